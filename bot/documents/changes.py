"""Open proposals as changes of provisions: who wants which words, since when and why."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import SequenceMatcher
from typing import TypeVar

from bot.documents.paper import Remark, Tracked
from bot.documents.shares import REST, shares, without
from bot.model.comments import Comment, Status
from bot.model.readings import Action, Proposal
from bot.resolutions.languages import language_told

# Nothing of these is open any more: their words stand in no consolidated text.
_CLOSED = frozenset({Status.WITHDRAWN, Status.SUPERSEDED})
_COMPARED, _WORDS = 26, 150  # bounds: with how many others an addition is compared, and how far
_LIKE = 0.5  # additions under one number that share half of their words are alternatives
IN_FORCE = "in-force"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """One proposed change of one provision, with everybody who proposed exactly it.

    `base` names the wording that its author had before him; `alternative` counts competing
    wordings in order of receipt from 1 and is 0 where nothing competes.
    """

    action: Action
    text: str
    language: str | None
    sources: tuple[str, ...]
    codes: tuple[str, ...]
    received_at: datetime
    remarks: tuple[Remark, ...]
    base: str = IN_FORCE
    alternative: int = 0

    @property
    def tracked(self) -> Tracked:
        """The author in Word's sense: `Freedonia (191-C12)`."""
        return Tracked(", ".join(self.sources), self.received_at)


def open_changes(comments: Iterable[Comment]) -> dict[str, list[Change]]:
    """Open proposals by provision, in order of receipt; equal ones are one with all sources.

    Each source has one present position on a provision: its latest. An earlier wording of the
    same source does not compete with it; it stands in the comment table alone.
    """
    ready = (c for c in comments if c.circulates and c.status not in _CLOSED)
    present: dict[str, dict[str, list[Change]]] = {}
    for comment in sorted(ready, key=lambda c: (c.received_at, c.id)):
        said: dict[str, list[Change]] = {}
        for proposal in comment.proposed:
            said.setdefault(proposal.provision, []).append(_change(comment, proposal))
        for provision, changes in said.items():
            by_source = present.setdefault(provision, {})
            by_source.pop(comment.source, None)  # so that it stands where the latest was received
            by_source[comment.source] = changes
    return {
        provision: numbered(_joined(change for changes in found.values() for change in changes))
        for provision, found in present.items()
    }


def numbered(changes: Sequence[Change]) -> list[Change]:
    """Alternatives numbered in order of receipt; NOC asks for no wording and is none of them."""
    wanted = [change for change in changes if change.action is not Action.NOC]
    count = iter(range(1, len(wanted) + 1))
    return [
        replace(c, alternative=next(count) if len(wanted) > 1 else 0)
        if c.action is not Action.NOC
        else c
        for c in changes
    ]


def _joined(changes: Iterable[Change]) -> list[Change]:
    """Equal wordings as one, with the sources and reasons of all."""
    found: dict[tuple[Action, str, str | None, str], Change] = {}
    for change in changes:
        key = (change.action, " ".join(change.text.split()), change.language, change.base)
        first = found.get(key)
        found[key] = change if first is None else _both(first, change)
    return list(found.values())


def _change(comment: Comment, proposal: Proposal) -> Change:
    source = f"{comment.source} ({comment.code})"
    reasons = _reasons(comment, proposal.provision)
    remark = Remark(source, comment.received_at, reasons, comment.language)
    text = (proposal.text or "").strip()
    return Change(
        Action(proposal.action),
        text,
        language_told(text, comment.language) if text else None,
        (source,),
        (comment.code,),
        comment.received_at,
        (remark,) if reasons else (),
        _base(comment, proposal.provision),
    )


def _base(comment: Comment, provision: str) -> str:
    """The wording that the author names beside the provision; the text in force if none."""
    named = (c.text for c in comment.cited if c.provision == provision and c.text)
    return next(named, IN_FORCE)


def _reasons(comment: Comment, provision: str) -> str:
    """The author's own words on that provision but the wording; those on none in particular stand
    at his first proposal alone."""
    evidence: dict[str, list[str]] = {}
    for c in comment.cited:
        evidence.setdefault(c.provision, []).append(c.evidence)
    for p in comment.proposed:
        evidence.setdefault(p.provision, [])
    said = shares(comment, evidence)
    here = [p for p in comment.proposed if p.provision == provision and p.text]
    texts = [p.text for p in here if p.text]
    drawn = [p.text for p in here if p.text and p.source == "html-redline"]
    first = comment.proposed[0].provision == provision
    beside = said.get(REST, "") if first else ""
    words = said[provision] if first or any(evidence[provision]) else ""
    return "\n".join(filter(None, (beside, without(words, texts, drawn))))


def _both(first: Change, second: Change) -> Change:
    return replace(
        first,
        sources=first.sources + second.sources,
        codes=first.codes + second.codes,
        remarks=first.remarks + second.remarks,
    )


def clustered(additions: Sequence[T], words: Callable[[T], str]) -> list[list[T]]:
    """Additions under one number: those that share most of their words are about the same thing."""
    found: list[list[T]] = []
    for each in additions:
        like = next((g for g in found[:_COMPARED] if _alike(words(g[0]), words(each))), None)
        if like is None:
            found.append([each])
        else:
            like.append(each)
    return found


def _alike(one: str, other: str) -> bool:
    first, second = one.split()[:_WORDS], other.split()[:_WORDS]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE
