"""`iscg-bot export`: everything out again: originals as mbox, comments as JSON."""

import json
import mailbox
import time
import zlib
from pathlib import Path

import click

from bot.cli.base import (
    Failure,
    Invocation,
    opened,
    pass_invocation,
    plain,
    print_line,
    wait_for,
)


@click.command()
@click.option("--mbox", type=click.Path(dir_okay=False, path_type=Path), help="The originals.")
@click.option("--comments", type=click.Path(dir_okay=False, path_type=Path), help="As JSON.")
@click.option("--group", help="One group's comments only.")
@pass_invocation
def export(
    invocation: Invocation, mbox: Path | None, comments: Path | None, group: str | None
) -> None:
    """Write the original mails (mbox) or the comments (JSON) to a new file.

    What its author withdrew stays out; copies of the same letter are written once.
    """
    wanted = [file for file in (mbox, comments) if file]
    if not wanted:
        raise click.UsageError("say --mbox FILE or --comments FILE.")
    for file in wanted:
        if file.exists():
            raise Failure(f"{file} exists: name a new file")
    if mbox:
        print_line(f"{wait_for(_mails(invocation, mbox))} mails in {mbox}")
    if comments:
        kept = wait_for(_comments(invocation, group))
        comments.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        print_line(f"{len(kept)} comments in {comments}")


async def _mails(invocation: Invocation, file: Path) -> int:
    count, after = 0, 0
    box = mailbox.mbox(file)
    try:
        async with opened(invocation) as store, store.read() as work:
            while batch := await work.letters.originals(after, 100):
                after = batch[-1][0]
                for _, body, received_at in batch:
                    if body is None:
                        continue  # erased: its tombstone has no words
                    stamp = time.asctime(received_at.timetuple())
                    # the bytes as they came: a parsed mail would be written anew
                    box.add(f"From iscg-bot {stamp}\n".encode() + zlib.decompress(body))
                    count += 1
    finally:
        box.close()
    return count


async def _comments(invocation: Invocation, group: str | None) -> list[object]:
    async with opened(invocation) as store, store.read() as work:
        codes = [g.code for g in await work.groups.all() if group in (None, g.code)]
        found = [c for code in codes for c in await work.comments.of_group(code)]
    return [plain(c) for c in found if c.circulates]


commands = (export,)
