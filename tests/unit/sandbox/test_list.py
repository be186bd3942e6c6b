"""A list does to posts what Mailman does."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from bot.edges.embedded_list import MailingList, distribute

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LIST = MailingList("group@lists.example", "Group", ("amal@ruritania.example",), prefix="[Group] ")
POST = b"""\
From: Amal Haddad <amal@ruritania.example>
To: group@lists.example
Subject: Re: resolves 2
Message-ID: <1@ruritania.example>
Date: Mon, 02 Mar 2026 10:00:00 +0100
"""


def got(headers: bytes, body: bytes, to: MailingList = LIST) -> EmailMessage:
    """What a member finds."""
    raw = distribute(headers + b"\n" + body, to, NOW, "mx.ruritania.example")
    return message_from_bytes(raw, policy=policy.default)


def test_prefix_stands_before_re_and_only_once() -> None:
    first = got(POST, b"Yes.\n")
    assert first["Subject"] == "[Group] Re: resolves 2"
    again = got(POST.replace(b"Re: resolves 2", b"Re: [Group] resolves 2"), b"Yes.\n")
    assert again["Subject"] == "[Group] Re: resolves 2"


def test_raw_eight_bit_subject_becomes_unknown_8bit() -> None:
    raw = distribute(POST.replace(b"resolves 2", b"d\xe9cide 2") + b"\nOui.\n", LIST, NOW, "mx")
    subject = next(line for line in raw.split(b"\n") if line.startswith(b"Subject:"))
    assert subject == b"Subject: [Group] =?unknown-8bit?q?Re=3A_d=E9cide_2?="
    assert b"\xe9" not in raw


def test_encoded_subject_keeps_its_words() -> None:
    encoded = POST.replace(b"resolves 2", b"=?koi8-r?B?0sXbwcXU?= 2")
    assert got(encoded, b"Da.\n")["Subject"] == "[Group] Re: решает 2"


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("us-ascii", "We agree."),
        ("utf-8", "نؤيد ذلك"),
        ("koi8-r", "Мы согласны."),
        ("gb2312", "我们同意。"),
        ("iso-8859-1", "Nous sommes d'accord, évidemment."),
    ],
)
def test_footer_is_put_into_a_plain_text_of_any_charset(charset: str, words: str) -> None:
    headers = POST + f"Content-Type: text/plain; charset={charset}\n".encode()
    headers += b"Content-Transfer-Encoding: 8bit\n"
    found = got(headers, words.encode(charset))
    text = found.get_content()
    assert text.startswith(words)
    assert "Group mailing list -- group@lists.example" in text
    assert not found.is_multipart()


def test_text_whose_charset_lies_gets_its_footer_as_a_part() -> None:
    headers = POST + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    raw = distribute(headers + b"\nD\xe9cide.\n", LIST, NOW, "mx")
    found = message_from_bytes(raw)
    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed",
        "text/plain",
        "text/plain",
    ]
    assert b"D\xe9cide." in raw


def test_html_gets_a_part_beside_it_and_keeps_its_type() -> None:
    found = got(POST + b"MIME-Version: 1.0\nContent-Type: text/html\n", b"<p>Yes</p>\n")
    types = [part.get_content_type() for part in found.walk()]
    assert types == ["multipart/mixed", "text/html", "text/plain"]
    assert found["From"] == "Amal Haddad <amal@ruritania.example>"


def test_mixed_gets_one_more_part_and_alternative_is_wrapped() -> None:
    mixed = POST + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n"
    body = b"--x\n\nYes\n--x\nContent-Type: application/pdf\n\n%PDF\n--x--\n"
    assert [p.get_content_type() for p in got(mixed, body).iter_parts()] == [
        "text/plain",
        "application/pdf",
        "text/plain",
    ]
    both = POST + b"MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n"
    body = b"--x\n\nYes\n--x\nContent-Type: text/html\n\n<p>Yes</p>\n--x--\n"
    assert [p.get_content_type() for p in got(both, body).iter_parts()] == [
        "multipart/alternative",
        "text/plain",
    ]


def test_list_headers_are_the_lists_own() -> None:
    found = got(POST + b"List-Id: <forged.example>\n", b"Yes.\n")
    assert found.get_all("List-Id") == ["Group <group.lists.example>"]
    assert found["List-Post"] == "<mailto:group@lists.example>"
    received = found.get_all("Received")
    assert received is not None
    assert "by lists.example" in received[0]
    assert "Mon, 02 Mar 2026 09:00:00 +0000" in received[0]


def test_munged_from_names_the_list_and_reply_to_the_author() -> None:
    strict = MailingList(LIST.address, "Group", (), munge_domains=("ruritania.example",))
    found = got(POST + b"Reply-To: office@ruritania.example\n", b"Yes.\n", strict)
    assert found["From"] == "Amal Haddad via Group <group@lists.example>"
    addresses = [address.addr_spec for address in found["Reply-To"].addresses]
    assert addresses == ["office@ruritania.example", "amal@ruritania.example"]
    other = got(POST.replace(b"ruritania", b"sylvania"), b"Yes.\n", strict)
    assert other["From"].addresses[0].addr_spec == "amal@sylvania.example"


def test_wrapped_post_stands_inside_under_another_message_id() -> None:
    wrapping = MailingList(LIST.address, "Group", (), prefix="[Group] ", wrap=True)
    found = got(POST, b"Yes.\n", wrapping)
    assert found["Message-ID"] != "<1@ruritania.example>"
    inner = next(part for part in found.walk() if part.get_content_type() == "message/rfc822")
    assert inner.get_content()["Message-ID"] == "<1@ruritania.example>"
