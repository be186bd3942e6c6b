"""`iscg-bot actions`: who promised what until when, and whether it is done."""

from datetime import datetime

import click

from bot.acts.actions import add_action, finish_action
from bot.acts.base import Refusal
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    json_option,
    number_in,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.actions import ActionItem


@click.group()
def actions() -> None:
    """Action items: add, list, done."""


@actions.command()
@click.argument("what")
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--owner", default="", help="Who does it: a name as people say it.")
@click.option("--due", type=click.DateTime(["%Y-%m-%d"]), help="The target date.")
@as_option
@json_option
@pass_invocation
def add(
    invocation: Invocation, what: str, code: str, owner: str, due: datetime | None, actor: str,
    as_json: bool,
) -> None:  # fmt: skip
    """Note WHAT somebody promised; it stands in note and brief until it is done."""

    async def run() -> ActionItem:
        async with opened(invocation) as store, store.write() as work:
            group, now = await named.group(work, code), await store.now()
            who = named.actor(invocation.environ, actor)
            day = due.date() if due else None
            kept = await add_action(work, who, group, what, owner, day, now)
            if isinstance(kept, Refusal):
                raise Failure(kept.reason)
            await work.commit()
            return kept

    kept = wait_for(run())
    if as_json:
        print_json(kept)
        return
    print_line(f"{kept.reference}: {kept.what}")


@actions.command()
@click.argument("reference")
@as_option
@pass_invocation
def done(invocation: Invocation, reference: str, actor: str) -> None:
    """Note that REFERENCE (AI-4) is done."""
    number = number_in(reference, "AI")

    async def run() -> ActionItem:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            found = await finish_action(work, who, number, await store.now())
            if isinstance(found, Refusal):
                raise Failure(found.reason)
            await work.commit()
            return found

    found = wait_for(run())
    print_line(f"{found.reference} is done: {found.what}")


@actions.command(name="list")
@click.option("--group", "code", help="One group's only.")
@click.option("--all", "everything", is_flag=True, help="Those that are done too.")
@json_option
@pass_invocation
def list_(invocation: Invocation, code: str | None, everything: bool, as_json: bool) -> None:
    """Print the action items by target date."""

    async def run() -> list[ActionItem]:
        async with opened(invocation) as store, store.read() as work:
            codes = await named.codes(work, code)
            return [item for each in codes for item in await work.actions.of_group(each)]

    found = [item for item in wait_for(run()) if everything or item.done_at is None]
    if as_json:
        print_json(found)
        return
    rows = [(i.reference, i.group, i.due, i.owner, i.what, i.done_at) for i in found]
    print_table(("number", "group", "due", "owner", "what", "done"), rows)


commands = (actions,)
