"""The private sheet of States and provisions: who said what where, as far as the bot read it."""

from collections.abc import Sequence
from datetime import datetime

from bot.documents.catalogue import N_, translations
from bot.documents.covers import cover
from bot.documents.entries import GENERAL
from bot.documents.names import listed_once
from bot.documents.paper import Line, Paper, Span, Style, Table, line
from bot.documents.provisions import UNNAMED, Names
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.readings import Position
from bot.model.texts import Text

_POSITIONS = {
    Position.SUPPORT: N_("for"),
    Position.OPPOSE: N_("against"),
    Position.QUESTION: N_("question"),
    Position.COMMENT: N_("comment"),
    Position.AMEND: N_("comment"),
}


def sheet_paper(
    group: Group, comments: Sequence[Comment], texts: Sequence[Text], now: datetime
) -> Paper:
    """For the coordinator alone: a row a provision, a column a source, words in every cell.

    Private letters are in it; what was only read bears a question mark; withdrawn comments and
    empty rows (the silent ones) are left out.
    """
    gettext = translations(group.language).gettext
    names = Names(texts, group.language, gettext(GENERAL))
    cells: dict[str, dict[str, list[str]]] = {}
    for comment in sorted(comments, key=lambda c: (c.received_at, c.id)):
        if comment.status is not Status.WITHDRAWN:
            for provision, said in _said(comment, group).items():
                row = cells.setdefault(provision, {})
                row.setdefault(comment.source, []).append(f"{said} ({comment.code})")
    sources = [
        source for source in listed_once(comments) if any(source in row for row in cells.values())
    ]
    rows = tuple(
        (
            (line(names.label(provision)),),
            *(_cell(cells[provision].get(source, [])) for source in sources),
        )
        for provision in sorted(cells, key=names.order)
    )
    title = gettext("Private: sources and provisions, Resolution %(number)s") % {
        "number": group.resolution
    }
    header = (gettext("Provision"), *sources)
    widths = (3, *(2 for _ in sources))
    return Paper(
        name=f"{group.code}-private-sheet",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Private")),
        blocks=(
            line(
                gettext(
                    "For the coordinator alone. A question mark means that the bot read it and "
                    "nobody has confirmed it."
                ),
                Style.NOTE,
            ),
            Table(title, header, widths, rows),
        ),
        landscape=True,
    )


def _said(comment: Comment, group: Group) -> dict[str, str]:
    """What the comment says on each provision: symbols, else the position that was read."""
    gettext = translations(group.language).gettext
    found = {
        proposal.provision: proposal.action.value + ("" if proposal in comment.proposed else "?")
        for proposal in comment.proposals
        if comment.verdict(proposal.provision) is not False
    }
    read = f"{gettext(_POSITIONS.get(comment.position, N_('comment')))}?"
    for citation in comment.citations:
        found.setdefault(citation.provision, read)
    return found or {UNNAMED: read}


def _cell(said: Sequence[str]) -> tuple[Line, ...]:
    return tuple(Line((Span(each),)) for each in said)
