"""Officers tell where others stand: that is no comment of theirs, but what they ask or say is."""

from dataclasses import replace
from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read_conversation
from tests.mails.test_unseen import LIST, context

OFFICER = "m.osei@union.example"
KNOWN = replace(context(), officers=(OFFICER,))


def written(words: str, sender: str = OFFICER) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, LIST, "Resolution 191"
    mail["Message-ID"] = f"<{abs(hash((words, sender)))}@mail.example>"
    mail.set_content(words, cte="8bit")
    return mail.as_bytes()


def read(*letters: bytes) -> list[Reading]:
    found = read_conversation([(raw, Surroundings()) for raw in letters], KNOWN)
    return [each.reading for each in found]


@pytest.mark.parametrize(
    "words",
    [
        "Resolves 3: Ruritania proposes a limit; Freedonia proposes to delete the paragraph.",
        "On resolves 2 Ruritania supports Freedonia, and Sylvania is opposed.",
        "Items of this week:\n\n1. resolves 4 (Sylvania)\n2. resolves 5 (Borduria)",
        "The meeting will be held on 3 December. The text of Resolution 191 is on the agenda.",
        "Décide 3 : la Ruritanie propose de supprimer ce point. La Sylvanie s'y oppose.",
        "Пункт 3 раздела «решает»: Руритания предлагает исключить этот пункт.",
    ],
)
def test_what_an_officer_tells_of_others_is_no_comment(words: str) -> None:
    (found,) = read(written(words))
    assert (str(found.kind), str(found.position), found.proposals) == ("chatter", "none", ())


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("On resolves 3, could members say whether they agree to a limit?", "question"),
        ("As coordinator I propose to delete resolves 3.", "amend"),
        ("Resolves 2 refers to a list that is no longer kept.", "comment"),
    ],
)
def test_what_an_officer_says_himself_is_a_comment(words: str, position: str) -> None:
    (found,) = read(written(words))
    assert (str(found.kind), str(found.position)) == ("comment", position)


def test_a_withdrawal_takes_back_the_proposal_and_not_the_question_that_it_answers() -> None:
    member = "d.whitlock@comms.freedonia.example"
    first = written("Freedonia proposes to delete resolves 2.", member)
    asked = written("On resolves 2, which costs do you have in mind?", member)
    words = written("Freedonia withdraws its proposal on resolves 2.", member)
    field = f"In-Reply-To: <{read(asked)[0].message_id}>\nSubject:".encode()
    answer = words.replace(b"Subject:", field, 1)
    found = read(first, asked, answer)
    assert str(found[2].position) == "withdraw"
    assert found[2].refers_to == found[0].message_id
