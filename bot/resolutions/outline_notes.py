"""Footnotes of a resolution: Word's own, and those under a line of underscores in plain text."""

import re

from bot.model.texts import ProvisionKind, Unplaced
from bot.resolutions.clauses import read_label
from bot.resolutions.outline_state import Builder, Open, start

MAX_BACK, MAX_PART = 60, 5_000
"""How far back a reference is looked for: provisions, and characters of each."""
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
    b.ruled = True
    match = _FOOTNOTE_LINE.match(text)
    if match is None or not match.group("text").strip():
        b.unplaced.append(Unplaced(text, "separator", index))
        b.noted = b.stage == "section"  # what stands below a rule is no clause, if it has no number
        return
    number = match.group("number") or str(len(b.notes) + 1)
    _open_note(b, number, match.group("text").strip(), index)


def note_below(b: Builder, text: str, index: int) -> bool:
    """Whether a line below a rule is the footnote to a word above that bears its number."""
    label = read_label(text) if b.ruled else None
    if label is None or not label.number.isdigit() or _bearer(b, label.number) is None:
        b.ruled = False
        return False
    _open_note(b, label.number, text[label.end :].strip(), index)
    return True


def _open_note(b: Builder, number: str, text: str, index: int) -> None:
    b.notes.setdefault(f"text-{index}", number)
    bearer = _bearer(b, number)
    if bearer is not None:
        opened, at = bearer
        opened.parts[at] = _reference(number).sub("", opened.parts[at], count=1)
    start(b, f"footnote/{number}", ProvisionKind.FOOTNOTE).parts.append(text)


def _bearer(b: Builder, number: str) -> tuple[Open, int] | None:
    """The provision, and which of its parts, with a word to which the number of a note sticks:
    `developing countries1`."""
    sticks = _reference(number)
    return next(
        (
            (opened, at)
            for opened in reversed(b.opens[-MAX_BACK:])
            for at, part in enumerate(opened.parts[:MAX_BACK])
            if sticks.search(part, 0, MAX_PART)
        ),
        None,
    )


def _reference(number: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[^\W\d_]{{3}}){re.escape(number)}(?![\w./-])")
