"""Meetings as calendar objects: what Outlook, Gmail and Apple need to take them."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.mail.icalendar import invitation
from bot.mail.timezones import timezone
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting

STAMP = datetime(2026, 5, 1, 12, tzinfo=UTC)
BOT = Mailbox("ISCG secretary", "bot@iscg.example")
AMAL = Mailbox("Amal, née «Zoé»", "amal@ruritania.example")
MEETING = Meeting(
    id=1,
    group="191",
    title="Third meeting; Geneva, 决议 191",
    starts_at=datetime(2026, 6, 24, 12, tzinfo=UTC),
    ends_at=datetime(2026, 6, 24, 14, tzinfo=UTC),
    zone="Europe/Zurich",
    when_text="",
    place="Room K, Geneva",
    link="https://meet.example/r/191?a=b,c;d",
    agenda="1. Opening\n2. Resolves 3",
    uid="meeting-1@iscg.example",
    sequence=2,
    cancelled=False,
    reminders=(),
)


def made(
    meeting: Meeting = MEETING, method: str = "REQUEST", attendee: Mailbox | None = AMAL
) -> str:
    return invitation(meeting, method, BOT, attendee, STAMP)


def event_of(text: str) -> Any:
    (event,) = Calendar.from_ical(text).events
    return event


def test_a_personal_invitation_asks_its_one_attendee() -> None:
    event = event_of(made())
    assert "\r\nMETHOD:REQUEST\r\n" in made()
    assert event["ATTENDEE"] == "mailto:amal@ruritania.example"
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["ATTENDEE"].params["CN"] == AMAL.name
    assert event["ORGANIZER"] == "mailto:bot@iscg.example"


def test_the_event_says_what_where_when() -> None:
    event = event_of(made())
    assert event["SUMMARY"] == MEETING.title
    assert event["LOCATION"] == MEETING.place
    assert event["URL"] == MEETING.link
    assert MEETING.agenda in event["DESCRIPTION"]
    assert event["DTSTART"].dt == MEETING.starts_at
    assert event["DTEND"].dt == MEETING.ends_at
    assert event["DTSTAMP"].dt == STAMP
    assert "DTSTART;TZID=Europe/Zurich:20260624T140000" in made()


def test_what_the_list_gets_asks_nobody() -> None:
    event = event_of(made(method="PUBLISH", attendee=None))
    assert "ATTENDEE" not in event
    with pytest.raises(ValueError, match="PUBLISH none"):
        made(method="PUBLISH")
    with pytest.raises(ValueError, match="one attendee"):
        made(attendee=None)
    with pytest.raises(ValueError, match="COUNTER"):
        made(method="COUNTER")


def test_a_moved_meeting_is_the_same_event_with_a_higher_sequence() -> None:
    moved = replace(MEETING, sequence=3, starts_at=datetime(2026, 6, 25, 12, tzinfo=UTC))
    first, second = (event_of(made(m)) for m in (MEETING, moved))
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (2, 3)


def test_a_cancelled_meeting_is_struck_from_the_calendar() -> None:
    event = event_of(made(method="CANCEL"))
    assert event["STATUS"] == "CANCELLED"
    assert event["UID"] == MEETING.uid
    assert "RSVP" not in event["ATTENDEE"].params


def test_a_vague_meeting_cannot_be_put_into_a_calendar() -> None:
    with pytest.raises(ValueError, match="without a date"):
        made(replace(MEETING, starts_at=None, when_text="late June 2026"))


def test_the_same_meeting_gives_the_same_bytes() -> None:
    assert made() == made()


def test_utc_needs_no_zone() -> None:
    text = made(replace(MEETING, zone="UTC"))
    assert "VTIMEZONE" not in text
    assert "DTSTART:20260624T120000Z" in text


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=100))
def test_no_value_can_forge_a_line(title: str, agenda: str, name: str) -> None:
    meeting = replace(MEETING, title=title, agenda=agenda, place=title, link=name, uid=title)
    text = made(meeting, attendee=replace(AMAL, name=name))
    lines = text.replace("\r\n ", "").split("\r\n")
    names = [line.split(":")[0].split(";")[0] for line in lines]
    assert names.count("BEGIN") == 5
    for once in ("UID", "SUMMARY", "ATTENDEE", "METHOD", "DTSTAMP"):
        assert names.count(once) == 1
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert not any(c in text.replace("\r\n", "") for c in "\r\n")


ZONES = [
    "Europe/Zurich",
    "Europe/Dublin",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Qatar",
    "Asia/Kolkata",
    "Asia/Tehran",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Asia/Gaza",
]


@pytest.mark.parametrize("zone", ZONES)
def test_the_zone_is_right_every_hour_of_the_year(zone: str) -> None:
    """Read by another library's VTIMEZONE, compared with the system's own zone."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    text = timezone(zone, start + timedelta(days=150)).to_ical().decode()
    read = tzical(io.StringIO(text.replace("\r\n", "\n"))).get(zone)
    ours = ZoneInfo(zone)
    for hour in range(8, 24 * 365):
        local = (start + timedelta(hours=hour)).astimezone(ours)
        if local.fold or local.replace(fold=1).utcoffset() != local.utcoffset():
            continue  # an hour that the clock shows twice: RFC 5545 knows only the first
        assert local.replace(tzinfo=read).utcoffset() == local.utcoffset(), local


@pytest.mark.parametrize("zone", ["Europe/Zurich", "America/New_York", "Pacific/Auckland"])
def test_yearly_changes_are_rules_that_outlook_reads(zone: str) -> None:
    text = timezone(zone, STAMP).to_ical().decode()
    assert text.count("RRULE:FREQ=YEARLY") == 2
    assert "RDATE" not in text


def test_summer_time_begins_by_the_clock_before_the_change() -> None:
    text = timezone("Europe/Zurich", STAMP).to_ical().decode()
    assert "DTSTART:20250330T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in text
    assert "DTSTART:20251026T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in text
