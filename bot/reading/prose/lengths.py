"""How often and how long: every period that a text names, in six languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.reading.words.period_words import (
    ARABIC_UNITS,
    EVERY,
    NUMBERS,
    OF_EVERY,
    ONCE,
    UNITS,
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


def periods(words: str) -> Iterator[Period]:
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


def may_speak_of_one(sentence: str) -> bool:
    """Whether a sentence has a number or a frequency at all."""
    return _ANY.search(sentence) is not None


def bare_numbers(words: str, like: Period) -> Iterator[Period]:
    """Numbers that stand alone, for the unit of another: `make it three`."""
    for match in _NUMBER.finditer(words):
        if match.end() >= len(words) or not _UNIT_NEXT.match(words, match.end()):
            yield Period(_value(match[0]), "", *match.span(), often=like.often)


def amounts(words: str) -> set[tuple[int, str]]:
    """What periods a text names, also by an adjective: `the annual review`."""
    found = {p.amount for p in periods(words) if not _is_past(words, p)}
    return found | {amount for amount, often in _OF_EVERY.items() if often.search(words)}


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else NUMBERS.get(number.lower(), 1)


def _is_past(words: str, period: Period) -> bool:
    """`Two years ago` is when something was, and no period that a clause sets."""
    led = _SINCE.search(words, max(0, period.start - 16), period.start)
    return bool(led or _AGO.match(words, period.end))


_SINCE = re.compile(
    r"(?:\b(?:il y a|hace|depuis|desde|(?:last|past|next)|последн\w+|прошл\w+|через)|(?<!\w)منذ|"
    r"قبل|过去|最近|近)\s?\Z",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\s?(?:ago\b|later\b|earlier\b|passé|pasad|назад\b|спустя\b|前|后|来)|\s(?:الماضي|مضت)",
    re.IGNORECASE,
)


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
_OF_EVERY = {
    amount: re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)
    for amount, pattern in OF_EVERY.items()
}
