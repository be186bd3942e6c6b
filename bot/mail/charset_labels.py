"""Which character set a label means: by its name, by the number of its code page, by its family.

Programs write what their own system calls it: `x-windows-1256`, `DOS-720`, `cp28595`,
`gb18030-2022`, `utf8mb4`.
"""

import codecs
import re
from functools import lru_cache

_WIDER = {
    # A label, and the larger character set that real senders mean by it (WHATWG Encoding, 4.2).
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "iso8859-8": "cp1255",
}
_ALIASES = {
    "unicode-1-1-utf-8": "utf-8",
    "chinese": "gb18030",
    "csgb2312": "gb18030",
    "cngb": "gb18030",
    "cn-gb": "gb18030",
    "cn-big5": "big5hkscs",
    "windows-31j": "cp932",
    "sjis": "cp932",
    "ansi": "cp1252",
    "ms-ansi": "cp1252",
    "ms-cyrl": "cp1251",
    "ms-arab": "cp1256",
    "macarabic": "mac-arabic",
    "macintosh": "mac-roman",
    "unicode-1-1-utf-7": "utf-7",
    "imap4-modified-utf7": "utf-7",
    "viet-tcvn": "cp1258",
}
_PAGES = {
    # Microsoft's numbers of what others name.
    708: "iso8859-6", 1200: "utf-16-le", 1201: "utf-16-be", 10000: "mac-roman",
    10004: "mac-arabic", 10007: "mac-cyrillic", 20127: "ascii", 20866: "koi8-r",
    20936: "gb18030", 21866: "koi8-u", 50220: "iso2022_jp", 50221: "iso2022_jp",
    50222: "iso2022_jp", 50225: "iso2022_kr", 51932: "euc_jp", 51936: "gb18030",
    51949: "cp949", 52936: "hz", 54936: "gb18030", 65000: "utf-7", 65001: "utf-8",
    **{28590 + number: f"iso8859-{number}" for number in range(1, 17)},
}  # fmt: skip
_PAGE = re.compile(
    r"(?:windows[_-]?cp|cp|windows|win|ms|ibm|dos|msdos|code ?page)?[_-]?(\d{3,5})(?!\d)"
)
_PART = re.compile(r"iso[_-]?(?:ir[_-]?)?8859[_-]?(\d{1,2})(?!\d)|8859[_-](\d{1,2})(?!\d)")
_FAMILIES = (
    ("utf-8", "utf-8"), ("utf8", "utf-8"), ("utf-7", "utf-7"), ("gb18030", "gb18030"),
    ("gbk", "gb18030"), ("gb2312", "gb18030"), ("gb_2312", "gb18030"), ("gb13000", "gb18030"),
    ("euc-cn", "gb18030"), ("mac-chinesesimp", "gb18030"), ("mac-simp", "gb18030"),
    ("hz", "hz"), ("big5", "big5hkscs"), ("big-5", "big5hkscs"), ("x-big5", "big5hkscs"),
    ("ks_c_5601", "cp949"), ("koi8-ru", "koi8-u"), ("koi8u", "koi8-u"), ("koi8", "koi8-r"),
    ("iso-8859-6", "iso8859-6"), ("iso-8859-8", "cp1255"), ("iso-2022-jp", "iso2022_jp"),
)  # fmt: skip
"""What a label of the family begins with, whatever its maker adds."""


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Python's name of the codec that a charset label stands for; None when unknown."""
    name = label.strip().strip("\"'").lower().split("*")[0].strip()
    for candidate in (name, name.removeprefix("x-"), name.replace("-", "")):
        codec = _codec(_ALIASES.get(candidate, candidate))
        if codec is not None:
            return _WIDER.get(codec, codec)
    codec = _codec(_of_family(name.removeprefix("x-")))
    return _WIDER.get(codec, codec) if codec else None


def _of_family(name: str) -> str:
    if part := _PART.match(name):
        return f"iso8859-{part[1] or part[2]}"
    if page := _PAGE.match(name):
        return _PAGES.get(int(page[1]), f"cp{int(page[1])}")
    return next((codec for head, codec in _FAMILIES if name.startswith(head)), "")


def _codec(name: str) -> str | None:
    """The codec of that name if it is one of text: `base64` and `zip` are none."""
    try:
        found = codecs.lookup(name).name
        "".encode(found)
    except (LookupError, ValueError, TypeError, UnicodeError):
        return None
    return found
