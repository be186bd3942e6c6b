"""Late, after a gap, under a clock that went wrong: nothing goes to the list unasked."""

from datetime import timedelta

from bot.acts.base import Actor
from bot.acts.meetings import add_meeting
from bot.model.announcements import AnnouncementState
from bot.model.delivery import NoticeState, OutgoingState
from bot.model.meetings import Meeting
from tests.integration.promises.world import (
    CARA,
    DAY,
    GROUP,
    HOUR,
    LIST,
    MINUTE,
    SECOND,
    SECRETARIAT,
    World,
)
from tests.peers.proxy import answer

HELD = "A-1 is held"


async def _meeting_in(world: World, span: timedelta) -> None:
    starts = world.clock() + span
    meeting = Meeting(
        0, "191", "Third meeting", starts, starts + 2 * HOUR, "Europe/Zurich", "", "Room", "", "",
        "third@iscg.example", 0, cancelled=False, reminders=(DAY,),
    )  # fmt: skip
    async with world.store.write() as work:
        await add_meeting(work, Actor(SECRETARIAT), GROUP, meeting, world.clock(), plan=True)
        await work.commit()


async def _comes_to_life(world: World, name: str = "one") -> World:
    """The service starts again: it looks at its heartbeat, then its tasks begin."""
    again = await world.another(name)
    await again.service._outbox.recover()
    await again.service._due.recover()
    await again.service._due.look()
    return again


async def test_an_announcement_within_its_grace_goes_out(world: World) -> None:
    await world.confirmed(at=HOUR)
    await world.turn()
    assert await world.inbox(CARA) == []
    await world.after(HOUR + 59 * MINUTE)
    assert len(await world.inbox(CARA)) == 1


async def test_an_announcement_beyond_its_grace_is_held_and_asked_about(world: World) -> None:
    await world.confirmed(at=HOUR)
    await world.turn()
    await world.after(2 * HOUR + SECOND)
    assert await world.inbox(CARA) == []
    assert (await world.announced()).state is AnnouncementState.HELD
    assert [s for s in await world.subjects(SECRETARIAT) if s.startswith(HELD)]
    await world.confirm(1)
    await world.turn()
    assert len(await world.inbox(CARA)) == 1


async def test_after_a_gap_even_what_is_in_time_is_asked_about(world: World) -> None:
    await world.confirmed(at=7 * HOUR)
    await world.turn()
    world.clock.passes(7 * HOUR + MINUTE)
    again = await _comes_to_life(world)
    await again.turn()
    assert await world.inbox(CARA) == []
    assert (await world.announced()).state is AnnouncementState.HELD
    assert again.told("service.gap")


async def test_five_hours_are_no_gap(world: World) -> None:
    await world.confirmed(at=5 * HOUR)
    await world.turn()
    world.clock.passes(5 * HOUR + MINUTE)
    again = await _comes_to_life(world)
    await again.turn()
    assert len(await world.inbox(CARA)) == 1
    assert not again.told("service.gap")


async def test_a_gap_is_forgotten_once_it_was_asked_about(world: World) -> None:
    await world.turn()
    world.clock.passes(7 * HOUR)
    again = await _comes_to_life(world)
    await again.turn()
    await again.confirmed(at=MINUTE)
    await again.after(2 * MINUTE)
    assert len(await world.inbox(CARA)) == 1


async def test_a_reminder_to_the_list_that_fell_due_in_a_gap_waits_for_a_person(
    world: World,
) -> None:
    await _meeting_in(world, DAY + HOUR)
    await world.turn()
    world.clock.passes(7 * HOUR)
    again = await _comes_to_life(world)
    await again.turn()
    assert await world.inbox(CARA) == []
    assert await world.states("reminder") == ["held"]
    assert len(await world.outgoing("alert:held")) == 2  # coordinator and secretariat


async def test_mail_for_the_list_that_waited_over_a_gap_waits_for_a_person(world: World) -> None:
    world.line.on(rb"RCPT TO:<group@", answer("451 4.3.0 busy"))
    await world.confirmed()
    await world.turn()
    assert await world.states("announcement") == ["queued"]
    world.clock.passes(7 * HOUR)
    again = await _comes_to_life(world)
    await again.turn()
    assert await world.states("announcement") == ["held"]
    assert await world.inbox(CARA) == []


