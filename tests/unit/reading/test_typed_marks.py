"""Marks that writers type around the words that they change are no part of the wording."""

import pytest

from bot.reading.prose.typed_marks import announced, without_marks

BASE = "that liaison statements should be answered within two meetings of the receiving group;"


@pytest.mark.parametrize(
    ("wording", "meant"),
    [
        ("answered within *one month* of receipt;", "answered within one month of receipt;"),
        ("answered within _one month_ of receipt;", "answered within one month of receipt;"),
        ("answered within **one** __month__;", "answered within one month;"),
        ("within -two meetings- +one month+ of the group;", "within one month of the group;"),
        ("应在接收组的*三次会议*之内得到答复；", "应在接收组的三次会议之内得到答复；"),
        ("a back-to-back meeting - or two - of the group;",) * 2,
        ("answered [within one month];",) * 2,
        ("answered WITHIN ONE MONTH;",) * 2,
    ],
)
def test_signs_around_words_go_and_brackets_stay(wording: str, meant: str) -> None:
    assert without_marks(wording, BASE, announced("")) == meant


@pytest.mark.parametrize(
    ("said", "wording", "meant"),
    [
        ("(additions in square brackets)", "within [one] month;", "within one month;"),
        ("(deletions in square brackets)", "within [two meetings] a month;", "within a month;"),
        ("new words are in CAPITALS", "within ONE month;", "within one month;"),
        ("(ajouts entre crochets)", "within [one] month;", "within one month;"),
        ("(lo nuevo en mayúsculas)", "within [one] month;", "within [one] month;"),
        ("(adiciones entre corchetes)", "within [one] month;", "within one month;"),
        ("(изменения выделены прописными буквами)", "within ONE month;", "within one month;"),
        ("новое в квадратных скобках", "within [one] month;", "within one month;"),
        ("（新增文字用方括号标出）", "within [one] month;", "within one month;"),
        ("(الإضافات بين قوسين معقوفين)", "within [one] month;", "within one month;"),
        (
            "please put the new words in square brackets",
            "within [one] month;",
            "within [one] month;",
        ),
        ("新案文置于方括号内", "within [one] month;", "within [one] month;"),
    ],
)
def test_brackets_and_capitals_mark_what_the_writer_says(
    said: str, wording: str, meant: str
) -> None:
    assert without_marks(wording, BASE, announced(said)) == meant
