"""The demonstration's letters are read as a person reads them."""

import pytest

from bot.model.texts import Text
from bot.reading.result import Read
from bot.resolutions.outline import outline
from config.sandbox.sources import HERE
from tests.acceptance import sandbox

# Letters of automatic mailers and machines say nothing; whether they are known is judged by kind.
LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    """All wordings of the sandbox."""
    found = []
    for path in sorted((HERE / "texts").glob("*.txt")):
        resolution, language = path.stem.split(".")
        found.append(outline(path.read_bytes(), path.name, resolution, language).as_text())
    return tuple(found)


@pytest.fixture(scope="module")
def read(texts: tuple[Text, ...]) -> dict[str, Read]:
    """Every letter by its number."""
    return sandbox.readings(texts)


@pytest.fixture(scope="module")
def ids(read: dict[str, Read]) -> dict[str, str]:
    """Message-ID → number; the repeated letter counts as its first copy."""
    found: dict[str, str] = {}
    for number, one in read.items():
        found.setdefault(one.reading.message_id, number)
    return found


def test_texts_have_the_same_provisions_in_every_language(texts: tuple[Text, ...]) -> None:
    for resolution, languages in (("191", LANGUAGES), ("58", {"en", "es", "fr"})):
        found = {t.language: [p.id for p in t.provisions] for t in texts
                 if t.resolution == resolution}  # fmt: skip
        assert set(found) == languages
        for language, provisions in found.items():
            assert provisions == found["en"], language


@pytest.mark.parametrize("number", sorted(sandbox.expected()))
def test_letter_says_what_a_person_reads_in_it(
    number: str, read: dict[str, Read], ids: dict[str, str]
) -> None:
    wanted = sandbox.expected()[number]
    assert sandbox.differences(read[number].reading, wanted, ids) == {}
