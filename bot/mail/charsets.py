"""Bytes into text: by label, by alias, and by evidence where the label lies.

Mislabelled mail is everyday mail: gb2312 that is gb18030, iso-8859-1 that is windows-1252,
us-ascii that is UTF-8, unknown-8bit that is anything.
"""

import codecs
import re
import unicodedata

from bot.mail.charset_labels import codec_of

_ESCAPING = frozenset(
    """
    iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_3 iso2022_jp_ext iso2022_kr hz utf-7 utf-16
    utf-16-le utf-16-be utf-32
    """.split()
)
_SINGLE = re.compile(r"^(cp1|cp8|cp4|iso8859|koi8|mac)")
_GUESSES = ("gb18030", "big5hkscs", "cp1251", "koi8-r", "cp1256", "cp1252", "cp866", "iso8859-5",
            "iso8859-6")  # fmt: skip
_CYRILLIC, _ARABIC = frozenset("оеаинтсрвлкмдпуяыьгзбчй"), frozenset("اليمونترهبعدسفكقحة")
_MORE = {"cp1252": 0.15, "cp866": 0.05, "iso8859-5": 0.05, "iso8859-6": 0.05}
"""By how much those that are seldom meant have to be better."""
_COMMON = {
    "cp1251": _CYRILLIC,
    "koi8-r": _CYRILLIC,
    "cp866": _CYRILLIC,
    "iso8859-5": _CYRILLIC,
    "cp1256": _ARABIC,
    "iso8859-6": _ARABIC,
    "cp1252": frozenset("éèàùâêîôûçëïüöäßñóíáúÉÀ’‘“”–—…«»°§"),
}
_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 127))
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\xad\u034f\u200b\u2060]")
_SAMPLE = 4000
_MARKS_OF_ORDER = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SHIFT = b"\x1b$"  # ISO 2022 changes to a set of two bytes (RFC 1468)
_OCTET = {ch: b for b in range(0x80, 0xA0) if (ch := bytes([b]).decode("cp1252", "ignore"))}
_OCTETS = {ord(ch): octet for ch, octet in _OCTET.items()}
_LATER = "[" + "".join(map(re.escape, _OCTET)) + "\x80-\xbf]"
_TWICE = re.compile(rf"[Â-ÅÐÑØÙâ-é](?:(?<=[Â-ÅÐÑØÙ])|{_LATER})({_LATER})")
"""A letter of the six languages in UTF-8, each octet taken for one of Latin-1; its last octet."""
_MIXED = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")


def decode(data: bytes, label: str = "", declared: str = "") -> str:
    """Text of bytes; never raises, and what nothing can read becomes U+FFFD.

    The label is believed unless the bytes contradict it: eight-bit bytes that are valid UTF-8
    are UTF-8 whatever a single-byte label says, and what is so Chinese, Japanese or Korean
    whatever any says; Cyrillic or Arabic is told from its letters. What a page has `declared` in
    itself counts where no label does.
    """
    codec = codec_of(label) if label else None
    if data.isascii() and codec not in _ESCAPING:
        shifted = _strict(data, "iso2022_jp_ext") if _SHIFT in data else None
        return shifted or data.decode("ascii")
    if data[:2] in _MARKS_OF_ORDER:
        codec = "utf-16"  # no text begins so in another charset
    if codec in _ESCAPING:
        return _strict(data, codec) or data.decode("latin-1")
    if codec is None or codec == "utf-8" or _SINGLE.match(codec):
        text = _strict(data, "utf-8")
        if text is not None:
            return _twice_encoded(text)
    if codec == "utf-8" and _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    if declared and codec in {None, "utf-8"} and codec_of(declared):
        return decode(data, declared)
    if codec is None or codec in {"utf-8", "cp1252"}:
        return _guess(data, codec)
    text = _strict(data, "utf-8")
    if text is not None and _EASTERN.search(text):
        return text
    codec = _meant(data, codec)
    return _strict(data, codec) or data.decode(codec, "replace")


_RIVALS = {"gb18030": "big5hkscs", "big5hkscs": "gb18030", "koi8-r": "cp1251", "cp1251": "koi8-r"}
_MOST_COMMON = frozenset("оеаинтср")  # half the letters of any Russian text
_RARE = frozenset("фщъэцшюхж")  # a few in a hundred
_CLEARLY = 0.15
_MIN_LETTERS = 40
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")  # never by chance in UTF-8


