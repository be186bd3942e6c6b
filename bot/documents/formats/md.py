"""A paper as Markdown (CommonMark with tables), for archives and for programs that compare."""

import re

from bot.documents.paper import Line, Paper, Span, Style, Table
from bot.model.texts import Op
from bot.resolutions.revisions import DOCUMENT_PROPERTY

EXTENSION = "md"
MEDIA_TYPE = "text/markdown"

_SPECIAL = re.compile(r"([\\`*_\[\]#|<>~&])")
_LIST = re.compile(r"^(\s{0,20}(?:\d{1,9})?)([.)+=-])")
_SPACE = re.compile(r"[\s\x00-\x1f]+")
_HEADS = {
    Style.BULLET: "- ",
    Style.HEADING1: "## ",
    Style.HEADING2: "### ",
    Style.HEADING3: "#### ",
}


def write(paper: Paper) -> bytes:
    """The paper's words; everything that Markdown would obey is escaped."""
    cover = paper.cover
    shown = [
        f"**{_words(cover.body)}** — **{_words(cover.number)}** — {_words(cover.date)}",
        *(f"**{_words(name)}**: {_words(value)}" for name, value in cover.rows),
        f"# {_words(paper.title)}",
    ]
    for block in paper.blocks:
        shown += [_table(block)] if isinstance(block, Table) else _lines(block)
    shown.append(f"<!-- {DOCUMENT_PROPERTY}: {paper.identity} -->")
    return ("\n\n".join(each for each in shown if each) + "\n").encode("utf-8", "replace")


def _lines(line: Line) -> list[str]:
    shown = [f"{_HEADS.get(line.style, '> ' * line.level)}{_inline(line)}"]
    return shown + [f"> **{_words(r.author)}:** {_words(r.words)}" for r in line.remarks]


def _table(table: Table) -> str:
    rows = [
        "| " + " | ".join(_words(head) for head in table.header) + " |",
        "|" + " --- |" * len(table.header),
        *(
            "| " + " | ".join("<br>".join(_inline(each) for each in cell) for cell in row) + " |"
            for row in table.rows
        ),
    ]
    return "\n".join(rows)


def _inline(line: Line) -> str:
    return "".join(_span(span) for span in line.spans)


def _span(span: Span) -> str:
    """Marks stand close to words: CommonMark knows no emphasis that begins with a space."""
    words = _words(span.text)
    inner = words.strip()
    if not inner:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    mark = "**" if span.bold else ("*" if span.italic else "")
    inner = f"{mark}{inner}{mark}"
    tag = {Op.INSERT: "ins", Op.DELETE: "del"}.get(span.op)
    return f"{before}<{tag}>{inner}</{tag}>{after}" if tag else f"{before}{inner}{after}"


def _words(text: str) -> str:
    return _LIST.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text)))
