"""What another wording proposes, where a pasted clause is from, and how two wordings correspond."""

import pytest

from bot.resolutions.concordance import concordance, structure_differences
from bot.resolutions.outline import outline_text
from bot.resolutions.places import settle, settle_part
from bot.resolutions.proposals import best_provision, changes
from tests.unit.resolutions.test_outline import ENGLISH, OTHERS

CLAUSES = {
    1: "that the advisory groups of the three Sectors shall meet once every year",
    2: "that Ruritania and Freedonia shall be invited to contribute to the common list of subjects",
    3: "that the results shall be published in the six languages on an equal footing",
    4: "that an inventory of regional offices be kept by the secretariat and updated",
}


def resolution(
    clauses: dict[int, str], instructs: str = "to report to the Council every year"
) -> str:
    body = "".join(f"{n} {text};\n\n" for n, text in clauses.items())
    return (
        "RESOLUTION 191 (REV. ZENDA, 2022)\n\nPorts of the Union\n\nThe Plenipotentiary Conference"
        f" (Zenda, 2022),\n\nresolves\n\n{body}instructs the"
        f" Secretary-General\n\n1 {instructs};\n\n"
        "2 to convene the coordination group at least twice a year.\n"
    )


BASE = outline_text(resolution(CLAUSES), "191").as_text()


def proposed(text: str) -> list[tuple[str, str]]:
    return [(c.action, c.provision) for c in changes(BASE, outline_text(text, "191"))]


def test_an_equal_wording_proposes_nothing() -> None:
    assert proposed(resolution(CLAUSES)) == []


@pytest.mark.parametrize("order", [(2, 3, 4, 1), (2, 3, 1, 4)])
def test_a_clause_moved_past_its_neighbours_goes_and_comes(order: tuple[int, ...]) -> None:
    at = order.index(1) + 1
    moved = resolution({n: CLAUSES[old] for n, old in enumerate(order, 1)})
    assert proposed(moved) == [("ADD", f"191/resolves/{at}"), ("SUP", "191/resolves/1")]


def test_punctuation_case_and_numbering_alone_are_no_proposal() -> None:
    changed = resolution({n + 1 if n > 2 else n: t for n, t in CLAUSES.items()})
    assert (
        proposed(changed.replace("year;", "year,").replace("that the results", "That the results"))
        == []
    )


def test_a_changed_clause_is_mod_with_the_whole_new_wording() -> None:
    new = CLAUSES | {1: "that the advisory groups of the three Sectors shall meet twice every year"}
    found = changes(BASE, outline_text(resolution(new), "191"))
    assert [(c.action, c.provision) for c in found] == [("MOD", "191/resolves/1")]
    assert found[0].text == new[1] + ";"
    assert found[0].old == CLAUSES[1] + ";"


def test_a_new_clause_is_add_and_those_behind_it_are_only_renumbered() -> None:
    new = {
        1: CLAUSES[1],
        2: "that Elbonia shall host the next meeting of all the groups",
        3: CLAUSES[2],
    }
    new |= {4: CLAUSES[3], 5: CLAUSES[4]}
    assert proposed(resolution(new)) == [("ADD", "191/resolves/2")]


def test_a_missing_clause_is_sup() -> None:
    new = {1: CLAUSES[1], 2: CLAUSES[3], 3: CLAUSES[4]}
    assert proposed(resolution(new)) == [("SUP", "191/resolves/2")]


def test_an_excerpt_suppresses_nothing() -> None:
    excerpt = (
        "RESOLUTION 191\n\nPorts of the Union\n\nresolves\n\n2 that Ruritania shall be invited"
        " to contribute to the common list of subjects;\n"
    )
    assert proposed(excerpt) == [("MOD", "191/resolves/2")]


