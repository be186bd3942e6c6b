"""One or both of two places: `resolves 2 and 3 overlap; we would delete the latter`."""

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


_BOTH = re.compile(
    r"(?:(?<=^)|(?<=[,;:] )|(?<=and ))(?:they )?both(?: of them)?(?= (?:should|could|can|may|must|"
    r"need|deserve))|(?<=delete )both(?: of them)?\b|(?<=remove )both(?: of them)?\b|"
    r"(?<=keep )both(?: of them)?\b|(?:(?<=^)|(?<=[,;:] ))(?:l[ea]s deux|tous (?:les )?deux)"
    r"(?= (?:devr|pourr|peu|doi))|(?<=supprimer )les deux\b|(?:(?<=^)|(?<=[,;:] ))(?:amb[oa]s|"
    r"l[oa]s "
    r"dos)(?= (?:deb|pod|pued))|(?<=suprimir )(?:amb[oa]s|l[oa]s dos)\b|(?:(?<=^)|"
    r"(?<=[,;:] ))(?:оба|обе)"
    r"(?: (?:пункта|они))?(?= (?:следует|можно|нужно|надо|должны))|(?<=исключить )(?:оба|обе)\b|"
    r"(?:两者|二者|这两[段项款])(?=都?(?:均|应|可|宜))|(?<=حذف )كليهما|(?<=حذف )كلتيهما",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\w]{1,4}\)?\Z")


def names_of(hits: Sequence[LabelHit]) -> tuple[str, ...]:
    """The names of the two places that a sentence is on; empty where they are not two."""
    named = {h.id: h.evidence for h in reversed(hits) if h.id and "/" in h.id}
    names = [named[place] for place in dict.fromkeys(h.id for h in hits if h.id in named)]
    if len(names) == 2 and _NUMBER.fullmatch(names[1]):  # `resolves 2 and 3`
        number = _NUMBER.search(names[0])
        names[1] = f"{names[0][: number.start()]}{names[1]}" if number else names[1]
    return tuple(name.replace("\\", "") for name in names) if len(names) == 2 else ()


def by_name(sentence: str, names: tuple[str, ...]) -> str:
    """The sentence with the names of the places that it only points at."""
    if len(names) != 2:
        return sentence
    for turn, name in zip((_FORMER, _LATTER), names, strict=True):
        sentence = turn.sub(name, sentence)
    return _BOTH.sub(" & ".join(names), sentence)
