"""A brief falls due: one page to those who lead a meeting, shortly before it begins."""

from bot.acts.base import Desk, Dropped, Moment, Outcome, Rendering
from bot.acts.briefs import look_up, make
from bot.model.delivery import Notice
from bot.store.unit import UnitOfWork

kind = "brief"
about = "briefs coordinator and Chair before a meeting, on one page"


async def prepare(
    work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment
) -> Outcome | Rendering:
    """Dropped when the meeting has begun, was cancelled or moved since (promise 2)."""
    meeting = await work.meetings.get(int(str(notice.payload["meeting"])))
    group = await work.groups.get(notice.group or "")
    if meeting is None or group is None or meeting.cancelled or meeting.starts_at is None:
        return Dropped("the meeting was cancelled")
    if meeting.starts_at.isoformat() != notice.payload["starts_at"]:
        return Dropped("the meeting was moved: its new brief is noticed")
    if meeting.starts_at <= moment.now:
        return Dropped("the meeting has begun")
    found = await look_up(work, group, meeting, notice.effect, desk.bot, moment.now)
    return Rendering(make, (found,))
