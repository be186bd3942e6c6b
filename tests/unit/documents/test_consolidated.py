"""Proposals become Word's own tracked changes: each source's, and nobody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx
from bot.documents.paper import Paper
from bot.model.comments import Comment, Status
from bot.model.readings import Action
from bot.model.texts import Paragraph, Text, WordDocument
from bot.resolutions.revisions import accept, by_authors, nothing, read_word, reject, view

from .material import GROUP, NOW, TEXT, WEEK, comment, proposal

YEARLY = "that progress be reviewed every year, and a report be made to the Council;"
ONE = (
    comment(
        1,
        "Freedonia",
        "Four years are too long.",
        proposals=(proposal("191/resolves/2", Action.MOD, YEARLY),),
        received_at=NOW - timedelta(days=5),
    ),
    comment(
        2,
        "Borduria",
        "It is superfluous.",
        proposals=(proposal("191/considering/b", Action.SUP, None),),
    ),
    comment(
        3,
        "Zubrowka",
        "Small administrations have no travel money.",
        proposals=(
            proposal(
                "191/resolves/4", Action.ADD, "that remote participation be offered everywhere,"
            ),
        ),
    ),
)


def paper(comments: tuple[Comment, ...], *, tracked: bool = True) -> Paper:
    return consolidated_paper(GROUP, TEXT, comments, NOW, series="ISCG/26-3", tracked=tracked)


def read(comments: tuple[Comment, ...]) -> WordDocument:
    found = read_word(docx.write(paper(comments)))
    assert found.warnings == ()
    return found


def words(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def clauses(document: WordDocument) -> list[str]:
    """The resolution's own paragraphs: all behind its number line."""
    found = [words(p) for p in document.paragraphs if p.place == "body"]
    return found[found.index(TEXT.provisions[0].text) :]


def plain(text: Text, **changed: str | None) -> list[str]:
    """The text as it is printed, some clauses in other words or gone (None)."""
    found, heading = list[str](), ""
    for provision in text.provisions:
        if provision.heading_text and provision.heading != heading:
            found.append(provision.heading_text)
        heading = provision.heading
        number = provision.label.rsplit(" ", 1)[-1] if provision.number else ""
        key = provision.id.replace("191/", "").replace("/", "_")
        wording = changed.get(key, provision.text)
        if wording is not None:
            found.append(f"{number}\t{wording}" if number else wording)
    return found


def test_rejecting_everything_gives_the_text_in_force() -> None:
    assert clauses(reject(read(ONE))) == plain(TEXT)


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("Freedonia (191-C1)", {"resolves_2": YEARLY}),
        ("Borduria (191-C2)", {"considering_b": None}),
    ],
)
def test_accepting_one_source_gives_exactly_its_text(
    source: str, changed: dict[str, str | None]
) -> None:
    assert clauses(view(read(ONE), by_authors({source}))) == plain(TEXT, **changed)


def test_accepting_an_addition_gives_a_whole_new_paragraph_in_its_place() -> None:
    accepted = clauses(view(read(ONE), by_authors({"Zubrowka (191-C3)"})))
    place = accepted.index("4\tthat remote participation be offered everywhere,")
    assert accepted[place - 1].startswith("3\t")
    assert accepted[place + 1] == "instructs the Secretary-General"
    assert [c for n, c in enumerate(accepted) if n != place] == plain(TEXT)


def test_changes_are_dated_as_received_and_reasons_are_comments_of_the_same_author() -> None:
    found = read(ONE)
    assert {c.author: c.text for c in found.comments} == {
        "Freedonia (191-C1)": "Four years are too long.",
        "Borduria (191-C2)": "It is superfluous.",
        "Zubrowka (191-C3)": "Small administrations have no travel money.",
    }
    dates = {
        revision.author: revision.date
        for paragraph in found.paragraphs
        for run in paragraph.runs
        for revision in run.revisions
    }
    assert dates["Freedonia (191-C1)"] == ONE[0].received_at


def test_competing_wordings_stand_in_brackets_in_order_of_receipt() -> None:
    later = comment(
        9,
        "Anchuria",
        "x",
        proposals=(
            proposal("191/resolves/2", Action.MOD, "that progress be reviewed every two years;"),
        ),
    )
    found = clauses(accept(read((later, *ONE))))
    place = found.index("2\tthat progress be reviewed every four years;")
    assert found[place + 1 : place + 3] == [
        f"[Alternative 1, Freedonia (191-C1): {YEARLY}]",
        "[Alternative 2, Anchuria (191-C9): that progress be reviewed every two years;]",
    ]
    assert clauses(reject(read((later, *ONE)))) == plain(TEXT)


