"""Web pages as documents: what Word, Google Docs and others save as HTML, or call `.doc`.

What a page marks as inserted and struck (`ins`, `del`, Word's own styles) is tracked; what is only
drawn so, by formatting or a style sheet, is a redline made by hand.
"""

import re
from dataclasses import replace

from bot.mail.charsets import decode
from bot.mail.html import Line, html_lines
from bot.mail.looks import Look
from bot.mail.parse import parse
from bot.model.texts import Paragraph, Revision, RevisionKind, Run, WordDocument
from bot.resolutions.returned import told_id
from bot.resolutions.revisions import is_flattened

_PAGE = re.compile(
    r"^\W{0,80}(?:<\?xml[^>]{0,200}>\s{0,80})?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_ARCHIVE = re.compile(
    rb"^\s{0,80}(?:MIME-Version|From|Message-ID|Snapshot-Content-Location): ", re.IGNORECASE
)
_CHARSET = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
MAX_HEAD = 20_000
_BLACK = frozenset(["", "black", "#000", "#000000", "windowtext", "auto"])
_STRUCK, _NEW = (Revision(RevisionKind.DELETE),), (Revision(RevisionKind.INSERT),)


def is_page(data: bytes) -> bool:
    """Whether bytes are a web page, or one in an archive of MIME parts (`.mht`)."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    head = data[:1_000].decode("utf-16" if wide else "latin-1", "ignore")
    return _PAGE.match(head) is not None or _is_archive(data)


def _is_archive(data: bytes) -> bool:
    return _ARCHIVE.match(data[:200]) is not None and b"text/html" in data[:4_000].lower()


def read_page(data: bytes) -> WordDocument:
    """The lines of a page as paragraphs, bounded as the pages of mails are; never raises."""
    if _is_archive(data):
        text = parse(data).html
    elif data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
    else:
        declared = _CHARSET.search(data[:4_000])
        text = decode(data, declared[1].decode("ascii") if declared else "")
    lines = [line for line in html_lines(text) if line.text]
    ours = told_id(text[:MAX_HEAD])  # nobody tracks changes in a page that we drew
    tracked = not ours and any(run.look.inserted for line in lines for run in line.runs)
    document = WordDocument(tuple(_paragraph(line, tracked) for line in lines))
    return replace(document, properties=ours, flattened=is_flattened(document))


def _paragraph(line: Line, tracked: bool) -> Paragraph:
    return Paragraph(tuple(_run(r.text.replace("\xa0", " "), r.look, tracked) for r in line.runs))


def _run(text: str, look: Look, tracked: bool) -> Run:
    if look.deleted and tracked:
        return Run(text, _STRUCK, look.hidden)
    if look.inserted and tracked:
        return Run(text, _NEW, look.hidden)
    colour = "" if look.colour in _BLACK else look.colour
    new = look.underlined or look.inserted
    return Run(
        text, hidden=look.hidden, struck=look.deleted, underlined=new, coloured=bool(colour),
        colour=colour,
    )  # fmt: skip
