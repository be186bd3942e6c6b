"""A paper becomes a Word file: the same bytes every time, well formed whatever members write."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.documents.circulation import digest_paper
from bot.documents.formats import docx, formats, write
from bot.documents.paper import Paper

from .material import WEEK, citation, comment, week_digest

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document(paper: Paper) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(docx.write(paper))) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
        return etree.fromstring(archive.read("word/document.xml"))


def words(element: etree._Element) -> str:
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def test_the_same_week_gives_the_same_bytes_and_another_day_does_not() -> None:
    first = docx.write(digest_paper(week_digest()))
    assert docx.write(digest_paper(week_digest())) == first
    paper = digest_paper(week_digest())
    assert docx.write(replace(paper, now=paper.now + timedelta(days=1))) != first


def test_the_number_of_the_document_is_left_to_the_secretariat() -> None:
    assert "Document ISCG/26-3/[ ]-E" in words(document(digest_paper(week_digest())))


def test_every_table_has_a_header_row_and_says_what_it_holds() -> None:
    tables = list(document(digest_paper(week_digest())).iter(f"{W}tbl"))
    assert len(tables) == 8
    for table in tables:
        assert table.find(f"{W}tblPr/{W}tblCaption") is not None
    for table in tables[1:]:
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_each_word_is_marked_with_its_language_and_arabic_runs_from_the_right() -> None:
    body = document(digest_paper(week_digest()))
    arabic = next(p for p in body.iter(f"{W}p") if words(p).startswith("نؤيد"))
    assert arabic.find(f"{W}pPr/{W}bidi") is not None
    run = arabic.find(f"{W}r/{W}rPr")
    assert run is not None
    assert run.find(f"{W}rtl") is not None
    assert run.find(f"{W}lang").get(f"{W}bidi") == "ar-SA"  # type: ignore[union-attr]
    chinese = next(p for p in body.iter(f"{W}p") if words(p).startswith("我们"))
    assert chinese.find(f"{W}r/{W}rPr/{W}lang").get(f"{W}eastAsia") == "zh-CN"  # type: ignore[union-attr]
    french = next(p for p in body.iter(f"{W}p") if words(p).startswith("Au point 2"))
    assert french.find(f"{W}r/{W}rPr/{W}lang").get(f"{W}val") == "fr-CH"  # type: ignore[union-attr]


def test_new_words_are_underlined_and_old_ones_struck_never_by_colour_alone() -> None:
    body = document(digest_paper(week_digest()))
    coloured = [r for r in body.iter(f"{W}rPr") if r.find(f"{W}color") is not None]
    assert coloured
    assert all(r.find(f"{W}u") is not None or r.find(f"{W}strike") is not None for r in coloured)


@given(st.text(max_size=200), st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_whatever_a_member_writes_the_file_is_well_formed(said: str, source: str) -> None:
    evil = comment(1, source, said, citations=(citation("191/resolves/2", said[:20]),))
    document(digest_paper(week_digest((evil,))))


def test_markup_in_members_words_stays_words() -> None:
    evil = comment(1, "A&B <w:p/>", 'He wrote <w:ins w:author="x"> & "more" \x0c\ud800 \u202e!')
    body = document(digest_paper(week_digest((evil,))))
    assert 'He wrote <w:ins w:author="x"> & "more"' in words(body)
    assert body.find(f".//{W}ins") is None
    assert "\u202e" not in words(body)


def test_formats_are_found_by_their_files_and_unknown_ones_are_told() -> None:
    assert formats()["docx"].MEDIA_TYPE == docx.MEDIA_TYPE
    name, _, data = write(digest_paper(week_digest(WEEK[:1])), "docx")
    assert name == "191-digest-3.docx"
    assert data.startswith(b"PK")
    with pytest.raises(KeyError):
        write(digest_paper(week_digest()), "exe")
