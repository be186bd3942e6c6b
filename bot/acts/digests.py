"""Weekly digests: when they fall due, and which comments each takes."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from apscheduler.triggers.cron import CronTrigger

from bot.acts.digest_papers import Material
from bot.documents.names import named, sources_of
from bot.model.comments import Comment
from bot.model.digests import DigestRun
from bot.model.groups import Group
from bot.model.letters import Mailbox
from bot.store.unit import UnitOfWork


def last_slot(group: Group, now: datetime) -> datetime | None:
    """The latest weekly slot at or before `now`, in the group's zone (DST is the library's)."""
    hour, _, minute = group.digest.time.partition(":")
    trigger = CronTrigger(
        day_of_week=group.digest.day, hour=int(hour), minute=int(minute), timezone=group.zone
    )
    found, ahead = None, trigger.get_next_fire_time(None, now - timedelta(days=8))
    while ahead is not None and ahead <= now:
        found, ahead = ahead, trigger.get_next_fire_time(ahead, ahead + timedelta(seconds=1))
    return found


async def schedule(work: UnitOfWork, now: datetime) -> int:
    """Notice the digests that fell due; several missed slots become one run."""
    made = 0
    for group in await work.groups.all():
        slot = last_slot(group, now)
        if slot is not None and slot > await work.groups.since(group.code):
            made += await notice_digest(work, group, slot, now)
    return made


async def notice_digest(work: UnitOfWork, group: Group, slot: datetime, now: datetime) -> bool:
    """Notice the digest of one slot; False if that slot has its digest."""
    payload: dict[str, object] = {"slot": slot.isoformat()}
    stamp = slot.strftime("%Y-%m-%dT%H:%M:%S%z")
    return await work.notices.add(
        f"digest:{group.code}:{stamp}", "digest", slot, now, payload, group.code
    )


async def look_up(
    work: UnitOfWork, group: Group, since: datetime, until: datetime, bot: Mailbox, now: datetime
) -> Material:
    """What a digest of some days would be made of, without beginning one."""
    comments = await work.comments.between(group.code, since, until)
    number = max((run.number for run in await work.digests.of_group(group.code)), default=0) + 1
    run = DigestRun(0, group.code, number, until, since, until)
    return await material(work, group, run, comments, f"digest:{group.code}", bot, now)


async def material(
    work: UnitOfWork, group: Group, run: DigestRun, comments: Sequence[Comment], effect: str,
    bot: Mailbox, now: datetime,
) -> Material:  # fmt: skip
    """Everything that the papers of a digest are made of."""
    texts = await work.groups.texts_of(group.resolution)
    new = {comment.id for comment in comments}
    places = {proposal.provision for c in comments for proposal in c.proposals}
    before = await work.comments.competing(group.code, run.since, places)
    unplaced = await work.comments.unplaced(group.code, run.since)
    sources = sources_of(group, await work.groups.states())
    return Material(
        effect=effect,
        group=group,
        run=run,
        comments=named(comments, sources),
        texts=tuple(texts),
        meetings=tuple(await work.meetings.of_group(group.code)),
        unplaced=named((c for c in unplaced if c.id not in new), sources),
        earlier=named((c for c in before if c.id not in new), sources),
        commented=tuple(await work.comments.provisions(group.code)),
        bot=bot,
        now=now,
        decisions=tuple(await work.decisions.between(group.code, run.since, run.until)),
        loaded=tuple(await work.groups.loaded(group.resolution, run.since, run.until)),
        actions=tuple(await work.actions.of_group(group.code)),
        rereadings=tuple((r.ref, r.comment or "") for r in await work.rereadings.open(group.code)),
    )


async def begin(work: UnitOfWork, group: Group, slot: datetime, now: datetime) -> DigestRun:
    """The digest of a slot with its comments frozen; begun a second time it is the same."""
    known = await work.digests.of_slot(group.code, slot)
    if known is not None:
        return known
    since = await work.digests.last_until(group.code) or await work.groups.since(group.code)
    number = await work.groups.next_digest(group.code)
    await work.comments.freeze(group.code, number, now)
    return await work.digests.begin(group.code, number, slot, since, now)
