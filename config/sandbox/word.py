"""Word files with tracked changes and margin comments, made from marked text.

python-docx knows no tracked changes: the `w:ins` and `w:del` are put around its runs here.
"""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

PIECE = re.compile(
    r"\[-(?P<struck>[^\]]*)-\]|\{\+(?P<inserted>[^}]*)\+\}"
    r"|\{#(?P<note>[^#]+)#\}(?P<noted>[^{]*)\{##\}"
)
NUMBERED = re.compile(r"(\d+(?:bis|ter)?|[a-zа-я]\)) ")


class _Marks:
    """Gives each revision its id, author and date (ISO 29500-1, 17.13.5)."""

    def __init__(self, author: str, at: datetime) -> None:
        self.author = author
        self.date = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._next = 100

    def element(self, tag: str) -> Any:
        found = OxmlElement(tag)
        self._next += 1
        found.set(qn("w:id"), str(self._next))
        found.set(qn("w:author"), self.author)
        found.set(qn("w:date"), self.date)
        return found


def tracked(path: Path, at: datetime) -> bytes:
    """The .docx of a `*.docx.txt` file, with its changes dated `at`; the same bytes each time."""
    head, _, body = path.read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    document = Document()
    marks = _Marks(fields["author"], at)
    document.core_properties.author = fields["author"]
    document.core_properties.title = fields["title"]
    document.core_properties.created = at.astimezone(UTC).replace(tzinfo=None)
    document.add_heading(fields["title"], level=1)
    for text in body.strip().split("\n\n"):
        _paragraph(document, text, marks)
    return _packed(document)


def _paragraph(document: DocumentType, text: str, marks: _Marks) -> None:
    paragraph = document.add_paragraph()
    whole = text.startswith("{+") and text.endswith("+}") and text.count("{+") == 1
    if whole:
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the way to the XML
        run_properties = OxmlElement("w:rPr")
        run_properties.append(marks.element("w:ins"))
        properties.append(run_properties)
    heading = not NUMBERED.match(text) and not whole
    position = 0
    for piece in PIECE.finditer(text):
        if piece.start() > position:
            _run(paragraph, text[position : piece.start()], italic=heading)
        _piece(document, paragraph, piece, marks)
        position = piece.end()
    if position < len(text):
        _run(paragraph, text[position:], italic=heading)


def _piece(
    document: DocumentType, paragraph: Paragraph, piece: re.Match[str], marks: _Marks
) -> None:
    if piece["note"] is not None:
        run = _run(paragraph, piece["noted"])
        comment = document.add_comment([run], piece["note"], author=marks.author, initials="")
        comment._comment_elm.set(qn("w:date"), marks.date)  # noqa: SLF001
        return
    run = _run(paragraph, piece["struck"] or piece["inserted"])
    around = marks.element("w:del" if piece["struck"] else "w:ins")
    element = run._r  # noqa: SLF001
    element.addprevious(around)
    around.append(element)
    if piece["struck"]:
        for text in element.findall(qn("w:t")):
            text.tag = qn("w:delText")
            text.set(qn("xml:space"), "preserve")


def _run(paragraph: Paragraph, text: str, *, italic: bool = False) -> Run:
    """A run; the number of a clause is followed by a tab, as in the Union's papers."""
    run = paragraph.add_run(NUMBERED.sub(r"\1\t", text, count=1) if _starts(paragraph) else text)
    run.italic = italic or None
    return run


def _starts(paragraph: Paragraph) -> bool:
    return not paragraph.runs and not paragraph._p.findall(qn("w:ins"))  # noqa: SLF001


def _packed(document: DocumentType) -> bytes:
    """Saved with fixed dates in the archive, so that equal words give equal bytes."""
    saved, packed = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as source, ZipFile(packed, "w") as target:
        for name in source.namelist():
            info = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return packed.getvalue()
