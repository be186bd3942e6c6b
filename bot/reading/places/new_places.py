"""Which number a clause gets where it is added or goes: `a new paragraph 4`, `作为第4段`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.model.texts import LabelHit
from bot.reading.words.folded import folded
from bot.resolutions.numbers import ORDINAL_SUFFIX, normal_number

_HAN = "一二三四五六七八九十"
_NUMBER = rf"(?P<number>\d{{1,2}}(?:\s?{ORDINAL_SUFFIX})?|[a-zа-яأ-ي](?=\s?\)))"
_NAMED = re.compile(
    r"(?<!\w)(?:paragraph|point|item|clause|alinéa|paragraphe|punto|apartado|párrafo|inciso|"
    r"(?:под)?пункт\w{0,3}|абзац\w{0,3}|п\.|(?:ال)?فقرة|(?:ال)?بند)(?:\s(?:новый|новым|فرعية|"
    r"جديدة?|رقم|№|n[.º°]))*\s?\(?"
    rf"{_NUMBER}(?!\w)|"
    r"(?:第\s?|(?:新增|增加|增列|增设|增补|补充|新的?)(?:第)?\s?)(?:(?P<digits>\d{1,2}|"
    r"[a-z](?=\s?[)）]))|(?P<han>[一二三四五六七八九十]))(?=\s?[段款项条)）]|[\s:：，,“「。]|$)",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"(?:\b(?:as|becom(?:es?|ing)|making it|en tant que|comme|dev(?:en|ien)\w+|en en faisant|"
    r"como|en calidad de|"
    r"pas\w{1,4} a ser|convirt\w+ en|haciéndolo|в качестве|"
    r"как|став|сделав (?:его|её|ее)|обозначив (?:его|её|ее)|становится|"
    r"станет|стать|будет|стал|под номером|присво\w+ (?:ему |ей )?номер|(?=нов))\s*(?:an? |the |un "
    r"|une |le |la |el |"
    r"una )?(?:new |"
    r"nouveau |"
    r"nouvel |nuevo |nueva |нов\w+ )?(?:paragraph|point|item|sub-?paragraph|alinéa|"
    r"paragraphe|punto|"
    r"apartado|párrafo|(?:под)?пункт\w{0,3})?\s?\(?(?P<number>[a-z\u0430-\u044f]|\d{1,2}(?:\s?bis|"
    r"\s?ter)?)\)?(?!\w)|(?:作为|成为|列为|编号为|编为|改为|变为|"
    r"即)(?:该部分)?(?:新的?)?(?:第\s?)?(?:(?P<digits>\d{1,2})|"
    r"(?P<latin>[a-z](?=\s?[)）]))|(?P<han>[一二三四五六七八九十]))(?=[段款项條条項)），,。；\s]|$)|(?<!\w)(?:[لو]?[تي]صبح|"
    r"[لو]?[تي]كون|بوصفها|"
    r"باعتبارها|بصفتها|ك(?=فقر)|تحت رقم|برقم|وترقيمها)\s?(?:(?:ال)?(?:فقرة|بند)\s?)?(?:جديدة |"
    r"الجديدة )?(?:رقم )?\(?"
    r"(?P<abjad>\d{1,2}|[أ-ي](?=\s?\))))",
    re.IGNORECASE,
)
"""`as a new d)`, `作为新的第4段`, `لتصبح الفقرة 4`: the number that a clause gets where it goes."""
_MADE = re.compile(
    r"\ue000[^\ue000\ue001.;]{0,40}(?:\b(?:become|devenir|devienne|deviendrait|deviendra|"
    r"pase a ser|"
    r"pasar(?:ía|á)? a ser|convert\w+ en|convierta en|figurer dans|figure dans|figurar en|стать|"
    r"станет|становится)\s(?:the |a new |un nouveau |le |el |нов\w+ )?|改[列编]?为|成为|列为|"
    r"(?<!\w)[لو]?[تي]صبح\s)[\ue000\ue001]",
    re.IGNORECASE,
)
"""`instructs 3 should become resolves 7`: one clause that gets the name of another."""
_BESIDE = re.compile(
    r"(?:(?P<before>\b(?:before|ahead of|above|in front of|avant|devant|antes|delante|перед)|"
    r"(?<!\w)قبل)|\b(?:after|behind|following|below|beneath|après|derrière|à la suite|suite|"
    r"después|tras|detrás|a continuación|después|после|вслед за|за)|(?<!\w)(?:بعد|عقب|تلي|يلي))"
    r"(?:\s(?:the|le|la|les|l[’']|el|de|del|d[eu]s?|de la))*\s?$",
    re.IGNORECASE,
)
_BESIDE_HAN = re.compile(r"\s?(?:[”」』\"）)]\s?)?(?:(?P<before>之前|以前|前)|之后|以后|后)")
_BARE = re.compile(
    r"(?<![\w(])(?P<number>[a-zа-я](?=\s?\))|\d{1,2}(?:\s?(?:bis|ter|бис|тер))?)\s?\)?,?\s?"
    r"(?=[\"“«„「『:：])"
)
"""A number right before what it is the number of: `add e) “that …”`."""
_OPENS = re.compile(r"[\"“«„「『:：]")


def number_where_added(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The number, outside of any label, that a sentence gives to a clause; "" without one."""
    # a heading may stand in quotation marks of its own: `在“做出决议”部分增加第7段：“…”`
    for hit in hits:
        sentence = sentence[: hit.start] + " " * (hit.end - hit.start) + sentence[hit.end :]
    short = folded(sentence)[0]
    opens = _OPENS.search(short)
    match = _NAMED.search(short, 0, opens.end() if opens else len(short))
    match = match or _BARE.search(short, 0, opens.end() if opens else 0)
    return _number(match, "number") if match else ""


