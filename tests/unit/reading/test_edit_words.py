"""Words that go from a clause: all behind some words, or those from some words to others."""

import pytest

from bot.reading.orders.orders import apply, edits

CLAUSES = {
    "en": "that a list, kept by the Bureaux, of subjects be published each year;",
    "fr": "qu'une liste, tenue par les Bureaux, des sujets soit publiée chaque année;",
    "es": "que una lista, mantenida por las Oficinas, de temas se publique cada año;",
    "ru": "что перечень тем, который ведут Бюро, публикуется ежегодно;",
    "zh": "由各局维护的课题清单应每年公布一次；",
    "ar": "أن تُنشر قائمة الموضوعات، التي تعدها المكاتب، كل سنة؛",
}


@pytest.mark.parametrize(
    ("language", "order", "wording"),
    [
        ("en", 'delete the words from "kept" to "Bureaux"', "that a list of subjects be"),
        ("fr", "supprimer de « tenue » jusqu'à « Bureaux »", "qu'une liste des sujets soit"),
        ("es", 'suprimir desde "mantenida" hasta "Oficinas"', "que una lista de temas se"),
        ("ru", "исключить от слов «который» до «Бюро»", "что перечень тем публикуется"),
        ("zh", "删除从“由”到“的”的文字", "课题清单应每年公布一次"),
        ("ar", 'حذف ما ورد من "التي" إلى "المكاتب"', "أن تُنشر قائمة الموضوعات كل"),
    ],
)
def test_words_from_some_to_others_go(language: str, order: str, wording: str) -> None:
    (edit,) = edits(order)
    assert (apply(edit, CLAUSES[language]) or "").startswith(wording)


@pytest.mark.parametrize(
    ("language", "order", "wording"),
    [
        ("en", 'It should end after "published".', "that a list, kept by the Bureaux, of "),
        ("fr", "Supprimer tout ce qui suit « publiée ».", "qu'une liste, tenue par les Bureaux"),
        ("es", 'Debería terminar después de "publique".', "que una lista, mantenida por las"),
        ("ru", "Исключить весь текст после «публикуется».", "что перечень тем, который ведут"),
        ("zh", "删除“公布”之后的文字", "由各局维护的课题清单应每年公布"),
        ("ar", 'حذف كل ما بعد "الموضوعات"', "أن تُنشر قائمة الموضوعات"),
    ],
)
def test_what_stands_behind_some_words_goes(language: str, order: str, wording: str) -> None:
    (edit,) = edits(order)
    kept = apply(edit, CLAUSES[language]) or ""
    assert kept.startswith(wording)
    assert kept.rstrip(";；؛").endswith(edit.old)
    assert kept[-1] == CLAUSES[language][-1]


def test_no_words_are_added_to_a_heading() -> None:
    assert edits("ajouter, à la fin du « charge le Secrétaire général », un point 4") == []
