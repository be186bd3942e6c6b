"""Mail inside an opaque signature: found in DER and in BER, and never a fault on other bytes."""

import base64

from hypothesis import given
from hypothesis import strategies as st

from bot.mail.parse import parse
from bot.mail.signed import SIGNED_DATA, signed_content

WORDS = b"Content-Type: text/plain\r\n\r\nWe support resolves 2.\r\n"
DATA_OID = bytes.fromhex("2a864886f70d010701")


def _element(tag: int, content: bytes) -> bytes:
    return bytes([tag, 0x82]) + len(content).to_bytes(2, "big") + content


def _definite(kind: bytes = SIGNED_DATA) -> bytes:
    inner = _element(0x06, DATA_OID) + _element(0xA0, _element(0x04, WORDS))
    data = _element(0x02, b"\1") + _element(0x31, b"") + _element(0x30, inner)
    return _element(0x30, _element(0x06, kind) + _element(0xA0, _element(0x30, data)))


def _streamed() -> bytes:
    pieces = b"".join(_element(0x04, WORDS[i : i + 10]) for i in range(0, len(WORDS), 10))
    inner = b"\x30\x80" + _element(0x06, DATA_OID) + b"\xa0\x80\x24\x80" + pieces + b"\0\0" * 3
    data = b"\x30\x80" + _element(0x02, b"\1") + _element(0x31, b"") + inner + b"\0\0"
    return b"\x30\x80" + _element(0x06, SIGNED_DATA) + b"\xa0\x80" + data + b"\0\0" * 2


def test_the_mail_inside_is_found_whole_or_in_pieces() -> None:
    assert signed_content(_definite()) == WORDS
    assert signed_content(_streamed()) == WORDS


def test_what_is_encrypted_is_not_opened_but_named_and_kept() -> None:
    enveloped = _definite(bytes.fromhex("2a864886f70d010703"))
    assert signed_content(enveloped) is None
    head = b'Content-Type: application/pkcs7-mime; name="smime.p7m"\r\n'
    mail = parse(
        head + b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(enveloped)
    )
    assert [a.filename for a in mail.attachments] == ["smime.p7m"]
    assert mail.problems


@given(st.binary(max_size=400), st.integers(0, 200))
def test_any_bytes_are_borne(noise: bytes, cut: int) -> None:
    signed_content(noise)
    signed_content(_definite()[:cut] + noise)
    signed_content(_streamed()[:cut] + noise)
