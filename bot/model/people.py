"""People of a group, and the roles that they hold from one day to another."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a person is to a group."""

    COORDINATOR = "coordinator"
    DEPUTY = "deputy"
    CHAIR = "chair"
    SECRETARIAT = "secretariat"
    MANAGEMENT = "management-team"
    THEME_COORDINATOR = "theme-coordinator"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known by one registered address; `email` is lower-cased."""

    id: int
    email: str
    name: str
    affiliation: str = ""
    reminders: bool = False
    """Wants personal reminders of meetings."""
    acknowledged: bool = True
    """Wants acknowledgements."""


@dataclass(frozen=True, slots=True)
class RoleHolding:
    """One person in one role of one group; `until` is the last day, None while it lasts."""

    role: Role
    email: str
    name: str
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the role is held on that day, both ends included."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )
