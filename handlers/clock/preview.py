"""A preview falls due: the drafter sees the exact mail and gets the single-use code."""

from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.documents.notices import preview
from bot.model.announcements import AnnouncementState
from bot.model.delivery import Draft, Notice
from bot.model.groups import Stage
from bot.store.unit import UnitOfWork

kind = "preview"
about = "shows a drafted announcement to its drafter, with the code to confirm it"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One private mail to the drafter; answering it with the code is proof (promise 9)."""
    said = await work.announcements.get(int(str(notice.payload["announcement"])))
    group = await work.groups.get(notice.group or "")
    if said is None or group is None or said.state is not AnnouncementState.DRAFT:
        return Dropped("the draft is gone or decided")
    person = await work.groups.person(said.drafted_by)
    elsewhere = "" if group.stage is Stage.LIVE else f"stage {group.stage}: not to the list yet"
    words = preview(said, group, moment.now, goes_to=elsewhere)
    draft = Draft(
        effect=notice.effect,
        recipient=said.drafted_by,
        recipient_name=person.name if person else "",
        subject=words.subject,
        text=words.text,
        reply_to=desk.bot.address,
        language=group.language,
        ref=said.ref,
    )
    return Done((draft,))
