"""The words by which people add words beside others, or cut a clause short: tables only."""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.words.edit_orders import THE_WORDS, quoted
from bot.reading.words.folded import INSIDE, THING
from bot.resolutions.verbs.acts import Act
from bot.resolutions.verbs.asked import ALL, verbs

_GAP = r"[^\"“«„「]{0,60}?"
PLACE = rf"(?:[^\"“«„「]{{0,30}}?[{THING}{INSIDE}],?)?"
"""Where, said between the verb and the words: `вставить в пункте 5 слова «…»`."""
_OLD, _NEW = f"{THE_WORDS}{quoted('old')}", f"{THE_WORDS}{quoted('new')}"
_ADDED = (
    (
        rf"\b(?:{verbs('en', Act.ADD)}|(?:plac|extend|supplement)(?:e|ed|ing)?)\b",
        r"\b(?:after|before|behind|in front of|ahead of)\b",
        r"\b(?:at|to) the (?:very )?(?:end|beginning|start|head)\b",
    ),
    (
        rf"\b(?:{verbs('fr', Act.ADD)}|complét(?:er|ez|ant|ée?s?|ent|ons))\b",
        r"\b(?:après|avant|devant|derrière|à la suite de)\b",
        r"\b(?:à la fin|en fin|au (?:tout )?début|en (?:tête|début))\b",
    ),
    (
        rf"\b(?:{verbs('es', Act.ADD)}|(?:adici|complet)\w{{0,6}})\b",
        r"\b(?:después de|antes de|delante de|detrás de|tras|a continuación de)(?=\s)",
        r"\bal (?:final|principio|comienzo|inicio)\b",
    ),
    (
        (
            rf"\b(?:{verbs('ru', Act.ADD)}|(?:добав|встав|включ|дополн|ввод)\w{{0,8}})"
            r"(?: слов\w{0,3})?"
        ),
        r"\b(?:после|перед)\b",
        r"\bв (?:самом )?(?:кон(?:це|ец)|начал[ео])\b",
    ),
    (
        (
            rf"(?:(?!新增|增设){verbs('zh', Act.ADD)}|加上|增添|加到|加在|置于|写入|"
            r"[应宜可拟处后]加|结尾|收尾|加(?=[“「『]))"
        ),
        r"(?:之后|之前|后面|前面|以前|以后|后|前)",
        r"(?:末尾|最后|句末|段末|文末|结尾|句尾|段尾|文尾|之末|(?<=\ue001)末|开头|句首|段首|文首|最前面?|起首|之首)处?",
    ),
    (
        (
            rf"(?:(?<!\w)[وبل]{{0,2}}(?:{verbs('ar', Act.ADD)}|زيادة|إقحام|استكمال)|"
            r"(?<!\w)[تين](?:ضاف|ضيف|زاد|ستكمل|ختتم|ذيل|كمل)\w{0,2})"
        ),
        r"(?:بعد|قبل|عقب)",
        (
            r"(?:في|إلى) (?:نهاي(?:ة|تها|ته)|آخر(?:ها|ه)?|ختام(?:ها|ه)?|بداي(?:ة|تها|ته)|"
            r"مستهل(?:ها|ه)?|مطلع(?:ها|ه)?|أول(?:ها|ه)?|صدر(?:ها|ه)?)(?!\w)"
        ),
    ),
)
"""Of each language: verbs and nouns that add, where words come beside others, where at the end."""
_ENDS = {
    3: r"\bдополн\w*(?:[^\"«„]{0,60}? |: )слов(?:ами|ом)",
    4: r"\ue001(?:的)?(?:句|段|文)?(?:末|最后|尾|结尾|之后)(?:处|部)?(?:增|加|补|添)?\w{0,4}",
    5: (
        r"(?:[تي](?:ستكمل|ختتم|ذيل|كمل)|استكمال|(?<!\w)[تين]ضاف إلى|إضافة إلى) ?"
        r"[^\"«]{0,40}?(?<!\w)ب?(?:عبارة|كلمة|كلمات)"
    ),
}
"""Verbs that complete a clause, whose words so come at its end: `дополнить словами`."""
_OPENS = {
    3: r"(?:долж\w+|следует|мог\w*|пусть|предлагаем|бы) (?:\w+ )?нач(?:ать|ина)\w*(?: с| со|"
    r" словами)?(?: слов\w*)?",
    4: r"(?:应|宜|可|建议|改)(?:当|改为|以)*(?=[“「][^”」]{1,120}[”」](?:一?词|"
    r"[二三四]字)?(?:开头|起首|开始))以?",
    5: r"(?:ينبغي|يجب|نقترح|نرى) أن [تي]بدأ ب?",
}
"""Verbs that open a clause, whose words so come at its beginning: `should begin with`."""


