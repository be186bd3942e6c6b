"""The comments in the margin of a Word file, with answers, anchors and resolved state."""

from collections.abc import Sequence

from lxml import etree

from bot.model.texts import WordComment
from bot.resolutions.word_package import attribute, local
from bot.resolutions.word_reading import Raw, moment

MAX_COMMENTS = 5_000


def _words(element: etree._Element) -> str:
    """The text of a comment, a line a paragraph."""
    lines = []
    for paragraph in (e for e in element.iter() if local(e) == "p"):
        parts = []
        for item in paragraph.iter():
            name = local(item)
            if name == "t":
                parts.append(item.text or "")
            elif name in ("tab", "br"):
                parts.append(" ")
        lines.append("".join(parts))
    return "\n".join(lines).strip()


def read_comments(
    root: etree._Element | None, extended: etree._Element | None, raws: Sequence[Raw]
) -> tuple[WordComment, ...]:
    """All comments in the order of the comments part (17.13.4; w15:commentEx for the answers)."""
    entries = [e for e in (() if root is None else root) if local(e) == "comment"][:MAX_COMMENTS]
    by_paragraph: dict[str, str] = {}
    for entry in entries:
        for paragraph in (e for e in entry.iter() if local(e) == "p"):
            by_paragraph[attribute(paragraph, "paraId")] = attribute(entry, "id")
    parents, resolved = _threads(extended, by_paragraph)
    anchors, places = _anchors(raws)
    found = []
    for entry in entries:
        name = attribute(entry, "id")
        found.append(
            WordComment(
                name,
                attribute(entry, "author").strip(),
                moment(attribute(entry, "date")),
                _words(entry),
                anchors.get(name, ""),
                places.get(name, -1),
                parents.get(name),
                name in resolved,
            )
        )
    return tuple(found)


def _threads(
    extended: etree._Element | None, by_paragraph: dict[str, str]
) -> tuple[dict[str, str], set[str]]:
    parents: dict[str, str] = {}
    resolved: set[str] = set()
    for entry in () if extended is None else extended:
        comment = by_paragraph.get(attribute(entry, "paraId"))
        if comment is None:
            continue
        parent = by_paragraph.get(attribute(entry, "paraIdParent"))
        if parent is not None and parent != comment:
            parents[comment] = parent
        if attribute(entry, "done") in ("1", "true"):
            resolved.add(comment)
    return parents, resolved


def _anchors(raws: Sequence[Raw]) -> tuple[dict[str, str], dict[str, int]]:
    """The words under each comment and the paragraph where it begins."""
    words: dict[str, list[str]] = {}
    places: dict[str, int] = {}
    for index, raw in enumerate(raws):
        for comment in raw.starts:
            places.setdefault(comment, index)
        for run in raw.paragraph.runs:
            for comment in run.comments:
                words.setdefault(comment, []).append(run.text)
                places.setdefault(comment, index)
    return {name: "".join(parts)[:2_000] for name, parts in words.items()}, places
