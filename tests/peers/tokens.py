"""A real token endpoint on loopback (RFC 6749) whose tokens can be told to age."""

from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from aiohttp import web

LOOPBACK = "127.0.0.1"


@dataclass
class TokenEndpoint:
    """Gives `token-1`, `token-2`…; `refuse` makes it answer with that status and error."""

    expires_in: float | None = 3600
    rotate: bool = False
    refuse: tuple[int, str] | None = None
    raw_answer: bytes | None = None
    asked: list[dict[str, str]] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/token"

    async def _give(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.asked.append({name: str(value) for name, value in form.items()})
        if self.raw_answer is not None:
            return web.Response(body=self.raw_answer)
        if self.refuse:
            status, error = self.refuse
            described = {"error": error, "error_description": "told\r\nto refuse"}
            return web.json_response(described, status=status)
        token = f"token-{len(self.asked)}"
        self.given.add(token)
        answer: dict[str, object] = {"access_token": token, "token_type": "Bearer"}
        if self.expires_in is not None:
            answer["expires_in"] = self.expires_in
        if self.rotate:
            answer["refresh_token"] = f"refresh-{len(self.asked)}"
        return web.json_response(answer)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/token", self._give)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, LOOPBACK, 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._runner.cleanup()
