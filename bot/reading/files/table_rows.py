"""The tables of a document, row by row and cell by cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.model.texts import Paragraph, Run, WordDocument
from bot.reading.places.headed import lone_heading
from bot.reading.prose.paragraphs import unquoted
from bot.reading.words.order_words import ADD, MODIFY
from bot.reading.words.table_words import Column, column_of
from bot.resolutions.labels import find_labels
from bot.resolutions.word_views import words

MAX_ROWS = 2_000
MIN_FIELDS = 3
MAX_NAME = 80
Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number in the document, its cells in order."""

    number: int
    cells: tuple[Cell, ...]

    def text(self, at: int | None) -> str:
        """The words of a cell, a paragraph a line; "" for a cell that there is not."""
        if at is None or at >= len(self.cells):
            return ""
        return "\n".join(t for p in self.cells[at] if (t := words(p).strip()))


def tables_of(document: WordDocument | None) -> Iterator[list[Row]]:
    """The tables of a document: rows with no paragraph of the body between them."""
    table: list[Row] = []
    cells: dict[int, list[Paragraph]] = {}
    at = count = 0

    def closed() -> list[Row]:
        return [*table, Row(at, tuple(map(tuple, cells.values())))] if at else table

    for paragraph in document.paragraphs if document else ():
        if paragraph.row != at:
            table, cells, at = closed(), {}, paragraph.row
            count += 1
            if not at or count > MAX_ROWS:
                if len(table) > 1:
                    yield table
                table, at = [], 0
        if at:
            cells.setdefault(paragraph.cell, []).append(paragraph)
    table = closed()
    if len(table) > 1:
        yield table


def upright(table: list[Row]) -> list[Row]:
    """A form of two columns, `Provision: …` above `Proposed text: …`, as a table with one row for
    each time that it is filled in; any other table as it is."""
    if any(len(row.cells) != 2 for row in table):
        return table
    table = [_placed(row) for row in table]
    heads = [column_of(row.text(0)) for row in table]
    said = [row.text(0) for row in table]
    first = heads[: next((i for i, c in enumerate(heads) if c and said[i] in said[:i]), len(heads))]
    if Column.PROPOSED not in first or first[0] is Column.PROPOSED or len(first) < MIN_FIELDS:
        return table
    if not {Column.LABEL, Column.CURRENT} & set(first):
        return table
    found = [Row(table[0].number, tuple(row.cells[0] for row in table[: len(first)]))]
    for at in range(0, len(table), len(first)):
        block = table[at : at + len(first)]
        if [column_of(row.text(0)) for row in block] != first[: len(block)]:
            return table
        found.append(Row(block[0].number, tuple(row.cells[1] for row in block)))
    return found


def _placed(row: Row) -> Row:
    """A row `Proposal 2 | resolves 2` of a form as `Provision | resolves 2`."""
    named = row.text(1)
    if column_of(row.text(0)) is not Column.PROPOSED or len(named) > MAX_NAME:
        return row
    hits = [hit for hit in find_labels(named) if hit.id or hit.provision]
    if len(hits) != 1 or hits[0].start > 0 or hits[0].end < len(named.rstrip(" .:")):
        return row
    head = replace(row.cells[0][0], runs=(Run("Provision"),))
    return replace(row, cells=((head,), *row.cells[1:]))


def without_remarks(document: WordDocument) -> WordDocument:
    """A document without the cells beside its wording that hold remarks on it, by their head."""
    left: set[int] = set()
    for table in tables_of(document):
        heads = [column_of(table[0].text(at)) for at in range(len(table[0].cells))]
        shown = [lone_heading(table[0].text(at), None) for at in range(len(heads))]
        beside = [i for i, head in enumerate(heads) if head is Column.REASONS and not shown[i]]
        if len(beside) < len(heads):
            left |= {p.cell for row in table[1:] for at in beside for p in _cell(row, at)}
    if not left:
        return document
    return replace(document, paragraphs=tuple(p for p in document.paragraphs if p.cell not in left))


def _cell(row: Row, at: int) -> Cell:
    return row.cells[at] if at < len(row.cells) else ()


_ORDERED = re.compile(
    r"(?P<lead>[^\"“«„「:：]{2,60})(?:[:：]\s*(?P<text>[^\"“«„「][^\"“«„「]*)|"
    r"[:：]?\s*(?P<quoted>[\"“«„「][^\"“”«»„「」]{8,}[\"”»“」])\W?)"
)


def ordered_wording(cell: str) -> str:
    """The wording that a cell orders to be put in: `Add: "that …"`; else the cell."""
    found = _ORDERED.fullmatch(cell.strip())
    if found is None or not (ADD.search(found["lead"]) or MODIFY.search(found["lead"])):
        return cell
    return unquoted(found["quoted"] or found["text"])
