"""How people prefer the wording in force to a new one, in six languages: tables only.

`I like the original better`, `исходный вариант лучше`: who says so in an answer wants no change.
"""

_OLD_EN = (
    r"(?:the )?(?:current|existing|present|original|old|previous|former) "
    r"(?:text|wording|formulation|language|version|one|phrasing)"
)
_OLD_FR = (
    r"(?:le |la |l[’'])?(?:texte|libellé|rédaction|formulation|version|original)"
    r"(?: (?:actuel\w*|existant\w*|en vigueur|d[’']origine|initiale?|précédente?|originale?))?"
)
_OLD_ES = (
    r"(?:el |la )?(?:texto|redacción|formulación|versión) "
    r"(?:actual|vigente|existente|original|anterior|inicial)"
)
_OLD_RU = (
    r"(?:действующ|нынешн|существующ|текущ|имеющ|исходн|стар|прежн|первоначальн|изначальн|"
    r"оригинальн)\w+ (?:текст|редакци|формулировк|вариант|верси)\w*"
)
_OLD_ZH = (
    r"(?:原(?:来|先|本|始|有)?的?|现有的?|现行的?|目前的?|当前的?|旧的?)"
    r"(?:案文|文本|版本|说法|写法|译法|表述|措辞|提法|方案|条文|文(?!件|稿))"
)
_OLD_AR = r"(?:النص|الصيغة|الصياغة|النسخة|العبارة) (?:الأصلي|الحالي|القائم|السابق|القديم|الراهن)ة?"
LATIN = (
    rf"|\b(?:like|love|prefer)d? {_OLD_EN} (?:better|more|best)\b|"
    rf"\b{_OLD_EN} (?:(?:reads|sounds|looks|works|flows) (?:\w+ )?(?:better|more \w+|clearer)|"
    r"(?:is|was|seems) (?:\w+ )?(?:better|preferable|clearer|more \w+)|"
    r"appeals to (?:us|me) more)\b|"
    rf"\b(?:préf[éè]r\w+|aim\w+ mieux|penche\w* pour) {_OLD_FR}\b(?! (?:de|du|d[’'])\b)|"
    r"\b(?:prefer\w+|prefier\w+|(?:me|nos) gusta\w* más|(?:me|nos) quedo|nos quedamos con) "
    rf"{_OLD_ES}\b(?! (?:de|del)\b)"
)
BEYOND = (
    r"|(?:\b(?:мне|нам)(?: \w+){0,2} (?:больше |лучше )?(?:нрав\w+|по душе|ближе|ближе по душе)"
    rf"(?: больше)?|предпочита(?:ем|ю)|предпоч\w+ бы|склоня(?:емся|юсь) к) {_OLD_RU}|"
    rf"{_OLD_RU} (?:(?:мне|нам) (?:\w+ )?(?:нрав\w+ больше|больше нрав\w+|ближе|по душе)|"
    r"(?:\w+ )?был[аои]? (?:\w+ )?лучше|предпочтительн\w+)|"
    rf"(?:偏好|(?<!不)喜欢|倾向于?|偏向|中意|青睐)(?:采用|使用|用)?{_OLD_ZH}(?!的修改|的修订)|"
    rf"{_OLD_ZH}(?:读起来|看起来|似乎|好像|显得)?(?:更|比较|要)(?:好|顺|通顺|流畅|清楚|清晰|合适|恰当|准确|妥当)|"
    rf"(?<!لا )(?<![\u0621-\u064a])[نأ]فضل (?:\S+ )?{_OLD_AR}|"
    rf"{_OLD_AR} (?:[يت]عجبن\w|[أا]عجبن\w|[أا]فضل|[أا]وضح|[أا]حسن|[أا]نسب)"
)
"""With `|` before them: they stand beside others."""

IN_FORCE = (
    (
        r"\b(?:the )?(?:current|existing|present) (?:text|wording|formulation|language)\b|"
        r"\b(?:the )?(?:text|wording) (?:in force|as it (?:is|stands))\b|\b(?:the )?status quo\b|"
        r"(?<!\w)(?:le |la |l[’'])?(?:texte|libellé|rédaction|formulation) "
        r"(?:actuel\w*|existant\w*|en vigueur)|"
        r"\b(?:el |la )?(?:texto|redacción|formulación) (?:actual|vigente|existente|en vigor)\b"
    ),
    (
        r"\b(?:действующ|нынешн|существующ)\w+ (?:текст|редакци|формулировк)\w*|"
        r"(?:现有的?|现行的?|目前的?|当前的?)(?:案文|文本|表述|措辞|条文)|"
        r"(?<!\w)(?:النص|الصيغة|الصياغة) (?:الحالي|القائم|الراهن|الساري)ة?"
    ),
)
"""What is no proposal: the wording in force; and the same beyond Latin letters."""
