"""Bytes become words whatever their labels say."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.charsets import decode
from bot.mail.headers import decode_words, mailboxes, message_ids, text_of
from bot.mail.parameters import parameters


@pytest.mark.parametrize(
    ("words", "written", "label"),
    [
        ("Решение принято", "koi8-r", "koi8-r"),
        ("Решение принято", "cp1251", "unknown-8bit"),
        ("Решение принято членами", "koi8-r", ""),
        ("“quoted” – and dashed", "cp1252", "iso-8859-1"),
        ("决议草案修改建议", "gb18030", "gb2312"),
        ("决议草案修改建议", "gb18030", ""),
        ("نؤيد المقترح المقدم", "cp1256", "windows-1256"),
        ("nous décidons déjà", "utf-8", "iso-8859-1"),
        ("nous décidons", "iso-8859-1", "us-ascii"),
        ("hähä und höhö", "iso-8859-1", "x-unknown"),
        ("تعارض إدارتنا هذا التعديل", "cp1256", "x-windows-1256"),
        ("تعارض إدارتنا هذا التعديل", "cp720", "DOS-720"),
        ("تعارض إدارتنا هذا التعديل", "iso8859-6", "unknown-8bit"),
        ("Бордурия возражает против этого", "iso8859-5", "cp28595"),
        ("Бордурия возражает против этого", "cp866", ""),
        ("Бордурия возражает против этого", "iso8859-5", "x-unknown"),
        ("各位同事：蓬萊支持魯里坦尼亞的提案，同意每年審議一次。", "big5", ""),
        ("决议草案修改建议", "gb18030", "gb18030-2022"),
        ("决议草案修改建议", "utf-8", "utf8mb4"),
    ],
)
def test_a_label_that_lies_does_not_spoil_the_words(words: str, written: str, label: str) -> None:
    assert decode(words.encode(written), label) == words


@given(st.binary(max_size=400), st.text(max_size=20))
def test_any_bytes_under_any_label_become_text(data: bytes, label: str) -> None:
    assert isinstance(decode(data, label), str)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("=?utf-8?Q?Re:_D=C3=A9cision?=", "Re: Décision"),
        ("=?UTF-8?B?0KDQtdC30L7Qu9GO0YbQuNGP?= 191", "Резолюция 191"),
        ("=?utf-8?B?5Yaz6A==?= =?utf-8?B?rq4xOTE=?=", "决议191"),
        ("=?utf-8*en?q?Hello?=", "Hello"),
        ("plain =?broken subject", "plain =?broken subject"),
        ("=?utf-8?Q?with space inside?=", "with space inside"),
    ],
)
def test_encoded_words_are_read_also_when_their_makers_erred(raw: str, read: str) -> None:
    assert decode_words(raw) == read


def test_a_raw_eight_bit_subject_is_read() -> None:
    assert text_of("Résolution 191".encode()) == "Résolution 191"


def test_a_message_id_broken_by_folding_is_mended() -> None:
    assert message_ids(b"<abc\r\n def@x.example> <second@x.example>") == (
        "abcdef@x.example",
        "second@x.example",
    )


def test_names_with_commas_comments_and_groups_are_taken_apart() -> None:
    found = mailboxes(b'"Amann, Hans" <H.Amann@Syldavia.example>, "List \\"A\\"" <l@x.example>')
    assert [(b.name, b.address) for b in found] == [
        ("Amann, Hans", "h.amann@syldavia.example"),
        ('List "A"', "l@x.example"),
    ]


@pytest.mark.parametrize(
    "value",
    [
        b"application/x; name*=utf-8''%D0%A2%D0%B5%D0%BA%D1%81%D1%82.docx",
        b"application/x; name*0*=utf-8''%D0%A2%D0%B5; name*1*=%D0%BA%D1%81%D1%82.docx",
        b'application/x; name="=?utf-8?B?0KLQtdC60YHRgi5kb2N4?="',
        'application/x; name="Текст.docx"'.encode(),
        b"application/x; name=\"UTF-8''%D0%A2%D0%B5%D0%BA%D1%81%D1%82.docx\"",
        b'application/x; name*0="=?utf-8?B?0KLQtdC6?="; name*1="=?utf-8?B?0YHRgi5kb2N4?="',
    ],
)
def test_a_file_keeps_its_name_in_the_right_way_and_in_the_wrong_ones(value: bytes) -> None:
    assert parameters(value)[1]["name"] == "Текст.docx"


@given(st.binary(max_size=300))
def test_no_header_value_raises(data: bytes) -> None:
    text_of(data)
    mailboxes(data)
    message_ids(data)
    parameters(data)


def test_a_line_end_in_an_encoded_subject_begins_no_new_field() -> None:
    value = b"=?utf-8?q?Resolution_191=0D=0ABcc:_evil@x.example=1B[2J?="
    assert text_of(value) == "Resolution 191 Bcc: evil@x.example[2J"


def test_a_subject_encoded_twice_is_read() -> None:
    twice = b"=?utf-8?Q?=3D=3Futf-8=3FQ=3FR=3DC3=3DA9solution_191=3F=3D?="
    assert text_of(twice) == "Résolution 191"


def test_an_address_that_was_encoded_with_the_name_is_found() -> None:
    packed = base64.b64encode("Hélène <h@x.example>".encode()).decode()
    (found,) = mailboxes(f"=?utf-8?B?{packed}?=".encode())
    assert (found.name, found.address) == ("Hélène", "h@x.example")
