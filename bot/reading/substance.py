"""What a letter says about the text of a resolution: places, proposals, position."""

from collections.abc import Mapping, Sequence
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
from bot.reading.about import in_file_names, main_one, of_own_last, resolutions_of, said_alone
from bot.reading.agendas import without_agendas
from bot.reading.chatting import is_errand, only_thanks, speaks_beyond_chatter
from bot.reading.cited import all_citations, of_a_missing, of_the_thread
from bot.reading.files.attached import read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.letters.asking import Ask
from bot.reading.own_earlier import has_something_to_correct, withdraws_nothing
from bot.reading.places.citing import citations_of, of_proposals, provisions_of
from bot.reading.places.described import described
from bot.reading.places.ground import Ground
from bot.reading.places.shelf import shelf_of
from bot.reading.places.whose import only_owner
from bot.reading.proposed import MAX_ANSWERED, places_listed, proposals_of
from bot.reading.prose.languages import language_of
from bot.reading.remarks import remarks_on_text
from bot.reading.speaking import announces_own, may_describe, may_speak, speaks_of_text
from bot.reading.stances.counted import counted_citations, sectioned_citations
from bot.reading.stances.estimates import Estimate
from bot.reading.stances.facts_asked import answers_a_fact
from bot.reading.stances.listed import listed_answers, listed_citations, of_answers
from bot.reading.stances.owned import owned_citations
from bot.reading.stances.quoted_changes import quoted_changes
from bot.reading.stances.referring import by_name, meant_beside, own_objection, refers_to
from bot.reading.stances.refused import shares_anothers_doubts
from bot.reading.stances.sided_places import sided_with
from bot.reading.stances.spoken_changes import spoken_changes
from bot.reading.stances.stances import Stances, estimated, position_of, stances
from bot.reading.stances.their_files import hands_on, is_on_their_files
from bot.reading.stances.their_words import judged_words, period_kept
from bot.reading.told.disowned import of_a_part
from bot.reading.told.hands import Others, others_of
from bot.reading.which_resolution import concerning, of_each_that_has_it
from bot.resolutions.labels import find_labels

MANY = 4
"""Names of States in a summary that ends with a question; an officer who asks one has fewer."""
MAX_LOOKED = 6_000  # characters in which the parts of the text are looked for
_SPEAK_OF_ANOTHER = (Position.SUPPORT, Position.OPPOSE, Position.QUESTION, Position.CORRECT)
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
        return self.names_its_place or self.asks_for

    @property
    def asks_for(self) -> bool:
        """Whether it proposes, or is for or against something, beside the places that it cites."""
        stands = self.position.position not in (Position.COMMENT, Position.QUESTION)
        return bool(self.proposals) or (self.speaks and stands)

    @property
    def names_its_place(self) -> bool:
        """Whether its own words cite a provision."""
        return any(c.source == "body" for c in self.citations)


