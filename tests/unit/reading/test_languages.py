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


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (
            "Dear colleagues,\n\nتقترح إدارتنا حذف الفقرة 5 (resolves 5).\n\nBest regards,\nSami",
            "ar",
        ),
        ("Dear all,\n\nБордурия поддерживает.\n\nBest regards,\nIgor Stoyanov", "ru"),
        ("Dear all,\n\nD'accord.\n\nBest regards,\nHélène", "fr"),
        ("蓬莱不同意instructs the Secretary-General 2。", "zh"),
        ("Non.", "fr"),
        ("Direct throughput about 140 MB/s", "en"),
        ("The review by the group.\n\nmd.c 5\nraid.c 3\nutil.c 2\nlib.c 9\nopen.c", "en"),
        ("Fine with us.\n\ncommit: 573d5abf3df00c879fbd2d1l4n\ncommit: a3c5d7e9d1c2s3j4l5n6", "en"),
        (
            "Proponemos suprimir el resuelve 5: “that liaison statements should be answered”.",
            "es",
        ),
    ],
)
def test_what_is_said_tells_and_not_the_courtesies_or_what_is_cited(
    words: str, language: str
) -> None:
    assert language_of(words) == language
