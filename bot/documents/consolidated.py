"""The consolidated text: a working text with every open proposal as a change by its source."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from difflib import SequenceMatcher

from bot.documents.catalogue import N_, translations
from bot.documents.changes import Change, open_changes
from bot.documents.circulation import INFORMAL
from bot.documents.covers import cover
from bot.documents.paper import Block, Line, Paper, Remark, Span, Style, Tracked, line
from bot.documents.provisions import Names
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Op, Provision, ProvisionKind, Text
from bot.resolutions.redline import redline

_COMPARED, _WORDS = 26, 150  # bounds: with how many others an addition is compared, and how far
_LIKE = 0.5  # additions under one number that share half of their words are alternatives

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
    tracked: bool = True,
    series: str = "",
) -> Paper:
    """The text with open proposals that circulate: explicit ones, and inferred ones that a
    person confirmed. Without `tracked` changes are only drawn.

    Linear in text and proposals; only changes of one provision are compared with one another.
    """
    gettext = translations(group.language).gettext
    changes = open_changes(comments)
    title = gettext("Consolidated text of Resolution %(number)s with the proposals received") % {
        "number": group.resolution
    }
    head: list[Block] = [
        line(gettext(INFORMAL), Style.NOTE),
        line(gettext(_TRACKED if tracked else _DRAWN), Style.NOTE),
    ]
    body = text_lines(text, changes, group.language, tracked=tracked)
    return Paper(
        name=f"{group.code}-consolidated-{text.language}",
        title=title,
        language=group.language,
        now=now,
        cover=cover(group, title, now, purpose=gettext("Discussion"), series=series),
        blocks=(*head, *body),
    )


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
    heading = ""
    at = 0
    for place, provision in enumerate(text.provisions):
        if provision.heading_text and provision.heading != heading:
            yield line(provision.heading_text, Style.HEADING3, italic=True, language=text.language)
        heading = provision.heading
        yield from _provision(provision, changes.get(provision.id, []), text.language, language)
        while at < len(new) and places[new[at]] <= place:
            yield from _additions(new[at], changes[new[at]], names, text.language, language)
            at += 1
    for identity in new[at:]:
        yield from _additions(identity, changes[identity], names, text.language, language)


def _provision(
    provision: Provision, changes: Sequence[Change], language: str, paper: str
) -> Iterator[Line]:
    foreign = [c for c in changes if c.language not in (None, language)]
    native = [c for c in changes if c.language in (None, language)]
    wanted = [c for c in native if c.action in (Action.MOD, Action.SUP, Action.ADD)]
    beside = tuple(_beside(c) for c in foreign) + tuple(
        remark for c in native if c.action is Action.NOC for remark in _noc(c)
    )
    if len(wanted) == 1:
        yield from _changed(provision, wanted[0], language, beside)
        return
    yield from _lines(provision, [Span(provision.text, language=language)], beside)
    for number, change in enumerate(wanted, 1):
        words = change.text if change.action is not Action.SUP else Action.SUP.value
        yield _alternative(number, words, change, language, paper=paper)


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


def _additions(
    identity: str, changes: Sequence[Change], names: Names, language: str, paper: str
) -> Iterator[Line]:
    """Whole new paragraphs. Different ones under one number are 6(a) and 6(b); like ones are
    alternatives in brackets; one in another language stands in the margin of nothing: it is
    inserted in its own language, since there is no clause to note it at."""
    number = identity.rsplit("/", maxsplit=1)[-1] if identity.count("/") > 1 else ""
    clusters = _clusters([c for c in changes if c.action in (Action.ADD, Action.MOD)])
    for place, cluster in enumerate(clusters):
        shown = _lettered(number, place if len(clusters) > 1 else None, names, identity)
        for turn, change in enumerate(cluster, 1):
            if len(cluster) > 1:
                yield _alternative(
                    turn, change.text, change, change.language, paper=paper, clause=shown
                )
                continue
            head = f"{shown}\t" if shown else ""
            for each in change.text.split("\n"):
                yield _inserted(head + each, change, Style.NUMBERED, change.language or language)
                head = ""


def _clusters(changes: Sequence[Change]) -> list[list[Change]]:
    """Additions that share most of their words are about the same thing."""
    found: list[list[Change]] = []
    for change in changes:
        like = next((group for group in found[:_COMPARED] if _alike(group[0], change)), None)
        if like is None:
            found.append([change])
        else:
            like.append(change)
    return found


def _alike(one: Change, other: Change) -> bool:
    if one.language != other.language:
        return False
    words, others = one.text.split()[:_WORDS], other.text.split()[:_WORDS]
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE


def _lettered(number: str, place: int | None, names: Names, identity: str) -> str:
    """`6`, `6(a)`, `c)`: the number as its siblings print theirs."""
    if not number:
        return ""
    printed = names.label(identity).rsplit(" ", 1)[-1]
    printed = printed if number in printed else number
    return printed if place is None else f"{printed}({chr(ord('a') + place % 26)})"


def _alternative(
    number: int, words: str, change: Change, language: str | None, *, paper: str, clause: str = ""
) -> Line:
    """`[Alternative 1, Freedonia (191-C12): …]` as one paragraph inserted by its source."""
    head = translations(paper).gettext("Alternative %(number)s") % {"number": number}
    who = ", ".join(change.sources)
    shown = f"[{head}, {who}: {' '.join(words.split())}]"
    if clause:
        return _inserted(f"{clause}\t{shown}", change, Style.NUMBERED, language)
    return _inserted(shown, change, Style.ALTERNATIVE, language)


def _inserted(words: str, change: Change, style: Style, language: str | None) -> Line:
    who = change.tracked
    span = Span(words, op=Op.INSERT, language=language, tracked=who)
    return Line((span,), style, Op.INSERT, who, remarks=change.remarks)


def _beside(change: Change) -> Remark:
    """A wording in another language: it stands in the margin, since nothing is translated."""
    words = "\n".join([f"{change.action.value} {change.text}", *(r.words for r in change.remarks)])
    return Remark(", ".join(change.sources), change.received_at, words, change.language)


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
    if who and not any(f"{name}:" in shown.text for name in who):
        spans += (Span(f" [{', '.join(who)}]", italic=True),)
    return replace(shown, spans=spans, op=Op.EQUAL, tracked=None, remarks=())
