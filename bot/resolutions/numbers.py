"""Numbers of clauses as people write them (`a)`, `(iv)`, `3 bis`, `أ)`, `б)`) in one form."""

import re

from bot.resolutions.folding import fold

_ARABIC = [
    "ا",
    "ب",
    "ج",
    "د",
    "ه",
    "و",
    "ز",
    "ح",
    "ط",
    "ي",
    "ك",
    "ل",
    "م",
    "ن",
    "س",
    "ع",
    "ف",
    "ص",
    "ق",
    "ر",
    "ش",
    "ت",
    "ث",
    "خ",
    "ذ",
    "ض",
    "ظ",
    "غ",
]
_ABJAD = {letter: chr(97 + i) for i, letter in enumerate(_ARABIC[:26])}
# Cyrillic letters that look like Latin ones are what people type for a Latin label; the others
# count through the alphabet.
_CYRILLIC = dict(zip("абвгдежзи", "abcdefghi", strict=True)) | {"с": "c", "е": "e", "о": "o"}
_LATIN_LETTERS = str.maketrans(_ABJAD | _CYRILLIC)
_HAN = {sign: value for value, sign in enumerate("一二三四五六七八九十", 1)}
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_MULTIPLES = {
    "бис": "bis",
    "тер": "ter",
    "مكرر": "bis",
    "مكررا": "bis",
    "ثالثا": "ter",
    "رابعا": "quater",
    "之二": "bis",
    "之三": "ter",
    "之四": "quater",
}
ORDINAL_SUFFIX = (
    r"(?:bis|ter|quater|quinquies|sexies|septies|octies|бис|тер|"
    r"(?:مكرر|ثالث|رابع)\u064b?ا\u064b?|مكرر|之[二三四])"
)


def normal_number(label: str) -> str:
    """`(A) bis` as `abis`, `3.` as `3`, `ii)` as `ii`, `أ )` as `a`, `二、` as `2`;
    "" when it is no number.

    Latin letters are kept, Arabic ones counted in abjad order, Cyrillic ones by their place.
    """
    folded = fold(label).strip(" \t()[].:,;-、")
    suffix = ""
    found = re.search(rf"[\s\-)]*\(?({ORDINAL_SUFFIX})\)?$", folded)
    if found:
        suffix = _MULTIPLES.get(found.group(1), found.group(1))
        folded = folded[: found.start()].strip(" ()[].")
    if folded and all(sign in _HAN for sign in folded):
        folded = _counted(folded)
    if len(folded) == 1:
        folded = folded.translate(_LATIN_LETTERS)
    if not re.fullmatch(r"[a-z]{1,5}|\d{1,3}(?:\.\d{1,3})*", folded):
        return ""
    return folded + suffix


def _counted(signs: str) -> str:
    """`二` as `2`, `十二` as `12`, `二十` as `20`; "" when the signs are no number below 100."""
    tens, ten, ones = signs.rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return ""
    return str((_HAN[tens] if tens else 1) * 10 * bool(ten) + (_HAN[ones] if ones else 0))


def is_roman(number: str) -> bool:
    """Whether a number can be read as a Roman one up to xxxix."""
    return bool(number) and _ROMAN.fullmatch(number) is not None


def roman_value(number: str) -> int:
    """The value of a Roman number; 0 when it is none."""
    if not is_roman(number):
        return 0
    values = {"i": 1, "v": 5, "x": 10}
    total = 0
    for here, after in zip(number, number[1:] + " ", strict=False):
        value = values[here]
        total += -value if values.get(after, 0) > value else value
    return total


def roman(value: int) -> str:
    """1 as `i` up to 39 as `xxxix`."""
    tens, ones = divmod(value, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def base_and_suffix(number: str) -> tuple[str, str]:
    """`2bis` as (`2`, `bis`); (`a`, ``) for a plain one."""
    found = re.fullmatch(rf"(.+?)({ORDINAL_SUFFIX})", number)
    return (found.group(1), found.group(2)) if found else (number, "")


def style(number: str) -> str:
    """`digit`, `dotted`, `letter` (Roman ones included) or `dash`."""
    base, _ = base_and_suffix(number)
    if base.startswith("dash"):
        return "dash"
    if base.isdigit():
        return "digit"
    return "dotted" if base[:1].isdigit() else "letter"


def between(first: str, last: str) -> list[str]:
    """The numbers of a range, both ends included: `2`–`4`, `a`–`c`; just the ends if unclear."""
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= 40:
        return [str(n) for n in range(int(first), int(last) + 1)]
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha() and first < last:
        return [chr(n) for n in range(ord(first), ord(last) + 1)]
    low, high = roman_value(first), roman_value(last)
    if 0 < low < high:
        return [roman(n) for n in range(low, high + 1)]
    return [first, last]
