"""Changing an existing Word file by tracked changes, its formatting and other marks kept."""

import io
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from bot.model.texts import Op
from bot.resolutions.redline import redline
from bot.resolutions.revisions import main_part
from bot.resolutions.word_numbering import read_numbering
from bot.resolutions.word_package import W, child, local, open_package
from bot.resolutions.word_reading import Walk, Where, walk_blocks
from tests.peers.word_writing import XML_SPACE, Author, Ids, mark, run


@dataclass(frozen=True, slots=True)
class Edit:
    """A paragraph's new wording by an author; None deletes the paragraph with its mark.

    `paragraph` is its index in `WordDocument.paragraphs`; the new wording replaces what is read
    when all changes that are in the file already are accepted.
    """

    paragraph: int
    text: str | None
    author: Author


@dataclass(frozen=True, slots=True)
class Addition:
    """A whole new paragraph behind another one, in its style."""

    after: int
    text: str
    author: Author


@dataclass(slots=True)
class _Leaf:
    """A run that can be cut: its element and its words as they are read."""

    element: etree._Element
    text: str


_CUTTABLE = {"t": None, "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def revise_word(
    data: bytes, edits: Sequence[Edit] = (), additions: Sequence[Addition] = ()
) -> bytes:
    """The file with these changes tracked. Raises UnreadableError for a file that can't be opened,
    IndexError for a paragraph that it has not."""
    package = open_package(data)
    name, body = main_part(package)
    walk = Walk(read_numbering(None, None))
    walk_blocks(body, Where(), walk)
    elements = [raw.element for raw in walk.raws]
    ids = Ids(_highest_id(body))
    for edit in edits:
        element = elements[edit.paragraph]
        if element is None:
            continue
        leaves = list(_leaves(element))
        _reword(leaves, edit.text or "", edit.author, ids)
        if edit.text is None:
            _mark_paragraph(element, "del", edit.author, ids)
    for addition in reversed(additions):
        element = elements[addition.after]
        if element is not None:
            _add_behind(element, addition, ids)
    root = body.getroottree()
    changed = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return _replaced(data, name, changed)


def _highest_id(body: etree._Element) -> int:
    found = [1000]
    for element in body.iter():
        value = element.get(W + "id") or ""
        if value.isdigit() and len(value) < 9:
            found.append(int(value))
    return max(found)


def _leaves(element: etree._Element, gone: bool = False) -> list[_Leaf]:
    """The runs of a paragraph that are there when all is accepted, in order."""
    found: list[_Leaf] = []
    for item in element:
        name = local(item)
        if name in ("del", "moveFrom"):
            continue
        if name == "r":
            text = "".join(
                (part.text or "") if local(part) == "t" else _CUTTABLE.get(local(part)) or ""
                for part in item
            )
            if text:
                found.append(_Leaf(item, text))
        elif name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple"):
            found.extend(_leaves(item, gone))
    return found


def _reword(leaves: list[_Leaf], new: str, author: Author, ids: Ids) -> None:
    """Draw the redline into the runs: cut them at its edges, wrap what goes, put in what comes."""
    drawn = redline("".join(leaf.text for leaf in leaves), new)
    queue = list(leaves)
    last: etree._Element | None = None
    for piece in drawn:
        if piece.op is Op.INSERT:
            last = _put_in(piece.text, last, queue, author, ids)
            continue
        rest = len(piece.text)
        while rest and queue:
            leaf = queue.pop(0)
            if len(leaf.text) > rest:
                leaf, tail = _cut(leaf, rest)
                queue.insert(0, tail)
            rest -= len(leaf.text)
            last = leaf.element
            if piece.op is Op.DELETE:
                last = _strike(leaf.element, author, ids)


def _cut(leaf: _Leaf, at: int) -> tuple[_Leaf, _Leaf]:
    """One run as two with the same formatting; marks other than words stay with the first."""
    tail = deepcopy(leaf.element)
    _keep(leaf.element, 0, at)
    _keep(tail, at, len(leaf.text), drop_others=True)
    leaf.element.addnext(tail)
    return _Leaf(leaf.element, leaf.text[:at]), _Leaf(tail, leaf.text[at:])


