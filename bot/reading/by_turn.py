"""One of two places by its turn: `resolves 2 and 3 overlap; we would delete the latter`."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit

_ENDS = (
    r"(?=\W*\Z|\s?[,;:.，；。،؛)]|\s(?:one|of|should|could|can|may|might|must|would|is|be|and|but|or|"
    r"to|because|since|as|devr\w+|pourr\w+|peut|doit|et|mais|ou|car|puisque|d[’']entre|des|deb\w+|"
    r"pod\w+|pued\w+|y|pero|o|porque|ya|de|и|а|но|или|из|следует|можно|нужно|так)(?!\w))"
)
_FORMER = re.compile(
    rf"(?:\b(?:the (?:former|first)(?: one)?(?: of (?:these|them|the two))?|"
    rf"(?:le premier|la première|celui-là|celle-là)(?: d[’']entre eux)?|"
    rf"(?:el primero|la primera|aquél|aquella)(?: de (?:ellos|ellas|los dos))?|"
    rf"перв(?:ый|ого|ую|ая)(?: из (?:них|этих|двух))?){_ENDS}|"
    rf"前者|第一个(?=$|[，。；])|(?:الأولى|الأول)(?: منهما)?(?=\W*\Z|[،؛.]))",
    re.IGNORECASE,
)
_LATTER = re.compile(
    rf"(?:\b(?:the (?:latter|second)(?: one)?(?: of (?:these|them|the two))?|"
    rf"(?:le second|la seconde|le deuxième|la deuxième|ce dernier|cette dernière|celui-ci|"
    rf"celle-ci)(?: d[’']entre eux)?|"
    rf"(?:el segundo|la segunda|este último|esta última)(?: de (?:ellos|ellas|los dos))?|"
    rf"(?:втор(?:ой|ого|ую|ая)|последн(?:ий|его|юю|яя))(?: из (?:них|этих|двух))?){_ENDS}|"
    rf"后者|第二个(?=$|[，。；])|(?:الأخيرة?|الثانية|الثاني)(?: منهما)?(?=\W*\Z|[،؛.]))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\w]{1,4}\)?\Z")


def two_of(hits: Sequence[LabelHit]) -> tuple[str, str] | None:
    """The names of the two places that a sentence is on; None where they are not two."""
    named = {h.id: h.evidence for h in reversed(hits) if h.id and "/" in h.id}
    places = list(dict.fromkeys(h.id for h in hits if h.id and "/" in h.id))
    if len(places) != 2:
        return None
    first, second = (named[place] for place in places)
    number = _NUMBER.search(first)
    if number is not None and _NUMBER.fullmatch(second):  # `resolves 2 and 3`
        second = f"{first[: number.start()]}{second}"
    return first, second


def by_name(sentence: str, two: tuple[str, str] | None) -> str:
    """The sentence with the name of the place that `the former` or `the latter` is of the two."""
    if two is None:
        return sentence
    for turn, name in zip((_FORMER, _LATTER), two, strict=True):
        sentence = turn.sub(name.replace("\\", ""), sentence)
    return sentence
