"""Mails are got off a connection: many small ones at once, big and suspect ones by themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.edges.imap_client import DeniedError
from bot.edges.imap_replies import Item
from bot.edges.imap_session import PART, Session


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one command; more than some 300 lines in a response break aioimaplib."""

    window: int = 20_000
    """UIDs that are searched at a time; more while the ground is empty."""
    listed: int = 200
    together: int = 100
    together_bytes: int = 4 * 1024 * 1024
    big: int = 1024 * 1024
    """Mails above it are fetched in parts of a MiB."""
    largest: int = 64 * 1024 * 1024
    """Mails above it are reported as missed."""
    tries: int = 3
    """Times that a mail may break the connection before it is left for later."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a mail cannot be had now; `by_server` if the server said so, maybe of all mails."""

    reason: str
    by_server: bool = False


class Fetching:
    """Remembers from connection to connection what broke the last one, and the half of a mail."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._trying: tuple[int, ...] = ()
        self._one_by_one_to = 0
        self._strikes: dict[int, int] = {}
        self._begun: tuple[int, bytearray] = (0, bytearray())

    def broken(self) -> None:
        """The connection went: what was being fetched then is looked at more closely."""
        if len(self._trying) > 1:
            self._one_by_one_to = self._trying[-1]
        elif self._trying:
            uid = self._trying[0]
            self._strikes[uid] = self._strikes.get(uid, 0) + 1
        self._trying = ()

    def groups(self, listed: Sequence[Item]) -> Iterator[list[Item]]:
        """Mails to fetch together, in order: few and small ones; big and suspect ones alone."""
        group: list[Item] = []
        room = self._limits.together_bytes
        ceiling = min(self._limits.big, self._limits.largest)
        for item in listed:
            size = item.size or 0
            alone = item.size is None or size > ceiling or item.uid <= self._one_by_one_to
            if group and (alone or size > room or len(group) >= self._limits.together):
                yield group
                group, room = [], self._limits.together_bytes
            if alone:
                yield [item]
            else:
                group.append(item)
                room -= size
        if group:
            yield group

    async def listed(self, connection: Session, uids: Sequence[int]) -> list[Item]:
        """Sizes and dates; of a mail that the server cannot measure only the UID is known."""
        try:
            found = {item.uid: item for item in await connection.listed(uids)}
        except DeniedError:
            found = {}
            for uid in uids:
                try:
                    found |= {item.uid: item for item in await connection.listed([uid])}
                except DeniedError:
                    found[uid] = Item(uid, None, None, None)
        # a mail that was left out is gone, or the server will not speak of it
        if silent := [uid for uid in uids if uid not in found]:
            for uid in await connection.still_there(silent):
                found[uid] = Item(uid, None, None, None)
        return [found[uid] for uid in uids if uid in found]

    async def together(self, connection: Session, group: Sequence[Item]) -> dict[int, bytes]:
        """The mails of a group by UID, as far as the server gives them."""
        if len(group) < 2:
            return {}
        self._trying = tuple(item.uid for item in group)
        bodies = await connection.bodies(self._trying, sum(item.size or 0 for item in group))
        self._trying = ()
        return bodies.by_uid

    async def alone(
        self, connection: Session, item: Item, *, suspect: bool = True
    ) -> bytes | Refusal | None:
        """One mail; None if it is gone. Without `suspect` it is tried even if it broke lines."""
        if suspect and self._strikes.get(item.uid, 0) >= self._limits.tries:
            return Refusal("the connection broke each time it was fetched")
        size = item.size or 0
        if size > self._limits.largest:
            return Refusal(f"too large ({size} bytes)")
        self._trying = (item.uid,)
        try:
            # a server that told too small a size sends more than is let in at once
            if size > self._limits.big or item.size is None or item.uid in self._strikes:
                raw = await self._in_parts(connection, item.uid, size)
            else:
                raw = await self._whole(connection, item.uid, size)
        except DeniedError as error:
            self._trying, self._begun = (), (0, bytearray())
            return Refusal(str(error), by_server=True)
        self._trying = ()
        if raw is None and await connection.still_there([item.uid]):
            return Refusal("the server shows it and does not give it", by_server=True)
        return Refusal("the server gave no content") if raw == b"" and size else raw

    async def _whole(self, connection: Session, uid: int, size: int) -> bytes | None:
        bodies = await connection.bodies([uid], size)
        if not bodies.by_uid and bodies.said:
            raise DeniedError(bodies.said)
        return bodies.by_uid.get(uid)

    async def _in_parts(self, connection: Session, uid: int, size: int) -> bytes | None:
        """A big mail MiB by MiB; goes on where a broken connection has left it."""
        if self._begun[0] != uid:
            self._begun = (uid, bytearray())
        raw = self._begun[1]
        ends = False
        while True:
            left = max(0, size - len(raw)) if size else PART
            part = await self._next_part(connection, uid, len(raw), left, ends=ends)
            if part is None:
                return None
            if len(part) > PART:  # the server knows no ranges: this is the whole
                raw = bytearray(part)
                break
            raw += part
            self._strikes.pop(uid, None)  # it moves, however slowly
            if not part or (len(part) < PART and len(raw) >= size):
                break
            if len(raw) > self._limits.largest:
                raise DeniedError("FETCH: larger than the server said")
            ends = len(part) < PART or len(raw) >= size
        self._begun = (0, bytearray())
        return bytes(raw)

    async def _next_part(
        self, connection: Session, uid: int, start: int, left: int, *, ends: bool
    ) -> bytes | None:
        """None if the mail is gone. Where the mail may end, no answer is its end: some servers
        tell a size that is too large, and some refuse what is behind the end."""
        try:
            part = await connection.part(uid, start, left)
        except DeniedError:
            if not ends:
                raise
            part = None
        return b"" if part is None and ends else part
