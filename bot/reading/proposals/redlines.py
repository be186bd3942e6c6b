"""HTML redlines: struck and inserted words of the own lines, as whole resulting wordings."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.mail.coloured import hue_of
from bot.mail.html import BAR, Line, html_lines
from bot.mail.looks import Look
from bot.mail.own_words import Parts
from bot.model.readings import Proposal
from bot.model.texts import LabelHit
from bot.reading.places.ground import Ground
from bot.reading.places.headed import lone_heading
from bot.reading.proposals.marked_clause import Here, marked_clause, replaced
from bot.reading.prose.legend import is_unclear, legend_of
from bot.reading.prose.resolution_heads import heading_of
from bot.resolutions.similarity import same_words

MARKS = re.compile(
    r"<(?:s|del|ins|strike|u)\b|line-through|underline|mso(?:ins|del)", re.IGNORECASE
)
MAX_LINES = 5_000
MIN_QUOTED = 30
_SPACES = re.compile(r"\s+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks of direction and the like, which mail programs put beside numbers."""


def html_proposals(
    html: str, parts: Parts, ground: Ground, answered: str = ""
) -> tuple[Proposal, ...]:
    """What the marks of revision in a mail's own lines make of each clause, and those that it put
    into quoted lines of the letter `answered`.

    A line with struck words, or with inserted ones (`ins`, or words both underlined and coloured,
    or underlined words beside struck ones), is a changed clause; its place is named by a label, by
    its number under the heading last named, or found by its old words.
    """
    legend = legend_of(parts.own)
    if not (legend or MARKS.search(html)):
        return ()
    own = _key(parts.own)
    found: dict[str, Proposal] = {}
    resolution, heading = ground.resolution, None
    theirs = _key(answered)
    lines = [x for x in html_lines(html)[:MAX_LINES] if theirs or not x.depth]
    lines = [legend.line(x) for x in lines] if legend else lines
    anything_struck = any(r.look.deleted for x in lines for r in x.runs)
    for line in lines:
        text = line.text
        mine = not line.depth and _key(text)[:200] in own
        if not text or not (mine or theirs):
            continue
        resolution = heading_of(text, ground.wanted) or resolution
        hits = [h for h in ground.labels(text, resolution) if h.id]
        heading = _heading(text, hits, ground, resolution) or heading
        if not mine and not _edits(line, theirs):
            continue
        for cell in _cells(line):
            old, new = _sides(cell, anything_struck)
            if old is None or same_words(old, new):
                continue
            here = Here(ground.shelf, resolution, heading, hits, found)
            proposal = marked_clause(old, new, here, "html-redline")
            if proposal is not None:
                found[proposal.provision] = replaced(found.get(proposal.provision), proposal)
    return tuple(found.values())


def _heading(
    text: str, hits: Sequence[LabelHit], ground: Ground, resolution: str | None
) -> str | None:
    """The section that a line names, with a number or as its heading alone."""
    if hits:
        return "/".join(str(hits[-1].id).split("/")[:2])
    slug = lone_heading(text, ground.language) if resolution else None
    return ground.shelf.settled(f"{resolution}/{slug}")[0] if slug else None


def _cells(line: Line) -> Iterator[Line]:
    """The cells of a row of a table, or the line that is none."""
    for is_bar, runs in groupby(line.runs, lambda run: run.text == BAR):
        if not is_bar:
            yield Line(line.depth, list(runs))


def _edits(line: Line, theirs: str) -> bool:
    """Whether a line is one of a letter answered with words of it struck, and others put in."""
    if not any(r.look.deleted for r in line.runs):
        return False
    kept = (r for r in line.runs if r.look.deleted or not _is_typed(r.look))
    old = _key(_clean("".join(r.text for r in kept)))
    return len(old) >= MIN_QUOTED and old in theirs and _key(line.text) not in theirs


def _is_typed(look: Look) -> bool:
    return not look.link and bool(look.inserted or look.underlined or hue_of(look.colour))


def spoiled_lines(html: str) -> tuple[str, ...]:
    """Lines, without white space, that are no wording as they stand: with struck words in them, or
    with words of two colours side by side, old and new perhaps."""
    if not ("color" in html or MARKS.search(html)):
        return ()
    lines = (x for x in html_lines(html)[:MAX_LINES] if x.text)
    return tuple(
        _key(x.text) for x in lines if is_unclear(x) or any(r.look.deleted for r in x.runs)
    )


def _key(text: str) -> str:
    return _SPACES.sub("", text)


def _sides(line: Line, anything_struck: bool) -> tuple[str | None, str]:
    """(the words before, the words after); the first None when nothing is marked."""
    old = "".join(r.text for r in line.runs if not _is_new(r.look, anything_struck))
    new = "".join(r.text for r in line.runs if not r.look.deleted)
    marked = any(
        r.text.strip() and (r.look.deleted or _is_new(r.look, anything_struck)) for r in line.runs
    )
    return (_clean(old) if marked else None), _clean(new)


def _is_new(look: Look, anything_struck: bool) -> bool:
    if look.deleted:
        return False
    drawn = look.underlined and not look.link  # links are underlined and blue
    return look.inserted or (drawn and (anything_struck or _coloured(look)))


def _coloured(look: Look) -> bool:
    plain = (
        "",
        "black",
        "#000",
        "#000000",
        "windowtext",
        "inherit",
        "rgb(0,0,0)",
        "auto",
        "#0563c1",
    )
    return look.colour.replace(" ", "") not in plain


def _clean(text: str) -> str:
    text = _SPACES.sub(" ", _UNSEEN.sub("", text).replace("\xa0", " ")).strip()
    return re.sub(r" +([,;.:!?)])", r"\1", text)
