"""A digest as data: what is new by provision, what competes, and what needs the coordinator."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents import plain, receipts, sentences
from bot.documents.catalogue import N_, translations
from bot.documents.doubts import Doubt, Doubts, doubt, placed
from bot.documents.entries import GENERAL, Entry, compile_entries
from bot.documents.provisions import Names
from bot.model.actions import ActionItem
from bot.model.comments import Comment, Decision, Status
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
class Standing:
    """What else stands on the coordinator's desk: decided since the last note, texts loaded, action
    items, and (`R-3`, comment) of letters that a newer reader reads otherwise."""

    decisions: tuple[Decision, ...] = ()
    loaded: tuple[str, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    rereadings: tuple[tuple[str, str], ...] = ()


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
    changes: tuple[str, ...] = ()
    """What was decided since the last note, a line each."""
    actions: tuple[ActionItem, ...] = ()
    """Those that are not done."""

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
    desk: Standing | None = None,
) -> Digest:
    """The digest of the comments that are new.

    `unplaced` are comments of earlier digests that still wait for a place, `earlier` older open
    ones with proposals (for what competes), `commented` the provisions ever spoken of.
    """
    desk = desk or Standing()
    names = Names(texts, group.language, translations(group.language).gettext(GENERAL))
    waiting = dict.fromkeys(c for c in (*unplaced, *comments) if c.circulates and not placed(c))
    touched = set(commented).union(*(c.provisions for c in (*comments, *earlier)))
    return Digest(
        group=group,
        number=number,
        since=since,
        until=until,
        now=now,
        series=series,
        entries=compile_entries(comments, texts, names, earlier=earlier),
        tasks=(
            *_tasks(comments, tuple(waiting), names, group.language),
            *_reread(desk.rereadings, group.language),
        ),
        untouched=_untouched(names, touched),
        unplaced=tuple(waiting),
        comments=tuple(comments),
        meetings=tuple(m for m in meetings if not m.cancelled and _ahead(m, now)),
        changes=_changes(desk, group, names),
        actions=tuple(item for item in desk.actions if item.done_at is None),
    )


def _changes(desk: Standing, group: Group, names: Names) -> tuple[str, ...]:
    """What people decided since the last note; of several decisions on one thing the last."""
    found: dict[tuple[str, str], str] = {}
    states = {d.code: d.value for d in desk.decisions if d.field == "status"}
    for decision in desk.decisions:
        code, value = decision.code, decision.value
        if decision.field == "status":
            found[code, "status"] = receipts.decided(group, code, Status(value))
        elif decision.field == "provisions":
            labels = [names.label(place) for place in value.split(", ")]
            found[code, "place"] = receipts.placed(group, code, labels)
        elif decision.field == "circulates" and states.get(code) != Status.WITHDRAWN:
            found[code, "held"] = receipts.held(group, code, kept=value == "held")
    gettext = translations(group.language).gettext
    loaded = (gettext("Text loaded: %(name)s.") % {"name": name} for name in desk.loaded)
    return (*found.values(), *loaded)


def _reread(rereadings: Sequence[tuple[str, str]], language: str) -> Iterator[Task]:
    """A newer reader reads a letter otherwise: a person says which reading stands."""
    gettext = translations(language).gettext
    for ref, comment in rereadings:
        answer = gettext("%(code)s yes") % {"code": plain.ltr(ref, language)}
        question = gettext("is read otherwise now: is the new reading right?")
        yield Task(ref, comment or "–", question, "", answer)


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
    """What only the coordinator can say, one line a comment, so that a yes is not ambiguous."""
    gettext = translations(language).gettext
    found = list[Task]()
    for comment in waiting:
        example = next((names.label(p) for p in comment.provisions), "…")
        question = gettext("which provision is it about?")
        answer = gettext("%(code)s is on %(place)s") % {
            "code": plain.ltr(comment.code, language),
            "place": example,
        }
        found.append(_task(comment, question, answer))
    yes = gettext("%(code)s yes")
    for comment in comments:
        asked = doubt(comment) if comment.circulates and placed(comment) else None
        if asked is not None:
            answer = yes % {"code": plain.ltr(comment.code, language)}
            question = _question(comment, asked, names, language)
            found.append(_task(comment, question, answer, asked.evidence))
    return tuple(found)


def _question(comment: Comment, asked: Doubt, names: Names, language: str) -> str:
    gettext = translations(language).gettext
    if asked.about is Doubts.WITHDRAWAL:
        return gettext("withdraws an earlier comment; its author was asked to confirm")
    if asked.about is Doubts.PROPOSAL:
        what = ", ".join(
            f"{p.action.value} {names.label(p.provision)}"
            for p in comment.proposals
            if p.provision in asked.readings and not p.explicit
        )
        return gettext("does it propose %(what)s?") % {"what": what}
    if asked.about is Doubts.POSITION:
        code = plain.ltr(comment.parent_code or "", language)
        return gettext(_ASKED[comment.position]) % {"code": code}
    return gettext("is it about %(place)s?") % {"place": names.label(asked.readings[0])}


def _task(comment: Comment, question: str, answer: str, evidence: str = "") -> Task:
    said = sentences.holding(comment.own_words, evidence, 120) or sentences.first_sentence(
        sentences.body(comment.own_words, comment.author_name), 120
    )
    return Task(comment.code, comment.source, question, said, answer)
