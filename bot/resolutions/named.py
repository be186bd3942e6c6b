"""Resolutions named in running text, in six languages, each with the body that adopted it."""

import re
from itertools import islice

from bot.model.texts import ResolutionHit
from bot.resolutions.folding import Folded, fold, fold_with_positions
from bot.resolutions.label_parts import SHORT_RESOLVES

MAX_MENTIONS = 4_000

_NUMBER = r"(?P<itu>itu[- ][rtd]\s+)?(?P<number>\d{1,4}(?:-\d{1,2})?)"
_NO = r"(?:(?:no|n|nr|num|رقم)[.°º]{0,2}\s*|№\s*|#\s*)?"
_WORDS = re.compile(
    r"(?<![a-z\u0430-\u044f])(?P<word>resolutions?|resolucion(?:es)?|res(?:ol)?|resns?"
    r"|резолюци\w{1,4}|рез|[وبلف]{0,2}ا?ل?قرار(?:ين|ات)?"
    r"|decisions?|решени\w{1,3}|acuerdos?|recommendations?|recommandations?|recomendacion)"
    rf"(?![a-z\u0430-\u044f])\.?[\s\-*_\"']{{0,3}}{_NO}[\"'*_]?{_NUMBER}(?![\dx×%])"
    r"(?!\s?(?:x|p|px|dpi|ppi|pixels?|pixel|×|mm|cm|nm|hz|k)(?!\w))"
)
_CHINESE = re.compile(
    r"(?:第?\s*(?P<number>\d{1,4}(?:-\d{1,2})?)\s*号[^。,;\d]{0,4}?(?P<word>决议|决定|建议)"
    r"|(?P<word2>决议)\s*第?\s*(?P<number2>\d{1,4})(?!\d|年|项|段|次|个|条|款))"
)
_MORE = re.compile(
    r"\s*(?:,|and|et|y|и|و|和|及|,?\s+and|&)\s*(?P<number>\d{1,4})(?![\d/.)x%-])(?!\s*(?:号|\w+s\b))"
)
_EDITION = re.compile(r"\s*[(（]\s*(?P<edition>[^()（）]{3,80}?)\s*[)）]")
_REVISION = re.compile(r"\s*(?P<edition>rev\.?\s?(?:[a-z]+[\s,]+)+\d{4})")
_BEFORE = re.compile(
    r"(?P<body>itu-[rtd]|wtsa|wtdc|ra|council|unga|un|wrc|cmr|cmdt|amnt|amdt|вкр|вкрэ|васэ|ар|ecosoc|pp"
    r"|general assembly)(?:[- ]?\d{2,4})?(?:'s)?[\s*_]*$"
)
_AFTER = re.compile(
    r"[\s,]*(?:adopted\s+)?(?:of|by|at|from|de|du|de la|del|от|من|\()?\s*(?:the|la|el|l')?\s*"
    r"(?P<body>wtsa|wtdc|ra(?!\w)|council|itu council|conseil|consejo|совета|unga|wrc|amnt|cmdt"
    r"|васэ|вкрэ|world telecommunication standardization assembly"
    r"|world telecommunication development conference|radiocommunication assembly"
    r"|united nations general assembly|general assembly"
    r"|assemblee mondiale de normalisation|conference mondiale de developpement"
    r"|asamblea mundial de normalizacion|conferencia mundial de desarrollo"
    r"|всемирнои ассамблеи по стандартизации|всемирнои конференции по развитию"
    r"|ассамблеи радиосвязи)"
)
_BODIES = {
    "wtsa": "WTSA",
    "itu-r": "RA",
    "itu-t": "WTSA",
    "itu-d": "WTDC",
    "amnt": "WTSA",
    "васэ": "WTSA",
    "wtdc": "WTDC",
    "cmdt": "WTDC",
    "amdt": "WTDC",
    "вкрэ": "WTDC",
    "ra": "RA",
    "ар": "RA",
    "wrc": "WRC",
    "cmr": "WRC",
    "вкр": "WRC",
    "unga": "UNGA",
    "un": "UNGA",
    "ecosoc": "UN",
    "pp": "PP",
}
_LONG = (
    ("standardi", "WTSA"),
    ("normali", "WTSA"),
    ("стандартизации", "WTSA"),
    ("development", "WTDC"),
    ("developpement", "WTDC"),
    ("desarrollo", "WTDC"),
    ("развитию", "WTDC"),
    ("radiocom", "RA"),
    ("радиосвязи", "RA"),
    ("general assembly", "UNGA"),
    ("council", "Council"),
    ("conse", "Council"),
    ("совета", "Council"),
)
# Where and when the conferences met (ITU, history of conferences); the year alone where it tells.
_PLACES = {
    ("2022", "geneva"): "WTSA",
    ("2022", "gen"): "WTSA",
    ("2022", "жен"): "WTSA",
    ("2022", "جني"): "WTSA",
    ("2022", "日内瓦"): "WTSA",
    ("2022", "kig"): "WTDC",
    ("2022", "киг"): "WTDC",
    ("2022", "كيغا"): "WTDC",
    ("2022", "基加利"): "WTDC",
    ("2014", "dub"): "WTDC",
    ("2014", "дуб"): "WTDC",
    ("2014", "دبي"): "WTDC",
    ("2014", "迪拜"): "WTDC",
    ("2010", "hyder"): "WTDC",
    ("2010", "hider"): "WTDC",
    ("2010", "хайд"): "WTDC",
    ("2010", "海得拉巴"): "WTDC",
    ("2010", "حيدر"): "WTDC",
    ("2006", "doh"): "WTDC",
    ("2006", "дох"): "WTDC",
    ("2002", "ist"): "WTDC",
    ("2002", "estamb"): "WTDC",
    ("2002", "стамб"): "WTDC",
}
_YEARS = {
    "2016": "WTSA",
    "2012": "WTSA",
    "2008": "WTSA",
    "2004": "WTSA",
    "2000": "WTSA",
    "2024": "WTSA",
    "2017": "WTDC",
    "2025": "WTDC",
    "1998": "PP",
    "1994": "PP",
    "2018": "PP",
    "2026": "PP",
}
_ITU = {"r": "RA", "t": "WTSA", "d": "WTDC"}
_HAN = re.compile("[\u4e00-\u9fff]")
_OPEN_PLURALS = ("res", "决议", "决定", "建议")
_OTHER_RESOLUTION = re.compile(
    r"(?:screen|display|image|video|high|low|dns|name|conflict|dispute|print|full|camera|pixel)\s$"
)
_PREFILTER = re.compile(r"\d")


