"""What people may ask for in answer to the bot: place, decide, confirm, restrict, an item done."""

from collections.abc import Callable
from datetime import datetime

from bot.acts import actions, decisions, mails, rereadings
from bot.acts.base import Refusal
from bot.acts.requests import Reply, Request
from bot.documents import receipts
from bot.documents.catalogue import translations
from bot.documents.doubts import Doubts, doubt, inferred
from bot.documents.entries import GENERAL
from bot.documents.provisions import Names
from bot.model.comments import Comment, Status
from bot.reading import answers
from bot.resolutions.labels import find_labels
from bot.resolutions.wordings import find_wordings
from bot.store.unit import UnitOfWork


async def place(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`191-C14 is on resolves 3`: a comment filed where the text has such a clause."""
    if not request.comments:
        return None
    group, words = request.group, answers.without_codes(request.words)
    texts = await work.groups.texts_of(group.resolution)
    headings = {p.heading for text in texts for p in text.provisions}
    found = [
        f"{group.resolution}/{hit.provision}"
        for hit in find_labels(words, group.language, group.resolution)
        if hit.provision
        and hit.resolution == group.resolution
        and not answers.denied(words[: hit.start])
    ]
    places = [p for p in dict.fromkeys(found) if p.split("/")[1] in headings]
    if answers.means_the_whole(request.words):
        places = [group.resolution]
    if not places:
        return None
    names = Names(texts, group.language, translations(group.language).gettext(GENERAL))
    for comment in request.comments:
        await decisions.place(work, request.actor, comment, places, request.words[:300], now)
    labels = [names.label(each) for each in places]
    return _each(request, lambda c: receipts.placed(group, c.code, labels))


async def decide(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`191-C12 noted`, `191-C12 reflected in Rev.1`: what became of a comment."""
    status = answers.status_named(answers.without_codes(request.words))
    if status is None or not request.decides or not request.comments:
        return None
    named = (name for *_, name in find_wordings(request.words) if name != "in-force")
    revision = next(named, "") if status is Status.REFLECTED else ""
    for comment in request.comments:
        await decisions.decide(
            work, request.actor, comment, status, request.words[:300], now, revision=revision
        )
    return _each(request, lambda c: receipts.decided(request.group, c.code, status))


async def judge(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`191-C18 yes`: what was asked about a comment is right, or wrong."""
    right = answers.yes_or_no(request.words)
    if right is None or not request.comments:
        return None
    said = [await _judged(work, request, c, now, right=right) for c in request.comments]
    return Reply(" ".join(said))


async def _judged(
    work: UnitOfWork, request: Request, comment: Comment, now: datetime, *, right: bool
) -> str:
    asked = doubt(comment)
    group = request.group
    if asked is None:
        return receipts.nothing_read(group, comment.code)
    own = comment.author_email == request.actor.email
    if asked.about is Doubts.WITHDRAWAL and right:
        if not own:
            return receipts.only_its_author(group, comment.code)
        return await _withdraw(work, request, comment, now)
    readings = (own and inferred(comment)) or asked.readings
    await decisions.judge(work, request.actor, comment, readings, now, right=right)
    return receipts.judged(group, comment.code, right=right)


async def _withdraw(work: UnitOfWork, request: Request, comment: Comment, now: datetime) -> str:
    """The author stands by it: the comment meant is withdrawn, and shown as withdrawn."""
    await decisions.judge(work, request.actor, comment, ("position",), now, right=True)
    letter = await work.letters.get(comment.letter_id)
    meant = letter.reading.refers_to if letter else None
    target = await work.letters.by_message_id(meant) if meant else None
    if target is None or target.reading.author_email != comment.author_email:
        return receipts.judged(request.group, comment.code, right=True)
    said = []
    for earlier in await work.comments.of_letter(target.id):
        await decisions.decide(
            work, request.actor, earlier, Status.WITHDRAWN, "its author confirmed", now
        )
        await decisions.restrict(work, request.actor, earlier, "", now, held=False)
        said.append(receipts.withdrawn(request.group, earlier.code))
    return " ".join(said)


async def restrict(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`191-C12 private`: a comment kept out of all papers, or let in again.

    An author may keep their own words back, and who leads the group lets them out again. What did
    not come over the list only its author lets circulate (promise 6).
    """
    kept = answers.to_be_held(answers.without_codes(request.words))
    if kept is None or not request.comments:
        return None
    said = []
    for comment in request.comments:
        own = comment.author_email == request.actor.email
        if kept or (request.decides if comment.over_list else own):
            why = request.words[:300]
            await decisions.restrict(work, request.actor, comment, why, now, held=kept)
            said.append(receipts.held(request.group, comment.code, kept=kept))
        elif request.decides:
            said.append(receipts.only_its_author_lets_go(request.group, comment.code))
    return Reply(" ".join(said)) if said else None


async def finish(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`AI-4 done`: a promise kept."""
    named = answers.action_items(request.words)
    if not named or not request.decides or not answers.is_done(request.words):
        return None
    said = []
    for number in named:
        found = await actions.finish_action(work, request.actor, number, now)
        done = receipts.done(request.group, f"AI-{number}")
        said.append(found.reason if isinstance(found, Refusal) else done)
    return Reply(" ".join(said))


async def reread(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`R-3 yes`: the new reading stands; `R-3 no`: the old one."""
    named = answers.rereadings(request.words)
    rest = request.words.partition(f"R-{named[0]}")[2] if named else ""
    adopt = answers.adopted(rest)
    adopt = answers.yes_or_no(rest) if adopt is None else adopt
    if not named or adopt is None or not request.decides:
        return None
    known = await work.rereadings.get(named[0])
    if known is None or known.group != request.group.code:
        return None
    found = await rereadings.decide(work, request.actor, named[0], adopt=adopt, now=now)
    if isinstance(found, Refusal):
        return Reply(found.reason, done=False)
    return Reply(receipts.done(request.group, found.ref))


async def arrive(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """`yes`, in answer to our question about a mail in doubt: the list has it.

    To send it again is an act that the list sees, which a mere answer does not prove (promise 9).
    """
    notice = await work.notices.of(await work.mails.notice_of(request.mail.id))
    said = answers.yes_or_no(request.words)
    if notice.payload.get("alert") != "uncertain" or said is None or not request.decides:
        return None
    number = int(str(notice.payload["mail"]))
    about = await work.mails.one(number)
    name = about.ref or f"{number}"
    if not said:
        return Reply(receipts.not_sent_again(request.group, name, number), done=False)
    found = await mails.resolve(work, request.actor, number, sent=True, now=now)
    if isinstance(found, Refusal):
        return Reply(found.reason, done=False)
    return Reply(receipts.arrived(request.group, name))


def _each(request: Request, said: Callable[[Comment], str]) -> Reply:
    return Reply(" ".join(said(comment) for comment in request.comments))
