"""The tables of a document, row by row and cell by cell."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.model.texts import Paragraph, WordDocument
from bot.resolutions.word_views import words

MAX_ROWS = 2_000
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
