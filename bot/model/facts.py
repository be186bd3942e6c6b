"""What a reader is told about the world around a letter, looked up once before it starts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.model.letters import Kind
from bot.model.readings import Position, Proposal
from bot.model.states import State
from bot.model.texts import Text
from bot.model.travelling import travels


@dataclass(frozen=True, slots=True)
class Member:
    """A registered person: one registered address, any number of others that are known."""

    email: str
    name: str
    affiliation: str
    capacity: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What stays the same from letter to letter; workers are given it once.

    `domains` maps a domain suffix to an affiliation (the longest suffix wins); `resolutions` are
    the numbers under revision; `texts` every wording known, in any language; `states` what States
    are called. The large ones are no part of its hash, which is taken for every letter.
    """

    lists: tuple[str, ...] = ()
    bots: tuple[str, ...] = ()
    members: tuple[Member, ...] = field(default=(), hash=False)
    domains: tuple[tuple[str, str], ...] = ()
    resolutions: tuple[str, ...] = ()
    texts: tuple[Text, ...] = field(default=(), hash=False)
    trusted_hosts: tuple[str, ...] = ()
    """Names in `by` of the Received lines that are believed (list server, own exchanger)."""
    states: tuple[State, ...] = field(default=(), hash=False)
    officers: tuple[str, ...] = ()
    """Addresses of those who hold a role in a group; who has no State speaks for none."""


@travels
@dataclass(frozen=True, slots=True)
class Earlier:
    """A letter read before, as far as reading another one needs it."""

    message_id: str
    subject: str
    author_email: str
    author_name: str
    affiliation: str | None
    date: datetime | None
    received_at: datetime | None
    thread_index: str
    kind: Kind
    own_words: str
    words_digest: str
    resolutions: tuple[str, ...]
    provisions: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    position: Position
    parent: str | None
    base_subject: str = ""
    codes: tuple[str, ...] = ()
    """Numbers of its comments: `191-C12`."""
    signature: str = ""


@travels
@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is told about one letter: when it came, what came before, which of ours it answers.

    `earlier` holds the candidates for its parent and the recent comments, oldest first;
    `issued` the Message-IDs of the bot's own mails among its In-Reply-To and References, each
    with the one address that was written to, empty for the list;
    `strange_effect` is true if it bears an ISCG-Effect that the bot never gave.
    """

    arrived_at: datetime | None = None
    earlier: tuple[Earlier, ...] = ()
    issued: Mapping[str, str] = field(default_factory=dict)
    strange_effect: bool = False


@travels
@dataclass(frozen=True, slots=True)
class Signs:
    """What a letter shows of its kind; mail handlers match on nothing else."""

    own: bool = False
    duplicate_of: str | None = None
    bounce: bool = False
    auto_reply: bool = False
    receipt: bool = False
    calendar: bool = False
    spam: bool = False
    list_admin: bool = False
    to_bot: bool = False
    """Addressed to the bot and not to a list."""
    answers_bot: str | None = None
    """Message-ID of the bot's mail that it answers."""
    empty: bool = False
    speaks: bool = False
    """Says something about the text of a resolution under revision."""
    failed_recipients: tuple[str, ...] = field(default=())
    """The recipients named by a delivery report (RFC 3464), lower-cased."""
    reported_message_id: str | None = None
    """Message-ID of the mail that a delivery report or receipt is about."""
