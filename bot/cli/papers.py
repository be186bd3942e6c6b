"""`iscg-bot consolidate`, `table`, `report`, `sheet`: papers on request, to nobody."""

from collections.abc import Callable
from pathlib import Path

import click

from bot.acts.holdings import Holdings, holdings
from bot.acts.papers import issue, made_of
from bot.cli import named
from bot.cli.base import Failure, Invocation, opened, pass_invocation, wait_for
from bot.cli.issued import extension_of, hand_out
from bot.documents.catalogue import LANGUAGES
from bot.documents.consolidated import consolidated_paper
from bot.documents.counts import counts_paper
from bot.documents.paper import Paper
from bot.documents.report import Mandate, report_paper
from bot.documents.sheet import sheet_paper
from bot.documents.table import table_paper
from bot.model.texts import Text


def text_of(held: Holdings, language: str | None, name: str) -> Text:
    """A wording by language (else the group's) and name; a Failure that says what to do."""
    found = held.text(language or held.group.language, name)
    if found is None:
        raise Failure(
            f"there is no text {name} of resolution {held.group.resolution} in "
            f"{language or held.group.language}: load it with iscg-bot texts load"
        )
    return found


_group = click.option("--group", "code", required=True, help="The group's code.")
_out = click.option(
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file; its extension is the format: docx, html, json, md, pdf, xlsx.",
)
_language = click.option(
    "--language", type=click.Choice(LANGUAGES), help="Of the text; else the group's."
)


@click.command()
@_group
@_language
@click.option(
    "--against",
    "--text",
    "name",
    default="in-force",
    show_default=True,
    help="The wording that is changed: in-force, rev1, ISCG/26-1/5 …",
)
@click.option("--drawn", is_flag=True, help="Underline and strike instead of tracking changes.")
@_out
@pass_invocation
def consolidate(
    invocation: Invocation, code: str, language: str | None, name: str, drawn: bool, out: Path
) -> None:
    """Write a text with every open proposal as a tracked change by its source."""

    def paper(held: Holdings) -> Paper:
        text = text_of(held, language, name)
        return consolidated_paper(
            held.group, text, held.comments, held.now, texts=held.texts, tracked=not drawn
        )

    _make(invocation, "consolidated", code, out, paper)


@click.command()
@_group
@_out
@pass_invocation
def table(invocation: Invocation, code: str, out: Path) -> None:
    """Write the table of all comments that may circulate."""

    def paper(held: Holdings) -> Paper:
        return table_paper(held.group, held.comments, held.texts, held.now)

    _make(invocation, "table", code, out, paper)


@click.command()
@_group
@_language
@click.option(
    "--mandate",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A text file with the group's terms of reference.",
)
@_out
@click.option("--document", "documents", multiple=True, help="One that was considered; repeat.")
@click.option("--participant", "participants", multiple=True, help="Else those who commented.")
@click.option(
    "--counts",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A private file beside it: how many sources stand behind each […].",
)
@pass_invocation
def report(
    invocation: Invocation, code: str, language: str | None, mandate: Path | None, out: Path,
    documents: tuple[str, ...], participants: tuple[str, ...], counts: Path | None,
) -> None:  # fmt: skip
    """Write the group's report to the next meeting; `[…]` is for a person to fill in."""
    terms = mandate.read_text(encoding="utf-8") if mandate else ""

    def paper(held: Holdings) -> Paper:
        text = text_of(held, language, "in-force")
        said = Mandate(terms, documents, participants)
        return report_paper(held.group, text, held.comments, held.texts, said, held.now)

    def numbers(held: Holdings) -> Paper:
        return counts_paper(held.group, held.comments, held.texts, held.now)

    _make(invocation, "report", code, out, paper)
    if counts is not None:
        _make(invocation, "counts", code, counts, numbers)


def _make(
    invocation: Invocation, kind: str, code: str, out: Path, paper: Callable[[Holdings], Paper]
) -> None:
    extension = extension_of(out)
    held = held_of(invocation, code)
    inputs = made_of(held.comments, held.texts)
    hand_out(invocation, issue(paper(held), extension, kind, code, inputs), out)


def held_of(invocation: Invocation, code: str) -> Holdings:
    """What is known of a group."""

    async def run() -> Holdings:
        async with opened(invocation) as store, store.read() as work:
            return await holdings(work, await named.group(work, code), await store.now())

    return wait_for(run())


@click.command()
@_group
@_out
@pass_invocation
def sheet(invocation: Invocation, code: str, out: Path) -> None:
    """Write the private sheet of sources and provisions: for the coordinator alone."""

    def paper(held: Holdings) -> Paper:
        return sheet_paper(held.group, held.comments, held.texts, held.now)

    _make(invocation, "sheet", code, out, paper)


commands = (consolidate, table, report, sheet)
