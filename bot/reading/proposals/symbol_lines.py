"""Symbols in the words of a mail: `SUP resolves 5`, or under a heading `NOC`, below it `6`."""

import re
from collections.abc import Sequence
from itertools import chain

from bot.model.readings import Action
from bot.model.texts import LabelHit
from bot.reading.orders.body_words import TO_READ, lead_in, wording_behind
from bot.reading.orders.orders import edits
from bot.reading.orders.reach import conditional, weighed
from bot.reading.places.headed import is_wording, wide
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.options import option_at
from bot.reading.proposals.symbol_runs import each_symbol
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.paragraphs import Paragraph, lone_number, number_of
from bot.resolutions.named import find_resolutions
from bot.resolutions.numbers import between, normal_number

SURE = 0.95
LEAST = 20
SHORTEST = 0.3
"""Of the clause in force, how long one that comes in its place is, if it is not like it."""
_MARKS = tuple('"“«„「')
MAX_LINE = 160
_ONE = r"(?:\(?[a-h]\s?\)|\d{1,2}(?!\d)(?:\s?(?:bis|ter))?)"
_TO = r"\s?(?:[-–—至]|(?:to|through|à|a|до|إلى)(?=\s))\s?"
_AND = r"\s?(?:[,，、،/&]|(?:and|et|y|и|و)(?!\w{2}))?\s?"
_SOME = rf"{_ONE}(?:(?:{_TO}|{_AND}|\s?[和与及]\s?){_ONE}){{0,12}}"
_SYMBOLS = rf"(?:NOC|SUP)[\s:]{{1,3}}{_SOME}"
_RUN = re.compile(
    rf"(?P<head>[^\n]{{2,80}}?[:：–—-]\s?)?(?P<run>{_SYMBOLS}(?:[\s,;.，；、،؛]{{1,3}}{_SYMBOLS}){{0,8}})"
    r"[\s.;,。；]*"
)
_EACH = re.compile(rf"(?P<symbol>NOC|SUP)[\s:]{{1,3}}(?P<some>{_SOME})")
_RANGE = re.compile(rf"(?P<first>{_ONE})(?:{_TO}(?P<last>{_ONE}))?")


