"""What becomes of outgoing mails: accepted, seen, in doubt, held, decided by a person."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.acts.base import Actor, Refusal
from bot.model.announcements import AnnouncementState, announcement_of
from bot.model.delivery import (
    GIVE_UP_AFTER,
    Accepted,
    Outgoing,
    OutgoingState,
    Refused,
    Verdict,
    retry_delay,
)
from bot.model.printable import one_line
from bot.store.unit import UnitOfWork

WITNESS_REFUSED = "accepted, but the witness was refused: "


async def settle(work: UnitOfWork, mail: Outgoing, verdict: Verdict, now: datetime) -> str:
    """Note what the server said; returns the outcome in one word."""
    if isinstance(verdict, Accepted):
        detail = verdict.reply
        if verdict.witness_refused:
            detail = WITNESS_REFUSED + verdict.witness_refused
            await _tell_of_witness(work, mail, verdict.witness_refused, now)
        await work.mails.accepted(mail.id, now, detail)
        await _list_has_it(work, mail, AnnouncementState.ACCEPTED)
        return "accepted"
    known = await work.mails.locked(mail.id)
    if known is not None and known.state is OutgoingState.ACCEPTED:
        return "accepted"  # its copy was read while the server's answer was waited for
    if isinstance(verdict, Refused):
        return await _refused(work, mail, verdict, now)
    await work.mails.uncertain(mail.id, now, verdict.reason)
    return "uncertain"


async def _tell_of_witness(work: UnitOfWork, mail: Outgoing, reply: str, now: datetime) -> None:
    """Without its copies the bot is blind: a person is told, but once a day is enough."""
    payload: dict[str, object] = {"alert": "witness", "mail": mail.id, "reply": reply}
    await work.notices.add(f"alert:witness:{now:%Y-%m-%d}", "alert", now, now, payload)


async def _refused(work: UnitOfWork, mail: Outgoing, verdict: Refused, now: datetime) -> str:
    first = mail.created_at or now
    if verdict.temporary and now - first < GIVE_UP_AFTER:
        at = now + retry_delay(mail.attempts)
        await work.mails.again(mail.id, at, verdict.reply, resent=False)
        return "deferred"
    await work.mails.failed(mail.id, verdict.reply)
    said = announcement_of(mail.ref) if mail.to_list else None
    if said is not None:
        await work.announcements.set(said, AnnouncementState.HELD)
    await ask(work, "refused", mail, now, code=verdict.code, reply=verdict.reply)
    return "refused"


async def ask(work: UnitOfWork, alert: str, mail: Outgoing, now: datetime, **more: object) -> None:
    """Notice a private question or word about a mail, unless it is about such a word itself."""
    notice = await work.notices.of(await work.mails.notice_of(mail.id))
    if notice.kind == "alert":
        return
    payload = {"alert": alert, "mail": mail.id, **more}
    effect = f"alert:{alert}:{mail.id}:{mail.attempts}"
    await work.notices.add(effect, "alert", now, now, payload, notice.group)


async def came_back(
    work: UnitOfWork, message_id: str, now: datetime, *, on_list: bool
) -> Outgoing | None:
    """A copy of our own mail came in: the witness, or the list's own copy (promise 3)."""
    mail = await work.mails.witnessed(message_id, now, on_list=on_list)
    if mail is None:
        return None
    if mail.state not in (OutgoingState.ACCEPTED, OutgoingState.CANCELLED):
        await _list_has_it(work, mail, AnnouncementState.ACCEPTED)
    if on_list and mail.seen_at is None:
        await _list_has_it(work, mail, AnnouncementState.SEEN)
    return mail


async def _list_has_it(work: UnitOfWork, mail: Outgoing, state: AnnouncementState) -> None:
    said = announcement_of(mail.ref) if mail.to_list else None
    known = await work.announcements.get(said) if said is not None else None
    if known is None or known.state is AnnouncementState.SEEN:
        return
    await work.announcements.set(known.id, state, code="")


async def doubt(work: UnitOfWork, left: Sequence[Outgoing], now: datetime) -> int:
    """Mails whose sender died while sending are *uncertain* from now on."""
    for mail in left:
        await work.mails.uncertain(mail.id, now, "the sender stopped while it was sending")
    return len(left)


