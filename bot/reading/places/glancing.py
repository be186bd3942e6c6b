"""Whether words can be about the text of a resolution: a cheap look before a close one."""

import re
from collections.abc import Collection

from bot.mail.stems import Stems
from bot.reading.places.shelf import Shelf
from bot.reading.places.whose import quotations
from bot.reading.prose.languages import words_of
from bot.reading.words.edit_orders import QUOTED
from bot.resolutions.labels import find_labels
from bot.resolutions.traditional import simplified

NEAR = 2_000
"""Characters in which who writes on a resolution has named it."""

_RESOLUTION = ("resolution", "résolution", "resoluci", "резолюц")
_SHORT = frozenset(("res", "rés", "рез"))
_PARTS_OF_TEXTS = frozenset(
    ["preamble", "préambule", "preámbulo", "преамбула", "преамбулы", "преамбуле", "преамбулу"]
)
_HEADINGS = frozenset(
    [
        "resolves",
        "considering",
        "recognizing",
        "recognising",
        "noting",
        "instructs",
        "invites",
        "recalling",
        "décide",
        "considérant",
        "reconnaissant",
        "notant",
        "charge",
        "invite",
        "rappelant",
        "resuelve",
        "considerando",
        "reconociendo",
        "observando",
        "encarga",
        "recordando",
        "invita",
        "решает",
        "учитывая",
        "признавая",
        "отмечая",
        "поручает",
        "предлагает",
        "напоминая",
    ]
)
_TELLING = _HEADINGS | _PARTS_OF_TEXTS
_TELLING_STEMS = Stems(*_TELLING)
_SIGNS_OF_TEXTS = (
    "决议",
    "做出",
    "考虑到",
    "认识到",
    "注意到",
    "忆及",
    "责成",
    "序言",
    "القرار",
    "قرار",
    "يقرر",
    "تقرر",
    "إذ ",
    "يكلف",
    "يدعو",
    "请成员",
    "الديباجة",
)
_SYMBOLS = ("MOD", "ADD", "SUP", "NOC")
# What stands before comes last: a pattern that begins with letters is looked for far faster.
_SYMBOL = re.compile(rf"(?:{'|'.join(_SYMBOLS)})\b")
_CAPITALS = Stems(*_SYMBOLS, "OP", "PP")
_INDENT = 6
_LEAD = re.compile(rf"^\W{{0,{_INDENT}}}\Z", re.MULTILINE)
_NUMBERED = re.compile(r"[OP]P ?\d(?<!\w[OP]P\d)(?<!\w[OP]P \d)")


def may_be_of_a_text(words: str, numbers: Collection[str]) -> bool:
    """Whether words name one of the resolutions, or what only a resolution has."""
    sample = simplified(words)
    low = sample.lower()
    numbered = any(number in sample for number in numbers)
    tokens = words_of(low) if numbered or _TELLING_STEMS.within(low) else []
    if numbered and _names_one(sample, tokens, numbers):
        return True
    telling = _TELLING.intersection(tokens)
    if not telling <= _HEADINGS or _is_labelled(sample):
        return True
    if not sample.isascii() and any(sign in sample for sign in _SIGNS_OF_TEXTS):
        return True
    return bool(telling) and bool(find_labels(sample))


def quotes_a_text(words: str, shelf: Shelf) -> bool:
    """Whether words of a resolution stand in quotation marks."""
    return bool(shelf.texts) and any(shelf.holding(quoted) for quoted in quotations(words))


def _names_one(sample: str, tokens: Collection[str], numbers: Collection[str]) -> bool:
    """Whether a resolution is named, or words are quoted below its bare number."""
    if any(token.startswith(_RESOLUTION) for token in tokens):
        return True
    if not _SHORT.isdisjoint(tokens) and any(_beside(sample, n) for n in numbers):
        return True
    return bool(QUOTED.search(sample)) and any(_stands_alone(sample[:NEAR], n) for n in numbers)


def _beside(sample: str, number: str) -> bool:
    """Whether `Res.` stands near a number: `Res. 58 and 191`, `191 Res`."""
    short, n = "|".join(_SHORT), re.escape(number)
    near = rf"\b(?:{short})\b[^\n]{{0,40}}(?<!\d){n}(?!\d)|(?<!\d){n}\W{{0,3}}(?:{short})\b"
    return re.search(near, sample, re.IGNORECASE) is not None


def _stands_alone(sample: str, number: str) -> bool:
    """Whether a resolution's number is no part of another: not of `20191210`."""
    n = re.escape(number)
    alone = rf"(?<![0-9A-Za-z.:-]){n}(?![0-9A-Za-z.:-]\w)(?![0-9A-Za-z])"
    return re.search(alone, sample) is not None


def _is_labelled(sample: str) -> bool:
    """Whether a symbol of change leads a line, or a paragraph is numbered as `OP5` or `PP2`."""
    if not _CAPITALS.within(sample):
        return False  # as most
    places = [found.start() for found in _SYMBOL.finditer(sample)]
    if any(_LEAD.search(sample, max(0, at - _INDENT), at) for at in places):
        return True
    return _NUMBERED.search(sample) is not None
