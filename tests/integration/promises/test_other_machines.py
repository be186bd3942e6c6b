"""Programs that answer, lists within lists, reports about reports: no loop, and nothing is lost."""

from datetime import timedelta
from email import message_from_string
from email.message import EmailMessage

import pytest

from bot.edges.embedded_list import MailingList
from bot.model.arrivals import Fetched
from bot.model.delivery import OutgoingState
from tests.integration.promises.test_letters import PROPOSAL, REPORT
from tests.integration.promises.world import (
    ANNA,
    BOB,
    BOT,
    CARA,
    COORDINATOR,
    DAY,
    LIST,
    MINUTE,
    SECRETARIAT,
    World,
    about,
)

ROUNDS = 40
YEAR = 365 * DAY


async def _answers_all(world: World, address: str, to_list: bool, rounds: int = ROUNDS) -> int:
    """A program at an address answers every mail, as its author would and without saying so."""
    seen, answered = 0, 0
    for _ in range(rounds):
        await world.turn()
        came = (await world.inbox(address))[seen:]
        seen += len(came)
        for mail in came:
            if address in str(mail["From"]):
                continue
            words = f"Out of office. {PROPOSAL}"
            reply = world.letter(
                address, words, answers=str(mail["Message-ID"]), subject=f"Re: {mail['Subject']}"
            )
            await world.post(reply, LIST if to_list else BOT)
            answered += 1
        if not came:
            return answered
        world.clock.passes(MINUTE)
    return answered


@pytest.mark.parametrize("to_list", [True, False])
async def test_a_program_that_answers_each_of_our_mails_is_soon_left_alone(
    world: World, to_list: bool
) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    assert await _answers_all(world, ANNA, to_list) < ROUNDS / 2
    assert len(await world.outgoing("ack")) <= 12
    assert len(await world.outgoing("alert")) <= 12


async def test_two_bots_on_one_list_do_not_talk_to_each_other(world: World) -> None:
    """The other one thanks for each post, our announcement too, with its own number."""
    await world.confirmed()
    await world.turn()
    assert (await world.announced()).state == "seen"
    (said,) = about(await world.inbox(CARA), "News")
    for number in range(ROUNDS):
        thanks = world.letter(
            "other-bot@elsewhere.example", f"Thank you. Your mail has the number 58-C{number}.\n",
            answers=str(said["Message-ID"]), subject=f"Re: {said['Subject']}",
        )  # fmt: skip
        await world.post(thanks)
        await world.turn()
    assert await world.comments() == []
    assert [m.effect for m in await world.outgoing() if not m.effect.startswith("announc")] == []


async def test_an_answer_to_an_announcement_on_the_list_is_a_letter_to_the_list(
    world: World,
) -> None:
    """People answer the last mail that they find; everybody has read what they say."""
    await world.confirmed()
    await world.turn()
    (said,) = about(await world.inbox(CARA), "News")
    for author, words in ((ANNA, PROPOSAL), (BOB, "Thank you, we shall all be there.\n")):
        reply = world.letter(
            author, words, answers=str(said["Message-ID"]), subject=f"Re: {said['Subject']}"
        )
        if author == ANNA:
            reply["Cc"] = BOT  # "answer to all": the direct copy comes first
            await world.post(reply, BOT)
            await world.turn()
        await world.post(reply)
    await world.turn()
    assert [(c.code, c.source) for c in await world.comments()] == [("191-C1", "Ruritania")]
    assert len(await world.outgoing("ack")) == 1
    assert await world.outgoing("alert") == []


def _report(about_id: str, own_id: str) -> EmailMessage:
    report = message_from_string(REPORT.format(bot=BOT, message_id=about_id))
    report.replace_header("Message-ID", f"<{own_id}>")
    return report  # type: ignore[return-value]


