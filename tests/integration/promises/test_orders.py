"""A confirmation has to be proved: who, how, by which code (promises 4 and 9)."""

import re

import pytest

from bot.model.announcements import AnnouncementState
from tests.integration.promises.world import (
    ANNA,
    BOT,
    CARA,
    CHAIR,
    LIST,
    MINUTE,
    SECRETARIAT,
    STRANGER,
    World,
    about,
)

CODE = re.compile(r"confirm ([A-Z2-9]{8})")


async def _preview(world: World) -> tuple[str, str]:
    """An announcement is drafted; the Message-ID of its preview, and the code in it."""
    await world.draft()
    await world.turn()
    (mail,) = await world.inbox(SECRETARIAT)
    found = CODE.search(mail.get_content())
    assert found is not None
    return str(mail["Message-ID"]), found[1]


async def _state(world: World) -> AnnouncementState:
    return (await world.announced()).state


async def _answer(world: World, words: str, author: str = SECRETARIAT, **fields: str) -> None:
    to = fields.setdefault("To", BOT)
    await world.post(world.letter(author, words, **fields), to)
    await world.turn()


async def test_the_code_from_the_drafter_lets_it_go_once(world: World) -> None:
    preview, code = await _preview(world)
    await _answer(world, f"confirm {code}\n", answers=preview)
    assert await _state(world) is AnnouncementState.SEEN
    assert len(await world.inbox(CARA)) == 1
    world.clock.passes(MINUTE)
    await _answer(world, f"confirm {code}\n", answers=preview)
    assert len(await world.inbox(CARA)) == 1
    assert about(await world.inbox(SECRETARIAT), "A-1 was not changed"), "and it is said why"


async def test_another_code_does_nothing(world: World) -> None:
    preview, code = await _preview(world)
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    await _answer(world, f"confirm {wrong}\n", answers=preview)
    assert await _state(world) is AnnouncementState.DRAFT
    await _answer(world, f"confirm {code}\n", answers=preview)
    assert await _state(world) is AnnouncementState.SEEN, "the right one is still good"


@pytest.mark.parametrize("words", ["confirm\n", "Yes, please send it.\n", "Confirmed.\n"])
async def test_a_yes_without_the_code_is_told_what_is_missing(world: World, words: str) -> None:
    preview, _ = await _preview(world)
    await _answer(world, words, answers=preview)
    assert await _state(world) is AnnouncementState.DRAFT
    (told,) = about(await world.inbox(SECRETARIAT), "A-1 was not changed")
    assert "code of A-1 is missing" in " ".join(told.get_content().split())


@pytest.mark.parametrize("words", ["confirm {}\n", "The code is {}, please keep it.\n"])
async def test_a_code_that_the_list_has_seen_is_void(world: World, words: str) -> None:
    preview, code = await _preview(world)
    await _answer(world, words.format(code), author=ANNA, To=LIST)
    await _answer(world, f"confirm {code}\n", answers=preview)
    assert await _state(world) is AnnouncementState.DRAFT


@pytest.mark.parametrize("author", [CHAIR, ANNA, STRANGER])
async def test_nobody_else_can_answer_for_the_drafter(world: World, author: str) -> None:
    preview, code = await _preview(world)
    await _answer(world, f"confirm {code}\n", author=author, answers=preview)
    assert await _state(world) is AnnouncementState.DRAFT


async def test_a_forged_sender_without_our_message_id_proves_nothing(world: World) -> None:
    _, code = await _preview(world)
    mail = world.letter(SECRETARIAT, f"confirm {code}\n", To=BOT, answers="<guess@iscg.example>")
    await world.post(mail, BOT, sender=STRANGER)
    await world.turn()
    assert await _state(world) is AnnouncementState.DRAFT


async def test_an_order_over_the_list_is_none(world: World) -> None:
    preview, code = await _preview(world)
    await _answer(world, f"confirm {code}\n", answers=preview, To=LIST)
    assert await _state(world) is AnnouncementState.DRAFT


@pytest.mark.parametrize("value", ["auto-replied", "auto-generated"])
async def test_a_machine_cannot_confirm(world: World, value: str) -> None:
    preview, code = await _preview(world)
    await _answer(world, f"confirm {code}\n", answers=preview, Auto_Submitted=value)
    assert await _state(world) is AnnouncementState.DRAFT


@pytest.mark.parametrize(
    "words",
    [
        "{}\n",
        "Thank you.\n\n> confirm {}\n",
        "Not yet, please.\n\n-----Original Message-----\nFrom: bot\n\nconfirm {}\n",
    ],
)
async def test_the_word_confirm_must_be_the_senders_own(world: World, words: str) -> None:
    preview, code = await _preview(world)
    await _answer(world, words.format(code), answers=preview)
    assert await _state(world) is AnnouncementState.DRAFT