def goes_beside(sentence: str, hit: LabelHit) -> str:
    """`after` or `before`, where a sentence puts something so to a label; else ""."""
    match = _BESIDE.search(sentence, max(0, hit.start - 40), hit.start) or _BESIDE_HAN.match(
        sentence, hit.end
    )
    return "" if match is None else "before" if match["before"] else "after"


def neighbour(sentence: str, hits: Sequence[LabelHit], heading: str) -> LabelHit | None:
    """The last clause of a section that a sentence puts something before or after."""
    clauses = (h for h in reversed(hits) if h.id and h.id.startswith(f"{heading}/"))
    return next((h for h in clauses if goes_beside(sentence, h)), None)


def between(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The first of two clauses of a section between which a sentence puts something; else ""."""
    for one, two in pairwise([h for h in hits if h.id]):
        lead, gap = sentence[max(0, one.start - 24) : one.start], sentence[one.end : two.start]
        if _BETWEEN.search(lead) and _AND.fullmatch(gap):
            return one.id or ""
    return ""


_BETWEEN = re.compile(
    r"(?:\b(?:between|entre|между)(?: (?:the |les |los |l[ae] )?(?:\w{1,12} )?)?|在|(?<!\w)بين )$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s?(?:and|et|y|и|[与和及至]|و)\s?(?:\w{1,12} )?", re.IGNORECASE)


def number_beside(place: str, side: str, clauses: Sequence[str]) -> str:
    """The number of a clause that comes after or before one of its section, given in order.

    The next one behind the last clause, `5bis` behind another, as texts of the Union number them;
    "" for one before the first.
    """
    own = [c for c in clauses if c.count("/") == place.count("/")]
    at = own.index(place) - (side == "before") if place in own else -1
    if at < 0:
        return ""
    number = own[at].rpartition("/")[2]
    if at + 1 < len(own):
        free = (f"{number}{s}" for s in ("bis", "ter", "quater", "quinquies"))
        return next((n for n in free if f"{place.rpartition('/')[0]}/{n}" not in own), "")
    if number.isdigit():
        return str(int(number) + 1)
    return chr(ord(number) + 1) if len(number) == 1 and number < "z" else f"{number}bis"


def adds_clause(sentence: str) -> bool:
    """Whether a sentence says, outside of what it quotes, that it adds a whole clause."""
    return _NEW_CLAUSE.search(_SAID.sub('""', sentence)) is not None


_SAID = re.compile(r"[\"“«„「][^\"”“»«」„「]{3,2000}[\"”»」]")
_NEW_CLAUSE = re.compile(
    r"\b(?:new|nouve(?:au|l)|nuev[oa]|нов(?:ый|ым|ого)) \(?[a-zа-я]\)|"
    r"\b(?:(?:new|further|additional|extra) (?:sub-?)?(?:paragraph|clause|item|provision|point)|"
    r"(?:nouve(?:l|au) (?:paragraphe|point|alinéa)|(?:paragraphe|point|alinéa) (?:nouveau|"
    r"supplémentaire))|(?:nuevo (?:punto|párrafo|apartado|inciso)|(?:punto|párrafo|apartado|"
    r"inciso) "
    r"(?:nuevo|adicional))|нов\w+ (?:под)?пункт\w*)\b|"
    r"新的?一?[段项款]|新段落|一个?新的?[段项款]|(?:增加|新增|增列|增设|另增|插入|加入|"
    r"添加)(?:新的)?(?:一|第\s?\d{1,2}\s?)[段项款]|"
    r"(?<!\w)(?:ال)?(?:فقرة|بند) (?:\S+ )?(?:ال)?جديدة?",
    re.IGNORECASE,
)


def unheaded(sentence: str) -> str:
    """The heading of a new clause that only says in which part it stands; "" where none is said.

    The operative part is `resolves`, the preamble `considering` where nothing tells better.
    """
    if not adds_clause(sentence):
        return ""
    part = _PART.search(_SAID.sub('""', sentence))
    return "" if part is None else "resolves" if part["operative"] else "considering"


_PART = re.compile(
    r"(?P<operative>\boperative (?:part|section|paragraph|clause)|\b(?:dispositif|"
    r"part(?:e|ie) dispositiva?|(?:punto|párrafo) (?:resolutivo|dispositivo))\b|"
    r"\b(?:постановляющ|резолютивн)\w+ част\w+|执行部分|执行段|(?<!\w)(?:ال|لل|ل)?منطوق)|"
    r"\bpreamb(?:le|ular)\b|\bpréambule\b|\bpreámbulo\b|\bпреамбул\w+|序言|(?<!\w)(?:ال|لل)?ديباجة",
    re.IGNORECASE,
)


def is_made_another(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """Whether a clause is to become one under another heading: a number alone is no move."""
    places = [h.id for h in hits if h.id and h.id.count("/") == 2]
    if len(places) != 2 or places[0].rpartition("/")[0] == places[1].rpartition("/")[0]:
        return False
    return _MADE.search(folded(sentence, hits)[0]) is not None


def number_where_it_goes(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The number that a clause gets behind the last label of a sentence; "" without one."""
    match = _BECOMES.search(folded(sentence)[0], max((h.end for h in hits), default=0))
    told = (_number(match, name) for name in ("number", "abjad", "latin")) if match else ()
    return next(filter(None, told), "")


def _number(match: re.Match[str], name: str) -> str:
    groups = match.groupdict()
    if groups.get("han"):
        return str(_HAN.index(groups["han"]) + 1)
    return normal_number(groups.get("digits") or groups.get(name) or "")
