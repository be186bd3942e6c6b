"""Orders by mail: an answer to one of the bot's private mails proves who sent it (promise 9)."""

import re
from datetime import datetime, timedelta

from bot.acts.announcements import cancel, confirm
from bot.acts.base import Actor, Incoming, Refusal
from bot.acts.letters import file_comment
from bot.model.announcements import announcement_of
from bot.model.delivery import Outgoing
from bot.reading.answers import is_thanks, yes_or_no
from bot.store.unit import UnitOfWork

_CONFIRM = re.compile(r"\bconfirm\b[ \t:]{0,5}([A-Za-z0-9]{8})\b", re.IGNORECASE)
_CONFIRMING = re.compile(r"^\W{0,8}(?:please )?(?:i )?confirm(?:ed)?\b", re.IGNORECASE)
_CANCEL = re.compile(r"^[ \t]{0,10}cancel\b", re.IGNORECASE | re.MULTILINE)
_AN_HOUR = timedelta(hours=1)


async def confirm_by_mail(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """`confirm CODE` in answer to the preview of an announcement; False if it is something else.

    Who only says yes is told that the code is missing: a person waits for nothing otherwise.
    """
    if await _order(work, item, now, _CONFIRM):
        return True
    asked = await answered(work, item) if _is_yes(item) and not item.quiet else None
    key = announcement_of(asked.ref) if asked else None
    if asked is None or key is None:
        return False
    refusal = f"the code of {asked.ref} is missing: answer with confirm and the code of the preview"
    await _tell(work, item, asked, key, refusal, now)
    return True


def _is_yes(item: Incoming) -> bool:
    words = item.stored.reading.own_words
    return bool(_CONFIRMING.search(words)) or yes_or_no(words) is True


async def cancel_by_mail(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """`cancel` in answer to the preview of an announcement; False if it is something else."""
    return await _order(work, item, now, _CANCEL)


async def _order(work: UnitOfWork, item: Incoming, now: datetime, wanted: re.Pattern[str]) -> bool:
    order = wanted.search(item.stored.reading.own_words)
    asked = await answered(work, item) if order and not item.quiet else None
    key = announcement_of(asked.ref) if asked else None
    if order is None or asked is None or key is None:
        return False
    name = item.stored.reading.author_name
    actor = Actor(asked.recipient, name, f"answer to the preview of {asked.ref}")
    if order.re is _CONFIRM:
        outcome = await confirm(work, actor, key, order[1], now)
    else:
        outcome = await cancel(work, actor, key, now)
    refusal = outcome.reason if isinstance(outcome, Refusal) else ""
    await _tell(work, item, asked, key, refusal, now)
    return True


async def _tell(
    work: UnitOfWork, item: Incoming, asked: Outgoing, key: int, refusal: str, now: datetime
) -> None:
    payload: dict[str, object] = {
        "announcement": key,
        "recipient": asked.recipient,
        "refusal": refusal,
        "letter": item.stored.id,
    }
    group = (await work.notices.of(await work.mails.notice_of(asked.id))).group
    await work.notices.add(f"answer:{item.stored.id}", "answer", now, now, payload, group)


async def answered(work: UnitOfWork, item: Incoming) -> Outgoing | None:
    """The private mail of ours that a letter answers, if it proves its sender.

    From the registered address, direct and not over a list, written by a person, to a mail of
    ours that went to that address alone.
    """
    letter, reading = item.letter, item.stored.reading
    if item.stored.over_list or letter.list_id or letter.auto_submitted.lower() not in ("", "no"):
        return None
    for mail in await work.mails.by_message_ids([*letter.in_reply_to, *letter.references]):
        if not mail.to_list and mail.recipient == letter.author.address == reading.author_email:
            return mail
    return None


async def keep_for_person(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """What is no order: a private word on the text is numbered, the rest goes to a person."""
    if item.signs.speaks and item.signs.answers_bot is None:
        await file_comment(work, item, now)
        return
    if item.quiet or not (item.stored.reading.own_words.strip() or item.letter.attachments):
        return
    asked = await answered(work, item)
    group = None
    if asked is not None:
        if is_thanks(item.stored.reading.own_words) and not item.letter.attachments:
            return  # nobody's work
        group = (await work.notices.of(await work.mails.notice_of(asked.id))).group
    await tell_of_private(work, item, group, now)


async def tell_of_private(
    work: UnitOfWork, item: Incoming, group: str | None, now: datetime
) -> None:
    """Have a person read a private letter: the first in an hour at once, the others as one list.

    So a flood of letters is no flood of alerts.
    """
    hour = now.replace(minute=0, second=0, microsecond=0)
    first = f"alert:private:{group}:{hour:%Y%m%dT%H}"
    payload: dict[str, object] = {"alert": "private", "letters": [item.stored.id]}
    if await work.notices.add(first, "alert", now, now, payload, group):
        return
    others = f"{first}:others"
    if not await work.notices.add(others, "alert", hour + _AN_HOUR, now, payload, group):
        await work.notices.extend(others, "letters", item.stored.id)
