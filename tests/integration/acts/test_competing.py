"""A digest knows what older proposals compete with its new ones, without loading the archive."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.acts import decisions
from bot.acts.base import Actor
from bot.model.comments import Comment, Status
from tests.integration.acts.office import NOW, SECRETARIAT, Office, office

FREEDONIA, BORDURIA = "rufus@freedonia.example", "otto@borduria.example"
PLACE = "191/resolves/2"


@pytest.fixture
async def bureau(tmp_path: Path) -> AsyncIterator[Office]:
    async with office(tmp_path) as found:
        for who, often in ((FREEDONIA, "two"), (BORDURIA, "three"), (FREEDONIA, "five")):
            await found.post(
                who, f"Dear all,\n\nMOD resolves 2\n\n2 to report every {often} years;\n"
            )
            found.now += timedelta(hours=1)
        await found.post(FREEDONIA, "On resolves 1, we are happy with the text as it is now.")
        yield found


async def competing(found: Office, places: Sequence[str] = (PLACE,)) -> list[Comment]:
    async with found.store.read() as work:
        return await work.comments.competing("191", NOW + timedelta(days=1), places)


async def test_of_each_source_the_latest_proposal_alone_is_looked_up(bureau: Office) -> None:
    assert [c.code for c in await competing(bureau)] == ["191-C2", "191-C3"]
    assert await competing(bureau, ()) == []
    assert await competing(bureau, ("191/resolves/1",)) == []


async def test_when_the_latest_is_withdrawn_the_one_before_stands_again(bureau: Office) -> None:
    async with bureau.store.write() as work:
        latest = await work.comments.find("191", 3)
        assert latest is not None
        actor = Actor(SECRETARIAT)
        await decisions.decide(work, actor, latest, Status.WITHDRAWN, "his mail", bureau.now)
        await work.commit()
    assert [c.code for c in await competing(bureau)] == ["191-C1", "191-C2"]


async def test_every_provision_that_was_spoken_of_is_known(bureau: Office) -> None:
    async with bureau.store.read() as work:
        assert await work.comments.provisions("191") == ["191/resolves/1", PLACE]
        assert await work.comments.provisions("58") == []
