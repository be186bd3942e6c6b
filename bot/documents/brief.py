"""The brief: one page for a telephone, an hour before a meeting, for those who lead it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from bot.documents import dates, plain, sentences
from bot.documents.catalogue import N_, translations
from bot.documents.entries import GENERAL, Entry, compile_entries
from bot.documents.provisions import Names
from bot.documents.sides import Place, side_by_side
from bot.documents.templating import Rendered, environment
from bot.model.actions import ActionItem
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.meetings import Meeting
from bot.model.papers import Issued
from bot.model.readings import Position
from bot.model.texts import Text

# Competing provisions and open questions, letters of each, wordings of one provision: less and less
# until it is one page.
_BUDGETS = ((8, 400, 12), (6, 250, 6), (5, 140, 4), (3, 80, 4), (2, 60, 2))
_PAGE = 3_500  # letters
_LINES = 10
_OPEN = frozenset({Status.OPEN, Status.BRACKETS, Status.MEETING})
KINDS = {
    "consolidated": N_("Consolidated text"),
    "table": N_("Table of comments"),
    "report": N_("Report"),
    "digest": N_("New comments"),
}
"""What the papers of a group are called in one line."""


@dataclass(frozen=True, slots=True)
class Brief:
    """What those who lead a meeting want to have before their eyes; private."""

    meeting: Meeting
    group: Group
    now: datetime
    competing: tuple[Entry, ...]
    questions: tuple[Comment, ...]
    papers: tuple[str, ...]
    actions: tuple[str, ...]

    @property
    def language(self) -> str:
        """The group's working language."""
        return self.group.language

    @property
    def title(self) -> str:
        """What the meeting is called, in one line."""
        return plain.one_line(self.meeting.title, 120)

    @property
    def invited(self) -> tuple[str, ...]:
        """What the meeting is invited to do, as a person wrote it."""
        return tuple(plain.one_line(each, 200) for each in self.meeting.invited[:_LINES])

    @property
    def agenda(self) -> tuple[str, ...]:
        """The agenda's lines, as a person wrote them."""
        lines = plain.safe_lines(self.meeting.agenda, 2000).split("\n")
        return tuple(plain.one_line(each, 160) for each in lines if each.strip())

    @property
    def link(self) -> str:
        """Where to join, if it is an address of the web; anything else is only shown as text."""
        found = plain.one_line(self.meeting.link, 2000)
        return found if urlsplit(found).scheme in ("https", "http") and " " not in found else ""


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asked and nobody has answered."""

    who: str
    words: str
    language: str


def compile_brief(
    meeting: Meeting,
    group: Group,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    now: datetime,
    *,
    papers: Sequence[Issued] = (),
    actions: Sequence[ActionItem] = (),
) -> Brief:
    """What is open before a meeting: wordings that compete, questions, what is due by its day.

    `papers` are those issued, newest first: the latest of each kind is named, private ones never.
    """
    names = Names(texts, group.language, translations(group.language).gettext(GENERAL))
    still = [comment for comment in comments if comment.status in _OPEN]
    entries = compile_entries(still, texts, names)
    day = group.local_day(meeting.starts_at or now)
    latest = {p.kind: p for p in reversed(papers) if p.kind in KINDS}
    return Brief(
        meeting,
        group,
        now,
        tuple(entry for entry in entries if entry.competes),
        tuple(c for c in still if c.position is Position.QUESTION),
        tuple(_paper(latest[kind], group) for kind in KINDS if kind in latest),
        tuple(
            action_line(item, group, group.local_day(now)) for item in actions if item.open_by(day)
        ),
    )


def _paper(paper: Issued, group: Group) -> str:
    day = dates.day(paper.made_at, group.language, group.zone)
    return f"{translations(group.language).gettext(KINDS[paper.kind])}, {day}"


def action_line(item: ActionItem, group: Group, today: date) -> str:
    """`AI-4 (Secretariat, 1 June 2026, overdue): send the list of participants`."""
    facts = [plain.one_line(item.owner, 60)]
    if item.due is not None:
        facts.append(dates.day(item.due, group.language))
        if item.due < today:
            facts.append(translations(group.language).gettext("overdue"))
    said = ", ".join(fact for fact in facts if fact)
    reference = plain.ltr(item.reference, group.language)
    return f"{reference}{f' ({said})' if said else ''}: {plain.one_line(item.what, 160)}"


def brief_mail(found: Brief) -> Rendered:
    """The mail: link, agenda, papers, competing texts side by side, open questions, what is due.

    Text and page show the same, and no more than fits on one page.
    """
    text = environment(found.language, markup=False).get_template("documents/brief.txt")
    page = environment(found.language, markup=True).get_template("documents/brief.html")
    views = [_view(found, *budget) for budget in _BUDGETS]
    texts = ((text.render(view), view) for view in views)
    shown, view = next((each for each in texts if len(each[0]) <= _PAGE), None) or (
        text.render(views[-1]),
        views[-1],
    )
    subject, _, words = shown.partition("\n")
    return Rendered(plain.one_line(subject, 200), words.strip("\n") + "\n", page.render(view))


def _view(found: Brief, places: int, letters: int, beside: int) -> dict[str, object]:
    return {
        "brief": found,
        "group": found.group,
        "meeting": found.meeting,
        "title": found.title,
        "competing": competing(found, letters, beside)[:places],
        "more_competing": max(0, len(found.competing) - places),
        "questions": questions(found, letters)[:places],
        "more_questions": max(0, len(found.questions) - places),
        "actions": found.actions[:_LINES],
        "more_actions": max(0, len(found.actions) - _LINES),
    }


def competing(found: Brief, letters: int, beside: int) -> tuple[Place, ...]:
    """The provisions with competing wordings: `beside` of each, of about `letters` characters."""
    return tuple(side_by_side(entry, found.language, letters, beside) for entry in found.competing)


def questions(found: Brief, letters: int) -> tuple[Question, ...]:
    """What was asked: the sentence with the question mark, else the beginning."""
    return tuple(_question(comment, found.language, letters) for comment in found.questions)


def _question(comment: Comment, language: str, letters: int) -> Question:
    who = f"{plain.one_line(comment.source, 60)} {plain.ltr(f'({comment.code})', language)}"
    said = sentences.asked(comment.own_words, letters)
    words = said or plain.one_line(sentences.body(comment.own_words, comment.author_name), letters)
    return Question(who, words, comment.language or language)
