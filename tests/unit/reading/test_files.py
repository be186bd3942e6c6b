"""Word files as delegates send them: clean, cut out, flattened, two in one, in tables."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import RGBColor

from bot.model.letters import Attachment
from bot.reading.files import FileReading, read_files
from bot.reading.places import shelf_of
from bot.resolutions.word_revising import Edit, revise_word
from bot.resolutions.word_writing import Author
from tests.mails.measure import TEXTS, context


def clauses(language: str = "en", resolution: str = "191") -> list[str]:
    return (TEXTS / f"{resolution}.{language}.txt").read_text("utf-8").split("\n\n")[1:]


def document(paragraphs: Iterable[str]) -> Document:
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    return made


def reading(made: Document, name: str = "text.docx") -> FileReading:
    file = io.BytesIO()
    made.save(file)
    data = file.getvalue()
    attachment = Attachment(name, "application/octet-stream", len(data), "")
    return read_files([(attachment, data)], shelf_of(context()), "191", ("191", "58"))


def found(read: FileReading) -> list[tuple[str, str]]:
    return sorted((p.provision, str(p.action)) for p in read.proposals)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "every two years", "every year"),
        ("fr", "tous les deux ans", "chaque année"),
        ("es", "cada dos años", "cada año"),
        ("ru", "каждые два года", "ежегодно"),
        ("zh", "每两年", "每年"),
        ("ar", "كل سنتين", "كل سنة"),
    ],
)
def test_a_clean_copy_is_read_against_the_text_in_force(language: str, old: str, new: str) -> None:
    read = reading(document(c.replace(old, new) for c in clauses(language)))
    assert found(read) == [("191/resolves/2", "MOD")]
    assert new in (read.proposals[0].text or "")


def test_what_a_clean_copy_leaves_out_and_puts_in_is_found() -> None:
    kept = [c for c in clauses() if not c.startswith("5 that liaison")]
    at = next(i for i, c in enumerate(kept) if c.startswith("4 that joint"))
    kept.insert(at + 1, "4bis that captioning shall be provided;")
    assert found(reading(document(kept))) == [
        ("191/resolves/4bis", "ADD"),
        ("191/resolves/5", "SUP"),
    ]


def test_one_clause_alone_suppresses_nothing() -> None:
    text = (
        "2 that the list of subjects of common interest shall be reviewed every year and published "
        "in the six official languages of the Union;"
    )
    made = document(["Proposal of Syldavia on Resolution 191", "resolves", text])
    assert found(reading(made)) == [("191/resolves/2", "MOD")]


def test_struck_words_by_formatting_are_gone() -> None:
    made = docx.Document()
    for clause in clauses():
        paragraph = made.add_paragraph()
        if "every two years" not in clause:
            paragraph.add_run(clause)
            continue
        before, after = clause.split("every two years")
        paragraph.add_run(before)
        paragraph.add_run("every two years").font.strike = True
        new = paragraph.add_run("annually")
        new.font.underline = True
        new.font.color.rgb = RGBColor(255, 0, 0)
        paragraph.add_run(after)
    (proposal,) = reading(made).proposals
    assert proposal.provision == "191/resolves/2"
    assert "reviewed annually and published" in (proposal.text or "")


def test_two_resolutions_in_one_file_are_kept_apart() -> None:
    first = [c.replace("every two years", "every year") for c in clauses()]
    second = [c.replace("stronger", "much stronger") for c in clauses("en", "58")]
    read = reading(document([*first, *second]))
    assert found(read) == [("191/resolves/2", "MOD"), ("58/resolves/1", "MOD")]


def test_a_comment_table_is_read_row_by_row() -> None:
    made = docx.Document()
    made.add_paragraph("Comment table, Resolution 191")
    table = made.add_table(rows=0, cols=3)
    rows = (
        ("Clause", "Comment", "Proposed change"),
        ("resolves 5", "Too short a time", "Delete"),
        ("resolves 6", "ok", "NOC"),
    )
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    assert found(reading(made)) == [("191/resolves/5", "SUP"), ("191/resolves/6", "NOC")]


def test_what_cannot_be_read_is_named() -> None:
    pdf = (Attachment("view.pdf", "application/pdf", 4, ""), b"%PDF")
    assert read_files([pdf], shelf_of(context()), None, ("191",)).warnings == (
        "view.pdf is kept but was not read",
    )


def test_a_remark_on_a_struck_paragraph_is_of_the_clause_that_it_was() -> None:
    made = document(clauses())
    data = io.BytesIO()
    made.save(data)
    at = next(n for n, c in enumerate(clauses()) if c.startswith("5 that liaison"))
    author = Author("Ada", datetime(2026, 3, 1, tzinfo=UTC))
    struck = docx.Document(io.BytesIO(revise_word(data.getvalue(), [Edit(at, None, author)])))
    deleted = struck.paragraphs[at]._p
    struck.add_comment(struck.paragraphs[at + 1].runs, "Why was this here?", "Ada")
    start = next(iter(struck.element.body.iter(qn("w:commentRangeStart"))))
    deleted.insert(0, start)
    assert [(m.provision, m.text) for m in reading(struck).margin_comments] == [
        ("191/resolves/5", "Why was this here?")
    ]
