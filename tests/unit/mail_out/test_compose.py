"""Whatever goes into a draft, the mail has the headers that were meant and no others."""

import email
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail import fields
from bot.mail.compose import compose
from bot.model.delivery import Draft
from bot.model.letters import Mailbox

BOT = Mailbox("ISCG secretary", "bot@iscg.example")
MESSAGE_ID = "9f8e.1@iscg.example"
DATE = datetime(2026, 3, 2, 9, 5, 7, tzinfo=timezone(timedelta(hours=1)))
DRAFT = Draft(
    effect="ack:12:34",
    recipient="amal@ruritania.example",
    recipient_name="Amal",
    subject="Your comment 191-C12",
    text="Thank you.\n",
)
ALWAYS = ["Date", "From", "To", "Subject", "Message-ID"]
AFTER = ["Auto-Submitted", "X-Auto-Response-Suppress", "ISCG-Effect", "MIME-Version"]
BODY = ["Content-Type", "Content-Transfer-Encoding", "Content-Language"]

HOSTILE = [
    *("\r\n", "\n", "\r", "\0", "\t", " ", "\u2028", "\x85", "\x1c", "\ud800", "\u200f", "\xa0"),
    *("Bcc: x@y.example", "=?utf-8?q?x?=", "=?", "?=", "word", "x" * 90, "\r\nBcc: x@y.example"),
    *('"', "<", ">", "@", ",", ";", ":", "\\", "(", ")", "é", "决议", "🇺🇳", "a\u0301", "القرار"),
]
hostile = st.text(max_size=400) | st.lists(
    st.sampled_from(HOSTILE),
    max_size=30,
).map("".join)


def made(draft: Draft = DRAFT, sender: Mailbox = BOT, **changes: Any) -> bytes:
    return compose(replace(draft, **changes), sender, MESSAGE_ID, DATE)


def read(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=policy.default)


def read_old(raw: bytes) -> Message:
    return email.message_from_bytes(raw)


def content(mail: Any) -> str:
    return str(mail.get_content()).replace("\r\n", "\n")


def head(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[0] + b"\r\n"


def decoded(value: Any) -> str:
    """As by RFC 5322 section 2.2.3 and RFC 2047: unfolded first, then decoded."""
    return str(make_header(decode_header(re.sub(r"\r\n(?=[ \t])", "", str(value)))))


def test_an_acknowledgement_byte_for_byte() -> None:
    assert made(in_reply_to="1@r.example", references=("0@r.example",)).decode() == (
        "Date: Mon, 02 Mar 2026 09:05:07 +0100\r\n"
        "From: ISCG secretary <bot@iscg.example>\r\n"
        "To: Amal <amal@ruritania.example>\r\n"
        "Subject: Your comment 191-C12\r\n"
        "Message-ID: <9f8e.1@iscg.example>\r\n"
        "In-Reply-To: <1@r.example>\r\n"
        "References: <0@r.example> <1@r.example>\r\n"
        "Auto-Submitted: auto-replied\r\n"
        "X-Auto-Response-Suppress: OOF, AutoReply\r\n"
        "ISCG-Effect: ack:12:34\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: 7bit\r\n"
        "Content-Language: en\r\n"
        "\r\n"
        "Thank you.\r\n"
    )


def test_a_confirmed_announcement_is_not_marked_automatic() -> None:
    """Sympa refuses list posts with Auto-Submitted; List-* belongs to the list's software."""
    mail = read(made(to_list=True, automatic=False, recipient="group@lists.example"))
    assert mail["Auto-Submitted"] is None
    assert not [name for name in mail if name.lower().startswith(("list-", "x-auto"))]
    assert read(made())["Auto-Submitted"] == "auto-generated"


@settings(max_examples=200)
@given(hostile, hostile, hostile, st.lists(hostile, max_size=5), hostile)
def test_no_value_can_forge_a_header(
    subject: str, name: str, effect: str, ids: list[str], text: str
) -> None:
    raw = made(
        sender=replace(BOT, name=name),
        subject=subject,
        recipient_name=name,
        effect=effect,
        in_reply_to=ids[0] if ids else "",
        references=tuple(ids),
        reply_to=name,
        language=name,
        text=text,
    )
    for parsed in (read(raw), read_old(raw)):
        names = list(parsed.keys())
        unsure = ("Reply-To", "In-Reply-To", "References", "Content-Language")
        kept = [known for known in names if known not in unsure]
        assert kept == ALWAYS + AFTER + BODY[:2]
        assert len(names) == len(set(names))
        assert not parsed.defects
    assert raw.isascii()
    assert re.fullmatch(rb"(?:[ -~\t]*\r\n)*", raw)
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))


