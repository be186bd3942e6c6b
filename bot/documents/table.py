"""The comment table: ISO's eight columns adapted, by provision and source, for all comments."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.documents import dates, sentences
from bot.documents.catalogue import N_, translations
from bot.documents.circulation import INFORMAL, MARKS, answering, told, withdrawn, wording_lines
from bot.documents.covers import cover
from bot.documents.entries import GENERAL, Contribution, Entry, compile_entries
from bot.documents.paper import Line, Paper, Span, Style, Table, line, lines
from bot.documents.provisions import UNNAMED, Names, text_name
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.texts import Text

_COLUMNS = (
    N_("No."),
    N_("Source"),
    N_("Provision"),
    N_("Kind"),
    N_("Comment"),
    N_("Proposed wording"),
    N_("Comments by others"),
    N_("Observations"),
)
_WIDTHS = (7, 10, 11, 9, 20, 20, 13, 10)
_NARROW = (*_COLUMNS[:3], N_("Comment and proposed wording"), _COLUMNS[7])
_STATUS = {
    Status.NOTED: N_("Noted"),
    Status.REFLECTED: N_("Reflected"),
    Status.BRACKETS: N_("In square brackets"),
    Status.MEETING: N_("For the meeting"),
    Status.SUPERSEDED: N_("Superseded"),
    Status.AGREED: N_("Agreed"),
}

Cell = tuple[Line, ...]


def table_paper(
    group: Group,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    now: datetime,
    *,
    series: str = "",
) -> Paper:
    """Every comment that circulates, a row for each provision that it names.

    The last column says what became of it and what the coordinator observed. Linear in the
    comments.
    """
    gettext = translations(group.language).gettext
    title = gettext("Table of comments on Resolution %(number)s") % {"number": group.resolution}
    return Paper(
        name=f"{group.code}-comments",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Discussion"), series=series),
        blocks=(
            line(gettext(INFORMAL), Style.NOTE),
            line(gettext(MARKS), Style.NOTE),
            comment_table(group, comments, texts),
        ),
        landscape=True,
    )


def comment_table(
    group: Group,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    *,
    narrow: bool = False,
) -> Table:
    """The table alone; `narrow` for an upright page, where comment and wording share a column."""
    gettext = translations(group.language).gettext
    names = Names(texts, group.language, gettext(GENERAL))
    entries = compile_entries(comments, texts, names)
    answers = _answers(comments)
    noted = {c.code: _observed(c, group.language) for c in comments}
    rows = tuple(
        _row(entry, said, group, answers, noted) for entry in entries for said in entry.said
    )
    title = gettext("Table of comments on Resolution %(number)s") % {"number": group.resolution}
    if narrow:
        said = (told(said, group.language) for entry in entries for said in entry.said)
        slim = tuple(
            (*row[:3], each or row[4], row[7]) for row, each in zip(rows, said, strict=True)
        )
        return Table(title, tuple(map(gettext, _NARROW)), (12, 16, 18, 40, 14), slim)
    return Table(title, tuple(map(gettext, _COLUMNS)), _WIDTHS, rows)


def _row(
    entry: Entry,
    said: Contribution,
    group: Group,
    answers: Mapping[str, Sequence[Comment]],
    noted: Mapping[str, tuple[Line, ...]],
) -> tuple[Cell, ...]:
    gettext = translations(group.language).gettext
    source = [line(said.source, bold=True)]
    if not said.in_period:
        day = dates.day(said.received_at, group.language, group.zone)
        source.append(line(gettext("received %(day)s") % {"day": day}, italic=True))
    kinds = dict.fromkeys(wording.action.value for wording in said.wordings)
    words = (
        (line(withdrawn(said, group), italic=True),)
        if said.withdrawn
        else lines(said.words, Style.WORDS, said.language)
    )
    proposed = [
        each
        for wording in said.wordings
        for each in wording_lines(wording, said.language, group.language)
    ]
    return (
        (line(said.code),),
        tuple(source),
        _place(entry, said, group.language),
        (line(", ".join(kinds) or gettext("Comment")),),
        words,
        tuple(proposed),
        tuple(_answer(c) for c in answers.get(said.code, ()) if _concerns(c, entry.provision)),
        noted[said.code],
    )


def _place(entry: Entry, said: Contribution, language: str) -> Cell:
    place = line(entry.label)
    if entry.provision != UNNAMED or not said.answers:
        return (place,)
    return place, line(answering(said, language), italic=True)


def _observed(comment: Comment, language: str) -> tuple[Line, ...]:
    """What became of it, as a person decided, and what was observed to it."""
    gettext = translations(language).gettext
    status = gettext(_STATUS[comment.status]) if comment.status in _STATUS else ""
    if comment.status is Status.REFLECTED and comment.revision:
        status = gettext("Reflected in %(text)s") % {"text": text_name(comment.revision, language)}
    return (*([line(status)] if status else ()), *lines(comment.observation, Style.NORMAL, None))


def _answers(comments: Sequence[Comment]) -> dict[str, list[Comment]]:
    """What was said in answer to a comment, by its code, in order of receipt."""
    found: dict[str, list[Comment]] = {}
    for comment in sorted(comments, key=lambda c: (c.received_at, c.id)):
        if comment.parent_code and comment.circulates and comment.status is not Status.WITHDRAWN:
            found.setdefault(comment.parent_code, []).append(comment)
    return found


def _concerns(answer: Comment, provision: str) -> bool:
    """An answer that names no provision is about all that it answers."""
    named = {c.provision for c in answer.cited} | {p.provision for p in answer.proposed}
    return not named or provision in named


def _answer(comment: Comment) -> Line:
    said = sentences.holding(comment.own_words, comment.position_evidence, 200)
    said = said or sentences.first_sentence(
        sentences.body(comment.own_words, comment.author_name), 200
    )
    who = Span(f"{comment.source} ({comment.code}): ", bold=True)
    return Line((who, Span(said, language=comment.language)), Style.WORDS)
