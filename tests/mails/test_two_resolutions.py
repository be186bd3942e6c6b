"""A mail on two resolutions is a comment on each: what it says of one is not said of the other."""

from bot.model.comments import within
from bot.model.facts import Surroundings
from bot.model.readings import Position, Reading
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import letter
from tests.mails.test_unseen import context

FREEDONIA = "d.whitlock@comms.freedonia.example"
RURITANIA = "a.rassendyll@digital.ruritania.example"
PROPOSED = (
    "Freedonia has two proposals.\n\n"
    'Resolution 191, resolves 3: replace "should" by "shall".\n\n'
    'Resolution 58, resolves 2: replace "at least one" by "at least two".\n'
)
BELOW = (
    '> Resolution 191, resolves 3: replace "should" by "shall".\n\n'
    "Ruritania cannot accept this one. A lead Sector is not always possible.\n\n"
    '> Resolution 58, resolves 2: replace "at least one" by "at least two".\n\n'
    "This we support.\n"
)


def _answered(words: str) -> Reading:
    mails = [letter(FREEDONIA, PROPOSED, 0), letter(RURITANIA, words, 1)]
    return list(read_conversation([(m, Surroundings()) for m in mails], context()))[-1].reading


def test_an_answer_below_a_quotation_takes_no_side_on_the_other_resolution() -> None:
    found = _answered(BELOW)
    assert found.resolutions == ("191", "58")
    here, there = within(found, "191"), within(found, "58")
    assert (here.position, here.provisions) == (Position.OPPOSE, ("191/resolves/3",))
    assert (there.position, there.provisions) == (Position.COMMENT, ("58/resolves/2",))
    assert [c.evidence for c in there.citations] == ["This we support."]
