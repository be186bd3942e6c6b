"""Ports for servers that start later than their port is chosen, or stop and start again on it."""

import os
import socket
from collections.abc import Iterator
from itertools import chain

#: Below every system's range of ports for outgoing connections (RFC 6335 section 6 and Linux's
#: 32768): a port out of that range is soon given to whoever asks for any port, such as a server
#: of another test.
_FIRST, _LAST = 20_000, 32_000


def free_port() -> int:
    """A port of loopback on which nobody listens, and that no other test is given.

    Raises RuntimeError if all are taken.
    """
    for port in _own:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
    raise RuntimeError(f"no free port between {_FIRST} and {_LAST}")


def _share() -> Iterator[int]:
    """This process's share: the workers of one run have each a part of their own."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    size = (_LAST - _FIRST) // workers
    first = _FIRST + number * size
    # Runs beside each other (a second clone) do not begin at the same place.
    middle = first + os.getpid() % size
    return iter(chain(range(middle, first + size), range(first, middle)))


_own = _share()
