"""Tables of changes in the body of a mail, as the tables of a document that are read likewise."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot.mail.html import html_lines
from bot.model.texts import Paragraph, Run, WordDocument
from bot.reading.files.tables import TableReading, table_proposals
from bot.reading.places.shelf import Shelf
from bot.reading.voices.names import NOBODY, Names

MAX_LINES = 5_000
_BAR = " | "
_NOTHING = re.compile(r"[\s|]+")


def body_tables(
    html: str, own: str, number: str | None, shelf: Shelf, names: Names = NOBODY
) -> TableReading:
    """What the tables among the own words propose; those quoted from others are not read."""
    if number is None or not (_BAR in own or "<t" in html.lower()):
        return TableReading()
    document = WordDocument(tuple(_paragraphs(html, own)))
    if not any(p.row for p in document.paragraphs):
        return TableReading()
    found = table_proposals("body", None, document, number, shelf, names)
    return replace(found, proposals=tuple(replace(p, confidence=0.9) for p in found.proposals))


def _paragraphs(html: str, own: str) -> Iterator[Paragraph]:
    """A paragraph for each line of each cell of each row, and one for each line outside of tables.

    What has no rows in HTML may have bars in the words alone.
    """
    whole = _NOTHING.sub("", own)
    shown = [line for line in html_lines(html)[:MAX_LINES] if not line.depth] if html else []
    lines = [(line.text, line.row) for line in shown if _is_of(line.text, whole)]
    if not any(_BAR in text for text, _ in lines):
        lines = [(text, 0) for text in own.split("\n")[:MAX_LINES]]
    cell = row = 0
    for _, together in groupby(enumerate(lines), lambda one: one[1][1] or -one[0]):
        texts = [text for _, (text, _) in together]
        if not any(_BAR in text for text in texts):
            yield from (Paragraph((Run(text),)) for text in texts)
            continue
        row, cell = row + 1, cell + 1
        for text in texts:
            first, *others = text.split(_BAR)
            yield _in_cell(first, cell, row)
            for other in others:
                cell += 1
                yield _in_cell(other, cell, row)


def _in_cell(text: str, cell: int, row: int) -> Paragraph:
    return Paragraph((Run(text.strip()),), place="table", cell=cell, row=row)


def _is_of(text: str, whole: str) -> bool:
    """Whether a line stands among the own words, given without white space and bars."""
    packed = _NOTHING.sub("", text)
    return bool(packed) and packed[:400] in whole
