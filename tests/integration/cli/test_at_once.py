"""Two people give the same command at the same moment: each effect once, one line for the second.

The same story runs on PostgreSQL in tests/interop.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bot import app
from bot.edges.files import mails
from bot.model.arrivals import Found, Unread
from config.settings import load
from tests.integration.cli.at_once import LETTERS, TwoPeople, story


async def test_two_people_do_the_same_at_once(tmp_path: Path) -> None:
    people = TwoPeople(tmp_path, f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    await story(people, easy=("db", "members", "texts", "digest"))


async def test_what_another_import_took_in_meanwhile_is_not_counted_as_ours(
    tmp_path: Path,
) -> None:
    people = TwoPeople(tmp_path, f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    people.prepare()
    for words in (("groups", "apply", "groups.toml"), ("members", "import", "members.csv")):
        await people.alone(*words)
    others = ("-m", "bot", "--database", people.database, "import", "mails", "--json")

    def meanwhile(path: Path) -> Iterator[Found | Unread]:
        done = subprocess.run(
            [sys.executable, *others], cwd=tmp_path, check=True, capture_output=True
        )
        assert json.loads(done.stdout)["new"] == LETTERS
        yield from mails(path)

    settings = load(None, {}, database=people.database)
    async with app.open_store(settings) as store, app.importer(settings, store, {}) as ours:
        ours._mails = meanwhile
        told = await asyncio.wait_for(
            ours.run([tmp_path / "mails"], lambda *_: None, lambda *_: None), 120
        )
    assert (told.read, told.new, told.duplicates, told.failed) == (LETTERS, 0, LETTERS, 0)
