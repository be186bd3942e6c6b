"""The few header fields by which a letter is known and threaded, at the cost of its header only."""

from dataclasses import dataclass
from datetime import datetime

from bot.mail.headers import date_of, mailboxes, message_ids, text_of
from bot.mail.mime import MAX_HEAD, first_fields, newlines, split_head
from bot.mail.subjects import base_subject


@dataclass(frozen=True, slots=True)
class Peek:
    """Who sent what, in answer to what. Message-IDs without brackets; `date` in UTC.

    `effect` is the ISCG-Effect header by which the bot knows its own mail.
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    thread_index: str
    subject: str
    base_subject: str
    author_email: str
    date: datetime | None
    list_id: str
    effect: str


_FIELDS = (
    b"message-id",
    b"in-reply-to",
    b"references",
    b"thread-index",
    b"subject",
    b"from",
    b"date",
    b"list-id",
    b"iscg-effect",
)


def peek(raw: bytes) -> Peek:
    """Looks at the header alone, at most 1 MB of it; never raises."""
    fields = first_fields(_head(raw), _FIELDS)
    subject = text_of(fields.get(b"subject", b""))
    author = mailboxes(fields.get(b"from", b""))
    return Peek(
        message_id=first_id(fields.get(b"message-id", b"")),
        in_reply_to=message_ids(fields.get(b"in-reply-to", b"")),
        references=message_ids(fields.get(b"references", b"")),
        thread_index="".join(text_of(fields.get(b"thread-index", b"")).split()),
        subject=subject,
        base_subject=base_subject(subject),
        author_email=author[0].address if author else "",
        date=date_of(fields.get(b"date", b"")),
        list_id=list_identifier(fields.get(b"list-id", b"")),
        effect=text_of(fields.get(b"iscg-effect", b"")),
    )


def delivered_at(raw: bytes) -> datetime | None:
    """When the server that keeps a mail took it, as the first Received line says (in UTC)."""
    line = first_fields(_head(raw), (b"received",)).get(b"received", b"")
    return date_of(line.rpartition(b";")[2])


def _head(raw: bytes) -> bytes:
    """The header with LF line ends."""
    end = raw.find(b"\n\n", 2, MAX_HEAD)
    if end > 0 and raw[:1].isalpha() and not raw.startswith(b"From ") and b"\r" not in raw[:end]:
        return raw[:end]  # as in most archives; the rest is not touched
    start = raw[:MAX_HEAD]
    end = start.find(b"\r\n\r\n", 2)
    return split_head(newlines(start[:end] if end > 0 else start))[0]


def first_id(value: bytes) -> str:
    """The Message-ID of a Message-ID field; empty when there is none."""
    if not value:
        return ""
    found = message_ids(value)
    return found[0] if found else ""


def list_identifier(value: bytes) -> str:
    """The identifier of List-Id without its phrase and brackets (RFC 2919)."""
    text = text_of(value)
    left, right = text.rfind("<"), text.rfind(">")
    return (text[left + 1 : right] if 0 <= left < right else text).strip().lower()


def list_id_of(address: str) -> str:
    """The List-Id that a list's address gives (RFC 2919 section 2)."""
    return address.replace("@", ".").lower()
