"""The words by which somebody asks without a question mark, in six languages: tables only.

`We would like to know why`, `Costaguana seeks clarification`: what stands behind them is asked
about, and nothing is proposed by it.
"""

from bot.reading.words.scripts import Words

_WHY = r"(?:why|what|how|whether|which|where|who|when|if)\b"
_REASON = (
    r"(?:explanation|clarification|elaboration|reason|rationale|justification|background|"
    r"information|detail|insight|guidance)s?\b"
)
_A = r"(?:(?:an?|the|any|some|more|further|additional|brief|short|fuller|better)\s){0,3}"
_EN = (
    rf"\bwonder(?:s|ed|ing)?\s(?:about\s)?{_WHY}|"
    rf"\b(?:like|wish(?:es)?|wants?|love|curious|interested|keen|eager|glad|grateful)\sto\s"
    rf"(?:know|learn|hear|understand)(?:\s(?:more|from\s[\w ]{{2,30}}?))?\s(?:about\s)?"
    rf"(?:{_WHY}|(?:the\s)?{_REASON})|"
    rf"\b(?:appreciate|welcome|request(?:s|ing)?|seek(?:s|ing)?|await(?:s|ing)?|need(?:s)?|"
    rf"(?:ask|asks|asking|grateful|thankful|obliged)\sfor|(?:like|wish(?:es)?)\s(?:to\s"
    rf"(?:have|get|see|receive|request|seek|ask\sfor)\s)?)\s?{_A}{_REASON}(?!\sby\s\w+ing)|"
    rf"\bask(?:s|ing)?\s(?:\w+\s)?(?:{_WHY}(?!\sit\b)|about\sthe\s{_REASON})|"
    rf"\b(?:not|un)\s?clear\s(?:to\s(?:us|me)\s)?(?:{_WHY})"
)
_POURQUOI = (
    r"(?:pourquoi|si|comment|quel(?:le)?s?|ce\sq|à\squoi|en\squoi|dans\squelle?|qui|où|quand)"
)
_PRECISIONS = (
    r"(?:précisions?|éclaircissements?|explications?|clarifications?|motifs?|raisons?|"
    r"informations?|justifications?|renseignements?|détails?)\b"
)
_UN = r"(?:(?:des|une?|quelques|les|la|le|plus\sde?|davantage\sd[e’'])\s?){0,2}(?:d[’'])?"
_FR = (
    rf"\b(?:se|nous|me)\sdemand(?:e|ons|ent)\s(?:donc\s)?{_POURQUOI}|"
    r"\b(?:souhait|voudr|aimer|désir)\w+\s(?:bien\s)?(?:(?:obtenir|recevoir|avoir|connaître|"
    rf"demander)\s)?{_UN}{_PRECISIONS}|"
    rf"\b(?:souhait|voudr|aimer|désir)\w+\s(?:bien\s)?(?:savoir|comprendre|connaître)\b|"
    rf"\b(?:demand(?:e|ons|ent)|sollicit(?:e|ons|ent)|attend(?:ons)?|"
    rf"(?:reconnaissant|gré|obligé)\w*\sd[e’'])\s?{_UN}{_PRECISIONS}|"
    rf"\b(?:pas|peu)\sclair\w*\s(?:pour\snous\s)?{_POURQUOI}"
)
_POR_QUE = r"(?:por\squé|si|cómo|qué|cuál(?:es)?|para\squé|en\squé|cuándo|quién)\b"
_ACLARACION = (
    r"(?:aclaraci(?:ón|ones)|explicaci(?:ón|ones)|precisi(?:ón|ones)|informaci(?:ón|ones)|"
    r"motivos?|razones|justificaci(?:ón|ones)|detalles?)\b"
)
_UNA = r"(?:(?:una?|más|alguna|las|los|la|mayor)\s){0,2}"
_ES = (
    rf"\b(?:se|nos|me)\spregunta(?:mos|n)?\s{_POR_QUE}|\bme\spregunto\s{_POR_QUE}|"
    r"\b(?:quisi|dese|gustar|querr)\w+\s(?:(?:recibir|obtener|tener|pedir|solicitar)\s)?"
    rf"(?:saber|conocer|entender|comprender|{_UNA}{_ACLARACION})|"
    rf"\b(?:agradec|solicit|pid|ped)\w+\s{_UNA}{_ACLARACION}|"
    rf"\bno\s(?:nos\s)?(?:está|queda|resulta)\sclaro\s{_POR_QUE}"
)
_RU = (
    r"\b(?:хотел\w*\sбы|хотим|хочет|желает|просит|просим|прошу|просят)\s(?:бы\s)?(?:\w+\s){0,2}?"
    r"(?:узнать|знать|понять|пояснить|разъяснить|уточнить|объяснить|"
    r"получить\s(?:\w+\s)?(?:разъяснени|пояснени|уточнени|объяснени))|"
    r"\b(?:благодарн|признательн)\w+\s(?:\w+\s)?за\s(?:\w+\s)?"
    r"(?:разъяснени|пояснени|уточнени|объяснени|информаци)|"
    r"\b(?:неясно|непонятно|не\s(?:вполне\s|совсем\s)?(?:ясно|понятно)),?\s"
    r"(?:почему|зачем|что|как|ч[её]м|для)"
)
_ZH = (
    r"(?:想|希望|愿意?|要求|恳请|请)(?!问)[^，。；]{0,12}?(?:了解|知道|知悉|得知|说明|解释|澄清|阐明|阐述)"
    r"(?=[^，。；]{0,40}?(?:理由|原因|为什么|为何|缘由|依据|考虑|是否|含义|意图|目的|何|什么))|"
    r"不(?:清楚|明白|知道|太清楚)(?=[^，。；]{0,20}?(?:为什么|为何|什么|如何|是否))"
)
_AR = (
    r"(?<![\u0621-\u064a])[وف]?[نتيأ](?:ود|رغب|رجو|طلب|لتمس|قدر)\s(?:في\s)?(?:\S+\s){0,2}?"
    r"(?:أن\s[نتيأ](?:عرف|فهم|علم)|معرفة|فهم|الاطلاع على أسباب|(?:ال)?(?:توضيح|إيضاح|تفسير|شرح|"
    r"استفسار)\w*)|(?<![\u0621-\u064a])[وف]?[نتيأ]تساءل|"
    r"(?:ليس|غير)\s(?:من\s)?(?:ال)?واضحا?ً?\s(?:لنا\s)?(?:لماذا|ما|كيف|سبب)"
)
INQUIRES = Words(f"{_EN}|{_FR}|{_ES}", f"{_RU}|{_ZH}|{_AR}")
