"""A mail becomes a letter: its text, its documents, when it was received."""

import struct
from datetime import UTC, datetime
from email.mime.application import MIMEApplication
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.flowed import unflow
from bot.mail.html import html_text
from bot.mail.mime import MAX_DEPTH, Headers, first_fields, parse_part
from bot.mail.parse import attachment_data, parse
from bot.mail.peek import peek
from bot.mail.received import way_of
from bot.mail.tnef import SIGNATURE


def _mail(body: object, **headers: str) -> bytes:
    for name, value in headers.items():
        body[name.replace("_", "-")] = value  # type: ignore[index]
    return body.as_bytes()  # type: ignore[attr-defined, no-any-return]


def test_the_better_of_the_alternatives_is_read() -> None:
    mail = MIMEMultipart("alternative")
    mail.attach(MIMEText("We support resolves 2."))
    mail.attach(MIMEText("<p>We <b>support</b> resolves 2.</p>", "html"))
    assert parse(_mail(mail)).text == "We support resolves 2."


def test_html_is_read_when_the_plain_part_has_lost_the_marks_of_quotation() -> None:
    mail = MIMEMultipart("alternative")
    mail.attach(MIMEText("I agree.\nresolves 2 is fine"))
    quoted = '<blockquote type="cite">resolves 2 is fine</blockquote>'
    mail.attach(MIMEText(f"<p>I agree.</p>{quoted}", "html"))
    assert parse(_mail(mail)).text == "I agree.\n\n> resolves 2 is fine"


def test_pictures_signatures_and_calendars_are_no_documents() -> None:
    mail = MIMEMultipart()
    mail.attach(MIMEText("see file"))
    picture = MIMEImage(b"\x89PNG", "png")
    picture.add_header("Content-Disposition", "inline", filename="logo.png")
    mail.attach(picture)
    mail.attach(MIMEApplication(b"sig", "pkcs7-signature", name="smime.p7s"))
    document = MIMEApplication(b"PK..", "msword")
    document.add_header("Content-Disposition", "attachment", filename="Text.docx")
    mail.attach(document)
    found = list(attachment_data(_mail(mail)))
    assert [(a.filename, a.size, data) for a, data in found] == [("Text.docx", 4, b"PK..")]


def test_a_mail_inside_the_mail_reads_like_a_forward() -> None:
    inner = MIMEText("We propose to delete resolves 5.")
    inner["From"], inner["Subject"] = "X <x@elbonia.example>", "Our view"
    mail = MIMEMultipart()
    mail.attach(MIMEText("FYI"))
    mail.attach(MIMEMessage(inner))
    text = parse(_mail(mail)).text
    assert "From: X <x@elbonia.example>" in text
    assert "We propose to delete resolves 5." in text


def _winmail(name: str, data: bytes) -> bytes:
    def attribute(tag: int, kind: int, content: bytes) -> bytes:
        head = struct.pack("<BHHI", 2, tag, kind, len(content))
        return head + content + struct.pack("<H", sum(content) & 0xFFFF)

    return (
        struct.pack("<IH", SIGNATURE, 1)
        + attribute(0x9002, 6, b"\0" * 14)
        + attribute(0x8010, 1, name.encode() + b"\0")
        + attribute(0x800F, 6, data)
    )


def test_winmail_dat_is_opened() -> None:
    mail = MIMEMultipart()
    mail.attach(MIMEText("see file"))
    mail.attach(MIMEApplication(_winmail("Text.docx", b"PK.."), "ms-tnef", name="winmail.dat"))
    assert [a.filename for a in parse(_mail(mail)).attachments] == ["Text.docx"]


def test_flowed_lines_are_joined_and_the_signature_mark_is_not() -> None:
    assert unflow("one \ntwo\n> q1 \n> q2\n-- \nHans") == "one two\n> q1 q2\n-- \nHans"
    assert unflow("修改 \n建议", delsp=True) == "修改建议"


