"""What the demonstration shows, as the service's own records have it; no drawing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.mail.subjects import base_subject
from bot.model.comments import Comment
from bot.model.delivery import Outgoing, OutgoingState
from bot.model.readings import Position, Reading

IMPLIED = frozenset({Position.AMEND, Position.COMMENT, Position.NONE})
"""Positions that go without saying beside a proposal."""

SHORT_HEADINGS = {
    "instructs-the-secretary-general": "instructs SG",
    "instructs-the-directors-of-the-bureaux": "instructs Directors",
    "instructs-the-director-of-the-telecommunication-development-bureau": "instructs BDT",
    "invites-member-states-and-sector-members": "invites Members",
}


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter: its number in the conversation, who wrote it, and what was made of it."""

    number: str
    who: str
    subject: str
    kind: str
    language: str
    codes: tuple[str, ...]
    understood: str


@dataclass(frozen=True, slots=True)
class MailLine:
    """One mail of the bot: what it is, to whom, and how far it has come."""

    about: str
    recipient: str
    state: str


@dataclass
class Board:
    """Letters and mails in the order in which they came.

    `problem` is what the service could not do, in one line. `numbers` gives the letters of the
    conversation their places by Message-ID: one that is posted twice has two.
    """

    numbers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    phase: str = ""
    problem: str = ""
    posted: int = 0
    letters: dict[int, LetterLine] = field(default_factory=dict)
    mails: tuple[MailLine, ...] = ()
    _came: list[str] = field(default_factory=list)

    def letter(
        self, letter_id: int, kind: str, reading: Reading, comments: Sequence[Comment]
    ) -> None:
        """A letter was read and kept; what comes back of the bot's own is no news."""
        if kind == "own" or letter_id in self.letters:
            return
        places = self.numbers.get(reading.message_id, ())
        before = self._came.count(reading.message_id)
        self._came.append(reading.message_id)
        self.letters[letter_id] = LetterLine(
            places[before] if before < len(places) else "··",
            reading.affiliation or reading.author_name or reading.author_email,
            base_subject(reading.subject),
            kind,
            reading.language or "",
            tuple(comment.code for comment in comments),
            "; ".join(understood(comment) for comment in comments),
        )

    def sent(self, mails: Sequence[Outgoing]) -> None:
        """All mails of the bot, oldest first."""
        self.mails = tuple(MailLine(m.subject, m.recipient, state_of(m)) for m in mails)

    def count(self, *states: str) -> int:
        """How many of the bot's mails are in one of these states."""
        return sum(mail.state in states for mail in self.mails)

    @property
    def comments(self) -> int:
        """How many comments were numbered."""
        return sum(len(line.codes) for line in self.letters.values())


def state_of(mail: Outgoing) -> str:
    """The furthest that a mail has come."""
    if mail.seen_at is not None:
        return "seen"
    if mail.witnessed_at is not None and mail.state is OutgoingState.ACCEPTED:
        return "witnessed"
    return str(mail.state)


def understood(comment: Comment) -> str:
    """One line of what was read: proposals first, then the position and the other places."""
    proposals = [f"{p.action} {place(p.provision)}" for p in comment.proposals]
    proposed = {proposal.provision for proposal in comment.proposals}
    others = [place(each) for each in comment.provisions if each not in proposed]
    position = "" if comment.position in IMPLIED and proposals else comment.position.value
    about = f"{position} on {', '.join(others)}" if position and others else position
    about = about or (f"on {', '.join(others)}" if others else "")
    late = "" if comment.in_period else " (outside the period)"
    return ", ".join(part for part in (*proposals, about) if part) + late


def place(provision: str) -> str:
    """`191/instructs-the-secretary-general/3` for people in a hurry: `instructs SG 3`."""
    _, _, path = provision.partition("/")
    heading, _, number = path.partition("/")
    name = SHORT_HEADINGS.get(heading, heading.replace("-", " "))
    return f"{name} {number}".strip() or "the whole"
