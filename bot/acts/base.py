"""What acts and handlers have in common: who acts, what comes in, what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model.delivery import Draft
from bot.model.facts import Signs
from bot.model.letters import Letter, Mailbox
from bot.model.papers import Issued
from bot.model.texts import Text
from bot.store.letters import StoredLetter


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a registered address, and the proof that it is they (promise 9)."""

    email: str
    name: str = ""
    proof: str = "command line"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the secretary knows of itself: its address, its human contact, its patience."""

    bot: Mailbox
    contact: str
    announcement_grace: timedelta = timedelta(hours=1)
    safe_mode: bool = False
    """All mail goes to one address: nothing reaches a list."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A letter that was read and stored, on its way to the handler of its kind."""

    stored: StoredLetter
    letter: Letter
    signs: Signs
    quiet: bool = False
    """Old or imported: it is read, but nothing is said because of it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The act was not done; `reason` is one line that says what to do."""

    reason: str


@dataclass(frozen=True, slots=True)
class Done:
    """A notice was rendered: the mails to send, the papers and wordings to keep, these by whom."""

    drafts: tuple[Draft, ...] = ()
    papers: tuple[Issued, ...] = ()
    texts: tuple[tuple[Actor, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """A notice makes no sense any more; `reason` goes to the log."""

    reason: str


@dataclass(frozen=True, slots=True)
class Held:
    """A notice waits for a person, who is asked by these mails."""

    reason: str
    drafts: tuple[Draft, ...] = ()


Outcome = Done | Dropped | Held


@dataclass(frozen=True, slots=True)
class Rendering:
    """Work that needs no database: `make(*arguments)` is pure and may run in a worker."""

    make: Callable[..., Done]
    arguments: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant, and since when nobody had looked: after a long gap things are asked about."""

    now: datetime
    gap_since: datetime | None = None
    """When the service was last alive, if that is longer ago than it should be."""
