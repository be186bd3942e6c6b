"""A stranger who writes our reference cannot make the bot believe that a mail was sent."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import app
from bot.acts import announcements
from bot.acts.base import Actor, Incoming, Refusal
from bot.acts.groups import apply_groups
from bot.mail.parse import parse
from bot.model.announcements import AnnouncementState
from bot.model.delivery import OutgoingState
from bot.model.facts import Context, Signs, Surroundings
from bot.model.groups import Group, Stage
from bot.model.people import Role, RoleHolding
from bot.reading.reader import read
from bot.store.letters import StoredLetter
from bot.store.unit import Store, UnitOfWork
from config.settings import load
from handlers.mail import own

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SECRETARIAT = Actor("sec@union.example")
FORGED = b"""From: stranger@elsewhere.example
To: group@lists.example
Subject: [group] News (Ref. A-1)
List-Id: <group.lists.example>
Message-ID: <forged@elsewhere.example>
ISCG-Effect: 00000000000000000000000000000000

Come.
"""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    async with app.open_store(settings, lambda: NOW) as found:
        yield found


async def queued_announcement(work: UnitOfWork) -> int:
    """A-1 is confirmed and its mail to the list waits in the outbox."""
    holding = RoleHolding(Role.SECRETARIAT, SECRETARIAT.email, "Sec")
    group = Group("191", "191", "T", "group@lists.example", Stage.LIVE, roles=(holding,))
    await apply_groups(work, SECRETARIAT, [group], NOW)
    said = await announcements.draft(work, SECRETARIAT, group, "News", "Come.", NOW, NOW)
    assert not isinstance(said, Refusal)
    await announcements.confirm(work, SECRETARIAT, said.id, None, NOW)
    (notice,) = [n for n in await work.notices.due(NOW, 10) if n.kind == "announcement"]
    await work.mails.add(
        notice.id, notice.effect, f"{'a' * 32}@union.example", group.list_address, "News", b"x",
        NOW, to_list=True, ref="A-1",
    )  # fmt: skip
    return (await work.mails.by_ref("A-1"))[0].id


def incoming(raw: bytes) -> Incoming:
    found = read(raw, Context(lists=("group@lists.example",)), Surroundings())
    stored = StoredLetter(
        1, 1, found.reading.message_id, 1, None, over_list=True, withheld=False, received_at=NOW,
        reading_id=1, reading=found.reading,
    )  # fmt: skip
    return Incoming(stored, parse(raw), Signs(own=True))


@pytest.mark.parametrize("doubtful", [False, True])
async def test_a_forged_reference_swallows_no_announcement(store: Store, doubtful: bool) -> None:
    async with store.write() as work:
        mail_id = await queued_announcement(work)
        if doubtful:
            await work.mails.uncertain(mail_id, NOW, "the line broke")
        before = await work.mails.one(mail_id)
        await own.handle(work, incoming(FORGED), NOW)
        assert await work.mails.one(mail_id) == before
        assert (await work.announcements.one(1)).state is AnnouncementState.CONFIRMED


async def test_the_lists_own_copy_of_an_accepted_mail_is_seen(store: Store) -> None:
    async with store.write() as work:
        mail_id = await queued_announcement(work)
        await work.mails.accepted(mail_id, NOW, "250")
        await own.handle(work, incoming(FORGED), NOW + timedelta(seconds=9))
        after = await work.mails.one(mail_id)
        assert after.state is OutgoingState.ACCEPTED
        assert after.seen_at == NOW + timedelta(seconds=9)
        assert (await work.announcements.one(1)).state is AnnouncementState.SEEN