def _kind(word: str) -> str:
    if word.startswith(("dec", "реш", "acu", "决定")):
        return "decision"
    if word.startswith(("recom", "建议")):
        return "recommendation"
    return "resolution"


def body_of_edition(edition: str) -> str | None:
    """The body that met there and then (`Rev. Hammamet, 2016` is WTSA); None when unknown."""
    folded = fold(edition)
    if "wrc" in folded or "cmr" in folded or "вкр" in folded:
        return "WRC"
    year = re.search(r"(?:19|20)\d\d", folded)
    if year is None:
        return None
    for (when, place), body in _PLACES.items():
        if when == year.group() and place in folded:
            return body
    return _YEARS.get(year.group(), "PP")


def _body(folded: str, start: int, end: int, itu: str, number: str, edition: str) -> str:
    if itu:
        return _ITU.get(itu.strip()[-1], "PP")
    before = _BEFORE.search(folded, max(0, start - 24), start)
    if before and not (before.start() and folded[before.start() - 1].isalnum()):
        found = before.group("body")
        return _BODIES.get(found, "Council" if found == "council" else "UNGA")
    after = _AFTER.match(folded, end)
    if after:
        found = after.group("body")
        if found in _BODIES:
            return _BODIES[found]
        return next((body for part, body in _LONG if part in found), "PP")
    if edition and (known := body_of_edition(edition)):
        return known
    return "Council" if len(number) == 4 else "PP"


