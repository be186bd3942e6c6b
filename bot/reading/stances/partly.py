"""Sides taken with one and not with another: `we support Freedonia's text, but not Sylvania's`."""

import re
from collections.abc import Iterator

from bot.reading.voices.names import MAX_NAME, Mention, Names
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import LATIN, any_act

_LINK = (
    r"(?:with|to|for|of|by|from|on|the|that|those|one|ones|made|proposed|text|wording|proposals?|"
    r"amendments?|pour|avec|celles?|celui|ceux|de|du|des|d[’']|la|le|les|l[’']|à|au|aux|par|"
    r"propositions?|texte|proposée?|con|el|los|las|lo|del|a|al|por|propuestas?|texto|propuesto|с|"
    r"со|"
    r"за|к|на|предложени\w{1,3}|поправк\w{1,2}|текст\w{0,2}|вариант\w{0,2}|редакци\w{1,2})"
)
_NOT = Words(
    rf"\b(?:not|non|pas|no|nor|ni)\s(?:{_LINK}\s|[ld][’'])*$",
    rf"\bне\s(?:{_LINK}\s)*$|(?:而不是|而非|不是|不包括|不含|不)$|"
    r"(?<![\u0621-\u064a])و?(?:لا|ليس|دون|وليس)\s(?:(?:مع|على|ما|نص|ب?(?:ال)?(?:اقتراح|مقترح|"
    r"تعديل))\s"
    r"(?:المقدم من\s)?)*$",
)
"""A word of denial, and what may stand between it and the name of the one who is not followed."""
_PLACE = (
    r"(?:considering|recogni[sz]ing|noting|recalling|resolves|instructs|invites|considérant|"
    r"reconnaissant|notant|rappelant|décide|charge|considerando|reconociendo|observando|recordando|"
    r"resuelve|encarga|paragraph|point|item|clause|paragraphe|alinéa|punto|apartado|párrafo)"
)
_TO_ITS_END = (
    r"[^,;.]{0,60}(?:[.;]|\s*$|, (?:where|which|because|as|since|for|car|qui|où|puisque|porque|que|"
    r"donde|pues|ya que|auquel|à laquelle|auxquel\w+|dont|al que|a la que|del que)\b)"
)
"""No subject of what follows: `resolves 2, not considering d), is the place for it`."""
_DO = "|".join(any_act(one, Form.BASE, Form.DOING, Form.NOUN) for one in LATIN)
_SOMEBODYS = r"(?-i:[A-ZÀ-ÖØ-Þ][\w’'-]+)"
_DO_RU = rf"(?:{any_act('ru', Form.BASE, Form.NOUN)}|(?:из)?менять|исключать|удалять|добавлять)"
_NOT_PART = Words(
    r"(?:[,;]|\b(?:but|and|mais|et|pero|y))\s?(?:not|pas|non|no)\s"
    rf"(?:(?:{_LINK}|in|sur|sobre|en|{_DO}|{_SOMEBODYS})\s|[ld][’'])*{_PLACE}\b"
    rf"{_TO_ITS_END}|"
    r"(?:[,;]|\b(?:but|and|mais|et|pero|y))\s?(?:not|pas|non|no)\s(?:with |to |for |avec |à |pour |"
    r"con |a )?(?:the|la|le|les|l[’']|el|los?|las) ?(?:second|first|third|last|latter|former|other|"
    r"rest|premi|deuxi|troisi|derni|autre|reste|segund|primer|tercer|últim|otr|resto)\w*",
    r"(?:[,;]|\b(?:но|и|а))\s?не (?:предложени\w+ (?:(?-i:[А-Я]\w+) )?)?"
    rf"(?:с |со |на |за |по |в отношении )?(?:{_DO_RU} )?"
    r"(?:под)?пункт\w*[^,;.]{0,60}(?:[.;]|\s*$|, (?:где|поскольку|так как|котор))|"
    r"[،؛]\s?(?:و?لكن )?(?:و?(?:لا|ليس)) (?:على |مع )?(?:ل?(?:حذف|تعديل|إضافة) )?(?:الفقرة|البند)|"
    r"(?:[,;]|\b(?:но|и|а))\s?не (?:с |со |на |за )?(?:втор|перв|трет|последн|остальн|друг)\w+|"
    rf"但是?不(?:能|会|应|要|宜)?(?:再)?{any_act('zh')}|"
    r"(?:而)?(?:不是|不包括|不含|不支持|不同意)(?:其)?(?:第[一二三]|后者|前者|其[他余])|"
    r"(?<![\u0621-\u064a])و?(?:دون|ليس) (?:مع )?(?:ال)?(?:جزء|شق|نصف|قسم|نقطة|فقرة|ثان|أول|"
    r"أخير)\S*",
)
_DENIES = re.compile(
    r"\b(?:not|non|pas|nor?|ni|не|нет)\b|n[’']t\b|cannot|against|против|不|而非|(?:دون|ليس|لا)\b",
    re.IGNORECASE,
)
_END = re.compile(r"(?:[’']s?)?(?:的\w{0,6})?[^,;.，；。،؛]{0,40}[.;。；؛!]?\s*$")
_NO_BEHIND = re.compile(
    r"(?:[’']s?)?(?: (?:proposal|text|one|idea))?,? (?:(?:we|i) (?:can ?not|can[’']t|do not|"
    r"don[’']t|could "
    r"not|would not)|not|no|non|pas|нет|против)\W*$|\s?[—–-]\s?нет\W*$|"
    r"的?(?:提案|案文|建议|意见)?[，,]?(?:我们)?(?:则|就|却)?(?:不(?:能|行|可以|同意|支持|接受)?)[。！]?$|"
    r"،? فلا\W*$",
    re.IGNORECASE,
)
"""What refuses somebody right behind his name: `Freedonia's we accept; Sylvania's we cannot`."""
REACH = 80


