"""What follows from a letter: comments are numbered, their author is told, persons are asked."""

from datetime import datetime, timedelta

from bot.acts.base import Incoming
from bot.mail.peek import list_id_of
from bot.model.comments import comment_code
from bot.model.groups import Group
from bot.model.readings import Position
from bot.store.unit import UnitOfWork

MOST_ALIKE = 10
"""Letters of one author with the same words in a day that are still thanked for."""

_LOOP_WITHIN = timedelta(days=1)


async def file_comment(work: UnitOfWork, item: Incoming, now: datetime) -> list[str]:
    """Number the letter in every group that it speaks to; returns the codes.

    The acknowledgement is noticed in the same transaction, for registered members alone.
    """
    stored = item.stored
    codes: list[str] = []
    groups = await concerned(work, item)
    for group in groups:
        number = await work.groups.next_comment(group.code)
        in_period = group.in_period(stored.received_at)
        await work.comments.add(group, number, stored, in_period=in_period)
        codes.append(comment_code(group.code, number))
    await hold_withdrawn(work, item)
    if codes:
        await acknowledge(work, item, groups[0].code, now)
    return codes


async def hold_withdrawn(work: UnitOfWork, item: Incoming) -> None:
    """ "Please disregard", said by its author, holds a letter at once (promise 6)."""
    reading = item.stored.reading
    if reading.position is not Position.WITHDRAW or not reading.refers_to:
        return
    meant = await work.letters.by_message_id(reading.refers_to)
    if meant is not None and meant.reading.author_email == reading.author_email:
        await work.letters.withhold(meant.id)


async def concerned(work: UnitOfWork, item: Incoming) -> list[Group]:
    """The groups whose resolution the letter is about, on the list that it came over."""
    spoken = set(item.stored.reading.resolutions)
    found = [group for group in await work.groups.all() if group.resolution in spoken]
    if not item.stored.over_list:
        return found
    identifier = item.letter.list_id.lower()
    return [g for g in found if not identifier or list_id_of(g.list_address) == identifier] or found


async def acknowledge(work: UnitOfWork, item: Incoming, group: str, now: datetime) -> None:
    """Notice an acknowledgement, unless nobody is registered or nothing may be answered."""
    stored = item.stored
    automatic = item.letter.auto_submitted.strip().lower() not in ("", "no")
    if item.quiet or automatic or item.letter.return_path == "":
        return  # RFC 3834 section 2: never an answer to automatic mail or a null sender
    person = await work.groups.person(stored.reading.author_email)
    if person is None or not person.acknowledged:
        return
    alike = await work.letters.alike(
        stored.reading.author_email, stored.reading.words_digest, now - _LOOP_WITHIN
    )
    if alike > MOST_ALIKE:
        return  # a program that answers everything, and does not say that it is one
    await work.notices.add(
        f"ack:{stored.id}:{stored.reading_id}",
        "acknowledgement",
        now,
        now,
        {"letter": stored.id, "recipient": person.email, "name": person.name},
        group,
    )
