"""What is said of a resolution as a whole is a comment; of papers and work on it, none.

Each line of `wholes.txt` is `kind | language | words`; `NOC` behind the kind says that the writer
wants no change of Resolution 191, `none` that he proposes nothing.
"""

from pathlib import Path

import pytest

from tests.mails.delegates import Letter, reading_of

LINES = Path(__file__).with_name("wholes.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(line.split(" | ")) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("kind", "language", "words"), CASES)
def test_a_resolution_as_a_whole_is_spoken_of(kind: str, language: str, words: str) -> None:
    kind, _, proposed = kind.partition(" ")
    reading = reading_of(Letter("whole", language, words, "", [], subject="Int-Sect-Group"))
    assert str(reading.kind) == kind
    if proposed:
        found = [(p.provision, str(p.action)) for p in reading.proposals]
        assert found == ([("191", "NOC")] if proposed == "NOC" else [])
