"""Tables that are too wide for a page, divided for the formats that have pages."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.documents.paper import Block, Table

MOST_COLUMNS = 9
"""Columns of one part, the first among them: on a landscape page none is narrower than 2.5 cm."""


def for_pages(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks of a paper, each wide table in parts of much the same width below one another.

    Every part has the first column; rows that say nothing in a part are left out of it.
    """
    for block in blocks:
        if isinstance(block, Table):
            yield from _parts(block)
        else:
            yield block


def _parts(table: Table) -> Iterator[Table]:
    columns = len(table.header) - 1
    if columns < MOST_COLUMNS:
        yield table
        return
    count = -(-columns // (MOST_COLUMNS - 1))
    edges = [1 + columns * i // count for i in range(count + 1)]
    for start, end in pairwise(edges):
        rows = (row for row in table.rows if any(row[start:end]))
        yield Table(
            table.caption,
            (table.header[0], *table.header[start:end]),
            (table.widths[0], *table.widths[start:end]),
            tuple((row[0], *row[start:end]) for row in rows),
        )
