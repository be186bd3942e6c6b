"""What IMAP servers say, read line by line; whatever they say, reading ends."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.edges import imap_replies as replies

B = bytearray


def test_a_body_comes_from_its_literal_wherever_the_uid_stands() -> None:
    lines: list[bytes | bytearray] = [
        b"1 FETCH (UID 7 BODY[] {3}",
        B(b"abc"),
        b")",
        b"2 FETCH (BODY[] {4}",
        B(b") x("),
        b" UID 9 FLAGS (\\Seen))",
        b"3 FETCH (FLAGS (\\Seen))",
        b"FETCH completed",
    ]
    assert [(i.uid, i.body) for i in replies.items(lines).values()] == [(7, b"abc"), (9, b") x(")]


@pytest.mark.parametrize(
    ("said", "body"),
    [
        (b"BODY[] NIL", b""),
        (b'BODY[] ""', b""),
        (b'BODY[]<0> "a \\"b\\" \\\\"', b'a "b" \\'),
        (b"FLAGS ()", None),
    ],
)
def test_small_bodies_need_no_literal(said: bytes, body: bytes | None) -> None:
    (item,) = replies.items([b"1 FETCH (UID 7 " + said + b")", b"done"]).values()
    assert item.body == body


def test_size_and_date_are_read_in_utc() -> None:
    line = b'1 FETCH (RFC822.SIZE 42 UID 7 INTERNALDATE " 2-Mar-2026 10:00:00 +0130")'
    (item,) = replies.items([line, b"done"]).values()
    assert (item.uid, item.size) == (7, 42)
    assert item.internal_date == datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "date",
    [
        b"32-Mar-2026 10:00:00 +0000",
        b"02-Foo-2026 10:00:00 +0000",
        b"x",
        b"01-Jan-0000 00:00:00 +0000",
        b"01-Jan-0001 00:00:00 +2300",
    ],
)
def test_a_date_that_is_none_is_left_out(date: bytes) -> None:
    line = b'1 FETCH (UID 7 INTERNALDATE "' + date + b'")'
    (item,) = replies.items([line, b"done"]).values()
    assert item.internal_date is None


def test_what_select_told() -> None:
    lines = [
        b"FLAGS (\\Seen)",
        b"OK [PERMANENTFLAGS (\\Seen \\*)] limited",
        b"3 EXISTS",
        b"OK [UIDVALIDITY 77] ok",
        b"OK [UIDNEXT 12] next",
        b"[READ-WRITE] done",
    ]
    found = replies.selected(lines)
    assert found is not None
    assert (found.uidvalidity, found.uidnext, found.exists, found.read_only) == (77, 12, 3, False)
    assert found.keeps("$Iscg")
    assert found.keeps("\\Seen")
    assert not found.keeps("\\Flagged")
    assert replies.selected([b"3 EXISTS", b"done"]) is None


def test_what_search_found() -> None:
    assert replies.searched([b"SEARCH 3 1 2", b"search 10 ", b"done"]) == [1, 2, 3, 10]
    assert replies.searched([b"SEARCH 3 (MODSEQ 9)", b"done"]) == [3]
    assert replies.searched([b"SEARCH", b"", b"done"]) == []
    assert replies.searched([b"5 EXISTS", b"done"]) == []


@given(st.sets(st.integers(1, 500)))
def test_uids_are_written_as_ranges(uids: set[int]) -> None:
    text = replies.uid_set(sorted(uids))
    found: list[int] = []
    for part in text.split(",") if text else []:
        low, _, high = part.partition(":")
        found += range(int(low), int(high or low) + 1)
    assert found == sorted(uids)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("INBOX", '"INBOX"'),
        ("Groups & 決議", '"Groups &- &bHqLcA-"'),
        ("Réglé", '"R&AOk-gl&AOk-"'),
        ("~peter/mail/台北/日本語", '"~peter/mail/&U,BTFw-/&ZeVnLIqe-"'),
        ('a"b\\c', '"a\\"b\\\\c"'),
        ("🇺🇳", '"&2Dzd+tg83fM-"'),
    ],
)
def test_folders_are_named_in_modified_utf7(name: str, written: str) -> None:
    """The third is RFC 3501's own example, section 5.1.3."""
    assert replies.folder_name(name) == written


@pytest.mark.parametrize("bad", ["a\r\nX LOGOUT", "a\0b"])
def test_no_name_ends_the_line(bad: str) -> None:
    with pytest.raises(ValueError, match="line ends"):
        replies.quoted(bad)
    assert "\n" not in replies.folder_name(bad)


pieces = st.sampled_from(
    [
        b"1 FETCH (",
        b"UID 7",
        b" BODY[] ",
        b"{3}",
        b'"',
        b"\\",
        b"(",
        b")",
        b"NIL",
        b"INTERNALDATE",
        b"\xff",
    ]
)
noise = st.lists(pieces | st.binary(max_size=20), max_size=20).map(b"".join)


@given(st.lists(noise | noise.map(bytearray), max_size=20))
def test_no_answer_breaks_the_reading(lines: list[bytes | bytearray]) -> None:
    list(replies.items(lines))
    replies.searched(lines)
    replies.selected(lines)


def test_reading_a_long_hostile_line_takes_no_time() -> None:
    line = b'1 FETCH (UID 7 BODY[] "' + b"\\" * 1_000_000
    assert [item.body for item in replies.items([line, b"done"]).values()] == [None]


def test_what_a_quoted_mail_says_is_not_taken_for_the_servers_words() -> None:
    said = b'1 FETCH (BODY[] "UID 3 RFC822.SIZE 4" UID 9 RFC822.SIZE 20)'
    (item,) = replies.items([said, b"done"]).values()
    assert (item.uid, item.size, item.body) == (9, 20, b"UID 3 RFC822.SIZE 4")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (b'(("INBOX." ".")) NIL NIL', "INBOX.Lists.ITU"),  # Courier
        (b'(("INBOX." ".")) (("user." ".")) (("" "."))', "INBOX.Lists.ITU"),  # Cyrus
        (b'NAMESPACE (("" "/")) NIL NIL', ""),  # most others
        (b'(("" ".")) NIL NIL', "Lists.ITU"),
        (b'(("#mh/" NIL)) NIL NIL', "#mh/Lists/ITU"),
        (b'(("my \\"" "\\\\")) NIL NIL', 'my "Lists\\ITU'),
        (b'NIL NIL (("INBOX." "."))', ""),  # nothing of one's own
        (b"nonsense", ""),
    ],
)
def test_a_folder_has_its_name_in_the_users_own_namespace(said: bytes, name: str) -> None:
    assert replies.personal_name([said, b"done"], "Lists/ITU") == name
    assert replies.personal_name([said, b"done"], "inbox") == ""
    if name:
        assert replies.personal_name([said, b"done"], name) == ""


def test_a_mail_may_be_told_of_in_several_answers() -> None:
    lines = [
        b"1 FETCH (FLAGS () UID 7)",
        b"1 FETCH (UID 7 RFC822.SIZE 42)",
        b'1 FETCH (UID 7 INTERNALDATE "02-Mar-2026 10:00:00 +0000")',
        b"done",
    ]
    (item,) = replies.items(lines).values()
    assert (item.uid, item.size, item.body) == (7, 42, None)
    assert item.internal_date == datetime(2026, 3, 2, 10, tzinfo=UTC)
