"""What letters are read against: lists, people, domains and texts, as they are now."""

import hashlib

from bot.model.facts import Context
from bot.store.unit import UnitOfWork


async def current_context(work: UnitOfWork, bot: str, trusted_hosts: tuple[str, ...]) -> Context:
    """The context that the database gives."""
    groups = await work.groups.all()
    return Context(
        lists=tuple(dict.fromkeys(group.list_address.lower() for group in groups)),
        bots=(bot.lower(),) if bot else (),
        members=tuple(await work.groups.members()),
        domains=tuple(await work.groups.domains()),
        resolutions=tuple(dict.fromkeys(group.resolution for group in groups)),
        texts=tuple(await work.groups.texts()),
        trusted_hosts=trusted_hosts,
        states=tuple(await work.groups.states()),
        officers=tuple(dict.fromkeys(h.email.lower() for group in groups for h in group.roles)),
    )


def context_digest(context: Context) -> str:
    """By which readings name the texts and people that they were made against: SHA-256, hex."""
    return hashlib.sha256(repr(context).encode()).hexdigest()
