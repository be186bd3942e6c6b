"""A reminder falls due: to the list by the confirmed plan, or to one person who asked for it."""

from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.acts.meetings import overtaken
from bot.documents.notices import reminder
from bot.mail.icalendar import invitation
from bot.model.delivery import Draft, Notice
from bot.model.letters import Mailbox
from bot.store.unit import UnitOfWork

kind = "reminder"
about = "reminds the list or a person of a meeting, with its calendar file"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """Dropped when the meeting has begun, was cancelled or moved since (promise 2)."""
    meeting = await work.meetings.get(int(str(notice.payload["meeting"])))
    group = await work.groups.get(notice.group or "")
    reason = overtaken(meeting, notice, moment.now)
    if meeting is None or group is None or reason:
        return Dropped(reason or "the group is gone")
    recipient = str(notice.payload["recipient"])
    to_list = recipient == "list"
    if to_list and not meeting.plan_confirmed_by:
        return Dropped("nobody confirmed the plan")
    person = None if to_list else await work.groups.person(recipient)
    name = person.name if person else ""
    ref = f"M-{meeting.id}.{notice.id}" if to_list else ""
    words = reminder(meeting, group, moment.now, recipient_name=name, ref=ref)
    attendee = None if to_list else Mailbox(name, recipient)
    method = "PUBLISH" if to_list else "REQUEST"
    draft = Draft(
        effect=notice.effect,
        recipient=group.list_address if to_list else recipient,
        recipient_name=name,
        subject=words.subject,
        text=words.text,
        to_list=to_list,
        automatic=not to_list,  # confirmed by a person, and lists refuse automatic posts
        language=group.language,
        calendar=invitation(meeting, method, desk.bot, attendee, moment.now),
        calendar_method=method,
        ref=ref,
    )
    return Done((draft,))
