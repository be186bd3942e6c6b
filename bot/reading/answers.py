"""What a short answer to the bot says, in six languages: yes or no, a status, whether to hold."""

import re
from collections.abc import Mapping

from bot.model.comments import Status

MAX_WORDS = 2_000  # characters of one request that are looked at

_CODE = re.compile(
    r"(?<![\w-])(?:([A-Za-z0-9][A-Za-z0-9.-]{0,15})-)?C(\d{1,7})(?!\w)", re.IGNORECASE
)
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
_LET_GO = re.compile(
    r"\brelease\b|\bmay (?:circulate|(?:be )?(?:circulated|share[d]?|show[n]?))\b|"
    r"\bplease (?:circulate|share|show)\b|"
    r"\b(?:peut|peuvent) être diffusée?s?\b|\bvous pouvez (?:l[ea] |l['’])?diffuser\b|"
    r"\bpueden? difundir(?:se|l[oa])\b|можно распространять|可以分发|يجوز تعميم|يمكن تعميم",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:no(?!\s*[,.;:])|not|never|cannot|can['’]t|don['’]t|ne|nunca|не|нельзя)\b|\bn['’]|不|"
    r"(?:^|\s)(?:لا|ليس)",
    re.IGNORECASE,
)
_HOLD = re.compile(
    r"\b(?:restrict|hold|withhold|private|confidential)\b|\b(?:do not|don['’]t|not to) circulate\b|"
    r"\b(?:confidentiel(?:le)?|ne pas diffuser)\b|\b(?:confidencial|no difundir|reservad[oa])\b|"
    r"конфиденциальн|не распространять|保密|不(?:要)?分发|سري|لا يعمم",
    re.IGNORECASE,
)
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
    return re.sub(r"^[\s,;:&+.)–—-]{1,20}", "", _CODE.sub(" ", words[:MAX_WORDS])).strip()


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
        return bool(_REFUSED.search(said[: let_go.start()][-40:]))  # `no puede difundirse`
    return True if _HOLD.search(said) else None


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
