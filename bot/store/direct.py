"""SQLite is asked where one stands: only what can wait for long goes to a thread of its own.

A statement takes less than a tenth of a millisecond, to hand it to a thread and back several times
that, and on a busy machine each hand-over waits for a processor. So statements are run at once (the
loop comes round after each), while the lock of a writer, commits with their fsync and bulk inserts
are left to aiosqlite's thread. A transaction begins with its first statement.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

import aiosqlite

READ, WRITE = "BEGIN", "BEGIN IMMEDIATE"
"""A writer takes the lock at once: a read that upgrades fails whatever busy_timeout says."""

_Run = Callable[[sqlite3.Cursor], object]


class DirectCursor:
    """A cursor that runs, fetches and closes at once; what SQLAlchemy asks of one and no more."""

    arraysize = 1

    def __init__(self, connection: "DirectConnection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> Self:
        """Run one statement and keep its rows. Raises sqlite3.Error."""
        return await self._run(lambda cursor: cursor.execute(operation, parameters), bulk=False)

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Run one statement with many parameters. Raises sqlite3.Error."""
        bulk = len(parameters) > 1
        return await self._run(lambda cursor: cursor.executemany(operation, parameters), bulk=bulk)

    async def _run(self, run: _Run, *, bulk: bool) -> Self:
        def work(connection: sqlite3.Connection) -> None:
            cursor = connection.cursor()
            try:
                run(cursor)
                self.description = cursor.description
                self._rows = cursor.fetchall() if cursor.description else []
                self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
            finally:
                cursor.close()

        await self._connection.run(work, waits=bulk)
        return self

    async def fetchall(self) -> list[Any]:
        """The rows of the last statement."""
        return self._rows

    async def close(self) -> None:
        """Nothing is open."""


class DirectConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, with our cursor."""

    _to_begin = ""
    _begun = ""
    _asked = 0  # of the thread; counted here alone
    _done = 0  # by the thread; counted there alone

    def cursor(self) -> DirectCursor:  # type: ignore[override] # what SQLAlchemy calls, no more
        """A cursor; nothing is opened yet."""
        return DirectCursor(self)

    def begin(self, statement: str) -> None:
        """Begin a transaction by this statement, READ or WRITE, together with what is run first."""
        self._to_begin = statement

    async def run(self, work: Callable[[sqlite3.Connection], None], *, waits: bool) -> None:
        """Do something with the connection: in the thread if that, or something before, waits."""
        begin, self._to_begin = self._to_begin, ""
        self._begun = begin or self._begun

        def all_of_it() -> None:
            if begin:
                self._conn.execute(begin)
            work(self._conn)

        if waits or begin == WRITE or self._asked != self._done:
            await self._in_thread(all_of_it)
        else:
            all_of_it()
            await asyncio.sleep(0)

    async def commit(self) -> None:
        """Make the transaction durable, if one has begun. Raises sqlite3.Error."""
        if self._ended():
            await self._in_thread(self._conn.commit)

    async def rollback(self) -> None:
        """Undo the transaction, if one has begun. Raises sqlite3.Error."""
        begun = self._ended()
        if begun == READ and self._asked == self._done:
            self._conn.rollback()
        elif begun:
            await self._in_thread(self._conn.rollback)

    async def _in_thread(self, work: Callable[[], None]) -> None:
        self._asked += 1

        def counted() -> None:
            try:
                work()
            finally:
                self._done += 1  # also when nobody waits any more: a cancelled task does not

        await self._execute(counted)  # type: ignore[no-untyped-call]

    def _ended(self) -> str:
        begun, self._begun, self._to_begin = self._begun, "", ""
        return begun


async def connect(database: str, **options: Any) -> DirectConnection:
    """A connection as `aiosqlite.connect` makes them; who gives up meanwhile leaves none open."""
    options["check_same_thread"] = False  # never by two at once: `run` sees to it
    made = DirectConnection(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
    made._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with those that it makes
    opening = asyncio.ensure_future(_opened(made))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        await (await opening).close()
        raise


async def _opened(connection: DirectConnection) -> DirectConnection:
    await connection
    return connection
