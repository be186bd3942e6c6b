"""What the bot writes to members and to the list, as subject and text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents import dates, plain, sentences
from bot.documents.catalogue import N_, translations
from bot.documents.provisions import UNNAMED, Names
from bot.documents.shares import shares, telling
from bot.documents.templating import Rendered, notice
from bot.model.announcements import Announcement
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.meetings import Meeting
from bot.model.readings import Action, Position, Proposal
from bot.model.texts import Text

ACKNOWLEDGEMENT_BYTES = 5_000  # read on slow links (DESIGN, *what goes out*)
# Places named a comment and letters a sentence, less and less until the mail is short enough.
_BUDGETS = ((12, 300), (8, 160), (5, 60), (3, 0))

_UNDERSTOOD = {
    Position.SUPPORT: N_("you support what you answer"),
    Position.OPPOSE: N_("you do not support what you answer"),
    Position.QUESTION: N_("you ask a question"),
}
_UNDERSTOOD_OF = {
    Position.SUPPORT: N_("you support %(code)s"),
    Position.OPPOSE: N_("you do not support %(code)s"),
    Position.QUESTION: N_("you ask about %(code)s"),
}
_ANNOUNCED = {
    Position.WITHDRAW: N_(
        "We understood that you withdraw an earlier comment. Please answer this mail with one "
        "word of confirmation; until then it is shown as “withdrawal announced”."
    ),
    Position.CORRECT: N_(
        "We understood that you correct an earlier comment. Please answer this mail with one "
        "word of confirmation; until then it is shown as “correction announced”."
    ),
}


@dataclass(frozen=True, slots=True)
class _Line:
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """One comment of an acknowledgement, cut to a budget."""

    code: str
    source: str
    words: str
    shown: tuple[_Line, ...]
    understood: tuple[_Line, ...]
    more: int
    announced: str


def acknowledgement(
    comments: Sequence[Comment],
    group: Group,
    *,
    recipient_name: str,
    texts: Sequence[Text] = (),
    came_over_list: bool = True,
) -> Rendered:
    """Thanks, number, how it will appear; under 5 kB whatever the letter says.

    `comments` are those of one letter, at least one; `group` is that of the first, its language
    is that of the mail. A comment that does not circulate is *held* if its letter came over the
    list, else *private*. Raises ValueError without a comment.
    """
    if not comments:
        raise ValueError("nothing to acknowledge")
    first = comments[0]
    circulates = all(comment.circulates for comment in comments)
    names = Names(texts, group.language, translations(group.language).gettext(_WHOLE))
    standing = "open" if circulates else ("held" if came_over_list else "private")

    def within(budget: tuple[int, int]) -> Rendered:
        return notice(
            "acknowledgement",
            group.language,
            group=group,
            contact=group.contact,
            recipient_name=recipient_name,
            codes=[plain.ltr(comment.code, group.language) for comment in comments[:20]],
            day=dates.day(first.received_at, group.language, group.zone),
            standing=standing,
            late=not all(comment.in_period for comment in comments),
            unnamed=names.label(UNNAMED),
            entries=[_entry(c, names, group.language, *budget) for c in comments[:20]],
        )

    mails = (within(budget) for budget in _BUDGETS)
    short = next((m for m in mails if len(m.text.encode()) < ACKNOWLEDGEMENT_BYTES), None)
    return short or within(_BUDGETS[-1])


_WHOLE = N_("the resolution as a whole")


def _entry(comment: Comment, names: Names, language: str, places: int, letters: int) -> _Entry:
    shown = [
        _Line(_symbol(p, names), _words(p.text or "", letters))
        for p in comment.proposals
        if p.explicit
    ]
    shown += [_Line(names.label(p), _words(said, letters)) for p, said in _named(comment).items()]
    understood = _understood(comment, names, language, letters)
    return _Entry(
        plain.ltr(comment.code, language),
        plain.one_line(comment.source, 80),
        _words(sentences.body(comment.own_words, comment.author_name), letters or 60),
        tuple(shown[:places]),
        tuple(understood[:places]),
        max(0, len(shown) - places),
        translations(language).gettext(_ANNOUNCED[comment.position])
        if comment.position in _ANNOUNCED
        else "",
    )


def _named(comment: Comment) -> dict[str, str]:
    """The sentence for each provision that the words name and propose nothing for."""
    evidence: dict[str, list[str]] = {p.provision: [] for p in comment.proposals if p.explicit}
    proposed = set(evidence)
    for citation in comment.citations:
        if citation.explicit:
            evidence.setdefault(citation.provision, []).append(citation.evidence)
    return {
        place: telling(comment, words, evidence[place])
        for place, words in shares(comment, evidence).items()
        if place and place not in proposed
    }


def _understood(comment: Comment, names: Names, language: str, letters: int) -> list[_Line]:
    """What was inferred: proposals, then places, then the position, each once."""
    gettext = translations(language).gettext
    lines = [
        _Line(_symbol(p, names), _words(p.text or "", letters))
        for p in comment.proposals
        if not p.explicit
    ]
    proposed = {p.provision for p in comment.proposals}
    lines += [
        _Line(gettext(N_("this is about %(place)s")) % {"place": names.label(c.provision)}, "")
        for c in comment.citations
        if not c.explicit and c.provision not in proposed and c.provision in comment.provisions
    ]
    table = _UNDERSTOOD_OF if comment.parent_code else _UNDERSTOOD
    if comment.position in table:
        said = gettext(table[comment.position])
        if comment.parent_code:
            said %= {"code": plain.ltr(comment.parent_code, language)}
        lines.append(_Line(said, ""))
    return lines


def _symbol(proposal: Proposal, names: Names) -> str:
    """`MOD resolves 2`; for ADD the number is new, so its label is made like its siblings'."""
    return f"{Action(proposal.action).value} {names.label(proposal.provision)}"


def _words(text: str, letters: int) -> str:
    return f"“{plain.one_line(text, letters)}”" if letters and text.strip() else ""


def reminder(
    meeting: Meeting,
    group: Group,
    now: datetime,
    *,
    recipient_name: str = "",
    ref: str = "",
) -> Rendered:
    """A reminder, to the list (with `ref`) or to one person (with `recipient_name`)."""
    left = dates.days_between(now, meeting.starts_at, meeting.zone) if meeting.starts_at else 0
    return notice(
        "reminder",
        group.language,
        group=group,
        contact=group.contact,
        meeting=meeting,
        title=plain.one_line(meeting.title, 120),
        day=_day(meeting, group.language),
        days_left=left,
        recipient_name=recipient_name,
        ref=ref,
    )


def _day(meeting: Meeting, language: str) -> str:
    if meeting.starts_at is None:
        return plain.one_line(meeting.when_text, 80)
    return dates.weekday(meeting.starts_at, language, meeting.zone)


def announcement(said: Announcement, group: Group) -> Rendered:
    """The announcement's own words with its visible reference, and nothing else."""
    return notice(
        "announcement",
        group.language,
        subject=plain.one_line(said.subject, 180),
        body=said.body,
        ref=said.ref,
    )


def preview(said: Announcement, group: Group, now: datetime, *, goes_to: str = "") -> Rendered:
    """What the drafter gets: the exact mail, to whom and when it goes, and how to confirm it.

    `goes_to` says in words where the mail goes instead of the list (safe mode, shadow).
    """
    return notice(
        "preview",
        group.language,
        group=group,
        contact=group.contact,
        ref=said.ref,
        code=said.code,
        now=now,
        send_at=said.send_at,
        stage_note=goes_to,
        mail=announcement(said, group),
        rule="-" * plain.WIDTH,
    )
