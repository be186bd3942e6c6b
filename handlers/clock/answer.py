"""An answer falls due: what became of an order given by mail."""

from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.documents.alerts import order_answered
from bot.model.delivery import Draft, Notice
from bot.store.unit import UnitOfWork

kind = "answer"
about = "tells the sender of an order what became of it"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One private mail to the registered address that the order was proved by."""
    said = await work.announcements.get(int(str(notice.payload["announcement"])))
    group = await work.groups.get(notice.group or "")
    letter = await work.letters.get(int(str(notice.payload["letter"])))
    if said is None or group is None or letter is None:
        return Dropped("what the order was about is gone")
    words = order_answered(group, said, str(notice.payload["refusal"]), moment.now)
    draft = Draft(
        effect=notice.effect,
        recipient=str(notice.payload["recipient"]),
        recipient_name="",
        subject=words.subject,
        text=words.text,
        in_reply_to=letter.message_id,
        references=(letter.message_id,),
        reply_to=desk.bot.address,
        language=group.language,
    )
    return Done((draft,))
