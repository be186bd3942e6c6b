"""What was said on each provision, as data: own sentences, explicit proposals, alternatives."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.documents import sentences
from bot.documents.catalogue import N_
from bot.documents.provisions import Names
from bot.model.comments import Comment, Status
from bot.model.readings import Action, Position
from bot.model.texts import ProvisionKind, Redline, Text
from bot.resolutions.redline import redline

GENERAL = N_("The resolution as a whole")
"""Where comments stand that name no provision."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What one comment proposes for one provision.

    `redline` leads from the wording in force in the author's language to the proposed one, None
    where there is none to compare with; `alternative` counts competing wordings in order of
    receipt from 1, and is 0 where nothing competes.
    """

    action: Action
    text: str
    redline: Redline | None
    alternative: int = 0


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one comment says on one provision: own words, explicit proposals."""

    code: str
    source: str
    language: str | None
    received_at: datetime
    in_period: bool
    withdrawn: bool
    words: str
    wordings: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A provision with its wording in force and all that was said on it, sources in order."""

    provision: str
    label: str
    text: str
    said: tuple[Contribution, ...]

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

    What names no provision explicitly stands under the whole resolution, in its own words. A mail
    that only takes another back is for the coordinator: it says nothing on the text.
    Linear in the comments; `earlier` ones only count as alternatives.
    """
    base = {
        (text.language, provision.id): provision.text
        for text in texts
        if text.name == "in-force"
        for provision in text.provisions
    }
    drawn = _Redlines()
    found: dict[str, list[Contribution]] = {}
    for comment in comments:
        if comment.circulates and comment.position is not Position.WITHDRAW:
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


def _said(
    comment: Comment, base: Mapping[tuple[str, str], str], drawn: "_Redlines"
) -> dict[str, Contribution]:
    """Every provision that the comment names explicitly, with what it says there."""
    withdrawn = comment.status is Status.WITHDRAWN
    words: dict[str, list[str]] = {}
    for citation in comment.citations:
        if citation.explicit:
            words.setdefault(citation.provision, []).append(
                sentences.around(comment.own_words, citation.evidence)
            )
    wordings: dict[str, list[Wording]] = {}
    for proposal in comment.proposals:
        if proposal.explicit:
            words.setdefault(proposal.provision, [])
            old = base.get((comment.language or "", proposal.provision))
            wordings.setdefault(proposal.provision, []).append(
                Wording(
                    proposal.action,
                    proposal.text or "",
                    drawn.of(proposal.action, old, proposal.text, comment.language),
                )
            )
    if not words:
        whole = comment.group if not comment.provisions else comment.provisions[0].split("/")[0]
        words[whole] = [sentences.body(comment.own_words)]
    return {
        provision: Contribution(
            comment.code,
            comment.source,
            comment.language,
            comment.received_at,
            comment.in_period,
            withdrawn,
            "" if withdrawn else _joined(found),
            () if withdrawn else tuple(wordings.get(provision, ())),
        )
        for provision, found in words.items()
    }


class _Redlines:
    """Redlines of one paper; States often propose the very same words, drawn once."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, str | None], Redline] = {}

    def of(
        self, action: Action, old: str | None, new: str | None, language: str | None
    ) -> Redline | None:
        """The way from the wording in force; None where there is none, and for ADD and NOC."""
        if not old or (action is not Action.SUP and not (action is Action.MOD and new)):
            return None
        key = (old, new or "", language)
        if key not in self._drawn:
            self._drawn[key] = redline(*key)
        return self._drawn[key]


def _joined(found: Sequence[str]) -> str:
    """Sentences of one comment on one provision, each once; one inside another is not repeated."""
    kept = list[str]()
    for words in found:
        if words and not any(words in other for other in kept):
            kept.append(words)
    return "\n".join(kept)


def _entry(
    provision: str, names: Names, said: list[Contribution], before: list[Contribution]
) -> Entry:
    known = names.find(provision)
    numbers = _alternatives([*before, *said])
    numbered = [
        replace(
            c,
            wordings=tuple(replace(w, alternative=numbers.get(_key(w), 0)) for w in c.wordings),
        )
        for c in said
    ]
    return Entry(
        provision,
        names.label(provision),
        known.text if known and known.kind is not ProvisionKind.WHOLE else "",
        tuple(sorted(numbered, key=lambda c: (alphabetical(c.source), c.received_at, c.code))),
    )


def _alternatives(said: Iterable[Contribution]) -> dict[tuple[str, str], int]:
    """Numbers of different wordings in order of receipt; none if all want the same."""
    ordered = sorted(said, key=lambda c: (c.received_at, c.code))
    keys = dict.fromkeys(_key(w) for c in ordered for w in c.wordings)
    return {key: n for n, key in enumerate(keys, 1)} if len(keys) > 1 else {}


def _key(wording: Wording) -> tuple[str, str]:
    return wording.action.value, " ".join(wording.text.split())


def alphabetical(name: str) -> str:
    """A key that sorts names without regard to case and accents."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
