"""The whole service: alone on its file, loud when it dies, and careful after a restored backup."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import app
from bot.edges.lockfile import alone
from bot.engine.pool import ReaderPool
from bot.model.events import Event
from tests.integration.promises.world import ANNA, BOT, DAY, World
from tests.peers.proxy import Link

PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"
DEADLINE = 60.0


@pytest.fixture(autouse=True)
def own_readers(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that runs stops its workers: it gets its own."""
    monkeypatch.setattr(app, "reader_pool", lambda *_: ReaderPool(1, 60, 2048))


async def _thanks(world: World) -> int:
    return sum(BOT in str(mail["From"]) for mail in await world.inbox(ANNA))


async def _until(running: "asyncio.Task[None]", world: World, state: str) -> None:
    async with asyncio.timeout(DEADLINE):
        while await world.states("ack") != [state]:
            assert not running.done()
            await asyncio.sleep(0.05)


def test_a_second_service_on_one_file_is_refused(tmp_path: Path, world: World) -> None:
    file = app.sqlite_file(world.settings)
    assert file is not None
    with alone(file), pytest.raises(app.NotReadyError, match="another iscg-bot runs"):
        asyncio.run(app.run(world.settings, {}))


async def test_a_restored_copy_finds_its_witness_before_it_sends_again(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    await world.read()
    await world.due()
    await world.send()
    assert await _thanks(world) == 1
    async with world.store.write() as work:  # the backup was made before the mail went out
        await work._connection.execute(
            text("update outgoing set state = 'queued', accepted_at = null, witnessed_at = null")
        )
        await work.commit()
    world.clock.passes(DAY)
    service = app.service(world.settings, world.store, {"ISCG_COPY": "one"})
    running = asyncio.create_task(service.run())
    try:
        await _until(running, world, "accepted")
    finally:
        service.stop()
        await running
    assert await _thanks(world) == 1


async def test_in_a_burst_thanks_go_out_while_letters_are_still_being_settled(world: World) -> None:
    """The outbox needs the database twice a mail, and waits for whoever has it."""
    for number in range(80):
        words = PROPOSAL.replace(".", f", reason {number}.")
        await world.post(world.letter(ANNA, words, subject=f"Resolution 191, {number}"))
    await world.take()
    order: list[str] = []
    enough = asyncio.Event()

    def hear(event: Event) -> None:
        if event.name == "letter.settled" and event.facts["kind"] == "comment":
            order.append("settled")
        elif event.name == "mail.sent":
            order.append("mail.sent")
        if order.count("mail.sent") >= 80:
            enough.set()

    service = app.service(world.settings, world.store, {"ISCG_COPY": "one"}, (hear,))
    running = asyncio.create_task(service.run())
    try:
        async with asyncio.timeout(DEADLINE):
            await enough.wait()
    finally:
        service.stop()
        await running
    last_settled = len(order) - 1 - order[::-1].index("settled")
    assert order[:last_settled].count("mail.sent") >= 16  # one a batch if nobody gives way
    assert await _thanks(world) == 80


async def test_a_task_that_dies_ends_the_service_with_its_reason(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = app.service(world.settings, world.store, {"ISCG_COPY": "one"})

    async def dies() -> None:
        raise ArithmeticError("the outbox is out of its mind")

    monkeypatch.setattr(service._outbox, "decide_doubts", dies)
    with pytest.raises(BaseExceptionGroup) as told:
        await asyncio.wait_for(service.run(), DEADLINE)
    assert told.group_contains(ArithmeticError, match="out of its mind")


async def test_asked_to_stop_it_finishes_the_mail_under_way(world: World) -> None:
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    await world.read()
    await world.due()
    heard, goes_on = asyncio.Event(), asyncio.Event()

    async def slowly(link: Link, line: bytes) -> None:
        heard.set()
        await goes_on.wait()
        await link.forward(line)

    world.line.on(rb"^\.\r\n", slowly)
    service = app.service(world.settings, world.store, {"ISCG_COPY": "one"})
    running = asyncio.create_task(service.run())
    async with asyncio.timeout(DEADLINE):
        await heard.wait()
        service.stop()
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(running), 0.2)
        assert not running.done(), "it waits for the server's answer"
        goes_on.set()
        await running
    assert await world.states("ack") == ["accepted"]
    assert await _thanks(world) == 1
