"""SQLite in its thread with one hop a statement: aiosqlite takes four (open, run, fetch, close)."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

import aiosqlite

_Run = Callable[[sqlite3.Cursor], object]


class OneHopCursor:
    """A cursor that runs, fetches and closes at once; what SQLAlchemy asks of one and no more."""

    arraysize = 1

    def __init__(self, connection: "OneHopConnection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> Self:
        """Run one statement and keep its rows. Raises sqlite3.Error."""
        return await self._run(lambda cursor: cursor.execute(operation, parameters))

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Run one statement with many parameters. Raises sqlite3.Error."""
        return await self._run(lambda cursor: cursor.executemany(operation, parameters))

    async def _run(self, run: _Run) -> Self:
        self._rows = await self._connection.hop(self._in_thread, run)
        return self

    def _in_thread(self, connection: sqlite3.Connection, run: _Run) -> list[Any]:
        cursor = connection.cursor()
        try:
            run(cursor)
            self.description = cursor.description
            rows = cursor.fetchall() if cursor.description else []
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()
        return rows

    async def fetchall(self) -> list[Any]:
        """The rows of the last statement."""
        return self._rows

    async def close(self) -> None:
        """Nothing is open."""


class OneHopConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, with our cursor."""

    def cursor(self) -> OneHopCursor:  # type: ignore[override] # what SQLAlchemy calls, no more
        """A cursor; nothing is opened yet."""
        return OneHopCursor(self)

    async def hop(
        self, work: Callable[[sqlite3.Connection, _Run], list[Any]], run: _Run
    ) -> list[Any]:
        """Have the thread do something with the connection."""
        found: list[Any] = await self._execute(  # type: ignore[no-untyped-call]
            lambda: work(self._conn, run)
        )
        return found


def connect(database: str, **options: Any) -> OneHopConnection:
    """A connection as `aiosqlite.connect` makes them, to be awaited."""
    made = OneHopConnection(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
    made._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with those that it makes
    return made
