"""The private companion of the report: how many sources stand behind each `[…]`."""

from collections.abc import Sequence
from datetime import datetime

from bot.documents.catalogue import translations
from bot.documents.covers import cover
from bot.documents.entries import GENERAL, Entry, compile_entries
from bot.documents.paper import Paper, Style, Table, line
from bot.documents.provisions import Names
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Text


def counts_paper(
    group: Group, comments: Sequence[Comment], texts: Sequence[Text], now: datetime
) -> Paper:
    """A row a provision: sources that commented, and that proposed each of the four actions.

    For who writes the report's words in place of `[…]`; it never circulates (promise 5).
    """
    gettext = translations(group.language).gettext
    names = Names(texts, group.language, gettext(GENERAL))
    entries = compile_entries(comments, texts, names)
    title = gettext("Private: counts for the report, Resolution %(number)s") % {
        "number": group.resolution
    }
    header = (gettext("Provision"), gettext("Sources"), *(action.value for action in Action))
    rows = tuple(
        tuple((line(each),) for each in (entry.label, *map(str, _counts(entry))))
        for entry in entries
    )
    note = gettext("For the coordinator alone: the report itself says […] and names no number.")
    return Paper(
        name=f"{group.code}-private-counts",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Private")),
        blocks=(line(note, Style.NOTE), Table(title, header, (5, 2, 1, 1, 1, 1), rows)),
    )


def _counts(entry: Entry) -> list[int]:
    """Different sources that stand by their words: in all, then by action."""
    said = [each for each in entry.said if not each.withdrawn]
    found = [len({each.source for each in said})]
    for action in Action:
        wanted = (c for c in said if any(w.action is action for w in c.wordings))
        found.append(len({each.source for each in wanted}))
    return found
