"""The brief as a paper, for those who want it as a file: the same facts, whole wordings."""

from collections.abc import Iterator

from bot.documents import dates
from bot.documents.brief import Brief, competing, questions
from bot.documents.catalogue import translations
from bot.documents.covers import cover
from bot.documents.paper import Block, Line, Paper, Span, Style, Table, line
from bot.documents.plain import one_line
from bot.documents.sides import Side

_LETTERS = 600
_MOST = 100
_BESIDE = 3  # wordings that have room beside one another


def brief_paper(found: Brief) -> Paper:
    """Private: questions are a reading. Nothing in it but what the mail says too."""
    gettext = translations(found.language).gettext
    title = gettext("Brief: %(title)s") % {"title": found.title}
    return Paper(
        name=f"{found.group.code}-brief-{found.meeting.id}",
        title=title,
        language=found.language,
        now=found.now,
        cover=cover(found.group, title, found.now, purpose=gettext("Private")),
        blocks=tuple(_blocks(found)),
    )


def _blocks(found: Brief) -> Iterator[Block]:
    gettext = translations(found.language).gettext
    yield from _when(found)
    lists = (
        (gettext("The meeting is invited to"), found.invited),
        (gettext("Agenda"), found.agenda),
        (gettext("Latest papers"), found.papers),
    )
    for head, lines in lists:
        yield from _list(head, lines)
    if found.competing:
        yield line(gettext("Competing texts"), Style.HEADING1)
    for place in competing(found, _LETTERS, _MOST):
        yield line(place.label, Style.HEADING2)
        if place.text:
            yield line(place.text, Style.IN_FORCE)
        for start in range(0, len(place.sides), _BESIDE):
            yield _beside(place.label, place.sides[start : start + _BESIDE], found.language)
    if found.questions:
        yield line(gettext("Open questions"), Style.HEADING1)
    for question in questions(found, _LETTERS):
        words = Span(question.words, language=question.language)
        yield Line((Span(f"{question.who}: ", bold=True), words), Style.WORDS)
    yield from _list(gettext("Action items due"), found.actions)


def _list(head: str, lines: tuple[str, ...]) -> Iterator[Block]:
    if lines:
        yield line(head, Style.HEADING1)
    for each in lines:
        yield line(each, Style.BULLET)


def _when(found: Brief) -> Iterator[Block]:
    meeting = found.meeting
    if meeting.starts_at is None:
        yield line(one_line(meeting.when_text, 80), bold=True)
    else:
        city = dates.zone_city(meeting.zone, found.language)
        day = dates.weekday(meeting.starts_at, found.language, meeting.zone)
        span = dates.span(meeting.starts_at, meeting.ends_at, meeting.zone)
        yield line(f"{day}, {span} {city}", bold=True)
    for words in (meeting.place, meeting.link):
        if words:
            yield line(one_line(words, 2000))


def _beside(label: str, beside: tuple[Side, ...], language: str) -> Table:
    """A column an alternative: its number and source over its words."""
    alternative = translations(language).gettext("Alternative %(number)s")
    heads = tuple(alternative % {"number": side.number} for side in beside)
    cells = tuple(
        (
            line(f"{side.symbol} · {side.who}", Style.SOURCE, bold=True),
            Line(
                tuple(Span(p.text, op=p.op, language=side.language) for p in side.pieces),
                Style.CLAUSE,
            ),
        )
        for side in beside
    )
    caption = translations(language).gettext("Competing wordings of %(place)s") % {"place": label}
    return Table(caption, heads, tuple(1 for _ in beside), (cells,))
