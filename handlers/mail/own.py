"""Mail that the bot sent and that comes back: the witness, or the copy of the list."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.mails import came_back
from bot.acts.reports import listed
from bot.model.delivery import OutgoingState
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "own"
order = 10
about = "what the bot sent and what comes back of it"
_TOLD = (OutgoingState.SENDING, OutgoingState.ACCEPTED)


def matches(signs: Signs) -> bool:
    """It carries our mark, or our address as its author."""
    return signs.own


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """A copy is proof that the mail was taken; over the list, that the list has it."""
    stored = item.stored
    ours = next(iter(await work.mails.by_message_ids([item.letter.effect])), None)
    if ours is None and stored.over_list:
        # anybody can write a reference, so it is no proof that a waiting or doubtful mail was taken
        copied = await listed(work, item)
        ours = copied if copied and copied.state in _TOLD else None
    message_id = ours.message_id if ours else stored.message_id
    await came_back(work, message_id, now, on_list=stored.over_list)
