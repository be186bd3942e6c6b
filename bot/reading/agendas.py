"""Agendas of meetings: what is to be talked about is said of no text.

`Draft agenda:` and below it `2. Resolution 191: resolves 2 and 5`.
"""

import re
from collections.abc import Iterator

from bot.mail.stems import Stems
from bot.reading.voices.names import FIRST_PERSON

MAX_HEAD, MAX_ITEM = 160, 140
MIN_ITEMS = 2
_HEAD = re.compile(
    r"\b(?:agenda|ordre du jour|orden del día|points? à examiner)\b|повестк\w+|议程|"
    r"جدول الأعمال",
    re.IGNORECASE,
)
_STEMS = Stems("agenda", "ordre du", "orden del", "examiner", "повестк", "议程", "جدول")
"""Without any of these there is no such head; looked for many times faster, in every letter."""
_OPEN = re.compile(r"[:：]\s*$|^\W*(?:\w+\W+){0,5}\w+\W*$")
"""A line that leads to others, or a heading of a few words."""
_ITEM = re.compile(
    r"\s*(?:[-–—*•·]|\(?\w{1,2}[.)、）]|\d{1,2}(?:\.\d)*[.)]?\s|[一二三四五六七八九十]+、)"
)


def without_agendas(words: str) -> str:
    """The words without the items of an agenda; its head stays."""
    if not _STEMS.within(words.lower()) or not _HEAD.search(words):
        return words
    return "\n".join(_kept(words.split("\n")))


def _kept(lines: list[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        yield lines[at]
        head = len(lines[at]) <= MAX_HEAD and _HEAD.search(lines[at]) and _OPEN.search(lines[at])
        at += 1
        if head:
            end = _end_of_items(lines, at)
            at = end if end - at >= MIN_ITEMS else at


def _end_of_items(lines: list[str], at: int) -> int:
    """Where the items end that stand from `at` on, with the empty lines between them."""
    end = at
    for number, line in enumerate(lines[at:], at):
        if not line.strip():
            continue
        if not _ITEM.match(line) or len(line) > MAX_ITEM or FIRST_PERSON.search(line):
            break
        end = number + 1
    return end
