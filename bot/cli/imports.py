"""`iscg-bot import`: archives of mail are taken in; safe to stop and to repeat."""

from pathlib import Path

import click

from bot import app
from bot.cli.base import (
    Failure,
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_line,
    progress,
    wait_for,
)
from bot.engine.importing import Imported


@click.command(name="import")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(exists=True, path_type=Path),
)
@json_option
@pass_invocation
def import_(invocation: Invocation, paths: tuple[Path, ...], as_json: bool) -> int:
    """Take in mbox files, Maildirs and folders of .eml; nobody is written to because of it.

    What is there already is recognised: stopped half-way, the same command goes on.
    """
    result = wait_for(_import(invocation, paths))
    if as_json:
        print_json(result)
    else:
        print_line(
            f"{result.read} mails read: {result.new} new, {result.duplicates} duplicates, "
            f"{result.failed} failed"
        )
    if result.failed:
        raise Failure(f"{result.failed} mails are in quarantine: iscg-bot quarantine list")
    return 0


async def _import(invocation: Invocation, paths: tuple[Path, ...]) -> Imported:
    found = app.settings(invocation.config, invocation.database, invocation.environ)
    async with (
        app.open_store(found) as store,
        app.importer(found, store, invocation.environ) as importer,
    ):
        total = sum(f.stat().st_size for p in paths for f in (p.rglob("*") if p.is_dir() else [p]))
        with progress("taking in", total) as done:
            await importer.take(paths, done)
        with progress("reading", await importer.waiting()) as done:
            return await importer.settle(done)


commands = (import_,)
