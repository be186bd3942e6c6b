"""How often and how long, offered for what stands in a clause: `two years is too short; make it
three`, `every two years is too often. We could live with "every four years"`.

Only where what stands there is criticised right before, or in the same sentence, and nothing else
is said of what is offered: else it may be an example, or another's wish.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.reading.prose.asked import ENDS as ASKED
from bot.reading.words.period_words import (
    ARABIC_UNITS,
    BECOMES,
    EACH,
    EVERY,
    LEADS,
    NUMBERS,
    OBLIQUE,
    ONCE,
    TAILS,
    TOO_MUCH,
    UNITS,
)

MAX_SENTENCE = 300  # characters
NEAR = 60
_MARKS = str.maketrans(dict.fromkeys('"“”«»„「」『』', " "))
_BREAK = re.compile(
    r"[,;:.!?，；：。！？،؛—–()]\s*|\s(?:and|but|so|et|mais|donc|y|pero|и|но)\s(?=\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """A number of units, and where it stands; `often` where it says how often."""

    number: int
    unit: str
    start: int
    end: int
    often: bool
    counted: tuple[int, int] = (-1, -1)
    """Where its number and unit stand, without what makes of them a frequency."""
    numeral: tuple[int, int] = (-1, -1)

    @property
    def amount(self) -> tuple[int, str]:
        """What is the same however it is written: `annually`, `once a year`."""
        return self.number, self.unit


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
        standing = _lone(_periods(clause))
        offered = _lone(_periods(said)) if standing else None
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


def may_speak_of_one(sentence: str) -> bool:
    """Whether a sentence has a number or a frequency at all."""
    return _ANY.search(sentence) is not None


def _criticised(clause: str, said: str, earlier: str) -> Period | None:
    """The only period of the clause that the sentence, or the one before it, finds too much."""
    there = list(_periods(clause))
    for words in (said, earlier):
        meant = [
            known
            for known in there
            if any(p.amount == known.amount and _too_much(words, p) for p in _periods(words))
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
    own = [p for p in _periods(said) if p.amount != standing.amount]
    own = own or list(_numbers(said, standing))
    if len({p.amount for p in own}) != 1 or any(
        p.amount == own[0].amount for p in _periods(earlier)
    ):
        return None
    return own[-1] if _alone(said, own[-1]) else None


def _alone(said: str, period: Period) -> bool:
    """Whether what is around a period, up to the next marks, only offers it."""
    opens = [m.end() for m in _BREAK.finditer(said, 0, period.start)]
    opens += [p.end for p in _periods(said[: period.start])]
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


def _periods(words: str) -> Iterator[Period]:
    """Every period of a text, in order."""
    for match in _PERIOD.finditer(words):
        often = bool(match["every"] or match["zh_every"])
        counted = match["counted"] or match["zh_counted"] or match["ar_counted"]
        if match["once"]:
            amount = next(a for a, p in _ONCE.items() if p.fullmatch(match["once"]))
            yield Period(*amount, *match.span(), often=True)
        elif counted:
            yield _counted(match, often)


def _counted(match: re.Match[str], often: bool) -> Period:
    kind = next(k for k in ("counted", "zh_counted", "ar_counted") if match[k])
    numeral = {"counted": "number", "zh_counted": "zh_number", "ar_counted": "ar_number"}[kind]
    number, unit = match[numeral] or "", match[kind]
    count, name = _value(number), _unit_of(unit.removeprefix(number).strip())
    if kind == "ar_counted" and not number:
        count = 2 if _DUAL.search(unit) else 1
    where = match.span(numeral) if number else (-1, -1)
    return Period(count, name, *match.span(), often, match.span(kind), where)


def _numbers(words: str, like: Period) -> Iterator[Period]:
    """Numbers that stand alone, for the unit of another: `make it three`."""
    for match in _NUMBER.finditer(words):
        if match.end() >= len(words) or not _UNIT_NEXT.match(words, match.end()):
            yield Period(_value(match[0]), "", *match.span(), often=like.often)


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else NUMBERS.get(number.lower(), 1)


@cache
def _unit_of(word: str) -> str:
    low = word.lower()
    return next((name for name, p in _UNIT.items() if p.fullmatch(low)), "")


_NAMES = sorted(NUMBERS, key=len, reverse=True)
_LATIN = "|".join(n for n in _NAMES if n[0] < "\u0600")
_AR = "|".join(n for n in _NAMES if "\u0600" <= n[0] <= "\u06ff")
_ZH = "|".join(n for n in _NAMES if n[0] > "\u3400")
_UNIT = {
    name: re.compile("|".join((pattern, *ARABIC_UNITS.get(name, ()))))
    for name, pattern in UNITS.items()
}
_ONCE = {amount: re.compile(pattern, re.IGNORECASE) for amount, pattern in ONCE.items()}
_DUAL = re.compile("|".join(two for _, two, _ in ARABIC_UNITS.values()))
_LETTERS = "|".join(p for pattern in UNITS.values() for p in pattern.split("|") if p[-1] < "\u3400")
_HAN = "|".join(p for pattern in UNITS.values() for p in pattern.split("|") if p[-1] >= "\u3400")
_ARABIC_ONE = "|".join(f"{one}|{two}" for one, two, _ in ARABIC_UNITS.values())
_ARABIC_MANY = "|".join(many for _, _, many in ARABIC_UNITS.values())
_PERIOD = re.compile(
    rf"(?<!\w)(?:(?P<once>{'|'.join(ONCE.values())})|(?P<every>(?:{EVERY}) )?(?:"
    rf"(?P<counted>(?:(?P<number>{_LATIN}|\d{{1,2}}) )(?:{_LETTERS}))|"
    rf"(?P<ar_counted>(?P<ar_number>{_AR}|\d{{1,2}}) (?:{_ARABIC_MANY})|(?:{_ARABIC_ONE}))))(?!\w)|"
    rf"(?P<zh_every>每)?(?P<zh_counted>(?P<zh_number>{_ZH}|\d{{1,2}}) ?(?:{_HAN})|"
    rf"(?<=每)(?:{_HAN}))",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"(?<![\w.,-])(?:{_LATIN}|\d{{1,2}})(?![\w-]|\)|[.,]\d)", re.IGNORECASE)
_UNIT_NEXT = re.compile(rf"\s(?:{_LETTERS})(?!\w)", re.IGNORECASE)
_ANY = re.compile(
    rf"\d|(?<!\w)(?:{_LATIN}|{_AR}|{'|'.join(ONCE.values())}|{_ARABIC_ONE})(?!\w)|"
    rf"[{_ZH.replace('|', '')}年月]",
    re.IGNORECASE,
)
