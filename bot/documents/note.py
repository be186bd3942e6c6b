"""The coordinator's note: one private mail, in text and markup, that fits on one screen."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from bot.documents import dates, plain
from bot.documents.brief import action_line
from bot.documents.catalogue import direction, translations
from bot.documents.digest import Digest, Task
from bot.documents.entries import Contribution
from bot.documents.sides import side_by_side
from bot.documents.templating import Rendered, environment
from bot.model.comments import Comment

WORDS = 400  # DESIGN, *what goes out*
HTML_BYTES = 100_000  # beyond it Gmail cuts a mail and hides the rest
_TODO = 5


class _Budget(NamedTuple):
    """Letters of a sentence, comments with a sentence, comments named, places in a list."""

    letters: int
    comments: int
    named: int
    places: int


# Less and less until the note is short enough: who spoke of what goes last.
_BUDGETS = (
    _Budget(160, 40, 0, 12),
    _Budget(120, 24, 40, 8),
    _Budget(110, 16, 40, 6),
    _Budget(100, 12, 40, 5),
    _Budget(90, 9, 40, 4),
    _Budget(80, 6, 40, 3),
    _Budget(70, 4, 40, 3),
    _Budget(60, 3, 30, 2),
    _Budget(0, 3, 20, 2),
    _Budget(0, 3, 0, 2),
)
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Said:
    """One comment under one provision, as a line of the note."""

    code: str
    source: str
    symbols: str
    sentence: str
    direction: str
    language: str
    late: str


@dataclass(frozen=True, slots=True)
class _Place:
    label: str
    said: tuple[_Said, ...]


@dataclass(frozen=True, slots=True)
class _Date:
    when: str
    what: str
    left: str


def note(digest: Digest) -> Rendered:
    """The mail to the coordinator; an empty week is one line."""
    return Rendered(_subject(digest), note_text(digest), note_html(digest))


def note_text(digest: Digest) -> str:
    """The plain text: at most 400 words, however much is new; the paper holds the rest."""
    template = environment(digest.language, markup=False).get_template("documents/note.txt")
    texts = (template.render(_view(digest, budget)) for budget in _BUDGETS)
    short = next((text for text in texts if count_words(text) <= WORDS), None)
    return (short or template.render(_view(digest, _BUDGETS[-1]))).strip("\n") + "\n"


def note_html(digest: Digest) -> str:
    """The same as a page for mail programs: tables, styles inlined, nothing remote, < 100 kB."""
    template = environment(digest.language, markup=True).get_template("documents/note.html")
    pages = (template.render(_view(digest, budget)) for budget in _BUDGETS if _fits(digest, budget))
    small = next((page for page in pages if len(page.encode()) < HTML_BYTES), None)
    return small or template.render(_view(digest, _BUDGETS[-1]))


def count_words(text: str) -> int:
    """Words as a reader counts them: Chinese has none between spaces, two characters make one."""
    han = len(_HAN.findall(text))
    return len(_HAN.sub(" ", text).split()) + han // 2


def _fits(digest: Digest, budget: _Budget) -> bool:
    """Text and page show the same: the budget is the one with which the text is short enough."""
    template = environment(digest.language, markup=False).get_template("documents/note.txt")
    return budget == _BUDGETS[-1] or count_words(template.render(_view(digest, budget))) <= WORDS


def _subject(digest: Digest) -> str:
    catalogue = translations(digest.language)
    values = {"number": digest.number, "resolution": digest.group.resolution}
    head = catalogue.gettext("Digest %(number)s, Resolution %(resolution)s") % values
    count = len(digest.comments)
    news = catalogue.ngettext("%(num)s new comment", "%(num)s new comments", count)
    return f"{head}: " + (news % {"num": count} if count else catalogue.gettext("nothing new"))


def _view(digest: Digest, budget: _Budget) -> dict[str, object]:
    """Everything the templates show, as strings in the group's language."""
    letters, places = budget.letters, budget.places
    told, named, left_out = _news(digest, budget)
    return {
        "digest": digest,
        "group": digest.group,
        "head": _subject(digest),
        "empty": not (digest.comments or digest.unplaced or digest.changes or digest.tasks),
        "days": dates.days(digest.since, digest.until, digest.language, digest.group.zone),
        "period": _period(digest),
        "tasks": [_shortened(task, letters, digest.language) for task in digest.tasks[:_TODO]],
        "more_tasks": max(0, len(digest.tasks) - _TODO),
        "places": told,
        "named": named,
        "more_comments": left_out,
        "competing": [
            side_by_side(e, digest.language, letters, 4) for e in digest.competing[:places]
        ],
        "changes": list(digest.changes[:places]),
        "more_changes": max(0, len(digest.changes) - places),
        "actions": [
            action_line(item, digest.group, digest.group.local_day(digest.now))
            for item in digest.actions[:places]
        ],
        "more_actions": max(0, len(digest.actions) - places),
        "more_competing": max(0, len(digest.competing) - places),
        "untouched": list(digest.untouched[:places]),
        "more_untouched": max(0, len(digest.untouched) - places),
        "dates_ahead": _dates(digest)[:places],
        "unplaced": [_named(c, digest.language) for c in digest.unplaced[:places]],
        "more_unplaced": max(0, len(digest.unplaced) - places),
        "private": [_named(c, digest.language) for c in digest.comments if not c.circulates][
            :places
        ],
    }


def _named(comment: Comment, language: str) -> tuple[str, str]:
    return plain.ltr(comment.code, language), plain.one_line(comment.source, 60)


def _news(digest: Digest, budget: _Budget) -> tuple[list[_Place], list[_Place], int]:
    """Comments with a sentence, those that are only named, and how many are neither."""
    told, named, count, total = list[_Place](), list[_Place](), 0, 0
    for entry in digest.entries:
        news = [c for c in entry.said if not c.rest]
        room = max(0, budget.comments + budget.named - count)
        said = tuple(_said(c, digest, budget.letters) for c in news[:room])
        cut = max(0, budget.comments - count)
        for places, part in ((told, said[:cut]), (named, said[cut:])):
            if part:
                places.append(_Place(entry.label, part))
        count += len(said)
        total += len(news)
    return told, named, total - count


def _said(said: Contribution, digest: Digest, letters: int) -> _Said:
    gettext = translations(digest.language).gettext
    day = dates.day(said.received_at, digest.language, digest.group.zone)
    sentence = plain.one_line(said.sentence, letters) if letters else ""
    if said.withdrawn:
        sentence = gettext("withdrawn by its author")
    return _Said(
        plain.ltr(said.code, digest.language),
        plain.one_line(said.source, 60),
        ", ".join(dict.fromkeys(w.action.value for w in said.wordings)),
        sentence,
        direction(said.language),
        said.language or digest.language,
        "" if said.in_period else gettext("received %(day)s") % {"day": day},
    )


def _shortened(task: Task, letters: int, language: str) -> Task:
    return Task(
        plain.ltr(task.code, language),
        plain.one_line(task.source, 60),
        task.question,
        plain.one_line(task.words, min(letters, 80)) if letters else "",
        task.answer,
    )


def _period(digest: Digest) -> str:
    """`The comment period closes on 29 May 2026: 11 days left.`, or that it is over, or when the
    next one opens; empty for a group without periods."""
    catalogue = translations(digest.language)
    period = digest.group.period_of(digest.now)
    if period is None:
        return _between_periods(digest)
    left = (period.closes - digest.group.local_day(digest.now)).days
    return catalogue.ngettext(
        "The comment period closes on %(day)s: %(num)s day left.",
        "The comment period closes on %(day)s: %(num)s days left.",
        left,
    ) % {"day": dates.day(period.closes, digest.language), "num": left}


def _between_periods(digest: Digest) -> str:
    gettext = translations(digest.language).gettext
    today = digest.group.local_day(digest.now)
    closed = max((p.closes for p in digest.group.periods if p.closes < today), default=None)
    opens = min((p.opens for p in digest.group.periods if p.opens > today), default=None)
    found = []
    if closed:
        day = dates.day(closed, digest.language)
        found.append(gettext("The comment period is over: it closed on %(day)s.") % {"day": day})
    if opens:
        day = dates.day(opens, digest.language)
        found.append(gettext("The next comment period opens on %(day)s.") % {"day": day})
    return " ".join(found)


def _dates(digest: Digest) -> list[_Date]:
    """Meetings and deadlines ahead, the nearest first; meetings without a date at the end."""
    today = digest.group.local_day(digest.now)
    found = [
        (d.day, dates.day(d.day, digest.language), f"{d.name} ({d.source})" if d.source else d.name)
        for d in digest.group.deadlines
        if d.day >= today
    ]
    for meeting in digest.meetings:
        if meeting.starts_at:
            start = meeting.starts_at
            city = dates.zone_city(meeting.zone, digest.language)
            when = dates.day(start, digest.language, meeting.zone)
            when = f"{when}, {dates.clock(start, meeting.zone)} {city}"
            found.append((digest.group.local_day(start), when, meeting.title))
    dated = [
        _Date(when, plain.one_line(what, 120), _left(digest, (day - today).days))
        for day, when, what in sorted(found, key=lambda each: (each[0], each[2]))
    ]
    vague = [m for m in digest.meetings if m.starts_at is None]
    return dated + [
        _Date(plain.one_line(m.when_text, 60), plain.one_line(m.title, 120), "") for m in vague
    ]


def _left(digest: Digest, days: int) -> str:
    catalogue = translations(digest.language)
    return catalogue.ngettext("%(num)s day", "%(num)s days", days) % {"num": days}
