"""The unit of work: one transaction, left without commit it rolls back."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.actions import Actions
from bot.store.comments import Comments
from bot.store.decisions import Decisions
from bot.store.digests import Digests
from bot.store.earlier import EarlierLetters
from bot.store.groups import Groups
from bot.store.letters import Letters
from bot.store.mails import Mails
from bot.store.notices import Notices
from bot.store.papers import Papers
from bot.store.plans import Announcements, Meetings
from bot.store.raws import Raws
from bot.store.records import Records
from bot.store.rereadings import Rereadings
from bot.store.threads import Threads

TROUBLE = (OperationalError, InterfaceError, OSError)
"""What the database or the disk refuses to do: no letter's fault."""


def is_too_much(error: BaseException) -> bool:
    """Whether it is what was to be kept that PostgreSQL cannot take (its class 54, *program limit
    exceeded*), though the driver calls it an OperationalError: waiting mends nothing."""
    return str(getattr(getattr(error, "orig", None), "sqlstate", "") or "").startswith("54")


def reason(error: BaseException) -> str:
    """What the database says, in one line, without the statement."""
    return str(getattr(error, "orig", None) or error).strip().partition("\n")[0]


def unusable(error: BaseException) -> str:
    """Why a command could not be done, and what to do, in one line."""
    if isinstance(error, IntegrityError):
        return f"another command did the same at the same moment: try again ({reason(error)})"
    return f"the database cannot be used: {reason(error)}"


class UnitOfWork:
    """All that one transaction can see and change; nothing is kept before `commit`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.raws = Raws(connection)
        self.letters = Letters(connection)
        self.threads = Threads(connection)
        self.earlier = EarlierLetters(connection)
        self.comments = Comments(connection)
        self.decisions = Decisions(connection)
        self.rereadings = Rereadings(connection)
        self.groups = Groups(connection)
        self.notices = Notices(connection)
        self.mails = Mails(connection)
        self.meetings = Meetings(connection)
        self.announcements = Announcements(connection)
        self.digests = Digests(connection)
        self.papers = Papers(connection)
        self.actions = Actions(connection)
        self.records = Records(connection)

    async def commit(self) -> None:
        """Make everything durable; a commit that has begun is finished whoever is cancelled."""
        commit = asyncio.ensure_future(self._connection.commit())
        try:
            await asyncio.shield(commit)
        except asyncio.CancelledError:
            await commit
            raise


class Store:
    """Hands out units of work.

    `clock` gives the time; without one it is PostgreSQL's own or, on SQLite, this machine's.
    """

    def __init__(self, engine: AsyncEngine, clock: Callable[[], datetime] | None = None) -> None:
        self.engine = engine
        self._looking = engine.execution_options(read_only=True)
        self._clock = clock
        self._sqlite = engine.dialect.name == "sqlite"
        # SQLite has one writer: waiting in line here is fairer and faster than its busy handler.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[UnitOfWork]:
        """A transaction that may change things; `await work.commit()` keeps them."""
        async with AsyncExitStack() as stack:
            if self._sqlite:
                await stack.enter_async_context(self._turn)
            connection = await stack.enter_async_context(self.engine.connect())
            yield UnitOfWork(connection)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """A transaction that only looks; it never waits for a writer."""
        async with self._looking.connect() as connection:
            yield UnitOfWork(connection)

    def clock(self) -> datetime:
        """The instant by this machine's clock (or the one given), for what need not agree."""
        return self._clock() if self._clock is not None else datetime.now(UTC)

    async def now(self) -> datetime:
        """The instant that all copies of the service agree on (promise 10)."""
        if self._clock is not None:
            return self._clock()
        if self._sqlite:
            return datetime.now(UTC)
        async with self.engine.connect() as connection:
            stamp: datetime = (
                await connection.execute(text("select clock_timestamp()"))
            ).scalar_one()
        return stamp.astimezone(UTC)

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()
