"""Tables of changes in the body of a mail, as the tables of a document that are read likewise."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.mail.html import html_lines
from bot.model.texts import Paragraph, Run, WordDocument
from bot.reading.names import Names
from bot.reading.places import Shelf
from bot.reading.stances import NOBODY
from bot.reading.tables import TableReading, table_proposals

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
    """A paragraph for each cell of each row, and one for each line outside of tables."""
    lines = own.split("\n")[:MAX_LINES]
    if html and _BAR not in own:
        whole = _NOTHING.sub("", own)
        shown = (line.text for line in html_lines(html)[:MAX_LINES] if not line.depth)
        lines = [text for text in shown if _NOTHING.sub("", text)[:400] in whole]
    cell = row = 0
    for line in lines:
        if _BAR not in line:
            yield Paragraph((Run(line),))
            continue
        row += 1
        for text in line.split(_BAR):
            cell += 1
            yield Paragraph((Run(text.strip()),), place="table", cell=cell, row=row)
