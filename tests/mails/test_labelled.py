"""The labelled set, read: a fault is shown with the letter's name, what was meant and found."""

from collections import defaultdict
from functools import cache

import pytest

from tests.mails.letters import labelled
from tests.mails.measure import FIELDS, Mark, marks

# Of 180 letters. A figure may only go up.
AT_LEAST = {
    "kind": 173, "language": 180, "own_words": 180, "position": 173, "provisions": 169,
    "proposals": 176, "parent": 180, "refers_to": 180, "resolutions": 177, "author_email": 180,
}  # fmt: skip


@cache
def _all_marks() -> dict[str, list[tuple[str, Mark]]]:
    found: dict[str, list[tuple[str, Mark]]] = defaultdict(list)
    for letter in labelled():
        for mark in marks(letter):
            found[mark.field].append((letter.name, mark))
    return found


@pytest.mark.parametrize("field", FIELDS)
def test_letters_in_six_languages_from_fourteen_clients_are_understood(field: str) -> None:
    found = _all_marks()[field]
    wrong = [f"{n}: {m.expected!r} was read as {m.found!r}" for n, m in found if not m.right]
    assert len(found) == 180
    assert len(found) - len(wrong) >= AT_LEAST[field], "\n".join(wrong)
