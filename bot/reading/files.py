"""Proposals and margin comments in the documents of a mail.

A Word file with tracked changes proposes what accepting them makes of what rejecting them leaves;
a clean one what it makes of the text in force; one that is no text of a resolution is read like
the words of a mail. Other formats are named and kept, never guessed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.model.letters import Attachment
from bot.model.readings import Action, MarginComment, Proposal
from bot.model.texts import Change, Outline, Run, Text, WordComment, WordDocument
from bot.reading.bodies import BodyReader
from bot.reading.languages import language_of
from bot.reading.places import IN_FORCE, SURE, Shelf
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.folding import comparable
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions
from bot.resolutions.outline import outline_word
from bot.resolutions.proposals import changes
from bot.resolutions.returned import (
    issued_against,
    issued_id,
    senders_remarks,
    senders_view,
)
from bot.resolutions.revisions import read_word
from bot.resolutions.word_views import MAIN_PLACES, accept, reject, words

MAX_FILES = 20
MAX_BYTES = 32_000_000
MIN_CLAUSES = 3
MAX_HEADING = 160
_UNREAD = (".doc", ".odt", ".pdf", ".rtf", ".wpd", ".pages", ".xls", ".xlsx", ".ppt", ".pptx")


@dataclass(frozen=True, slots=True)
class FileReading:
    """What all documents of one mail hold; `margin_source` names the file of the comments."""

    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    resolutions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    margin_source: str = ""
    returned: tuple[str, ...] = ()
    """Names of papers that the bot issued and that came back."""


def read_files(
    files: Sequence[tuple[Attachment, bytes]],
    shelf: Shelf,
    resolution: str | None,
    resolutions: Sequence[str],
) -> FileReading:
    """Reads every Word file and plain text, at most 20 of 32 MB."""
    found = FileReading()
    for attachment, data in files[:MAX_FILES]:
        name = attachment.filename.lower()
        if data[:2] == b"PK" and name.endswith((".docx", ".docm", ".dotx")):
            found = _joined(found, _word(attachment.filename, data, shelf, resolution, resolutions))
        elif name.endswith(_UNREAD):
            found = replace(
                found, warnings=(*found.warnings, f"{attachment.filename} is kept but was not read")
            )
    return found


def _joined(one: FileReading, other: FileReading) -> FileReading:
    return FileReading(
        (*one.proposals, *other.proposals),
        (*one.margin_comments, *other.margin_comments),
        tuple(dict.fromkeys((*one.resolutions, *other.resolutions))),
        (*one.warnings, *other.warnings),
        one.margin_source or other.margin_source,
        (*one.returned, *other.returned),
    )


def _word(
    name: str, data: bytes, shelf: Shelf, resolution: str | None, wanted: Sequence[str]
) -> FileReading:
    if len(data) > MAX_BYTES:
        return FileReading(warnings=(f"{name} is too large to be read",))
    document = read_word(data)
    warnings = tuple(f"{name}: {w}" for w in document.warnings)
    text = _text_of(accept(document))
    about = _resolutions_in(text, name, resolution, wanted)
    proposals: list[Proposal] = []
    sections = _sections(document, wanted)
    for number in about:
        if not sections or number in sections:
            proposals += _proposals(name, sections.get(number, document), number, shelf)
    if not proposals and not issued_id(document):
        language = language_of(text)
        body = BodyReader(shelf, about[0] if about else resolution, language, wanted)
        proposals += [replace(p, source=name) for p in body.proposals(text)]
    if issued_id(document) and document.flattened:
        warnings += (f"{name}: changes are drawn in it; only a file that tracks them can be read",)
    parts = sections or {(about[0] if about else resolution) or "": document}
    margin = tuple(m for number, part in parts.items() for m in _margins(part, shelf, number))
    back = (name,) if issued_id(document) else ()
    source = name if margin else ""
    return FileReading(tuple(proposals), margin, tuple(about), warnings, source, back)


def _text_of(document: WordDocument) -> str:
    """Paragraphs with a blank line between, cells of one table row beside each other."""
    found: list[str] = []
    row = 0
    for paragraph in document.paragraphs:
        text = words(paragraph).strip()
        if not text or paragraph.place not in MAIN_PLACES:
            continue
        if paragraph.row and paragraph.row == row:
            found[-1] += f" | {text}"
        else:
            found.append(text)
        row = paragraph.row
    return "\n\n".join(found)


def _sections(document: WordDocument, wanted: Sequence[str]) -> dict[str, WordDocument]:
    """The part of each resolution in a file that holds several, each under its own heading."""
    starts: list[tuple[int, str]] = []
    for index, paragraph in enumerate(document.paragraphs):
        text = words(paragraph).strip()
        if not text or len(text) > MAX_HEADING:
            continue
        hit = next(iter(find_resolutions(text)), None)
        lead = text[: hit.start].strip() if hit else ""
        if hit and hit.resolution in wanted and (not lead or (len(lead) < 12 and lead.isupper())):
            starts.append((index, hit.resolution))
    if len({number for _, number in starts}) < 2:
        return {}
    found: dict[str, WordDocument] = {}
    ends = [index for index, _ in starts[1:]] + [len(document.paragraphs)]
    for (start, number), end in zip(starts, ends, strict=True):
        part = document.paragraphs[start:end]
        if number not in found or len(part) > len(found[number].paragraphs):
            inside = (c for c in document.comments if start <= c.paragraph < end)
            moved = tuple(replace(c, paragraph=c.paragraph - start) for c in inside)
            found[number] = replace(document, paragraphs=part, comments=moved)
    return found


def _resolutions_in(
    text: str, name: str, resolution: str | None, wanted: Sequence[str]
) -> list[str]:
    """Which resolutions under revision a file holds; all that its text is headed with."""
    named = [h.resolution for h in find_resolutions(text[:200_000]) if h.resolution in wanted]
    in_name = [r for r in wanted if r in "".join(c if c.isdigit() else " " for c in name).split()]
    found = list(dict.fromkeys((*in_name, *named)))
    if resolution is not None and (not found or resolution in found):
        found = list(dict.fromkeys((resolution, *found)))
    return found


def _proposals(name: str, document: WordDocument, number: str, shelf: Shelf) -> list[Proposal]:
    before, after = _sides(document)
    other = outline_word(after, number)
    if len(_clauses(other)) < 1:
        return []
    base: Outline | Text
    issued = issued_id(document)
    if issued:
        return _returned(name, document, number, shelf, other.language)
    if before is not None:
        base = outline_word(before, number, other.language)
        confidence = 0.97
    else:
        known = _in_force(shelf, number, other.language)
        if known is None:
            return []
        base, confidence = known, 0.9
        if not _is_version_of(other, known):
            if not _is_excerpt_of(other, shelf, number):
                return []
            found = changes(base, other, complete=False)
            return [p for c in found if (p := _proposal(c, name, number, shelf, base, 0.85))]
    found = changes(base, other)
    return [p for c in found if (p := _proposal(c, name, number, shelf, base, confidence))]


def _returned(
    name: str, document: WordDocument, number: str, shelf: Shelf, language: str
) -> list[Proposal]:
    """What the sender of a paper that the bot issued changed in it, and he alone."""
    theirs = [t for t in shelf.texts if t.resolution == number and t.language == language]
    against = issued_against(issued_id(document), [t.name for t in theirs]) or IN_FORCE
    base = next((t for t in theirs if t.name == against), None)
    if base is None or document.flattened:
        return []
    found = changes(base, outline_word(senders_view(document), number, language))
    return [p for c in found if (p := _proposal(c, name, number, shelf, base, 0.97))]


def _sides(document: WordDocument) -> tuple[WordDocument | None, WordDocument]:
    """(what was there before the marks, what they make of it); the first None without marks."""
    if document.revised:
        return reject(document), accept(document)
    if document.flattened:
        old = _without(document, lambda run: not run.struck and (run.underlined or run.coloured))
        new = _without(document, lambda run: run.struck)
        return old, new
    return None, document


def _without(document: WordDocument, gone: Callable[[Run], bool]) -> WordDocument:
    def kept(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(r for r in runs if not gone(r))

    return replace(
        document, paragraphs=tuple(replace(p, runs=kept(p.runs)) for p in document.paragraphs),
        flattened=False,
    )  # fmt: skip


def _clauses(outline: Outline | Text) -> list[str]:
    return [p.id for p in outline.provisions if p.heading and p.text]


def _in_force(shelf: Shelf, number: str, language: str) -> Text | None:
    return next(
        (
            t
            for t in shelf.texts
            if t.resolution == number and t.name == IN_FORCE and t.language == language
        ),
        None,
    )


def _is_version_of(other: Outline, known: Text) -> bool:
    """A file is a wording of the resolution when some of its clauses are the text's own."""
    mine = {comparable(p.text) for p in other.provisions if len(p.text) > 20}
    theirs = {comparable(p.text) for p in known.provisions if len(p.text) > 20}
    return len(mine & theirs) >= min(MIN_CLAUSES, max(1, len(theirs) // 3))


def _is_excerpt_of(other: Outline, shelf: Shelf, number: str) -> bool:
    """Some clauses on their own: most are like the clause whose number they carry."""
    clauses = [p for p in other.provisions if p.heading and p.text]
    like = 0
    for clause in clauses[:40]:
        match = shelf.locate(clause.text, number)
        like += match is not None and match.provision.id == clause.id and match.confidence >= 0.4
    return bool(clauses) and like >= 0.5 * len(clauses[:40])


def _proposal(
    change: Change,
    name: str,
    number: str,
    shelf: Shelf,
    base: Outline | Text,
    confidence: float,
) -> Proposal | None:
    """A change as a proposal on the text in force."""
    action = Action(change.action)
    place = change.provision
    parts = place.split("/")
    if len(parts) < 2 or (parts[1] in ("title", "enacting") and base.resolution != number):
        return None
    if shelf.knows(number):
        exists = shelf.exists(place)
        if action is Action.MOD and not exists:
            action = Action.ADD
        if action is Action.SUP and not exists:
            return None
        if action is Action.MOD and change.text and shelf.same(place, change.text, base.language):
            return None
    return Proposal(
        place, action, change.text, name, explicit=True,
        confidence=round(min(confidence, change.confidence + 0.07), 2),
    )  # fmt: skip


def _margin(
    comment: WordComment, places: Mapping[int, str], around: str, shelf: Shelf, number: str
) -> MarginComment:
    """A comment at the provision of its anchor; the resolution as a whole if that is not found."""
    place = places.get(comment.paragraph, number)
    match = shelf.locate(around, number or None)
    if match is not None and match.confidence >= SURE:
        place = match.provision.id
    if "/" not in place:
        hits = find_labels(comment.text, None, number or None)
        place = next((h.id for h in hits if h.id), place)
    return MarginComment(place, comment.author, comment.text)


def _margins(document: WordDocument, shelf: Shelf, number: str) -> tuple[MarginComment, ...]:
    """The sender's comments; each is of the provision that its anchor belongs to in the file."""
    remarks = tuple(senders_remarks(document))
    if not remarks:
        return ()
    places = paragraph_provisions(document, number)
    return tuple(_margin(c, places, _around(document, c), shelf, number) for c in remarks)


def _around(document: WordDocument, comment: WordComment) -> str:
    """The paragraph that a comment hangs on, as it is, or as it was where all of it is struck."""
    if not 0 <= comment.paragraph < len(document.paragraphs):
        return ""
    alone = replace(document, paragraphs=(document.paragraphs[comment.paragraph],))
    kept = "".join(words(p) for p in accept(alone).paragraphs)
    return kept if kept.strip() else "".join(words(p) for p in reject(alone).paragraphs)
