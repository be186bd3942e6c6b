"""Two people give the same command at the same moment on PostgreSQL, where writers go at once."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.copies import NameTakenError, only_copy
from bot.store.database import open_engine
from bot.store.raws import RawArrival
from bot.store.unit import Store
from tests.integration.cli.at_once import TwoPeople, story
from tests.torture.postgres import databases, missing


async def test_two_people_do_the_same_at_once(tmp_path: Path) -> None:
    if why := missing():
        pytest.skip(why)
    with databases() as fresh:
        await story(TwoPeople(tmp_path, fresh()))


NOW = datetime(2026, 3, 1, tzinfo=UTC)


def _mail(number: int) -> RawArrival:
    return RawArrival(f"{number:064x}", b"%d" % number, "list", 1, number, NOW)


async def _add(store: Store, *batches: Sequence[int]) -> int:
    """Keep mails by their numbers in one transaction; how many were new."""
    made = 0
    async with store.write() as work:
        for batch in batches:
            made += await work.raws.add([_mail(n) for n in batch], NOW, quiet=False)
        await work.commit()
    return made


async def _waits(engine: AsyncEngine) -> None:
    """Until somebody waits for a lock."""
    query = text("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
    async with engine.connect() as look:
        while not await look.scalar(query):
            await look.rollback()  # each look is a new one


async def test_a_mail_that_two_take_in_at_the_same_moment_is_kept_once(database: str) -> None:
    engine = open_engine(database)
    store = Store(engine)
    try:
        async with asyncio.timeout(60), store.write() as work:
            assert await work.raws.add([_mail(1), _mail(2)], NOW, quiet=False) == 2
            second = asyncio.create_task(_add(store, [1, 2, 3]))  # it sees neither until then
            await _waits(engine)
            await work.commit()
            assert await second == 1
        async with store.read() as work:
            assert await work.raws.census() == (3, 3, 0)
    finally:
        await engine.dispose()


async def test_archives_with_the_same_mails_in_another_order_do_not_wait_for_each_other(
    database: str,
) -> None:
    engine = open_engine(database)
    store = Store(engine)
    try:
        async with asyncio.timeout(60), store.write() as work:
            await work.raws.add([_mail(1)], NOW, quiet=True)
            second = asyncio.create_task(_add(store, [2], [1]))
            await _waits(engine)
            await work.raws.add([_mail(2)], NOW, quiet=True)
            await work.commit()
            assert await second == 0
        async with store.read() as work:
            assert await work.raws.census() == (2, 2, 0)
    finally:
        await engine.dispose()


async def test_a_second_copy_of_one_name_is_refused_and_of_another_name_is_not(
    database: str,
) -> None:
    first, second = open_engine(database), open_engine(database)
    try:
        async with only_copy(first, "one"):
            async with only_copy(second, "two"):
                pass
            with pytest.raises(NameTakenError, match="named one runs"):
                async with asyncio.timeout(60), only_copy(second, "one"):
                    raise AssertionError("two copies of one name")
        async with only_copy(second, "one"):
            pass
    finally:
        await first.dispose()
        await second.dispose()
