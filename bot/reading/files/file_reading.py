"""What the documents of a mail hold, and which resolutions one of them is on."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.model.readings import MarginComment, Proposal
from bot.reading.places.shelf import SURE, Shelf
from bot.reading.prose.paragraphs import number_of
from bot.reading.prose.resolution_heads import heading_of
from bot.reading.words.order_words import REASONS
from bot.resolutions.named import find_resolutions


@dataclass(frozen=True, slots=True)
class FileReading:
    """What all documents of one mail hold; `margin_source` names the file of the comments."""

    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    resolutions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    margin_source: str = ""
    returned: tuple[str, ...] = ()
    """Names of papers that the bot issued and that came back."""


MAX_CLAUSES = 400
MIN_CLAUSES = 3
MIN_LOCATED, MAX_LOCATED = 30, 40  # characters of a line, lines


def resolutions_in(
    text: str, name: str, resolution: str | None, wanted: Sequence[str], shelf: Shelf
) -> list[str]:
    """Which resolutions under revision a file holds: those whose clauses stand in it, where some
    do, whatever the file is called; else all that it names."""
    lines = (number_of(line)[1] for line in text.split("\n")[:MAX_CLAUSES])
    held = Counter((shelf.whole(line, None) or "").partition("/")[0] for line in lines)
    found = [r for r in wanted if held[r] >= MIN_CLAUSES]
    return found or _named_in(text, name, resolution, wanted) or _like_those_of(text, wanted, shelf)


def _like_those_of(text: str, wanted: Sequence[str], shelf: Shelf) -> list[str]:
    """The one resolution of whose clauses those of a file that names none are versions."""
    lines = (number_of(line)[1] for line in text.split("\n")[:MAX_CLAUSES])
    long = (line for line in lines if len(line) >= MIN_LOCATED)
    found = (shelf.locate(line) for line in islice(long, MAX_LOCATED))
    sure = {m.text.resolution for m in found if m is not None and m.confidence >= SURE}
    return [r for r in wanted if r in sure] if len(sure) == 1 else []


def _named_in(text: str, name: str, resolution: str | None, wanted: Sequence[str]) -> list[str]:
    lines = [line for line in map(str.strip, text.split("\n")) if not REASONS.match(line)]
    text = "\n".join(lines)  # what the reasons name is named in passing
    lines = lines[:MAX_CLAUSES]
    headed = [r for line in lines if (r := heading_of(line, wanted))]
    if headed:
        return list(dict.fromkeys(headed))
    named = [h.resolution for h in find_resolutions(text[:200_000]) if h.resolution in wanted]
    in_name = [r for r in wanted if r in "".join(c if c.isdigit() else " " for c in name).split()]
    found = list(dict.fromkeys((*in_name, *named)))
    if resolution is not None and (not found or resolution in found):
        found = list(dict.fromkeys((resolution, *found)))
    return found