@settings(max_examples=200)
@given(hostile)
def test_a_subject_comes_back_as_it_was_meant(subject: str) -> None:
    raw = made(subject=subject)
    meant = fields.clean(subject)
    assert read(raw)["Subject"] == meant
    assert decoded(read_old(raw)["Subject"]) == meant


@settings(max_examples=200)
@given(hostile)
def test_names_come_back_as_they_were_meant(name: str) -> None:
    raw = made(recipient_name=name, sender=replace(BOT, name=name))
    meant = fields.clean(name, 200)
    for header, address in (("From", BOT.address), ("To", DRAFT.recipient)):
        (found,) = read(raw)[header].addresses
        assert found.addr_spec == address
        # Python 3.11 reads the fold between two encoded words of a name as a space (bpo-35547)
        assert found.display_name.replace(" ", "") == meant.replace(" ", "")
        ((old_name, old_address),) = getaddresses([read_old(raw)[header]])
        assert (decoded(old_name), old_address) == (meant, address)


@given(hostile)
def test_encoded_words_are_as_outlook_reads_them(subject: str) -> None:
    """RFC 2047: at most 75 characters, and no character split between two words."""
    raw = made(subject=subject, recipient_name=subject)
    for line in head(raw).split(b"\r\n"):
        for word in re.findall(rb"=\?utf-8\?[qb]\?[^?]*\?=", line):
            assert len(word) <= 75
            ((octets, charset),) = decode_header(word.decode())
            assert charset == "utf-8"
            assert isinstance(octets, bytes)
            octets.decode("utf-8")


@given(st.lists(st.from_regex(r"[a-z0-9.=_-]{1,120}@[a-z]{1,20}\.example", fullmatch=True)))
def test_references_are_folded_between_ids_and_never_encoded(ids: list[str]) -> None:
    """Outlook loses the thread otherwise."""
    raw = made(references=tuple(ids), in_reply_to=ids[-1] if ids else "")
    text = head(raw).decode()
    known = [found for found in dict.fromkeys(ids) if "=?" not in found]
    if len(known) > 25:
        known = [known[0], *known[-24:]]
    found = re.search(r"^References: (.*?)\r\n(?! )", text, re.MULTILINE | re.DOTALL)
    assert re.findall(r"<([^>]*)>", found[1] if found else "") == known
    for line in text.split("\r\n"):
        assert len(line) <= max(78, *(len(f"In-Reply-To: <{i}>") for i in [*ids, ""]))
        assert line.count("<") == line.count(">")


@pytest.mark.parametrize(
    "junk", ["a b@c", "", "<a@b>", "a@b\r\nBcc: x", "é@b", "=?utf-8?q?x?=@b", "x" * 1000 + "@b"]
)
def test_ids_that_are_none_are_left_out(junk: str) -> None:
    mail = read(made(in_reply_to=junk, references=(junk, "good@r.example")))
    assert mail["In-Reply-To"] is None
    assert mail["References"] == "<good@r.example>"


