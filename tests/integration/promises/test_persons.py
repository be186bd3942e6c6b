"""What only a person can say, and is asked: drop a mail, read again, remind me too, a new list."""

from dataclasses import replace

import pytest

from bot.acts.base import Actor, Incoming, Refusal
from bot.acts.groups import apply_groups, import_members
from bot.acts.mails import give_up
from bot.acts.meetings import wish_reminders
from bot.model.announcements import AnnouncementState
from bot.model.delivery import OutgoingState
from bot.model.facts import Member
from bot.store.unit import UnitOfWork
from handlers.mail import comment
from tests.integration.promises.test_outbox import END, PROPOSAL
from tests.integration.promises.test_times import _meeting
from tests.integration.promises.world import (
    ANNA,
    BOB,
    BOT,
    CARA,
    COORDINATOR,
    DAY,
    GRACE,
    GROUP,
    HOUR,
    LIST,
    MINUTE,
    SECRETARIAT,
    World,
    about,
)
from tests.peers.proxy import cut

NEW_LIST = "revision@lists.example"


async def _drop(world: World, number: int, why: str) -> str:
    """The mail's state, or why it was refused."""
    async with world.store.write() as work:
        outcome = await give_up(work, Actor(SECRETARIAT), number, why, world.clock())
        await work.commit()
    return outcome.reason if isinstance(outcome, Refusal) else str(outcome.state)


async def test_a_held_mail_can_be_dropped_for_good_with_a_reason(world: World) -> None:
    await world.confirmed()
    await world.due()
    world.line.on(END, cut)
    await world.send()
    await world.send()
    await world.after(GRACE + MINUTE)
    (mail,) = await world.outgoing("announcement")
    assert mail.state is OutgoingState.HELD
    assert "--why" in await _drop(world, mail.id, " \n ")
    assert await world.states("announcement") == ["held"]
    assert await _drop(world, mail.id, "the meeting\nis over") == "cancelled"
    await world.after(DAY)
    assert await world.inbox(CARA) == []
    (mail,) = await world.outgoing("announcement")
    assert mail.detail == f"{SECRETARIAT} dropped it: the meeting is over"
    assert (await world.announced()).state is AnnouncementState.CANCELLED
    async with world.store.read() as work:
        (entry,) = [e for e in await work.records.audit(50) if e.act == "outbox resolve drop"]
    assert (entry.actor, entry.details["why"]) == (SECRETARIAT, "the meeting is over")
    assert "cancelled: only what waits" in await _drop(world, mail.id, "again")


