"""Delegates' letters of one group: what is written in `delegates/*.toml`, as raw mails to be read.

Each file holds the letters of one language with what they mean. All are written on the day after
five letters that came before: Ruritania's, Freedonia's, Borduria's and Syldavia's proposals, and
the coordinator's Rev.2.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from bot.model.facts import Context, Member, Surroundings
from bot.model.letters import Kind
from bot.model.readings import Reading
from bot.reading.reader import read
from bot.reading.result import Read, earlier
from config.members import parse_states
from tests.mails import measure
from tests.mails.letters import LIST

FOLDER = Path(__file__).parent / "delegates"
PEOPLE = {
    "ruritania": ("Amalia Rassendyll", "a.rassendyll@digital.ruritania.example", "Ruritania"),
    "freedonia": ("Rufus Firefly", "r.firefly@post.freedonia.example", "Freedonia"),
    "borduria": ("Boris Sponsz", "b.sponsz@ministry.borduria.example", "Borduria"),
    "syldavia": ("Hans Amann", "h.amann@post.syldavia.example", "Syldavia"),
    "rev2": ("Clarisse Renaldi", "c.renaldi@telecom.genovia.example", "Genovia"),
}
_BEFORE = {
    "ruritania": (
        "Resolution 191: resolves 2",
        (
            "MOD resolves 2\n\n2 that the list of subjects of common interest shall be "
            "reviewed every "
            "year and published in the six official languages of the Union;"
        ),
    ),
    "freedonia": (
        "Resolution 191: a guide",
        (
            "SUP resolves 5\n\nADD resolves 7\n\n7 that a practical guide shall be prepared "
            "for small "
            "delegations;"
        ),
    ),
    "borduria": (
        "Resolution 191: the report to the Council",
        (
            "MOD instructs the Secretary-General 2\n\n2 to report every two years to the "
            "Council on "
            "the implementation of this resolution;"
        ),
    ),
    "syldavia": (
        "Resolution 191, resolves 4",
        (
            "MOD resolves 4\n\n4 that joint meetings of groups should be held back to back "
            "and always "
            "with remote participation;"
        ),
    ),
    "rev2": (
        "Resolution 191, Rev.2 of the text",
        (
            "Dear all,\n\nplease find the text below. I look forward to what you make of it, "
            "clause "
            "by clause.\n\nresolves\n\n3 that a subject studied in more than one Sector "
            "should have "
            "one lead Sector, designated by\nagreement among the advisory groups concerned;\n\n"
            "6 that the Inter-Sector Coordination Group shall not take decisions on behalf "
            "of any "
            "Sector,\n\nClarisse"
        ),
    ),
}


@dataclass(frozen=True)
class Letter:
    """One letter and what it means; a field that is absent in the file is the default here."""

    name: str
    language: str
    words: str
    position: str
    provisions: list[str]
    raw: str = ""
    html: str = ""
    subject: str = ""
    answers: str = ""
    refers: str = ""
    kind: str = "comment"
    warns: str = ""
    proposals: list[list[str]] = field(default_factory=list)
    resolutions: list[str] = field(default_factory=lambda: ["191"])
    texts: dict[str, str] = field(default_factory=dict)


def letters(folder: Path = FOLDER) -> Iterator[Letter]:
    """Every letter of every language."""
    for file in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(file.read_text("utf-8"))["letter"]:
            yield Letter(language=file.stem, **entry)


@cache
def context(table: Path | None = None) -> Context:
    """The sandbox's texts, those who write, and what their States are called in a table."""
    states = parse_states(table.read_bytes(), table.name) if table else ()
    members = tuple(Member(mail, name, state, "administration") for name, mail, state in
                    PEOPLE.values())  # fmt: skip
    known = measure.context()
    return replace(known, members=members, states=states)


@cache
def _before() -> tuple[Read, ...]:
    found: list[Read] = []
    for hour, (key, (subject, words)) in enumerate(_BEFORE.items()):
        raw = _mail(key, key, subject, words, hour=hour)
        found.append(read(raw, context(), Surroundings()))
    return tuple(found)


def reading_of(letter: Letter, table: Path | None = None) -> Reading:
    """The letter, read after those that came before it, which are comments 191-C1 and so on."""
    told = tuple(
        earlier(one, (f"191-C{number}",)) for number, one in enumerate(_before(), 1)
        if one.reading.kind is Kind.COMMENT
    )  # fmt: skip
    return read(mail_of(letter), context(table), Surroundings(earlier=told)).reading


def mail_of(letter: Letter) -> bytes:
    """The letter as it came."""
    subject = letter.subject or (f"Re: {_BEFORE[letter.answers][0]}" if letter.answers else "Text")
    return _mail("syldavia", "the-letter", subject, letter.raw or letter.words, letter)


def _mail(
    writer: str, key: str, subject: str, words: str, letter: Letter | None = None, hour: int = 12
) -> bytes:
    name, address, _ = PEOPLE[writer]
    mail = EmailMessage()
    mail["From"] = f"{name} <{address}>"
    mail["To"] = LIST
    mail["Subject"] = subject
    mail["Date"] = f"Tue, 03 Mar 2026 {hour + 6:02}:00:00 +0100"
    mail["Message-ID"] = identifier(key)
    if letter is not None and letter.answers:
        mail["In-Reply-To"] = identifier(letter.answers)
    if letter is not None and letter.html:
        mail.set_content(letter.html, subtype="html", cte="base64")
    else:
        mail.set_content(words.strip("\n"), cte="base64")
    return mail.as_bytes()


def identifier(key: str) -> str:
    """The Message-ID of a letter, in angle brackets."""
    return f"<{key}@letters.example>"
