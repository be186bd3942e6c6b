"""A program that answers everything, and does not say so, is not answered for ever."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.acts.letters import MOST_ALIKE
from tests.integration.acts.office import Office, office

AWAY = "I am away until Monday. On Resolution 191, resolves 2: Freedonia supports it.\n"
RUFUS = "rufus@freedonia.example"


@pytest.fixture
async def bureau(tmp_path: Path) -> AsyncIterator[Office]:
    async with office(tmp_path) as found:
        yield found


async def test_the_same_words_again_and_again_are_not_thanked_for_any_more(bureau: Office) -> None:
    for _ in range(2 * MOST_ALIKE):
        bureau.now += timedelta(seconds=2)
        await bureau.post(RUFUS, AWAY)
        await bureau.work()
    assert len(await bureau.sent("ack:", RUFUS)) == MOST_ALIKE
    await bureau.post(RUFUS, "Freedonia proposes to delete resolves 3 of Resolution 191.\n")
    bureau.now += timedelta(days=2)
    await bureau.post(RUFUS, AWAY)
    await bureau.work()
    assert len(await bureau.sent("ack:", RUFUS)) == MOST_ALIKE + 2
