"""Named points between two durable effects, at which a test can kill the process.

In service they do nothing: a point acts only when `arm` named it, as the torture tests do through
the environment variable ISCG_DIE_AT (`NAME` or `NAME:3` for the third time it is reached).
"""

import os
import signal

_armed: dict[str, int] = {}


def arm(order: str) -> None:
    """Die at a point: `outbox-after-data`, or `outbox-after-data:2` for the second time."""
    name, _, count = order.partition(":")
    _armed.clear()
    if name:
        _armed[name] = int(count or 1)


def reach(name: str) -> None:
    """The process is at a named point; killed here, nothing may be lost or doubled."""
    if not _armed or name not in _armed:
        return
    _armed[name] -= 1
    if _armed[name] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
