"""Answers `/health`, `/ready` and `/metrics` over HTTP; on the loopback address by default."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from config.settings import HttpSettings

SLOWEST_SECONDS = 5.0
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'",
}


@dataclass(frozen=True, slots=True)
class State:
    """How the service is: `healthy` while its tasks live and its clock ticks, `ready` when it
    also has its database and mailboxes. `parts` says how each part is, without secrets."""

    healthy: bool
    ready: bool
    parts: Mapping[str, str] = field(default_factory=dict)


class Web:
    """The HTTP server of one service; `state` and `levels` are asked at each request."""

    def __init__(
        self,
        settings: HttpSettings,
        registry: CollectorRegistry,
        state: Callable[[], State],
        levels: Callable[[], Awaitable[None]],
    ) -> None:
        """`levels` brings the registry's gauges up to date; if it fails or takes too long the
        metrics are given as they were."""
        self._settings = settings
        self._registry = registry
        self._state = state
        self._levels = levels
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port that it listens on, 0 when it does not."""
        addresses = self._runner.addresses if self._runner else []
        return int(addresses[0][1]) if addresses else 0

    async def start(self) -> None:
        """Listen, unless the port is 0; OSError if the port is taken."""
        if not self._settings.port:
            return
        app = web.Application(client_max_size=1024)
        app.router.add_get("/health", self._health)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._settings.host, self._settings.port).start()
        except OSError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Stop listening; a request under way is finished."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _health(self, _request: web.Request) -> web.Response:
        state = self._state()
        return _answer(state, good=state.healthy)

    async def _ready(self, _request: web.Request) -> web.Response:
        state = self._state()
        return _answer(state, good=state.healthy and state.ready)

    async def _metrics(self, _request: web.Request) -> web.Response:
        # Old figures are better than none while the database is away.
        with contextlib.suppress(Exception):
            async with asyncio.timeout(SLOWEST_SECONDS):
                await self._levels()
        body = generate_latest(self._registry)
        return web.Response(body=body, headers={**HEADERS, "Content-Type": CONTENT_TYPE_LATEST})


def _answer(state: State, *, good: bool) -> web.Response:
    content = {"status": "ok" if good else "failing", "parts": dict(state.parts)}
    return web.json_response(content, status=200 if good else 503, headers=HEADERS)
