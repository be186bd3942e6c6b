"""Clean hands: no circulation paper holds what is private, wherever in the file one looks."""

import io
import re
import zipfile
import zlib

import pytest

from bot.documents.formats import formats
from bot.documents.paper import AUTHOR
from tests.acceptance.documents.papers import all_files, all_papers
from tests.unit.documents.material import WEEK

FORBIDDEN = {
    "an address": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "a Message-ID": re.compile("secret-id"),
    "a hash": re.compile(r"\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{32,}\b"),
    "a confidence": re.compile(r"0[.,]9731|0[.,]9817|0[.,]4321"),
    "a path": re.compile(r"/(?:home|work|tmp|root|usr|var)/|[A-Z]:\\\\"),
    "an unconfirmed inference": re.compile("Guessed wording"),
    "a private letter": re.compile("private words|Costaguana|191-C22"),
    "withdrawn words": re.compile("Withdrawn words must never show"),
    "the number of a letter": re.compile(r"\b77000(?:1[2-9]|2[0-2])\b"),
    "a person": re.compile("Delegate of"),
    "a position": re.compile(
        r"supports 191-|does not support|\bposition\W{1,4}(?:support|oppose)", re.IGNORECASE
    ),
}
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def unpacked(data: bytes, depth: int = 0) -> list[str]:
    """Every text in a file, names of parts included; zips inside zips, streams of a PDF."""
    if data[:5] == b"%PDF-":
        return [data.decode("latin-1"), *(_inflated(s) for s in _STREAM.findall(data))]
    if data[:4] != b"PK\x03\x04" or depth > 3:
        text = data.decode("utf-8", "replace")
        return [text, text.replace("\\", "")]  # Markdown escapes what it might obey
    found = list[str]()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found.append(archive.comment.decode())
        for entry in archive.infolist():
            found += [entry.filename, entry.comment.decode(), repr(entry.extra)]
            found += unpacked(archive.read(entry), depth + 1)
    return found


def _inflated(stream: bytes) -> str:
    try:
        return zlib.decompress(stream).decode("utf-8", "replace")
    except zlib.error:
        return ""


FILES = all_files()


def leaks(data: bytes) -> list[str]:
    texts = unpacked(data)
    return [name for name, sign in FORBIDDEN.items() if any(sign.search(t) for t in texts)]


@pytest.mark.parametrize("name", sorted(FILES))
def test_no_paper_holds_what_is_private(name: str) -> None:
    assert leaks(FILES[name]) == []


def test_the_scan_sees_what_it_looks_for() -> None:
    """Else the test above could not fail: everything forbidden is in the week's comments."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("docProps/custom.xml", repr(WEEK) + "a1" * 20 + "/home/x supports 191-C1")
    assert set(leaks(held.getvalue())) == set(FORBIDDEN)


@pytest.mark.parametrize("name", sorted(n for n in FILES if n.endswith((".docx", ".xlsx"))))
def test_the_author_of_every_file_is_the_coordinator_and_nobody_else(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(FILES[name])) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert core.count(AUTHOR) == 2
        assert not any("thumbnail" in part for part in archive.namelist())


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_same_data_give_the_same_bytes(name: str) -> None:
    story, _, extension = name.rpartition(".")
    assert formats()[extension].write(all_papers()[story]) == FILES[name]
