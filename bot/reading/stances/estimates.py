"""Whether a clause finds what it is about good or bad (`Good idea`, `This is not acceptable`).

A clause says so only as a whole: of `It is good that the secretariat …` nothing is known.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.reading.words.estimate_words import ENGLISH, FRENCH, SPANISH, Tongue
from bot.reading.words.estimate_words_beyond import ARABIC, CHINESE, RUSSIAN
from bot.reading.words.folded import without_vowels

MAX_CLAUSE = 120  # characters


class Estimate(StrEnum):
    """Where a clause stands toward the change that it is about."""

    FOR = "for"
    AGAINST = "against"
    FOR_CURRENT = "for-current"


def estimate(clause: str) -> Estimate | None:
    """What a clause finds its subject to be; None where it is no such clause."""
    said = _FOUND.sub(r"\g<it> is ", without_vowels(clause))
    words = (_WHY.split(said, maxsplit=1)[0] if len(said) <= MAX_REASONED else said).strip(_MARKS)
    if not words or len(words) > MAX_CLAUSE:
        return None
    whole = _whole(words)
    if whole is not None:
        return whole
    parts = [_whole(part.strip(_MARKS)) for part in _BREAK.split(words, MAX_PARTS)]
    return parts[0] if len(parts) > 1 and len(set(parts)) == 1 else None


def _whole(words: str) -> Estimate | None:
    return next((e for of in _patterns(_script(words)) if (e := of.estimate(words))), None)


_FOUND = re.compile(
    r"^\W*(?:(?:personally|honestly|frankly|but|and|so|well),? )?(?:i|we) (?:\w+ )?(?:find|"
    r"consider|deem|"
    r"found) (?P<it>it|this|that|these|the (?:new |proposed )?(?:wording|text|change|version|"
    r"proposal)) "
    r"(?!to\b|is\b|are\b|in\b|on\b|as\b)",
    re.IGNORECASE,
)
"""`I find this confusing`: it is what it is found to be."""
_WHY = re.compile(
    r",?\s(?:because|given that)\b|,\s(?:as|since)\b|,?\s(?:car|puisque|parce qu|étant donné)|"
    r",?\s(?:porque|ya que|puesto que|dado que)\b|,\s(?:поскольку|так как|потому что|ибо|ведь)\b|"
    r"[,，]?(?:因为|由于)|،?\s(?:لأن|نظرا)",
    re.IGNORECASE,
)
"""Where a reason begins: what is found good is so for it."""
MAX_REASONED = 400  # characters
_BREAK = re.compile(r"[,;]\s|[，；]|[،؛]\s?|\s[–—-]\s")
MAX_PARTS = 3
"""`Well spotted, this is better`: each part finds it so."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    said: re.Pattern[str]
    named: re.Pattern[str]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    keeps: re.Pattern[str]

    def estimate(self, words: str) -> Estimate | None:
        if self.no.fullmatch(words):
            return Estimate.AGAINST
        if self.keeps.fullmatch(words):
            return Estimate.FOR_CURRENT
        if self.yes.fullmatch(words):
            return Estimate.FOR
        found = self.said.fullmatch(words)
        if found is None and (found := self.named.fullmatch(words)) is None:
            return None
        said = found.groupdict()
        turned = any(said.get(sign) for sign in ("none", "not", "not_so"))
        good = any(said.get(sign) for sign in ("good", "does", "well", "fine", "alone"))
        if said.get("current"):
            return Estimate.FOR_CURRENT if good and not turned else None
        return Estimate.FOR if good != turned else Estimate.AGAINST


@lru_cache(maxsize=4)
def _patterns(script: str) -> tuple[_Patterns, ...]:
    return tuple(_of(tongue) for tongue in _TONGUES[script])


_TONGUES = {
    "latin": (ENGLISH, FRENCH, SPANISH),
    "cyrillic": (RUSSIAN,),
    "han": (CHINESE,),
    "arabic": (ARABIC,),
}


def _script(words: str) -> str:
    found = _BEYOND_LATIN.search(words)
    return next(s for s in ("cyrillic", "arabic", "han") if found[s]) if found else "latin"


_BEYOND_LATIN = re.compile(
    "(?P<cyrillic>[\u0400-\u04ff])|(?P<arabic>[\u0600-\u06ff])|(?P<han>[\u3400-\u9fff])"
)


def _of(t: Tongue) -> _Patterns:
    gap, maybe = (r"\s+", r"\s*") if t.spaced else (r"\s*", r"\s*")
    lead = rf"(?:(?:{t.lead})(?:[,，،:]{maybe}|{gap})){{0,3}}"
    tail = rf"(?:{maybe}[,，،]?{maybe}(?:{t.tail})){{0,3}}"
    adverbs = rf"(?:{t.adverb}{gap}){{0,3}}"
    subject = rf"(?:(?P<none>{t.none})|(?P<current>{t.current})|{t.thing})"
    denied = rf"(?P<not>(?:{t.denied}){gap}|n[’'])?"
    not_so = rf"(?P<not_so>(?:{t.denied}|n[’']t){gap})?"
    said = (
        rf"{lead}{subject}{maybe}{denied}(?:{t.copula}{maybe}{not_so}"
        rf"{adverbs}(?:{t.noun}{gap})?(?:(?P<good>{t.good})|{t.bad})(?:{gap}{t.noun})?|{adverbs}(?:(?P<does>{t.does})|{t.harms})"
        rf"(?:{gap}(?:pas|guère))?){tail}"
    )
    named = (
        rf"{lead}(?:what )?(?P<not>(?:{t.denied}|no){gap})?{adverbs}(?:(?P<good>{t.good})|{t.bad})"
        rf"{gap}{t.noun}{tail}|{lead}{adverbs}{t.noun}{gap}{adverbs}(?:(?P<well>{t.good})|{t.bad})"
        rf"{tail}|{lead}(?P<none>(?:{t.denied}){gap}){adverbs}(?:(?P<alone>{t.good})|{t.bad}){tail}|"
        rf"{lead}{adverbs}(?:{t.bad})|{lead}{adverbs}(?:(?P<fine>{t.good})|{t.bad})(?:{maybe}[,，،]?{maybe}(?:{t.tail})){{1,3}}"
    )
    keeps = rf"{lead}(?:(?:{t.keeps})|(?:{t.current}){maybe}{adverbs}(?:{t.enough})){tail}"
    whole = (said, named, rf"{lead}(?:{t.yes}){tail}", rf"{lead}(?:{t.no}){tail}", keeps)
    return _Patterns(*(re.compile(p, re.IGNORECASE) for p in whole))


_MARKS = ' \t\n.!…,;:。！，；،؛-–—"“”«»()'
