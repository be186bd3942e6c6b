"""The brief goes out by itself an hour before a meeting, once, and follows a meeting that moves."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.acts.base import Actor, Refusal
from bot.acts.meetings import add_meeting, change_meeting
from bot.model.meetings import Meeting
from tests.integration.acts.office import (
    CHAIR,
    COORDINATOR,
    GROUP,
    NOW,
    SECRETARIAT,
    Office,
    office,
)

START = NOW + timedelta(days=2)
MEETING = Meeting(
    0, "191", "Third meeting", START, START + timedelta(hours=2), "Europe/Zurich", "", "Room H",
    "https://meet.example/191", "1 Opening", "uid-1@bot.example", 0, cancelled=False,
    reminders=(), invited=("consider resolves 2",),
)  # fmt: skip
ACTOR = Actor(SECRETARIAT)


@pytest.fixture
async def bureau(tmp_path: Path) -> AsyncIterator[Office]:
    async with office(tmp_path) as found:
        yield found


async def added(found: Office, meeting: Meeting = MEETING) -> Meeting:
    async with found.store.write() as work:
        group = await work.groups.get("191")
        assert group is not None
        kept = await add_meeting(work, ACTOR, group, meeting, found.now, plan=False)
        assert not isinstance(kept, Refusal)
        await work.commit()
    return kept


async def moved(found: Office, meeting: Meeting, start: datetime) -> Meeting:
    async with found.store.write() as work:
        changed = await change_meeting(
            work, ACTOR, GROUP, replace(meeting, starts_at=start), found.now
        )
        assert not isinstance(changed, Refusal)
        await work.commit()
    return changed


async def at(found: Office, moment: datetime) -> list[str]:
    """Who has got a brief once the service has looked at that moment."""
    found.now = moment
    await found.work()
    return [mail.recipient for mail in await found.sent("brief:")]


async def test_coordinator_and_chair_get_one_page_an_hour_before_and_it_is_kept(
    bureau: Office,
) -> None:
    await bureau.post("rufus@freedonia.example", "On resolves 2: why every year?\n")
    await added(bureau)
    assert await at(bureau, START - timedelta(minutes=61)) == []
    assert await at(bureau, START - timedelta(minutes=60)) == [COORDINATOR, CHAIR]
    assert await at(bureau, START - timedelta(minutes=30)) == [COORDINATOR, CHAIR], "only once"
    words = await bureau.words((await bureau.sent("brief:"))[0])
    assert "https://meet.example/191" in words
    assert "consider resolves 2" in words
    assert "why every year?" in words
    async with bureau.store.read() as work:
        kept = await work.papers.of_group("191")
    assert sorted(p.format for p in kept if p.kind == "brief") == ["html", "txt"]


async def test_a_brief_whose_meeting_has_begun_is_dropped(bureau: Office) -> None:
    await added(bureau)
    assert await at(bureau, START + timedelta(minutes=1)) == []


async def test_a_meeting_that_is_moved_is_briefed_at_its_new_time_and_back_again(
    bureau: Office,
) -> None:
    known = await added(bureau)
    known = await moved(bureau, known, START + timedelta(days=1))
    known = await moved(bureau, known, START)
    assert await at(bureau, START - timedelta(minutes=60)) == [COORDINATOR, CHAIR]
    await moved(bureau, known, START + timedelta(days=1))
    assert len(await at(bureau, START + timedelta(hours=23))) == 4


async def test_a_meeting_called_at_short_notice_is_briefed_at_once(bureau: Office) -> None:
    await added(bureau, replace(MEETING, starts_at=NOW + timedelta(minutes=20)))
    assert await at(bureau, NOW) == [COORDINATOR, CHAIR]


async def test_a_group_may_do_without(tmp_path: Path) -> None:
    async with office(tmp_path, replace(GROUP, brief_minutes=0)) as found:
        await added(found)
        assert await at(found, START - timedelta(minutes=1)) == []
