"""A receipt falls due: what was done because of somebody's answer, and what was not clear."""

from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.documents.receipts import receipt
from bot.model.delivery import Draft, Notice
from bot.store.unit import UnitOfWork

kind = "receipt"
about = "tells who answered the bot what was done, and asks once about the rest"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One private mail to the address that proved the answer, in its thread."""
    group = await work.groups.get(notice.group or "")
    letter = await work.letters.get(int(str(notice.payload["letter"])))
    if group is None or letter is None:
        return Dropped("what the answer was about is gone")
    words = receipt(group, _lines(notice, "done"), _lines(notice, "unclear"))
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


def _lines(notice: Notice, name: str) -> list[str]:
    found = notice.payload.get(name)
    return [str(line) for line in found] if isinstance(found, list) else []
