"""Who really gets a mail: shadow, internal, live, safe mode (promise 4)."""

from dataclasses import replace

import pytest

from bot.model.announcements import AnnouncementState
from bot.model.groups import Stage
from tests.integration.promises.world import (
    ANNA,
    CARA,
    CHAIR,
    COORDINATOR,
    DAY,
    GROUP,
    SECRETARIAT,
    World,
)

PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"
THANKS = "Thank you for your comment"


async def _comment_by(world: World, author: str) -> None:
    await world.post(world.letter(author, PROPOSAL))
    await world.turn()


@pytest.mark.parametrize("stage", [Stage.SHADOW, Stage.INTERNAL])
async def test_before_the_live_stage_no_member_gets_anything(world: World, stage: Stage) -> None:
    await world.apply(replace(GROUP, stage=stage))
    await _comment_by(world, ANNA)
    assert [s for s in await world.subjects(ANNA) if f"[{stage}]" in s or "191-C1" in s] == []
    for officer in (COORDINATOR, SECRETARIAT):
        (mail,) = await world.inbox(officer)
        assert f"this mail would have gone to Anna <{ANNA}>" in mail.get_content()


async def test_in_the_live_stage_the_member_gets_it_alone(world: World) -> None:
    await _comment_by(world, ANNA)
    assert len(await world.inbox(ANNA)) == 2  # the list's copy and the thanks
    assert await world.inbox(COORDINATOR) == await world.inbox(SECRETARIAT) == []


@pytest.mark.parametrize(("stage", "mails"), [(Stage.SHADOW, 0), (Stage.INTERNAL, 1)])
async def test_people_in_roles_get_theirs_when_internal(
    world: World, stage: Stage, mails: int
) -> None:
    await world.apply(replace(GROUP, stage=stage))
    await world.draft(by=CHAIR)
    await world.turn()
    assert len(await world.inbox(CHAIR)) == mails
    assert len(await world.inbox(COORDINATOR)) == 1 - mails


async def test_safe_mode_sends_everything_to_one_address(world: World) -> None:
    safe = await world.another("safe", safe_mode_address=CHAIR)
    await safe.confirmed()
    await _comment_by(safe, ANNA)
    assert [mail.recipient for mail in await world.outgoing() if mail.recipient != CHAIR] == []
    assert all("[safe mode]" in subject for subject in await world.subjects(CHAIR))
    assert len(await world.inbox(CARA)) == 1, "Anna's letter and nothing of the bot's"


@pytest.mark.parametrize("stage", [Stage.SHADOW, Stage.INTERNAL])
async def test_a_rehearsed_announcement_is_held_and_goes_when_confirmed_live(
    world: World, stage: Stage
) -> None:
    await world.apply(replace(GROUP, stage=stage))
    await world.confirmed()
    await world.turn()
    assert await world.inbox(CARA) == []
    said = await world.announced()
    assert said.state is AnnouncementState.HELD
    subjects = await world.subjects(COORDINATOR)
    assert [s for s in subjects if s.startswith(f"[{stage}] ") and "News" in s]
    assert [s for s in subjects if s.startswith("A-1 is held")]
    await world.apply(GROUP)
    await world.after(DAY)
    assert await world.inbox(CARA) == [], "nothing goes by itself when the stage changes"
    await world.confirm(said.id)
    await world.turn()
    assert [s for s in await world.subjects(CARA) if "Ref. A-1" in s]
    assert (await world.announced()).state is AnnouncementState.SEEN


async def test_an_announcement_in_safe_mode_is_held_too(world: World) -> None:
    safe = await world.another("safe", safe_mode_address=CHAIR)
    await safe.confirmed()
    await safe.turn()
    assert (await world.announced()).state is AnnouncementState.HELD
    assert await world.inbox(CARA) == []