def resolution_code(body: str, kind: str, number: str) -> str:
    """The number as ids have it: bare for a resolution of the Conference, namespaced otherwise."""
    if kind != "resolution":
        prefix = "DEC" if kind == "decision" else "REC"
        return f"{prefix}-{number}" if body == "PP" else f"{body}-{prefix}-{number}"
    return number if body == "PP" else f"{'ITU-R' if body == 'RA' else body}-{number}"


def find_resolutions(text: str) -> list[ResolutionHit]:
    """Resolutions, decisions and recommendations named in text, in the order of the text.

    `Resolutions 191 and 58` gives two. A resolution of WTSA, WTDC, RA, WRC, the Council or the
    United Nations is told from one of the Conference by the body named before or after it, by its
    ITU-R/T/D number, or by the place and year in brackets. Linear in the length of the text, and
    done after 4,000 mentions.
    """
    if not _PREFILTER.search(text):
        return []
    folded = fold_with_positions(text)
    hits: list[ResolutionHit] = []
    for pattern in (_WORDS, _CHINESE) if _HAN.search(text) else (_WORDS,):
        for match in islice(pattern.finditer(folded.text), MAX_MENTIONS):
            if SHORT_RESOLVES.match(folded.text, match.start()):
                continue  # `res. 5` is the fifth *resolves*
            hits.extend(_hits(text, folded, match))
    return sorted(hits, key=lambda hit: hit.start)


def _hits(text: str, folded: Folded, match: re.Match[str]) -> list[ResolutionHit]:
    """The resolutions of one mention: the first number and those joined to it."""
    groups = match.groupdict()
    word = groups.get("word") or groups.get("word2") or ""
    number = groups.get("number") or groups.get("number2") or ""
    kind, start = _kind(word), match.start()
    capital = text[folded.original(start)].isupper()
    if not capital and (kind != "resolution" and word.isascii()):
        return []
    if not capital and _OTHER_RESOLUTION.search(folded.text, max(0, start - 16), start):
        return []
    numbers, end = [(number, start, match.end())], match.end()
    un = re.compile(r"/\d{1,3}(?!\d)").match(folded.text, end)
    if un:
        return [_hit(text, folded, start, un.end(), f"UNGA-{number}{un.group()}", "UNGA", kind)]
    while len(numbers) < 20 and (more := _MORE.match(folded.text, end)) and _plural(word):
        numbers.append((more.group("number"), more.start("number"), more.end()))
        end = more.end()
    edition = _EDITION.match(folded.text, end) or _REVISION.match(folded.text, end)
    printed = _original(text, folded, edition.span("edition")) if edition else ""
    known = body_of_edition(printed) if edition else None
    end = edition.end() if edition and (known or "rev" in edition.group()) else end
    body = _body(folded.text, start, end, groups.get("itu") or "", number, printed)
    hits = []
    for index, (code, begin, stop) in enumerate(numbers):
        last = end if index == len(numbers) - 1 else stop
        name = resolution_code(body, kind, code)
        hits.append(_hit(text, folded, begin, last, name, body, kind, printed if known else ""))
    return hits


def _plural(word: str) -> bool:
    """Whether one word may stand before several numbers."""
    return word.endswith(("s", "и", "й", "и", "ات", "ين")) or word in _OPEN_PLURALS


def _hit(
    text: str,
    folded: Folded,
    start: int,
    end: int,
    code: str,
    body: str,
    kind: str,
    edition: str = "",
) -> ResolutionHit:
    span = folded.original(start), folded.original(end - 1) + 1
    return ResolutionHit(*span, code, body, kind, text[slice(*span)], edition)


def _original(text: str, folded: Folded, span: tuple[int, int]) -> str:
    return text[folded.original(span[0]) : folded.original(span[1] - 1) + 1]
