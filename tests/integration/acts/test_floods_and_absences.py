"""What strangers and absent members send makes few alerts, and no false ones."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import app
from bot.acts.alerts import explain
from bot.acts.groups import apply_groups
from bot.acts.orders import tell_of_private
from bot.model.facts import Signs
from bot.model.groups import Group, Stage
from bot.store.raws import RawArrival
from bot.store.threads import NewLetter
from bot.store.unit import Store, UnitOfWork
from config.settings import load
from handlers.mail import auto_reply
from tests.integration.acts.test_forged_copies import (
    SECRETARIAT,
    incoming,
    queued_announcement,
)

NOW = datetime(2026, 3, 2, 9, 20, tzinfo=UTC)
GROUP = Group("191", "191", "T", "group@lists.example", Stage.LIVE)
PRIVATE = """From: "Stranger %d" <s%d@elsewhere.example>
To: bot@union.example
Subject: Number %d
Message-ID: <%d@elsewhere.example>

Read this.
"""
ABSENT = b"""From: anna@ruritania.example
To: bot@union.example
Subject: Out of office: [group] News (Ref. A-1)
Message-ID: <away@ruritania.example>
Auto-Submitted: auto-replied

I am away.
"""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    async with app.open_store(settings, lambda: NOW) as found:
        yield found


async def _kept(work: UnitOfWork, raw: bytes, uid: int) -> int:
    digest = hashlib.sha256(raw).hexdigest()
    await work.raws.add([RawArrival(digest, raw, "bot", 1, uid, NOW)], NOW, quiet=False)
    return await work.raws.last_id()


async def _letters_come(work: UnitOfWork, count: int) -> None:
    for number in range(count):
        raw = (PRIVATE % ((number,) * 4)).encode()
        item = incoming(raw)
        new = NewLetter(
            await _kept(work, raw, number + 1), item.stored.reading, "", "", "", (), NOW,
            over_list=False, quiet=False,
        )  # fmt: skip
        stored = await work.threads.add([new], 1, "", NOW)
        await tell_of_private(work, replace(item, stored=stored[0]), None, NOW)


async def test_a_flood_of_private_letters_is_told_in_two_mails(store: Store) -> None:
    async with store.write() as work:
        await apply_groups(work, SECRETARIAT, [GROUP], NOW)
        await _letters_come(work, 20)
        at_once = [n for n in await work.notices.due(NOW, 100) if n.kind == "alert"]
        later = NOW.replace(minute=0) + timedelta(hours=1)
        both = [n for n in await work.notices.due(later, 100) if n.kind == "alert"]
        assert (len(at_once), len(both)) == (1, 2)
        first = await explain(work, at_once[0], GROUP, NOW)
        rest = await explain(work, both[1], GROUP, later)
    assert first is not None
    assert "Number 0" in first.text
    assert rest is not None
    assert "Private letters: 19" in rest.subject
    assert all(f"Number {number}\n" in rest.text for number in range(1, 20))


@pytest.mark.parametrize(
    ("author", "moderated"),
    [("anna@ruritania.example", False), ("group-bounces@lists.example", True)],
)
async def test_only_the_list_says_that_its_moderator_holds_a_mail(
    store: Store, author: str, moderated: bool
) -> None:
    async with store.write() as work:
        mail_id = await queued_announcement(work)
        await work.mails.accepted(mail_id, NOW, "250")
        raw = ABSENT.replace(b"anna@ruritania.example", author.encode())
        item = replace(incoming(raw), signs=Signs(auto_reply=True))
        await auto_reply.handle(work, item, NOW)
        assert ((await work.mails.one(mail_id)).moderated_at is not None) is moderated