def _keep(element: etree._Element, start: int, end: int, drop_others: bool = False) -> None:
    """Leave the characters from `start` to `end` of a run."""
    position = 0
    for part in list(element):
        name = local(part)
        if name == "t":
            text = part.text or ""
            part.text = text[max(0, start - position) : max(0, end - position)]
            part.set(XML_SPACE, "preserve")
            position += len(text)
            if not part.text:
                element.remove(part)
        elif _CUTTABLE.get(name):
            if not start <= position < end:
                element.remove(part)
            position += 1
        elif drop_others and name != "rPr":
            element.remove(part)


def _strike(element: etree._Element, author: Author, ids: Ids) -> etree._Element:
    """Wrap a run into a deletion; its words become deleted words."""
    outer = mark("del", author, ids)
    element.addprevious(outer)
    outer.append(element)
    for part in element:
        if local(part) == "t":
            part.tag = W + "delText"
    return outer


def _put_in(
    text: str,
    last: etree._Element | None,
    queue: list[_Leaf],
    author: Author,
    ids: Ids,
) -> etree._Element | None:
    """An insertion behind `last` (or before the next run), formatted as its neighbour."""
    beside = last if last is not None else (queue[0].element if queue else None)
    if beside is None:
        return None
    source = beside if local(beside) == "r" else next(iter(beside.iter(W + "r")), None)
    outer = mark("ins", author, ids)
    outer.append(run(text, deleted=False, properties=child(source, "rPr")))
    if last is None:
        _out_of_insertion(beside, outer, before=True)
    else:
        _out_of_insertion(beside, outer, before=False)
    return outer


def _out_of_insertion(beside: etree._Element, outer: etree._Element, before: bool) -> None:
    """Place an insertion; one inside another author's insertion cuts that one in two."""
    parent = beside.getparent()
    if parent is None:
        return
    if local(parent) not in ("ins", "moveTo"):
        (beside.addprevious if before else beside.addnext)(outer)
        return
    index = parent.index(beside) + (0 if before else 1)
    rest = list(parent)[index:]
    parent.addnext(outer)
    if rest:
        twin = etree.Element(parent.tag)
        for name, value in parent.attrib.items():
            twin.set(str(name), str(value))
        twin.extend(rest)
        outer.addnext(twin)
    if len(parent) == 0:
        above = parent.getparent()
        if above is not None:
            above.remove(parent)


def _mark_paragraph(element: etree._Element, name: str, author: Author, ids: Ids) -> None:
    properties = child(element, "pPr")
    if properties is None:
        properties = etree.Element(W + "pPr")
        element.insert(0, properties)
    format_ = child(properties, "rPr")
    if format_ is None:
        format_ = etree.SubElement(properties, W + "rPr")
        for later in [e for e in properties if local(e) in ("sectPr", "pPrChange")]:
            properties.append(later)
    format_.insert(0, mark(name, author, ids))


def _add_behind(element: etree._Element, addition: Addition, ids: Ids) -> None:
    paragraph = etree.Element(W + "p")
    properties = child(element, "pPr")
    if properties is not None:
        twin = deepcopy(properties)
        for part in [e for e in twin if local(e) in ("sectPr", "pPrChange", "rPr")]:
            twin.remove(part)
        paragraph.append(twin)
    _mark_paragraph(paragraph, "ins", addition.author, ids)
    source = next(iter(element.iter(W + "r")), None)
    outer = mark("ins", addition.author, ids)
    outer.append(run(addition.text, deleted=False, properties=child(source, "rPr")))
    paragraph.append(outer)
    element.addnext(paragraph)


def _replaced(data: bytes, name: str, part: bytes) -> bytes:
    """The same zip with one part exchanged."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            fresh = zipfile.ZipInfo(info.filename, info.date_time)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fresh, part if info.filename == name else old.read(info))
    return out.getvalue()
