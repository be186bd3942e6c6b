"""One laboratory for all tests of the real list, and the bot in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interop.lab.laboratory import ORDINARY, Laboratory, laboratory, missing
from tests.interop.lab.secretary import Secretary


@pytest.fixture(scope="session")
def running_lab() -> Iterator[Laboratory]:
    if why := missing():
        pytest.skip(why)
    with laboratory() as lab:
        yield lab


@pytest.fixture
def lab(running_lab: Laboratory) -> Laboratory:
    """The laboratory with empty mailboxes and ordinary settings."""
    running_lab.start()
    running_lab.configure(ORDINARY)
    running_lab.mailboxes.empty()
    return running_lab


@pytest.fixture
def fresh(lab: Laboratory, tmp_path: Path) -> Iterator[Secretary]:
    """A bot with its group set up, not yet running."""
    secretary = Secretary(tmp_path, lab)
    try:
        secretary.set_up()
        yield secretary
    finally:
        secretary.stop()


@pytest.fixture
def bot(fresh: Secretary) -> Secretary:
    """The same with its service running."""
    fresh.run()
    return fresh
