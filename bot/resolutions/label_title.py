"""The title of the resolution, said with nothing more: `Title: no change`, `in the title`.

Other things have titles too (papers, mails, people): it is the text's where something is done to
it right there.
"""

import re
from functools import cache

from bot.resolutions.verbs.asked import ALL, any_act
from bot.resolutions.verdict_words import KEPT

MAX_BEFORE = 24
_OPENS = r"(?:^|\n|[.!?;。！？；]\s?)[\s\W]{0,6}(?:\w{1,2}[.)、）-]\s?)?(?:the |le |el )?$"
_LABEL = re.compile(_OPENS, re.IGNORECASE)
_IN = re.compile(
    r"(?:\b(?:in|dans|from|to)\s(?:the |le )|\b(?:en|del?|al?) (?:el )?|\b(?:au|du) |"
    r"(?<!\w)(?:в|во|из) |(?<!\w)(?:في|من) |(?:在|将|把)\s?)$",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?:\b(?:new|changed|nouveau|nuevo|новое|(?:измени|измени)ть|чтобы|что)|新的?|(?:^|\W)建议|[，,。]|"
    r"(?<!\w)(?:[تي]صبح|[تي]كون|تغيير))\s?$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?: (?:of the resolution|de la (?:résolution|resolución)|резолюции|للقرار))?\s?"
    r"(?:[:：]|(?:на|в|звучало|читалось)\b[^.;:]{0,24}:?|(?:建议|应|宜)?(?:改|修改|调整)[为成][:：]?|"
    r"(?: الجديد)?:?)\s?[\"“«„「]",
    re.IGNORECASE,
)
"""`We propose a new title: “…”`, `建议标题改为“…”`."""
_KEPT_AR = re.compile(r"(?<!\w)و?(?:[تي]بقى|الإبقاء على|[تي]ظل|[تينأ]عدل|تعديل|حذف) $")
_BEHIND_LABEL = re.compile(r"\s?[:：–—-]\s?")
_MODAL = (
    r"\s(?:should|must|shall|could|may|remains?|stays?|is too|devrait|doit|pourrait|reste|est trop|"
    r"debería|debe|podría|queda|es demasiado|должн[оы]|должен|следует|остается|остаётся|слишком)\b|"
    r"(?:应|宜|可以?|建议|保持|维持|不|改|太|过)"
)
_SUBJECT = re.compile(_MODAL, re.IGNORECASE)


@cache
def _changes() -> re.Pattern[str]:
    """What is done to a text, or to words in quotation marks, right behind its name."""
    acts = "|".join(any_act(language) for language in ALL)
    return re.compile(
        r"(?:中|里|内)?的?\s?[,，،:：]?\s?(?:(?:we|nous|мы|i|я|我们) (?:\w+ )?)?"
        r"(?:(?:would |to |de |"
        r"propos\w+ |suggest |предла\w+ |建议|نقترح )){0,2}(?:the words? |les? mots? |las? "
        r"palabras? |"
        rf"слов\w* |عبارة |كلمة )?(?:[\"“«„「]|(?:将|把)|(?:{acts})(?!\w))",
        re.IGNORECASE,
    )


def is_worked_on(text: str, start: int, end: int) -> bool:
    """Whether the word for a title that stands there is the title of the text."""
    before = text[max(0, start - MAX_BEFORE) : start]
    if _NEW.search(before) and _GIVEN.match(text, end):
        return True
    if _IN.search(before):
        return _changes().match(text, end) is not None
    if _KEPT_AR.search(before):
        return True
    if not _LABEL.search(before):
        return False
    colon = _BEHIND_LABEL.match(text, end)
    if colon is None:
        inside = text[end : end + 1] in ("中", "里", "内") and _changes().match(text, end)
        return bool(inside or _SUBJECT.match(text, end))
    line = text[colon.end() : colon.end() + 80].split("\n", maxsplit=1)[0]
    return KEPT.match(line) is not None or _changes().match(line) is not None


def is_named_as_one(text: str, match: re.Match[str]) -> bool:
    """Whether it is the title of what the mail is about: `in the title, …`, `le titre est …`."""
    before = text[max(0, match.start() - 40) : match.start()]
    if _OF_ANOTHER.match(text, match.end()) or _COMPARED.search(before):
        return False
    return bool(_ONE.search(before) or (_HEADS.search(before) and _SAYS.match(text, match.end())))


_ONE = re.compile(
    r"(?:^|\W)(?:the|its|le|son|el|su|del|du)\s$|(?:在|将|把|对|决议的?|(?:^|[。；，\n]))$"
)
_HEADS = re.compile(r"(?:^|[\n.;(*•–—-])\s{0,3}(?:\d{1,2}[.)]\s)?$")
_SAYS = re.compile(r"\s?[:：]\s{0,2}[\"“«„「]")
"""`Title: "efforts" → "work"`; without a quotation it is the head of some paper."""
_COMPARED = re.compile(
    r"(?:repeat|duplicat|match|contradict|mirror|echo|follow|consistent with|line with|already in|"
    r"as in|like|than|repet|reprend|reproduit|repite|duplica|coincide|coherent)\w*\s"
    r"(?:(?:with|in|of|con|avec|dans|en)\s)?(?:the|its|le|celui|el|del|du)\s$"
)
"""`The rest of the clause repeats the title`: the word is on the clause."""
_OF_ANOTHER = re.compile(
    r"s?\s(?:of|for|and (?:names?|numbers?|dates?|authors?)|page|d[eu]s?|de la|del|para|pour)\s|"
    r"\s?d['’]|s?\s(?:page|slide|role)|的"
)
