"""`iscg-bot run`: the service, until it is asked to stop."""

import click

from bot import app
from bot.cli.base import Failure, Invocation, pass_invocation, wait_for
from bot.engine.log import leaves
from bot.store.unit import reason


@click.command()
@pass_invocation
def run(invocation: Invocation) -> None:
    """Follow the mailboxes, answer, send and compile, until SIGTERM.

    Logs one line a mail, a run and a delivery on standard error. A task that dies ends the
    service with its reason and exit code 1.
    """
    found = app.settings(invocation.config, invocation.database, invocation.environ)
    try:
        wait_for(app.run(found, invocation.environ))
    except BaseExceptionGroup as group:
        reasons = ", ".join(f"{type(e).__name__}: {reason(e)}" for e in leaves(group))
        raise Failure(f"the service stopped: {reasons}") from None


commands = (run,)
