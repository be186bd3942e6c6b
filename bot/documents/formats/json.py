"""A paper as JSON for other programs; docs/papers.md says what each field means."""

import json
from typing import Any

from bot.documents.paper import Line, Paper, Remark, Span, Table, is_right_to_left
from bot.model.texts import Op

EXTENSION = "json"
MEDIA_TYPE = "application/json"
SCHEMA = 1


def write(paper: Paper) -> bytes:
    """One object, keys in a fixed order, UTF-8."""
    cover = paper.cover
    whole = {
        "schema": SCHEMA,
        "name": paper.name,
        "title": paper.title,
        "language": paper.language,
        "made_at": paper.now.isoformat(),
        "cover": {
            "body": cover.body,
            "number": cover.number,
            "date": cover.date,
            "original": cover.original,
            "rows": [{"label": name, "value": value} for name, value in cover.rows],
        },
        "landscape": paper.landscape,
        "blocks": [_table(b) if isinstance(b, Table) else _line(b) for b in paper.blocks],
    }
    shown = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return shown.encode("utf-8", "replace") + b"\n"


def _table(table: Table) -> dict[str, Any]:
    return {
        "type": "table",
        "caption": table.caption,
        "header": list(table.header),
        "widths": list(table.widths),
        "rows": [[[_line(each) for each in cell] for cell in row] for row in table.rows],
    }


def _line(line: Line) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "line", "style": line.style.value}
    if is_right_to_left(line.spans):
        found["direction"] = "rtl"
    if line.level:
        found["level"] = line.level
    if line.key:
        found["provision"] = line.key
    found["spans"] = [_span(span) for span in line.spans]
    if line.remarks:
        found["remarks"] = [_remark(remark) for remark in line.remarks]
    return found


def _span(span: Span) -> dict[str, Any]:
    found: dict[str, Any] = {"text": span.text}
    if span.op is not Op.EQUAL:
        found["op"] = span.op.value
    if span.tracked:
        found["source"] = span.tracked.author
        found["received_at"] = span.tracked.date.isoformat()
    if span.language:
        found["language"] = span.language
    if span.bold:
        found["bold"] = True
    if span.italic:
        found["italic"] = True
    return found


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "source": remark.author,
        "received_at": remark.date.isoformat(),
        "words": remark.words,
        "language": remark.language,
    }
