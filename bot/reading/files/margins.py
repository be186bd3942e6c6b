"""Comments in the margin of a file, each at the provision that its anchor belongs to."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.model.readings import MarginComment
from bot.model.texts import WordComment, WordDocument
from bot.reading.places.shelf import SURE, Shelf
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.labels import find_labels
from bot.resolutions.returned import senders_remarks
from bot.resolutions.word_views import accept, reject, words

MAX_LABEL = 60


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


def margins(document: WordDocument, shelf: Shelf, number: str) -> tuple[MarginComment, ...]:
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
