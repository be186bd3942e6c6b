"""Whether a sentence is its writer's own statement: not another's, not supposed, not of the past.

What others are told to say, want or have proposed is theirs, and what depends on a condition is
not said yet (READING, *position*; promise 5).
"""

import re

from bot.reading.voices.names import FIRST_PERSON, MAX_NAME, Names
from bot.reading.words import frame_words
from bot.reading.words.frame_words import TO_PROPOSE
from bot.reading.words.scripts import Words
from bot.reading.words.voice_words import (
    CONDITION,
    MODAL,
    NOT_YET,
    PROPOSER,
    RELATIVE,
    SAYS,
    SPEECH,
    TABLED,
)

REACH = 100
MODAL_REACH = 25
_QUOTATION = re.compile(r"«[^«»]{3,600}(?:»|\Z)|[“„「『\"][^“”„「」『』\"]{3,600}(?:[”“」』\"]|\Z)")
"""What is quoted; the end of a sentence may have taken the mark behind it away."""
_BEFORE_IN_CHINESE = re.compile(
    r"在[^，。；]{0,12}(?:支持|同意|赞成|反对|接受)[^，。；]{0,30}(?:之前|以前|前)(?=[，,])"
)


def without_quoted_speech(sentence: str, names: Names) -> str:
    """The sentence with blanks for what another is quoted to have said; of the same length.

    Only speech is left out (`Freedonia writes: “We cannot accept this.”`), no wording of a text.
    """
    kept = sentence
    for match in _QUOTATION.finditer(sentence) if SPEECH.search(sentence) else ():
        before = sentence[max(0, match.start() - REACH) : match.start()]
        said = SAYS.search(before) or (
            before.rstrip().endswith((":", "：")) and names.tells_of_another(before[-MAX_NAME:])
        )
        if not said or not SPEECH.search(match[0]):
            continue
        if FIRST_PERSON.search(before) or names.owns(before):
            continue
        kept = kept[: match.start()] + " " * len(match[0]) + kept[match.end() :]
    return kept


def is_of_anothers_making(sentence: str, order: int, names: Names) -> bool:
    """Whether the order that begins at `order` is what somebody else's proposal would do.

    `the amendment of Borduria, which would delete …`, `a proposal to delete … was rejected`.
    """
    tabled = TABLED.search(sentence)
    if tabled is not None and not proposes(sentence[: tabled.start()], names):
        return True
    for match in RELATIVE.finditer(sentence):
        near = order - match.end()
        if -20 <= near <= REACH:
            return not proposes(sentence[: match.start()], names)
    return False


def is_framed(sentence: str, order: int, names: Names) -> bool:
    """Whether the order that begins at `order` only stands in what others ask, show or leave open.

    `X has asked us to co-sign its proposal to delete …`, `the version in which … is deleted`.
    """
    if frame_words.BEHIND.search(sentence) or _stands(frame_words.WRONGLY, sentence, order):
        return True
    amounts = (
        match
        for match in _stands(frame_words.AMOUNTS, sentence, order)
        if not proposes(sentence[: match.start()], names)  # `our proposal amounts to …`
    )
    frames = (*amounts, *_stands(frame_words.BEFORE, sentence, order))
    return any(_holds(sentence, frame, order, names) for frame in frames)


def _stands(frames: Words, sentence: str, order: int) -> list[re.Match[str]]:
    """The frames that begin before an order does, or with it."""
    return [match for match in frames.finditer(sentence) if match.start() <= order]


def _holds(sentence: str, frame: re.Match[str], order: int, names: Names) -> bool:
    """Whether a frame still holds at the order: the writer does not propose behind it himself."""
    between = sentence[frame.end() : order]
    own = TO_PROPOSE.search(between) and not names.tells_of_another(sentence[: frame.start()])
    return not (own or proposes(between, names) or frame_words.ENDS.search(between))


def proposes(words: str, names: Names) -> bool:
    """Whether the writer himself proposes something in words."""
    return PROPOSER.search(names.masked(words)) is not None


def is_of_own_making(sentence: str, names: Names) -> bool:
    """Whether the writer says what his proposal does: `we submit an amendment that deletes …`."""
    return any(proposes(sentence[: match.start()], names) for match in RELATIVE.finditer(sentence))


def is_supposed(sentence: str, clause: str, at: int) -> bool:
    """Whether the stance at `at` of a clause waits for a condition: `if …, we could support`."""
    if NOT_YET.search(clause, 0, at) or _BEFORE_IN_CHINESE.search(clause):
        return True
    if not CONDITION.search(sentence):
        return False
    return MODAL.search(clause, max(0, at - MODAL_REACH), at + MODAL_REACH) is not None
