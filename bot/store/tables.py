"""The tables: one `MetaData` for SQLite and PostgreSQL alike."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from bot.store.storable import storable


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC; SQLite, which knows no zones, keeps it without."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database: aware only, in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must be aware")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """From the database: aware, in UTC."""
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text that strangers wrote, cut at `length` characters."""

    impl = Text
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__()
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """As wide as it may become."""
        return dialect.type_descriptor(String(self.length) if self.length else Text())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database: only what it can keep."""
        return None if value is None else storable(value)[: self.length]


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Key = BigInteger().with_variant(Integer, "sqlite")


def _id() -> Column[int]:
    return Column("id", Key, primary_key=True, autoincrement=True)


raws = Table(
    "raws",
    metadata,
    _id(),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("body", LargeBinary, nullable=True),  # zlib; null once erased: the row is the tombstone
    Column("stored_at", Instant, nullable=False),
    # a mail of an import or of the years before the installation: read, never answered
    Column("quiet", Boolean, nullable=False),
    Column("state", String(12), nullable=False),  # new, settled, quarantined, erased
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", Words(), nullable=False, default=""),
    Index("ix_raws_state_id", "state", "id"),
)

arrivals = Table(
    "arrivals",
    metadata,
    _id(),
    Column("raw_id", ForeignKey("raws.id"), nullable=False, index=True),
    Column("mailbox", String(400), nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("internal_date", Instant, nullable=True),
    Column("arrived_at", Instant, nullable=False),
    UniqueConstraint("mailbox", "uidvalidity", "uid"),
)

letters = Table(
    "letters",
    metadata,
    _id(),
    Column("raw_id", ForeignKey("raws.id"), nullable=False, unique=True),
    Column("message_id", Words(998), nullable=False, index=True),
    Column("words_digest", String(64), nullable=False, index=True),
    Column("base_subject", Words(998), nullable=False),
    Column("thread_index", Words(), nullable=False),
    Column("thread_root", String(64), nullable=False, index=True),  # Thread-Index, first 22 bytes
    Column("thread_id", Key, nullable=True, index=True),
    Column("parent_id", ForeignKey("letters.id"), nullable=True),
    Column("duplicate_of", ForeignKey("letters.id"), nullable=True, index=True),
    Column("kind", String(20), nullable=False),
    Column("author_email", Words(320), nullable=False),
    Column("author_name", Words(), nullable=False),
    Column("subject", Words(), nullable=False),
    Column("date", Instant, nullable=True),
    Column("received_at", Instant, nullable=False, index=True),
    Column("over_list", Boolean, nullable=False),
    Column("withheld", Boolean, nullable=False, default=False),
    Column("quiet", Boolean, nullable=False),
    Index("ix_letters_base_subject_received_at", "base_subject", "received_at"),
)

awaited = Table(
    "awaited",
    metadata,
    Column("message_id", Words(998), primary_key=True),
    Column("letter_id", ForeignKey("letters.id"), primary_key=True),
)

readings = Table(
    "readings",
    metadata,
    _id(),
    Column("letter_id", ForeignKey("letters.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("context", String(64), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("data", JSON, nullable=False),
    UniqueConstraint("letter_id", "version", "context"),
)

groups = Table(
    "groups",
    metadata,
    Column("code", String(40), primary_key=True),
    Column("list_address", String(320), nullable=False, index=True),
    Column("data", JSON, nullable=False),
    Column("comment_counter", Integer, nullable=False, default=0),
    Column("digest_counter", Integer, nullable=False, default=0),
    Column("since", Instant, nullable=False),
)

comments = Table(
    "comments",
    metadata,
    _id(),
    Column("group_code", ForeignKey("groups.code"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("letter_id", ForeignKey("letters.id"), nullable=False, index=True),
    Column("reading_id", ForeignKey("readings.id"), nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("in_period", Boolean, nullable=False),
    Column("status", String(20), nullable=False),
    Column("digest_number", Integer, nullable=True),
    Column("proposes", Boolean, nullable=False),
    Column("filed", Boolean, nullable=False),  # under some provision
    # where a person placed it, when not the reader: [provision, …]
    Column("placed", JSON, nullable=True),
    UniqueConstraint("group_code", "number"),
    UniqueConstraint("group_code", "letter_id"),
    Index("ix_comments_group_code_digest_number", "group_code", "digest_number"),
)

filings = Table(
    "filings",
    metadata,
    Column("group_code", ForeignKey("groups.code"), primary_key=True),
    Column("provision", String(255), primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), primary_key=True),
)

decisions = Table(
    "decisions",
    metadata,
    _id(),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("actor", String(320), nullable=False),
    Column("proof", Text, nullable=False),
    Column("field", String(40), nullable=False),
    Column("value", Text, nullable=False),
    Column("why", Text, nullable=False),
)

people = Table(
    "people",
    metadata,
    _id(),
    Column("email", String(320), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("affiliation", Text, nullable=False),
    Column("capacity", String(40), nullable=False),
    Column("acknowledged", Boolean, nullable=False),
    Column("reminders", Boolean, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("address", String(320), primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
)

domains = Table(
    "domains",
    metadata,
    Column("suffix", String(255), primary_key=True),
    Column("affiliation", Text, nullable=False),
)

texts = Table(
    "texts",
    metadata,
    _id(),
    Column("resolution", String(40), nullable=False),
    Column("language", String(8), nullable=False),
    Column("name", String(120), nullable=False),
    Column("data", JSON, nullable=False),
    Column("loaded_at", Instant, nullable=False),
    UniqueConstraint("resolution", "language", "name"),
)

notices = Table(
    "notices",
    metadata,
    _id(),
    Column("effect", String(500), nullable=False, unique=True),
    Column("kind", String(40), nullable=False),
    Column("group_code", String(40), nullable=True),
    Column("due_at", Instant, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_owner", String(80), nullable=True),
    Column("lease_until", Instant, nullable=True),
    Column("created_at", Instant, nullable=False),
    Column("closed_at", Instant, nullable=True),
    Column("detail", Words(), nullable=False, default=""),
    Index("ix_notices_state_due_at", "state", "due_at"),
)

outgoing = Table(
    "outgoing",
    metadata,
    _id(),
    Column("notice_id", ForeignKey("notices.id"), nullable=False, index=True),
    Column("effect", String(500), nullable=False, unique=True),
    Column("message_id", String(255), nullable=False, unique=True),
    Column("recipient", String(320), nullable=False),
    Column("to_list", Boolean, nullable=False),
    Column("ref", String(40), nullable=False, index=True),
    Column("subject", Words(), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("resent", Boolean, nullable=False, default=False),
    Column("created_at", Instant, nullable=False),
    Column("next_try_at", Instant, nullable=False),
    Column("lease_owner", String(80), nullable=True),
    Column("lease_until", Instant, nullable=True),
    Column("uncertain_at", Instant, nullable=True),
    Column("accepted_at", Instant, nullable=True),
    Column("witnessed_at", Instant, nullable=True),
    Column("seen_at", Instant, nullable=True),
    Column("moderated_at", Instant, nullable=True),
    Column("detail", Words(), nullable=False, default=""),
    Index("ix_outgoing_state_next_try_at", "state", "next_try_at"),
)

meetings = Table(
    "meetings",
    metadata,
    _id(),
    Column("group_code", ForeignKey("groups.code"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("starts_at", Instant, nullable=True),
    Column("ends_at", Instant, nullable=True),
    Column("zone", String(60), nullable=False),
    Column("when_text", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("agenda", Text, nullable=False),
    Column("uid", String(255), nullable=False, unique=True),
    Column("sequence", Integer, nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("reminders", JSON, nullable=False),  # seconds before the start
    Column("plan_confirmed_by", String(320), nullable=False),
    Column("added_by", String(320), nullable=False),
)

announcements = Table(
    "announcements",
    metadata,
    _id(),
    Column("group_code", ForeignKey("groups.code"), nullable=False, index=True),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("send_at", Instant, nullable=False),
    Column("state", String(12), nullable=False),
    Column("drafted_by", String(320), nullable=False),
    Column("confirmed_by", String(320), nullable=False),
    Column("code", String(40), nullable=False),
    Column("created_at", Instant, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    _id(),
    Column("group_code", ForeignKey("groups.code"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("slot", Instant, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    UniqueConstraint("group_code", "number"),
    UniqueConstraint("group_code", "slot"),
)

papers = Table(
    "papers",
    metadata,
    _id(),
    Column("digest_id", ForeignKey("digests.id"), nullable=False, index=True),
    Column("filename", String(255), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Instant, nullable=False),
    Column("actor", String(320), nullable=False),
    Column("proof", Text, nullable=False),
    Column("act", String(60), nullable=False),
    Column("object", String(400), nullable=False),
    Column("details", JSON, nullable=False),
)

cursors = Table(
    "cursors",
    metadata,
    Column("mailbox", String(400), primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("last_uid", BigInteger, nullable=False),
    Column("missed", JSON, nullable=False),
    Column("synced_at", Instant, nullable=True),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(400), primary_key=True),
    Column("owner", String(80), nullable=False),
    Column("until", Instant, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("name", String(80), primary_key=True),  # installed, heartbeat
    Column("at", Instant, nullable=False),
)
