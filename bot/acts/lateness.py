"""A mail that waited out an outage is looked at once more before it goes (promise 2)."""

from datetime import datetime, timedelta

from bot.acts.alerts import IN_DOUBT
from bot.acts.mails import ask
from bot.acts.meetings import overtaken
from bot.model.delivery import Notice, Outgoing
from bot.store.unit import UnitOfWork

_FRESH = timedelta(minutes=10)


async def put_by(work: UnitOfWork, mail: Outgoing, now: datetime, grace: timedelta) -> str:
    """Why a mail that was about to be sent is not, and what became of it; empty if it may go.

    A question that was answered is not asked; a reminder whose meeting has begun, was moved or
    cancelled is dropped; another mail to the list waits for a person, who alone can have it sent
    again: later than `grace` it is no longer what was confirmed.
    """
    notice = await work.notices.of(await work.mails.notice_of(mail.id))
    if notice.kind == "alert" and await _answered(work, notice):
        reason = "what it asks has been answered meanwhile"
        await work.mails.drop(mail.id, reason)
        return reason
    if mail.resent or mail.created_at is None or now - mail.created_at < _FRESH:
        return ""
    if notice.kind == "reminder":
        meeting = await work.meetings.get(int(str(notice.payload["meeting"])))
        reason = overtaken(meeting, notice, now)
        if reason:
            await work.mails.drop(mail.id, reason)
        return reason
    if not mail.to_list or now - notice.due_at < grace:
        return ""
    reason = "the mail server could not be reached in time: is it still wanted?"
    await work.mails.hold(mail.id, reason)
    await ask(work, f"held:{now.isoformat()}", mail, now)
    return reason


async def _answered(work: UnitOfWork, alert: Notice) -> bool:
    if alert.payload["alert"] != "uncertain":
        return False
    about = await work.mails.get(int(str(alert.payload["mail"])))
    return about is None or about.state not in IN_DOUBT
