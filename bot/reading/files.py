"""Proposals and margin comments in the documents of a mail.

A Word file with tracked changes proposes what accepting them makes of what rejecting them leaves;
a clean one what it makes of the text in force; one that is no text of a resolution is read like
the words of a mail. OpenDocument texts are read likewise, PDFs as clean copies, old formats where
somebody can convert them; all others are named and kept, never guessed.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.model.letters import Attachment
from bot.model.readings import MarginComment, Proposal
from bot.model.texts import WordComment, WordDocument
from bot.reading.bodies import BodyReader
from bot.reading.file_proposals import clean_proposals, file_proposals, sides
from bot.reading.glancing import may_be_of_a_text, quotes_a_text
from bot.reading.hands import Others, asked_first, senders_part
from bot.reading.languages import language_of
from bot.reading.legend import told_by_colours
from bot.reading.opening import Convert, is_plain_text, opened
from bot.reading.order_words import REASONS
from bot.reading.pasted import dropped_repeats
from bot.reading.places import SURE, Shelf
from bot.reading.symbols import symbol_proposals
from bot.reading.tables import table_proposals
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions
from bot.resolutions.outline import outline_text, text_document
from bot.resolutions.returned import has_senders_marks, is_returned, senders_remarks
from bot.resolutions.word_views import MAIN_PLACES, accept, reject, words

MAX_FILES = 20
MAX_HEADING = 160
MAX_LABEL = 60
NOBODY = Others()
_ARABIC = re.compile("[\u0621-\u064a]{3}")
_HEADS = ("title", "enacting")


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
            read = _portable(attachment.filename, data, shelf, resolution, resolutions)
            placed = {p.provision for p in found.proposals}
            fresh = tuple(p for p in read.proposals if p.provision not in placed)
            found = _joined(found, replace(read, proposals=fresh))
    return found


_ENDS_REASONS = re.compile(
    r"\s{0,4}(?:(?:MOD|ADD|SUP|NOC)\b|\d{1,2}(?:bis|ter)?[ .)\t]|[a-zа-я] ?\)|$|"
    r"(?:considering|recogni[sz]ing|noting|recalling|resolves|instructs|invites|considérant|"
    r"reconnaissant|notant|rappelant|décide|charge|invite|considerando|reconociendo|observando|"
    r"recordando|resuelve|encarga|invita|учитывая|признавая|отмечая|напоминая|решает|поручает|"
    r"предлагает)\b|考虑到|认识到|注意到|忆及|做出决议|责成|请)",
    re.IGNORECASE,
)


def _may_matter(document: WordDocument, shelf: Shelf, resolutions: Sequence[str]) -> bool:
    text = _text_of(document)
    return may_be_of_a_text(text, resolutions) or quotes_a_text(text, shelf)


def _portable(
    name: str, data: bytes, shelf: Shelf, resolution: str | None, wanted: Sequence[str]
) -> FileReading:
    """A PDF has no marks: one of a whole text, or of clauses, is compared as a clean copy."""
    # what reads PDF is 6 MB of every process, for the few letters that bring one
    from bot.resolutions.portable import read_portable  # noqa: PLC0415

    page = read_portable(data)
    if page.problem:
        return FileReading(warnings=(f"{name} {page.problem}; it was not read",))
    about = _resolutions_in(page.text, name, resolution, wanted)
    if page.coloured:
        drawn = f"{name} has words in colours, which may be changes; it was not compared"
        return FileReading(resolutions=tuple(about), warnings=(drawn,))
    if _ARABIC.search(page.text):
        turned = f"{name}: the order of Arabic words in a PDF is not certain; it was not compared"
        return FileReading(resolutions=tuple(about), warnings=(turned,))
    proposals: list[Proposal] = []
    text = _without_reasons(page.text)
    for number in about:
        other = outline_text(text, number)
        ordered = symbol_proposals(name, text_document(text, other.language), number, shelf)
        proposals += ordered
        placed = {p.provision for p in ordered}
        compared = clean_proposals(name, other, number, shelf, 0.8)
        found = [p for p in compared if p.provision not in placed]
        # lines of the head run together on a page: only clauses are compared
        proposals += [p for p in found if p.provision.split("/")[1] not in _HEADS]
        if len(found) > max(4, len(other.provisions) // 2):
            unlike = f"{name} is too unlike the text to be compared clause by clause"
            return FileReading(resolutions=tuple(about), warnings=(unlike,))
    return FileReading(tuple(proposals), resolutions=tuple(about))


def _without_reasons(text: str) -> str:
    """Lines of a page without *Reasons: …*, which would run on with the clause above."""
    kept, left = list[str](), False
    for line in text.split("\n"):
        left = bool(REASONS.match(line)) or (left and not _ENDS_REASONS.match(line))
        if not left:
            kept.append(line)
    return "\n".join(kept)


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
    text = _text_of(accept(document))
    about = _resolutions_in(text, name, resolution, wanted)
    proposals: list[Proposal] = []
    sections = _sections(document, wanted)
    rows: set[int] = set()
    notes: tuple[str, ...] = ()
    for number in () if ours else sections or about[:1]:
        both = sides(sections.get(number, document))
        tables = table_proposals(name, *both, number, shelf, others.states)
        proposals += tables.proposals
        rows |= tables.rows
    for number in about:
        if not sections or number in sections:
            running = _outside(sections.get(number, document), rows)
            after = sides(running)[1]
            ordered = () if ours else symbol_proposals(name, after, number, shelf)
            placed = {p.provision for p in ordered}
            compared, told = file_proposals(name, running, number, shelf)
            notes += told
            proposals += (*ordered, *(p for p in compared if p.provision not in placed))
    warnings += tuple(f"{name} {what}" for what in notes)
    if not proposals and not notes and not ours:
        text = _text_of(accept(_outside(document, rows)))
        language = language_of(text)
        body = BodyReader(shelf, about[0] if about else resolution, language, wanted)
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
    margin = tuple(m for number, part in parts.items() for m in _margins(part, shelf, number))
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
    size = len(document.paragraphs)
    hung = {document.paragraphs[c.paragraph].row for c in remarks if 0 <= c.paragraph < size}
    rows = _row_places(document, hung, number)
    places = {i: rows[p.row] for i, p in enumerate(document.paragraphs) if p.row in rows} | places
    return tuple(_margin(c, places, _around(document, c), shelf, number) for c in remarks)


def _row_places(document: WordDocument, rows: Collection[int], number: str) -> dict[int, str]:
    """The provision that the label in a row of a table names, where it names one alone."""
    found: dict[int, set[str]] = {}
    for paragraph in document.paragraphs:
        text = words(paragraph).strip() if paragraph.row and paragraph.row in rows else ""
        if text and len(text) < MAX_LABEL:
            hits = find_labels(text, None, number or None)
            found.setdefault(paragraph.row, set()).update(h.id for h in hits if h.id)
    return {row: places.pop() for row, places in found.items() if len(places) == 1}


def _around(document: WordDocument, comment: WordComment) -> str:
    """The paragraph that a comment hangs on, as it is, or as it was where all of it is struck."""
    if not 0 <= comment.paragraph < len(document.paragraphs):
        return ""
    alone = replace(document, paragraphs=(document.paragraphs[comment.paragraph],))
    kept = "".join(words(p) for p in accept(alone).paragraphs)
    return kept if kept.strip() else "".join(words(p) for p in reject(alone).paragraphs)
