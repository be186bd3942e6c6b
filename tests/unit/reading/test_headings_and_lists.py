"""A line that names a resolution alone heads what follows; items of a list answered are places."""

import pytest

from bot.reading.prose.resolution_heads import heading_of, parts
from bot.reading.stances.listed import listed_citations, listed_places

BOTH = ("191", "58")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Resolution 58", "58"),
        ("2. Resolution 58 (Rev. Strelsau, 2022)", "58"),
        ("As regards Resolution 58:", "58"),
        ("Résolution 58 – organisations régionales", "58"),
        ("Respecto de la Resolución 58:", "58"),
        ("Резолюция 58", "58"),
        ("第58号决议", "58"),
        ("القرار 58", "58"),
        ("This follows from Resolution 58.", None),
        ("Resolution 58 works well and needs no change at all", None),
        ("Resolutions 58 and 191", None),
        ("Resolution 140", None),
    ],
)
def test_only_a_line_of_its_own_is_a_heading(line: str, named: str | None) -> None:
    assert heading_of(line, BOTH) == named


def test_words_stand_under_the_heading_above_them() -> None:
    words = "Dear all,\nResolution 58\nDelete it.\nResolution 191\nKeep it."
    found = [(words[start:end].strip(), under) for start, end, under in parts(words, "191", BOTH)]
    assert found == [
        ("Dear all,", "191"),
        ("Resolution 58\nDelete it.", "58"),
        ("Resolution 191\nKeep it.", "191"),
    ]


DIGEST = "The items:\n\n1. resolves 4 (Sylvania)\n2. resolves 7, new (Borduria)\n3. resolves 5\n"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("On item 2 of the digest: we agree.", "191/resolves/7"),
        ("Sur le point 3 : nous sommes d'accord.", "191/resolves/5"),
        ("Respecto del punto 1, de acuerdo.", "191/resolves/4"),
        ("По пункту 2 возражений нет.", "191/resolves/7"),
        ("关于第3项，我们同意。", "191/resolves/5"),
        ("بشأن البند 2، نوافق.", "191/resolves/7"),
        ("We agree with the third item.", "191/resolves/5"),
        ("Nous appuyons le deuxième point.", "191/resolves/7"),
    ],
)
def test_an_item_of_a_list_is_what_stands_behind_its_number(said: str, place: str) -> None:
    found = listed_citations(said, listed_places(DIGEST, "191", BOTH))
    assert [c.provision for c in found] == [place]


def test_clauses_with_numbers_are_no_list_and_a_list_names_one_place_an_item() -> None:
    clauses = "2 that the list be reviewed;\n3 to keep the list of resolves 2 above,\n"
    assert listed_places(clauses, "191", BOTH) == {}
    assert listed_places("1. resolves 2 and resolves 3\n2. resolves 4\n", "191", BOTH) == {}
    assert listed_places("1. resolves 2\n1. resolves 4\n2. resolves 5\n", "191", BOTH) == {}
