"""The report without attribution, the proposal for the Conference."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import openpyxl
from lxml import etree

from bot.documents.counts import counts_paper
from bot.documents.formats import docx, xlsx
from bot.documents.paper import Line, Paper, Style, Table
from bot.documents.proposal import Administration, own_language, proposal_paper
from bot.documents.report import Mandate, report_paper
from bot.documents.sheet import sheet_paper
from bot.model.comments import Comment
from bot.model.groups import Conference
from bot.model.readings import Action
from bot.resolutions.revisions import accept, read_word, reject

from .material import (
    GROUP,
    NOW,
    TEXT,
    TEXTS,
    WEEK,
    YEARLY,
    citation,
    comment,
    proposal,
)

CONFERENCE = Conference("Plenipotentiary Conference", "Hentzau, November 2026")
FREEDONIA = Administration("Freedonia", "the Free State of Freedonia", "FRE")


def report(comments: tuple[Comment, ...] = WEEK) -> Paper:
    return report_paper(GROUP, TEXT, comments, TEXTS, Mandate("Terms of reference."), NOW)


def narrative(paper: Paper) -> list[str]:
    """The lines before the first annex."""
    found = [b.text for b in paper.blocks if isinstance(b, Line)]
    return found[: next(n for n, words in enumerate(found) if words.startswith("Annex 1"))]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_the_narrative_names_nobody_and_counts_nobody() -> None:
    said = "\n".join(narrative(report()))
    assert all(c.source not in said and c.code not in said for c in WEEK)
    assert "[…] delegations proposed to suppress it." in said
    assert "Different wordings were proposed; they stand in Annex 1." in said


def test_no_sentence_tells_where_nobody_spoke() -> None:
    said = narrative(report())
    assert "considering a)" not in said
    assert "recognizing" not in said, "the only comment there was withdrawn"


def test_the_annexes_hold_text_table_documents_and_participants() -> None:
    paper = report()
    heads = [b.text for b in paper.blocks if isinstance(b, Line) and b.style is Style.HEADING1]
    assert [h for h in heads if h.startswith("Annex")] == [
        "Annex 1: Consolidated text",
        "Annex 2: Comments received",
        "Annex 3: Documents",
        "Annex 4: Participants",
    ]
    (table,) = [b for b in paper.blocks if isinstance(b, Table)]
    assert len(table.header) == 5
    named = [b.text for b in paper.blocks if isinstance(b, Line) and b.style is Style.BULLET]
    assert "Costaguana" not in named, "its only letter is private"
    assert named[1:4] == ["Borduria", "Freedonia", "Graustark"]


def test_a_members_proposal_holds_its_last_word_under_its_own_name() -> None:
    again = replace(
        YEARLY,
        id=50,
        code="191-C50",
        received_at=YEARLY.received_at + timedelta(days=1),
        proposals=(
            proposal("191/resolves/2", Action.MOD, "that progress be reviewed every two years;"),
        ),
    )
    made = proposal_paper(
        replace(GROUP, conference=CONFERENCE), TEXT, (again, *WEEK), FREEDONIA, NOW
    )
    assert made.blocks[0].text == "MOD\tFRE/[ ]/1"  # type: ignore[union-attr]
    assert made.cover.body == "Plenipotentiary Conference, Hentzau, November 2026"
    assert made.cover.rows[0] == ("Source", "the Free State of Freedonia")
    read = read_word(docx.write(made))
    assert read.authors == ("Freedonia",)
    words = ["".join(r.text for r in p.runs) for p in accept(read).paragraphs]
    assert "2\tthat progress be reviewed every two years;" in words
    old = ["".join(r.text for r in p.runs) for p in reject(read).paragraphs]
    assert "2\tthat progress be reviewed every four years;" in old
    assert words.index("Reasons:") > words.index("2\tthat progress be reviewed every two years;")


def test_a_member_that_offers_two_wordings_submits_both_and_not_the_last_alone() -> None:
    place = "191/resolves/2"
    either = ("that progress be reviewed every year;", "that progress be reviewed every two years;")
    offer = replace(YEARLY, proposals=tuple(proposal(place, Action.MOD, one) for one in either))
    made = proposal_paper(replace(GROUP, conference=CONFERENCE), TEXT, (offer,), FREEDONIA, NOW)
    said = "\n".join(
        "".join(r.text for r in p.runs) for p in read_word(docx.write(made)).paragraphs
    )
    assert all(one.rstrip(";") in said for one in either)


def test_an_administration_submits_in_the_language_of_its_wordings() -> None:
    assert own_language(WEEK, "Freedonia", TEXTS) == "en"
    assert own_language(WEEK, "Sylvania", TEXTS) == "fr"
    assert own_language(WEEK, "Sylvania", (TEXT,)) is None, "there is no French text to mark"
    assert own_language(WEEK, "Ruritania", TEXTS) is None


def test_reasons_of_an_earlier_letter_stand_in_the_submission_too() -> None:
    again = replace(
        YEARLY, id=50, code="191-C50", received_at=NOW, own_words="On resolves 2: weekly instead.",
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed weekly;"),),
    )  # fmt: skip
    made = proposal_paper(GROUP, TEXT, (YEARLY, again), FREEDONIA, NOW)
    said = [each.text for each in made.lines()]
    assert any("four years is longer than one study cycle" in words for words in said)
    assert "On resolves 2: weekly instead." in said


def test_the_private_sheet_says_in_words_what_was_read_and_what_was_said() -> None:
    paper = sheet_paper(GROUP, WEEK, TEXTS, NOW)
    (table,) = [b for b in paper.blocks if isinstance(b, Table)]
    sources = table.header[1:]
    assert sources == tuple(sorted(sources))
    rows = {row[0][0].text: dict(zip(sources, row[1:], strict=True)) for row in table.rows}
    assert [each.text for each in rows["resolves 2"]["Freedonia"]] == ["MOD (191-C12)"]
    assert [each.text for each in rows["resolves 2"]["Ruritania"]] == ["for? (191-C19)"]
    assert [each.text for each in rows["resolves 1"]["Graustark"]] == ["MOD? (191-C18)"]
    assert "considering a)" not in rows, "the silent ones are no row"
    assert "Elbonia" not in sources, "it took its comment back"


def test_a_sheet_can_have_more_columns_than_letters() -> None:
    many = tuple(
        comment(n, f"State {n:03}", "x", citations=(citation("191/resolves/1", "x"),))
        for n in range(1, 60)
    )
    book = openpyxl.load_workbook(io.BytesIO(xlsx.write(sheet_paper(GROUP, many, TEXTS, NOW))))
    assert book.worksheets[1].dimensions == "A1:BH2"


def word_tables(data: bytes) -> list[list[list[str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    return [
        [
            ["".join(map(str, c.itertext())) for c in row.findall(f"{W}tc")]
            for row in table.findall(f"{W}tr")
        ]
        for table in body.iter(f"{W}tbl")
    ]


def test_a_sheet_with_many_sources_is_divided_where_there_are_pages() -> None:
    many = tuple(
        comment(n, f"State {n:03}", "x", citations=(citation(f"191/resolves/{1 + n // 12}", "x"),))
        for n in range(1, 21)
    )
    paper = sheet_paper(GROUP, many, TEXTS, NOW)
    parts = [rows for rows in word_tables(docx.write(paper)) if rows[0][0] == "Provision"]
    heads = [part[0] for part in parts]
    assert [len(head) for head in heads] == [7, 8, 8]
    assert [name for head in heads for name in head[1:]] == [f"State {n:03}" for n in range(1, 21)]
    said = [words for part in parts for row in part[1:] for words in row[1:] if words]
    assert len(said) == len(many)
    assert [len(part) for part in parts] == [2, 3, 2], "no row that says nothing"


def test_the_private_counts_say_how_many_stand_behind_each_gap() -> None:
    twin = replace(YEARLY, id=77, code="191-C77")
    paper = counts_paper(GROUP, (*WEEK, twin), TEXTS, NOW)
    (table,) = [b for b in paper.blocks if isinstance(b, Table)]
    rows = {row[0][0].text: [cell[0].text for cell in row[1:]] for row in table.rows}
    assert table.header[1:] == ("Sources", "MOD", "ADD", "SUP", "NOC")
    assert rows["resolves 2"] == ["3", "3", "0", "0", "0"], "one source twice is one"
    assert rows["considering b)"] == ["1", "0", "0", "1", "0"]
    assert rows["recognizing"][0] == "0", "withdrawn"