async def test_a_second_gap_asks_a_second_time(world: World) -> None:
    world.line.on(rb"RCPT TO:<group@", answer("451 4.3.0 busy"), times=9)
    await world.confirmed()
    await world.turn()
    for count in (2, 4):
        world.clock.passes(7 * HOUR)
        again = await _comes_to_life(world)
        await again.turn()
        assert len(await world.outgoing("alert:held")) == count
        (mail,) = await world.outgoing("announcement")
        async with world.store.write() as work:
            await work.mails.again(mail.id, world.clock(), "", resent=True)
            await work.commit()


async def test_a_clock_that_was_set_back_is_told_and_followed(world: World) -> None:
    await world.turn()
    await world.after(-9 * DAY)
    (event,) = world.told("service.clock-set-back")
    assert str(event.facts["now"]).startswith("2026-02-22")
    await world.after(2 * MINUTE)
    assert len(world.told("service.clock-set-back")) == 1
    async with world.store.read() as work:
        assert await work.records.at("heartbeat") == world.clock()


async def test_an_announcement_that_waited_out_an_outage_is_asked_about(world: World) -> None:
    await world.confirmed(at=HOUR)
    world.line.on(rb"RCPT TO:<group@", answer("451 4.3.0 busy"), times=5)
    for _ in range(8):
        await world.after(HOUR)
    assert await world.inbox(CARA) == [], "the server takes mail again, but it is no longer on time"
    assert (await world.outgoing("announcement"))[0].state is OutgoingState.HELD
    assert any("News" in subject for subject in await world.subjects(SECRETARIAT))


async def test_how_late_is_too_late_is_the_operators_word(world: World) -> None:
    await world.confirmed(at=HOUR)
    waits = world.settings.outbox.model_copy(update={"announcement_grace_seconds": 86400.0})
    patient = await world.another("one", outbox=waits)
    world.line.on(rb"RCPT TO:<group@", answer("451 4.3.0 busy"), times=3)
    for _ in range(5):
        await patient.after(HOUR)
    assert len(await world.inbox(CARA)) == 1


async def test_a_reminder_that_waited_until_its_meeting_began_is_dropped(world: World) -> None:
    await _meeting_in(world, DAY + HOUR)
    world.line.on(rb"RCPT TO:<group@", answer("451 4.3.0 busy"), times=99)
    await world.after(HOUR)
    assert await world.states("reminder") == ["queued"]
    for _ in range(6):
        await world.after(5 * HOUR)
    assert await world.states("reminder") == ["cancelled"]
    assert await world.inbox(CARA) == []


async def _waiting(world: World, recipient: str, count: int, *, to_list: bool) -> None:
    async with world.store.write() as work:
        now = world.clock()
        await work.notices.add(f"test:{recipient}", "alert", now, now, {"alert": "none"}, "191")
        (notice,) = [n for n in await work.notices.due(now, 100) if n.effect == f"test:{recipient}"]
        await work.notices.close(notice.id, NoticeState.DONE, now)
        for n in range(count):
            name = f"{n}-{recipient}"
            await work.mails.add(
                notice.id, name, name, recipient, "x", b"x", now, to_list=to_list, ref=""
            )
        await work.commit()


async def test_after_a_gap_a_mail_to_the_list_is_held_however_many_others_wait(
    world: World,
) -> None:
    await world.turn()
    await _waiting(world, LIST, 1, to_list=True)
    await _waiting(world, CARA, 1_000, to_list=False)
    world.clock.passes(7 * HOUR)
    await _comes_to_life(world)
    async with world.store.read() as work:
        (held,) = await work.mails.latest([OutgoingState.HELD], 10)
    assert held.recipient == LIST


async def test_a_list_answers_for_its_own_mail_alone(world: World) -> None:
    """What did not come back from one list is no fault of another."""
    await world.turn()
    await _waiting(world, LIST, 2, to_list=True)
    await _waiting(world, "other@lists.example", 1, to_list=True)
    accepted = world.clock()
    async with world.store.write() as work:
        for mail in await work.mails.waiting_for_lists():
            await work.mails.accepted(mail.id, accepted, "250")
        await work.mails.witnessed(f"0-{LIST}", accepted, on_list=True)
        assert await work.mails.unseen(accepted - DAY, accepted + DAY) == {
            LIST: 1, "other@lists.example": 1,
        }  # fmt: skip
        assert not await work.mails.unseen(accepted - DAY, accepted - HOUR)
