"""How often and how long, offered for what stands in a clause: `two years is too short; make it
three`, `every two years is too often. We could live with "every four years"`.

Only where what stands there is criticised right before, or in the same sentence, and nothing else
is said of what is offered: else it may be an example, or another's wish.
"""

import re
from collections.abc import Iterator

from bot.reading.prose.asked import ENDS as ASKED
from bot.reading.prose.lengths import Period, bare_numbers, may_speak_of_one, periods
from bot.reading.words.period_words import (
    BECOMES,
    EACH,
    LEADS,
    OBLIQUE,
    TAILS,
    TOO_MUCH,
)

MAX_SENTENCE = 300  # characters
NEAR = 60
_MARKS = str.maketrans(dict.fromkeys('"“”«»„「」『』', " "))
_BREAK = re.compile(
    r"[,;:.!?，；：。！？،؛—–()]\s*|\s(?:and|but|so|et|mais|donc|y|pero|и|но)\s(?=\w)",
    re.IGNORECASE,
)


def another_period(sentence: str, before: str, clause: str, *, named: bool = False) -> str | None:
    """The clause with what is offered for its only period that was criticised; None for none.

    Where the sentence itself is `named` to be on the clause, nothing needs to be criticised.
    """
    if max(len(sentence), len(before)) > MAX_SENTENCE or not may_speak_of_one(sentence):
        return None
    said, earlier = sentence.translate(_MARKS), before.translate(_MARKS)
    standing = _criticised(clause, said, earlier)
    offered = _offered(said, standing, earlier) if standing else None
    if standing is None and named:
        standing = _lone(periods(clause))
        offered = _lone(periods(said)) if standing else None
        if not (standing and offered and _alike(standing, offered) and _alone(said, offered)):
            return None
    return _put(clause, standing, offered, said) if standing and offered else None


def _lone(periods: Iterator[Period]) -> Period | None:
    found = list(periods)
    return found[0] if len(found) == 1 else None


def _alike(one: Period, other: Period) -> bool:
    return one.amount != other.amount and (
        one.unit == other.unit or one.often is other.often is True
    )


def _criticised(clause: str, said: str, earlier: str) -> Period | None:
    """The only period of the clause that the sentence, or the one before it, finds too much."""
    there = list(periods(clause))
    for words in (said, earlier):
        meant = [
            known
            for known in there
            if any(p.amount == known.amount and _too_much(words, p) for p in periods(words))
        ]
        if meant:
            return meant[0] if len(meant) == 1 else None
    return None


def _too_much(words: str, period: Period) -> bool:
    """Whether it is criticised in its sentence, near by, or told to become another."""
    near = words[max(0, period.start - NEAR) : period.start], words[period.end :][:NEAR]
    if words.rstrip().endswith(ASKED) and not _WHY.search(words):
        return False
    turns = BECOMES.match(words, period.end) is not None
    return turns or any(TOO_MUCH.search(part) for part in (*near, " ".join("".join(near).split())))


_WHY = re.compile(r"\b(?:why|pourquoi|por qué|почему|зачем)\b|为什么|为何|لماذا", re.IGNORECASE)


def _offered(said: str, standing: Period, earlier: str) -> Period | None:
    """The only other period that the sentence does nothing but offer."""
    if said.rstrip().endswith(ASKED):
        return None
    own = [p for p in periods(said) if p.amount != standing.amount]
    own = own or list(bare_numbers(said, standing))
    if len({p.amount for p in own}) != 1 or any(
        p.amount == own[0].amount for p in periods(earlier)
    ):
        return None
    return own[-1] if _alone(said, own[-1]) else None


def _alone(said: str, period: Period) -> bool:
    """Whether what is around a period, up to the next marks, only offers it."""
    opens = [m.end() for m in _BREAK.finditer(said, 0, period.start)]
    opens += [p.end for p in periods(said[: period.start])]
    lead = _ABOUT.sub("", said[max(opens, default=0) : period.start].strip())
    ends = _BREAK.search(said, period.end)
    please = _PLEASE.match(said, ends.start()) if ends else None
    tail = said[period.end : ends.start() if ends else len(said)].strip()
    follows = tail and TAILS.fullmatch(tail)
    if tail and not follows:
        return False
    leads = bool(lead) and LEADS.fullmatch(lead) is not None
    return leads or (not lead and bool(follows or please))


_ABOUT = re.compile(
    r"^(?:on|in|for|at|as (?:for|to)|regarding|sur|au|aux|à|dans|pour|quant à|en|sobre|para|el|la|"
    r"по|в|для|对于?|关于|在|في|بشأن|من)(?: (?:el|la|le|les))?\s{2,}(?=\S)",
    re.IGNORECASE,
)
"""What leads to the place, whose label has been taken out."""
_PLEASE = re.compile(
    r"[,，،]\s*(?:please|s[’']il vous plaît|por favor|пожалуйста|من فضلكم)\W*$", re.IGNORECASE
)


def _put(clause: str, standing: Period, offered: Period, said: str) -> str | None:
    """The clause with one period for the other; None where they are not of one kind."""
    words = said[offered.start : offered.end]
    words = words[:1].lower() + words[1:]
    begin, end = standing.start, standing.end
    if not offered.unit:
        begin, end = standing.numeral
    elif offered.often is not standing.often:
        if offered.often:
            return None
        if standing.counted[0] < 0:
            words = next((each for ends, each in EACH if ends.search(words)), "") + words
        else:
            begin, end = standing.counted
    one = OBLIQUE.search(words) is not None
    if begin < 0 or one is not (OBLIQUE.search(clause[begin:end]) is not None):
        return None
    if not offered.unit and not _agree(standing.number, offered.number, clause):
        return None
    return clause[:begin] + words + clause[end:]


def _agree(one: int, other: int, clause: str) -> bool:
    """Whether one number can stand for the other with the same word behind it."""
    if _CYRILLIC.search(clause):
        return (one in _FEW) is (other in _FEW) and 1 not in (one, other)
    return 1 not in (one, other) and not _ARABIC.search(clause)


_FEW = (2, 3, 4)
_CYRILLIC, _ARABIC = re.compile("[а-я]"), re.compile("[\u0621-\u064a]")
