"""Orders that change a whole clause: deleted, kept, moved, merged, split, given another wording."""

from collections.abc import Sequence

from bot.model.readings import Action
from bot.model.texts import LabelHit
from bot.reading.orders.body_words import (
    ENDS_OPEN,
    NEW_NUMBER,
    TO_READ,
    WORDY,
    wording_behind,
)
from bot.reading.orders.edit_forms import quotations
from bot.reading.orders.orders import Order, edits
from bot.reading.orders.pointing import quoted_words
from bot.reading.orders.reach import (
    about_words,
    after_colon,
    after_verb,
    clause_goes,
    conditional,
    excepted,
    goes_for_another,
    kept_behind_but,
    misjudged,
    quoted_behind,
    weighed,
)
from bot.reading.places.framed import another_goes
from bot.reading.places.headed import (
    is_lone_label,
    is_remark,
    is_wording,
    may_stand_beside,
    wide,
)
from bot.reading.places.new_places import (
    between,
    goes_beside,
    neighbour,
    number_where_added,
    unheaded,
)
from bot.reading.places.shelf import Shelf
from bot.reading.places.struck import moves_part, of_many
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.moved_clauses import MARKS, MovedClauses
from bot.reading.proposals.new_wordings import refused, said_of_new
from bot.reading.proposals.options import option_at
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.asked import ENDS
from bot.reading.prose.paragraphs import Paragraph, number_of, symbol_of, unquoted
from bot.reading.words.change_words import TABLED, TITLED
from bot.reading.words.kept_words import KEPT, view_stays
from bot.reading.words.order_words import (
    ADD,
    DELETE,
    IMPERATIVE,
    MARKED_NEW,
    MOVE,
    PROPOSES,
    SPLITS,
)
from bot.resolutions.folding import worded
from bot.resolutions.numbers import normal_number
from bot.resolutions.similarity import similarity
from bot.resolutions.traditional import simplified

CERTAIN = 0.6
"""How like the clause words are that no verb offers, and no remark on it."""
WHOLE = 0.5
"""How long quoted words are, of the clause they are to take the place of, and no part of it."""


