"""A whole .docx out of written paragraphs: the few parts that Word, LibreOffice and pandoc need."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from bot.resolutions.word_package import W
from tests.peers.word_writing import Numbers, Remark, Written, comments_part, paragraph_element

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STYLES = (
    ("Normal", "Normal", ""),
    ("ResNo", "Res_No", '<w:jc w:val="center"/>'),
    ("Restitle", "Res_title", '<w:jc w:val="center"/>'),
    ("Call", "Call", "<w:keepNext/>"),
    ("Annextitle", "Annex_title", '<w:jc w:val="center"/>'),
)


def write_word(
    paragraphs: Sequence[Written],
    remarks: Sequence[Remark] = (),
    properties: Mapping[str, str] | None = None,
    author: str = "Coordinator",
    title: str = "",
    language: str = "en",
) -> bytes:
    """A .docx with these paragraphs, comments and custom properties; equal input, equal bytes.

    Paragraph keys are kept as bookmarks, with a custom property for each that says what it
    stands for, so that a file that comes back can be compared with what was issued.
    """
    shared = Numbers()
    root = etree.Element(W + "document", nsmap={"w": W[1:-1], "r": _RELATIONS})
    body = etree.SubElement(root, W + "body")
    for paragraph in paragraphs:
        body.append(paragraph_element(paragraph, shared))
    custom = dict(properties or {})
    for bookmark, key in shared.bookmarks.items():
        custom["iscg-paragraph-" + bookmark.removeprefix("iscg_")] = key
    comments, extended = comments_part(remarks)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "word/document.xml": etree.tostring(
            root, xml_declaration=True, encoding="UTF-8", standalone=True
        ),
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": _styles(language),
        "word/comments.xml": comments,
        "word/commentsExtended.xml": extended,
        "docProps/core.xml": _core(author, title),
        "docProps/custom.xml": _custom(custom),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def _content_types() -> bytes:
    overrides = {
        "/word/document.xml": _TYPES + "document.main+xml",
        "/word/styles.xml": _TYPES + "styles+xml",
        "/word/comments.xml": _TYPES + "comments+xml",
        "/word/commentsExtended.xml": _TYPES + "commentsExtended+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument"
        ".custom-properties+xml",
    }
    body = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="{rels}"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{body}</Types>"
    ).encode()


def _relations(entries: Sequence[tuple[str, str]]) -> bytes:
    body = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(entries, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>'.encode()


def _package_relations() -> bytes:
    return _relations(
        (
            (f"{_RELATIONS}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_RELATIONS}/custom-properties", "docProps/custom.xml"),
        )
    )


def _document_relations() -> bytes:
    extended = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    return _relations(
        (
            (f"{_RELATIONS}/styles", "styles.xml"),
            (f"{_RELATIONS}/comments", "comments.xml"),
            (extended, "commentsExtended.xml"),
        )
    )


def _styles(language: str) -> bytes:
    tag = {"ar": "ar-SA", "zh": "zh-CN", "en": "en-GB", "fr": "fr-FR", "ru": "ru-RU"}
    value = tag.get(language, "es-ES")
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{value}" w:eastAsia="zh-CN"'
        ' w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    body = "".join(_style(*entry) for entry in _STYLES)
    return f'{_HEAD}<w:styles xmlns:w="{W[1:-1]}">{defaults}{body}</w:styles>'.encode()


def _style(name: str, printed: str, properties: str) -> str:
    default = ' w:default="1"' if name == "Normal" else ""
    format_ = "<w:rPr><w:i/></w:rPr>" if name == "Call" else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"{default}><w:name w:val="{printed}"/>'
        f"<w:pPr>{properties}</w:pPr>{format_}</w:style>"
    )


def _core(author: str, title: str) -> bytes:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>"
        "</cp:coreProperties>"
    ).encode()


def _custom(properties: Mapping[str, str]) -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    body = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}"'
        f" name={quoteattr(name)}><vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(properties.items(), 2)
    )
    return (
        f'{_HEAD}<Properties xmlns="{office}/custom-properties"'
        f' xmlns:vt="{office}/docPropsVTypes">{body}</Properties>'
    ).encode()
