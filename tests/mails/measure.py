"""Reads the labelled letters and says field by field what is right; shared by test and bench."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.model.facts import Context, Member, Surroundings
from bot.model.readings import Reading
from bot.model.texts import Text
from bot.reading.reader import read_conversation
from bot.resolutions.outline import outline
from tests.mails.clients import ADDRESS
from tests.mails.letters import LIST, WRITER, Labelled

TEXTS = Path(__file__).parents[2] / "config" / "sandbox" / "texts"
FIELDS = (
    "kind", "language", "own_words", "position", "provisions", "proposals",
    "parent", "refers_to", "resolutions", "author_email",
)  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """One field of one letter: what it should be and what it was read as."""

    field: str
    expected: object
    found: object

    @property
    def right(self) -> bool:
        """Whether it was read as it should be."""
        return self.expected == self.found


@cache
def context() -> Context:
    """The sandbox's texts in six languages, and the two members who write."""
    files = sorted(TEXTS.glob("*.txt"))
    texts: list[Text] = []
    for file in files:
        resolution, language, _ = file.name.split(".")
        texts.append(outline(file.read_bytes(), file.name, resolution, language).as_text())
    return Context(
        lists=(LIST,),
        bots=("bot@union.example",),
        members=(
            Member(ADDRESS, "Amalia Rassendyll", "Ruritania", "administration"),
            Member(WRITER, "Hans Amann", "Syldavia", "administration"),
        ),
        resolutions=("191", "58"),
        texts=tuple(texts),
    )


def marks(letter: Labelled) -> Iterator[Mark]:
    """Every field of a letter, read in its conversation."""
    mails = [(raw, Surroundings()) for raw in (*letter.before, letter.raw)]
    reading = read_conversation(mails, context())[-1].reading
    expected = _expected(letter)
    for field, value in _found(reading).items():
        yield Mark(field, expected[field], value)


def _expected(letter: Labelled) -> dict[str, object]:
    c = letter.content
    return {
        "kind": c.kind,
        "language": c.language,
        "own_words": _folded(c.words),
        "position": c.position,
        "provisions": tuple(sorted(c.provisions)),
        "proposals": tuple(sorted((p, a, _folded(t)) for p, a, t in c.proposals)),
        "parent": letter.parent,
        "refers_to": letter.refers_to,
        "resolutions": c.resolutions,
        "author_email": WRITER,
    }


def _found(r: Reading) -> dict[str, object]:
    return {
        "kind": str(r.kind),
        "language": r.language,
        "own_words": _folded(r.own_words),
        "position": str(r.position),
        "provisions": tuple(sorted(r.provisions)),
        "proposals": tuple(
            sorted((p.provision, str(p.action), _folded(p.text)) for p in r.proposals)
        ),
        "parent": r.parent,
        "refers_to": r.refers_to,
        "resolutions": r.resolutions,
        "author_email": r.author_email,
    }


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())
