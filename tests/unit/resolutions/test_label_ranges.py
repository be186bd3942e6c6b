"""A range means each of its numbers, on whichever side of the heading it stands."""

import pytest

from bot.resolutions.labels import find_labels


@pytest.mark.parametrize(
    "said",
    [
        "resolves 1 to 3",
        "paragraphs 1 to 3 of resolves",
        "operative paragraphs 1 to 3",
        "points 1 à 3 du décide",
        "les points de 1 à 3 du décide",
        "los puntos 1 a 3 del resuelve",
        "los puntos del 1 al 3 del resuelve",
        "puntos 1 a 3 de la parte dispositiva",
        "пункты 1–3 раздела «решает»",
        "пункты с 1 по 3 раздела «решает»",
        "пункты 1–3 постановляющей части",
        "البنود من 1 إلى 3 من يقرر",
        "الفقرات 1-3 من منطوق يقرر",
        "做出决议第1至3段",
        "做出决议的第1至第3段",
    ],
)
def test_the_numbers_between_are_meant_too(said: str) -> None:
    found = [hit.provision for hit in find_labels(f"{said}.")]
    assert found == ["resolves/1", "resolves/2", "resolves/3"]


@pytest.mark.parametrize(
    "said", ["puntos 2 y 4 de la parte dispositiva", "les points 2 et 4 du décide"]
)
def test_a_list_means_its_numbers_alone(said: str) -> None:
    assert [hit.provision for hit in find_labels(f"{said}.")] == ["resolves/2", "resolves/4"]
