"""What the stories about the wires share: settings, an intake that remembers, patience."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.edges.imap import Follower
from bot.edges.wire import Backoff
from bot.model.arrivals import Cursor, Fetched, Missed
from bot.model.events import Event
from config.settings import MailboxSettings, SmtpSettings
from tests.peers.bare_imap import BareImap
from tests.peers.imap import PASSWORD, USER, mail

DEADLINE = 20.0
SOON = Backoff(0.001, 0.01)


def mailbox(port: int, **other: Any) -> MailboxSettings:
    settings: dict[str, Any] = {
        "name": "bot",
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "username": USER,
        "password": PASSWORD,
        "timeout_seconds": 5,
    }
    return MailboxSettings(**(settings | other))


def server(port: int, **other: Any) -> SmtpSettings:
    settings: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "timeout_seconds": 5,
    }
    return SmtpSettings(**(settings | other))


class Clock:
    """Time that moves by a microsecond a look, or by ten minutes when it is in a hurry."""

    hurry = False

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=10) if self.hurry else timedelta(microseconds=1)
        return self.at


class Intake:
    """Takes mails as the engine would, and can be waited for."""

    def __init__(self) -> None:
        self.mails: list[Fetched] = []
        self.batches: list[int] = []
        self.missed: list[Missed] = []
        self.cursors: list[tuple[Cursor, datetime]] = []
        self.events: list[Event] = []
        self.clock = Clock()
        self.is_at_rest = False
        self._changed = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    async def take(self, batch: Sequence[Fetched]) -> None:
        self.is_at_rest = False
        self.mails.extend(batch)
        self.batches.append(len(batch))
        await self._tell()

    async def synced(self, cursor: Cursor, at: datetime) -> None:
        self.is_at_rest = True
        self.cursors.append((cursor, at))
        await self._tell()

    async def note_missed(self, missed: Missed) -> None:
        self.missed.append(missed)
        await self._tell()

    def publish(self, event: Event) -> None:
        self.events.append(event)
        task = asyncio.ensure_future(self._tell())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    @property
    def subjects(self) -> list[int]:
        return [int(m.raw.split(b"Subject: ")[1].split(b"\r\n")[0]) for m in self.mails]

    @property
    def cursor(self) -> Cursor:
        return self.cursors[-1][0]

    def reasons(self) -> list[str]:
        return [str(e.facts["reason"]) for e in self.events if e.name == "mailbox.lost"]

    async def until(self, condition: Any) -> None:
        async with asyncio.timeout(DEADLINE), self._changed:
            await self._changed.wait_for(condition)

    async def has(self, count: int) -> None:
        await self.until(lambda: len(self.mails) >= count)

    async def is_synced(self) -> None:
        """Wait until everything there is has been taken."""
        await self.until(lambda: self.is_at_rest)

    async def is_synced_again(self) -> None:
        """Wait for the next time that everything has been taken."""
        target = len(self.cursors) + 1
        await self.until(lambda: len(self.cursors) >= target)

    async def is_told(self, name: str) -> None:
        """Wait for an event of that name."""
        await self.until(lambda: any(event.name == name for event in self.events))


def follower(settings: MailboxSettings, intake: Intake, **other: Any) -> Follower:
    chosen: dict[str, Any] = {"backoff": SOON, "lockout": SOON, "publish": intake.publish} | other
    return Follower(settings, intake.clock, **chosen)


@asynccontextmanager
async def following(
    settings: MailboxSettings, intake: Intake, cursor: Cursor | None = None, **other: Any
) -> AsyncIterator["asyncio.Task[None]"]:
    """Follow while the block runs; afterwards nothing of it may be left."""
    before = asyncio.all_tasks()
    intake.is_at_rest = False
    task = asyncio.ensure_future(
        follower(settings, intake, **other).follow(
            cursor, intake.take, intake.synced, intake.note_missed
        )
    )
    try:
        yield task
        assert not task.done(), task.exception()
    finally:
        task.cancel()
        async with asyncio.timeout(DEADLINE):
            await asyncio.gather(task, return_exceptions=True)
        left = {t for t in asyncio.all_tasks() - before if "aioimaplib" in repr(t)}
        assert not left, left


async def all_comes(server: BareImap, intake: Intake, **settings: object) -> None:
    """What is there comes, and what comes later too; each once and as it is."""
    there = [kept.raw for kept in server.mails]
    async with server, following(mailbox(server.port, poll_seconds=0.3, **settings), intake):
        await intake.until(lambda: len(intake.mails) >= len(there) and intake.is_at_rest)
        server.put(mail(90), mail(91))
        await intake.until(lambda: len(intake.mails) >= len(there) + 2 and intake.is_at_rest)
    assert [m.raw for m in intake.mails] == [*there, mail(90), mail(91)]
    assert not intake.missed
