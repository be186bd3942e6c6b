"""The coordinator answers the note in his own words; what was done is told, the rest asked once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.acts.base import Actor
from bot.acts.groups import apply_groups
from bot.model.comments import Comment, Status
from bot.model.delivery import Outgoing
from bot.model.people import Role, RoleHolding
from bot.model.readings import Position
from tests.integration.acts.office import BOT, CHAIR, COORDINATOR, GROUP, NOW, Office, office


@pytest.fixture
async def bureau(tmp_path: Path) -> AsyncIterator[Office]:
    """Three comments have come, and the note of the week has gone to the coordinator."""
    async with office(tmp_path) as found:
        found.now = NOW - timedelta(hours=1)
        await found.post(
            "rufus@freedonia.example",
            "Dear all,\n\nWe propose to amend resolves 2 as follows:\n\n"
            "2 to report every two years;\n",
        )
        await found.post(
            "otto@borduria.example",
            "We propose to delete considering b).\n",
        )
        await found.post(
            "zero@zubrowka.example", "We support Freedonia on resolves 2.\n",
            In_Reply_To="<m1@freedonia.example>", subject="Re: Resolution 191",
        )  # fmt: skip
        found.now = NOW
        await found.work()
        yield found


async def the_note(found: Office) -> Outgoing:
    return (await found.sent("digest:", COORDINATOR))[-1]


async def comment(found: Office, number: int) -> Comment:
    async with found.store.read() as work:
        known = await work.comments.find("191", number)
    assert known is not None
    return known


async def receipts(found: Office) -> list[str]:
    await found.work()
    return [await found.words(mail) for mail in await found.sent("receipt:")]


async def answer(found: Office, words: str) -> str:
    """The coordinator answers the note; what the receipt says."""
    await found.reply(await the_note(found), words)
    return " ".join((await receipts(found))[-1].split())


async def test_several_orders_in_one_mail_are_all_carried_out_and_told(bureau: Office) -> None:
    said = await answer(
        bureau,
        "Dear secretary,\n\n191-C1 noted.\nC2 is on resolves 3\n191-C3: for the meeting\n",
    )
    assert (await comment(bureau, 1)).status is Status.NOTED
    assert (await comment(bureau, 2)).placed == ("191/resolves/3",)
    assert (await comment(bureau, 3)).status is Status.MEETING
    assert "191-C2 is filed under resolves 3." in said
    assert "191-C1: noted." in said
    assert "not understood" not in said
    async with bureau.store.read() as work:
        made = await work.decisions.between("191", NOW, NOW.replace(year=2027))
    assert {(d.code, d.actor) for d in made} == {(f"191-C{n}", COORDINATOR) for n in (1, 2, 3)}
    assert all("answer to" in d.proof for d in made)


@pytest.mark.parametrize(
    "words",
    [
        "191-C2 porte sur le point 3 du décide",
        "191-C2 относится к пункту 3 раздела решает",
        "191-C2：做出决议 3",
        "C2: no, it is not on resolves 2 but on resolves 3",
    ],
)
async def test_a_place_is_named_in_any_language(bureau: Office, words: str) -> None:
    await answer(bureau, words)
    assert (await comment(bureau, 2)).placed == ("191/resolves/3",)


async def test_yes_under_our_quoted_question_is_about_that_comment(bureau: Office) -> None:
    note = await bureau.words(await the_note(bureau))
    lines = [line for line in note.split("\n") if "191-C3 (" in line]
    assert lines, note
    said = await answer(bureau, "".join(f"> {line}\n" for line in lines) + "yes\n")
    assert "191-C3: what was read is confirmed." in said
    assert dict((await comment(bureau, 3)).judged) == {"position": True}


async def test_the_number_of_the_question_is_enough(bureau: Office) -> None:
    note = await bureau.words(await the_note(bureau))
    number = next(line[0] for line in note.split("\n") if ". 191-C3 (" in line)
    await answer(bureau, f"{number}. no\n")
    assert dict((await comment(bureau, 3)).judged) == {"position": False}


async def test_what_is_not_clear_is_asked_once_and_then_goes_to_a_person(bureau: Office) -> None:
    said = await answer(bureau, "191-C1: hm, let us see what the others think.\n")
    assert "This was not understood" in said
    assert "191-C12 yes" in said, "an example of an answer"
    asked = (await bureau.sent("receipt:"))[-1]
    await bureau.reply(asked, "191-C1: as I said, hm.\n")
    assert len(await receipts(bureau)) == 1
    assert any(m.effect.startswith("alert:private") for m in await bureau.sent("alert:"))


async def test_a_restricted_comment_and_one_that_does_not_exist(bureau: Office) -> None:
    said = await answer(bureau, "Please do not circulate 191-C2.\n191-C99 noted\n")
    assert not (await comment(bureau, 2)).circulates
    assert "191-C2 is held" in said
    assert "There is no comment 191-C99." in said
    await answer(bureau, "191-C2 may circulate")
    assert (await comment(bureau, 2)).circulates


async def test_a_stranger_or_another_member_can_order_nothing(bureau: Office) -> None:
    note = await the_note(bureau)
    await bureau.reply(note, "191-C1 noted", author="otto@borduria.example")
    await bureau.post("otto@borduria.example", "191-C1 noted", to=BOT.address)
    await bureau.reply(note, "191-C1 noted", author=CHAIR)
    assert (await comment(bureau, 1)).status is Status.OPEN


async def test_who_leads_one_group_decides_nothing_in_another(bureau: Office) -> None:
    chair = (RoleHolding(Role.CHAIR, CHAIR, "M. Gustave"),)
    async with bureau.store.write() as work:
        other = replace(GROUP, code="58", resolution="58", roles=chair)
        await apply_groups(work, Actor("operator"), [other], NOW)
        letter = await work.letters.get((await comment(bureau, 1)).letter_id)
        assert letter is not None
        await work.comments.add(other, await work.groups.next_comment("58"), letter, in_period=True)
        await work.commit()
    await answer(bureau, "58-C1 noted\n191-C1 noted\n")
    async with bureau.store.read() as work:
        theirs = await work.comments.find("58", 1)
    assert theirs is not None
    assert theirs.status is Status.OPEN
    assert (await comment(bureau, 1)).status is Status.NOTED


async def test_the_author_confirms_only_what_is_theirs(bureau: Office) -> None:
    thanks = (await bureau.sent("ack:", "zero@zubrowka.example"))[-1]
    await bureau.reply(thanks, "Yes.\n191-C1 noted\n")
    assert dict((await comment(bureau, 3)).judged) == {"position": True}
    assert (await comment(bureau, 1)).status is Status.OPEN


async def test_an_author_decides_nothing_and_lets_nothing_out_again(bureau: Office) -> None:
    await answer(bureau, "Please do not circulate 191-C3.\n")
    async with bureau.store.write() as work:
        await work.actions.add("191", "write to the Council", "", None, NOW)
        await work.commit()
    thanks = (await bureau.sent("ack:", "zero@zubrowka.example"))[-1]
    await bureau.reply(thanks, "191-C3 may circulate\n191-C3 noted\nAI-1 done\n")
    kept = await comment(bureau, 3)
    assert (kept.status, kept.circulates) == (Status.OPEN, False)
    async with bureau.store.read() as work:
        (item,) = await work.actions.of_group("191")
    assert item.done_at is None


async def test_nobody_withdraws_what_another_wrote(bureau: Office) -> None:
    await bureau.post(
        "otto@borduria.example", "We withdraw the proposal of Freedonia on resolves 2.\n",
        In_Reply_To="<m1@freedonia.example>", subject="Re: Resolution 191",
    )  # fmt: skip
    await bureau.work()
    said = await comment(bureau, 4)
    async with bureau.store.write() as work:  # as if a reader had taken the parent for his own
        letter = await work.letters.get(said.letter_id)
        assert letter is not None
        meant = replace(letter.reading, refers_to="m1@freedonia.example")
        await work.rereadings.keep(letter.id, meant, 999, "another reader", NOW)
        await work.commit()
    thanks = (await bureau.sent("ack:", "otto@borduria.example"))[-1]
    await bureau.reply(thanks, "Yes, please.\n")
    assert said.position is Position.WITHDRAW, "as it was read"
    assert (await comment(bureau, 1)).status is Status.OPEN


async def test_an_author_who_answers_yes_has_withdrawn_the_comment(bureau: Office) -> None:
    await bureau.post(
        "rufus@freedonia.example", "Freedonia withdraws its proposal on resolves 2.\n",
        In_Reply_To="<m1@freedonia.example>", subject="Re: Resolution 191",
    )  # fmt: skip
    await bureau.work()
    assert (await comment(bureau, 1)).status is Status.OPEN, "announced, no more"
    thanks = (await bureau.sent("ack:", "rufus@freedonia.example"))[-1]
    await bureau.reply(thanks, "Yes, please.\n")
    assert (await comment(bureau, 1)).status is Status.WITHDRAWN
    assert any("191-C1 is withdrawn." in said for said in await receipts(bureau))
    bureau.now = NOW + timedelta(days=7)
    await bureau.work()
    note = await bureau.words(await the_note(bureau))
    assert "191-C1: withdrawn." in note
    assert "191-C1 may circulate" not in note, "what is withdrawn is out of all papers"


async def test_an_authors_yes_is_about_all_that_the_thanks_told(bureau: Office) -> None:
    await bureau.post(
        "otto@borduria.example", "We fully support this.\n",
        In_Reply_To="<m1@freedonia.example>", subject="Re: Resolution 191",
    )  # fmt: skip
    await bureau.work()
    thanks = (await bureau.sent("ack:", "otto@borduria.example"))[-1]
    said = await bureau.words(thanks)
    assert "this is about resolves 2" in said
    assert "you support 191-C1" in said
    assert "the resolution as a whole" not in said, "it names no provision"
    await bureau.reply(thanks, "Yes.\n")
    judged = {"191/resolves/2": True, "position": True}
    assert dict((await comment(bureau, 4)).judged) == judged


async def test_one_word_may_stand_for_two_comments(bureau: Office) -> None:
    said = await answer(bureau, "191-C1 and 191-C2 noted\n")
    assert "not understood" not in said
    assert (await comment(bureau, 1)).status is Status.NOTED
    assert (await comment(bureau, 2)).status is Status.NOTED


async def test_thanks_for_our_thanks_are_nobodys_work(bureau: Office) -> None:
    thanks = (await bureau.sent("ack:", "zero@zubrowka.example"))[-1]
    await bureau.reply(thanks, "Perfect, thank you!\n")
    await bureau.work()
    assert await bureau.sent("alert:") == []
    await bureau.reply(thanks, "Thank you. When will it be discussed?\n")
    await bureau.work()
    assert await bureau.sent("alert:")


async def test_nobody_is_asked_to_answer_himself(bureau: Office) -> None:
    await bureau.reply(await the_note(bureau), "Please ask the Council for another room.\n")
    await bureau.work()
    told = {mail.recipient for mail in await bureau.sent("alert:private")}
    assert told
    assert COORDINATOR not in told
