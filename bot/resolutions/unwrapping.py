"""Making paragraphs again from lines that a mail program or a text editor has wrapped."""

from dataclasses import replace

from bot.resolutions.clauses import ends_clause, read_label
from bot.resolutions.headings import line_heading
from bot.resolutions.lines import Line
from bot.resolutions.named import find_resolutions

MAX_PARAGRAPH = 20_000
WRAP = 50
"""A line shorter than that is not wrapped: its paragraph ends there, if a clause can."""


def unwrap(lines: list[Line], language: str) -> list[Line]:
    """Lines joined to paragraphs; numbers, headings and empty lines begin new ones."""
    found: list[Line] = []
    heading = False
    for line in lines:
        label = read_label(line.text)
        is_heading = line_heading(line.text, language) is not None
        starts = (
            not found
            or len(found[-1].text) > MAX_PARAGRAPH
            or line.level > 0
            or heading
            or line.text.startswith("____")
            or (is_heading and _may_head(line.text, found[-1].text))
            or (label is not None and (label.sure or ends_clause(found[-1].text)))
            or (len(found[-1].text) < WRAP and ends_clause(found[-1].text))
            or found[-1].text[:200].isupper() != line.text[:200].isupper()
        )
        if starts:
            found.append(line)
        else:
            found[-1] = _joined(found[-1], line)
        heading = is_heading and starts
    return found


def _may_head(heading: str, above: str) -> bool:
    """Whether a section may begin here: no word of a sentence that goes on from the line above."""
    if ends_clause(above) or heading[:1].isupper():
        return True
    return len(above) < WRAP and any(hit.start == 0 for hit in find_resolutions(above))


def _joined(first: Line, second: Line) -> Line:
    """Two lines as one; a hyphen at the end of a line stays (`Secretary-` / `General`)."""
    han = first.text[-1] >= "\u2e80" and second.text[0] >= "\u2e80"
    gap = "" if han or (first.text.endswith("-") and first.text[-2:-1].isalpha()) else " "
    return replace(first, text=first.text + gap + second.text)
