"""What follows from a letter: thanks, numbers, quarantine, what circulates (promises 1, 6, 9)."""

from dataclasses import replace
from email import message_from_string
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy.exc import OperationalError

from bot.acts.base import Incoming
from bot.model.arrivals import Fetched
from bot.model.people import Role, RoleHolding
from bot.store.unit import UnitOfWork
from handlers.mail import comment
from tests.integration.promises.world import (
    ANNA,
    BOB,
    BOT,
    DAY,
    GROUP,
    MINUTE,
    SECRETARIAT,
    STRANGER,
    World,
    about,
)

REPORT = """From: MAILER-DAEMON@union.example
To: {bot}
Subject: Undelivered Mail Returned to Sender
Message-ID: <report@union.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your mail was not delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.union.example

Final-Recipient: rfc822; secretariat@union.example
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

From: {bot}
Message-ID: <{message_id}>

--b--
"""
PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"


async def _comes(world: World, author: str = ANNA, **fields: str) -> None:
    await world.post(world.letter(author, PROPOSAL, **fields))
    await world.turn()


async def test_a_member_is_thanked_once_a_letter(world: World) -> None:
    other = replace(GROUP, code="191B", title="The same, another desk")
    await world.apply(other)
    mail = world.letter(ANNA, PROPOSAL)
    for _ in range(2):
        await world.post(mail)
        await world.turn()
    assert [m.recipient for m in await world.outgoing("ack")] == [ANNA]


async def test_a_stranger_is_numbered_but_not_answered(world: World) -> None:
    await _comes(world, STRANGER)
    assert [c.code for c in await world.comments()] == ["191-C1"]
    assert await world.outgoing("ack") == []


async def test_thanks_go_to_the_registered_address_never_to_reply_to(world: World) -> None:
    await _comes(world, Reply_To=STRANGER)
    assert [m.recipient for m in await world.outgoing("ack")] == [ANNA]


@pytest.mark.parametrize("value", ["auto-replied", "auto-generated"])
async def test_what_a_machine_sent_is_never_answered(world: World, value: str) -> None:
    await _comes(world, Auto_Submitted=value)
    assert await world.outgoing("ack") == []


async def test_a_null_sender_is_never_answered(world: World) -> None:
    mail = world.letter(ANNA, PROPOSAL, To=BOT)
    await world.post(mail, BOT, sender="")
    await world.turn()
    assert await world.outgoing("ack") == []


async def test_a_private_letter_circulates_once_it_came_over_the_list(world: World) -> None:
    mail = world.letter(ANNA, PROPOSAL)
    await world.post(mail, BOT)
    await world.turn()
    (private,) = await world.comments()
    assert not private.circulates
    await world.post(mail)
    await world.turn()
    (same,) = await world.comments()
    assert (same.code, same.circulates) == ("191-C1", True)


async def _papers(world: World) -> list[str]:
    """The words of each digest's Word paper, in the order in which they were issued."""
    async with world.store.read() as work:
        issued = [each for each in await work.papers.of_group("191") if each.kind == "digest"]
        found = [await work.papers.get(each.id) for each in reversed(issued)]
    packages = [ZipFile(BytesIO(paper.body)) for paper in found if paper is not None]
    return [package.read("word/document.xml").decode() for package in packages]


async def test_what_circulates_only_after_its_digest_stands_in_the_next_one(world: World) -> None:
    """Once: neither passed over for good nor told a second time."""
    mail = world.letter(ANNA, PROPOSAL)
    await world.post(mail, BOT)
    private = world.letter(
        BOB, "Freedonia proposes to delete resolves 1 of Resolution 191.\n", To=BOT
    )
    await world.post(private, BOT)
    await world.turn()
    await world.after(7 * DAY)
    await world.post(mail)
    (asked,) = [m for m in about(await world.inbox(BOB), "191-C2") if BOT in str(m["From"])]
    reply = world.letter(BOB, "You may circulate it.\n", answers=str(asked["Message-ID"]), To=BOT)
    await world.post(reply, BOT)
    await world.turn()
    for _ in range(3):
        await world.after(7 * DAY)
        await world.post(mail)
        await world.turn()
    # weeks without anything that circulates have no paper
    assert [("191-C1" in paper, "191-C2" in paper) for paper in await _papers(world)] == [
        (True, True)
    ]


@pytest.mark.parametrize(("author", "held"), [(ANNA, True), (BOB, False)])
async def test_please_disregard_holds_the_letter_at_once_if_its_author_says_so(
    world: World, author: str, held: bool
) -> None:
    first = world.letter(ANNA, PROPOSAL)
    await world.post(first)
    await world.turn()
    words = "Please disregard my message below on resolves 2 of Resolution 191.\n"
    await world.post(world.letter(author, words, answers=str(first["Message-ID"])))
    await world.turn()
    assert (await world.comments())[0].circulates is not held
    async with world.store.read() as work:
        kept = [letter for letter, _, _ in await work.letters.originals(0, 100)]
    assert ((await world.comments())[0].letter_id in kept) is not held


