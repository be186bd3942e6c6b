"""Lines without a verb: a clause below its label, or behind a word that says which text it is."""

import re
from collections.abc import Sequence

from bot.model.readings import Action
from bot.reading.orders.applied import Edit, Order, apply
from bot.reading.orders.body_words import verdict, wording_behind
from bot.reading.places.headed import is_wording, wide, without_place
from bot.reading.places.shelf import Shelf, opening
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.options import option_at
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.pairs import ALIKE, Pair, pair_at
from bot.reading.prose.paragraphs import Paragraph, number_of, unquoted
from bot.reading.voices.names import FIRST_PERSON
from bot.reading.words.lead_words import CURRENT, PROPOSED
from bot.resolutions.folding import worded
from bot.resolutions.similarity import similarity

_SEVERAL = re.compile(
    r"\W{0,3}(?P<first>\d{1,2})(?:(?P<run>\s?[-–—]\s?| to | à | a | до | по |\s?至\s?| إلى )|"
    r"\s?(?:,|、|،| and| et| y| и|和|与| و)\s?)(?P<last>\d{1,2})(?:\s?[:：.)]|\s)\s?(?=\S)",
    re.IGNORECASE,
)
_CLAUSE_ENDS = tuple(";,；，؛،")
WHOLE = 0.5
"""How long words are, of the clause they are proposed for, and no part of it."""


class LedLines:
    """Reads them for one walk through a mail."""

    def __init__(self, shelf: Shelf, at: Whereabouts, ledger: Ledger) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger

    def below(self, text: str) -> bool:
        """A clause, or what becomes of it, under the line that names it."""
        action = verdict(text)
        if action is not None and self._at.places[0].count("/") == 2:
            for place in self._at.places:
                self._ledger.add(place, action, None, 0.85)
            return True
        number, body = number_of(PROPOSED.sub("", text))
        named = self._at.numbered(number) if number else None
        action = verdict(body) if named else None
        if action is not None and named:
            self._ledger.add(named, action, None, 0.85)
            return True
        if self._several(text):
            return True
        place, body = (named, body) if named else (self._at.places[0], PROPOSED.sub("", text))
        wording = unquoted(body)
        known = list(self._ledger.wordings(place))
        clause = (
            is_wording(wording, known)
            if known
            else bool(number) and self._ledger.may_be_new(place, body)
        )
        if clause:
            self._ledger.add(place, Action.MOD if known else Action.ADD, wording, 0.85)
        return clause

    def _several(self, text: str) -> bool:
        """`3–4 no change`, `3 и 4 исключить`: what becomes of several clauses of a heading."""
        match = _SEVERAL.match(text)
        action = verdict(text[match.end() :]) if match else None
        if match is None or action is None:
            return False
        first, last = int(match["first"]), int(match["last"])
        run = range(first, last + 1) if match["run"] else (first, last)
        for place in [self._at.numbered(str(number)) for number in run if 0 < last - first < 20]:
            if place:
                self._ledger.add(place, action, None, 0.85)
        return True

    def led(self, items: Sequence[Paragraph], i: int) -> int | None:
        """`Current text: …`, then `Proposed text: …`, of the place last named; the next to read."""
        text = items[i].text
        pair = pair_at(items, i)
        if pair and self._paired(pair):
            return pair.after
        current, proposed = CURRENT.match(text), PROPOSED.match(text)
        if current:
            return i + 1 if text[current.end() :] else min(i + 2, len(items))
        if (
            not proposed
            or len(self._at.places) != 1
            or option_at(items, min(i + 1, len(items) - 1))
        ):
            return None
        place = self._at.places[0]
        wording, after = wording_behind(items, i, text[proposed.end() :], (place,))
        known = list(self._ledger.wordings(place))
        new = not known and place.count("/") == 2 and self._ledger.may_be_new(place, wording)
        if not new and not is_wording(wording, known):
            return None
        self._ledger.add(place, Action.MOD if known else Action.ADD, wording, 0.9)
        return after

    def labelled(self, text: str) -> bool:
        """`resolves 3 that …`: a clause on the line of its label, set off or not.

        It begins and ends as a clause does, and is neither the one in force nor a piece of it.
        """
        if not text.endswith(_CLAUSE_ENDS) or FIRST_PERSON.search(text):
            return False
        place, body = without_place(text, self._at.resolution, self._shelf)
        wording = unquoted(body)
        known = list(self._ledger.wordings(place)) if place else []
        like = [w for w in known if opening(w) == opening(wording)]
        if not place or not is_wording(wording, like):
            return False
        if any(worded(wording) in worded(w) for w in like):
            return False
        self._at.go((place,))
        self._ledger.add(place, Action.MOD, wording, 0.85)
        return True

    def _paired(self, pair: Pair) -> bool:
        """The text as it is and the one proposed, of a clause or of some words of it.

        Words that could not be found in the clause change nothing.
        """
        whole = self._shelf.whole(pair.old, self._at.resolution)
        places = (whole,) if whole and whole not in self._at.places else self._at.places
        known = list(self._ledger.wordings(places[0])) if len(places) == 1 else []
        if not known:
            return False
        action = verdict(pair.new)
        wording: str | None = pair.new
        if action is None and not any(similarity(w, pair.old) >= ALIKE for w in known):
            edit = Edit(Order.REPLACE_WORDS, pair.old, pair.new)
            base = self._ledger.base(places[0], edit)
            long = wide(pair.new) >= WHOLE * wide(known[0]) and is_wording(pair.new, known)
            wording = apply(edit, base) if base else pair.new if long else None
        if action or wording:
            self._ledger.add(places[0], action or Action.MOD, None if action else wording, 0.9)
        return True
