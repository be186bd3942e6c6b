"""Letters that name no provision: on the text of the resolution that heads them, or on its work.

Each line of `remarks.txt` is `words | kind`, read as a first letter and as an answer to a call.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import letter
from tests.mails.test_unseen import context

CALL = (
    "Dear colleagues,\n\nPlease send your comments on the draft revision of Resolution 191 by "
    "30 March. The text is on the web page of the group.\n\nMiriam Adeyemi\nCoordinator"
)
CALLS = [
    ("Call for comments", CALL),
    ("Comments welcome", CALL.replace("Please send your", "We look forward to your")),
    ("Revision of Resolutions 191 and 58: comments by 30 March", "Dear all,\n\nPlease comment."),
    (
        "Appel à commentaires",
        (
            "Chers collègues,\n\nVeuillez envoyer vos commentaires sur le projet de révision de la "
            "Résolution 191 avant le 30 mars.\n\nMiriam Adeyemi\nCoordonnatrice"
        ),
    ),
]
LINES = (Path(__file__).parent / "remarks.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.split(" | ")) for line in LINES if line and not line.startswith("#")]


def read_last(*letters: bytes) -> Reading:
    found = read_conversation([(raw, Surroundings()) for raw in letters], context())
    return list(found)[-1].reading


@pytest.mark.parametrize(("words", "kind"), CASES)
def test_a_remark_on_the_text_gets_its_number(words: str, kind: str) -> None:
    words += "\n\nLucía"
    sender = "l.montero@subtel.costaguana.example"
    call = letter("m.adeyemi@telecom.elbonia.example", CALL, 0)
    assert str(read_last(letter(sender, words, 0)).kind) == kind
    assert str(read_last(call, letter(sender, words, 1)).kind) == kind


@pytest.mark.parametrize(("subject", "call"), CALLS, ids=[subject for subject, _ in CALLS])
def test_what_answers_a_call_is_a_comment_whatever_the_call_is_headed(
    subject: str, call: str
) -> None:
    old = b"Subject: Resolution 191"
    asked = letter("m.adeyemi@telecom.elbonia.example", call, 0)
    asked = asked.replace(old, f"Subject: {subject}".encode())
    for words, kind in CASES:
        answer = letter("l.montero@subtel.costaguana.example", words + "\n\nLucía", 1)
        answer = answer.replace(b"Subject: Re: Resolution 191", f"Subject: Re: {subject}".encode())
        assert (words, str(read_last(asked, answer).kind)) == (words, kind)


UNNAMED = (Path(__file__).parent / "unnamed.txt").read_text(encoding="utf-8").splitlines()
HEADED = [tuple(line.split(" | ")) for line in UNNAMED if line and not line.startswith("#")]


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(("subject", "words", "kind"), HEADED)
def test_a_comment_whose_subject_names_no_resolution_is_on_each_that_it_may_be_on(
    subject: str, words: str, kind: str, count: int
) -> None:
    words = words.replace("\\n", "\n")
    raw = letter("l.montero@subtel.costaguana.example", words + "\n\nLucía", 0)
    raw = raw.replace(b"Subject: Resolution 191", f"Subject: {subject}".encode())
    known = context()
    wanted = known.resolutions[:count]
    around = replace(known, resolutions=wanted)
    found = list(read_conversation([(raw, Surroundings())], around))[-1].reading
    assert str(found.kind) == kind
    if kind == "comment":
        doubtful = any("of which resolution" in warning for warning in found.warnings)
        assert found.resolutions == wanted if doubtful else len(found.resolutions) == 1


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Please delete resolves 2.", "comment"),
        ("We oppose the deletion of resolves 2.", "oppose"),
        ("Nous nous opposons à la suppression du décide 2.", "oppose"),
        ('Resolves 7 should be new: "that the chairs meet".', "comment"),
    ],
)
def test_a_clause_of_no_one_resolution_is_a_comment_to_be_placed(words: str, position: str) -> None:
    raw = letter("l.montero@subtel.costaguana.example", words + "\n\nLucía", 0)
    found = read_last(raw.replace(b"Subject: Resolution 191", b"Subject: Comments"))
    assert (str(found.kind), str(found.position)) == ("comment", position)
    assert found.resolutions == ("191", "58")
    assert found.provisions == ()
    assert found.proposals == ()
    assert "of which resolution" in found.warnings[0]
