"""An announcement of the secretariat: draft, confirmed, accepted, seen on the list."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_REF = re.compile(r"A-([0-9]{1,9})")


class AnnouncementState(StrEnum):
    """How far an announcement has come; *held* waits for a person, *cancelled* is the end."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    SEEN = "seen"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A text for the list; its reference `A-7` stays visible in subject and body."""

    id: int
    group: str
    subject: str
    body: str
    send_at: datetime
    state: AnnouncementState
    drafted_by: str
    confirmed_by: str = ""
    code: str = ""
    """Single-use; void once it was seen on the list (promise 9)."""

    @property
    def ref(self) -> str:
        """`A-7`: lists replace Message-IDs, so people and bot know it by this."""
        return f"A-{self.id}"


def announcement_of(ref: str) -> int | None:
    """The id in a reference `A-7`; None for another reference, or none."""
    found = _REF.fullmatch(ref)
    return int(found[1]) if found else None
