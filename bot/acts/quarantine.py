"""What a person does about mails that could not be read."""

from datetime import datetime

from bot.acts.base import Actor
from bot.store.unit import UnitOfWork


async def retry(work: UnitOfWork, actor: Actor, raw_id: int, now: datetime) -> bool:
    """Have a mail read again; False if it is not in quarantine."""
    known = await work.raws.retry(raw_id)
    if known:
        await work.records.note(actor.email, actor.proof, "quarantine retry", f"raw {raw_id}", now)
    return known
