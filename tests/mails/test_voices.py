"""Whose voice a sentence is: what others say or want is no stance of the writer's (promise 5).

Each line of `voices.txt` is `language | words | positions that are right | proposals`; the writer
is a delegate of Syldavia, who answers nothing.
"""

from pathlib import Path

import pytest

from tests.mails.delegates import Letter, reading_of

LINES = Path(__file__).with_name("voices.txt").read_text(encoding="utf-8").splitlines()
CASES = [line.split(" | ") for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("language", "words", "positions", "proposals"), CASES, ids=[" ".join(c[:2]) for c in CASES]
)
def test_only_what_the_writer_says_is_his(
    language: str, words: str, positions: str, proposals: str
) -> None:
    found = reading_of(Letter("a voice", language, words, "", []))
    assert str(found.position) in positions.split("/")
    if proposals != "?":
        said = [f"{p.provision.partition('/')[2]} {p.action}" for p in found.proposals]
        assert said == ([] if proposals == "-" else proposals.split(","))