async def test_reports_about_reports_are_taken_and_nobody_is_told_twice(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    (ack,) = await world.outgoing("ack")
    for number in range(8):
        about_id = ack.message_id if number == 0 else f"report{number - 1}@union.example"
        await world.post(_report(about_id, f"report{number}@union.example"), BOT, sender="")
        await world.turn()
    told = await world.outgoing("alert")
    assert sorted(m.recipient for m in told) == [COORDINATOR, SECRETARIAT]
    # the alert about it comes back in turn: that is the end of it
    for mail in told:
        await world.post(_report(mail.message_id, f"r{mail.id}@union.example"), BOT, sender="")
    await world.turn()
    assert len(await world.outgoing("alert")) == 2
    assert len(await world.comments()) == 1


@pytest.mark.parametrize("switches", [{}, {"munge_from": True}, {"wrap": True}])
async def test_a_member_whose_address_is_another_list_makes_no_loop(
    world: World, switches: dict[str, bool]
) -> None:
    """A ministry's list is subscribed to ours, and we and our list are subscribed to it."""
    other = MailingList(ANNA, "ministry", (BOB, BOT, LIST), prefix="[ministry] ")
    world.mail._lists[ANNA] = other
    world.mail.change(ANNA, **switches)
    await world.post(world.letter(BOB, PROPOSAL.replace("Ruritania", "Freedonia")))
    await world.turn()
    await world.post(world.letter(ANNA, PROPOSAL, To=LIST), LIST)
    for _ in range(5):
        await world.turn()
        world.clock.passes(MINUTE)
    await world.confirmed()
    for _ in range(5):
        await world.turn()
        world.clock.passes(MINUTE)
    assert (await world.announced()).state == "seen"
    assert [c.code for c in await world.comments()] == ["191-C1", "191-C2"]
    assert len(await world.outgoing("ack")) == 2
    assert len(await world.outgoing("announcement")) == 1
    assert len(about(await world.inbox(CARA), "News")) <= 2


@pytest.mark.parametrize("written", ["Anna@Ruritania.EXAMPLE", "ANNA@ruritania.example"])
async def test_a_member_is_known_however_the_address_is_written(world: World, written: str) -> None:
    await world.post(world.letter(written, PROPOSAL), sender=ANNA)
    await world.turn()
    (ack,) = await world.outgoing("ack")
    assert ack.recipient == ANNA
    (comment,) = await world.comments()
    assert comment.source == "Ruritania"


async def test_ten_thousand_recipients_make_no_larger_answer(world: World) -> None:
    crowd = ",\n ".join(f'"Delegate {n}" <d{n}@state{n}.example>' for n in range(10_000))
    mail = world.letter(ANNA, PROPOSAL, subject="Resolution 191 " + "and again " * 90)
    raw = mail.as_bytes().replace(b"To: ", f"Cc: {crowd}\nTo: ".encode(), 1)
    taken = Fetched(1, 1, world.clock(), raw)  # no server here takes so long a header from a client
    await world.service._intake.taker("bot")([taken])
    world.taken = 1
    await world.turn()
    assert [c.code for c in await world.comments()] == ["191-C1"]
    (ack,) = await world.outgoing("ack")
    async with world.store.read() as work:
        data = (await work.mails.one(ack.id)).data
    assert len(data) < 5_000
    assert b"state17" not in data
    assert max(len(line) for line in data.splitlines()) <= 998
    assert len(about(await world.inbox(ANNA), "191-C1")) <= 1


@pytest.mark.parametrize("jump", [YEAR, 10 * YEAR])
async def test_a_clock_that_jumps_ahead_and_back_floods_nobody(
    world: World, jump: timedelta
) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.turn()
    said = await world.confirmed(at=2 * DAY)
    world.clock.passes(jump)
    await world.turn()
    assert len(await world.outgoing("digest")) <= 1, "many missed slots are one run"
    assert (await world.announced(said.id)).state != "seen"
    assert about(await world.inbox(CARA), "News") == []
    world.clock.passes(-jump)
    await world.turn()
    before = len(await world.outgoing())
    await world.post(world.letter(BOB, PROPOSAL.replace("Ruritania", "Freedonia")))
    await world.turn()
    assert len(await world.outgoing("ack")) == 2, "a letter after it is thanked for as ever"
    await world.after(8 * DAY)
    assert len(await world.outgoing("digest")) >= 1
    assert len(await world.outgoing()) - before < 12
    assert all(m.state is not OutgoingState.UNCERTAIN for m in await world.outgoing())
