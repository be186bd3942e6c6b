"""Values that the stories about papers begin with; all States and addresses are invented."""

from datetime import UTC, date, datetime, timedelta

from bot.model.announcements import Announcement, AnnouncementState
from bot.model.comments import Comment, Status, comment_code
from bot.model.groups import CommentPeriod, Deadline, Group
from bot.model.meetings import Meeting
from bot.model.people import Role, RoleHolding
from bot.model.readings import Action, Citation, Position, Proposal
from bot.model.texts import Provision, ProvisionKind, Text

NOW = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
SINCE = NOW - timedelta(days=7)

GROUP = Group(
    code="191",
    resolution="191",
    title="Strategy for the coordination of efforts among the three Sectors of the Union",
    list_address="coordination@lists.example",
    contact="Anna Keller <anna.keller@secretariat.example>",
    periods=(CommentPeriod("First round", date(2026, 3, 2), date(2026, 5, 29)),),
    roles=(
        RoleHolding(Role.COORDINATOR, "l.moreau@ministry.sylvania.example", "Louise Moreau"),
        RoleHolding(Role.SECRETARIAT, "anna.keller@secretariat.example", "Anna Keller"),
    ),
    deadlines=(
        Deadline("Proposals to the Conference", date(2026, 7, 9), "precedent of the last one"),
    ),
)


def _clause(heading: str, number: str | None, label: str, text: str) -> Provision:
    slug = heading.replace(" ", "-").lower()
    identity = f"191/{slug}" + (f"/{number}" if number else "")
    return Provision(identity, label, text, 1 if number else 0, number, heading=slug)


TEXT = Text(
    "191",
    "en",
    "in-force",
    "Rev. Hentzau, 2022",
    (
        Provision("191", "RESOLUTION 191 (Rev. Hentzau, 2022)", "", kind=ProvisionKind.WHOLE),
        Provision(
            "191/title",
            "title",
            "Strategy for the coordination of efforts among the three Sectors of the Union",
            kind=ProvisionKind.TITLE,
        ),
        _clause("considering", "a", "considering a)", "that the three Sectors share their aims;"),
        _clause("considering", "b", "considering b)", "that duplication of work costs members;"),
        _clause("recognizing", None, "recognizing", "that coordination needs a common plan,"),
        _clause("resolves", "1", "resolves 1", "that a common plan be kept up to date;"),
        _clause("resolves", "2", "resolves 2", "that progress be reviewed every four years;"),
        _clause("resolves", "3", "resolves 3", "that documents be issued in the six languages,"),
        _clause(
            "instructs the Secretary-General",
            "1",
            "instructs the Secretary-General 1",
            "to report to the Council each year;",
        ),
        _clause(
            "instructs the Secretary-General",
            "2",
            "instructs the Secretary-General 2",
            "to provide remote participation with captioning.",
        ),
    ),
)

MEETING = Meeting(
    id=3,
    group="191",
    title="Third meeting of the correspondence group",
    starts_at=datetime(2026, 6, 3, 12, 0, tzinfo=UTC),
    ends_at=datetime(2026, 6, 3, 14, 0, tzinfo=UTC),
    zone="Europe/Zurich",
    when_text="",
    place="Room H, Geneva",
    link="https://meet.example/group-191",
    agenda="1 Opening\n2 Comments received\n3 Next steps",
    uid="meeting-3@bot.example",
    sequence=0,
    cancelled=False,
    reminders=(timedelta(days=14), timedelta(days=1)),
)

ANNOUNCEMENT = Announcement(
    id=7,
    group="191",
    subject="Call for comments",
    body="Dear colleagues,\n\nPlease send your comments by Friday 29 May.\n\nAnna Keller\n",
    send_at=datetime(2026, 5, 20, 7, 0, tzinfo=UTC),
    state=AnnouncementState.DRAFT,
    drafted_by="anna.keller@secretariat.example",
    code="hazel-4417",
)


def citation(provision: str, evidence: str, *, explicit: bool = True) -> Citation:
    return Citation(provision, "in-force", evidence, explicit, 0.97 if explicit else 0.4321, "body")


def proposal(
    provision: str, action: Action, text: str | None, *, explicit: bool = True
) -> Proposal:
    return Proposal(provision, action, text, "body", explicit, 0.98 if explicit else 0.4321)


def comment(
    number: int,
    source: str,
    words: str,
    *,
    citations: tuple[Citation, ...] = (),
    proposals: tuple[Proposal, ...] = (),
    position: Position = Position.COMMENT,
    language: str = "en",
    parent: str | None = None,
    circulates: bool = True,
    in_period: bool = True,
    status: Status = Status.OPEN,
    received_at: datetime = NOW - timedelta(days=2),
) -> Comment:
    places = dict.fromkeys([p.provision for p in proposals] + [c.provision for c in citations])
    return Comment(
        id=number,
        code=comment_code("191", number),
        group="191",
        number=number,
        letter_id=1000 + number,
        message_id=f"secret-id-{number}@mail.{source.lower()}.example",
        parent_code=parent,
        author_name=f"Delegate of {source}",
        author_email=f"delegate@{source.lower()}.example",
        source=source,
        language=language,
        received_at=received_at,
        in_period=in_period,
        circulates=circulates,
        status=status,
        subject="Resolution 191",
        own_words=words,
        provisions=tuple(places),
        citations=citations,
        proposals=proposals,
        position=position,
        position_evidence="",
        attachments=(),
        warnings=(),
    )
