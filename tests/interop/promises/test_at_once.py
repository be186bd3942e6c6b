"""Two people give the same command at the same moment on PostgreSQL, where writers go at once."""

import asyncio
from pathlib import Path

import pytest

from bot.store.copies import NameTakenError, only_copy
from bot.store.database import open_engine
from tests.integration.cli.at_once import TwoPeople, story
from tests.torture.postgres import databases, missing


async def test_two_people_do_the_same_at_once(tmp_path: Path) -> None:
    if why := missing():
        pytest.skip(why)
    with databases() as fresh:
        await story(TwoPeople(tmp_path, fresh()))


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
