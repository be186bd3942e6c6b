"""Places said without their heading: `paragraph 2 of the same section`, `on 5`, `第五段`.

The heading is the one last named; where a letter names none, the letter that it answers has to
speak of one place alone with that number.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from bot.model.readings import Citation
from bot.model.texts import LabelHit
from bot.reading.places.shelf import IN_FORCE, Shelf
from bot.resolutions.numbers import normal_number

MAX_FOUND = 40
SURE = 0.7
_HAN = "一二三四五六七八九十"
_SAID = re.compile(
    r"(?<![\w.-])(?:"
    # a word for paragraph in front
    r"(?:para(?:graph)?s?\.?|point|item|clause|paragraphe|alinéa|punto|párrafo|apartado|inciso|"
    r"п\.|(?:под)?пункт\w{0,3}|[وبل]?الفقرة|للفقرة|[وب]?النقطة|[وب]?البند|للبند)\s?"
    r"(?P<named>\d{1,2}|\(?[a-dأ-ي]\s?\))|"
    # or what is said of it behind
    r"(?:on|for|as (?:for|to)|regarding|sur|pour|quant au|sobre|en cuanto al?|по)\s"
    r"(?:le |el )?(?P<bare>\d{1,2}|\(?[a-d]\))(?=\s*[,:–—]|\s(?:we|our|i|no|nous|no|nuestra|мы)\b)"
    r")(?![\w/])|第(?P<han>[一二三四五六七八九十]|\d{1,2})[段款项]"
    r"(?!的?(?:建议|提案|提议|修改|意见)|[（(](?:删|修|新|增|改))|"
    r"(?<![^\W\u3400-\u9fff])(?<!\()(?P<letter>[a-d])\)(?:(?=[的中里与])|\s?[段款项])",
    re.IGNORECASE,
)
_LONE = re.compile(
    r"(?<![^\W\u3400-\u9fff])(?<!\()(?:^(?=\S{2}\s[a-zß-ÿ])|(?<!^))\(?(?P<letter>[a-d])\s?\)"
    r"(?![^\W\u3400-\u9fff])"
)
"""`We would keep d)`: a letter in a bracket that opens no item of a list."""
_ELSEWHERE = re.compile(
    r"\s*(?:of|in|de|du|del|из|من)\s+(?:the |your |my |our |votre |mon |su |mi |la |le |l[’'])?"
    r"(?:attach|document|letter|mail|message|report|agenda|annex|file|email|contribution|pièce|"
    r"courriel|rapport|correo|informe|письм|документ|приложен|отчет|рис|رسالة|الوثيقة)",
    re.IGNORECASE,
)


def bare_hits(
    text: str, hits: Sequence[LabelHit], heading: str | None, shelf: Shelf
) -> list[tuple[int, int, str]]:
    """(start, end, id) of places without a heading, behind a label or under `heading`."""
    ends = [h.end for h in hits if h.id]
    places = [h.id for h in hits if h.id]
    if not (ends or heading):
        return []  # under which heading, nothing says
    found: list[tuple[int, int, str]] = []
    for match in _SAID.finditer(text):
        if any(h.start < match.end() and match.start() < h.end for h in hits):
            continue
        if len(found) >= MAX_FOUND or _ELSEWHERE.match(text, match.end()):
            continue
        at = bisect_right(ends, match.start())
        under = "/".join((places[at - 1] or "").split("/")[:2]) if at else heading
        place = f"{under}/{_number(match)}" if under else ""
        if place and shelf.exists(place):
            found.append((match.start(), match.end(), place))
    return found


def leading_hits(
    text: str, hits: Sequence[LabelHit], heading: str | None, shelf: Shelf
) -> list[tuple[int, int, str]]:
    """(start, end, id) of a place without a heading that a sentence is about, before its labels.

    `Paragraph 6 repeats recognizing c) and may be deleted`: what it says is said of paragraph 6.
    The id is "" where nothing tells the heading, or the paragraph is not there.
    """
    first = min((h.start for h in hits), default=0)
    said = next((m for m in islice(_SAID.finditer(text), 1) if m.end() <= first), None)
    if said is None or not (said["named"] or said["han"]) or said.start() > MAX_LEAD:
        return []
    if _ELSEWHERE.match(text, said.end()) or not _LIKENS.match(text, said.end()):
        return []
    place = f"{heading}/{_number(said)}" if heading else ""
    return [(said.start(), said.end(), place if shelf.exists(place) else "")]


MAX_LEAD = 40  # characters: `In our view, paragraph 6 …`
_LIKENS = re.compile(
    r"(?:[,，،][^,:，：،]{1,40}[,，،])?[^.:;!?\n。：；，]{0,30}?(?:\b(?:repeat|duplicat|overlap|contradict|"
    r"mirror|restat|cover|echo|resembl|reproduc|répèt|recoup|contredi|double emploi|repren|redi|"
    r"reprodui|repit|reiter|duplic|coincid|solap|contradi|reproduc|повторя|дублиру|противореч|"
    r"пересека|совпада|воспроизвод|переклика)|\b(?:is|are) (?:\w+ )?(?:the same as|identical|"
    r"covered|contained|included)|\b(?:identique|idéntic)|\s?[与和同跟]|重复|"
    r"(?<!\w)ف?[تي](?:كرر|كرار|تداخل|تعارض|طابق))",
    re.IGNORECASE,
)
"""What likens it to the place that is named behind."""


def answered_hits(text: str, answered: Sequence[str]) -> list[tuple[int, int, str]]:
    """Those of words that name no heading, where one place answered alone has the number."""
    found = []
    for match in (*islice(_SAID.finditer(text), MAX_FOUND), *islice(_LONE.finditer(text), 4)):
        number = normal_number(match["letter"]) if match.re is _LONE else _number(match)
        fitting = {p for p in answered if p.count("/") == 2 and p.rpartition("/")[2] == number}
        if len(fitting) == 1 and not _ELSEWHERE.match(text, match.end()):
            found.append((match.start(), match.end(), fitting.pop()))
    kept = [
        f for f in found if not any(f is not o and o[0] <= f[0] and f[1] <= o[1] for o in found)
    ]
    return sorted(kept)


def bare_citations(
    words: str, hits: Sequence[LabelHit], answered: Sequence[str], shelf: Shelf
) -> list[Citation]:
    """Those of a letter, whose answered letter speaks of the places `answered`.

    What is none under the heading named last is one of those: `resolves 2 is fine; as to d), …`.
    """
    found = bare_hits(words, hits, None, shelf)
    taken = [*((h.start, h.end) for h in hits), *((start, end) for start, end, _ in found)]
    for start, end, place in answered_hits(words, tuple(dict.fromkeys(answered))):
        if not any(a < end and start < b for a, b in taken):
            found.append((start, end, place))
    return [
        Citation(place, IN_FORCE, words[start:end], explicit=False, confidence=SURE, source="body")
        for start, end, place in found
    ]


def _number(match: re.Match[str]) -> str:
    if match["han"]:
        at = _HAN.find(match["han"])
        return str(at + 1) if at >= 0 else normal_number(match["han"])
    return normal_number(match["named"] or match["bare"] or match["letter"])
