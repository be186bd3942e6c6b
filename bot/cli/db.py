"""`iscg-bot db`: the database's schema."""

import click

from bot import app
from bot.cli.base import Invocation, pass_invocation, print_line, wait_for


@click.group()
def db() -> None:
    """The database."""


@db.command()
@pass_invocation
def upgrade(invocation: Invocation) -> None:
    """Bring the schema to this program's revision (on SQLite every command does it)."""
    found = app.settings(invocation.config, invocation.database, invocation.environ)
    wait_for(app.upgrade_database(found))
    print_line("the database is up to date")


commands = (db,)
