"""Clauses that change their places: one that is moved, several that become one."""

from collections.abc import Sequence

from bot.model.readings import Action
from bot.model.texts import LabelHit
from bot.reading.orders.body_words import ENDS_OPEN, NEW_NUMBER, TO_READ, wording_behind
from bot.reading.orders.reach import after_colon, quoted_behind
from bot.reading.places.headed import is_wording
from bot.reading.places.new_places import goes_beside, number_beside, number_where_it_goes
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.paragraphs import Paragraph, number_of, unquoted

MARKS = '"“«„「‘'


class MovedClauses:
    """What moves and merges propose: SUP at the old places, ADD or MOD at the new."""

    def __init__(self, shelf: Shelf, at: Whereabouts, ledger: Ledger) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger

    def merge(
        self, sentence: str, hits: Sequence[LabelHit], items: Sequence[Paragraph], i: int
    ) -> int:
        """MOD of the clause that keeps its number, SUP of the others, with the wording behind."""
        named = sorted((*hits, *self._at.beside(sentence, hits)), key=lambda h: h.start)
        places = tuple(dict.fromkeys(h.id for h in named if h.id)) or self._at.places
        if len(places) < 2:
            return i + 1
        said = TO_READ.sub("", after_colon(sentence)) or quoted_behind(sentence)
        after = i + 1
        if said:
            number, wording = number_of(unquoted(said))
            opens = sentence.find(said)
            told = (m["number"] for m in NEW_NUMBER.finditer(sentence[:opens]))
            number = number or next((n for n in told if self._at.numbered(n) in places), "")
        elif ENDS_OPEN.search(items[i].text) and after < len(items):
            wording, after = wording_behind(items, i, "", places)
            number = number_of(items[i + 1].text)[0]
        else:
            return after
        kept = self._at.numbered(number) or places[0]
        known = [w for p in places for w in self._ledger.wordings(p)]
        quoted = said[:1] in tuple(MARKS)  # and no reason: `merge 5 and 6: they overlap`
        if kept not in places or not (quoted or is_wording(wording, known)):
            return i + 1
        self._ledger.add(kept, Action.MOD, unquoted(wording), 0.85)
        for place in places:
            if place != kept:
                self._ledger.add(place, Action.SUP, None, 0.85)
        return after

    def move(
        self,
        sentence: str,
        hits: Sequence[LabelHit],
        items: Sequence[Paragraph],
        i: int,
        before: tuple[str, ...],
    ) -> int:
        """SUP at the old place, ADD at the new, with the wording that follows or is in force."""
        places = [h.id for h in hits if h.id]
        before = tuple(p for p in before if not self._shelf.is_section(p))
        if len(places) == 1 and len(before) == 1 and places != list(before):
            places = [*before, *places]  # `we would move it to …`
        whole = [p for p in places[1:] if any(q.startswith(f"{p}/") for q in places[1:])]
        places = [p for p in places if p not in whole]  # `to the resolves part, as resolves 7`
        beside, places = self._beside(sentence, hits, places)
        becomes = number_where_it_goes(sentence, hits)
        if becomes and len(places) > 1 and places[-1].count("/") == 1:
            places = [places[0], f"{places[-1]}/{becomes}"]
        elif beside:
            places = [places[0], beside]
        if len(places) < 2 or any(self._shelf.is_section(place) for place in places[:2]):
            return i + 1
        wording, after = "", i + 1
        if ENDS_OPEN.search(items[i].text):
            wording, after = wording_behind(items, i, "", places[1:])
        wording = wording or self._ledger.in_force(places[0]) or ""
        if wording:
            self._ledger.add(places[0], Action.SUP, None, 0.85)
            self._ledger.add(places[1], Action.ADD, wording, 0.8)
        return after

    def _beside(
        self, sentence: str, hits: Sequence[LabelHit], places: list[str]
    ) -> tuple[str, list[str]]:
        """The new place of a clause that goes beside another one, and all places named."""
        bare = self._at.beside(sentence, hits) if len(places) == 1 else []
        named = [h for h in (*hits, *bare) if h.id]
        side = goes_beside(sentence, named[-1]) if len(named) == 2 else ""
        last = named[-1].id or "" if named else ""
        if not side or len(places) + len(bare) != len(named) or not self._shelf.exists(last):
            return "", places
        number = self.number_beside(last, side) if last.count("/") == 2 else ""
        return (f"{last.rpartition('/')[0]}/{number}" if number else ""), [*places, last]

    def number_beside(self, place: str, side: str) -> str:
        """The number of a new clause before or behind another."""
        resolution, heading, _ = place.split("/", 2)
        return number_beside(place, side, self._shelf.under(resolution, heading))
