"""A digest: a numbered week of a group."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DigestRun:
    """One digest; comments received from `since` (included) to `until` (not) are frozen in it."""

    id: int
    group: str
    number: int
    slot: datetime
    since: datetime
    until: datetime
