"""The group's report to the next meeting: what was said on each provision, by nobody's name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents.catalogue import translations
from bot.documents.changes import Change, open_changes
from bot.documents.circulation import INFORMAL
from bot.documents.consolidated import text_lines
from bot.documents.covers import cover
from bot.documents.entries import GENERAL, Entry, compile_entries
from bot.documents.names import listed_once
from bot.documents.paper import Block, Paper, Style, Table, line, lines
from bot.documents.provisions import UNNAMED, Names
from bot.documents.table import comment_table
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Text


@dataclass(frozen=True, slots=True)
class Mandate:
    """What a person writes into the report; the bot has no words of its own for it."""

    terms: str = ""
    documents: tuple[str, ...] = ()
    """Documents considered, as the secretariat lists them: number and title."""
    participants: tuple[str, ...] = ()
    """Sources that took part, if others than those who commented."""


def report_paper(
    group: Group,
    text: Text,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    mandate: Mandate,
    now: datetime,
    *,
    series: str = "",
) -> Paper:
    """Mandate, participation, a summary without attribution, and four annexes.

    Where a number of delegations would stand it says `[…]`: a person writes the word (the count
    is in the private note). Sources are named in the annexes alone.
    """
    gettext = translations(group.language).gettext
    names = Names(texts, group.language, gettext(GENERAL))
    entries = compile_entries(comments, texts, names)
    changes = open_changes(comments)
    title = gettext("Report of the correspondence group on Resolution %(number)s") % {
        "number": group.resolution
    }
    blocks: list[Block] = [line(gettext(INFORMAL), Style.NOTE)]
    blocks += _front(group, mandate, entries)
    blocks += _summary(entries, changes, group.language)
    blocks += _annexes(group, text, comments, texts, mandate, changes)
    return Paper(
        name=f"{group.code}-report",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Discussion"), series=series),
        blocks=tuple(blocks),
    )


def _front(group: Group, mandate: Mandate, entries: Sequence[Entry]) -> Iterator[Block]:
    gettext = translations(group.language).gettext
    yield line(gettext("Mandate"), Style.HEADING1)
    yield from lines(mandate.terms or "[…]", Style.NORMAL, group.language)
    yield line(gettext("Participation"), Style.HEADING1)
    if entries or mandate.participants:
        yield line(gettext("[…] delegations took part in the work of the group (Annex 4)."))
    else:
        yield line(gettext("No comments were received."))


def _summary(
    entries: Sequence[Entry], changes: dict[str, list[Change]], language: str
) -> Iterator[Block]:
    """For each provision that was spoken of: what was proposed, not by whom nor how often."""
    gettext = translations(language).gettext
    yield line(gettext("Summary by provision"), Style.HEADING1)
    said = {
        Action.MOD: gettext("[…] delegations proposed to modify it."),
        Action.ADD: gettext("[…] delegations proposed to add it."),
        Action.SUP: gettext("[…] delegations proposed to suppress it."),
        Action.NOC: gettext("[…] delegations wished to leave it unchanged."),
    }
    for entry in entries:
        if entry.provision == UNNAMED or all(each.withdrawn for each in entry.said):
            continue
        found = changes.get(entry.provision, [])
        yield line(entry.label, Style.HEADING2)
        yield line(gettext("[…] delegations commented on this provision."))
        for action in dict.fromkeys(change.action for change in found):
            yield line(said[action])
        if len({c.text for c in found if c.action in (Action.MOD, Action.ADD)}) > 1:
            yield line(gettext("Different wordings were proposed; they stand in Annex 1."))


def _annexes(
    group: Group,
    text: Text,
    comments: Sequence[Comment],
    texts: Sequence[Text],
    mandate: Mandate,
    changes: dict[str, list[Change]],
) -> Iterator[Block]:
    gettext = translations(group.language).gettext
    heads = (
        gettext("Annex %(number)s: Consolidated text"),
        gettext("Annex %(number)s: Comments received"),
        gettext("Annex %(number)s: Documents"),
        gettext("Annex %(number)s: Participants"),
    )
    shown: tuple[Iterable[Block], ...] = (
        (_below(each) for each in text_lines(text, changes, group.language, tracked=False)),
        (comment_table(group, comments, texts, narrow=True),),
        (line(each, Style.BULLET) for each in mandate.documents or ("[…]",)),
        (line(each, Style.BULLET) for each in mandate.participants or _sources(comments)),
    )
    for number, (head, blocks) in enumerate(zip(heads, shown, strict=True), 1):
        yield line(head % {"number": number}, Style.HEADING1)
        yield from blocks


def _below(block: Block) -> Block:
    """Headings of the resolution stand below that of its annex."""
    lower = {Style.HEADING1: Style.HEADING2, Style.HEADING2: Style.HEADING3}
    if isinstance(block, Table) or block.style not in lower:
        return block
    return type(block)(block.spans, lower[block.style], level=block.level)


def _sources(comments: Sequence[Comment]) -> tuple[str, ...]:
    """Everybody who commented for circulation, in the order of the alphabet."""
    found = [c for c in comments if c.circulates and c.status is not Status.WITHDRAWN]
    return listed_once(found) or ("[…]",)
