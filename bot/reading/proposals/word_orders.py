"""Orders on words inside of clauses: replaced, inserted, struck, once, everywhere or by choice."""

import re
from collections.abc import Sequence

from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit
from bot.reading.orders.aligned import offered_alone, part_like
from bot.reading.orders.edit_forms import quotations
from bot.reading.orders.everywhere import changed, everywhere
from bot.reading.orders.exchanged import exchanged
from bot.reading.orders.of_others import of_the_whole
from bot.reading.orders.orders import Edit, Order, apply, edits
from bot.reading.orders.periods import another_period
from bot.reading.orders.pointing import (
    lone_quotation,
    quoted_words,
    subject_of,
    together,
    unlabelled,
)
from bot.reading.orders.reach import (
    conditional,
    harmful,
    keeps_back,
    offers_words,
    points_back,
    weighed,
)
from bot.reading.orders.unmarked import with_marks, with_old_marked
from bot.reading.places.headed import wide
from bot.reading.places.new_places import adds_clause
from bot.reading.places.shelf import Shelf
from bot.reading.places.struck import of_many
from bot.reading.proposals.counter_words import offered_in
from bot.reading.proposals.ledger import Ledger
from bot.reading.proposals.options import both_edits, or_goes
from bot.reading.proposals.whereabouts import Whereabouts
from bot.reading.prose.asked import ENDS
from bot.reading.prose.lengths import may_speak_of_one
from bot.reading.told.reporting import is_reported
from bot.reading.voices.names import Names
from bot.reading.words.edit_orders import QUOTED
from bot.reading.words.kept_words import view_stays
from bot.reading.words.order_words import DELETE
from bot.resolutions.folding import worded

MAX_EVERYWHERE = 12
MAX_CRITICISED = 8  # places that may be meant
MIN_WORDS_STANDING = 8  # characters by which words can be known
LISTED = 6  # characters between places that are named together


