"""A paper as a Word file (ISO/IEC 29500), the same bytes for the same paper."""

from collections.abc import Sequence

from bot.documents.catalogue import direction, translations
from bot.documents.formats.opc import RELATIONS, Part, package
from bot.documents.formats.word_styles import styles
from bot.documents.formats.word_xml import Writer, fit, language_tag, remarks_part
from bot.documents.page_width import for_pages
from bot.documents.paper import Cover, Line, Paper, Span, Table
from bot.resolutions.revisions import DOCUMENT_PROPERTY, PARAGRAPH_PROPERTY

EXTENSION = "docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOT = (
    f'xmlns:w="{_W}" xmlns:r="{RELATIONS}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
_MARGIN = 1134  # 2 cm in twentieths of a point
_SHORT, _LONG = 11906, 16838  # A4


def write(paper: Paper) -> bytes:
    """The file: cover block, title, the paper's lines and tables, page numbers at the foot."""
    width = (_LONG if paper.landscape else _SHORT) - 2 * _MARGIN
    writer = Writer(paper.language, width)
    body = [
        _cover(paper.cover, writer, width, paper.language),
        f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{_run(paper.title)}</w:p>',
    ]
    previous: object = None
    for block in for_pages(paper.blocks):
        if isinstance(block, Table):
            if isinstance(previous, Table):
                body.append("<w:p/>")  # Word would make one table of two neighbours
            body.append(writer.table(block))
        else:
            body.append(writer.line(block))
        previous = block
    if isinstance(previous, Table):
        body.append("<w:p/>")
    body.append(_section(paper))
    parts = [
        Part("word/styles.xml", f"{_TYPES}.styles+xml", "styles", _styles(paper.language)),
        Part("word/settings.xml", f"{_TYPES}.settings+xml", "settings", _settings(paper)),
        Part("word/header1.xml", f"{_TYPES}.header+xml", "header", _header(paper.cover)),
        Part("word/footer1.xml", f"{_TYPES}.footer+xml", "footer", _footer(paper.language)),
    ]
    if writer.remarks:
        shown = f"<w:comments {_ROOT}>{remarks_part(writer.remarks, writer)}</w:comments>"
        parts.append(Part("word/comments.xml", f"{_TYPES}.comments+xml", "comments", shown))
    document = f"<w:document {_ROOT}><w:body>{''.join(body)}</w:body></w:document>"
    main = Part("word/document.xml", f"{_TYPES}.document.main+xml", "officeDocument", document)
    return package(main, parts, paper, _known_again(paper, writer.keys))


def _known_again(paper: Paper, keys: Sequence[str]) -> dict[str, str]:
    """The paper's id and its paragraphs' for when it comes back with somebody's changes."""
    found = {DOCUMENT_PROPERTY: paper.identity}
    return found | {f"{PARAGRAPH_PROPERTY}{n}": key for n, key in enumerate(keys, 1)}


def _styles(language: str) -> str:
    return f"<w:styles {_ROOT}>{styles(language)}</w:styles>"


def _header(cover: Cover) -> str:
    """The document's number on every page but the first, where it stands in the cover."""
    shown = f'<w:pPr><w:pStyle w:val="Header"/></w:pPr>{_run(cover.number)}'
    return f"<w:hdr {_ROOT}><w:p>{shown}</w:p></w:hdr>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{fit(text)}</w:t></w:r>'


def _cover(cover: Cover, writer: Writer, width: int, language: str) -> str:
    """Two columns of lines: whose document, its number, its date; then source, title, purpose."""
    left, right = width * 60 // 100, width - width * 60 // 100
    label = width * 18 // 100
    turned = "<w:bidiVisual/>" if direction(language) == "rtl" else ""
    edge = '<w:{} w:val="single" w:sz="12" w:space="0" w:color="1F4E79"/>'
    rule = f"<w:tblBorders>{edge.format('top')}{edge.format('bottom')}</w:tblBorders>"

    def cell(w: int, shown: str, span: int = 1) -> str:
        grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{grid}</w:tcPr>{shown}</w:tc>'

    def said(text: str, style: str = "Label") -> str:
        return writer.line(Line((Span(text),)), style)

    plain = "Source"
    head = (
        f"<w:tr>{cell(left, said(cover.body), 2)}{cell(right, said(cover.number))}</w:tr>"
        f"<w:tr>{cell(left, '<w:p/>', 2)}"
        f"{cell(right, said(cover.date, plain) + said(cover.original, plain))}</w:tr>"
    )
    rows = "".join(
        f"<w:tr>{cell(label, said(name))}{cell(width - label, said(value, 'Words'), 2)}</w:tr>"
        for name, value in cover.rows
    )
    caption = fit(translations(language).gettext("Cover of the document"))
    return (
        f'<w:tbl><w:tblPr>{turned}<w:tblW w:w="{width}" w:type="dxa"/>{rule}'
        f'<w:tblLayout w:type="fixed"/><w:tblCaption w:val="{caption}"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{label}"/><w:gridCol w:w="{left - label}"/>'
        f'<w:gridCol w:w="{right}"/></w:tblGrid>{head}{rows}</w:tbl>'
    )


def _section(paper: Paper) -> str:
    size = (
        f'w:w="{_LONG}" w:h="{_SHORT}" w:orient="landscape"'
        if paper.landscape
        else f'w:w="{_SHORT}" w:h="{_LONG}"'
    )
    turned = "<w:bidi/>" if direction(paper.language) == "rtl" else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        '<w:footerReference w:type="default" r:id="rId4"/>'
        '<w:footerReference w:type="first" r:id="rId4"/>'
        f'<w:pgSz {size}/><w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" '
        f'w:left="{_MARGIN}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>{turned}'
        "</w:sectPr>"
    )


def _footer(language: str) -> str:
    """`Page 2 of 5`: fields that Word fills in."""
    template = translations(language).gettext("Page %(page)s of %(pages)s")
    fields = {"page": "\x00PAGE\x00", "pages": "\x00NUMPAGES\x00"}
    shown = "".join(
        f'<w:fldSimple w:instr=" {piece} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        if place % 2
        else _run(piece)
        for place, piece in enumerate((template % fields).split("\x00"))
        if piece
    )
    return f'<w:ftr {_ROOT}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{shown}</w:p></w:ftr>'


def _settings(paper: Paper) -> str:
    tag = language_tag(paper.language)
    return (
        f'<w:settings {_ROOT}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{tag}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:settings>'
    )
