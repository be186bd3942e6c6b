"""The disk is full while the service runs: it says so, waits, and goes on when there is room."""

import asyncio
import resource
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.torture.world import DEADLINE, World, build, count, post_letters, post_more, until_quiet

ROOM = 64 * 1024  # bytes a file may have: the log still fits, a commit does not


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    found = await build(tmp_path)
    try:
        yield found
    finally:
        if found.process is not None and found.process.returncode is None:
            found.process.kill()
            await found.process.wait()
        await found.mail.stop()


def _room(world: World, size: int) -> None:
    assert world.process is not None
    limits = (size, resource.RLIM_INFINITY)
    resource.prlimit(world.process.pid, resource.RLIMIT_FSIZE, limits)


async def test_a_full_disk_is_told_and_waited_for_and_nothing_is_lost(world: World) -> None:
    await world.start()
    await post_letters(world)
    await until_quiet(world)
    _room(world, ROOM)
    await post_more(world, 3, 0)
    async with asyncio.timeout(DEADLINE):
        while "store.trouble" not in world.last_words():  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.1)
    assert world.process is not None
    assert world.process.returncode is None
    _room(world, resource.RLIM_INFINITY)
    await until_quiet(world, 5)
    await world.stop()
    found = await count(world)
    assert found.wrong == []
    assert found.comments == [f"191-C{n}" for n in range(1, 6)]
