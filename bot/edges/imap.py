"""A mailbox is followed for ever: every mail is handed over as it comes, none is passed over."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import NoReturn

from bot.edges.imap_course import KEYWORD, Course, Take, TellMissed
from bot.edges.imap_fetching import Limits
from bot.edges.imap_session import Session, session
from bot.edges.wire import Backoff, LoginError, Token, WireError
from bot.model.arrivals import Cursor, Missed
from bot.model.events import Event, Publish
from config.settings import MailboxSettings

Synced = Callable[[Cursor, datetime], Awaitable[None]]

_RETRY = Backoff(1.0, 300.0)
_LOCKOUT = Backoff(300.0, 3600.0)  # after a wrong password, or the account would be locked
_LIMITS = Limits()
_WORTH = 10  # times as long as was waited for it, a connection must last to be none that fails
_IDLE = 28 * 60  # RFC 2177 wants IDLE re-entered within 29 minutes


async def _unheard(_: Missed) -> None:
    """Nobody keeps what was missed; the cursor given to `synced` still names it."""


class Follower:
    """Follows one folder. The server's flags are never state: how far it is, the cursor says."""

    def __init__(
        self,
        settings: MailboxSettings,
        now: Callable[[], datetime],
        *,
        token: Token | None = None,
        publish: Publish = lambda _: None,
        backoff: Backoff = _RETRY,
        lockout: Backoff = _LOCKOUT,
        limits: Limits = _LIMITS,
        random: Random | None = None,
    ) -> None:
        self._settings = settings
        self._now = now
        self._token = token
        self._publish = publish
        self._backoff = backoff
        self._lockout = lockout
        self._limits = limits
        self._random = random or Random()  # noqa: S311 - jitter, no secret
        self._failures = 0
        self._waited = 0.0

    async def follow(
        self,
        cursor: Cursor | None,
        take: Take,
        synced: Synced,
        missed: TellMissed = _unheard,
    ) -> NoReturn:
        """Hand over everything behind the cursor, in batches and by ascending UID, for ever.

        `take` commits; only after it has returned are its mails flagged or moved. `synced` is
        told the cursor, and the instant up to which everything that had come was taken. `missed`
        is told of a mail that the server will not hand over, after every earlier one was taken and
        before any later one is; such
        a mail is asked for again at growing intervals. What these three raise ends the
        following; whatever the server does, does not. May be cancelled at any point.
        """
        course = Course(
            self._settings,
            self._limits,
            self._now,
            self._tell,
            cursor=cursor,
            take=take,
            missed=missed,
        )
        now = asyncio.get_running_loop().time
        while True:
            connected = math.inf
            try:
                async with session(self._settings, self._token) as connection:
                    connected = now()
                    self._tell("mailbox.connected")
                    await self._attend(connection, course, synced)
            except LoginError as error:
                await self._rest(error, self._lockout)
            except WireError as error:
                course.broken()
                if now() - connected > _WORTH * self._waited:
                    self._failures = 0
                await self._rest(error, self._backoff)

    async def _attend(self, connection: Session, course: Course, synced: Synced) -> NoReturn:
        """Catch up, then listen; at each poll the folder is opened anew: IDLE may fall silent."""
        wait = min(self._settings.idle_seconds, self._settings.poll_seconds, _IDLE)
        anew, again = True, False
        while True:
            started = self._now()
            found = await course.catch_up(connection, anew)
            await synced(course.cursor, started)
            self._tell("mailbox.synced", last_uid=course.cursor.last_uid, found=found)
            # news that came while we were busy IDLE would not tell again; but a server that
            # tells the same with each answer must not keep us running
            again = connection.news and (found > 0 or not again)
            anew = not again and not await connection.pause(wait)

    async def _rest(self, error: WireError, backoff: Backoff) -> None:
        self._failures += 1
        self._waited = seconds = backoff.seconds(self._failures, self._random)
        self._tell("mailbox.lost", reason=str(error), retry_seconds=round(seconds, 1))
        await asyncio.sleep(seconds)

    def _tell(self, name: str, **facts: object) -> None:
        self._publish(Event(name, {"mailbox": self._settings.name, **facts}))


@dataclass(frozen=True, slots=True)
class Probe:
    """What a look at a mailbox found; `idle` is whether the server tells of new mail by itself."""

    exists: int
    idle: bool
    keeps_keywords: bool
    can_move: bool


async def probe(settings: MailboxSettings, token: Token | None = None) -> Probe:
    """Log in and open the folder, changing nothing.

    Raises LoginError, or WireError when the server or the folder cannot be reached.
    """
    async with session(settings, token) as connection:
        folder = await connection.select(settings.folder)
        return Probe(
            folder.exists,
            connection.can("IDLE"),
            folder.keeps(KEYWORD),
            connection.can("MOVE") or connection.can("UIDPLUS"),
        )
