"""VTIMEZONE of a zone around an instant: right to the minute, and in rules that Outlook knows.

The `icalendar` library dates the beginning of summer time by the clock behind the change, an hour
off what RFC 5545 section 3.6.5 says, and lists a century of dates that Exchange does not read.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vDDDTypes, vRecur

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_YEARS = 4  # a rule must hold for so many years after the first one


@dataclass(frozen=True, slots=True)
class Onset:
    """A change of the clock: `local` is what it showed just before (no zone)."""

    local: datetime
    before: timedelta
    after: timedelta
    daylight: bool
    name: str


def timezone(zone: str, around: datetime) -> Timezone:
    """The VTIMEZONE that covers the time from the year before `around` (aware) on.

    Zones whose changes follow a yearly rule get it as RRULE; others the very changes of the
    years around it. Raises zoneinfo.ZoneInfoNotFoundError for a name that is none.
    """
    info = ZoneInfo(zone)
    start = datetime(around.astimezone(info).year - 1, 1, 1, tzinfo=UTC)
    found = Timezone()
    found.add("tzid", zone)
    onsets = _onsets(info, start, start.replace(year=start.year + 1 + _YEARS))
    first_year = [onset for onset in onsets if onset.local.year == start.year]
    rules = {onset: _rule(onset, onsets) for onset in first_year}
    if first_year and all(rules.values()) and len(first_year) * (1 + _YEARS) == len(onsets):
        for onset, rule in rules.items():
            found.add_component(_observance(onset, rule))
        return found
    found.add_component(_observance(_standing(info, start), {}))
    for onset in onsets:
        found.add_component(_observance(onset, {}))
    return found


def _onsets(info: ZoneInfo, start: datetime, end: datetime) -> list[Onset]:
    """All changes between two instants in UTC, found to the second."""
    found = []
    while start < end:
        after = start + timedelta(days=1)
        if _clock(info, start) != _clock(info, after):
            found.append(_onset(info, start, after))
        start = after
    return found


def _clock(info: ZoneInfo, instant: datetime) -> tuple[timedelta, bool, str]:
    local = instant.astimezone(info)
    return (local.utcoffset() or timedelta()), bool(local.dst()), local.tzname() or ""


def _onset(info: ZoneInfo, low: datetime, high: datetime) -> Onset:
    before = _clock(info, low)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if _clock(info, middle) == before else (low, middle)
    after, daylight, name = _clock(info, high)
    return Onset((high + before[0]).replace(tzinfo=None), before[0], after, daylight, name)


def _standing(info: ZoneInfo, instant: datetime) -> Onset:
    """The clock as it stands, for the time before the first change."""
    offset, daylight, name = _clock(info, instant)
    return Onset((instant + offset).replace(tzinfo=None), offset, offset, daylight, name)


def _rule(onset: Onset, onsets: list[Onset]) -> dict[str, object]:
    """`FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` if it gives all later changes of that kind, else {}."""
    day = _DAYS[onset.local.weekday()]
    same = [o for o in onsets if o.after == onset.after and o.local.month == onset.local.month]
    for place in ((onset.local.day - 1) // 7 + 1, -1):
        if len(same) == 1 + _YEARS and all(
            _nth(o.local, place)
            and _DAYS[o.local.weekday()] == day
            and o.local.time() == onset.local.time()
            for o in same
        ):
            return {"freq": "yearly", "bymonth": onset.local.month, "byday": f"{place}{day}"}
    return {}


def _nth(day: datetime, place: int) -> bool:
    """Whether it is the month's first, second… day of its name, or with -1 the last one."""
    if place < 0:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == place


def _observance(onset: Onset, rule: dict[str, object]) -> TimezoneDaylight | TimezoneStandard:
    kind = TimezoneDaylight() if onset.daylight else TimezoneStandard()
    kind.add("dtstart", vDDDTypes(onset.local))
    if rule:
        kind.add("rrule", vRecur(rule))
    kind.add("tzname", onset.name)
    kind.add("tzoffsetfrom", onset.before)
    kind.add("tzoffsetto", onset.after)
    return kind
