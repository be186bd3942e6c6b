"""Papers are read back by other programs: pandoc, LibreOffice, poppler."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.documents.circulation import digest_paper
from bot.documents.formats import pdf
from bot.resolutions.revisions import accept, read_word, reject
from tests.acceptance.documents.papers import all_files
from tests.acceptance.documents.test_clean_hands import FORBIDDEN
from tests.unit.documents.material import citation, comment, week_digest

FILES = all_files()
WORD = sorted(name for name in FILES if name.endswith(".docx"))
SHEETS = sorted(name for name in FILES if name.endswith(".xlsx"))
PRINTS = sorted(name for name in FILES if name.endswith(".pdf"))
WORDS = {
    "digest": ("resolves 2", "我们支持每两年审议一次", "MOD · Alternative 1"),
    "empty-digest": ("No new comments were received.",),
    "consolidated": ("that duplication of work costs members;",),
    "drawn": ("that progress be reviewed every", "[Borduria (191-C16)]"),
    "report": ("[…] delegations proposed to suppress it.", "Annex 4: Participants"),
    "proposal": ("XXX/[ ]/1", "Reasons:"),
    "revision": ("Rev.1 of the text of Resolution 191", "MOD"),
    "against": ("Proposals are shown against Rev.1.", "Alternative 1, Sylvania (191-C13)"),
    "table": ("Comments by others", "我们支持每两年审议一次"),
}
needs_pandoc = pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils is not installed"
)
needs_office = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or poppler-utils is not installed",
)


def pandoc(name: str, folder: Path, changes: str) -> str:
    path = folder / name
    path.write_bytes(FILES[name])
    run = ["pandoc", f"--track-changes={changes}", "-t", "plain", "--wrap=none", str(path)]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    return done.stdout


def printed(path: Path) -> str:
    """The words of a PDF, breaks of lines as single spaces."""
    run = ["pdftotext", "-raw", str(path), "-"]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    return " ".join(done.stdout.split())


@needs_pandoc
@pytest.mark.parametrize("name", WORD)
def test_pandoc_reads_every_word_file(name: str, tmp_path: Path) -> None:
    said = " ".join(pandoc(name, tmp_path, "accept").split())
    assert ("This is an informal compilation." in said) is (name != "proposal.docx")
    if name != "consolidated.docx":  # there the clause is struck, and accepted it is gone
        assert all(words in said for words in WORDS[name.removesuffix(".docx")])


@needs_pandoc
@pytest.mark.parametrize("changes", ["accept", "reject"])
def test_pandoc_and_we_agree_on_the_consolidated_text(changes: str, tmp_path: Path) -> None:
    document = read_word(FILES["consolidated.docx"])
    ours = accept(document) if changes == "accept" else reject(document)
    theirs = "".join(pandoc("consolidated.docx", tmp_path, changes).split())
    for paragraph in ours.paragraphs:
        if paragraph.place == "body":
            assert "".join("".join(run.text for run in paragraph.runs).split()) in theirs


@needs_office
@pytest.mark.parametrize("name", [*WORD, *SHEETS])
def test_libreoffice_opens_every_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    run = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(path),
    ]
    subprocess.run(run, capture_output=True, check=True, timeout=180)
    text = printed(path.with_suffix(".pdf"))
    assert "Document" in text
    story = name.rpartition(".")[0]
    if name.endswith(".docx"):
        assert all(words in text for words in WORDS[story])


@needs_poppler
@pytest.mark.parametrize("name", PRINTS)
def test_a_print_is_tagged_says_who_and_holds_nothing_private(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    done = subprocess.run(
        ["pdfinfo", str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    facts = dict(line.split(":", 1) for line in done.stdout.splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert facts["Author"].strip() == "Coordinator"
    text = printed(path)
    assert "/[ ]" in text
    assert [what for what, sign in FORBIDDEN.items() if sign.search(text)] == []


@needs_poppler
@pytest.mark.parametrize(
    ("words", "shown"),
    [("संकल्प", True), ("ข้อมติ", True), ("ውሳኔ", False), ("რეზოლუცია", False), ("🙏", False)],
)
def test_letters_that_a_print_lacks_are_marked_and_it_says_so(
    words: str, shown: object, tmp_path: Path
) -> None:
    said = comment(1, "Freedonia", f"{words} 191", citations=(citation("191/resolves/2", "x"),))
    path = tmp_path / "p.pdf"
    path.write_bytes(pdf.write(digest_paper(week_digest((said,)))))
    text = printed(path)
    assert ("\ufffd" in text) is not shown
    assert ("cannot show" in text) is not shown
    assert "Freedonia" in text
