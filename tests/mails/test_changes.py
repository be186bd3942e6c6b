"""Changes of a clause that the subject alone names, and which are then ordered by `it`."""

import pytest

from bot.model.readings import Action
from tests.mails.delegates import Letter, reading_of

SUBJECTS = {
    "en": (
        "Resolution 191: deletion of resolves 5",
        "Please delete it; it repeats the Convention.",
    ),
    "fr": ("Résolution 191 : suppression du décide 5", "Merci de le supprimer."),
    "es": ("Resolución 191: supresión del resuelve 5", "Rogamos que se suprima."),
    "ru": ("Резолюция 191: исключение пункта 5 раздела решает", "Просим его исключить."),
    "zh": ("第191号决议：删除做出决议5", "请予删除。"),
    "ar": ("القرار 191: حذف الفقرة 5 من يقرر", "يُرجى حذفها."),
}


def changes(language: str, words: str, subject: str) -> list[tuple[str, Action]]:
    found = reading_of(Letter("subject", language, words, "", [], subject=subject))
    return [(p.provision, p.action) for p in found.proposals]


@pytest.mark.parametrize("language", SUBJECTS)
def test_the_clause_in_the_subject_is_what_is_deleted(language: str) -> None:
    subject, words = SUBJECTS[language]
    assert changes(language, words, subject) == [("191/resolves/5", Action.SUP)]


def test_a_subject_that_names_two_clauses_names_none_for_it() -> None:
    assert changes("en", "Please delete it.", "Resolution 191: resolves 5 and 6") == []


def test_it_is_what_the_words_named_last_and_no_longer_the_subject() -> None:
    words = "Resolves 2 is right as it stands.\n\nThe bot's footer is long. Please delete it."
    assert ("191/resolves/5", Action.SUP) not in changes("en", words, "Resolution 191: resolves 5")
