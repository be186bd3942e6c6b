"""Answers to several people, to one option of several, and to what is quoted line by line."""

from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read_conversation
from tests.mails.test_unseen import LIST, context

AMALIA = "a.rassendyll@digital.ruritania.example"
DANIEL = "d.whitlock@comms.freedonia.example"
HELENE = "helene.marchetti@telecom.sylvania.example"
LUCIA = "l.montero@subtel.costaguana.example"
DELETION = "Dear all,\n\nWe propose to delete considering d).\n\nAmalia"
CHANGE = (
    'Dear all,\n\nIn resolves 2, we propose to replace "every two years" by "every year".\n\nDaniel'
)
REFUSAL = "Dear all,\n\nWe cannot support the deletion of considering d).\n\nHélène"
OPTIONS = (
    "Dear colleagues,\n\nWe see two options:\n\nOption 1: delete resolves 2.\n\n"
    "Option 2: keep resolves 2 unchanged.\n\nWe would be interested in your views.\n\nAmalia"
)
THREE = (
    'resolves 2: replace "every two years" by "every year".\n\nconsidering d): delete.\n\n'
    "resolves 6: delete.\n\nAmalia"
)
BOTH = [(AMALIA, DELETION), (DANIEL, CHANGE)]
PLACES = ("191/considering/d", "191/resolves/2")
SIDES = [
    ("Amalia, thank you, I agree. Daniel: we cannot accept this.", "oppose", 1, PLACES),
    ("Amalia, we cannot accept this. Daniel, I agree with you.", "oppose", 0, PLACES),
    (
        "Amalia, merci, je suis d'accord. Daniel : nous ne pouvons pas l'accepter.",
        "oppose",
        1,
        PLACES,
    ),
    ("Amalia, gracias, estoy de acuerdo. Daniel: no podemos aceptarlo.", "oppose", 1, PLACES),
    ("Amalia, спасибо, мы согласны. Daniel: мы не можем это принять.", "oppose", 1, PLACES),
    ("Amalia，谢谢，我们同意。Daniel：我们不能接受。", "oppose", 1, PLACES),
    ("Amalia، شكرا، نحن موافقون. Daniel: لا يمكننا قبول ذلك.", "oppose", 1, PLACES),
    (
        "Amalia, thank you for the explanation. Daniel, we support your proposal.",
        "support",
        1,
        None,
    ),
    ("Amalia, we support your proposal. Daniel, we are still studying yours.", "support", 0, None),
    ("Daniel, I agree.", "support", 1, PLACES[1:]),
]
CHOICES = [
    ("We prefer option 1.", "support"),
    ("The first option, please.", "support"),
    ("We prefer option 2 to option 1.", "support"),
    ("Neither option is acceptable to us.", "oppose"),
    ("No option is acceptable to us.", "oppose"),
    ("We cannot accept option 1.", "oppose"),
    ("Nous préférons l'option 1.", "support"),
    ("Preferimos la opción 1.", "support"),
    ("Предпочитаем вариант 1.", "support"),
    ("我们倾向于方案1。", "support"),
    ("نفضل الخيار 1.", "support"),
    ("两个方案都不能接受。", "oppose"),
    ("Ни один вариант для нас не приемлем.", "oppose"),
]
QUOTED = [
    (("No.", "Agreed.", "Agreed."), "oppose"),
    (("OK", "OK", "no, see above"), "oppose"),
    (("Agreed.", "Why?", "Agreed."), "support"),
]


def _read(before: list[tuple[str, str]], words: str, parent: int) -> Reading:
    mails = []
    for number, (sender, said) in enumerate([*before, (LUCIA, words)]):
        mail = EmailMessage()
        mail["From"], mail["To"] = sender, LIST
        mail["Subject"] = "Re: Resolution 191" if number else "Resolution 191"
        mail["Date"] = f"Thu, {12 + number} Mar 2026 10:35:00 +0000"
        mail["Message-ID"] = f"<{number}@mail.example>"
        if number:
            answered = parent if number == len(before) else number - 1
            mail["In-Reply-To"] = f"<{answered}@mail.example>"
        mail.set_content(said, cte="8bit")
        mails.append((mail.as_bytes(), Surroundings()))
    return list(read_conversation(mails, context()))[-1].reading


@pytest.mark.parametrize(("words", "side", "meant", "places"), SIDES)
def test_each_is_answered_for_himself(
    words: str, side: str, meant: int, places: tuple[str, ...] | None
) -> None:
    reading = _read(BOTH, f"{words}\n\nLucía", 0 if words.startswith("Daniel") else 1)
    assert (str(reading.position), reading.refers_to) == (side, f"{meant}@mail.example")
    assert places is None or tuple(sorted(reading.provisions)) == places
    assert reading.proposals == ()


def test_who_agrees_with_a_refusal_supports_it() -> None:
    reading = _read([(AMALIA, DELETION), (HELENE, REFUSAL)], "I agree with Hélène.\n\nLucía", 1)
    assert (str(reading.position), reading.refers_to) == ("support", "1@mail.example")


@pytest.mark.parametrize(("words", "side"), CHOICES)
def test_an_option_is_taken_by_its_number(words: str, side: str) -> None:
    reading = _read([(AMALIA, OPTIONS)], f"{words}\n\nLucía", 0)
    assert (str(reading.position), reading.refers_to) == (side, "0@mail.example")
    assert reading.proposals == ()


@pytest.mark.parametrize(("answers", "side"), QUOTED)
def test_each_line_quoted_is_answered(answers: tuple[str, ...], side: str) -> None:
    lines = THREE.split("\n\n")[:3]
    said = "\n\n".join(f"> {line}\n\n{answer}" for line, answer in zip(lines, answers, strict=True))
    words = f"On 12 Mar 2026, at 10:35, Amalia Rassendyll wrote:\n\n{said}\n\nLucía"
    reading = _read([(AMALIA, THREE)], words, 0)
    assert (str(reading.position), reading.refers_to) == (side, "0@mail.example")
    assert " ".join(reading.own_words.split()) == " ".join((*answers, "Lucía"))
    assert len(reading.provisions) == 3
