"""A resolution that is only compared with, or named by the way, is not what a mail is about."""

import pytest

from bot.reading.places.in_passing import without_passing

PASSING = [
    "As in Resolution 58, please delete resolves 5.",
    "Resolves 5 is too weak. By the way, Resolution 58 has nothing on it.",
    "À l'instar de la Résolution 58, supprimer le point 5.",
    "Como en la Resolución 58, suprimir el resuelve 5.",
    "По аналогии с Резолюцией 58 просим исключить пункт 5.",
    "Предлагаем «ежегодно», как это сделано в Резолюции 58.",
    "建议参照第58号决议，删除做出决议5。",
    "与第58号决议类似，做出决议5过于笼统。",
    "على غرار القرار 58 نقترح حذف الفقرة 5.",
]
ABOUT = [
    "We have comments on Resolution 191 as well as Resolution 58.",
    "第191号决议与第58号决议都太长。",
    "Резолюции 191 и 58 обе слишком длинны.",
]


@pytest.mark.parametrize("words", PASSING)
def test_what_is_named_in_passing_is_left_out(words: str) -> None:
    assert "58" not in without_passing(words)


@pytest.mark.parametrize("words", ABOUT)
def test_what_a_mail_is_about_stays(words: str) -> None:
    assert "58" in without_passing(words)
