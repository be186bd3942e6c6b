"""Reads the file of `groups apply`: groups with their people, periods, schedules and stage.

`config/sample-groups.toml` shows every key.
"""

import difflib
from collections.abc import Callable
from datetime import date, time
from email.utils import parseaddr
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, ValidationError, ValidationInfo, field_validator

from bot.model.groups import CommentPeriod, Conference, Deadline, DigestSchedule, Group, Stage
from bot.model.people import Role, RoleHolding
from bot.model.printable import printable
from bot.model.problems import Problems
from config.explain import Path, Tree, explain, read_toml
from config.servers import Section, mail_address

MAX_BYTES = 1024 * 1024
OFFICERS = frozenset({Role.COORDINATOR, Role.CHAIR, Role.SECRETARIAT})


class GroupsError(Problems):
    """The file cannot be applied; every fault is in `problems`."""


def _line(value: str) -> str:
    """Names and titles go into mail headers: one line, no controls (RFC 5322 section 2.2)."""
    if printable(value, 300) != value:
        raise ValueError("one line of at most 300 characters without control characters")
    return value.strip()


def _present(value: str) -> str:
    """An address that is there; raises ValueError."""
    if not value:
        raise ValueError("an e-mail address")
    return mail_address(value)


Line = Annotated[str, Field(min_length=1), AfterValidator(_line)]
Address = Annotated[str, AfterValidator(_present)]


class _Period(Section):
    name: Line
    opens: date
    closes: date

    @field_validator("closes")
    @classmethod
    def _after_opening(cls, value: date, info: ValidationInfo) -> date:
        opens = info.data.get("opens")
        if opens and value < opens:
            raise ValueError(f"a day not before the period opens ({opens})")
        return value


class _Role(Section):
    role: Role
    email: Address
    name: Line
    since: date | None = None
    until: date | None = None

    @field_validator("until")
    @classmethod
    def _after_start(cls, value: date | None, info: ValidationInfo) -> date | None:
        since = info.data.get("since")
        if value and since and value < since:
            raise ValueError(f"a day not before since ({since})")
        return value


class _Deadline(Section):
    name: Line
    day: date
    source: Annotated[str, AfterValidator(_line)] = ""


class _Conference(Section):
    name: Line
    place: Line


class _Digest(Section):
    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"] = "mon"
    time: str = "08:00"

    @field_validator("time", mode="before")
    @classmethod
    def _as_text(cls, value: object) -> object:
        return value.strftime("%H:%M") if isinstance(value, time) else value

    @field_validator("time")
    @classmethod
    def _outside_of_clock_changes(cls, value: str) -> str:
        try:
            found = time.fromisoformat(value)
        except ValueError:
            raise ValueError("a local time as HH:MM") from None
        if found.strftime("%H:%M") != value:
            raise ValueError("a local time as HH:MM")
        if found.hour < 4:
            # Clocks change in these hours: such a time can come twice in a night, or never.
            raise ValueError("a time from 04:00 on: earlier ones double or vanish in some nights")
        return value


class _Group(Section):
    code: str = Field(pattern=r"^[A-Za-z0-9](?:[.-]?[A-Za-z0-9]){0,15}$")
    resolution: str = Field(pattern=r"^[A-Za-z0-9](?:[.-]?[A-Za-z0-9]){0,15}$")
    title: Line
    list: Address
    stage: Stage = Stage.SHADOW
    zone: str = "Europe/Zurich"
    language: Literal["ar", "zh", "en", "fr", "ru", "es"] = "en"
    contact: Line
    digest: _Digest = _Digest()
    periods: tuple[_Period, ...] = ()
    deadlines: tuple[_Deadline, ...] = ()
    series: str = Field(default="", pattern=r"^[A-Za-z0-9/-]{0,40}$")
    alphabet: Literal["", "fr"] = ""
    conference: _Conference | None = None
    roles: tuple[_Role, ...] = ()
    brief_minutes: int = Field(default=60, ge=0, le=2880)

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            close = difflib.get_close_matches(value, available_timezones(), n=1)
            hint = f"; did you mean '{close[0]}'?" if close else ""
            raise ValueError(f"a time zone such as Europe/Zurich{hint}")
        return value

    @field_validator("contact")
    @classmethod
    def _with_address(cls, value: str) -> str:
        name, address = parseaddr(value)
        if not mail_address(address) or not (name or address == value):
            raise ValueError('an address, or "Name <address>"')
        return value

    @field_validator("roles")
    @classmethod
    def _somebody_in_charge(cls, value: tuple[_Role, ...]) -> tuple[_Role, ...]:
        if not OFFICERS & {holding.role for holding in value}:
            raise ValueError("somebody in role coordinator, chair or secretariat")
        return value


class _File(Section):
    groups: tuple[_Group, ...]

    @field_validator("groups")
    @classmethod
    def _each_once(cls, value: tuple[_Group, ...]) -> tuple[_Group, ...]:
        if not value:
            raise ValueError("at least one [[groups]] table")
        codes = [group.code.lower() for group in value]
        doubled = sorted({code for code in codes if codes.count(code) > 1})
        if doubled:
            raise ValueError(f"each code once ({', '.join(doubled)} comes again)")
        return value


def parse_groups(data: bytes, filename: str) -> tuple[Group, ...]:
    """The groups of a TOML file, in its order.

    Raises GroupsError with all faults, one line each: file, key, what is expected, what was found.
    Lists are counted from 1, groups go by their code.
    """
    if len(data) > MAX_BYTES:
        raise GroupsError((f"{filename}: expected at most {MAX_BYTES} bytes; found {len(data)}",))
    try:
        tree = read_toml(data, filename)
    except Problems as error:
        raise GroupsError(error.problems) from None
    try:
        found = _File.model_validate(tree)
    except ValidationError as error:
        raise GroupsError(explain(error, _File, _places(tree, filename))) from None
    return tuple(_group(group) for group in found.groups)


def _places(tree: Tree, filename: str) -> Callable[[Path], str]:
    """Names the place of a path: `FILE: groups.191.roles.2.email`."""
    groups = tree.get("groups")

    def code(position: int) -> str:
        group = groups[position] if isinstance(groups, list) else None
        found = group.get("code") if isinstance(group, dict) else None
        return printable(str(found or position + 1), 40)

    def where(path: Path) -> str:
        parts = [str(part + 1) if isinstance(part, int) else part for part in path]
        if len(path) > 1 and isinstance(path[1], int):
            parts[1] = code(path[1])
        return f"{filename}: {'.'.join(parts)}"

    return where


def _group(found: _Group) -> Group:
    return Group(
        code=found.code,
        resolution=found.resolution,
        title=found.title,
        list_address=found.list,
        stage=found.stage,
        zone=found.zone,
        language=found.language,
        contact=found.contact,
        digest=DigestSchedule(found.digest.day, found.digest.time),
        periods=tuple(CommentPeriod(p.name, p.opens, p.closes) for p in found.periods),
        roles=tuple(RoleHolding(r.role, r.email, r.name, r.since, r.until) for r in found.roles),
        deadlines=tuple(Deadline(d.name, d.day, d.source) for d in found.deadlines),
        series=found.series,
        alphabet=found.alphabet,
        conference=Conference(found.conference.name, found.conference.place)
        if found.conference
        else None,
        brief_minutes=found.brief_minutes,
    )
