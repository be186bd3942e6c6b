"""Answers typed into a quotation, and what only looks like them."""

import pytest

from bot.mail.coloured import coloured_answers
from bot.mail.interleaved import tagged, typed_between, typed_into_marks
from bot.mail.own_words import take_apart

LETTER = [
    "Ruritania proposes to review the list every year.",
    "It is read by all the members of the three Sectors.",
    "Ruritania also proposes to delete resolves 4.",
    "Signed by the Administration: Amalia <a.rassendyll@digital.ruritania.example>",
]


def known(line: str) -> int:
    return 0 if line and any(line in one for one in LETTER) else -1


def test_what_a_list_blotted_or_a_program_numbered_is_no_answer() -> None:
    blotted = "Signed by the Administration: Amalia <a.rasse...@digital.ruritania.example>"
    lines = [LETTER[0], blotted, LETTER[1], "2. " + LETTER[2], "Why so often?", LETTER[1]]
    assert typed_between(lines, range(len(lines)), known) == {4}


def test_a_deeper_quotation_between_known_lines_is_no_answer() -> None:
    lines = [LETTER[0], "On 2/3/2026 14:20, A B <a@b.example>", "wrote:", "Yes.", *LETTER[1:]]
    assert typed_between(lines, range(len(lines)), known) == set()


def test_signs_alone_under_marks_are_no_answer() -> None:
    lines = [f"> {LETTER[0]}", "> +", "> No, every two.", "> }", f"> {LETTER[1]}", f"> {LETTER[2]}"]
    assert typed_into_marks(lines, known) == {"No,everytwo."}


@pytest.mark.parametrize(
    ("line", "is_answer"),
    [
        ("[Dornfeld, Yetta] Why so often?", True),
        ("YD: Why so often?", True),
        ("[Ruritania: every year]", False),
        ("--> Why so often?", False),
        ("[image: logo]", False),
        ("AR: Why so often?", False),
    ],
)
def test_a_tag_unannounced_is_the_writers_where_it_is_his_name(line: str, is_answer: bool) -> None:
    assert (tagged([line], [0], "Thank you.", "Yetta Dornfeld") == {0}) is is_answer


def test_an_announced_tag_or_arrow_is_the_writers() -> None:
    lines = ["[Ruritania: every year]", "", "--> Why so often?", "", "[image: logo]"]
    assert tagged(lines, [0, 2, 4], "See my answers in your text.", "") == {0, 2}


def _mail(*paragraphs: str) -> str:
    return "".join(f"<p>{p}</p>" for p in paragraphs)


RED = '<span style="color:#FF0000">{}</span>'


def test_coloured_sentences_amid_a_plain_quotation_are_answers() -> None:
    html = _mail(
        "Thank you.", "From: A &lt;a@r.example&gt;", LETTER[0], RED.format("No."), LETTER[1]
    )
    quoted = "\n".join(["From: A <a@r.example>", LETTER[0], "No.", *LETTER[1:]])
    assert coloured_answers("Thank you.", html, quoted) == {"No."}
    assert not coloured_answers("Thank you.", html, quoted + "\nOur text is in red.")


def test_a_quoted_mail_or_signature_in_colour_is_no_answer() -> None:
    head = "From: A &lt;a@r.example&gt;"
    blue = [RED.format(line) for line in LETTER[:2]]
    signature = [LETTER[2], RED.format("Amalia Rassendyll"), "Ministry"]
    html = _mail("Thank you.", head, *blue, *signature)
    quoted = "\n".join(["From: A <a@r.example>", *LETTER[:3], "Amalia Rassendyll", "Ministry"])
    assert coloured_answers("Thank you.", html, quoted) == frozenset()
    assert coloured_answers("Please see the message below.", html, quoted) == frozenset()


def test_bold_answers_are_the_writers_where_he_says_so() -> None:
    html = _mail(
        "See below.", LETTER[0], "<b>No.</b>", LETTER[1], "<strong>Yes.</strong>", LETTER[2]
    )
    assert coloured_answers("My answers are in bold below.", html) == {"No.", "Yes."}
    assert coloured_answers("See below.", html) == frozenset()


def test_you_wrote_begins_a_quotation_without_marks() -> None:
    assert take_apart("Fine.\n\nOn Nov 26, 2013 you wrote:\n\nWhy annual?").own == "Fine."


def test_a_change_of_words_is_no_header_block() -> None:
    text = (
        "Dear all,\n\nFrom: shall be answered\nTo: should be answered\nSubject: statements\n\nHans"
    )
    assert take_apart(text).own == text


def test_thanks_come_first_and_then_the_words() -> None:
    text = "Thanks.\n\nWe agree.\n\nHans"
    assert take_apart(f"{text}\n\nHans Bond\nHead of Unit\nTel. +999 555 0101").own == text


def test_a_block_of_somebody_else_is_content() -> None:
    text = "Please ask:\n\nHans Bond\nHead of Unit\nTel. +999 555 0101\nh.bond@r.example"
    assert take_apart(text, None, author="Yetta Dornfeld").own == text
