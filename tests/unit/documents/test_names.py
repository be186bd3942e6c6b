"""States bear the names that the secretariat loaded, in its forms and in the right order."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.documents.covers import cover
from bot.documents.names import Sources, alphabetical, named, sources_of
from bot.documents.paper import Table
from bot.documents.table import table_paper
from bot.model.comments import Status
from bot.model.states import State
from config.members import parse_states
from tests.guards.house import ROOT

from .material import GROUP, NOW, TEXTS, WEEK, citation, comment

SAMPLE = ROOT / "config" / "sample-states.csv"
STATES = parse_states(SAMPLE.read_bytes(), "s.csv")
ELBONIA = comment(
    31,
    "Elbonia",
    "We agree that four years are long.",
    citations=(citation("191/resolves/2", "four years"),),
)


def sources(states: tuple[State, ...] = STATES, language: str = "en") -> Sources:
    return Sources(states, language)


def column(table: Table, place: int) -> list[str]:
    return ["\n".join(each.text for each in row[place]) for row in table.rows]


def made(group: object = GROUP, **changes: object) -> Table:
    chosen = replace(GROUP, **changes)  # type: ignore[arg-type]
    comments = named((*WEEK, ELBONIA), sources_of(chosen, STATES))
    paper = table_paper(chosen, comments, TEXTS, NOW)
    return next(b for b in paper.blocks if isinstance(b, Table))


def test_a_state_is_known_by_any_of_its_names_and_shown_in_the_papers_language() -> None:
    for name in (
        "Elbonia",
        "ELB",
        "elbonia (people's republic of)",
        "Элбония (Народная Республика)",
    ):
        assert sources().listed(name) == "Elbonia (People's Republic of)"
        assert sources(language="fr").listed(name) == "Elbonie (République populaire d')"
        assert sources().running(name) == "the People's Republic of Elbonia"
    assert sources().symbol("Elbonia") == "ELB"


def test_who_is_in_no_table_keeps_the_name_of_the_registry() -> None:
    assert sources().listed("Tele Hentzau S.A.") == "Tele Hentzau S.A."
    assert Sources((), "en").running("Freedonia") == "Freedonia"


def test_the_table_names_sources_as_lists_do_and_orders_them_in_its_language() -> None:
    found = [source for source in column(made(), 1) if source]
    assert "Elbonia (People's Republic of)" in found
    at_resolves_2 = [
        source
        for source, place in zip(column(made(), 1), column(made(), 2), strict=True)
        if place == "resolves 2"
    ]
    assert at_resolves_2 == [
        "Elbonia (People's Republic of)", "Freedonia", "Penglai", "Sylvania",
    ]  # fmt: skip


def test_the_french_order_can_be_asked_for_in_any_language() -> None:
    states = (
        State("GER", (("en", "Zenda"), ("fr", "Alzenda"))),
        State("ARC", (("en", "Arcadia"), ("fr", "Zarcadie"))),
    )
    english, french = Sources(states, "en"), Sources(states, "en", "fr")
    both = ["Zenda", "Arcadia"]
    assert sorted(both, key=english.order) == ["Arcadia", "Zenda"]
    assert sorted(both, key=french.order) == ["Zenda", "Arcadia"]
    assert sorted(both, key=Sources(states, "zh").order) == ["Zenda", "Arcadia"]


def test_letters_of_their_own_stand_behind_the_one_that_they_look_like() -> None:
    def key(name: str) -> str:
        return alphabetical(name, "es")

    assert sorted(["Ñandú", "Nuria", "Oporto", "Éx", "Ez"], key=key) == [
        "Éx", "Ez", "Nuria", "Ñandú", "Oporto",
    ]  # fmt: skip
    assert alphabetical("Йота", "ru") > alphabetical("Июль", "ru")


def test_what_was_withdrawn_says_when_and_no_word_more_even_if_it_is_held() -> None:
    day = datetime(2026, 5, 3, 9, tzinfo=UTC)
    gone = replace(
        WEEK[0], status=Status.WITHDRAWN, decided_at=day, held=True, circulates=False,
        in_period=False,
    )  # fmt: skip
    table = next(b for b in table_paper(GROUP, (gone,), TEXTS, NOW).blocks if isinstance(b, Table))
    assert column(table, 4) == ["Withdrawn by its author, 3 May 2026"]
    assert column(table, 1) == ["Freedonia\nreceived 12 May 2026"]
    assert "year" not in repr(table.rows)
    private = replace(gone, over_list=False)
    empty = table_paper(GROUP, (private,), TEXTS, NOW)
    assert all(not b.rows for b in empty.blocks if isinstance(b, Table))


def test_observations_say_what_became_of_a_comment() -> None:
    decided = replace(
        WEEK[0], status=Status.REFLECTED, revision="rev1", observation="Taken up in resolves 2."
    )
    table = next(
        b for b in table_paper(GROUP, (decided,), TEXTS, NOW).blocks if isinstance(b, Table)
    )
    assert column(table, 7) == ["Reflected in Rev.1\nTaken up in resolves 2."]


def test_the_series_on_the_cover_is_the_groups_and_the_number_is_blank() -> None:
    group = replace(GROUP, series="ISCG/26-3")
    assert cover(group, "T", NOW, purpose="Discussion").number == "Document ISCG/26-3/[ ]-E"
