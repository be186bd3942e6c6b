"""Two wordings in one wish, one of which stands in the clause: the other is to take its place.

`Make the "should" a "shall".` `"should" is too weak; please use "shall".` In whatever
construction, what stands in the clause is old and what does not is new; behind `after` the new
words are put beside the old ones. Only for a wish of one's own that denies and compares nothing.
"""

import re

from bot.reading.orders.applied import alone
from bot.reading.orders.concluded import concluded
from bot.reading.orders.edit_forms import masked, quotations
from bot.reading.orders.only_told import only_told, stated
from bot.reading.orders.reach import conditional, harmful, misjudged
from bot.reading.prose.negation import denied_at
from bot.reading.stances.stances import stances
from bot.reading.words import exchange_words as words
from bot.reading.words.order_forms import JUDGED
from bot.reading.words.order_words import IMPERATIVE
from bot.reading.words.scripts import Words
from bot.resolutions.traditional import simplified

MAX_WISH = 320
"""Characters of a sentence that wishes for other words; what is longer argues."""
MAX_CLAUSE = 60
_WISHES = Words(*words.WISHES)
_OTHER = re.compile(f"{words.KEEPS}|{words.APART}", re.IGNORECASE)
_SUFFICES = re.compile(words.SUFFICES, re.IGNORECASE)
_ADDS = re.compile(words.ADDS, re.IGNORECASE)
_TOO_MUCH = re.compile(words.TOO_MUCH, re.IGNORECASE)
_JUDGED = re.compile(JUDGED, re.IGNORECASE)
_SIDE = {
    where: re.compile(rf"(?:{pattern})(?:\s\S{{1,20}}){{0,3}}$", re.IGNORECASE)
    for where, pattern in (("after", words.AFTER), ("before", words.BEFORE))
}
_BEHIND = re.compile(words.BEHIND_HAN)
_ANEW = re.compile(r"\s(?:and|et|y|и)\s(?=(?:would|we|i|nous|мы)\b)", re.IGNORECASE)
_BREAK = re.compile(r"[,;:.!?，；：。！？،؛–—()]")


def exchanged(sentence: str, wording: str) -> tuple[str, str, str] | None:
    """(old words, new words, where) that a sentence wants of a wording; `where` empty in place.

    None unless exactly one of two quotations stands in the wording, once.
    """
    said = quotations(sentence) if len(sentence) <= MAX_WISH else []
    if len(said) != 2:
        return None
    standing = [len(list(alone(one).finditer(wording))) for one in said]
    if sorted(standing) != [0, 1]:
        return None
    if only_told(sentence, sentence.find(said[0]), sentence.rfind(said[1])):
        return None
    old, new = said[standing.index(1)], said[standing.index(0)]
    if stated(sentence, old, new):
        return None
    where = _where(sentence, old) or _between(sentence, old, new)
    if not _wished(sentence, old, new) or not (where or _ADDS.search(_unsaid(sentence)) is None):
        return None
    return old, new, where


def _wished(sentence: str, old: str, new: str) -> bool:
    """Whether the sentence wishes for the new words, and asks, denies, keeps, compares nothing."""
    plain = _unsaid(sentence)
    will_do = _SUFFICES.match(plain, sentence.find(new) + len(new))
    if will_do:
        plain = plain[: will_do.start()] + " " * len(will_do[0]) + plain[will_do.end() :]
    if conditional(plain) or _OTHER.search(plain):
        return False
    side = stances(plain)
    if side.oppose or side.question or side.reserve or side.keeps:
        return False
    at, blamed = sentence.find(new), _without_clause_of(old, new, sentence, plain)
    if harmful(blamed) or misjudged(plain) or _JUDGED.search(concluded(plain)):
        return False
    before, behind = plain[max(0, at - MAX_CLAUSE) : at], plain[at + len(new) :][:MAX_CLAUSE]
    around = _ANEW.split(_BREAK.split(before)[-1])[-1] + " " + _BREAK.split(behind)[0]
    if _TOO_MUCH.search(around):
        return False
    order = IMPERATIVE.search(plain)
    if order is not None and not order[0].endswith("在"):  # which only leads to a place
        return True
    return will_do is not None or any(
        not denied_at(plain, m.start(), m.end()) for m in _WISHES.finditer(plain)
    )


def _without_clause_of(old: str, new: str, sentence: str, plain: str) -> str:
    """`plain` without what is said of the old words alone: `"should" weakens it; use "shall"`."""
    at, begin = sentence.find(old), sentence.find(new)
    start = max((m.end() for m in _BREAK.finditer(plain, 0, at)), default=0)
    stop = _BREAK.search(plain, at + len(old))
    end = stop.start() if stop else len(plain)
    return plain if start <= begin < end else f"{plain[:start]}{plain[end:]}"


def _unsaid(sentence: str) -> str:
    """The sentence, as long as before, with signs for what it quotes."""
    return simplified(masked(sentence)[0])


def _between(sentence: str, old: str, new: str) -> str:
    """Where the new words go, told between the two: `"prior" should precede "agreement"`."""
    at, begin = sentence.find(old), sentence.find(new)
    between = sentence[begin + len(new) : at] if begin < at else sentence[at + len(old) : begin]
    for where, first, pattern in _BETWEEN:
        if (begin < at) is first and pattern.search(between):
            return where
    return ""


_BETWEEN = tuple(
    (where, new_first, re.compile(pattern, re.IGNORECASE))
    for where, new_first, pattern in (
        ("before", True, words.PRECEDES),
        ("after", True, words.FOLLOWS),
        ("before", False, words.PRECEDED),
    )
)


def _where(sentence: str, old: str) -> str:
    at = sentence.find(old)
    before, behind = sentence[:at].rstrip(" \"“«„「『‘'"), sentence[at + len(old) :]
    for where, pattern in _SIDE.items():
        if pattern.search(before):
            return where
    han = _BEHIND.match(behind.lstrip(" \"”»」』’'"))
    return ("after" if han["after"] else "before") if han else ""
