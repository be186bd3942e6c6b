"""Items of a list that is answered: `on item 2 of the digest` is what stands there behind `2.`."""

import re
from collections.abc import Mapping, Sequence

from bot.model.readings import Citation
from bot.reading.places.shelf import IN_FORCE
from bot.resolutions.labels import find_labels

SURE = 0.8
MAX_LINES = 400
MAX_FOUND = 20
_WITHIN = 60  # characters of an item in which its place stands
_HAN = "一二三四五六七八九十"
_ITEM = re.compile(
    r"\s{0,8}[(（]?(\d{1,2}|[a-h]|[一二三四五六七八九十])(?:[.)]\s+|[、．）)]\s*|"
    r"\s?[-–—]\s+)(\S.{0,400})"
)
_ANSWER = re.compile(
    r"\s{0,8}(?:(?:re|ad|q|question|на|по|à|a la?|sur|о|к)\.?\s?)?\(?(\d{1,2}|[a-h])"
    r"\s{0,2}[.):–—-]{1,2}\s+(\S.{0,2000})",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?<![\w-])(?:items?|points?|numbers?|no\.|question|question n[o°]|proposals?|élément|numéro|"
    r"propositions?|puntos?|propuestas?|número|tema|cuestión|пункт\w{0,3}|п\.|вопрос\w{0,3}|"
    r"предложени\w{1,3}|البند|للبند|بالبند|النقطة|السؤال|المقترح)"
    r"\s{1,2}\(?(?P<figure>\d{1,2})\)?"
    r"(?:\s?(?:,|&|and|et|y|и|و)\s?\(?(?P<other>\d{1,2})\)?)?(?![\w/.]\w)|"
    r"(?:with|to|on|for|about|avec|sur|pour|con|en|с|со|по|على|مع)\s\((?P<marked>\d{1,2})\)|第\s?(?P<han>\d{1,2}|"
    r"[一二三四五六七八九十])[项点个条]",
    re.IGNORECASE,
)
_HEADING = (
    r"(?:considering|recogni[sz]ing|noting|recalling|resolves|instructs|invites|considérant|"
    r"reconnaissant|notant|rappelant|considerando|reconociendo|observando|recordando|учитывая|"
    r"признавая|отмечая|напоминая|考虑到|认识到|注意到|忆及|اعتباره|يدرك|يلاحظ)"
)
_LETTER = re.compile(rf"(?P<under>{_HEADING}[\s\"”»]{{1,3}})?(?<![\w(])\(?([a-h])\)", re.IGNORECASE)
_FIRST = r"first (?:item|point)|premier point|primer punto|перв\w{2,3} пункт|第一[项点]"
_SECOND = (
    r"second (?:item|point)|(?:deuxième|second) point|segundo punto|втор\w{2,3} пункт|第二[项点]"
)
_THIRD = r"third (?:item|point)|troisième point|tercer punto|треть\w{1,3} пункт|第三[项点]"
_FOURTH = r"fourth (?:item|point)|quatrième point|cuarto punto|четв[её]рт\w{2,3} пункт|第四[项点]"
_ARABIC = ("الأولى?", "الثانية?", "الثالثة?", "الرابعة?")
_COUNTED = tuple(
    re.compile(rf"(?<![^\W\u3400-\u9fff])(?:{there}|(?:البند|النقطة) {here}(?!\w))", re.IGNORECASE)
    for there, here in zip((_FIRST, _SECOND, _THIRD, _FOURTH), _ARABIC, strict=True)
)


def listed_places(
    words: str, resolution: str | None, resolutions: Sequence[str]
) -> Mapping[str, str]:
    """Number or letter → provision of a list, each item of which begins with one place.

    A list has at least two items; one number twice is no list.
    """
    found: dict[str, str] = {}
    for line in words.split("\n")[:MAX_LINES]:
        item = _ITEM.match(line)
        if item is None:
            continue
        hits = [h for h in find_labels(item[2], None, resolution, resolutions) if h.id]
        number = _figure(item[1])
        if number in found:
            return {}
        if len({h.id for h in hits}) == 1 and hits[0].start < _WITHIN:
            found[number] = hits[0].id or ""
    return found if len(found) > 1 else {}


def _figure(number: str) -> str:
    """The number of an item in Western figures: `四` is `4`."""
    at = _HAN.find(number)
    return str(at + 1) if at >= 0 else number.lstrip("0")


def listed_answers(
    words: str, places: Mapping[str, str], resolution: str | None
) -> list[tuple[str, str]]:
    """(place, answer) of each paragraph that begins with the number of an item, and names no place.

    `1. Yes, it is needed. / 2. No change.` answers a list of two.
    """
    found: list[tuple[str, str]] = []
    for line in words.split("\n")[:MAX_LINES] if places else ():
        item = _ANSWER.match(line)
        number = item[1].lower().lstrip("0") if item else ""
        if item and number in places and not find_labels(item[2], None, resolution):
            found.append((places[number], item[2]))
    return found[:MAX_FOUND]


def listed_citations(words: str, places: Mapping[str, str]) -> list[Citation]:
    """The places of those items that the words name by their number."""
    if not places:
        return []
    numbers = (
        (m[0], m["figure"] or m["marked"] or _figure(m["han"])) for m in _SAID.finditer(words)
    )
    said = list(numbers)
    said += [(m[0], m["other"]) for m in _SAID.finditer(words) if m["other"]]
    said += [(m[0], m[2].lower()) for m in _LETTER.finditer(words) if not m["under"]]
    said += [(m[0], str(n)) for n, each in enumerate(_COUNTED, 1) for m in each.finditer(words)]
    return [
        Citation(
            places[number], IN_FORCE, evidence, explicit=False, confidence=SURE, source="thread"
        )
        for evidence, number in said[:MAX_FOUND]
        if number in places
    ]


def of_answers(answers: Sequence[tuple[str, str]]) -> list[Citation]:
    """The places of items that are answered one by one."""
    return [
        Citation(place, IN_FORCE, said[:80], explicit=False, confidence=SURE, source="thread")
        for place, said in answers
    ]
