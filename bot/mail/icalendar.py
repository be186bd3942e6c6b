"""Meetings as iCalendar objects that Outlook, Gmail and Apple take (RFC 5545, 5546)."""

from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vDDDTypes, vText, vUri

from bot.mail.fields import addr_spec, clean
from bot.mail.timezones import timezone
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting

_PRODUCT = "-//iscg-bot//meetings//EN"
_LONGEST = 20_000


class Method(StrEnum):
    """What the object asks for: to be known (list), to be accepted (one person), to be struck."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


def invitation(
    meeting: Meeting,
    method: str,
    organizer: Mailbox,
    attendee: Mailbox | None,
    stamp: datetime,
) -> str:
    """The meeting as an iCalendar text with CRLF, the same for the same arguments.

    REQUEST needs its one `attendee`; PUBLISH has none (RFC 5546 section 3.2). UID and SEQUENCE
    are the meeting's, `stamp` (aware) is when this text was made. Raises ValueError while the
    meeting has no date, for a method that does not fit and for addresses that are none.
    """
    asked = Method(method)
    if meeting.starts_at is None:
        raise ValueError("a meeting without a date cannot be put into a calendar")
    if (asked is Method.REQUEST and not attendee) or (asked is Method.PUBLISH and attendee):
        raise ValueError("REQUEST has one attendee, PUBLISH none")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", asked.value)
    if not _is_utc(meeting.zone):
        calendar.add_component(timezone(meeting.zone, meeting.starts_at))
    calendar.add_component(_event(meeting, asked, organizer, attendee, stamp))
    octets: bytes = calendar.to_ical(sorted=False)
    return octets.decode()


def _event(
    meeting: Meeting, asked: Method, organizer: Mailbox, attendee: Mailbox | None, stamp: datetime
) -> Event:
    event = Event()
    event.add("uid", clean(meeting.uid))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", vDDDTypes(stamp.astimezone(UTC)))
    event.add("dtstart", _instant(meeting.starts_at, meeting.zone))
    if meeting.ends_at and meeting.starts_at and meeting.ends_at > meeting.starts_at:
        event.add("dtend", _instant(meeting.ends_at, meeting.zone))
    event.add("summary", clean(meeting.title))
    if meeting.place:
        event.add("location", clean(meeting.place))
    # a URI has no spaces and no backslashes (RFC 3986), and some readers take `\n` for a line's end
    if meeting.link and meeting.link.isprintable() and not set(meeting.link) & set(" \\"):
        event.add("url", vUri(meeting.link[:2000]))
    if description := _description(meeting):
        event.add("description", description)
    event.add("organizer", _person(organizer))
    if attendee:
        event.add("attendee", _invited(attendee, asked))
    event.add("status", "CANCELLED" if asked is Method.CANCEL else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if asked is Method.CANCEL else "OPAQUE")
    return event


def _description(meeting: Meeting) -> str:
    """Agenda and link as text: not every program shows URL."""
    parts = [_plain(part) for part in (meeting.agenda, meeting.link) if part.strip()]
    return "\n\n".join(parts)[:_LONGEST]


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(clean(line, 2000) for line in lines).strip("\n")


def _instant(instant: datetime | None, zone: str) -> vDDDTypes:
    """Local time with its TZID, so that the meeting keeps its hour if the rules change."""
    if instant is None:
        raise ValueError("an instant is missing")
    if _is_utc(zone):
        return vDDDTypes(instant.astimezone(UTC))
    return vDDDTypes(instant.astimezone(ZoneInfo(zone)))


def _is_utc(zone: str) -> bool:
    return zone in {"UTC", "Etc/UTC", "Z"}


def _person(mailbox: Mailbox) -> vCalAddress:
    person = vCalAddress(f"mailto:{addr_spec(mailbox.address)}")
    # a double quote would need RFC 6868, which older programs show as it is written
    if name := clean(mailbox.name, 200).replace('"', "'"):
        person.params["CN"] = vText(name)
    return person


def _invited(mailbox: Mailbox, asked: Method) -> vCalAddress:
    person = _person(mailbox)
    person.params["CUTYPE"] = vText("INDIVIDUAL")
    person.params["ROLE"] = vText("REQ-PARTICIPANT")
    if asked is Method.REQUEST:
        person.params["PARTSTAT"] = vText("NEEDS-ACTION")
        person.params["RSVP"] = vText("TRUE")
    return person
