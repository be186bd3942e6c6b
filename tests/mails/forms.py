"""Letters written out as mail programs send them: `forms/NAME.eml`, and beside it what they say.

Each answers Ruritania's proposal (`letters.opening`) or stands alone. The JSON holds the fields
that the letter is about; `language_read` where the words are another's than the sender's ("any"
where they are in two), and
`subject_read` for the decoded subject.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read_conversation
from tests.mails.letters import opening
from tests.mails.measure import Mark, context

FOLDER = Path(__file__).with_name("forms")
_ABOUT = frozenset(["client", "language", "language_read", "subject_read"])


@dataclass(frozen=True, slots=True)
class Form:
    """One letter as sent, the program and language that it stands for, and what must be read."""

    name: str
    client: str
    language: str
    raw: bytes
    expected: dict[str, Any]


def forms() -> Iterator[Form]:
    """Every letter of the folder, by name."""
    for file in sorted(FOLDER.glob("*.eml")):
        told = json.loads(file.with_suffix(".json").read_text("utf-8"))
        expected = {k: v for k, v in told.items() if k not in _ABOUT}
        if told.get("language_read") != "any":
            expected["language"] = told.get("language_read", told["language"])
        if "subject_read" in told:
            expected["subject"] = told["subject_read"]
        yield Form(file.stem, told["client"], told["language"], file.read_bytes(), expected)


def form_marks(form: Form) -> Iterator[Mark]:
    """Every expected field of a letter, read after the opening."""
    mails = [(opening(), Surroundings()), (form.raw, Surroundings())]
    reading = read_conversation(mails, context())[-1].reading
    for field, value in form.expected.items():
        yield Mark(field, _plain(value), _plain(_field(reading, field)))


def _field(reading: Reading, name: str) -> object:
    value = getattr(reading, name)
    if name == "proposals":
        return sorted((p.provision, str(p.action), p.text) for p in value)
    if name == "provisions":
        return sorted(value)
    if name == "attachments":
        return [a.filename for a in value]
    return str(value) if name in ("kind", "position") else value


def _plain(value: object) -> object:
    """White space folded in words; tuples as lists."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value
