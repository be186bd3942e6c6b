"""What people of the sandbox write, read from the files in `conversation/`.

A file has header lines (`from`, `client`, `lang`, `when`…), an empty line and the words. `when`
counts days from an anchor, so the same conversation can be told on any day. In the words,
`[-struck-]{+inserted+}` marks a redline and `{#note#}words{##}` a comment in a margin.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parseaddr
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).parent
CONVERSATION = HERE / "conversation"
LETTERS = HERE / "letters"

LIST = "int-sect-group@lists.union.example"
LIST_NAME = "Int-Sect-Group"
PREFIX = "[Int-Sect-Group] "
BOT = "bot@iscg.example"
SECRETARIAT = "secretariat@union.example"
COORDINATOR = "coordinator@union.example"
NAMES = {
    BOT: "ISCG bot",
    SECRETARIAT: "Jonas Lindqvist",
    COORDINATOR: "Marguerite Osei",
    LIST: "",
}
SHORT = {"list": LIST, "bot": BOT, "secretariat": SECRETARIAT, "coordinator": COORDINATOR}
STRICT_DOMAINS = ("comms.freedonia.example",)
"""Domains with a DMARC policy of `reject`: the list rewrites their From."""

ANCHOR = date(2026, 3, 13)
"""The day after the conversation's last, in the files as they are committed."""

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MARK = re.compile(r"\[-(?P<struck>[^\]]*)-\]|\{\+(?P<inserted>[^}]*)\+\}")


@dataclass(frozen=True)
class Source:
    """One letter as its writer thought of it; `at` is the instant of sending."""

    name: str
    fields: Mapping[str, str]
    body: str
    at: datetime
    author_name: str
    author: str
    signature: str

    @cached_property
    def number(self) -> str:
        """`03`: by which other letters answer it."""
        return self.name.partition("-")[0]

    @property
    def client(self) -> str:
        """The mail program."""
        return self.fields["client"]

    @property
    def language(self) -> str:
        """The language of the words and of the mail program."""
        return self.fields["lang"]

    @property
    def subject(self) -> str:
        """The subject as typed."""
        return self.fields["subject"]

    @property
    def charset(self) -> str:
        """The charset that the mail program writes."""
        return self.fields.get("charset", "utf-8")

    def addresses(self, field: str) -> tuple[str, ...]:
        """`to` (the list unless said otherwise) or `cc`, as addresses."""
        default = "list" if field == "to" else ""
        names = [name.strip() for name in self.fields.get(field, default).split(",")]
        return tuple(SHORT.get(name, name) for name in names if name)

    @property
    def shown_author(self) -> tuple[str, str]:
        """Name and address as receivers of the list's copy see them."""
        if self.author.partition("@")[2] in STRICT_DOMAINS and LIST in self.addresses("to"):
            return f"{self.author_name} via {LIST_NAME}", LIST
        return self.author_name, self.author


def sources(anchor: date) -> tuple[Source, ...]:
    """All letters of the conversation in order, its last day being the eve of the anchor."""
    names = _names()
    signatures = tomllib.loads((CONVERSATION / "signatures.toml").read_text("utf-8"))
    paths = sorted(CONVERSATION.glob("[0-9][0-9]-*.txt"))
    letters = [path for path in paths if not path.name.endswith(".docx.txt")]
    return tuple(_source(path, anchor, names, signatures) for path in letters)


def _names() -> dict[str, str]:
    rows = (HERE / "members.csv").read_text("utf-8").splitlines()[1:]
    return NAMES | {row.split(",")[0]: row.split(",")[1] for row in rows}


def _source(
    path: Path, anchor: date, names: Mapping[str, str], signatures: Mapping[str, str]
) -> Source:
    head, _, body = path.read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    sender = SHORT.get(fields["from"], fields["from"])
    name, address = parseaddr(sender)
    return Source(
        name=path.stem,
        fields=fields,
        body=body.rstrip("\n"),
        at=_instant(fields["when"], anchor),
        author_name=name or names[address],
        author=address,
        signature=signatures.get(address, "").strip("\n"),
    )


def _instant(when: str, anchor: date) -> datetime:
    days, clock = when.split(" ", 1)
    day = anchor + timedelta(days=int(days))
    return datetime.strptime(f"{day.isoformat()} {clock}", "%Y-%m-%d %H:%M %z")


def unmarked(text: str) -> str:
    """A redline as a program without colours shows it: struck and new words run together."""
    return MARK.sub(lambda m: m["struck"] or m["inserted"] or "", text)


def groups_on(anchor: date) -> bytes:
    """`groups.toml` with all its days shifted, so that its today is the anchor."""
    shift = anchor - ANCHOR
    text = (HERE / "groups.toml").read_text("utf-8")
    shifted = DAY.sub(lambda m: (date.fromisoformat(m[0]) + shift).isoformat(), text)
    return shifted.encode()
