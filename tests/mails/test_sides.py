"""How those who answer a proposal take sides in Russian, Chinese and Arabic, in whole paradigms."""

import json
from pathlib import Path

import pytest

from bot.reading.stances.stances import position_of, stances
from bot.reading.voices.names import Names

FOLDER = Path(__file__).parent / "sides"
OWN = {
    "ru": ("Бордурия", "Кравония", "Молдация"),
    "zh": ("方丈", "蓬莱", "瀛洲"),
    "ar": ("زرزورة", "واق واق", "قرامية"),
}


def _position(sentence: str, own: tuple[str, ...] = ()) -> str:
    found = stances(sentence, Names(own=own))
    return str(position_of(found, amends=False, answers_change=True).position.value)


@pytest.mark.parametrize("language", sorted(OWN))
def test_every_way_of_taking_a_side_is_understood(language: str) -> None:
    said = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    assert sum(map(len, said.values())) > 70
    wrong = [
        (sentence, position, found)
        for position, sentences in said.items()
        for sentence in sentences
        if (found := _position(sentence, OWN[language])) != position
    ]
    assert wrong == []


def test_a_remark_takes_no_side() -> None:
    said = json.loads((FOLDER / "none.json").read_text(encoding="utf-8"))
    assert [s for s in said if _position(s) != "comment"] == []
