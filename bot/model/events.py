"""What happened, as it is told to logs, metrics and live views; never a record of anything."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Event:
    """One fact: `name` is `letter.settled`, `comment.numbered`, `mail.accepted`…; `facts` are
    identifiers, outcomes and milliseconds, never bodies or secrets."""

    name: str
    facts: dict[str, object] = field(default_factory=dict)


Publish = Callable[[Event], None]


class Told(Protocol):
    """Is told how much has been done so far (not: how much more), and of how much once it knows."""

    def __call__(self, done: int, of: int | None = None, /) -> None:
        """Draw it."""
