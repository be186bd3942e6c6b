"""Two copies of the service on one PostgreSQL share the work; a dead one's is taken over."""

from datetime import UTC, datetime, timedelta

from bot.model.arrivals import Cursor
from bot.store.unit import Store
from tests.integration.promises.world import (
    ANNA,
    BOB,
    GRACE,
    MINUTE,
    SECOND,
    World,
)

PROPOSAL = "Ruritania proposes to delete resolves 2 of Resolution 191.\n"


async def test_a_mail_is_sent_by_one_copy_only(world: World) -> None:
    other = await world.another("two")
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.post(
        world.letter(BOB, "Freedonia proposes to delete resolves 1 of Resolution 191.\n")
    )
    await world.take()
    await world.read()
    assert await other.read() == 0
    await world.due()
    assert await other.due() == 0
    assert await world.states("ack") == ["queued", "queued"]
    async with world.store.write() as one, world.store.write() as two:
        mine = await one.mails.claim(world.clock(), "one", lambda _size: MINUTE)
        theirs = await two.mails.claim(world.clock(), "two", lambda _size: MINUTE)
        assert mine is not None
        assert theirs is not None
        assert mine.id != theirs.id
        await one.commit()
        await two.commit()


async def test_what_a_dead_copy_was_sending_is_taken_over(world: World) -> None:
    other = await world.another("two")
    await world.post(world.letter(ANNA, PROPOSAL))
    await world.take()
    await world.read()
    await world.due()
    async with world.store.write() as work:
        assert await work.mails.claim(world.clock(), "one", lambda _size: 5 * MINUTE)
        await work.commit()
    other.taken = world.taken
    await other.after(4 * MINUTE)
    assert await world.states("ack") == ["sending"]
    await other.after(MINUTE)
    assert await world.states("ack") == ["uncertain"]
    await other.after(GRACE + MINUTE)
    assert await world.states("ack") == ["accepted"]


async def test_reading_is_taken_over_when_the_lease_of_a_dead_copy_ends(world: World) -> None:
    other = await world.another("two")
    async with world.store.write() as work:
        assert await work.records.lease("settling", "dead", world.clock(), 60 * SECOND)
        await work.commit()
    await world.post(world.letter(ANNA, PROPOSAL))
    await other.take()
    assert await other.read() == 0
    world.clock.passes(60 * SECOND)
    assert await other.read() == 1


async def test_a_machine_whose_clock_is_fast_does_not_hurry_the_grace(world: World) -> None:
    """The instant of a look into the mailbox is the database's, whatever the machine thinks."""

    class Fast(Store):
        def clock(self) -> datetime:
            return datetime.now(UTC) + timedelta(hours=1)

    fast = Fast(world.store.engine)
    world.service._intake._store = fast
    await world.service._intake.synced("bot")(Cursor(1, 0), fast.clock())
    async with fast.read() as work:
        found = await work.records.synced_at("bot")
    assert found is not None
    assert abs(found - await fast.now()) < timedelta(minutes=1)
