"""What the bot says to who answered it: what was done, one line each, and what was not clear."""

from collections.abc import Sequence

from bot.documents import plain
from bot.documents.catalogue import N_, translations
from bot.documents.templating import Rendered, notice
from bot.model.comments import Status
from bot.model.groups import Group

STATUSES = {
    Status.OPEN: N_("open"),
    Status.NOTED: N_("noted"),
    Status.REFLECTED: N_("reflected"),
    Status.BRACKETS: N_("in square brackets"),
    Status.MEETING: N_("for the meeting"),
    Status.WITHDRAWN: N_("withdrawn"),
    Status.SUPERSEDED: N_("superseded"),
    Status.AGREED: N_("agreed"),
}


def placed(group: Group, code: str, labels: Sequence[str]) -> str:
    """Where a comment was filed."""
    return _said(group, N_("%(code)s is filed under %(places)s."), code, places=", ".join(labels))


def decided(group: Group, code: str, status: Status) -> str:
    """What became of a comment."""
    what = translations(group.language).gettext(STATUSES[status])
    return _said(group, N_("%(code)s: %(status)s."), code, status=what)


def judged(group: Group, code: str, *, right: bool) -> str:
    """Whether a reading stands."""
    if right:
        return _said(group, N_("%(code)s: what was read is confirmed."), code)
    return _said(group, N_("%(code)s: what was read was wrong; it stands in no paper."), code)


def held(group: Group, code: str, *, kept: bool) -> str:
    """Whether a comment circulates."""
    if kept:
        return _said(group, N_("%(code)s is held: it stands in no paper."), code)
    return _said(group, N_("%(code)s may circulate."), code)


def withdrawn(group: Group, code: str) -> str:
    """A withdrawal that its author confirmed."""
    return _said(group, N_("%(code)s is withdrawn."), code)


def only_its_author(group: Group, code: str) -> str:
    """A withdrawal that somebody else wanted to confirm."""
    return _said(group, N_("%(code)s: only its author can confirm that it is withdrawn."), code)


def only_its_author_lets_go(group: Group, code: str) -> str:
    """A private comment that somebody else wanted to let circulate."""
    words = N_("%(code)s did not come over the list: only its author can let it circulate.")
    return _said(group, words, code)


def nothing_read(group: Group, code: str) -> str:
    """A yes or no where nothing was asked."""
    return _said(group, N_("%(code)s: there is nothing left to confirm."), code)


def done(group: Group, reference: str) -> str:
    """An action item or a reading that is settled."""
    return _said(group, N_("%(code)s is done."), reference)


def arrived(group: Group, reference: str) -> str:
    """A mail in doubt of which somebody says that the list has it."""
    return _said(group, N_("%(code)s is noted as arrived."), reference)


def not_sent_again(group: Group, reference: str, number: int) -> str:
    """A mail in doubt that is not there: how it is sent again."""
    command = plain.ltr(f"iscg-bot outbox resolve {number} --send-again", group.language)
    words = N_("%(code)s was not sent again; this does it: %(command)s")
    return _said(group, words, reference, command=command)


def no_such_comment(group: Group, code: str) -> str:
    """A number that nobody has."""
    return _said(group, N_("There is no comment %(code)s."), plain.one_line(code, 40))


def _said(group: Group, words: str, code: str, **values: str) -> str:
    shown = {"code": plain.ltr(code, group.language), **values}
    return translations(group.language).gettext(words) % shown


def receipt(group: Group, lines: Sequence[str], unclear: Sequence[str]) -> Rendered:
    """The private mail: what was done; what was not understood, with examples of an answer."""
    return notice(
        "receipt",
        group.language,
        group=group,
        contact=group.contact,
        done=[plain.one_line(line, 300) for line in lines],
        unclear=[plain.one_line(words, 200) for words in unclear],
        example=plain.ltr(f"{group.code}-C12", group.language),
    )
