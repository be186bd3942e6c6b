"""`iscg-bot rereadings`: what is read otherwise than before; a person says which reading stands."""

import click

from bot import app
from bot.acts.base import Refusal
from bot.acts.rereadings import decide
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    counted,
    json_option,
    number_in,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    progress,
    wait_for,
)
from bot.model.readings import Reading
from bot.model.rereadings import Rereading


@click.group()
def rereadings() -> None:
    """Letters read again: run, list, show, adopt, keep."""


@rereadings.command()
@pass_invocation
def run(invocation: Invocation) -> None:
    """Read the archive again, against the texts and people of today.

    A new release of the reader does this by itself while the service runs. Nothing is sent, no
    number changes; what differs in substance waits for `adopt` or `keep`.
    """

    async def read() -> int:
        found = app.settings(invocation.config, invocation.database, invocation.environ)
        async with app.open_store(found) as store, app.rereader(found, store) as (again, context):
            with progress(("reading again", await again.waiting(context))) as (done,):
                return await again.all(context, done)

    print_line(f"{counted(wait_for(read()), 'letter')} read again: see iscg-bot rereadings list")


@rereadings.command(name="list")
@click.option("--group", help="One group's only.")
@json_option
@pass_invocation
def list_(invocation: Invocation, group: str | None, as_json: bool) -> None:
    """Print what waits for a decision."""

    async def look() -> list[Rereading]:
        async with opened(invocation) as store, store.read() as work:
            codes = await named.codes(work, group)
            return [r for code in codes for r in await work.rereadings.open(code)]

    found = wait_for(look())
    if as_json:
        print_json(found)
        return
    rows = [(r.ref, r.comment or "no comment yet", r.before.subject, r.changed) for r in found]
    print_table(("", "comment", "subject", "read otherwise"), rows)


@rereadings.command()
@click.argument("ref")
@pass_invocation
def show(invocation: Invocation, ref: str) -> None:
    """Print the two readings of R-5 side by side, as far as they differ."""

    async def look() -> Rereading | None:
        async with opened(invocation) as store, store.read() as work:
            return await work.rereadings.get(number_in(ref, "R"))

    found = wait_for(look())
    if found is None:
        raise Failure(f"there is no rereading {ref}: see iscg-bot rereadings list")
    rows = [(name, _shown(found.before, name), _shown(found.after, name)) for name in found.changed]
    print_table((found.comment or "no comment", "stands", "is read now"), rows)


@rereadings.command()
@click.argument("ref")
@as_option
@pass_invocation
def adopt(invocation: Invocation, ref: str, actor: str) -> None:
    """Let the new reading stand; a letter that was no comment is numbered."""
    _decide(invocation, ref, actor, adopted=True)


@rereadings.command()
@click.argument("ref")
@as_option
@pass_invocation
def keep(invocation: Invocation, ref: str, actor: str) -> None:
    """Let the old reading stand."""
    _decide(invocation, ref, actor, adopted=False)


def _decide(invocation: Invocation, ref: str, actor: str, *, adopted: bool) -> None:
    async def act() -> Rereading | Refusal:
        async with opened(invocation) as store, store.write() as work:
            who, now = named.actor(invocation.environ, actor), await store.now()
            outcome = await decide(work, who, number_in(ref, "R"), adopt=adopted, now=now)
            await work.commit()
            return outcome

    outcome = wait_for(act())
    if isinstance(outcome, Refusal):
        raise Failure(outcome.reason)
    print_line(f"{outcome.ref} is {outcome.state}: {outcome.comment or 'a letter'}")


def _shown(reading: Reading, name: str) -> str:
    if name == "proposals":
        return "\n".join(f"{p.action} {p.provision}: {p.text or ''}" for p in reading.proposals)
    value = getattr(reading, name)
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


commands = (rereadings,)
