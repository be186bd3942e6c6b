"""What a letter shows of its kind and its author before its substance is read."""

from bot.mail.automatic import is_auto_reply, is_calendar, is_receipt, is_spam
from bot.mail.parse import Opened
from bot.mail.peek import list_id_of
from bot.mail.reports import Report, delivery_report, receipt_about
from bot.model.facts import Context, Signs, Surroundings
from bot.model.letters import Letter
from bot.model.readings import AuthorKnown
from bot.reading.letters.kinds import is_list_admin


def signs_of(
    opened: Opened,
    words: str,
    context: Context,
    surroundings: Surroundings,
    second: str | None,
    report: Report | None,
    is_forwarded: bool,
) -> Signs:
    """Everything of a letter that its kind may depend on.

    `words` are its own, `second` is the letter that it repeats.
    """
    letter, root = opened.letter, opened.root
    receipt = report is None and is_receipt(letter, root)
    about = report.message_id if report else receipt_about(root) if receipt else None
    addressed = {b.address for b in (*letter.to, *letter.cc)}
    at_bot = any(a in context.bots for a in addressed)
    at_list = any(a in context.lists for a in addressed) or _came_by_list(letter, context)
    return Signs(
        own=_bears_our_mark(letter, surroundings) or letter.author.address in context.bots,
        duplicate_of=second,
        bounce=report is not None,
        auto_reply=is_auto_reply(letter, root.headers, context.lists),
        receipt=receipt,
        calendar=is_calendar(letter, root),
        spam=is_spam(letter, root.headers),
        list_admin=is_list_admin(letter, words, context.lists),
        to_bot=at_bot and not at_list,
        answers_bot=_to_us(letter, surroundings, context, at_list=at_list),
        empty=not words.strip() and not _documents(letter) and not is_forwarded,
        failed_recipients=report.recipients if report else (),
        reported_message_id=about,
    )


def _bears_our_mark(letter: Letter, surroundings: Surroundings) -> bool:
    return bool(letter.effect) and not surroundings.strange_effect


def report_of(opened: Opened, surroundings: Surroundings) -> Report | None:
    """What a delivery report says, of mail that is not our own."""
    if _bears_our_mark(opened.letter, surroundings):
        return None
    return delivery_report(opened.root, opened.letter.text)


def _documents(letter: Letter) -> bool:
    """Whether anything attached can say something; a picture says nothing of a text."""
    return any(not a.media_type.startswith("image/") for a in letter.attachments)


def _answered(letter: Letter, surroundings: Surroundings) -> str | None:
    for identifier in (*letter.in_reply_to, *reversed(letter.references)):
        if identifier in surroundings.issued:
            return identifier
    return None


def _to_us(
    letter: Letter, surroundings: Surroundings, context: Context, *, at_list: bool
) -> str | None:
    """The mail of ours that is answered, unless the answer is for the list to read.

    People answer the last mail that they find, an announcement too: what they then say there is
    as much theirs as in any other letter.
    """
    answered = _answered(letter, surroundings)
    if answered and (
        _came_by_list(letter, context) or (at_list and not surroundings.issued[answered])
    ):
        return None
    return answered


def _came_by_list(letter: Letter, context: Context) -> bool:
    return bool(letter.list_id) and letter.list_id in map(list_id_of, context.lists)


def how_known(letter: Letter, surroundings: Surroundings, *, listed: bool) -> AuthorKnown:
    """An answer from the one address that knows the Message-ID proves its sender (promise 9)."""
    answered = _answered(letter, surroundings)
    asked = surroundings.issued[answered] if answered else ""
    direct = not letter.list_id and letter.auto_submitted in ("", "no")
    if asked and direct and asked == letter.author.address:
        return AuthorKnown.VERIFIED
    return AuthorKnown.LIST if listed else AuthorKnown.CLAIMED
