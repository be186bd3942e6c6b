"""The ways in which delegates order a change, in whole paradigms: each gives its proposals."""

import json
from pathlib import Path

import pytest

from bot.reading.places.shelf import shelf_of
from bot.reading.proposals.bodies import BodyReader
from tests.mails.measure import context

FOLDER = Path(__file__).parent / "orders"
_END = " ;,.；，。؛،:"


def _wrong(name: str, least: int) -> list[object]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= least
    shelf = shelf_of(context())
    wrong: list[object] = []
    for line in lines:
        said = json.loads(line)
        language = said.get("language", name)
        found = BodyReader(shelf, "191", language, ("191", "58")).proposals(said["words"])
        got = sorted([p.provision, p.action.value, (p.text or "").rstrip(_END)] for p in found)
        if got != sorted([place, action, text or ""] for place, action, text in said["proposals"]):
            wrong.append((said["words"], got))
    return wrong


@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_every_way_of_ordering_a_change_is_understood(language: str) -> None:
    assert _wrong(language, 100) == []


def test_the_text_as_it_is_and_the_one_proposed_are_told_apart_by_what_stands_before_them() -> None:
    assert _wrong("led", 18) == []
