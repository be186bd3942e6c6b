"""Cutting text into the smallest parts that a redline may change: whole words and numbers."""

import re
from dataclasses import dataclass
from functools import cache

from bot.resolutions.vocabulary import CHINESE_TERMS, VOCABULARIES, forms

_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d))|\d+(?:[.,:/\-]\d+)*(?:[^\W\d_]{1,3}(?!\w))?%?"
)
_HAN = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_LATIN_WORD = (
    r"(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[^\W\d_])"
    r"(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\w\u0300-\u036f\u064b-\u0670])*"
    r"(?:['’‑\-/](?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])\w)+)*"
)
_SMALL = frozenset(
    "the a an of to in on and or for by with as at is are be that its it this from which shall"
    " le la les l de des du d et ou en à au aux un une que qui pour par sur dans est sont"
    " el los las del y o u un una que por con se su al es son para"
    " и в на с по к из от для о что не как а".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark with the white space before it; `weight` is what keeping it is worth.

    Two tokens are the same when their `core` is.
    """

    lead: str
    core: str
    weight: float


@cache
def _pattern() -> re.Pattern[str]:
    terms = {form for _, _, packed in VOCABULARIES["zh"].addressees for form in forms(packed)}
    terms |= set(CHINESE_TERMS)
    han = "|".join(sorted((t for t in terms if not t.isascii()), key=lambda t: (-len(t), t)))
    return re.compile(rf"{han}|{_HAN}|{_LATIN_WORD}|{_NUMBER}|\.\.\.|[^\w\s]|\w")


def _weight(core: str) -> float:
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
    pattern, tokens, at = _pattern(), [], 0
    weights: dict[str, float] = {}
    for match in pattern.finditer(text):
        core = match.group()
        weight = weights.get(core)
        if weight is None:
            weight = weights[core] = _weight(core)
        tokens.append(Token(text[at : match.start()], core, weight))
        at = match.end()
    return tokens, text[at:]