class SymbolLines:
    """Carries them out for one walk through a mail."""

    def __init__(self, shelf: Shelf, at: Whereabouts, ledger: Ledger) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger

    def carry_out(self, items: Sequence[Paragraph], i: int, symbol: str, rest: str) -> int:
        """What the symbol of paragraph i does, `rest` behind it; returns the next one to read."""
        if self.run(items[i].text):
            return i + 1
        action = Action(symbol)
        named = i if rest.strip() else self._named_below(items, i, action)
        if named > i and action in (Action.SUP, Action.NOC) and not self._of_many():
            self._ledger.add(self._at.places[0], action, None, SURE)
            return named + 1
        i = named
        places, tail = self._places(rest)
        tail = TO_READ.sub("", tail.lstrip(' |:：.-–—)）]*_"“”'))
        if action in (Action.SUP, Action.NOC):
            below = "" if rest.strip() else self._clause_below(items, i)
            whole = [h.resolution for h in find_resolutions(rest)]
            for place in (below,) if below else places or whole:
                self._ledger.add(place, action, None, SURE)
            return i + 2 if below else i + 1
        if i + 1 < len(items) and option_at(items, i + 1):
            return i + 1
        wording, after = wording_behind(items, i, tail, places)
        if after > i + 1 and edits(items[i + 1].text):
            self._at.go(places)
            return i + 1
        if after > i + 1 and places and not self._may_be(wording, places[0]):
            return i + 1
        for place in places[:1]:
            at = self._under_section(place, number_of(tail or items[after - 1].text)[0])
            if wording:
                self._ledger.add(at, action, wording, SURE)
        return after

    def order_behind(self, symbol: str, rest: str) -> str:
        """`MOD resolves 4: replace "a" by "b"`: the order, with its place gone to; else ""."""
        if symbol != "MOD" or not edits(rest, self._at.labels(rest)):
            return ""
        places, tail = self._places(rest)
        self._at.go(places)
        return tail.lstrip(" |:：.-–—)）]*_")

    def run(self, text: str) -> bool:
        """Carries out symbols that speak of bare numbers: `resolves: NOC 2 and 3, SUP 4`."""
        line = _RUN.fullmatch(text) if len(text) <= MAX_LINE else None
        head = (line["head"] or "") if line else ""
        if line is None or (head and not self._at.headed(head.strip(" :：–—-"))):
            return False
        found = [
            (Action(each["symbol"]), self._at.numbered(number) or "")
            for each in _EACH.finditer(line["run"])
            for number in chain.from_iterable(map(_numbers, _RANGE.finditer(each["some"])))
        ]
        if not all(self._shelf.exists(place) for _, place in found):
            return False
        for action, place in found:
            self._ledger.add(place, action, None, SURE)
        return True

    def each(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """Carries out several symbols of a sentence: `NOC on resolves 5 and SUP on resolves 6`."""
        told = [] if weighed(sentence) or conditional(sentence) else each_symbol(sentence, hits)
        for action, place in told:
            self._ledger.add(place, action, None, SURE)
        return bool(told)

    def _places(self, rest: str) -> tuple[tuple[str, ...], str]:
        """The places named behind a symbol, or those it stands below, and what follows."""
        if self._at.places and rest.lstrip(" :：–—-)")[:1] in _MARKS:
            return self._at.places, rest  # the labels are those of the wording
        hits = self._at.labels(rest)
        leading = [h for h in hits if h.start <= lead_in(hits)]
        if leading:
            return self._at.remember(leading), rest[max(h.end for h in leading) :]
        number, tail = number_of(rest)
        named = self._at.numbered(number or lone_number(rest))
        if named:
            return (named,), tail if number else ""
        return self._at.places, rest

    def _named_below(self, items: Sequence[Paragraph], i: int, action: Action) -> int:
        """Goes to what the lines below a lone symbol name, as in the papers of a conference: a
        heading, a label, a clause that goes or stays; returns the last of them."""
        if self._named_above():
            return i
        for text in (item.text for item in items[i + 1 : i + 3]):
            if number_of(text)[0] and (action in (Action.MOD, Action.ADD) or not self._of_many()):
                break
            if not self._at.go(self._at.named_alone(text)):
                break
            i += 1
        return i

    def _named_above(self) -> bool:
        """Whether the line above a symbol names its clause."""
        return self._at.below and any(place.count("/") == 2 for place in self._at.places)

    def _of_many(self) -> bool:
        """Whether the place is but the heading of numbered clauses."""
        return not self._at.places or self._shelf.is_section(self._at.places[0])

    def _clause_below(self, items: Sequence[Paragraph], i: int) -> str:
        """The clause in force whose number, or number and words, stand below a lone symbol."""
        if self._named_above():
            return ""
        text = items[i + 1].text if i + 1 < len(items) else ""
        number, body = number_of(text)
        place = self._at.numbered(lone_number(text) or number) or ""
        if not self._shelf.exists(place):
            return ""
        told = lone_number(text) or is_wording(body, self._ledger.wordings(place))
        return place if told else ""

    def _may_be(self, wording: str, place: str) -> bool:
        """Whether what stands below a symbol is a wording of its clause: no name, no farewell."""
        known = list(self._ledger.wordings(self._under_section(place, number_of(wording)[0])))
        long = wide(wording) >= (SHORTEST * wide(known[0]) if known else LEAST)
        return long or is_wording(wording, known)

    def _under_section(self, place: str, number: str) -> str:
        """The clause of that number where the place is but the heading of numbered ones."""
        return (self._shelf.is_section(place) and self._at.numbered(number)) or place


def _numbers(match: re.Match[str]) -> Sequence[str]:
    first, last = (normal_number(match[name] or "") for name in ("first", "last"))
    return between(first, last) if last else (first,)
