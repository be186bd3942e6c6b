"""Telling the language of a resolution's text among the six."""

import re

from bot.resolutions.folding import fold

_HAN = re.compile("[\u4e00-\u9fff]")
_ARABIC = re.compile("[\u0621-\u064a]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-zÀ-ÿ]")
_LETTERS = re.compile("[a-z]+")
_WORDS = {
    "en": frozenset("the of and to in that for on by with is as which resolves".split()),
    "fr": frozenset("le la les des du et que dans pour sur par aux une est decide".split()),
    "es": frozenset("el los las del y que en para por con una al se es resuelve".split()),
}

_SCRIPTS = frozenset({"ar", "zh", "ru"})
_SURE = 2  # small words by which another language has to be ahead of the one that was told


def language_told(text: str, told: str | None) -> str | None:
    """`told`, unless the words themselves clearly are in another of the six languages.

    A French letter may bring a wording in English. Where script and small words leave a doubt,
    what was told stands.
    """
    if told is not None and told not in _WORDS and told not in _SCRIPTS:
        return told
    guess = guess_language(text[:2_000])
    if guess in _SCRIPTS or told in _SCRIPTS:
        return guess
    return guess if _score(text, guess) >= _score(text, told) + _SURE else told


def _score(text: str, language: str | None) -> int:
    known = _WORDS.get(language or "", frozenset())
    return sum(word in known for word in _LETTERS.findall(fold(text[:2_000])))


def guess_language(text: str) -> str:
    """`ar zh en fr ru es`: by the script, then by the small words; English when nothing tells."""
    sample = text[:20_000]
    counts = {
        # A Chinese character says about as much as four letters.
        "zh": 4 * len(_HAN.findall(sample)),
        "ar": len(_ARABIC.findall(sample)),
        "ru": len(_CYRILLIC.findall(sample)),
        "": len(_LATIN.findall(sample)),
    }
    script = max(counts, key=lambda name: counts[name])
    if script and counts[script]:
        return script
    words = _LETTERS.findall(fold(sample))
    scores = {name: sum(word in known for word in words) for name, known in _WORDS.items()}
    return max(scores, key=lambda name: scores[name])
