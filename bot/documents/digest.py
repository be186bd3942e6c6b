"""A digest as data: what is new by provision, what competes, and what needs the coordinator."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents import sentences
from bot.documents.catalogue import N_, translations
from bot.documents.entries import GENERAL, Entry, compile_entries
from bot.documents.provisions import Names
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.meetings import Meeting
from bot.model.readings import Position
from bot.model.texts import Text


@dataclass(frozen=True, slots=True)
class Task:
    """A line of *for you to do*: what is asked about which comment, and an answer as an example."""

    code: str
    source: str
    question: str
    words: str
    answer: str


@dataclass(frozen=True, slots=True)
class Digest:
    """One numbered digest; `entries` may circulate, everything else is the coordinator's."""

    group: Group
    number: int
    since: datetime
    until: datetime
    now: datetime
    series: str
    """The documents' series, `ISCG/26-3`; the number in it is the secretariat's to give."""
    entries: tuple[Entry, ...]
    tasks: tuple[Task, ...]
    untouched: tuple[str, ...]
    """Labels of clauses on which nobody has said anything yet."""
    unplaced: tuple[Comment, ...]
    comments: tuple[Comment, ...]
    meetings: tuple[Meeting, ...]

    @property
    def language(self) -> str:
        """The group's working language, that of note and papers."""
        return self.group.language

    @property
    def competing(self) -> tuple[Entry, ...]:
        """The provisions for which different wordings stand side by side."""
        return tuple(entry for entry in self.entries if entry.competes)


def build_digest(
    group: Group,
    *,
    number: int,
    since: datetime,
    until: datetime,
    now: datetime,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    meetings: Sequence[Meeting] = (),
    unplaced: Sequence[Comment] = (),
    earlier: Sequence[Comment] = (),
    commented: Collection[str] = (),
    series: str = "",
) -> Digest:
    """The digest of the comments that are new.

    `unplaced` are comments of earlier digests that still wait for a place, `earlier` older open
    ones with proposals (for what competes), `commented` the provisions ever spoken of.
    """
    names = Names(texts, group.language, translations(group.language).gettext(GENERAL))
    waiting = dict.fromkeys([*unplaced, *(c for c in comments if not _placed(c))])
    touched = set(commented).union(*(c.provisions for c in (*comments, *earlier)))
    return Digest(
        group=group,
        number=number,
        since=since,
        until=until,
        now=now,
        series=series,
        entries=compile_entries(comments, texts, names, earlier=earlier),
        tasks=_tasks(comments, tuple(waiting), names, group.language),
        untouched=_untouched(names, touched),
        unplaced=tuple(waiting),
        comments=tuple(comments),
        meetings=tuple(m for m in meetings if not m.cancelled and _ahead(m, now)),
    )


LIKELY = 0.5  # below this confidence a person is asked for the place instead of for a yes


def _placed(comment: Comment) -> bool:
    """Whether its place is known, or so likely that a yes or no is enough."""
    return bool(comment.proposals) or any(
        c.explicit or c.confidence >= LIKELY for c in comment.citations
    )


def _untouched(names: Names, touched: Collection[str]) -> tuple[str, ...]:
    provisions = names.base.provisions if names.base else ()
    return tuple(p.label for p in provisions if p.number and p.id not in touched)


def _ahead(meeting: Meeting, now: datetime) -> bool:
    return meeting.starts_at is None or meeting.starts_at >= now


_ASKED = {
    Position.SUPPORT: N_("supports %(code)s?"),
    Position.OPPOSE: N_("does not support %(code)s?"),
}


def _tasks(
    comments: Sequence[Comment], waiting: Sequence[Comment], names: Names, language: str
) -> tuple[Task, ...]:
    """What only the coordinator can say, the most useful first: a place, a text, a position."""
    gettext = translations(language).gettext
    found = list[Task]()
    for comment in waiting:
        example = next((names.label(p) for p in comment.provisions), "…")
        found.append(
            _task(
                comment,
                gettext("which provision is it about?"),
                gettext("%(code)s is on %(place)s") % {"code": comment.code, "place": example},
            )
        )
    for comment in comments:
        found += _inferred(comment, names, language)
    return tuple(found)


def _inferred(comment: Comment, names: Names, language: str) -> Iterable[Task]:
    gettext = translations(language).gettext
    yes = gettext("%(code)s yes") % {"code": comment.code}
    proposed = {p.provision for p in comment.proposals}
    for citation in comment.citations:
        likely = not citation.explicit and citation.confidence >= LIKELY
        if likely and citation.provision not in proposed:
            place = {"place": names.label(citation.provision)}
            yield _task(comment, gettext("is it about %(place)s?") % place, yes)
    for proposal in comment.proposals:
        if not proposal.explicit:
            what = {"what": f"{proposal.action.value} {names.label(proposal.provision)}"}
            yield _task(comment, gettext("does it propose %(what)s?") % what, yes)
    if comment.position is Position.WITHDRAW:
        question = gettext("withdraws an earlier comment; its author was asked to confirm")
        yield _task(comment, question, yes)
    elif comment.position in _ASKED and comment.parent_code:
        yield _task(comment, gettext(_ASKED[comment.position]) % {"code": comment.parent_code}, yes)


def _task(comment: Comment, question: str, answer: str) -> Task:
    said = sentences.first_sentence(sentences.body(comment.own_words), 120)
    return Task(comment.code, comment.source, question, said, answer)
