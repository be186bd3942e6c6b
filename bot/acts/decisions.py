"""What people decide about comments: place, status, confirm a reading, restrict; all audited."""

from collections.abc import Sequence
from datetime import datetime

from bot.acts.base import Actor, Refusal
from bot.model.comments import Comment, Status
from bot.store.unit import UnitOfWork


async def place(
    work: UnitOfWork, actor: Actor, comment: Comment, provisions: Sequence[str], why: str,
    now: datetime,
) -> Comment | Refusal:  # fmt: skip
    """File a comment where it belongs; what was read stays beside.

    Refused where neither a text of the resolution nor the comment itself has such a heading.
    """
    if unknown := await _unknown(work, comment, provisions):
        return Refusal(unknown)
    await work.decisions.place(comment, provisions, actor.email, actor.proof, why, now)
    await _note(work, actor, "comments place", comment, now, provisions=list(provisions), why=why)
    return comment


async def _unknown(work: UnitOfWork, comment: Comment, provisions: Sequence[str]) -> str:
    """What is wrong with the first place that there is not; empty if nothing is."""
    group = await work.groups.get(comment.group)
    resolution = group.resolution if group else ""
    texts = await work.groups.texts_of(resolution)
    ids = [*readable(comment), *(p.id for text in texts for p in text.provisions)]
    known = {tuple(each.split("/")[:2]) for each in ids}
    for provision in provisions:
        place = tuple(provision.split("/")[:2])
        if place != (resolution,) and place not in known:
            hint = f"see iscg-bot texts show {resolution}" if texts else "load its text first"
            return f"{provision}: there is no such heading in resolution {resolution}: {hint}"
    return ""


async def decide(
    work: UnitOfWork, actor: Actor, comment: Comment, status: Status, why: str, now: datetime,
    *, revision: str = "", observation: str = "",
) -> None:  # fmt: skip
    """Set what became of a comment; `why` is for the record, `observation` for the table."""
    await work.decisions.decide(
        comment, status, actor.email, actor.proof, why, now,
        revision=revision, observation=observation,
    )  # fmt: skip
    await _note(
        work, actor, "comments decide", comment, now,
        status=str(status), revision=revision, observation=observation, why=why,
    )  # fmt: skip


async def judge(
    work: UnitOfWork, actor: Actor, comment: Comment, readings: Sequence[str], now: datetime, *,
    right: bool,
) -> Comment | Refusal:  # fmt: skip
    """Say whether what was read of a comment is right; only what was read can be confirmed.

    `readings` are `position` or ids of provisions.
    """
    known = {*readable(comment)}
    if unknown := [reading for reading in readings if reading not in known]:
        return Refusal(f"nothing was read of {comment.code} on {unknown[0]}: place it instead")
    said = [(reading, right) for reading in readings]
    await work.decisions.judge(comment, said, actor.email, actor.proof, now)
    await _note(work, actor, "comments confirm", comment, now, readings=list(readings), right=right)
    return comment


def readable(comment: Comment) -> tuple[str, ...]:
    """Everything of a comment that a person can say yes or no to."""
    places = dict.fromkeys(
        [p.provision for p in comment.proposals] + [c.provision for c in comment.citations]
    )
    return (*places, "position")


async def restrict(
    work: UnitOfWork, actor: Actor, comment: Comment, why: str, now: datetime, *, held: bool
) -> None:
    """Keep a comment out of papers, search and export, or let it in again.

    What is let in stands in the next digest: the one that it came in time for passed it over.
    """
    if not held and not comment.circulates:
        await work.comments.into_next_digest(comment.letter_id)
    await work.decisions.restrict(comment, actor.email, actor.proof, why, now, held=held)
    act = "comments restrict" if held else "comments release"
    await _note(work, actor, act, comment, now, why=why)


async def _note(
    work: UnitOfWork, actor: Actor, act: str, comment: Comment, now: datetime, **details: object
) -> None:
    await work.records.note(actor.email, actor.proof, act, comment.code, now, **details)
