"""Mails made to hurt: each is a function of its size in bytes, and nobody's real letter."""

import base64
import io
import zipfile
from collections.abc import Callable

HEAD = (
    b"From: Zoltan <zoltan@borduria.example>\nTo: group@lists.example\n"
    b"Message-ID: <hostile@borduria.example>\nDate: Mon, 02 Mar 2026 09:00:00 +0000\n"
)
SUBJECT = b"Subject: Resolution 191\n"
PLAIN = b"Content-Type: text/plain; charset=utf-8\n\n"
HTML = b"Content-Type: text/html; charset=utf-8\n\n"
_WORDS = b"Borduria proposes to delete resolves 2 of Resolution 191.\n"


def _filled(unit: bytes, size: int) -> bytes:
    return (unit * (size // len(unit) + 1))[:size]


def _plain(unit: str) -> Callable[[int], bytes]:
    return lambda size: HEAD + SUBJECT + PLAIN + _filled(unit.encode(), size)


def _html(unit: str, before: str = "", behind: str = "") -> Callable[[int], bytes]:
    return lambda size: (
        HEAD + SUBJECT + HTML + (before + unit * (size // len(unit)) + behind).encode()
    )


def _header(line: bytes) -> Callable[[int], bytes]:
    return lambda size: (
        HEAD + SUBJECT + _filled(line, size // len(line) * len(line)) + PLAIN + _WORDS
    )


def long_subject(size: int) -> bytes:
    """One line of subject, a mail program's fault or an attack."""
    return HEAD + b"Subject: Resolution 191 " + _filled(b"Re: AW: ", size) + b"\n" + PLAIN + _WORDS


def encoded_subject(size: int) -> bytes:
    """The same in encoded words."""
    words = _filled(b"=?utf-8?q?Resolution_191_=D0=B0?=\n ", size)
    return HEAD + b"Subject: " + words + b"x\n" + PLAIN + _WORDS


def many_references(size: int) -> bytes:
    """More ancestors than any conversation has."""
    ids = b"".join(b"\n <%d@borduria.example>" % n for n in range(size // 26))
    return HEAD + SUBJECT + b"References:" + ids + b"\n" + PLAIN + _WORDS


def many_recipients(size: int) -> bytes:
    """A To line as long as the telephone book."""
    boxes = b",\n ".join(b"Member %d <m%d@borduria.example>" % (n, n) for n in range(size // 38))
    return HEAD + SUBJECT + b"Cc: " + boxes + b"\n" + PLAIN + _WORDS


def many_parts(size: int) -> bytes:
    """A multipart of crumbs."""
    parts = b"".join(b"--b\nContent-Type: text/plain\n\n%d\n" % n for n in range(size // 36))
    return HEAD + SUBJECT + b"Content-Type: multipart/mixed; boundary=b\n\n" + parts + b"--b--\n"


def nested(size: int) -> bytes:
    """Multiparts in multiparts."""
    levels = max(size // 60, 2)
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(levels)
    )
    return HEAD + SUBJECT + opened + PLAIN + _WORDS


def nested_mails(size: int) -> bytes:
    """Mails in mails."""
    levels = size // 64
    return HEAD + SUBJECT + b"Content-Type: message/rfc822\n\n" * levels + HEAD + PLAIN + _WORDS


def broken_boundaries(size: int) -> bytes:
    """A boundary that nearly fits, on every line."""
    head = b"Content-Type: multipart/mixed; boundary=bb\n\n"
    return HEAD + SUBJECT + head + _filled(b"--bbx\n--b\n--bb--x\n", size)


def guessed_boundaries(size: int) -> bytes:
    """No boundary is named, and a thousand are there."""
    head = b"Content-Type: multipart/mixed\n\n"
    return HEAD + SUBJECT + head + _filled(b"--abc\nContent-Type: multipart/mixed\n\n", size)


def one_value(name: bytes) -> Callable[[int], bytes]:
    """Twenty fields of one name, each of them a single word as long as is looked at."""

    def mail(size: int) -> bytes:
        field = name + b": " + _filled(b"a", size // 20) + b"\n"
        return field * 20 + HEAD + SUBJECT + PLAIN + _WORDS

    return mail


def flowed(size: int) -> bytes:
    """One paragraph of many lines (RFC 3676)."""
    head = b"Content-Type: text/plain; format=flowed\n\n"
    return HEAD + SUBJECT + head + _filled(b"a \n", size)


def report(size: int) -> bytes:
    """A delivery report with a line of blanks."""
    head = b"From: mailer-daemon@borduria.example\nSubject: Undelivered mail\n" + PLAIN
    return head + b"zoltan@borduria.example: user unknown\n" + _filled(b" ", size) + b"x\n"


def commas_for_a_name(size: int) -> bytes:
    """Somebody whose name is all commas."""
    name = b'From: "' + _filled(b",", size) + b'" <zoltan@borduria.example>\n'
    return name + SUBJECT + PLAIN + _WORDS


def styles(size: int) -> bytes:
    """Style sheets without a rule."""
    sheet = "<style>" + "a" * 20_000 + "</style>"
    return _html(sheet, "<html><head>", "</head><body>Resolution 191")(size)


def tables(size: int) -> bytes:
    """Tables in tables in tables."""
    return _html("<table><tr><td>x")(size)


def attachment(data: bytes, name: str) -> bytes:
    """A mail with one document."""
    head = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + PLAIN + _WORDS
    part = (
        b"--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
        b'Content-Disposition: attachment; filename="%s"\n\n' % name.encode()
    )
    return HEAD + SUBJECT + head + part + base64.encodebytes(data) + b"--b--\n"


def large_attachment(size: int) -> bytes:
    """A film."""
    return attachment(_filled(b"\x00\x01\x02\x03film", size * 3 // 4), "film.mp4")


def word_bomb(size: int) -> bytes:
    """A Word file that unpacks to a thousand times its size."""
    xml = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    return attachment(_zip({"word/document.xml": xml + b" " * size}), "revision.docx")


def word_of_paragraphs(size: int) -> bytes:
    """A Word file of a million empty paragraphs with marks: small in the mail, large as a tree."""
    head = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    unit = '<w:p><w:ins w:id="%d" w:author="x"><w:r><w:t>resolves %d</w:t></w:r></w:ins></w:p>'
    body = "".join(unit % (n, n) for n in range(size // 80))
    return attachment(
        _zip({"word/document.xml": (head + body + "</w:body></w:document>").encode()}), "many.docx"
    )


def word_of_entities(size: int) -> bytes:
    """A billion laughs."""
    lines = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, min(size // 1000, 12))
    )
    xml = f'<!DOCTYPE x [<!ENTITY l0 "ha">{lines}]><x>&l{min(size // 1000, 12) - 1};</x>'
    return attachment(_zip({"word/document.xml": xml.encode()}), "laughs.docx")


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        for name, data in ({"[Content_Types].xml": types} | files).items():
            archive.writestr(name, data)
    return out.getvalue()


MAILS: dict[str, Callable[[int], bytes]] = {
    "long-subject": long_subject,
    "encoded-subject": encoded_subject,
    "many-references": many_references,
    "many-recipients": many_recipients,
    "many-header-lines": _header(b"X-Junk: abcdefgh\n"),
    "many-received": _header(b"Received: from a by b with SMTP; Mon, 02 Mar 2026 09:00:00 +0000\n"),
    "many-from": _header(b"From: a <a@b.example>\n"),
    "commas-for-a-name": commas_for_a_name,
    "one-word-in-reply-to": one_value(b"In-Reply-To"),
    "one-word-from": one_value(b"From"),
    "flowed": flowed,
    "report": report,
    "folded-for-ever": lambda size: (
        HEAD + b"Subject: x" + _filled(b"\n y", size) + b"\n" + PLAIN + _WORDS
    ),
    "no-colon": lambda size: _filled(b"nothing but words\n", size),
    "many-parts": many_parts,
    "nested": nested,
    "nested-mails": nested_mails,
    "broken-boundaries": broken_boundaries,
    "guessed-boundaries": guessed_boundaries,
    "large-attachment": large_attachment,
    "word-bomb": word_bomb,
    "word-of-paragraphs": word_of_paragraphs,
    "word-of-entities": word_of_entities,
    "nested-tables": tables,
    "nested-divs": _html("<div>"),
    "nested-quotes": _html("<blockquote>x"),
    "nested-spans": _html("<span style='color:red'><b><i>x"),
    "look-after-look": _html("x<i>y</i>"),
    "empty-quotes": lambda size: _html("<blockquote></blockquote>", "y" * (size // 2) + "<br>")(
        size // 2
    ),
    "styles": styles,
    "closed-never-opened": _html("</td></div>"),
    "attributes": _html(' a="b"', "<p", ">Resolution 191</p>"),
    "entities": _html("&lt;&#1088;&unknown;"),
    "comments-in-html": _html("<!-- -- --><!"),
    "struck-and-inserted": _html("<s>resolves 2</s> <ins>resolves 3</ins>\n"),
    "greater-signs": _plain(">"),
    "greater-lines": _plain("> > > > > > >\n"),
    "one-line": _plain("Resolution 191 resolves 2 "),
    "lines": _plain("\n"),
    "spaces": _plain(" "),
    "labels-en": _plain("resolves 2 "),
    "labels-fr": _plain("décide 2 "),
    "labels-es": _plain("resuelve 2 "),
    "labels-ru": _plain("решает 2 "),
    "labels-ar": _plain("تقرر 2 "),
    "labels-zh": _plain("做出决议2"),
    "labels-zh-lines": _plain("做出决议2\n"),
    "mod-lines": _plain("MOD 2 to report every year;\n"),
    "wrote-lines": _plain("On Mon, 2 Mar 2026, Anna wrote:\n"),
    "header-blocks": _plain("From: a\nSent: b\nTo: c\nSubject: d\n\n"),
    "dashes": _plain("-- \n"),
    "underscores": _plain("_"),
    "rule-and-a-letter": lambda size: _plain("=")(size) + b"x\n",
    "brackets": _plain("(["),
    "apostrophes": _plain("'"),
    "single-quotes": _plain("'a' "),
    "replaced-words": _plain("Replace 'a' by 'b' in 'c' and 'd' in 'e'. "),
    "numbers": _plain("1 "),
    "roman": _plain("i) ii) iii) "),
    "quotes": _plain("“Resolution ”"),
    "addresses": _plain("<a@b.example> "),
    "begin-lines": _plain("begin 644 x\n"),
    "nul": _plain("\x00"),
    "soft": _plain("\u200b\u202e"),
    "high-bytes": lambda size: HEAD + SUBJECT + b"\n" + _filled(bytes(range(128, 256)), size),
    "gb18030-lies": lambda size: (
        HEAD + SUBJECT + b"Content-Type: text/plain; charset=gb2312\n\n"
        + _filled("做出决议2".encode("gb18030") + b"\xff", size)
    ),
    "utf-7": lambda size: (
        HEAD + SUBJECT + b"Content-Type: text/plain; charset=utf-7\n\n" + _filled(b"+AGE", size)
    ),
    "quoted-printable": lambda size: (
        HEAD + SUBJECT + b"Content-Transfer-Encoding: quoted-printable\n" + PLAIN
        + _filled(b"=\n=3D=", size)
    ),
}  # fmt: skip
"""Names and makers; `MAILS[name](size)` gives about so many bytes."""
