"""Word files with tracked changes: read without losing a word, accepted, rejected."""

from dataclasses import replace

from lxml import etree

from bot.model.texts import Paragraph, WordComment, WordDocument
from bot.resolutions.word_comments import read_comments
from bot.resolutions.word_looks import read_looks
from bot.resolutions.word_numbering import Counter, read_numbering
from bot.resolutions.word_package import (
    Package,
    UnreadableError,
    attribute,
    child,
    local,
    open_package,
)
from bot.resolutions.word_reading import KEY_PREFIX, Raw, Walk, Where, walk_blocks
from bot.resolutions.word_views import (
    accept,
    by_authors,
    everything,
    nothing,
    plain,
    reject,
    survives,
    view,
    words,
)

DOCUMENT_PROPERTY = "iscg-document"
PARAGRAPH_PROPERTY = "iscg-paragraph-"


def read_word(data: bytes) -> WordDocument:
    """Read a .docx whole: words, revisions, numbers, comments, notes, headers, text boxes.

    Never raises for what is in the file: a file that can't be opened comes back without
    paragraphs and with a warning that begins with `refused`; whatever is damaged, missing or
    beyond the bounds is named in `warnings`.
    """
    try:
        package = open_package(data)
        return _read(package)
    except UnreadableError as reason:
        return WordDocument(warnings=(f"refused: {reason}",))


def main_part(package: Package) -> tuple[str, etree._Element]:
    """The name and the body of the document's part. Raises UnreadableError when there is none."""
    main = next((name for kind, name in package.related("") if kind == "officeDocument"), "")
    root = package.tree(main or "word/document.xml")
    if root is None and main != "word/document.xml":
        main = "word/document.xml"
        root = package.tree(main)
    body = child(root, "body")
    if body is None:
        raise UnreadableError("the file has no document in it")
    return main, body


def _read(package: Package) -> WordDocument:
    main, body = main_part(package)
    parts: dict[str, list[str]] = {}
    for kind, name in package.related(main):
        parts.setdefault(kind, []).append(name)
    walk = _walked(package, body, parts)
    comments = read_comments(
        _tree(package, parts, "comments"), _tree(package, parts, "commentsExtended"), walk.raws
    )
    properties = _properties(package)
    return _finished(package, walk, comments, properties)


def _tree(package: Package, parts: dict[str, list[str]], kind: str) -> etree._Element | None:
    return package.tree(parts[kind][0]) if parts.get(kind) else None


def _walked(package: Package, body: etree._Element, parts: dict[str, list[str]]) -> Walk:
    styles = _tree(package, parts, "styles")
    numbering = read_numbering(_tree(package, parts, "numbering"), styles)
    walk = Walk(numbering, read_looks(styles))
    walk_blocks(body, Where(), walk)
    for kind, entry in (("footnotes", "footnote"), ("endnotes", "endnote")):
        root = _tree(package, parts, kind)
        for note in () if root is None else root:
            if local(note) == entry and attribute(note, "type") in ("", "normal"):
                walk_blocks(note, Where(f"{entry}:{attribute(note, 'id')}"), walk)
    for kind in ("header", "footer"):
        for name in dict.fromkeys(parts.get(kind, ())):
            root = package.tree(name)
            if root is not None:
                walk_blocks(root, Where(kind), walk)
    return walk


def _properties(package: Package) -> tuple[tuple[str, str], ...]:
    name = next((n for kind, n in package.related("") if kind == "custom-properties"), "")
    root = package.tree(name) if name else None
    found = []
    for entry in () if root is None else list(root)[:5_000]:
        value = "".join(str(part) for part in entry.itertext())
        found.append((entry.get("name") or "", value))
    return tuple(found)


def _finished(
    package: Package,
    walk: Walk,
    comments: tuple[WordComment, ...],
    properties: tuple[tuple[str, str], ...],
) -> WordDocument:
    warnings = list(dict.fromkeys(package.warnings))
    if walk.truncated:
        warnings.append("the file has more runs than are read; the rest is left out")
    if walk.deep:
        warnings.append("the file is nested deeper than is read")
    paragraphs = _numbered(walk.raws, walk, dict(properties))
    if any(run.hidden and run.text.strip() for p in paragraphs for run in p.runs):
        warnings.append("the file has hidden text")
    authors = {r.author for p in paragraphs for r in (*p.revisions, *p.holder)}
    authors |= {r.author for p in paragraphs for run in p.runs for r in run.revisions}
    document = WordDocument(
        paragraphs, comments, properties, tuple(warnings), authors=tuple(sorted(authors))
    )
    return replace(document, flattened=is_flattened(document))


def _numbered(raws: list[Raw], walk: Walk, properties: dict[str, str]) -> tuple[Paragraph, ...]:
    """The paragraphs with their automatic numbers, once for all accepted, once for rejected."""
    new, old = Counter(walk.numbering), Counter(walk.numbering)
    found = []
    for raw in raws:
        p = raw.paragraph
        there = survives((*p.revisions, *p.holder), everything)
        was = survives((*p.revisions, *p.holder), nothing)
        number = new.next(raw.key) if there else ""
        old_number = old.next(raw.old_key) if was else ""
        old_number = raw.original if was and raw.original else old_number
        key = properties.get(PARAGRAPH_PROPERTY + p.key.removeprefix(KEY_PREFIX), "")
        found.append(replace(p, number=number, old_number=old_number, key=key if p.key else ""))
    return tuple(found)


MIN_STRUCK = 2
"""Letters of one run: a word, or a Chinese character, which is one; less is a slip of the pen."""


def is_flattened(document: WordDocument) -> bool:
    """Whether struck and new words stand side by side as mere formatting, without revisions.

    Such a file is a redline that lost its marks: neither its old nor its new wording is clean.
    """
    struck = [r for p in document.paragraphs for r in p.runs if r.struck and r.text.strip()]
    if not struck or document.revised:
        return False
    for paragraph in document.paragraphs:
        has_struck = any(r.struck and r.text.strip() for r in paragraph.runs)
        if has_struck and any(
            (r.underlined or r.coloured) and not r.struck and r.text.strip() for r in paragraph.runs
        ):
            return True
    return any(_letters(r.text) >= MIN_STRUCK for r in struck)


def _letters(text: str) -> int:
    return sum(1 + (char >= "\u2e80") for char in text if char.isalpha())


__all__ = [
    "DOCUMENT_PROPERTY",
    "PARAGRAPH_PROPERTY",
    "accept",
    "by_authors",
    "everything",
    "is_flattened",
    "main_part",
    "nothing",
    "plain",
    "read_word",
    "reject",
    "survives",
    "view",
    "words",
]
