"""`iscg-bot import`: archives of mail are taken in; safe to stop and to repeat."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.base import (
    Failure,
    Invocation,
    counted,
    json_option,
    pass_invocation,
    print_error,
    print_json,
    print_line,
    progress,
    wait_for,
)
from bot.engine.forking import load_ahead
from bot.model.arrivals import Unread

if TYPE_CHECKING:
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
    load_ahead()
    result, unread = wait_for(_import(invocation, paths))
    if as_json:
        print_json(result)
    else:
        print_line(
            f"{counted(result.read, 'mail')} read: {result.new} new, "
            f"{counted(result.duplicates, 'duplicate')}, "
            f"{result.failed} failed"
        )
    for one in unread:
        print_error(f"{one.source}: {one.why}")
    if (poor := result.failed - len(unread)) > 0:
        raise Failure(f"{counted(poor, 'mail')} in quarantine: iscg-bot quarantine list")
    if not result.read and not unread:
        print_error("no mail in these paths: give mbox files, Maildirs, or folders of .eml files")
    return 1 if unread else 0


async def _import(
    invocation: Invocation, paths: tuple[Path, ...]
) -> tuple["Imported", list[Unread]]:
    # Here and not above: the reader is loaded beside it, in another process.
    from bot import app  # noqa: PLC0415

    found = app.settings(invocation.config, invocation.database, invocation.environ)
    async with (
        app.open_store(found) as store,
        app.importer(found, store, invocation.environ) as importer,
    ):
        total = sum(f.lstat().st_size for p in paths for f in (p.rglob("*") if p.is_dir() else [p]))
        with progress(("taking in", total), ("reading", None)) as (taken, read):
            return await importer.run(paths, taken, read), importer.unread


commands = (import_,)
