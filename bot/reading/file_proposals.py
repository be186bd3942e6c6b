"""What the wording in a document makes of the text in force, clause by clause.

Tracked changes propose what accepting them makes of what rejecting them leaves; a clean copy what
it makes of the text in force; a paper that the bot issued what its sender changed in it.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.model.readings import Action, Proposal
from bot.model.texts import Change, Outline, Run, Text, WordDocument
from bot.reading.places import IN_FORCE, Shelf
from bot.resolutions.folding import comparable
from bot.resolutions.outline import outline_word
from bot.resolutions.proposals import changes
from bot.resolutions.returned import issued_against, issued_id, senders_view
from bot.resolutions.word_views import accept, reject

MIN_CLAUSES = 3


def file_proposals(name: str, document: WordDocument, number: str, shelf: Shelf) -> list[Proposal]:
    """The proposals of one file on one resolution; none where it holds no wording of it."""
    before, after = sides(document)
    other = outline_word(after, number)
    if len(_clauses(other)) < 1:
        return []
    if issued_id(document):
        return _returned(name, document, number, shelf, other.language)
    if before is not None:
        base = outline_word(before, number, other.language)
        found = changes(base, other)
        return [p for c in found if (p := _proposal(c, name, number, shelf, base, 0.97))]
    return clean_proposals(name, other, number, shelf)


def clean_proposals(
    name: str, other: Outline, number: str, shelf: Shelf, sure: float = 0.9
) -> list[Proposal]:
    """What a wording without marks makes of the text in force, whole or some clauses of it."""
    base = _in_force(shelf, number, other.language)
    if base is None:
        return []
    whole = _is_version_of(other, base)
    if not whole and not _is_excerpt_of(other, shelf, number):
        return []
    found = changes(base, other) if whole else changes(base, other, complete=False)
    sure = sure if whole else sure - 0.05
    return [p for c in found if (p := _proposal(c, name, number, shelf, base, sure))]


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


def sides(document: WordDocument) -> tuple[WordDocument | None, WordDocument]:
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
