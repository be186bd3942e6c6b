"""Somebody's authority for what the writer says himself: `as Ruritania rightly said, …`.

What stands behind is the writer's own statement, unless its subject is the one who was named, or it
is supposed: `as Ruritania said, they would like …` tells of Ruritania.
"""

import re

from bot.reading.words.scripts import Words

_SAID_EN = (
    r"(?:said|says|pointed out|points out|noted|notes|remarked|remarks|observed|observes|explained|"
    r"explains|mentioned|mentions|stated|states|stressed|recalled|recalls|reminded us|argued|"
    r"wrote|writes|put it|puts it)"
)
_SAID_FR = (
    r"(?:dite?|fait (?:\w+ )?(?:remarquer|observer|valoir)|relevé|souligné|noté|signalé|indiqué|"
    r"expliqué|remarqué|rappelé|observé|dit|écrit|souligne|relève|note|indique|rappelle|explique)"
)
_SAID_ES = (
    r"(?:dicho|dijo|dice|señal(?:ó|ado|a)|apunt(?:ó|ado|a)|indic(?:ó|ado|a)|observ(?:ó|ado|a)|"
    r"explic(?:ó|ado|a)|record(?:ó|ado)|subray(?:ó|ado|a)|mencion(?:ó|ado|a)|escribió|escrito)"
)
_SAID_RU = (
    r"(?:отмети|отмеча|сказа|замети|указа|подчеркну|объясни|говори|напомни|писа|написа|выразил)"
    r"[а-я]{1,3}"
)
_TO_COMMA = (
    r"(?:(?!\b(?:that|it|they|she|he|would|que|qu|elles?|ils?|что|она|они)\b)[^,;.:]){0,50},\s"
)
_NOD = Words(
    rf"^\W*(?:and |but |so )?as [^,;.:]{{2,60}}?\b{_SAID_EN}\b{_TO_COMMA}|"
    rf"^\W*(?:et |mais )?comme [^,;.:]{{0,60}}?\b{_SAID_FR}\b{_TO_COMMA}|"
    rf"^\W*(?:y |pero )?(?:tal y )?como [^,;.:]{{0,60}}?\b{_SAID_ES}\b{_TO_COMMA}",
    rf"^\W*(?:и |но |а )?как [^,;.:]{{0,60}}?\b{_SAID_RU}\b{_TO_COMMA}|"
    r"^\W*(?:正如|诚如|如同?)[^，。；]{2,40}?(?:说|指出|言|述|提到|强调|提及)的?(?:那样)?[，,]|"
    r"^\W*و?(?:كما|مثلما) (?:سبق أن )?(?:قال|ذكر|أشار|لاحظ|أوضح|بين|أكد|نوه)ت? [^،؛.]{2,60}،\s",
)
_WRONGLY = re.compile(
    r"\b(?:wrong|mistaken|incorrect|false|erroneous)ly\b|\bà tort\b|\bpar erreur\b|"
    r"\b(?:erróneamente|equivocadamente|por error)\b|\b(?:ошибочно|неверно|неправильно)\b|错误|"
    r"خطأ",
    re.IGNORECASE,
)
_THEIRS = Words(
    r"(?:should|if|were|had|unless|si|s[’']ils?)\b|"
    r"(?:they|he|she)\b|it (?:\w+ly )?(?:wants|wishes|prefers|proposes|suggests|asks|requests|"
    r"seeks|hopes|intends|would (?:\w+ly )?(?!be\b|seem\b|make\b|appear\b|help\b|suffice\b))|"
    r"(?:its|their|his|her)\b|"
    r"(?:ils|elles|elle)\b|il (?:souhait|propos|demand|préfèr|préfér|voudr|veu|suggèr|supprim)|"
    r"(?:leur|son|sa|ses)\b|(?:ell[oa]s?|él|su|sus)\b|(?:desea|quiere|propone|pide|prefiere|"
    r"solicita|sugiere|pretende|querría|desearía|preferiría|suprimiría)n?\b",
    r"если\b|如果|若|(?:إذا|لو)(?!\w)|"
    r"(?:они|она|он|их|её|ее|его)\b|[他她它]们?|该国|其|(?:ف?إن(?:ها|هم|ه))(?!\w)|"
    r"ف?(?:ترغب|تريد|تود|تقترح|تطلب|تفضل|يرغب|يريد|يود|يقترح)(?!\w)",
)


def without_nod(sentence: str) -> str:
    """The sentence, as long as before, with blanks for whose authority it begins with."""
    nod = _NOD.match(sentence)
    if nod is None or _WRONGLY.search(nod[0]) or _THEIRS.match(sentence[nod.end() :]):
        return sentence
    return " " * nod.end() + sentence[nod.end() :]
