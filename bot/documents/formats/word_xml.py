"""Lines and tables as WordprocessingML (ISO/IEC 29500-1, clause 17): words in, markup out."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from xml.sax.saxutils import escape

from bot.documents.paper import Line, Remark, Span, Style, Table, Tracked, is_right_to_left
from bot.model.texts import Op

_WHOLE_ROW = 500  # characters of a row that is kept on one page
KEY_PREFIX = "iscg_"  # bookmarks by which lines are known again when a paper comes back

# What XML 1.0 cannot hold, and the overrides that turn the order of letters round.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_LANGUAGES = {
    "en": "en-GB",
    "fr": "fr-CH",
    "es": "es-ES",
    "ru": "ru-RU",
    "zh": "zh-CN",
    "ar": "ar-SA",
}
_STYLES = {
    Style.TITLE: "Title",
    Style.HEADING1: "Heading1",
    Style.HEADING2: "Heading2",
    Style.HEADING3: "Heading3",
    Style.NORMAL: "",
    Style.NOTE: "Note",
    Style.IN_FORCE: "InForce",
    Style.CLAUSE: "Clause",
    Style.NUMBERED: "Numbered",
    Style.ALTERNATIVE: "Alternative",
    Style.WORDS: "Words",
    Style.SOURCE: "Source",
    Style.BULLET: "Bullet",
}
_BAR_AT_THE_RIGHT = (
    '<w:pBdr><w:left w:val="nil"/>'
    '<w:right w:val="single" w:sz="12" w:space="8" w:color="9AA7B4"/></w:pBdr>'
)
_BULLET = "<w:r><w:t>•</w:t><w:tab/></w:r>"
_NEW = '<w:color w:val="1F4E79"/><w:u w:val="single"/>'
_GONE = '<w:strike/><w:color w:val="9C2A1F"/>'


def fit(text: str) -> str:
    """The text as XML may hold it, escaped; a line feed or tab becomes a space."""
    if not text.isprintable():  # most are, and then none of these is in them
        text = _UNFIT.sub("", text).replace("\n", " ").replace("\t", " ")
    return escape(text, {'"': "&quot;"})


def instant(when: datetime) -> str:
    """`2026-05-13T09:00:00Z`, as Word wants the time of a change."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Writer:
    """The body of one document; it counts the ids of changes and remarks as they come."""

    def __init__(self, language: str, width: int) -> None:
        self._language = language
        self._width = width
        self._changes = 0
        self.remarks: list[Remark] = []
        self.keys: list[str] = []
        """Keys of lines: the bookmark `iscg_1` stands at the line of the first."""

    def line(self, line: Line, style: str = "") -> str:
        """One `w:p`."""
        backwards = is_right_to_left(line.spans)
        name = style or _STYLES[line.style]
        properties = (f'<w:pStyle w:val="{name}"/>' if name else "") + (
            _BAR_AT_THE_RIGHT if backwards and line.style is Style.IN_FORCE else ""
        )
        properties += (
            "<w:bidi/>" if backwards else ('<w:bidi w:val="0"/>' if self._language == "ar" else "")
        )
        if line.level:  # `left` is the leading side, in Arabic too
            properties += f'<w:ind w:left="{709 * (line.level + 1)}" w:hanging="709"/>'
        if line.tracked and line.op is not Op.EQUAL:
            properties += f"<w:rPr>{self._mark(line.op, line.tracked)}</w:rPr>"
        shown = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        first = len(self.remarks)
        self.remarks += line.remarks
        noted = range(first, len(self.remarks))
        return (
            f"<w:p>{shown}{self._known_again(line.key)}"
            + "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in noted)
            + (_BULLET if line.style is Style.BULLET else "")
            + "".join(self._span(span, backwards) for span in line.spans)
            + "".join(map(_reference, noted))
            + "</w:p>"
        )

    def _known_again(self, key: str) -> str:
        """A bookmark; what it stands for is said in the file's properties."""
        if not key:
            return ""
        self.keys.append(key)
        n = len(self.keys)
        return f'<w:bookmarkStart w:id="{n}" w:name="{KEY_PREFIX}{n}"/><w:bookmarkEnd w:id="{n}"/>'

    def table(self, table: Table) -> str:
        """One `w:tbl` with its header row, which comes again on every page."""
        total = sum(table.widths)
        widths = [self._width * part // total for part in table.widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        caption = fit(table.caption)
        turned = "<w:bidiVisual/>" if self._language == "ar" else ""
        head = (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Paper"/>{turned}'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{caption}"/><w:tblDescription w:val="{caption}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        )
        first = self._row([(Line((Span(h),)),) for h in table.header], widths, header=True)
        return head + first + "".join(self._row(r, widths) for r in table.rows) + "</w:tbl>"

    def _row(
        self, cells: Sequence[Sequence[Line]], widths: Sequence[int], *, header: bool = False
    ) -> str:
        whole = sum(len(each.text) for cell in cells for each in cell) < _WHOLE_ROW
        marks = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if header else "")
        marks = f"<w:trPr>{marks}</w:trPr>" if marks else ""
        style = "Columns" if header else ""
        shown = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{''.join(self.line(each, style or _cell(each)) for each in cell) or '<w:p/>'}</w:tc>"
            for cell, width in zip(cells, widths, strict=True)
        )
        return f"<w:tr>{marks}{shown}</w:tr>"

    def _span(self, span: Span, backwards: bool) -> str:
        if not span.text:
            return ""
        run = self._run(span, backwards)
        if span.tracked and span.op is not Op.EQUAL:
            tag = "w:ins" if span.op is Op.INSERT else "w:del"
            run = f"<{tag} {self._attributes(span.tracked)}>{run}</{tag}>"
        return run

    def _run(self, span: Span, backwards: bool) -> str:
        gone = span.tracked is not None and span.op is Op.DELETE
        tag = "w:delText" if gone else "w:t"
        drawn = Op.EQUAL if span.tracked else span.op
        properties = _looks(
            span.language or self._language,
            self._language,
            drawn,
            span.bold,
            span.italic,
            backwards,
        )
        shown = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        inner = "<w:tab/>".join(
            f'<{tag} xml:space="preserve">{fit(part)}</{tag}>' if part else ""
            for part in span.text.split("\t")
        )
        return f"<w:r>{shown}{inner}</w:r>"

    def _mark(self, op: Op, tracked: Tracked) -> str:
        return f"<{'w:ins' if op is Op.INSERT else 'w:del'} {self._attributes(tracked)}/>"

    def _attributes(self, tracked: Tracked) -> str:
        self._changes += 1
        return (
            f'w:id="{self._changes}" w:author="{fit(tracked.author)}" '
            f'w:date="{instant(tracked.date)}"'
        )


