"""Access tokens for XOAUTH2, got from the token endpoint when asked for and kept until they age."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

from bot.edges.wire import TokenError, WireError, one_line, tls_context
from config.settings import OAuthSettings

_MARGIN = 60.0  # a token this near to its end is not used any more (seconds)
_LIFETIME = 300.0  # where the endpoint does not say (RFC 6749 section 5.1: `expires_in`)
_ANSWER = 65536


class Tokens:
    """One account's tokens by refresh token (RFC 6749, 6) or client credentials (4.4).

    A refresh token that the endpoint replaces is used from then on and given to `replaced`, which
    may keep it. `clock` counts seconds and never goes back.
    """

    def __init__(
        self,
        settings: OAuthSettings,
        timeout_seconds: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
        replaced: Callable[[str], None] = lambda _: None,
        ca_file: Path | None = None,
    ) -> None:
        self._settings = settings
        self._timeout = timeout_seconds
        self._clock = clock
        self._replaced = replaced
        self._ca_file = ca_file
        self._refresh_token = settings.refresh_token.get_secret_value()
        self._token = ""
        self._until = 0.0
        self._asking = asyncio.Lock()

    async def __call__(self) -> str:
        """A token that is good for a minute at least.

        Raises TokenError if the endpoint says no, WireError if it cannot be reached.
        """
        async with self._asking:
            if not self._token or self._clock() >= self._until:
                await self._ask()
            return self._token

    def forget(self) -> None:
        """The server did not take the token: get another one next time."""
        self._token = ""

    async def _ask(self) -> None:
        asked = self._clock()
        status, answer = await self._post(self._form())
        token = answer.get("access_token")
        if status != 200 or not isinstance(token, str) or not token.isascii() or not token:
            why = f"{answer.get('error', status)} {answer.get('error_description', '')}"
            if status >= 500 or status == 429:
                raise WireError(f"token endpoint: {one_line(why)}")
            raise TokenError(f"token endpoint: {one_line(why)}")
        lifetime = answer.get("expires_in")
        seconds = float(lifetime) if isinstance(lifetime, int | float) else _LIFETIME
        self._token = token
        self._until = asked + max(seconds - _MARGIN, seconds / 2)
        fresh = answer.get("refresh_token")
        if isinstance(fresh, str) and fresh and fresh != self._refresh_token:
            self._refresh_token = fresh
            self._replaced(fresh)

    def _form(self) -> dict[str, str]:
        wanted = {
            "grant_type": "refresh_token" if self._refresh_token else "client_credentials",
            "refresh_token": self._refresh_token,
            "client_id": self._settings.client_id,
            "client_secret": self._settings.client_secret.get_secret_value(),
            "scope": self._settings.scope,
        }
        return {name: value for name, value in wanted.items() if value}

    async def _post(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        import aiohttp  # noqa: PLC0415 - 8 MB that an account with a password never needs

        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(self._timeout)) as session,
                session.post(
                    self._settings.token_url,
                    data=form,
                    allow_redirects=False,
                    ssl=tls_context(self._ca_file, and_system=True),
                    headers={"Accept": "application/json"},
                ) as response,
            ):
                body = b""
                while len(body) < _ANSWER and (more := await response.content.read(_ANSWER)):
                    body += more
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise WireError(f"token endpoint: {one_line(error)}") from error
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            answer = {}
        return response.status, answer if isinstance(answer, dict) else {}