class WordOrders:
    """Carries out orders on words for one walk through a mail."""

    def __init__(
        self,
        shelf: Shelf,
        at: Whereabouts,
        ledger: Ledger,
        language: str | None,
        answered: Sequence[Proposal],
    ) -> None:
        self._shelf, self._at, self._ledger = shelf, at, ledger
        self._language, self._answered = language, answered
        self._everywheres = 0  # orders that hold for the whole text, which are dear
        self.sides: dict[str, str] = {}
        """`keeps` or `support`, and the sentence that prefers the old words or those proposed."""

    def carry_out(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """Whether a sentence changes words inside of clauses, once, everywhere or by choice."""
        sentence, hits = self._with_marks(sentence, hits)
        whole = everywhere(sentence, hits) if self._everywheres < MAX_EVERYWHERE else None
        inside = edits(whole) if whole is not None else edits(sentence, hits)
        if not inside and whole is None:
            quotes = QUOTED.search(sentence) is not None
            if quotes and _gives_the_whole(sentence, hits):
                return False
            return (quotes and self._exchanged(sentence, hits)) or (
                self._of_period(sentence, "", hits) or (quotes and self._likened(sentence, hits))
            )
        if not inside or self._is_a_clause(sentence, inside, hits):
            return False
        self._at.remember(hits[:1])
        if harmful(sentence):
            return True
        if whole is not None:
            self._everywhere(inside, hits)
            return True
        choices = list(both_edits(sentence, inside))
        goes = or_goes(sentence, inside)
        places = [h.id for h in hits if h.id] or list(self._at.places)
        if goes and places:
            self._ledger.add(places[0], Action.SUP, None, 0.85)
        if goes or len(choices) > len(inside):
            self._ledger.aside = True
        self._edit(choices, hits, sentence)
        return True

    def _exchanged(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """`The "should" in resolves 3 ought to be a "shall"`: what stands there is the old one."""
        place = self._only_place(hits)
        for known in self._ledger.wordings(place) if place else ():
            if (found := exchanged(sentence, known)) is None:
                continue
            old, new, where = found
            order = Order.INSERT_WORDS if where else Order.REPLACE_WORDS
            wording = apply(Edit(order, old, new, where), known)
            if any(w != known and new in w for w in self._ledger.wordings(place)):
                return False  # `the English text has "should have", the Russian «должна иметь»`
            if any(p.provision == place and new in (p.text or "") for p in self._answered):
                return False  # whose words they are, and whether he is for them, is another matter
            if wording:
                self._at.remember(hits[:1])
                self._ledger.add(place, Action.MOD, wording, 0.7, explicit=False)
                return True
        return False

    def _of_period(self, sentence: str, before: str, hits: Sequence[LabelHit]) -> bool:
        """`Two years is too short; make it three.`: for the one of the clause that is "
        "criticised."""
        if not may_speak_of_one(sentence) or conditional(sentence):
            return False
        told = [h.id for h in hits if h.id] or (self._at.places if self._at.near else ())
        proposed = {p.provision: p.text or "" for p in self._answered}
        said, found = unlabelled(sentence, hits), dict[str, str]()
        for place in list(told or proposed)[:MAX_CRITICISED]:
            for known in (proposed.get(place, ""), next(self._ledger.wordings(place), "")):
                wording = another_period(said, before, known, named=bool(hits))
                if wording:
                    found.setdefault(place, wording)
        for place, wording in found.items() if len(found) == 1 else ():
            self._at.remember(hits[:1])
            self._ledger.add(place, Action.MOD, wording, 0.7, explicit=False)
        return len(found) == 1

    def _only_place(self, hits: Sequence[LabelHit]) -> str:
        """The only place that a sentence names or is about; empty for none or several."""
        told = {h.id for h in hits if h.id} or set(self._at.places if self._at.near else ())
        return told.pop() if len(told) == 1 else ""

    def _likened(self, sentence: str, hits: Sequence[LabelHit]) -> bool:
        """`resolves 2 should say "every year"`: for the words in force that are like these."""
        new, criticised = offered_alone(sentence)
        if not new or conditional(sentence):
            asked = sentence.rstrip(' "”»').endswith(ENDS) or not conditional(sentence)
            asked = asked and not _ASKS_WHETHER.match(sentence)
            new, criticised = offered_in(sentence, hits) if asked else "", ()
        if not new or harmful(sentence):
            return False
        told = {h.id for h in hits if h.id} or set(self._at.places if self._at.near else ())
        places = told or {p.provision for p in self._answered if part_like(new, p.text or "")}
        place = places.pop() if len(places) == 1 else ""
        every = list(self._ledger.wordings(place)) if place else []
        for known in every if criticised else every[:1]:  # in another tongue words may look alike
            old = _whole_title(new, place, known) or part_like(new, known)
            old = old or _as_long(new, criticised, known)
            if old and any(words not in old for words in criticised):
                continue
            edit = Edit(Order.REPLACE_WORDS, old or "", new)
            wording = apply(edit, self._ledger.base(place, edit) or known) if old else None
            if wording:
                self._at.remember(hits[:1])
                self._ledger.add(place, Action.MOD, wording, 0.7, explicit=False)
                return True
        return False

    def _is_a_clause(self, sentence: str, inside: Sequence[Edit], hits: Sequence[LabelHit]) -> bool:
        """`at the end of «resolves» a paragraph 7 that reads "…"`: no words, but a new clause."""
        place = next((h.id for h in reversed(hits) if h.id), "")
        new = place.count("/") == 2 and self._shelf.knows(place.partition("/")[0])
        ends = all(e.order is Order.INSERT_WORDS and not e.old for e in inside)
        if ends and adds_clause(sentence):
            return True
        return new and ends and not self._shelf.exists(place)

    def _with_marks(
        self, sentence: str, hits: Sequence[LabelHit]
    ) -> tuple[str, Sequence[LabelHit]]:
        """The sentence with the marks that were left out, and its labels."""
        places = [h.id for h in hits if h.id] or (self._at.places if self._at.near else ())
        known = (w for p in places[:2] for w in self._ledger.wordings(p))
        mark = with_old_marked if _quotes(sentence, hits) else with_marks
        marked = mark(sentence, known)
        return (marked, self._at.labels(marked)) if marked != sentence else (sentence, hits)

    def pointed(self, sentence: str, before: str, names: Names) -> bool:
        """`"a" weakens resolves 4. We propose to delete it.`: the words, or the clause, go.

        Or `… "b" would be better.`: other words come for them.
        """
        if self._offered(sentence, before, names):
            return True
        own = not is_reported(sentence, names) and not is_reported(before, names)
        if own and self._of_period(sentence, before, ()):
            return True
        stays = keeps_back(sentence)
        if not stays and (not points_back(sentence) or weighed(sentence) or conditional(sentence)):
            return False
        if is_reported(sentence, names) or (
            stays and (view_stays(before) or is_reported(before, names))
        ):
            return False
        labels = self._at.labels(before)
        said, places = quoted_words(before, labels), self._subjects(sentence, before, labels)
        if stays:
            new = all(p.provision not in places for p in self._answered)
            for place in places if new and not said else ():
                self._ledger.add(place, Action.NOC, None, 0.8)
            return bool(places and new and not said)
        gone = [Edit(Order.DELETE_WORDS, words, "") for words in dict.fromkeys(said)]
        there = [e for e in gone for p in self._at.places[:1] if self._ledger.base(p, e)]
        if len(there) == 1 or len(gone) == 1:
            self._edit(there or gone, (), sentence)
        elif not gone:
            for place in places:
                self._ledger.add(place, Action.SUP, None, 0.8)
        return bool(gone or places)

    def _subjects(self, sentence: str, before: str, labels: Sequence[LabelHit]) -> tuple[str, ...]:
        """The clauses to which `delete it`, `delete them` point: one, or several named together."""
        if not of_many(sentence, DELETE):
            place = subject_of(before, labels, self._shelf.exists)
            return (place,) if place else ()
        places = dict.fromkeys(h.id for h in together(labels) if h.id and self._shelf.exists(h.id))
        return tuple(places) if len(places) > 1 else ()

    def _offered(self, sentence: str, before: str, names: Names) -> bool:
        """Whether the only words quoted here are offered for the only ones quoted before."""
        labels = self._at.labels(before)
        old, new = lone_quotation(before, labels), lone_quotation(sentence, ())
        if labels and before.find(old) < labels[-1].start and len(labels) > 1:
            return False  # `in 3 "should" is right, and in 4 …`: what follows is of another
        if not old or not new or old == new or not offers_words(sentence):
            return False
        change, both = Edit(Order.REPLACE_WORDS, old, new), f"{before}{sentence}"
        if of_the_whole(change, both, self._at.labels(both)):
            return False
        told = is_reported(_WORDS_THEY.sub("", sentence, count=1), names)
        if told or harmful(sentence) or edits(sentence) or edits(before):
            return False
        self._edit([change], (), sentence)
        return True

    def _everywhere(self, inside: Sequence[Edit], hits: Sequence[LabelHit]) -> None:
        self._everywheres += 1
        if self._at.resolution is None:
            return
        within = [h.id for h in hits if h.id and "/" in h.id]
        for edit in inside:
            for place, wording in changed(
                edit, self._shelf, self._at.resolution, self._language, within
            ):
                self._ledger.add(place, Action.MOD, wording, 0.8)

    def _edit(self, inside: Sequence[Edit], hits: Sequence[LabelHit], sentence: str) -> None:
        """Words replaced, inserted or struck inside the wording in force."""
        for edit in inside:
            named = self._behind(edit, hits, sentence) or self._meant(edit, hits)
            if not hits and self._standing(edit) and not self._has(named, edit):
                named = ()  # they are no words of what was named before
            if not self._has(named, edit) and (moved := self._moved(edit)):
                named = moved  # `move it to resolves, and replace "a" by "b"`
            for place in named or self._standing(edit):
                base = self._ledger.base(place, edit)
                wording = apply(edit, base) if base else self._ending_in(edit, place)
                if wording:
                    self._side(edit, place, wording, sentence)
                    sure = 0.9 if named else 0.6
                    self._ledger.add(place, Action.MOD, wording, sure, explicit=bool(named))

    def _moved(self, edit: Edit) -> tuple[str, ...]:
        """Where the clause stands that the mail adds, and that has the words changed."""
        added = (p for p in reversed(self._ledger.found) if p.action is Action.ADD and p.text)
        having = (p.provision for p in added if edit.old and apply(edit, p.text or ""))
        return tuple(having)[:1]

    def _has(self, places: Sequence[str], edit: Edit) -> bool:
        """Whether an edit can be carried out on one of the places."""
        bases = (self._ledger.base(place, edit) for place in places)
        return any(base and apply(edit, base) is not None for base in bases)

    def _side(self, edit: Edit, place: str, wording: str, sentence: str) -> None:
        """Whose wording comes of what is preferred: the one in force, or the one proposed."""
        if any(worded(w) == worded(wording) for w in self._ledger.wordings(place)):
            self.sides.setdefault("keeps", sentence)
        elif edit.preferred and any(
            p.provision == place and worded(p.text or "") == worded(wording) for p in self._answered
        ):
            self.sides.setdefault("support", sentence)

    def _behind(self, edit: Edit, hits: Sequence[LabelHit], sentence: str) -> tuple[str, ...]:
        """The place right behind a change, where another is named before it and not for it:
        `resolves 3 is fine, and we would replace "a" by "b" in resolves 2`."""
        named = [h for h in hits if h.id]
        first = next((h for h in named if h.start >= edit.end), None)
        if (
            first is None
            or named[0] is first
            or not _IN.fullmatch(sentence[edit.end : first.start])
        ):
            return ()
        if _IN.fullmatch(sentence[: named[0].start]):
            return ()  # `in resolves 2, replace "a" by "b" of recognizing b)`
        there = _IN.fullmatch(sentence[edit.end : first.start]) and self._has(
            (first.id or "",), edit
        )
        return (first.id or "",) if there else ()

    def _meant(self, edit: Edit, hits: Sequence[LabelHit]) -> tuple[str, ...]:
        """The places in which words are changed: the last ones named together before the edit."""
        named = [h for h in hits if h.id]
        near = [h for h in named if h.end <= edit.start]
        if not near:  # `delete "a" from resolves 4, and merge …`: the first ones behind it
            run = named[:1]
            while len(run) < len(named) and named[len(run)].start - run[-1].end <= LISTED:
                run.append(named[len(run)])
            near = run
        if not near:
            at = self._at.places[:1] if edit.old or self._at.near else ()
            return at or self._answers(edit)  # no end of what is not named
        run = [near[-1]]
        while len(run) < len(near) and run[0].start - near[-len(run) - 1].end <= LISTED:
            run.insert(0, near[-len(run) - 1])
        return tuple(dict.fromkeys(h.id or "" for h in run))

    def _ending_in(self, edit: Edit, place: str) -> str | None:
        """`resolves 4 should end with "and captioning"`: words that are new to the clause."""
        base = self._ledger.in_force(place) if edit.order is Order.CUT else None
        new = edit.old.lstrip(" .…").rstrip(" .…;,")  # `… and captioning;`
        return apply(Edit(Order.INSERT_WORDS, "", new, "at the end"), base) if base else None

    def _standing(self, edit: Edit) -> tuple[str, ...]:
        """The only provision in which the words to be changed stand, where none is named."""
        if wide(edit.old) < MIN_WORDS_STANDING:
            return ()
        places = self._shelf.standing(edit.old, self._at.resolution)
        return tuple(places) if len(places) == 1 else ()

    def _answers(self, edit: Edit) -> tuple[str, ...]:
        """The place of the only proposal answered that has the words changed, or the new ones."""
        words = [w for w in (edit.old, edit.new) if w]
        having = (p.provision for p in self._answered if p.text and any(w in p.text for w in words))
        places = tuple(dict.fromkeys(having))
        return places if len(places) == 1 else ()


def _gives_the_whole(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """Whether of two quotations the first has the words that are found bad, the second a clause."""
    said = quotations(sentence)
    if len(said) != 2:
        return False
    return of_the_whole(Edit(Order.REPLACE_WORDS, said[0], said[1]), sentence, hits)


def _whole_title(new: str, place: str, known: str) -> str | None:
    """The whole title where what is offered begins as one and with another word."""
    first, *rest = new.split()
    other = first[0].isupper() and len(rest) > 1 and not known.startswith(first)
    return known if other and place.endswith("/title") else None


def _as_long(new: str, criticised: Sequence[str], known: str) -> str | None:
    """The only words criticised that stand once in a wording and are as long as those offered."""
    old = criticised[0] if len(criticised) == 1 else ""
    near = abs(len(old.split()) - len(new.split())) <= 1
    return old if old and near and known.count(old) == 1 and old != new else None


_ASKS_WHETHER = re.compile(
    r"^\W*(?:(?:and|but|et|mais|y|pero|и|а|но) )?(?:(?:ne )?serait-ce|n[’']est-ce|(?:is|"
    r"was)(?:n[’']t)? "
    r"(?:it|this|that)|wouldn[’']t (?:it|this|that)|no (?:sería|es)|не (?:\w+ )?ли)\b",
    re.IGNORECASE,
)
"""`Ne serait-ce pas plutôt “…” ?`: who asks what it ought to be does not yet say that it is."""
_WORDS_THEY = re.compile(
    r"^\W*(?:they|ils|elles|они) (?=(?:should|could|must|might|ought to) (?:\w+ )?(?:be|become|"
    r"give|"
    r"make)\b|(?:devr|pourr|doi)\w+ (?:\w+ )?(?:être|céder|devenir)\b|долж\w+ быть\b)",
    re.IGNORECASE,
)
"""Words that are to be replaced, and no people."""


_IN = re.compile(
    r"\W*(?:(?:in|of|from|to|within|under|au|aux|du|dans|à|de|en|del|al|в|из|на) ?)?(?:the |la |"
    r"le |el |l[’'])?",
    re.IGNORECASE,
)


def _quotes(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """Whether anything stands in quotation marks beside the names of headings: `«решает» 5`."""
    marks = (m.start() for m in QUOTED.finditer(sentence))
    return any(not any(h.start - 2 <= at <= h.end + 1 for h in hits) for at in marks)
