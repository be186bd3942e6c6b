"""`iscg-bot groups`: the groups, their people, periods and stage."""

from pathlib import Path

import click

from bot import app
from bot.acts.groups import apply_groups
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.groups import DigestSchedule, Group
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

    async def run() -> list[str]:
        async with opened(invocation) as store, store.write() as work:
            who = app.actor(invocation.environ, actor)
            changed = await apply_groups(work, who, wanted, await store.now())
            await work.commit()
            return changed

    changed = wait_for(run())
    if as_json:
        print_json({"groups": [group.code for group in wanted], "changed": changed})
        return
    for group in wanted:
        state = "changed" if group.code in changed else "unchanged"
        print_line(f"{group.code}: {state}, stage {group.stage}, list {group.list_address}")


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
        print_table(("", ""), [row for name in each.__slots__ for row in _rows(each, name)])


def _rows(group: Group, name: str) -> list[tuple[str, object]]:
    """One row for a value, one for each item of a list; only the first bears the name."""
    value = getattr(group, name)
    if isinstance(value, DigestSchedule):
        return [(name, f"{value.day} {value.time}")]
    if not isinstance(value, tuple):
        return [(name, value)]
    return [("" if i else name, _line(item)) for i, item in enumerate(value)]


def _line(item: object) -> str:
    values = (getattr(item, name) for name in getattr(item, "__slots__", ()))
    return "  ".join(str(value) for value in values if value is not None)


commands = (groups,)
