"""Two lines that give a wording as it is and as it should be: `Was: …`, `Should be: …`, `- …`,"
" `+ …`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.prose.paragraphs import Paragraph, number_of, unquoted
from bot.reading.words.lead_words import CURRENT, PROPOSED

ALIKE = 0.7
"""Likeness by which the words given as the present ones are the whole clause."""
MIN_WORDS = 3  # letters
_GONE = re.compile(r"^\s*[-–−—]\s+(?=\S)")
_COME = re.compile(r"^\s*[+＋]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Pair:
    """The words that stand, those proposed for them, and the paragraph that follows both."""

    old: str
    new: str
    after: int


def pair_at(items: Sequence[Paragraph], i: int) -> Pair | None:
    """The pair that begins at paragraph `i`; None where there is none."""
    if i + 1 < len(items) and (gone := _GONE.match(items[i].text)):
        come = _COME.match(items[i + 1].text)
        words = (items[i].text[gone.end() :], items[i + 1].text[come.end() :]) if come else None
        return _pair(*words, i + 2) if words else None
    old = _said(items, i, CURRENT)
    new = _said(items, old[1], PROPOSED) if old else None
    return _pair(old[0], new[0], new[1]) if old and new else None


def _said(items: Sequence[Paragraph], i: int, lead: re.Pattern[str]) -> tuple[str, int] | None:
    """What a lead introduces, on its line or the next one; which paragraph follows."""
    match = lead.match(items[i].text) if i < len(items) else None
    if match is None:
        return None
    rest = items[i].text[match.end() :]
    if rest.strip():
        return rest, i + 1
    below = items[i + 1].text if i + 1 < len(items) else ""
    led = CURRENT.match(below) or PROPOSED.match(below)
    return (below, i + 2) if below and not led else None


def _pair(old: str, new: str, after: int) -> Pair | None:
    old, new = (unquoted(number_of(unquoted(words))[1]) for words in (old, new))
    return Pair(old, new, after) if min(len(old), len(new)) >= MIN_WORDS else None
