"""Writing tracked changes and comments into WordprocessingML (ECMA-376 part 1, 17.13.5).

A member's Word: paragraphs are given as stretches by authors, and come out as runs inside
`w:ins` and `w:del` with the formatting of what they replace.
"""

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lxml import etree

from bot.model.texts import Op, Redline
from bot.resolutions.word_package import W

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PARTS = re.compile(r"([\t\n])")


@dataclass(slots=True)
class Ids:
    """Counts the ids that every revision and comment of one document must have."""

    last: int = 1000

    def next(self) -> str:
        """The next id."""
        self.last += 1
        return str(self.last)


@dataclass(frozen=True, slots=True)
class Author:
    """By whom and when a change was made."""

    name: str
    date: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a paragraph: kept (`author` None for both), inserted, deleted, or both in turn."""

    text: str
    inserted: Author | None = None
    deleted: Author | None = None
    italic: bool = False
    bold: bool = False
    comments: tuple[int, ...] = ()
    """Which comments of the document (by place in its list) cover the words."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment to be written into the margin; `parent` is the place of the one it answers."""

    author: Author
    text: str
    parent: int | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph to be written: its stretches, style, own id and the fate of its mark."""

    stretches: tuple[Stretch, ...]
    style: str = ""
    key: str = ""
    inserted: Author | None = None
    deleted: Author | None = None
    number: str = ""
    rtl: bool = False


@dataclass(slots=True)
class Numbers:
    """What paragraphs share while they are written."""

    ids: Ids = field(default_factory=Ids)
    bookmarks: dict[str, str] = field(default_factory=dict)


def clean(text: str) -> str:
    """Text without the characters that XML 1.0 forbids."""
    return _CONTROL.sub("\ufffd", text)


def _stamp(date: datetime) -> str:
    return date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def mark(name: str, author: Author, ids: Ids) -> etree._Element:
    """A `w:ins` or `w:del` of an author."""
    element = etree.Element(W + name)
    element.set(W + "id", ids.next())
    element.set(W + "author", clean(author.name))
    element.set(W + "date", _stamp(author.date))
    return element


def run(text: str, deleted: bool, properties: etree._Element | None = None) -> etree._Element:
    """A `w:r` with `w:t` or `w:delText`; tabs and line ends as their own elements."""
    element = etree.Element(W + "r")
    if properties is not None:
        element.append(deepcopy(properties))
    for part in _PARTS.split(clean(text)):
        if part in ("\t", "\n"):
            etree.SubElement(element, W + ("tab" if part == "\t" else "br"))
        elif part:
            words = etree.SubElement(element, W + ("delText" if deleted else "t"))
            words.text = part
            words.set(XML_SPACE, "preserve")
    return element


def _format(stretch: Stretch, rtl: bool) -> etree._Element | None:
    names = [n for n, on in (("b", stretch.bold), ("i", stretch.italic), ("rtl", rtl)) if on]
    if not names:
        return None
    properties = etree.Element(W + "rPr")
    for name in names:
        etree.SubElement(properties, W + name)
    return properties


def stretch_element(
    stretch: Stretch, ids: Ids, properties: etree._Element | None = None
) -> etree._Element:
    """A stretch as a run in its marks: a deletion of an insertion stands inside the insertion."""
    element = run(stretch.text, stretch.deleted is not None, properties)
    for name, author in (("del", stretch.deleted), ("ins", stretch.inserted)):
        if author is not None:
            outer = mark(name, author, ids)
            outer.append(element)
            element = outer
    return element


def paragraph_element(written: Written, shared: Numbers) -> etree._Element:
    """A `w:p`; comments of its stretches are anchored by ranges, its key by a bookmark."""
    element = etree.Element(W + "p")
    _properties(element, written, shared.ids)
    if written.key:
        _bookmark(element, written.key, shared)
    if written.number:
        element.append(run(written.number + "\t", deleted=False))
    opened: list[int] = []
    for stretch in written.stretches:
        _close(element, [c for c in opened if c not in stretch.comments], opened)
        for comment in stretch.comments:
            if comment not in opened:
                start = etree.SubElement(element, W + "commentRangeStart")
                start.set(W + "id", str(comment))
                opened.append(comment)
        if stretch.text:
            element.append(stretch_element(stretch, shared.ids, _format(stretch, written.rtl)))
    _close(element, list(opened), opened)
    return element


def _properties(element: etree._Element, written: Written, ids: Ids) -> None:
    marks = [
        mark(name, author, ids)
        for name, author in (("ins", written.inserted), ("del", written.deleted))
        if author is not None
    ]
    if not (written.style or written.rtl or marks):
        return
    properties = etree.SubElement(element, W + "pPr")
    if written.style:
        etree.SubElement(properties, W + "pStyle").set(W + "val", written.style)
    if written.rtl:
        etree.SubElement(properties, W + "bidi")
    if marks:
        etree.SubElement(properties, W + "rPr").extend(marks)


def _bookmark(element: etree._Element, key: str, shared: Numbers) -> None:
    number = shared.ids.next()
    name = f"iscg_{len(shared.bookmarks) + 1}"
    shared.bookmarks[name] = key
    start = etree.SubElement(element, W + "bookmarkStart")
    start.set(W + "id", number)
    start.set(W + "name", name)
    etree.SubElement(element, W + "bookmarkEnd").set(W + "id", number)


def _close(element: etree._Element, comments: Iterable[int], opened: list[int]) -> None:
    for comment in comments:
        etree.SubElement(element, W + "commentRangeEnd").set(W + "id", str(comment))
        holder = etree.SubElement(element, W + "r")
        etree.SubElement(holder, W + "commentReference").set(W + "id", str(comment))
        opened.remove(comment)


def stretches(drawn: Redline, author: Author) -> tuple[Stretch, ...]:
    """A redline as stretches, its changes by one author."""
    found = []
    for piece in drawn:
        inserted = author if piece.op is Op.INSERT else None
        deleted = author if piece.op is Op.DELETE else None
        found.append(Stretch(piece.text, inserted, deleted))
    return tuple(found)


def comments_part(remarks: Sequence[Remark]) -> tuple[bytes, bytes]:
    """The comments part and its extension with answers and resolved state (w15:commentEx)."""
    w14 = "http://schemas.microsoft.com/office/word/2010/wordml"
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    root = etree.Element(W + "comments", nsmap={"w": W[1:-1], "w14": w14})
    extended = etree.Element(f"{{{w15}}}commentsEx", nsmap={"w15": w15})
    names = [f"{0x10000000 + index:08X}" for index in range(len(remarks))]
    for index, remark in enumerate(remarks):
        entry = etree.SubElement(root, W + "comment")
        entry.set(W + "id", str(index))
        entry.set(W + "author", clean(remark.author.name))
        entry.set(W + "date", _stamp(remark.author.date))
        lines = remark.text.split("\n")
        for number, line in enumerate(lines):
            paragraph = etree.SubElement(entry, W + "p")
            if number == len(lines) - 1:
                paragraph.set(f"{{{w14}}}paraId", names[index])
            paragraph.append(run(line, deleted=False))
        more = etree.SubElement(extended, f"{{{w15}}}commentEx")
        more.set(f"{{{w15}}}paraId", names[index])
        if remark.parent is not None:
            more.set(f"{{{w15}}}paraIdParent", names[remark.parent])
        more.set(f"{{{w15}}}done", "1" if remark.resolved else "0")
    return _bytes(root), _bytes(extended)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
