"""The cover block of the group's documents; its number stays blank for the secretariat."""

from datetime import datetime

from bot.documents import dates
from bot.documents.catalogue import N_, translations
from bot.documents.paper import Cover
from bot.documents.plain import one_line
from bot.model.groups import Group

_LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
_ORIGINAL = {
    "ar": N_("Original: Arabic"),
    "zh": N_("Original: Chinese"),
    "en": N_("Original: English"),
    "fr": N_("Original: French"),
    "ru": N_("Original: Russian"),
    "es": N_("Original: Spanish"),
}
BODY = N_("Inter-Sector Coordination Group")


def cover(
    group: Group, title: str, now: datetime, *, purpose: str, series: str = "", source: str = ""
) -> Cover:
    """The block: `series` is the meeting's (`ISCG/26-3`), else the group's, else blank too.

    It names people and never addresses (promise 6).
    """
    gettext = translations(group.language).gettext
    day = group.local_day(now)
    contact = ", ".join(one_line(h.name, 60) for h in group.coordinators(day)[:2] if h.name)
    shown = _series(series or group.series, day.year)
    rows = [
        (
            gettext("Source"),
            source
            or gettext("Coordinator of the correspondence group on Resolution %(number)s")
            % {"number": group.resolution},
        ),
        (gettext("Title"), title),
        (gettext("Purpose"), purpose),
    ]
    return Cover(
        body=gettext(BODY),
        number=gettext("Document %(number)s")
        % {"number": f"{shown}/[ ]-{_LETTERS.get(group.language, 'E')}"},
        date=dates.day(day, group.language),
        original=gettext(_ORIGINAL.get(group.language, _ORIGINAL["en"])),
        rows=(*rows, *([(gettext("Contact"), contact)] if contact else [])),
    )


def _series(series: str, year: int) -> str:
    return one_line(series, 40) or f"ISCG/{year % 100:02}-[ ]"
