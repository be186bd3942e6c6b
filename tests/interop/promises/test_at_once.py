"""Two people give the same command at the same moment on PostgreSQL, where writers go at once."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

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


async def test_a_mail_that_two_take_in_at_the_same_moment_is_kept_once(database: str) -> None:
    engine = open_engine(database)
    store, now = Store(engine), datetime(2026, 3, 1, tzinfo=UTC)

    def mail(number: int) -> RawArrival:
        return RawArrival(f"{number:064x}", b"%d" % number, "list", 1, number, now)

    async def other() -> int:
        async with store.write() as work:
            made = await work.raws.add([mail(1), mail(2), mail(3)], now, quiet=False)
            await work.commit()
        return made

    async def waits() -> bool:
        async with engine.connect() as look:
            query = text("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
            return bool(await look.scalar(query))

    try:
        async with asyncio.timeout(60), store.write() as work:
            assert await work.raws.add([mail(1), mail(2)], now, quiet=False) == 2
            second = asyncio.create_task(other())  # it sees neither until the first is done
            while not await waits():  # noqa: ASYNC110 - another process is waited for
                await asyncio.sleep(0)
            await work.commit()
            assert await second == 1
        async with store.read() as work:
            assert await work.raws.census() == (3, 3, 0)
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
