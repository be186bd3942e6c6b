"""All that a letter proposes, each thing once: in its words, marks, tables and files."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from bot.mail.subjects import is_reply
from bot.model.facts import Earlier
from bot.model.readings import Proposal
from bot.reading.files.file_reading import FileReading
from bot.reading.files.mail_tables import body_tables
from bot.reading.letters.asking import Ask
from bot.reading.orders.orders import edits, order_of
from bot.reading.places.citing import answered_places
from bot.reading.places.ground import Ground
from bot.reading.proposals.bodies import BodyReader
from bot.reading.proposals.corrected import corrected
from bot.reading.proposals.counter_offers import counter_offer
from bot.reading.proposals.counter_words import offered_instead, only_change
from bot.reading.proposals.pasted import dropped_repeats, inferred
from bot.reading.proposals.redlines import html_proposals, spoiled_lines
from bot.reading.prose.paragraphs import number_of
from bot.reading.prose.sentences import sentences
from bot.reading.stances.listed import listed_answers, listed_places
from bot.reading.stances.stances import Stances
from bot.reading.stances.taken_up import taken_up, withdrawn
from bot.reading.told.disowned import without_disowned
from bot.resolutions.folding import worded

MAX_ANSWERED = 50


def proposals_of(
    ask: Ask, ground: Ground, files: FileReading, stance: Stances
) -> tuple[tuple[Proposal, ...], Mapping[str, str]]:
    """A place in a file or redline is not said twice; nothing of another's is the writer's.

    With them which words are preferred, and in which sentence: those in force (`keeps`), or those
    that the letter answered proposes (`support`).
    """
    letter = ask.opened.letter
    marked: tuple[Proposal, ...] = ()
    if letter.html:
        answered = ask.spoken_of.own_words if ask.spoken_of is not None else ""
        marked = html_proposals(letter.html, ask.parts, ground, answered)
    agrees = bool(stance.correct or (stance.support and not stance.oppose))
    body, sides = _in_words(ask, ground, marked, files, agrees=agrees)
    gone = withdrawn(ask.library.letters)
    others = [
        p
        for e in ask.library.letters
        if e.author_email != ask.author and e.message_id not in gone
        for p in e.proposals
    ]
    if not body:
        body = offered_instead(
            ask.words, _changing(ask), ground.shelf, ground.language,
            ground.labels, ask.names,
        )  # fmt: skip
    if not body:
        change = only_change(_changing(ask), ground.shelf, ground.language)
        offers = counter_offer(ask.words, change, ground.language)
        shelf, tongue = ground.shelf, ground.language  # `two years are enough` offers no change
        body = tuple(p for p in offers if not shelf.same(p.provision, p.text or "", tongue))
    if stance.correct and not body:
        body = corrected(ask, ground)
    if stance.takes_up:
        places = [h.id for h in ground.labels(stance.takes_up) if h.id]
        body = body or taken_up(stance.takes_up, ask, gone, places)
    else:
        # two States may propose the same, each in a letter of its own
        said = [*_said_before(ask, gone), *_answerable(ask, gone)]
        fresh = dropped_repeats(body, others if stance.support else said)
        if len(fresh) < len(body) and (same := _orders_the_same(ask, body, said)):
            sides = {"support": same, **sides}
        body = fresh
    filed = without_disowned(_filed(files, others), ask.words, ground.language, ground.resolution)
    fresh = dropped_repeats(filed, [*_said_before(ask, gone), *marked])
    found = (*marked, *body, *fresh)
    wanted = ground.wanted
    found = tuple(p for p in found if not wanted or p.provision.partition("/")[0] in wanted)
    return found, sides


def _in_words(
    ask: Ask, ground: Ground, marked: Sequence[Proposal], files: FileReading, *, agrees: bool
) -> tuple[tuple[Proposal, ...], Mapping[str, str]]:
    """Of tables, of words, and of clauses that are pasted with changes; what the words prefer."""
    letter = ask.opened.letter
    reader = _reader(ask, ground, agrees=agrees)
    body = reader.proposals(ask.words, letter.subject if not is_reply(letter.subject) else "")
    overheard, heard, sides = reader.overheard, reader.heard, reader.sides
    said = {p.provision for p in body}
    places = answered_places(
        ask.parts, ground.shelf, ground.language, ground.resolution, ground.wanted
    )
    listed = places_listed(ask.spoken_of, ground)
    places += listed_answers(ask.words, listed, ground.resolution)
    for place, answer in places:
        under = _reader(ask, ground).under(place, answer)
        body += tuple(p for p in under if p.provision not in said)
    taken = {p.provision for p in (*marked, *files.proposals)}
    tables = body_tables(letter.html, ask.words, ground.resolution, ground.shelf, ask.names)
    heard |= {worded(number_of(text)[1]) for text in tables.others}
    rows = tuple(p for p in tables.proposals if p.provision not in taken)
    taken |= {p.provision for p in rows}
    body = tuple(p for p in body if not p.text or worded(p.text) not in heard)
    body = (*rows, *(p for p in body if p.provision not in taken))
    if ground.shelf.texts and not marked:
        pasted = inferred(ask.words, ground.shelf, ground.resolution, body)
        pasted = dropped_repeats(pasted, overheard)
        mine = (p for p in pasted if worded(p.text or "") not in heard)
        body += tuple(p for p in mine if p.provision not in taken)
    return _clear(body, letter.html), sides


def _orders_the_same(ask: Ask, body: Sequence[Proposal], said: Sequence[Proposal]) -> str:
    """The sentence that orders what the letter answered proposes: who does so is for it."""
    again = [p for p in body if p.explicit and not dropped_repeats([p], said)]
    ordering = (s for s in sentences(ask.words) if order_of(s, proposed=True) or edits(s))
    return next(ordering, "") if again and ask.answered and not ask.is_officer else ""


def _clear(body: tuple[Proposal, ...], html: str) -> tuple[Proposal, ...]:
    """Without the wordings that the page shows with struck words, or in two colours: what comes of
    those its marks tell, or nobody."""
    spoiled = spoiled_lines(html) if html and body else ()
    return tuple(p for p in body if not (p.text and _stands_in(p.text, spoiled)))


def _stands_in(text: str, lines: Sequence[str]) -> bool:
    packed = "".join(text.split())
    return any(packed in line for line in lines)


def places_listed(other: Earlier | None, ground: Ground) -> Mapping[str, str]:
    """Number → place of the list that a letter is; empty where it is none."""
    return listed_places(other.own_words, ground.resolution, ground.wanted) if other else {}


def _reader(ask: Ask, ground: Ground, *, agrees: bool = False) -> BodyReader:
    reader = BodyReader(
        ground.shelf, ground.resolution, ground.language, ground.wanted, ask.names,
        _answerable(ask), agrees=agrees,
    )  # fmt: skip
    other = ask.spoken_of
    if other is not None and not other.proposals:
        reader.begin_at(other.provisions)  # a question on one place is answered with its wording
    return reader


def _filed(files: FileReading, others: Sequence[Proposal]) -> list[Proposal]:
    """What stands in the files and is not another's."""
    # what another's mark said and the sender accepted in a paper of ours is still the other's
    back = dropped_repeats([p for p in files.proposals if p.source in files.returned], others)
    filed = [*(p for p in files.proposals if p.source not in files.returned), *back]
    # and what stands in a file without a mark may be what another proposed in another letter
    return [p for p in filed if p.explicit or p in dropped_repeats([p], others)]


