"""What is read otherwise than before waits for a person: numbers and papers change by him alone."""

from collections.abc import Sequence
from datetime import datetime

from bot.acts.base import Actor, Refusal
from bot.model.letters import Kind
from bot.model.readings import Reading
from bot.model.rereadings import Rereading, RereadingState, material_changes
from bot.store.letters import StoredLetter
from bot.store.unit import UnitOfWork


async def read_again(
    work: UnitOfWork,
    letter: StoredLetter,
    reading: Reading,
    made_by: tuple[int, str],
    now: datetime,
) -> Sequence[str]:
    """Put a new reading beside the old; returns what differs in substance. Nothing is sent.

    `made_by` is the reader's version and the digest of the texts and people it was told of.
    """
    new_id = await work.rereadings.keep(letter.id, reading, *made_by, now)
    if new_id is None:
        return ()
    differing: list[str] = []
    for old in await work.rereadings.standing(letter.id):
        changed = material_changes(old.reading, reading)
        if not changed or (old.comment_id is None and reading.kind is not Kind.COMMENT):
            continue
        groups = [old.group] if old.group else await _groups_of(work, reading)
        for group in groups:
            await work.rereadings.differ(letter.id, group, old, new_id, changed, now)
            differing += changed
    return tuple(dict.fromkeys(differing))


async def _groups_of(work: UnitOfWork, reading: Reading) -> list[str]:
    spoken = set(reading.resolutions)
    return [group.code for group in await work.groups.all() if group.resolution in spoken]


async def decide(
    work: UnitOfWork, actor: Actor, key: int, *, adopt: bool, now: datetime
) -> Rereading | Refusal:
    """A person says which of two readings stands; the other is kept beside it."""
    found = await work.rereadings.get(key)
    if found is None:
        return Refusal(f"there is no rereading R-{key}: see iscg-bot rereadings list")
    if found.state is not RereadingState.OPEN:
        return Refusal(f"{found.ref} is {found.state}: nothing to decide")
    if adopt:
        await _adopt(work, actor, found, now)
    state = RereadingState.ADOPTED if adopt else RereadingState.KEPT
    await work.rereadings.close(key, state)
    act = "rereadings adopt" if adopt else "rereadings keep"
    about = found.comment or f"letter {found.letter_id}"
    await work.records.note(
        actor.email, actor.proof, act, about, now, rereading=found.ref, changed=list(found.changed)
    )
    decided = await work.rereadings.get(key)
    return decided or found


async def _adopt(work: UnitOfWork, actor: Actor, found: Rereading, now: datetime) -> None:
    mine = [c for c in await work.comments.of_letter(found.letter_id) if c.group == found.group]
    if mine:
        await work.decisions.read_as(
            mine[0], found.after_id, found.after, actor.email, actor.proof, now
        )
        return
    letter = await work.letters.get(found.letter_id)
    group = await work.groups.get(found.group)
    if letter is None or group is None:
        return
    number = await work.groups.next_comment(group.code)
    in_period = group.in_period(letter.received_at)
    await work.comments.add(group, number, letter, in_period=in_period)