@lru_cache(maxsize=1024)  # a paper has thousands of runs and a handful of looks
def _looks(language: str, paper: str, drawn: Op, bold: bool, italic: bool, backwards: bool) -> str:
    """Properties in the order of CT_RPr, which Word insists on."""
    han = '<w:rFonts w:hint="eastAsia"/>' if language == "zh" else ""
    weight = "<w:b/><w:bCs/>" if bold else ""
    slant = "<w:i/><w:iCs/>" if italic else ""
    marks = {Op.INSERT: _NEW, Op.DELETE: _GONE}.get(drawn, "")
    turned = "<w:rtl/>" if backwards else ""
    return f"{han}{weight}{slant}{marks}{turned}{_tongue(language, paper)}"


def _tongue(language: str, paper: str) -> str:
    """`w:lang` where the run's language is not that of the document."""
    tag = _LANGUAGES.get(language, language if re.fullmatch("[a-z]{2,3}", language) else "")
    if not tag or language == paper:
        return ""
    kind = {"zh": "eastAsia", "ar": "bidi"}.get(language, "val")
    return f'<w:lang w:{kind}="{tag}"/>'


def _reference(identity: int) -> str:
    """The end of what a remark hangs on, and its sign."""
    return (
        f'<w:commentRangeEnd w:id="{identity}"/>'
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
        f'<w:commentReference w:id="{identity}"/></w:r>'
    )


def _cell(line: Line) -> str:
    """Plain lines are set closer in a table."""
    return "Cell" if line.style is Style.NORMAL else ""


def language_tag(language: str) -> str:
    """`en-GB`: the tag of one of the six languages, for a document's defaults."""
    return _LANGUAGES.get(language, "en-GB")


def remarks_part(remarks: Iterable[Remark], writer: Writer) -> str:
    """The content of `word/comments.xml`."""
    return "".join(
        f'<w:comment w:id="{n}" w:author="{fit(r.author)}" w:date="{instant(r.date)}" '
        f'w:initials="{fit(r.author[:2])}">'
        + "".join(
            writer.line(Line((Span(each, language=r.language),)), "CommentText")
            for each in r.words.split("\n")
        )
        + "</w:comment>"
        for n, r in enumerate(remarks)
    )
