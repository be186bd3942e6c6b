"""An answer proves its sender if it came direct, by hand, and from the one written to."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import app
from bot.acts.orders import answered
from bot.store.unit import Store, UnitOfWork
from config.settings import load
from tests.integration.acts.test_forged_copies import NOW, SECRETARIAT, incoming

KEY = f"{'b' * 32}@union.example"
ANSWER = f"""From: {SECRETARIAT.email}
To: bot@union.example
Subject: Re: please check
Message-ID: <answer@union.example>
In-Reply-To: <{KEY}>

confirm
"""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    async with app.open_store(settings, lambda: NOW) as found:
        yield found


async def _asked(work: UnitOfWork) -> None:
    await work.notices.add("preview:1", "preview", NOW, NOW, {})
    (notice,) = await work.notices.due(NOW, 1)
    await work.mails.add(
        notice.id, "preview:1", KEY, SECRETARIAT.email, "please check", b"x", NOW,
        to_list=False, ref="A-1",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("over_list", "field", "proved"),
    [
        (False, "", True),
        (True, "", False),
        (False, "Auto-Submitted: auto-replied\n", False),
        (False, "List-Id: <another.lists.example>\n", False),
    ],
)
async def test_who_was_written_to_answers_direct_and_himself(
    store: Store, over_list: bool, field: str, proved: bool
) -> None:
    item = incoming((field + ANSWER).encode())
    item = replace(item, stored=replace(item.stored, over_list=over_list))
    async with store.write() as work:
        await _asked(work)
        assert (await answered(work, item) is not None) is proved
