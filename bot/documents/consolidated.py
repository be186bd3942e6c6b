"""The consolidated text: a working text with every open proposal as a change by its source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.documents.additions import additions, alternative, new_heading
from bot.documents.against import carried_over
from bot.documents.catalogue import N_, translations
from bot.documents.changes import IN_FORCE, Change, open_changes
from bot.documents.circulation import INFORMAL
from bot.documents.covers import cover
from bot.documents.paper import Block, Line, Paper, Remark, Span, Style, Tracked, line
from bot.documents.provisions import Names, text_name
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Op, Provision, ProvisionKind, Text
from bot.resolutions.redline import redline

_ALONE = frozenset({"", "title", "enacting", "footnote", "annex"})  # these have no heading

_TRACKED = N_(
    "Changes bear the name of their source and the number of its comment; reasons stand in the "
    "margin in the words of the source. Wordings that compete stand one after another in square "
    "brackets, in order of receipt."
)
_DRAWN = N_(
    "New words are underlined and words to be left out are struck through; the source stands "
    "behind them. Wordings that compete stand one after another in square brackets, in order of "
    "receipt."
)


def consolidated_paper(
    group: Group,
    text: Text,
    comments: Iterable[Comment],
    now: datetime,
    *,
    texts: Sequence[Text] = (),
    tracked: bool = True,
    series: str = "",
) -> Paper:
    """The text with open proposals that circulate: explicit ones, and inferred ones that a
    person confirmed. Without `tracked` changes are only drawn.

    Proposals on another wording of `texts` are carried over to this one by the concordance.
    Linear in text and proposals; only changes of one provision are compared with one another.
    """
    gettext = translations(group.language).gettext
    changes = carried_over(open_changes(comments), text, texts)
    title = gettext("Consolidated text of Resolution %(number)s with the proposals received") % {
        "number": group.resolution
    }
    head: list[Block] = [
        line(gettext(INFORMAL), Style.NOTE),
        line(gettext(_TRACKED if tracked else _DRAWN), Style.NOTE),
    ]
    if text.name != IN_FORCE:
        against = gettext("Proposals are shown against %(text)s.")
        head.append(line(against % {"text": text_name(text.name, group.language)}, Style.NOTE))
    body = text_lines(text, changes, group.language, tracked=tracked)
    return Paper(
        name=_name(group, text),
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Discussion"), series=series),
        blocks=(*head, *body),
    )


def _name(group: Group, text: Text) -> str:
    against = "" if text.name == IN_FORCE else f"-{re.sub('[^A-Za-z0-9]+', '-', text.name)}"
    return f"{group.code}-consolidated{against}-{text.language}"


def text_lines(
    text: Text, changes: dict[str, list[Change]], language: str, *, tracked: bool = True
) -> Iterator[Line]:
    """The text with these changes; `language` is that of the paper's own words."""
    for each in _body(text, changes, language):
        yield each if tracked else _drawn(each)


def _body(text: Text, changes: dict[str, list[Change]], language: str) -> Iterator[Line]:
    """Every provision with its changes; new ones behind the last sibling below their number."""
    names = Names([text], text.language)
    known = {provision.id for provision in text.provisions}
    new = sorted((p for p in changes if p not in known), key=names.order)
    places = {p: names.order(p)[0] for p in new}
    headings = {provision.heading for provision in text.provisions}
    heading = ""
    at = 0

    def added(identity: str) -> Iterator[Line]:
        section = identity.split("/")[1] if "/" in identity else ""
        if section not in headings and section not in _ALONE:
            headings.add(section)
            yield from new_heading(identity, changes[identity], names)
        yield from additions(identity, changes[identity], names, text.language, language)

    for place, provision in enumerate(text.provisions):
        if provision.heading_text and provision.heading != heading:
            who = _gone(provision.heading, text, changes)
            op = Op.DELETE if who else Op.EQUAL
            head = Span(
                provision.heading_text, italic=True, op=op, language=text.language, tracked=who
            )
            yield Line((head,), Style.HEADING3, op, who)
        heading = provision.heading
        yield from _provision(provision, changes.get(provision.id, []), text.language, language)
        while at < len(new) and places[new[at]] <= place:
            yield from added(new[at])
            at += 1
    for identity in new[at:]:
        yield from added(identity)


