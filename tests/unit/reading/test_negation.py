"""What is denied is not ordered: `resolves 4 should not be deleted` deletes nothing."""

import pytest

from bot.reading.orders.orders import Order, edits, order_of
from bot.reading.orders.reach import weighed

DENIED = """
Resolves 4 should not be deleted.
We are against deleting resolves 4.
We do not propose to delete resolves 4.
There is no need to delete resolves 4.
Suppression of resolves 6 would be a mistake.
In 2018 Graustark proposed to delete resolves 3.
Le point 4 du décide ne devrait pas être supprimé.
Nous sommes contre la suppression du point 4.
Nous proposons de ne pas supprimer le point 4.
La suppression du point 6 serait une erreur.
No debería suprimirse el resuelve 4.
Proponemos que no se suprima el resuelve 4.
La supresión del resuelve 6 sería un error.
Мы против исключения пункта 4.
Исключение пункта 6 было бы ошибкой.
做出决议4不应删除。
不建议删除做出决议4。
删除做出决议6将是不妥的。
لا ينبغي حذف الفقرة 4 من "يقرر".
نقترح عدم حذف الفقرة 4.
إن حذف الفقرة 6 سيكون خطأ.
""".strip().splitlines()
ORDERED = """
Resolves 4 is not needed and should be deleted.
Resolves 4 is no longer necessary; we propose to delete it.
Le point 4 n'est pas nécessaire et devrait être supprimé.
El resuelve 4 no aporta nada y debería suprimirse.
Пункт 4 не нужен, предлагаем исключить его.
做出决议4已无必要，建议删除。
الفقرة 4 لا لزوم لها ونقترح حذفها.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", DENIED)
def test_a_deletion_that_is_denied_judged_or_long_past_is_none(sentence: str) -> None:
    assert weighed(sentence)


@pytest.mark.parametrize("sentence", ORDERED)
def test_a_denial_of_something_else_leaves_the_order(sentence: str) -> None:
    assert not weighed(sentence)
    assert order_of(sentence) is Order.DELETE


@pytest.mark.parametrize(
    "sentence",
    [
        'In resolves 4 "should" should not be replaced by "shall".',
        'We would not replace "should" by "shall" in resolves 4.',
        "Nous proposons de ne pas remplacer « devrait » par « doit ».",
        'Не следует заменить слово "следует" словом "должно".',
        "不应将“应”改为“须”。",
    ],
)
def test_words_that_shall_stay_are_not_replaced(sentence: str) -> None:
    assert edits(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        'In resolves 4 "should" should be replaced by "shall".',
        'It is not clear, so replace "should" by "shall" in resolves 4.',
        "Nous proposons de remplacer, au point 4, « devrait » par « doit ».",
        "Au point 4, substituer « doit » à « devrait ».",
        'Слово "следует" целесообразно заменить словом "должно".',
        '"should" -> "shall"',
        "请将“应”改为“须”。",
    ],
)
def test_words_are_replaced_in_whatever_order_it_is_said(sentence: str) -> None:
    (edit,) = edits(sentence)
    assert edit.order is Order.REPLACE_WORDS
    assert edit.old in ("should", "devrait", "следует", "应")
    assert edit.new in ("shall", "doit", "должно", "须")


def test_a_wish_for_the_text_in_force_keeps_it_unless_it_is_denied() -> None:
    assert order_of("We would prefer to keep the current text of resolves 4.") is Order.KEEP
    assert order_of("We do not wish to keep the current text of resolves 4.") is not Order.KEEP