async def test_what_has_gone_cannot_be_dropped(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    (thanks,) = await world.outgoing("ack")
    assert "is accepted" in await _drop(world, thanks.id, "a mistake")
    assert "no outgoing mail 999" in await _drop(world, 999, "a mistake")


async def test_a_letter_that_fails_again_alerts_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(work: UnitOfWork, item: Incoming, now: object) -> None:
        raise ValueError(f"this letter is poison:\n{PROPOSAL}")

    monkeypatch.setattr(comment, "handle", broken)
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    for times in (1, 2):
        for _ in range(3):
            await world.read()
        await world.after(MINUTE)
        told = about(await world.inbox(SECRETARIAT), "A letter could not be read")
        assert len(told) == times
        words = told[-1].get_content()
        assert f"From: {ANNA}" in words, "who reads it wants to know which letter it is"
        assert "Subject: [group] Resolution 191" in words
        assert "Reason: ValueError: this letter is poison" in words
        for event in world.told("letter.failed"):
            assert event.facts["problem"] == "ValueError", "no words of a letter in a log"
        async with world.store.write() as work:
            (found,) = await work.raws.quarantined()
            assert await work.raws.retry(found.id)
            await work.commit()


async def test_a_question_that_was_answered_meanwhile_is_not_sent(world: World) -> None:
    await world.confirmed()
    await world.due()
    world.line.on(END, cut)
    await world.send()
    await world.send()
    world.clock.passes(GRACE + MINUTE)
    await world.synced()
    await world.service._outbox.decide_doubts()
    await world.due()
    asked = await world.outgoing("alert:uncertain")
    assert asked
    assert {str(mail.state) for mail in asked} == {"queued"}
    (mail,) = await world.outgoing("announcement")
    async with world.store.write() as work:
        await work.mails.witnessed(mail.message_id, world.clock(), on_list=False)
        await work.commit()
    await world.turn()
    assert set(await world.states("alert:uncertain")) == {"cancelled"}
    assert about(await world.inbox(SECRETARIAT), "Did this mail reach") == []


async def _wish(world: World, email: str, *, wanted: bool) -> bool:
    async with world.store.write() as work:
        known = await wish_reminders(work, Actor(SECRETARIAT), email, world.clock(), wanted=wanted)
        await work.commit()
    return known


async def test_who_asks_later_is_reminded_of_what_was_planned_before(world: World) -> None:
    await _meeting(world, 3 * DAY)
    assert not await _wish(world, "nobody@elsewhere.example", wanted=True)
    assert await _wish(world, CARA.upper(), wanted=True)
    assert await _wish(world, BOB, wanted=True)
    assert await _wish(world, BOB, wanted=False)
    await world.after(2 * DAY + 2 * HOUR)
    sent = [m for m in await world.outgoing("reminder") if not m.to_list]
    assert [mail.recipient for mail in sent] == [CARA]
    assert await _wish(world, CARA, wanted=True)
    await world.turn()
    assert len([m for m in await world.outgoing("reminder") if not m.to_list]) == 1


async def test_a_group_whose_list_moves_speaks_and_listens_there_from_then_on(
    world: World,
) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    await _meeting(world, 3 * DAY)
    world.clock.passes(MINUTE)
    await world.apply(replace(GROUP, list_address=NEW_LIST))
    letter = world.letter(
        BOB, "Freedonia proposes to delete resolves 1 of Resolution 191.\n", To=NEW_LIST
    )
    letter["List-Id"] = f"<{NEW_LIST.replace('@', '.')}>"
    await world.post(letter, "bot@iscg.example", sender=BOB)
    await world.turn()
    first, second = await world.comments()
    assert (first.circulates, second.circulates) == (True, True)
    await world.after(2 * DAY + HOUR)
    (reminder,) = await world.outgoing("reminder")
    assert reminder.recipient == NEW_LIST
    assert LIST not in {m.recipient for m in await world.outgoing() if m.to_list}


async def test_a_letter_to_the_list_that_was_left_is_kept_and_its_author_asked(
    world: World,
) -> None:
    await world.apply(replace(GROUP, list_address=NEW_LIST))
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    (comment,) = await world.comments()
    assert (comment.code, comment.circulates) == ("191-C1", False)
    (asked,) = [m for m in about(await world.inbox(ANNA), "191-C1") if BOT in str(m["From"])]
    assert "It did not come over the list and stays private." in asked.get_content()
    reply = world.letter(ANNA, "You may circulate it.\n", answers=str(asked["Message-ID"]), To=BOT)
    await world.post(reply, BOT)
    await world.turn()
    (comment,) = await world.comments()
    assert comment.circulates
    assert "191-C1 may circulate." in (await world.inbox(ANNA))[-1].get_content()


async def test_what_did_not_come_over_the_list_only_its_author_lets_circulate(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL, To=BOT), BOT)
    await world.turn()
    await world.after(7 * DAY)
    note = (await world.inbox(COORDINATOR))[-1]
    for words in ("191-C1 may circulate.\n", "191-C1 no puede difundirse.\n"):
        reply = world.letter(COORDINATOR, words, answers=str(note["Message-ID"]), To=BOT)
        await world.post(reply, BOT)
        await world.turn()
    (comment,) = await world.comments()
    assert (comment.circulates, comment.over_list) == (False, False)
    told = " ".join(m.get_content() for m in (await world.inbox(COORDINATOR))[-2:])
    assert "only its author can let it" in " ".join(told.split())


async def test_a_group_that_is_no_longer_in_the_file_stays_as_it_is(world: World) -> None:
    other = replace(GROUP, code="58", resolution="58")
    async with world.store.write() as work:
        assert await apply_groups(work, Actor(SECRETARIAT), [other], world.clock()) == ["58"]
        await work.commit()
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    assert [c.code for c in await world.comments()] == ["191-C1"]


async def test_who_moves_to_another_address_stays_one_person(world: World) -> None:
    async with world.store.write() as work:
        await work.groups.wish(ANNA, acknowledged=False)
        moved = Member("anna@digital.ruritania.example", "Anna", "Ruritania", addresses=(ANNA,))
        await import_members(work, Actor(SECRETARIAT), [moved, moved], world.clock())
        await work.commit()
    async with world.store.read() as work:
        known = [m.email for m in await work.groups.members() if "anna" in m.email]
        person = await work.groups.person(ANNA)
    assert known == ["anna@digital.ruritania.example"]
    assert person is not None
    assert not person.acknowledged, "with all wishes"
