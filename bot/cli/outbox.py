"""`iscg-bot outbox`: what went out, what waits, and what only a person can decide."""

import click

from bot.acts import mails
from bot.acts.base import Refusal
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
from bot.model.delivery import Outgoing, OutgoingState


@click.group()
def outbox() -> None:
    """Outgoing mail: list, retry, resolve."""


@outbox.command(name="list")
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([str(s) for s in OutgoingState]),
    help="Those in this state only; may be repeated.",
)
@click.option("--limit", default=50, show_default=True, help="How many.")
@json_option
@pass_invocation
def list_(invocation: Invocation, states: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Print the latest mails, newest first."""

    async def run() -> list[Outgoing]:
        async with opened(invocation) as store, store.read() as work:
            return await work.mails.latest([OutgoingState(s) for s in states], limit)

    found = wait_for(run())
    if as_json:
        print_json([_public(mail) for mail in found])
        return
    rows = [
        (
            m.id,
            m.recipient,
            m.subject,
            m.state,
            m.attempts,
            m.accepted_at,
            "list" if m.seen_at else "witness" if m.witnessed_at else "",
            m.detail if m.state is not OutgoingState.ACCEPTED else "",
        )
        for m in found
    ]
    names = ("number", "to", "subject", "state", "tries", "accepted", "came back", "")
    print_table(names, rows)


@outbox.command()
@click.argument("number", type=NUMBER)
@as_option
@pass_invocation
def retry(invocation: Invocation, number: int, actor: str) -> None:
    """Try a failed or waiting mail again at once."""

    async def run() -> Outgoing | Refusal:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            outcome = await mails.retry(work, who, number, await store.now())
            await work.commit()
            return outcome

    _print(wait_for(run()))


@outbox.command()
@click.argument("number", type=NUMBER)
@click.option("--sent", "said", flag_value="sent", help="It arrived.")
@click.option("--send-again", "said", flag_value="send-again", help="It did not: send it.")
@click.option("--drop", "said", flag_value="drop", help="It shall never be sent; wants --why.")
@click.option("--why", default="", metavar="REASON", help="Why it is dropped: the audit keeps it.")
@as_option
@pass_invocation
def resolve(invocation: Invocation, number: int, said: str | None, why: str, actor: str) -> None:
    """Say of a held or uncertain mail whether it arrived, is sent again, or never.

    Failed and queued mail can be dropped too.
    """
    if said is None:
        raise click.UsageError("say --sent, --send-again or --drop.")
    if (said == "drop") is not bool(why.strip()):
        raise click.UsageError("--drop and --why REASON go together.")

    async def run() -> Outgoing | Refusal:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            now = await store.now()
            if said == "drop":
                outcome = await mails.give_up(work, who, number, why, now)
            else:
                outcome = await mails.resolve(work, who, number, sent=said == "sent", now=now)
            await work.commit()
            return outcome

    _print(wait_for(run()))


def _print(outcome: Outgoing | Refusal) -> None:
    if isinstance(outcome, Refusal):
        raise Failure(outcome.reason)
    print_line(f"mail {outcome.id} to {outcome.recipient}: {outcome.state}")


def _public(mail: Outgoing) -> dict[str, object]:
    names = [name for name in mail.__slots__ if name != "data"]
    return {name: getattr(mail, name) for name in names}


commands = (outbox,)
