"""Which provision each paragraph of a Word document belongs to, for comments in its margin."""

import re
from dataclasses import replace

from bot.model.texts import Paragraph, WordDocument
from bot.resolutions.languages import guess_language
from bot.resolutions.lines import Line, word_lines
from bot.resolutions.outline import add_line
from bot.resolutions.outline_state import Builder
from bot.resolutions.vocabulary import VOCABULARIES
from bot.resolutions.word_views import everything, survives

_COUNT = re.compile(r"~\d+$")


def paragraph_provisions(
    document: WordDocument, resolution: str, language: str | None = None
) -> dict[int, str]:
    """Index in `document.paragraphs` -> the provision's id, as the document itself numbers it.

    A paragraph that is deleted or moved away keeps the number that it had; a heading gives the id
    of its section. Paragraphs outside of the resolution are left out.
    """
    chosen = language if language in VOCABULARIES else None
    sample = "\n".join(_text(p) for p in document.paragraphs[:400])
    builder = Builder(resolution, chosen or guess_language(sample))
    found: dict[int, str] = {}
    for index, paragraph in enumerate(document.paragraphs):
        shown = _shown(paragraph)
        for line in word_lines(replace(document, paragraphs=(shown,))):
            path = _placed(builder, line, index)
            if path is not None:
                found.setdefault(index, f"{resolution}/{path}" if path else resolution)
    return found


def _text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _shown(paragraph: Paragraph) -> Paragraph:
    """The paragraph as it is when all is accepted; as it was if nothing of it is left then."""
    kept = tuple(r for r in paragraph.runs if survives(r.revisions, everything))
    if survives(paragraph.holder, everything) and any(r.text.strip() for r in kept):
        return replace(paragraph, runs=kept)
    return replace(paragraph, number=paragraph.old_number)


def _placed(builder: Builder, line: Line, index: int) -> str | None:
    """Where a line went: a provision's path, a section's, None when it has no place."""
    before = len(builder.unplaced), len(builder.asides), len(builder.opens), builder.heading
    add_line(builder, line, index)
    if len(builder.unplaced) > before[0]:
        return None
    if len(builder.asides) > before[1]:
        return builder.asides[-1][1].path
    if len(builder.opens) == before[2] and builder.heading != before[3]:
        return builder.heading
    # A number that stands twice, once deleted and once new, is one provision here.
    return _COUNT.sub("", builder.opens[-1].path) if builder.opens else None
