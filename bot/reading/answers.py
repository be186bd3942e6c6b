"""What a short answer to the bot says, in six languages: yes or no, a status, whether to hold."""

import re
from collections.abc import Mapping

from bot.model.comments import Status

MAX_WORDS = 2_000  # characters of one request that are looked at

_CODE = re.compile(
    r"(?<![\w-])(?:([A-Za-z0-9][A-Za-z0-9.-]{0,15})-)?C(\d{1,7})(?!\w)", re.IGNORECASE
)
_JOINED = re.compile(
    rf"({_CODE.pattern})\s{{0,3}}(?:and|et|y|e|и|和|及|、|و)\s{{0,3}}(?={_CODE.pattern})",
    re.IGNORECASE,
)
"""`191-C21 and 191-C27 yes`."""
_REFERENCE = re.compile(r"(?<![\w-])AI-(\d{1,7})(?!\w)", re.IGNORECASE)
_REREADING = re.compile(r"(?<![\w-])R-(\d{1,7})(?!\w)")
_END = r"(?=[\s]{0,3}(?:[,;:.!?،؛。，；！)–—-]|$))"
_YES = re.compile(
    r"^\W{0,8}(?:yes|y|yep|ok(?:ay)?|correct|right|confirmed|that is right|"
    r"oui|exact|d['’]accord|confirmé|sí|si|correcto|confirmado|да|верно|правильно|подтверждаю|"
    r"是的?|对|正确|确认|نعم|صحيح|أؤكد)" + _END,
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W{0,8}(?:no|nope|wrong|incorrect|that is wrong|not so|non|faux|inexact|incorrecto|"
    r"falso|нет|неверно|неправильно|不是?|否|不对|错误|لا|خطأ|غير صحيح)" + _END,
    re.IGNORECASE,
)
_STATUSES: Mapping[Status, re.Pattern[str]] = {
    Status.MEETING: re.compile(
        r"(?:for|to|at) the (?:next )?meeting|pour la réunion|à la réunion|para la reunión|"
        r"к собранию|на собрани[ие]|для собрания|提交会议|供会议讨论|للاجتماع|إلى الاجتماع",
        re.IGNORECASE,
    ),
    Status.BRACKETS: re.compile(
        r"in (?:square )?brackets|entre crochets|entre corchetes|в (?:квадратных )?скобках|"
        r"方括号|بين (?:قوسين )?معقوفين|بين معقوفتين",
        re.IGNORECASE,
    ),
    Status.SUPERSEDED: re.compile(
        r"\bsuperseded\b|\bremplacée?s?\b|\b(?:sustituid[oa]|reemplazad[oa])s?\b|заменен[аоы]?\b|"
        r"已被取代|حل محله",
        re.IGNORECASE,
    ),
    Status.REFLECTED: re.compile(
        r"\breflected\b|\b(?:reflétée?|prise? en compte)s?\b|\breflejad[oa]s?\b|отражен[аоы]?\b|"
        r"учтен[аоы]?\b|已反映|已采纳|أُ?خذ في الاعتبار|أُ?درج",
        re.IGNORECASE,
    ),
    Status.NOTED: re.compile(
        r"\bnoted\b|\bpris(?:e)? note\b|\bnotée?s?\b|\btomado nota\b|\banotad[oa]s?\b|"
        r"принят[оаы]? к сведению|已注意到|注意到|أحيط(?:نا)? علماً?",
        re.IGNORECASE,
    ),
    Status.OPEN: re.compile(
        r"\b(?:re-?open|still open|open again)\b|\brouvrir\b|\breabrir\b|снова открыт|重新开放|"
        r"يعاد فتح",
        re.IGNORECASE,
    ),
}
_SPREAD_FR = r"(?:diffus\w+|communiqu\w+|distribu\w+|circuler|partag\w+|publi\w+)"
_SPREAD_ES = r"(?:difund\w+|distribu\w+|compart\w+|circul\w+|public\w+|divulg\w+)"
_SPREAD_RU = r"(?:распростран\w+|рассыла\w+|разосла\w+|показ\w+|опубликова\w+|публик\w+)"
_SPREAD_ZH = r"(?:对外)?(?:分发|散发|传阅|公开|转发|分享)"
_SPREAD_AR = r"(?:تعميم|تعمم|توزيع|توزع|نشر|مشاركة|إطلاع)"
_LET_GO = re.compile(
    r"\brelease\b|\bmay (?:now )?(?:circulate|(?:be )?(?:circulated|share[d]?|show[n]?))\b|"
    r"\bplease (?:circulate|share|show)\b|"
    r"\byou (?:may|can) (?:now )?(?:circulate|share|show|distribute|publish)\b|"
    r"\bfeel free to (?:circulate|share|show|distribute)\b|"
    rf"\b(?:peut|peuvent) (?:\w+ )?être {_SPREAD_FR}|"
    rf"\bvous pouvez (?:(?:maintenant|désormais|à présent|bien sûr) )?(?:l[ea]s? |"
    rf"l['’])?(?:faire )?"
    rf"{_SPREAD_FR}|"
    rf"\bpued\w+ (?:(?:ya|ahora) )?(?:ser )?{_SPREAD_ES}|"
    rf"(?:можно|можете|разреша\w+) (?:(?:теперь|уже|его|е[её]|их|это) ){{0,2}}{_SPREAD_RU}|"
    rf"可以?(?:予以|现在)?{_SPREAD_ZH}|"
    rf"(?:يجوز|يمكن(?:كم)?|لا مانع من) (?:الآن )?(?:أن )?{_SPREAD_AR}",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"[?？؟]|\b(?:if|once|when|after|unless|until|from(?! now)|si|quand|dès|lorsque|après|une "
    r"fois|sauf|"
    r"cuando|después|una vez|salvo|hasta|если|когда|после|кроме)\b|如果|等|之后|以后|除非|"
    r"(?<!\w)(?:إذا|عندما|بعد|ما لم)",
    re.IGNORECASE,
)
"""What is asked, or holds only later or only if: a person reads it."""
_REFUSED = re.compile(
    r"\b(?:no(?!\s*[,.;:])|not|never|cannot|can['’]t|don['’]t|ne|nunca|не|нельзя)\b|\bn['’]|不|"
    r"(?:^|\s)(?:لا|ليس)",
    re.IGNORECASE,
)
_HOLD = re.compile(
    r"\b(?:restrict|hold|withhold|private|confidential)\b|\b(?:do not|don['’]t|not to|not for|"
    r"not yet) (?:circulat|shar|show|distribut|publish)\w*|"
    rf"\bconfidentiel(?:le)?\b|\bne (?:pas )?(?:l[ea]s? |l['’])?(?:pas )?(?:faire )?{_SPREAD_FR}|"
    rf"\b(?:confidencial|reservad[oa])\b|\bno (?:l[oa]s? |se )?{_SPREAD_ES}|"
    rf"конфиденциальн|\bне (?:(?:его|е[её]|их|пока) ){{0,2}}{_SPREAD_RU}|"
    rf"保密|(?:不|勿|不要|暂不|先不){_SPREAD_ZH}|سري|(?:لا|عدم) (?:[يت]عمم|{_SPREAD_AR})",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\W*(?:(?:perfect|great|excellent|good|fine|ok(?:ay)?|parfait|très bien|perfecto|muy bien|"
    r"отлично|хорошо|好的?|很好|ممتاز|حسنا\w*)\W+)?"
    r"(?:many |muchas |un grand |большое )?(?:thanks|thank you|merci|gracias|спасибо|благодарю|"
    r"谢谢|感谢|多谢|شكرا\w*)(?: (?:very much|so much|a lot|beaucoup|bien|جزيلا\w*))?\W*"
    r"(?:\n\s*[^\n.?!]{1,40})?\s*",
    re.IGNORECASE,
)
"""A line of thanks, and perhaps a name below it."""
_DONE = re.compile(
    r"\b(?:done|finished|completed)\b|\b(?:fait|faite|terminée?)\b|\b(?:hech[oa]|terminad[oa])\b|"
    r"сделан[оа]?\b|выполнен[оа]?\b|完成|已办|أُ?نجز|تم",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:the )?(?:whole resolution|resolution as a whole)\b|\brésolution dans son ensemble\b|"
    r"\bresolución en su conjunto\b|резолюци\w{1,3} в целом|整个决议|决议整体|القرار ككل",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|nor|instead of|rather than|pas|et non|no|en vez de|не|вместо)|不是|而非|ليس|لا)"
    r"(?: (?:on|about|to|of|au|à|sur|del?|en|по|о|the))?[\s“”\"'«]{0,3}$",
    re.IGNORECASE,
)
_ADOPT = re.compile(r"\b(?:adopt|new|take)\b", re.IGNORECASE)
_KEEP = re.compile(r"\b(?:keep|old|leave)\b", re.IGNORECASE)


