"""A confirmed announcement falls due: it goes to the list, or is held and asked about."""

from bot.acts.announcements import hold
from bot.acts.base import Desk, Done, Dropped, Held, Moment, Outcome
from bot.documents.alerts import announcement_held
from bot.documents.notices import announcement
from bot.model.announcements import Announcement, AnnouncementState
from bot.model.delivery import Draft, Notice
from bot.model.groups import Group, Stage
from bot.store.unit import UnitOfWork

kind = "announcement"
about = "sends a confirmed announcement to the list at its time"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One mail to the list; too late, after a gap or before the live stage a person is asked."""
    said = await work.announcements.get(int(str(notice.payload["announcement"])))
    group = await work.groups.get(notice.group or "")
    if said is None or group is None or said.state is not AnnouncementState.CONFIRMED:
        return Dropped("the announcement was cancelled or decided otherwise")
    reason = _too_late(notice, desk, moment)
    if reason:
        return Held(reason, await _asking(work, notice, desk, group, said, reason, moment))
    mail = announcement(said, group)
    draft = Draft(
        effect=notice.effect,
        recipient=group.list_address,
        recipient_name="",
        subject=mail.subject,
        text=mail.text,
        to_list=True,
        automatic=False,  # a person confirmed it, and lists refuse automatic posts (RFC 3834, 5)
        language=group.language,
        ref=said.ref,
    )
    rehearsed = _rehearsed(group, desk)
    if not rehearsed:
        return Done((draft,))
    # the officers see the very mail; when the bot may speak to the list, somebody says so again
    return Held(
        rehearsed, (draft, *await _asking(work, notice, desk, group, said, rehearsed, moment))
    )


def _too_late(notice: Notice, desk: Desk, moment: Moment) -> str:
    late = moment.now - notice.due_at
    if late > desk.announcement_grace:
        return f"it is {late.total_seconds() / 3600:.1f} hours late"
    if moment.gap_since is not None and late.total_seconds() > 0:
        return f"the service had not run since {moment.gap_since:%Y-%m-%d %H:%M} UTC"
    return ""


def _rehearsed(group: Group, desk: Desk) -> str:
    """Why the list does not get it, whatever was confirmed (promise 4)."""
    if desk.safe_mode:
        return "safe mode is on: the list did not get it"
    if group.stage is not Stage.LIVE:
        return f"the group is in stage {group.stage}: the list did not get it"
    return ""


async def _asking(
    work: UnitOfWork, notice: Notice, desk: Desk, group: Group, said: Announcement, reason: str,
    moment: Moment,
) -> tuple[Draft, ...]:  # fmt: skip
    """The announcement waits from now on; officers and whoever confirmed it get a new code."""
    held = await hold(work, said)
    words = announcement_held(group, held, reason, moment.now)
    day = group.local_day(moment.now)
    asked = {h.email: h.name for h in group.officers(day)} | {said.confirmed_by: ""}
    return tuple(
        Draft(
            effect=f"{notice.effect}:held:{email}",
            recipient=email,
            recipient_name=name,
            subject=words.subject,
            text=words.text,
            reply_to=desk.bot.address,
            language=group.language,
            ref=held.ref,
        )
        for email, name in asked.items()
    )
