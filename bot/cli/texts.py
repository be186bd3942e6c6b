"""`iscg-bot texts`: the wordings of the resolutions, clause by clause."""

from pathlib import Path

import click

from bot.acts import revisions
from bot.acts.base import Refusal
from bot.acts.groups import load_text
from bot.acts.holdings import holdings
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    print_words,
    wait_for,
)
from bot.cli.issued import place_in, write_file
from bot.documents.catalogue import LANGUAGES
from bot.documents.revision import Revised
from bot.model.papers import Issued
from bot.model.texts import Text
from bot.resolutions.concordance import concordance, structure_differences
from bot.resolutions.outline import outline


@click.group()
def texts() -> None:
    """Texts: in force, contributions, revisions; in any of six languages."""


@texts.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--resolution", required=True, help="Its number: 191.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Else it is recognised.")
@click.option("--as", "name", default="in-force", show_default=True, help="rev1, ISCG/26-1/5 …")
@click.option("--dry-run", is_flag=True, help="Only show what would be loaded.")
@click.option("--by", "actor", default="", help="Who loads it, for the audit.")
@json_option
@pass_invocation
def load(
    invocation: Invocation,
    file: Path,
    resolution: str,
    language: str | None,
    name: str,
    dry_run: bool,
    actor: str,
    as_json: bool,
) -> None:
    """Load a wording (docx, txt, html, md); what belongs to no provision is reported."""
    found = outline(file.read_bytes(), file.name, resolution, language)
    if not found.provisions:
        reason = found.warnings[0] if found.warnings else "no heading of a resolution was found"
        raise Failure(f"{file}: {reason}")

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            await load_text(work, who, found.as_text(name), await store.now())
            await work.commit()

    if not dry_run:
        wait_for(run())
    if as_json:
        print_json(
            {
                "resolution": resolution,
                "language": found.language,
                "name": name,
                "provisions": [
                    {"id": p.id, "label": p.label, "text": p.text} for p in found.provisions
                ],
                "unplaced": [{"text": u.text, "reason": u.reason} for u in found.unplaced],
                "warnings": found.warnings,
            }
        )
        return
    rows = [(p.id, p.label, p.text) for p in found.provisions]
    print_table(("id", "label", "text"), rows, whole=("id",), cut="text")
    for missing in found.unplaced:
        print_words(f"not placed: {missing.text[:100]} ({missing.reason})")
    for warning in found.warnings:
        print_line(f"warning: {warning}")


@texts.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the text; else the group's.")
@click.option("--as", "name", default="", help="Else the next revision: rev1, rev2 …")
@click.option(
    "--out", type=click.Path(path_type=Path), help="A file or folder for the paper of changes."
)
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@click.option("--by", "actor", default="", help="Who sends it, for the audit.")
@json_option
@pass_invocation
def revise(
    invocation: Invocation, file: Path, code: str, language: str | None, name: str,
    out: Path | None, dry_run: bool, actor: str, as_json: bool,
) -> None:  # fmt: skip
    """Take the coordinator's edited Word FILE as the next revision of the working text.

    Changes of members that are still tracked in it stay open. No comment's status changes.
    """

    data = file.read_bytes()

    async def run() -> tuple[Revised, Issued]:
        async with opened(invocation) as store, store.write() as work:
            await work.groups.in_turn()
            held = await holdings(work, await named.group(work, code), await store.now())
            made = revisions.revise(data, held, language or "", name)
            if isinstance(made, Refusal):
                raise Failure(f"{file}: {made.reason}")
            paper = revisions.paper_of(made, held)
            if not dry_run:
                who = named.actor(invocation.environ, actor)
                await revisions.keep_revision(work, who, made, paper, held.now)
                await work.commit()
            return made, paper

    made, paper = wait_for(run())
    path = place_in(out, paper.filename) if out else None
    if path:
        write_file(path, paper.body)
    if as_json:
        print_json(
            {
                "name": made.text.name,
                "before": made.before.name,
                "changes": made.differences,
                "taken_up": made.taken_up,
                "bracketed": made.bracketed,
                "unplaced": made.unplaced,
                "remarks": made.remarks,
                "paper": path,
            }
        )
        return
    _print_revision(made)
    if path:
        print_line(str(path))


