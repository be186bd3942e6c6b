"""What the bot writes to coordinator, secretariat and operator when a person has to look."""

from collections.abc import Sequence
from datetime import datetime

from bot.documents import dates, plain
from bot.documents.catalogue import translations
from bot.documents.templating import Rendered, notice
from bot.model.announcements import Announcement, AnnouncementState
from bot.model.delivery import Outgoing, Refused
from bot.model.groups import Group
from bot.model.problems import fault_of
from bot.model.readings import Reading

_EXCERPT = 1_500


def quarantined(
    group: Group, *, letter_id: int, subject: str, author: str, reason: str, traceback: str
) -> Rendered:
    """A letter that could not be read after three tries: it is kept, a person has to look."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("A letter could not be read: %(subject)s") % {"subject": plain.one_line(subject, 80)},
        _("Reading this letter failed three times. It is kept as it came; nobody was answered."),
        lines=[
            _("From: %(who)s") % {"who": plain.one_line(author)},
            _("Subject: %(subject)s") % {"subject": plain.one_line(subject)},
            _("Reason: %(reason)s") % {"reason": plain.one_line(reason)},
        ],
        todo=[_("Please read it yourself. Once the fault is mended it can be read again:")],
        commands=[
            f"iscg-bot quarantine show {letter_id}",
            f"iscg-bot quarantine retry {letter_id}",
        ],
        excerpt=traceback[-_EXCERPT:],
    )


def bounced(group: Group, *, recipient: str, subject: str, detail: str) -> Rendered:
    """A delivery report says that a mail of the bot's did not arrive (RFC 3464)."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("A mail did not arrive: %(recipient)s") % {"recipient": plain.one_line(recipient, 120)},
        _("The mail server of this recipient reports that a mail of ours was not delivered."),
        lines=_mail_lines(group, recipient, subject, detail),
        todo=[_("Please check the address with the person, and correct it among the members.")],
    )


def refused(group: Group, outgoing: Outgoing, verdict: Refused, *, given_up: bool) -> Rendered:
    """Our own server did not take a mail: for good, or after days of trying."""
    _ = translations(group.language).gettext
    lead = (
        _("A mail could not be sent and will not be tried again.")
        if given_up
        else _("A mail could not be sent yet. It will be tried again.")
    )
    reply = f"{verdict.code} {verdict.reply}" if verdict.code else verdict.reply
    return _alert(
        group,
        _("A mail could not be sent: %(subject)s") % {"subject": _subject(outgoing)},
        lead,
        lines=_mail_lines(group, outgoing.recipient, outgoing.subject, reply),
        todo=[_("When the cause is mended, it can be sent again:")],
        commands=[f"iscg-bot outbox retry {outgoing.id}"],
    )


def uncertain(group: Group, outgoing: Outgoing, now: datetime) -> Rendered:
    """The connection broke with a mail to the list handed over: the list may have it or not."""
    _ = translations(group.language).gettext
    since = outgoing.uncertain_at or now
    return _alert(
        group,
        _("Did this mail reach the list? %(subject)s") % {"subject": _subject(outgoing)},
        _(
            "The connection broke while this mail was being handed over, and no copy has come "
            "back. It may be on the list or not. It will not be sent again until you say so."
        ),
        lines=[
            *_mail_lines(group, outgoing.recipient, outgoing.subject, ""),
            _("Since: %(when)s") % {"when": _instant(since, group)},
        ],
        todo=[
            _("Please look whether it is in the archive of the list, and then tell the bot."),
            _("It is there (a yes in answer to this mail is enough):"),
        ],
        commands=[f"iscg-bot outbox resolve {outgoing.id} --sent"],
        otherwise=_("It is not there, and should be sent again:"),
        other=f"iscg-bot outbox resolve {outgoing.id} --send-again",
    )


def held(group: Group, outgoing: Outgoing) -> Rendered:
    """A mail to the list has not been sent, and a person decides whether it still goes."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("A mail to the list is held: %(subject)s") % {"subject": _subject(outgoing)},
        _("This mail to the list was not sent at its time and is held."),
        lines=_mail_lines(group, outgoing.recipient, outgoing.subject, outgoing.detail),
        todo=[_("If it should still go:")],
        commands=[f"iscg-bot outbox resolve {outgoing.id} --send-again"],
    )


def witness_refused(group: Group, outgoing: Outgoing, reply: str) -> Rendered:
    """The server takes the bot's mail, but not the copy that would prove it."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("The copies of the bot's mail are refused"),
        _(
            "The mail server took this mail, but refused the copy for the bot's own mailbox. "
            "Without it the bot cannot know what arrived when a connection breaks."
        ),
        lines=_mail_lines(group, outgoing.recipient, outgoing.subject, reply),
        todo=[_("Please tell the operator of the bot.")],
    )


def moderated(group: Group, outgoing: Outgoing, now: datetime) -> Rendered:
    """The list's server took a mail, but nobody has seen it on the list: a moderator holds it."""
    _ = translations(group.language).gettext
    since = outgoing.accepted_at or now
    return _alert(
        group,
        _("Waiting for the list's moderator: %(subject)s") % {"subject": _subject(outgoing)},
        _(
            "The list's server accepted this mail, but it has not been seen on the list. "
            "Most likely it waits for a moderator."
        ),
        lines=[
            *_mail_lines(group, outgoing.recipient, outgoing.subject, ""),
            _("Accepted: %(when)s") % {"when": _instant(since, group)},
        ],
        todo=[
            _("Please release it on the list's page for moderators."),
            _("Nothing need be done here: the bot notices when it appears."),
        ],
    )


