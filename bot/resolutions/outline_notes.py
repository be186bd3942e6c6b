"""Footnotes of a resolution: Word's own, and those under a line of underscores in plain text."""

import re

from bot.model.texts import ProvisionKind, Unplaced
from bot.resolutions.clauses import read_label
from bot.resolutions.outline_state import Builder, start

_FOOTNOTE_LINE = re.compile(r"_{5,}\s*(?P<number>\d{1,2}|\*)?\s*(?P<text>.*)", re.DOTALL)


def add_note(b: Builder, name: str, text: str) -> None:
    """Footnotes are numbered in the order in which they come; a note may have paragraphs."""
    if name not in b.notes:
        b.notes[name] = str(len(b.notes) + 1)
        label = read_label(text)
        text = text[label.end :].strip() if label and label.number == b.notes[name] else text
        start(b, f"footnote/{b.notes[name]}", ProvisionKind.FOOTNOTE).parts.append(text)
        return
    path = f"footnote/{b.notes[name]}"
    next(o for _, o in b.asides if o.path == path).parts.append(text)


def footnote_line(b: Builder, text: str, index: int) -> None:
    """A footnote under underscores; the clause that it stood in goes on behind it."""
    match = _FOOTNOTE_LINE.match(text)
    if match is None or not match.group("text").strip():
        b.unplaced.append(Unplaced(text, "separator", index))
        b.noted = b.stage == "section"  # what stands below a rule is no clause, if it has no number
        return
    number = match.group("number") or str(len(b.notes) + 1)
    b.notes.setdefault(f"text-{index}", number)
    start(b, f"footnote/{number}", ProvisionKind.FOOTNOTE).parts.append(match.group("text").strip())
