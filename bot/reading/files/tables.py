"""Proposals in tables that set a wording beside another: `current | proposed | reasons`.

A row says what becomes of one provision, or of a whole section. Which one, its label says, else
the wording in force beside it. What stands in no such table is left to others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit, Paragraph, WordDocument
from bot.reading.files.table_columns import headed, label_columns, others_columns, told_by_words
from bot.reading.files.table_rows import Cell, Row, ordered_wording, tables_of, upright
from bot.reading.orders.orders import Edit, Order, apply
from bot.reading.places.headed import wide, without_place
from bot.reading.places.shelf import SURE, Shelf
from bot.reading.proposals.bodies import BodyReader
from bot.reading.prose.paragraphs import number_of, symbol_of, unquoted
from bot.reading.voices.names import NOBODY, Names
from bot.reading.words.table_words import NOTHING, Column
from bot.resolutions.headings import line_heading
from bot.resolutions.labels import find_labels
from bot.resolutions.languages import guess_language
from bot.resolutions.numbers import normal_number
from bot.resolutions.outline import outline_word
from bot.resolutions.proposals import changes
from bot.resolutions.similarity import same_words, similarity
from bot.resolutions.verdict_words import GONE, KEPT
from bot.resolutions.word_views import words

MAX_NUMBER = 12
PART = 0.6
"""Of a clause: what is shorter are some words of it."""
WORDING = 0.35
"""Less like the wording in force, words in a cell are about it and no wording."""
_REMARK = re.compile(r"\s?[(（][^()（）]{2,20}[)）]")


@dataclass(frozen=True, slots=True)
class TableReading:
    """What tables of changes propose, and the numbers of their rows, which hold no running text."""

    proposals: tuple[Proposal, ...] = ()
    rows: frozenset[int] = frozenset()
    others: tuple[str, ...] = ()
    """What stands in the columns that other States head."""


def table_proposals(
    name: str,
    before: WordDocument | None,
    after: WordDocument,
    number: str,
    shelf: Shelf,
    names: Names = NOBODY,
) -> TableReading:
    """Reads the tables of changes of a file; `before` is it with all marks rejected, if any.

    Of columns that States head, the writer's is what he proposes; the others' are theirs.
    """
    found: list[Proposal] = []
    read: set[int] = set()
    others: list[str] = []
    old = {row.number: row for table in tables_of(before) for row in table}
    language = guess_language("\n".join(words(p) for p in after.paragraphs[:400]))
    for shown in tables_of(after):
        table = upright(shown)
        at, columns = headed(table, names)
        theirs = others_columns(table[at], names)
        others += (row.text(i) for row in table[at + 1 :] for i in theirs)
        if theirs and Column.PROPOSED not in columns:
            read |= {row.number for row in shown}
            continue
        if not columns:
            at, columns = -1, told_by_words(table, number, shelf)
        labels = label_columns(table[at]) if at >= 0 else ()
        reader = _Reader(name, number, shelf, language, columns, labels)
        if at >= 0:
            reader.head(table[at])
        if Column.PROPOSED in columns and columns.keys() & {Column.CURRENT, Column.LABEL}:
            for row in table[at + 1 :]:
                reader.row(row)
        elif before and {Column.LABEL, Column.TEXT} <= columns.keys():
            for was, now in _side_by_side(table[at:], old):
                reader.marked(was, now)
        else:
            continue
        found += reader.found
        read |= set(range(shown[0].number, _last(shown, old) + 1))
    return TableReading(tuple(found), frozenset(read), tuple(others))


def _last(table: Sequence[Row], old: dict[int, Row]) -> int:
    """The number of the last row of a table, with those behind it that are gone."""
    last = table[-1].number
    while last + 1 in old:
        last += 1
    return last


def _side_by_side(table: Sequence[Row], old: dict[int, Row]) -> Iterator[tuple[Row, Row]]:
    """(as it was, as it is) of each row below the head; rows that came or went are empty there."""
    now = {row.number: row for row in table[1:]}
    for at in range(table[0].number + 1, _last(table, old) + 1):
        if at in now or at in old:
            yield old.get(at, Row(at, ())), now.get(at, Row(at, ()))


class _Reader:
    """Reads the rows of one table; the heading last named holds for the rows below it."""

    def __init__(
        self,
        name: str,
        number: str,
        shelf: Shelf,
        language: str,
        columns: dict[Column, int],
        labels: Sequence[int],
    ) -> None:
        self._name, self._number, self._shelf, self._language = name, number, shelf, language
        self._columns, self._labels = columns, labels
        self._heading: str | None = None
        self._printed: Cell = ()
        self.found: list[Proposal] = []

    def head(self, head: Row) -> None:
        """The heading that the label column names for all the numbers below: `resolves, para`."""
        hits = find_labels(head.text(self._columns.get(Column.LABEL)), self._language, self._number)
        named = [h.id for h in hits if h.id and h.id.count("/") == 1]
        self._heading = named[0] if len(named) == 1 else None

    def row(self, row: Row) -> None:
        """One row of `current | proposed`, with or without a label."""
        current = row.text(self._columns.get(Column.CURRENT))
        proposed = row.text(self._columns[Column.PROPOSED])
        action = row.text(self._columns.get(Column.ACTION))
        if GONE.fullmatch(action) or KEPT.fullmatch(action):
            proposed = action
        label, placed = self._label(row), tuple[str, ...]()
        if Column.LABEL not in self._columns:
            place, current = without_place(current, self._number, self._shelf)
            also, proposed = without_place(proposed, self._number, self._shelf)
            placed = self._provisions(filter(None, (place or also,)))
        self._compare(row, label, placed, current, proposed)

    def _label(self, row: Row) -> str:
        """What the label's columns say: the one that names a place, with the number that may stand
        in one behind it (`resolves | 2`), but not one before it, which only counts the rows."""
        said = [row.text(at) for at in self._labels]
        if len(said) < 2:
            return row.text(self._columns.get(Column.LABEL))
        at = next((i for i, text in enumerate(said) if self._named(text)), None)
        if at is None:
            return " ".join(filter(None, said))
        behind = next((t for t in said[at + 1 :] if normal_number(t.strip(" .()"))), "")
        placed = any(h.id and h.id.count("/") > 1 for h in self._named(said[at]))
        return said[at] if placed else f"{said[at]} {behind}".strip()

    def _named(self, label: str) -> list[LabelHit]:
        found = find_labels(label, self._language, self._number, (self._number,)) if label else []
        return [hit for hit in found if hit.id]

    def marked(self, was: Row, now: Row) -> None:
        """One row of `label | wording` with tracked changes: as it was and as it is."""
        label, text = self._columns[Column.LABEL], self._columns[Column.TEXT]
        old, new = was.text(text), now.text(text)
        places = self._places(now.text(label) or was.text(label))
        if old and not new:
            self._verdict(places, Action.SUP)
        elif new and len(places) == 1 and not same_words(old, new):
            self._wording(places[0], new)

    def _compare(
        self, row: Row, label: str, placed: tuple[str, ...], current: str, proposed: str
    ) -> None:
        places = placed or self._places(label)
        if not places and self._is_heading(row, current, proposed):
            return
        symbol = symbol_of(proposed)
        said = number_of(proposed)[1]
        places = places or self._by_words(current)
        if KEPT.fullmatch(said) or (symbol and symbol[0] == "NOC"):
            self._verdict(places, Action.NOC)
        elif GONE.fullmatch(said) or (symbol and symbol[0] == "SUP"):
            self._verdict(places, Action.SUP)
        elif "\n" in current or "\n" in proposed:
            self._sections(row)
        elif not same_words(current, proposed):
            self._one(places, label, current, symbol[1] if symbol else proposed)

    def _is_heading(self, row: Row, current: str, proposed: str) -> bool:
        """Whether a row only says under which heading the next ones stand."""
        text = current or proposed or next((t for at in range(9) if (t := row.text(at))), "")
        alone = "\n" not in text and not number_of(text)[0]
        heading = line_heading(text, self._language) if alone else None
        if heading is None or (proposed and current and not same_words(current, proposed)):
            return False
        self._heading = f"{self._number}/{heading.slug}"
        side = self._columns[Column.CURRENT if Column.CURRENT in self._columns else Column.PROPOSED]
        self._printed = row.cells[side] if side < len(row.cells) else ()
        return True

    def _one(self, places: Sequence[str], label: str, current: str, proposed: str) -> None:
        ordered, proposed = proposed, ordered_wording(proposed)
        number, body = number_of(proposed)
        if not places and self._heading and number and NOTHING.fullmatch(current):
            places = (f"{self._heading}/{normal_number(number)}",)
        place = places[0] if len(places) == 1 else ""
        if place and current and self._words(place, current, proposed):
            return
        known = current or self._in_force(place)
        known = "" if NOTHING.fullmatch(known) else number_of(known)[1]
        if place and (similarity(known, body) >= WORDING if known else wide(body) > 12):
            self._wording(place, proposed)
        elif label:
            reader = BodyReader(self._shelf, self._number, self._language, (self._number,))
            said = reader.proposals(f"{label}: {ordered}")
            self.found += [replace(p, source=self._name) for p in said]

    def _words(self, place: str, current: str, proposed: str) -> bool:
        """Whether only some words of a clause stand in the cells: `every two years | yearly`."""
        known, old = self._in_force(place), unquoted(current)
        if NOTHING.fullmatch(current) or wide(old) >= PART * wide(known):
            return False
        wording = apply(Edit(Order.REPLACE_WORDS, old, unquoted(proposed)), known)
        if wording:
            self._wording(place, wording)
        return True

    def _sections(self, row: Row) -> None:
        """Several clauses in a cell: both cells as wordings of a part of the resolution."""
        sides = [
            outline_word(WordDocument((*self._printed, *_in_body(row.cells[at]))), self._number)
            for at in (self._columns.get(Column.CURRENT), self._columns[Column.PROPOSED])
            if at is not None and at < len(row.cells)
        ]
        if len(sides) != 2:
            return
        for change in changes(sides[0], sides[1]):
            if change.text is None:
                self._verdict((change.provision,), Action(change.action))
            else:
                self._wording(change.provision, change.text)

    def _places(self, label: str) -> tuple[str, ...]:
        """The provisions that a label names; a heading alone waits for the number in the cell."""
        named = dict.fromkeys(self._shelf.settled(h.id or "")[0] for h in self._named(label))
        found = self._provisions(named)
        bare = _REMARK.sub("", label).strip(" .()")  # `7 (new)`
        alone = normal_number(bare) if not named and len(bare) < MAX_NUMBER else ""
        if alone and self._heading:
            return (f"{self._heading}/{alone}",)
        return found

    def _provisions(self, named: Iterable[str]) -> tuple[str, ...]:
        """The provisions named; a heading alone is kept for the numbers below it."""
        found = tuple(named)
        if len(found) == 1 and found[0].count("/") == 1 and not self._shelf.exists(found[0]):
            self._heading = found[0]
            return ()
        return found

    def _by_words(self, current: str) -> tuple[str, ...]:
        """The provision whose wording stands in the column of the current text."""
        match = self._shelf.locate(number_of(current)[1], self._number)
        if match is None or match.confidence < SURE:
            return ()
        self._heading = "/".join(match.provision.id.split("/")[:2])
        return (match.provision.id,)

    def _in_force(self, place: str) -> str:
        return self._shelf.wording(place, self._language) or ""

    def _verdict(self, places: Sequence[str], action: Action) -> None:
        for place in places:
            if self._shelf.exists(place) or not self._shelf.knows(self._number):
                self._add(place, action, None)

    def _wording(self, place: str, wording: str) -> None:
        number, body = number_of(wording)
        body = body if normal_number(number) else wording
        if any(self._shelf.same(place, body, one) for one in self._shelf.languages(self._number)):
            return
        self._add(place, Action.MOD if self._shelf.exists(place) else Action.ADD, body.strip())

    def _add(self, place: str, action: Action, text: str | None) -> None:
        self.found.append(Proposal(place, action, text, self._name, explicit=True, confidence=0.92))


def _in_body(cell: Cell) -> Iterator[Paragraph]:
    return (replace(p, place="body", row=0, cell=0) for p in cell)
