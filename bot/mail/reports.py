"""Delivery reports: that a mail is one, whom it is about, which mail of ours it reports.

Sources: RFC 3464 and 6522 for those that keep to them; the rest are the texts of qmail, Exim,
Postfix, Exchange, Notes, GroupWise, Yahoo, AOL and many gateways.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.mail.charsets import decode
from bot.mail.headers import message_ids, text_of
from bot.mail.mime import Headers, Part, parse_part

MAX_RECIPIENTS = 500
_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|notification|report|problem|has failed|error|incomplete|failed)|returned mail|return(?:ed|ing) (?:message|to sender)|mail (?:delivery|system error|returned)|failure notice|failed mail|"
    r"mail failure|nondeliverable|non[- ]?remis|non[- ]?deliver|message could not be|could not (?:be delivered|send)|delay(?:ed)? mail|warning: (?:message|could)|unzustellbar|non recapitabile|no se puede entregar|no entregado|"
    r"не доставлено|недоставлен|не удалось доставить|возвращен|退信|无法投递|未送达|系统退信|投递失败|لم يتم التسليم|تعذر (?:تسليم|التسليم)|échec de|avis de non|rejected|user unknown|bounce|mdaemon|message status|permanent delivery|ndn:|rapport de non|notificación de|onbestelbaar|niet bezorgd|error delivering|couldn't be delivered",
    re.IGNORECASE,
)
_SENDER = re.compile(
    r"^(?:mailer-daemon|mailer_daemon|postmaster|mail-?daemon|microsoftexchange[0-9a-f]{20,}|mailerdaemon|daemon|bounce|mail\.?delivery|maildelivery|mdaemon|postmast|.*mailer-daemon|mailsystem|administrator|mailadmin|noreply-bounce|smtp|gw_?mailer|scanmail|majordomo|complaints|mailgate)",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"(?:could(?: not|n[’']t) be delivered|undeliverable|permanent (?:fatal )?error|delivery (?:to|has failed|failed|status|failure)|user unknown|no such (?:user|account|recipient|address|mailbox)|"
    r"unknown (?:user|recipient|address)|mailbox (?:unavailable|is full|full|not found|for)|invalid (?:recipient|mailbox|address)|recipient (?:address )?(?:rejected|unknown|not)|does ?n[’o]t exist|(?:not|isn[’']t|no longer) (?:a )?(?:valid|known|available|listed|on server)|over quota|"
    r"quota|failed|rejected|returned|unable to|not found|unreachable|deliver|undelivered|disabled|discontinued|the following (?:address|recipient)|fatal errors|hop count|timed? ?out|n'a pas pu|no se (?:ha )?p|не (?:удалось|может|доставлено)|无法|لم يتم)",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}"
)
_ORIGINAL = re.compile(
    r"^(?:\s*[-=_*#> ]{0,12}\s*(?:(?:this is a copy of|below this line is a copy|a copy of|included is a copy|here is (?:a|your) copy|start of returned|original|the original|header of|unsent|returned|your message|message header|transcript of (?:the )?(?:original|session)|message text|beginning of|undelivered|copy of|-- ?original|received:)[^\n]{0,60}(?:message|mail|header|copy|text|follows|below|attached)\b[^\n]{0,60})"
    r"|received: |return-path: |-{3,} ?(?:original|returned|begin|message|start|the (?:header|body)|unsent|below)|\s*-{5,}\s*$)",
    re.IGNORECASE,
)


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
    status = [p for p in _parts(root) if p.media_type.endswith("delivery-status")]
    if status:
        fields = [Headers(block) for p in status for block in _blocks(p)]
        temporary, failed = _by_fields(fields)
        if not failed and not temporary and any("action" in f for f in fields):
            return None
        return Report(failed or temporary, not failed, _reported_id(root))
    if not _looks_like(root.headers, text):
        return None
    recipients = tuple(_by_headers(root.headers)) or tuple(_by_text(root, text))
    if not recipients and not _certain(root.headers):
        return None
    return Report(recipients[:MAX_RECIPIENTS], _is_delay(root.headers, text), _reported_id(root))


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
        if action.startswith("fail"):
            failed.append(address)
        elif action.startswith("delay"):
            delayed.append(address)
        elif not action and text_of(block.get("status")).startswith("5"):
            failed.append(address)
    return tuple(dict.fromkeys(delayed)), tuple(dict.fromkeys(failed))


def _typed(value: bytes) -> str:
    """`rfc822; user@example.org` (RFC 3464 section 2.1.2), however it is bracketed."""
    text = text_of(value)
    found = _EMAIL.search(text.partition(";")[2] or text)
    return found[0].lower() if found else ""


def _looks_like(headers: Headers, text: str) -> bool:
    if _certain(headers):
        return True
    if "list-id" in headers and "list-post" in headers:
        return False
    sender = text_of(headers.get("from"))
    address = _EMAIL.search(sender)
    local = (address[0] if address else sender).partition("@")[0].strip("\"'<> ")
    return (
        bool(_SENDER.match(local))
        and bool(_SUBJECT.search(text_of(headers.get("subject"))) or _FAILED.search(text[:3000]))
        or (bool(_SUBJECT.search(text_of(headers.get("subject")))) and _null_sender(headers))
        or (_null_sender(headers) and bool(_FAILED.search(text[:2000])))
    )


def _certain(headers: Headers) -> bool:
    content = text_of(headers.get("content-type")).lower()
    if "multipart/report" in content and "delivery-status" in content:
        return True
    return "x-failed-recipients" in headers


def _null_sender(headers: Headers) -> bool:
    return "return-path" in headers and text_of(headers.get("return-path")).strip() in ("<>", "")


def _by_headers(headers: Headers) -> Iterator[str]:
    for value in headers.all("x-failed-recipients"):
        for found in _EMAIL.findall(text_of(value)):
            yield found.lower()


def _by_text(root: Part, text: str) -> list[str]:
    """Addresses that the report itself names, before it repeats the mail that failed."""
    body = text or root.body[:200_000].decode("utf-8", "replace")
    own = {
        m.lower()
        for n in ("from", "reply-to")
        for m in _EMAIL.findall(text_of(root.headers.get(n)))
    }
    to = {m.lower() for n in ("to",) for m in _EMAIL.findall(text_of(root.headers.get(n)))}
    found: list[str] = []
    for line in _report_lines(body):
        for address in _EMAIL.findall(line[:1000]):
            address = address.lower().strip(".'`-=")
            if (
                address in own
                or address in to
                or address.startswith(("postmaster@", "mailer-daemon@", "abuse@"))
            ):
                continue
            found.append(address)
    return list(dict.fromkeys(found))[:MAX_RECIPIENTS]


def _report_lines(body: str) -> Iterator[str]:
    lines = body.split("\n")
    seen = False
    for count, line in enumerate(lines[:400]):
        if count > 0 and seen and _ORIGINAL.match(line):
            return
        if _EMAIL.search(line[:1000]):
            seen = True
        yield line


def _is_delay(headers: Headers, text: str) -> bool:
    subject = text_of(headers.get("subject")).lower()
    return (
        "delay" in subject
        or subject.startswith("warning")
        or "will be retried" in text[:3000].lower()
    )


def _reported_id(root: Part) -> str | None:
    """Message-ID of the returned mail or of its headers."""
    for part in _parts(root):
        if part.media_type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers"):
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
    """The Message-ID that a receipt is about (RFC 8098 section 3.2.5)."""
    for part in _parts(root):
        if part.media_type == "message/disposition-notification":
            for block in _blocks(part):
                found = message_ids(Headers(block).get("original-message-id"))
                if found:
                    return found[0]
    found = message_ids(root.headers.get("in-reply-to"))
    return found[0] if found else None
