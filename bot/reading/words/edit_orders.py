"""The words by which people order a change of words in a clause, in six languages: tables only."""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.words.scripts import beyond_latin

MARK = r"[\"“”«»„「」『』‘’']"
# the apostrophe in `d'un` opens and closes nothing, nor do two that stand side by side open
_OPEN = r"(?:[\"“”«»„「」『』]\s?|(?:‘|(?<![0-9A-Za-zÀ-ԯ])[’'])\s?(?![\s‘’']))"
_CLOSE = r"(?:[\"“”«»„「」『』]|[‘’'](?!\w))"
QUOTED = re.compile(_OPEN)
"""What every change of words needs: a mark that may open a quotation."""
SINGLE = re.compile(r"‘|(?<![0-9A-Za-zÀ-ԯ])[’']|[’'](?!\w)")
"""A single quotation mark, which is no apostrophe inside of a word."""


def quoted(name: str) -> str:
    """A pattern for words in quotation marks, the group of that name."""
    return rf"{_OPEN}(?P<{name}>[^\"“”«»„「」『』]{{1,400}}?)\s?{_CLOSE}"


THE_WORDS = (
    r"(?:(?:the )?(?:words?|phrase|term|expression|text) |(?:les? |l[’'])?(?:mots?|termes?|"
    r"expression|membre de phrase) |(?:las? |los? |el )?(?:palabras?|términos?|expresión|"
    r"frase) |слов(?:а|о|ом|ами|осочетани\w+)? |выражени\w{1,2} |термин\w{0,2} |фраз\w{1,2} |"
    r"(?:“|「)?词语?|(?:العبارة|عبارة|"
    r"كلمة|كلمات|الكلمات|كلمتي|لفظة?|مصطلح) )?"
)
_AT = (
    r"(?:,? (?:in|at|under|of|au|aux|dans|en|в|во|к|في) (?!the words?\b|les? mots?\b|las? "
    r"palabras?\b)"
    r"[^\"“”«»„「」;:!?]{1,80}?,?)?"
)
"""Where, said between the verb and the words: `replace in resolves 2 "a" by "b"`."""
_THEN = r"[^\"“”«»„「」.;:!?]{0,60}?"
REPLACE = (
    (
        rf"\breplac(?:e|ing|ed?|ement of){_AT} {THE_WORDS}{quoted('old')}{_AT}[,]? (?:by|with|"
        rf"to read) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:change|changing|amend|modify){_AT} {THE_WORDS}{quoted('old')}{_AT} (?:to|into|"
        rf"to read) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"{quoted('old')}{_AT} (?:should |shall |could |be |to be |is to be )+(?:replaced|"
        rf"changed) (?:by|with|to) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\bread{_AT},? {THE_WORDS}{quoted('new')}{_AT},? (?:instead of|rather than|for|"
        rf"in (?:place|lieu) of) {THE_WORDS}{quoted('old')}"
    ),
    rf"\bfor {THE_WORDS}{quoted('old')},? (?:please )?read {quoted('new')}",
    rf"\bdonde dice:? {quoted('old')},? (?:debe decir|léase|dígase):? {quoted('new')}",
    (
        rf"\b(?:remplac|chang|modifi)(?:er|ez|ons|erions){_AT} (?:\w+ ){{0,2}}{THE_WORDS}"
        rf"{quoted('old')}{_AT}[,]? (?:par|en) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:reemplazar|sustituir|cambiar|sust[ií]t[uú]ya(?:n?se)?|reempl[aá]ce(?:n?se)?|"
        rf"que se (?:sustituya|"
        rf"reemplace|cambie)){_AT} {THE_WORDS}{quoted('old')}{_AT}[,]? (?:por|con) "
        rf"{THE_WORDS}{quoted('new')}"
    ),
    (
        rf"заменить{_AT} {THE_WORDS}{quoted('old')}[,]? (?:на|словами|словом) "
        rf"{THE_WORDS}{quoted('new')}"
    ),
    (
        rf"(?:将|把)?{quoted('old')}(?:一词|字样|一语|等字)?(?:改为|替换为|修改为|改成|换成|"
        rf"改作|代之以){quoted('new')}"
    ),
    rf"以?{quoted('new')}(?:取代|代替|替代|替换){quoted('old')}",
    rf"{quoted('old')}\s?(?:-{{1,2}}>|=?>|→|⇒)\s?{quoted('new')}",
    (
        rf"\bsubstitu(?:te|ting){_AT} {THE_WORDS}{quoted('new')} for "
        rf"{THE_WORDS}{quoted('old')}"
    ),
    (
        rf"\bsubstituer{_AT} {THE_WORDS}{quoted('new')} (?:à|au|aux) "
        rf"{THE_WORDS}{quoted('old')}"
    ),
    (
        rf"{quoted('old')}{_THEN}\b(?:become|becoming|be (?:replaced|changed) (?:by|with|to)|"
        rf"remplac(?:é|er)\w* par|devienn?\w*|devenir|(?:reemplaz|sustitu|cambi)\w+ por|"
        rf"pas\w+ a (?:ser|decir)|заменить (?:на|словами|словом)|замен\w+ (?:на|словами|"
        rf"словом)) (?:simply |just |simplement |tout simplement |simplemente |просто )?"
        rf"{THE_WORDS}{quoted('new')}"
    ),
    (
        rf"(?:تستبدل|يستبدل|استبدال) {THE_WORDS}{quoted('old')}\s?ب\s?(?:عبارة|كلمة)? "
        rf"?{quoted('new')}"
    ),
    (
        rf"(?:الاستعاضة عن|استبدال|يستعاض عن|نستعيض عن) {THE_WORDS}{quoted('old')} (?:ب|"
        rf"بعبارة |بكلمة |بـ|بـ )\s?{quoted('new')}"
    ),
)
INSTEAD = (
    rf"{quoted('old')}{_AT} (?:should|must|ought to) (?:now )?(?:read|be) {quoted('new')}",
    rf"{quoted('old')} (?:debería|debe) decir {quoted('new')}",
    rf"{quoted('old')} (?:devrait|doit) (?:se lire|être) {quoted('new')}",
    rf"{quoted('old')}应(?:改)?(?:为|作){quoted('new')}",
    (
        rf"{quoted('new')},? (?:instead of|rather than|in place of|in lieu of|au lieu de|"
        rf"plutôt que|en lugar de|en vez de|а не|вместо|and not|et non(?: pas)?|y no) "
        rf"{THE_WORDS}{quoted('old')}"
    ),
    (
        rf"(?:instead of|rather than|au lieu de|en lugar de|en vez de|вместо) {THE_WORDS}"
        rf"{quoted('old')}[^\"“«]{{0,40}}?{quoted('new')}"
    ),
    rf"{quoted('new')}(?:，)?(?:而不是|而非){quoted('old')}",
    rf"{quoted('new')} (?:بدلاً? من|عوضاً? عن) {THE_WORDS}{quoted('old')}",
)
INSERT = (
    (
        rf"\b(?:insert|add|adding|inserting|include){_AT} "
        rf"{THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>after|before|at the end|"
        rf"behind) ?{THE_WORDS}(?:{quoted('old')})?"
    ),
    (
        rf"\b(?P<where>after|before) {THE_WORDS}{quoted('old')},? (?:\w+ ){{0,6}}?(?:insert|"
        rf"add) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:insert|add|include)\b[^\"“«]{{0,60}}?\b(?P<where>after|before) "
        rf"{THE_WORDS}{quoted('old')},? {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:insérer|ajouter)\b[^\"“«]{{0,60}}?\b(?P<where>après|avant) "
        rf"{THE_WORDS}{quoted('old')},? {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"(?:añadir|agregar|insertar|añ[aá]dan?se|ins[eé]rten?se)\b[^\"“«]{{0,60}}?"
        rf"(?P<where>después de|antes de|tras) {THE_WORDS}{quoted('old')},? "
        rf"{THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:insérer|ajouter){_AT} {THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>"
        rf"après|avant|à la fin) ?{THE_WORDS}(?:{quoted('old')})?"
    ),
    (
        rf"\b(?P<where>après|avant) {THE_WORDS}{quoted('old')},? (?:\w+ ){{0,4}}?(?:insérer|"
        rf"ajouter) {THE_WORDS}{quoted('new')}"
    ),
    (
        rf"\b(?:insertar|añadir|agregar|incluir|ins[eé]rten?se|añ[aá]dan?se|agr[eé]guen?se)"
        rf"{_AT} {THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>después de|antes de|tras|"
        rf"al final) ?{THE_WORDS}(?:{quoted('old')})?"
    ),
    (
        rf"(?:вставить|добавить|включить){_AT} "
        rf"{THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>после|перед|в конце) "
        rf"?{THE_WORDS}(?:{quoted('old')})?"
    ),
    (
        rf"(?P<where>после|перед) {THE_WORDS}{quoted('old')} (?:вставить|добавить|включить) "
        rf"{THE_WORDS}{quoted('new')}"
    ),
    (
        rf"(?:在|于)?{quoted('old')}(?:字|一?词|等[字词]|字样)?(?P<where>之后|后|之前|前)(?:面)?(?:增加|插入|加入|"
        rf"加上|添加|"
        rf"补充){quoted('new')}"
    ),
    (
        rf"(?:إضافة|إدراج){_AT} {THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>بعد|قبل|في "
        rf"نهاية) ?{THE_WORDS}(?:{quoted('old')})?"
    ),
)
ENCLOSE = (
    (
        rf"\b(?:put|plac\w+|enclos\w+|set) {THE_WORDS}{quoted('old')}"
        r"(?P<bracketed>,? (?:in|within|between|into) (?:square )?brackets)"
    ),
    rf"\bmettre {THE_WORDS}{quoted('old')}(?P<bracketed>,? entre crochets)",
    rf"\b(?:poner|colocar) {THE_WORDS}{quoted('old')}(?P<bracketed>,? entre corchetes)",
    (
        rf"(?:заключить|поставить|взять) {THE_WORDS}{quoted('old')}"
        r"(?P<bracketed> в (?:квадратные )?скобки)"
    ),
    (
        rf"(?:将|把){quoted('old')}(?:一词|字样|一语)?(?P<bracketed>(?:放入|置于|放在|"
        rf"加上?)方括号)"
    ),
    rf"وضع {THE_WORDS}{quoted('old')}(?P<bracketed> بين (?:أقواس|قوسين|معقوفت))",
)
"""Words that are put into square brackets, where they stay."""
APPEND = (
    rf"\b(?:insert|add|adding) (?P<where>at the end)[^\"“«]{{0,30}}?{quoted('new')}",
    rf"\b(?:ajouter|insérer) (?P<where>à la fin)[^\"“«]{{0,30}}?{quoted('new')}",
    rf"\b(?:añadir|agregar) (?P<where>al final)[^\"“«]{{0,30}}?{quoted('new')}",
    rf"(?:добавить|включить) (?P<where>в конце)[^\"“«]{{0,30}}?{quoted('new')}",
    rf"(?P<where>在)[^“「\"]{{0,12}}(?:末尾|最后)(?:增加|加上|加入|添加){quoted('new')}",
    rf"(?:إضافة) (?P<where>في نهاية)[^\"“«]{{0,30}}?{quoted('new')}",
)


def fitting(table: tuple[str, ...], sentence: str) -> Iterator[re.Pattern[str]]:
    """The patterns of a table for the letters of a sentence, each made when it is first needed."""
    beyond = beyond_latin(sentence)
    return (_compiled(pattern) for pattern in table if beyond or not _is_beyond(pattern))


@cache
def _is_beyond(pattern: str) -> bool:
    """Whether its own words are Cyrillic, Chinese or Arabic, beside those that all have."""
    for shared in (THE_WORDS, _AT, _OPEN):
        pattern = pattern.replace(shared, "")
    return beyond_latin(pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
