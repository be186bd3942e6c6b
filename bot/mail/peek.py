"""The few header fields by which a letter is known and threaded, at the cost of its header only."""

from dataclasses import dataclass
from datetime import datetime

from bot.mail.headers import date_of, mailboxes, message_ids, text_of
from bot.mail.mime import MAX_HEAD, Headers, newlines, split_head
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


def peek(raw: bytes) -> Peek:
    """Looks at the header alone, at most 1 MB of it; never raises."""
    start = raw[:MAX_HEAD]
    end = start.find(b"\r\n\r\n", 2)
    head, _ = split_head(newlines(start[:end] if end > 0 else start))
    fields = Headers(head)
    subject = text_of(fields.get("subject"))
    author = mailboxes(fields.get("from"))
    return Peek(
        message_id=first_id(fields.get("message-id")),
        in_reply_to=message_ids(fields.get("in-reply-to")) if "in-reply-to" in fields else (),
        references=message_ids(fields.get("references")) if "references" in fields else (),
        thread_index="".join(text_of(fields.get("thread-index")).split()),
        subject=subject,
        base_subject=base_subject(subject),
        author_email=author[0].address if author else "",
        date=date_of(fields.get("date")),
        list_id=list_identifier(fields.get("list-id")),
        effect=text_of(fields.get("iscg-effect")),
    )


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
