"""What Word and others save as one file, under whatever name: XML, web pages, joined documents."""

import io
import zipfile
from email.message import EmailMessage
from xml.sax.saxutils import escape

import pytest

from bot.model.facts import Member
from bot.model.letters import Attachment
from bot.reading.files.attached import NOBODY, read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.files.pages import is_page
from bot.reading.places.shelf import shelf_of
from bot.reading.told.hands import Others, others_of
from bot.reading.voices.names import Names
from bot.resolutions.single_xml import is_xml, packaged
from tests.mails.measure import context
from tests.unit.reading.test_files import clauses
from tests.unit.resolutions.wordmaker import dele, docx, ins, par, run

PKG = "http://schemas.microsoft.com/office/2006/xmlPackage"
WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml"
AML = "http://schemas.microsoft.com/aml/2001/core"
YEARLY = "that the list of subjects of common interest shall be reviewed every four years and"


def sent(name: str, data: bytes, others: Others = NOBODY, said: str = "") -> FileReading:
    attachment, shelf = (
        Attachment(name, "application/octet-stream", len(data), ""),
        shelf_of(context()),
    )
    return read_files([(attachment, data)], shelf, "191", ("191", "58"), None, others, said=said)


def only(read: FileReading) -> tuple[str, str, str]:
    (found,) = read.proposals
    return found.provision, str(found.action), (found.text or "")[: len(YEARLY)]


EXPECTED = ("191/resolves/2", "MOD", YEARLY)


def marked(kept: str, gone: str, new: str) -> list[str]:
    """The text with `two` struck and `four` new; a pattern for words each."""
    return [
        "".join(kept.format(escape(part)) for part in (c,))
        if "every two years" not in c
        else kept.format(escape(c[: c.index("two years")]))
        + gone.format("two")
        + new.format("four")
        + kept.format(escape(c[c.index("two years") + 3 :]))
        for c in clauses()
    ]


def tracked() -> bytes:
    rows = marked(run("{}"), dele("{}"), ins("{}"))
    return docx("".join(par(row) for row in rows))


def flat_opc() -> bytes:
    parts = []
    with zipfile.ZipFile(io.BytesIO(tracked())) as archive:
        for name in archive.namelist():
            if name != "[Content_Types].xml":
                words = archive.read(name).decode().rpartition("?>")[2]
                parts.append(
                    f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{words}</pkg:xmlData></pkg:part>'
                )
    head = '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    return f'{head}<pkg:package xmlns:pkg="{PKG}">{"".join(parts)}</pkg:package>'.encode()


def word_2003() -> bytes:
    words = "<w:r><w:{0}>{{}}</w:{0}></w:r>"
    note = (
        '<aml:annotation w:type="Word.{0}" w:author="A"><aml:content>{1}</aml:content>'
        "</aml:annotation>"
    )
    rows = marked(
        words.format("t"),
        note.format("Deletion", words.format("delText")),
        note.format("Insertion", words.format("t")),
    )
    body = "".join(f"<w:p>{row}</w:p>" for row in rows)
    return (
        f'<?xml version="1.0"?><w:wordDocument xmlns:w="{WORD_2003}" xmlns:aml="{AML}" '
        'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint">'
        f"<w:body><wx:sect>{body}</wx:sect></w:body></w:wordDocument>"
    ).encode()


def page(gone: str = "<del>{}</del>", new: str = "<ins>{}</ins>", style: str = "") -> bytes:
    rows = "".join(f"<p>{row}</p>" for row in marked("{}", gone, new))
    return f"<html><head><style>{style}</style></head><body>{rows}</body></html>".encode()


def archive_of_page() -> bytes:
    mail = EmailMessage()
    mail.set_content("This is a web archive.")
    mail.add_alternative(page().decode(), subtype="html")
    return b"MIME-Version: 1.0\r\n" + bytes(mail)


GOOGLE = page(
    '<span class="c2">{}</span>',
    '<span class="c5">{}</span>',
    ".c2{text-decoration:line-through}.c5{text-decoration:underline}",
)
FORMS = {
    "flat-opc": flat_opc(), "word-2003": word_2003(), "page": page(), "google": GOOGLE,
    "web-archive": archive_of_page(), "utf-16": page().decode().encode("utf-16"),
}  # fmt: skip


@pytest.mark.parametrize("name", ["191.doc", "191.xml", "Resolution 191"])
@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_read_by_what_it_is(form: str, name: str) -> None:
    assert only(sent(name, FORMS[form])) == EXPECTED


