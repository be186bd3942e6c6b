"""From a file of a resolution to its provisions; whatever is not placed is reported."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model.texts import Outline, Paragraph, Run, Unplaced, WordDocument
from bot.resolutions.clauses import read_label
from bot.resolutions.folding import squeeze
from bot.resolutions.languages import guess_language
from bot.resolutions.lines import Line, decode, html_lines, markdown_lines, text_lines, word_lines
from bot.resolutions.outline_asides import NOTHING, aside
from bot.resolutions.outline_head import SYMBOL, head, leaves
from bot.resolutions.outline_notes import add_note, footnote_line, note_below
from bot.resolutions.outline_sections import clause, heading_or_annex
from bot.resolutions.outline_state import Builder, finished
from bot.resolutions.revisions import accept, read_word
from bot.resolutions.runs import cut_runs, successor
from bot.resolutions.unwrapping import unwrap
from bot.resolutions.vocabulary import VOCABULARIES

MAX_LINES = 50_000
_PAGE = re.compile(r"[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"(?:Document\s+)?(?=[\w()/+.-]*\d)[A-Z][A-Za-z0-9]{1,12}(?:[/-][\w()+.]{1,20}){2,6}"
)
"""`ISCG/26-3/7-E` alone on a line: the head of a page."""


def outline(data: bytes, filename: str, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a resolution in a .docx, .txt, .html or .md file.

    The kind of file is told by its content, then by its name. Tracked changes are read as
    accepted, with a warning. Never raises for what is in the file.
    """
    if data[:2] == b"PK" or data[:4] == b"\xd0\xcf\x11\xe0":
        return outline_word(read_word(data), resolution, language)
    if data[:5] in (b"%PDF-", b"{\\rtf"):
        refused = "refused: a PDF or RTF file; please give .docx, .txt, .html or .md"
        return Outline(resolution, language or "en", warnings=(refused,))
    text = decode(data)
    name = filename.lower()
    if name.endswith((".html", ".htm", ".xhtml")) or re.match(
        r"\s*<(?:!doctype|html)", text[:200], re.IGNORECASE
    ):
        return _outline(html_lines(text), resolution, language)
    lines = markdown_lines(text) if name.endswith((".md", ".markdown")) else text_lines(text)
    return _from_text(lines, resolution, language)


def listing(found: Outline) -> dict[str, list[dict[str, str]]]:
    """An outline as plain data: provisions with id, label and text, and what was not placed."""
    return {
        "provisions": [{"id": p.id, "label": p.label, "text": p.text} for p in found.provisions],
        "unplaced": [{"text": u.text, "reason": u.reason} for u in found.unplaced],
    }


def outline_text(text: str, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a resolution in plain text, also hard-wrapped."""
    return _from_text(text_lines(text), resolution, language)


def text_document(text: str, language: str) -> WordDocument:
    """The paragraphs of a text whose lines are wrapped, as a document without marks."""
    lines = unwrap(text_lines(text), language)
    return WordDocument(tuple(Paragraph((Run(line.text),)) for line in lines))


def outline_word(document: WordDocument, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a Word document, tracked changes accepted; pass a view for another."""
    warnings = list(document.warnings)
    if document.revised:
        warnings.append("the file has tracked changes; they are read as accepted")
    if document.flattened:
        warnings.append("struck and new words stand side by side without marks: no clean copy")
    found = _outline(word_lines(accept(document)), resolution, language)
    return replace(found, warnings=(*warnings, *found.warnings))


def _from_text(lines: list[Line], resolution: str, language: str | None) -> Outline:
    chosen = language or guess_language("\n".join(line.text for line in lines[:400]))
    return _outline(unwrap(lines, chosen), resolution, chosen)


def _outline(lines: Sequence[Line], resolution: str, language: str | None) -> Outline:
    chosen = language if language in VOCABULARIES else None
    chosen = chosen or guess_language("\n".join(line.text for line in lines[:400]))
    builder = Builder(resolution, chosen)
    if len(lines) > MAX_LINES:
        builder.warnings.append("the file is longer than is read; the rest is left out")
    for index, line in enumerate(_cut(lines[:MAX_LINES], chosen), 1):
        add_line(builder, line, index)
    return finished(builder)


def _cut(lines: Sequence[Line], language: str) -> list[Line]:
    """Lines with what was run together taken apart; a count that starts anew tells a heading."""
    found: list[Line] = []
    for line, after in zip(lines, [*lines[1:], Line("")], strict=False):
        label = read_label((after.number + " x") if after.number else after.text)
        following = label.number if label else ""
        anew = following in ("1", "a")
        own = read_label((line.number + " x") if line.number else line.text)
        last = own is not None and successor(own.number).rstrip(")") != following
        for index, piece in enumerate(cut_runs(line.text, language, anew=anew, last=last)):
            if piece == line.text:
                found.append(replace(line, following=following))
            else:
                number = line.number if index == 0 else ""
                found.append(replace(line, text=piece, number=number, lead=0, following=following))
    return found


def add_line(b: Builder, line: Line, index: int) -> None:
    """Give one line its place."""
    text = squeeze(line.text)
    if line.place.startswith(("footnote:", "endnote:")):
        add_note(b, line.place.partition(":")[2], text)
    elif text.startswith("_____"):
        footnote_line(b, text, index)
    elif b.ruled and note_below(b, text, index):
        b.noted = False
    elif line.place == "textbox" and b.stage != "before" and b.place != "textbox":
        b.unplaced.append(Unplaced(text, "in a text box beside the text", index))
    elif not line.number and (_PAGE.fullmatch(text) or _DOCUMENT.fullmatch(text)):
        b.unplaced.append(Unplaced(text, "page number", index))
    elif not line.number and NOTHING.fullmatch(text):
        b.unplaced.append(Unplaced(text, "no words", index))
    elif b.stage == "after" or leaves(b, text):
        b.stage = "after"
        b.unplaced.append(Unplaced(text, "after the resolution", index))
    elif b.stage in ("section", "annex") and SYMBOL.fullmatch(text):
        b.unplaced.append(Unplaced(text, "symbol of a proposal", index))
    elif b.stage in ("before", "title"):
        head(b, line, text, index)
    elif heading_or_annex(b, line, text):
        b.noted = False
    elif not aside(b, line, text, index):
        clause(b, line, text, index)
