"""Clauses pasted into a mail without a label, and what only repeats another's proposal."""

from collections.abc import Sequence
from itertools import islice

from bot.model.readings import Action, Proposal
from bot.reading.places.shelf import IN_FORCE, Shelf, opening
from bot.reading.prose.courtesies import without_courtesy
from bot.reading.prose.paragraphs import number_of, paragraphs, symbol_of, unquoted
from bot.reading.prose.typed_marks import announced, without_marks
from bot.reading.told.disowned import RESTATES
from bot.resolutions.folding import worded
from bot.resolutions.similarity import same_words

ALIKE = 0.7


def inferred(
    words: str, shelf: Shelf, resolution: str | None, taken: Sequence[Proposal]
) -> tuple[Proposal, ...]:
    """Clauses pasted with changes and without a label: MOD of the provision they come from."""
    found: list[Proposal] = []
    if RESTATES.search(words[:20_000]):
        return ()
    marks = announced(words)
    done = {p.provision for p in taken} | {worded(p.text or "") for p in taken}
    cells = (cell for item in paragraphs(words)[:400] for cell in item.text.split(" | "))
    for cell in islice(cells, 800):
        text = unquoted(cell)
        if _weight(text) < 40 or symbol_of(text):
            continue
        _, body = number_of(text)
        body = unquoted(body)
        if not shelf.may_be_clause(body) or worded(body) in done:
            continue
        match = shelf.locate(body, resolution)
        if match is None or match.confidence < ALIKE or match.provision.id in done:
            continue
        if opening(body) != opening(match.provision.text):
            continue  # a remark about a clause does not begin as the clause does
        body = without_marks(
            without_courtesy(body, match.provision.text), match.provision.text, marks
        )
        in_force, pasted = worded(match.provision.text), worded(body)
        if same_words(match.provision.text, body) or match.text.name != IN_FORCE:
            continue
        if pasted in in_force and text != cell.strip():
            continue  # words in quotation marks above a remark
        done.add(match.provision.id)
        found.append(
            Proposal(
                match.provision.id,
                Action.MOD,
                body,
                "body",
                explicit=False,
                confidence=round(match.confidence * 0.8, 2),
            )
        )
    return tuple(found)


def _weight(text: str) -> int:
    """Length in letters; a Han character says as much as three."""
    return len(text) + 2 * sum(1 for ch in text if "\u4e00" <= ch <= "\u9fff")


def dropped_repeats(found: Sequence[Proposal], others: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Without what only repeats another's words: supporting a proposal is no proposal."""
    known = {(p.provision, p.action, worded(p.text or "")) for p in others}
    return tuple(p for p in found if (p.provision, p.action, worded(p.text or "")) not in known)
