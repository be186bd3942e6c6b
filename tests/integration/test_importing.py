"""An archive is taken in and read at the same time; one that breaks off is gone on with."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from itertools import count, islice
from pathlib import Path

import pytest

from bot import app
from bot.model.arrivals import Found, Unread
from bot.store.raws import RawArrival
from config.settings import load

AT_MOST = 40_000  # mails: many times what is taken in while the readers start
LETTER = """From: Anna <anna@ruritania.example>
To: group@lists.example
Subject: The room
Message-ID: <m{number}@ruritania.example>

The room is on the second floor.
"""


def letters() -> Iterator[Found]:
    for number in count(1):
        yield Found("list.mbox", number, AT_MOST, LETTER.format(number=number).encode())


def _nobody(_done: int, _of: int | None = None, /) -> None:
    """Nobody looks."""


async def test_letters_are_read_while_the_archive_is_still_being_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'new.sqlite3'}")
    taken: list[int] = []
    read: list[tuple[int, int | None]] = []

    def until_one_is_read(_path: Path) -> Iterator[Found]:
        for mail in islice(letters(), AT_MOST):
            if read:
                return
            yield mail

    monkeypatch.setattr("bot.app.mails", until_one_is_read)
    async with app.open_store(settings) as store, app.importer(settings, store, {}) as importer:
        done = await importer.run(
            [tmp_path],
            lambda done, _of=None, /: taken.append(done),
            lambda done, of=None, /: read.append((done, of)),
        )
    assert done.read < AT_MOST, "reading waited for the end"
    assert (done.new, done.duplicates, done.failed) == (done.read, 0, 0)
    assert taken == sorted(taken)
    assert read == sorted(read)
    assert read[-1] == (done.read, done.read)


async def test_an_archive_that_breaks_off_ends_the_import_and_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'new.sqlite3'}")

    def broken(_path: Path) -> Iterator[Found | Unread]:
        yield from islice(letters(), 250)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("bot.app.mails", broken)
    async with app.open_store(settings) as store, app.importer(settings, store, {}) as importer:
        with pytest.raises(OSError, match="Input/output error"):
            await importer.run([tmp_path], _nobody, _nobody)
    monkeypatch.setattr("bot.app.mails", lambda _path: islice(letters(), 300))
    async with app.open_store(settings) as store, app.importer(settings, store, {}) as importer:
        again = await importer.run([tmp_path], _nobody, _nobody)
        async with store.read() as work:
            assert await work.raws.census() == (300, 300, 300)
    assert (again.read, again.failed) == (300, 0)


QUESTION = b"""From: Anna <anna@ruritania.example>
To: group@lists.example
Subject: The room
Date: Tue, 03 Mar 2026 10:00:00 +0000
Message-ID: <question@ruritania.example>

Is the room on the second floor of the tower free?
"""
ANSWER = b"""From: Berta <berta@syldavia.example>
To: group@lists.example
Subject: Re: The room
Date: Tue, 03 Mar 2026 11:00:00 +0000
Message-ID: <answer@syldavia.example>

> Is the room on the second floor of the tower free?

It is.
"""


async def test_what_is_still_being_kept_is_known_to_what_is_read_next(tmp_path: Path) -> None:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'new.sqlite3'}")
    mails = [
        RawArrival(sha256(raw).hexdigest(), raw, "box", 0, uid, None)
        for uid, raw in enumerate((QUESTION, ANSWER), 1)
    ]
    async with app.open_store(settings) as store, app.importer(settings, store, {}) as importer:
        async with store.write() as work:
            await work.raws.add(mails, await store.now(), quiet=True)
            await work.commit()
        assert await importer._settler.settle_all(together=1) == 2
    with closing(sqlite3.connect(tmp_path / "new.sqlite3")) as database:
        query = "select json_extract(data, '$.parent') from readings order by id"
        parents = [parent for (parent,) in database.execute(query)]
    assert parents == [None, "question@ruritania.example"]
