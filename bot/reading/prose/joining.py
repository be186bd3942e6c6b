"""The words that join a sentence to those before it, which say nothing of what it orders.

`In addition, delete resolves 6`, `Во-вторых, пункт 6 исключить`, `此外，做出决议6应予删除`.
"""

import re

_LATIN = (
    r"(?:in addition|additionally|also|too|moreover|furthermore|further|besides|likewise|similarly|"
    r"(?:first|second|third|fourth|fifth|last|final)(?:ly)?(?: of all| point)?|next|then|"
    r"at the same time|simultaneously|consequently|accordingly|therefore|thus|hence|as a result|"
    r"for (?:this|that|these|those|the same) reasons?|on the other hand|on another point|"
    r"in this (?:regard|connection|respect|context)|to this end|last but not least|conversely|"
    r"with this in mind|by contrast|as a consequence|"
    r"en outre|de plus|du reste|par ailleurs|ensuite|puis|enfin|également|aussi|de même|"
    r"(?:premi|deuxi|troisi|quatri|dernièr)\w*ment|secondement|"
    r"en (?:premier|deuxième|second|troisième|dernier) lieu|d[’']abord|tout d[’']abord|"
    r"d[’']autre part|d[’']une part|"
    r"pour finir|en conséquence|par conséquent|dès lors|donc|ainsi|en revanche|"
    r"dans (?:ce contexte|cet esprit|cette optique)|à cet? (?:égard|effet|fin)|parallèlement|"
    r"pour (?:cette|ces|la même) raisons?|de surcroît|"
    r"además|por otr[oa] (?:lado|parte)|por un lado|por una parte|asimismo|así mismo|igualmente|"
    r"también|del mismo modo|en (?:primer|segundo|tercer|último) lugar|por último|finalmente|"
    r"(?:primero|segundo|tercero|cuarto)|a continuación|luego|en consecuencia|"
    r"por (?:consiguiente|lo tanto|tanto|ello|eso|est[ae]s? (?:motivos?|razón|razones))|"
    r"al mismo tiempo|paralelamente|a (?:este|tal) (?:efecto|respecto)|en este sentido|en cambio)"
)
_RUSSIAN = (
    r"(?:кроме (?:того|этого)|помимо (?:того|этого)|наряду с этим|вместе с тем|при этом|"
    r"в то же время|одновременно|также|тоже|далее|затем|наконец|во?-(?:первых|вторых|третьих|"
    r"четв[её]ртых|пятых)|сверх того|в дополнение(?: к (?:этому|сказанному))?|дополнительно|"
    r"(?:перв|втор|трет)(?:ое|ье)|поэтому|в (?:этой )?связи с этим|в этой связи|"
    r"соответственно|исходя из (?:этого|сказанного)|по (?:этой|той же) причине|"
    r"в заключение|аналогично|с другой стороны|равным образом)"
)
_CHINESE = (
    r"(?:此外|除此之外|另外|同时|与此同时|首先|其次|再次|再者|最后|还有|并且|而且|因此|为此|"
    r"所以|故此|"
    r"鉴于此|有鉴于此|据此|相应地?|同样|第[一二三四五六七八九十]|其[一二三四五])[，,、：:]?"
    r"|(?:[一二三四五六七八九十](?:是|、)|另|故|并|还)"
    r"(?=[，,]|建议|请|删|在|将|把|于|从|做出|考虑|认识|注意|责成|对|新增|增)[，,]?"
)
_ARABIC = (
    "(?:و?(?:أولا|ثانيا|ثالثا|رابعا|خامسا|أخيرا|ختاما|أيضا|كذلك|ثم|بالإضافة إلى (?:ذلك|هذا|"
    "ما سبق|ما تقدم)|إضافة إلى (?:ذلك|هذا|ما سبق)|علاوة على (?:ذلك|هذا)|فضلا عن (?:ذلك|هذا)|"
    "من (?:جهة|ناحية) (?:أخرى|ثانية)|في (?:الوقت (?:نفسه|ذاته)|هذا (?:الصدد|السياق|الإطار))|"
    "كما(?! (?:قال|ذكر|أشار|لاحظ|أوضح|بين|أكد|نوه|سبق))|لذلك|لذا|عليه|"
    "بناء (?:على|عليه)(?: ذلك)?|بالتالي|بالمثل|على هذا الأساس))"
)
_VOWELS = "[\u064b-\u0652]*"
_HEAD = re.compile(
    r"^(?P<number>\W{0,6}(?:(?:\d{1,2}|[a-zа-я])[.)]\s*)?)(?:"
    rf"{_LATIN}\s?[,:;]\s*|{_RUSSIAN}(?:\s?[,:;]|(?=\s))\s*|{_CHINESE}|"
    + re.sub("([\u0621-\u064a])", rf"(?:\1{_VOWELS})", _ARABIC)
    + r"(?:\s?[،,:]|(?=\s))\s*)",
    re.IGNORECASE,
)
MOST = 3
_MARKER = re.compile(
    r"^\s*[\[(（]?(?:\d{1,2}|[ivx]{1,4}|[a-zа-я]|[一二三四五六七八九十]{1,2})(?:\s?[-–—/]+(?=\s)|"
    r"[)）\]]\s?[-–—:：]?)"
    r"\s*(?=\S)",
    re.IGNORECASE,
)


def unmarked(sentence: str) -> str:
    """The sentence without the number of a list in front of it: `2- delete resolves 6`, "
    "`（二）…`."""
    return _MARKER.sub("", sentence, count=1)


def unjoined(sentence: str) -> str:
    """The sentence without the words at its beginning that only join it to others.

    Numbers before them stay; a sentence that is nothing else stays whole.
    """
    for _ in range(MOST):
        head = _HEAD.match(sentence)
        if head is None or not sentence[head.end() :].strip():
            break
        sentence = head["number"] + sentence[head.end() :]
    return sentence