def test_tables_and_lists_stay_readable() -> None:
    html = (
        "<table><tr><td><p>resolves 2</p></td><td>MOD</td></tr></table>"
        "<ol type=a><li>first</li><li>second</li></ol>"
    )
    assert html_text(html).split("\n") == ["resolves 2 | MOD", "", "a) first", "b) second"]


RECEIVED = (
    b"Received: from lists.union.example by mx.bot.example; Tue, 3 Mar 2026 10:00:09 +0000\r\n"
    b"Received: from mx.syldavia.example by lists.union.example; Tue, 3 Mar 2026 10:00:05 +0000\r\n"
    b"Received: from forged by lists.union.example; Tue, 3 Mar 2026 23:00:00 +0000\r\n"
)


def test_it_was_received_when_the_lists_server_took_it() -> None:
    raw = RECEIVED.replace(
        b"by lists.union.example; Tue, 3 Mar 2026 23", b"by other.example; Tue, 3 Mar 2026 23"
    )
    letter = parse(
        raw + b"Date: Fri, 1 Jan 1999 00:00:00 +0000\r\n\r\nx", ("a@lists.union.example",)
    )
    assert letter.received_at == datetime(2026, 3, 3, 10, 0, 5, tzinfo=UTC)


LIST = "a@lists.union.example"
MARKED = b"From: x@syldavia.example\r\nList-Id: <a.lists.union.example>\r\n\r\nHello."
OURS = ("mx.bot.example", "gate.union.example")


def _lines(*hops: str) -> bytes:
    return "".join(f"Received: {hop}\r\n" for hop in hops).encode()


BY_US, BY_LIST = "by mx.bot.example", "by lists.union.example"
HOME = f"from x.syldavia.example {BY_LIST}"


@pytest.mark.parametrize(
    ("lines", "came_by"),
    [
        (_lines(f"from lists.union.example (lists.union.example [192.0.2.7]) {BY_US}", HOME), True),
        (
            _lines(
                f"from out.union.example (gate.union.example. [192.0.2.8]) {BY_US}",
                "from lists.union.example by gate.union.example",
                HOME,
            ),
            True,
        ),
        (
            _lines(
                f"{BY_US} (Postfix, from userid 8)",
                f"from lists.union.example (localhost [127.0.0.1]) {BY_US}",
                HOME,
            ),
            True,
        ),
        (b"", True),  # an archive, which keeps no trace
        (_lines(f"from x.syldavia.example {BY_US}"), False),
        (_lines(f"from x.syldavia.example (x.syldavia.example [192.0.2.9]) {BY_US}", HOME), False),
        (_lines(f"from lists.union.example (x.syldavia.example [192.0.2.9]) {BY_US}", HOME), False),
        (_lines(f"from lists.union.example (unknown [192.0.2.9]) {BY_US}", HOME), False),
    ],
)
def test_a_list_is_believed_only_behind_our_own_servers_words(lines: bytes, came_by: bool) -> None:
    letter = parse(lines + MARKED, (LIST,), OURS)
    assert (letter.list_id == "a.lists.union.example") is came_by
    assert bool(letter.problems) is not came_by


def test_without_believed_hosts_a_list_id_is_taken_at_its_word() -> None:
    raw = b"Received: from x.syldavia.example by mx.bot.example\r\n" + MARKED
    assert parse(raw, (LIST,)).list_id == "a.lists.union.example"


def test_a_mail_cannot_be_dated_back_by_a_line_of_the_lists_server() -> None:
    raw = (
        b"Received: from x.syldavia.example by mx.bot.example; Tue, 3 Mar 2026 10:00:09 +0000\r\n"
        b"Received: from y by lists.union.example; Sun, 1 Feb 2026 10:00:00 +0000\r\n"
    )
    letter = parse(raw + MARKED, (LIST,), OURS)
    assert letter.received_at == datetime(2026, 3, 3, 10, 0, 9, tzinfo=UTC)