_ADDS = tuple(re.compile(verb, re.IGNORECASE) for verb, _, _ in _ADDED)


_HAN = 4
_HAN_ADDED = (
    (
        rf"{quoted('new')}{_GAP}(?:{_ADDED[_HAN][0]}){_GAP}{quoted('old')}(?:一?词|"
        rf"等字)?的?(?P<where>{_ADDED[_HAN][1]})"
    ),
    (
        rf"(?:{_ADDED[_HAN][0]}){quoted('new')}{_GAP}{quoted('old')}(?:一?词|"
        rf"等字)?的?(?P<where>{_ADDED[_HAN][1]})"
    ),
    rf"以(?P<ends>){quoted('new')}(?:一?词|等字|一?语)?(?:结尾|收尾|结束)",
)
"""Chinese says beside what behind what: `把“甲”加到“乙”之前`."""


def beside(at: int) -> str:
    """What says that words come before or behind others, of the language at `at`."""
    return _ADDED[at][1]


def edges(at: int) -> str:
    """What says that words come at the beginning or end of a clause."""
    return _ADDED[at][2]


def adding(sentence: str) -> Iterator[re.Pattern[str]]:
    """The patterns for words that a sentence adds beside others, of the languages of its verbs."""
    for at, verb in enumerate(_ADDS):
        if verb.search(sentence) or (at in _OPENS and _opens(at).search(sentence)):
            yield from _patterns(at)


@cache
def _opens(at: int) -> re.Pattern[str]:
    return re.compile(_OPENS[at], re.IGNORECASE)


@cache
def _patterns(at: int) -> tuple[re.Pattern[str], ...]:
    """Words added beside others or at the end: active or passive, the place first or last."""
    verb, beside, end = _ADDED[at]
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?:{verb}){PLACE}\s?{_NEW}{_GAP}(?P<where>{beside})\s?{_OLD}",
            rf"{quoted('new')}{_GAP}(?:{verb}){_GAP}(?P<where>{beside})\s?{_OLD}",
            rf"(?P<where>{beside})\s?{_OLD}{_GAP}(?:{verb}){PLACE}\s?{_NEW}",
            rf"(?P<where>{beside})\s?{_OLD}{_GAP}{_NEW}{_GAP}(?:{verb})",
            rf"{quoted('old')}\s?(?P<where>{beside}){_GAP}(?:{verb})\s?{_NEW}",
            rf"(?:{verb}){_GAP}(?P<where>{end}){_GAP}{quoted('new')}",
            rf"(?P<where>{end}){_GAP}(?:{verb}){_GAP}{quoted('new')}",
            rf"(?:{verb}){PLACE}\s?{_NEW}{_GAP}(?P<where>{end})",
            rf"{quoted('new')}{_GAP}(?:{verb}){_GAP}(?P<where>{end})",
            *_between(at, verb),
            rf"(?:{verb}){_GAP}(?P<where>{beside})\s?{_OLD}{_GAP}\s?{_NEW}",
            *(_HAN_ADDED if at == _HAN else ()),
            *((rf"(?P<ends>{_ENDS[at]}){_GAP}{quoted('new')}",) if at in _ENDS else ()),
            *((rf"(?P<opens>{_OPENS[at]}){_GAP}{quoted('new')}",) if at in _OPENS else ()),
        )
    )


