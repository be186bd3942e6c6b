"""Papers are read back by other programs: pandoc and LibreOffice."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.documents.papers import all_files

FILES = {name: data for name, data in all_files().items() if name.endswith(".docx")}
needs_pandoc = pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
needs_office = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or poppler-utils is not installed",
)


@needs_pandoc
@pytest.mark.parametrize("name", sorted(FILES))
def test_pandoc_reads_every_word_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    run = ["pandoc", "--track-changes=all", "-t", "plain", "--wrap=none", str(path)]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    assert "resolves 2" in done.stdout
    assert "informal compilation" in done.stdout
    assert done.stderr == ""


@needs_office
@pytest.mark.parametrize("name", sorted(FILES))
def test_libreoffice_reads_every_word_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
        capture_output=True,
        check=True,
        timeout=180,
    )
    run = ["pdftotext", "-layout", str(path.with_suffix(".pdf")), "-"]
    text = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "Document ISCG/26-3/[ ]-E" in text
    assert "我们支持每两年审议一次" in text
