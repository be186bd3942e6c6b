"""Arrivals: mails as a mailbox or a file hands them over, before anybody has read them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder has been taken: UIDs up to `last_uid` but `missed` (RFC 3501, 2.3.1.1).

    `missed` are UIDs at or below `last_uid` that the server would not hand over so far. They are
    only valid with their `uidvalidity`, like all UIDs.
    """

    uidvalidity: int
    last_uid: int
    missed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail of a folder: its bytes as the server keeps them; `internal_date` is aware, in UTC."""

    uid: int
    uidvalidity: int
    internal_date: datetime
    raw: bytes


@dataclass(frozen=True, slots=True)
class Missed:
    """A mail that the server lists but would not hand over; it is asked for again and again."""

    uid: int
    uidvalidity: int
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A mail of an archive: `position` is the byte (mbox) or the file's place (folders) it stands
    at, of `total`; `source` the file that it was read from."""

    source: str
    position: int
    total: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """A file or folder of an archive that could not be read, and why, in a few words."""

    source: str
    why: str
