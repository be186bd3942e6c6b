"""The sentences that move words inside of a clause, in six languages: tables and patterns only."""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.words.edit_orders import THE_WORDS, quoted
from bot.reading.words.edit_words import PLACE, beside, edges

_GAP = r"[^\"“«„「]{0,60}?"
_OLD, _NEW = f"{THE_WORDS}{quoted('old')}", f"{THE_WORDS}{quoted('new')}"
_VERBS = (
    r"\b(?:mov(?:e[ds]?|ing)|shift(?:ed|ing|s)?|relocat\w+|transpos\w+)\b",
    r"\b(?:dépla[cç]\w+|transpos\w+|transf[éè]r\w+|report(?:er|é\w*|ons|ez))\b",
    r"\b(?:trasl[aá]d\w+|mov(?:er|id|iend)\w*|mu[eé]v\w+|despl[aá]z\w+|transpon\w+)\b",
    r"\b(?:перен[её]?с\w+|перемест\w+|перемещ\w+)",
    r"(?:移|挪|调)(?:至|到|往|动到|动至|整到)",
    r"(?<!\w)[ولفب]{0,2}(?:(?:ال)?نقل|[تينأ]نقل)\w{0,2}",
)
_SIGNS = re.compile("|".join(_VERBS), re.IGNORECASE)


def moving(sentence: str) -> Iterator[re.Pattern[str]]:
    """The patterns for words that go elsewhere in their clause, of the languages of its verbs."""
    if _SIGNS.search(sentence):
        for at in range(len(_VERBS)):
            if _verb(at).search(sentence):
                yield from _patterns(at)


@cache
def _verb(at: int) -> re.Pattern[str]:
    return re.compile(_VERBS[at], re.IGNORECASE)


@cache
def _patterns(at: int) -> tuple[re.Pattern[str], ...]:
    """To the end or beginning, or beside others, the verb before or behind the words."""
    verb = _VERBS[at]
    words = (rf"(?:{verb}){PLACE}\s?{_OLD}", rf"{quoted('old')}{_GAP}(?:{verb})")
    to = [rf"{_GAP}(?P<where>{edges(at)})", rf"{_GAP}(?P<where>{beside(at)})\s?{_NEW}"]
    if at == 4:  # Chinese says where behind the words
        to.append(rf"{_GAP}{quoted('new')}(?:一?词|等字)?的?(?P<where>{beside(at)})")
    return tuple(re.compile(w + t, re.IGNORECASE) for w in words for t in to)
