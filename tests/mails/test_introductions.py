"""Answers in forty languages from eighty programs: what is quoted is told by what stands above."""

from collections import defaultdict

import pytest

from bot.mail.own_words import take_apart
from tests.mails.introductions import ANSWER, answers, introductions


def _folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", sorted({row.language for row in introductions()}))
def test_an_answer_is_told_from_what_its_program_quotes(language: str) -> None:
    wrong = {
        answer.name: own
        for answer in answers()
        if answer.language == language
        and _folded(own := take_apart(answer.text).own) != _folded(answer.own)
    }
    assert wrong == {}


def test_the_six_languages_and_twenty_more_are_known_from_many_programs() -> None:
    programs = defaultdict(set)
    for row in introductions():
        programs[row.language].add(row.program)
    assert len(programs) >= 26
    assert all(len(programs[language]) >= 8 for language in ("en", "fr", "es", "ru", "zh", "ar"))


PROSE = [
    "In its letter of 2 March 2026 Ruritania wrote:\n\nWe need an annual review.",
    "As Amalia Rassendyll wrote on 2 March 2026:\n\nthe review should be annual.",
    "On 2 March 2026 the Council decided:\n\nthat the review is annual.",
    "Le 2 mars 2026, le Conseil a décidé :\n\nque l'examen est annuel.",
    "2 марта 2026 г. Совет решил:\n\nпроводить пересмотр ежегодно.",
    "2026年3月2日，理事会决定：\n\n每年审议。",
    "في 2 مارس 2026 قرر المجلس:\n\nأن يكون الاستعراض سنوياً.",
    "El 2 de marzo de 2026 el Consejo decidió:\n\nque la revisión sea anual.",
    "From: 2026\nTo: 2030\n\nthe cycle is four years.",
    "Date: to be confirmed\nSubject: review\n\nWe propose June.",
]


@pytest.mark.parametrize("words", PROSE)
def test_a_sentence_with_a_date_and_a_colon_is_not_taken_for_an_introduction(words: str) -> None:
    text = f"Dear colleagues,\n\n{words}\n\n{ANSWER}\n"
    assert _folded(take_apart(text).own) == _folded(text)
