"""An alert falls due: a private word to those who look after a group."""

from bot.acts.alerts import author_of, explain
from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.model.delivery import Draft, Notice
from bot.model.groups import Group, Stage
from bot.store.unit import UnitOfWork

kind = "alert"
about = "tells coordinator and secretariat what needs a person"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One mail to each officer of the group, or of the first one where it is about none; while
    there is nobody, to the service's contact."""
    group = await work.groups.get(notice.group or "")
    if group is None:
        known = await work.groups.all()
        group = known[0] if known else Group("", "", "iscg-bot", "", Stage.LIVE)
    words = await explain(work, notice, group, moment.now)
    if words is None:
        return Dropped("what it was about is gone")
    author = await author_of(work, notice)  # nobody is asked to answer himself
    officers = group.officers(group.local_day(moment.now))
    people = {h.email: h.name for h in officers if h.email != author}
    drafts = tuple(
        Draft(
            effect=f"{notice.effect}:{email}",
            recipient=email,
            recipient_name=name,
            subject=words.subject,
            text=words.text,
            language=group.language,
        )
        for email, name in (people or {desk.contact: ""}).items()
    )
    return Done(drafts)
