"""A meeting of a group, and when its reminders fall due."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

DEFAULT_REMINDERS = (timedelta(days=14), timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with its zone; `starts_at` is None while the date is vague (`when_text`).

    `uid` and `sequence` are iCalendar's (RFC 5545 sections 3.8.4.7 and 3.8.7.4): one stable UID,
    the sequence counts up with every change. `reminders` are offsets before the start;
    `plan_confirmed_by` names the person who let the list be reminded.
    """

    id: int
    group: str
    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    zone: str
    when_text: str
    place: str
    link: str
    agenda: str
    uid: str
    sequence: int
    cancelled: bool
    reminders: tuple[timedelta, ...]
    plan_confirmed_by: str = ""
    invited: tuple[str, ...] = ()
    """What the meeting is invited to do, line by line, as a person wrote it."""

    def local_start(self) -> datetime:
        """The start in the meeting's own zone.

        Raises ValueError while the date is vague.
        """
        if self.starts_at is None:
            raise ValueError("the meeting has no date yet")
        return self.starts_at.astimezone(ZoneInfo(self.zone))


def brief_effect(meeting: Meeting) -> str:
    """`brief:<meeting>:<start instant>`: one brief a meeting; a moved meeting gets another."""
    start = meeting.starts_at.astimezone(UTC).isoformat() if meeting.starts_at else ""
    return f"brief:{meeting.id}:{start}"


def reminder_effect(meeting: Meeting, offset: timedelta, recipient: str) -> str:
    """`reminder:<meeting>:<start instant>:<offset>:<recipient>`: a moved meeting reminds again."""
    start = meeting.starts_at.astimezone(UTC).isoformat() if meeting.starts_at else ""
    return f"reminder:{meeting.id}:{start}:{int(offset.total_seconds())}:{recipient}"
