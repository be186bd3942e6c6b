"""A text of a resolution, its provisions, and everything that is said about changes to them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

Convert = Callable[[str, bytes], bytes | None]
"""A file's name and bytes -> the same as .docx; None where it cannot be made."""


class ProvisionKind(StrEnum):
    """What a provision is; *whole* is the resolution itself, its text the number line."""

    WHOLE = "whole"
    TITLE = "title"
    ENACTING = "enacting"
    CLAUSE = "clause"
    FOOTNOTE = "footnote"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Provision:
    """The smallest clause that has a number (DESIGN, *provision*).

    `id` is a path of English slugs, equal in all languages: `191/resolves/3/ii`,
    `191/noting` (one unnumbered paragraph), `191/resolves~2/1` (the heading comes a second
    time), `191/title`, `191/enacting`, `191/footnote/1`, `191/annex/1.2`, `191` (the whole).
    `label` is what a reader calls it in the text's own language (`considérant a)`); `text` its
    own words without the number, paragraphs of one clause separated by a newline; `level` 0 for
    what has no number, 1 for `a)` or `1`, 2 for `i)` or `1.1`, and so on; `number` as in the id,
    None without one; `heading` is the slug and `heading_text` the heading as printed.
    """

    id: str
    label: str
    text: str
    level: int = 0
    number: str | None = None
    kind: ProvisionKind = ProvisionKind.CLAUSE
    heading: str = ""
    heading_text: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One wording of a resolution in one language; `name` is `in-force`, `rev1`, `ISCG/26-1/5`."""

    resolution: str
    language: str
    name: str
    edition: str = ""
    provisions: tuple[Provision, ...] = ()

    def find(self, provision_id: str) -> Provision | None:
        """The provision with that id, None when this text has no such."""
        return next((p for p in self.provisions if p.id == provision_id), None)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Words of a file that belong to no provision, with the reason and the paragraph (from 1)."""

    text: str
    reason: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """What a file says clause by clause; nothing of it is lost: it is placed or `unplaced`."""

    resolution: str
    language: str
    provisions: tuple[Provision, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    edition: str = ""
    warnings: tuple[str, ...] = ()

    def as_text(self, name: str = "in-force") -> Text:
        """The outline as a text under that name."""
        return Text(self.resolution, self.language, name, self.edition, self.provisions)


class Op(StrEnum):
    """What a redline does with a piece of text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stays, comes or goes."""

    op: Op
    text: str


@dataclass(frozen=True, slots=True)
class Redline:
    """The way from an old wording to a new one, as pieces in reading order, deletions first."""

    pieces: tuple[Piece, ...] = ()
    language: str | None = None

    def __iter__(self) -> Iterator[Piece]:
        return iter(self.pieces)

    @property
    def old(self) -> str:
        """The wording before; the pieces hold every character of it."""
        return "".join(p.text for p in self.pieces if p.op is not Op.INSERT)

    @property
    def new(self) -> str:
        """The wording after."""
        return "".join(p.text for p in self.pieces if p.op is not Op.DELETE)

    @property
    def changed(self) -> bool:
        """Whether anything differs."""
        return any(p.op is not Op.EQUAL for p in self.pieces)


class RevisionKind(StrEnum):
    """What Word says happened to a run, a paragraph mark, a row or a cell."""

    INSERT = "insert"
    DELETE = "delete"
    MOVE_FROM = "move-from"
    MOVE_TO = "move-to"

    @property
    def arrives(self) -> bool:
        """Whether the thing is new (inserted or moved here), so that rejecting removes it."""
        return self in (RevisionKind.INSERT, RevisionKind.MOVE_TO)


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked change; `author` and `date` as the file says (never an attribution)."""

    kind: RevisionKind
    author: str = ""
    date: datetime | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one paragraph with the same fate; `revisions` outermost first.

    `hidden` is text that Word does not show (`w:vanish`); `math` comes out of a formula;
    `comments` are the ids of the comments whose range covers the run.
    """

    text: str
    revisions: tuple[Revision, ...] = ()
    hidden: bool = False
    math: bool = False
    comments: tuple[str, ...] = ()
    struck: bool = False
    """Struck through by formatting: in a flattened redline these words are gone."""
    underlined: bool = False
    coloured: bool = False
    italic: bool = False
    colour: str = ""
    """As the file writes it, where it says so: two beside each other may be old and new words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `revisions` are those of its mark, of its row and cell in `holder`.

    `place` says where it stands: `body`, `table`, `textbox`, `header`, `footer`, `footnote:2`,
    `endnote:2`. `number` is the automatic number as Word shows it when all is accepted,
    `old_number` when all is rejected; `level` its depth in the list (0 is the outermost).
    `key` is the id that the bot gave to the paragraph when it issued the document, else "".
    """

    runs: tuple[Run, ...] = ()
    revisions: tuple[Revision, ...] = ()
    holder: tuple[Revision, ...] = ()
    place: str = "body"
    style: str = ""
    number: str = ""
    old_number: str = ""
    level: int = 0
    key: str = ""
    cell: int = 0
    """Which table cell it is in, numbered through the document from 1; 0 outside of tables."""
    row: int = 0
    """Which table row, likewise."""
    footnotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment in the margin; `anchor` are the words it hangs on, `paragraph` where it begins.

    `paragraph` indexes `WordDocument.paragraphs`, -1 when the file has no anchor for it;
    `parent` is the id of the comment that it answers.
    """

    id: str
    author: str
    date: datetime | None
    text: str
    anchor: str = ""
    paragraph: int = -1
    parent: str | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A Word file as far as its words go: all of them, with the fate that each is given.

    `paragraphs` come in reading order, the body first, then notes, text boxes, headers and
    footers by their `place`. `properties` are the custom document properties; `flattened` says
    that struck and new words stand side by side without marks: never a clean copy.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    comments: tuple[WordComment, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
    flattened: bool = False
    language: str = ""
    authors: tuple[str, ...] = ()

    @property
    def revised(self) -> bool:
        """Whether any tracked change of words is in it."""
        return any(
            p.revisions or p.holder or any(r.revisions for r in p.runs) for p in self.paragraphs
        )


@dataclass(frozen=True, slots=True)
class LabelHit:
    """A provision named in running text: `text[start:end]` is `evidence`.

    `provision` is the path without the resolution (`resolves/3/ii`), None when only a resolution
    or a text is named; `resolution` the number (`191`, or `WTSA-18` for another body), None when
    the words don't say; `text_name` the wording meant (`rev1`, `ISCG/26-1/5`, `in-force`).
    `explicit` is False where the words leave a choice (`OP2`, `the second resolves`).
    """

    start: int
    end: int
    resolution: str | None
    provision: str | None
    text_name: str | None
    evidence: str
    explicit: bool = True
    confidence: float = 1.0
    language: str | None = None

    @property
    def id(self) -> str | None:
        """The provision's id, None while the resolution or the provision is unknown."""
        if self.resolution is None or self.provision is None:
            return None
        return f"{self.resolution}/{self.provision}"


@dataclass(frozen=True, slots=True)
class ResolutionHit:
    """A resolution named in running text; `body` is `PP`, `WTSA`, `WTDC`, `RA`, `Council`, `WRC`.

    `resolution` is the number as in ids (`191`, `WTSA-18`, `ITU-R-48-2`); `edition` what stands in
    brackets after it (`Rev. Bucharest, 2022`); `kind` `resolution`, `decision`, `recommendation`.
    """

    start: int
    end: int
    resolution: str
    body: str
    kind: str
    evidence: str
    edition: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What another wording does to one provision (READING, *proposals*).

    `action` is MOD, ADD, SUP or NOC; `text` the whole resulting wording without its number, None
    for SUP and NOC; `old` the wording before, None for ADD; `counterpart` the id in the other
    wording where it differs (a moved or renumbered clause).
    """

    provision: str
    action: str
    text: str | None
    confidence: float = 1.0
    old: str | None = None
    counterpart: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Where a fragment of text comes from: a provision of a text, and how sure that is (0..1)."""

    provision: Provision
    text: Text
    confidence: float

    def __iter__(self) -> Iterator[Provision | float]:
        """So that it unpacks as (provision, confidence)."""
        yield self.provision
        yield self.confidence


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A line of a concordance: old id → new id; either is None for what went or came.

    `relation` is `same`, `changed`, `renumbered`, `moved`, `split`, `merged`, `gone`, `new`.
    """

    old: str | None
    new: str | None
    relation: str
    similarity: float = field(default=1.0)
