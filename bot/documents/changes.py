"""Open proposals as changes of provisions: who wants which words, since when and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.documents import sentences
from bot.documents.paper import Remark, Tracked
from bot.model.comments import Comment, Status
from bot.model.readings import Action, Proposal

# Nothing of these is open any more: their words stand in no consolidated text.
_CLOSED = frozenset({Status.WITHDRAWN, Status.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class Change:
    """One proposed change of one provision, with everybody who proposed exactly it."""

    action: Action
    text: str
    language: str | None
    sources: tuple[str, ...]
    received_at: datetime
    remarks: tuple[Remark, ...]

    @property
    def tracked(self) -> Tracked:
        """The author in Word's sense: `Freedonia (191-C12)`."""
        return Tracked(", ".join(self.sources), self.received_at)


def open_changes(comments: Iterable[Comment]) -> dict[str, list[Change]]:
    """Open proposals by provision, in order of receipt; equal ones are one with all sources."""
    found: dict[str, dict[tuple[Action, str, str | None], Change]] = {}
    ready = (c for c in comments if c.circulates and c.status not in _CLOSED)
    for comment in sorted(ready, key=lambda c: (c.received_at, c.id)):
        for proposal in comment.proposed:
            change = _change(comment, proposal)
            same = found.setdefault(proposal.provision, {})
            key = (change.action, " ".join(change.text.split()), change.language)
            before = same.get(key)
            same[key] = change if before is None else _joined(before, change)
    return {provision: list(each.values()) for provision, each in found.items()}


def _change(comment: Comment, proposal: Proposal) -> Change:
    source = f"{comment.source} ({comment.code})"
    reasons = _reasons(comment, proposal.provision)
    remark = Remark(source, comment.received_at, reasons, comment.language)
    return Change(
        Action(proposal.action),
        (proposal.text or "").strip(),
        comment.language if proposal.text else None,
        (source,),
        comment.received_at,
        (remark,) if reasons else (),
    )


def _reasons(comment: Comment, provision: str) -> str:
    """The author's own sentences on that provision, else on none in particular."""
    cited = [c for c in comment.cited if c.evidence and c.provision == provision]
    found = [sentences.around(comment.own_words, c.evidence) for c in cited]
    if not found and len({p.provision for p in comment.proposals}) == 1:
        found = [sentences.body(comment.own_words)]
    return "\n".join(dict.fromkeys(each for each in found if each))


def _joined(first: Change, second: Change) -> Change:
    return replace(
        first, sources=first.sources + second.sources, remarks=first.remarks + second.remarks
    )
