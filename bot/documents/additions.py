"""New clauses of a consolidated text, and wordings that compete, as paragraphs that come in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.documents.catalogue import direction, translations
from bot.documents.changes import Change, clustered
from bot.documents.paper import Line, Span, Style, Tracked
from bot.documents.provisions import Names
from bot.model.readings import Action
from bot.model.texts import Op


def additions(
    identity: str, changes: Sequence[Change], names: Names, language: str, paper: str
) -> Iterator[Line]:
    """Whole new paragraphs, under their heading if the text has no such section yet.

    Different ones under one number are 6(a) and 6(b); like ones are alternatives in brackets. One
    in another language is inserted in its own: there is no clause in whose margin it could stand.
    """
    wanted = [c for c in changes if c.action in (Action.ADD, Action.MOD)]
    number = identity.rsplit("/", maxsplit=1)[-1] if identity.count("/") > 1 else ""
    level = max(0, identity.count("/") - 2)
    clusters = clustered(wanted, lambda change: change.text)
    for place, cluster in enumerate(clusters):
        shown = names.lettered(identity, place if len(clusters) > 1 else None) if number else ""
        for turn, change in enumerate(cluster, 1):
            if len(cluster) > 1:
                for found in alternative(
                    turn, change.text, change, change.language, paper=paper, clause=shown
                ):
                    yield replace(found, level=level)
                continue
            head = f"{shown}\t" if shown else ""
            for part, words in enumerate(change.text.split("\n")):
                found = _inserted(
                    words if part else head + words,
                    change,
                    Style.NUMBERED,
                    change.language or language,
                )
                yield replace(found, level=level, remarks=() if part else change.remarks)


def new_heading(identity: str, changes: Sequence[Change], names: Names) -> Iterator[Line]:
    """The heading of a section that the text has not got, by those who want a clause there."""
    wanted = [c for c in changes if c.action in (Action.ADD, Action.MOD)]
    if not wanted or identity.count("/") < 1:
        return
    by = dict.fromkeys(source for change in wanted for source in change.sources)
    who = Tracked(", ".join(by), wanted[0].received_at)
    words = names.heading(identity)
    span = Span(words, italic=True, op=Op.INSERT, tracked=who)
    yield Line((span,), Style.HEADING3, Op.INSERT, who)


def alternative(
    number: int, words: str, change: Change, language: str | None, *, paper: str, clause: str = ""
) -> Iterator[Line]:
    """`[Alternative 1, Freedonia (191-C12): …]` as one paragraph inserted by its source.

    A wording that runs the other way than the paper gets a paragraph of its own behind its head.
    `number` 0 says that nothing competes with it.
    """
    said = translations(paper).gettext("Alternative %(number)s") % {"number": number}
    who = ", ".join([*([said] if number else []), *change.sources])
    style = Style.NUMBERED if clause else Style.ALTERNATIVE
    head = _span(f"{clause}\t[{who}: " if clause else f"[{who}: ", change, paper)
    wording = _span(f"{' '.join(words.split())}]", change, language)
    tracked = change.tracked
    if direction(language) == direction(paper):
        yield Line((head, wording), style, Op.INSERT, tracked, remarks=change.remarks)
        return
    yield Line((head,), style, Op.INSERT, tracked, remarks=change.remarks)
    yield Line((wording,), Style.ALTERNATIVE, Op.INSERT, tracked)


def _span(words: str, change: Change, language: str | None) -> Span:
    return Span(words, op=Op.INSERT, language=language, tracked=change.tracked)


def _inserted(words: str, change: Change, style: Style, language: str | None) -> Line:
    span = _span(words, change, language)
    return Line((span,), style, Op.INSERT, change.tracked, remarks=change.remarks)
