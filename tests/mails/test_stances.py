"""On whose comment a stance is, and which: every form of it that a language has.

Each line of `stances.txt` is `language | what it answers | words | positions that are right | the
comments meant | proposals`. The writer is a delegate of Ruritania; before him wrote the Chair (M,
191-C2), Freedonia (A, 191-C3: resolves 5 goes), Sylvania (B, 191-C4: another resolves 3) and,
where he speaks of it, he himself: against Freedonia (P) or with a proposal (Q), 191-C5.
"""

from collections.abc import Iterable
from dataclasses import replace
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pytest

from bot.model.facts import Context, Earlier, Member, Surroundings
from bot.model.letters import Kind
from bot.model.readings import Reading
from bot.reading.reader import read
from bot.reading.result import earlier
from config.members import parse_states
from tests.mails import measure
from tests.mails.letters import LIST

STATES = Path(__file__).parents[2] / "config" / "sample-states.csv"
LINES = Path(__file__).with_name("stances.txt").read_text(encoding="utf-8").splitlines()
CASES = [line.split(" | ") for line in LINES if line and not line.startswith("#")]
PEOPLE = {
    "R": ("Anna Kral", "anna.kral@mict.ruritania.example", "Ruritania"),
    "F": ("Rufus Firefly", "r.firefly@post.freedonia.example", "Freedonia"),
    "S": ("Vlad Orlok", "v.orlok@telecom.sylvania.example", "Sylvania"),
    "Z": ("Zoe Zubr", "z.zubr@telecom.zubrowka.example", "Zubrowka"),
}
BEFORE = {
    "T": ("Z", "the title", "The title of Resolution 191 should mention the three Sectors.", ""),
    "M": (
        "Z",
        "a text",
        (
            "Please find below the text for resolves 2:\n\n"
            "2 that the list of subjects of common interest shall be reviewed every year;"
        ),
        "",
    ),
    "A": ("F", "resolves 5", "Freedonia proposes to delete resolves 5.", ""),
    "B": (
        "S",
        "resolves 3",
        (
            'Sylvania proposes that resolves 3 should read:\n\n"3 that a subject studied in more '
            'than one Sector shall have one lead Sector, chosen every year;"'
        ),
        "",
    ),
    "P": ("R", "resolves 5", "Ruritania objects to the proposal of Freedonia.", "A"),
    "Q": (
        "R",
        "a new resolves",
        (
            "Ruritania proposes to add a new resolves 6:\n\n"
            "6 that a guide shall be prepared for small delegations;"
        ),
        "",
    ),
}


@cache
def _context() -> Context:
    members = tuple(Member(mail, name, of, "administration") for name, mail, of in PEOPLE.values())
    states = parse_states(STATES.read_bytes(), STATES.name)
    return replace(measure.context(), members=members, states=states)


def _mail(writer: str, key: str, subject: str, words: str, answers: str) -> bytes:
    name, address, _ = PEOPLE[writer]
    mail = EmailMessage()
    mail["From"] = f"{name} <{address}>"
    mail["To"] = LIST
    mail["Subject"] = ("Re: " if answers else "") + f"Resolution 191: {subject}"
    mail["Date"] = "Tue, 03 Mar 2026 09:00:00 +0100"
    mail["Message-ID"] = f"<{key}@stances.example>"
    if answers:
        mail["In-Reply-To"] = f"<{answers}@stances.example>"
    mail.set_content(words, cte="base64")
    return mail.as_bytes()


@cache
def _earlier(keys: str) -> tuple[Earlier, ...]:
    """What was written before, as comments 191-C1 and so on."""
    found = [
        read(_mail(BEFORE[key][0], key, *BEFORE[key][1:]), _context(), Surroundings())
        for key in keys
    ]
    assert all(one.reading.kind is Kind.COMMENT for one in found)
    return tuple(earlier(one, (f"191-C{number}",)) for number, one in enumerate(found, 1))


def _read(answers: str, words: str, meant: Iterable[str]) -> Reading:
    own = [key for key in "PQ" if key in (answers, *meant)]
    subject = BEFORE[answers][1] if answers else "remarks"
    mail = _mail("R", "the-letter", subject, words.replace("\\n", "\n"), answers)
    before = _earlier("".join(["TMAB", *own]))
    return read(mail, _context(), Surroundings(earlier=before)).reading


@pytest.mark.parametrize(
    ("language", "answers", "words", "positions", "meant", "proposals"),
    CASES,
    ids=[f"{c[0]} {c[2]}" for c in CASES],
)
def test_a_stance_is_on_the_comment_that_it_speaks_of(
    language: str, answers: str, words: str, positions: str, meant: str, proposals: str
) -> None:
    found = _read(answers.strip("-"), words, meant.split("/"))
    assert found.kind is Kind.COMMENT or "none" in positions
    assert str(found.position) in positions.split("/")
    if meant != "?":
        key = (found.refers_to or "").strip("<>").partition("@")[0]
        assert key in meant.strip("-").split("/")
    if proposals != "?":
        said = [f"{p.provision.partition('/')[2]} {p.action}" for p in found.proposals]
        assert said == ([] if proposals == "-" else proposals.split(","))
