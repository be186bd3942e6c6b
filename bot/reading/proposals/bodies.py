"""Proposals in the words of a mail: symbols, orders with a wording after them, edits of words.

Walks the paragraphs once. A place named in a sentence holds for what follows it (`MOD` alone, a
number alone, the wording after a colon).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit
from bot.reading.orders.body_words import (
    INSTEAD_OF,
    OTHERS,
    WORDY,
    WOULD,
    cells,
    first_behind,
    lead_in,
    turns_elsewhere,
    verdict,
)
from bot.reading.orders.orders import REASONS, Order, edits, order_of, proposing
from bot.reading.orders.pointing import LastPlaced, together, unlabelled
from bot.reading.orders.reach import conditional, keeps_the_rest
from bot.reading.places.governed import governed
from bot.reading.places.headed import is_lone_label
from bot.reading.places.reasons import opens_with_reason, without_reasons
from bot.reading.places.shelf import Shelf
from bot.reading.places.struck import goes_in_part
from bot.reading.proposals.clause_orders import ClauseOrders
from bot.reading.proposals.excerpts import excerpt_behind, has_gaps, put_in
from bot.reading.proposals.led_lines import LedLines
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.options import Offer, offer_of, offered, option_at, two_wordings
from bot.reading.proposals.parting import spoken
from bot.reading.proposals.short_orders import spelt_out
from bot.reading.proposals.symbol_lines import SymbolLines
from bot.reading.proposals.symbol_runs import parted
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.proposals.word_orders import WordOrders
from bot.reading.prose.contracted import in_full
from bot.reading.prose.machines import is_machine_made
from bot.reading.prose.marked import resulting
from bot.reading.prose.paragraphs import (
    Paragraph,
    number_of,
    paragraphs,
    symbol_last,
    symbol_of,
    unquoted,
)
from bot.reading.prose.typed_marks import announced
from bot.reading.stances.mended import was_mistaken
from bot.reading.told.contents import without_contents
from bot.reading.told.denials import without_denied
from bot.reading.told.disowned import NOT_MEANT
from bot.reading.told.overheard import goes_on, leads_to_another
from bot.reading.told.own_offers import is_own_offer
from bot.reading.told.reporting import is_reported
from bot.reading.told.spoken_of import is_spoken_of
from bot.reading.told.taken_back import takes_back
from bot.reading.told.theirs import is_theirs
from bot.reading.voices.antecedents import Antecedents
from bot.reading.voices.names import NOBODY, Names
from bot.reading.voices.voice import is_of_own_making, proposes
from bot.reading.words.change_words import OWN_TABLES
from bot.reading.words.edit_orders import QUOTED
from bot.reading.words.kept_words import view_stays
from bot.reading.words.option_words import OTHERWISE
from bot.reading.words.order_words import DELETE
from bot.reading.words.part_words import OF_IT_ZH
from bot.reading.words.pointed_words import SPOKEN_OF
from bot.reading.words.request_words import SHORT
from bot.resolutions.folding import worded
from bot.resolutions.named import find_resolutions
from bot.resolutions.traditional import simplified

MAX_PROPOSALS = 200
MAX_LEAD = 14
MAX_HEAD = 80
_ABOUT = " -–—*•·"
_LINE = f"{_ABOUT}:：._"
_COLON = re.compile("[:：]")
_OPENS = re.compile(r"[:：].")
_GOES_ON = re.compile(r"^(?:and|as well as|et|ainsi que|y|así como|и|а также|并|以及|و)\b")
"""Small letters: the sentence of the paragraph before the wording goes on behind it."""


class BodyReader:
    """Reads the proposals of one mail's own words."""

    def __init__(
        self,
        shelf: Shelf,
        resolution: str | None,
        language: str | None,
        resolutions: Sequence[str],
        names: Names = NOBODY,
        answered: Sequence[Proposal] = (),
        *,
        agrees: bool = False,
    ) -> None:
        self._shelf, self._language = shelf, language
        self._names, self._they = names, Antecedents(names)
        self._answered = answered
        places = tuple(p.provision for p in answered)
        self._at = Whereabouts(shelf, resolution, language, resolutions, places)
        self._ledger = Ledger(shelf, language, answered, agrees=agrees)
        self._clauses = ClauseOrders(shelf, self._at, self._ledger)
        self._lines = LedLines(shelf, self._at, self._ledger)
        self._symbols = SymbolLines(shelf, self._at, self._ledger)
        self._inside = WordOrders(shelf, self._at, self._ledger, language, answered)
        self._leads, self._above, self._own = False, "", False  # the last: what he ordered himself
        self.heard: set[str] = set()
        """Wordings that stand where another's proposals do, folded."""

    def proposals(self, words: str, lead: str = "") -> tuple[Proposal, ...]:
        """All proposals in order, one a provision (the last wins); `lead` is the subject."""
        if lead:
            named = self._at.remember(self._at.labels(lead))
            self._at.titled = len(named) == 1 and named[0].count("/") == 2
        if not self._at.places and len({p.provision for p in self._answered}) == 1:
            self._at.places = (self._answered[0].provision,)
        self._ledger.marks = announced(words)
        items = paragraphs(in_full(words), lambda line: bool(self._at.named_alone(line)))
        items = parted(items, self._at.labels)
        i = 0
        while i < len(items) and len(self._ledger.found) < MAX_PROPOSALS:
            self._listen(items[i].text)
            if self._ledger.muted:
                self.heard.add(worded(unquoted(number_of(items[i].text)[1])))
            at, i = i, self._paragraph(items, i)
            if leads_to_another(items[at].text, self._names):
                self._ledger.muted = self._leads = True
        return self._ledger.last_words()

    def begin_at(self, places: tuple[str, ...]) -> None:
        """Takes places as those spoken of before the first word; of several but their heading."""
        if len(places) == 1:
            self._at.places = places
        headings = {"/".join(place.split("/")[:2]) for place in places}
        self._at.common = headings.pop() if len(headings) == 1 else None

    def _listen(self, text: str) -> None:
        """Goes on or ends with what another is said to propose."""
        if self._ledger.muted:
            alone = bool(self._at.named_alone(text))
            labels = [h for h in self._at.labels(text[:60]) if h.start < 6]
            self._ledger.muted = alone or goes_on(
                text, first=self._leads, under_label=self._at.alone, labels=labels
            )
        self._leads = False

    @property
    def sides(self) -> dict[str, str]:
        """What the words prefer, with the sentence: those in force (`keeps`) or the other's."""
        return self._inside.sides

    @property
    def overheard(self) -> tuple[Proposal, ...]:
        """What the words tell of others' proposals."""
        return tuple(self._ledger.overheard)

    def under(self, place: str, answer: str) -> tuple[Proposal, ...]:
        """The proposals of an answer typed under a quotation that is about one place."""
        self._at.go((place,))
        self._at.titled, self._at.named = True, False
        action = verdict(answer)
        if action is not None:
            self._add(place, action, None, 0.7)
        self._ledger.inferred()
        found = self.proposals(answer)  # who would rather keep it opposes what is quoted
        return tuple(p for p in found if p.action is not Action.NOC or action is not None)

    def _paragraph(self, items: Sequence[Paragraph], i: int) -> int:
        """Reads paragraph i; returns the next one to read."""
        text, symbols = items[i].text, self._symbols
        self._at.below = self._at.alone or self._at.titled
        self._at.near = self._at.alone or not self._at.named
        symbol = symbol_of(text)
        if symbol:
            order = symbols.order_behind(*symbol)
            return self._said(items, i, order) if order else symbols.carry_out(items, i, *symbol)
        if REASONS.match(text) or any(
            read(text) for read in (self._symbols.run, self._marked, self._excerpt, self._at.enter)
        ):
            return i + 1
        head = option_at(items, i)
        led = self._option(items, i, head.end()) if head else self._lines.led(items, i)
        led = self._shortened(items, i) if led is None else led
        if led is not None:
            return led
        if self._at.go(self._at.named_alone(text)):
            self._at.alone, self._above = True, text.strip(_LINE)
            return i + 1
        if (self._at.alone and self._lines.below(text)) or self._lines.labelled(text):
            return i + 1
        self._at.alone = False
        row = cells(text)
        named = row and (" | " in text or self._at.named_alone(row[0]))
        if row and named and self._at.remember(self._at.labels(row[0])):
            return self._symbols.carry_out(items, i, row[1], row[2])
        last = symbol_last(text)
        if last in ("MOD", "ADD") and self._at.remember(self._at.labels(text)):
            return self._symbols.carry_out(items, i, last, "")
        return self._prose(items, i)

    def _shortened(self, items: Sequence[Paragraph], i: int) -> int | None:
        """`resolves: delete 2`, or `delete 2` below the heading; the next to read."""
        above = self._above if self._at.alone and self._at.at_section else ""
        short = spelt_out(items[i].text, above, self._at.is_heading)
        return self._said(items, i, short) if short else None

    def _said(self, items: Sequence[Paragraph], i: int, text: str) -> int:
        """Reads paragraph i as if it were this text; returns the next one to read."""
        return self._prose([*items[:i], replace(items[i], text=text), *items[i + 1 :]], i)

    def _marked(self, text: str) -> bool:
        """A clause with signs for what is struck and inserted, behind its label or number."""
        wording = resulting(text)
        if wording is None:
            return False
        hits = [h for h in self._at.labels(wording) if h.start <= lead_in([])]
        if hits:
            self._at.remember(hits[:1])
            wording = wording[hits[0].end :].strip(" :：–—-")
        else:
            number, body = number_of(wording)
            named = self._at.numbered(number)
            self._at.places = (named,) if named else self._at.places
            wording = body if named else wording
        if not self._at.places or len(WORDY.findall(wording)) < 3:
            return False
        self._add(self._at.places[0], Action.MOD, unquoted(wording), 0.9)
        return True

    def _excerpt(self, text: str) -> bool:
        """A clause of which only the changed part is written out, behind its label."""
        if not has_gaps(text):
            return False
        hits = [h for h in self._at.labels(text[:MAX_HEAD]) if h.id]
        if not hits and self._at.below and len(self._at.places) == 1:
            place, parts = self._at.places[0], excerpt_behind(text)
        elif len(hits) != 1:
            return False
        else:
            led = hits[0].start <= MAX_LEAD or is_own_offer(text[: hits[0].end], self._names)
            place, parts = hits[0].id or "", excerpt_behind(text[hits[0].end :]) if led else []
        known = self._ledger.wordings(place) if parts else ()
        wording = next((w for k in known if (w := put_in(parts, k, self._ledger.marks))), None)
        if wording:
            self._at.remember(hits)
            self._add(place, Action.MOD, wording, 0.85)
        return wording is not None

    def _option(self, items: Sequence[Paragraph], i: int, begin: int) -> int:
        """`Option 1: …`: one of the wordings that the writer offers for the place last named."""
        content = items[i].text[begin:]
        named = self._at.remember([h for h in self._at.labels(items[i].text) if h.start < 60])
        after = i + 1
        if not content.strip() and after < len(items):
            content, after = items[after].text, after + 1
        place = next(iter(named or self._at.places), None)
        found = offered(content, place, self._shelf, self._language) if place else None
        offer = offer_of(items, i, self._names)
        if place and found and offer is not Offer.NOT:
            self._ledger.choices.add(place)
            sure = offer is Offer.OWN
            self._ledger.add(place, *found, 0.85 if sure else 0.6, explicit=sure)
        return after

    def _prose(self, items: Sequence[Paragraph], i: int) -> int:
        after, above, placed, topic = i + 1, "", LastPlaced(), self._at.topic(items[i].text)
        goes_on = self._own and _GOES_ON.match(items[i].text) is not None
        behind = first_behind(items, i)
        for part in spoken(items[i].text, self._at.labels, self._they, self._names, behind):
            said, before = part.words, above
            above = before if SHORT.match(said) else said
            proposed, goes_on = part.proposed or goes_on, False
            self._ledger.asked = part.asked
            hits = without_reasons(said, self._at.labels(said))
            sentence = without_contents(without_denied(said, hits), hits)
            if not hits and (is_machine_made(sentence) or self._is_idle(said)):
                continue
            far = placed.meant_by(sentence, hits)
            spoken_of = (before and not hits and before, far, self._at.is_at(topic) and topic)
            if any(s and self._inside.pointed(sentence, s, self._names) for s in spoken_of):
                continue
            plain = simplified(sentence)
            lead = self._clauses.lead_of(said, hits)  # `the countries are asked …` is the clause's
            told = self._is_aside(simplified(lead) if lead else plain, hits)
            lead = lead or unlabelled(said, hits)
            told = told or is_reported(simplified(lead), self._names, part.behind)
            told = told or was_mistaken(plain, part.behind)
            if told:
                self._at.remember(hits)
                self._own = False
                continue
            if self._ruled(sentence, hits) or self._symbols.each(sentence, hits):
                continue
            self._ledger.aside = OTHERWISE.match(sentence) is not None
            self._clauses.move_what_changes(sentence, hits, items, i)
            if self._inside.carry_out(sentence, hits) or self._one_or_other(sentence, hits):
                after = max(after, self._clauses.whole_behind(sentence, hits, items, i))
                continue
            wants = part.asked or proposed or self._offers(sentence)
            order = order_of(sentence, hits, proposed=wants)
            if order is None:
                offers = self._clauses.offers_wording(sentence, hits, items, i)
                own = is_lone_label(lead, hits) or is_own_offer(plain, self._names)
                order = offers if offers and own else None
            prior = self._at.places
            if hits and not (above and prior and SPOKEN_OF.search(said)):
                self._at.remember(hits)
            elif not hits and order is Order.KEEP:
                self._keep(sentence, said, topic)
            if order is None or (order is not Order.MODIFY and self._speaks_of_others(sentence)):
                continue
            after = max(after, self._clauses.carry_out(order, sentence, hits, items, i, prior))
            self._own = True
        return after

    def _keep(self, sentence: str, said: str, topic: str) -> None:
        """`No change`, said of the place spoken of, or of all of a resolution."""
        if keeps_the_rest(sentence) or turns_elsewhere(said):
            return
        whole = [named.resolution for named in find_resolutions(sentence)]
        for place in self._at.places if self._at.is_at(topic) else whole:
            self._add(place, Action.NOC, None, 0.85)

    def _is_idle(self, sentence: str) -> bool:
        """Whether nothing can be ordered: no place is spoken of, and no words or heading are."""
        said = self._at.places or QUOTED.search(sentence) or _OPENS.search(sentence)
        return not (said or find_resolutions(sentence))

    def _is_aside(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """Whether a sentence takes back, only speaks of a change, or tells another's."""
        aside = NOT_MEANT.search(sentence) or takes_back(sentence) or is_spoken_of(sentence, hits)
        return bool(aside) or is_theirs(sentence, hits, self._names)

    def _one_or_other(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """`resolves 5 should read either "…" or "…"`."""
        two = two_wordings(sentence) if proposing(sentence) else []
        places = tuple(h.id for h in hits if h.id) or self._at.places
        if not two or not places or order_of(sentence) in (Order.DELETE, Order.KEEP):
            return False
        self._at.remember(hits)
        self._ledger.aside = True
        for wording in two:
            self._add(places[0], Action.MOD, wording, 0.85)
        return True

    def _ruled(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """`considering d): no change`: places and, right behind them, what becomes of them."""
        run = together(hits)
        places = tuple(h.id for h in run if h.id)
        end = run[-1].end if run else max(sentence.find(":"), sentence.find("："))
        if not run and 0 < end < min(
            MAX_HEAD, len(sentence) - 1
        ):  # a heading without a number: `noting: no change`
            places = self._at.headed(sentence[:end].strip(_ABOUT))
        if not places or (run and run[0].start > MAX_LEAD) or INSTEAD_OF.match(sentence):
            return False
        if run and opens_with_reason(sentence):
            return False
        if edits(sentence, hits) or OF_IT_ZH.match(sentence, end):
            return False
        behind = sentence[end:].lstrip(' :：–—-)]"”»」的段款，,،')
        action = verdict(behind) if behind and not conditional(sentence) else None
        if action is Action.SUP and goes_in_part(sentence, DELETE, hits):
            return False
        if action is Action.NOC and view_stays(sentence):
            return False
        known = governed(sentence, hits, DELETE) if action is Action.SUP else None
        places = places if known is None else known
        for place in places if action else ():
            self._add(place, action or Action.NOC, None, 0.85)
        self._at.go(places if action else ())
        return action is not None

    def _offers(self, sentence: str) -> bool:
        """`Freedonia would insert …`, of one's own State; `we submit a change that deletes …`."""
        said = (m[1] for table in (WOULD, OWN_TABLES) for m in table.finditer(sentence))
        return any(self._names.owns(who) for who in said) or is_of_own_making(sentence, self._names)

    def _speaks_of_others(self, sentence: str) -> bool:
        """Whether another's proposal is spoken of, and none of the writer's own behind it."""
        other = OTHERS.search(sentence)
        if other is None or self._names.joins(_COLON.split(sentence[other.start() :])[0]):
            return False
        return not proposes(sentence[other.end() :], self._names)

    def _add(self, place: str, action: Action, wording: str | None, confidence: float) -> None:
        self._ledger.add(place, action, wording, confidence)
