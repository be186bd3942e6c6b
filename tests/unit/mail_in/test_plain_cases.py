"""What is read the short way, because most mail is plain, comes out as by the long way."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from hypothesis import example, given
from hypothesis import strategies as st

from bot.mail.headers import date_of
from bot.mail.marks import mark_depth, unmarked
from bot.mail.mime import Headers
from bot.reading.prose.languages import words_of

_FIELD = re.compile(rb"^([!-9;-~]{1,200})[ \t]*:(.*(?:\n[ \t].*)*)", re.MULTILINE)
_HEADS = st.lists(st.sampled_from([b"To", b"x-Y", b":", b" ", b"\t", b"\n", b"a b", b"\xff", b""]))


@given(head=_HEADS.map(b"".join))
@example(head=b" folded: from nothing\nTo: a\n b\n\tc\nno field\n d\nX:")
def test_the_fields_of_any_header_are_those_of_the_standards_grammar(head: bytes) -> None:
    """RFC 5322 section 2.2, as one pattern says it."""
    expected = [(m[1].decode().lower(), m[2]) for m in _FIELD.finditer(head)]
    fields = Headers(head)
    assert fields.names == [name for name, _ in expected]
    for name in fields.names:
        assert fields.all(name) == [value for known, value in expected if known == name]


@given(
    at=st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)),  # noqa: DTZ001 - a zone comes below
    zone=st.sampled_from(["+0000", "-0000", "+0530", "-0930", "+1400", "+0099"]),
    day=st.booleans(),
    comment=st.sampled_from(["", " (CEST)", " (a longer comment)"]),
)
def test_a_date_as_programs_write_it_is_the_one_that_the_library_reads(
    at: datetime, zone: str, day: bool, comment: str
) -> None:
    """The month by its English name, whatever the machine speaks."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    name = f"{months[at.month - 1]} {at.year} {at:%H:%M:%S} {zone}"
    written = f"{'Mon, ' if day else ''}{at.day} {name}{comment}"
    there = parsedate_to_datetime(written)
    expected = there.replace(tzinfo=UTC) if there.tzinfo is None else there.astimezone(UTC)
    assert date_of(written.encode()) == expected


def test_marks_are_counted_and_taken_off_alike_whoever_wrote_them() -> None:
    for line, depth, words in (
        ("> plain", 1, "plain"),
        (">plain", 1, "plain"),
        ("> > > three", 3, "three"),
        (">\t\t\t> two", 2, "two"),
        ("  > > shifted", 2, "shifted"),
        ("AB> > initials", 2, "initials"),
        ("| > a bar", 2, "a bar"),
        ("＞ wide", 1, "wide"),
        ("a > b", 0, "a > b"),
    ):
        assert (mark_depth(line), unmarked(line)) == (depth, words), line


@given(text=st.text(alphabet="abZ é'’19_-.\n\t\x00"))
def test_words_are_the_same_whether_a_text_is_ascii_or_not(text: str) -> None:
    assert words_of(text) == re.findall(r"[^\W\d_]+", text)
