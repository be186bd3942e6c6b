"""What of a comment only its author or the coordinator can say: the one question to ask of it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.comments import Comment, Status
from bot.model.readings import Position

LIKELY = 0.5  # below this confidence a person is asked for the place instead of for a yes
_MOST = 3


class Doubts(StrEnum):
    """What the question is about."""

    WITHDRAWAL = "withdrawal"
    PROPOSAL = "proposal"
    POSITION = "position"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question: a yes confirms the `readings` (`position`, or ids of provisions), a no says
    that they are wrong; `evidence` are the words they were read from."""

    about: Doubts
    readings: tuple[str, ...]
    evidence: str


def doubt(comment: Comment) -> Doubt | None:
    """What was inferred of a comment and nobody has judged: what it takes back, what it proposes,
    whom it supports, where it belongs; None if everything stands in its words."""
    if comment.position is Position.WITHDRAW and comment.verdict("position") is None:
        if comment.status is Status.WITHDRAWN:
            return None
        return Doubt(Doubts.WITHDRAWAL, ("position",), comment.position_evidence)
    guessed = [
        p for p in comment.proposals if not p.explicit and comment.verdict(p.provision) is None
    ]
    if guessed:
        places = tuple(dict.fromkeys(p.provision for p in guessed[:_MOST]))
        return Doubt(Doubts.PROPOSAL, places, guessed[0].text or "")
    if (
        comment.position in (Position.SUPPORT, Position.OPPOSE)
        and comment.parent_code
        and comment.verdict("position") is None
    ):
        return Doubt(Doubts.POSITION, ("position",), comment.position_evidence)
    for citation in comment.citations if comment.placed is None else ():
        if citation.explicit or comment.verdict(citation.provision) is not None:
            continue
        if citation.confidence >= LIKELY:
            return Doubt(Doubts.PLACE, (citation.provision,), citation.evidence)
    return None


def inferred(comment: Comment) -> tuple[str, ...]:
    """All that was inferred and nobody has judged: what an author's yes or no is about, who was
    told the whole of it."""
    places = [p.provision for p in comment.proposals if not p.explicit]
    places += [c.provision for c in comment.citations if not c.explicit]
    sides = comment.position in (Position.SUPPORT, Position.OPPOSE) and bool(comment.parent_code)
    found = [p for p in dict.fromkeys(places) if p in comment.provisions]
    return tuple(r for r in [*found, *["position"] * sides] if comment.verdict(r) is None)


def placed(comment: Comment) -> bool:
    """Whether its place is known, or so likely that a yes or no is enough; what takes another
    comment back, or only supports or opposes it, has that one's place."""
    return (
        comment.placed is not None
        or bool(comment.proposals)
        or comment.position in (Position.WITHDRAW, Position.CORRECT)
        or (
            comment.position in (Position.SUPPORT, Position.OPPOSE)
            and comment.parent_code is not None
        )
        or any(c.confidence >= LIKELY for c in comment.citations)
    )