@given(st.lists(st.binary(max_size=200), max_size=5))
def test_any_received_lines_tell_some_way(lines: list[bytes]) -> None:
    way_of(lines, (LIST,), OURS)


def test_a_peek_knows_the_letter_by_its_header_alone() -> None:
    found = peek(
        b"From: X <X@a.example>\r\nSubject: [List] Re: Res\r\nMessage-ID: <1@a>\r\n"
        b"In-Reply-To: <0@a>\r\nList-Id: The list <l.x.example>\r\n\r\nbody"
    )
    assert (found.message_id, found.in_reply_to, found.base_subject) == ("1@a", ("0@a",), "Res")
    assert (found.author_email, found.list_id) == ("x@a.example", "l.x.example")


@pytest.mark.parametrize("levels", [MAX_DEPTH + 5, 400])
def test_a_mail_nested_without_end_stops_at_a_bound(levels: int) -> None:
    head = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (i, i)
        for i in range(levels)
    )
    part, depth = parse_part(head + b"\r\nhello"), 0
    while part.children:
        part, depth = part.children[0], depth + 1
    assert depth == MAX_DEPTH
    assert part.problems == ["nested too deep"]


@given(st.binary(max_size=600))
def test_any_bytes_are_a_letter(data: bytes) -> None:
    parse(data)
    peek(data)


@given(st.text(max_size=400))
def test_any_text_is_some_html(text: str) -> None:
    html_text(text)


def test_a_clause_that_its_writer_indented_is_the_writers_own() -> None:
    html = "<p>We propose:</p><blockquote>4 that meetings be held back to back;</blockquote>"
    assert html_text(html) == "We propose:\n\n4 that meetings be held back to back;"
    introduced = "<p>On 2 March 2026, A B wrote:</p><blockquote>We propose nothing</blockquote>"
    assert "> We propose nothing" in html_text(introduced)


@pytest.mark.parametrize(("colour", "quoted"), [("blue", True), ("windowtext", False)])
def test_a_border_that_its_writer_drew_is_no_quotation(colour: str, quoted: bool) -> None:
    style = f"border:none;border-left:solid {colour} 1.5pt;padding:0cm 0cm 0cm 4.0pt"
    text = html_text(f'<p>See:</p><div style="{style}"><p>4 that meetings be held;</p></div>')
    assert ("> 4 that" in text) == quoted


def test_a_date_that_cannot_be_read_gives_way_to_the_next() -> None:
    raw = b"Date: Tue, 7 Apr 2026 10:00:t\r\nDate: Tue, 7 Apr 2026 10:00:01 +0000\r\n\r\nx"
    assert parse(raw).date == datetime(2026, 4, 7, 10, 0, 1, tzinfo=UTC)


def test_an_inner_boundary_that_looks_like_the_outer_end_is_the_inner_one() -> None:
    raw = (
        b'Content-Type: multipart/mixed; boundary="a--"\n\n--a--\n'
        b'Content-Type: multipart/mixed; boundary="a----"\n\n--a----\n\nbody\n--a------\n--a----\n'
    )
    assert parse(raw).text.strip() == "body"


_LINES = st.sampled_from(
    [b"Subject: one", b"subject : two", b"SubjectX: no", b" goes on", b"\tso", b"From: a@b.example",
     b"from", b"", b"Date:", b"Subject\x00: no", b"X-From: b@b.example", b"From : c@b.example"]
)  # fmt: skip


@given(st.lists(_LINES, max_size=12))
def test_fields_looked_for_alone_are_those_of_the_whole_header(lines: list[bytes]) -> None:
    head = b"\n".join(lines)
    whole = Headers(head)
    wanted = (b"subject", b"from", b"date")
    found = {name: whole.get(name.decode()) for name in wanted if name.decode() in whole}
    assert first_fields(head, wanted) == found
