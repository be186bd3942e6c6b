"""When a mail was received, by the clock of a server that is ours and not by the sender's."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.mail.headers import date_of, unfold

_BY = re.compile(rb"\bby\s+([\w.-]{1,253})", re.IGNORECASE)
MAX_HOPS = 100


def received_at(
    lines: Sequence[bytes], lists: Sequence[str] = (), trusted: Sequence[str] = ()
) -> datetime | None:
    """The instant at which the list's server took the mail, else the own mail exchanger; in UTC.

    `lines` are the Received fields, newest first (RFC 5321 section 4.4). Only the unbroken run of
    believed servers at the top counts: what stands below was written by the sender's side.
    """
    list_hosts = tuple(address.rpartition("@")[2].lower() for address in lists)
    own: bytes | None = None
    at_list: bytes | None = None
    own_host = ""
    for count, line in enumerate(lines[:MAX_HOPS]):
        value = unfold(line)
        match = _BY.search(value)
        host = match[1].decode("ascii", "replace").lower() if match else ""
        if any(_within(host, h) for h in list_hosts):
            at_list = value
        elif count == 0 or host in trusted or _site(host) == own_host:
            if at_list is not None:
                break
            own_host = _site(host)
            own = value
        else:
            break
    best = at_list or own
    if best is None:
        return None
    return date_of(best.rpartition(b";")[2])


def _within(host: str, domain: str) -> bool:
    return bool(domain) and (
        host == domain or host.endswith("." + domain) or domain.endswith("." + _site(host))
    )


def _site(host: str) -> str:
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3 else 2
    return ".".join(labels[-keep:]) if len(labels) > 1 else (host or "?")
