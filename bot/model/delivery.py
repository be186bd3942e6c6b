"""What has to be said and what became of it: notices, outgoing mails, verdicts of a server."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class OutgoingState(StrEnum):
    """Where an outgoing mail is; *held* waits for a person, *uncertain* for the witness."""

    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    FAILED = "failed"
    HELD = "held"
    CANCELLED = "cancelled"


class NoticeState(StrEnum):
    """Where a notice is; *dropped* ones fell due too late to make sense and say why."""

    PENDING = "pending"
    CLAIMED = "claimed"
    DONE = "done"
    DROPPED = "dropped"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the bot has to say, due at an instant; `kind` names the job that renders it."""

    id: int
    effect: str
    kind: str
    group: str | None
    due_at: datetime
    payload: dict[str, object]
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail to be made from a notice: one recipient, or the list when `to_list`.

    `effect` is its key, unique in the database (promise 2). `parts` are (filename, media type,
    bytes); `calendar` the text of an .ics with its METHOD. `automatic` mail carries
    Auto-Submitted (RFC 3834); a confirmed announcement does not.
    """

    effect: str
    recipient: str
    recipient_name: str
    subject: str
    text: str
    html: str = ""
    to_list: bool = False
    automatic: bool = True
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    reply_to: str = ""
    language: str = "en"
    parts: tuple[tuple[str, str, bytes], ...] = ()
    calendar: str = ""
    calendar_method: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One mail to one recipient (or the list), as it goes over the wire."""

    id: int
    effect: str
    message_id: str
    recipient: str
    to_list: bool
    subject: str
    state: OutgoingState
    attempts: int
    resent: bool
    data: bytes = b""
    ref: str = ""
    detail: str = ""
    created_at: datetime | None = None
    uncertain_at: datetime | None = None
    accepted_at: datetime | None = None
    witnessed_at: datetime | None = None
    seen_at: datetime | None = None
    moderated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the mail for the recipient; `witness_refused` says why it refused ours."""

    code: int
    reply: str
    witness_refused: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no, or was not reached before DATA: nothing was taken."""

    temporary: bool
    code: int
    reply: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """The connection went away behind DATA: the server may have taken the mail or not."""

    reason: str


Verdict = Accepted | Refused | Unclear

RETRY_DELAYS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=8),
)
"""Waits after the first, second… temporary refusal (RFC 5321 section 4.5.4.1), then daily."""

GIVE_UP_AFTER = timedelta(days=5)


def retry_delay(attempts: int) -> timedelta:
    """How long to wait after that many attempts."""
    return RETRY_DELAYS[attempts - 1] if attempts <= len(RETRY_DELAYS) else timedelta(days=1)
