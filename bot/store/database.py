"""The engine: how SQLite and PostgreSQL are opened so that both keep the same promises."""

import os
from contextlib import suppress
from typing import Any

from pydantic_core import from_json
from sqlalchemy import event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.direct import READ, WRITE, connect
from bot.store.storable import to_json

BUSY_TIMEOUT_MS = 30_000
_JSON: dict[str, Any] = {"json_serializer": to_json, "json_deserializer": from_json}


def open_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite:///FILE` or `postgresql://…`; the drivers are aiosqlite and psycopg."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_async_engine(
            parsed.set(drivername="sqlite+aiosqlite"),
            connect_args={"timeout": 30, "async_creator_fn": connect},
            **_JSON,
        )
        event.listen(engine.sync_engine, "do_connect", _make_private)
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    return create_async_engine(
        parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, **_JSON
    )


def _make_private(_dialect: Any, _record: Any, arguments: list[Any], _options: Any) -> None:
    """Letters are private: a new file is its owner's alone, and its journals take after it."""
    path = arguments[0]
    if path and path != ":memory:" and not path.startswith("file:"):
        with suppress(OSError):  # it is there already, or SQLite says better what is wrong
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _prepare_sqlite(connection: Any, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not begin transactions of its own
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",  # a commit survives the loss of power (promise 1)
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "cache_size=-4096",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    driver.begin(READ if connection.get_execution_options().get("read_only") else WRITE)
