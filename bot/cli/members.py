"""`iscg-bot members`: the people who are known, and the domains that hint at where they work."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import click

from bot.acts.groups import import_domains, import_members, load_names, wish_acknowledgements
from bot.acts.meetings import wish_reminders
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    counted,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.facts import Member
from bot.model.states import State
from config.members import parse_domains, parse_members, parse_states


@click.group()
def members() -> None:
    """Registered people: acknowledgements go to nobody else."""


@members.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--domains", is_flag=True, help="FILE holds domain rules: domain, affiliation.")
@as_option
@pass_invocation
def import_(invocation: Invocation, file: Path, domains: bool, actor: str) -> None:
    """Take in a CSV: email, name, affiliation, capacity, other addresses."""
    data = file.read_bytes()
    people = () if domains else parse_members(data, str(file))
    rules = parse_domains(data, str(file)) if domains else ()

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            who, now = named.actor(invocation.environ, actor), await store.now()
            if domains:
                await import_domains(work, who, rules, now)
            else:
                await import_members(work, who, people, now)
            await work.commit()

    wait_for(run())
    taken = counted(len(rules), "domain rule") if domains else counted(len(people), "member")
    print_line(taken)


@members.command()
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@as_option
@json_option
@pass_invocation
def names(invocation: Invocation, file: Path | None, actor: str, as_json: bool) -> None:
    """Replace the names of States by a CSV (config/sample-states.csv); without FILE, print them.

    Papers name and order sources by this table alone.
    """
    wanted = parse_states(file.read_bytes(), str(file)) if file else ()

    async def run() -> list[State]:
        async with opened(invocation) as store, store.write() as work:
            if file:
                who, now = named.actor(invocation.environ, actor), await store.now()
                await load_names(work, who, wanted, now)
                await work.commit()
            return await work.groups.states()

    found = wait_for(run())
    if as_json:
        print_json(found)
    elif file:
        print_line(counted(len(found), "State"))
    else:
        rows = [(s.symbol, dict(s.listed).get("en"), len(s.listed), s.also) for s in found]
        print_table(("symbol", "in lists (en)", "languages", "also"), rows)


@members.command(name="list")
@json_option
@pass_invocation
def list_(invocation: Invocation, as_json: bool) -> None:
    """Print everybody who is registered."""

    async def run() -> list[Member]:
        async with opened(invocation) as store, store.read() as work:
            return await work.groups.members()

    found = wait_for(run())
    if as_json:
        print_json(found)
        return
    rows = [
        (m.email, m.name, [part for part in (m.affiliation, m.capacity) if part], m.addresses)
        for m in found
    ]
    columns = ("address", "name", "affiliation", "other addresses")
    print_table(columns, rows, whole=columns[:1], cut=columns[-1])


@members.command()
@click.argument("email")
@click.option("--yes/--no", "wanted", default=True, help="Whether the person wants them.")
@as_option
@pass_invocation
def reminders(invocation: Invocation, email: str, wanted: bool, actor: str) -> None:
    """Note that a person wants personal reminders of meetings (or no longer).

    It holds for the meetings that are planned already, too.
    """
    _wish(invocation, actor, email, wish_reminders, wanted=wanted)
    print_line(f"{email}: {'gets' if wanted else 'does not get'} personal reminders")


@members.command()
@click.argument("email")
@click.option("--yes/--no", "wanted", default=True, help="Whether the person wants them.")
@as_option
@pass_invocation
def acknowledgements(invocation: Invocation, email: str, wanted: bool, actor: str) -> None:
    """Note that a person wants no thanks for comments (--no), or wants them again."""
    _wish(invocation, actor, email, wish_acknowledgements, wanted=wanted)
    print_line(f"{email}: {'gets' if wanted else 'does not get'} acknowledgements")


def _wish(
    invocation: Invocation, actor: str, email: str, note: Callable[..., Awaitable[bool]],
    *, wanted: bool,
) -> None:  # fmt: skip
    """Note a person's wish. Raises Failure if nobody is registered with that address."""

    async def run() -> bool:
        async with opened(invocation) as store, store.write() as work:
            who, now = named.actor(invocation.environ, actor), await store.now()
            known = await note(work, who, email, now, wanted=wanted)
            await work.commit()
            return known

    if not wait_for(run()):
        raise Failure(f"nobody is registered as {email}: see iscg-bot members list")


commands = (members,)
