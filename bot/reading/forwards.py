"""A forward that is the content: its writer and words, where the sender adds nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.mail.attributions import is_attribution
from bot.mail.headers import mailboxes
from bot.mail.introduced import OWN, QUOTED
from bot.mail.marks import unmarked
from bot.mail.own_words import Parts, take_apart
from bot.mail.quotes import Start, label_of
from bot.mail.report_words import DAEMON
from bot.mail.subjects import is_forward, is_reply
from bot.model.letters import Letter
from bot.reading.chatting import said_apart
from bot.reading.letters.parents import Library, held_letter
from bot.reading.stances.stances import Stances, stances
from bot.reading.voices.names import Names

_COVER = re.compile(
    r"\b(?:fyi|for your information|forward(?:ing|ed)?|see below|please find|below|on behalf "
    r"of|as requested|pour information|pour info|ci-dessous|transf[eè]r\w*|transmets|"
    r"transmettons|para su información|a continuación|reenv[ií]\w*|remito|adjunto|"
    r"для (?:сведения|информации)|пересыла\w+|направля\w+|ниже|перенаправля\w+|供参考|转发|"
    r"转发如下|"
    r"请见下|见下|如下|للعلم|للاطلاع|أدناه|إعادة توجيه|أحيل)",
    re.IGNORECASE,
)
MAX_COVER = 400


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Who wrote what is forwarded, and their own words in it."""

    name: str
    email: str
    words: str


def forwarded(
    letter: Letter, parts: Parts, library: Library, sender: Callable[[], Names]
) -> Forwarded | None:
    """The forwarded mail when it is the content of this one; None otherwise.

    The sender's own words may be a cover note at most ("FYI, from our ministry"). Above a letter
    that everybody has already, whatever he says beyond that is what he writes for.
    """
    start = parts.forward
    if start is None and is_forward(letter.subject):
        start = next((s for s in parts.starts if s.form == "header"), None)
    if start is None and not parts.own.strip() and not _answers(letter):
        start = next((s for s in parts.starts if s.form == "header" and s.first == 0), None)
    if start is None:
        return None
    cover = _above(parts, start).strip()
    if cover and (len(cover) > MAX_COVER or not _COVER.search(cover)):
        return None
    if _takes_a_side(cover, sender()):
        return None
    if _says_more(cover) and held_letter(parts.quoted, library) is not None:
        return None
    box, body = _header(parts.lines, start.first, max(start.body, start.first + 1))
    inner = take_apart("\n".join(body))
    if not box or not inner.own.strip() or DAEMON.match(box[1]):
        return None  # a report that is sent on is nobody's letter
    return Forwarded(box[0], box[1], inner.own)


def _above(parts: Parts, start: Start) -> str:
    """The sender's own words; of those that stand under a header block alone, none are his."""
    if QUOTED in parts.zones[start.body :]:
        return parts.own
    return "\n".join(
        line
        for line, zone in zip(parts.lines[: start.first], parts.zones, strict=False)
        if zone == OWN
    )


_CLAUSE = re.compile(r"[.;!?。；！？؛؟\n]")
MIN_SAID = 3  # words
_HAN = re.compile(r"[\u3400-\u9fff]")


def _says_more(cover: str) -> bool:
    """Whether a clause of it speaks of anything but the passing on: `… ; our ministry likes it`."""
    clauses = (c.strip() for c in _CLAUSE.split(said_apart(cover)))
    return any(
        (len(c.split()) >= MIN_SAID or len(_HAN.findall(c)) > MIN_SAID) and not _COVER.search(c)
        for c in clauses
    )


def _takes_a_side(cover: str, sender: Names) -> bool:
    """ "I forward it again; we cannot support it": his own words are the content."""
    return stances(cover, sender) != Stances() or any(
        verb in cover.lower() for verb in ("support", "oppos", "appui", "apoy", "поддерж", "支持")
    )


def _answers(letter: Letter) -> bool:
    return bool(letter.in_reply_to or letter.references or is_reply(letter.subject))


def _named(line: str) -> tuple[str, str] | None:
    """The writer in an attribution that stands where others have a header, as Yandex does it."""
    if not is_attribution(line.strip(), closed=True, quoted_below=True):
        return None
    found = _WRITER.search(line[:400])
    return (found[1].strip(" ,\"'"), found[2].lower()) if found else None


_WRITER = re.compile(r"([^,<>]{0,100})<([^<>\s@]{1,80}@[^<>\s]{1,80})>")


def _header(
    lines: tuple[str, ...], first: int, body: int
) -> tuple[tuple[str, str] | None, list[str]]:
    """The From of the header block and the lines of the mail under it."""
    box: tuple[str, str] | None = None
    i = first
    for i in range(first, min(len(lines), body + 12)):
        labelled = label_of(unmarked(lines[i]))
        if labelled and labelled[0] == "from" and box is None:
            value = labelled[1].replace("[mailto:", "<").replace("]", ">")
            found = mailboxes(
                (value + (">" if value.count("<") > value.count(">") else "")).encode()
            )
            box = (found[0].name, found[0].address) if found else (value.strip(" *\"'"), "")
        if i >= body and not labelled and lines[i].strip():
            break
    if box is None and i < len(lines):
        box = _named(lines[i])
        body = i + 1 if box else body
    start = body
    while start < i and label_of(unmarked(lines[start])):
        start += 1
    under = list(lines[start:])
    if under and all(s.lstrip().startswith(">") for s in under if s.strip()):
        under = [unmarked(s) for s in under]
    return box, under
