"""The brief: one page for a telephone, an hour before a meeting, for those who lead it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents import plain, sentences
from bot.documents.catalogue import translations
from bot.documents.entries import Contribution, Entry, Wording
from bot.documents.templating import Rendered, environment
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.meetings import Meeting
from bot.model.readings import Position

# Competing provisions, and letters of each wording: less and less until it is one page.
_BUDGETS = ((8, 400), (6, 250), (5, 140), (3, 80))
_PAGE = 3_500  # letters


@dataclass(frozen=True, slots=True)
class _Side:
    head: str
    words: str


@dataclass(frozen=True, slots=True)
class _Place:
    label: str
    text: str
    sides: tuple[_Side, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    who: str
    words: str


def brief(
    meeting: Meeting,
    group: Group,
    entries: Sequence[Entry],
    comments: Sequence[Comment],
    *,
    papers: Sequence[str] = (),
    invited: Sequence[str] = (),
    actions: Sequence[str] = (),
) -> Rendered:
    """Link, agenda, papers, competing texts side by side, open questions, what is due.

    Private: questions are a reading. `papers`, `invited` (what the meeting is invited to do) and
    `actions` are lines that people wrote.
    """
    template = environment(group.language, markup=False).get_template("documents/brief.txt")

    def within(places: int, letters: int) -> str:
        return template.render(
            meeting=meeting,
            title=plain.one_line(meeting.title, 120),
            papers=[plain.one_line(each, 160) for each in papers[:10]],
            invited=[plain.one_line(each, 200) for each in invited[:10]],
            actions=[plain.one_line(each, 200) for each in actions[:10]],
            competing=[_place(e, group, letters) for e in entries if e.competes][:places],
            questions=[_question(c, group, letters) for c in comments if _open(c)][:places],
        )

    pages = (within(*budget) for budget in _BUDGETS)
    page = next((page for page in pages if len(page) <= _PAGE), None) or within(*_BUDGETS[-1])
    subject, _, text = page.partition("\n")
    return Rendered(plain.one_line(subject, 200), text.strip("\n") + "\n")


def _open(comment: Comment) -> bool:
    return comment.position is Position.QUESTION and comment.status is Status.OPEN


def _place(entry: Entry, group: Group, letters: int) -> _Place:
    sides = sorted(
        (
            (wording.alternative, said, wording)
            for said in entry.said
            for wording in said.wordings
            if wording.alternative
        ),
        key=lambda side: side[0],
    )
    return _Place(
        entry.label,
        plain.one_line(entry.text, letters),
        tuple(
            _Side(_head(number, said, wording, group), plain.one_line(wording.text, letters))
            for number, said, wording in sides
        ),
    )


def _head(number: int, said: Contribution, wording: Wording, group: Group) -> str:
    """`Alternative 1, MOD: Freedonia (191-C12)`."""
    turn = translations(group.language).gettext("Alternative %(number)s") % {"number": number}
    code = plain.ltr(f"({said.code})", group.language)
    return f"{turn}, {wording.action.value}: {plain.one_line(said.source, 60)} {code}"


def _question(comment: Comment, group: Group, letters: int) -> _Question:
    who = f"{plain.one_line(comment.source, 60)} {plain.ltr(f'({comment.code})', group.language)}"
    said = sentences.asked(comment.own_words, letters)
    return _Question(who, said or plain.one_line(sentences.body(comment.own_words), letters))
