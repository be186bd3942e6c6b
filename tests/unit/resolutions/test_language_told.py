"""The language of a wording is its own, whatever that of the mail that brought it."""

import pytest

from bot.resolutions.languages import language_told

ENGLISH = "that progress be reviewed every year, and a report be made to the Council;"
FRENCH = "que les progrès soient examinés tous les deux ans par le Conseil;"


@pytest.mark.parametrize(
    ("words", "told", "found"),
    [
        (ENGLISH, "fr", "en"),
        (ENGLISH, "ru", "en"),
        (FRENCH, "en", "fr"),
        (FRENCH, None, "fr"),
        ("每四年审议一次进展情况；", "en", "zh"),
        ("أن تصدر الوثائق باللغات الست،", "fr", "ar"),
        ("рассматривать каждые два года;", "en", "ru"),
        ("review", "fr", "fr"),
        ("", "es", "es"),
        ("alle zwei Jahre zu prüfen", "de", "de"),
    ],
)
def test_clear_words_win_and_doubtful_ones_leave_what_was_told(
    words: str, told: str | None, found: str
) -> None:
    assert language_told(words, told) == found
