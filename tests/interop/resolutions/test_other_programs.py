"""pandoc and LibreOffice read what we write as we do, and we read what they write."""

import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.edges.office import Office, installed_office
from bot.resolutions.open_document import read_open
from bot.resolutions.outline import outline
from bot.resolutions.revisions import accept, plain, read_word, reject
from tests.bench.legal_edits import EDITS
from tests.peers.word_file import write_word
from tests.peers.word_revising import Addition, Edit, revise_word
from tests.peers.word_writing import Remark, Stretch, Written
from tests.unit.resolutions.test_outline import ENGLISH, IDS
from tests.unit.resolutions.test_word_writing import AUTHORS, edited

PANDOC, OFFICE = shutil.which("pandoc"), shutil.which("soffice")
needs_pandoc = pytest.mark.skipif(not PANDOC, reason="pandoc is not installed")
needs_office = pytest.mark.skipif(not OFFICE, reason="LibreOffice Writer is not installed")


def pandoc(path: Path, track: str) -> str:
    command = [PANDOC or "", "-f", "docx", "-t", "plain", "--wrap=none", f"--track-changes={track}"]
    return subprocess.run([*command, str(path)], check=True, capture_output=True, text=True).stdout


def office(path: Path, kind: str, folder: Path) -> Path:
    """Convert by a headless LibreOffice with a profile of its own."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [OFFICE or "", profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{kind.split(':', maxsplit=1)[0]}"


def squeezed(text: str) -> str:
    """Words alone: pandoc's plain text sets paragraphs and tabs its own way."""
    return re.sub(r"\s+", "", text)


@needs_pandoc
@pytest.mark.parametrize("seed", range(12))
def test_pandoc_accepts_and_rejects_what_we_write_as_we_do(seed: int, tmp_path: Path) -> None:
    written, base, everything, _ = edited(random.Random(seed))
    path = tmp_path / "x.docx"
    path.write_bytes(write_word(written))
    assert squeezed(pandoc(path, "accept")) == squeezed(everything)
    assert squeezed(pandoc(path, "reject")) == squeezed(base)


@needs_pandoc
def test_pandoc_agrees_on_a_revised_file_and_sees_its_comments(tmp_path: Path) -> None:
    data = write_word(
        [
            Written((Stretch(old, comments=(0,) if n == 0 else ()),))
            for n, (old, _) in enumerate(EDITS[:20])
        ],
        [Remark(AUTHORS[1], "why not")],
    )
    data = revise_word(
        data,
        [Edit(n, new, AUTHORS[n % 3]) for n, (_, new) in enumerate(EDITS[:20])],
        [Addition(3, "an added clause", AUTHORS[2])],
    )
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    document = read_word(data)
    assert squeezed(pandoc(path, "accept")) == squeezed(plain(accept(document)))
    assert squeezed(pandoc(path, "reject")) == squeezed(plain(reject(document)))
    shown = subprocess.run(
        [PANDOC or "", "-t", "markdown", "--track-changes=all", str(path)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "why not" in shown
    assert 'author="Freedonia"' in shown


@needs_office
def test_libreoffice_shows_our_file_with_its_changes_accepted(tmp_path: Path) -> None:
    written, _, everything, _ = edited(random.Random(7))
    path = tmp_path / "x.docx"
    path.write_bytes(write_word(written))
    text = office(path, "txt:Text", tmp_path).read_text("utf-8-sig")
    # LibreOffice prints deleted words too: every accepted word must be there, in order.
    position = 0
    for word in everything.split():
        position = text.index(word, position)
    back = read_word(office(path, "docx", tmp_path / "back").read_bytes())
    assert squeezed(plain(accept(back))) == squeezed(everything)


@needs_office
def test_a_file_that_went_through_libreoffice_still_tells_who_changed_what(tmp_path: Path) -> None:
    data = write_word([Written((Stretch(old),)) for old, _ in EDITS[:20]])
    data = revise_word(
        data, [Edit(n, new, AUTHORS[n % 3]) for n, (_, new) in enumerate(EDITS[:20])]
    )
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    (tmp_path / "back").mkdir()
    before = read_word(data)
    after = read_word(office(path, "docx", tmp_path / "back").read_bytes())
    assert plain(accept(after)) == plain(accept(before))
    assert plain(reject(after)) == plain(reject(before))
    for author in AUTHORS:
        assert plain(accept(after, author.name)) == plain(accept(before, author.name))


@needs_office
def test_a_resolution_saved_by_libreoffice_has_the_same_outline(tmp_path: Path) -> None:
    source = tmp_path / "r.txt"
    source.write_text(ENGLISH, "utf-8")
    data = office(source, "docx:Office Open XML Text", tmp_path).read_bytes()
    assert [p.id for p in outline(data, "r.docx", "191", "en").provisions] == IDS


@needs_pandoc
def test_lists_that_pandoc_writes_have_their_numbers(tmp_path: Path) -> None:
    markdown = (
        "RESOLUTION 191 (REV. ZENDA, 2022)\n\nPorts\n\n*noting*\n\na) the ports;\nb) the ships,\n\n"
        "*resolves*\n\n1. that they meet:\n\n    i) in spring;\n    ii)"
        " in autumn;\n\n2. that they part.\n"
    )
    path = tmp_path / "r.docx"
    subprocess.run(
        [PANDOC or "", "-f", "markdown+fancy_lists", "-o", str(path)],
        input=markdown,
        check=True,
        text=True,
    )
    ids = [p.id for p in outline(path.read_bytes(), "r.docx", "191", "en").provisions]
    assert ids == [
        "191",
        "191/title",
        *(f"191/{p}" for p in ("noting/a", "noting/b", "resolves/1", "resolves/1/i")),
        "191/resolves/1/ii",
        "191/resolves/2",
    ]


@needs_office
@pytest.mark.parametrize("seed", range(4))
def test_an_open_document_of_libreoffice_is_read_as_the_word_file_it_was(
    seed: int, tmp_path: Path
) -> None:
    written, _, _, _ = edited(random.Random(seed))
    path = tmp_path / "x.docx"
    path.write_bytes(write_word(written))
    ours = read_word(path.read_bytes())
    theirs = read_open(office(path, "odt", tmp_path).read_bytes())
    assert plain(accept(theirs)).split() == plain(accept(ours)).split()
    assert plain(reject(theirs)).split() == plain(reject(ours)).split()


@needs_office
def test_an_old_word_file_is_converted_with_its_tracked_changes(tmp_path: Path) -> None:
    written = edited(random.Random(3))[0]
    path = tmp_path / "x.docx"
    path.write_bytes(write_word(written))
    convert = installed_office()
    assert convert is not None
    made = convert("x.doc", office(path, "doc", tmp_path).read_bytes())
    assert made is not None
    ours, theirs = read_word(path.read_bytes()), read_word(made)
    assert squeezed(plain(accept(theirs))) == squeezed(plain(accept(ours)))
    assert squeezed(plain(reject(theirs))) == squeezed(plain(reject(ours)))


def test_a_converter_that_hangs_is_ended_and_nothing_is_made(tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60 & sleep 60\n")
    slow.chmod(0o755)
    assert Office(str(slow), 0.3)("x.doc", b"anything") is None
