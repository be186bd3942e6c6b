"""A reading: what one version of the reader made of one letter."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.letters import Attachment, Kind
from bot.model.travelling import travels


class Action(StrEnum):
    """What a proposal does to a provision (ITU's symbols, PP rules of procedure)."""

    MOD = "MOD"
    ADD = "ADD"
    SUP = "SUP"
    NOC = "NOC"


class Position(StrEnum):
    """Where a comment stands: a reading, private until its author or coordinator confirms it."""

    WITHDRAW = "withdraw"
    CORRECT = "correct"
    AMEND = "amend"
    OPPOSE = "oppose"
    SUPPORT = "support"
    QUESTION = "question"
    COMMENT = "comment"
    NONE = "none"


class AuthorKnown(StrEnum):
    """How the author is known: listed as a member, proved, or only claimed by the From line."""

    LIST = "list"
    VERIFIED = "verified"
    CLAIMED = "claimed"


class Capacity(StrEnum):
    """For whom the author speaks, from the words or the registry, never from a domain alone."""

    ADMINISTRATION = "administration"
    SEVERAL_STATES = "several-states"
    REGIONAL_ORGANIZATION = "regional-organization"
    SECTOR_MEMBER = "sector-member"
    ADVISORY_GROUP = "advisory-group"
    COORDINATOR = "coordinator"
    PERSONAL = "personal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Citation:
    """The provision that a comment speaks of, with the very words that say so.

    `provision` is an id like `191/resolves/2`; `text` names the wording meant (`in-force`,
    `rev2`, `ISCG/26-1/5`); `source` is `body`, `subject`, `thread`, `html-redline` or the name of
    an attachment; `confidence` runs from 0 to 1, and below a threshold a person places it.
    """

    provision: str
    text: str
    evidence: str
    explicit: bool
    confidence: float
    source: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change to one provision; `text` is the whole resulting wording, None for SUP and NOC."""

    provision: str
    action: Action
    text: str | None
    source: str
    explicit: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class MarginComment:
    """A comment in the margin of a Word file; it waits for its author's word to circulate."""

    provision: str
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class PositionEvidence:
    """The position read and the sentence that it was read from."""

    position: Position
    evidence: str
    confidence: float


@travels
@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the reader made of one letter; field by field what `inspect` prints."""

    kind: Kind
    message_id: str
    parent: str | None
    author_email: str
    author_name: str
    author_known: AuthorKnown
    affiliation: str | None
    capacity: Capacity
    on_behalf_of: tuple[str, ...]
    language: str | None
    subject: str
    date: datetime | None
    received_at: datetime | None
    own_words: str
    signature: str
    quoted: str
    resolutions: tuple[str, ...]
    provisions: tuple[str, ...]
    citations: tuple[Citation, ...]
    proposals: tuple[Proposal, ...]
    margin_comments: tuple[MarginComment, ...]
    position: Position
    position_evidence: str
    refers_to: str | None
    attachments: tuple[Attachment, ...]
    warnings: tuple[str, ...]
    words_digest: str
    """SHA-256 (hex) of the own words, white space folded, and of the attachments' digests."""
