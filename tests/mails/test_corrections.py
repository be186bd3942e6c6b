"""What a correction makes of a proposal that its writer sent before."""

import re

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Position
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import letter
from tests.mails.test_unseen import context

WRITER = "a.rassendyll@digital.ruritania.example"
FIRST = 'Delete resolves 5. In resolves 2 replace "every two years" by "every year".'
NEW = (
    "Ruritania proposes a new resolves 7:\n\n7 that liaison statements of more than 3 pages shall "
    "have a summary of 5 lines;"
)
MOVED = (
    'In my mail of yesterday please read "resolves 6" instead of "resolves 5".',
    'Sorry, a slip: "delete resolves 5" should read "delete resolves 6" in my message.',
    "Dans mon message d'hier, au lieu de « décide 5 » il faut lire « décide 6 ».",
    'En mi correo de ayer, donde dice "resuelve 5" debe decir "resuelve 6".',
)
REWORDED = (
    ("In my mail of yesterday please read 5 pages instead of 3 pages.", "more than 5 pages"),
    ("Sorry for the confusion: instead of 3 pages it should read 4 pages.", "more than 4 pages"),
    (
        'A small correction to our text of this morning: for "5 lines" read "ten lines".',
        "ten lines",
    ),
    ("Dans mon courriel d'hier, lire 4 au lieu de 3.", "more than 4 pages"),
    ("En mi correo de ayer, donde dice 3 debe decir 4.", "more than 4 pages"),
)


def _read(first: str, words: str) -> tuple[Position, dict[str, tuple[str, str]]]:
    mails = [(letter(WRITER, text, n), Surroundings()) for n, text in enumerate((first, words))]
    reading = list(read_conversation(mails, context()))[-1].reading
    return reading.position, {p.provision: (str(p.action), p.text or "") for p in reading.proposals}


@pytest.mark.parametrize("words", MOVED)
def test_a_deletion_is_meant_of_another_clause(words: str) -> None:
    assert _read(FIRST, words) == (Position.CORRECT, {"191/resolves/6": ("SUP", "")})


@pytest.mark.parametrize(("words", "expected"), REWORDED)
def test_other_words_come_into_what_was_proposed(words: str, expected: str) -> None:
    position, found = _read(NEW, words)
    assert position is Position.CORRECT
    assert list(found) == ["191/resolves/7"]
    action, text = found["191/resolves/7"]
    assert action == "ADD"
    assert expected in text


MISWRITTEN = (
    'Please read "not more than 3 pages" wherever I wrote "more than 3 pages".',
    'Where I wrote "5 lines" please read "ten lines".',
    "Donde puse «3 pages» léase «three pages».",
    "Lire « ten lines » partout où j'ai écrit « 5 lines ».",
    'What I should have written is "a short summary of 5 lines".',
    "Debe decir «a short summary of 5 lines».",
)


@pytest.mark.parametrize("words", MISWRITTEN)
def test_what_was_written_is_said_where_the_words_stand(words: str) -> None:
    position, found = _read(NEW, words)
    assert (position, list(found)) == (Position.CORRECT, ["191/resolves/7"])
    assert re.search("not more|ten lines|three pages|short summary", found["191/resolves/7"][1])


def test_a_new_clause_gets_another_number() -> None:
    words = "In our proposal the new paragraph should be resolves 8, not resolves 7."
    position, found = _read(NEW, words)
    assert (position, list(found)) == (Position.CORRECT, ["191/resolves/8"])


def test_a_wording_is_that_of_its_clause_and_moves_to_no_other() -> None:
    _, found = _read(FIRST, 'In my mail please read "resolves 3" instead of "resolves 2".')
    assert found == {}


RELABELLED = (
    "In Ruritania's proposal to add a clause, please read resolves 8 instead of resolves 7.",
    "In Ruritania's proposal for a new clause, resolves 7 should read resolves 8.",
    "Veuillez lire décide 8 au lieu de décide 7.",
    "En la propuesta de Ruritania, léase resuelve 8 en lugar de resuelve 7.",
    'Вместо пункта 7 раздела "решает" следует читать пункт 8 раздела "решает".',
    "在卢里坦尼亚的提案中，请将做出决议7改读为做出决议8。",
    'في مقترح روريتانيا، يرجى قراءة الفقرة 8 من "يقرر" بدلاً من الفقرة 7 من "يقرر".',
)


@pytest.mark.parametrize("words", RELABELLED)
def test_a_number_is_mended_though_no_earlier_mail_is_named(words: str) -> None:
    position, found = _read(NEW, words)
    assert (position, list(found)) == (Position.CORRECT, ["191/resolves/8"])


TAKEN_BACK = (
    "Ruritania withdraws its proposal on resolves 2 and is happy to support the other text.",
    "La Ruritanie retire sa proposition sur le point 2 du décide et apporte son soutien à l'autre.",
    "Ruritania retira su propuesta sobre el resuelve 2 y da su apoyo al otro texto.",
    'Руритания снимает свое предложение по пункту 2 раздела "решает" и выражает поддержку другому.',
)


@pytest.mark.parametrize("words", TAKEN_BACK)
def test_a_proposal_is_taken_back_though_another_text_is_supported(words: str) -> None:
    said = (
        'In resolves 2 we propose to replace "every two years" by "every year".',
        "The yearly review in resolves 2 would be met from the existing budget.",
        words,
    )
    mails = [(letter(WRITER, text, n), Surroundings()) for n, text in enumerate(said)]
    first, _, last = (one.reading for one in read_conversation(mails, context()))
    assert (last.position, last.refers_to) == (Position.WITHDRAW, first.message_id)
