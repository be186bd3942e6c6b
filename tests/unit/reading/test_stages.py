"""The stages that the bench of the reader times are functions of the reader."""

from bot.reading import reader
from tests.bench.readings import STAGES


def test_each_stage_that_is_timed_is_one_of_the_readers() -> None:
    """A renamed stage would be noticed only when somebody measures."""
    assert [name for name in STAGES if not callable(getattr(reader, name, None))] == []
