"""Reminders and digests: once each, at their time, and again when the cause is another."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.acts.base import Actor, Refusal
from bot.acts.digests import begin, last_slot, schedule
from bot.acts.meetings import add_meeting, change_meeting
from bot.model.groups import DigestSchedule
from bot.model.meetings import Meeting
from tests.integration.promises.world import (
    ANNA,
    BOB,
    COORDINATOR,
    DAY,
    GROUP,
    HOUR,
    MINUTE,
    SECRETARIAT,
    World,
)

PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"
REMINDER = "reminder"


async def _meeting(world: World, starts: timedelta) -> Meeting:
    at = world.clock() + starts
    meeting = Meeting(
        0, "191", "Third meeting", at, at + 2 * HOUR, "Europe/Zurich", "", "Room", "", "",
        "third@iscg.example", 0, cancelled=False, reminders=(DAY,),
    )  # fmt: skip
    async with world.store.write() as work:
        kept = await add_meeting(work, Actor(SECRETARIAT), GROUP, meeting, world.clock(), plan=True)
        assert not isinstance(kept, Refusal)
        await work.commit()
    return kept


async def _change(world: World, meeting: Meeting) -> Meeting:
    async with world.store.write() as work:
        kept = await change_meeting(work, Actor(SECRETARIAT), GROUP, meeting, world.clock())
        assert not isinstance(kept, Refusal)
        await work.commit()
    return kept


async def test_the_list_is_reminded_once(world: World) -> None:
    await _meeting(world, 3 * DAY)
    await world.after(DAY)
    assert await world.outgoing(REMINDER) == []
    await world.after(DAY)
    await world.after(HOUR)
    assert await world.states(REMINDER) == ["accepted"]


async def test_a_cancelled_meeting_reminds_nobody(world: World) -> None:
    meeting = await _meeting(world, 3 * DAY)
    await _change(world, replace(meeting, cancelled=True))
    await world.after(2 * DAY + HOUR)
    assert await world.outgoing(REMINDER) == []


async def test_a_meeting_that_has_begun_reminds_nobody(world: World) -> None:
    await _meeting(world, 3 * DAY)
    world.clock.passes(3 * DAY + MINUTE)
    await world.turn()
    assert await world.outgoing(REMINDER) == []
    (closed,) = [e for e in world.told("notice.closed") if e.facts["kind"] == "reminder"]
    assert (closed.facts["outcome"], closed.facts["reason"]) == ("dropped", "the meeting has begun")


async def test_a_moved_meeting_reminds_again(world: World) -> None:
    meeting = await _meeting(world, 2 * DAY)
    await world.after(DAY)
    assert len(await world.outgoing(REMINDER)) == 1
    assert meeting.starts_at is not None
    await _change(world, replace(meeting, starts_at=meeting.starts_at + 2 * DAY))
    await world.after(DAY)
    assert len(await world.outgoing(REMINDER)) == 1
    await world.after(DAY)
    assert len(await world.outgoing(REMINDER)) == 2


async def test_a_meeting_moved_away_and_back_still_reminds(world: World) -> None:
    meeting = await _meeting(world, 3 * DAY)
    assert meeting.starts_at is not None
    away = await _change(world, replace(meeting, starts_at=meeting.starts_at + 2 * DAY))
    await _change(world, replace(away, starts_at=meeting.starts_at))
    await world.after(2 * DAY + MINUTE)
    assert await world.states(REMINDER) == ["accepted"], "and once"


async def test_the_same_cause_twice_does_nothing(world: World) -> None:
    now = world.clock()
    async with world.store.write() as work:
        first = await work.notices.add("reminder:1:x", "reminder", now, now, {})
        again = await work.notices.add("reminder:1:x", "reminder", now, now, {"other": 1})
        await work.commit()
    assert (first, again) == (True, False)


async def test_several_missed_digests_become_one(world: World) -> None:
    world.clock.passes(25 * DAY)
    await world.turn()
    assert len({m.effect.rpartition(":")[0] for m in await world.outgoing("digest")}) == 1
    async with world.store.read() as work:
        (run,) = await work.digests.of_group("191")
    assert run.slot == datetime(2026, 3, 23, 7, 0, tzinfo=UTC), "the latest Monday, 8:00 Geneva"
    await world.after(HOUR)
    async with world.store.read() as work:
        assert len(await work.digests.of_group("191")) == 1


async def test_what_comes_after_the_claim_is_for_the_next_digest(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    slot = world.clock() + HOUR
    world.clock.passes(HOUR)
    async with world.store.write() as work:
        run = await begin(work, GROUP, slot, world.clock())
        await work.commit()
    await world.post(world.letter(BOB, "Freedonia asks to delete resolves 1 of Resolution 191.\n"))
    await world.take()
    await world.read()
    async with world.store.write() as work:
        assert await begin(work, GROUP, slot, world.clock()) == run
        frozen = await work.comments.of_digest("191", run.number)
        await work.commit()
    assert [c.code for c in frozen] == ["191-C1"]
    world.clock.passes(HOUR)
    async with world.store.write() as work:
        following = await begin(work, GROUP, slot + HOUR, world.clock())
        frozen = await work.comments.of_digest("191", following.number)
        await work.commit()
    assert [c.code for c in frozen] == ["191-C2"]


async def test_a_claim_that_was_not_committed_leaves_no_trace(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    world.clock.passes(HOUR)
    async with world.store.write() as work:
        await begin(work, GROUP, world.clock(), world.clock())
    async with world.store.read() as work:
        assert await work.digests.of_group("191") == []
    (comment,) = await world.comments()
    assert comment.digest_number is None


async def test_papers_of_a_copy_that_died_are_made_by_another(world: World) -> None:
    world.clock.passes(7 * DAY)
    async with world.store.write() as work:
        await schedule(work, world.clock())
        (notice,) = [n for n in await work.notices.due(world.clock(), 9) if n.kind == "digest"]
        await begin(work, GROUP, notice.due_at, world.clock())
        await work.notices.claim(notice.id, "dead", world.clock() + 10 * MINUTE)
        await work.records.mark("heartbeat", world.clock())
        await work.commit()
    await world.due()
    assert await world.outgoing("digest") == []
    world.clock.passes(10 * MINUTE)
    await world.due()
    assert COORDINATOR in [m.recipient for m in await world.outgoing("digest")]
    async with world.store.read() as work:
        assert len(await work.digests.of_group("191")) == 1


@pytest.mark.parametrize(
    ("now", "slot"),
    [  # clocks go forward on 29 March 2026 and back on 25 October 2026
        ("2026-03-29T05:59", "2026-03-22T07:00"),
        ("2026-03-29T06:00", "2026-03-29T06:00"),
        ("2026-10-25T06:59", "2026-10-18T06:00"),
        ("2026-10-25T07:00", "2026-10-25T07:00"),
        ("2026-11-01T06:59", "2026-10-25T07:00"),
    ],
)
def test_a_sundays_slot_keeps_its_local_time_when_clocks_change(now: str, slot: str) -> None:
    group = replace(GROUP, digest=DigestSchedule("sun", "08:00"))
    found = last_slot(group, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert found is not None
    assert found.astimezone(UTC) == datetime.fromisoformat(slot).replace(tzinfo=UTC)
    assert found.astimezone(ZoneInfo("Europe/Zurich")).strftime("%a %H:%M") == "Sun 08:00"
