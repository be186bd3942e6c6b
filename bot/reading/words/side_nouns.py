"""Sides, doubts and consent as nouns of one's own: `our opposition to`, `nuestro apoyo a`. Tables.

Whatever verb they stand behind (to express, convey, record, reaffirm) a change named behind such
a noun is one that a side is taken on, and not one that is asked for.
"""

import re

from bot.reading.words.scripts import Words

_EN = r"\b(?:our|my|its)(?: own)? (?:\w+ (?:and \w+ )?)?"
_FR = r"\b(?:notre|mon|ma|nos|mes) (?:\w+ (?:et \w+ )?)?"
_ES = r"\b(?:nuestr[oa]s?|mis?) (?:\w+ (?:y \w+ )?)?"
_RU = r"\b(?:наш|мо|сво)\w+ (?:\w+ )?"
SUPPORT = (
    rf"{_FR}(?:soutien|appui|adhésion|approbation|assentiment)\b|"
    rf"{_ES}(?:apoyo|respaldo|adhesión|aprobación|conformidad|beneplácito)\b|"
    r"表[示达]对[^，。；]{2,40}的(?:支持|赞同|赞成)|"
    r"(?:تأييد|دعم|مساندت|موافقت)(?:نا|ي)(?= (?:ل|على|إلى))"
)
OPPOSE = (
    rf"{_EN}(?:disagreement with|disapproval of|rejection of)\b|"
    rf"{_FR}(?:opposition|désaccord|objections?|refus|rejet) "
    r"(?:à|au|aux|avec|quant|face|concernant)\b|"
    rf"{_ES}(?:oposición|objeci\w+|desacuerdo|disconformidad|rechazo) "
    r"(?:al?|con|respecto|frente)\b|"
    rf"{_RU}(?:возражени|несогласи|неприяти)\w*|"
    r"对[^，。；]{2,40}的(?:反对(?:意见|立场)?|异议)|"
    r"(?:معارضت|اعتراض|رفض)(?:نا|ي)(?= (?:ل|على|إلى))|عدم موافقت(?:نا|ي) على"
)
STEMS = ("opos", "rejet", "refus", "adhes", "adhés", "benepl", "disappr", "反对", "异议", "رفض")
_DOUBTS = (
    rf"{_EN}(?:concerns?|doubts?|reservations?|misgivings|hesitations?|unease|regret)\b|"
    rf"{_FR}(?:préoccupations?|inquiétudes?|doutes?|réserves?|réticences?|regret)\b|"
    rf"{_ES}(?:preocupaci\w+|inquietud\w*|dudas?|reservas?|reticencias?|pesar)\b|"
    rf"{_RU}(?:озабоченност|обеспокоенност|сомнени|опасени|оговорк|сожалени)\w*|"
    r"对(?=[^，。；]{2,40}的(?:关切|疑虑|担忧|顾虑|保留))|"
    r"(?:قلق|شكوك|تحفظ|تحفظات|مخاوف|هواجس|أسف)(?:نا|ي)\b"
)
ON = re.compile(
    rf"{_EN}(?:support|agreement|consent|approval|opposition|objections?)\b|"
    rf"{_RU}(?:поддержк|согласи|одобрени)\w*|对(?=[^，。；]{{2,40}}的(?:支持|赞[同成]|反对|异议))|"
    rf"{SUPPORT}|{OPPOSE}|{_DOUBTS}",
    re.IGNORECASE,
)
"""A noun of a side or a doubt, behind which a change is named."""

GOVERNS = Words(
    r"\b(?:(?:support|endors|accept|oppos|reject)(?:e?s|e?d|ing|e)?|(?:agree|object|consent)(?:s|d|ed|"
    r"ing)? (?:to|with)|(?:appu|sout[ei]|approuv|accept|rejet)\w+|(?:souscri|oppos)\w+ à|"
    r"(?:apoy|respald|acept|rechaz)\w+|(?:opon|opus)\w+ a) "
    r"(?:(?:the|this|that|your|la|cette|cet|le|l[’']|esta|el|este)\s?)?"
    r"(?:(?:propos|suggest|sugg[ée]r|sugerid)\w* )?"
    r"(?:\w+ (?:of|de|du|des|del) (?:[^\W\d]+ ){0,2})?\Z",
    r"\b(?:поддерж|одобр)\w+ (?:это )?\Z|\b(?:соглас|возраж)\w+ (?:с|против|на) \Z|"
    r"(?:支持|赞[同成]|同意|接受|反对)\Z|"
    r"(?<!\w)(?:[نتيأ](?:ؤيد|دعم|عارض|قبل|رفض)|[نتيأ]وافق على|[نتيأ]عترض على) \Z",
)
"""A verb of a side, right before the change that it governs."""