def test_an_id_that_needs_a_long_line_keeps_it_whole() -> None:
    long = "x" * 800 + "@r.example"
    raw = made(in_reply_to=long, references=("a@b.example", long))
    assert f"\r\nReferences: <a@b.example>\r\n <{long}>\r\n".encode() in raw
    assert f"\r\nIn-Reply-To: <{long}>\r\n".encode() in raw


@pytest.mark.parametrize(
    ("subject", "line"),
    [
        ("Re: [ISCG] Resolution 191", b"Subject: Re: [ISCG] Resolution 191"),
        ("Re: [ISCG] Résolution 191", b"Subject: Re: [ISCG] =?utf-8?q?R=C3=A9solution?= 191"),
        ("第191号决议", b"Subject: =?utf-8?b?56ysMTkx5Y+35Yaz6K6u?="),
        ("a =?utf-8?q?forged?= b", b"Subject: a =?utf-8?b?PT91dGYtOD9xP2ZvcmdlZD89?= b"),
    ],
)
def test_what_is_plain_in_a_subject_stays_readable(subject: str, line: bytes) -> None:
    """So that lists still find their prefix and people their words in a raw mail."""
    assert line in made(subject=subject).split(b"\r\n")


def test_the_same_draft_gives_the_same_bytes_and_another_id_other_boundaries() -> None:
    draft = replace(DRAFT, html="<p>x</p>", parts=(("a.pdf", "application/pdf", b"%PDF"),))
    first = compose(draft, BOT, MESSAGE_ID, DATE)
    assert first == compose(draft, BOT, MESSAGE_ID, DATE)
    other = compose(draft, BOT, "other@iscg.example", DATE)
    assert read(first).get_boundary() != read(other).get_boundary()


def test_text_that_knows_the_boundary_cannot_end_the_part() -> None:
    boundary = read(made(html="<p>x</p>")).get_boundary()
    raw = made(html="<p>x</p>", text=f"--{boundary}--\nstill here\n")
    (plain, _) = read(raw).iter_parts()
    assert "still here" in plain.get_content()


@given(hostile | st.text(alphabet="abc .\n=\t-", max_size=500))
def test_the_words_come_back_as_they_were_written(text: str) -> None:
    mail = read(made(text=text))
    meant = "".join(c for c in text if c in "\n\t" or ord(c) > 159 or 32 <= ord(c) < 127)
    meant = meant.encode("utf-8", "replace").decode()
    assert content(mail) == meant.rstrip("\n") + "\n"


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_line_of_a_body_is_long_or_open_to_harm(text: str, html: str) -> None:
    for line in made(text=text, html=html or "x").split(b"\r\n"):
        assert len(line) <= 78
        assert not line.startswith((b"From ", b"."))
        assert not line.endswith(b"\t")
        assert not line.endswith(b" ") or line == b"-- "


def test_six_languages_side_by_side() -> None:
    words = "Merci. Спасибо. شكرا. 谢谢。 Gracias. Thank you.\n" * 20
    mail = read(made(text=words, subject=words[:60], language="fr"))
    assert content(mail) == words
    assert mail["Content-Language"] == "fr"


NAMES = [
    "comments.docx",
    "Комментарии к резолюции 191, первая редакция.docx",
    "决议第191号修订草案.docx",
    "مقترحات.pdf",
    'a "quoted" name.docx',
    "../../etc/passwd",
    "C:\\temp\\x.docx",
    "=?utf-8?q?x?=.docx",
    "x" * 300 + ".docx",
    "é" * 300 + ".docx",
    "",
    "...",
    "a\r\nContent-Type: text/html.docx",
    "it's 100% #1.xlsx",
]


