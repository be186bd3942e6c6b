"""A mail in doubt: the witness decides, and what it can't decide a person does (promise 3)."""

import asyncio
from datetime import timedelta

import pytest

from bot.acts.base import Actor
from bot.acts.mails import resolve
from bot.model.announcements import AnnouncementState
from bot.model.arrivals import Cursor
from tests.integration.promises.world import (
    ANNA,
    BOT,
    CARA,
    COORDINATOR,
    DAY,
    GRACE,
    HOUR,
    LIST,
    MINUTE,
    SECOND,
    SECRETARIAT,
    World,
    about,
)
from tests.peers.proxy import Link, Reaction, answer, cut, forget_answer

END = rb"^\.\r\n"
PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"


async def _thanks_fall_due(world: World) -> None:
    """Anna's letter has come in and is read; her thanks wait in the outbox."""
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    await world.read()
    await world.due()


async def _thanks(world: World) -> int:
    return sum(BOT in str(mail["From"]) for mail in await world.inbox(ANNA))


async def _dies_while_sending(world: World) -> World:
    """The next mail is marked *sending* and its sender dies; a new life begins."""
    async with world.store.write() as work:
        mail = await work.mails.claim(world.clock(), "one", lambda _size: 5 * MINUTE)
        assert mail is not None
        await work.commit()
    again = await world.another("one")
    await again.service._outbox.recover()
    return again


async def test_a_mail_whose_sender_died_is_uncertain_at_once(world: World) -> None:
    await _thanks_fall_due(world)
    again = await _dies_while_sending(world)
    assert await world.states("ack") == ["uncertain"]
    await again.send()
    assert await _thanks(world) == 0, "nothing is sent before the grace is over"


async def test_another_copys_mail_is_uncertain_when_its_lease_ends(world: World) -> None:
    await _thanks_fall_due(world)
    async with world.store.write() as work:
        await work.mails.claim(world.clock(), "dead", lambda _size: 5 * MINUTE)
        await work.commit()
    await world.service._outbox.recover()
    await world.send()
    assert await world.states("ack") == ["sending"]
    world.clock.passes(5 * MINUTE)
    await world.send()
    assert await world.states("ack") == ["uncertain"]