class ClauseOrders:
    """Carries out orders on whole clauses for one walk through a mail."""

    def __init__(self, shelf: Shelf, at: Whereabouts, ledger: Ledger) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger
        self._moved = MovedClauses(shelf, at, ledger)

    def carry_out(
        self,
        order: Order,
        sentence: str,
        hits: Sequence[LabelHit],
        items: Sequence[Paragraph],
        i: int,
        before: tuple[str, ...] = (),
    ) -> int:
        """Does what a sentence orders; returns the next paragraph to read.

        `before` are the places named before this sentence.
        """
        hits = self._outside(order, sentence, hits, before)
        places = tuple(h.id for h in hits if h.id) or before or self._at.places
        if not hits and order is Order.ADD and self._at.resolution and (part := unheaded(sentence)):
            places = (f"{self._at.resolution}/{part}",)
        if not places:
            return i + 1
        plain = simplified(sentence)
        if order in (Order.DELETE, Order.KEEP):
            against = weighed if order is Order.DELETE else misjudged
            if order is Order.KEEP and (excepted(plain, hits) or view_stays(plain)):
                return i + 1
            aside = conditional(plain) or against(plain) or about_words(order, plain, hits)
            aside = aside or (order is Order.DELETE and another_goes(plain, DELETE, hits))
            if order is Order.KEEP:
                aside = aside or moves_part(plain, KEPT, hits) or bool(quoted_words(plain, hits))
            meant = self._governed(plain, order, hits, before)
            if not aside:
                action = Action.SUP if order is Order.DELETE else Action.NOC
                for place in meant:
                    self._ledger.add(place, action, None, 0.85)
            return i + 1
        if order is Order.MOVE:
            aside = conditional(plain) or weighed(plain, MOVE) or moves_part(plain, MOVE, hits)
            return i + 1 if aside else self._moved.move(sentence, hits, items, i, before)
        if order is Order.MERGE:
            return self._moved.merge(sentence, hits, items, i)
        if order is Order.ADD:
            if conditional(plain) or refused(plain):
                return i + 1
            places = (*places[:-1], self._as_new(sentence, hits, places[-1]))
        return self._following(order, sentence, hits, places, items, i)

    def move_what_changes(
        self, sentence: str, hits: Sequence[LabelHit], items: Sequence[Paragraph], i: int
    ) -> None:
        """`Move it to resolves, and replace "a" by "b"`: first it is moved, then it is changed."""
        if len(hits) > 1 and MOVE.search(simplified(sentence)) and edits(sentence, hits):
            self.carry_out(Order.MOVE, sentence, hits, items, i)

    def offers_wording(
        self, sentence: str, hits: Sequence[LabelHit], items: Sequence[Paragraph], i: int
    ) -> Order | None:
        """MODIFY where a colon leads to another wording of the one place spoken of.

        `On resolves 5 we suggest the following:`, and below it `5 that …`: no verb needs to say
        that the clause is changed.
        """
        places = tuple(dict.fromkeys(h.id for h in hits if h.id)) or self._at.places
        if len(places) != 1 or places[0].count("/") != 2 or conditional(sentence):
            return None
        said = TO_READ.sub("", after_colon(sentence))
        last = items[i].text.rstrip().endswith(sentence.rstrip()) and i + 1 < len(items)
        if not said and last and ENDS_OPEN.search(sentence):
            said = items[i + 1].text
        number, body = number_of(unquoted(said))
        if number and normal_number(number) != places[0].rpartition("/")[2]:
            return None
        whole = is_wording(unquoted(body), list(self._ledger.wordings(places[0])))
        return Order.MODIFY if said and whole else None

    def whole_behind(
        self, sentence: str, hits: Sequence[LabelHit], items: Sequence[Paragraph], i: int
    ) -> int:
        """The clause as it reads with its new words, where it follows: it says where they stand."""
        opens = items[i].text.rstrip().endswith(sentence.rstrip()) and ENDS_OPEN.search(sentence)
        said = after_colon(sentence)
        if not (said[:1] in MARKS if said else opens):
            return i + 1  # what stands behind a colon inside of it orders the words
        if self.offers_wording(sentence, hits, items, i) is None:
            return i + 1
        places = tuple(dict.fromkeys(h.id for h in hits if h.id)) or self._at.places
        return self._following(Order.MODIFY, sentence, hits, places, items, i)

    def lead_of(self, sentence: str, hits: Sequence[LabelHit]) -> str:
        """The words before the wording of a clause that ends a sentence; "" where none does.

        What the clause itself says of a Chair or a State is told by nobody.
        """
        said = TO_READ.sub("", after_colon(sentence))
        places = [h.id for h in hits if h.id]
        if not said or len(places) != 1:
            return ""
        wording = unquoted(number_of(unquoted(said))[1])
        place = places[0] or ""
        known = self._ledger.wordings(place)
        whole = any(similarity(one, wording) >= CERTAIN for one in known)
        new = place.count("/") == 2 and not self._shelf.exists(place)
        whole = whole or (new and self._ledger.may_be_new(place, wording))
        return sentence[: sentence.find(said)] if whole else ""

    def _outside(
        self, order: Order, sentence: str, hits: Sequence[LabelHit], before: tuple[str, ...]
    ) -> Sequence[LabelHit]:
        """The labels that stand in no quoted wording: `we would say: "… in resolves 2 above …"`."""
        said = after_colon(sentence) if order in (Order.MODIFY, Order.ADD) else ""
        opens = sentence.find(said) if said[:1] in MARKS and said else len(sentence)
        named = [h for h in hits if h.start < opens]
        if len(named) == len(hits) or not (named or before):
            return hits
        self._at.go(tuple(h.id for h in named if h.id) or before)
        return named

    def _governed(
        self, sentence: str, order: Order, hits: Sequence[LabelHit], before: tuple[str, ...]
    ) -> tuple[str, ...]:
        """The places deleted or kept: those named by the verb, or on the line above."""
        many = order is Order.DELETE and of_many(sentence, DELETE)
        hits = kept_behind_but(sentence, hits) if order is Order.KEEP else hits
        if hits and not (order is Order.DELETE and goes_for_another(sentence, hits)):
            found = after_verb(sentence, hits)
            if order is Order.KEEP and DELETE.search(sentence):
                others = tuple(h.id for h in hits if h.id and h.id not in found)
                found = others or found  # `we support the deletion of d) and prefer to keep 2`
            return found if len(set(found)) != 1 or not many else ()
        if many and len(before) == 1:
            return ()  # they are things in the clause: `workshops …, we would leave them out`
        meant = self._at.below or bool(hits)
        return before if meant and (order is Order.KEEP or clause_goes(sentence)) else ()

    def _following(
        self,
        order: Order,
        sentence: str,
        hits: Sequence[LabelHit],
        places: tuple[str, ...],
        items: Sequence[Paragraph],
        i: int,
    ) -> int:
        """The wording after "to read as follows:", in the sentence or in the next paragraph."""
        place = places[-1] if order is Order.ADD and len(places) > 1 else places[0]
        within = self._said_after_colon(sentence, place) or self._said_behind(sentence, place, hits)
        if not within and order is Order.ADD and not self._shelf.exists(place):
            within = said_of_new(sentence, hits)
        tells = within[:1] not in MARKS and not number_of(within)[0]
        if within and tells and SPLITS.search(sentence):
            return i + 1  # `split 4 into two: the first part would deal with …`
        if len(quotations(within)) > 1:
            return i + 1  # `a slip in my mail: please read "a" for "b"` gives an order, no clause
        if within:
            wording, after = unquoted(number_of(within)[1]), i + 1
            if self._only_quotes(sentence, hits, within, wording, place):
                return after
        elif ENDS_OPEN.search(items[i].text) and i + 1 < len(items):
            if symbol_of(items[i + 1].text) or option_at(items, i + 1):
                return i + 1
            if edits(items[i + 1].text, self._at.labels(items[i + 1].text)):
                return i + 1  # `we propose the following: in paragraph 1, replace …`
            wording, after = wording_behind(items, i, "", places)
            number, _ = number_of(items[i + 1].text)
            named = self._at.numbered(number)
            told = (*places, *(h.id for h in self._at.beside(sentence, hits)))
            headed = order is Order.ADD or "/" not in place.partition("/")[2]
            if named and (headed or named in told):
                place = named  # of several places named, the one whose number heads the wording
            if order is Order.MODIFY and named:
                after = self._next_clauses(items, after)
        else:
            return i + 1
        if len(WORDY.findall(wording)) >= 3 or wide(wording) > 12:
            self._ledger.add(place, Action.ADD if order is Order.ADD else Action.MOD, wording, 0.9)
            return after
        return i + 1

    def _only_quotes(
        self, sentence: str, hits: Sequence[LabelHit], said: str, wording: str, place: str
    ) -> bool:
        """`Resolves 3 states: "a subject … one lead Sector"`: what stands there, and no change."""
        lead = sentence[: sentence.find(said)].rstrip(f"{MARKS} ")
        if _orders(lead) or is_lone_label(lead, [h for h in hits if h.end <= len(lead)]):
            return False
        return any(worded(wording) in worded(known) for known in self._ledger.wordings(place))

    def _as_new(self, sentence: str, hits: Sequence[LabelHit], place: str) -> str:
        """The free number that a new clause is given: `a further item after 4, numbered 4bis`."""
        heading = "/".join(place.split("/")[:2])
        exists = self._shelf.exists(place)
        if heading.count("/") != 1 or not (exists or heading == place):
            return place
        numbers = [normal_number(m["number"]) for m in NEW_NUMBER.finditer(sentence)]
        numbers.append(number_where_added(sentence, hits))
        first = between(sentence, hits)
        near = None if first else neighbour(sentence, hits, heading)
        if place == heading and near is not None:  # `after b), a new considering paragraph`
            place, exists = near.id or place, True
        place = first or place
        by = near or (hits[-1] if hits else None)
        beside = "after" if first else goes_beside(sentence, by) if by and exists else ""
        if exists and not beside and place.rpartition("/")[2].isdigit():
            letter = next((n for n in numbers if n[:1].isalpha()), "")
            if letter:
                return f"{place}/{letter}"  # `under resolves 3, a new item a)`
        free = (n for n in numbers if n and not self._shelf.exists(f"{heading}/{n}"))
        number = next(free, "") or (beside and self._moved.number_beside(place, beside))
        return f"{heading}/{number}" if number else place

    def _said_after_colon(self, sentence: str, place: str) -> str:
        """The wording behind a colon, if it is one of the place and no remark on it."""
        said = TO_READ.sub("", after_colon(sentence))
        if said.endswith(ENDS):
            return ""  # `I only want to know: does the new wording of paragraph 2 …?`
        known = list(self._ledger.wordings(place))
        wording = unquoted(number_of(unquoted(said))[1])
        if said[:1] not in MARKS and not _orders(sentence[: sentence.find(said)]):
            # `on resolves 2: I need to read the table first` gives it no wording
            return said if is_wording(wording, known) else ""
        if not known:
            told = said[:1] in MARKS or place.count("/") != 2
            marked = MARKED_NEW.search(sentence) is not None  # `invites 3 (new): withdrawn`
            told = told or (self._at.named and not (marked or is_remark(wording)))
            return said if told or self._ledger.may_be_new(place, wording) else ""
        return said if self._stands_for(wording, known) else ""

    def _stands_for(self, wording: str, known: Sequence[str]) -> bool:
        """Whether words are as long as half the clause, or are like it: no part, and no remark."""
        return any(wide(wording) >= WHOLE * wide(w) for w in known[:1]) or is_wording(
            wording, known
        )

    def _said_behind(self, sentence: str, place: str, hits: Sequence[LabelHit]) -> str:
        """The wording in quotation marks right behind `should read`, if it is one of the place."""
        said = quoted_behind(sentence, hits)
        known = list(self._ledger.wordings(place))
        wording = unquoted(number_of(unquoted(said))[1])
        if said and not known and place.count("/") == 2:
            return said if self._ledger.may_be_new(place, wording) else ""
        return said if said and self._stands_for(wording, known) else ""

    def _next_clauses(self, items: Sequence[Paragraph], at: int) -> int:
        """The numbered clauses behind the one that is changed: it is split into several."""
        while at < len(items) and items[at - 1].text.endswith((";", "；", "؛")):
            number, body = number_of(items[at].text)
            place = self._at.numbered(number)
            if not place or self._shelf.exists(place) or not may_stand_beside(body):
                break
            self._ledger.add(place, Action.ADD, unquoted(body), 0.85)
            at += 1
        return at


def _orders(lead: str) -> bool:
    """Whether the words before a colon want a change: then what follows is the wording."""
    plain = simplified(lead)
    return any(table.search(plain) for table in (PROPOSES, IMPERATIVE, ADD, TITLED, TABLED))