@pytest.mark.parametrize("filename", NAMES)
def test_file_names_are_read_by_new_and_old_programs(filename: str) -> None:
    raw = made(parts=((filename, "application/vnd.x", b"\x00\x01"),))
    meant = fields.file_name(filename)
    part = next(iter(read(raw).iter_attachments()))
    assert part.get_filename() == meant
    assert part.get_content() == b"\x00\x01"
    old = read_old(raw).get_payload()[1]  # type: ignore[index]
    assert isinstance(old, Message)
    assert email.utils.collapse_rfc2231_value(old.get_filename() or "") == meant
    name = old.get_param("name", unquote=True)
    assert decoded(name) == meant
    assert not set(meant) & set('/\\:*?"<>|\r\n')
    assert 0 < len(meant) <= 100


@given(hostile)
def test_no_file_name_can_forge_a_header(filename: str) -> None:
    raw = made(parts=((filename, filename, b"x"),))
    part = next(iter(read(raw).iter_attachments()))
    assert list(part.keys()) == ["Content-Type", "Content-Transfer-Encoding", "Content-Disposition"]
    assert part.get_filename() == fields.file_name(filename)
    # the same words are given as its type; a few, like `0/0`, are one
    assert part.get_content_type() in ("application/octet-stream", filename.lower())


@pytest.mark.parametrize("kind", ["message/rfc822", "multipart/mixed", "nonsense", "a/b\r\nX: y"])
def test_types_that_cannot_be_attached_become_plain_bytes(kind: str) -> None:
    raw = made(parts=(("x.bin", kind, b"x"),))
    part = next(iter(read(raw).iter_attachments()))
    assert part.get_content_type() == "application/octet-stream"


def test_an_invitation_stands_beside_the_text_and_as_a_file() -> None:
    """Outlook and Gmail act on the first, Apple and web mailers import the second."""
    ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    raw = made(calendar=ics, calendar_method="REQUEST", html="<p>x</p>")
    mail = read(raw)
    assert mail.get_content_type() == "multipart/mixed"
    readable, attached = mail.iter_parts()
    kinds = [part.get_content_type() for part in readable.iter_parts()]
    assert kinds == ["text/plain", "text/html", "text/calendar"]
    calendar = list(readable.iter_parts())[2]
    assert calendar.get_param("method") == "REQUEST"
    assert calendar.get_payload(decode=True) == ics.encode()
    assert attached.get_filename() == "invite.ics"
    assert attached.get_payload(decode=True) == ics.encode()
    with pytest.raises(ValueError, match="method"):
        made(calendar=ics, calendar_method="x\r\ny")


def test_an_address_beyond_ascii_stands_as_it_is_and_its_domain_in_ascii() -> None:
    raw = made(recipient="zoé@zölle.example", recipient_name="")
    assert "To: zoé@xn--zlle-5qa.example\r\n".encode() in raw


@pytest.mark.parametrize("bad", ["", "nobody", "a b@c.example", "a@b\r\nBcc: x@y", "a@b,c@d", "@x"])
def test_a_mail_without_an_address_is_not_made(bad: str) -> None:
    with pytest.raises(ValueError, match="address"):
        made(recipient=bad)
    with pytest.raises(ValueError, match="address"):
        made(sender=replace(BOT, address=bad))
    assert read(made(reply_to=bad))["Reply-To"] is None


def test_a_mail_needs_its_id_and_a_date_with_a_zone() -> None:
    with pytest.raises(ValueError, match="Message-ID"):
        compose(DRAFT, BOT, "a b@c", DATE)
    with pytest.raises(ValueError, match="zone"):
        compose(DRAFT, BOT, MESSAGE_ID, datetime(2026, 1, 1))  # noqa: DTZ001
    assert parsedate_to_datetime(read(made())["Date"]).astimezone(UTC) == DATE


@pytest.mark.parametrize(
    "effect", ["ack:12:34", "reminder:3:2026-06-24T12:00:00+00:00:86400:a@b.c"]
)
def test_the_key_of_an_effect_stands_there_as_it_is(effect: str) -> None:
    assert fields.effect_value(effect) == effect
    assert f"\r\nISCG-Effect: {effect}\r\n".encode() in made(effect=effect)
