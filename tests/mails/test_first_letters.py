"""Letters that answer none by their header: under any subject, in the subject alone, by a name.

Each line of `first_letters.txt` is read as a delegate's letter to a group that revises two
resolutions.
"""

from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read_conversation
from tests.mails.test_unseen import LIST, context

LINES = [
    line
    for line in (Path(__file__).parent / "first_letters.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
ELBONIA = (
    "Dear colleagues,\n\nElbonia proposes to delete considering d) of Resolution 191, and in "
    'resolves 2 to replace "every two years" by "every year".\n\nMiriam'
)
MIRIAM, LUCIA = "m.adeyemi@telecom.elbonia.example", "l.montero@subtel.costaguana.example"


def _mail(number: int, sender: str, subject: str, words: str) -> tuple[bytes, Surroundings]:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, LIST, subject
    mail["Date"] = f"Thu, 12 Mar 2026 1{number}:35:00 +0000"
    mail["Message-ID"] = f"<{number}@first.example>"
    mail.set_content(words, cte="8bit")
    return mail.as_bytes(), Surroundings()


def _read(subject: str, words: str, *, after: bool = False) -> Reading:
    letters = [_mail(0, MIRIAM, "Resolution 191", ELBONIA)] if after else []
    signed = words.replace("\\n", "\n") + ("\n\nLucía" if words else "")
    letters.append(_mail(1, LUCIA, subject, signed))
    return read_conversation(letters, context())[-1].reading


@pytest.mark.parametrize("line", LINES)
def test_a_first_letter_is_understood(line: str) -> None:
    subject, words, expected = (part.strip() for part in line.removeprefix("^ ").split("|"))
    found = _read(subject, words, after=line.startswith("^"))
    assert f"{found.kind} {found.position}".startswith(expected), found.position_evidence


@pytest.mark.parametrize("subject", ["Elbonia's proposal", "Answer to Miriam", "Support"])
def test_a_side_is_on_the_comment_of_whom_the_subject_or_the_words_name(subject: str) -> None:
    words = "We support Elbonia." if subject == "Support" else "Costaguana agrees."
    found = _read(subject, words, after=True)
    assert (found.refers_to, found.parent) == ("0@first.example", None)
    assert found.provisions == ("191/considering/d", "191/resolves/2")


def test_what_a_person_proposes_is_his_own() -> None:
    found = _read("Next steps", "Ms Adeyemi proposes to delete considering d). We are against.")
    assert found.proposals == ()


def test_words_of_a_subject_that_is_all_there_is_are_the_writers() -> None:
    found = _read("Costaguana cannot accept the deletion of considering d) (EOM)", "")
    assert found.own_words == "Costaguana cannot accept the deletion of considering d)"


def test_a_comment_beside_a_request_about_the_list_says_so() -> None:
    found = _read("Remove", "please remove me from the list; the title is too long")
    assert "may also ask for a change of the list" in found.warnings
