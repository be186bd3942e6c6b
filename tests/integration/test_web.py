"""A supervisor asks over HTTP whether the service lives."""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
from prometheus_client import CollectorRegistry

from bot.edges.web import State, Web
from bot.engine.metrics import Metrics
from bot.model.events import Event
from config.settings import HttpSettings
from tests.peers.ports import free_port


async def nothing() -> None:
    """No levels to bring up to date."""


@asynccontextmanager
async def serving(
    state: State,
    registry: CollectorRegistry | None = None,
    levels: Callable[[], Awaitable[None]] = nothing,
) -> AsyncIterator[Callable[[str], Awaitable[tuple[int, str]]]]:
    web = Web(
        HttpSettings(port=free_port()), registry or CollectorRegistry(), lambda: state, levels
    )
    await web.start()

    async def get(path: str) -> tuple[int, str]:
        url = f"http://127.0.0.1:{web.port}{path}"
        async with aiohttp.ClientSession() as client, client.get(url) as answer:
            return answer.status, await answer.text()

    try:
        yield get
    finally:
        await web.stop()


@pytest.mark.parametrize(
    ("state", "health", "ready"),
    [
        (State(healthy=True, ready=True), 200, 200),
        (State(healthy=True, ready=False, parts={"mailbox list": "connecting"}), 200, 503),
        (State(healthy=False, ready=True, parts={"clock": "stands still"}), 503, 503),
    ],
)
async def test_health_and_readiness_are_two_questions(
    state: State, health: int, ready: int
) -> None:
    async with serving(state) as get:
        assert (await get("/health"))[0] == health
        status, text = await get("/ready")
        assert status == ready
        for part in state.parts.values():
            assert part in text


async def test_metrics_are_brought_up_to_date_when_they_are_asked_for() -> None:
    registry = CollectorRegistry()
    metrics = Metrics(registry)
    metrics.publish(Event("letter.settled", {"kind": "comment"}))

    async def levels() -> None:
        metrics.set_levels({"outbox.queued": 3})

    async with serving(State(healthy=True, ready=True), registry, levels) as get:
        status, text = await get("/metrics")
    assert status == 200
    assert 'iscg_events_total{event="letter.settled",kind="comment",outcome=""} 1.0' in text
    assert 'iscg_level{what="outbox.queued"} 3.0' in text


async def test_metrics_come_even_while_the_database_is_away() -> None:
    async def levels() -> None:
        raise OSError("database is away")

    async with serving(State(healthy=True, ready=True), levels=levels) as get:
        assert (await get("/metrics"))[0] == 200


async def test_there_is_nothing_else_to_see() -> None:
    async with serving(State(healthy=True, ready=True)) as get:
        assert (await get("/"))[0] == 404
        assert (await get("/health/../etc"))[0] == 404


async def test_port_0_is_off() -> None:
    web = Web(
        HttpSettings(port=0),
        CollectorRegistry(),
        lambda: State(healthy=True, ready=True),
        nothing,
    )
    await web.start()
    assert web.port == 0
    await web.stop()


async def test_a_port_that_is_taken_is_told_and_nothing_is_left_open() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        state = State(healthy=True, ready=True)
        web = Web(HttpSettings(port=port), CollectorRegistry(), lambda: state, nothing)
        with pytest.raises(OSError, match="in use"):
            await web.start()
    assert web.port == 0
