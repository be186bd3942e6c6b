"""The tables: one `MetaData` for SQLite and PostgreSQL alike."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.store.columns import Instant, Key, Words, identity, metadata

raws = Table(
    "raws",
    metadata,
    identity(),
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
    identity(),
    Column("raw_id", ForeignKey("raws.id"), nullable=False, index=True),
    Column("mailbox", String(400), nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("internal_date", Instant, nullable=True),
    Column("arrived_at", Instant, nullable=False),
    UniqueConstraint("mailbox", "uidvalidity", "uid", "raw_id"),
)

letters = Table(
    "letters",
    metadata,
    identity(),
    Column("raw_id", ForeignKey("raws.id"), nullable=False, unique=True),
    Column("message_id", Words(998), nullable=False, index=True),
    Column("words_digest", String(64), nullable=False, index=True),
    Column("base_subject", Words(998), nullable=False),
    Column("thread_index", Words(), nullable=False),
    Column("thread_root", String(64), nullable=False, index=True),  # Thread-Index, first 22 bytes
    Column("thread_id", Key, nullable=True, index=True),
    Column("parent_id", ForeignKey("letters.id"), nullable=True),
    # no index: SQLite would take it for the many letters that repeat none
    Column("duplicate_of", ForeignKey("letters.id"), nullable=True),
    Column("kind", String(20), nullable=False),
    Column("author_email", Words(320), nullable=False),
    Column("author_name", Words(), nullable=False),
    Column("subject", Words(), nullable=False),
    Column("date", Instant, nullable=True),
    Column("received_at", Instant, nullable=False, index=True),
    Column("over_list", Boolean, nullable=False),
    Column("withheld", Boolean, nullable=False, default=False),
    # its author let a letter circulate that did not come over the list
    Column("released", Boolean, nullable=False, default=False),
    Column("quiet", Boolean, nullable=False),
    Index("ix_letters_base_subject_received_at", "base_subject", "received_at"),
)

awaited = Table(
    "awaited",
    metadata,
    Column("message_id", Words(998), primary_key=True),
    Column("letter_id", ForeignKey("letters.id"), primary_key=True),
    # else only a letter further up is meant: the thread is one, the parent another
    Column("answered", Boolean, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    identity(),
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
    identity(),
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
    Column("decided_at", Instant, nullable=True),
    Column("revision", String(40), nullable=False, default=""),  # a reflected one: in which text
    Column("observation", Words(), nullable=False, default=""),
    # what a person said of the reading: [[position or provision, right], …]
    Column("judged", JSON, nullable=False, default=list),
    UniqueConstraint("group_code", "number"),
    UniqueConstraint("group_code", "letter_id"),
    Index("ix_comments_group_code_digest_number", "group_code", "digest_number"),
    Index("ix_comments_group_code_filed_status", "group_code", "filed", "status"),
    Index("ix_comments_group_code_received_at", "group_code", "received_at"),
)

filings = Table(
    "filings",
    metadata,
    Column("group_code", ForeignKey("groups.code"), primary_key=True),
    Column("provision", String(255), primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), primary_key=True),
    Column("proposing", Words(400), nullable=True),  # the source, where it proposes something
    Index(
        "ix_filings_group_code_provision_proposing",
        "group_code",
        "provision",
        "proposing",
        "comment_id",
    ),
)

decisions = Table(
    "decisions",
    metadata,
    identity(),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("actor", String(320), nullable=False),
    Column("proof", Words(), nullable=False),
    Column("field", String(40), nullable=False),
    Column("value", Words(), nullable=False),
    Column("why", Words(), nullable=False),
)

rereadings = Table(
    "rereadings",
    metadata,
    identity(),
    Column("letter_id", ForeignKey("letters.id"), nullable=False, index=True),
    Column("group_code", ForeignKey("groups.code"), nullable=False),
    Column("comment_id", ForeignKey("comments.id"), nullable=True),
    Column("before_id", ForeignKey("readings.id"), nullable=False),
    Column("after_id", ForeignKey("readings.id"), nullable=False),
    Column("changed", JSON, nullable=False),  # [field of the reading, …]
    Column("made_at", Instant, nullable=False),
    Column("state", String(12), nullable=False),  # open, adopted, kept
    Index("ix_rereadings_group_code_state", "group_code", "state"),
)

people = Table(
    "people",
    metadata,
    identity(),
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

states = Table(
    "states",
    metadata,
    Column("symbol", String(40), primary_key=True),
    Column("data", JSON, nullable=False),
)

texts = Table(
    "texts",
    metadata,
    identity(),
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
    identity(),
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
    identity(),
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
    identity(),
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
    Column("invited", JSON, nullable=False),  # what the meeting is invited to do: [line, …]
    Column("added_by", String(320), nullable=False),
)

announcements = Table(
    "announcements",
    metadata,
    identity(),
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
    identity(),
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
    identity(),
    Column("effect", String(500), nullable=False, unique=True),  # what had it made
    Column("group_code", ForeignKey("groups.code"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("format", String(10), nullable=False),
    Column("language", String(8), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("inputs", JSON, nullable=False),  # what it was made of: [[what, which], …]
    Column("filename", String(255), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

actions = Table(
    "actions",
    metadata,
    identity(),
    Column("group_code", ForeignKey("groups.code"), nullable=False, index=True),
    Column("what", Words(500), nullable=False),
    Column("owner", Words(200), nullable=False),
    Column("due", Date, nullable=True),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant, nullable=True),
)

audit = Table(
    "audit",
    metadata,
    identity(),
    Column("at", Instant, nullable=False),
    Column("actor", String(320), nullable=False),
    Column("proof", Words(), nullable=False),
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