def substance_of(ask: Ask) -> Substance:
    """Reads the substance of a letter that a person wrote."""
    words = without_agendas(ask.words)
    ask = ask if words == ask.words else replace(ask, words=words)
    answered = ask.spoken_of
    missing = "" if answered is not None else ask.of_a_missing
    about = bool(missing) or (answered is not None and _takes_part(answered))
    to_be_read = about or may_speak(ask)
    if not (to_be_read or ask.opened.files):
        return Substance()
    weighed = bool(ask.opened.files and ask.context.resolutions)
    taken = stances(ask.words, ask.names) if to_be_read or weighed else Stances()
    office = ask.is_officer
    sided = weighed and is_on_their_files(ask.words, ask.names, taken)
    passed_on = weighed and hands_on(ask.words, ask.names, taken, holds_office=office)
    ground, resolutions, files = _ground_of(
        ask, expected=to_be_read or sided, anothers=sided or passed_on
    )
    if not (to_be_read or sided or announces_own(ask)) and files == FileReading():
        return Substance()  # pictures, logs, source code
    found = _judging(ask, taken, ground)
    shown: tuple[Citation, ...] = ()
    if sided or passed_on:
        shown = of_proposals(files.proposals) if sided else ()
        files = replace(files, proposals=())
    proposals, sides = proposals_of(ask, ground, files, found)
    owned, rest = owned_citations(ask)
    left = replace(ask, words=rest) if owned else ask
    listed = _listed(left, ground, ask.spoken_of)
    cited = citations_of(
        ask.words, ask.parts, ground.shelf, ground.language, ground.resolution, ground.wanted,
        proposals, answered.provisions if answered is not None and not listed else (),
    )  # fmt: skip
    counted = [*owned, *_pointed_out(left, ground, ask.spoken_of), *listed]
    citations = all_citations(ask, ground, (*cited.citations, *counted), proposals, files)
    if not citations and may_describe(ask):
        citations = tuple(described(ask.words, ground.shelf, ground.resolution, ground.language))
    citations = citations or shown
    placed = bool(citations or proposals or files.margin_comments)
    found = _sided(found, sides)
    found = _meant(ask, found, amends := any(p.action is not Action.NOC for p in proposals))
    found = _refused(ask, found, proposals)
    if not (placed or _speaks(ask, found, about, ground)):
        return _of_no_one(ask, ground, found) or Substance(
            resolutions=said_alone(ask), warnings=files.warnings
        )
    position = position_of(found, amends, answers_change=_answers_change(ask, ground, found.keeps))
    meant = refers_to(ask, position, citations, took_back=bool(found.released))
    citations = _with_anothers(ask, left, missing, ground, found, position, meant, citations)
    places = provisions_of(citations)
    if not (proposals or files.margin_comments or shown) and _only_tells(ask, position, places):
        return Substance(resolutions=said_alone(ask), warnings=files.warnings)
    concerned, doubts = concerning(ask, ground.shelf, places, resolutions, meant)
    return Substance(
        speaks=True,
        resolutions=concerned,
        provisions=places,
        citations=citations,
        proposals=proposals,
        margin_comments=files.margin_comments,
        position=position,
        refers_to=meant,
        warnings=(*cited.warnings, *files.warnings, *doubts),
    )


def _with_anothers(
    ask: Ask,
    left: Ask,
    missing: str,
    ground: Ground,
    found: Stances,
    position: PositionEvidence,
    meant: str | None,
    citations: tuple[Citation, ...],
) -> tuple[Citation, ...]:
    """With the places of the letter meant, where the words side with it, ask about it or take it
    back, and name none; `left` has the words without those that name places of their own."""
    asks = position.position is Position.QUESTION
    if _speaks_of_another(ask, found, position) and not provisions_of(citations):
        citations = (
            *citations,
            *(
                _picked(left, ground, ask.library.by_id.get(meant or ""))
                or of_the_thread(meant, ask, asks=asks)
                or of_a_missing(missing, ask)
            ),
        )
    else:
        citations = (*citations, *sided_with(found, citations, of_the_thread(meant, ask)))
    for side in (found.support, found.oppose):
        if side and (beside := meant_beside(ask, side, meant)) is not None:
            known = set(provisions_of(citations))
            new = (c for c in of_the_thread(beside, ask) if c.provision not in known)
            citations = (*citations, *new)
    if position.position is Position.WITHDRAW:
        said = left if not provisions_of(citations) else replace(left, words=position.evidence)
        citations = (*citations, *_picked(said, ground, ask.library.by_id.get(meant or "")))
    return citations


def _of_no_one(ask: Ask, ground: Ground, found: Stances) -> Substance | None:
    """A comment to be placed, if a clause is named and nothing tells of which resolution."""
    if ground.resolution is not None:
        return None
    resolutions, doubt = of_each_that_has_it(ask, ground.shelf)
    position = position_of(found, amends=False)
    known = Substance(speaks=True, resolutions=resolutions, position=position, warnings=(doubt,))
    return known if resolutions and not only_thanks(ask.words) else None


_JUDGED = {
    Estimate.FOR: "likes",
    Estimate.AGAINST: "dislikes",
    Estimate.FOR_CURRENT: "suffices",
}


def _judging(ask: Ask, found: Stances, ground: Ground) -> Stances:
    """With what the words find those of the proposal discussed to be, if they say nothing else."""
    other = ask.discussed
    if not (other is None or other.author_email == ask.author or found.oppose or found.keeps):
        kept = period_kept(ask.words, other.proposals, ground.shelf, ground.language, ask.names)
        found = replace(found, keeps=kept)
    said = found.support or found.oppose or found.keeps or found.likes or found.dislikes
    if other is None or said or found.question or other.author_email == ask.author:
        return found
    judged = judged_words(ask.words, other.proposals, ground.shelf, ground.language)
    side, sentence = next(iter(judged), (None, ""))
    return replace(found, **{_JUDGED[side]: sentence}) if side is not None else found


