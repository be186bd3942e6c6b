"""What a check found: how it stands with one thing, and what a person can do about it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Grade(StrEnum):
    """Whether something works, works with a doubt, or does not."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table that `check` prints; neither text holds a secret."""

    name: str
    grade: Grade
    detail: str
    remedy: str = ""


def ok(name: str, detail: str) -> Finding:
    """It works."""
    return Finding(name, Grade.OK, detail)


def warn(name: str, detail: str, remedy: str) -> Finding:
    """It works, but a person should look at it."""
    return Finding(name, Grade.WARN, detail, remedy)


def fail(name: str, detail: str, remedy: str) -> Finding:
    """It does not work."""
    return Finding(name, Grade.FAIL, detail, remedy)


Look = Callable[[], Awaitable[Sequence[Finding]]]


@dataclass(frozen=True, slots=True)
class Probe:
    """Something to try: it may take `seconds`, and an error that it raises is its finding."""

    name: str
    look: Look
    remedy: str = "Read the text on the left; docs/operate.md lists what the bot needs."
    seconds: float = 30.0


CLOCK_WARN, CLOCK_FAIL = timedelta(seconds=30), timedelta(minutes=5)


def judge_clock(who: str, said: datetime, earliest: datetime, latest: datetime) -> Finding:
    """Compares another clock with ours: `who` read `said` between our two instants."""
    away = max(earliest - said, said - latest, timedelta())
    text = f"{away.total_seconds():.0f} s away from {who}"
    remedy = "Synchronize this machine's clock: timedatectl set-ntp true"
    if away >= CLOCK_FAIL:
        return fail("clock", text, remedy)
    return warn("clock", text, remedy) if away >= CLOCK_WARN else ok("clock", text)
