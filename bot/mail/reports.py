"""Delivery reports: that a mail is one, whom it is about, which mail of ours it reports.

Sources: RFC 3464 and 6522 for those that keep to them; the rest are the texts of qmail, Exim,
Postfix, Exchange, Notes, GroupWise, Yahoo, AOL and many gateways.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.mail.charsets import decode
from bot.mail.headers import message_ids, text_of
from bot.mail.html import html_text
from bot.mail.mime import Headers, Part, parse_part
from bot.mail.report_words import (
    ARRIVED,
    CODE,
    DAEMON,
    DELAYED,
    FAILED,
    GATEWAY,
    SUBJECT,
    SUBJECT_STEMS,
    UNMISTAKABLE,
)
from bot.mail.reported import EMAIL, MAX_RECIPIENTS, addressed, named_in_prose
from bot.mail.subjects import is_reply

_ALONE = re.compile(r"(?:[^<>]{0,80}<)?[\"']?" + EMAIL.pattern + r"[\"']?>?[:;,.]?")


@dataclass(frozen=True, slots=True)
class Report:
    """A delivery report: who failed (lower-cased), for good or not, and which mail it was."""

    recipients: tuple[str, ...]
    temporary: bool
    message_id: str | None


def delivery_report(root: Part, text: str) -> Report | None:
    """The report that a mail is, None when it is none.

    A mail is one when it says so in its type, or comes from a mailer daemon or a null sender and
    has a failed recipient to name.
    """
    own = _own_text(root) or text
    status = [p for p in _parts(root) if p.media_type.endswith("delivery-status")]
    fields = [Headers(block) for p in status for block in _blocks(p)]
    delayed, failed = _by_fields(fields)
    if failed or delayed:
        return Report(failed or delayed, not failed, _reported_id(root))
    if any("action" in f for f in fields) or not (status or _looks_like(root.headers, own)):
        return None
    inner = next((p for p in _parts(root) if p.media_type == "message/rfc822"), None)
    if inner is not None and not EMAIL.search(own):
        nested = parse_part(inner.data())
        if nested.media_type == "multipart/report":
            return delivery_report(nested, "")
    recipients = tuple(_by_headers(root.headers)) or tuple(named_in_prose(root, own))
    recipients = recipients or addressed(_returned(root), own)
    if not recipients and not (status or _sure(root.headers)):
        return None
    temporary = _is_delay(root.headers, own)
    return Report(recipients[:MAX_RECIPIENTS], temporary, _reported_id(root))


def tells_success(root: Part) -> bool:
    """Whether a report says of every recipient that he got it, or another server took it over."""
    fields = [
        Headers(b) for p in _parts(root) if p.media_type.endswith("delivery-status")
        for b in _blocks(p)
    ]  # fmt: skip
    actions = [text_of(f.get("action")).lower() for f in fields if "action" in f]
    return bool(actions) and all(a.startswith(_DONE) for a in actions)


_DONE = ("delivered", "relayed", "expanded")  # RFC 3464 section 2.3.3


def _own_text(root: Part) -> str:
    """What the mailer says itself: the text parts, without the mail that it returns."""
    found: list[str] = []
    stack = [root]
    while stack and len(found) < 20:
        part = stack.pop()
        if part.children:
            stack.extend(reversed(part.children))
        elif part.media_type == "text/plain":
            found.append(part.text[:100_000])
        elif part.media_type == "text/html" and not found:
            found.append(html_text(part.text[:400_000]))
    return "\n".join(found)


def _parts(root: Part) -> Iterator[Part]:
    stack, seen = [root], 0
    while stack and seen < 500:
        part = stack.pop()
        seen += 1
        yield part
        stack.extend(reversed(part.children))


def _blocks(part: Part) -> list[bytes]:
    data = part.data().replace(b"\r\n", b"\n")
    return [b.strip(b"\n") for b in re.split(rb"\n[ \t]*\n", data[:200_000]) if b.strip()]


def _by_fields(fields: list[Headers]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(delayed, failed) recipients of RFC 3464 section 2.3."""
    delayed: list[str] = []
    failed: list[str] = []
    for block in fields:
        if not any(n in block for n in ("final-recipient", "original-recipient", "action")):
            continue
        action = text_of(block.get("action")).lower()
        names = ("original-recipient", "final-recipient", "x-actual-recipient")
        address = next((a for a in (_typed(block.get(n)) for n in names) if a), "")
        if not address:
            continue
        if action.startswith("delay"):
            delayed.append(address)
        elif not action.startswith(_DONE) and (action or _is_final(block)):
            failed.append(address)  # `failed`, and `expired` of some
    return tuple(dict.fromkeys(delayed)), tuple(dict.fromkeys(failed))


def _is_final(block: Headers) -> bool:
    return text_of(block.get("status")).startswith("5")


