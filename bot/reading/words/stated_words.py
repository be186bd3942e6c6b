"""How people tell what a text says or what is usual, and so order nothing: tables only.

`Our rules say "every year" and not "every two years"`: each pattern ends where the words begin.
"""

import re

_LINK = r"(?: (?:that|of|as|de|que|bien|así|так))?"
STATES = re.compile(
    r"(?:\b(?:says|reads|uses|(?<!have )(?:said|used|wrote)|"
    r"writes|has|had|stated?s?|mention(?:s|ed)|"
    r"contain(?:s|ed)|provides? for|means|meant|puts|sp(?:eaks|oke) of|"
    r"(?:we|they|i|you|who|others|people|members|delegates|[a-z]{3,}s)"
    r" (?:\w+ly |all |always |still |now |also |often )?(?:use|say|have|write|read|put|speak of))|"
    r"\b(?:(?<!aurais )(?<!aurait )(?<!aurions )(?:dit|écrit)|"
    r"disent|disait|dis(?:ons|ions)|écrivent|écrivons|emploient?|employons|"
    r"utilis(?:e|ent|ons)|figure|prévoi(?:t|ent)|parl(?:e|ent|ons)|mentionne|contient|indique)|"
    r"\b(?:dice[ns]?|decimos|decía|pone[ns]?|ponemos|usa[ns]?|usamos|utiliza[ns]?|utilizamos|"
    r"emplea[ns]?|empleamos|figura|lee[ns]?|habla[ns]? de|prevén?|menciona|contiene|indica)|"
    r"\b(?:говорит(?:ся)?|говорят|говорим|написан[оаы]?|сказано|стоит|указан[оаы]?|значится|гласит|"
    r"использу(?:ется|ем|ют|ет)|пиш(?:ет|ут|ем)(?:ся)?|принято (?:писать|говорить)|"
    r"предусматривает|содержится|упоминается)"
    rf"){_LINK}[:：,]?\s?[\"“«„]?\s?$|"
    r"(?<![应宜该须])(?:写|说|用|规定|采用|使用|提)的?(?:都|就)?是[:：]?[“「『\"]?\s?$|"
    r"(?:写着|写道|(?:目前|现在|一直|通常|历来|往往)[^，。；]{0,4}(?:使用|采用|用|写|说))[:：]?[“「『\"]?\s?$|"
    r"(?<!أن )(?<!\w)[وف]?(?:[تي]نص|[تي]قول|نقول|[نتي]ستخدم|وردت?|جاءت?|كتبت?|مكتوب|[تي]ذكر|[تي]رد)"
    r"(?: \S+){0,2}? ?[\"«“]?\s?$",
    re.IGNORECASE,
)
ASKS_WHAT = re.compile(
    r"^\W*(?:does|do|did|has|have)\s(?!not\b)[^?]{1,60}\b(?:say|read|use|have|mean|mention)\b|"
    r"^\W*(?:resolves|est-ce que)\b[^?]{1,60}\b(?:dit|dit-il|lit|indique)|"
    r"^\W*(?:¿\s?)?(?:el |en el )?\w+(?: \w+){0,3} (?:dice|pone)\b|"
    r"^\W*(?:сказано|написано|говорится|указано) ли\b|(?:写|说|规定)的是.{1,60}吗|"
    r"^\W*هل (?:[تي]نص|[تي]قول|ورد|كتب)",
    re.IGNORECASE,
)
"""`Does resolves 2 say "every year"?`"""
