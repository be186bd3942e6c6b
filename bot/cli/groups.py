"""`iscg-bot groups`: the groups, their people, periods and stage."""

from collections.abc import Collection, Mapping
from pathlib import Path

import click

from bot.acts.groups import apply_groups
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    json_option,
    opened,
    pass_invocation,
    print_facts,
    print_json,
    print_line,
    wait_for,
)
from bot.model.groups import CommentPeriod, Conference, Deadline, DigestSchedule, Group
from bot.model.people import RoleHolding
from config.groups import parse_groups


@click.group()
def groups() -> None:
    """Groups: who they are, when comments are asked for, how far out the bot speaks."""


@groups.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@as_option
@json_option
@pass_invocation
def apply(invocation: Invocation, file: Path, actor: str, as_json: bool) -> None:
    """Take in FILE (TOML); what is not in it stays as it is."""
    wanted = parse_groups(file.read_bytes(), str(file))

    async def run() -> tuple[list[Group], list[str]]:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            before = await work.groups.all()
            changed = await apply_groups(work, who, wanted, await store.now())
            await work.commit()
            return before, changed

    before, changed = wait_for(run())
    if as_json:
        print_json({"groups": [group.code for group in wanted], "changed": changed})
        return
    lists = {group.code: group.list_address for group in before}
    for group in wanted:
        print_line(f"{group.code}: {_news(group, lists, changed)}")
    given = {group.code for group in wanted}
    for code in (group.code for group in before if group.code not in given):
        print_line(f"{code}: not in {file}, stays as it is")


@groups.command()
@click.argument("code", required=False)
@json_option
@pass_invocation
def show(invocation: Invocation, code: str | None, as_json: bool) -> None:
    """Print the groups, or one whole."""

    async def run() -> list[Group]:
        async with opened(invocation) as store, store.read() as work:
            return [g for g in await work.groups.all() if code in (None, g.code)]

    found = wait_for(run())
    if code is not None and not found:
        raise Failure(f"there is no group {code}: see iscg-bot groups show")
    if as_json:
        print_json(found)
        return
    for each in found:
        print_facts([row for name in each.__slots__ for row in _rows(each, name)])


def _news(group: Group, lists: Mapping[str, str], changed: Collection[str]) -> str:
    """What applying did; that a list has moved is said, for its mail counts from now on alone."""
    state = "changed" if group.code in changed else "unchanged"
    before = lists.get(group.code)
    moved = f" (was {before})" if before not in (None, group.list_address) else ""
    state = "new" if before is None else state
    return f"{state}, stage {group.stage}, list {group.list_address}{moved}"


def _rows(group: Group, name: str) -> list[tuple[str, object]]:
    """One row for a value, one for each item of a list; only the first bears the name."""
    value = getattr(group, name)
    label = name.replace("_", " ")
    if isinstance(value, DigestSchedule):
        return [(label, f"{value.day} {value.time}")]
    if isinstance(value, Conference):
        return [(label, ", ".join(part for part in (value.name, value.place) if part))]
    if not isinstance(value, tuple):
        return [(label, value)]
    return [("" if i else label, _line(item)) for i, item in enumerate(value)]


def _line(item: CommentPeriod | RoleHolding | Deadline) -> str:
    match item:
        case CommentPeriod():
            return f"{item.name}: {item.opens} to {item.closes}"
        case Deadline():
            return f"{item.day}: {item.name}" + (f" ({item.source})" if item.source else "")
        case RoleHolding():
            since = f", from {item.since}" if item.since else ""
            until = f", until {item.until}" if item.until else ""
            return f"{item.role}: {item.name} <{item.email}>{since}{until}"


commands = (groups,)
