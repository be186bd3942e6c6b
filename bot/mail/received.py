"""When a mail was received and which way it came, by servers that are not the sender's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.mail.headers import date_of, unfold

_BY = re.compile(rb"[bB][yY](?<!\w..)\s+([\w.-]{1,253})")
_FROM = re.compile(
    rb"^\s{0,9}from\s+([^\s()]{1,253})(?:\s+\(([^()]{0,500}))?",
    re.IGNORECASE,
)
_HOST = re.compile(rb"[\w-]{1,63}(?:\.[\w-]{1,63})+")
_LOCAL = re.compile(rb"\blocalhost\b|\[(?:IPv6:)?(?:127\.[0-9.]+|::1)\]", re.IGNORECASE)
MAX_HOPS = 100


@dataclass(frozen=True, slots=True)
class Way:
    """What believed servers say: when the mail was received (UTC), and whether the list had it."""

    received_at: datetime | None
    by_list: bool


@dataclass(frozen=True, slots=True)
class _Hop:
    by: str
    came_from: str
    """The name that the server itself looked up; where it looked none up, the one it was told;
    empty where the mail never left the machine, or nothing is said."""
    value: bytes


def way_of(lines: Sequence[bytes], lists: Sequence[str] = (), trusted: Sequence[str] = ()) -> Way:
    """The instant at which the list's server took the mail, else the own mail exchanger.

    `lines` are the Received fields, newest first (RFC 5321 section 4.4). Only the unbroken run of
    believed servers at the top counts: what stands below was written by the sender's side. With
    `trusted` hosts named, a line is believed only if the one above it says that the mail came
    from a believed host: nobody can then write a line of the list's server himself.
    """
    list_hosts = tuple(address.rpartition("@")[2].lower() for address in lists)
    own: bytes | None = None
    at_list: bytes | None = None
    for hop in _believed(lines, list_hosts, trusted):
        if any(_within(hop.by, host) for host in list_hosts):
            at_list = hop.value
        elif at_list is not None:
            break
        else:
            own = hop.value
    best = at_list or own
    received_at = None if best is None else date_of(best.rpartition(b";")[2])
    return Way(received_at, at_list is not None)


def hosts_of(lines: Sequence[bytes]) -> tuple[str, ...]:
    """The servers that say that they received a mail, newest first, each once."""
    found = (_hop(unfold(line)).by for line in lines[:MAX_HOPS])
    return tuple(dict.fromkeys(host for host in found if host))


def _believed(
    lines: Sequence[bytes], list_hosts: Sequence[str], trusted: Sequence[str]
) -> Iterator[_Hop]:
    own_site = ""
    for count, line in enumerate(lines[:MAX_HOPS]):
        hop = _hop(unfold(line))
        of_list = any(_within(hop.by, host) for host in list_hosts)
        if count == 0 and not of_list:
            own_site = _site(hop.by)
        if not (count == 0 or of_list or hop.by in trusted or _site(hop.by) == own_site):
            return
        yield hop
        told = hop.came_from
        if (
            trusted
            and told
            and not (
                told in trusted
                or _site(told) == own_site
                or any(_within(told, host) for host in list_hosts)
            )
        ):
            return


def _hop(value: bytes) -> _Hop:
    by, told = _BY.search(value), _FROM.match(value)
    host = by[1].decode("ascii", "replace").lower() if by else ""
    if told is None:
        return _Hop(host, "", value)
    beside = told[2] or b""
    if _LOCAL.search(beside):
        # handed over on the machine itself; what it calls itself is then its own word
        beside = b""
    if beside.lower().startswith(b"unknown"):
        return _Hop(host, "unknown", value)
    seen = _HOST.match(beside)
    name = seen[0] if seen and not seen[0].replace(b".", b"").isdigit() else told[1]
    return _Hop(host, name.decode("ascii", "replace").lower().strip("[]."), value)


def _within(host: str, domain: str) -> bool:
    return bool(domain) and (
        host == domain or host.endswith("." + domain) or domain.endswith("." + _site(host))
    )


def _site(host: str) -> str:
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3 else 2
    return ".".join(labels[-keep:]) if len(labels) > 1 else (host or "?")
