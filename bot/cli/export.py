"""`iscg-bot export`: out again: originals as mbox, comments as JSON, proposals as submitted."""

import json
import mailbox
import time
from dataclasses import replace
from pathlib import Path

import click

from bot.acts.papers import issue, made_of
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    counted,
    opened,
    pass_invocation,
    plain,
    print_line,
    wait_for,
)
from bot.cli.issued import extension_of, hand_out
from bot.cli.papers import held_of, text_of
from bot.documents.catalogue import LANGUAGES
from bot.documents.proposal import Administration, own_language, proposal_paper


@click.command()
@click.option("--mbox", type=click.Path(dir_okay=False, path_type=Path), help="The originals.")
@click.option("--comments", type=click.Path(dir_okay=False, path_type=Path), help="As JSON.")
@click.option("--group", help="One group's comments only.")
@click.option(
    "--form",
    type=click.Choice(["pp"]),
    help="pp: one source's proposals as its administration submits them to the Conference.",
)
@click.option("--source", help="With --form: whose; its name or symbol.")
@click.option(
    "--language", type=click.Choice(LANGUAGES), help="With --form: else the source's own."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --form: the file; its extension is the format.",
)
@pass_invocation
def export(
    invocation: Invocation, mbox: Path | None, comments: Path | None, group: str | None,
    form: str | None, source: str | None, language: str | None, out: Path | None,
) -> None:  # fmt: skip
    """Write the original mails (mbox), the comments (JSON) or one source's proposals.

    What its author withdrew stays out; copies of the same letter are written once.
    """
    if form:
        if not (group and source and out):
            raise click.UsageError("--form pp goes with --group, --source and --out.")
        _submission(invocation, group, source, language, out)
        return
    wanted = [file for file in (mbox, comments) if file]
    if not wanted:
        raise click.UsageError("say --mbox FILE, --comments FILE or --form pp.")
    for file in wanted:
        if file.exists():
            raise Failure(f"{file} exists: name a new file")
    if mbox:
        print_line(f"{counted(wait_for(_mails(invocation, mbox)), 'mail')} in {mbox}")
    if comments:
        kept = wait_for(_comments(invocation, group))
        comments.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        print_line(f"{counted(len(kept), 'comment')} in {comments}")


def _submission(
    invocation: Invocation, code: str, source: str, language: str | None, out: Path
) -> None:
    extension = extension_of(out)
    held = held_of(invocation, code)
    listed = held.sources.listed(source)
    own = [c for c in held.comments if c.source == listed]
    if not any(c.proposed for c in own):
        known = sorted({c.source for c in held.comments if c.proposed})
        raise Failure(
            f"{source} has proposed no wording in group {code}; those who have: "
            f"{', '.join(known) or 'nobody'}"
        )
    chosen = language or own_language(own, listed, held.texts) or held.group.language
    text = text_of(held, chosen, "in-force")
    names = held.sources.in_language(chosen)
    own = [replace(c, source=names.listed(source)) for c in own]
    who = Administration(names.listed(source), names.running(source), names.symbol(source))
    group = replace(held.group, language=chosen)
    paper = proposal_paper(group, text, own, who, held.now, texts=held.texts)
    hand_out(invocation, issue(paper, extension, "pp", code, made_of(own, [text])), out)


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
                    box.add(f"From iscg-bot {stamp}\n".encode() + body)
                    count += 1
    finally:
        box.close()
    return count


async def _comments(invocation: Invocation, group: str | None) -> list[object]:
    async with opened(invocation) as store, store.read() as work:
        codes = await named.codes(work, group)
        found = [c for code in codes for c in await work.comments.of_group(code)]
    return [plain(c) for c in found if c.circulates]


commands = (export,)
