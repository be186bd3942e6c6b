"""What a writer says that he does not propose is left out before orders are looked for.

`We do not ask for the deletion of resolves 5, but …`: the gravest misreading would be to take the
change for his (promise 5).
"""

import re
from collections.abc import Callable, Sequence

from bot.model.texts import LabelHit
from bot.reading.prose.asked import ENDS
from bot.reading.stances.refused import refused_topic
from bot.reading.words.denial_words import (
    DENIED_BEHIND,
    DENIES,
    STEMS,
    TURNS,
)
from bot.reading.words.order_words import KEEP
from bot.reading.words.scripts import Words, beyond_latin

MAX_DENIED = 8
_OPENING = re.compile(
    r"^[\s,;:，；،؛]*(?:(?:and|but|instead|rather|et|mais|plutôt|y|pero|sino|и|но|а|однако)\b\s*|"
    r"而是|但是?|بل\s|ولكن\s|لكن\s)?",
    re.IGNORECASE,
)


def apart(sentence: str, has_object: Callable[[str], bool]) -> tuple[str, ...]:
    """A sentence, or its two parts: what it does not propose, and what it turns to.

    `has_object` says whether a part names a place of its own: `we ask not to …, but to …` has one.
    """
    denial = _next(DENIES, sentence, 0) if _may_deny(sentence) else None
    turn = _next_start(TURNS, sentence, denial[1]) if denial else len(sentence)
    opening = _OPENING.match(sentence[turn:])
    before, rest = sentence[:turn], sentence[turn + (opening.end() if opening else 0) :]
    return (before, rest) if has_object(before) and has_object(rest) else (sentence,)


def without_denied(sentence: str, hits: Sequence[LabelHit] = ()) -> str:
    """The sentence with blanks for what it says is not proposed; of the same length.

    The labels in it (`hits`) stay, since what follows may be about them. To propose no change is
    a proposal (NOC) of its own.
    """
    if not _may_deny(sentence) or KEEP.search(sentence):
        return sentence
    kept, at = sentence, 0
    behind = _next(DENIED_BEHIND, sentence, 0)
    if behind is not None:
        kept = _blanked(kept, _last_end(TURNS, kept, behind[0]), behind[1], hits)
    refused = refused_topic(kept)
    if refused is not None:
        kept = _blanked(kept, *refused, hits)
    for _ in range(MAX_DENIED):
        denial = _next(DENIES, kept, at)
        if denial is None:
            break
        at = _next_start(TURNS, kept, denial[1])
        kept = _blanked(kept, denial[0], at, hits)
    return kept


def _may_deny(sentence: str) -> bool:
    """The patterns are dear: most sentences hold no word of denial at all."""
    low = sentence.lower()
    return beyond_latin(low) or low.startswith("ne ") or STEMS.within(low)


def _next(words: Words, sentence: str, start: int) -> tuple[int, int] | None:
    match = next(iter(words.finditer(sentence, start)), None)
    return match.span() if match else None


def _next_start(words: Words, sentence: str, start: int) -> int:
    found = _next(words, sentence, start)
    return found[0] if found else len(sentence)


def _last_end(words: Words, sentence: str, end: int) -> int:
    ends = [m.end() for m in words.finditer(sentence, 0, end)]
    return ends[-1] if ends else 0


def _blanked(sentence: str, start: int, end: int, hits: Sequence[LabelHit]) -> str:
    inside = {i for h in hits for i in range(h.start, h.end)}
    inside |= {i for i in range(start, end) if sentence[i] in ENDS}  # it stays a question
    blank = "".join(c if i in inside else " " for i, c in enumerate(sentence[start:end], start))
    return sentence[:start] + blank + sentence[end:]
