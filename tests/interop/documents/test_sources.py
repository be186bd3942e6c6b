"""Each source's changes accepted, in LibreOffice and by our own reader, give exactly its text."""

import shutil
from pathlib import Path

import pytest

from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx
from bot.model.readings import Action
from bot.resolutions.revisions import by_authors, read_word, view
from tests.interop.documents.deciding import decided
from tests.unit.documents.material import GROUP, NOW, TEXT, comment, proposal
from tests.unit.documents.test_consolidated import YEARLY, clauses, plain

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
ADDED = "that remote participation be offered everywhere,"
CALLED = "to take part."
TOLD = (
    comment(
        1, "Freedonia", "Four years are too long.",
        proposals=(proposal("191/resolves/2", Action.MOD, YEARLY),),
    ),
    comment(
        2, "Borduria", "It is superfluous.",
        proposals=(proposal("191/considering/b", Action.SUP, None),
                   proposal("191/recognizing", Action.SUP, None)),
    ),
    comment(
        3, "Zubrowka", "Small administrations have no travel money.",
        proposals=(proposal("191/resolves/4", Action.ADD, ADDED),),
    ),
    comment(
        4, "Genovia", "Everybody.",
        proposals=(proposal("191/invites-member-states/1", Action.ADD, CALLED),
                   proposal("191/considering/c", Action.ADD, "that ink is dear;")),
    ),
)  # fmt: skip
DATA = docx.write(consolidated_paper(GROUP, TEXT, TOLD, NOW))


def _zubrowka() -> list[str]:
    found = plain(TEXT)
    found.insert(found.index("instructs the Secretary-General"), f"4\t{ADDED}")
    return found


def _genovia() -> list[str]:
    found = [*plain(TEXT), "invites member states", f"1\t{CALLED}"]
    found.insert(found.index("recognizing"), "c)\tthat ink is dear;")
    return found


def _borduria() -> list[str]:
    found = plain(TEXT, considering_b=None, recognizing=None)
    found.remove("recognizing")
    return found


SOURCES = {
    "Freedonia (191-C1)": plain(TEXT, resolves_2=YEARLY),
    "Borduria (191-C2)": _borduria(),
    "Zubrowka (191-C3)": _zubrowka(),
    "Genovia (191-C4)": _genovia(),
    "nobody": plain(TEXT),
}


@pytest.mark.parametrize("source", SOURCES)
def test_our_reader_finds_a_sources_own_text(source: str) -> None:
    assert clauses(view(read_word(DATA), by_authors({source}))) == SOURCES[source]


@needs_office
def test_libreoffice_finds_every_sources_own_text(tmp_path: Path) -> None:
    path = tmp_path / "consolidated.docx"
    path.write_bytes(DATA)
    for source, expected in SOURCES.items():
        found = decided(path, source, tmp_path)
        if found[-1] == "":  # a file cannot lose its last paragraph: a rejected one stays empty
            found.pop()
        assert found[found.index(TEXT.provisions[0].text) :] == expected, source
