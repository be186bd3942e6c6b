"""Whether a sentence only tells what another would change, or what stands in another's text."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.orders.body_words import WOULD
from bot.reading.voices.names import FIRST_PERSON, Names
from bot.reading.voices.voice import proposes
from bot.reading.words.change_words import TITLED
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_WHO = r"(?<![^\W\d_])(?P<who>[^\W\d_]{3,40})"
_WOULD = Words(
    rf"{_WHO} (?:{any_act('fr', Form.WOULD)}|mettrait)\b|"
    rf"(?<![^\W\d_])(?P<quien>[^\W\d_]{{3,40}}) (?:{any_act('es', Form.WOULD)}|pondría)\b",
    rf"(?<![^\W\d_])(?P<кто>[^\W\d_]{{3,40}}) (?:бы )?{any_act('ru', Form.WISH)}(?: бы)?\b|"
    r"(?P<谁>[\u4e00-\u9fff]{2,10}?)(?:会|将会|宁愿|倾向于|打算)(?=将|把|在|删|改|增|加)",
)
_IN_TEXT = Words(
    r"^\W*(?:in|under|dans|en|sous) (?:the |la |le |el |l[’'])?(?:\w+ )?(?:version|draft|text|"
    r"proposal|amendment|wording|projet|texte|proposition|amendement|rédaction|versión|texto|"
    r"propuesta|proyecto|enmienda|redacción)\b[^,]{0,60},",
    r"^\W*(?:в|по) (?:\w+ )?(?:верси|проект|текст|предложени|поправк|редакци)\w*[^,]{0,60},|"
    r"^\W*(?:在|按照?)[^，。]{2,16}的?(?:案文|版本|提案|建议|修正案)[中里]?[，,]|"
    r"^\W*(?:في|بموجب) (?:نسخة|نص|مقترح|اقتراح|مشروع|تعديل)[^،]{0,60}،",
)


_OWNER_BEFORE = re.compile(r"(?P<who>[^\W\d_][\w -]{2,40})[’']s?\s(?:\w+\s)?$")
_OWNER_BEHIND = re.compile(
    r"\s(?:of|in|de|del|d[’']|dans|en|из|у|по)\s?(?:the |la |le |el |l[’'])?"
    r"(?P<who>[^\W\d_][\w-]{2,40}(?:[’']s \w+)?)"
)
_COMES_OF_IT = re.compile(
    r"\s?(?:would|will)\b|\s(?:se |s[’'])?\w+(?:rait|raient|ría|rían)\b|"
    r"\s(?:\w+\s)?(?:бы|будет|будут)\b"
)


def _is_in_theirs(sentence: str, hits: Sequence[LabelHit], names: Names) -> bool:
    """`Freedonia's resolves 2 would end with "…"`: what becomes of the clause in their text."""
    for hit in hits:
        before = _OWNER_BEFORE.search(sentence, max(0, hit.start - 60), hit.start)
        behind = _OWNER_BEHIND.match(sentence, hit.end)
        owner = before or behind
        end = behind.end() if behind and not before else hit.end
        if owner and names.tells_of_another(owner["who"]) and _COMES_OF_IT.match(sentence, end):
            return True
    return False


def _is_headed_by_another(sentence: str, names: Names) -> bool:
    """`Freedonia: delete resolves 6`: nothing but another's name stands before the colon."""
    head = _HEAD.match(sentence)
    if head is None or FIRST_PERSON.search(sentence, head.end()):
        return False
    named = names.mentions(head["who"])
    rest = head["who"]
    for name in reversed(named):
        rest = rest[: name.start] + rest[name.end :]
    return bool(named) and not any(name.own for name in named) and not _BESIDE.sub("", rest)


_HEAD = re.compile(
    r"^\W{0,3}(?P<who>[^\W\d_][^:：\"“«„\n]{2,80}?)(?:\s?\([^)]{1,60}\))?\s?(?:[:：]|\s[–—-])\s?(?=\S)"
)
_BESIDE = re.compile(
    r"\b(?:and|et|y|e|и|the|le|la|les|el|los|las)\b|[\s,、，،’'.-]|[和与及]|(?<!\w)و", re.IGNORECASE
)


def is_theirs(sentence: str, hits: Sequence[LabelHit], names: Names) -> bool:
    """`Freedonia would delete "a"`, `In the version of Freedonia, …`, `Freedonia's change: …`."""
    if _is_in_theirs(sentence, hits, names):
        return True
    if _is_headed_by_another(sentence, names):
        return True
    title = TITLED.match(sentence)
    if title is not None and names.tells_of_another(title[0]) and not names.joins(title[0]):
        return True
    for table in (WOULD, _WOULD):
        for match in table.finditer(sentence):
            who = next(g for g in match.groups() if g)
            if names.tells_of_another(who) and not proposes(sentence, names):
                return True
    inside = _IN_TEXT.match(sentence)
    return (
        inside is not None
        and names.tells_of_another(inside[0])
        and not proposes(sentence[inside.end() :], names)
    )
