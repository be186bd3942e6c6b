"""Cutting text into the smallest parts that a redline may change: whole words and numbers."""

import re
from functools import cache, lru_cache

from bot.resolutions.vocabulary import CHINESE_TERMS, VOCABULARIES, forms

_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d))|\d+(?:[.,:/\-]\d+)*(?:[^\W\d_]{1,3}(?!\w))?%?"
)
_HAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W\d_{_HAN}]"
_INNER = rf"[^\W{_HAN}]|[\u0300-\u036f\u064b-\u0670]"
_WORD = rf"{_LETTER}(?:{_INNER})*(?:['’‑\-/](?:{_INNER})+)*"
_SMALL = frozenset(
    "the a an of to in on and or for by with as at is are be that its it this from which shall"
    " le la les l de des du d et ou en à au aux un une que qui pour par sur dans est sont"
    " el los las del y o u un una que por con se su al es son para"
    " и в на с по к из от для о что не как а".split()
)


Token = tuple[str, str]
"""The white space before a word, number or mark, and it itself; tokens are the same when the
latter is."""


@cache
def _pattern() -> re.Pattern[str]:
    terms = {form for _, _, packed in VOCABULARIES["zh"].addressees for form in forms(packed)}
    terms |= set(CHINESE_TERMS)
    han = "|".join(sorted((t for t in terms if not t.isascii()), key=lambda t: (-len(t), t)))
    return re.compile(rf"(\s*)({_WORD}|{_NUMBER}|\.\.\.|[^\w\s]|{han}|\w)")


@lru_cache(maxsize=20_000)
def weight(core: str) -> float:
    """What keeping a token is worth: words more than marks, long ones more than `of` and `the`."""
    if core[0].isdigit():
        return 1.3
    if not core[0].isalnum():
        return 0.3
    if core[0] >= "\u3040":
        return 0.8 * len(core)
    if core.lower() in _SMALL:
        return 0.5
    return 1.0 + min(len(core), 8) / 8


def tokenize(text: str) -> tuple[list[Token], str]:
    """The tokens of a text and the white space at its end; they hold every character of it."""
    return _pattern().findall(text), text[len(text.rstrip()) :]
