"""Meetings: added, moved, cancelled; their reminders follow a plan that a person confirmed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.acts.base import Actor, Refusal
from bot.acts.briefs import plan_brief
from bot.model.delivery import Notice
from bot.model.groups import Group
from bot.model.meetings import Meeting, reminder_effect
from bot.model.printable import one_line
from bot.store.unit import UnitOfWork

MAX_TITLE = 200
MAX_PLACE = 500


def zone_warning(when: str, zone: str, starts_at: datetime) -> str:
    """What is odd about the zone as it was written: "CET" in summer is an hour off."""
    word = zone.upper()
    offset = starts_at.astimezone(ZoneInfo("Europe/Zurich")).utcoffset()
    summer = offset is not None and offset.total_seconds() == 7200
    if word == "CET" and summer:
        return f"{when} CET is winter time, but Geneva keeps summer time (CEST) on that day"
    return ""


async def add_meeting(
    work: UnitOfWork, actor: Actor, group: Group, meeting: Meeting, now: datetime, *, plan: bool
) -> Meeting | Refusal:
    """Keep a meeting; with `plan` the actor confirms that the list is reminded of it."""
    if not group.may_act(actor.email, now):
        return Refusal(
            f"{actor.email} holds no role in group {group.code} that may schedule meetings"
        )
    meeting = replace(meeting, title=one_line(meeting.title), place=one_line(meeting.place))
    if fault := _fault(meeting) or _past(meeting, now):
        return Refusal(fault)
    await work.groups.in_turn()
    if known := await _same(work, meeting):
        return Refusal(f"this is meeting {known.id} already: see iscg-bot meetings list")
    kept = replace(meeting, plan_confirmed_by=actor.email if plan else "")
    kept = replace(kept, id=await work.meetings.add(kept, actor.email))
    await plan_reminders(work, kept, now)
    await plan_brief(work, group, kept, now)
    await work.records.note(
        actor.email, actor.proof, "meetings add", f"meeting {kept.id}", now,
        title=kept.title, plan=plan,
    )  # fmt: skip
    return kept


async def _same(work: UnitOfWork, meeting: Meeting) -> Meeting | None:
    """The same meeting, if it stands already: a command that is given twice reminds once."""

    def told(one: Meeting) -> tuple[object, ...]:
        return one.title, one.starts_at, one.when_text, one.place

    for known in await work.meetings.of_group(meeting.group):
        if not known.cancelled and told(known) == told(meeting):
            return known
    return None


def _past(meeting: Meeting, now: datetime) -> str:
    if meeting.starts_at is None or meeting.starts_at > now:
        return ""
    return "the meeting would begin in the past: check the date and the zone"


def _fault(meeting: Meeting) -> str:
    """Why a meeting cannot be told of in mails and calendars; empty if it can."""
    if not meeting.title:
        return "a meeting needs a title"
    if len(meeting.title) > MAX_TITLE or len(meeting.place) > MAX_PLACE:
        return f"a title has {MAX_TITLE} characters at most, a place {MAX_PLACE}"
    if meeting.link and not meeting.link.startswith(("https://", "http://")):
        return f"{meeting.link[:100]}: expected a link that begins with https://"
    return ""


async def change_meeting(
    work: UnitOfWork, actor: Actor, group: Group, meeting: Meeting, now: datetime
) -> Meeting | Refusal:
    """Keep a changed meeting: the sequence counts up, its reminders are planned anew."""
    if not group.may_act(actor.email, now):
        return Refusal(f"{actor.email} holds no role in group {group.code} that may do that")
    if not meeting.cancelled and (fault := _past(meeting, now)):
        return Refusal(fault)
    changed = replace(meeting, sequence=meeting.sequence + 1)
    await work.notices.cancel(f"reminder:{meeting.id}", now)
    await work.notices.cancel(f"brief:{meeting.id}", now)
    await work.meetings.put(changed)
    await plan_reminders(work, changed, now)
    await plan_brief(work, group, changed, now)
    act = "meetings cancel" if changed.cancelled else "meetings move"
    await work.records.note(actor.email, actor.proof, act, f"meeting {meeting.id}", now)
    return changed


async def plan_reminders(work: UnitOfWork, meeting: Meeting, now: datetime) -> None:
    """Notice every reminder that is still ahead: to the list by the plan, and to those who asked.

    When several are overdue already (a meeting called at short notice) only the latest is.
    """
    recipients = ["list"] if meeting.plan_confirmed_by else []
    recipients += [person.email for person in await work.groups.wanting_reminders()]
    await _remind(work, meeting, recipients, now)


async def wish_reminders(
    work: UnitOfWork, actor: Actor, email: str, now: datetime, *, wanted: bool
) -> bool:
    """Note whether a person wants personal reminders, of the meetings already planned too.

    False, and nothing done, if nobody is registered with that address.
    """
    email = email.lower()
    if not await work.groups.wish(email, reminders=wanted):
        return False
    for group in await work.groups.all():
        for meeting in await work.meetings.of_group(group.code):
            if meeting.starts_at is None or meeting.starts_at <= now:
                continue
            if wanted:
                await _remind(work, meeting, [email], now)
            else:
                for offset in meeting.reminders:
                    await work.notices.cancel(reminder_effect(meeting, offset, email), now)
    act = "members reminders" if wanted else "members no reminders"
    await work.records.note(actor.email, actor.proof, act, email, now)
    return True


def overtaken(meeting: Meeting | None, reminder: Notice, now: datetime) -> str:
    """Why a reminder makes no sense any more (promise 2); empty while it does."""
    if meeting is None or meeting.cancelled:
        return "the meeting was cancelled"
    if meeting.sequence != reminder.payload["sequence"]:
        return "the meeting was moved: its new reminders are noticed"
    if meeting.starts_at is None or meeting.starts_at <= now:
        return "the meeting has begun"
    return ""


async def _remind(
    work: UnitOfWork, meeting: Meeting, recipients: Sequence[str], now: datetime
) -> None:
    if meeting.starts_at is None or meeting.cancelled:
        return
    offsets = sorted(meeting.reminders, reverse=True)
    overdue = [offset for offset in offsets if meeting.starts_at - offset <= now]
    wanted = [*overdue[-1:], *(offset for offset in offsets if offset not in overdue)]
    for offset in wanted:
        for recipient in recipients:
            await work.notices.add(
                reminder_effect(meeting, offset, recipient),
                "reminder",
                meeting.starts_at - offset,
                now,
                {"meeting": meeting.id, "sequence": meeting.sequence, "recipient": recipient},
                meeting.group,
            )
