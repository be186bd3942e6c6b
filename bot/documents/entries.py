"""What was said on each provision, as data: own sentences, explicit proposals, alternatives."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.documents.catalogue import N_
from bot.documents.changes import clustered
from bot.documents.names import order_of
from bot.documents.provisions import UNNAMED, Names
from bot.documents.redlines import Redlines
from bot.documents.shares import REST, shares, telling, without
from bot.model.comments import Comment, Status
from bot.model.readings import Action, Position
from bot.model.texts import ProvisionKind, Redline, Text

GENERAL = N_("The resolution as a whole")
"""Where comments stand that speak of all of it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What one comment proposes for one provision.

    `redline` leads from the wording in force in the author's language to the proposed one, None
    where there is none to compare with; `alternative` counts competing wordings in order of
    receipt from 1, and is 0 where nothing competes; `place` tells different additions under one
    number apart, `6(b)`.
    """

    action: Action
    text: str
    redline: Redline | None
    alternative: int = 0
    language: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one comment says on one provision: own words, the sentence that names it, explicit
    proposals."""

    code: str
    source: str
    language: str | None
    received_at: datetime
    in_period: bool
    withdrawn: bool
    words: str
    sentence: str
    wordings: tuple[Wording, ...] = ()
    decided_at: datetime | None = None
    """When it was withdrawn, noted…"""
    order: str = ""
    """Where its source stands in the alphabet."""
    closed: bool = False
    """Superseded: its wordings compete with nobody's."""
    answers: str = ""
    """The number of the comment that it answers, if that one circulates."""
    rest: bool = False
    """What it says beside the places that it names, in a file: no news of its own in a note."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A provision with its wording in force and all that was said on it, sources in order.

    `before` are earlier contributions that are not new but still compete.
    """

    provision: str
    label: str
    text: str
    said: tuple[Contribution, ...]
    before: tuple[Contribution, ...] = ()

    @property
    def competes(self) -> bool:
        """Whether two sources want different words here."""
        return any(w.alternative for c in self.said for w in c.wordings)


def compile_entries(
    comments: Iterable[Comment],
    texts: Sequence[Text],
    names: Names,
    *,
    earlier: Iterable[Comment] = (),
) -> tuple[Entry, ...]:
    """Comments that circulate, by provision: explicit citations and proposals, own sentences.

    All its own words stand somewhere, but greeting and signature: what names no provision
    explicitly stands by itself, behind all of them ("we can support this" is not said of the whole
    resolution), and words on another resolution in that one's papers. A mail that only takes
    another back is for the coordinator: it says nothing on the text.
    Linear in the comments; `earlier` ones only count as alternatives.
    """
    base = {
        (text.language, provision.id): provision.text
        for text in texts
        if text.name == "in-force"
        for provision in text.provisions
    }
    drawn = Redlines()
    found: dict[str, list[Contribution]] = {}
    for comment in comments:
        if shown(comment) and comment.position is not Position.WITHDRAW:
            for provision, said in _said(comment, base, drawn).items():
                found.setdefault(provision, []).append(said)
    before: dict[str, list[Contribution]] = {}
    for comment in earlier:
        if comment.circulates:
            for provision, said in _said(comment, base, drawn).items():
                if provision in found and said.wordings:
                    before.setdefault(provision, []).append(said)
    return tuple(
        _entry(provision, names, found[provision], before.get(provision, []))
        for provision in sorted(found, key=names.order)
    )


def shown(comment: Comment) -> bool:
    """Whether papers name it: it circulates; what its author took back is named without words."""
    gone = comment.status is Status.WITHDRAWN
    return comment.circulates or (gone and comment.over_list and comment.held)


def _said(
    comment: Comment, base: Mapping[tuple[str, str], str], drawn: Redlines
) -> dict[str, Contribution]:
    """Every provision that the comment names explicitly, with what it says there."""
    cited: dict[str, list[str]] = {}
    for citation in comment.cited:
        cited.setdefault(citation.provision, []).append(citation.evidence)
    wordings: dict[str, list[Wording]] = {}
    for proposal in comment.proposed:
        language = drawn.language_of(proposal.text, comment.language)
        old = base.get((language or "", proposal.provision))
        marked = drawn.of(proposal.action, old, proposal.text, language)
        wordings.setdefault(proposal.provision, []).append(
            Wording(proposal.action, proposal.text or "", marked, language=language)
        )
    places = list(dict.fromkeys([*cited, *wordings])) or [UNNAMED]
    said = shares(comment, {place: cited.get(place, []) for place in places})
    found = {
        place: _contribution(comment, said[place], cited.get(place, []), wordings.get(place, []))
        for place in places
    }
    if said.get(REST) and UNNAMED not in found and comment.status is not Status.WITHDRAWN:
        found[UNNAMED] = replace(_contribution(comment, said[REST], [], []), rest=True)
    return found


