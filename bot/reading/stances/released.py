"""Objections and reservations that their writer takes back: `we now withdraw our objection to it`.

It withdraws the comment that objected; no proposal is withdrawn, and no support is said by it.
"""

import re

from bot.mail.stems import Stems
from bot.reading.voices.names import Names, told_of_another
from bot.reading.words.scripts import Words

_THING_EN = r"(?:reservation|objection|opposition)s?"
_THING_FR = r"(?:réserve|objection|opposition)s?"
_THING_ES = r"(?:reservas?|objeci\w+|oposición)"
_THING_RU = r"(?:оговорк|возражени|резерв)\w*"
_TO = r"(?: [^\s.,;!?]+){0,8}?"
"""To what it was: `our objection to the deletion of d) is withdrawn`."""
_RELEASED = Words(
    # English
    r"\b(?:withdraw|lift|waiv|drop|remov|retract|giv)(?:s|e|es|p|ps|ing|ping|n)?(?: up)? (?:our|"
    r"its|my|"
    rf"the|any) (?:\w+ ){{0,2}}?{_THING_EN}|\b(?:our|its|my) (?:\w+ )?{_THING_EN}{_TO} (?:is|are|"
    rf"has been|"
    r"have been|can be|may be) (?:\w+ ){0,3}?(?:withdrawn|lifted|waived|dropped|removed|met|"
    r"settled|"
    rf"resolved|addressed)|\b(?:our|its|my) {_THING_EN} no longer (?:stands?|appl(?:y|ies))|\bno "
    rf"longer (?:objects?|opposes?|opposed|maintains? (?:our|its|my) {_THING_EN}|(?:has|"
    rf"have) (?:an? "
    rf"|any )?{_THING_EN})(?: to)?|"
    # French
    rf"\bn(?:e |[’'])(?:mainten\w+|maintien\w*) plus (?:notre|nos|sa|son|ses|ma|"
    rf"mon) (?:\w+ )?{_THING_FR}|"
    r"\b(?:lev|lèv|retir|renonç|renonc)(?:ons|e|er)(?: donc| désormais| maintenant| à présent|"
    r" ainsi| par conséquent| \w+ment)? (?:à )?(?:notre|nos|sa|son|ses|l[ae]|les|ma|mon|mes|toute) "
    r"(?:\w+ )?"
    rf"{_THING_FR}|\b(?:notre|sa|son|ma|mon) (?:\w+ )?{_THING_FR}{_TO} (?:est|peut être|"
    r"a été) (?:\w+ )?"
    r"(?:levée|retirée)|\bne (?:nous |s[’'])(?:y )?oppos\w+ plus|\bn[’'](?:avons|a|ai) plus "
    rf"(?:d[’']|de |aucune )(?:\w+ )?{_THING_FR}|"
    # Spanish
    rf"\bya no (?:mantenemos|mantiene|mantengo|sostiene|sostenemos) (?:nuestra|su|mi) {_THING_ES}|"
    r"\b(?:levant|retir)(?:amos|a|o|ar)(?: ahora| por (?:lo )?tanto| \w+mente)? (?:nuestras?|sus?|"
    rf"las?|mis?|toda) (?:\w+ )?{_THING_ES}|\b(?:nuestra|su|mi) (?:\w+ )?{_THING_ES}{_TO} "
    r"(?:queda|está|"
    r"ha sido) (?:\w+ )?(?:levantada|retirada)|\bya no (?:nos |se |me )?(?:opon|objet)\w+|\bya no "
    rf"(?:tenemos|tiene|tengo) (?:\w+ )?{_THING_ES}",
    # Russian
    rf"\bбольше не (?:настаива\w+ на|подтвержда\w+|сохраня\w+) (?:\w+ ){{0,2}}?{_THING_RU}|"
    rf"\b(?:снима|отзыва)(?:ем|ет|ю) (?:\w+ ){{0,2}}?{_THING_RU}|"
    rf"\b{_THING_RU}(?:\s[^\s.,;!?]+){{0,6}}? (?:снима|отзыва)(?:ем|ю)\b|\b(?:наш|сво)\w+ (?:\w+ )?"
    rf"{_THING_RU}{_TO} (?:снима\w+|отзыва\w+|снят\w*|отозван\w*)|\bбольше не (?:возража\w+|"
    rf"против)|\b{_THING_RU} (?:у нас )?больше (?:нет|не име\w+)|"
    # Chinese
    r"(?:撤回|撤销|收回|取消|放弃)了?(?:其|我方|我们|我国|先前|此前|之前|"
    r"的){0,3}(?:对[^，。；]{0,24})?"
    r"的?(?:保留|反对|异议)(?:意见|立场)?|不再(?:坚持|维持|持|有)?(?:其|我们|我方|我国|先前|此前|"
    r"的){0,3}"
    r"(?:反对|异议|保留)(?:意见|立场)?|"
    # Arabic
    r"(?<![\u0621-\u064a])(?:[نتيأ]سحب|[نتيأ]رفع|[نتيأ]تخلى عن|[نتيأ]تراجع عن|تم سحب) (?:\S+ )?"
    r"(?:تحفظ|اعتراض|معارضت)\S*|(?<![\u0621-\u064a])(?:لم [نتيأ]عد|لا) (?:\S+ )?(?:[نتيأ]تمسك|"
    r"[نتيأ]صر) (?:\S+ )?(?:ب|على )(?:اعتراض|تحفظ|معارضت)\S*|"
    r"(?<![\u0621-\u064a])لم [نتيأ]عد (?:\S+ )?(?:[نتيأ]عارض|"
    r"[نتيأ]عترض)\S*",
)
_SUPPOSED = re.compile(
    r"\b(?:if|could|would|might|may|should|unless|once|as soon as|si|pourr\w+|podr\w+|dès que|"
    r"если|мог\w*|бы)\b|如果|可以?|一旦|(?:إذا|يمكن|لو)\s",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|cannot|never|unable|no|ne|не|нельзя)\b|n[’']t|[不未]|无法|(?<!\w)(?:لا|لن|لم)\s)"
    r"(?!.{0,14}(?:hesit|hésit|vacila|колеба|longer|plus|больше))[^,;.，。；،؛]{0,40}\Z",
    re.IGNORECASE,
)
_OBJECT_ENDS = re.compile(
    r"[,;.，；。،؛]\s?(?:(?:and|but|et|mais|y|pero|и|но|а)\s|[并但])?|"
    r"\s(?:and|but|et|mais|y|pero|и|но|а)\s|[并但]|\sو(?=[نت])",
    re.IGNORECASE,
)


OBJECTIONS = Stems(
    "reserv", "object", "oppos", "réserv", "objec", "oposic", "opon", "objet", "оговор", "возраж",
    "резерв", "против", "反对", "保留", "异议", "تحفظ", "عترض", "اعتراض", "عارض",
)  # fmt: skip
"""Stems without which there is no objection in a sentence."""


def released(sentence: str, names: Names) -> str | None:
    """What is left of a sentence without the objection that it takes back; None if it takes none.

    What is supposed (`we could lift our reservation if …`) is not taken back.
    """
    match = next(iter(_RELEASED.finditer(sentence)), None)
    if match is None or _SUPPOSED.search(sentence):
        return None
    if _NOT.search(sentence, 0, match.start()):
        return None  # `we cannot lift our reservation`
    if told_of_another(sentence, match.start(), match.end(), names):
        return None
    end = _OBJECT_ENDS.search(sentence, match.end())
    return f"{sentence[: match.start()].rstrip()} {sentence[end.end() if end else len(sentence) :]}"
