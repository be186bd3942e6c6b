"""Word and OpenDocument texts saved as one XML file, made into the package that they stand for.

Word saves "Word XML Document" (flat OPC) and, up to 2003 or on request, "Word 2003 XML"; office
suites save "Flat XML ODF". People send them as `.xml`, and rename them `.doc`.
"""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from bot.resolutions.word_package import MAX_ENTRIES, W, local, safe_tree

MAX_DEPTH = 120
_START = re.compile(rb"^(?:\xef\xbb\xbf)?\s{0,80}<(?:\?xml|w:wordDocument|pkg:package|office:)")
_WIDE = (b"\xff\xfe<\0", b"\xfe\xff\0<")
_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
_AML = "{http://schemas.microsoft.com/aml/2001/core}"
_WORD_2003 = "{http://schemas.microsoft.com/office/word/2003/wordml}"
_AUXILIARY = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CHANGES = {"Word.Insertion": "ins", "Word.Deletion": "del"}
_RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def is_xml(data: bytes) -> bool:
    """Whether bytes begin as an XML file does."""
    return data[:4] in _WIDE or _START.match(data[:200]) is not None


def packaged(data: bytes) -> tuple[str, bytes] | None:
    """(`word` or `open`, the same document as a package), None for any other XML."""
    root = safe_tree(data, "the file", [])
    tag = root.tag if root is not None else ""
    if root is None or not isinstance(tag, str):
        return None
    if tag == f"{_PKG}package":
        return "word", _zipped(_parts(root))
    if tag == f"{_WORD_2003}wordDocument":
        body = next((e for e in root if local(e) == "body"), None)
        if body is None:
            return None
        made = etree.Element(f"{W}document")
        made.append(_modern(body, 0))
        return "word", _zipped(
            {"_rels/.rels": _RELATIONS, "word/document.xml": etree.tostring(made)}
        )
    if tag == f"{_OFFICE}document":
        root.tag = f"{_OFFICE}document-content"
        whole = etree.tostring(root)
        root.tag = f"{_OFFICE}document-styles"
        rest = etree.tostring(root)
        return "open", _zipped({"content.xml": whole, "styles.xml": rest, "meta.xml": rest})
    return None


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def _parts(package: etree._Element) -> dict[str, bytes]:
    """The XML parts of a flat package; pictures and other binary parts hold no words."""
    found: dict[str, bytes] = {}
    for part in list(package)[:MAX_ENTRIES]:
        held = next((e for e in part if e.tag == f"{_PKG}xmlData"), None)
        if held is not None and len(held):
            name = (part.get(f"{_PKG}name") or "").lstrip("/")
            found[name] = etree.tostring(held[0])
    return found


def _modern(element: etree._Element, depth: int) -> etree._Element:
    """An element of Word 2003 as Word writes it since: its annotations are revisions there."""
    made = etree.Element(_name(element))
    for name, value in element.attrib.items():
        made.set(str(name).replace(_WORD_2003, W), value)
    made.text = element.text
    for item in _unwrapped(element, depth) if depth < MAX_DEPTH else ():
        made.append(item)
    return made


def _name(element: etree._Element) -> str:
    return str(element.tag).replace(_WORD_2003, W)


def _unwrapped(element: etree._Element, depth: int) -> list[etree._Element]:
    """The children of an element: sections opened, insertions and deletions as Word's own."""
    found: list[etree._Element] = []
    for item in element:
        tag = str(item.tag)
        if tag == f"{_AML}annotation":
            found += _annotated(item, depth + 1)
        elif tag.startswith((_AUXILIARY, f"{_AML}content")):
            found += _unwrapped(item, depth + 1) if depth < MAX_DEPTH else []
        else:
            found.append(_modern(item, depth + 1))
    return found


def _annotated(annotation: etree._Element, depth: int) -> list[etree._Element]:
    inside = _unwrapped(annotation, depth) if depth < MAX_DEPTH else []
    kind = annotation.get(f"{_WORD_2003}type") or ""
    if kind not in _CHANGES:
        # a comment's words are no words of the text
        return [] if kind.startswith("Word.Comment") else inside
    made = etree.Element(f"{W}{_CHANGES[kind]}")
    made.set(f"{W}author", annotation.get(f"{_WORD_2003}author") or "")
    made.set(f"{W}date", annotation.get(f"{_AML}createdate") or "")
    made.extend(inside)
    return [made]
