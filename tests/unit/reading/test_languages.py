"""The language of a few words: theirs, and not that of the name under them."""

import pytest

from bot.reading.prose.languages import language_of


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Good idea.\n\nLucía", "en"),
        ("Me too.\n\nFrançois", "en"),
        ("Bonne idée.\n\nBob", "fr"),
        ("Buena idea.\n\nJohn Smith", "es"),
        ("Ni aprobación ni demora.\n\nRamón", "es"),
    ],
)
def test_a_short_answer_is_in_the_language_of_its_words(words: str, language: str) -> None:
    assert language_of(words) == language
