"""What gateways do to bytes on their way is undone, and what only looks like it is left alone."""

import base64
import binascii
from time import process_time

import pytest

from bot.mail.charsets import decode, visible
from bot.mail.html import html_text
from bot.mail.own_words import take_apart
from bot.mail.parse import open_mail, parse

WORDS = "Chers collègues,\n\nLa Sylvanie approuve « l'idée » du point 5.\n"


@pytest.mark.parametrize(
    ("words", "taken_for"),
    [
        (WORDS, "latin-1"),
        (WORDS, "cp1252"),
        ("Решение принято.", "latin-1"),
        ("نؤيد المقترح", "latin-1"),
        ("决议草案修改建议", "latin-1"),
        ("“决议” 草案", "latin-1"),
    ],
)
def test_utf8_that_was_encoded_twice_is_read_back(words: str, taken_for: str) -> None:
    assert decode(words.encode().decode(taken_for).encode(), "utf-8") == words


@pytest.mark.parametrize(
    "words",
    ["QUALITÉ\xa0: un.\nUTILITÉ\xa0: deux.\nPORTÉE\xa0: trois.", "Ã© et Ã© montrent l'erreur : é"],
)
def test_words_that_only_look_twice_encoded_stay(words: str) -> None:
    assert decode(words.encode(), "utf-8") == words


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le"])
def test_a_mark_of_byte_order_counts_more_than_a_label(codec: str) -> None:
    mark = b"" if codec == "utf-16" else b"\xff\xfe"
    assert decode(mark + "Решение 191".encode(codec), "utf-8") == "Решение 191"


def test_japanese_in_seven_bits_is_read_under_any_label() -> None:
    assert (
        decode("Elbonia (エルボニア)".encode("iso-2022-jp"), "us-ascii") == "Elbonia (エルボニア)"
    )


LONG = (
    "Консультативные группы уже выполняют эту работу, и дополнительный обмен документами вряд ли "
    "её "
    "облегчит. Бордурия не может согласиться с исключением этого пункта."
)


@pytest.mark.parametrize("words", [LONG, LONG.upper()])
@pytest.mark.parametrize("written", ["koi8-r", "cp1251"])
@pytest.mark.parametrize("label", ["koi8-r", "windows-1251"])
def test_russian_is_told_by_its_letters_not_by_its_label(
    words: str, written: str, label: str
) -> None:
    assert decode(words.encode(written), label) == words


@pytest.mark.parametrize("written", ["big5", "gb18030"])
@pytest.mark.parametrize("label", ["big5", "gb2312"])
def test_chinese_is_told_by_what_makes_sense(written: str, label: str) -> None:
    words = "各位同事：我同意第5段，本段提到全部三個部門。"
    assert decode(words.encode(written), label) == words


@pytest.mark.parametrize("label", ["gb2312", "big5", "euc-kr", "shift_jis"])
@pytest.mark.parametrize("words", ["同意。", "决议二应予删除", "동의합니다.", "賛成です"])
def test_eastern_words_in_utf8_are_read_under_any_label(words: str, label: str) -> None:
    assert decode(words.encode(), label) == words


def test_letters_and_their_accents_are_one() -> None:
    assert parse(_mail("8bit", "de\u0301cide".encode())).text == "d\xe9cide"


def test_arabic_letters_in_the_shape_of_their_place_are_the_letters() -> None:
    assert visible("ﻣﻌﺎرض") == "معارض"
    shaped = bytes([0xC7, 0xE4, 0xE2, 0xD1, 0xC7, 0xD1])  # as IBM's code page 864 has them
    assert visible(decode(shaped, "ibm864")) == "القرار"


_PAGE = b"Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"


def test_a_page_without_label_is_read_as_it_says_itself() -> None:
    page = "<meta charset='iso-8859-6'><p>تعارض</p>".encode("iso8859-6")
    assert parse(_PAGE + page).text == "تعارض"
    lying = "<meta charset='iso-8859-6'><p>تعارض</p>".encode()
    assert parse(_PAGE + lying).text == "تعارض"


