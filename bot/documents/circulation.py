"""The digest's circulation paper: new comments by provision, in their authors' own words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from bot.documents import dates
from bot.documents.catalogue import N_, translations
from bot.documents.covers import cover
from bot.documents.digest import Digest
from bot.documents.entries import Contribution, Entry, Wording
from bot.documents.paper import Block, Line, Paper, Span, Style, Table, line, lines
from bot.documents.plain import ltr
from bot.documents.provisions import UNNAMED
from bot.documents.sentences import gives_reasons
from bot.model.groups import Group

INFORMAL = N_(
    "This is an informal compilation. It is without prejudice to the positions of Member States. "
    "Comments stand in their authors' own words and languages; nothing has been translated."
)
MARKS = N_(
    "In proposed wordings new words are underlined and words to be left out are struck through, "
    "both against the text in force in the language of the proposal."
)


def digest_paper(digest: Digest) -> Paper:
    """The paper of a digest: comments that circulate, explicit proposals, no positions."""
    gettext = translations(digest.language).gettext
    title = gettext("Comments on Resolution %(number)s, %(days)s") % {
        "number": digest.group.resolution,
        "days": dates.days(digest.since, digest.until, digest.language, digest.group.zone),
    }
    blocks = list[Block]([line(gettext(INFORMAL), Style.NOTE)])
    if any(w.redline for e in digest.entries for c in e.said for w in c.wordings):
        blocks.append(line(gettext(MARKS), Style.NOTE))
    for entry in digest.entries:
        blocks += entry_blocks(entry, digest)
    if not digest.entries:
        blocks.append(line(gettext("No new comments were received.")))
    return Paper(
        name=f"{digest.group.code}-digest-{digest.number}",
        title=title,
        language=digest.language,
        now=digest.now,
        cover=cover(
            digest.group,
            title,
            digest.now,
            purpose=gettext("Information"),
            series=digest.series,
        ),
        blocks=tuple(blocks),
    )


def entry_blocks(entry: Entry, digest: Digest) -> Iterator[Block]:
    """A heading, the wording in force, and a table of who said what."""
    gettext = translations(digest.language).gettext
    yield line(entry.label, Style.HEADING1)
    if entry.text:
        yield from lines(entry.text, Style.IN_FORCE, digest.language)
    yield Table(
        caption=gettext("Comments and proposals on %(place)s") % {"place": entry.label},
        header=(gettext("Source"), gettext("Comment and proposed wording")),
        widths=(24, 76),
        rows=tuple((_source(said, entry, digest), _content(said, digest)) for said in entry.said),
    )


def _source(said: Contribution, entry: Entry, digest: Digest) -> tuple[Line, ...]:
    gettext = translations(digest.language).gettext
    found = [line(said.source, Style.SOURCE, bold=True), line(said.code, Style.SOURCE)]
    if not said.in_period:
        day = dates.day(said.received_at, digest.language, digest.group.zone)
        found.append(line(gettext("received %(day)s") % {"day": day}, Style.SOURCE, italic=True))
    if entry.provision == UNNAMED and said.answers:
        found.append(line(answering(said, digest.language), Style.SOURCE, italic=True))
    return tuple(found)


def answering(said: Contribution, language: str) -> str:
    """`in answer to 191-C5`: what shows of which provision a comment speaks that names none."""
    return translations(language).gettext("in answer to %(code)s") % {
        "code": ltr(said.answers, language)
    }


def _content(said: Contribution, digest: Digest) -> tuple[Line, ...]:
    if said.withdrawn:
        return (line(withdrawn(said, digest.group), italic=True),)
    return told(said, digest.language) or (line(""),)


def withdrawn(said: Contribution, group: Group) -> str:
    """`Withdrawn by its author, 3 May 2026`, in place of its words."""
    gettext = translations(group.language).gettext
    if said.decided_at is None:
        return gettext("Withdrawn by its author")
    day = dates.day(said.decided_at, group.language, group.zone)
    return gettext("Withdrawn by its author, %(day)s") % {"day": day}


def told(said: Contribution, paper: str) -> tuple[Line, ...]:
    """Own words and wordings in the order in which they are read: a wording stands behind the
    paragraph that leads to it ("to read as follows:"), reasons stand behind the wording."""
    words = lines(said.words, Style.WORDS, said.language)
    marked = [
        each for wording in said.wordings for each in wording_lines(wording, said.language, paper)
    ]
    leads = (n for n, each in enumerate(words, 1) if each.text.rstrip().endswith((":", "：")))
    reasons = (n for n, each in enumerate(words) if gives_reasons(each.text))
    naming = (
        n
        for n, each in enumerate(words, 1)
        if said.sentence and said.sentence in each.text and not gives_reasons(each.text)
    )
    # a list has one lead for all its items: there the wording stands behind what names the place
    at = max(next(chain(leads, reasons), len(words)), next(naming, 0))
    return (*words[:at], *marked, *words[at:])


def wording_lines(wording: Wording, language: str | None, paper: str) -> Iterator[Line]:
    """The symbol on its own line (it runs from left to right, the wording may not), then the
    wording: MOD and SUP marked against the text in force, ADD without marks."""
    symbol = [Span(f"{wording.action.value} {wording.place}".rstrip(), bold=True)]
    language = wording.language or language
    if wording.alternative:
        alternative = translations(paper).gettext("Alternative %(number)s")
        symbol.append(Span(" · " + alternative % {"number": wording.alternative}, bold=True))
    yield Line(tuple(symbol), Style.SOURCE)
    if wording.redline is not None:
        marked = [Span(p.text, op=p.op, language=language) for p in wording.redline]
    else:
        marked = [Span(wording.text, language=language)]
    for spans in split_paragraphs(marked):
        yield Line(spans, Style.CLAUSE)


def split_paragraphs(spans: Iterable[Span]) -> list[tuple[Span, ...]]:
    """Spans broken where a wording has a newline; paragraphs without words are left out."""
    found: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        found[-1].append(replace(span, text=first))
        found += [[replace(span, text=other)] for other in others]
    kept = (tuple(s for s in each if s.text) for each in found)
    return [each for each in kept if any(s.text.strip() for s in each)]
