"""Symbols in the words of a mail: `SUP resolves 5`, or under a heading `NOC`, below it `6`."""

from collections.abc import Sequence

from bot.model.readings import Action
from bot.reading.orders.body_words import TO_READ, lead_in, wording_behind
from bot.reading.places.headed import is_wording
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.options import option_at
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.paragraphs import Paragraph, lone_number, number_of
from bot.resolutions.named import find_resolutions

SURE = 0.95


class SymbolLines:
    """Carries them out for one walk through a mail."""

    def __init__(self, shelf: Shelf, at: Whereabouts, ledger: Ledger) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger

    def carry_out(self, items: Sequence[Paragraph], i: int, symbol: str, rest: str) -> int:
        """What the symbol of paragraph i does, `rest` behind it; returns the next one to read."""
        action = Action(symbol)
        named = i if rest.strip() else self._named_below(items, i, action)
        if named > i and action in (Action.SUP, Action.NOC) and not self._of_many():
            self._ledger.add(self._at.places[0], action, None, SURE)
            return named + 1
        i = named
        places, tail = self._places(rest)
        tail = TO_READ.sub("", tail.lstrip(' |:：.-–—)]*_"“”'))
        if action in (Action.SUP, Action.NOC):
            below = "" if rest.strip() else self._clause_below(items, i)
            whole = [h.resolution for h in find_resolutions(rest)]
            for place in (below,) if below else places or whole:
                self._ledger.add(place, action, None, SURE)
            return i + 2 if below else i + 1
        if i + 1 < len(items) and option_at(items, i + 1):
            return i + 1
        wording, after = wording_behind(items, i, tail, places)
        for place in places[:1]:
            at = self._under_section(place, number_of(tail or items[after - 1].text)[0])
            if wording:
                self._ledger.add(at, action, wording, SURE)
        return after

    def _places(self, rest: str) -> tuple[tuple[str, ...], str]:
        """The places named behind a symbol, or those it stands below, and what follows."""
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

    def _under_section(self, place: str, number: str) -> str:
        """The clause of that number where the place is but the heading of numbered ones."""
        return (self._shelf.is_section(place) and self._at.numbered(number)) or place
