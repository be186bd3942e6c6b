"""Clauses under a label or heading on a line of its own: `resolves 5`, below it the wording.

Delegates copy the layout of the text: what stands below a heading needs no word that proposes it.
"""

import re
from collections.abc import Iterable, Sequence

from bot.model.texts import LabelHit
from bot.reading.places.shelf import Shelf, opening
from bot.reading.words.order_words import PROPOSES
from bot.resolutions.headings import line_heading
from bot.resolutions.labels import find_labels, may_name
from bot.resolutions.languages import guess_language
from bot.resolutions.similarity import similarity
from bot.resolutions.vocabulary import LANGUAGES

MAX_LINE = 120
START = 3
_SET_OFF = (":", "：", "–", "—", "\n", "…", "...", "“", "«", '"', "「")
LIKE, ALIKE = 0.3, 0.5
"""Likeness to the wording in force: of words that begin as it does, of any words."""
_BESIDE = re.compile(
    r"(?:\d{1,2}|[a-z]|[ivx]{1,4})?[.)]|(?:in|on|under|to|ad|re|regarding|concerning|paragraphs?|"
    r"para|points?|au|aux|à|sur|concernant|paragraphe|alinéa|en|el|al|sobre|punto|apartado|párrafo|"
    r"в|к|по|пункт\w?|п|раздел\w?|بشأن|في|الفقرة|البند|resolution|résolution|"
    r"resolución|резолюци\w|القرار|of|de|del|la|du|the|из|"
    r"(?<!\w)(?:proposals?|proposed|amendments?|changes?|modifications?|comments?|remarks?|items?|"
    r"propositions?|proposée?s?|amendements?|commentaires?|observations?|propuestas?|enmiendas?|"
    r"modificaci[óo]n(?:es)?|cambios?|comentarios?|propuest[ao]s?|предложени\w+|поправк\w+|"
    r"изменени\w+|комментари\w+|замечани\w+|предлагаем\w+)|"
    r"(?:ال)?(?:مقترح|اقتراح|تعديل|تعليق|ملاحظة))(?!\w)|关于|部分|提案|建议|修改|修正|意见|第|条|段|项|在|决议",
    re.IGNORECASE,
)
"""What may stand around the name of a provision in a line that heads words on it: `Proposal 2:`."""
_REMARK = re.compile(r"[?？؟]\s*$|[!！]")
_SPEAKS = re.compile(
    r"^\W*(?:(?:we|i|it|this|our|my|there|not|nous|je|il|elle|cela|ceci|notre|nos|n[’']|nuestr[oa]s?|"
    r"est[eao]|no|мы|я|это|наш\w*|у нас|нам)\b|(?:j|c)[’']|我|本国|这|(?:نحن|هذ|لدينا|لن)(?!\w))",
    re.IGNORECASE,
)
"""How words begin that are said of a clause, and no clause."""


def is_lone_label(text: str, hits: Sequence[LabelHit]) -> bool:
    """Whether a line is nothing but the name of a provision: `2. Resolves 5:`."""
    if len(text) > MAX_LINE or not any(h.id for h in hits):
        return False
    rest, at = [], 0
    for hit in hits:
        rest.append(text[at : max(at, hit.start)])
        at = max(at, hit.end)
    left = " ".join([*rest, text[at:]])
    return not re.sub(r"[\W\d_]+", "", _BESIDE.sub(" ", left))


def lone_heading(text: str, language: str | None) -> str | None:
    """The slug of a heading without a number that a whole line is, whatever its language."""
    if len(text) > MAX_LINE or text.count(" ") > 12 or not may_name(text):
        return None
    for one in dict.fromkeys((language or "en", guess_language(text), *LANGUAGES)):
        heading = line_heading(text, one) if one in LANGUAGES else None
        if heading is not None:
            return heading.slug
    return None


def is_wording(body: str, known: Iterable[str]) -> bool:
    """Whether words under a label change one of the wordings known there, and are no remark."""
    if _REMARK.search(body) or len(body) < 8:
        return False
    begins = opening(body)
    return any(
        similarity(wording, body) >= (LIKE if opening(wording) == begins else ALIKE)
        for wording in known
    )


def without_place(text: str, resolution: str | None, shelf: Shelf) -> tuple[str | None, str]:
    """(provision, the words behind) of words in front of which the name of their place stands:
    `resolves 2: …`, `décide 5 que …`; (None, text) where none does or they are about it."""
    hits = find_labels(text[:MAX_LINE], None, resolution, (resolution,) if resolution else ())
    named = [h for h in hits if h.id]
    if not named or named[0].start > START or len({h.start for h in named[:2]}) < len(named[:2]):
        return None, text
    place = shelf.settled(named[0].id or "")[0]
    behind = text[named[0].end :].lstrip(" \t\xa0,،，")
    body = behind.lstrip(" :：–—-.)\n")
    if behind.startswith(_SET_OFF) or _words(place, body, shelf):
        return place, body
    return None, text


def _words(place: str, body: str, shelf: Shelf) -> bool:
    """Whether words are a wording of a provision, or of one more under its heading."""
    resolution, _, path = place.partition("/")
    languages = shelf.languages(resolution)
    if shelf.exists(place):
        known = (shelf.wording(place, one) for one in languages)
        return is_wording(body, filter(None, known))
    beside = shelf.under(resolution, path.partition("/")[0])
    clauses = (shelf.wording(one, language) for one in beside for language in languages)
    return may_be_new(body, filter(None, clauses))


def wide(words: str) -> int:
    """How much words say, in letters: a Chinese character says as much as two."""
    return len(words) + sum(1 for c in words if c > "\u2e80")


def is_remark(body: str) -> bool:
    """Whether words under a number are said of the clause: no clause asks, cries or says `we`."""
    return bool(_REMARK.search(body) or _SPEAKS.match(body) or PROPOSES.match(body))


def may_stand_beside(body: str) -> bool:
    """Whether words under a number right behind a clause that ends in a semicolon are another."""
    return wide(body) >= 20 and not is_remark(body)


def may_be_new(body: str, clauses: Iterable[str]) -> bool:
    """Whether words under a number that does not exist begin as a clause of that heading does."""
    if not may_stand_beside(body):
        return False
    begins = opening(body)
    return any(opening(clause) == begins for clause in clauses)
