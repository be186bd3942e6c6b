"""All places that a letter speaks of: in its words, proposals, margins, subject and thread."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from bot.mail.subjects import is_reply
from bot.model.readings import Action, Citation, Proposal
from bot.reading.about import resolutions_of
from bot.reading.files.file_reading import FileReading
from bot.reading.letters.asking import Ask
from bot.reading.places.citing import of_proposals, same_paragraph
from bot.reading.places.ground import Ground
from bot.reading.prose.languages import language_of
from bot.reading.prose.sentences import is_question, sentences
from bot.resolutions.folding import comparable
from bot.resolutions.labels import find_labels
from bot.resolutions.traditional import simplified


def all_citations(
    ask: Ask,
    ground: Ground,
    cited: Sequence[Citation],
    proposals: Sequence[Proposal],
    files: FileReading,
) -> tuple[Citation, ...]:
    """Each place once, by the first that names it; the subject's when nothing else does."""
    found = list(cited)
    for source in (of_proposals(proposals), _in_margins(files), _the_same(ask)):
        known = {c.provision for c in found}
        found += [c for c in source if c.provision not in known]
    return tuple(found or _in_subject(ask, ground))


def _in_margins(files: FileReading) -> Iterable[Citation]:
    """A note in a margin waits for its author's word (promise 6): it is never explicit.

    So no circulation paper quotes it.
    """
    return [
        Citation(
            note.provision, "in-force", note.text[:300],
            explicit=False, confidence=0.9, source=files.margin_source,
        )
        for note in files.margin_comments
        if note.provision
    ]  # fmt: skip


def _the_same(ask: Ask) -> list[Citation]:
    """`The same paragraph` as in the letter answered."""
    same = same_paragraph(ask.words, ask.answered.provisions) if ask.answered is not None else None
    return [same] if same is not None else []


def _in_subject(ask: Ask, ground: Ground) -> Iterable[Citation]:
    subject = ask.opened.letter.subject
    if is_reply(subject) or not ask.words.strip():
        return
    for hit in ground.labels(subject):
        if hit.id and (not ground.wanted or hit.resolution in ground.wanted):
            text = hit.text_name or "in-force"
            yield Citation(hit.id, text, hit.evidence, hit.explicit, hit.confidence, "subject")


def of_the_thread(meant: str | None, ask: Ask, *, asks: bool = False) -> tuple[Citation, ...]:
    """A reply that names no place speaks of the place of the proposal that it answers.

    One that only asks speaks of the proposal whose words it repeats.
    """
    other = ask.library.by_id.get(meant or ask.parent or "")
    if other is None:
        return ()
    changes = [p.provision for p in other.proposals if p.action is not Action.NOC]
    places = tuple(changes or (p.provision for p in other.proposals)) or other.provisions
    named = resolutions_of(ask)
    places = tuple(p for p in places if p.partition("/")[0] in named) or places
    if asks:
        places = asked_about(ask.words, other.proposals) or places
    repeated = _repeated(ask)
    return _from_thread(places if set(repeated) <= set(places) else repeated, 0.75)


def _repeated(ask: Ask) -> tuple[str, ...]:
    """The place of the only one of the thread's proposals whose words the answer says again."""
    letter, proposals = ask.answered, []
    for _ in range(MAX_THREAD):
        if letter is None:
            break
        proposals += [p for p in letter.proposals if p.text]
        letter = ask.library.by_id.get(letter.parent or "")
    if len({p.provision for p in proposals}) < 2:
        return ()
    said = set(_pairs(simplified(ask.words)))
    having = {p.provision for p in proposals if not said.isdisjoint(_pairs(p.text or ""))}
    return tuple(having) if len(having) == 1 else ()


def asked_about(words: str, proposals: Sequence[Proposal]) -> tuple[str, ...]:
    """The place of the only one of several proposals whose words a question repeats, two in a row.

    `Why two weeks?` asks about the proposal that says `within two weeks`.
    """
    if len({p.provision for p in proposals}) < 2:
        return ()
    asked = {pair for s in sentences(words) if is_question(s) for pair in _pairs(s)}
    having = {p.provision for p in proposals if not asked.isdisjoint(_pairs(p.text or ""))}
    return tuple(having) if len(having) == 1 else ()


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Each two words of some length that stand side by side, folded; of Chinese, four signs."""
    folded = comparable(text[:MAX_PAIRED])
    yield from pairwise(_WORD.findall(folded))
    for run in _HAN.findall(folded):
        yield from ((run[at : at + 2], run[at + 2 : at + 4]) for at in range(len(run) - 3))


MAX_PAIRED = 4_000
MAX_THREAD = 20  # letters above an answer that are looked through
_WORD = re.compile(r"[^\W\d_]{3,}")
_HAN = re.compile("[\u3400-\u9fff]{4,}")


def of_a_missing(text: str, ask: Ask) -> tuple[Citation, ...]:
    """The place of a proposal that is known from the subject or quotation alone, if it is one."""
    wanted = ask.context.resolutions
    hits = find_labels(text, language_of(text), None, wanted) if text else []
    places = dict.fromkeys(h.id for h in hits if h.id and h.resolution in wanted)
    return _from_thread(places, 0.5) if len(places) == 1 else ()


def _from_thread(places: Iterable[str], confidence: float) -> tuple[Citation, ...]:
    return tuple(
        Citation(p, "in-force", "", explicit=False, confidence=confidence, source="thread")
        for p in dict.fromkeys(places)
    )
