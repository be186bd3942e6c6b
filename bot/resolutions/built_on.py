"""Where one hand goes on in the marks of another: what it makes of them is built on them."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from bot.model.texts import Paragraph, Revision, RevisionKind, Run, WordDocument

Own = Callable[[Revision], bool]
"""Whether a mark is the hand's own; one without a name is."""


def adopting(document: WordDocument, own: Own) -> WordDocument:
    """The document with all marks as the hand's own in the paragraphs where it struck or continued
    words that another proposed."""
    paragraphs = tuple(_adopted(p) if _builds_on(p, own) else p for p in document.paragraphs)
    return replace(document, paragraphs=paragraphs)


def _builds_on(paragraph: Paragraph, own: Own) -> bool:
    told = [r for r in paragraph.runs if r.text]
    nested = any(len(set(map(own, run.revisions))) == 2 for run in told)
    return nested or any(
        _inserted(one) and _inserted(two) and _is_own(one, own) != _is_own(two, own)
        for one, two in pairwise(told)
    )


def _is_own(run: Run, own: Own) -> bool:
    return all(map(own, run.revisions))


def _inserted(run: Run) -> bool:
    return [r.kind for r in run.revisions] == [RevisionKind.INSERT]


def _adopted(paragraph: Paragraph) -> Paragraph:
    runs = tuple(replace(r, revisions=_nameless(r.revisions)) for r in paragraph.runs)
    return replace(paragraph, runs=runs, revisions=_nameless(paragraph.revisions))


def _nameless(revisions: tuple[Revision, ...]) -> tuple[Revision, ...]:
    return tuple(replace(r, author="") for r in revisions)