@pytest.mark.parametrize(
    "plain",
    [
        (
            "Dear all, we oppose the change to resolves 5. It costs time. MOD resolves 2 every "
            "year; SUP resolves 6 Best regards, A. Name"
        ),
        "(formatted text)",
    ],
)
def test_a_plain_part_that_lost_its_lines_or_says_nothing_gives_way_to_the_page(plain: str) -> None:
    page = (
        "<p>Dear all, we oppose the change to resolves 5. It costs time.</p><p>MOD resolves 2</p>"
        "<p>every year;</p><p>SUP resolves 6</p><p>Best regards, A. Name</p>"
    )
    raw = (
        "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n" + plain
        + "\n--b\nContent-Type: text/html\n\n" + page + "\n--b--\n"
    )  # fmt: skip
    assert "\nMOD resolves 2\n" in parse(raw.encode()).text


def test_nothing_that_cannot_be_seen_stands_inside_of_words() -> None:
    assert visible("re\u200bsol\xadves 5\u2060 th\0ree") == "resolves 5 three"
    assert visible("می‌خواهیم") == "می‌خواهیم"  # the joiners of Persian are letters' shapes


def _mail(encoding: str, body: bytes, kind: str = "text/plain") -> bytes:
    head = f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
    return head.encode() + body


def test_words_that_only_their_label_calls_base64_are_read() -> None:
    assert parse(_mail("base64", WORDS.encode())).text == WORDS
    packed = binascii.b2a_base64(WORDS.encode())
    assert parse(_mail("base64", packed)).text == WORDS


def test_base64_for_addresses_of_the_web_and_in_two_pieces_is_read() -> None:
    words = "各位同事：我同意第5段，本段提到全部三個部門。????>>>>"
    packed = base64.urlsafe_b64encode(words.encode())
    assert b"-" in packed or b"_" in packed
    assert parse(_mail("base64", packed)).text == words
    pieces = [base64.b64encode(f"{words}!{i}\n".encode()) for i in range(2)]
    assert parse(_mail("base64", b"\n".join(pieces))).text == f"{words}!0\n{words}!1\n"


def test_an_encoding_whose_label_was_lost_is_undone() -> None:
    assert parse(_mail("7bit", binascii.b2a_qp(WORDS.encode() * 3))).text == WORDS * 3
    assert parse(_mail("7bit", base64.encodebytes(WORDS.encode() * 3))).text == WORDS * 3


@pytest.mark.parametrize(
    "body",
    [
        b"a =3D b, and the word caf=C3=A9\n",
        b"caf=C3=A9 and caf=C3=A9, but x = y\n",
        base64.encodebytes(bytes(range(256))),
        b"ABCDEFGH" * 9 + b"\nwith words\n",
    ],
)
def test_what_only_looks_encoded_stays_as_it_is(body: bytes) -> None:
    assert parse(_mail("7bit", body)).text == body.decode()


def test_letters_written_as_numbers_are_letters_where_they_are_many() -> None:
    assert parse(_mail("7bit", b"Cl&#233;ment a d&#233;j&#xe0; dit")).text == "Clément a déjà dit"
    assert parse(_mail("7bit", b"The entity &#233; is a letter")).text == (
        "The entity &#233; is a letter"
    )


def test_a_soft_line_end_may_be_padded() -> None:
    assert parse(_mail("quoted-printable", b"The point =\t \nis =C3=A9gal.")).text == (
        "The point is égal."
    )


def test_parts_that_share_their_parents_boundary_are_alternatives_all_the_same() -> None:
    inner = b"--x\nContent-Type: multipart/alternative; boundary=x\n\n"
    plain, page = b"--x\n\nWe agree.\n", b"--x\nContent-Type: text/html\n\n<p>We agree.</p>\n"
    raw = b"Content-Type: multipart/mixed; boundary=x\n\n" + inner + plain + page + b"--x--\n"
    assert parse(raw).text.strip() == "We agree."


def test_a_file_packed_into_the_words_is_a_document() -> None:
    data = bytes(range(100))
    lines = [binascii.b2a_uu(data[i : i + 45]).decode() for i in range(0, 100, 45)]
    text = f"We agree.\n\nbegin 644 note.bin\n{''.join(lines)}`\nend\nElbonia\n"
    opened = open_mail(_mail("8bit", text.encode()))
    assert opened.letter.text == "We agree.\n\n\nElbonia\n"
    assert [(a.filename, content) for a, content in opened.files] == [("note.bin", data)]


