"""How an order on a clause begins: verbs of command, what is tabled, titles: tables only.

`Suppress resolves 5`, `After resolves 5, insert …`, `We submit an amendment to …`, `Поправка
Руритании: …`. What is told of others is left out elsewhere (`bot/reading/voices/voice.py`).
"""

import re

from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act, orders

_FRENCH = rf"{orders('fr')}|laiss(?:er|ez|ons)|libeller|rédiger|compléter|consacrer|mettre|mettez"
_SPANISH = rf"{orders('es')}|{any_act('es', Form.WISH)}|dejar|dejen?|redact(?:ar|en?)|poner|pongan?"
VERBS = rf"(?:{orders('en')}|leave|swap|{_FRENCH}|{_SPANISH})"
_NUMBERED = r"^\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\-–]\s*)?"
COMMANDS = Words(
    rf"{_NUMBERED}(?:please |kindly |s[’']il vous plaît,? |por favor,? )?{VERBS}\b(?! of\b)|"
    # `After resolves 5, insert …`: where it is done stands in front
    r"^\W*(?:in|at|under|after|before|following|immediately|to|on|for|from|within|as regards|"
    r"with regard to|concerning|regarding|au|aux|à|dans|sous|après|avant|sur|pour|immédiatement|"
    r"en|al?|bajo|tras|después|antes|sobre|inmediatamente|dentro)\b[^.;!?:]{2,140}?,\s"
    rf"(?:please |kindly |simply |also |veuillez |por favor,? )?{VERBS}\b",
    r"^\W*(?:во?|после|перед|к|из)\s(?:раздел|(?:под)?пункт)\w*[^.;!?:]{0,80}?[»\d)]\s"
    rf"{orders('ru')}\b",
)
"""A verb that orders something at the beginning, or behind the place said in front."""
_NOUN_EN = r"(?:amendments?|changes?|modifications?|edits?|proposals?|motions?|suggestions?)"
_NOUN_FR = r"(?:amendements?|modifications?|changements?|propositions?)"
_NOUN_ES = r"(?:enmiendas?|modificaci(?:ón|ones)|cambios?|propuestas?)"
_NOUN_RU = r"(?:поправк|предложени|изменени|правк)\w{1,3}"
_NOUN_ZH = r"(?:修正案|修正|修改|修订|提案|建议|动议)"
_NOUN_AR = r"(?:ال)?(?:تعديل|اقتراح|مقترح|طلب)(?:ا|نا|ات)?"
TABLED = Words(
    r"\b(?:we|i|(?:my|our) (?:delegation|administration|country|state)) (?:\w+ )?(?:submits?|"
    r"tables?|presents?|introduces?|puts? forward|makes?|offers?|files?|lodges?|brings? forward|"
    rf"moves?) (?:an?|the following|this|our|one|its) ?(?:\w+ )?{_NOUN_EN}\b|"
    r"\b(?:dépos|présent|soumett|formul|introduis|avan[cç]e?)ons (?:un|une|la|le|notre|des|les|"
    rf"l[’'])\s?(?:\w+ )?{_NOUN_FR}\b|"
    r"\b(?:presentamos|sometemos|introducimos|formulamos|planteamos|proponemos|traemos)\s"
    rf"(?:a consideración )?(?:un|una|la|nuestra|el|las|los)\s(?:siguiente )?{_NOUN_ES}\b",
    r"\b(?:вносим|вношу|представляем|подаем|подаём|выдвигаем|предлагаем)\s"
    rf"(?:\w+ ){{0,2}}?{_NOUN_RU}|"
    rf"(?:我们|我方|我国|我|本代表团|我国代表团)(?:现|兹|特|谨|在此)?提出(?!了)"
    rf"(?:一项|如下|以下|下列|这项|关于[^，。]{{1,30}}的)?{_NOUN_ZH}|"
    rf"(?<!\w)(?:نتقدم|نقدم|نطرح|نعرض|أتقدم|أقدم)\s(?:\S+ ){{0,3}}?ب?{_NOUN_AR}",
)
"""What the writer tables; what it does is said behind."""
TITLED = Words(
    rf"{_NUMBERED}(?:[\w’']{{1,30}} ){{0,2}}"
    rf"(?:{_NOUN_EN}|{_NOUN_FR}|{_NOUN_ES})\b(?: (?:no\.? ?)?\d{{1,2}})?[^:.;\"“«]{{0,80}}:\s",
    rf"{_NUMBERED}(?:наш\w? |перв\w+ |втор\w+ |совместн\w+ )?{_NOUN_RU}[^:.;\"«]{{0,80}}:\s|"
    rf"^\W*(?:[^，。：:“]{{1,14}}的)?(?:我方)?{_NOUN_ZH}[^:：。“]{{0,20}}[:：]|"
    rf"^\W*{_NOUN_AR}[^:.؛\"«]{{0,80}}:\s",
)
"""`Amendment 2: delete …`: a title, and behind its colon the order."""
OWN_TABLES = re.compile(
    r"(?<![^\W\d_])(?P<who>[^\W\d_]{3,40}) (?:submits|tables|presents|introduces|puts forward|"
    r"dépose|présente|soumet|formule|introduit|presenta|somete|formula|introduce|plantea|"
    r"вносит|представляет|выдвигает|تتقدم|تقدم|تطرح|تعرض)\s(?:[^\s.;:]+ ){0,3}?(?:l[’'])?ب?"
    rf"(?:{_NOUN_EN}|{_NOUN_FR}|{_NOUN_ES}|{_NOUN_RU}|{_NOUN_AR})\b",
    re.IGNORECASE,
)
"""Who is said to table something, which is the writer's where it is his own State."""
HISTORY = re.compile(
    r"(?:\b(?:was|were|been|été|fue|fueron|sido|был[аои]?)\s(?:\w+\s)?|[曾已系经]|(?:又|误))$",
    re.IGNORECASE,
)
"""What stands before a verb that tells what happened to a text: `was erroneously added`."""
TOLD = re.compile(
    r"\bse (?:añadió|agregó|incluyó|insertó|introdujo)|(?:系|属)?误[加添增]", re.IGNORECASE
)
_TEXT_EN = r"(?:it|this|that|the (?:wording|formulation|text|phrase|expression|words?|language))"
WORDING_INTO = (
    rf"\b(?:change|correct|fix|amend|adjust|modify|soften|shorten|switch) {_TEXT_EN} (?:in)?to\s*$|"
    r"\b(?:modifier|changer|corriger|ajuster|transformer) (?:la formulation|le libellé|le texte|"
    r"l[’']expression|la rédaction|cela|ça|ceci) (?:en|pour)\s*$|"
    r"\b(?:cambiar|modificar|corregir|ajustar) (?:la (?:formulación|redacción|expresión)|el texto|"
    r"esto|eso) (?:a|por|en)\s*$|"
    r"\b(?:измен|исправ|поправ|помен|замен|смен|скорректир)(?:ить|ять|овать|ите|ьте|уйте|им|яем)"
    r" (?:(?:эт|данн|сам)\w+ )?(?:(?:формулировк|слов|фраз|выражени|текст|редакци|вариант)\w* )?на"
    r"(?: слов\w+)?:?\s*$|"
    r"(?:请|建议|希望|最好|宜|应该?|能否|可否|不如)[^，。；了已]{0,6}(?:措辞|表述|说法|这句话?|这[个里处]|此处|"
    r"文字|用词|提法|写法)[^，。；了已]{0,4}(?:改|换|写|修改|调整)[为成作]\s*$|"
    r"(?:تغيير|تعديل|تصحيح|استبدال) (?:هذه |هذا )?(?:ال)?(?:صياغة|عبارة|نص|كلمة|لفظ|صيغة)"
    r" (?:هذه |هذا )?(?:إلى|ب|لتصبح|لتكون)\s*$"
)
"""The wording that is spoken of is to become what follows: `please change it to "…"`."""
MAYBE_JUST = (
    r"^\W*(?:perhaps|maybe|then|better|rather)(?: (?:just|simply|rather|better|then))*\W*$|"
    r"^\W*(?:peut-être|alors|plutôt)(?: (?:simplement|plutôt|juste|alors))*\W*$|"
    r"^\W*(?:quizás?|tal vez|mejor|entonces)(?: (?:simplemente|mejor|solo|sólo))*\W*$|"
    r"^\W*(?:может(?: быть)?|возможно|тогда|лучше),?(?: (?:просто|лучше|тогда|так|уж))*\W*$|"
    r"^\W*(?:也许|或许|要不|那|最好)(?:就|直接|干脆|只|简单地?)*(?:用|写)?\W*$|"
    r"^\W*(?:ربما|الأفضل)(?: (?:فقط|ببساطة))?\W*$"
)
"""Nothing before the words but a hedge: `maybe just "every quarter"`."""
