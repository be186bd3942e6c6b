"""Which kind of document an attachment is, told by its bytes before its name, and its words.

Mail programs lose extensions and call everything `application/octet-stream`; people rename files.
What is packed in a zip beside nothing else that could be meant is opened too.
"""

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO

from bot.model.texts import Convert, Paragraph, Run, WordDocument
from bot.reading.files.pages import is_page, read_page
from bot.resolutions.languages import guess_language
from bot.resolutions.lines import decode, text_lines
from bot.resolutions.open_document import read_open
from bot.resolutions.returned import told_id
from bot.resolutions.revisions import read_word
from bot.resolutions.single_xml import is_xml, packaged
from bot.resolutions.unwrapping import unwrap
from bot.resolutions.word_package import DAMAGED, Package, UnreadableError, open_package

MAX_BYTES = 32_000_000
MAX_TAIL = 4_000
MAX_PACKED = 10
"""Documents of one zip that are looked at."""
_OLD = (".doc", ".dot", ".rtf", ".wps", ".wpd")
_WORD = (".docx", ".docm", ".dotx")
_OPEN = (".odt", ".ott", ".fodt")
_TEXT = (".txt", ".md")
_PAGES = (".htm", ".html", ".xhtml", ".mht", ".mhtml")
_MAILS = (".eml", ".msg")
_UNREAD = (*_OLD, ".pages", ".xls", ".xlsx", ".ppt", ".pptx", ".ods", ".odp")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TOO_LARGE = "is too large to be read"


def opened(name: str, data: bytes, convert: Convert | None) -> tuple[WordDocument | str, ...]:
    """The documents in a file, mostly one; in place of one that is not read, why, in words.

    () for what is no document, or one that somebody else reads (PDF).
    """
    low = name.lower()
    if data[:2] == b"PK":
        return _packed(low, data)
    if data[:8] == _COMPOUND and _LOCKED in data:
        return ("is locked by a password, so was not read",)
    if is_xml(data[:200]) and len(data) <= MAX_BYTES and (flat := packaged(data)):
        return (read_word(flat[1]) if flat[0] == "word" else read_open(flat[1]),)
    if low.endswith(_PAGES) or (is_page(data) and not low.endswith(_MAILS)):
        return (read_page(data[:MAX_BYTES]),)
    old = _old_kind(low, data)
    if old and convert is not None and len(data) <= MAX_BYTES:
        made = convert(name if low.endswith(old) else name + old, data)
        return (read_word(made) if made else "is kept but could not be converted, so was not read",)
    if is_plain_text(low) and not old:
        return (_written(data[:MAX_BYTES]),)
    if old or low.endswith((*_UNREAD, *_OPEN)):
        return ("is kept but was not read",)
    return ("is no Word file, whatever its name says",) if low.endswith(_WORD) else ()


def is_plain_text(name: str) -> bool:
    """Whether a file is called what editors without marks write."""
    return name.lower().endswith(_TEXT)


def _written(data: bytes) -> WordDocument:
    """A text without a program's marks: its paragraphs."""
    text = decode(data)
    lines = unwrap(text_lines(text), guess_language(text[:20_000]))
    paragraphs = tuple(Paragraph((Run(x.text),), number=x.number) for x in lines)
    return WordDocument(paragraphs, properties=told_id(text[-MAX_TAIL:]))


def _old_kind(low: str, data: bytes) -> str:
    """The ending of an old format: by its name, else by how its bytes begin."""
    if data[:5] == b"{\\rtf":
        return ".rtf"
    if data[:8] == _COMPOUND and not low.endswith(_UNREAD[len(_OLD) :]):
        return ".doc"
    return next((ending for ending in _OLD if low.endswith(ending)), "")


def _packed(low: str, data: bytes) -> tuple[WordDocument | str, ...]:
    """What a zip is: a document of an office program, or an archive that may hold some."""
    if len(data) > MAX_BYTES:
        return (_TOO_LARGE,) if low.endswith((*_WORD, *_OPEN)) else ()
    found = _kind(data)
    if found is read_word or (not found and low.endswith(_WORD)):
        return (read_word(data), *_chunks(data))
    if found is read_open or (not found and low.endswith(_OPEN)):
        return (read_open(data),)
    if low.endswith(_UNREAD):
        return ("is kept but was not read",)
    return _archived(data) if low.endswith(".zip") else ()


def _kind(data: bytes) -> Callable[[bytes], WordDocument] | None:
    """The reader for a zip by the parts in it; None when no part tells."""
    try:
        names = open_package(data).names()
    except UnreadableError:
        return None
    if any(n.startswith("word/document") and n.endswith(".xml") for n in names):
        return read_word
    return read_open if "content.xml" in names and "mimetype" in names else None


def _chunks(data: bytes) -> Iterator[WordDocument | str]:
    """The files that a Word file takes its text from when it is opened (w:altChunk, 17.17.2.1):
    programs that join documents leave them beside an empty body."""
    try:
        package = open_package(data)
        main = next((n for kind, n in package.related("") if kind == "officeDocument"), "")
        parts = [n for kind, n in package.related(main) if kind == "aFChunk"]
        for name in parts[:MAX_PACKED]:
            inside = package.part(name) or b""
            if _kind(inside) is read_word:
                yield read_word(inside)
            elif is_page(inside):
                yield read_page(inside)
            else:
                yield "holds a text in a format that was not read"
    except UnreadableError:
        return


def _archived(data: bytes) -> tuple[WordDocument | str, ...]:
    """The Word and OpenDocument texts in an archive, bounded as the parts of a document are."""
    found: list[WordDocument | str] = []
    try:
        package = Package(zipfile.ZipFile(BytesIO(data)))
        for name in package.names():
            if len(found) < MAX_PACKED and name.endswith((*_WORD, *_OPEN)):
                inside = package.part(name) or b""
                found.append((_kind(inside) or read_word)(inside))
    except (UnreadableError, *DAMAGED):
        found.append("could not be unpacked whole")
    return tuple(found) or ("is kept but was not read",)
