"""Word files as delegates send them: clean, cut out, flattened, two in one, in tables."""

import io
import json
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime

import docx
import pytest
import typst
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.formats.pdf import packaged_fonts
from bot.model.letters import Attachment
from bot.model.texts import Convert
from bot.reading.files.attached import read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.places.shelf import shelf_of
from tests.mails.measure import TEXTS, context
from tests.peers.word_revising import Edit, revise_word
from tests.peers.word_writing import Author
from tests.unit.resolutions.wordmaker import docx as word
from tests.unit.resolutions.wordmaker import par, run


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


def test_a_cover_that_names_the_resolution_is_not_its_beginning() -> None:
    """The group's documents begin so; their introduction was once read as a changed title."""
    cover = [
        "Inter-Sector Coordination Group", "Proposed revision of Resolution 191", "1 Introduction",
        "The report of instructs the Secretary-General 2 is a burden.", "2 Proposal", "ANNEX",
    ]  # fmt: skip
    changed = [c.replace("every two years", "every year") for c in clauses()]
    assert found(reading(document([*cover, *changed]))) == [("191/resolves/2", "MOD")]
    head, rest = changed[0], changed[1:]
    assert found(reading(document([head, head, *rest]))) == [("191/resolves/2", "MOD")]


def test_a_text_box_beside_a_clause_is_no_part_of_it() -> None:
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + par(run("Draft of 9 March"))
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    changed = "\n".join(clauses()).replace("every two years", "every year").split("\n")
    body = "".join(par(run(c), box if c.startswith("3 that") else "") for c in changed)
    assert found(named("191.docx", word(body))) == [("191/resolves/2", "MOD")]


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


def named(name: str, data: bytes, convert: Convert | None = None) -> FileReading:
    attachment = Attachment(name, "application/octet-stream", len(data), "")
    return read_files([(attachment, data)], shelf_of(context()), "191", ("191", "58"), convert)


def test_what_cannot_be_read_is_named() -> None:
    assert named("view.pages", b"PK").warnings == ("view.pages is kept but was not read",)
    assert named("old.doc", b"\xd0\xcf").warnings == ("old.doc is kept but was not read",)
    broken = named("view.pdf", b"%PDF-1.7 nothing").warnings
    assert len(broken) == 1
    assert broken[0].endswith("it was not read")


def test_an_old_file_is_read_by_whoever_can_convert_it() -> None:
    made = document(c.replace("every two years", "every year") for c in clauses())
    file = io.BytesIO()
    made.save(file)
    assert found(named("old.doc", b"\xd0\xcf", lambda name, data: file.getvalue())) == [
        ("191/resolves/2", "MOD")
    ]
    refused = named("old.doc", b"\xd0\xcf", lambda name, data: None)
    assert refused.proposals == ()
    assert refused.warnings == ("old.doc is kept but could not be converted, so was not read",)


def printed(paragraphs: Iterable[str], head: str = "") -> bytes:
    """A PDF as it is printed from such a text."""
    body = "\n\n".join(f"#{json.dumps(p, ensure_ascii=False)}" for p in paragraphs)
    made = typst.compile((head + body).encode(), font_paths=packaged_fonts())
    assert isinstance(made, bytes)
    return made


def test_a_printed_copy_is_compared_like_a_clean_one() -> None:
    read = named("191.pdf", printed(c.replace("every two", "every three") for c in clauses()))
    assert [(p.provision, str(p.action), p.text) for p in read.proposals] == [
        (
            "191/resolves/2",
            "MOD",
            (
                "that the list of subjects of common interest shall be reviewed every three "
                "years and published in the six official languages of the Union;"
            ),
        )
    ]
    assert read.warnings == ()


def test_a_damaged_file_says_nothing_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    """The library complains of strangers' files at length; our log is not theirs to write in."""
    astray = printed(clauses()).replace(b"startxref\n", b"startxref\n9")
    assert named("191.pdf", astray).warnings == ()
    assert [one.name for one in caplog.records if one.name.startswith("pypdf")] == []


def test_a_printed_copy_beside_the_word_file_adds_nothing() -> None:
    changed = [c.replace("every two years", "every year") for c in clauses()]
    file = io.BytesIO()
    document(changed).save(file)
    draft = [c.replace("every year", "each year") for c in changed]
    both = [("191.pdf", printed(draft)), ("191.docx", file.getvalue())]
    sent = [(Attachment(n, "application/octet-stream", len(d), ""), d) for n, d in both]
    read = read_files(sent, shelf_of(context()), "191", ("191", "58"))
    assert [(p.provision, p.source) for p in read.proposals] == [("191/resolves/2", "191.docx")]


