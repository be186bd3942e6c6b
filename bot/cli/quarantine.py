"""`iscg-bot quarantine`: mails that could not be read three times; their bytes are safe."""

import sys
from collections.abc import Sequence

import click

from bot.acts import quarantine as acts
from bot.cli import named
from bot.cli.base import (
    NUMBER,
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
from bot.model.problems import fault_of
from bot.store.raws import Quarantined


@click.group()
def quarantine() -> None:
    """Mails that could not be read: list, show, retry."""


@quarantine.command(name="list")
@json_option
@pass_invocation
def list_(invocation: Invocation, as_json: bool) -> None:
    """Print what is in quarantine."""
    found = wait_for(_quarantined(invocation))
    if as_json:
        print_json(found)
        return
    rows = [(q.id, q.stored_at, q.size, fault_of(q.problem)) for q in found]
    print_table(("number", "came", "bytes", "why"), rows)


@quarantine.command()
@click.argument("number", type=NUMBER)
@click.option("--raw", is_flag=True, help="Write the mail's own bytes.")
@pass_invocation
def show(invocation: Invocation, number: int, raw: bool) -> None:
    """Print the traceback of one, or its bytes."""
    found = next((q for q in wait_for(_quarantined(invocation)) if q.id == number), None)
    if found is None:
        raise Failure(f"{number} is not in quarantine: see iscg-bot quarantine list")
    if not raw:
        print_line(found.problem)
        return

    async def data() -> bytes | None:
        async with opened(invocation) as store, store.read() as work:
            return await work.raws.data(number)

    mail = wait_for(data())
    sys.stdout.buffer.write(mail or b"")


@quarantine.command()
@click.argument("number", type=NUMBER)
@as_option
@pass_invocation
def retry(invocation: Invocation, number: int, actor: str) -> None:
    """Have one read again, by the running service or the next import."""

    async def run() -> bool:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            known = await acts.retry(work, who, number, await store.now())
            await work.commit()
            return known

    if not wait_for(run()):
        raise Failure(f"{number} is not in quarantine: see iscg-bot quarantine list")
    print_line(f"{number} will be read again")


async def _quarantined(invocation: Invocation) -> Sequence[Quarantined]:
    async with opened(invocation) as store, store.read() as work:
        return await work.raws.quarantined()


commands = (quarantine,)
