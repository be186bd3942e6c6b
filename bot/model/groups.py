"""A group: one resolution, its people, comment periods, digest schedule and stage."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.model.people import Role, RoleHolding


class Stage(StrEnum):
    """How far out the bot may speak: shadow first, then internal, then live (promise 4)."""

    SHADOW = "shadow"
    INTERNAL = "internal"
    LIVE = "live"


ACTING = frozenset({Role.COORDINATOR, Role.DEPUTY, Role.CHAIR, Role.SECRETARIAT})
"""Roles whose holders may decide about comments, announce, schedule and revise."""


@dataclass(frozen=True, slots=True)
class CommentPeriod:
    """The days on which comments are asked for; whole days in the group's zone."""

    name: str
    opens: date
    closes: date


@dataclass(frozen=True, slots=True)
class DigestSchedule:
    """When the weekly digest falls due: a weekday (`mon`…`sun`) and a local time `HH:MM`."""

    day: str = "mon"
    time: str = "08:00"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that the group works towards, with where it is written (`source`)."""

    name: str
    day: date
    source: str = ""


@dataclass(frozen=True, slots=True)
class Conference:
    """Where an administration's own proposals go: name and place as its documents print them."""

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class Group:
    """One resolution under revision and everybody who works on it, as `groups apply` gives it."""

    code: str
    resolution: str
    title: str
    list_address: str
    stage: Stage = Stage.SHADOW
    zone: str = "Europe/Zurich"
    language: str = "en"
    contact: str = ""
    """The human contact that every acknowledgement names."""
    digest: DigestSchedule = DigestSchedule()
    periods: tuple[CommentPeriod, ...] = ()
    roles: tuple[RoleHolding, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    series: str = ""
    """Of the documents of its next meeting, `ISCG/26-3`; the secretariat gives the number in it."""
    alphabet: str = ""
    """In which order sources stand: `fr` as in the Union's lists; empty: the language's own."""
    conference: Conference | None = None
    brief_minutes: int = 60
    """How long before a meeting its brief goes out; 0 for none."""

    def holders(self, role: Role, day: date) -> tuple[RoleHolding, ...]:
        """Who holds the role on that day."""
        return tuple(h for h in self.roles if h.role is role and h.holds_on(day))

    def coordinators(self, day: date) -> tuple[RoleHolding, ...]:
        """The coordinator; while there is none, the Chair and the secretariat (DESIGN, roles)."""
        return self.holders(Role.COORDINATOR, day) or (
            self.holders(Role.CHAIR, day) + self.holders(Role.SECRETARIAT, day)
        )

    def officers(self, day: date) -> tuple[RoleHolding, ...]:
        """Coordinator and secretariat: those who get all mail in shadow."""
        found = {h.email: h for h in self.coordinators(day)}
        found |= {h.email: h for h in self.holders(Role.SECRETARIAT, day)}
        return tuple(found.values())

    def insiders(self, day: date) -> frozenset[str]:
        """Addresses of everybody in any role: those whom the bot may write to when internal."""
        return frozenset(h.email for h in self.roles if h.holds_on(day))

    def may_act(self, email: str, instant: datetime) -> bool:
        """Whether a person holds a role then that lets them decide and speak for the group."""
        day = self.local_day(instant)
        return any(
            h.email == email.lower() and h.role in ACTING and h.holds_on(day) for h in self.roles
        )

    def local_day(self, instant: datetime) -> date:
        """The day that an instant falls on in the group's zone."""
        return instant.astimezone(ZoneInfo(self.zone)).date()

    def period_of(self, instant: datetime) -> CommentPeriod | None:
        """The comment period that an instant falls in, None when it came outside of all."""
        day = self.local_day(instant)
        return next((p for p in self.periods if p.opens <= day <= p.closes), None)

    def in_period(self, instant: datetime) -> bool:
        """Whether a comment received then is in period; a group without periods is always open."""
        return not self.periods or self.period_of(instant) is not None