def test_a_printed_redline_is_never_taken_for_a_clean_copy() -> None:
    marked = "#set text(fill: rgb(200, 0, 0))\n"
    read = named("191.pdf", printed((c.replace("every two", "every") for c in clauses()), marked))
    assert read.proposals == ()
    assert read.warnings == (
        "191.pdf has words in colours, which may be changes; it was not compared",
    )


def test_a_scanned_page_says_that_it_holds_no_words() -> None:
    read = named("scan.pdf", printed([], "#rect(width: 100%, height: 50%)\n"))
    assert read.warnings == ("scan.pdf holds pictures of pages and no words; it was not read",)


def test_a_printed_arabic_text_is_left_to_people() -> None:
    read = named("191.pdf", printed(clauses("ar")))
    assert read.proposals == ()
    assert "not certain" in read.warnings[0]


_OPEN = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ada</dc:creator>
<dc:date>2026-03-01T10:00:00</dc:date></office:change-info><text:p>two meetings</text:p>
</text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Ada</dc:creator>
<dc:date>2026-03-01T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>%s</office:text></office:body></office:document-content>"""


def opened(paragraphs: Iterable[str]) -> bytes:
    body = "".join(f"<text:p>{p}</text:p>" for p in paragraphs)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", _OPEN % body)
    return made.getvalue()


_COUNTED = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>
</text:list-style></office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
<dc:creator>Ada</dc:creator><dc:date>2026-03-01T10:00:00</dc:date></office:change-info>
<text:list text:style-name="L"><text:list-item><text:p>%s</text:p></text:list-item>
<text:list-item><text:p/></text:list-item></text:list></text:deletion></text:changed-region>
</text:tracked-changes><text:p>Resolution 191</text:p><text:p>resolves</text:p>
<text:list text:style-name="L">%s</text:list></office:text></office:body>
</office:document-content>"""


@pytest.mark.parametrize("struck", [1, 3, 5])
def test_a_struck_item_of_a_counted_list_of_an_open_document_is_one(struck: int) -> None:
    """The item stands aside in a list of its own, before the one that it stood before."""
    text = clauses()
    start = text.index("resolves") + 1
    items = [text[start + n].partition(" ")[2] for n in range(6)]
    gone = items.pop(struck - 1)
    mark = '<text:change text:change-id="c1"/>'
    items[struck - 1] = mark + items[struck - 1]
    body = "".join(f"<text:list-item><text:p>{x}</text:p></text:list-item>" for x in items)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", _COUNTED % (gone, body))
    read = named("191.odt", made.getvalue())
    assert found(read) == [(f"191/resolves/{struck}", "SUP")]


def test_tracked_changes_of_an_open_document_are_read() -> None:
    marked = (
        '<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>three'
        ' months<text:change-end text:change-id="c2"/>'
    )
    noted = "<office:annotation><dc:creator>Ada</dc:creator><text:p>Why?</text:p>"
    read = named(
        "191.odt",
        opened(
            c.replace("two meetings", marked).replace(
                "6 that", f"6 that{noted}</office:annotation>"
            )
            for c in clauses()
        ),
    )
    assert [(p.provision, str(p.action), p.text) for p in read.proposals] == [
        (
            "191/resolves/5",
            "MOD",
            (
                "that liaison statements between groups of different Sectors should be answered "
                "within three months of the receiving group;"
            ),
        )
    ]
    assert [(m.provision, m.author, m.text) for m in read.margin_comments] == [
        ("191/resolves/6", "Ada", "Why?")
    ]


def test_a_clean_open_document_is_compared_with_the_text_in_force() -> None:
    read = named("191.odt", opened(c.replace("every two years", "yearly") for c in clauses()))
    assert found(read) == [("191/resolves/2", "MOD")]


@pytest.mark.parametrize("content", [b"", b"<a>", b"<!DOCTYPE x><x/>", b"<x/>", b"\xff\xfe"])
def test_a_broken_open_document_is_refused_in_words(content: bytes) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("content.xml", content)
    read = named("x.odt", made.getvalue())
    assert read.proposals == ()
    assert "refused" in " ".join(read.warnings)


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


@settings(deadline=None)  # a busy machine is no fault of the file's
@given(st.data())
def test_no_open_document_raises_whatever_was_done_to_it(data: st.DataObject) -> None:
    whole = _OPEN % "".join(
        f'<text:p>{c}<text:s text:c="2"/><text:change-start text:change-id="c2"/></text:p>'
        '<text:list><text:list-item text:start-value="3"><text:p/></text:list-item></text:list>'
        "<text:note/><text:change text:change-id='c1'/>"
        for c in clauses()[:4]
    )
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(whole)))
        to = at + data.draw(st.integers(0, 40))
        whole = whole[:at] + data.draw(st.text("²<>/\"'acx:-= ", max_size=8)) + whole[to:]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("content.xml", whole)
    named("x.odt", made.getvalue())
