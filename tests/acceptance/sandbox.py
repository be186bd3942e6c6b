"""The sandbox's letters as the bot gets them, read, and compared with what they say."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bot.edges.embedded_list import MailingList, distribute
from bot.model.facts import Context, Surroundings
from bot.model.readings import Reading
from bot.model.texts import Text
from bot.reading.reader import read_conversation
from bot.reading.result import Read
from config.members import parse_domains, parse_members
from config.sandbox.make_letters import Posted, conversation
from config.sandbox.sources import (
    ANCHOR,
    BOT,
    HERE,
    LIST,
    LIST_NAME,
    PREFIX,
    STRICT_DOMAINS,
)

Expected = dict[str, dict[str, Any]]
FIELDS = (
    "kind",
    "language",
    "affiliation",
    "capacity",
    "author_email",
    "resolutions",
    "position",
    "parent",
    "refers_to",
    "provisions",
    "proposals",
    "margin_comments",
)


def expected() -> Expected:
    """What each letter says, by its number; fields that are not there are not judged."""
    found: Expected = json.loads((HERE / "expected.json").read_text("utf-8"))
    return found


def context(texts: tuple[Text, ...]) -> Context:
    """What the demonstration tells its readers."""
    return Context(
        lists=(LIST,),
        bots=(BOT,),
        members=parse_members((HERE / "members.csv").read_bytes(), "members.csv"),
        domains=parse_domains((HERE / "domains.csv").read_bytes(), "domains.csv"),
        resolutions=("191", "58"),
        texts=texts,
        trusted_hosts=("lists.union.example", "mail.union.example"),
    )


def as_received() -> Iterator[tuple[Posted, bytes]]:
    """Each letter as it arrives in the bot's mailbox: most of them over the list."""
    mailing_list = MailingList(LIST, LIST_NAME, (), PREFIX, munge_domains=STRICT_DOMAINS)
    for letter in conversation(ANCHOR):
        raw = letter.raw
        if LIST in letter.recipients:
            raw = distribute(raw, mailing_list, letter.at, "mx.example")
        yield letter, f"Return-Path: <{letter.sender}>\n".encode() + raw


def readings(texts: tuple[Text, ...]) -> dict[str, Read]:
    """All letters read as one conversation, by their number."""
    posts = list(as_received())
    letters = [(raw, Surroundings(arrived_at=post.at)) for post, raw in posts]
    read = read_conversation(letters, context(texts))
    return {post.name[:2]: one for (post, _), one in zip(posts, read, strict=True)}


def differences(
    reading: Reading, wanted: dict[str, Any], ids: dict[str, str]
) -> dict[str, tuple[Any, Any]]:
    """The judged fields that differ: name → (expected, found). `ids`: Message-ID → number."""
    found = {name: _found(reading, name, ids) for name in FIELDS}
    return {
        name: (_plain(wanted[name]), found[name])
        for name in FIELDS
        if name in wanted and _plain(wanted[name]) != found[name]
    }


def _found(reading: Reading, name: str, ids: dict[str, str]) -> Any:
    value = getattr(reading, name)
    if name in {"parent", "refers_to"}:
        return ids.get(value, value)
    if name == "proposals":
        return _plain([{k: getattr(p, k) for k in ("provision", "action", "text", "source")}
                       for p in value])  # fmt: skip
    if name == "margin_comments":
        return _plain([{k: getattr(m, k) for k in ("provision", "author", "text")} for m in value])
    if isinstance(value, tuple):
        return sorted(value)
    return None if value is None else str(value)


def _plain(value: Any) -> Any:
    """Proposals in one order, and their wordings without the punctuation at the end."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows = [{k: _words(v) if k == "text" else v for k, v in row.items()} for row in value]
        return sorted(rows, key=lambda row: (row["provision"], str(row.get("action"))))
    return value


def _words(text: str | None) -> str | None:
    return None if text is None else re.sub(r"\s+", " ", text).strip(" .,;:،؛。；，")
