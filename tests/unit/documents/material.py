"""Values that the stories about papers begin with; all States and addresses are invented."""

from datetime import UTC, date, datetime, timedelta

from bot.documents.digest import Digest, build_digest
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
    return Provision(
        identity, label, text, 1 if number else 0, number, heading=slug, heading_text=heading
    )


TEXT = Text(
    "191",
    "en",
    "in-force",
    "Rev. Hentzau, 2022",
    (
        Provision("191", "", "RESOLUTION 191 (Rev. Hentzau, 2022)", kind=ProvisionKind.WHOLE),
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
    return Citation(
        provision, "in-force", evidence, explicit, 0.9731 if explicit else 0.4321, "body"
    )


def proposal(
    provision: str, action: Action, text: str | None, *, explicit: bool = True
) -> Proposal:
    return Proposal(provision, action, text, "body", explicit, 0.9817 if explicit else 0.4321)


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
        letter_id=7_700_000 + number,
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


AR = Text(
    "191",
    "ar",
    "in-force",
    provisions=(Provision("191/resolves/3", "يقرر 3", "أن تصدر الوثائق باللغات الست،", 1, "3"),),
)
FR = Text(
    "191",
    "fr",
    "in-force",
    provisions=(
        Provision(
            "191/resolves/2", "décide 2", "que les progrès soient examinés tous les quatre ans;"
        ),
    ),
)
ZH = Text(
    "191",
    "zh",
    "in-force",
    provisions=(Provision("191/resolves/2", "做出决议 2", "每四年审议一次进展情况；", 1, "2"),),
)
TEXTS = (TEXT, AR, FR, ZH)

YEARLY = comment(
    12,
    "Freedonia",
    "Dear colleagues,\n\nOn resolves 2 we would like a review every year: four years is longer\n"
    "than one study cycle.\n\nBest regards,\nRufus",
    citations=(citation("191/resolves/2", "On resolves 2"),),
    proposals=(
        proposal(
            "191/resolves/2",
            Action.MOD,
            "that progress be reviewed every year, and a report be made to the Council;",
        ),
    ),
    received_at=NOW - timedelta(days=6),
)
WEEK = (
    YEARLY,
    comment(
        13,
        "Sylvania",
        "Chers collègues,\n\nAu point 2 du décide, nous préférons un examen tous les deux ans.",
        language="fr",
        citations=(citation("191/resolves/2", "Au point 2 du décide"),),
        proposals=(
            proposal(
                "191/resolves/2", Action.MOD, "que les progrès soient examinés tous les deux ans;"
            ),
        ),
        received_at=NOW - timedelta(days=5),
    ),
    comment(
        14,
        "Penglai",
        "我们支持每两年审议一次，并建议听取区域组织的意见。",
        language="zh",
        citations=(citation("191/resolves/2", "我们支持每两年审议一次"),),
        proposals=(
            proposal(
                "191/resolves/2", Action.MOD, "每两年审议一次进展情况，并听取区域组织的意见；"
            ),
        ),
    ),
    comment(
        15,
        "Qaramia",
        "نؤيد الإبقاء على الوثائق باللغات الست، ونقترح إضافة العرض النصي في جميع الاجتماعات.",
        language="ar",
        citations=(citation("191/resolves/3", "نؤيد الإبقاء على الوثائق باللغات الست"),),
        proposals=(
            proposal(
                "191/resolves/3",
                Action.MOD,
                "أن تصدر الوثائق باللغات الست في آن واحد، وأن يتاح العرض النصي في جميع الاجتماعات،",
            ),
        ),
    ),
    comment(
        16,
        "Borduria",
        "We think considering b) has become superfluous and may be deleted.",
        citations=(citation("191/considering/b", "considering b)"),),
        proposals=(proposal("191/considering/b", Action.SUP, None),),
        in_period=False,
        received_at=NOW - timedelta(days=4),
    ),
    comment(
        17,
        "Zubrowka",
        "We propose a new resolves 4, so that small administrations can take part from home.",
        citations=(citation("191/resolves/4", "a new resolves 4"),),
        proposals=(
            proposal(
                "191/resolves/4",
                Action.ADD,
                "that all meetings on this Resolution allow remote participation, with captioning,",
            ),
        ),
    ),
    comment(
        18,
        "Graustark",
        "The plan should be shorter; nobody reads forty pages.",
        citations=(citation("191/resolves/1", "The plan", explicit=False),),
        proposals=(
            proposal("191/resolves/1", Action.MOD, "Guessed wording: shorter.", explicit=False),
        ),
    ),
    comment(
        19,
        "Ruritania",
        "I support Freedonia.",
        citations=(citation("191/resolves/2", "resolves 2", explicit=False),),
        position=Position.SUPPORT,
        parent="191-C12",
    ),
    comment(
        20,
        "Syldavia",
        "instructs the Secretary-General 1: no change, please.",
        citations=(
            citation("191/instructs-the-secretary-general/1", "instructs the Secretary-General 1"),
        ),
        proposals=(proposal("191/instructs-the-secretary-general/1", Action.NOC, None),),
    ),
    comment(
        21,
        "Elbonia",
        "Withdrawn words must never show.",
        citations=(citation("191/recognizing", "Withdrawn words"),),
        status=Status.WITHDRAWN,
    ),
    comment(
        22,
        "Costaguana",
        "This is for the coordinator alone: private words.",
        citations=(citation("191/resolves/1", "private words"),),
        circulates=False,
    ),
)
"""A week of the group: six languages but two, every action, and what must never circulate."""


def week_digest(comments: tuple[Comment, ...] = WEEK) -> Digest:
    return build_digest(
        GROUP,
        number=3,
        since=SINCE,
        until=NOW,
        now=NOW,
        comments=comments,
        texts=TEXTS,
        meetings=(MEETING,),
        series="ISCG/26-3",
    )
