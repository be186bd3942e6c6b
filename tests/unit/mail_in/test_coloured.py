"""Answers in a colour: which lines they are, by what the words above say."""

import pytest

from bot.mail.coloured import coloured_answers

HTML = (
    "<p>See below.</p><p>The first clause of the text.</p><p>The second clause of it.</p>"
    "<p><span style='color:#C00000'>We agree.</span></p>"
    "<p><font color='#0070C0'>We do not.</font></p><p>The third clause.</p>"
)


@pytest.mark.parametrize(
    ("own", "answers"),
    [
        ("My comments are in red.", {"Weagree."}),
        ("Mes commentaires en bleu.", {"Wedonot."}),
        ("Мои замечания красным.", {"Weagree."}),
        ("我的意见用蓝色标出。", {"Wedonot."}),
        ("تعليقاتي باللون الأحمر.", {"Weagree."}),
        ("Please see my comments below.", {"Weagree.", "Wedonot."}),
        ("My comments are in green.", {"Weagree.", "Wedonot."}),
        ("Many thanks.", set()),
    ],
)
def test_only_the_colour_that_is_named_is_the_writers(own: str, answers: set[str]) -> None:
    assert coloured_answers(own, HTML) == answers


@pytest.mark.parametrize("plain", ["#1f497d", "rgb(34, 34, 34)", "#aaa", "black", "windowtext"])
def test_colours_that_programs_use_by_rote_are_none(plain: str) -> None:
    html = HTML.replace("#C00000", plain).replace("color='#0070C0'", "")
    assert coloured_answers("My comments in red.", html) == frozenset()
