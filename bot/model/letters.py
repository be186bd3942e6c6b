"""A letter: one mail as it was parsed, before anybody made sense of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.travelling import travels


class Kind(StrEnum):
    """What a letter is: the name of the first mail handler that matches it (READING, *kind*)."""

    COMMENT = "comment"
    CHATTER = "chatter"
    OWN = "own"
    DUPLICATE = "duplicate"
    EMPTY = "empty"
    LIST_ADMIN = "list-admin"
    COMMAND = "command"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    SPAM = "spam"


@travels
@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an addr-spec (RFC 5322 section 3.4); the address is lower-cased."""

    name: str
    address: str


@travels
@dataclass(frozen=True, slots=True)
class Attachment:
    """A document that the author sent; `sha256` is of the decoded bytes, in hex."""

    filename: str
    media_type: str
    size: int
    sha256: str


@travels
@dataclass(frozen=True, slots=True)
class Letter:
    """A parsed mail. Message-IDs are kept without angle brackets; instants are aware, in UTC.

    `text` is the better of the readable alternatives as plain text; `html` the markup it was
    made from, if any (a redline may be in it). `problems` says what was wrong with the MIME.
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    thread_index: str
    subject: str
    date: datetime | None
    received_at: datetime | None
    author: Mailbox
    sender: Mailbox | None
    reply_to: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    list_id: str
    auto_submitted: str
    effect: str
    return_path: str | None
    text: str
    html: str
    attachments: tuple[Attachment, ...]
    problems: tuple[str, ...] = ()
