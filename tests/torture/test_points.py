"""The service is killed at every named point, and started again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.torture.points import points
from tests.torture.world import (
    World,
    age_readings,
    build,
    count,
    letter,
    post_letters,
    readings_a_letter,
    until_quiet,
    until_reread,
)

IN_IMPORT = [name for name in points() if name.startswith("import-")]
IN_REREADING = [name for name in points() if name.startswith("reread-")]
IN_SERVICE = [name for name in points() if not name.startswith(("import-", "reread-"))]


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


def test_there_are_points_between_all_durable_effects() -> None:
    stations = {name.partition("-")[0] for name in points()}
    assert stations == {"intake", "settle", "due", "paper", "outbox", "smtp", "import", "reread"}


@pytest.mark.parametrize("point", IN_SERVICE)
async def test_killed_here_nothing_is_lost_or_said_twice(world: World, point: str) -> None:
    await world.start(die_at=point)
    await post_letters(world)
    assert await world.ended() == -9, "the point was never reached"
    await world.start()
    await until_quiet(world)
    await world.stop()
    found = await count(world)
    assert found.wrong == []
    assert found.comments == ["191-C1", "191-C2"]
    assert found.doubled == 0


@pytest.mark.parametrize("point", [*IN_IMPORT, "settle-written", "settle-committed"])
async def test_an_import_killed_here_goes_on(world: World, point: str) -> None:
    folder = world.folder / "mails"
    folder.mkdir()
    for number in range(4):
        mail = letter(number, "anna@ruritania.example", f"Delete resolves 2, please ({number}).")
        (folder / f"{number}.eml").write_bytes(bytes(mail))
    assert await world.run("import", str(folder), die_at=point) == -9
    assert await world.run("import", str(folder)) == 0
    await world.start()
    await until_quiet(world, comments=4)
    await world.stop()
    found = await count(world)
    assert found.comments == [f"191-C{n}" for n in range(1, 5)]
    assert found.wrong == []


@pytest.mark.parametrize("point", IN_REREADING)
async def test_a_rereading_killed_here_goes_on_and_says_nothing(world: World, point: str) -> None:
    await world.start()
    await post_letters(world)
    await until_quiet(world)
    await world.stop()
    before = await count(world)
    await age_readings(world)
    await world.start(die_at=point)
    assert await world.ended() == -9
    await world.start()
    await until_reread(world)
    await world.stop()
    assert await count(world) == before
    assert await readings_a_letter(world) == {2}
