"""Parts of a series answer its first on purpose, whatever their subjects are."""

import pytest

from bot.model.facts import Context, Surroundings
from bot.reading.reader import read_conversation


def mail(name: str, subject: str, answers: str = "") -> bytes:
    answered = f"In-Reply-To: <{answers}@ada.example>\n" if answers else ""
    head = f"From: ada@ada.example\nSubject: {subject}\nMessage-ID: <{name}@ada.example>\n"
    return f"{head}{answered}\nSome words of {name}.\n".encode()


@pytest.mark.parametrize(
    ("subject", "parent"),
    [
        ("[DRAFT 2/3] The second part", "first@ada.example"),
        ("Re: quite another thing", "first@ada.example"),
        ("Lunch on Friday", None),
    ],
)
def test_only_a_part_of_a_series_answers_under_another_subject(
    subject: str, parent: str | None
) -> None:
    mails = [mail("first", "[DRAFT 0/3] The whole"), mail("second", subject, "first")]
    read = read_conversation([(m, Surroundings()) for m in mails], Context())
    assert read[1].reading.parent == parent
