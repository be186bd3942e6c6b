"""SQLite is asked in the loop's own thread, but nobody's waiting stops the loop."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store.database import open_engine
from bot.store.schema import upgrade
from bot.store.unit import Store

DEADLINE = 30
NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    engine = open_engine(f"sqlite:///{tmp_path}/bot.sqlite3")
    await upgrade(engine)
    yield Store(engine)
    await engine.dispose()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another program on the same file."""
    with closing(sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)) as connection:
        yield connection


async def mark(store: Store, name: str) -> None:
    async with store.write() as work:
        await work.records.mark(name, NOW)
        await work.commit()


async def marked(store: Store, name: str) -> bool:
    async with store.read() as work:
        return await work.records.at(name) == NOW


@pytest.mark.asyncio
async def test_while_another_program_writes_we_wait_for_it_and_go_on_with_the_rest(
    store: Store, other: sqlite3.Connection
) -> None:
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(DEADLINE):
        waiting = asyncio.create_task(mark(store, "ours"))
        await asyncio.sleep(0)
        assert not await marked(store, "ours")  # a reader is not kept waiting
        assert not waiting.done()
        other.execute("COMMIT")
        await waiting
        assert await marked(store, "ours")


@pytest.mark.asyncio
async def test_a_writer_that_gives_up_while_it_waits_leaves_no_lock_behind(
    store: Store, other: sqlite3.Connection
) -> None:
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(DEADLINE):
        waiting = asyncio.create_task(mark(store, "given up"))
        await marked(store, "given up")
        waiting.cancel()
        other.execute("COMMIT")
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await mark(store, "ours")
        assert await marked(store, "ours")
        assert not await marked(store, "given up")
    other.execute("BEGIN IMMEDIATE")
    other.execute("ROLLBACK")


@pytest.mark.asyncio
async def test_a_unit_that_is_left_without_commit_changes_nothing_and_holds_nothing(
    store: Store, other: sqlite3.Connection
) -> None:
    async with store.write() as work:
        await work.records.mark("forgotten", NOW)
    assert not await marked(store, "forgotten")
    other.execute("BEGIN IMMEDIATE")
    other.execute("ROLLBACK")


@pytest.mark.asyncio
async def test_two_who_write_and_read_at_once_see_whole_commits(store: Store) -> None:
    async def writer(number: int) -> None:
        async with store.write() as work:
            await work.records.mark(f"a{number}", NOW)
            await asyncio.sleep(0)
            await work.records.mark(f"b{number}", NOW)
            await work.commit()

    async def reader(number: int) -> None:
        async with store.read() as work:
            first = await work.records.at(f"b{number}")
            await asyncio.sleep(0)
            assert await work.records.at(f"a{number}") == first

    async with asyncio.timeout(DEADLINE):
        await asyncio.gather(*(f(number) for number in range(40) for f in (reader, writer)))
