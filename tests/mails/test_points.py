"""Points that are counted, as somebody's or as those of the letter answered.

Each line of `points.txt` is `language | words | position | places | whose comment is meant`. The
writer is a delegate of Costaguana, who answers Freedonia; Ruritania wrote before.
"""

from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import letter
from tests.mails.test_unseen import context

LINES = Path(__file__).with_name("points.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.split(" | ")) for line in LINES if line and not line.startswith("#")]
RURITANIA = (
    '1. resolves 1: replace "shall continue to identify" by "shall identify".\n'
    '2. considering c): delete "above all those of developing countries, ".'
)
FREEDONIA = (
    '1. resolves 4: replace "should" by "shall".\n2. recognizing b): delete.\n'
    "3. resolves 6: delete."
)
MEANT = {"A": "paradigm-0@mail.example", "B": "paradigm-1@mail.example"}


@pytest.mark.parametrize(("_", "words", "position", "places", "whose"), CASES)
def test_a_point_is_of_whom_it_is_said_to_be(
    _: str, words: str, position: str, places: str, whose: str
) -> None:
    mails = (
        letter("a.rassendyll@digital.ruritania.example", RURITANIA, 0),
        letter("d.whitlock@comms.freedonia.example", FREEDONIA, 1),
        letter("l.montero@subtel.costaguana.example", f"{words}\n\nLucía", 2),
    )
    answer = mails[2].replace(b"To: <paradigm-0@", b"To: <paradigm-1@")
    letters = [(raw, Surroundings()) for raw in (*mails[:2], answer)]
    found = list(read_conversation(letters, context()))[-1].reading
    assert str(found.position) == position
    assert [p.removeprefix("191/") for p in found.provisions] == places.split(", ")
    assert found.refers_to == MEANT[whose]
