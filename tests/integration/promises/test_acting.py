"""Who may act, and what cannot be done a second time: the guards of the acts, one by one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.acts import announcements, decisions, mails, papers
from bot.acts.actions import add_action, finish_action
from bot.acts.base import Actor, Refusal
from bot.acts.digests import schedule
from bot.acts.groups import wish_acknowledgements
from bot.acts.meetings import add_meeting
from bot.acts.papers import issued
from bot.model.announcements import AnnouncementState
from bot.model.arrivals import Fetched, Missed
from bot.model.delivery import Outgoing
from bot.model.meetings import Meeting
from bot.store import tables
from handlers.clock import acknowledgement
from tests.integration.promises.world import (
    ANNA,
    BOB,
    BOT,
    COORDINATOR,
    DAY,
    GROUP,
    HOUR,
    LIST,
    MINUTE,
    SECRETARIAT,
    TUESDAY,
    World,
)

PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"
OFFICER = Actor(COORDINATOR)


async def _comes(world: World, author: str = ANNA, **fields: str) -> None:
    to = fields.get("To", LIST)
    await world.post(world.letter(author, PROPOSAL, **fields), to)
    await world.turn()


async def _thanks(world: World) -> Outgoing:
    await _comes(world)
    (mail,) = await world.outgoing("ack")
    return mail


async def _meeting(world: World, starts: timedelta, *, plan: bool) -> Meeting:
    at = world.clock() + starts
    meeting = Meeting(
        0, "191", "Third meeting", at, at + HOUR, "Europe/Zurich", "", "Room", "", "",
        "third@iscg.example", 0, cancelled=False, reminders=(14 * DAY, DAY),
    )  # fmt: skip
    async with world.store.write() as work:
        kept = await add_meeting(work, OFFICER, GROUP, meeting, world.clock(), plan=plan)
        assert not isinstance(kept, Refusal)
        await work.commit()
    return kept


async def test_who_has_left_office_can_neither_announce_nor_decide(world: World) -> None:
    yesterday = (TUESDAY - DAY).date()
    left = replace(GROUP, roles=tuple(replace(h, until=yesterday) for h in GROUP.roles))
    now = world.clock()
    async with world.store.write() as work:
        item = await add_action(work, OFFICER, GROUP, "write to the Council", "", None, now)
        assert not isinstance(item, Refusal)
        drafted = await announcements.draft(work, OFFICER, GROUP, "News", "Come.", now, now)
        assert not isinstance(drafted, Refusal)
        await work.groups.put(left, now)
        for refused in (
            await announcements.draft(work, OFFICER, left, "News", "Come.", now, now),
            await announcements.confirm(work, OFFICER, drafted.id, None, now),
            await announcements.cancel(work, OFFICER, drafted.id, now),
            await add_action(work, OFFICER, left, "write again", "", None, now),
            await finish_action(work, OFFICER, item.id, now),
        ):
            assert isinstance(refused, Refusal)
            assert "holds no role" in refused.reason


async def test_a_list_is_not_reminded_by_a_plan_that_nobody_confirmed(world: World) -> None:
    async with world.store.write() as work:
        assert await work.groups.wish(ANNA, reminders=True)
        await work.commit()
    kept = await _meeting(world, 3 * DAY, plan=False)
    await world.after(2 * DAY + HOUR)
    assert kept.plan_confirmed_by == ""
    assert {mail.recipient for mail in await world.outgoing("reminder")} == {ANNA}


async def test_a_plan_that_was_taken_back_reminds_no_list(world: World) -> None:
    kept = await _meeting(world, 3 * DAY, plan=True)
    async with world.store.write() as work:
        await work.meetings.put(replace(kept, plan_confirmed_by=""))
        await work.commit()
    await world.after(2 * DAY + HOUR)
    assert await world.outgoing("reminder") == []


async def test_a_meeting_called_at_short_notice_reminds_once(world: World) -> None:
    await _meeting(world, 3 * HOUR, plan=True)
    await world.turn()
    assert [mail.recipient for mail in await world.outgoing("reminder")] == [LIST]


async def test_what_was_taken_is_neither_resolved_nor_retried(world: World) -> None:
    mail = await _thanks(world)
    async with world.store.write() as work:
        for refused in (
            await mails.resolve(work, OFFICER, mail.id, sent=False, now=world.clock()),
            await mails.retry(work, OFFICER, mail.id, world.clock()),
        ):
            assert isinstance(refused, Refusal)
        await work.commit()
    await world.turn()
    assert len(await world.inbox(ANNA)) == 2, "the list's copy of the letter, and one thanks"


async def test_what_the_list_has_is_corrected_not_cancelled(world: World) -> None:
    await world.confirmed()
    await world.turn()
    async with world.store.write() as work:
        refused = await announcements.cancel(work, OFFICER, 1, world.clock())
    assert isinstance(refused, Refusal)
    assert "announce a correction" in refused.reason
    assert (await world.announced()).state is AnnouncementState.SEEN


async def test_a_mail_that_may_be_on_the_list_cannot_be_taken_back(world: World) -> None:
    mail = await _thanks(world)
    async with world.store.write() as work:
        await work.mails.again(mail.id, world.clock(), "", resent=False)
        await work.mails.uncertain(mail.id, world.clock(), "the line went dead")
        await work.mails.hold(mail.id, "did it arrive?")
        assert not await work.mails.cancel(mail.id, "changed my mind")


async def test_only_what_was_read_can_be_confirmed(world: World) -> None:
    await _comes(world)
    (comment,) = await world.comments()
    async with world.store.write() as work:
        refused = await decisions.judge(
            work, OFFICER, comment, ["191/resolves/1"], world.clock(), right=True
        )
    assert isinstance(refused, Refusal)
    assert "nothing was read" in refused.reason


async def test_another_reading_takes_no_confirmation_over_and_moves_nothing(world: World) -> None:
    await _comes(world)
    (before,) = await world.comments()
    now = world.clock()
    async with world.store.write() as work:
        await decisions.judge(work, OFFICER, before, ["position"], now, right=True)
        await decisions.place(work, OFFICER, before, ["191/resolves/1"], "", now)
        letter = await work.letters.get(before.letter_id)
        assert letter is not None
        other = replace(letter.reading, provisions=("191/resolves/2",))
        await work.decisions.read_as(
            before, letter.reading_id, other, COORDINATOR, "answer to R-1", now
        )
        (kept,) = [
            each
            for each in await work.decisions.between("191", now - HOUR, now + HOUR)
            if each.field == "reading"
        ]
        assert kept.proof == "answer to R-1"
        await work.commit()
    (after,) = await world.comments()
    assert after.verdict("position") is None, "what was confirmed was the reading before"
    assert after.provisions == ("191/resolves/1",)
    async with world.store.read() as work:
        assert await work.comments.provisions("191") == ["191/resolves/1", "191/resolves/2"]


async def test_a_paper_whose_bytes_were_changed_is_not_handed_out_again(world: World) -> None:
    paper = issued(
        "191-table.md", "text/markdown", b"as it was", kind="table", group="191", language="en",
        made_at=world.clock(), inputs=(),
    )  # fmt: skip
    async with world.store.write() as work:
        await work.papers.keep("made:once", [paper])
        found = await papers.again(work, 1)
        assert not isinstance(found, Refusal)
        assert found.body == b"as it was"
        await work._connection.execute(update(tables.papers).values(body=b"as it is"))
        refused = await papers.again(work, 1)
    assert isinstance(refused, Refusal)


async def test_a_list_numbers_for_its_own_groups_alone(world: World) -> None:
    await world.apply(replace(GROUP, code="191B", list_address="other@lists.example"))
    await _comes(world, List_Id="<group.lists.example>")
    async with world.store.read() as work:
        assert [c.code for c in await work.comments.of_letter(1)] == ["191-C1"]


async def test_a_new_group_has_no_digest_of_the_weeks_before_it(world: World) -> None:
    async with world.store.write() as work:
        assert await schedule(work, world.clock()) == 0
        assert await schedule(work, world.clock() + 7 * DAY) == 1


async def test_mail_of_the_years_before_is_read_but_never_answered(world: World) -> None:
    old = Fetched(1, 1, TUESDAY - 400 * DAY, world.letter(ANNA, PROPOSAL).as_bytes())
    words = "Freedonia opposes any change of considering a) in Resolution 191.\n"
    new = Fetched(2, 1, TUESDAY - HOUR, world.letter(BOB, words).as_bytes())
    await world.service._intake.taker("bot")([old, new])
    await world.read()
    await world.due()
    assert {c.author_email for c in await world.comments()} == {ANNA, BOB}
    assert [mail.recipient for mail in await world.outgoing("ack")] == [BOB]


async def test_a_mail_that_a_server_keeps_back_is_remembered_until_it_is_taken(
    world: World,
) -> None:
    intake = world.service._intake
    await intake.missed("bot")(Missed(2, 1, "unreadable"))
    await intake.taker("bot")([Fetched(3, 1, TUESDAY, b"Subject: third\n\nx\n")])
    async with world.store.read() as work:
        cursor = await work.records.cursor("bot")
    assert cursor is not None
    assert (cursor.last_uid, cursor.missed) == (3, (2,))
    await intake.taker("bot")([Fetched(2, 1, TUESDAY, b"Subject: second\n\nx\n")])
    await intake.missed("bot")(Missed(5, 1, "unreadable"))
    await intake.taker("bot")([Fetched(1, 9, TUESDAY, b"Subject: anew\n\nx\n")])
    async with world.store.read() as work:
        cursor = await work.records.cursor("bot")
    assert cursor is not None
    assert (cursor.uidvalidity, cursor.last_uid, cursor.missed) == (9, 1, ())


async def test_what_cannot_be_said_is_told_to_a_person(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("no words for it")

    monkeypatch.setattr(acknowledgement, "prepare", broken)
    await _comes(world)
    for _ in range(5):
        await world.after(HOUR)
    assert await world.outgoing("ack") == []
    told = await world.outgoing("alert:not-made")
    assert {mail.recipient for mail in told} == {COORDINATOR, SECRETARIAT}


async def test_a_raw_that_is_tried_again_has_three_tries_again(world: World) -> None:
    await world.service._intake.taker("bot")([Fetched(1, 1, TUESDAY, b"Subject: x\n\nx\n")])
    async with world.store.write() as work:
        assert [await work.raws.fail(1, "poison") for _ in range(3)] == [False, False, True]
        assert await work.raws.retry(1)
        assert [await work.raws.fail(1, "poison") for _ in range(3)] == [False, False, True]


async def test_a_member_who_wants_no_thanks_gets_none(world: World) -> None:
    async with world.store.write() as work:
        assert await wish_acknowledgements(work, OFFICER, ANNA, world.clock(), wanted=False)
        await work.commit()
    await _comes(world)
    assert await world.outgoing("ack") == []
    assert [c.code for c in await world.comments()] == ["191-C1"]


async def test_a_lease_is_its_owners_until_it_ends(world: World) -> None:
    now = world.clock()
    async with world.store.write() as work:
        assert await work.records.lease("settling", "one", now, MINUTE)
        assert not await work.records.lease("settling", "two", now, MINUTE)
        await work.records.release("two", now)
        assert not await work.records.lease("settling", "two", now, MINUTE)
        assert await work.records.lease("settling", "one", now, 2 * MINUTE), "it renews its own"
        assert not await work.records.lease("settling", "two", now + MINUTE, MINUTE)
        assert await work.records.lease("settling", "two", now + 2 * MINUTE, MINUTE)


REPORT = """From: mailer@{host}
To: {bot}
Subject: Undelivered Mail
Message-ID: <report@{host}>
Content-Type: multipart/report; report-type=delivery-status; boundary=B

--B
Content-Type: text/plain

It could not be delivered.
--B
Content-Type: message/delivery-status

Reporting-MTA: dns; {host}

Final-Recipient: rfc822; {named}
Action: failed
Status: 5.1.1
--B
Content-Type: text/rfc822-headers

Message-ID: <{about}>
--B--
"""


async def test_a_report_about_private_mail_is_believed_about_its_recipient_alone(
    world: World,
) -> None:
    thanks = await _thanks(world)
    raw = REPORT.format(host="mx.example", bot=BOT, named=BOB, about=thanks.message_id).encode()
    await world.service._intake.taker("elsewhere")([Fetched(1, 1, world.clock(), raw)])
    await world.turn()
    told = {mail.effect.split(":")[2] for mail in await world.outgoing("alert:bounced")}
    assert told == {ANNA}