def refused_names(sentence: str, names: Names) -> Iterator[tuple[int, Mention]]:
    """Who is named as not followed, with where the denial begins; nobody in most sentences."""
    for name in names.mentions(sentence):
        if name.own:
            continue
        start = max(0, name.start - REACH)
        if _NO_BEHIND.match(sentence, name.end):
            yield name.start, name
            continue
        denial = _NOT.search(sentence[start : name.start])
        if denial is not None and _END.match(sentence, name.end):
            yield start + denial.start(), name


READY = re.compile(
    r"\b(?:ready|willing|prepared|able|inclined) to\b|\b(?:prêt|disposé)e?s? à\b|"
    r"\b(?:dispuest|preparad)[oa]s? (?:a|para)\b|\bготов[аы]?\b|(?<!不)(?:可以|愿意?)|"
    r"(?<!غير )(?:مستعد|على استعداد)",
    re.IGNORECASE,
)
"""Who would do one of two things that are proposed, and not the other: `ready to delete …`."""


def refuses_one(sentence: str, names: Names) -> int | None:
    """Where a sentence refuses one of several, or a part, that it may follow for the rest."""
    part = _NOT_PART.search(sentence)
    if part is not None:
        return part.start()
    if len(sentence) > MAX_NAME * 10 or not _DENIES.search(sentence):
        return None
    return next((start for start, _ in refused_names(sentence, names)), None)


_PREFERS = Words(
    r"\b(?:prefers?|preference (?:is |goes )?(?:for|to)|rather (?:have|see|go with|take)|favou?rs?|"
    r"préf[èé]r(?:ons|e|erions|erait)|préférence (?:va )?(?:à|pour)|prefer(?:imos|iríamos|iría)|"
    r"prefiere|prefiero|nos (?:quedamos|inclinamos) (?:con|por)|nos gusta más)\b",
    r"\bпредпоч(?:итаем|итает|итаю|ли|ла|ел)\b|\bпредпочтительнее\b|\bнам ближе\b|"
    r"(?<!不)(?:更?(?:倾向于?|喜欢|青睐)|更(?:愿|希望)|宁愿|宁可)|"
    r"(?<!لا )(?<![\u0621-\u064a])[نتيأ]فضل",
)
_TO_DO = re.compile(
    r"\b(?:to|keep\w*|delet\w+|retain\w*|que|garder|conserver|maint\w+|supprimer|mantener|"
    r"conservar|suprimir|что\w*|сохран\w+|остав\w+|исключ\w+)\b|保留|维持|删|改|أن\s|الإبقاء|حذف",
    re.IGNORECASE,
)
REACH_PREFERRED = 60


def prefers(clause: str, names: Names) -> re.Match[str] | None:
    """A word of preference with the name of another behind it: `we prefer Sylvania's text`."""
    for match in _PREFERS.finditer(clause):
        end = min(len(clause), match.end() + REACH_PREFERRED)
        named = [m for m in names.mentions(clause, match.end(), end) if not m.own]
        if named and not _TO_DO.search(clause, match.end(), named[0].start):
            return match
    return None
