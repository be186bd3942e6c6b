"""A document that the bot issued and that comes back: only the difference is the sender's.

Such a file carries its id, and the marks that were in it when it was issued bear the number of
the comment that they stand for (`Freedonia (191-C12)`): they stay their authors'. Programs that
drop the id keep these names.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.model.texts import Paragraph, Revision, WordComment, WordDocument
from bot.resolutions.built_on import adopting
from bot.resolutions.folding import comparable
from bot.resolutions.revisions import DOCUMENT_PROPERTY
from bot.resolutions.word_views import reject, view, words

_CODE = r"\([A-Za-z0-9.-]{1,20}-C[0-9]{1,9}\)"
_NUMBERED = re.compile(_CODE)
_SOURCE = re.compile(rf"\s{{0,3}}\[[^\[\]:]{{2,200}}{_CODE}\]")
"""`[Freedonia (191-C12)]`: the source behind a clause whose changes are drawn."""
_ALTERNATIVE = re.compile(
    rf"[^\[\n]{{0,20}}\[[^\[\]:]{{2,200}}{_CODE}(?:, [^\[\]:]{{2,200}})?\s?[:：]"
)
"""`[Alternative 1, Freedonia (191-C12): …]`: how our papers set wordings side by side."""

_TOLD = re.compile(rf"{DOCUMENT_PROPERTY}(?:\" content=\"|: )(?P<id>[\w.-]{{3,120}})(?:\">| -->)")


def told_id(text: str) -> tuple[tuple[str, str], ...]:
    """The id that a page or a Markdown file of ours tells, as the property of a document."""
    found = _TOLD.search(text)
    return ((DOCUMENT_PROPERTY, found["id"]),) if found else ()


def issued_id(document: WordDocument) -> str:
    """The id that the bot gave to the document when it issued it, "" for any other file."""
    return dict(document.properties).get(DOCUMENT_PROPERTY, "")


def is_returned(document: WordDocument) -> bool:
    """Whether a file is a paper of ours: by its id, or by the names in it that only ours bear."""
    return bool(
        issued_id(document)
        or any(map(is_anothers, document.authors))
        or any(is_alternative(p) or _SOURCE.search(words(p)) for p in document.paragraphs)
    )


def has_senders_marks(document: WordDocument) -> bool:
    """Whether the sender changed words, with tracking on."""
    return comparable(_plain(senders_view(document))) != comparable(_plain(reject(document)))


def _plain(document: WordDocument) -> str:
    return "\n".join(map(words, document.paragraphs))


def is_anothers(author: str) -> bool:
    """Whether a mark or remark is one that the bot issued, under the number of a comment."""
    return _NUMBERED.search(author) is not None


def is_alternative(paragraph: Paragraph) -> bool:
    """Whether a paragraph sets a wording beside others with its source, as our papers do."""
    return _ALTERNATIVE.match(words(paragraph)) is not None


def senders_view(document: WordDocument) -> WordDocument:
    """The file with the sender's marks accepted and all others as they were before: rejected.

    What he accepted himself has no mark any more and so is his; what he typed without tracking is
    there as well. Compared with the text that was issued, only his difference is left. Where he
    changed the words of another's proposal, his wording is built on that one, which is accepted.
    """
    return view(adopting(document, _is_senders), _is_senders)


def bare(document: WordDocument) -> WordDocument:
    """A decided paper of ours without what only papers hold: wordings set beside others, sources,
    and changes that are drawn (their old words stay). It is undone for what the sender left."""
    drawn = any(r.struck for p in document.paragraphs for r in p.runs)
    return replace(
        document,
        paragraphs=tuple(
            _undrawn(p) if drawn else p for p in document.paragraphs if not is_alternative(p)
        ),
        flattened=False,
    )


def mixed(document: WordDocument) -> tuple[str, ...]:
    """Where the sender's marks lie in what others proposed and cannot be told from it: the
    beginnings of clauses whose changes are drawn, and of wordings set beside others."""
    return tuple(
        words(p)[:60]
        for p in document.paragraphs
        if any(map(_is_senders, _hands(p)))
        and (is_alternative(p) or any(r.struck for r in p.runs) or _SOURCE.search(words(p)))
    )


def _undrawn(paragraph: Paragraph) -> Paragraph:
    if not any(r.struck or r.underlined for r in paragraph.runs):
        return paragraph
    kept = (r for r in paragraph.runs if r.struck or not (r.underlined and r.coloured))
    runs = (replace(r, text=_SOURCE.sub("", r.text), struck=False) for r in kept)
    return replace(paragraph, runs=tuple(runs))


def _hands(paragraph: Paragraph) -> Iterable[Revision]:
    yield from paragraph.revisions
    for run in paragraph.runs:
        yield from run.revisions


def senders_remarks(document: WordDocument) -> Iterable[WordComment]:
    """The comments in the margin that did not go out with the paper."""
    return (c for c in document.comments if not is_anothers(c.author))


def issued_against(identity: str, names: Iterable[str]) -> str | None:
    """Which of the wordings named stands behind a paper of that id (`191-consolidated-rev2-en-…`);
    None when it names none of them."""
    for name in names:
        part = re.sub("[^A-Za-z0-9]+", "-", name)
        if f"-{part}-" in identity:
            return name
    return None


def _is_senders(revision: Revision) -> bool:
    return not is_anothers(revision.author)
