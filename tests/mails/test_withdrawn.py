"""Proposals that their own writer withdraws, corrects, or does not withdraw."""

from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Position
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import FIRST, letter
from tests.mails.test_unseen import context

CASES = [
    tuple(line.split(" | "))
    for line in (Path(__file__).parent / "withdrawn.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
OWN = "l.montero@subtel.costaguana.example"


@pytest.mark.parametrize(("language", "words", "positions"), CASES)
def test_who_proposed_takes_back_or_corrects(language: str, words: str, positions: str) -> None:
    raws = (letter(OWN, f"{FIRST[language]}\n\nLucía", 0), letter(OWN, f"{words}\n\nLucía", 1))
    found = list(read_conversation([(raw, Surroundings()) for raw in raws], context()))
    first, second = (read.reading for read in found)
    assert str(second.position) in positions.split("/")
    if second.position is Position.WITHDRAW:
        assert second.refers_to == first.message_id
        assert not second.proposals
