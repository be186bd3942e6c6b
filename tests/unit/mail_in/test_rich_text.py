"""The words that Outlook packed into a winmail.dat as rich text."""

import struct

import pytest

from bot.mail.rtf import MAX_RTF, rich_text, unpacked

# The example of MS-OXRTFCP 3.1.
EXAMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af320"
    "68656c090020627705b06c647d0a800fa0"
)


def test_packed_rich_text_is_unpacked() -> None:
    assert unpacked(EXAMPLE) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rich_text(unpacked(EXAMPLE)) == ("hello world", False)
    assert (
        unpacked(EXAMPLE[:29]) == b"{\\rtf1\\ansi\\ansicpg1252\\pard"[: len(unpacked(EXAMPLE[:29]))]
    )


def test_words_of_several_scripts_are_read_by_their_fonts_and_numbers() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}"
        rb"{\f2\fcharset134 SimSun;}}{\*\generator x;}\pard\f0 R\'e9solution 191\par "
        rb"{\f1 \'cd\'e5\'f2.}\par {\f2 \'cd\'ac\'d2\'e2}\par \u1606?\u1593?\u1605?\line\{a\}}"
    )
    assert rich_text(rtf) == ("Résolution 191\nНет.\n同意\nنعم\n{a}", False)


def test_a_page_that_was_put_into_rich_text_is_taken_out_again() -> None:
    rtf = (
        rb"{\rtf1\ansi\fromhtml1{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 We "
        rb"agree.\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}{\*\mhtmltag64 <p class=x>}}"
    )
    assert rich_text(rtf) == ("<p>We agree.</p>", True)


@pytest.mark.parametrize(
    "junk", [b"", b"{" * 100_000, b"\\u55357?" * 9_000, b"\\'" * 50_000, EXAMPLE * 100]
)
def test_broken_rich_text_costs_no_more_than_its_length(junk: bytes) -> None:
    rich_text(junk)
    unpacked(junk)
    endless = struct.pack("<IIII", 99, 2**32 - 1, 0x75465A4C, 0) + b"\xff\x0c\xff" * 9_000
    assert len(unpacked(endless)) <= MAX_RTF
