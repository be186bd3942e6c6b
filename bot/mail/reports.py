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

MAX_RECIPIENTS = 500
_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|notification|report|problem|has failed|error|"
    r"incomplete|failed)|returned mail|return(?:ed|ing) (?:message|to sender)|mail (?:delivery|"
    r"system error|returned)|failure notice|failed mail|"
    r"mail failure|nondeliverable|non[- ]?remis|non[- ]?deliver|message could not be|could not "
    r"(?:be delivered|send)|delay(?:ed)? mail|warning: (?:message|could)|unzustellbar|non "
    r"recapitabile|no se puede entregar|no entregado|"
    r"не доставлено|недоставлен|не удалось доставить|возвращен|退信|无法投递|未送达|系统退信|"
    r"投递失败|لم يتم "
    r"التسليم|تعذر (?:تسليم|التسليم)|échec de|avis de non|rejected|user unknown|bounce|"
    r"mdaemon|message status|permanent delivery|ndn:|rapport de non|notificación de|"
    r"onbestelbaar|niet bezorgd|error delivering|couldn't be delivered|mancat\w (?:recapito|"
    r"consegna)|não é possível entregar|não entregue|falha na entrega|teslim edil|niedostarcz|"
    r"nie można dostarczyć|nedoručite[lľ]n|kézbesíthetetlen|nelivrabil|imposibil de livrat|kan "
    r"ikke "
    r"leveres|ikke (?:levert|leveret)|(?:kan inte|går inte att) lever|ei toimitett|toimittamatta|"
    r"μη παραδοτέο|δυνατή η παράδοση|αποτυχία παράδοσης|не (?:удается|вдалося|може бути) "
    r"доставить?|невозможно доставить|לא ניתן למסירה|"
    r"配信(?:不能|でき|に失敗|エラー)|배달(?:되지|할 수 없)|반송|无法(?:传递|送达)|未传递|無法傳遞|"
    r"被退回|zustellung fehlgeschlagen|nicht zugestellt"
)
"""Of a subject in small letters: letters of both sizes are looked for three times as long."""
_SENDER = re.compile(
    r"^(?:mailer-daemon|mailer_daemon|postmaster|mail-?daemon|microsoftexchange[0-9a-f]{20,}|"
    r"mailerdaemon|daemon|bounce|mail\.?delivery|maildelivery|mdaemon|postmast|"
    r".*mailer-daemon|mailsystem|administrator|mailadmin|noreply-bounce|smtp|gw_?mailer|"
    r"scanmail|majordomo|complaints|mailgate)",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"(?:could(?: not|n[’']t) be delivered|undeliverable|permanent (?:fatal )?error|delivery "
    r"(?:to|has failed|failed|status|failure)|user unknown|no such (?:user|account|recipient|"
    r"address|mailbox)|"
    r"unknown (?:user|recipient|address)|mailbox (?:unavailable|is full|full|not found|for)|"
    r"invalid (?:recipient|mailbox|address)|recipient (?:address )?(?:rejected|unknown|not)|"
    r"does ?n[’o]t exist|(?:not|isn[’']t|no longer) (?:a )?(?:valid|known|available|listed|on "
    r"server)|over quota|"
    r"quota|failed|rejected|returned|unable to|not found|unreachable|deliver|undelivered|"
    r"disabled|discontinued|the following (?:address|recipient)|fatal errors|hop count|timed? "
    r"?out|n'a pas pu|no se (?:ha )?p|не (?:удалось|удается|может|доставлено|существует|найден)|"
    r"无法|不存在|失败|被退|لم يتم|تعذر|فشل|"
    r"falha na entrega|não foi|nie można|iletilemedi|edilemedi|bulunamadı|失敗|できません|실패|"
    r"찾을 수 없|fehlgeschlagen|nicht (?:gefunden|zugestellt)|introuvable|inconnu|no existe|"
    r"no se encontró|desconocid|sconosciut|non (?:è stato|trovat)|kunne ikke|kunde inte|nelze|"
    r"nem sikerült|nu a putut)",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}"
)
_ORIGINAL = re.compile(
    r"^(?:content-type: message/rfc822|[^\n]{0,60}original message follow|[-=_*#>\s]"
    r"{0,30}(?:(?:this is a copy of|below this line is a copy|a copy of|included is a copy|"
    r"here is (?:a|your) copy|start of returned|original|the original|header of|unsent|"
    r"returned|your message|message header|transcript of (?:the )?(?:original|session)|message "
    r"text|beginning of|undelivered|copy of|-- ?original|received:)[^\n]{0,60}(?:message|mail|"
    r"header|copy|text|follows|below|attached)\b[^\n]{0,60})"
    r"|received: |return-path: |-{3,} ?(?:original|returned|begin|message|start|the (?:header|"
    r"body)|unsent|below)|\s{0,30}-{5,}\s*$)",
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
    own = _own_text(root) or text
    status = [p for p in _parts(root) if p.media_type.endswith("delivery-status")]
    fields = [Headers(block) for p in status for block in _blocks(p)]
    delayed, failed = _by_fields(fields)
    if failed or delayed:
        return Report(failed or delayed, not failed, _reported_id(root))
    if any("action" in f for f in fields) or not (status or _looks_like(root.headers, own)):
        return None
    inner = next((p for p in _parts(root) if p.media_type == "message/rfc822"), None)
    if inner is not None and not _EMAIL.search(own):
        nested = parse_part(inner.data())
        if nested.media_type == "multipart/report":
            return delivery_report(nested, "")
    recipients = tuple(_by_headers(root.headers)) or tuple(_by_text(root, own))
    if not recipients and not (status or _certain(root.headers)):
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
    """From a mailer daemon or a null sender and about a failure; or unmistakable in its words."""
    if _certain(headers):
        return True
    subject = _names_failure(text_of(headers.get("subject"))[:1000].lower())
    head = text[:3000]
    if subject and _UNMISTAKABLE.search(head):
        return True
    if _is_daemon(text_of(headers.get("from"))[:1000]):
        return subject or bool(_FAILED.search(head))
    return _null_sender(headers) and (subject or bool(_FAILED.search(text[:2000])))


@lru_cache(maxsize=1024)
def _names_failure(subject: str) -> bool:
    return bool(_SUBJECT.search(subject))


@lru_cache(maxsize=1024)
def _is_daemon(sender: str) -> bool:
    address = _EMAIL.search(sender)
    local = (address[0] if address else sender).partition("@")[0].strip("\"'<> ")
    return sender.strip() in ("", "<>") or bool(_SENDER.match(local))


_UNMISTAKABLE = re.compile(
    r"could not (?:be delivered|deliver)[^.]{0,60}(?:recipient|user|to\s)|permanent (?:fatal "
    r")?errors?|failed (?:recipients?|address)|unable to deliver|undeliverable|delivery (?:of|"
    r"to)[^;]{0,200}(?:failed|postponed|delayed)|"
    r"did not reach the following|n'a pas p[uû] [eê]tre d[eé]livr|no se (?:ha )?pudo entregar|"
    r"не (?:удалось|может быть) доставить|无法(?:投递|送达)|تعذر تسليم|konnte nicht zugestellt",
    re.IGNORECASE,
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
    domain = next(iter(own), "@").partition("@")[2]
    listing = False
    for line in _report_lines(body):
        marker = _MARKER.search(line[:300])
        if marker and not listing:
            found, listing = [], True
        expanded = re.search(
            r"(?:expanded from:|generated from)\s*<?([^<>\s()]{1,200}@[^<>\s()]{1,200})>?",
            line[:500],
        )
        if expanded:
            found[-1:] = [expanded[1].lower()]
            continue
        local = _LOCAL.match(line) if listing and not found else None
        if local and domain:
            return [_completed(local[1], body, domain)]
        for written in _EMAIL.findall(_FROM.sub(" ", line[:1000])):
            address = re.sub(r"^(?:smtp|rfc822)[=:]", "", written.lower().strip(".'`-="))
            if address in own or address in to or "." not in address.partition("@")[2]:
                continue
            if not address.startswith(("postmaster@", "mailer-daemon@", "abuse@")):
                found.append(address)
    named = re.search(r'"([^"@\s]{1,80})"', text_of(root.headers.get("subject")))
    if named and any(a.startswith(named[1].lower() + "@") for a in found):
        found = [a for a in found if a.startswith(named[1].lower() + "@")]
    return list(dict.fromkeys(found))[:MAX_RECIPIENTS]


_MARKER = re.compile(
    r"following (?:recipients?|address|user|destination)|failed (?:recipient|address)|did not "
    r"reach|not delivered to the|(?:destinataires?|destinatarios?) suivant|siguientes? "
    r"destinatari|следующ\w+ (?:получател|адрес)|以下收件人|المستلمين? التالي",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bmail from\s+[^\s@]{1,80}@\S{1,120}", re.IGNORECASE)
_LOCAL = re.compile(r"^\s+([A-Za-z][\w.-]{2,40})(\s{2,20}[^\s@:][^@:]{0,200})?\s*$")


def _completed(local: str, body: str, domain: str) -> str:
    """A name without a domain, as the returned mail was addressed, else at the reporter's own."""
    asked = re.search(rf"<({re.escape(local)}@[\w.-]{{1,200}})>", body[:200_000], re.IGNORECASE)
    return (asked[1] if asked else f"{local}@{domain}").lower()


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
    """The Message-ID that a receipt (RFC 8098 section 3.2.5) or a report of success is about."""
    for part in _parts(root):
        if part.media_type == "message/disposition-notification":
            for block in _blocks(part):
                found = message_ids(Headers(block).get("original-message-id"))
                if found:
                    return found[0]
    found = message_ids(root.headers.get("in-reply-to"))
    return found[0] if found else _reported_id(root) if tells_success(root) else None
