"""A paper in the other formats: what members wrote is data in each of them."""

import io
import json
import re
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html
from openpyxl.cell.rich_text import CellRichText

from bot.documents.circulation import digest_paper
from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import formats, md, pdf, xlsx
from bot.documents.formats import html as page
from bot.documents.formats import json as data
from bot.documents.paper import Line, Paper, Span
from bot.documents.table import table_paper

from .material import GROUP, NOW, TEXT, TEXTS, WEEK, citation, comment, week_digest

EVIL = comment(
    1,
    "=Freedonia",
    '=HYPERLINK("http://x.test","resolves 2") <script>alert(1)</script> #panic() $x$ '
    "_x0041_ | &amp;",
    citations=(citation("191/resolves/2", "=HYPERLINK"),),
)


def table() -> Paper:
    said = tuple(
        replace(c, observation="For the third meeting") if c.code == "191-C12" else c for c in WEEK
    )
    return table_paper(GROUP, said, TEXTS, NOW)


def rows() -> list[list[str]]:
    book = openpyxl.load_workbook(io.BytesIO(xlsx.write(table())), rich_text=True)
    return [[str(c.value or "") for c in row] for row in book.worksheets[1].iter_rows()]


def test_the_comment_table_has_eight_columns_and_a_row_for_each_comment_and_provision() -> None:
    found = rows()
    assert found[0] == [
        "No.",
        "Source",
        "Provision",
        "Kind",
        "Comment",
        "Proposed wording",
        "Comments by others",
        "Observations",
    ]
    freedonia = next(row for row in found if row[0] == "191-C12")
    assert freedonia[1:4] == ["Freedonia", "resolves 2", "MOD"]
    assert freedonia[6] == "Ruritania (191-C19): I support Freedonia."
    assert freedonia[7] == "For the third meeting"
    assert next(row for row in found if row[0] == "191-C21")[4] == "Withdrawn by its author"
    assert "received 14 May 2026" in next(row for row in found if row[0] == "191-C16")[1]


def test_rows_stand_by_provision_then_by_source() -> None:
    places = [(row[2], row[1]) for row in rows()[1:] if row[2] == "resolves 2"]
    assert places == [
        ("resolves 2", "Freedonia"),
        ("resolves 2", "Penglai"),
        ("resolves 2", "Sylvania"),
    ]


def test_a_sheet_shows_the_redline_and_freezes_its_header() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx.write(table())), rich_text=True)
    sheet = book.worksheets[1]
    assert sheet.freeze_panes == "A2"
    cell = next(r[5].value for r in sheet.iter_rows() if r[0].value == "191-C13")
    assert isinstance(cell, CellRichText)
    struck = [b.text for b in cell if not isinstance(b, str) and b.font.strike]
    assert struck == ["quatre"]


def test_no_formula_runs_in_a_sheet() -> None:
    made = xlsx.write(table_paper(GROUP, (EVIL,), TEXTS, NOW))
    book = openpyxl.load_workbook(io.BytesIO(made))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
    assert all(cell.data_type in ("s", "n") and cell.hyperlink is None for cell in cells)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if "/sheet" in n]
    assert all(b"<f>" not in sheet for sheet in sheets)
    assert any("_x0041_" in str(cell.value) for cell in cells)


def parsed(paper: Paper) -> etree._Element:
    return html.fromstring(page.write(paper))


def test_the_page_obeys_nothing_that_a_member_wrote() -> None:
    tree = parsed(digest_paper(week_digest((EVIL,))))
    assert list(tree.iter("script")) == []
    assert "<script>alert(1)</script>" in "".join(map(str, tree.itertext()))
    assert not [each for each in tree.iter() if {"src", "href"} & set(each.keys())]


def test_the_page_marks_languages_directions_and_heads() -> None:
    tree = parsed(digest_paper(week_digest()))
    arabic = [p for p in tree.iter("p") if p.get("lang") == "ar"]
    assert {p.get("dir") for p in arabic} == {"rtl"}
    for each in tree.iter("table"):
        assert each.find("caption") is not None
        assert {h.get("scope") for h in each.iter("th")} == {"col"}
    heads = [int(str(h.tag)[1]) for h in tree.iter("h1", "h2", "h3", "h4")]
    assert heads[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(heads))


def test_the_json_tells_what_is_new_and_what_goes_and_by_whom() -> None:
    english = [c for c in WEEK if c.language == "en"]
    whole = json.loads(data.write(consolidated_paper(GROUP, TEXT, english, NOW)))
    spans = [s for b in whole["blocks"] if b["type"] == "line" for s in b["spans"]]
    gone = [s for s in spans if s.get("op") == "delete"]
    assert {s["source"] for s in gone} == {"Borduria (191-C16)", "Freedonia (191-C12)"}
    assert whole["schema"] == data.SCHEMA


def test_markdown_obeys_nothing_that_a_member_wrote() -> None:
    made = md.write(digest_paper(week_digest((EVIL,)))).decode()
    assert "\\<script\\>" in made
    assert "\\| \\&amp;" in made
    row = next(line for line in made.splitlines() if "HYPERLINK" in line)
    assert row.count(" | ") == 1


@given(st.text(max_size=120))
@settings(max_examples=12, deadline=None)
def test_whatever_a_member_writes_every_format_can_write_it(said: str) -> None:
    evil = comment(1, "Freedonia", said, citations=(citation("191/resolves/2", said[:9]),))
    paper = digest_paper(week_digest((evil,)))
    for written in formats().values():
        assert written.write(paper)
    with zipfile.ZipFile(io.BytesIO(xlsx.write(paper))) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_a_print_is_tagged_and_accessible_in_every_language(language: str) -> None:
    paper = replace(digest_paper(week_digest()), language=language)
    made = pdf.write(paper)
    assert b"/MarkInfo" in made or b"/Marked" in made
    assert b"pdfuaid" in made


@pytest.mark.parametrize("words", ["संकल्प", "ข้อมติ", "ውሳኔ", "რეზოლუცია", "🙏 👍🏽", "☀☁☂☃☄"])
def test_a_print_is_made_whatever_script_a_member_writes(words: str) -> None:
    said = comment(1, words, f"{words} 191", citations=(citation("191/resolves/2", "x"),))
    paper = digest_paper(week_digest((said,)))
    made = pdf.write(paper)
    assert made == pdf.write(paper)
    assert b"pdfuaid" in made, "accessible nevertheless"


def test_the_documentation_names_every_field_of_the_json_and_no_other() -> None:
    """docs/papers.md is what other programs are written against."""
    described = Path(__file__).parents[3].joinpath("docs", "papers.md").read_text()
    explained = described.partition("| field | meaning |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`([a-z_]+)`", explained)) - {"insert", "delete", "rtl", "clause"}
    made = [
        json.loads(data.write(paper))
        for paper in (
            consolidated_paper(GROUP, TEXT, WEEK, NOW), digest_paper(week_digest()),
            replace(table(), blocks=(Line((Span("set in", bold=True, italic=True),), level=1),)),
            table(),
        )
    ]  # fmt: skip
    assert fields(made) - {"schema", "type"} == named - {"schema", "type"}


def fields(value: object) -> set[str]:
    """Every key in a JSON document."""
    if isinstance(value, dict):
        return set(value) | {key for each in value.values() for key in fields(each)}
    return {key for each in value for key in fields(each)} if isinstance(value, list) else set()