async def test_the_witness_proves_that_the_server_took_it(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(END, forget_answer)
    await world.send()
    assert await world.states("ack") == ["uncertain"]
    await world.turn()
    await world.after(GRACE + MINUTE)
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1


def _after_the_witness(heard: asyncio.Event, goes_on: asyncio.Event, said: str) -> Reaction:
    """The server takes the mail and delivers it; its answer waits, and is another."""

    async def react(link: Link, line: bytes) -> None:
        link.mute = True
        link.spoken.clear()
        await link.forward(line)
        await link.spoken.wait()
        heard.set()
        await goes_on.wait()
        if said:
            await link.say(said.encode() + b"\r\n")
        link.cut()

    return react


@pytest.mark.parametrize("said", ["", "451 4.3.0 try again", "554 5.6.0 content filter"])
async def test_a_witness_that_was_read_before_the_server_answered_counts(
    world: World, said: str
) -> None:
    """A copy comes within a second; that no answer comes is known after a minute."""
    await _thanks_fall_due(world)
    heard, goes_on = asyncio.Event(), asyncio.Event()
    world.line.on(END, _after_the_witness(heard, goes_on, said))
    sending = asyncio.create_task(world.send())
    await heard.wait()
    await world.take()
    await world.read()
    goes_on.set()
    await sending
    assert await world.states("ack") == ["accepted"]
    await world.after(GRACE + MINUTE)
    await world.after(DAY)
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1


async def test_without_a_witness_private_mail_is_sent_once_more_with_its_id(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(END, cut)
    await world.send()
    (before,) = await world.outgoing("ack")
    await world.after(GRACE - SECOND)
    assert await _thanks(world) == 0
    await world.after(2 * SECOND)
    (mail,) = await world.outgoing("ack")
    assert (mail.resent, str(mail.state), await _thanks(world)) == (True, "accepted", 1)
    (copy,) = [m for m in await world.inbox(ANNA) if BOT in str(m["From"])]
    assert copy["Message-ID"] == f"<{before.message_id}>"


async def test_private_mail_in_doubt_a_second_time_waits_for_a_person(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(END, cut, times=2)
    await world.send()
    await world.after(GRACE + MINUTE)
    assert await world.states("ack") == ["uncertain"]
    await world.after(GRACE + MINUTE)
    assert await world.states("ack") == ["held"]
    assert about(await world.inbox(SECRETARIAT), "Did this mail reach")


async def test_without_a_witness_list_mail_is_held_and_a_person_asked(world: World) -> None:
    await world.confirmed()
    await world.due()
    world.line.on(END, cut)
    await world.send()  # the preview
    await world.send()
    (mail,) = await world.outgoing("announcement")
    if str(mail.state) != "uncertain":
        pytest.fail(f"{mail.state}")
    await world.after(GRACE + MINUTE)
    assert await world.states("announcement") == ["held"]
    assert about(await world.inbox(SECRETARIAT), "Did this mail reach the list?")
    await world.after(DAY)
    assert await world.inbox(CARA) == []
    async with world.store.write() as work:
        await resolve(work, Actor(SECRETARIAT), mail.id, sent=False, now=world.clock())
        await work.commit()
    await world.turn()
    assert len(await world.inbox(CARA)) == 1


async def test_absence_counts_only_after_a_look_past_the_grace(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(END, cut)
    await world.synced()
    await world.send()
    world.clock.passes(HOUR)
    await world.send()
    assert await world.states("ack") == ["uncertain"], "nobody looked into the mailbox since"
    await world.synced()
    await world.send()
    assert await _thanks(world) == 1


async def test_absence_counts_not_while_a_mail_waits_to_be_read(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(END, forget_answer)
    await world.send()
    world.clock.passes(HOUR)
    await world.take()
    await world.synced()
    await world.send()  # the witness is taken, but nobody has read it yet
    assert await world.states("ack") == ["uncertain"]
    await world.turn()
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1


async def test_absence_counts_not_while_what_a_long_look_took_waits_to_be_read(
    world: World,
) -> None:
    """The mailbox was away past the grace: its copy is taken after the look has begun."""
    await _thanks_fall_due(world)
    world.line.on(END, forget_answer)
    await world.send()
    world.clock.passes(GRACE + MINUTE)
    began = world.clock()
    world.clock.passes(SECOND)
    await world.take()
    await world.service._intake.synced("bot")(Cursor(1, world.taken), began)
    await world.send()
    assert await world.states("ack") == ["uncertain"]
    await world.turn()
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1


async def test_a_list_that_replaces_message_ids_is_known_by_our_field(world: World) -> None:
    world.mail.change(LIST, wrap=True)
    await world.confirmed()
    await world.turn()
    (mail,) = await world.outgoing("announcement")
    assert mail.seen_at is not None
    assert (await world.announced()).state is AnnouncementState.SEEN


async def test_a_late_copy_of_a_held_mail_settles_it(world: World) -> None:
    await world.confirmed()
    await world.due()
    async with world.store.write() as work:
        (mail,) = [m for m in await work.mails.latest([], 9) if m.to_list]
        await work.mails.hold(mail.id, "no copy came back: did it arrive?")
        found = await work.mails.one(mail.id)
        await work.commit()
    copy = world.letter(BOT, "Come to Strelsau.\n", ISCG_Effect=found.message_id, To=LIST)
    await world.post(copy, BOT)
    await world.turn()
    assert await world.states("announcement") == ["accepted"]
    assert (await world.announced()).state is AnnouncementState.ACCEPTED


async def test_a_server_that_is_busy_is_asked_again_by_the_schedule(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(rb"RCPT TO:<anna", answer("451 4.3.0 busy"), times=3)
    await world.send()
    for wait, tries in ((MINUTE, 2), (5 * MINUTE, 3), (15 * MINUTE, 4)):
        await world.after(wait - SECOND)
        assert (await world.outgoing("ack"))[0].attempts == tries - 1
        await world.after(SECOND)
        assert (await world.outgoing("ack"))[0].attempts == tries
    assert await _thanks(world) == 1


async def test_after_five_days_of_trying_a_person_is_told(world: World) -> None:
    await _thanks_fall_due(world)
    world.line.on(rb"RCPT TO:<anna", answer("451 4.3.0 busy"), times=99)
    await world.send()
    for _ in range(5 * 6):
        await world.after(timedelta(hours=5))
    assert await world.states("ack") == ["failed"]
    assert about(await world.inbox(SECRETARIAT), "could not be sent")


async def test_a_refused_recipient_alone_fails_and_a_person_is_told(world: World) -> None:
    world.line.on(rb"RCPT TO:<anna", answer("550 5.1.1 no such user"))
    await world.post(world.letter(CARA, "Sylvania supports resolves 2 of Resolution 191.\n"))
    await _thanks_fall_due(world)
    await world.turn()
    assert sorted(await world.states("ack")) == ["accepted", "failed"]
    (told,) = about(await world.inbox(COORDINATOR), "could not be sent")
    assert "550 5.1.1 no such user" in told.get_content()
    await world.after(DAY)
    assert await _thanks(world) == 0, "what is refused for good is not tried again"


async def test_a_refused_announcement_can_be_cancelled_or_confirmed_again(world: World) -> None:
    world.line.on(rb"RCPT TO:<group@", answer("550 5.7.1 not you"))
    await world.confirmed()
    await world.turn()
    assert (await world.announced()).state is AnnouncementState.HELD
    await world.confirm(1)
    await world.turn()
    assert len(await world.inbox(CARA)) == 1
    assert await world.states("announcement") == ["cancelled", "accepted"]


async def test_the_attempt_is_recorded_before_the_server_hears_of_it(world: World) -> None:
    await _thanks_fall_due(world)
    seen: list[tuple[str, int]] = []

    async def look(link: Link, line: bytes) -> None:
        (mail,) = await world.outgoing("ack")
        seen.append((str(mail.state), mail.attempts))
        await link.forward(line)

    world.line.on(rb"^(EHLO|MAIL)", look, times=2)
    await world.send()
    assert seen == [("sending", 1), ("sending", 1)]


async def test_a_witness_that_the_server_refuses_is_told_once_a_day(world: World) -> None:
    world.line.on(rb"RCPT TO:<bot@", answer("552 5.2.2 mailbox full"), times=9)
    await world.post(world.letter(CARA, "Sylvania supports resolves 2 of Resolution 191.\n"))
    await _thanks_fall_due(world)
    await world.turn()
    (told,) = about(await world.inbox(SECRETARIAT), "copies of the bot")
    assert "552 5.2.2 mailbox full" in told.get_content()


async def test_the_answer_to_the_last_mail_is_waited_for_at_the_end(world: World) -> None:
    await _thanks_fall_due(world)
    stop, waits, goes_on = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slowly(link: Link, line: bytes) -> None:
        waits.set()
        await goes_on.wait()
        await link.forward(line)

    world.line.on(END, slowly)
    sending = asyncio.create_task(world.service._outbox.send_due(stop))
    await waits.wait()
    stop.set()
    sending.cancel()
    goes_on.set()
    with pytest.raises(asyncio.CancelledError):
        await sending
    left = [task for task in asyncio.all_tasks() if "Outbox._send" in repr(task)]
    await asyncio.gather(*left)
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1
