"""Documents are known by their bytes: names get lost, archives hold them, some are locked."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from textwrap import fill

import pytest

from bot.model.facts import Context, Surroundings
from bot.model.letters import Attachment
from bot.model.texts import Convert
from bot.reading.files.attached import read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.places.shelf import shelf_of
from bot.reading.reader import read
from tests.mails.measure import context
from tests.unit.reading.test_files import clauses, document

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
MOD_2 = [("191/resolves/2", "MOD")]


def yearly() -> bytes:
    """A clean copy with one clause changed."""
    file = io.BytesIO()
    document(c.replace("every two years", "every year") for c in clauses()).save(file)
    return file.getvalue()


def packed(entries: dict[str, bytes], written: Callable[[str], str] = str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.filename = written(name)
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sent(
    *files: tuple[str, bytes], convert: Convert | None = None, expected: bool = True
) -> FileReading:
    named = [(Attachment(n, "application/octet-stream", len(d), ""), d) for n, d in files]
    shelf = shelf_of(context())
    return read_files(named, shelf, "191", ("191", "58"), convert, expected=expected)


def found(read: FileReading) -> list[tuple[str, str]]:
    return sorted((p.provision, str(p.action)) for p in read.proposals)


@pytest.mark.parametrize(
    "name", ["Resolution 191", "Resolution 191.doc", "Resolution 191.docx.pdf", "winmail", "a.DOCX"]
)
def test_a_word_file_is_read_under_any_name(name: str) -> None:
    read = sent((name, yearly()))
    assert found(read) == MOD_2
    assert read.proposals[0].source == name


@pytest.mark.parametrize(
    "written", [lambda n: n.replace("/", "\\"), str.upper], ids=["backslashes", "upper-case"]
)
def test_a_word_file_is_read_however_its_parts_are_written(written: Callable[[str], str]) -> None:
    assert found(sent(("191.docx", packed(unpacked(yearly()), written)))) == MOD_2


def test_the_word_files_of_an_archive_are_read() -> None:
    data = packed({"Syldavia/Resolution 191.docx": yearly(), "Syldavia/view.png": b"\x89PNG"})
    read = sent(("contribution.zip", data))
    assert found(read) == MOD_2
    assert read.proposals[0].source == "contribution.zip"


def test_an_archive_without_documents_is_named() -> None:
    read = sent(("pictures.zip", packed({"view.png": b"\x89PNG"})))
    assert read.warnings == ("pictures.zip is kept but was not read",)


def test_a_bomb_in_an_archive_is_refused_in_words() -> None:
    read = sent(("191.zip", packed({"191.docx": bytes(60_000_000)})))
    assert found(read) == []
    assert read.warnings == ("191.zip could not be unpacked whole",)


def test_a_locked_file_says_that_it_is_locked() -> None:
    locked = COMPOUND + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    read = sent(("191.docx", locked), convert=lambda name, data: pytest.fail("asked to open it"))
    assert read.warnings == ("191.docx is locked by a password, so was not read",)


def test_a_file_that_only_calls_itself_a_word_file_says_so() -> None:
    read = sent(("191.docx", b"resolves 2: every year"))
    assert read.warnings == ("191.docx is no Word file, whatever its name says",)


def test_half_a_word_file_is_refused_in_words() -> None:
    half = yearly()[:9_000]
    assert sent(("191.docx", half)).warnings == ("191.docx: refused: not a Word file (.docx)",)


@pytest.mark.parametrize(
    ("name", "data", "asked"),
    [
        ("191.docx", COMPOUND, "191.docx.doc"),
        ("191", b"{\\rtf1 }", "191.rtf"),
        ("191.doc", COMPOUND, "191.doc"),
    ],
)
def test_an_old_file_is_converted_as_what_it_is(name: str, data: bytes, asked: str) -> None:
    names: list[str] = []

    def convert(name: str, _: bytes) -> bytes:
        names.append(name)
        return yearly()

    assert found(sent((name, data), convert=convert)) == MOD_2
    assert names == [asked]


def test_two_copies_of_one_file_say_a_thing_once() -> None:
    read = sent(("191 marked.docx", yearly()), ("191 clean.docx", yearly()))
    assert [p.source for p in read.proposals] == ["191 marked.docx"]


def test_a_plain_copy_is_compared_like_a_clean_one() -> None:
    changed = "\n\n".join(c.replace("every two years", "every year") for c in clauses())
    wrapped = "\n\n".join(fill(c, 72) for c in changed.split("\n\n"))
    assert found(sent(("191.txt", changed.encode()))) == MOD_2
    assert found(sent(("191.md", wrapped.encode("utf-16")))) == MOD_2


def test_a_page_with_struck_words_says_what_is_left() -> None:
    struck = "every <del>two years</del><ins>year</ins>"
    page = "".join(f"<p>{c.replace('every two years', struck)}</p>" for c in clauses())
    (proposal,) = sent(("191.html", f"<html><body>{page}</body></html>".encode())).proposals
    assert (proposal.provision, proposal.action) == ("191/resolves/2", "MOD")
    assert "every year and" in (proposal.text or "")


def test_a_note_of_a_gateway_beside_a_letter_says_nothing() -> None:
    read = sent(("ATT00001.txt", b"Scanned by the gateway of the ministry."))
    assert (read.proposals, read.warnings) == ((), ())


@pytest.mark.parametrize(
    ("remark", "becomes"),
    [
        ("We propose to delete resolves 2.", "SUP"),
        (('In "the list of subjects of common interest shall be reviewed every two years" '
         'we propose to replace "two years" by "year".'), "MOD"),
    ],
    ids=["named", "quoted"],
)  # fmt: skip
def test_a_plain_text_that_nobody_announced_is_read_if_it_is_on_the_text(
    remark: str, becomes: str
) -> None:
    read = sent(("remark.txt", remark.encode()), expected=False)
    assert found(read) == [("191/resolves/2", becomes)]


def test_a_log_is_read_only_where_a_text_was_announced() -> None:
    log = b"first pass: ok\n\nWe propose to delete it.\n"
    assert sent(("trace.txt", log), expected=False) == FileReading()
    assert sent(("trace.txt", log)) != FileReading()


@pytest.mark.parametrize(("resolutions", "asked"), [((), []), (("191",), ["offer.doc"])])
def test_no_office_program_is_started_where_nothing_is_revised(
    resolutions: tuple[str, ...], asked: list[str]
) -> None:
    names: list[str] = []

    def convert(name: str, _data: bytes) -> None:
        names.append(name)

    mail = EmailMessage()
    mail["From"], mail["Subject"] = "somebody@mail.example", "An offer"
    mail.set_content("See the file.")
    mail.add_attachment(COMPOUND, "application", "msword", filename="offer.doc")
    read(mail.as_bytes(), Context(resolutions=resolutions), Surroundings(), convert)
    assert names == asked
