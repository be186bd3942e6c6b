"""The wording in force shown above the proposed one, or below it, in one file."""

import pytest

from tests.unit.reading.test_files import clauses, document, named, printed, reading
from tests.unit.reading.test_tables import EDITS

HEADS = {
    "en": ("Current text:", "Proposed text:"),
    "fr": ("Texte en vigueur", "Texte proposé"),
    "es": ("Texto vigente", "Texto propuesto"),
    "ru": ("Действующий текст", "Предлагаемый текст"),
    "zh": ("现行案文", "拟议案文"),
    "ar": ("النص الحالي", "النص المقترح"),
}


def said(lines: list[str]) -> list[tuple[str, str]]:
    return [(p.provision, str(p.action)) for p in reading(document(lines)).proposals]


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("order", [1, -1])
def test_what_is_in_force_is_shown_and_not_proposed(language: str, order: int) -> None:
    _, old, new = EDITS[language]
    text = clauses(language)
    changed = [line.replace(old, new) for line in text]
    sides = [(HEADS[language][0], text), (HEADS[language][1], changed)][::order]
    lines = ["Resolution 191", *(line for head, side in sides for line in (head, *side))]
    assert said(lines) == [("191/resolves/2", "MOD")]


def test_each_clause_has_its_own_two_wordings() -> None:
    text = clauses()
    lines = ["Resolution 191", "resolves"]
    for number, old, new in (("2", "two years", "year"), ("5", "two meetings", "one meeting")):
        start = text.index("resolves")
        line = next(x for x in text[start:] if x.startswith(f"{number} "))
        lines += ["Existing text", line, "Proposed text", line.replace(old, new)]
    assert said(lines) == [("191/resolves/2", "MOD"), ("191/resolves/5", "MOD")]


@pytest.mark.parametrize("line", ["Original: English", "Current situation", "Present: 12 members"])
def test_other_lines_open_no_wording(line: str) -> None:
    changed = [x.replace("two years", "year") for x in clauses()]
    lines = ["PROPOSALS FOR THE WORK OF THE CONFERENCE", "Resolution 191", line, *changed]
    assert said(lines) == [("191/resolves/2", "MOD")]


def test_the_same_in_a_pdf() -> None:
    start = clauses().index("resolves")
    line = next(x for x in clauses()[start:] if x.startswith("5 "))
    new = line.replace("two meetings", "three meetings")
    lines = ["Resolution 191", "resolves", "Current text", line, "Proposed text", new]
    (found,) = named("191.pdf", printed(lines)).proposals
    assert (found.provision, found.text) == ("191/resolves/5", new.removeprefix("5 "))