def _gone(heading: str, text: Text, changes: dict[str, list[Change]]) -> Tracked | None:
    """By whom the heading goes: by who leaves out all that stands under it, and adds nothing."""
    inside = [changes.get(p.id, []) for p in text.provisions if p.heading == heading]
    section = f"{text.resolution}/{heading}/"
    alone = all(len(each) == 1 and each[0].action is Action.SUP for each in inside)
    sources = {each[0].tracked.author for each in inside if each}
    more = any(identity.startswith(section) and text.find(identity) is None for identity in changes)
    return inside[0][0].tracked if alone and len(sources) == 1 and not more else None


def _provision(
    provision: Provision, changes: Sequence[Change], language: str, paper: str
) -> Iterator[Line]:
    """A clause with its one change inside, or as it is with all wordings that compete below.

    A wording in another language cannot be drawn into the clause: it stands below, untranslated.
    """
    wanted = [c for c in changes if c.action is not Action.NOC]
    beside = tuple(remark for c in changes if c.action is Action.NOC for remark in _noc(c))
    if len(wanted) == 1 and wanted[0].language in (None, language):
        yield from _changed(provision, wanted[0], language, beside)
        return
    yield from _lines(provision, [Span(provision.text, language=language)], beside)
    for change in wanted:
        words = change.text if change.action is not Action.SUP else Action.SUP.value
        spoken = change.language or language
        yield from alternative(change.alternative, words, change, spoken, paper=paper)


def _changed(
    provision: Provision, change: Change, language: str, beside: tuple[Remark, ...]
) -> Iterator[Line]:
    """A clause with one change: words that come and go, or a clause that goes as a whole."""
    who = change.tracked
    if change.action is Action.SUP:
        gone = [Span(provision.text, op=Op.DELETE, language=language, tracked=who)]
        for each in _lines(provision, gone, change.remarks + beside, number_goes=who):
            yield replace(each, op=Op.DELETE, tracked=who)
        return
    spans = [
        Span(p.text, op=p.op, language=language, tracked=None if p.op is Op.EQUAL else who)
        for p in redline(provision.text, change.text, language)
    ]
    yield from _lines(provision, spans, change.remarks + beside)


def _lines(
    provision: Provision,
    spans: Sequence[Span],
    remarks: tuple[Remark, ...],
    number_goes: Tracked | None = None,
) -> Iterator[Line]:
    """The clause as paragraphs; a line feed that comes or goes is a paragraph mark that does."""
    number = printed_number(provision)
    numbered = Span(f"{number}\t", op=Op.DELETE, tracked=number_goes) if number_goes else None
    current = [numbered or Span(f"{number}\t")] if number else []
    style = _style(provision)
    first = True
    for span in spans:
        head, *others = span.text.split("\n")
        current.append(replace(span, text=head))
        for other in others:
            yield Line(
                tuple(current),
                style,
                span.op,
                span.tracked,
                level=max(0, provision.level - 1),
                key=provision.id if first else "",
                remarks=remarks if first else (),
            )
            current, first = [replace(span, text=other)], False
    yield Line(
        tuple(current),
        style,
        level=max(0, provision.level - 1),
        key=provision.id if first else "",
        remarks=remarks if first else (),
    )


def _noc(change: Change) -> tuple[Remark, ...]:
    words = "\n".join([change.action.value, *(r.words for r in change.remarks)])
    return (Remark(", ".join(change.sources), change.received_at, words),)


def printed_number(provision: Provision) -> str:
    """`a)`, `2`, `ii)`: the end of the label that holds the number."""
    if not provision.number or provision.kind is not ProvisionKind.CLAUSE:
        return ""
    return provision.label.rsplit(" ", 1)[-1]


def _style(provision: Provision) -> Style:
    kinds = {ProvisionKind.WHOLE: Style.HEADING1, ProvisionKind.TITLE: Style.HEADING2}
    plain = Style.NUMBERED if provision.number else Style.CLAUSE
    return kinds.get(provision.kind, plain)


def _drawn(shown: Line) -> Line:
    """The same line with its changes underlined and struck through, the sources behind it."""
    who = dict.fromkeys(s.tracked.author for s in shown.spans if s.tracked)
    spans = tuple(replace(span, tracked=None) for span in shown.spans)
    named = shown.style is Style.ALTERNATIVE or any(f"{name}:" in shown.text for name in who)
    if who and not named:
        spans += (Span(f" [{', '.join(who)}]", italic=True),)
    return replace(shown, spans=spans, op=Op.EQUAL, tracked=None, remarks=())
