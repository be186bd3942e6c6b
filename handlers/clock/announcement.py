"""A confirmed announcement falls due: it goes to the list, or is held and asked about."""

from bot.acts.announcements import hold
from bot.acts.base import Desk, Done, Dropped, Held, Moment, Outcome
from bot.documents.alerts import announcement_held
from bot.documents.notices import announcement
from bot.model.announcements import AnnouncementState
from bot.model.delivery import Draft, Notice
from bot.store.unit import UnitOfWork

kind = "announcement"
about = "sends a confirmed announcement to the list at its time"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One mail to the list; too late, or after a long gap, a person is asked first (promise 3)."""
    said = await work.announcements.get(int(str(notice.payload["announcement"])))
    group = await work.groups.get(notice.group or "")
    if said is None or group is None or said.state is not AnnouncementState.CONFIRMED:
        return Dropped("the announcement was cancelled or decided otherwise")
    late = moment.now - notice.due_at
    reason = ""
    if late > desk.announcement_grace:
        reason = f"it is {late.total_seconds() / 3600:.1f} hours late"
    elif moment.gap_since is not None and late.total_seconds() > 0:
        reason = f"the service had not run since {moment.gap_since:%Y-%m-%d %H:%M} UTC"
    if reason:
        held = await hold(work, said)
        words = announcement_held(group, held, reason, moment.now)
        day = group.local_day(moment.now)
        asked = {h.email: h.name for h in group.officers(day)} | {said.confirmed_by: ""}
        drafts = tuple(
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
        return Held(reason, drafts)
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
    return Done((draft,))
