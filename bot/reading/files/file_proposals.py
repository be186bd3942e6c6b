"""What the wording in a document makes of the text in force, clause by clause.

Tracked changes propose what accepting them makes of what rejecting them leaves; a clean copy what
it makes of the text in force; a paper that the bot issued what its sender changed in it.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from bot.model.readings import Action, Proposal
from bot.model.texts import Change, Outline, Paragraph, Run, Text, WordDocument
from bot.reading.places.shelf import IN_FORCE, Shelf
from bot.resolutions.concordance import matched
from bot.resolutions.folding import comparable, worded
from bot.resolutions.outline import outline_word
from bot.resolutions.proposals import changes
from bot.resolutions.renamed import renamed
from bot.resolutions.returned import (
    bare,
    is_returned,
    issued_against,
    issued_id,
    mixed,
    senders_view,
)
from bot.resolutions.similarity import similarity
from bot.resolutions.verdict_words import GONE, KEPT
from bot.resolutions.word_views import accept, reject, words

Wording = TypeVar("Wording", Text, Outline)
_YEAR = re.compile(r"(?:19|20)\d\d")
MIN_CLAUSES = 3
MIN_CLAUSE = 40
ALIKE = 0.6
_COLOURS = "sets words of two colours side by side, perhaps old and new ones, and was not read in"
MAX_LEFT = 0.2
MAX_SILENT = 4
"""More differences below the marks: the file starts from a wording of its own."""


def file_proposals(
    name: str, document: WordDocument, number: str, shelf: Shelf
) -> tuple[list[Proposal], tuple[str, ...]]:
    """(proposals of one file on one resolution, what else it changes, in words); none where it
    holds no wording of it."""
    before, after = sides(document)
    other = outline_word(after, number)
    if len(_clauses(other)) < 1:
        return _all_struck(name, before, after, number, shelf), ()
    if is_returned(document):
        return _returned(name, document, number, shelf, other.language), _mixed(document)
    if before is not None:
        base = outline_word(before, number, other.language)
        if _is_another(base, shelf):
            return [], ()
        judged, base, other = _judged(name, base, other, shelf)
        now = _in_force_by_words(base, shelf)
        said = [
            p
            for c in changes(base, other)
            if (p := _proposal(_renumbered(c, now), name, number, shelf, base, 0.97))
        ]
        said = [*judged, *_replaced(said)]
        silent = _unmarked(name, base, shelf, {p.provision for p in said})
        return [*said, *silent], _reworded(base, other)
    in_force = _in_force(shelf, number, other.language)
    if in_force is not None and _year(other.edition) < _year(in_force.edition):
        return [], (f"holds the edition {other.edition}, which is not in force",)
    unclear = tuple(comparable(words(p)) for p in document.paragraphs if two_coloured(p))
    found = clean_proposals(name, other, number, shelf)
    sure = [p for p in found if not p.text or not any(comparable(p.text) in u for u in unclear)]
    told = tuple(f"{_COLOURS}: {p.provision}" for p in found if p not in sure)
    return _replaced(sure), (*told, *(_reworded(in_force, other) if found else ()))


def _in_force_by_words(base: Outline, shelf: Shelf) -> dict[str, str]:
    """Id in the wording that a writer started from -> id in force of the clause with its words,
    where these differ: an older edition, or a copy with other numbers."""
    in_force = _in_force(shelf, base.resolution, base.language)
    if in_force is None or not _is_version_of(base, in_force):
        return {}
    pairs = matched(in_force.provisions, base.provisions)
    found = {base.provisions[j].id: in_force.provisions[i].id for i, j in pairs.items()}
    return {one: other for one, other in found.items() if one != other}


def _renumbered(change: Change, now: Mapping[str, str]) -> Change:
    """A change of a clause under the number that the clause has in force."""
    if change.action == "ADD" or change.provision not in now:
        return change
    return replace(change, provision=now[change.provision])


def _all_struck(
    name: str, before: WordDocument | None, after: WordDocument, number: str, shelf: Shelf
) -> list[Proposal]:
    """SUP of the resolution, where its text was struck from the first clause to the last."""
    if before is None or is_returned(before):
        return []
    base = outline_word(before, number)
    known = _in_force(shelf, number, base.language)
    left, was = (sum(len(words(p)) for p in one.paragraphs) for one in (after, before))
    if known is None or len(_clauses(base)) < len(_clauses(known)) or left > MAX_LEFT * was:
        return []
    return [Proposal(number, Action.SUP, None, name, explicit=True, confidence=0.9)]


def _reworded(base: Outline | Text | None, other: Outline) -> tuple[str, ...]:
    """The headings of sections that a file words anew: there is no clause to propose them on."""
    new = renamed(base.provisions, other.provisions) if base else {}
    shown = {p.heading: p.label for p in reversed(other.provisions)}
    return tuple(f"words the heading anew above: {shown[name]}" for name in new)


def _mixed(document: WordDocument) -> tuple[str, ...]:
    told = "changes what others proposed, which was not read, in: "
    return tuple(f"{told}{beginning}…" for beginning in mixed(document))


def clean_proposals(
    name: str, other: Outline, number: str, shelf: Shelf, sure: float = 0.9
) -> list[Proposal]:
    """What a wording without marks makes of the text in force, whole or some clauses of it."""
    base = _in_force(shelf, number, other.language)
    if base is None:
        return []
    judged, base, other = _judged(name, base, other, shelf)
    whole = _is_version_of(other, base)
    if not whole and not _is_excerpt_of(other, shelf, number):
        return judged if judged and not _clauses(other) else []
    found = changes(base, other) if whole else changes(base, other, complete=False)
    found = [c for c in found if whole or not _is_title(c) or _alike(c.old, c.text)]
    sure = sure if whole else sure - 0.05
    return [*judged, *(p for c in found if (p := _proposal(c, name, number, shelf, base, sure)))]


def _is_title(change: Change) -> bool:
    return change.provision.endswith("/title")


def _alike(one: str | None, other: str | None) -> bool:
    """Whether two titles are one; what stands above an extract may be but a line of the cover."""
    return not one or not other or similarity(one, other) >= ALIKE


def _is_another(base: Outline, shelf: Shelf) -> bool:
    """Whether a wording is that of another resolution, of a body that numbers its own: no clause
    of it is known."""
    if _in_force(shelf, base.resolution, base.language) is None:
        return False
    clauses = [p.text for p in base.provisions if p.heading and len(p.text) > MIN_CLAUSE][:40]
    return bool(clauses) and not any(shelf.locate(text, base.resolution) for text in clauses)


def _judged(
    name: str, base: Wording, other: Outline, shelf: Shelf
) -> tuple[list[Proposal], Wording, Outline]:
    """What is told in words in place of a wording, `5 (deleted)`, and both wordings without it."""
    found: list[Proposal] = []
    for provision in other.provisions:
        gone, kept = (r.fullmatch(provision.text) for r in (GONE, KEPT))
        if provision.heading and (gone or kept) and shelf.exists(provision.id):
            action = Action.SUP if gone else Action.NOC
            found.append(Proposal(provision.id, action, None, name, explicit=True, confidence=0.93))
    places = {p.provision for p in found}
    if not places:
        return [], base, other
    left, rest = (tuple(p for p in one.provisions if p.id not in places) for one in (base, other))
    return found, replace(base, provisions=left), replace(other, provisions=rest)


def _replaced(found: Sequence[Proposal]) -> list[Proposal]:
    """A clause that is struck whole, and another under its number: a modification of it."""
    gone = {p.provision for p in found if p.action is Action.SUP}
    new = {p.provision for p in found if p.action is Action.ADD}
    return [
        replace(p, action=Action.MOD) if p.provision in gone and p.action is Action.ADD else p
        for p in found
        if not (p.action is Action.SUP and p.provision in new)
    ]


def _unmarked(
    name: str, base: Outline, shelf: Shelf, said: Collection[str]
) -> list[Proposal]:  # fmt: skip
    """What differs from the text in force below the marks: typed before tracking was switched on,
    or accepted. Inferred, for it may be another wording that the writer started from."""
    in_force = _in_force(shelf, base.resolution, base.language)
    if in_force is None or not _is_version_of(base, in_force):
        return []
    if _year(base.edition) < _year(in_force.edition):
        return []  # the writer started from an older edition: what differs is the Conference's
    silent = [
        c
        for c in changes(in_force, base)
        # a paragraph more is what stands beside or behind a clause, not a change of its words
        if (c.text or "").count("\n") <= (c.old or "").count("\n")
        and not _known(c, shelf, base.language)
    ]
    if len(silent) > MAX_SILENT:
        return []
    found = [_proposal(c, name, base.resolution, shelf, in_force, 0.6) for c in silent]
    taken = {*said, f"{base.resolution}/title", f"{base.resolution}/enacting"}
    return [replace(p, explicit=False) for p in found if p and p.provision not in taken]


def _year(edition: str) -> int:
    """The year of an edition, `Rev. Dubai, 2018`; a large one where none is named."""
    return max((int(year) for year in _YEAR.findall(edition)), default=9999)


def _known(change: Change, shelf: Shelf, language: str) -> bool:
    """Whether another wording of the resolution has that change already."""
    resolution = change.provision.partition("/")[0]
    others = [
        t for t in shelf.texts
        if t.resolution == resolution and t.language == language and t.name != IN_FORCE
    ]  # fmt: skip
    for text in others:
        there = text.find(change.provision)
        same = there and change.text and worded(there.text) == worded(change.text)
        if same or (there is None and change.text is None):
            return True
    return False


def _returned(
    name: str, document: WordDocument, number: str, shelf: Shelf, language: str
) -> list[Proposal]:
    """What the sender of a paper that the bot issued changed in it, and he alone."""
    theirs = [t for t in shelf.texts if t.resolution == number and t.language == language]
    against = issued_against(issued_id(document), [t.name for t in theirs]) or IN_FORCE
    base = next((t for t in theirs if t.name == against), None)
    if base is None or document.flattened:
        return []
    outlines = (
        outline_word(bare(decided), number, language)
        for decided in (senders_view(document), reject(document))
    )
    found, silent = (
        [p for c in changes(base, o) if (p := _proposal(c, name, number, shelf, base, 0.97))]
        for o in outlines
    )
    # what differs without a mark may be what he took over from others by accepting all; in a
    # paper that holds more than the text it may be what stands around it
    if "-consolidated-" not in issued_id(document):
        return _replaced([p for p in found if p not in silent])
    return _replaced([_inferred(p) if p in silent else p for p in found])


def _inferred(proposal: Proposal) -> Proposal:
    return replace(proposal, explicit=False, confidence=0.6)


def sides(document: WordDocument) -> tuple[WordDocument | None, WordDocument]:
    """(what was there before the marks, what they make of it); the first None without marks."""
    if document.revised:
        return reject(document), accept(document)
    if document.flattened:
        old = _without(document, lambda run: not run.struck and (run.underlined or run.coloured))
        new = _without(document, lambda run: run.struck)
        return old, new
    return None, document


def two_coloured(paragraph: Paragraph) -> bool:
    """Whether words of two colours stand side by side: which are old, nobody can tell."""
    told = [r for r in paragraph.runs if r.text.strip() and not r.hidden]
    return any(
        one.colour and two.colour and one.colour != two.colour for one, two in pairwise(told)
    )


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


def _is_there(place: str, text: str, shelf: Shelf, language: str) -> bool:
    """Whether words that a file adds under a number are a wording of the clause that has it."""
    known = shelf.wording(place, language)
    return known is not None and similarity(known, text) >= ALIKE


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
    known_title = shelf.wording(place, base.language) if _is_title(change) else None
    if not _alike(known_title, change.old or change.text):
        return None
    if len(parts) < 2 or (parts[1] in ("title", "enacting") and base.resolution != number):
        return None
    if shelf.knows(number):
        exists = shelf.exists(place)
        if action is Action.MOD and not exists:
            action = Action.ADD
        if action is Action.SUP and not exists:
            return None
        if action is Action.ADD and _is_there(place, change.text or "", shelf, base.language):
            action = Action.MOD  # typed or pasted in whole, with tracking on
        if action is Action.MOD and change.text and shelf.same(place, change.text, base.language):
            return None
    return Proposal(
        place, action, change.text, name, explicit=True,
        confidence=round(min(confidence, change.confidence + 0.07), 2),
    )  # fmt: skip