_BETWEEN = {
    3: rf"\bмежду {_OLD},? и {THE_WORDS}{quoted('next')}",
    4: (
        rf"{quoted('old')}(?:一词|[等二三四]?字)?(?:与|和|及|同|跟|至|到){quoted('next')}"
        r"(?:一词|[等二三四]?字)?(?:之间|中间|间)"
    ),
    5: rf"(?<!\w)بين {_OLD} و\s?{THE_WORDS}{quoted('next')}",
}
"""Words between which others come, of the languages whose verbs are read by frames."""


def _between(at: int, verb: str) -> tuple[str, ...]:
    words = _BETWEEN.get(at)
    if words is None:
        return ()
    return (
        rf"{words}{_GAP}(?:{verb}){PLACE}\s?{_NEW}",
        rf"(?:{verb}){PLACE}\s?{_NEW}{_GAP}{words}",
    )


_OFF = {language: verbs(language, Act.DELETE, sure=None) for language in ALL}
_CUT = (
    r"\b(?:end|ends|ending|stop|stops|finish) (?:directly |already )?(?:after|with|at) ",
    (
        rf"\b{_OFF['en']} (?:everything|all|what|"
        r"(?:all )?the (?:rest|remainder|words|text|part|end)(?: of (?:the|this) \w+)?) (?:that )?"
        r"(?:after|following|behind|follows|comes after) "
    ),
    r"\b(?:s[’']arrêt\w+|se termin\w+|finir|fini\w*|terminer) (?:après|à|par|avec|sur) ",
    rf"\b{_OFF['fr']} (?:tout )?(?:ce qui suit|le reste après|la fin après) ",
    r"\b(?:termin\w+|acab\w+|finali\w+|conclu\w+) (?:después de|tras|en|con) ",
    rf"\b{_OFF['es']} (?:todo )?lo que sigue (?:a|después de) ",
    r"(?:закончить|завершить|заканчива\w+|завершать\w*|оканчива\w+) (?:после |на )?(?:слов\w* )?",
    rf"\b{_OFF['ru']} (?:вс[её]|весь|остальное|текст|конец)[^\"“«„]{{0,20}}? после ",
    r"(?:[تي]نتهي|الانتهاء) (?:عند|بعد|ب) ?",
    rf"{_OFF['ar']} (?:كل )?ما (?:بعد|يلي|يأتي بعد) ",
)
CUT = (
    *(f"{lead}{_OLD}" for lead in _CUT),
    rf"(?:到|至|止于|结束于){quoted('old')}(?:一词)?(?:为止|处?结束|止)",
    rf"{_OFF['zh']}{quoted('old')}(?:之后|以后|后)的?(?:所有|全部|其余)?(?:内容|文字|部分)",
)
"""What comes behind some words goes: `should end after "Constitution"`."""
_SPAN = (
    (
        rf"\b{_OFF['en']}\b",
        r"\bfrom ",
        r"(?:up )?(?:to|until|through) ",
    ),
    (rf"\b{_OFF['fr']}\b", r"\b(?:de|depuis) ", r"(?:jusqu[’']à|à) "),
    (rf"\b{_OFF['es']}\b", r"\bdesde ", r"hasta "),
    (rf"\b{_OFF['ru']}", r"\b(?:от|с|со) ", r"(?:до|по) "),
    (_OFF["zh"], "从", r"(?:起)?(?:到|至|直到)"),
    (_OFF["ar"], r"(?<!\w)من ", r"(?:إلى|حتى) "),
)
SPAN = tuple(rf"{verb}{_GAP}{start}{_OLD}\s?{until}{_NEW}" for verb, start, until in _SPAN)
"""Words from some to others go: `delete from "among" to "spectrum"`."""
