"""What a letter says in its subject and nowhere else: `Costaguana agrees (EOM)`, `如题`."""

import re

from bot.mail.subjects import is_forward, is_reply, unmarked_subject
from bot.model.letters import Letter

MAX_POINTING = 120  # characters of a letter that only points at its subject
_ENDED = re.compile(
    r"\s*(?:[(<\[{（【]\s*(?:eom|n/?t|end of message|no (?:text|body)|fdm|fin d[eu] (?:message|"
    r"mensaje)|конец сообщения|完|无正文|正文无)\s*[)>\]}）】]|(?:\s|[-–—/|.,:;])eom)[\W_]{0,3}$",
    re.IGNORECASE,
)
"""The mark that nothing follows in the text: end of message, no text."""
_POINTS = re.compile(
    r"\b(?:see|as (?:per|in|stated in|said in|above in)|cf\.?) (?:the |my )?(?:subject|title)"
    r"(?: line)?\b|\bsubject (?:line )?says it(?: all)?\b|"
    r"\b(?:voir|cf\.?|comme (?:indiqué|dit) dans) (?:l[’']|en )?objet\b|"
    r"\btout est dans l[’']objet\b|"
    r"\b(?:ver|véase|como (?:dice|indica)) (?:el |en el )?asunto\b|"
    r"(?:\bсм\.?|\bсмотри(?:те)?|\bкак) (?:в )?тем[уе]\b|如(?:标题|题|主题)|见(?:标题|主题|题)|"
    r"(?:انظر|كما في|راجع) (?:ال)?(?:موضوع|عنوان)",
    re.IGNORECASE,
)


def with_subject(letter: Letter, words: str) -> str:
    """The own words, with those of a subject that is the whole message or that they point at."""
    if not words.strip():
        return _ENDED.sub("", told) if _ENDED.search(told := _told(letter)) else words
    if len(words) > MAX_POINTING or not _POINTS.search(words) or _is_of_another(letter):
        return words
    return f"{_told(letter)}\n\n{words}"


def perhaps_said(letter: Letter, words: str) -> str:
    """The subject of a letter without words, unless it is another's."""
    return "" if words.strip() or _is_of_another(letter) else _told(letter)


def _told(letter: Letter) -> str:
    return unmarked_subject(letter.subject)


def _is_of_another(letter: Letter) -> bool:
    return is_reply(letter.subject) or is_forward(letter.subject)
