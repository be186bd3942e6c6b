"""Sides that were taken once: `we opposed it last year; having listened, we now support it`."""

import re

_ONCE = re.compile(
    r"\b(?:last (?:year|month|week|time|meeting|session|round)|at the (?:last|previous|earlier) "
    r"\w+|previously|earlier|in the past|at the time|originally|initially|at first|in (?:19|"
    r"20)\d\d)\b|"
    r"\bl[’']an (?:dernier|passé)\b|\bl[’']année (?:dernière|passée)\b|\b(?:dernière|précédente) "
    r"(?:réunion|session|séance)\b|\b(?:précédemment|auparavant|naguère|au départ|initialement|"
    r"d[’']abord)\b|\bel año pasado\b|\b(?:última|anterior|pasada) (?:reunión|sesión)\b|"
    r"\b(?:anteriormente|antes(?! de\b)|en su momento|inicialmente|al principio)\b|"
    r"\bв прошлом\b|\b(?:прошл|предыдущ|последн)\w+ (?:собрани|заседани|сесси|встреч|раз)\w*|"
    r"\b(?:ранее|раньше|прежде|сначала|первоначально|тогда)\b|去年|上次|上一次|此前|之前|以前|曾|先前|"
    r"当时|起初|最初|(?:العام|السنة|الدورة|المرة) (?:الماضي|السابق)\S*|الاجتماع (?:الأخير|السابق|"
    r"الماضي)|سابقا|في السابق|من قبل|في البداية",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:opposed|objected|rejected|disagreed|supported|agreed|accepted|endorsed|did(?: not|"
    r"n[’']t)|"
    r"could(?: not|n[’']t)|was|were|had)\b|\b(?:avions|avait|avais|étions|était|étais|"
    r"sommes opposé\w*|"
    r"est opposé\w*|(?:avons|a|ai) (?:\w+ )?(?:appuyé|soutenu|accepté|rejeté))\b|"
    r"\b(?:apoyamos|apoyó|opusimos|opuso|rechazamos|rechazó|respaldamos|respaldó|aceptamos|aceptó|"
    r"estábamos|estaba|habíamos|había|objetamos|objetó)\b|\b\w+(?:ли|ла|лся|лась|лись)\b|[曾过]|"
    r"当时|(?<![\u0621-\u064a])و?(?:أيدنا|أيدت|عارضنا|عارضت|اعترضنا|اعترضت|رفضنا|رفضت|دعمنا|دعمت|"
    r"كنا|كانت)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:still|continu\w+|remain\w*|again|toujours|encore|seguimos|sigue|sigo|по-прежнему|"
    r"продолж\w+|всё ещё|все еще)\b|仍|继续|依然|(?:ما|لا) [نتي]?زال|نواصل|تواصل",
    re.IGNORECASE,
)


def is_dated(sentence: str) -> bool:
    """Whether a sentence names an earlier time: `at the last meeting`, `en 2018`."""
    return _ONCE.search(sentence) is not None


def is_past(clause: str) -> bool:
    """Whether a side is told as one taken at an earlier time, and not as one that lasts."""
    once = _HAD.search(clause) or (_ONCE.search(clause) and _WAS.search(clause))
    return bool(once and not _STILL.search(clause))


_HAD = re.compile(
    r"(?<!have )(?<!has )(?<!always )\bhad (?:\w+ ){0,3}(?:doubt|concern|difficult|reservation|"
    r"misgiving|"
    r"hesitation|problem|objection)\w*|"
    r"\b(?:avions|avait|avais) (?:\w+ ){0,3}(?:doutes?|réserves?|difficultés?|inquiétudes?|"
    r"objections?)\b|"
    r"\b(?:teníamos|tenía|tuvimos) (?:\w+ ){0,3}(?:dudas?|reservas?|dificultades|objeci\w+)\b|"
    r"\bбыл[аои]? (?:\w+ ){0,3}(?:сомнени|возражени|опасени|оговорк)\w+",
    re.IGNORECASE,
)
"""Doubts that were had: whether they last, what follows tells."""
