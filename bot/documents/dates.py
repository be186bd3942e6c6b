"""Days and times as people write them in the six languages, with their zone spelled out."""

from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_interval, get_timezone_name

from bot.documents.catalogue import N_, translations

# CLDR's Geneva is called after Switzerland or Zurich; the Union's papers say "Geneva time".
_CALLED = {"Europe/Zurich": N_("Geneva"), "Asia/Qatar": N_("Doha")}
_LOCALES = {"en": "en_GB"}


@cache
def locale_of(language: str) -> Locale:
    """The rules of writing for one of the six languages; English is that of Europe."""
    return Locale.parse(_LOCALES.get(language, language))


def day(when: date | datetime, language: str, zone: str = "UTC") -> str:
    """`3 June 2026`; an instant is taken on its day in `zone`."""
    return _long(_local_day(when, zone), language)


@lru_cache(maxsize=4096)  # a table of thousands of comments has a few days
def _long(when: date, language: str) -> str:
    return format_date(when, "long", locale=locale_of(language))


def days(since: date | datetime, until: date | datetime, language: str, zone: str = "UTC") -> str:
    """`11–18 May 2026`, `28 May 2026 – 4 June 2026`: from one day to another, both meant."""
    first, last = _local_day(since, zone), _local_day(until, zone)
    if first == last:
        return day(first, language)
    if (first.year, first.month) != (last.year, last.month):
        return f"{day(first, language)} – {day(last, language)}"
    if language == "zh":  # the only one of the six that does not begin with the day
        return format_interval(first, last, "yMMMMd", locale=locale_of(language))
    return f"{first.day}–{day(last, language)}"  # CLDR's intervals would shorten the month


def weekday(when: date | datetime, language: str, zone: str = "UTC") -> str:
    """`Wednesday 3 June 2026`; an instant is taken on its day in `zone`."""
    return format_date(_local_day(when, zone), "full", locale=locale_of(language)).replace(",", "")


def clock(instant: datetime, zone: str) -> str:
    """`14:00`: twenty-four hours, the same in all languages."""
    return instant.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def span(starts: datetime, ends: datetime | None, zone: str) -> str:
    """`14:00–16:00`, or the start alone; the end of a meeting past midnight says its day."""
    if ends is None:
        return clock(starts, zone)
    days = (_local_day(ends, zone) - _local_day(starts, zone)).days
    return f"{clock(starts, zone)}–{clock(ends, zone)}" + (f" (+{days})" if days else "")


def zone_name(instant: datetime, zone: str, language: str) -> str:
    """`Central European Summer Time, UTC+2`: what the zone is called at that instant."""
    local = instant.astimezone(ZoneInfo(zone))
    name = get_timezone_name(local, locale=locale_of(language))
    return f"{name}, {_offset(local.utcoffset() or timedelta())}"


def zone_city(zone: str, language: str) -> str:
    """`Geneva`, `Genève`: the city whose time it is."""
    if zone in _CALLED:
        return translations(language).gettext(_CALLED[zone])
    named = locale_of(language).time_zones.get(zone, {}).get("city")
    return str(named or zone.rsplit("/", 1)[-1].replace("_", " "))


def days_between(now: datetime, then: datetime, zone: str) -> int:
    """How many midnights of `zone` lie between two instants; negative once it has passed."""
    return (_local_day(then, zone) - _local_day(now, zone)).days


def is_utc(instant: datetime, zone: str) -> bool:
    """Whether the zone's clock shows UTC then, so that telling it twice would be noise."""
    return instant.astimezone(ZoneInfo(zone)).utcoffset() == instant.astimezone(UTC).utcoffset()


def _offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    sign, minutes = ("-" if minutes < 0 else "+"), abs(minutes)
    return f"UTC{sign}{minutes // 60}" + (f":{minutes % 60:02}" if minutes % 60 else "")


def _local_day(when: date | datetime, zone: str) -> date:
    return when.astimezone(ZoneInfo(zone)).date() if isinstance(when, datetime) else when