def _print_revision(made: Revised) -> None:
    rows = [(d.provision, d.action, d.text) for d in made.differences]
    print_table(("provision", "", "wording"), rows, f"{made.text.name} against {made.before.name}")
    for each in made.bracketed:
        print_line(f"square brackets still stand in {each}")
    for words in made.unplaced:
        print_words(f"not placed: {words[:100]}")
    for place, words in made.remarks:
        print_words(f"in the margin of {place}, no part of the text: {words[:100]}")
    for taken in made.taken_up:
        part = "" if taken.whole else " in part"
        print_line(
            f"{taken.code} ({taken.source}) is taken up{part}; if you agree: "
            f"iscg-bot comments decide {taken.code} reflected --in {made.text.name}"
        )


@texts.command(name="list")
@json_option
@pass_invocation
def list_(invocation: Invocation, as_json: bool) -> None:
    """Print the texts that are loaded."""
    found = wait_for(_texts(invocation))
    rows = [(t.resolution, t.name, t.language, t.edition, len(t.provisions)) for t in found]
    names = ("resolution", "name", "language", "edition", "provisions")
    if as_json:
        print_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        print_table(names, rows)


@texts.command()
@click.argument("resolution")
@click.option(
    "--language",
    default="en",
    show_default=True,
    type=click.Choice(LANGUAGES),
    help="The language of the wording.",
)
@click.option("--as", "name", default="in-force", show_default=True, help="Which wording.")
@json_option
@pass_invocation
def show(invocation: Invocation, resolution: str, language: str, name: str, as_json: bool) -> None:
    """Print one text, provision by provision."""
    for text in wait_for(_texts(invocation)):
        if (text.resolution, text.language, text.name) == (resolution, language, name):
            if as_json:
                print_json(text)
            else:
                print_table(("id", "text"), [(p.id, p.text) for p in text.provisions])
            return
    raise Failure(f"there is no text {name} of {resolution} in {language}: see iscg-bot texts list")


@texts.command()
@click.argument("resolution")
@click.option(
    "--language", default="en", show_default=True, type=click.Choice(LANGUAGES), help="Of both."
)
@click.option("--from", "old", default="in-force", show_default=True, help="The earlier text.")
@click.option("--to", "new", default="", help="The later one: rev1 …; without it, languages.")
@json_option
@pass_invocation
def compare(
    invocation: Invocation, resolution: str, language: str, old: str, new: str, as_json: bool
) -> None:
    """Print what became of each provision from one text to another (the concordance).

    Without --to the languages of one text are compared with LANGUAGE: provisions that only one
    of them has.
    """
    known = {
        (t.name, t.language): t for t in wait_for(_texts(invocation)) if t.resolution == resolution
    }
    base = known.get((old, language))
    if base is None or (new and (new, language) not in known):
        missing = f"{old if base is None else new} of {resolution} in {language}"
        raise Failure(f"there is no text {missing}: see iscg-bot texts list")
    if not new:
        others = [text for (name, _), text in known.items() if name == old and text != base]
        found = {text.language: structure_differences(base, text) for text in others}
        if as_json:
            print_json(found)
            return
        rows = [(tongue, line) for tongue, lines in found.items() for line in lines or ("alike",)]
        print_table(("language", f"against {language}"), rows)
        return
    lines = concordance(base, known[new, language])
    if as_json:
        print_json(lines)
    else:
        print_table((old, "", new), [(c.old, c.relation, c.new) for c in lines])


async def _texts(invocation: Invocation) -> list[Text]:
    async with opened(invocation) as store, store.read() as work:
        return await work.groups.texts()


commands = (texts,)
