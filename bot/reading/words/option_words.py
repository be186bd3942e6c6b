"""The words by which people offer one wording or another, in six languages: tables only."""

import re
from collections.abc import Mapping

OPTION = re.compile(
    r"^[\s*_•·\-–—>(\[]{0,6}(?:option|alternative|variante?|version|opci[oó]n|alternativa|вариант|"
    r"альтернатива|(?:备选)?(?:案文|方案)|选项|(?:ال)?(?:خيار|بديل))[*_]{0,2}\s{0,2}"
    r"(?:\d|[a-d]|[абвг]|i{1,3}|one|two|three|[一二三四甲乙丙]|الأول|الثاني|الثالث|[أبج])[*_]{0,2}\)?"
    r"(?:\s?\([^()]{1,40}\))?(?:\s?[:：.)–—]|\s-\s|\s?$)[*_]{0,2}\s{0,3}",
    re.IGNORECASE,
)
"""`Option 1:`, `Variante B —`, `备选案文2：`, at the head of a paragraph."""
OTHERWISE = re.compile(
    r"^\W*(?:alternatively|as an alternative|or else|failing (?:that|this)|otherwise|"
    r"à défaut|sinon|en variante|à titre subsidiaire|ou (?:alors|bien)|"
    r"alternativamente|como alternativa|en su defecto|de lo contrario|o bien|"
    r"(?:в качестве|как) альтернатив\w+|альтернативно|либо|или же|"
    r"(?:或者|另一备选|作为替代|作为备选|备选方案是|否则|要么)|"
    r"و?(?:كبديل|بدلاً? من ذلك|وإلا|أو بدلاً? من ذلك|كخيار بديل))",
    re.IGNORECASE,
)
"""A sentence that offers something else than the one before."""
_MARK = r"[\"“”«»„「」『』]"
_ONE = rf"{_MARK}\s?[^\"“”«»„「」『』]{{2,600}}?\s?{_MARK}"
OR = re.compile(
    rf"(?P<one>{_ONE})(?P<or>,?\s?(?:or(?: else)?|ou(?: bien)?|o(?: bien)?|u|или|либо|أو)\s"
    rf"(?:alternatively |by |par |por |на |словами |ب|(?:the )?words? )?|"
    rf"，?(?:或者?|还是)(?:改为)?)"
    rf"(?P<other>{_ONE})",
    re.IGNORECASE,
)
"""`"A" or "B"`."""
OR_ELSE = re.compile(r"\b(?:or|ou|soit|o|или|либо)\b|或|أو", re.IGNORECASE)
"""Between the deletion of a clause and a change of its words."""
CHOICE = re.compile(
    r"\b(?:one|either) of the following|\b(?:two|three|following|these) (?:\w+ )?(?:options|"
    r"alternatives|variants|versions|wordings|formulations)\b|"
    r"\b(?:deux|trois|suivantes?|l[’']une des) (?:\w+ )?(?:options|variantes|solutions|"
    r"formulations)|"
    r"\b(?:dos|tres|siguientes|una de las) (?:\w+ )?(?:opciones|variantes|alternativas|"
    r"redacciones)|"
    r"(?:два|три|один из|следующи\w+) (?:\w+ )?вариант|"
    r"(?:两|二|三|以下)(?:个|种)?(?:备选|可选)?(?:方案|案文|选项|措辞)|"
    r"(?:خيارين|بديلين|صيغتين|أحد الخيار)",
    re.IGNORECASE,
)
LISTED = re.compile(
    r"^[\s*•·\-–—]{0,4}\(?(?:[a-d]|[1-4]|[абвг]|[أبج]|i{1,3})[.):、]\s+(?=\S)", re.IGNORECASE
)
"""`A.`, `(1)`: one of a list, under a line that says what it lists."""
ASKED = re.compile(
    r"\b(?:which|prefer\w* (?:of|by|expressed)|preferences?|on the table|received|lequel|laquelle|"
    r"préférence|préférez|reçu\w*|cuál|preferencia|prefieren|recibid\w+|какой|какую|предпочт\w+|"
    r"поступи\w+)\b|[?？؟]|哪|收到|倾向|أيّ?هما|وردت",
    re.IGNORECASE,
)
"""Who asks for a choice, or lists what was received, offers nothing of his own."""
OFFERS = re.compile(
    r"\b(?:we|i|our|nous|notre|nos|nuestr\w+|мы|у нас|наш\w*)\b|我|本国|"
    r"(?<![\u0621-\u064a])ن\w{3,}|"
    r"\b\w+(?:ons|amos|emos|imos|аем|яем)\b",
    re.IGNORECASE,
)

_NTH_EN = (
    r"(?:option (?:\d|[a-d]|one|two|three)|the (?:first|second|third|last) (?:option|alternative|"
    r"variant|one))"
)
_NTH_FR = (
    r"(?:l['’]option (?:\d|[a-d])|la (?:première|deuxième|seconde|troisième|dernière) (?:option|"
    r"variante|solution))"
)
_NTH_ES = (
    r"(?:la opción (?:\d|[a-d])|la (?:primera|segunda|tercera|última) (?:opción|variante|"
    r"alternativa))"
)
CHOSEN: Mapping[str, str] = {
    "en": (
        r"(?:(?:we|i)(?: would|['’]d)? (?:\w+ )?(?:prefer|choose|go for|opt for|take) |(?:our|my) "
        r"(?:preference|choice) (?:is|would be|goes to) )?"
        rf"{_NTH_EN}(?: (?:over|to|rather than) (?:{_NTH_EN}|the other))?(?:,? please)?"
    ),
    "fr": (
        r"(?:(?:nous|je) (?:préférons|préfère|préférerions|choisissons|optons pour|penchons pour) |"
        rf"notre préférence va à )?{_NTH_FR}(?: (?:à|plutôt que) (?:{_NTH_FR}|l['’]autre))?"
    ),
    "es": (
        r"(?:(?:preferimos|prefiero|preferiríamos|optamos por|elegimos|nos inclinamos por) )?"
        rf"{_NTH_ES}(?: (?:a|antes que) (?:{_NTH_ES}|la otra))?"
    ),
    "ru": (
        r"(?:(?:мы )?(?:предпочитаем|предпочли бы|выбираем|за) )?(?:вариант (?:№ ?)?\d|"
        r"(?:первый|второй|третий|последний) вариант)"
    ),
    "zh": (
        r"(?:我们|我方)?(?:更?倾向于?|更?喜欢|选择?|支持)?(?:(?:方案|选项|案文)[一二三\d]|"
        r"第[一二三]个?(?:方案|选项))"
    ),
    "ar": r"(?:نفضل|نختار|أفضل|نؤيد) الخيار (?:رقم )?(?:\d|الأول|الثاني|الثالث)",
}
"""Language → a clause that takes one of several by its number."""