def test_a_clause_moved_to_another_section_is_sup_there_and_add_here() -> None:
    new = {1: CLAUSES[1], 2: CLAUSES[2], 3: CLAUSES[4]}
    text = resolution(new) + f"\n3 {CLAUSES[3]}.\n"
    assert sorted(proposed(text)) == [
        ("ADD", "191/instructs-the-secretary-general/3"),
        ("SUP", "191/resolves/3"),
    ]


def test_the_title_is_a_provision_too() -> None:
    assert proposed(
        resolution(CLAUSES).replace("Ports of the Union", "Ports and ships of the Union")
    ) == [("MOD", "191/title")]


def test_a_split_clause_is_told_by_the_concordance() -> None:
    first = "that Ruritania and Freedonia shall be invited to contribute"
    second = "to the common list of subjects that Ruritania and Freedonia shall be invited"
    new = {1: CLAUSES[1], 2: first, 3: second, 4: CLAUSES[3], 5: CLAUSES[4]}
    lines = {
        (c.old, c.new): c.relation for c in concordance(BASE, outline_text(resolution(new), "191"))
    }
    assert lines["191/resolves/3", "191/resolves/4"] == "renumbered"
    assert lines["191/resolves/1", "191/resolves/1"] == "same"
    assert ("split" in lines.values()) or ("new" in lines.values())
    assert len({old for old, _ in lines if old}) == len(BASE.provisions) - 1


@pytest.mark.parametrize(
    ("fragment", "provision"),
    [
        ("the advisory groups of the Sectors should meet twice every year", "191/resolves/1"),
        ("results shall be published in the six languages", "191/resolves/3"),
        (
            "to convene the coordination group at least four times a year",
            "191/instructs-the-secretary-general/2",
        ),
        ("décide que les groupes se réunissent;", None),
        ("we shall meet on Monday in the usual room of the building", None),
        ("yes please", None),
    ],
)
def test_a_pasted_clause_is_recognised_or_not(fragment: str, provision: str | None) -> None:
    match = best_provision(fragment, [BASE])
    assert (match.provision.id if match else None) == provision


@pytest.mark.parametrize("language", OTHERS)
def test_a_pasted_clause_is_recognised_in_each_language(language: str) -> None:
    text = outline_text(OTHERS[language], "191").as_text()
    for provision in text.provisions:
        if len(provision.text) > 30 and provision.id.count("/") > 1:
            found = best_provision(provision.text.rstrip(";.,؛，"), [BASE, text])
            assert found is not None
            assert (found.provision.id, found.text.language) == (provision.id, language)


def test_languages_are_aligned_by_structure_and_differences_told() -> None:
    french = outline_text(OTHERS["fr"], "191").as_text()
    english = outline_text(OTHERS["es"], "191").as_text()
    assert structure_differences(english, french) == ()
    odd = outline_text(OTHERS["fr"].replace("notant\n", "relevant avec étonnement\n"), "191")
    assert structure_differences(english, odd)
    fewer = outline_text(OTHERS["fr"].replace("2 de continuer,", ""), "191")
    assert structure_differences(english, fewer) == ("191/resolves/2 is missing in fr",)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("resolves/1", "191/resolves/1"),
        ("further-considering", "191/considering-further"),
        ("instructs/2", "191/instructs-the-secretary-general/2"),
        ("instructs-secretary-general/1", "191/instructs-the-secretary-general/1"),
        ("observing/b", "191/noting/b"),
        ("resolves/9", None),
    ],
)
def test_what_people_write_is_settled_on_what_there_is(path: str, wanted: str | None) -> None:
    text = outline_text(ENGLISH, "191").as_text()
    found = settle(path, text)
    assert (found[0] if found else None) == wanted


def test_op_and_pp_are_settled_by_the_text() -> None:
    text = outline_text(ENGLISH, "191").as_text()
    found = settle_part(operative=True, number="2", text=text)
    assert found is not None
    assert found[0] == "191/resolves/2"
    preamble = settle_part(operative=False, number="b", text=text)
    assert preamble is not None
    assert preamble[0] == "191/noting/b"
