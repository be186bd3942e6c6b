"""No paper is forgotten: whatever makes one is scanned, and made alike by every process."""

import hashlib
import importlib
import inspect
import io
import os
import pkgutil
import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest

import bot.documents
from bot.documents.formats import formats
from bot.documents.paper import Paper, line
from tests.acceptance.documents import papers
from tests.acceptance.documents.papers import all_files, all_papers
from tests.acceptance.documents.test_clean_hands import FORBIDDEN, leaks

PRIVATE = {"brief_paper", "counts_paper", "sheet_paper"}
"""For those who lead the group alone: they name private letters and readings."""
SAMPLES = {
    "an address": "anna@ruritania.example",
    "a Message-ID": "secret-id-12",
    "a hash": "a1b2c3d4" * 8,
    "a confidence": "0.9731",
    "a path": "/home/x/y",
    "an unconfirmed inference": "Guessed wording",
    "a private letter": "191-C22",
    "withdrawn words": "Withdrawn words must never show",
    "the number of a letter": "7700012",
    "a person": "Delegate of Freedonia",
    "a position": "supports 191-C12",
}


def makers() -> set[str]:
    """Every function of bot/documents that makes a paper."""
    found = set()
    for info in pkgutil.iter_modules(bot.documents.__path__):
        if not info.ispkg:
            module = importlib.import_module(f"bot.documents.{info.name}")
            found |= {
                name
                for name, made in inspect.getmembers(module, inspect.isfunction)
                if made.__module__ == module.__name__
                and inspect.signature(made).return_annotation is Paper
            }
    return found


def test_whatever_makes_a_circulation_paper_is_scanned_in_every_format() -> None:
    scanned = {name for name in vars(papers) if name.endswith("_paper")}
    assert makers() - PRIVATE == scanned
    assert len(all_files()) == len(all_papers()) * len(formats())


def test_a_sample_of_everything_forbidden_is_a_leak() -> None:
    assert SAMPLES.keys() == FORBIDDEN.keys()


@pytest.mark.parametrize("extension", sorted(set(formats()) - {"pdf"}))
@pytest.mark.parametrize("what", sorted(SAMPLES))
def test_the_scan_finds_it_wherever_a_format_puts_it(what: str, extension: str) -> None:
    """In a PDF letters are glyphs: tests/interop reads those with pdftotext and scans the words."""
    paper = all_papers()["empty-digest"]
    evil = replace(paper, blocks=(*paper.blocks, line(SAMPLES[what])))
    assert what in leaks(formats()[extension].write(evil))


@pytest.mark.parametrize("extension", sorted(formats()))
def test_the_scan_finds_it_in_what_a_file_says_of_itself(extension: str) -> None:
    evil = replace(all_papers()["empty-digest"], title="anna@ruritania.example")
    assert "an address" in leaks(formats()[extension].write(evil))


def test_the_scan_finds_it_in_parts_that_no_program_shows() -> None:
    for part in ("docProps/thumbnail.jpeg", "word/_rels/x.rels", "customXml/item1.xml"):
        held = io.BytesIO(all_files()["empty-digest.docx"])
        with zipfile.ZipFile(held, "a") as archive:
            archive.writestr(part, "secret-id-12")
        assert "a Message-ID" in leaks(held.getvalue()), part
    held = io.BytesIO(all_files()["empty-digest.xlsx"])
    with zipfile.ZipFile(held, "a") as archive:
        archive.comment = b"secret-id-12"
    assert "a Message-ID" in leaks(held.getvalue())


def digest_of_all() -> str:
    whole = hashlib.sha256()
    for name, body in sorted(all_files().items()):
        whole.update(name.encode() + hashlib.sha256(body).digest())
    return whole.hexdigest()


def test_another_process_with_another_hash_seed_makes_the_same_bytes() -> None:
    said = f"from {__name__} import digest_of_all; print(digest_of_all())"
    found = subprocess.run(
        [sys.executable, "-c", said],
        env={**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland"},
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    assert found.stdout.strip() == digest_of_all()
