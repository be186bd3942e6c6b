"""Which of the several comments of one person or State a side is on."""

import re
from collections.abc import Sequence

from bot.model.facts import Earlier
from bot.model.readings import Action, Position

MAX_WORDS = 5_000  # characters of a letter that are looked at
_WORDS = re.compile(r"[“\"«„「『][^”\"»“」』\n]{12,400}[”\"»“」』]")
_ASKING = (Position.QUESTION, Position.COMMENT)


def meant_of(theirs: Sequence[Earlier], answered: str | None) -> Earlier:
    """The one answered where it proposes or asks whether some words would do; else the latest
    that proposes, else the latest."""
    proposing = [e for e in theirs if e.proposals] or theirs
    first = (e for e in theirs if e.message_id == answered and (e in proposing or tries_words(e)))
    return next(first, proposing[-1])


def changes(letter: Earlier) -> bool:
    """Whether it proposes a change; NOC is none."""
    return any(p.action is not Action.NOC for p in letter.proposals)


def tries_words(letter: Earlier) -> bool:
    """`Would “in the six languages” meet your concern?`: no proposal yet, but it is answered."""
    return letter.position in _ASKING and _WORDS.search(letter.own_words[:MAX_WORDS]) is not None