def test_two_states_with_the_same_wording_make_one_change() -> None:
    twin = replace(ONE[0], id=8, code="191-C8", source="Anchuria", received_at=NOW)
    found = view(read((*ONE, twin)), by_authors({"Freedonia (191-C1), Anchuria (191-C8)"}))
    assert clauses(found) == plain(TEXT, resolves_2=YEARLY)


def test_different_additions_under_one_number_are_lettered_and_like_ones_bracketed() -> None:
    like = comment(
        7,
        "Genovia",
        "x",
        proposals=(
            proposal(
                "191/resolves/4", Action.ADD, "that remote participation be offered to observers,"
            ),
        ),
        received_at=NOW,
    )
    other = comment(
        8,
        "Anchuria",
        "y",
        proposals=(proposal("191/resolves/4", Action.ADD, "to seek gender balance,"),),
        received_at=NOW,
    )
    found = clauses(accept(read((*ONE, like, other))))
    place = next(n for n, words in enumerate(found) if words.startswith("4(a)"))
    assert found[place].startswith("4(a)\t[Alternative 1, Zubrowka (191-C3): that remote")
    assert found[place + 1].startswith("4(a)\t[Alternative 2, Genovia (191-C7): that remote")
    assert found[place + 2] == "4(b)\tto seek gender balance,"


def test_what_was_inferred_comes_in_only_when_it_was_confirmed() -> None:
    guessed = comment(
        6,
        "Graustark",
        "shorter!",
        proposals=(proposal("191/resolves/1", Action.MOD, "that a plan be kept;", explicit=False),),
    )
    assert clauses(accept(read((guessed,)))) == plain(TEXT)
    said_yes = replace(guessed, judged=(("191/resolves/1", True),))
    sure = consolidated_paper(GROUP, TEXT, (said_yes,), NOW)
    assert clauses(accept(read_word(docx.write(sure)))) == plain(
        TEXT, resolves_1="that a plan be kept;"
    )


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.SUPERSEDED])
def test_withdrawn_and_superseded_proposals_are_gone(status: Status) -> None:
    closed = tuple(replace(c, status=status) for c in ONE)
    assert clauses(accept(read(closed))) == plain(TEXT)
    assert read(closed).comments == ()


def test_a_wording_in_another_language_stands_below_the_clause_untranslated() -> None:
    found = clauses(accept(read(WEEK)))
    place = found.index("2\tthat progress be reviewed every four years;")
    assert found[place + 2 : place + 4] == [
        "[Alternative 2, Sylvania (191-C13): que les progrès soient examinés tous les deux ans;]",
        "[Alternative 3, Penglai (191-C14): 每两年审议一次进展情况，并听取区域组织的意见；]",
    ]
    place = found.index("3\tthat documents be issued in the six languages,")
    assert found[place + 1 : place + 3] == [
        "[Qaramia (191-C15): ",
        "أن تصدر الوثائق باللغات الست في آن واحد، وأن يتاح العرض النصي في جميع الاجتماعات،]",
    ]
    assert clauses(reject(read(WEEK))) == plain(TEXT)


def test_a_clause_of_several_paragraphs_keeps_and_loses_whole_paragraphs() -> None:
    long = replace(
        TEXT,
        provisions=tuple(
            replace(p, text="first paragraph;\nsecond paragraph;") if p.number == "2" else p
            for p in TEXT.provisions[:7]
        ),
    )
    shorter = comment(
        1,
        "Freedonia",
        "x",
        proposals=(proposal("191/resolves/2", Action.MOD, "first paragraph;\nthird one here;"),),
    )
    made = read_word(docx.write(consolidated_paper(GROUP, long, (shorter,), NOW)))
    assert clauses(reject(made)) == [
        *plain(replace(long, provisions=long.provisions[:6])),
        "2\tfirst paragraph;",
        "second paragraph;",
    ]
    assert clauses(accept(made))[-2:] == ["2\tfirst paragraph;", "third one here;"]


def test_paragraphs_are_known_again_when_the_paper_comes_back() -> None:
    found = read(ONE)
    keys = {words(p): p.key for p in view(found, nothing).paragraphs if p.key}
    assert keys["2\tthat progress be reviewed every four years;"] == "191/resolves/2"
    assert dict(found.properties)["iscg-document"] == "191-consolidated-en-20260518T0600Z"


def test_without_tracking_changes_are_drawn_and_sources_named() -> None:
    found = read_word(docx.write(paper(ONE, tracked=False)))
    assert not found.revised
    assert any(words(p).endswith("[Freedonia (191-C1)]") for p in found.paragraphs)
