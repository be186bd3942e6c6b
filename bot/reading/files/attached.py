"""Proposals and margin comments in the documents of a mail.

A Word file with tracked changes proposes what accepting them makes of what rejecting them leaves;
a clean one what it makes of the text in force; one that is no text of a resolution is read like
the words of a mail. OpenDocument texts are read likewise, PDFs as clean copies, old formats where
somebody can convert them; all others are named and kept, never guessed.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.model.letters import Attachment
from bot.model.readings import Proposal
from bot.model.texts import Convert, WordDocument
from bot.reading.files.file_proposals import file_proposals, sides
from bot.reading.files.file_reading import FileReading, resolutions_in
from bot.reading.files.margins import margins
from bot.reading.files.marked_lines import marked_lines
from bot.reading.files.opening import is_plain_text, opened
from bot.reading.files.printed import printed
from bot.reading.files.table_rows import without_remarks
from bot.reading.files.tables import table_proposals
from bot.reading.files.versions import without_current
from bot.reading.places.glancing import may_be_of_a_text, quotes_a_text
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.bodies import BodyReader
from bot.reading.proposals.pasted import dropped_repeats
from bot.reading.proposals.symbols import symbol_proposals
from bot.reading.prose.languages import language_of
from bot.reading.prose.legend import told_by_colours
from bot.reading.told.hands import Others, asked_first, senders_part
from bot.resolutions.named import find_resolutions
from bot.resolutions.returned import has_senders_marks, is_returned
from bot.resolutions.word_views import MAIN_PLACES, accept, reject, words

MAX_FILES = 20
MAX_HEADING = 160
NOBODY = Others()


def read_files(
    files: Sequence[tuple[Attachment, bytes]],
    shelf: Shelf,
    resolution: str | None,
    resolutions: Sequence[str],
    convert: Convert | None = None,
    others: Others = NOBODY,
    *,
    expected: bool = True,
    said: str = "",
) -> FileReading:
    """Reads Word files, OpenDocument texts, web pages and PDFs, at most 20 of 32 MB.

    `convert` makes Word files of what only an office program reads (.doc, .rtf); without it these
    are named and kept. `others` are the members of other delegations, whose marks are no
    proposals of the sender's before he says so. A plain text is read where one is `expected`,
    or where it looks as if it were on a resolution: else it is a log. `said` are the words of the
    mail, which may say what the colours in its files mean.
    """
    found = FileReading()
    files = files[:MAX_FILES]
    for attachment, data in files:
        name = attachment.filename
        for document in opened(name, data, convert):
            if isinstance(document, str):
                read = FileReading(warnings=(f"{name} {document}",))
            elif expected or not is_plain_text(name) or _may_matter(document, shelf, resolutions):
                read = _word(name, document, shelf, resolution, resolutions, others, said)
            else:
                continue
            found = _joined(found, read)
    # a PDF beside a Word file is its picture: where both speak, the file with the marks does
    for attachment, data in files:
        if data[:5] == b"%PDF-":
            read = printed(attachment.filename, data, shelf, resolution, resolutions)
            placed = {p.provision for p in found.proposals}
            fresh = tuple(p for p in read.proposals if p.provision not in placed)
            found = _joined(found, replace(read, proposals=fresh))
    return found


def _may_matter(document: WordDocument, shelf: Shelf, resolutions: Sequence[str]) -> bool:
    text = _text_of(document)
    return may_be_of_a_text(text, resolutions) or quotes_a_text(text, shelf)


def _joined(one: FileReading, other: FileReading) -> FileReading:
    return FileReading(
        (*one.proposals, *dropped_repeats(other.proposals, one.proposals)),
        (*one.margin_comments, *other.margin_comments),
        tuple(dict.fromkeys((*one.resolutions, *other.resolutions))),
        (*one.warnings, *other.warnings),
        one.margin_source or other.margin_source,
        (*one.returned, *other.returned),
    )


def _word(
    name: str,
    document: WordDocument,
    shelf: Shelf,
    resolution: str | None,
    wanted: Sequence[str],
    others: Others,
    said: str,
) -> FileReading:
    warnings = tuple(f"{name}: {w}" for w in document.warnings)
    ours = is_returned(document)
    if not ours:
        document, hands = senders_part(told_by_colours(document, said), others, said)
        warnings += tuple(f"{name} holds marks of {who}, which stay theirs" for who in hands)
        document = without_current(document, shelf)
    text = _text_of(accept(document)) or _text_of(reject(document))
    sections = _sections(document, wanted)
    held = resolutions_in(text, name, resolution, wanted, shelf)
    about = list(dict.fromkeys((*held, *sections)))
    proposals: list[Proposal] = []
    rows: set[int] = set()
    notes: tuple[str, ...] = ()
    for number in () if ours else sections or about[:1]:
        both = sides(sections.get(number, document))
        tables = table_proposals(name, *both, number, shelf, others.states)
        proposals += tables.proposals
        rows |= tables.rows
    for number in about:
        if not sections or number in sections:
            running = without_remarks(_outside(sections.get(number, document), rows))
            after = sides(running)[1]
            ordered = () if ours else symbol_proposals(name, after, number, shelf)
            placed = {p.provision for p in ordered}
            compared, told = file_proposals(name, running, number, shelf)
            notes += told
            proposals += (*ordered, *(p for p in compared if p.provision not in placed))
        if (document.revised or document.flattened) and not (proposals or ours):
            proposals += marked_lines(name, document, number, shelf)
    warnings += tuple(f"{name} {what}" for what in notes)
    if not proposals and not notes and not ours:
        text = _text_of(sides(_outside(document, rows))[1])
        language = language_of(text)
        one = about[0] if about else resolution
        body = BodyReader(shelf, one, language, wanted, others.states)
        proposals += [replace(p, source=name) for p in body.proposals(text)]
    for number in about if others != NOBODY and document.revised else ():
        proposals, hands = asked_first(document, proposals, number, others)
        if hands:
            marks = f"{name} holds marks of {', '.join(hands)}; what they change is only inferred"
            warnings = tuple(dict.fromkeys((*warnings, marks)))
    if ours and document.flattened:
        warnings += (f"{name}: changes are drawn in it; only a file that tracks them can be read",)
    if document.revised and not proposals and has_senders_marks(document):
        warnings += (f"{name} holds tracked changes in no clause that was found",)
    parts = sections or {(about[0] if about else resolution) or "": document}
    margin = tuple(m for number, part in parts.items() for m in margins(part, shelf, number))
    back = (name,) if ours else ()
    source = name if margin else ""
    return FileReading(tuple(proposals), margin, tuple(about), warnings, source, back)


def _outside(document: WordDocument, rows: Collection[int]) -> WordDocument:
    """A document without some of its table rows."""
    if not rows:
        return document
    return replace(document, paragraphs=tuple(p for p in document.paragraphs if p.row not in rows))


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