async def decide_doubts(
    work: UnitOfWork, now: datetime, grace: timedelta, synced_at: datetime | None
) -> int:
    """No witness after the grace time: private mail once more, list mail waits for a person.

    Absence proves something only if the mailbox of the witness was read to its end after the
    grace time (`synced_at`).
    """
    decided = 0
    for mail in await work.mails.in_doubt():
        since = mail.uncertain_at or now
        if synced_at is None or synced_at < since + grace:
            continue
        decided += 1
        if mail.to_list or mail.resent:
            await work.mails.hold(mail.id, "no copy came back: did it arrive?")
            await ask(work, "uncertain", mail, now)
        else:
            detail = "no copy came back: sent once more with the same Message-ID"
            await work.mails.again(mail.id, now, detail, resent=True)
    return decided


async def resolve(
    work: UnitOfWork, actor: Actor, mail_id: int, *, sent: bool, now: datetime
) -> Outgoing | Refusal:
    """A person says of a held or uncertain mail whether it arrived or is to be sent again."""
    mail = await work.mails.locked(mail_id)
    if mail is None:
        return _unknown(mail_id)
    if mail.state not in (OutgoingState.HELD, OutgoingState.UNCERTAIN):
        return Refusal(f"mail {mail_id} is {mail.state}: nothing to resolve")
    if sent:
        await work.mails.accepted(mail_id, now, f"{actor.email} says that it arrived")
        await _list_has_it(work, mail, AnnouncementState.ACCEPTED)
    else:
        await work.mails.again(mail_id, now, f"{actor.email} had it sent again", resent=True)
    act = "outbox resolve sent" if sent else "outbox resolve send-again"
    await work.records.note(actor.email, actor.proof, act, f"mail {mail_id}", now)
    return await work.mails.one(mail_id)


async def give_up(
    work: UnitOfWork, actor: Actor, mail_id: int, why: str, now: datetime
) -> Outgoing | Refusal:
    """A person says that a mail shall never be sent (again), and why; the audit keeps it."""
    if not (why := one_line(why)):
        return Refusal("say why it shall not be sent: --why REASON")
    mail = await work.mails.locked(mail_id)
    if mail is None:
        return _unknown(mail_id)
    if not await work.mails.give_up(mail_id, f"{actor.email} dropped it: {why}"):
        return Refusal(f"mail {mail_id} is {mail.state}: only what waits can be dropped")
    said = announcement_of(mail.ref) if mail.to_list else None
    if said is not None:
        await work.announcements.set(said, AnnouncementState.CANCELLED, code="")
    await work.records.note(
        actor.email, actor.proof, "outbox resolve drop", f"mail {mail_id}", now,
        why=why, recipient=mail.recipient, subject=mail.subject, state=str(mail.state),
    )  # fmt: skip
    return await work.mails.one(mail_id)


def _unknown(mail_id: int) -> Refusal:
    return Refusal(f"there is no outgoing mail {mail_id}: see iscg-bot outbox list")


async def retry(work: UnitOfWork, actor: Actor, mail_id: int, now: datetime) -> Outgoing | Refusal:
    """A person has a failed or waiting mail tried again at once."""
    mail = await work.mails.locked(mail_id)
    if mail is None:
        return _unknown(mail_id)
    if mail.state not in (OutgoingState.FAILED, OutgoingState.QUEUED):
        return Refusal(f"mail {mail_id} is {mail.state}: only failed or queued mail is retried")
    await work.mails.again(mail_id, now, mail.detail, resent=mail.resent)
    await work.records.note(actor.email, actor.proof, "outbox retry", f"mail {mail_id}", now)
    return await work.mails.one(mail_id)


async def hold_after_gap(work: UnitOfWork, now: datetime) -> int:
    """Nobody looked for hours (or this is a restored copy): list mail waits for a person."""
    held = 0
    for mail in await work.mails.waiting_for_lists():
        await work.mails.hold(mail.id, "the service had not run for hours: is it still wanted?")
        await ask(work, f"held:{now.isoformat()}", mail, now)
        held += 1
    return held
