"""Whole ordinary letters of delegates, and every field that is read of them.

Each file of `examined` holds letters that a reader got wrong at first sight: a line `---- ru` with
the language (`^` behind it where the letter answers the first one of `test_paradigms.py`), the
words, and below `====` the label: `position`, `kind`, `cites` (places beside those of proposals),
`refers`, `behalf`, and each proposal as in `paradigms.txt`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.reading.reader import read_conversation
from tests.mails.test_paradigms import ENDS, FIRST, letter, proposal
from tests.mails.test_unseen import context

HERE = Path(__file__).parent / "examined"
FIRST_AUTHOR = "a.rassendyll@digital.ruritania.example"
AUTHORS = {
    "en": "m.adeyemi@telecom.elbonia.example",
    "fr": "helene.marchetti@telecom.sylvania.example",
    "es": "r.valdes@conatel.anchuria.example",
    "ru": "i.stoyanov@minsvyaz.borduria.example",
    "zh": "lin.wenjing@miit.penglai.example",
    "ar": "s.nassar@tra.qaramia.example",
}


@dataclass(frozen=True)
class Examined:
    """One letter and its label."""

    language: str
    answers: bool
    words: str
    kind: str = "comment"
    position: str = "comment"
    cites: tuple[str, ...] = ()
    refers: bool = False
    behalf: tuple[str, ...] = ()
    proposals: tuple[tuple[str, str, str], ...] = field(default=())

    @property
    def label(self) -> dict[str, object]:
        """All fields as they should be read."""
        places = {f"191/{place}" for place in self.cites} | {p for p, _, _ in self.proposals}
        return {
            "kind": self.kind,
            "position": self.position if self.kind == "comment" else "none",
            "language": self.language,
            "provisions": places,
            "refers": self.refers,
            "behalf": self.behalf,
            "proposals": set(self.proposals),
        }


def _examined(block: str) -> Examined:
    head, _, rest = block.partition("\n")
    words, _, label = rest.partition("====\n")
    language, _, answers = head.strip().partition(" ")
    told: dict[str, str] = {}
    proposals = []
    for line in label.strip().splitlines():
        name, _, value = line.partition(" ")
        if name in ("MOD", "ADD", "SUP", "NOC"):
            place, _, text = value.partition(" ")
            found = proposal(f"{place} {name} {text}".strip(), language)
            proposals.append((found[0], found[1], " ".join(found[2].split())))
        else:
            told[name] = value
    return Examined(
        language,
        bool(answers),
        words.strip(),
        told.get("kind", "comment"),
        told.get("position", "comment"),
        tuple(told.get("cites", "").split()),
        "refers" in told,
        tuple(b.strip() for b in told["behalf"].split(";")) if "behalf" in told else (),
        tuple(proposals),
    )


def _all() -> Iterator[object]:
    for file in sorted(HERE.glob("*.txt")):
        blocks = re.split(r"^---- ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for number, block in enumerate(blocks[1:], 1):
            yield pytest.param(_examined(block), id=f"{file.stem}-{number}")


@pytest.mark.parametrize("examined", list(_all()))
def test_every_field_is_read(examined: Examined) -> None:
    author = AUTHORS[examined.language]
    before = [letter(FIRST_AUTHOR, FIRST[examined.language], 0)] if examined.answers else []
    mails = [*before, letter(author, examined.words, len(before))]
    found = list(read_conversation([(m, Surroundings()) for m in mails], context()))[-1].reading
    assert {
        "kind": str(found.kind),
        "position": str(found.position),
        "language": found.language,
        "provisions": set(found.provisions),
        "refers": bool(found.refers_to),
        "behalf": found.on_behalf_of,
        "proposals": {
            (p.provision, str(p.action), " ".join((p.text or "").split()).rstrip(ENDS))
            for p in found.proposals
        },
    } == examined.label
    assert " ".join(found.own_words.split()) == " ".join(examined.words.split())
