"""A mail to the list in doubt: a person is asked, and answers by mail or on the command line."""

import pytest

from bot.acts.base import Actor, Refusal
from bot.acts.mails import resolve
from bot.model.announcements import AnnouncementState
from bot.model.delivery import OutgoingState
from tests.integration.promises.test_outbox import END
from tests.integration.promises.world import (
    BOT,
    COORDINATOR,
    GRACE,
    MINUTE,
    SECRETARIAT,
    World,
    about,
)
from tests.peers.proxy import cut

QUESTION = "Did this mail reach the list?"


async def _asked(world: World) -> int:
    """The line breaks behind DATA; the number of the mail that is asked about."""
    await world.confirmed()
    await world.due()
    world.line.on(END, cut)
    await world.send()
    await world.send()
    await world.after(GRACE + MINUTE)
    (mail,) = await world.outgoing("announcement")
    assert mail.state is OutgoingState.HELD
    return mail.id


async def _answer(world: World, who: str, words: str) -> None:
    """An officer answers the question."""
    (question,) = about(await world.inbox(who), QUESTION)
    reply = world.letter(who, words, answers=str(question["Message-ID"]), To=BOT)
    await world.post(reply, BOT)
    await world.turn()


async def _told(world: World, who: str) -> str:
    """What the bot said last to an officer."""
    return " ".join(str((await world.inbox(who))[-1].get_content()).split())


@pytest.mark.parametrize("words", ["Yes, I see it in the archive.\n", "Oui.\n", "是的\n", "Да.\n"])
async def test_a_yes_in_answer_says_that_the_list_has_it(world: World, words: str) -> None:
    number = await _asked(world)
    await _answer(world, SECRETARIAT, words)
    assert await world.states("announcement") == ["accepted"]
    assert (await world.announced()).state is AnnouncementState.ACCEPTED
    assert "A-1 is noted as arrived." in await _told(world, SECRETARIAT)
    async with world.store.read() as work:
        (entry,) = [e for e in await work.records.audit(50) if e.act == "outbox resolve sent"]
    assert (entry.actor, entry.object) == (SECRETARIAT, f"mail {number}")
    assert QUESTION in entry.proof


async def test_a_no_sends_nothing_and_says_what_does(world: World) -> None:
    number = await _asked(world)
    await _answer(world, SECRETARIAT, "No, it is not there.\n")
    assert await world.states("announcement") == ["held"]
    said = await _told(world, SECRETARIAT)
    assert f"iscg-bot outbox resolve {number} --send-again" in said


async def test_who_answers_second_is_told_that_it_is_settled(world: World) -> None:
    """Two officers answer, and somebody typed the command between them."""
    number = await _asked(world)
    async with world.store.write() as work:
        found = await resolve(work, Actor(COORDINATOR), number, sent=True, now=world.clock())
        assert not isinstance(found, Refusal)
        await work.commit()
    for who in (SECRETARIAT, COORDINATOR):
        await _answer(world, who, "Yes.\n")
        assert f"mail {number} is accepted: nothing to resolve" in await _told(world, who)
    assert await world.states("announcement") == ["accepted"]
    async with world.store.read() as work:
        acts = [entry.act for entry in await work.records.audit(50)]
    assert acts.count("outbox resolve sent") == 1
