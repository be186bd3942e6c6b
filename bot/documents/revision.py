"""Rev.n: what the coordinator's edited file makes of a text, and what changed per provision."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents.against import taken_up
from bot.documents.catalogue import translations
from bot.documents.changes import Change, open_changes
from bot.documents.circulation import INFORMAL
from bot.documents.consolidated import text_lines
from bot.documents.covers import cover
from bot.documents.paper import AUTHOR, Block, Line, Paper, Span, Style, Table, line
from bot.documents.provisions import Names, text_name
from bot.model.comments import Comment, Status
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Change as Difference
from bot.model.texts import Outline, Text, WordDocument
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.outline import outline_word
from bot.resolutions.proposals import changes
from bot.resolutions.redline import redline
from bot.resolutions.returned import senders_remarks, senders_view

_REVISION = re.compile(r"rev([0-9]{1,3})")
_ENOUGH = 0.5  # a file with fewer of the clauses is no wording of the whole resolution


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A comment whose proposed wording the revision has: all of it, or some of its proposals."""

    code: str
    source: str
    provisions: tuple[str, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Revised:
    """The next revision of a working text against the one before it.

    `bracketed` are provisions that still hold square brackets; `taken_up` is proposed to the
    coordinator, who alone sets a status; `unplaced` are words behind the resolution's beginning
    that belong to no provision.
    """

    text: Text
    before: Text
    differences: tuple[Difference, ...]
    taken_up: tuple[TakenUp, ...]
    bracketed: tuple[str, ...]
    unplaced: tuple[str, ...]
    remarks: tuple[tuple[str, str], ...] = ()
    """(provision, words) of the coordinator's own comments in the margin: no part of the text."""


def revised(
    document: WordDocument,
    before: Text,
    texts: Sequence[Text],
    comments: Sequence[Comment],
    name: str,
) -> Revised | str:
    """The text in the coordinator's file, or in words why it is none.

    All that he wrote, accepted or rejected counts, also where he left it tracked. Marks that bear
    a member's name and number stay open: they are not in the revision.
    """
    outline = outline_word(senders_view(document), before.resolution, before.language)
    known = {p.id for p in before.provisions}
    if len([p for p in outline.provisions if p.id in known]) < _ENOUGH * len(known):
        return f"it does not hold the text of Resolution {before.resolution}"
    text = outline.as_text(name)
    return Revised(
        text,
        before,
        tuple(changes(before, text, complete=True)),
        _taken_up(comments, text, texts),
        tuple(p.id for p in text.provisions if "[" in p.text),
        _unplaced(outline),
        _remarks(document, before),
    )


def _remarks(document: WordDocument, before: Text) -> tuple[tuple[str, str], ...]:
    places = paragraph_provisions(document, before.resolution, before.language)
    own = senders_remarks(document)
    return tuple((places.get(c.paragraph, before.resolution), c.text) for c in own if c.text)


def _unplaced(outline: Outline) -> tuple[str, ...]:
    return tuple(u.text for u in outline.unplaced if u.reason != "before the resolution")


def next_name(texts: Iterable[Text], language: str) -> str:
    """`rev1` for the first revision in a language, `rev2` for the next, and so on."""
    numbers = (number_of(text.name) for text in texts if text.language == language)
    return f"rev{max(numbers, default=0) + 1}"


def working_text(texts: Iterable[Text], language: str, name: str = "") -> Text | None:
    """The latest revision before `name` (of all if empty), else the text in force."""
    limit = number_of(name) if name else 0
    ranked = {
        number_of(text.name): text
        for text in texts
        if text.language == language and (text.name == "in-force" or number_of(text.name))
    }
    earlier = [number for number in ranked if not limit or number < limit]
    return ranked[max(earlier)] if earlier else None


def number_of(name: str) -> int:
    """2 for `rev2`, 0 for what is no revision."""
    found = _REVISION.fullmatch(name)
    return int(found[1]) if found else 0


def _taken_up(
    comments: Sequence[Comment], text: Text, texts: Sequence[Text]
) -> tuple[TakenUp, ...]:
    """What the revision reflects, by comment; those that a person has decided on are left out."""
    undecided = [c for c in comments if c.status is not Status.REFLECTED]
    wanted = open_changes(undecided)
    total: dict[str, int] = {}
    for each in wanted.values():
        for change in each:
            for code in change.codes:
                total[code] = total.get(code, 0) + 1
    done: dict[str, list[str]] = {}
    for provision, change in taken_up(wanted, text, texts):
        for code in change.codes if change.action is not Action.NOC else ():
            done.setdefault(code, []).append(provision)
    sources = {c.code: c.source for c in undecided}
    return tuple(
        TakenUp(code, sources[code], tuple(places), len(places) == total[code])
        for code, places in done.items()
    )


def revision_paper(group: Group, made: Revised, now: datetime) -> Paper:
    """The revision for circulation: a list of what changed, then the text with the changes of
    "Coordinator" tracked. It names no source: whose words were taken up is for the table."""
    gettext = translations(group.language).gettext
    number, old = (text_name(text.name, group.language) for text in (made.text, made.before))
    title = gettext("%(text)s of the text of Resolution %(number)s") % {
        "text": number,
        "number": group.resolution,
    }
    note = gettext("Changes are shown against %(text)s.") % {"text": old}
    head: list[Block] = [line(gettext(INFORMAL), Style.NOTE), line(note, Style.NOTE)]
    if made.differences:
        head += [_list_of_changes(group, made), line(gettext("Text"), Style.HEADING1)]
    else:
        head.append(line(gettext("No wording has changed.")))
    marks = _as_coordinator(made, now)
    return Paper(
        name=f"{group.code}-{made.text.name}-{made.text.language}",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Discussion")),
        blocks=(*head, *text_lines(made.before, marks, group.language)),
    )


def _list_of_changes(group: Group, made: Revised) -> Table:
    gettext = translations(group.language).gettext
    names = Names([made.before, made.text], group.language)
    rows = tuple(
        (
            (line(names.label(each.provision)),),
            (line(each.action),),
            _drawn(each, made.text.language),
        )
        for each in made.differences
    )
    caption = gettext("What has changed")
    header = (gettext("Provision"), gettext("Change"), gettext("Wording"))
    return Table(caption, header, (24, 10, 66), rows)


def _drawn(each: Difference, language: str) -> tuple[Line, ...]:
    pieces = redline(each.old or "", each.text or "", language)
    return (Line(tuple(Span(p.text, op=p.op, language=language) for p in pieces), Style.CLAUSE),)


def _as_coordinator(made: Revised, now: datetime) -> dict[str, list[Change]]:
    language = made.text.language
    return {
        each.provision: [
            Change(Action(each.action), each.text or "", language, (AUTHOR,), (), now, ())
        ]
        for each in made.differences
    }
