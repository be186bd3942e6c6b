"""What a letter says about the text of a resolution: places, proposals, position."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.mail.subjects import is_reply
from bot.model.facts import Earlier
from bot.model.letters import Kind
from bot.model.readings import (
    Action,
    Citation,
    MarginComment,
    Position,
    PositionEvidence,
    Proposal,
)
from bot.reading.about import main_one, of_own_last, resolutions_of, said_alone
from bot.reading.asking import Ask
from bot.reading.bodies import BodyReader
from bot.reading.chatting import speaks_beyond_chatter
from bot.reading.citing import (
    answered_places,
    citations_of,
    of_proposals,
    provisions_of,
    same_paragraph,
)
from bot.reading.counted import counted_citations
from bot.reading.disowned import of_a_part, without_disowned
from bot.reading.files import FileReading, read_files
from bot.reading.languages import language_of
from bot.reading.mail_tables import body_tables
from bot.reading.names import FIRST_PERSON
from bot.reading.pasted import dropped_repeats, inferred
from bot.reading.places import Shelf, shelf_of
from bot.reading.redlines import html_proposals
from bot.reading.referring import refers_to
from bot.reading.speaking import announces_own, may_speak, speaks_of_text
from bot.reading.stances import Stances, position_of, stances
from bot.reading.taken_up import taken_up, withdrawn
from bot.reading.whose import only_owner
from bot.resolutions.labels import find_labels

MAX_ANSWERED = 50
_NONE = PositionEvidence(Position.COMMENT, "", 0.5)


@dataclass(frozen=True, slots=True)
class Substance:
    """What was found; `speaks` says whether it makes the letter a comment."""

    speaks: bool = False
    resolutions: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    position: PositionEvidence = field(default_factory=lambda: _NONE)
    refers_to: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def takes_a_stand(self) -> bool:
        """Whether its own words cite a provision, propose, or are for or against something."""
        stands = self.position.position not in (Position.COMMENT, Position.QUESTION)
        return self.names_its_place or (self.speaks and stands)

    @property
    def names_its_place(self) -> bool:
        """Whether its own words cite a provision."""
        return any(c.source == "body" for c in self.citations)


def substance_of(ask: Ask) -> Substance:
    """Reads the substance of a letter that a person wrote."""
    words, answered = ask.words, ask.spoken_of
    parent = ask.parent or (answered.message_id if answered is not None else None)
    missing = "" if answered is not None else ask.of_a_missing
    about = bool(missing) or (answered is not None and _takes_part(answered))
    if not (about or ask.opened.files or may_speak(ask)):
        return Substance()
    shelf = shelf_of(ask.context)
    language = language_of(words)
    resolutions = (
        resolutions_of(ask)
        or only_owner(words, shelf, language, ask.context.resolutions)
        or of_own_last(ask)
    )
    resolution = resolutions[0] if len(resolutions) == 1 else main_one(ask, resolutions)
    files = read_files(ask.opened.files, shelf, resolution, ask.context.resolutions, ask.convert)
    if resolution is None and files.resolutions:
        resolution = files.resolutions[0]
    found = stances(words, ask.names)
    proposals = _proposals(ask, shelf, language, resolution, files, found)
    cited = citations_of(
        words, ask.parts, shelf, language, resolution, ask.context.resolutions, proposals,
        answered.provisions if answered is not None else (),
    )  # fmt: skip
    if found.withdraw and of_a_part(found.withdraw):
        found = replace(found, withdraw="")
    amends = any(p.action is not Action.NOC for p in proposals)
    if amends and found.correct and not _has_something_to_correct(ask, found.correct):
        found = replace(found, correct="")  # `instead of "a" resolves 2 should say "b"`
    position = position_of(found, amends, answers_change=_answers_change(ask))
    counted = counted_citations(words, answered.proposals) if answered is not None else []
    cites = (*cited.citations, *counted)
    citations = _all_citations(ask, cites, proposals, files, language, resolution)
    placed = bool(citations or proposals or files.margin_comments)
    if not (placed or _speaks(ask, found, about, shelf, language)):
        return Substance(resolutions=said_alone(ask), warnings=files.warnings)
    places = provisions_of(citations)
    meant = refers_to(
        position.position, position.evidence, words, ask.author, ask.affiliation,
        parent, ask.library.letters, places, ask.names.table,
    )  # fmt: skip
    remark = position.position is Position.COMMENT and answered is not None
    if (
        (remark and answered is not None and _is_comment(answered))
        or found.unopposed
        or found.reserve
        or found.keeps
        or position.position in _SPEAK_OF_ANOTHER
    ) and not provisions_of(citations):
        thread = _of_the_thread(meant, ask) or _of_a_missing(missing, ask)
        citations = (*citations, *thread)
    places = provisions_of(citations)
    named = tuple(dict.fromkeys((*resolutions, *(p.partition("/")[0] for p in places))))
    other = answered or ask.library.by_id.get(meant or "")
    if not named and other is not None:
        named = other.resolutions
    return Substance(
        speaks=True,
        resolutions=_kept(named, places, resolutions),
        provisions=places,
        citations=citations,
        proposals=proposals,
        margin_comments=files.margin_comments,
        position=position,
        refers_to=meant,
        warnings=(*cited.warnings, *files.warnings),
    )


def _has_something_to_correct(ask: Ask, sentence: str) -> bool:
    """Whether the writer or his State wrote before, or says that he did."""
    own = (e for e in ask.library.letters if e.kind is Kind.COMMENT)
    return FIRST_PERSON.search(sentence) is not None or any(
        e.author_email == ask.author or (ask.affiliation and e.affiliation == ask.affiliation)
        for e in own
    )


def _takes_part(letter: Earlier) -> bool:
    return bool(letter.provisions or letter.proposals or letter.position is not Position.NONE)


def _speaks(
    ask: Ask, found: Stances, about: bool, shelf: Shelf, language: str | None
) -> bool:  # fmt: skip
    """Whether a letter that names no place says something on the text all the same."""
    if speaks_of_text(ask, found, about) or announces_own(ask):
        return True
    answered = ask.spoken_of
    return (
        answered is not None
        and _is_comment(answered)
        and speaks_beyond_chatter(ask.words, _text_of(answered, shelf, language))
    )


def _is_comment(letter: Earlier) -> bool:
    return letter.kind is Kind.COMMENT and bool(letter.provisions or letter.proposals)


def _text_of(letter: Earlier, shelf: Shelf, language: str | None) -> str:
    """What a letter says, with its clauses in the language of the one who answers."""
    clauses = (shelf.wording(place, language) for place in letter.provisions[:MAX_ANSWERED])
    proposed = (p.text for p in letter.proposals[:MAX_ANSWERED])
    return "\n".join([letter.own_words, *(text for text in (*proposed, *clauses) if text)])


def _answers_change(ask: Ask) -> bool:
    """Whether the letter spoken of is another's that changes something."""
    other = ask.spoken_of
    return (
        other is not None
        and other.author_email != ask.author
        and any(p.action is not Action.NOC for p in other.proposals)
    )