def _only_tells(ask: Ask, position: PositionEvidence, places: Sequence[str]) -> bool:
    """Whether a letter only thanks, or an officer tells where others stand (a summary, minutes, a
    list), or when to meet: what members said is their comment, and none of his."""
    if position.position is Position.COMMENT:
        told = not places or ask.names.tells_of_another(ask.words)
        holds = bool(position.evidence)  # a reservation, or a wish to keep the text
        return (not holds and only_thanks(ask.words)) or (ask.is_officer and told)
    if position.position in (Position.SUPPORT, Position.OPPOSE):
        return is_errand(position.evidence) and only_thanks(ask.words)  # `the link does not work`
    if position.position is not Position.QUESTION:
        return False
    return only_thanks(ask.words) or (ask.is_officer and len(ask.names.mentions(ask.words)) >= MANY)


def _listed(ask: Ask, ground: Ground, other: Earlier | None) -> list[Citation]:
    """The places of the items of another letter's list that the words name by their number."""
    places = places_listed(other, ground)
    answers = listed_answers(ask.words, places, ground.resolution)
    return [*listed_citations(ask.words, places), *of_answers(answers)]


def _picked(ask: Ask, ground: Ground, meant: Earlier | None) -> list[Citation]:
    """What the words pick out of the letter meant: items of its list, else of its proposals."""
    return _listed(ask, ground, meant) or _pointed_out(ask, ground, meant)


def _pointed_out(ask: Ask, ground: Ground, other: Earlier | None) -> list[Citation]:
    """The places of those proposals of another letter that the words count off, quote or use."""
    told = other.proposals if other is not None else ()
    quoted = quoted_changes(ask.words, told, ground.shelf, ground.language)
    discussed = told or (ask.discussed.proposals if ask.discussed is not None else ())
    spoken = spoken_changes(ask.words, discussed, ground.shelf, ground.language)
    named = find_labels(ask.words[:MAX_LOOKED], None, ground.resolution, ground.wanted)
    sectioned = sectioned_citations(ask.words, told, named) if len(told) > 1 else []
    return [*counted_citations(ask.words, told), *sectioned, *quoted, *spoken]


def _ground_of(
    ask: Ask, *, expected: bool, anothers: bool
) -> tuple[Ground, tuple[str, ...], FileReading]:
    """What the words are read against, the resolutions that they name, and the files."""
    shelf, language = shelf_of(ask.context), language_of(ask.words)
    wanted = ask.context.resolutions
    named = (
        resolutions_of(ask)
        or only_owner(_with_subject(ask), shelf, language, wanted)
        or of_own_last(ask)
    )
    one = named[0] if len(named) == 1 else main_one(ask, named)
    others = Others()
    if ask.opened.files and not anothers:
        others = others_of(ask.context.members, ask.affiliation, ask.names)
    # where nothing is revised no office program is started for a letter that says nothing of a text
    convert = ask.convert if expected or wanted else None
    files = read_files(
        ask.opened.files, shelf, one, wanted, convert, others, expected=expected, said=ask.words
    )
    if files.resolutions and set(named) <= set(in_file_names(ask)) and not said_alone(ask):
        named, one = files.resolutions, None  # a file's clauses tell more than what it is called
    if one is None and files.resolutions:
        one = files.resolutions[0]
    return Ground(shelf, language, one, wanted), named, files


def _sided(found: Stances, sides: Mapping[str, str]) -> Stances:
    """With what the changes of words tell of a side, where the sentences themselves take none."""
    if found.oppose or found.support or found.keeps or found.question:
        return found
    return replace(found, **sides)


