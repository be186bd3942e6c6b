"""What a Word file says when its changes are accepted or rejected: all, or one author's alone."""

from collections.abc import Callable, Collection
from dataclasses import replace

from bot.model.texts import Paragraph, Revision, Run, WordDocument

Revisions = tuple[Revision, ...]
Taken = Callable[[Revision], bool]
"""Whether a revision is accepted; the others are rejected."""

MAIN_PLACES = ("body", "table", "textbox")


def everything(_: Revision) -> bool:
    """Accept all."""
    return True


def nothing(_: Revision) -> bool:
    """Reject all."""
    return False


def by_authors(authors: Collection[str]) -> Taken:
    """Accept the changes of these authors alone."""
    return lambda revision: revision.author in authors


def survives(revisions: tuple[Revision, ...], taken: Taken) -> bool:
    """Whether a thing with these revisions is there: all of them must leave it in place."""
    return all(revision.kind.arrives == taken(revision) for revision in revisions)


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    """Two paragraphs whose mark is gone: the words of both, the properties of the last mark."""
    if not first.runs:
        return second
    empty = not any(run.text.strip() for run in second.runs)
    keep = first if empty else second
    # Word runs "split" and "Paragraph" together here; no author means that (pandoc agrees).
    between = (Run(" "),) if _meet(first.runs, second.runs) else ()
    return replace(
        keep,
        runs=first.runs + between + second.runs,
        footnotes=first.footnotes + second.footnotes,
        key=first.key or second.key,
        number=keep.number or first.number or second.number,
    )


def _meet(left: tuple[Run, ...], right: tuple[Run, ...]) -> bool:
    """Whether a word ends where another one begins, in a script that puts spaces between."""
    last, first = left[-1].text[-1:], right[0].text[:1] if right else ""
    return last.isalnum() and first.isalnum() and max(last, first) < "\u2e80"


def view(document: WordDocument, taken: Taken, left: Taken = nothing) -> WordDocument:
    """The document with every revision decided but those `left`, which stay as they are."""
    found: list[Paragraph] = []
    pending: Paragraph | None = None
    for paragraph in document.paragraphs:
        if not survives(_but(paragraph.holder, left), taken):
            continue
        here = _decided(paragraph, taken, left)
        if pending is not None:
            if _one_story(pending, here):
                here = _joined(pending, here)
            elif pending.runs:
                found.append(pending)
            pending = None
        if survives(_but(paragraph.revisions, left), taken):
            found.append(here)
        else:
            pending = here
    if pending is not None and pending.runs:
        found.append(pending)
    return replace(document, paragraphs=tuple(found))


def _but(revisions: Revisions, left: Taken) -> Revisions:
    return tuple(r for r in revisions if not left(r)) if left is not nothing else revisions


def _decided(paragraph: Paragraph, taken: Taken, left: Taken) -> Paragraph:
    def kept(revisions: Revisions) -> Revisions:
        return tuple(r for r in revisions if left(r)) if left is not nothing else ()

    runs = tuple(
        replace(run, revisions=kept(run.revisions))
        for run in paragraph.runs
        if survives(_but(run.revisions, left), taken)
    )
    decided = left is nothing and taken is nothing
    return replace(
        paragraph,
        runs=runs,
        revisions=kept(paragraph.revisions),
        holder=kept(paragraph.holder),
        number=paragraph.old_number if decided else paragraph.number,
    )


def _one_story(first: Paragraph, second: Paragraph) -> bool:
    return (first.place, first.cell, first.row) == (second.place, second.cell, second.row)


def accept(document: WordDocument, author: str | None = None) -> WordDocument:
    """All changes accepted; with `author` his alone, those of the others rejected."""
    return view(document, everything if author is None else by_authors((author,)))


def reject(document: WordDocument, author: str | None = None) -> WordDocument:
    """All changes rejected; with `author` his alone, those of the others accepted."""
    if author is None:
        return view(document, nothing)
    return view(document, lambda revision: revision.author != author)


def words(paragraph: Paragraph, hidden: bool = False, math: bool = True) -> str:
    """The text of a paragraph; hidden text and formulas on request."""
    return "".join(
        run.text for run in paragraph.runs if (hidden or not run.hidden) and (math or not run.math)
    )


def plain(
    document: WordDocument,
    hidden: bool = False,
    math: bool = True,
    places: Collection[str] = MAIN_PLACES,
) -> str:
    """The text of a decided document, a line a paragraph, without automatic numbers."""
    return "\n".join(words(p, hidden, math) for p in document.paragraphs if p.place in places)
