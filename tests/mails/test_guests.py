"""Who is a guest's State, and who another, where no table or members' book tells (promise 5)."""

from dataclasses import replace

import pytest

from bot.model.facts import Member, Surroundings
from bot.reading.reader import read_conversation
from bot.reading.voices.unlisted import unlisted
from tests.mails.test_paradigms import letter
from tests.mails.test_unseen import context

GONDOR = "Peregrin Tuk <p.tuk@telecom.gondor.example>"
GUEST = "Peregrin Tuk <peregrin@mail.example>"
SIGNED = "\n\n-- \nPeregrin Tuk\nTelecommunication Regulator of Gondor"


@pytest.mark.parametrize(
    ("sender", "words", "position", "orders"),
    [
        (GONDOR, "Gondor proposes to delete resolves 6.", "amend", ["191/resolves/6"]),
        (GUEST, f"Gondor proposes to delete resolves 6.{SIGNED}", "amend", ["191/resolves/6"]),
        (GONDOR, "Rohanien proposes to delete resolves 6. We cannot agree.", "oppose", []),
        (GUEST, f"Rohanien proposes to delete resolves 6. We agree.{SIGNED}", "support", []),
        (
            GONDOR,
            "Rohanien wants considering d) to be deleted; Gondor proposes to delete resolves 6.",
            "amend",
            ["191/resolves/6"],
        ),
        (
            GONDOR,
            "Гондор предлагает исключить пункт 6 раздела решает.",
            "amend",
            ["191/resolves/6"],
        ),
        (
            GONDOR,
            "Рохания предлагает исключить пункт 6 раздела решает. Гондор против.",
            "oppose",
            [],
        ),
        (GONDOR, "تقترح غوندوريا حذف الفقرة 6 من يقرر.", "amend", ["191/resolves/6"]),
    ],
)
def test_a_guest_speaks_for_the_state_that_his_address_or_signature_has(
    sender: str, words: str, position: str, orders: list[str]
) -> None:
    raw = letter(sender, words, 0)
    (read,) = read_conversation([(raw, Surroundings())], context())
    assert str(read.reading.position) == position
    assert [p.provision for p in read.reading.proposals] == orders


@pytest.mark.parametrize(
    "words",
    [
        "The Ministry of Communications proposes a change.",
        "Consistency suggests another word. Everybody supports that.",
        "Best wishes,\nPeregrin",
        "Делегация предлагает изменение. Возражаем против замены.",
        "La Administración propone un cambio; el Consejo apoya otro.",
        "大家希望推迟。本国支持删除。",
    ],
)
def test_an_office_a_text_or_nobody_is_no_state(words: str) -> None:
    assert unlisted(words) == ()


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        ("La Suisse propose de supprimer le point 6 du décide.", ["191/resolves/6"]),
        ("Швейцария предлагает исключить пункт 6 раздела решает.", ["191/resolves/6"]),
        ("La Belgique propose de supprimer le point 6 du décide.", []),
    ],
)
def test_a_member_may_call_his_state_as_its_languages_do(words: str, orders: list[str]) -> None:
    swiss = Member("r.keller@regulator.example", "R. Keller", "Switzerland", "administration")
    known = replace(context(), members=(swiss,))
    raw = letter("R. Keller <r.keller@regulator.example>", words, 0)
    (read,) = read_conversation([(raw, Surroundings())], known)
    assert [p.provision for p in read.reading.proposals] == orders
