"""A secretariat writes its groups down and is told every mistake at once."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.groups import Stage
from bot.model.people import Role
from config.groups import GroupsError, parse_groups
from tests.guards.house import ROOT

SAMPLE = (ROOT / "config" / "sample-groups.toml").read_bytes()


def faults(data: bytes) -> list[str]:
    with pytest.raises(GroupsError) as caught:
        parse_groups(data, "g.toml")
    return list(caught.value.problems)


def changed(old: str, new: str) -> bytes:
    assert old.encode() in SAMPLE
    return SAMPLE.replace(old.encode(), new.encode())


def test_the_sample_can_be_applied_as_it_is() -> None:
    first, second = parse_groups(SAMPLE, "g.toml")
    assert (first.code, first.stage, first.zone) == ("191", Stage.SHADOW, "Europe/Zurich")
    assert first.list_address == "int-sect-group@lists.union.example"
    assert (first.digest.day, first.digest.time) == ("mon", "08:00")
    assert [p.closes for p in first.periods] == [date(2026, 4, 30), date(2026, 6, 26)]
    assert [h.name for h in first.coordinators(date(2026, 3, 1))] == ["Louise Moreau"]
    assert [h.name for h in first.coordinators(date(2026, 1, 1))] == ["Rudolf Stern", "Anna Keller"]
    assert {h.role for h in first.roles} == {
        Role.COORDINATOR, Role.CHAIR, Role.SECRETARIAT, Role.DEPUTY,
    }  # fmt: skip
    assert first.deadlines[0].source == "Terms of reference, paragraph 4"
    assert (second.code, second.digest.day, second.language) == ("58", "mon", "en")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('zone = "Europe/Zurich"', 'zone = "Europe/Zurick"', "did you mean 'Europe/Zurich'?"),
        ('zone = "Europe/Zurich"', 'zone = "CET-1"', "time zone"),
        ('zone = "Europe/Zurich"', 'zone = "../../etc/passwd"', "time zone"),
        ('time = "08:00"', 'time = "02:30"', "04:00"),
        ('time = "08:00"', 'time = "00:00"', "04:00"),
        ('time = "08:00"', 'time = "8am"', "HH:MM"),
        ('time = "08:00"', 'time = "08:00:30"', "HH:MM"),
        ('day = "mon"', 'day = "1"', "'mon'"),
        ("closes = 2026-04-30", "closes = 2026-03-01", "before the period opens"),
        ("closes = 2026-04-30", 'closes = "the end"', "a day as 2026-11-21"),
        ("until = 2026-05-31", "until = 2026-01-01", "before since"),
        ('email = "chair@regulator', 'email = "chair regulator', "e-mail address"),
        ('email = "chair@regulator', 'email = "chair@regulator\\nBcc: x@', "e-mail address"),
        ('name = "Rudolf Stern"', 'name = "Rudolf\\nBcc: x@y.example"', "one line"),
        ('name = "Rudolf Stern"', 'name = ""', "a value"),
        ('role = "chair"', 'role = "king"', "'coordinator'"),
        ('stage = "shadow"', 'stage = "loud"', "'live'"),
        ('language = "en"', 'language = "de"', "'zh'"),
        ('stage = "shadow"', 'staeg = "shadow"', "did you mean 'stage'?"),
        ('code = "58"', 'code = "5/8"', "letters and digits"),
        ('code = "58"', 'code = "191"', "191 comes again"),
        ('contact = "anna', 'contact = "Call Anna', "contact"),
    ],
)
def test_a_mistake_is_told_with_its_place(old: str, new: str, words: str) -> None:
    found = "\n".join(faults(changed(old, new)))
    assert words in found
    assert "g.toml: groups" in found


def test_a_group_without_anybody_in_charge_is_refused() -> None:
    text = changed('role = "secretariat"', 'role = "deputy"').replace(b'"chair"', b'"deputy"')
    lines = faults(text.replace(b'"coordinator"', b'"deputy"'))
    assert [line.split(":")[1].strip() for line in lines] == ["groups.191.roles", "groups.58.roles"]


def test_all_mistakes_are_told_at_once() -> None:
    text = changed("2026-04-30", "2026-01-01").replace(b"08:00", b"01:00")
    text = text.replace(b"chair@", b"chair@@").replace(b'"Europe/Zurich"', b'"Nowhere"')
    assert [line.split(": ")[1] for line in faults(text)] == [
        "groups.191.zone",
        "groups.191.digest.time",
        "groups.191.periods.1.closes",
        "groups.191.roles.2.email",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"groups = 3", b"groups = []", b"groups = [1]", b"[", b"\xff\xfe", b"group = 1"]
)
def test_a_file_that_is_something_else_is_refused_in_words(data: bytes) -> None:
    for line in faults(data):
        assert line.startswith("g.toml: ")


def test_a_file_that_is_too_large_is_not_read() -> None:
    assert "at most" in faults(b"#" * 2_000_000)[0]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_file_breaks_the_parser(data: bytes) -> None:
    with pytest.raises(GroupsError):
        parse_groups(data, "g.toml")


def test_addresses_are_kept_in_lower_case() -> None:
    (first, _) = parse_groups(changed("chair@regulator", "Chair@Regulator"), "g.toml")
    assert "chair@regulator.ruritania.example" in {h.email for h in first.roles}
