"""Provisions that a remark describes without naming them, known by words that they alone have.

`The annual report to the Council on the implementation of the resolution deserves …` speaks of the
paragraph that asks for that report. Only words that few clauses of the resolution share tell one.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.model.readings import Citation
from bot.reading.places.shelf import IN_FORCE, Shelf
from bot.reading.prose.sentences import sentences
from bot.reading.words.folded import without_vowels
from bot.resolutions.folding import comparable

MAX_WORDS = 6_000  # characters looked at
MAX_SENTENCES = 40
MIN_SHARED = 3
MIN_WEIGHT = 5.0
MIN_SHARE = 0.3  # of what a sentence has in common with the text, or of what a clause says
AHEAD = 1.35  # of the clause that is next to it
SURE = 0.6
STEM = 5
_HAN = re.compile("[\u3400-\u9fff]+")
_WORD = re.compile("[\u0621-\u064a]{3,}|[^\\W\\d_\u0621-\u064a\u3400-\u9fff]{4,}")
_JOINED = re.compile("^(?:[وف]?(?:[بك]?ال|لل)|[وفبلك](?=[\u0621-\u064a]{4}))")
_APPOINTS = re.compile(
    r"\d{1,2}[:.h]\d{2}|\b(?:will|shall) (?:be held|take place|meet|start|resume)|"
    r"\b(?:next|last|our|this) (?:\w+ )?(?:meeting|call|session)|"
    r"\b(?:aura|auront) lieu|\bse tiendra|\b(?:prochaine|notre|dernière) (?:\w+ )?(?:réunion|"
    r"séance)|"
    r"\b(?:tendrá|tendrán) lugar|\bse celebrará|\b(?:próxima|nuestra|última) (?:\w+ )?(?:reunión|"
    r"sesión)|состоится|пройд[её]т|(?:следующ|ближайш|очередн|наш)\w+ (?:собрани|заседани|встреч)|"
    r"将于|定于|(?:下次|本次|上次)(?:\w{0,2})会议|س[يت]عقد|(?:اجتماعنا|الاجتماع القادم|جلستنا)",
    re.IGNORECASE,
)
"""What is said of a meeting of the group itself, whatever the text says of meetings."""


@dataclass(frozen=True, slots=True)
class _Clauses:
    """The word stems of each clause, and what each stem tells: much, if few clauses have it;
    `said` are those of all clauses."""

    stems: dict[str, frozenset[str]]
    tells: dict[str, float]
    said: frozenset[str]


def described(
    words: str, shelf: Shelf, resolution: str | None, language: str | None
) -> list[Citation]:
    """The clauses that sentences of `words` describe unmistakably, inferred. Linear in `words`."""
    if resolution is None or language is None:
        return []
    clauses = _clauses(shelf, resolution, language)
    found: dict[str, str] = {}
    for number, sentence in enumerate(sentences(words[:MAX_WORDS])):
        if number >= MAX_SENTENCES:
            break
        place = "" if _APPOINTS.search(without_vowels(sentence)) else _meant(sentence, clauses)
        if place:
            found.setdefault(place, sentence)
    return [
        Citation(place, IN_FORCE, sentence[:300], explicit=False, confidence=SURE, source="body")
        for place, sentence in found.items()
    ]


def words_shared(
    sentence: str, shelf: Shelf, resolution: str | None, language: str | None
) -> float:
    """How many of a sentence's long words stand in the clauses of a resolution."""
    if resolution is None or language is None:
        return 0
    known = _clauses(shelf, resolution, language).said
    return _words_in(s for s in known.intersection(_stems(sentence)) if _is_long(s))


def _is_long(stem: str) -> bool:
    return len(stem) >= STEM or _BEYOND_ALPHABETS.match(stem) is not None


_BEYOND_ALPHABETS = re.compile("[\u0621-\u064a\u3400-\u9fff]")
"""Arabic, whose short vowels are not written, and pairs of Chinese characters."""


def _meant(sentence: str, clauses: _Clauses) -> str:
    """The one clause that has most of a sentence's telling words, far before any other; or ""."""
    said = {stem for stem in _stems(sentence) if stem in clauses.tells}
    if _words_in(said) < MIN_SHARED:
        return ""
    scores = sorted(
        (sum(clauses.tells[s] for s in said & stems), _words_in(said & stems), place)
        for place, stems in clauses.stems.items()
    )
    best, shared, place = scores[-1]
    whole = min(
        sum(clauses.tells[s] for s in said), sum(clauses.tells[s] for s in clauses.stems[place])
    )
    second = scores[-2][0] if len(scores) > 1 else 0.0
    sure = shared >= MIN_SHARED and best >= MIN_WEIGHT and best >= AHEAD * second
    return place if sure and best >= MIN_SHARE * whole else ""


def _words_in(stems: Iterable[str]) -> float:
    """How many words stems stand for: a pair of Chinese characters is half of one (`做出决议`)."""
    return sum(0.5 if _HAN.match(stem) else 1 for stem in stems)


@lru_cache(maxsize=64)
def _clauses(shelf: Shelf, resolution: str, language: str) -> _Clauses:
    stems = {place: frozenset(_stems(text)) for place, text in shelf.clauses(resolution, language)}
    stems.pop(f"{resolution}/title", None)
    having = Counter(stem for those in stems.values() for stem in those)
    many = len(stems) + 1
    tells = {stem: math.log(many / n) for stem, n in having.items() if n <= max(2, many // 4)}
    telling = {place: those & tells.keys() for place, those in stems.items()}
    return _Clauses(telling, tells, frozenset(having))


def _stems(text: str) -> Iterator[str]:
    """The beginnings of words, of Arabic without what is joined in front; pairs of characters."""
    folded = comparable(text)
    for match in _WORD.finditer(folded):
        word = _JOINED.sub("", match[0])
        if len(word) > 2:
            yield word[:STEM]
    for match in _HAN.finditer(folded):
        run = match[0]
        yield from (run[i : i + 2] for i in range(len(run) - 1))
