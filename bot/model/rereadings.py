"""A letter read again: what a newer reader, or newer texts, make of it otherwise."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.letters import Kind
from bot.model.readings import Reading


class RereadingState(StrEnum):
    """Open until a person adopts the new reading or keeps the old one."""

    OPEN = "open"
    ADOPTED = "adopted"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Rereading:
    """A material difference; `comment` is its number, None for a letter that was no comment.

    `changed` names the fields of the reading, as `inspect --jsonl` does.
    """

    id: int
    letter_id: int
    group: str
    comment: str | None
    changed: tuple[str, ...]
    before: Reading
    after: Reading
    after_id: int
    made_at: datetime
    state: RereadingState

    @property
    def ref(self) -> str:
        """`R-5`: by which a person names it."""
        return f"R-{self.id}"


_COMPARED = (
    "author_email", "affiliation", "capacity", "on_behalf_of", "resolutions", "provisions",
    "position", "refers_to",
)  # fmt: skip


def material_changes(before: Reading, after: Reading) -> tuple[str, ...]:
    """The fields that papers or filing rest on, and that are not read alike; empty if none."""
    changed = [name for name in _COMPARED if getattr(before, name) != getattr(after, name)]
    if (before.kind is Kind.COMMENT) is not (after.kind is Kind.COMMENT):
        changed.insert(0, "kind")
    if before.own_words.split() != after.own_words.split():
        changed.append("own_words")
    if _proposed(before) != _proposed(after):
        changed.append("proposals")
    if before.margin_comments != after.margin_comments:
        changed.append("margin_comments")
    return tuple(changed)


def _proposed(reading: Reading) -> set[tuple[str, str, str | None, bool]]:
    return {(p.provision, p.action, p.text, p.explicit) for p in reading.proposals}
