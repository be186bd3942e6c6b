"""Opening a Word file safely: a zip of bounded XML parts (ECMA-376 parts 1 and 2)."""

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

MAX_FILE = 60_000_000
MAX_ENTRIES = 4_000
MAX_PART = 40_000_000
MAX_TOTAL = 120_000_000
MAX_RATIO = 400
"""Deflate packs real WordprocessingML some 10 to 60 times; a bomb more than a thousand times."""

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.microsoft.com/office/word/2003/wordml": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


DAMAGED = (zipfile.BadZipFile, ValueError, OSError, NotImplementedError)
"""What zipfile raises for an archive that is broken, says to begin before the file, or is packed in
a way that it does not know."""


class UnreadableError(Exception):
    """A file that is not opened; the message says why in plain words."""


@dataclass
class Package:
    """The parts of one file, read on demand and within the bounds of the whole."""

    archive: zipfile.ZipFile
    warnings: list[str] = field(default_factory=list)
    read: int = 0
    _entries: dict[str, zipfile.ZipInfo] = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        """The names of all parts: lower case, as they are equal then (part 2, 6.2.2.3), with `/`
        where some programs write a backslash."""
        if not self._entries:
            for info in self.archive.infolist()[:MAX_ENTRIES]:
                name = info.filename.replace("\\", "/").lstrip("/").lower()
                self._entries[name] = info
        return tuple(self._entries)

    def part(self, name: str) -> bytes | None:
        """The bytes of a part, None when it is missing or damaged.

        Raises UnreadableError when a part or the whole is beyond its bounds.
        """
        key = name.replace("\\", "/").lstrip("/").lower()
        info = self._entries[key] if key in self.names() else None
        if info is None:
            return None
        if info.file_size > MAX_PART or info.file_size > MAX_RATIO * max(info.compress_size, 2_000):
            raise UnreadableError(f"{name} unpacks to more than is read")
        try:
            with self.archive.open(info) as stream:
                data = stream.read(MAX_PART + 1)
        except (*DAMAGED, zlib.error, RuntimeError, EOFError):
            self.warnings.append(f"{name} is damaged")
            return None
        self.read += len(data)
        if len(data) > MAX_PART or self.read > MAX_TOTAL:
            raise UnreadableError(f"{name} unpacks to more than is read")
        return data

    def tree(self, name: str) -> etree._Element | None:
        """The root of an XML part, None when it is missing, damaged or holds a DTD."""
        data = self.part(name)
        if data is None:
            return None
        return safe_tree(data, name, self.warnings)

    def related(self, source: str) -> list[tuple[str, str]]:
        """What a part points to, as (last word of the relation's type, part name)."""
        folder, name = posixpath.split(source)
        root = self.tree(posixpath.join(folder, "_rels", name + ".rels"))
        found: list[tuple[str, str]] = []
        for child in () if root is None else root:
            if not isinstance(child.tag, str) or child.get("TargetMode") == "External":
                continue
            target = child.get("Target") or ""
            path = target if target.startswith("/") else posixpath.join(folder, target)
            kind = (child.get("Type") or "").rsplit("/", 1)[-1]
            found.append((kind, posixpath.normpath(path).lstrip("/")))
        return found[:MAX_ENTRIES]


def safe_tree(data: bytes, name: str, warnings: list[str]) -> etree._Element | None:
    """The root of XML by strangers: no DTD, no entities, no network; damage is told and mended.

    None for what holds a document type or cannot be read at all.
    """
    if _DOCTYPE.search(data[:4096]) or b"<\0!\0D" in data[:4096]:
        warnings.append(f"{name} holds a document type and is not read")
        return None
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        warnings.append(f"{name} is no well-formed XML: {error.msg}")
    try:
        return etree.fromstring(data, _parser(recover=True))
    except etree.XMLSyntaxError:
        return None


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )


def open_package(data: bytes) -> Package:
    """Open a Word file's zip. Raises UnreadableError when it is none, or beyond the bounds."""
    if len(data) > MAX_FILE:
        raise UnreadableError("the file is larger than is read")
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise UnreadableError("an old or encrypted Word file (.doc); please save it as .docx")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGED as error:
        raise UnreadableError("not a Word file (.docx)") from error
    if len(archive.infolist()) > MAX_ENTRIES:
        raise UnreadableError("the file has more parts than are read")
    return Package(archive)


_LOCAL: dict[str, str] = {}


def local(element: etree._Element) -> str:
    """An element's name without namespace for WordprocessingML, with prefix for math and others.

    `p`, `ins`, `m:oMath`, `mc:AlternateContent`; "" for what is no element of these.
    """
    tag: object = element.tag
    if not isinstance(tag, str):
        return ""
    known = _LOCAL.get(tag)
    if known is None:
        namespace, _, name = tag[1:].partition("}") if tag[0] == "{" else ("", "", tag)
        prefix = _NAMESPACES.get(namespace, "?")
        known = name if prefix == "w" else f"{prefix}:{name}"
        if len(_LOCAL) < 5_000:
            _LOCAL[tag] = known
    return known


def attribute(element: etree._Element, name: str) -> str:
    """An attribute of WordprocessingML in either namespace, "" when it is missing."""
    for prefix in (W, _STRICT, _W14, _W15, ""):
        value = element.get(prefix + name)
        if value is not None:
            return value
    return ""


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The first child of a name, and so on down; None when one is missing."""
    for name in names:
        if element is None:
            return None
        element = next((e for e in element if local(e) == name), None)
    return element


def switched_on(element: etree._Element | None) -> bool:
    """Whether a property that can be switched (`w:vanish`, `w:strike`) is on."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")