def _answerable(ask: Ask, gone: Collection[str] = ()) -> tuple[Proposal, ...]:
    """What the letter discussed proposes: its words can be amended, its place be meant."""
    other = ask.discussed
    return other.proposals if other is not None and other.message_id not in gone else ()


def _changing(ask: Ask) -> Earlier | None:
    """The letter answered, or the one above it in the thread that proposes something: of that, what
    the letter answered speaks of."""
    letter = answered = ask.spoken_of
    for _ in range(MAX_ANSWERED):
        if letter is None or letter.proposals:
            break
        letter = ask.library.by_id.get(letter.parent or "")
    if letter is None or answered is None or letter is answered:
        return letter
    on = tuple(p for p in letter.proposals if p.provision in answered.provisions)
    return replace(letter, proposals=on) if on else letter


def _said_before(ask: Ask, gone: Collection[str]) -> list[Proposal]:
    """What others proposed in the letters that this one answers, one after another.

    A file that is sent back with their marks in it, or with these accepted, repeats them.
    """
    found: list[Proposal] = []
    letter, seen = ask.answered, 0
    while letter is not None and seen < MAX_ANSWERED:
        if letter.author_email != ask.author and letter.message_id not in gone:
            found += letter.proposals
        letter, seen = ask.library.by_id.get(letter.parent or ""), seen + 1
    return found