def _typed(value: bytes) -> str:
    """`rfc822; user@example.org` (RFC 3464 section 2.1.2), however it is bracketed."""
    text = text_of(value)
    found = EMAIL.search(text.partition(";")[2] or text)
    return found[0].lower() if found else ""


def _looks_like(headers: Headers, text: str) -> bool:
    """Whether a mail server wrote it, about a failure.

    From a mailer daemon its words are enough, from a null sender a vacation may come too; a
    person who sends on what came back, or speaks of it over a list, is none of them.
    """
    if _certain(headers):
        return True
    named, head = _names_failure(_subject(headers)), text[:3000]
    sender, listed = text_of(headers.get("from"))[:1000], "list-id" in headers
    daemon = _is_daemon(sender)
    if not daemon and (listed or not (_null_sender(headers) or _is_gateway(sender))):
        return named and _states_whom(head, apart=listed or is_reply(_subject(headers)))
    if named:
        return True
    if ARRIVED.search(head):
        return False
    failed = bool(FAILED.search(head))
    return failed if daemon else bool(UNMISTAKABLE.search(head) or (failed and CODE.search(head)))


def _states_whom(text: str, *, apart: bool) -> bool:
    """That a certain one was not reached: his address in that line, or alone in the next.

    `apart`: only so; over a list and in answers people speak of what came back to them.
    """
    told = UNMISTAKABLE.search(text)
    if told is None:
        return False
    start = text.rfind("\n", 0, told.start()) + 1
    line, *rest = text[told.end() :].split("\n", 6)[:6]
    if not apart and EMAIL.search(text[start : told.end()] + line[:300]):
        return True
    below = next((line for line in rest if line.strip(" \t*->")), "").strip()[:400]
    found = _ALONE.match(below) if ". " not in line else None  # else it ends a letter
    return found is not None and (not apart or found.end() == len(below))


def _subject(headers: Headers) -> str:
    return text_of(headers.get("subject"))[:1000]


@lru_cache(maxsize=1024)
def _names_failure(subject: str) -> bool:
    low = subject.lower()
    return SUBJECT_STEMS.within(low) and bool(SUBJECT.search(low))


@lru_cache(maxsize=1024)
def _is_daemon(sender: str) -> bool:
    return sender.strip() in ("", "<>") or bool(DAEMON.match(_mailbox(sender)))


@lru_cache(maxsize=1024)
def _is_gateway(sender: str) -> bool:
    return bool(GATEWAY.match(_mailbox(sender)))


def _mailbox(sender: str) -> str:
    address = EMAIL.search(sender)
    return (address[0] if address else sender).partition("@")[0].strip("\"'<> ")


def _sure(headers: Headers) -> bool:
    """Whether it is one even if it names nobody."""
    daemon = _is_daemon(text_of(headers.get("from"))[:1000])
    return _certain(headers) or (daemon and _names_failure(_subject(headers)))


def _certain(headers: Headers) -> bool:
    content = text_of(headers.get("content-type")).lower()
    if "multipart/report" in content and "delivery-status" in content:
        return True
    return "x-failed-recipients" in headers


def _null_sender(headers: Headers) -> bool:
    return "return-path" in headers and text_of(headers.get("return-path")).strip() in ("<>", "")


def _by_headers(headers: Headers) -> Iterator[str]:
    for value in headers.all("x-failed-recipients"):
        for found in EMAIL.findall(text_of(value)):
            yield found.lower()


def _is_delay(headers: Headers, text: str) -> bool:
    subject = _subject(headers).lower()
    return "delay" in subject or subject.startswith("warning") or bool(DELAYED.search(text[:3000]))


def _returned(root: Part) -> Headers | None:
    inner = next((p for p in _parts(root) if p.media_type in _RETURNED), None)
    return parse_part(inner.data() + b"\n\n").headers if inner else None


_RETURNED = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers")


def _reported_id(root: Part) -> str | None:
    """Message-ID of the returned mail or of its headers."""
    for part in _parts(root):
        if part.media_type in _RETURNED:
            inner = parse_part(part.data() + b"\n\n")
            found = message_ids(inner.headers.get("message-id"))
            if found:
                return found[0]
    match = re.search(
        rb"^[> ]{0,4}Message-ID:\s*<([^<>\s]{1,400})>",
        root.body[:400_000],
        re.IGNORECASE | re.MULTILINE,
    )
    return decode(match[1]) if match else None


def receipt_about(root: Part) -> str | None:
    """The Message-ID that a receipt (RFC 8098 section 3.2.5) or a report of success is about."""
    for part in _parts(root):
        if part.media_type == "message/disposition-notification":
            for block in _blocks(part):
                found = message_ids(Headers(block).get("original-message-id"))
                if found:
                    return found[0]
    found = message_ids(root.headers.get("in-reply-to"))
    return found[0] if found else _reported_id(root) if tells_success(root) else None
