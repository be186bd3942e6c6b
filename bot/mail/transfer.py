"""Transfer encodings (RFC 2045 section 6) undone, also where a label lies or was lost."""

import binascii
import quopri
import re

from bot.mail.uuencoded import line_of

_PADDED = re.compile(rb"=[ \t]{1,80}(?=\n)")  # gateways pad the end of a line (RFC 2045, 6.7)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]")


def decoded(body: bytes, encoding: bytes) -> bytes | None:
    """The bytes under a transfer encoding; None where it is none, or has nothing to undo."""
    if encoding.startswith(b"base64"):
        return None if _is_plain(body) else decode_base64(body)
    if encoding.startswith(b"quoted"):
        return quopri.decodestring(_PADDED.sub(b"=", body))
    if encoding in (b"x-uuencode", b"uuencode", b"x-uue", b"uue"):
        return _uudecode(body)
    return None


def unlabelled(body: bytes) -> bytes:
    """A text without the encoding whose label a gateway has lost, where nothing else looks so."""
    if not body.isascii():
        return body
    if len(_EIGHT_BIT.findall(body, 0, _SAMPLE)) > 1 and not _STRAY.search(body):
        return quopri.decodestring(body)
    if len(body) > _MIN_PACKED and _PACKED.fullmatch(body):
        data = decode_base64(body)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return body
        return data if all(ch.isprintable() or ch.isspace() for ch in text) else body
    return body


_MIN_PACKED = 100
_SAMPLE = 20_000
_EIGHT_BIT = re.compile(rb"=[89A-F][0-9A-F]=[89A-F][0-9A-F]")
_STRAY = re.compile(rb"=(?![0-9A-F]{2}|\n)")
_PACKED = re.compile(rb"(?:[A-Za-z0-9+/]{60,76}\n)+[A-Za-z0-9+/]{0,76}={0,2}\s{0,9}")


def _is_plain(body: bytes) -> bool:
    """Words that only their label calls base64: its lines have no spaces, and no stops."""
    lines = body[:2000].split(b"\n", 3)[:3]
    return any(len(_WORDS.findall(line)) > 2 for line in lines) and len(
        _NOT_BASE64.findall(body, 0, 2000)
    ) > 0.08 * min(len(body), 2000)


_WORDS = re.compile(rb"[A-Za-z\x80-\xff]{1,40}[,.;:!?]? ")


def decode_base64(body: bytes) -> bytes:
    """Base64 with whatever stands between; a broken end costs only itself."""
    pieces = _JOINED.split(body)
    if len(pieces) > 1 and all(map(_WHOLE.fullmatch, pieces)):
        return b"".join(map(decode_base64, pieces))  # a list's footer encoded under a body
    if _URL_SAFE.fullmatch(body):
        body = body.translate(_FROM_URL_SAFE)
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        pass
    packed = _NOT_BASE64.sub(b"", body).rstrip(b"=")
    packed = packed[: len(packed) - (1 if len(packed) % 4 == 1 else 0)]
    try:
        return binascii.a2b_base64(packed + b"==")
    except binascii.Error:
        return b""


_JOINED = re.compile(rb"(?<==)\n+(?=[A-Za-z0-9+/])")
_WHOLE = re.compile(rb"[A-Za-z0-9+/\n]+={0,2}\s*")
_URL_SAFE = re.compile(rb"[A-Za-z0-9_\n-]+={0,2}\s*")
_FROM_URL_SAFE = bytes.maketrans(b"-_", b"+/")  # RFC 4648 section 5


def _uudecode(body: bytes) -> bytes:
    out: list[bytes] = []
    started = False
    for line in body.split(b"\n"):
        if not started:
            started = line.startswith(b"begin ")
            continue
        if line.startswith(b"end") or not line.strip():
            break
        out.append(line_of(line) or b"")
    return b"".join(out)