def announcement_held(group: Group, said: Announcement, reason: str, now: datetime) -> Rendered:
    """An announcement was not sent at its time, and a person decides whether it still goes."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("%(ref)s is held: %(subject)s")
        % {"ref": said.ref, "subject": plain.one_line(said.subject, 80)},
        _("This announcement was not sent at its time and is held."),
        lines=[
            _("It was due: %(when)s") % {"when": _instant(said.send_at, group)},
            _("It is now: %(when)s") % {"when": _instant(now, group)},
            _("Reason: %(reason)s") % {"reason": plain.one_line(reason)},
        ],
        todo=[_("If it should still go, answer with this line, or on the command line:")],
        commands=[f"confirm {said.code}", f"iscg-bot announce confirm {said.ref}"],
        otherwise=_("To cancel it:"),
        other=f"iscg-bot announce cancel {said.ref}",
    )


def not_made(group: Group, effect: str, problem: str) -> Rendered:
    """Something that was to be said could not be written, five times; nothing was sent."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("This could not be written: %(effect)s") % {"effect": plain.one_line(effect, 100)},
        _("Making this mail or paper failed several times. Nothing was sent, nothing is lost."),
        lines=[_("Reason: %(reason)s") % {"reason": plain.one_line(fault_of(problem), 300)}],
        todo=[_("Please tell the operator of the bot.")],
        excerpt=problem[-_EXCERPT:],
    )


def order_answered(group: Group, said: Announcement, refusal: str, now: datetime) -> Rendered:
    """What became of an order that somebody gave by mail about an announcement."""
    _ = translations(group.language).gettext
    values = {"ref": said.ref, "subject": plain.one_line(said.subject, 80)}
    if refusal:
        return _alert(
            group,
            _("%(ref)s was not changed: %(subject)s") % values,
            _("Your order about this announcement could not be carried out."),
            lines=[_("Reason: %(reason)s") % {"reason": plain.one_line(refusal, 300)}],
        )
    if said.state is AnnouncementState.CANCELLED:
        return _alert(
            group,
            _("%(ref)s is cancelled: %(subject)s") % values,
            _("This announcement will not be sent."),
            lines=[],
        )
    return _alert(
        group,
        _("%(ref)s is confirmed: %(subject)s") % values,
        _("This announcement goes to the list at its time."),
        lines=[_("When: %(when)s") % {"when": _instant(max(said.send_at, now), group)}],
        otherwise=_("To cancel it:"),
        other=f"iscg-bot announce cancel {said.ref}",
    )


def private_letter(group: Group, reading: Reading) -> Rendered:
    """Somebody wrote to the bot alone, and it is for a person to answer."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("A private letter: %(subject)s") % {"subject": plain.one_line(reading.subject, 80)},
        _("This letter came to the bot alone. It was filed nowhere and was not answered."),
        lines=[
            _("From: %(who)s") % {"who": _author(reading)},
            _("Subject: %(subject)s") % {"subject": plain.one_line(reading.subject)},
        ],
        todo=[_("Please read it, and answer its author yourself.")],
        excerpt=reading.own_words,
    )


def private_letters(group: Group, readings: Sequence[Reading], count: int) -> Rendered:
    """Many wrote to the bot alone within an hour; `count` may be more than those shown."""
    _ = translations(group.language).gettext
    return _alert(
        group,
        _("Private letters: %(count)d") % {"count": count},
        _("These letters came to the bot alone. They were filed nowhere and were not answered."),
        lines=[f"{_author(r)}: {plain.one_line(r.subject, 80)}" for r in readings],
        todo=[_("Please read them in the bot's mailbox, and answer their authors yourself.")],
    )


def _author(reading: Reading) -> str:
    return plain.one_line(f"{reading.author_name} <{reading.author_email}>".strip())


def _alert(
    group: Group,
    subject: str,
    lead: str,
    *,
    lines: list[str],
    todo: list[str] | None = None,
    commands: list[str] | None = None,
    otherwise: str = "",
    other: str = "",
    excerpt: str = "",
) -> Rendered:
    return notice(
        "alert",
        group.language,
        group=group,
        contact="",
        subject=subject,
        lead=lead,
        lines=lines,
        todo=todo or [],
        commands=commands or [],
        otherwise=otherwise,
        other=other,
        excerpt=plain.safe_lines(excerpt, _EXCERPT),
    )


def _mail_lines(group: Group, recipient: str, subject: str, reason: str) -> list[str]:
    _ = translations(group.language).gettext
    lines = [
        _("To: %(recipient)s") % {"recipient": plain.one_line(recipient)},
        _("Subject: %(subject)s") % {"subject": plain.one_line(subject)},
    ]
    if reason:
        lines.append(_("Reason: %(reason)s") % {"reason": plain.one_line(reason, 500)})
    return lines


def _subject(outgoing: Outgoing) -> str:
    return plain.one_line(outgoing.subject, 100)


def _instant(instant: datetime, group: Group) -> str:
    """`Wednesday 3 June 2026 14:00, Geneva time`, in the group's zone."""
    _ = translations(group.language).gettext
    return _("%(day)s, %(time)s, %(city)s time") % {
        "day": dates.weekday(instant, group.language, group.zone),
        "time": dates.clock(instant, group.zone),
        "city": dates.zone_city(group.zone, group.language),
    }
