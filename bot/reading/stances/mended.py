"""What a writer says of an earlier mail of his own: that it is corrected, or may be withdrawn."""

import re

from bot.reading.words import mistaken_words
from bot.reading.words.stance_stems import MENDS
from bot.reading.words.stance_words import CORRECT


def mends_own(sentence: str) -> bool:
    """Whether it is a correction; a mail sent by mistake is none."""
    return bool(CORRECT.search(_BY_MISTAKE.sub(" ", sentence)))


_BY_MISTAKE = re.compile(
    r"(?:by|in) (?:mistake|error)|par erreur|por error|por equivocación|по ошибке|ошибочно|误发|"
    r"错发|误操作|(?:بال|عن طريق ال|بطريق ال)خطأ",
    re.IGNORECASE,
)


def was_mistaken(before: str, sentence: str) -> bool:
    """Whether a sentence tells that what the one before says its writer wrote was wrong.

    `I wrote that we would delete resolves 2. I meant resolves 3.`
    """
    if not MENDS.within(sentence.lower()):
        return False
    return _WRONG.search(sentence) is not None and _WROTE.search(before) is not None


_WROTE, _WRONG = (
    re.compile(p, re.IGNORECASE) for p in (mistaken_words.WROTE, mistaken_words.WRONG)
)


def only_thought_of(sentence: str) -> bool:
    """Whether a withdrawal hangs on a condition: `we could withdraw it if …`."""
    return bool(_THOUGHT_OF.search(sentence))


_THOUGHT_OF = re.compile(
    r"\b(?:if|should|unless|whether) (?:we|they|Ourland|the)\b.{0,40}withdraw|"
    r"(?:could|would|might) (?:consider )?withdraw(?:ing)?\b.{0,40}\bif\b|"
    r"\bif\b.{0,60}(?:could|would|might|can) (?:consider )?withdraw|(?:本|原本)[可想拟]",
    re.IGNORECASE,
)
