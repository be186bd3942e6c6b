"""A comment: what one letter says on one resolution, numbered for good."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.readings import Citation, Position, Proposal


class Status(StrEnum):
    """What became of a comment; *agreed* is entered by the secretariat alone."""

    OPEN = "open"
    NOTED = "noted"
    REFLECTED = "reflected"
    BRACKETS = "in-brackets"
    MEETING = "for-the-meeting"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Comment:
    """A numbered comment with what was read of it.

    `circulates` is true only if the letter came over the list and is not held (promise 6);
    `position` is a reading; `parent_code` the comment that it answers.
    """

    id: int
    code: str
    group: str
    number: int
    letter_id: int
    message_id: str
    parent_code: str | None
    author_name: str
    author_email: str
    source: str
    """The affiliation in whose name the author is registered, else the author's name."""
    language: str | None
    received_at: datetime
    in_period: bool
    circulates: bool
    status: Status
    subject: str
    own_words: str
    provisions: tuple[str, ...]
    citations: tuple[Citation, ...]
    proposals: tuple[Proposal, ...]
    position: Position
    position_evidence: str
    attachments: tuple[str, ...]
    warnings: tuple[str, ...]
    digest_number: int | None = None


def comment_code(group: str, number: int) -> str:
    """`191-C12`: the number by which a comment is known for good."""
    return f"{group}-C{number}"