async def test_a_letter_that_fails_three_times_is_kept_and_a_person_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(work: UnitOfWork, item: Incoming, now: object) -> None:
        raise ValueError("this letter is poison")

    with monkeypatch.context() as fault:
        fault.setattr(comment, "handle", broken)
        await world.post(world.letter(ANNA, PROPOSAL))
        await world.take()
        for tries in (1, 2, 3):
            assert await _quarantined(world) == 0, tries
            await world.read()
        assert await _quarantined(world) == 1
        await world.after(MINUTE)
    (told,) = about(await world.inbox(SECRETARIAT), "A letter could not be read")
    assert "this letter is poison" in told.get_content()
    assert await world.comments() == []
    async with world.store.write() as work:
        (found,) = await work.raws.quarantined()
        assert await work.raws.retry(found.id)
        await work.commit()
    await world.turn()
    assert [c.code for c in await world.comments()] == ["191-C1"]


async def test_what_the_database_refuses_is_not_counted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(work: UnitOfWork, item: Incoming, now: object) -> None:
        raise OperationalError("insert", {}, OSError("disk full"))

    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    with monkeypatch.context() as fault:
        fault.setattr(comment, "handle", full)
        for _ in range(4):
            with pytest.raises(OperationalError):
                await world.read()
    assert await _quarantined(world) == 0
    await world.turn()
    assert [c.code for c in await world.comments()] == ["191-C1"]


class _TooLongError(Exception):
    sqlstate = "54000"


async def test_a_letter_that_no_database_can_take_stops_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(work: UnitOfWork, item: Incoming, now: object) -> None:
        raise OperationalError("insert", {}, _TooLongError("index row size exceeds maximum"))

    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    with monkeypatch.context() as fault:
        fault.setattr(comment, "handle", refused)
        for _ in range(3):
            await world.read()
    assert await _quarantined(world) == 1


async def test_a_report_about_an_alert_makes_no_other_alert(world: World) -> None:
    await world.apply(
        replace(
            GROUP, roles=(*GROUP.roles, RoleHolding(Role.SECRETARIAT, "gone@union.example", "Gone"))
        )
    )
    await world.post(world.letter(STRANGER, "Read this.\n", To=BOT), BOT)
    await world.turn()
    before = await world.outgoing("alert")
    assert before
    report = message_from_string(REPORT.format(bot=BOT, message_id=before[0].message_id))
    await world.post(report, BOT, sender="")
    await world.turn()
    assert [m.effect for m in await world.outgoing("alert:bounced")] == []
    assert [m.effect for m in await world.outgoing("alert:refused")] == []


async def _quarantined(world: World) -> int:
    async with world.store.read() as work:
        return len(await work.raws.quarantined())


async def test_a_report_about_any_other_mail_is_told(world: World) -> None:
    await _comes(world)
    (mail,) = await world.outgoing("ack")
    report = message_from_string(REPORT.format(bot=BOT, message_id=mail.message_id))
    await world.post(report, BOT, sender="")
    await world.turn()
    assert about(await world.inbox(SECRETARIAT), "A mail did not arrive")


async def test_a_mailbox_that_gives_a_number_twice_loses_neither_mail(world: World) -> None:
    """A mailbox restored from a copy gives new mails numbers that others had."""
    await _comes(world)
    world.taken -= 1  # the next mail of the mailbox comes under the same UID
    raw = world.letter(BOB, PROPOSAL.replace("Ruritania", "Freedonia")).as_bytes()
    batch = [Fetched(world.taken + 1, 1, world.clock(), raw)]
    await world.service._intake.taker("bot")(batch)
    await world.service._intake.taker("bot")(batch)
    assert await world.read() == 1
    async with world.store.read() as work:
        raws, arrivals, letters = await work.raws.census()
        assert await work.raws.count_unsettled() == 0
    assert raws == letters == arrivals


async def test_ids_and_a_subject_of_a_thousand_ideographs_are_kept_like_any_other(
    world: World,
) -> None:
    """No index of a database takes three bytes for each of a thousand characters."""
    han = "".join(chr(0x4E00 + 7919 * n % 20_000) for n in range(900))
    names = ", ".join(f"<{han[n:]}{han[:n]}@a.example>" for n in range(3))
    head = f"From: {ANNA}\nSubject: {han}\nMessage-ID: <{han}@b.example>\nReferences: {names}\n\n"
    batch = [Fetched(1, 1, world.clock(), (head + PROPOSAL).encode())]
    await world.service._intake.taker("bot")(batch)
    assert await world.read() == 1
    async with world.store.read() as work:
        (found,) = await work.comments.of_group(GROUP.code)
    assert found.subject == han
