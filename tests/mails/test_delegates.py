"""Each delegate's letter means what the file beside it says; see READING's fields."""

import pytest

from bot.model.readings import Reading
from tests.mails.delegates import FOLDER, Letter, identifier, letters, reading_of


@pytest.mark.parametrize("letter", list(letters()), ids=lambda x: f"{x.language}: {x.name}")
def test_a_delegate_is_understood(letter: Letter) -> None:
    _judge(letter, reading_of(letter))


@pytest.mark.parametrize(
    "letter", list(letters(FOLDER / "named")), ids=lambda x: f"{x.language}: {x.name}"
)
def test_states_are_known_by_the_names_of_the_table(letter: Letter) -> None:
    _judge(letter, reading_of(letter, FOLDER.parent / "states.csv"))


def _judge(letter: Letter, found: Reading) -> None:
    assert {
        "kind": str(found.kind),
        "language": found.language,
        "own_words": " ".join(found.own_words.split()),
        "position": str(found.position),
        "provisions": sorted(found.provisions),
        "proposals": sorted([p.provision, str(p.action), p.text or ""] for p in found.proposals),
        "refers_to": found.refers_to or "",
        "resolutions": list(found.resolutions),
        "texts": {c.provision: c.text for c in found.citations if c.provision in letter.texts},
    } == {
        "kind": letter.kind,
        "language": letter.language,
        "own_words": " ".join(letter.words.split()),
        "position": letter.position,
        "provisions": sorted(letter.provisions),
        "proposals": sorted(letter.proposals),
        "refers_to": identifier(letter.refers).strip("<>") if letter.refers else "",
        "resolutions": letter.resolutions,
        "texts": letter.texts,
    }
    assert letter.warns in " ".join(found.warnings)