def repacked(data: bytes, parts: dict[str, bytes]) -> bytes:
    """A Word file with some of its parts replaced, or with new ones."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name, part in ({n: old.read(n) for n in old.namelist()} | parts).items():
            new.writestr(name, part)
    return file.getvalue()


@pytest.mark.parametrize("inside", [tracked(), page()], ids=["word", "page"])
def test_what_a_word_file_is_joined_from_is_read(inside: bytes) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="c" Type="{kind}" Target="chunk.bin"/></Relationships>'
    ).encode()
    empty = docx(par(run("Proposals of Syldavia")) + "<w:altChunk/>")
    parts = {"word/_rels/document.xml.rels": relations, "word/chunk.bin": inside}
    assert only(sent("joined.docx", repacked(empty, parts))) == EXPECTED
    unknown = sent("joined.docx", repacked(empty, parts | {"word/chunk.bin": b"{{"}))
    assert unknown.warnings == ("joined.docx holds a text in a format that was not read",)


@pytest.mark.parametrize(
    "data",
    [b"<?xml version='1.0'?><kml/>", b"<?xml version='1.0'?><", b"<?xml", b"\xff\xfe<\0",
     b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><w:wordDocument/>"],
)  # fmt: skip
def test_other_xml_is_no_document(data: bytes) -> None:
    assert is_xml(data)
    assert packaged(data) is None
    assert not is_page(data)
    assert sent("track.xml", data).proposals == ()


def test_nested_without_end_is_cut_at_a_bound() -> None:
    deep = "<w:r>" * 200 + "</w:r>" * 200
    data = f'<w:wordDocument xmlns:w="{WORD_2003}"><w:body>{deep}</w:body></w:wordDocument>'
    assert packaged(data.encode()) is not None


def docx_part(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml")


def test_marks_of_another_delegation_are_only_inferred() -> None:
    members = [Member("d@freedonia.example", "Daniel Whitlock", "Freedonia")]
    main = docx_part(tracked()).replace(b'"Ruritania"', b'"WHITLOCK, Daniel"')
    theirs = repacked(tracked(), {"word/document.xml": main})
    (found,) = sent("191.docx", theirs, others_of(members, "Ruritania")).proposals
    assert not found.explicit
    for sender in ("Freedonia", None):
        (found,) = sent("191.docx", theirs, others_of(members, sender)).proposals
        assert found.explicit


WEEKLY = ("report annually", "report twice a year")
YEARS = ("every two years", "every year")


def two_hands(first: str, second: str, *, inside: bool = False) -> bytes:
    """One hand's frequency of the review; the other's of the report, or within the first's."""
    rows = []
    for clause in clauses():
        parts = [run(clause)]
        for (old, new), author in ((YEARS, first), (WEEKLY, second)):
            before, found, after = clause.partition(old)
            if found and author == first and inside:
                one, two = ins("every", first), ins(" year", first)
                new_words = one + ins(" second", second) + two
                parts = [run(before), dele(old, author), new_words, run(after)]
            elif found and not inside:
                parts = [run(before), dele(old, author), ins(new, author), run(after)]
        rows.append(par(*parts))
    return docx("".join(rows))


@pytest.mark.parametrize(
    "other", ["Daniel Whitlock", "Freedonia", "Delegation of Freedonia", "代表团 Freedonia"]
)
def test_anothers_marks_beside_the_senders_stay_theirs(other: str) -> None:
    members = (Member("d@d.example", "Daniel Whitlock", "Freedonia"),)
    others = others_of(members, "Ruritania", Names(("Ruritania",), ("Freedonia",)))
    said = "We have added our changes to the file of Freedonia."
    data = two_hands(other, "Windows User")
    read = sent("191.docx", data, others, said)
    (found,) = read.proposals
    assert (found.provision, found.explicit) == ("191/instructs-the-secretary-general/2", True)
    assert any("stay theirs" in w for w in read.warnings)
    (built,) = sent("191.docx", two_hands(other, "Amalia", inside=True), others, said).proposals
    assert "reviewed every second year and" in str(built.text)
    for partners in ("Our proposals.", "These are joint proposals with Freedonia."):
        assert [p.explicit for p in sent("191.docx", data, others, partners).proposals] == [
            False, True,
        ]  # fmt: skip


def test_a_person_called_like_a_state_is_a_person() -> None:
    others = others_of((), "Ruritania", Names(("Ruritania",), ("Freedonia",)))
    data = two_hands("Freedonia Smith", "Amalia")
    assert len(sent("191.docx", data, others, "As Freedonia said").proposals) == 2


def coloured(one: str, two: str) -> bytes:
    """A file with `two years` and `year` side by side in colours, nothing struck."""
    rows = marked(
        run("{}"), run("{}", f'<w:color w:val="{one}"/>'), run("{}", f'<w:color w:val="{two}"/>')
    )
    return docx("".join(par(row) for row in rows))


def test_two_colours_side_by_side_are_named_and_never_guessed() -> None:
    read = sent("191.docx", coloured("FF0000", "0000FF"))
    assert read.proposals == ()
    assert [w.endswith("was not read in: 191/resolves/2") for w in read.warnings] == [True]
    assert len(sent("191.docx", coloured("FF0000", "FF0000")).proposals) == 1