def _meant(data: bytes, codec: str) -> str:
    """The charset of the same script that gateways take it for, where the bytes speak for that."""
    rival = _RIVALS.get(codec)
    if rival is None:
        return codec
    sample = data[: _SAMPLE * 4]
    if codec in _COMMON:
        ours, theirs = (_russian(sample.decode(name, "replace")) for name in (codec, rival))
        return rival if theirs > ours + _CLEARLY else codec
    if _makes_sense(sample, codec) or not _makes_sense(sample, rival):
        return codec
    return rival


def _makes_sense(data: bytes, codec: str) -> bool:
    """No broken character, and none to which its charset gives no meaning."""
    text = _strict(data, codec) or _strict(data[:-1], codec)
    return text is not None and not _PRIVATE.search(text)


def _russian(text: str) -> float:
    """By how much common letters outweigh rare ones, capital or not; 0 where few letters stand."""
    letters = [ch for ch in text.lower() if "а" <= ch <= "я"]
    if len(letters) < _MIN_LETTERS:
        return 0.0
    common = sum((ch in _MOST_COMMON) - (ch in _RARE) for ch in letters)
    return common / len(letters)


def visible(text: str) -> str:
    """Text without controls, soft hyphens and spaces without width, which cut words in two.

    Arabic letters in the shape that they have at their place (of IBM's code pages, and of what was
    copied from a PDF) are the letters themselves.
    """
    if text.isascii():
        return text.translate(_CONTROLS)
    return _SHAPES.sub(_letters, _INVISIBLE.sub("", text))


_SHAPES = re.compile("[\ufb50-\ufbff\ufd50-\ufdcf\ufdf2\ufe70-\ufefc]+")


def _letters(shaped: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", shaped[0])


def _twice_encoded(text: str) -> str:
    """UTF-8 that a gateway took for Latin-1 and encoded again, read back; other text as it is."""
    if text.isascii() or sum(ch != "\xa0" for ch in _TWICE.findall(text, 0, _SAMPLE)) < 2:
        return text
    if not _TWICE.sub("", text).isascii():
        return text
    return _strict(text.translate(_OCTETS).encode("latin-1"), "utf-8") or text


def _strict(data: bytes, codec: str | None) -> str | None:
    try:
        return data.decode(codec or "utf-8")
    except (UnicodeDecodeError, UnicodeError, ValueError):
        return None


def _mostly_utf8(data: bytes) -> bool:
    """A few broken bytes (a list that cut a character) do not make UTF-8 another charset."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for ch in text[:_SAMPLE] if ch > "\x7f" and ch != "\ufffd")
    return good > bad and bad <= max(2, good // 10)


def _guess(data: bytes, codec: str | None) -> str:
    """The charset whose reading has most of its eight-bit letters common ones."""
    best, best_score = "cp1252", 0.5 if codec == "cp1252" else 0.0
    sample = bytes(b for b in data[: _SAMPLE * 4] if b > 0x7F)[:_SAMPLE]
    mixed = len(_MIXED.findall(data[: _SAMPLE * 4]))
    for name in _GUESSES:
        if name not in ("cp1252", "gb18030") and mixed > 0.3 * len(sample):
            continue  # a letter of another script does not stand in a Latin word
        score = _score(data, sample, name)
        if score > best_score + _MORE.get(name, 0.0):
            best, best_score = name, score
    return (
        data.decode(best, "replace").replace("\ufffd", "")
        if best == "cp1252"
        else data.decode(best, "replace")
    )


def _score(data: bytes, sample: bytes, name: str) -> float:
    if name in ("gb18030", "big5hkscs"):
        text = _strict(data[: _SAMPLE * 4], name) or _strict(data[: _SAMPLE * 4 - 1], name)
        high = [ch for ch in text or "" if ch > "\x7f"]
        plain = sum(
            1
            for ch in high
            if "\u4e00" <= ch <= "\u9fff"
            or "\u3000" <= ch <= "\u303f"
            or "\uff00" <= ch <= "\uffef"
            or "\u0400" <= ch <= "\u045f"  # Russian that is quoted
        )
        common = sum(1 for ch in high if ch in _HAN)
        return 0.0 if not high else 0.5 * plain / len(high) + 0.5 * min(1, 5 * common / len(high))
    text = sample.decode(name, "replace")
    return sum(1 for ch in text if ch in _COMMON[name]) / max(1, len(text))


_HAN = frozenset(
    "的一是不在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能，。、："
    "這為個國時來們對會發動於"
)
