"""Reading a text of LibreOffice (.odt, OpenDocument 1.3) as a Word document is read.

Tracked changes (part 3, 5.5) become the same revisions: an insertion lies between two points of
the text, a deletion is kept aside and stands at one point, inside a paragraph or over several.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from lxml import etree

from bot.model.texts import Paragraph, Revision, RevisionKind, Run, WordComment, WordDocument
from bot.resolutions.open_lists import Lists, Mark, attribute_of, marks_in
from bot.resolutions.open_looks import PLAIN, Look, Looks, look_in, read_looks
from bot.resolutions.revisions import is_flattened
from bot.resolutions.word_package import Package, UnreadableError, open_package

MAX_DEPTH = 60
MAX_PARAGRAPHS = 50_000
MAX_OPEN = 20
"""Changes that lie inside one another; more are no change."""
_BREAKS = {"tab": "\t", "line-break": "\n"}
_SKIPPED = frozenset(
    ["tracked-changes", "hidden-text", "hidden-paragraph", "sequence-decls", "forms",
     "table-of-content", "ruby-text"]
)  # fmt: skip


def read_open(data: bytes) -> WordDocument:
    """Read an .odt: words, tracked changes, numbers, comments, notes, tables.

    Never raises for what is in the file: one that can't be opened comes back without paragraphs
    and with a warning that begins with `refused`.
    """
    try:
        package = open_package(data)
        return _read(package)
    except UnreadableError as reason:
        return WordDocument(warnings=(f"refused: {reason}",))


def name_of(element: etree._Element) -> str:
    """An element's name without its namespace, "" for what is none."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _read(package: Package) -> WordDocument:
    root = package.tree("content.xml")
    body = None if root is None else next((e for e in root.iter() if name_of(e) == "text"), None)
    if root is None or body is None or name_of(root) != "document-content":
        raise UnreadableError("not a text in OpenDocument format (.odt)")
    roots = (root, package.tree("styles.xml"))
    walk = _Walk(Lists(roots), read_looks(roots), _regions(root))
    walk.blocks(body, 0)
    authors = sorted({r.author for region in walk.regions.values() for r in region.revisions})
    document = WordDocument(
        tuple(walk.paragraphs), tuple(walk.comments), _properties(package),
        tuple(package.warnings), authors=tuple(authors),
    )  # fmt: skip
    return replace(document, flattened=is_flattened(document))


def _properties(package: Package) -> tuple[tuple[str, str], ...]:
    """What somebody keeps beside the text (part 3, 4.3.3.17): our papers' ids among it."""
    root = package.tree("meta.xml")
    entries = () if root is None else root.iter("{*}user-defined")
    return tuple((attribute_of(e, "name"), e.text or "") for e in islice(entries, 5_000))


@dataclass(frozen=True, slots=True)
class _Region:
    """What happened, outermost first (words struck in what another inserted are both), and the
    paragraphs that were struck."""

    revisions: tuple[Revision, ...]
    gone: tuple[etree._Element, ...]


def _regions(root: etree._Element) -> dict[str, _Region]:
    found: dict[str, _Region] = {}
    kinds = {"insertion": RevisionKind.INSERT, "deletion": RevisionKind.DELETE}
    for region in (e for e in root.iter() if name_of(e) == "changed-region"):
        identity = attribute_of(region, "id")
        revisions: list[Revision] = []
        gone: tuple[etree._Element, ...] = ()
        for part in region:
            kind = kinds.get(name_of(part))
            if kind is None:
                continue
            said = {name_of(e): (e.text or "") for e in part.iter()}
            when = _date(said.get("date", ""))
            revisions.insert(0, Revision(kind, said.get("creator", ""), when, identity))
            if kind is RevisionKind.DELETE:
                gone = tuple(e for e in part if name_of(e) != "change-info")
        found[identity] = _Region(tuple(revisions), gone)
    return found


def _date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text[:19])
    except ValueError:
        return None


