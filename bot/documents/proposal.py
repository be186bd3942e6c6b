"""A member's own proposals in the form in which administrations submit them to a Conference."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.documents import dates, sentences
from bot.documents.against import carried_over
from bot.documents.catalogue import translations
from bot.documents.changes import Change, open_changes
from bot.documents.consolidated import text_lines
from bot.documents.paper import Cover, Line, Paper, Span, Style, line, lines
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.readings import Action
from bot.model.texts import Text

NO_SYMBOL = "XXX"
"""What stands for a symbol until the secretariat has loaded one, for a person to fill in."""


@dataclass(frozen=True, slots=True)
class Administration:
    """Who submits: as comments and lists name it, in a sentence, and its symbol, if any."""

    source: str
    running: str = ""
    symbol: str = ""


def proposal_paper(
    group: Group,
    text: Text,
    comments: Iterable[Comment],
    administration: Administration,
    now: datetime,
    *,
    texts: Sequence[Text] = (),
) -> Paper:
    """What one source proposed, its latest word on each provision, as a draft for submission.

    The symbol stands before the whole resolution, the revision marks inside, *Reasons* behind;
    the number of the document is blank. Inferred proposals are left out: nobody confirmed them.
    """
    gettext = translations(group.language).gettext
    source = administration.source
    own = sorted((c for c in comments if c.source == source), key=lambda c: (c.received_at, c.id))
    wanted = carried_over(open_changes(own), text, texts)
    latest = {place: _of_the_last(found) for place, found in wanted.items()}
    title = gettext("Proposals for the work of the Conference: Resolution %(number)s") % {
        "number": group.resolution
    }
    symbol = Action.MOD if any(_changes(found) for found in latest.values()) else Action.NOC
    head = Line(
        (Span(symbol.value, bold=True), Span(f"\t{administration.symbol or NO_SYMBOL}/[ ]/1")),
        Style.NUMBERED,
    )
    return Paper(
        name=f"{group.code}-proposal-{administration.symbol or NO_SYMBOL}",
        title=title,
        language=group.language,
        now=now,
        cover=_cover(group, administration, title, now),
        blocks=(
            head,
            *text_lines(text, _signed(latest, source), group.language),
            line(gettext("Reasons:"), Style.NORMAL, bold=True),
            *_reasons(own, latest, group.language),
        ),
    )


def _of_the_last(found: list[Change]) -> list[Change]:
    """The changes of the latest comment: both, where it offers one wording or another."""
    return [change for change in found if change.codes == found[-1].codes]


def _signed(latest: dict[str, list[Change]], source: str) -> dict[str, list[Change]]:
    """The changes under the administration's name alone: our numbers mean nothing there, and
    reasons stand at the end."""
    return {
        place: [replace(change, sources=(source,), remarks=()) for change in found]
        for place, found in latest.items()
    }


def _changes(found: list[Change]) -> bool:
    return any(change.action is not Action.NOC for change in found)


def _reasons(own: list[Comment], latest: dict[str, list[Change]], language: str) -> Iterable[Line]:
    """The author's words on what stands in the paper, in whichever letter, each once, in order
    of receipt."""
    said = dict.fromkeys(
        (remark.words, remark.language)
        for comment in own
        for provision, found in open_changes([comment]).items()
        if provision in latest
        for change in found
        for remark in change.remarks
    )
    if not said and own:
        said = {(sentences.body(own[-1].own_words, own[-1].author_name), own[-1].language): None}
    for words, spoken in said:
        yield from lines(words, Style.WORDS, spoken or language)


def own_language(comments: Iterable[Comment], source: str, texts: Iterable[Text]) -> str | None:
    """The language in which a source words its proposals most often, if the text in force is
    known in it: an administration submits in its own language."""
    known = {text.language for text in texts if text.name == "in-force"}
    found = Counter(
        change.language
        for changes in open_changes(c for c in comments if c.source == source).values()
        for change in changes
        if change.language in known
    )
    return found.most_common(1)[0][0] if found else None


def _cover(group: Group, administration: Administration, title: str, now: datetime) -> Cover:
    gettext = translations(group.language).gettext
    conference = group.conference
    body = f"{conference.name}, {conference.place}" if conference else gettext("Conference: […]")
    return Cover(
        body=body,
        number=gettext("Document %(number)s") % {"number": "[ ]"},
        date=dates.day(group.local_day(now), group.language),
        original=gettext("Draft, to be submitted by the administration itself"),
        rows=(
            (gettext("Source"), administration.running or administration.source),
            (gettext("Title"), title),
        ),
    )
