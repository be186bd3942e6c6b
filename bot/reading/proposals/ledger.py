"""What a walk through a mail has found so far, and the wordings that it changes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.model.readings import Action, Proposal
from bot.reading.orders.orders import Edit, apply, proposing
from bot.reading.places.headed import may_be_new
from bot.reading.places.shelf import SURE, UNPLACED, Shelf
from bot.reading.proposals.excerpts import begins_or_ends_open
from bot.reading.prose.courtesies import only_quoted, without_courtesy, without_lead
from bot.reading.prose.typed_marks import Marks, without_marks


class Ledger:
    """The proposals of one mail in the order found, each checked against the text in force."""

    def __init__(
        self,
        shelf: Shelf,
        language: str | None,
        answered: Sequence[Proposal],
        *,
        agrees: bool = False,
    ) -> None:
        self._agrees = agrees
        self._shelf, self._language, self._answered = shelf, language, answered
        self.found: list[Proposal] = []
        self.muted = False
        """Whether the words now read tell what another proposes."""
        self.overheard: list[Proposal] = []
        self.aside = False
        """Whether what is noted now is offered beside what was noted before."""
        self.asked = False
        """Whether what is noted now is asked for in a question: its writer may only have asked."""
        self.marks = Marks()
        """What the writer says that brackets and capitals mark."""
        self.choices: set[str] = set()
        """The provisions for which the writer offers one wording or another."""

    def inferred(self) -> None:
        """What has been found so far rests on the thread, not on a label of the writer's."""
        self.found[:] = [replace(p, explicit=False) for p in self.found]

    def last_words(self) -> tuple[Proposal, ...]:
        """One proposal a provision, the last of each; all of those that are alternatives."""
        last: dict[tuple[str, Action], Proposal] = {}
        for proposal in self.found:
            last[proposal.provision, proposal.action] = proposal
        kept = {p.provision: p for p in last.values()}
        single = [p for p in kept.values() if p.provision not in self.choices]
        either = {(p.provision, p.action, p.text): p for p in self.found}
        return (*single, *(p for p in either.values() if p.provision in self.choices))

    def base(self, place: str, edit: Edit) -> str | None:
        """The wording that an edit changes: proposed above, in force, or in the letter answered.

        Who agrees with that letter adds to its words, not to those that it replaces.
        """
        said = () if self.aside else reversed(self.found)
        above = next((p.text for p in said if p.provision == place), None)
        if above:
            return above
        proposed = self._proposed(place, edit)
        return (proposed if self._agrees else None) or self.in_force(place, edit) or proposed

    def in_force(self, place: str, edit: Edit | None = None) -> str | None:
        """The words in force, in the language of the mail, else in one that has the words."""
        known = self.wordings(place)
        return next((w for w in known if edit is None or apply(edit, w) is not None), None)

    def wordings(self, place: str) -> Iterator[str]:
        """The words in force of a place in each language, that of the mail first."""
        resolution = place.partition("/")[0]
        for language in (self._language, *self._shelf.languages(resolution)):
            wording = self._shelf.wording(place, language)
            if wording:
                yield wording

    def may_be_new(self, place: str, body: str) -> bool:
        """Whether words under a number that does not exist are a clause of that heading."""
        resolution, heading, _ = place.split("/", 2)
        under = self._shelf.under(resolution, heading)
        return may_be_new(body, (w for p in under for w in self.wordings(p)))

    def _proposed(self, place: str, edit: Edit) -> str | None:
        """The words that the letter answered proposes there, if the edit is one of them."""
        found = (p.text for p in self._answered if p.provision == place and p.text)
        return next((text for text in found if apply(edit, text) is not None), None)

    def add(
        self,
        place: str,
        action: Action,
        wording: str | None,
        confidence: float,
        *,
        explicit: bool = True,
    ) -> None:
        """Notes a proposal: MOD of what does not exist is ADD, SUP of it nothing."""
        resolution = place.partition("/")[0]
        if place == UNPLACED or (
            len(place.split("/")) < 2 and action not in (Action.NOC, Action.SUP)
        ):
            return
        if wording:
            if begins_or_ends_open(wording):
                return
            known = next(self.wordings(place), "")
            wording = without_lead(only_quoted(wording), known, proposing)
            wording = without_marks(without_courtesy(wording, known), known, self.marks)
        if self._shelf.knows(resolution):
            exists = self._shelf.exists(place)
            if action is Action.MOD and not exists:
                action = Action.ADD
            elif action is Action.ADD and exists and wording and self._like(place, wording):
                action = Action.MOD
            elif action in (Action.SUP, Action.NOC) and not exists:
                return
            if action is Action.ADD and wording and self._stands_deeper(place, wording):
                return
            if (
                action is Action.MOD
                and wording
                and any(
                    self._shelf.same(place, wording, language)
                    for language in self._shelf.languages(resolution)
                )
            ):
                return
        sure = explicit and not self.asked
        proposal = Proposal(place, action, wording, "body", explicit=sure, confidence=confidence)
        if self.muted:
            self.overheard.append(proposal)
            return
        if self.aside:
            self.choices.add(place)
        self.found.append(proposal)

    def _stands_deeper(self, place: str, wording: str) -> bool:
        """Whether words under a number are the part of a clause that bears it: `i) …` below `1`."""
        resolution, heading, number = (*place.split("/", 2), "", "")[:3]
        there = self._shelf.whole(wording, resolution) or ""
        return there.startswith(f"{resolution}/{heading}/") and there.endswith(f"/{number}")

    def _like(self, place: str, wording: str) -> bool:
        match = self._shelf.locate(wording, place.partition("/")[0])
        return match is not None and match.provision.id == place and match.confidence >= SURE
