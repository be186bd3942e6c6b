"""A digest: a numbered week of a group, and the papers that were made of it."""

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


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was issued; `sha256` in hex."""

    filename: str
    media_type: str
    body: bytes
    sha256: str
