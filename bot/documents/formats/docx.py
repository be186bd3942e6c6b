"""A paper as a Word file (ISO/IEC 29500), the same bytes for the same paper."""

import io
import zipfile
from datetime import UTC, datetime

from bot.documents.catalogue import direction, translations
from bot.documents.formats.word_styles import styles
from bot.documents.formats.word_xml import Writer, fit, instant, language_tag, remarks_part
from bot.documents.paper import AUTHOR, Cover, Line, Paper, Span, Table

EXTENSION = "docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROOT = (
    f'xmlns:w="{_W}" xmlns:r="{_RELATIONS}" '
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
    for block in paper.blocks:
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
    parts = {
        "word/document.xml": f"<w:document {_ROOT}><w:body>{''.join(body)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_ROOT}>{styles(paper.language)}</w:styles>",
        "word/settings.xml": _settings(paper),
        "word/header1.xml": f'<w:hdr {_ROOT}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
        f"{_run(paper.cover.number)}</w:p></w:hdr>",
        "word/footer1.xml": _footer(paper.language),
        "docProps/core.xml": _core(paper),
        "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument'
        '/2006/extended-properties"/>',
    }
    if writer.remarks:
        parts["word/comments.xml"] = (
            f"<w:comments {_ROOT}>{remarks_part(writer.remarks, writer)}</w:comments>"
        )
    return _package(parts, paper.now)


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


def _core(paper: Paper) -> str:
    when = instant(paper.now)
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{fit(paper.title)}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        f"<dc:language>{language_tag(paper.language)}</dc:language>"
        f"<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        "</cp:coreProperties>"
    )


_PARTS = (  # name, content type, relation; their order is that of the relations' ids
    ("word/styles.xml", f"{_TYPES}.styles+xml", "styles"),
    ("word/settings.xml", f"{_TYPES}.settings+xml", "settings"),
    ("word/header1.xml", f"{_TYPES}.header+xml", "header"),
    ("word/footer1.xml", f"{_TYPES}.footer+xml", "footer"),
    ("word/comments.xml", f"{_TYPES}.comments+xml", "comments"),
)


def _package(parts: dict[str, str], now: datetime) -> bytes:
    """The zip with its lists of parts (ISO/IEC 29500-2); all times are `now`, to two seconds."""
    present = [each for each in _PARTS if each[0] in parts]
    types = "".join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t, _ in present)
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/{kind}" Target="{name[5:]}"/>'
        for number, (name, _, kind) in enumerate(present, 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>{types}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.extended-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{_RELATIONS}/extended-properties" '
        'Target="docProps/app.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{relations}</Relationships>",
        **parts,
    }
    return zipped({name: (_HEAD + content).encode() for name, content in files.items()}, now)


def zipped(files: dict[str, bytes], now: datetime) -> bytes:
    """A zip whose entries all bear `now`; no owner, no extra fields."""
    stamp = now.astimezone(UTC)
    moment = (max(stamp.year, 1980), stamp.month, stamp.day, stamp.hour, stamp.minute, 0)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every machine
            archive.writestr(entry, data)
    return held.getvalue()
