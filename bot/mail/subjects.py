"""Subjects: the base subject under list prefixes, reply and forward marks (RFC 5256, 2.1)."""

import re
from functools import lru_cache

from bot.mail.headers import key

_REPLY = frozenset(
    [
        "re",
        "aw",
        "antw",
        "sv",
        "vs",
        "ref",
        "réf",
        "rép",
        "r",
        "rv",
        "odp",
        "ynt",
        "res",
        "bls",
        "atb",
        "rif",
        "vá",
        "na",
        "tr",
        "回复",
        "答复",
        "回覆",
        "答覆",
        "回信",
        "отв",
        "ответ",
        "на",
        "ha",
        "رد",
        "رَدّ",
        "الرد",
    ]
)
_FORWARD = frozenset(
    [
        "fw",
        "fwd",
        "wg",
        "enc",
        "doorst",
        "vb",
        "vl",
        "vs",
        "tr",
        "i",
        "rv",
        "pd",
        "ilt",
        "yml",
        "fs",
        "转发",
        "轉寄",
        "轉發",
        "пер",
        "пересылка",
        "إعادة",
        "إعادة توجيه",
        "توجيه",
        "موجه",
        "تحويل",
    ]
)
_MARKS = _REPLY | _FORWARD
_MARK = re.compile(
    r"^\s*([^\W\d_]{1,10}(?: [^\W\d_]{1,10})?)\.?\s*"
    r"(?:[\[(]\d{1,4}[\])]|\*\d{1,4}|\^\d{1,4})?\s*[:：]"
)
_BLOB = re.compile(r"^\s*\[[^\[\]]{1,60}\]")
_FWD_HEAD = re.compile(r"^\[\s*fwd?\s*:\s*", re.IGNORECASE)
_TRAILER = re.compile(r"(?:\s*\((?:fwd|fw)\)|\s+)$", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_BANNER = re.compile(
    r"^\s*[\[(*]{1,3}\s*(?:external|ext|extern|externe|externo|внешн\w*|외부|spam\??|suspected "
    r"spam|"
    r"unclassified|non classifi\w*|sensitive|secure)[^\])]{0,30}[\])*]{1,3}:?",
    re.IGNORECASE,
)


def base_subject(subject: str) -> str:
    """The subject that a whole conversation shares, at most 998 octets; fifty marks are taken off.

    RFC 5256 section 2.1 steps 1 to 6, with the reply and forward marks of other languages, and
    the tags that mail gateways put in front. A tag that is all there is stays.
    """
    return _base_subject(subject[:2000])


@lru_cache(maxsize=1024)
def _base_subject(subject: str) -> str:
    """A conversation bears one subject many times."""
    return key(unmarked_subject(subject))


def unmarked_subject(subject: str) -> str:
    """The words of a subject without the marks and tags in front, and the trailer of forwards."""
    text = _SPACES.sub(" ", subject[:2000]).strip()
    for _ in range(50):
        before = text
        while (shorter := _TRAILER.sub("", text)) != text:
            text = shorter
        text = _without_lead(text)
        if _FWD_HEAD.match(text) and text.endswith("]"):
            text = _FWD_HEAD.sub("", text)[:-1].strip()
        if text == before:
            break
    return text


def _without_lead(text: str) -> str:
    banner = _BANNER.match(text)
    if banner:
        return text[banner.end() :].strip()
    mark = _MARK.match(text)
    if mark and mark[1].lower() in _MARKS:
        return text[mark.end() :].strip()
    blob = _BLOB.match(text)
    if blob:
        rest = text[blob.end() :].strip()
        if rest and not _FWD_HEAD.match(text):
            return rest
    return text


def without_tag(subject: str) -> str:
    """The subject without the tag that a list puts in front: `[Int-Sect-Group]`."""
    blob = _BLOB.match(subject)
    return (subject[blob.end() :].strip() if blob else "") or subject


def is_reply(subject: str) -> bool:
    """Whether a mark of a reply stands in front (after list prefixes)."""
    return _leading(subject, _REPLY)


def is_forward(subject: str) -> bool:
    """Whether a mark of a forward stands in front (after list prefixes)."""
    return bool(_FWD_HEAD.match(subject)) or _leading(subject, _FORWARD)


def _leading(subject: str, marks: frozenset[str]) -> bool:
    text = subject[:2000].strip()
    for _ in range(5):
        mark = _MARK.match(text)
        if mark:
            return mark[1].lower() in marks
        blob = _BLOB.match(text)
        if not blob:
            return False
        text = text[blob.end() :].strip()
    return False
