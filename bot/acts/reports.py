"""Reports of other machines about our own mail: not delivered, held for the moderator."""

import re
from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.mails import ask
from bot.model.delivery import Outgoing
from bot.store.unit import UnitOfWork

_REF = re.compile(r"\bRef\. ([AM]-[0-9]{1,9}(?:\.[0-9]{1,9})?)")
_LOOKED_AT = 100_000
_MOST_BOUNCES = 20


async def report_bounce(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Tell the officers that a mail of ours did not arrive (RFC 3464)."""
    mail = await _about(work, item)
    if mail is None or item.quiet:
        return
    # only the list may have several; a report that names others about private mail is forged
    named = item.signs.failed_recipients[:_MOST_BOUNCES] if mail.to_list else ()
    for recipient in named or (mail.recipient,):
        await ask(work, f"bounced:{recipient}"[:200], mail, now, recipient=recipient)


async def note_moderation(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """An automatic answer of the list about our mail to it: a moderator holds it."""
    # Mailman names the subject of what it holds, with our reference, and no Message-ID
    mail = await _about(work, item) or await listed(work, item)
    if mail is None or not mail.to_list or mail.moderated_at or mail.seen_at or item.quiet:
        return
    # an absent member's mail program answers too, with our reference in its subject
    if item.letter.author.address.rpartition("@")[2] != mail.recipient.rpartition("@")[2]:
        return
    await work.mails.moderated(mail.id, now)
    await ask(work, "moderated", mail, now)


async def listed(work: UnitOfWork, item: Incoming) -> Outgoing | None:
    """The mail to the list that bears the reference of this copy.

    Lists replace Message-IDs and may drop fields they do not know; what everybody can read stays.
    """
    found = _REF.search(item.letter.subject) or _REF.search(item.letter.text[:_LOOKED_AT])
    mails = await work.mails.by_ref(found[1]) if found else []
    return next((mail for mail in mails if mail.to_list), None)


async def _about(work: UnitOfWork, item: Incoming) -> Outgoing | None:
    """The mail of ours that an automatic letter is about."""
    letter = item.letter
    wanted = [item.signs.reported_message_id or "", *letter.in_reply_to, *letter.references]
    found = await work.mails.by_message_ids([i for i in wanted if i])
    return found[0] if found else None
