"""The tables of a document, row by row and cell by cell."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.model.texts import Paragraph, WordDocument
from bot.reading.words.table_words import Column, column_of
from bot.resolutions.word_views import words

MAX_ROWS = 2_000
MIN_FIELDS = 3
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
