"""Proposals in the form of ITU conferences: a symbol on its line, then the provision, then reasons.

`SUP`, below it the clause that goes; `MOD` and `ADD`, below them the wording; `NOC` above a clause;
`SUP` and `NOC` also above the resolution as a whole. A symbol speaks of the one provision that
follows it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.model.readings import Action, Proposal
from bot.model.texts import Paragraph, Provision, ProvisionKind, Run, WordDocument
from bot.reading.orders.orders import REASONS
from bot.reading.places.shelf import Shelf
from bot.reading.prose.paragraphs import lone_number, number_of
from bot.resolutions.headings import line_heading
from bot.resolutions.labels import find_labels
from bot.resolutions.languages import guess_language
from bot.resolutions.named import find_resolutions
from bot.resolutions.numbers import normal_number
from bot.resolutions.outline import outline_word
from bot.resolutions.outline_head import NUMBERED
from bot.resolutions.word_views import MAIN_PLACES, words

_ALONE = re.compile(
    rf"(?:{NUMBERED}\s+)?\(?(?P<symbol>MOD|ADD|SUP|NOC)\d?\s?[*†)]{{0,3}}"
    rf"(?:\s+(?:{NUMBERED}|[A-Z][\w./+()*-]{{2,60}}))?"
)
"""`MOD`, and with the number of the proposal: `MOD RUR/12/3`, `RUR/12/3 MOD`."""
_INLINE = re.compile(
    r"(?P<symbol>MOD|ADD|SUP|NOC)[*†]?[\s:–—-]{1,4}"
    r"(?=\(?(?:\d{1,2}|[a-z]\)|[ivx]{1,5}\))(?:\W|bis|ter|$))"
)
"""`SUP 5`, `MOD 2 that …`: a symbol before the clause on one line."""
MAX_BLOCK = 60
MAX_HEAD = 200


def symbol_proposals(
    name: str, document: WordDocument, number: str, shelf: Shelf
) -> tuple[Proposal, ...]:
    """What the symbols of a decided document do to one resolution; () where none stands alone."""
    lines = [p for p in document.paragraphs if p.place in MAIN_PLACES and words(p).strip()]
    language = guess_language("\n".join(words(p) for p in lines[:400]))
    found: dict[str, Proposal] = {}
    for block in _blocks(lines, language):
        for place, text in _places(block, number, shelf, language):
            action = Action(block.symbol)
            if action in (Action.MOD, Action.ADD) and text:
                action = Action.MOD if shelf.exists(place) else Action.ADD
                known = (shelf.same(place, text, one) for one in shelf.languages(number))
                if any(known):
                    continue
            found[place] = Proposal(place, action, text, name, explicit=True, confidence=0.93)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Block:
    """What stands below a symbol, up to a reason, a symbol or another heading."""

    symbol: str
    heading: Paragraph | None
    lines: tuple[Paragraph, ...]
    whole: bool
    """Whether the heading stands below the symbol too, which then speaks of all under it."""


class _Blocks:
    """Collects the blocks of a document, line by line."""

    def __init__(self) -> None:
        self.found: list[_Block] = []
        self._symbol, self._whole = "", False
        self._heading: Paragraph | None = None
        self._lines: list[Paragraph] = []

    def open(self, symbol: str) -> None:
        """A symbol, or "" for a reason, ends what stood below the last one."""
        if self._symbol and self._lines:
            lines = tuple(self._lines)
            self.found.append(_Block(self._symbol, self._heading, lines, self._whole))
        self._symbol, self._whole, self._lines = symbol, False, []

    def head(self, line: Paragraph) -> None:
        """A heading below a symbol opens the provisions that it speaks of, or ends its matter."""
        if self._lines:
            self.open("")
        self._heading, self._whole = line, bool(self._symbol)

    def line(self, line: Paragraph, language: str) -> None:
        """A line that is neither."""
        text = words(line).strip()
        inline = _INLINE.match(text) if self._heading is not None and not line.number else None
        if not line.number and line_heading(text, language):
            self.head(line)
            inline = None
        if inline:
            self.open(inline["symbol"])
            line = replace(line, runs=(Run(text[inline.end() :]),))
        if self._symbol and len(self._lines) < MAX_BLOCK:
            self._lines.append(line)


def _blocks(lines: Sequence[Paragraph], language: str) -> list[_Block]:
    """What stands below each symbol of a document."""
    blocks = _Blocks()
    for line in lines:
        text = words(line).strip()
        alone = _ALONE.fullmatch(text)
        if alone or REASONS.match(text):
            blocks.open(alone["symbol"] if alone else "")
        else:
            blocks.line(line, language)
    blocks.open("")
    return blocks.found


def _places(
    block: _Block, number: str, shelf: Shelf, language: str
) -> Iterator[tuple[str, str | None]]:
    """(provision, wording or None) that a symbol above a block speaks of."""
    symbol, heading, lines = block.symbol, block.heading, block.lines
    first = words(lines[0]).strip()
    named = next(iter(find_resolutions(first[:MAX_HEAD])), None) if len(first) < MAX_HEAD else None
    if named and named.start < 12 and not lines[0].number:
        if symbol in ("NOC", "SUP") and named.resolution == number:
            yield number, None
        return
    label = _labelled(first, number, shelf, language)
    if label and (symbol in ("SUP", "NOC")) and shelf.exists(label):
        yield label, None
        return
    if label and len(lines) > 1 and symbol in ("MOD", "ADD"):
        number_said, body = number_of(words(lines[1]).strip())
        yield label, body if normal_number(number_said) else words(lines[1]).strip()
        return
    bare = lone_number(first) if symbol in ("SUP", "NOC") else ""
    if bare and heading is not None:
        found = line_heading(words(heading).strip(), language)
        place = f"{number}/{found.slug}/{normal_number(bare)}" if found else ""
        if shelf.exists(place):
            yield place, None
        return
    yield from _clauses(block, number, shelf)


def _labelled(text: str, number: str, shelf: Shelf, language: str) -> str | None:
    """The provision that a line names and nothing else: `resolves 5`."""
    hits = [h for h in find_labels(text, language, number, (number,)) if h.id]
    if len(hits) == 1 and hits[0].start < 3 and len(text) - hits[0].end < 4:
        return shelf.settled(hits[0].id or "")[0]
    return None


def _clauses(block: _Block, number: str, shelf: Shelf) -> Iterator[tuple[str, str | None]]:
    """The first clause of a block with what stands inside it; all, where the heading is in it."""
    head = (block.heading,) if block.heading not in (None, block.lines[0]) else ()
    outline = outline_word(WordDocument((*head, *map(_counted, block.lines))), number)
    clauses = [p for p in outline.provisions if p.kind is ProvisionKind.CLAUSE and p.text]
    for clause in clauses if _is_of_all(block, clauses, shelf) else _first(clauses):
        if block.symbol in ("MOD", "ADD"):
            yield clause.id, clause.text
        elif shelf.exists(clause.id) or not shelf.knows(number):
            yield clause.id, None


def _is_of_all(block: _Block, clauses: Sequence[Provision], shelf: Shelf) -> bool:
    """Whether a symbol speaks of a section: `SUP` only where no clause of it is left out."""
    if not block.whole or block.symbol in ("MOD", "ADD"):
        return block.whole
    places = {clause.id for clause in clauses}
    sections = {(c.id.partition("/")[0], c.heading) for c in clauses}
    return all(places >= set(shelf.under(*section)) for section in sections)


def _counted(line: Paragraph) -> Paragraph:
    """A clause out of its count: the number that is typed before it is its number all the same."""
    typed, body = number_of(words(line).strip())
    if line.number or not normal_number(typed):
        return line
    return replace(line, number=typed if typed.isdigit() else f"{typed})", runs=(Run(body),))


def _first(clauses: Sequence[Provision]) -> Iterator[Provision]:
    for clause in clauses:
        if clause is clauses[0] or clause.id.startswith(clauses[0].id + "/"):
            yield clause
