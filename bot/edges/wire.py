"""What both wires share: encryption, waits between tries, and faults told in one line."""

import ssl
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Protocol


class WireError(Exception):
    """A server could not be used; the text is one line that says what was tried and what came."""


class LoginError(WireError):
    """The server did not take user name and password (or token): to be mended by a person."""


class TokenError(LoginError):
    """The token endpoint gave no access token and said why."""


class Token(Protocol):
    """Gives access tokens for XOAUTH2 (`edges/oauth.py`)."""

    async def __call__(self) -> str:
        """A token that is good for a while; raises WireError."""

    def forget(self) -> None:
        """The server did not take it: the next one must be another."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits after the first, second… failure in a row: doubled, capped, jittered; in seconds."""

    first: float = 1.0
    cap: float = 300.0

    def seconds(self, failures: int, random: Random) -> float:
        """How long to wait now; between half and the whole of the doubled wait."""
        return min(self.cap, self.first * 2.0 ** min(failures - 1, 30)) * random.uniform(0.5, 1.0)


def tls_context(ca_file: Path | None, *, and_system: bool = False) -> ssl.SSLContext:
    """TLS 1.2 or later; the server is checked against `ca_file`, else the system's authorities.

    With `and_system` either will do. Raises WireError if the file cannot be used.
    """
    try:
        context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    except OSError as error:
        raise WireError(f"the CA file {ca_file} cannot be used: {one_line(error)}") from error
    if and_system:
        context.load_default_certs()
    return context


def one_line(reason: object, limit: int = 300) -> str:
    """What a server or library said, as one printable line."""
    if isinstance(reason, bytes | bytearray):
        reason = reason.decode("utf-8", "replace")
    text = "".join(c if c.isprintable() else " " for c in str(reason)[: 4 * limit])
    kind = type(reason).__name__
    return " ".join(text.split())[:limit] or (kind if isinstance(reason, BaseException) else "")
