"""Files that set the wording in force above the one they propose, each under a line that says so.

What stands under `Current text` is shown, and no wording of the writer's."""

from collections.abc import Sequence
from dataclasses import replace

from bot.model.texts import Paragraph, Run, WordDocument
from bot.reading.places.shelf import Shelf
from bot.reading.prose.paragraphs import number_of
from bot.reading.words.table_words import Column, column_of, is_text
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions
from bot.resolutions.word_views import words

MAX_HEAD = 60
_ENDS = ";.,；。，؛،、"
MAX_CLAUSES = 200
MIN_CLAUSE = 12


def without_current(document: WordDocument, shelf: Shelf) -> WordDocument:
    """The file without what stands under a head of the text in force, up to that of the proposed
    one, or up to the end if it is that text. A file with marks is left as it is: there the marks
    say what is new."""
    if document.revised or document.flattened:
        return document
    heads = [_head(p) for p in document.paragraphs]
    if Column.CURRENT not in heads or Column.PROPOSED not in heads:
        return document
    last = max(i for i, head in enumerate(heads) if head is Column.PROPOSED)
    if _is_in_force(document.paragraphs[last + 1 :], heads[last + 1 :], shelf):
        last = len(heads)
    kept, current = list[Paragraph](), False
    for i, (paragraph, head) in enumerate(zip(document.paragraphs, heads, strict=True)):
        current = i < last and (head is Column.CURRENT or (current and head is None))
        named = head is not None and _names_a_place(paragraph)
        if paragraph.row or named or (head is None and not current):
            kept.append(paragraph)
        else:
            kept.append(replace(paragraph, runs=(), number="", key=""))
    return replace(document, paragraphs=tuple(kept))


def set_apart(text: str) -> str:
    """Wrapped lines with an empty line around each head of a wording, which would run on."""
    lines = (f"\n{x}\n" if _head(Paragraph((Run(x),))) else x for x in text.split("\n"))
    return "\n".join(lines)


def _is_in_force(
    paragraphs: Sequence[Paragraph], heads: Sequence[Column | None], shelf: Shelf
) -> bool:
    """Whether most clauses under the last head of a current text are in force as they stand."""
    if Column.CURRENT not in heads:
        return False
    below = paragraphs[len(heads) - heads[::-1].index(Column.CURRENT) :]
    clauses = [number_of(words(p).strip())[1] for p in below[:MAX_CLAUSES] if not p.row]
    long = [text for text in clauses if len(text) > MIN_CLAUSE]
    return sum(shelf.whole(text, None) is not None for text in long) > 0.5 * len(long)


def _head(paragraph: Paragraph) -> Column | None:
    text = words(paragraph).strip()
    if paragraph.row or not text or len(text) > MAX_HEAD or text[-1] in _ENDS:
        return None
    column = column_of(text)
    if column is None or any(hit.start < 3 for hit in find_resolutions(text)):
        return None  # `第191号决议（2022年，斯特雷尔绍，修订版）` heads the text itself
    if column is Column.CURRENT:
        return column if is_text(text) or _names_a_place(paragraph) else None
    return column if column is Column.PROPOSED else None


def _names_a_place(paragraph: Paragraph) -> bool:
    """Whether a head names the clause that it is about; an annex is where the text stands."""
    hits = find_labels(words(paragraph))
    return any(h.provision and not h.provision.startswith("annex") for h in hits)
