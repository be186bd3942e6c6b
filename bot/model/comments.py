"""A comment: what one letter says on one resolution, numbered for good."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.model.readings import Citation, Position, Proposal, Reading


class Status(StrEnum):
    """What became of a comment; *agreed* is entered by the secretariat alone."""

    OPEN = "open"
    NOTED = "noted"
    REFLECTED = "reflected"
    BRACKETS = "in-brackets"
    MEETING = "for-the-meeting"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Comment:
    """A numbered comment with what was read of it.

    `circulates` is true only if the letter came over the list and is not held (promise 6);
    `position` is a reading; `parent_code` the comment that it answers.
    """

    id: int
    code: str
    group: str
    number: int
    letter_id: int
    message_id: str
    parent_code: str | None
    author_name: str
    author_email: str
    source: str
    """The affiliation in whose name the author is registered, else the author's name."""
    language: str | None
    received_at: datetime
    in_period: bool
    circulates: bool
    status: Status
    subject: str
    own_words: str
    provisions: tuple[str, ...]
    citations: tuple[Citation, ...]
    proposals: tuple[Proposal, ...]
    position: Position
    position_evidence: str
    attachments: tuple[str, ...]
    warnings: tuple[str, ...]
    digest_number: int | None = None
    placed: tuple[str, ...] | None = None
    """Where a person filed it; None while it stands where the reader put it."""
    decided_at: datetime | None = None
    """When its status was last set."""
    revision: str = ""
    """Of a reflected comment: in which text, `rev1`."""
    observation: str = ""
    """What the coordinator says of it in the table of comments."""
    over_list: bool = True
    """False for a private letter."""
    held: bool = False
    """Taken out of all papers, by its author's word or a person's."""
    order: str = ""
    """The key by which its source stands in the alphabet; empty: by its own letters."""
    answers_openly: bool = False
    """Whether the comment that it answers circulates, so that papers may say so."""
    resolution: str = ""
    """What the group works on; empty: as its code says."""
    elsewhere: tuple[Citation, ...] = ()
    """What the letter says of other resolutions: so that papers know which words speak of those."""
    judged: tuple[tuple[str, bool], ...] = ()
    """What author or coordinator said of a reading: `position`, or a provision, right or wrong."""

    @property
    def whole(self) -> str:
        """The resolution itself as a place."""
        return self.resolution or self.group

    def verdict(self, reading: str) -> bool | None:
        """Whether a person confirmed what was read (`position`, or a provision's id); None: nobody
        has said anything."""
        return dict(self.judged).get(reading)

    @property
    def proposed(self) -> tuple[Proposal, ...]:
        """The proposals that may circulate: the author's own, and those that a person confirmed."""
        return tuple(p for p in self.proposals if self._stands(p.provision, explicit=p.explicit))

    @property
    def cited(self) -> tuple[Citation, ...]:
        """The citations that may circulate: explicit, confirmed, or where a person filed it."""
        own = (c for c in self.citations if self._stands(c.provision, explicit=c.explicit))
        if self.placed is None:
            return tuple(own)
        found = [c for c in own if c.provision in self.placed]
        known = {c.provision for c in found}
        return (
            *found,
            *(
                Citation(place, "", "", explicit=False, confidence=1.0, source="placed")
                for place in self.placed
                if place not in known
            ),
        )

    def _stands(self, provision: str, *, explicit: bool) -> bool:
        said = self.verdict(provision)
        return explicit if said is None else said


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said of a comment: `field` is `status`, `provisions`, `circulates`, or
    `confirmed`; `proof` is how it is known who they are (promise 9)."""

    code: str
    at: datetime
    actor: str
    proof: str
    field: str
    value: str
    why: str


def comment_code(group: str, number: int) -> str:
    """`191-C12`: the number by which a comment is known for good."""
    return f"{group}-C{number}"


def is_of(resolution: str, provision: str) -> bool:
    """Whether a provision, by its id, is one of the resolution's."""
    return provision.partition("/")[0] == resolution


def within(reading: Reading, resolution: str) -> Reading:
    """What a letter says on one resolution: a mail on two is a comment on each, not on both.

    A side that it takes below a quotation on the other one is no side on this (promise 5).
    """
    here, there = list[str](), list[str]()
    for citation in reading.citations:
        (here if is_of(resolution, citation.provision) else there).append(citation.evidence)
    side = " ".join(reading.position_evidence.split())
    amends = reading.position is Position.AMEND
    others = bool(side) and not amends and _holds(there, side) and not _holds(here, side)
    return replace(
        reading,
        position=Position.COMMENT if others else reading.position,
        position_evidence="" if others else reading.position_evidence,
        provisions=tuple(p for p in reading.provisions if is_of(resolution, p)),
        citations=tuple(c for c in reading.citations if is_of(resolution, c.provision)),
        proposals=tuple(p for p in reading.proposals if is_of(resolution, p.provision)),
    )


def _holds(evidence: Sequence[str], words: str) -> bool:
    return any(words in " ".join(each.split()) for each in evidence)
