"""The world of the promises on SQLite; the same tests run on PostgreSQL in tests/interop."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot import app
from bot.engine.pool import ReaderPool
from config.settings import load
from tests.integration.promises.world import Clock, World, build


@pytest.fixture(scope="session")
def readers() -> Iterator[ReaderPool]:
    """The workers are shared: starting them takes longer than a test."""
    pool = ReaderPool(1, 60, 2048)
    yield pool
    asyncio.run(pool.close())


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the schema, to be copied."""
    file = tmp_path_factory.mktemp("template") / "empty.sqlite3"
    asyncio.run(app.upgrade_database(load(None, {}, database=f"sqlite:///{file}")))
    return file


@pytest.fixture
def database(tmp_path: Path, template: Path) -> str:
    """The URL of a database that is empty but for its schema."""
    shutil.copy(template, tmp_path / "bot.sqlite3")
    return f"sqlite:///{tmp_path / 'bot.sqlite3'}"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def world(
    database: str,
    tmp_path: Path,
    clock: Clock,
    readers: ReaderPool,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[World]:
    monkeypatch.setattr(app, "reader_pool", lambda *_: readers)
    async with build(database, tmp_path, clock) as found:
        yield found
