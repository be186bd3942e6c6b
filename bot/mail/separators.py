"""`-----Original Message-----` and its like in many languages: a line of words between dashes."""

import re

from bot.mail.attributions import is_attribution
from bot.mail.phrases import FORWARDS, SEPARATORS

MARKS = frozenset("-_=*—–─#~+|‐‑‒")
HYPHENS = str.maketrans("‐‑‒", "---")
"""Proton draws its rules of typographical hyphens."""
_AROUND = "-_=*—–─ \t:：.>|<[](){}~+#"
_SHORT = 5  # what may be left of a rule of several marks
_DASHES = re.compile(r"^[\s*_=~>|#]{0,8}[-_=*—–]{2,}|[-_=*—–]{2,}[\s*>:：]{0,4}$")


def may_separate(text: str) -> bool:
    """A cheap look at a line's words: two marks in front, or the beginning of a separator's."""
    if text[:1] in MARKS and (text[1:2] in MARKS or len(text) < _SHORT):
        return True
    if text.isascii():
        return text.lstrip(_AROUND)[:_FEW].lower() in _ASCII_HEADS
    edged = text[0] in MARKS or text[-1] in MARKS or text[-1] in ":："
    return edged or text[:2].lower() in _HEADS or text[0] in _BRACKETS


def separator_words(text: str) -> str | None:
    """`forward` or `original` when the line is such a separator, else None."""
    low = text.lower().replace("i̇", "i")  # as a Turkish capital is lowered
    bare = low.strip(_AROUND)
    if bare in _SEPARATOR_SET:
        return None if bare in _HEADINGS and "--" not in text else "original"
    if bare in _FORWARD_SET:
        return "forward"
    if text[0] not in "-_=*—–─#~+" and text[-1] not in "-_=*—–─:：":
        return None
    if text[0] not in "-_=*—–─" and not _DASHES.search(text):
        return None
    return _between_dashes(low) or _by_its_start(bare)


def may_head_a_clause(text: str) -> bool:
    """`--- Original ---` above a wording and `--- Proposed ---` above the next are headings."""
    return text.lower().strip(_AROUND) in _HEADINGS


def is_marker(text: str) -> bool:
    """`##- Please type your reply above this line -##`: a help desk marks off what it sent."""
    return text[0] in MARKS and len(text) < MAX_MARKER and bool(_ABOVE.match(text.lower()))


def _between_dashes(low: str) -> str | None:
    between = BETWEEN.match(low)
    if not between:
        return None
    words = between[1]
    if words in _FORWARD_SET or words.startswith(FORWARDS):
        return "forward"
    several = words.split()
    named = 1 < len(several) < 5 and not _MESSAGE_WORDS.isdisjoint(several)
    known = words in _SEPARATOR_SET or named
    if known or (len(words) < 200 and is_attribution(words, closed=True, quoted_below=True)):
        return "original"
    return None


def _by_its_start(bare: str) -> str | None:
    if bare.startswith(FORWARDS):
        return "forward"
    return "original" if bare.startswith(_LONG_SEPARATORS) else None


BETWEEN = re.compile(r"^[-_=*—–─~+#]{2,}\s*([^-=*—–─].{2,300}?)\s*[-_=*—–─~+#]{2,}")
MAX_MARKER = 120
_ABOVE = re.compile(
    r"(?=.{0,60}(?:repl|respon|answer|antwort|répon|respuesta|respost|rispost|ответ|回[复覆]|答复|"
    r"رد)).*?(?:above this line|reply above(?:\W*$|\. do not)|(?:ober|über)(?:halb)? (?:von )?"
    r"diese[rs]? (?:zeile|linie)|au-dessus de cette ligne|(?:encima|arriba) de esta l[ií]nea|"
    r"acima desta linha|sopra (?:a )?questa (?:riga|linea)|boven deze (?:regel|lijn)|"
    r"(?:над|выше) этой (?:строк|лини)|此行(?:以上|上方|之上)|(?:فوق|أعلى) هذا السطر)"
)
_MESSAGE_WORDS = frozenset(
    """
    message nachricht mensaje mensagem messaggio bericht besked meddelande meddelelse
    melding viesti wiadomość zpráva správa сообщение письмо повідомлення mesaj ileti üzenet
    μήνυμα mail e-mail message-----
    """.split()
)
_LONG_SEPARATORS = tuple(s for s in SEPARATORS if len(s) > 8)


def looks_inline(text: str, line: str) -> bool:
    """Words like "forwarded by" in a sentence are no separator."""
    return "--" not in line and not text.endswith((":", "：", "-"))


_HEADINGS = frozenset(("original", "исходное", "原始信息"))
_SEPARATOR_SET = frozenset(SEPARATORS)
_FORWARD_SET = frozenset(FORWARDS)
_HEADS = frozenset(words[:2] for words in (*SEPARATORS, *FORWARDS))
_FEW = 4  # letters of an English word: none of these is shorter, and few lines begin as they do
_ASCII_HEADS = frozenset(words[:_FEW] for words in (*SEPARATORS, *FORWARDS) if words.isascii())
_BRACKETS = frozenset(":：.<[](){}")
