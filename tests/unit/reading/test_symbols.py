"""Documents in the form of ITU conferences: a symbol, the provision below it, the reasons."""

import pytest

from tests.unit.reading.test_files import document, found, named, printed, reading
from tests.unit.reading.test_tables import clause

YEARLY = clause("2").replace("two years", "year")
NEW = "7 that joint workshops shall be encouraged;"
HEAD = ("Ruritania", "PROPOSALS FOR THE WORK OF THE CONFERENCE")


def test_each_symbol_speaks_of_the_provision_below_it() -> None:
    lines = [*HEAD, "MOD RUR/1/1", "RESOLUTION 191 (REV. STRELSAU, 2022)", "resolves"]
    lines += ["MOD", YEARLY, "Reasons: Two years is too long."]
    lines += ["SUP", clause("5"), "Reasons: Not observed in practice."]
    lines += ["ADD", NEW, "Reasons: Experience."]
    lines += ["instructs the Secretary-General", "NOC RUR/1/5"]
    lines += [clause("2", heading="instructs the Secretary-General")]
    read = reading(document(lines))
    assert found(read) == [
        ("191/instructs-the-secretary-general/2", "NOC"),
        ("191/resolves/2", "MOD"),
        ("191/resolves/5", "SUP"),
        ("191/resolves/7", "ADD"),
    ]
    wordings = {p.provision: p.text for p in read.proposals}
    assert wordings["191/resolves/2"] == YEARLY.removeprefix("2 ")
    assert wordings["191/resolves/7"] == NEW.removeprefix("7 ")


def test_a_symbol_does_not_reach_the_clause_after_next() -> None:
    read = reading(document((*HEAD, "resolves", "SUP", clause("5"), clause("6"))))
    assert found(read) == [("191/resolves/5", "SUP")]


def test_a_symbol_above_a_label_is_enough() -> None:
    read = reading(document((*HEAD, "Resolution 191", "SUP", "resolves 5", "NOC", "resolves 6")))
    assert found(read) == [("191/resolves/5", "SUP"), ("191/resolves/6", "NOC")]


@pytest.mark.parametrize("symbol", ["NOC", "SUP"])
def test_what_becomes_of_the_whole_stands_above_its_number(symbol: str) -> None:
    read = reading(
        document((symbol, "RESOLUTION 191 (REV. STRELSAU, 2022)", "Strategy for the coordination"))
    )
    assert found(read) == [("191", symbol)]


def test_the_parts_of_a_clause_come_with_it() -> None:
    lines = [*HEAD, "Resolution 191", "resolves", "MOD", "3 that a lead Sector be designated:"]
    lines += ["i) by agreement;", "ii) failing this, by the Council;", "Reasons: Clarity."]
    read = reading(document(lines))
    assert ("191/resolves/3", "MOD") in found(read)
    assert ("191/resolves/3/i", "ADD") in found(read)
    assert ("191/resolves/3/ii", "ADD") in found(read)


@pytest.mark.parametrize("wording", [clause("2"), clause("2").upper()])
def test_a_wording_in_force_is_no_change_under_any_symbol(wording: str) -> None:
    assert found(reading(document((*HEAD, "Resolution 191", "resolves", "MOD", wording)))) == []


def test_symbols_in_a_pdf_are_read_as_in_a_word_file() -> None:
    lines = ["RESOLUTION 191 (REV. STRELSAU, 2022)", "resolves", "SUP RUR/1/1", clause("4")]
    lines += ["Reasons: No longer needed.", "MOD RUR/1/2", YEARLY, "Reasons: Two years is long."]
    read = named("1-E.pdf", printed(lines))
    assert found(read) == [("191/resolves/2", "MOD"), ("191/resolves/4", "SUP")]
    assert read.proposals[1].text == YEARLY.removeprefix("2 ")


def test_a_symbol_may_stand_above_the_name_of_its_clause_and_the_wording_below() -> None:
    wording = YEARLY.removeprefix("2 ")
    read = reading(document((*HEAD, "Resolution 191", "MOD", "resolves 2", wording)))
    assert [(p.provision, p.text) for p in read.proposals] == [("191/resolves/2", wording)]


@pytest.mark.parametrize(
    ("above", "behind"),
    [
        ("MOD\tEUR/44A11/2#50123", "SUP\tEUR/44A11/3"),
        ("MOD РСС/12/3", "SUP РСС/12/4"),
        ("(MOD) AFCP/55A3/1", "SUP * AFCP/55A3/2"),
        ("ARB/82/1 MOD", "ARB/82/2 SUP*"),
        ("MOD CHN/RUS/7/1", "SUP CHN/RUS/7/2"),
    ],
)
def test_a_symbol_may_bear_the_number_of_its_proposal(above: str, behind: str) -> None:
    lines = ["RESOLUTION 191 (REV. STRELSAU, 2022)", "resolves", above, YEARLY, "Reasons: x"]
    read = reading(document([*HEAD, *lines, behind, clause("5"), "Reasons: y"]))
    assert [(p.provision, str(p.action), p.text) for p in read.proposals] == [
        ("191/resolves/2", "MOD", YEARLY.removeprefix("2 ")),
        ("191/resolves/5", "SUP", None),
    ]


BUREAUX = "instructs the Directors of the Bureaux"


def test_a_symbol_above_a_section_speaks_of_all_that_it_shows() -> None:
    section = [clause(n, heading=BUREAUX) for n in "123"]
    read = reading(document((*HEAD, "Resolution 191", "SUP", BUREAUX, *section)))
    assert found(read) == [
        (f"191/instructs-the-directors-of-the-bureaux/{n}", "SUP") for n in "123"
    ]


def test_a_section_that_is_not_shown_whole_loses_only_its_first_clause_shown() -> None:
    section = [clause(n, heading=BUREAUX) for n in "12"]
    read = reading(document((*HEAD, "Resolution 191", "SUP", BUREAUX, *section)))
    assert found(read) == [("191/instructs-the-directors-of-the-bureaux/1", "SUP")]


@pytest.mark.parametrize(
    "reason", ["Reasons: Consistency with Resolution 58.", "理由：与第58号决议保持一致。"]
)
def test_what_the_reasons_name_is_named_in_passing(reason: str) -> None:
    read = reading(document(("resolves", "MOD RUR/1/1", YEARLY, reason, "ADD RUR/1/2", NEW)))
    assert read.resolutions == ("191",)
    assert found(read) == [("191/resolves/2", "MOD"), ("191/resolves/7", "ADD")]
