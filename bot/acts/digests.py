"""Weekly digests: when they fall due, and which comments each takes."""

from datetime import datetime, timedelta

from apscheduler.triggers.cron import CronTrigger

from bot.model.digests import DigestRun
from bot.model.groups import Group
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


async def begin(work: UnitOfWork, group: Group, slot: datetime, now: datetime) -> DigestRun:
    """The digest of a slot with its comments frozen; begun a second time it is the same."""
    known = await work.digests.of_slot(group.code, slot)
    if known is not None:
        return known
    since = await work.digests.last_until(group.code) or await work.groups.since(group.code)
    number = await work.groups.next_digest(group.code)
    await work.comments.freeze(group.code, number, now)
    return await work.digests.begin(group.code, number, slot, since, now)
