"""What an alert says: looked up when it is sent, so that it is true then."""

from datetime import datetime

from bot.documents import alerts
from bot.documents.templating import Rendered
from bot.mail.peek import peek
from bot.model.delivery import Notice, Outgoing, OutgoingState, Refused
from bot.model.groups import Group
from bot.model.problems import fault_of
from bot.store.unit import UnitOfWork

IN_DOUBT = (OutgoingState.HELD, OutgoingState.UNCERTAIN)
_MOST_LETTERS = 50  # named in one alert


async def explain(work: UnitOfWork, notice: Notice, group: Group, now: datetime) -> Rendered | None:
    """The words of an alert; None when what it is about is gone or settled."""
    name = str(notice.payload["alert"]).partition(":")[0]
    if name == "quarantined":
        return await _quarantined(work, int(str(notice.payload["raw"])), group)
    if name == "private":
        return await _private(work, notice, group)
    if name == "not-made":
        about = await work.notices.of(int(str(notice.payload["notice"])))
        return alerts.not_made(group, about.effect, await work.notices.detail(about.id))
    return await _of_mail(work, name, notice, group, now)


async def author_of(work: UnitOfWork, notice: Notice) -> str:
    """Who wrote the one private letter that an alert is about; else empty."""
    given = notice.payload.get("letters")
    keys = given if isinstance(given, list) else []
    one = await work.letters.get(int(str(keys[0]))) if len(keys) == 1 else None
    return one.reading.author_email if one is not None else ""


async def _of_mail(
    work: UnitOfWork, name: str, notice: Notice, group: Group, now: datetime
) -> Rendered | None:
    mail = await work.mails.get(int(str(notice.payload["mail"])))
    if mail is None:
        return None
    if name == "bounced":
        recipient = str(notice.payload["recipient"])
        return alerts.bounced(group, recipient=recipient, subject=mail.subject, detail=mail.detail)
    if name == "refused":
        verdict = Refused(
            temporary=False,
            code=int(str(notice.payload["code"])),
            reply=str(notice.payload["reply"]),
        )
        return alerts.refused(group, mail, verdict, given_up=True)
    if name == "witness":
        return alerts.witness_refused(group, mail, str(notice.payload["reply"]))
    return _of_doubt(name, mail, group, now)


def _of_doubt(name: str, mail: Outgoing, group: Group, now: datetime) -> Rendered | None:
    if name == "uncertain":
        return alerts.uncertain(group, mail, now) if mail.state in IN_DOUBT else None
    if name == "held":
        return alerts.held(group, mail) if mail.state is OutgoingState.HELD else None
    if name == "moderated":
        return None if mail.seen_at else alerts.moderated(group, mail, now)
    raise LookupError(f"no alert named {name}")


async def _private(work: UnitOfWork, notice: Notice, group: Group) -> Rendered | None:
    given = notice.payload["letters"]
    keys = [int(str(key)) for key in given] if isinstance(given, list) else []
    found = [letter for key in keys[:_MOST_LETTERS] if (letter := await work.letters.get(key))]
    if len(keys) > 1 and found:
        return alerts.private_letters(group, [letter.reading for letter in found], len(keys))
    return alerts.private_letter(group, found[0].reading) if found else None


async def _quarantined(work: UnitOfWork, raw_id: int, group: Group) -> Rendered | None:
    found = next((q for q in await work.raws.quarantined() if q.id == raw_id), None)
    if found is None:
        return None
    head = peek(await work.raws.data(raw_id) or b"")  # never raises, whatever the reader met
    return alerts.quarantined(
        group,
        letter_id=raw_id,
        subject=head.subject,
        author=head.author_email,
        reason=fault_of(found.problem),
        traceback=found.problem,
    )
