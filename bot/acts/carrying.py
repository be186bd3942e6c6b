"""An answer to the bot is carried out piece by piece, and its sender told what was done."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.acts.base import Actor, Incoming
from bot.acts.orders import answered, tell_of_private
from bot.acts.requests import Reply, Request, comments_of, looks_like_one, pieces
from bot.documents import receipts
from bot.model.comments import Comment
from bot.model.delivery import Notice, Outgoing
from bot.model.groups import Group
from bot.store.unit import UnitOfWork

Answers = Callable[[UnitOfWork, Request, datetime], Awaitable[Reply | None]]
_ASKED = re.compile(r"^(\d{1,2})\. \W{0,3}([\w.-]{1,16}-C\d{1,7})\b", re.MULTILINE)
_MOST = 20


async def carry_out(
    work: UnitOfWork, item: Incoming, commands: Sequence[Answers], now: datetime
) -> bool:
    """Do what a proved answer asks for (promise 9); False if it asks for nothing.

    Who leads a group may decide about every comment of it, a member confirm what is their own. What
    nobody understood is asked back once; after that it goes to a person.
    """
    asked = None if item.quiet else await answered(work, item)
    if asked is None:
        return False
    notice = await work.notices.of(await work.mails.notice_of(asked.id))
    group = await work.groups.get(notice.group or "")
    if group is None:
        return False
    ruled = {g.code for g in await work.groups.all() if g.may_act(asked.recipient, now)}
    decides = group.code in ruled
    own = await _own(work, notice)
    if not decides and not own:
        return False
    questions = await _questions(work, notice)
    reading = item.stored.reading
    actor = Actor(asked.recipient, reading.author_name, f"answer to “{asked.subject}”")
    done: list[str] = []
    unclear: list[str] = []
    for piece in pieces(reading.own_words, item.letter.text, questions):
        known, missing = await comments_of(work, piece, group, own or await _only(work, questions))
        codes = {comment.code for comment in own}
        mine = tuple(c for c in known if c.code in codes or (decides and c.group in ruled))
        request = Request(piece.words, group, actor, asked, item.stored.id, mine, decides)
        found = await _asked_of(work, request, commands, now)
        done += [reply.words for reply in found if reply.words]
        done += [receipts.no_such_comment(group, code) for code in missing]
        if not found and not missing and looks_like_one(piece):
            unclear.append(piece.words)
    if not done and not unclear:
        return False
    await _receipt(work, item, notice, asked, group, done, unclear, now)
    return True


async def _asked_of(
    work: UnitOfWork, request: Request, commands: Sequence[Answers], now: datetime
) -> list[Reply]:
    """What all commands make of one piece: `no, it is on resolves 3` is for two of them."""
    found = [await command(work, request, now) for command in commands]
    return [reply for reply in found if reply is not None]


async def _own(work: UnitOfWork, notice: Notice) -> tuple[Comment, ...]:
    """The comments that an acknowledgement was about: its recipient may confirm what was read."""
    if notice.kind != "acknowledgement":
        return ()
    return tuple(await work.comments.of_letter(int(str(notice.payload["letter"]))))


async def _questions(work: UnitOfWork, notice: Notice) -> dict[int, str]:
    """The numbered questions of the note that is answered, as it went out."""
    if notice.kind != "digest":
        return {}
    text = await work.papers.text_of(notice.effect)
    return {int(number): code for number, code in _ASKED.findall(text)}


async def _only(work: UnitOfWork, questions: dict[int, str]) -> tuple[Comment, ...]:
    """The comment of a note that asks about one alone: there a mere *yes* is clear."""
    codes = set(questions.values())
    if len(codes) != 1:
        return ()
    group, _, number = codes.pop().rpartition("-C")
    found = await work.comments.find(group, int(number))
    return (found,) if found else ()


async def _receipt(
    work: UnitOfWork, item: Incoming, notice: Notice, asked: Outgoing, group: Group,
    done: Sequence[str], unclear: Sequence[str], now: datetime,
) -> None:  # fmt: skip
    """Say privately what was done, and ask once about the rest."""
    again = notice.kind == "receipt" and bool(notice.payload.get("unclear"))
    if unclear and again:
        await tell_of_private(work, item, group.code, now)
    payload: dict[str, object] = {
        "letter": item.stored.id,
        "recipient": asked.recipient,
        "done": list(done[:_MOST]),
        "unclear": [] if again else [words[:300] for words in unclear[:_MOST]],
    }
    if done or not again:
        effect = f"receipt:{item.stored.id}"
        await work.notices.add(effect, "receipt", now, now, payload, group.code)