def _contribution(
    comment: Comment, share: str, evidence: Sequence[str], wordings: Sequence[Wording]
) -> Contribution:
    """What a comment says on one place: its share of the words, the proposed wording not twice."""
    withdrawn = comment.status is Status.WITHDRAWN
    words = without(share, _texts(wordings)) if wordings else share
    return Contribution(
        comment.code,
        comment.source,
        comment.language,
        comment.received_at,
        comment.in_period,
        withdrawn,
        "" if withdrawn else words,
        "" if withdrawn else telling(comment, words, evidence),
        () if withdrawn else tuple(wordings),
        comment.decided_at,
        order_of(comment),
        comment.status is Status.SUPERSEDED,
        (comment.parent_code or "") if comment.answers_openly else "",
    )


def _texts(wordings: Sequence[Wording]) -> Iterator[str]:
    """What must not be said twice; in a redline in a mail struck and new words both stay."""
    for wording in wordings:
        yield wording.text
        if wording.redline is not None:
            yield wording.redline.old
            yield "".join(piece.text for piece in wording.redline)


def _entry(
    provision: str, names: Names, said: list[Contribution], before: list[Contribution]
) -> Entry:
    known = names.find(provision)
    everything = [*before, *said]
    counted = (
        _alternatives(everything)
        if names.exists(provision)
        else _added(everything, provision, names)
    )
    present = {c.code for c in _present(everything)}

    def numbered(said: Contribution) -> Contribution:
        if said.code not in present:
            return said
        marks = ((w, *counted.get(_key(w), (0, ""))) for w in said.wordings)
        return replace(
            said, wordings=tuple(replace(w, alternative=n, place=place) for w, n, place in marks)
        )

    return Entry(
        provision,
        names.label(provision),
        known.text if known and known.kind is not ProvisionKind.WHOLE else "",
        tuple(sorted(map(numbered, said), key=lambda c: (c.order, c.received_at, c.code))),
        tuple(map(numbered, before)),
    )


_Counted = dict[tuple[str, str], tuple[int, str]]


def _alternatives(said: Iterable[Contribution]) -> _Counted:
    """Numbers of different wordings in order of receipt; none if all want the same.

    NOC asks for no wording: it stands beside the alternatives and is none of them.
    """
    keys = _wanted(said)
    return {key: (n, "") for n, key in enumerate(keys, 1)} if len(keys) > 1 else {}


def _added(said: Iterable[Contribution], provision: str, names: Names) -> _Counted:
    """The same for a number that no text has: like additions are alternatives, others stand
    beside each other as 6(a) and 6(b)."""
    clusters = clustered(_wanted(said), lambda key: key[1])
    places = [
        names.lettered(provision, n) if len(clusters) > 1 else "" for n in range(len(clusters))
    ]
    return {
        key: (n if len(cluster) > 1 else 0, place)
        for cluster, place in zip(clusters, places, strict=True)
        for n, key in enumerate(cluster, 1)
    }


def _wanted(said: Iterable[Contribution]) -> list[tuple[str, str]]:
    """Every wording that somebody wants today, once, in order of receipt."""
    wanted = (w for c in _present(said) for w in c.wordings if w.action is not Action.NOC)
    return list(dict.fromkeys(_key(w) for w in wanted))


def _present(said: Iterable[Contribution]) -> list[Contribution]:
    """The latest with a wording of each source, in order of receipt: a source's own earlier
    wording does not compete with it."""
    found: dict[str, Contribution] = {}
    for contribution in sorted(said, key=lambda c: (c.received_at, c.code)):
        if contribution.wordings and not contribution.closed:
            found.pop(contribution.source, None)
            found[contribution.source] = contribution
    return list(found.values())


def _key(wording: Wording) -> tuple[str, str]:
    return wording.action.value, " ".join(wording.text.split())