def codes(words: str) -> list[tuple[str, int]]:
    """The comments named: (group or "" for that of the mail answered, number), each once."""
    found = (((m[1] or "").upper(), int(m[2])) for m in _CODE.finditer(words[:MAX_WORDS]))
    return list(dict.fromkeys(found))


def without_codes(words: str) -> str:
    """The words without the numbers of comments, and what joins them."""
    said = _JOINED.sub(r"\1 ", words[:MAX_WORDS])
    return re.sub(r"^[\s,;:&+.)–—-]{1,20}", "", _CODE.sub(" ", said)).strip()


def action_items(words: str) -> list[int]:
    """The action items named: `AI-4`."""
    return list(dict.fromkeys(int(m[1]) for m in _REFERENCE.finditer(words[:MAX_WORDS])))


def rereadings(words: str) -> list[int]:
    """The rereadings named: `R-4`."""
    return list(dict.fromkeys(int(m[1]) for m in _REREADING.finditer(words[:MAX_WORDS])))


def yes_or_no(words: str) -> bool | None:
    """What an answer begins with: yes, no, or neither; `no change` is neither."""
    said = without_codes(words)
    if _YES.search(said):
        return True
    return False if _NO.search(said) else None


def status_named(words: str) -> Status | None:
    """What is to become of a comment."""
    said = words[:MAX_WORDS]
    return next((status for status, sign in _STATUSES.items() if sign.search(said)), None)


def to_be_held(words: str) -> bool | None:
    """Whether it is to be kept out of papers (True), let in again (False), or neither."""
    said = words[:MAX_WORDS]
    if let_go := _LET_GO.search(said):
        if _REFUSED.search(said[: let_go.start()][-40:]):  # `no puede difundirse`
            return True
        return None if _OPEN.search(said) else False
    return True if _HOLD.search(said) else None


def is_thanks(words: str) -> bool:
    """Whether an answer does nothing but thank."""
    return len(words) < 200 and _THANKS.fullmatch(words) is not None


def is_done(words: str) -> bool:
    """Whether something is said to be done."""
    return bool(_DONE.search(words[:MAX_WORDS]))


def means_the_whole(words: str) -> bool:
    """Whether the resolution as a whole is named."""
    return bool(_WHOLE.search(words[:MAX_WORDS]))


def denied(before: str) -> bool:
    """Whether what follows these words is said not to be meant: `, not on` resolves 2."""
    return bool(_NOT.search(before[-40:]))


def adopted(words: str) -> bool | None:
    """Of two readings the new one (True), the old one (False), or neither is named."""
    said = words[:MAX_WORDS]
    if _ADOPT.search(said):
        return True
    return False if _KEEP.search(said) else None