def _meant(ask: Ask, found: Stances, amends: bool) -> Stances:
    """Without what only sounds like a withdrawal or correction, or is a courtesy."""
    answered = ask.answered
    if answered is not None and answered.position is Position.WITHDRAW and not answered.proposals:
        found = replace(found, likes="")  # `good, thanks!` to what is withdrawn
    if found.support and shares_anothers_doubts(found.support, ask):
        found = replace(found, support="", reserve=found.reserve or found.support)
    if answered is not None and answered.position is Position.QUESTION and not answered.proposals:
        judged = {side: getattr(found, side) for side in ("likes", "dislikes")}
        facts = {s: "" for s, said in judged.items() if answers_a_fact(said, answered.own_words)}
        found = replace(found, **facts)
    if not amends:
        found = estimated(found)
    if found.stays and _only_deletes(ask.discussed):
        found = replace(found, keeps=found.keeps or found.stays)
    if found.released and not (found.withdraw or found.support or found.oppose):
        objected = own_objection(ask) is not None
        found = replace(found, **{"withdraw" if objected else "support": found.released})
    if withdraws_nothing(ask, found.withdraw):
        found = replace(found, withdraw="", unopposed=found.unopposed or found.withdraw)
    if found.withdraw and of_a_part(found.withdraw):
        found = replace(found, withdraw="")
    if amends and found.correct and not has_something_to_correct(ask, found.correct):
        found = replace(found, correct="")  # `instead of "a" resolves 2 should say "b"`
    return found


def _refused(ask: Ask, found: Stances, proposals: Sequence[Proposal]) -> Stances:
    """Opposed where what another changes is to stay as it is: `we prefer not to touch it`."""
    other = ask.discussed
    if found.oppose or found.withdraw or other is None or other.author_email == ask.author:
        return found
    changed = {p.provision for p in other.proposals if p.action is not Action.NOC}
    kept = any(p.action is Action.NOC and p.provision in changed for p in proposals)
    said = found.keeps or found.reserve or found.unopposed or found.suffices
    return replace(found, oppose=said or _KEPT) if kept else found


_KEPT = "NOC"


def _only_deletes(other: Earlier | None) -> bool:
    """Whether what would be kept is what another's letter deletes, and nothing that it adds."""
    proposed = other.proposals if other is not None else ()
    return bool(proposed) and all(p.action is Action.SUP for p in proposed)


def _speaks_of_another(ask: Ask, found: Stances, position: PositionEvidence) -> bool:
    """Whether words without a place are on what another wrote."""
    answered = ask.spoken_of
    remark = position.position is Position.COMMENT and answered is not None
    return bool(
        (remark and answered is not None and _is_comment(answered))
        or found.unopposed
        or found.reserve
        or found.keeps
        or position.position in _SPEAK_OF_ANOTHER
    )


def _with_subject(ask: Ask) -> str:
    """The words behind the subject that their writer gave them."""
    subject = ask.opened.letter.subject
    return ask.words if is_reply(subject) else f"{subject}\n{ask.words}"


def _takes_part(letter: Earlier) -> bool:
    return bool(letter.provisions or letter.proposals or letter.position is not Position.NONE)


def _speaks(ask: Ask, found: Stances, about: bool, ground: Ground) -> bool:
    """Whether a letter that names no place says something on the text all the same."""
    if speaks_of_text(ask, found, about) or announces_own(ask):
        return True
    answered = ask.spoken_of
    if answered is not None and _is_comment(answered):
        return speaks_beyond_chatter(ask.words, _text_of(answered, ground))
    return remarks_on_text(ask, ground)


def _is_comment(letter: Earlier) -> bool:
    return letter.kind is Kind.COMMENT and bool(letter.provisions or letter.proposals)


def _text_of(letter: Earlier, ground: Ground) -> str:
    """What a letter says, with its clauses in the language of the one who answers."""
    clauses = (
        ground.shelf.wording(place, ground.language) for place in letter.provisions[:MAX_ANSWERED]
    )
    proposed = (p.text for p in letter.proposals[:MAX_ANSWERED])
    return "\n".join([letter.own_words, *(text for text in (*proposed, *clauses) if text)])


def _answers_change(ask: Ask, ground: Ground, keeps: str) -> bool:
    """Whether the letter spoken of, or who is named in `keeps`, is another who changes it.

    Nobody is opposed who leaves alone what is to be kept: `as to resolves 3, it should stay`.
    """
    other = ask.discussed
    if keeps and by_name(keeps, ask, [e for e in ask.library.letters if e.proposals], ()):
        return True
    if other is None or other.author_email == ask.author:
        return False
    named = {h.id for h in ground.labels(keeps) if h.id}
    changed = {p.provision for e in ask.library.letters if e is not other for p in e.proposals}
    answered = {p.provision for p in other.proposals if p.action is not Action.NOC}
    return bool(answered) and not (named and named.isdisjoint(answered | changed))
