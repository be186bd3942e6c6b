"""Announcements: drafted, previewed to the drafter, confirmed by a proved person, sent in time."""

import hmac
import secrets
from datetime import datetime, timedelta

from bot.acts.base import Actor, Refusal
from bot.model.announcements import Announcement, AnnouncementState
from bot.model.groups import Group
from bot.model.printable import one_line
from bot.store.unit import UnitOfWork

_LOOKED_AT = 200_000
MAX_SUBJECT = 500


def new_code() -> str:
    """A single-use code that is easy to copy: eight characters without look-alikes."""
    return "".join(secrets.choice("ABCDEFGHJKMNPQRSTUVWXYZ23456789") for _ in range(8))


_TYPED = timedelta(minutes=10)  # between the time that was meant and the command


async def draft(
    work: UnitOfWork, actor: Actor, group: Group, subject: str, body: str, send_at: datetime,
    now: datetime,
) -> Announcement | Refusal:  # fmt: skip
    """Keep a draft and notice its preview to the drafter."""
    if not group.may_act(actor.email, now):
        return Refusal(
            f"{actor.email} holds no role in group {group.code} that may announce: "
            "give it one with groups apply"
        )
    if not one_line(subject) or not body.strip():
        return Refusal("an announcement needs a subject and a text")
    if len(subject) > MAX_SUBJECT:
        return Refusal(f"a subject has {MAX_SUBJECT} characters at most")
    if send_at < now - _TYPED:
        return Refusal("it would be sent in the past: check the date, or leave it away: at once")
    fresh = Announcement(
        0, group.code, one_line(subject), body, send_at, AnnouncementState.DRAFT,
        actor.email, code=new_code(),
    )  # fmt: skip
    key = await work.announcements.add(fresh, now)
    await work.notices.add(
        f"preview:A-{key}", "preview", now, now, {"announcement": key}, group.code
    )
    await work.records.note(actor.email, actor.proof, "announce draft", f"A-{key}", now)
    return await work.announcements.one(key)


async def confirm(
    work: UnitOfWork, actor: Actor, announcement_id: int, code: str | None, now: datetime
) -> Announcement | Refusal:
    """Let it go to the list at its time; only a proved person may.

    By mail the single-use code is asked for; on the command line (`code` None) the login is proof.
    """
    known = await work.announcements.get(announcement_id)
    if known is None:
        return Refusal(f"there is no announcement A-{announcement_id}")
    group = await work.groups.get(known.group)
    if group is None or not group.may_act(actor.email, now):
        return Refusal(f"{actor.email} holds no role in group {known.group} that may confirm")
    if known.state not in (AnnouncementState.DRAFT, AnnouncementState.HELD):
        return Refusal(f"{known.ref} is {known.state} already")
    if code is not None and not (
        known.code and hmac.compare_digest(known.code.encode(), code.strip().upper().encode())
    ):
        return Refusal(f"the code for {known.ref} is wrong or has been used: ask for a new preview")
    was_held = known.state is AnnouncementState.HELD
    if was_held and not await _taken_back(work, known, actor):
        return Refusal(f"{known.ref} may have gone to the list: look there, or ask again later")
    send_at = max(known.send_at, now)
    await work.announcements.set(
        known.id, AnnouncementState.CONFIRMED, confirmed_by=actor.email, code="", send_at=send_at
    )
    # a second confirmation, after it was held, is another effect: the person has looked again
    effect = f"announcement:{known.ref}" + (f":{send_at.isoformat()}" if was_held else "")
    payload: dict[str, object] = {"announcement": known.id, "confirmed_by": actor.email}
    await work.notices.add(effect, "announcement", send_at, now, payload, known.group)
    await work.records.note(actor.email, actor.proof, "announce confirm", known.ref, now)
    return await work.announcements.one(known.id)


async def void_codes(work: UnitOfWork, words: str) -> None:
    """A code that the list has seen is void, whatever stands around it (promise 9)."""
    shown = words[:_LOOKED_AT].upper()
    for code in await work.announcements.codes():
        if code in shown:
            await work.announcements.void(code)


async def cancel(
    work: UnitOfWork, actor: Actor, announcement_id: int, now: datetime
) -> Announcement | Refusal:
    """Take it back, as long as it has not gone to the list."""
    known = await work.announcements.get(announcement_id)
    if known is None:
        return Refusal(f"there is no announcement A-{announcement_id}")
    group = await work.groups.get(known.group)
    if group is None or not group.may_act(actor.email, now):
        return Refusal(f"{actor.email} holds no role in group {known.group} that may cancel")
    if known.state is AnnouncementState.CANCELLED:
        return Refusal(f"{known.ref} is cancelled already")
    if known.state in (AnnouncementState.ACCEPTED, AnnouncementState.SEEN):
        return Refusal(f"{known.ref} has gone to the list: announce a correction")
    if not await _taken_back(work, known, actor):
        return Refusal(f"{known.ref} may have gone to the list: look there, or ask again later")
    await work.notices.cancel(f"announcement:{known.ref}", now)
    await work.announcements.set(known.id, AnnouncementState.CANCELLED, code="")
    await work.records.note(actor.email, actor.proof, "announce cancel", known.ref, now)
    return await work.announcements.one(known.id)


async def _taken_back(work: UnitOfWork, known: Announcement, actor: Actor) -> bool:
    """Cancel its mails to the list that nobody has; False if the list may have one."""
    made = [mail for mail in await work.mails.by_ref(known.ref) if mail.to_list]
    why = f"{actor.email} decided about {known.ref} anew"
    return all([await work.mails.cancel(mail.id, why) for mail in made])


async def hold(work: UnitOfWork, known: Announcement) -> Announcement:
    """Wait for a person; the new code makes another confirmation possible."""
    await work.announcements.set(known.id, AnnouncementState.HELD, code=new_code())
    return await work.announcements.one(known.id)