def _kept(named: Sequence[str], places: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """The resolutions with places, and those that the mail names on its own."""
    with_places = {p.partition("/")[0] for p in places}
    return tuple(r for r in named if r in with_places or r in said or not with_places)


def _proposals(
    ask: Ask, shelf: Shelf, language: str | None, resolution: str | None, files: FileReading,
    stance: Stances,
) -> tuple[Proposal, ...]:  # fmt: skip
    """Of the words, the redline and the files; a place in a file or redline is not said twice."""
    letter = ask.opened.letter
    wanted = ask.context.resolutions
    marked: tuple[Proposal, ...] = ()
    if letter.html:
        marked = html_proposals(
            letter.html, ask.parts, shelf, resolution,
            lambda text: find_labels(text, language, resolution, wanted),
        )  # fmt: skip
    lead = letter.subject if not is_reply(letter.subject) else ""
    reader = BodyReader(shelf, resolution, language, wanted, ask.names, _answerable(ask))
    body = reader.proposals(ask.words, lead)
    overheard = reader.overheard
    said = {p.provision for p in body}
    for place, answer in answered_places(ask.parts, shelf, language, resolution, wanted):
        reader = BodyReader(shelf, resolution, language, wanted, ask.names, _answerable(ask))
        body += tuple(p for p in reader.under(place, answer) if p.provision not in said)
    rows = body_tables(letter.html, ask.words, resolution, shelf)
    taken = {p.provision for p in (*marked, *files.proposals)}
    rows = tuple(p for p in rows if p.provision not in taken)
    taken |= {p.provision for p in rows}
    body = (*rows, *(p for p in body if p.provision not in taken))
    if shelf.texts and not marked:
        pasted = dropped_repeats(inferred(ask.words, shelf, resolution, body), overheard)
        body += tuple(p for p in pasted if p.provision not in taken)
    gone = withdrawn(ask.library.letters)
    others = [
        p
        for e in ask.library.letters
        if e.author_email != ask.author and e.message_id not in gone
        for p in e.proposals
    ]
    if stance.takes_up:
        body = body or taken_up(
            stance.takes_up, ask.affiliation, ask.library.letters, gone,
            [h.id for h in find_labels(stance.takes_up, language, resolution, wanted) if h.id],
            ask.names.table,
        )  # fmt: skip
    else:
        # two States may propose the same, each in a letter of its own
        before = others if stance.support else [*_said_before(ask, gone), *_answerable(ask, gone)]
        body = dropped_repeats(body, before)
    # what another's mark said and the sender accepted in a paper of ours is still the other's
    back = dropped_repeats([p for p in files.proposals if p.source in files.returned], others)
    filed = [*(p for p in files.proposals if p.source not in files.returned), *back]
    # and what stands in a file without a mark may be what another proposed in another letter
    filed = [p for p in filed if p.explicit or p in dropped_repeats([p], others)]
    filed = without_disowned(filed, ask.words, language, resolution)
    found = (*marked, *body, *dropped_repeats(filed, _said_before(ask, gone)))
    return tuple(p for p in found if not wanted or p.provision.partition("/")[0] in wanted)


def _answerable(ask: Ask, gone: Collection[str] = ()) -> tuple[Proposal, ...]:
    """What the letter answered proposes: its words can be amended, its place be meant."""
    other = ask.spoken_of
    return other.proposals if other is not None and other.message_id not in gone else ()


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


def _all_citations(
    ask: Ask,
    cited: Sequence[Citation],
    proposals: Sequence[Proposal],
    files: FileReading,
    language: str | None,
    resolution: str | None,
) -> tuple[Citation, ...]:
    found = list(cited)
    known = {c.provision for c in found}
    found += [c for c in of_proposals(proposals) if c.provision not in known]
    known |= {c.provision for c in found}
    # A note in a margin waits for its author's word (promise 6): never explicit, so that no
    # circulation paper quotes it.
    for comment in files.margin_comments:
        if comment.provision and comment.provision not in known:
            found.append(
                Citation(
                    comment.provision,
                    "in-force",
                    comment.text[:300],
                    explicit=False,
                    confidence=0.9,
                    source=files.margin_source,
                )
            )
    answered = ask.answered
    if answered is not None:
        same = same_paragraph(ask.words, answered.provisions)
        if same is not None and same.provision not in known:
            found.append(same)
    subject = ask.opened.letter.subject
    if not found and not is_reply(subject) and ask.words.strip():
        wanted = ask.context.resolutions
        for hit in find_labels(subject, language, resolution, wanted):
            if hit.id and (not wanted or hit.resolution in wanted):
                found.append(
                    Citation(
                        hit.id,
                        hit.text_name or "in-force",
                        hit.evidence,
                        hit.explicit,
                        hit.confidence,
                        "subject",
                    )
                )
    return tuple(found)


_SPEAK_OF_ANOTHER = (Position.SUPPORT, Position.OPPOSE, Position.QUESTION, Position.CORRECT)


def _of_the_thread(meant: str | None, ask: Ask) -> tuple[Citation, ...]:
    """A reply that names no place speaks of the place of the proposal that it answers."""
    other = ask.library.by_id.get(meant or ask.parent or "")
    if other is None:
        return ()
    changes = [p.provision for p in other.proposals if p.action is not Action.NOC]
    places = tuple(changes or (p.provision for p in other.proposals)) or other.provisions
    named = resolutions_of(ask)
    places = tuple(p for p in places if p.partition("/")[0] in named) or places
    return _from_thread(places, 0.75)


def _of_a_missing(text: str, ask: Ask) -> tuple[Citation, ...]:
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


__all__ = ["Ask", "Substance", "substance_of"]
