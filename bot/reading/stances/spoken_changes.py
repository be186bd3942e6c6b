"""Which of several proposals an answer means that speaks of what only one of them puts in.

`The sign language is an excellent idea` is about the proposal that has it, and not about the others
in the same letter. Words tell it that stand nowhere in the text in force.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.model.readings import Citation, Proposal
from bot.reading.places.shelf import IN_FORCE, Shelf
from bot.reading.prose.languages import language_of
from bot.reading.prose.lengths import amounts
from bot.reading.prose.sentences import sentences
from bot.resolutions.folding import comparable

MAX_WORDS = 6_000  # characters looked at
MAX_SENTENCES = 40
LONG, SHORT = 6, 4  # letters of a word that tells alone, and of one of two that tell together
STEM = 5
SURE = 0.6
_WORD = re.compile(r"[^\W\u3400-\u9fff]+")
_HAN = re.compile("[\u3400-\u9fff]{4,}")
_JOINED = re.compile("^[وفبلك](?=[\u0621-\u064a]{4})")
"""What Arabic joins in front: `بثلاثة أشهر`."""
Sign = str | tuple[int, str]
"""The beginning of a word, of two, or a period."""
_COMMON = frozenset(
    "appro neces parti possi regul espec relev inclu throu within betwe alrea propo modif suppr "
    "chang texte wordi parag claus resol propu supre eliminar предл измен исклю текст пункт "
    "перво второ разде резол".split()
)
"""Beginnings of words that say nothing of a subject, or what is done to a text."""


def spoken_changes(
    words: str, answered: Sequence[Proposal], shelf: Shelf, language: str | None
) -> list[Citation]:
    """The places of those proposals of several whose new words the sentences have, inferred."""
    told = [p for p in answered if p.text and language_of(p.text) == language]
    if language is None or len({p.provision for p in answered}) < 2 or not told:
        return []
    changed = tuple((p.provision, p.text or "") for p in told)
    telling = _telling(changed, shelf, language) | _periods_of(changed, shelf, language)
    found: dict[str, str] = {}
    for count, sentence in enumerate(sentences(words[:MAX_WORDS])):
        if count >= MAX_SENTENCES:
            break
        said: set[Sign] = {*_signs(sentence), *amounts(sentence)}
        for place in {telling[sign] for sign in said & telling.keys()}:
            found.setdefault(place, sentence)
    return [
        Citation(place, IN_FORCE, sentence[:300], explicit=False, confidence=SURE, source="thread")
        for place, sentence in found.items()
    ]


def _telling(proposed: tuple[tuple[str, str], ...], shelf: Shelf, language: str) -> dict[Sign, str]:
    """Sign → the only place whose proposal has it; none that the text in force has anywhere."""
    places: dict[Sign, set[str]] = {}
    for place, text in proposed:
        for sign in set(_signs(text)) - _in_force(shelf, place.partition("/")[0], language):
            places.setdefault(sign, set()).add(place)
    return {sign: those.pop() for sign, those in places.items() if len(those) == 1}


def _periods_of(
    proposed: tuple[tuple[str, str], ...], shelf: Shelf, language: str
) -> dict[Sign, str]:
    """Period → the only place where it comes or goes: `we support the annual review`."""
    places: dict[Sign, set[str]] = {}
    for place, text in proposed:
        for amount in amounts(text) ^ amounts(shelf.wording(place, language) or ""):
            places.setdefault(amount, set()).add(place)
    return {sign: those.pop() for sign, those in places.items() if len(those) == 1}


@lru_cache(maxsize=64)
def _in_force(shelf: Shelf, resolution: str, language: str) -> frozenset[str]:
    return frozenset(s for _, text in shelf.clauses(resolution, language) for s in _signs(text))


def _signs(text: str) -> Iterator[str]:
    """The beginning of each long word, and of each two that stand together; of Chinese, which
    has no words that can be told so, each four characters."""
    before, folded = "", comparable(text)
    for run in _HAN.findall(folded):
        yield from (run[at : at + 4] for at in range(len(run) - 3))
    for match in _WORD.finditer(folded):
        word = _JOINED.sub("", match[0])
        stem = word[:STEM]
        if len(word) < SHORT or stem in _COMMON:
            before = ""
            continue
        if len(word) >= LONG:
            yield stem
        if before:
            yield f"{before} {stem}"
        before = stem
