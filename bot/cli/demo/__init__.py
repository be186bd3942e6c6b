"""`iscg-bot demo`: the real service on a mail server of its own, with a fictional group at work."""

import sys
import tempfile
from pathlib import Path

import click

from bot.cli.base import Failure, Invocation, pass_invocation, wait_for

__all__ = ["commands"]

PACE_TO_WATCH = 0.25


@click.command()
@click.option("--once", is_flag=True, help="Stop when the digests are made.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where database, log and papers are kept; else a new temporary folder.",
)
@click.option("--imap-port", type=click.IntRange(0, 65535), default=0, help="Else a free one.")
@click.option("--smtp-port", type=click.IntRange(0, 65535), default=0, help="Else a free one.")
@click.option(
    "--pace",
    type=click.FloatRange(0, 10),
    help="Seconds between two letters; else slow enough to watch, and 0 with --once.",
)
@pass_invocation
def demo(
    invocation: Invocation,
    *,
    once: bool,
    folder: Path | None,
    imap_port: int,
    smtp_port: int,
    pace: float | None,
) -> None:
    """Show everything: a mail server, twelve members, thirty-two letters, two digests.

    Without --once it keeps running, so that one can connect a mail client and write to the list.
    The last line names the folder of the papers.
    """
    # Here and not above: no other command needs the mail server, or waits for its import.
    from bot.cli.demo.run import Wishes, show  # noqa: PLC0415

    place = folder or Path(tempfile.mkdtemp(prefix="iscg-demo-"))
    place.mkdir(parents=True, exist_ok=True)
    if (place / "iscg-bot.sqlite3").exists():
        raise Failure(f"{place} holds an earlier demonstration: name another folder")
    if pace is None:
        pace = PACE_TO_WATCH if sys.stdout.isatty() and not once else 0.0
    wishes = Wishes(place.resolve(), once, pace, imap_port, smtp_port)
    wait_for(show(wishes, invocation.environ))


commands = (demo,)
