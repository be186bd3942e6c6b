"""The names of the secretariat's table are found in sentences, and parts of other words are not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.states import State
from bot.reading.voices.spellings import Spellings
from config.members import parse_states

TABLE = Path(__file__).parents[2] / "mails" / "states.csv"
SHORT = State(
    "ALF",
    (("en", "Alfa (Republic of)"), ("ru", "Того"), ("zh", "阿国"), ("ar", "مالي")),
    (("ru", "Республика Того"), ("ar", "جمهورية مالي"),),
)  # fmt: skip
TWINS = (State("NAL", (("en", "Alba (Rep. of)"),)), State("SAL", (("en", "Alba (Dem. Rep. of)"),)))
KNOWN = Spellings(
    (*parse_states(TABLE.read_bytes(), TABLE.name), SHORT, *TWINS),
    ("United Ports", "Perl", "ATU", "Syldavia"),
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], key) for start, end, key in KNOWN.found(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Republic of the Free Land and Syldavia", ["FRE", "SYL"]),
        ("L’avis de la Terre-Libre", ["FRE"]),
        ("FREE LAND PROPOSES", ["FRE"]),
        ("по мнению Вольного Края и Северной Державы", ["FRE", "RUR"]),
        ("与自由共和国和北国一起", ["FRE", "RUR"]),
        ("與自由國一起", ["FRE"]),
        ("مقترح للأرض الحرة ولبلاد البجع", ["FRE", "SYL"]),
        ("United Ports asks Perl", ["United Ports", "Perl"]),
        ("ويرى وفد جمهورية مالي", ["ALF"]),
    ],
)
def test_a_name_is_found_in_each_language(text: str, found: list[str]) -> None:
    assert [key for _, key in _found(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "free land for all, and pelicans",
        "在北国际会议和西北国家中",
        "4月4日本诺维代表团",
        "Того же мнения мы",
        "دعم مالي للدول",
        "ATU",
        "Alba proposes",
        "",
    ],
)
def test_parts_of_other_words_and_names_of_two_are_none(text: str) -> None:
    assert _found(text) == []


def test_a_part_of_a_text_is_looked_through_alone() -> None:
    text = "Borduria and Genovia"
    assert [k for *_, k in KNOWN.found(text, 9, len(text))] == ["GEN"]


def test_whoever_is_in_no_table_keeps_his_name() -> None:
    assert [KNOWN.key(n) for n in ("Terre-Libre", "Freedonia", "FRE", "Perl", "Nobody")] == [
        "Terre-Libre", "FRE", "FRE", "Perl", "Nobody",
    ]  # fmt: skip


PIECES = ("the ", "Free ", "Land", "Pelican ", "自由国", "北国", "家", "بلاد ", "البجع", ", ", "x")


@given(st.lists(st.sampled_from(PIECES)))
def test_names_are_found_in_their_order_and_never_twice(pieces: list[str]) -> None:
    text = "".join(pieces)
    behind = 0
    for start, end, key in KNOWN.found(text, 0, len(text)):
        assert behind <= start < end <= len(text)
        assert key in {"RUR", "FRE", "SYL"}
        behind = end


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Will resolves 2 be deleted?", []),
        ("Will Banks agrees", ["Elbonia"]),
        ("as Banks", []),
        ("as Adeyemi said", ["Elbonia"]),
        ("Adeyemi, we agree", []),
        ("Dear Ms Adeyemi: yes", []),
    ],
)
def test_people_stand_for_their_state_unless_they_are_spoken_to(
    text: str, found: list[str]
) -> None:
    people = [("Will Banks", "Elbonia"), ("Miriam Adeyemi", "Elbonia")]
    names = Spellings((), ["Elbonia"], people)
    assert [key for _, _, key in names.found(text, 0, len(text))] == found