@dataclass
class _Walk:
    """Where the reading of the body has come to."""

    lists: Lists
    looks: Looks
    regions: dict[str, _Region]
    paragraphs: list[Paragraph] = field(default_factory=list)
    comments: list[WordComment] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    active: list[Revision] = field(default_factory=list)
    place: str = "body"
    mark: Mark | None = None
    """The item of a list that the next paragraph opens."""
    counts: dict[tuple[str, int], int] = field(default_factory=dict)
    old_counts: dict[tuple[str, int], int] = field(default_factory=dict)
    row: int = 0
    cell: int = 0
    notes: int = 0
    asides: list[tuple[str, etree._Element]] = field(default_factory=list)

    def blocks(self, parent: etree._Element, depth: int) -> None:
        """Everything that holds paragraphs."""
        if depth > MAX_DEPTH or len(self.paragraphs) >= MAX_PARAGRAPHS:
            return
        for element in parent:
            name = name_of(element)
            if name in ("p", "h"):
                self._paragraph(element)
            elif name == "list":
                self._list(element, depth)
            elif name == "table-row":
                self.row += 1
                self.blocks(element, depth + 1)
            elif name == "table-cell":
                before, self.place, self.cell = self.place, "table", self.cell + 1
                self.blocks(element, depth + 1)
                self.place = before
            elif name in ("change", "change-start", "change-end"):
                self._change(element, name)
            elif name not in _SKIPPED:
                self.blocks(element, depth + 1)

    def _list(self, element: etree._Element, depth: int) -> None:
        self.lists.enter(element)
        for item in element:
            if name_of(item) == "list-item":
                self.mark = self.lists.next(item)
            self.blocks(item, depth + 1)
        self.lists.leave()

    def _paragraph(self, element: etree._Element) -> None:
        style = attribute_of(element, "style-name")
        self._inline(element, look_in(self.looks, "paragraph", style, PLAIN), 0)
        self._close(tuple(self.active))
        while self.asides:
            place, aside = self.asides.pop(0)
            before, self.place = self.place, place
            self.blocks(aside, MAX_DEPTH // 2)
            self.place = before

    def _close(self, mark: tuple[Revision, ...]) -> None:
        table = self.place == "table"
        number, old_number = self._numbers(mark)
        self.paragraphs.append(
            Paragraph(
                tuple(self.runs), mark, place=self.place, number=number,
                old_number=old_number, level=self.mark.depth - 1 if self.mark else 0,
                cell=self.cell if table else 0, row=self.row if table else 0,
            )
        )  # fmt: skip
        self.runs, self.mark = [], None

    def _numbers(self, mark: tuple[Revision, ...]) -> tuple[str, str]:
        """(as it is, as it was) of a list's item: what was struck is not counted, nor what came."""
        if self.mark is None:
            return "", ""
        kinds = {r.kind for r in mark}
        gone, come = RevisionKind.DELETE in kinds, RevisionKind.INSERT in kinds
        number = "" if gone else self.lists.number(self.mark, self.counts)
        old_number = "" if come else self.lists.number(self.mark, self.old_counts)
        return number, old_number

    def _text(self, text: str | None, look: Look) -> None:
        if text:
            marks = tuple(self.active)
            self.runs.append(
                Run(
                    text, marks, struck=look.struck, underlined=look.underlined,
                    coloured=look.coloured, italic=look.italic,
                )
            )  # fmt: skip

    def _inline(self, parent: etree._Element, look: Look, depth: int) -> None:
        self._text(_squeezed(parent.text), look)
        for element in parent if depth < MAX_DEPTH else ():
            name = name_of(element)
            if name == "s":
                count = attribute_of(element, "c")
                self._text(" " * min(int(count) if count.isdecimal() else 1, 200), look)
            elif name in _BREAKS:
                self._text(_BREAKS[name], look)
            elif name in ("change", "change-start", "change-end"):
                self._change(element, name)
            elif name == "annotation":
                self._annotation(element)
            elif name == "note" and len(element):
                self.notes += 1
                self.asides.append((f"footnote:{self.notes}", element[-1]))
            elif name in ("frame", "custom-shape"):
                self.asides.append(("textbox", element))
            elif name == "span":
                name = attribute_of(element, "style-name")
                self._inline(element, look_in(self.looks, "text", name, look), depth + 1)
            elif name and name not in _SKIPPED:
                self._inline(element, look, depth + 1)
            self._text(_squeezed(element.tail), look)

    def _change(self, element: etree._Element, name: str) -> None:
        region = self.regions.get(attribute_of(element, "change-id"))
        if region is None:
            return
        if name != "change-end" and len(self.active) < MAX_OPEN:
            self.active.extend(region.revisions)
        if name == "change":
            self._struck([found for piece in region.gone for found in marks_in(piece)][:2_000])
        if name != "change-start":
            self.active = [r for r in self.active if r not in region.revisions]

    def _struck(self, pieces: Sequence[tuple[etree._Element, Mark | None]]) -> None:
        """What was struck, paragraph by paragraph. At the beginning of a paragraph it stands before
        it, with marks of its own; elsewhere its first words belong to the paragraph there is."""
        here, before = self.mark, not self.runs
        for number, (paragraph, mark) in enumerate(pieces):
            if number:
                self._close(tuple(self.active))
            if len(pieces) > 1 and (number or before):
                self.mark = mark
            self._inline(paragraph, PLAIN, 0)
        if before:
            self.mark = here

    def _annotation(self, element: etree._Element) -> None:
        said = {name_of(e): (e.text or "") for e in element.iter()}
        paragraphs = (
            "".join(map(str, e.itertext())) for e in element if name_of(e) in ("p", "list")
        )
        self.comments.append(
            WordComment(
                str(len(self.comments)), said.get("creator", ""), _date(said.get("date", "")),
                "\n".join(paragraphs), paragraph=len(self.paragraphs),
            )
        )  # fmt: skip


def _squeezed(text: str | None) -> str:
    """White space counts as one space (6.1.2)."""
    if not text:
        return ""
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    return lead + " ".join(text.split()) + tail if text.strip() else " "
