"""An acknowledgement falls due: thanks and number for the registered author of a comment."""

from bot.acts.base import Desk, Done, Dropped, Moment, Outcome
from bot.documents.names import named, sources_of
from bot.documents.notices import acknowledgement
from bot.model.delivery import Draft, Notice
from bot.store.unit import UnitOfWork

kind = "acknowledgement"
about = "thanks a registered member for a comment, with its number"


async def prepare(work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment) -> Outcome:
    """One private mail to the registered address, in the thread of the letter."""
    letter_id = int(str(notice.payload["letter"]))
    comments = await work.comments.of_letter(letter_id)
    group = await work.groups.get(notice.group or "")
    if not comments or group is None:
        return Dropped("the comment is gone")
    recipient = str(notice.payload["recipient"])
    name = str(notice.payload["name"])
    texts = await work.groups.texts(group.language)
    sources = sources_of(group, await work.groups.states())
    words = acknowledgement(
        named(comments, sources),
        group,
        recipient_name=name,
        texts=texts,
        came_over_list=comments[0].over_list,
    )
    draft = Draft(
        effect=notice.effect,
        recipient=recipient,
        recipient_name=name,
        subject=words.subject,
        text=words.text,
        in_reply_to=comments[0].message_id,
        references=(comments[0].message_id,),
        reply_to=desk.bot.address,
        language=group.language,
    )
    return Done((draft,))
