"""A secretariat exports its list of members from a spreadsheet, whichever way that writes it."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.facts import Member
from config.members import MembersError, parse_domains, parse_members, parse_states

HEADING = "email,name,affiliation,capacity,addresses"
ZOE = Member("zoe@ministry.ruritania.example", "Zoë Ünal", "Ruritania")


def faults(data: bytes) -> list[str]:
    with pytest.raises(MembersError) as caught:
        parse_members(data, "m.csv")
    return list(caught.value.problems)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_table_is_read_as_spreadsheets_write_it(
    encoding: str, delimiter: str, newline: str
) -> None:
    rows = [["E-Mail", "Full name", "Organisation"], [ZOE.email, ZOE.name, ZOE.affiliation]]
    text = newline.join(delimiter.join(row) for row in [*rows, ["", "", ""]]) + newline
    assert parse_members(text.encode(encoding), "m.csv") == (ZOE,)


def test_columns_may_stand_in_any_order_and_others_are_passed_over() -> None:
    text = "Phone,Affiliation,Name,Email\n1,Sylvania,S. Ylva,Ylva@Sylvania.Example\n"
    (member,) = parse_members(text.encode(), "m.csv")
    assert member == Member("ylva@sylvania.example", "S. Ylva", "Sylvania")


def test_other_addresses_and_the_capacity_are_kept() -> None:
    others = "c@d.example; A@B.example e@f.example"
    text = f'{HEADING}\na@b.example,A Bee,Freedonia,Sector Member,"{others}"'
    (member,) = parse_members(text.encode(), "m.csv")
    assert member.capacity == "sector-member"
    assert member.addresses == ("c@d.example", "e@f.example")


def test_a_name_with_a_line_break_stays_one_line() -> None:
    (member,) = parse_members(b'email,name,state\na@b.example,"A\r\nBcc: x",F\n', "m.csv")
    assert member.name == "A  Bcc: x"


def test_mistakes_are_told_with_their_lines() -> None:
    text = f"""{HEADING}
no address,A,Freedonia
a@b.example,,Freedonia
,B,Freedonia
c@d.example,C,Freedonia,king
e@f.example,E,Freedonia,,x@@y
g@h.example,G,Freedonia
i@j.example,I,Freedonia,,G@h.example
"""
    found = faults(text.encode())
    assert [line.split(": ")[1:3] for line in found] == [
        ["line 2", "email"],
        ["line 2", "email"],
        ["line 3", "name"],
        ["line 4", "email"],
        ["line 5", "capacity"],
        ["line 6", "addresses"],
        ["line 8", "email"],
    ]
    assert "line 7" in found[-1]


def test_a_table_with_hundreds_of_mistakes_shows_the_first_fifty() -> None:
    found = faults((HEADING + "\n" + "x,y,z\n" * 300).encode())
    assert len(found) == 51
    assert found[-1].startswith("and ")


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"mail", b"name,affiliation\na,b\n", b"PK\x03\x04\0\0"]
)
def test_what_is_no_such_table_is_refused_in_words(data: bytes) -> None:
    for line in faults(data):
        assert line.startswith("m.csv: ")


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda t: (HEADING + "\n" + t).encode()))
def test_no_table_breaks_the_parser(data: bytes) -> None:
    with contextlib.suppress(MembersError):
        assert all("@" in member.email for member in parse_members(data, "m.csv"))


def test_domains_belong_to_somebody() -> None:
    text = "domain;affiliation\n@Ruritania.example;Ruritania\n*.gov.freedonia.example;Freedonia\n"
    assert parse_domains(text.encode(), "d.csv") == (
        ("ruritania.example", "Ruritania"),
        ("gov.freedonia.example", "Freedonia"),
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("a..example,X", "a domain such as"),
        ("a b,X", "a domain such as"),
        ("a.example,", "whose domain"),
        ("a.example,X\nA.example,Y", "each domain once (X above)"),
    ],
)
def test_rules_that_make_no_sense_are_refused(rows: str, words: str) -> None:
    with pytest.raises(MembersError) as caught:
        parse_domains(f"domain,affiliation\n{rows}\n".encode(), "d.csv")
    assert words in caught.value.problems[0]


def test_the_same_rule_twice_is_one_rule() -> None:
    text = b"domain,affiliation\na.example,X\na.example,X\n"
    assert parse_domains(text, "d.csv") == (("a.example", "X"),)


def test_a_secretariat_loads_the_names_of_states_from_a_spreadsheet() -> None:
    heading = "symbol;list en;text en;list_fr;also"
    row = 'FRE;Freedonia;the Free State;Fredonie;"Freedonian Republic; Fredonia"'
    found = parse_states(f"{heading}\n{row}\n".encode(), "s.csv")
    assert found[0].in_lists("fr") == "Fredonie"
    assert found[0].in_text("fr") == "Fredonie"
    assert found[0].in_text("en") == "the Free State"
    assert found[0].also == ("Freedonian Republic", "Fredonia")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",Freedonia,", "a symbol such as FRE"),
        ("FRE,,", "a name in at least one of list ar"),
        ("FRE,Freedonia,\nXXX,freedonia,", "a name that is not that of line 2"),
    ],
)
def test_a_wrong_name_of_a_state_is_told_with_its_line(row: str, words: str) -> None:
    with pytest.raises(MembersError) as caught:
        parse_states(f"symbol,list en,also\n{row}\n".encode(), "s.csv")
    assert words in str(caught.value.problems)
