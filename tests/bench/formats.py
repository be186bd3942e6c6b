"""Threads, delivery reports and odd MIME of public suites."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bot.mail.headers import date_of
from bot.mail.html import html_text
from bot.mail.parse import open_mail, parse
from bot.mail.reports import delivery_report
from bot.mail.threads import Message, Node, by_references, by_subject


def _rows(corpora: Path, name: str) -> list[dict[str, Any]]:
    with (corpora / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def threads(corpora: Path) -> tuple[int, int]:
    """(lists threaded as expected, lists). Mails in loops that the reference loses may stay."""
    right = 0
    rows = _rows(corpora, "threading.jsonl")
    for row in rows:
        by_label = isinstance(row["messages"], list)
        messages = _listed(row["messages"]) if by_label else _archived(corpora / row["messages"])
        roots = (by_references if row["kind"] == "refs" else by_subject)(messages)
        tree = [_tree(n, by_label=by_label) for n in roots]
        if by_label and "disappear" in str(row["notes"]):
            tree = [
                t
                for t in tree
                if not str(t[0]).startswith(("Loop1", "Loop2", "Loop3", "Loop7", "Loop8", "Loop9"))
            ]
        right += tree == row["expected_tree_by_subject" if by_label else "expected_tree_seq"]
    return right, len(rows)


def _listed(rows: list[dict[str, Any]]) -> list[Message]:
    return [
        Message(m["message_id"], m["subject"], tuple(m["references"]), date_of(m["date"].encode()))
        for m in rows
    ]


def _archived(path: Path) -> list[Message]:
    found = []
    for part in re.split(rb"(?m)^(?=From )", path.read_bytes())[1:]:
        letter = parse(part)
        line = part.split(b"\n", 1)[0]
        stamp = re.sub(
            rb"^From \S+ +(\w+) +(\w+) +(\d+) ([\d:]+) (\d{4})(?: ([+-]\d+))?.*",
            rb"\1, \3 \2 \5 \4 \6",
            line,
        )
        references = letter.references or letter.in_reply_to[:1]
        found.append(
            Message(letter.message_id, letter.subject, references, letter.date or date_of(stamp))
        )
    return found


def _tree(node: Node, *, by_label: bool) -> list[Any]:
    if by_label:
        label: Any = node.message.subject if node.message else "dummy"
    else:
        label = node.position + 1 if node.message else None
    return [label, [_tree(child, by_label=by_label) for child in node.children]]


def bounces(corpora: Path) -> tuple[int, int, list[str]]:
    """(reports whose recipients are right, reports, the others). Two detectors' views of one file
    count together."""
    wanted: dict[str, set[str]] = {}
    for row in _rows(corpora, "bounces.jsonl"):
        wanted.setdefault(row["raw"], set()).update(
            r.lower() for r in row["expected"]["recipients"]
        )
    right, notes = 0, []
    for name, expected in wanted.items():
        opened = open_mail((corpora / name).read_bytes())
        report = delivery_report(opened.root, opened.letter.text)
        found = set(report.recipients) if report else set()
        if found == expected:
            right += 1
        else:
            notes.append(
                f"- `{Path(name).name}`: found {sorted(found)}, expected {sorted(expected)}"
            )
    return right, len(wanted), notes


def mime(corpora: Path) -> tuple[int, int, list[str]]:
    """(mails whose fields and text are as expected, mails, the differences)."""
    right, notes = 0, []
    rows = _rows(corpora, "mime.jsonl")
    for row in rows:
        differences = _differences(row, (corpora / row["raw"]).read_bytes())
        right += not differences
        if differences:
            notes.append(f"- `{row['id']}`: {'; '.join(differences)}")
    return right, len(rows), notes


def _differences(row: dict[str, Any], raw: bytes) -> list[str]:
    letter = parse(raw)
    headers = {k: v if isinstance(v, dict) else {} for k, v in row["headers"].items()}
    found = []
    subject = (headers.get("subject") or {}).get("Text")
    if (
        subject is not None
        and _packed(subject) != _packed(letter.subject)
        and "\ufffd" not in subject
    ):
        found.append("subject")
    identifier = (headers.get("message_id") or {}).get("Text")
    if identifier and identifier != letter.message_id:
        found.append("Message-ID")
    sender = ((headers.get("from") or {}).get("Address") or {}).get("List") or []
    if sender and (sender[0].get("address") or "").lower() != letter.author.address:
        found.append("From")
    moment = _moment((headers.get("date") or {}).get("DateTime"))
    if moment and letter.date != moment:
        found.append("Date")
    texts = [
        t for t in row["text_body"] if t and "<html" not in t[:300].lower() and "\ufffd" not in t
    ]
    # the better of the two parts is read: either may be the one
    other = [html_text(t) for t in row["html_body"][:1] if t]
    either = [_packed(t)[:150] for t in texts[:1] + [t for t in other if t]]
    if texts and not any(t in _packed(letter.text) for t in either):
        found.append("text")
    return found


def _moment(value: dict[str, Any] | None) -> datetime | None:
    if not value:
        return None
    sign = -1 if value["tz_before_gmt"] else 1
    offset = sign * timedelta(hours=value["tz_hour"], minutes=value["tz_minute"])
    try:
        at = datetime(
            value["year"], value["month"], value["day"], value["hour"], value["minute"],
            value["second"], tzinfo=timezone(offset),
        )  # fmt: skip
    except ValueError:
        return None
    return at.astimezone(UTC)


def _packed(text: str) -> str:
    return re.sub(r"\s+", "", text)
