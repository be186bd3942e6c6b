"""What the demonstration shows, as the service's own records have it; no drawing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.cli._understood import understood
from bot.mail.subjects import base_subject
from bot.model.comments import Comment
from bot.model.delivery import Outgoing, OutgoingState
from bot.model.readings import Reading


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
