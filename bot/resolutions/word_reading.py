"""Reading the words of a Word file from its XML, each with its revisions (ECMA-376, 17.13.5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from lxml import etree

from bot.model.texts import Paragraph, Revision, RevisionKind, Run
from bot.resolutions.word_looks import PLAIN, Look, Looks, joined, look_of
from bot.resolutions.word_numbering import Numbering, NumberKey, number_key, original_number
from bot.resolutions.word_package import attribute, child, local

MAX_RUNS = 400_000
MAX_DEPTH = 120
KEY_PREFIX = "iscg_"
_REVISIONS = {
    "ins": RevisionKind.INSERT,
    "del": RevisionKind.DELETE,
    "moveFrom": RevisionKind.MOVE_FROM,
    "moveTo": RevisionKind.MOVE_TO,
    "cellIns": RevisionKind.INSERT,
    "cellDel": RevisionKind.DELETE,
}
_INLINE = frozenset(
    "hyperlink smartTag fldSimple dir bdo customXml sdt sdtContent ruby rubyBase m:oMath"
    " m:oMathPara txbxContent subDoc customXmlInsRangeStart mc:Choice".split()
)
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_FRACTION = re.compile(r"\.\d+")


@dataclass(slots=True)
class Raw:
    """A paragraph with what its number depends on, before the numbers are counted."""

    paragraph: Paragraph
    key: NumberKey | None
    old_key: NumberKey | None
    starts: list[str] = field(default_factory=list)
    element: etree._Element | None = None
    original: str = ""
    """The number that it had, where the file says so."""


@dataclass(slots=True)
class Walk:
    """What is known while the XML is walked in reading order."""

    numbering: Numbering
    looks: Looks = field(default_factory=dict)
    raws: list[Raw] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    """The comments whose range is open."""
    runs: int = 0
    cells: int = 0
    rows: int = 0
    truncated: bool = False
    deep: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """What holds for everything inside an element."""

    place: str = "body"
    revisions: tuple[Revision, ...] = ()
    holder: tuple[Revision, ...] = ()
    cell: int = 0
    row: int = 0
    depth: int = 0
    math: bool = False


@dataclass(slots=True)
class _Line:
    """A paragraph while its runs are collected."""

    runs: list[Run] = field(default_factory=list)
    codes: list[bool] = field(default_factory=list)
    """The open fields, True while their instruction is read (17.16.5)."""
    boxes: list[etree._Element] = field(default_factory=list)
    footnotes: list[str] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)
    key: str = ""
    look: Look = PLAIN


def moment(text: str) -> datetime | None:
    """A `w:date` as an instant; Word writes local time as if it were UTC, so it only orders."""
    try:
        found = datetime.fromisoformat(_FRACTION.sub("", text.strip().replace("Z", "+00:00")))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def revision(element: etree._Element, kind: RevisionKind) -> Revision:
    """The revision that an element marks."""
    return Revision(
        kind,
        attribute(element, "author").strip(),
        moment(attribute(element, "date")),
        attribute(element, "id"),
    )


def _marks(element: etree._Element | None) -> tuple[Revision, ...]:
    """The revisions among the children of properties (a paragraph mark's, a row's, a cell's)."""
    if element is None:
        return ()
    return tuple(revision(e, _REVISIONS[local(e)]) for e in element if local(e) in _REVISIONS)


def walk_blocks(element: etree._Element, where: Where, walk: Walk) -> None:
    """Collect the paragraphs of an element: a body, a cell, a note, a text box."""
    if where.depth > MAX_DEPTH:
        walk.deep = True
        return
    inside = replace(where, depth=where.depth + 1)
    for item in element:
        name = local(item)
        if walk.truncated:
            return
        if name == "p":
            _paragraph(item, inside, walk)
        elif name == "tbl":
            _table(item, inside, walk)
        elif name in _REVISIONS:
            change = revision(item, _REVISIONS[name])
            walk_blocks(item, replace(inside, revisions=(*where.revisions, change)), walk)
        elif name in ("sdt", "sdtContent", "customXml", "smartTag", "mc:Choice"):
            walk_blocks(item, inside, walk)
        elif name == "mc:AlternateContent":
            chosen = child(item, "mc:Choice")
            chosen = child(item, "mc:Fallback") if chosen is None else chosen
            if chosen is not None:
                walk_blocks(chosen, inside, walk)
        elif name in ("commentRangeStart", "commentRangeEnd"):
            _range(item, name, walk, None)


def _table(table: etree._Element, where: Where, walk: Walk) -> None:
    for row, change in _wrapped(table, "tr", where.revisions):
        walk.rows += 1
        number = walk.rows
        holder = (*where.holder, *change, *_marks(child(row, "trPr")))
        for cell, more in _wrapped(row, "tc", ()):
            walk.cells += 1
            marks = (*holder, *more, *_marks(child(cell, "tcPr")))
            place = "table" if where.place == "body" else where.place
            inside = replace(
                where, place=place, holder=marks, cell=walk.cells, row=number, revisions=()
            )
            walk_blocks(cell, inside, walk)


def _wrapped(
    element: etree._Element, name: str, marks: tuple[Revision, ...], depth: int = 0
) -> Iterator[tuple[etree._Element, tuple[Revision, ...]]]:
    """Rows or cells, also those inside content controls and revisions."""
    for item in element:
        found = local(item)
        if found == name:
            yield item, marks
        elif found in ("sdt", "sdtContent", "customXml") and depth < 20:
            yield from _wrapped(item, name, marks, depth + 1)
        elif found in _REVISIONS and depth < 20:
            change = revision(item, _REVISIONS[found])
            yield from _wrapped(item, name, (*marks, change), depth + 1)


def _paragraph(element: etree._Element, where: Where, walk: Walk) -> None:
    properties = child(element, "pPr")
    mark = child(properties, "rPr")
    style_name = child(properties, "pStyle")
    style = attribute(style_name, "val") if style_name is not None else ""
    by_style = walk.numbering.styles.get(style)
    numbers = child(properties, "numPr")
    key = number_key(numbers, by_style)
    line = _Line(look=walk.looks.get(style, PLAIN))
    _runs(element, where, line, walk)
    paragraph = Paragraph(
        runs=tuple(line.runs),
        revisions=(*where.revisions, *_marks(mark)),
        holder=where.holder,
        place=where.place,
        style=style,
        level=key.level if key else 0,
        key=line.key,
        cell=where.cell,
        row=where.row,
        footnotes=tuple(line.footnotes),
    )
    old_key = _old_key(properties, numbers, key, walk)
    original = original_number(numbers)
    walk.raws.append(Raw(paragraph, key, old_key, line.starts, element, original))
    for box in line.boxes:
        walk_blocks(box, Where("textbox", depth=where.depth + 1), walk)


def _old_key(
    properties: etree._Element | None,
    numbers: etree._Element | None,
    key: NumberKey | None,
    walk: Walk,
) -> NumberKey | None:
    """The list that the paragraph was in before its numbering was changed."""
    if child(numbers, "ins") is not None:
        return None
    change = child(properties, "pPrChange", "pPr")
    if change is None:
        return key
    style = child(change, "pStyle")
    name = attribute(style, "val") if style is not None else ""
    return number_key(child(change, "numPr"), walk.numbering.styles.get(name))


def _range(item: etree._Element, name: str, walk: Walk, line: _Line | None) -> None:
    comment = attribute(item, "id")
    if name == "commentRangeEnd":
        if comment in walk.comments:
            walk.comments.remove(comment)
    elif len(walk.comments) < 200 and comment:
        walk.comments.append(comment)
        if line is not None:
            line.starts.append(comment)


def _runs(element: etree._Element, where: Where, line: _Line, walk: Walk) -> None:
    """Collect the runs of a paragraph, going into whatever may hold runs."""
    if where.depth > MAX_DEPTH:
        walk.deep = True
        return
    inside = replace(where, depth=where.depth + 1)
    for item in element:
        name = local(item)
        if name in ("r", "m:r"):
            _run(item, inside if name == "r" else replace(inside, math=True), line, walk)
        elif name in _REVISIONS:
            change = revision(item, _REVISIONS[name])
            _runs(item, replace(inside, revisions=(*where.revisions, change)), line, walk)
        elif name in ("commentRangeStart", "commentRangeEnd"):
            _range(item, name, walk, line)
        elif name == "bookmarkStart":
            bookmark = attribute(item, "name")
            line.key = bookmark if bookmark.startswith(KEY_PREFIX) else line.key
        elif name == "mc:AlternateContent":
            chosen = child(item, "mc:Choice")
            chosen = child(item, "mc:Fallback") if chosen is None else chosen
            if chosen is not None:
                _runs(chosen, inside, line, walk)
        elif name in ("drawing", "pict", "object"):
            line.boxes.extend(_boxes(item))
        elif name in _INLINE or (name.startswith("m:") and not name.endswith("Pr")):
            _runs(item, inside, line, walk)


def _run(element: etree._Element, where: Where, line: _Line, walk: Walk) -> None:
    walk.runs += 1
    if walk.runs > MAX_RUNS:
        walk.truncated = True
        return
    text: list[str] = []
    for item in element:
        name = local(item)
        if name in ("t", "delText", "m:t"):
            # The instruction of a field is no words (17.16.5).
            text.append("" if line.codes and line.codes[-1] else item.text or "")
        elif name in _MARKS:
            text.append(_MARKS[name])
        elif name == "sym":
            text.append(_symbol(item))
        else:
            _beside_words(item, name, where, line, walk)
    if text and any(text):
        line.runs.append(_made(element, "".join(text), where, line, walk))


def _beside_words(item: etree._Element, name: str, where: Where, line: _Line, walk: Walk) -> None:
    """What stands in a run and is no words of it: fields, references, boxes, ruby."""
    if name == "fldChar":
        _field(attribute(item, "fldCharType"), line)
    elif name in ("footnoteReference", "endnoteReference"):
        line.footnotes.append(attribute(item, "id"))
    elif name == "commentReference":
        line.starts.append(attribute(item, "id"))
    elif name in ("drawing", "pict", "object", "mc:AlternateContent"):
        line.boxes.extend(_boxes(item))
    elif name == "ruby":
        base = child(item, "rubyBase")
        if base is not None:
            _runs(base, where, line, walk)


def _made(element: etree._Element, text: str, where: Where, line: _Line, walk: Walk) -> Run:
    properties = child(element, "rPr")
    style = child(properties, "rStyle")
    named = walk.looks.get(attribute(style, "val")) if style is not None else None
    look = look_of(properties, joined(line.look, named))
    return Run(
        text,
        where.revisions,
        look.hidden,
        where.math,
        tuple(walk.comments),
        look.struck,
        look.underlined,
        look.coloured,
        look.italic,
        look.colour,
    )


def _field(kind: str, line: _Line) -> None:
    """Follow a complex field: its instruction is skipped, its result read."""
    if kind == "begin" and len(line.codes) < 50:
        line.codes.append(True)
    elif kind == "separate" and line.codes:
        line.codes[-1] = False
    elif kind == "end" and line.codes:
        line.codes.pop()


def _symbol(element: etree._Element) -> str:
    code = attribute(element, "char")
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts live in the private area; their bullets and dashes stand for themselves.
    return "•" if 0xF000 <= value <= 0xF0FF else chr(value) if value < 0x110000 else ""


def _boxes(element: etree._Element) -> list[etree._Element]:
    """The contents of text boxes in a drawing, each once (Choice before Fallback)."""
    found: list[etree._Element] = []
    stack = [(element, 0)]
    while stack and len(found) < 100:
        item, depth = stack.pop()
        name = local(item)
        if name == "txbxContent":
            found.append(item)
            continue
        children = list(item)
        if name == "mc:AlternateContent":
            chosen = child(item, "mc:Choice")
            children = children[:1] if chosen is None else [chosen]
        if depth < MAX_DEPTH:
            stack.extend((e, depth + 1) for e in reversed(children))
    return found