@pytest.mark.parametrize(
    "text", ["begin 644 the work\nwith a sentence.\nend\n", "begin 644 x\n#0V%T\nno end"]
)
def test_words_that_begin_like_a_packed_file_stay(text: str) -> None:
    assert parse(_mail("8bit", text.encode())).text == text


@pytest.mark.parametrize(
    "hostile", ["begin 644 x\n", "begin 644 x\n#0V%T\n", "x:\n: \n", "Ã©", "a:\n| b\n"]
)
def test_what_looks_like_an_oddity_costs_no_more_than_its_length(hostile: str) -> None:
    def cost(times: int) -> float:
        raw = _mail("8bit", hostile.encode() * times)
        start = process_time()
        take_apart(parse(raw).text)
        return process_time() - start

    cost(100)
    assert cost(32_000) < 40 * max(cost(4_000), 0.01)


def test_a_mail_without_the_blank_line_has_its_words_all_the_same() -> None:
    letter = parse(b"From: a@x.example\nSubject: our view\nWe agree to resolves 2.\nNot to 3.\n")
    assert (letter.subject, letter.text.strip()) == (
        "our view",
        "We agree to resolves 2.\nNot to 3.",
    )


def test_a_blank_before_the_first_field_does_not_hide_it() -> None:
    assert parse(b" From: a@x.example\nSubject: b\n\nc\n").author.address == "a@x.example"


def test_a_page_that_calls_itself_plain_is_read_as_a_page() -> None:
    assert parse(_mail("8bit", b"<html><body><p>We agree.</p></body></html>")).text == "We agree."
    assert parse(_mail("8bit", b"The <body> of the text")).text == "The <body> of the text"


@pytest.mark.parametrize("marked", ['name="messageReplySection"', 'class="domino-section"'])
def test_what_spark_and_notes_mark_as_the_mail_answered_is_quoted(marked: str) -> None:
    html = f"<div>We agree.</div><div {marked}><p>Would June suit you?</p></div>"
    assert take_apart(html_text(html)).own == "We agree."


def test_words_in_the_only_section_of_sparks_are_the_writers() -> None:
    html = '<div><div name="messageReplySection"><p>We agree.</p></div></div>'
    assert take_apart(html_text(html)).own == "We agree."


def test_words_without_size_do_not_show_but_what_stands_in_them_may() -> None:
    page = '<div style="font-size:0px">hidden<p style="font-size:12pt">We agree.</p>hidden</div>'
    assert html_text(page) == "We agree."
    assert html_text('<p>We <span style="visibility:hidden">dis</span>agree.</p>') == "We agree."


@pytest.mark.parametrize(
    "note",
    [
        "Su cliente de correo no admite HTML.",
        "Ваша почтовая программа не поддерживает HTML.",
        "您的邮件程序不支持HTML格式。",
        "Ce message est au format HTML",
        "برنامجك لا يدعم رسائل HTML.",
    ],
)
def test_a_note_that_the_words_are_elsewhere_is_not_the_words(note: str) -> None:
    plain = b"--x\nContent-Type: text/plain; charset=utf-8\n\n" + note.encode() + b"\n"
    page = b"--x\nContent-Type: text/html\n\n<p>We agree.</p>\n--x--\n"
    raw = b"Content-Type: multipart/alternative; boundary=x\n\n" + plain + page
    assert parse(raw).text.strip() == "We agree."


WITHIN = b"--b\nContent-Type: text/plain\nDelete resolves 5.\n\nAnd 2.\n--b--\n"


@pytest.mark.parametrize(
    "raw",
    [
        b"From: a@b.example\nSubject: Note\nDelete resolves 5.\nAnd 2.\n",
        b"From: a@b.example\nSubject: Note\nDelete resolves 5.\n\nAnd 2.\n",
        b"Subject: Note\nContent-Type: multipart/mixed; boundary=b\n\n" + WITHIN,
    ],
)
def test_words_that_no_empty_line_parts_from_the_header_are_kept(raw: bytes) -> None:
    letter = open_mail(raw).letter
    assert letter.subject == "Note"
    assert letter.text.split() == "Delete resolves 5. And 2.".split()
