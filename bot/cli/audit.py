"""`iscg-bot audit`: who did what, when, and by what proof."""

import click

from bot.cli.base import (
    Invocation,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_table,
    wait_for,
)
from bot.store.records import AuditEntry


@click.command()
@click.option("--limit", default=50, show_default=True, help="How many.")
@json_option
@pass_invocation
def audit(invocation: Invocation, limit: int, as_json: bool) -> None:
    """Print the latest acts, newest first."""

    async def run() -> list[AuditEntry]:
        async with opened(invocation) as store, store.read() as work:
            return await work.records.audit(limit)

    found = wait_for(run())
    if as_json:
        print_json(found)
        return
    rows = [(e.at, e.actor, e.act, _with_reason(e), e.proof) for e in found]
    print_table(("at", "who", "act", "on", "proof"), rows, whole=("at",), cut="proof")


def _with_reason(entry: AuditEntry) -> str:
    why = entry.details.get("why")
    return f"{entry.object}: {why}" if why else entry.object


commands = (audit,)
