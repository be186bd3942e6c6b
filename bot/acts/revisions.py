"""The coordinator sends back his edited file: it becomes the next revision of the working text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.acts.base import Actor, Done, Incoming, Refusal
from bot.acts.groups import load_text
from bot.acts.holdings import Holdings
from bot.acts.orders import answered
from bot.acts.papers import issue, keep, made_of
from bot.documents.revised import revision_answer
from bot.documents.revision import (
    Revised,
    next_name,
    number_of,
    revised,
    revision_paper,
    working_text,
)
from bot.mail.parse import attachment_data
from bot.model.delivery import Draft
from bot.model.letters import Mailbox
from bot.model.papers import Issued
from bot.resolutions.revisions import read_word
from bot.resolutions.wordings import find_wordings
from bot.store.unit import UnitOfWork

KIND = "revision"


@dataclass(frozen=True, slots=True)
class Material:
    """What an answer to the coordinator is made of: his mail, and all that is known."""

    effect: str
    raw: bytes
    held: Holdings
    recipient: str
    name: str
    """The revision that he named, empty for the next one."""
    message_id: str
    bot: Mailbox


def revise(data: bytes, held: Holdings, language: str = "", name: str = "") -> Revised | Refusal:
    """The next revision out of a Word file, or that of a `name` that there is already (a mistake
    is mended); nothing is kept yet. Pure.

    The same file a second time is no other revision, unless a `name` says so.
    """
    language = language or held.group.language
    named, name = bool(name), name or next_name(held.texts, language)
    before = working_text(held.texts, language, name)
    if before is None:
        return Refusal(
            f"there is no text of resolution {held.group.resolution} in {language}: "
            "load it with iscg-bot texts load"
        )
    document = read_word(data)
    if document.warnings and document.warnings[0].startswith("refused"):
        return Refusal(document.warnings[0])
    made = revised(document, before, held.texts, held.comments, name)
    if isinstance(made, str):
        return Refusal(made)
    if not (named or made.differences) and number_of(before.name):
        return Refusal(f"nothing in it differs from {before.name}")
    return made


def paper_of(made: Revised, held: Holdings) -> Issued:
    """The revision with its list of changes, as a Word file."""
    inputs = made_of((), (made.before, made.text))
    return issue(revision_paper(held.group, made, held.now), "docx", KIND, held.group.code, inputs)


async def keep_revision(
    work: UnitOfWork, actor: Actor, made: Revised, paper: Issued, now: datetime
) -> None:
    """Keep the text and the paper; no comment's status changes by it."""
    await load_text(work, actor, made.text, now)
    await keep(work, actor, [paper], now)


async def revise_by_mail(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """An answer to one of our mails by who leads the group, with a Word file and the number of a
    revision (*Rev.1*) in its subject or words; False if it is something else."""
    asked = None if item.quiet else await answered(work, item)
    if asked is None or not _word_files(a.filename for a in item.letter.attachments):
        return False
    said = _named(item.stored.reading.own_words)
    meant = said or _named(item.letter.subject)
    code = (await work.notices.of(await work.mails.notice_of(asked.id))).group
    group = await work.groups.get(code or "")
    if group is None or not meant or not group.may_act(asked.recipient, now):
        return False
    payload: dict[str, object] = {
        "letter": item.stored.id,
        "recipient": asked.recipient,
        "name": said,
    }
    await work.notices.add(f"revision:{item.stored.id}", KIND, now, now, payload, group.code)
    return True


def _named(words: str) -> str:
    """`rev1` where the words name a revision; a reply's subject names that which it answers."""
    return next((name for *_, name in find_wordings(words) if number_of(name)), "")


def _word_files(names: Iterable[str]) -> list[str]:
    return [name for name in names if name.lower().endswith((".docx", ".docm"))]


def make(material: Material) -> Done:
    """The revision out of the mail's Word file, with an answer that says what changed."""
    held = material.held
    files = [
        data
        for attachment, data in attachment_data(material.raw)
        if _word_files([attachment.filename])
    ]
    following = next_name(held.texts, held.group.language)
    name = material.name if number_of(material.name) <= number_of(following) else following
    outcome: Revised | Refusal = Refusal("no Word file is in the mail")
    for data in files:
        outcome = revise(data, held, name=name)
        if isinstance(outcome, Revised):
            break
    made = outcome if isinstance(outcome, Revised) else None
    papers = (paper_of(made, held),) if made else ()
    words = revision_answer(held.group, made)
    draft = Draft(
        effect=material.effect,
        recipient=material.recipient,
        recipient_name="",
        subject=words.subject,
        text=words.text,
        in_reply_to=material.message_id,
        references=(material.message_id,),
        reply_to=material.bot.address,
        language=held.group.language,
        parts=tuple((p.filename, p.media_type, p.body) for p in papers),
    )
    actor = Actor(material.recipient, proof="answer to one of our mails")
    return Done((draft,), papers, ((actor, made.text),) if made else ())
