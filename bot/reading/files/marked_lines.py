"""Marks of revision in lines that stand in no text of a resolution: clauses quoted one by one in a
table of two languages, or of places and wordings; `resolves 2: …` in a letter. Each line is read
like one of a redline in a mail, where it is a wording of its place."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit, Paragraph, WordDocument
from bot.reading.files.file_proposals import sides
from bot.reading.places.headed import ALIKE, is_wording, lone_heading
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.marked_clause import Here, marked_clause, replaced
from bot.resolutions.labels import find_labels
from bot.resolutions.similarity import same_words, similarity
from bot.resolutions.word_views import MAIN_PLACES, everything, nothing, survives, words

MAX_LINES = 5_000
MAX_LABEL = 80
MIN_NEW = 12


def marked_lines(name: str, document: WordDocument, number: str, shelf: Shelf) -> list[Proposal]:
    """What the marks of a document make of the clauses in its lines."""
    found: dict[str, Proposal] = {}
    beside = _labels_of_rows(document, number)
    heading: str | None = None
    for paragraph, old, new in _lines(document):
        hits = beside.get(paragraph.row, ()) if paragraph.row else ()
        slug = lone_heading(new or old, None)
        heading = shelf.settled(f"{number}/{slug}")[0] if slug else heading
        if same_words(old, new):
            continue
        proposal = marked_clause(old, new, Here(shelf, number, heading, hits, found), name)
        if proposal is None or not _is_of_its_place(proposal, old, shelf):
            continue
        before = found.get(proposal.provision)
        if before is None or not _in_another_language(before, proposal):
            found[proposal.provision] = replaced(before, proposal)
    return list(found.values())


def _in_another_language(before: Proposal, now: Proposal) -> bool:
    """Whether a wording of one clause comes a second time, with nothing in common."""
    return bool(before.text and now.text) and similarity(before.text or "", now.text or "") < ALIKE


def _lines(document: WordDocument) -> Iterator[tuple[Paragraph, str, str]]:
    """(paragraph, its words before, its words after), each with its number."""
    before, after = sides(document) if document.flattened else (document, document)
    shown = zip((before or document).paragraphs, after.paragraphs, strict=True)
    for was, now in list(shown)[:MAX_LINES]:
        if now.place not in MAIN_PLACES:
            continue
        old = words(was) if document.flattened else _decided(was, accepted=False)
        new = words(now) if document.flattened else _decided(now, accepted=True)
        number = f"{now.number} " if now.number else ""
        yield (
            now,
            number * bool(old.strip()) + old.strip(),
            number * bool(new.strip()) + new.strip(),
        )


def _decided(paragraph: Paragraph, *, accepted: bool) -> str:
    taken = everything if accepted else nothing
    if not survives(paragraph.holder, taken):
        return ""
    return "".join(r.text for r in paragraph.runs if survives(r.revisions, taken) and not r.hidden)


def _labels_of_rows(document: WordDocument, number: str) -> dict[int, Sequence[LabelHit]]:
    """The provision that a short cell of each row names."""
    found: dict[int, list[LabelHit]] = defaultdict(list)
    for paragraph in document.paragraphs[:MAX_LINES]:
        text = "".join(run.text for run in paragraph.runs).strip()
        if paragraph.row and text and len(text) <= MAX_LABEL:
            found[paragraph.row] += (h for h in find_labels(text, None, number) if h.id)
    return {row: hits for row, hits in found.items() if len({h.id for h in hits}) == 1}


def _is_of_its_place(proposal: Proposal, old: str, shelf: Shelf) -> bool:
    """Whether a marked line is a wording of the clause, and no words about it."""
    place, text = proposal.provision, proposal.text or ""
    languages = shelf.languages(place.partition("/")[0])
    known = [w for one in languages if (w := shelf.wording(place, one))]
    if proposal.action is Action.SUP:
        return any(similarity(wording, old) >= ALIKE for wording in known)
    if proposal.action is Action.ADD:
        return not old and len(text) >= MIN_NEW and not shelf.exists(place)
    return is_wording(text, known)
