"""How far a folder has been taken: what is new is handed over in order, what fails comes again."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.edges.imap_client import DeniedError
from bot.edges.imap_replies import Item, Selected
from bot.edges.imap_session import PART, Session
from bot.model.arrivals import Cursor, Fetched, Missed
from config.settings import MailboxSettings

Take = Callable[[Sequence[Fetched]], Awaitable[None]]
TellMissed = Callable[[Missed], Awaitable[None]]

KEYWORD = "$Iscg"
"""Set on processed mails beside \\Seen, where the folder keeps keywords."""

_AGAIN_AT_ONCE = 20
_AGAIN_CAP = timedelta(hours=6)


class Tell(Protocol):
    """Where events go: a name and its facts."""

    def __call__(self, name: str, **facts: object) -> None:
        """Something happened."""


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


class Course:
    """One folder's progress; outlives connections, so that no mail can stop it twice."""

    def __init__(
        self,
        settings: MailboxSettings,
        limits: Limits,
        now: Callable[[], datetime],
        tell: Tell,
        *,
        cursor: Cursor | None,
        take: Take,
        missed: TellMissed,
    ) -> None:
        self.cursor = cursor or Cursor(0, 0)
        self._take = take
        self._missed = missed
        self._settings = settings
        self._limits = limits
        self._now = now
        self._tell = tell
        self._folder: Selected | None = None
        self._forget()

    def _forget(self) -> None:
        self._trying: tuple[int, ...] = ()
        self._one_by_one_to = 0
        self._strikes: dict[int, int] = {}
        self._again: dict[int, tuple[datetime, timedelta]] = {}
        self._begun: tuple[int, bytearray] = (0, bytearray())

    def broken(self) -> None:
        """The connection went: what was being fetched then is looked at more closely."""
        if len(self._trying) > 1:
            self._one_by_one_to = self._trying[-1]
        elif self._trying:
            uid = self._trying[0]
            self._strikes[uid] = self._strikes.get(uid, 0) + 1
        self._trying = ()
        self._folder = None

    async def catch_up(self, connection: Session, anew: bool) -> int:
        """Take everything that is new; returns how many mails were.

        `anew` opens the folder again: the server's view is fresh, its UIDVALIDITY checked, and
        mails that were missed are asked for.
        """
        count = 0
        end = None
        if anew or self._folder is None:
            self._folder = await self._open(connection)
            end = self._folder.uidnext - 1 if self._folder.uidnext else None
        else:
            await connection.noop()
        async for uids in self._new(connection, end):
            for start in range(0, len(uids), self._limits.listed):
                listed = await connection.listed(uids[start : start + self._limits.listed])
                for group in self._groups(listed):
                    count += await self._hand_over(connection, group)
        return count + (await self._ask_again(connection) if anew else 0)

    async def _open(self, connection: Session) -> Selected:
        folder = await connection.select(self._settings.folder)
        if folder.uidvalidity != self.cursor.uidvalidity:
            if self.cursor.uidvalidity:
                self._tell("mailbox.renumbered", uidvalidity=folder.uidvalidity)
            self.cursor = Cursor(folder.uidvalidity, 0)
            self._forget()
        return folder

    async def _new(self, connection: Session, end: int | None) -> AsyncIterator[list[int]]:
        """UIDs behind the cursor, window by window; the last one is open above."""
        first, width = self.cursor.last_uid + 1, self._limits.window
        while end is not None and first + width <= end:
            uids = await connection.search(first, first + width - 1)
            yield uids
            self._reach(first + width - 1)
            first, width = first + width, self._limits.window if uids else 2 * width
        yield await connection.search(first, None)
        self._reach(end or 0)

    def _reach(self, uid: int) -> None:
        self.cursor = replace(self.cursor, last_uid=max(uid, self.cursor.last_uid))

    def _groups(self, listed: Sequence[Item]) -> Iterator[list[Item]]:
        """Mails to fetch together: few and small ones; big and suspect ones alone."""
        group: list[Item] = []
        room = self._limits.together_bytes
        ceiling = min(self._limits.big, self._limits.largest)
        for item in listed:
            size = item.size or 0
            alone = size > ceiling or item.uid <= self._one_by_one_to
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

    async def _hand_over(self, connection: Session, group: Sequence[Item]) -> int:
        fetched: list[Fetched] = []
        self._trying = tuple(item.uid for item in group)
        found: dict[int, bytes] = {}
        if len(group) > 1:
            size = sum(item.size or 0 for item in group)
            found = (await connection.bodies(self._trying, size)).by_uid
        for item in group:
            raw = found.pop(item.uid, None) or await self._alone(connection, item)
            if raw is not None:
                fetched.append(self._fetched(item, raw))
        self._trying = ()
        if fetched:
            await self._take(fetched)
        self._reach(group[-1].uid)
        await self._mark(connection, [mail.uid for mail in fetched])
        return len(fetched)

    def _fetched(self, item: Item, raw: bytes) -> Fetched:
        date = item.internal_date or self._now()
        return Fetched(item.uid, self.cursor.uidvalidity, date, raw)

    async def _alone(self, connection: Session, item: Item) -> bytes | None:
        """One mail; None if it is gone, or missed for now and reported."""
        if self._strikes.get(item.uid, 0) >= self._limits.tries:
            await self._miss(item.uid, "the connection broke each time it was fetched")
            return None
        self._trying = (item.uid,)
        return await self._one(connection, item)

    async def _one(self, connection: Session, item: Item) -> bytes | None:
        size = item.size or 0
        if size > self._limits.largest:
            await self._miss(item.uid, f"too large ({size} bytes)")
            return None
        try:
            if size > self._limits.big:
                raw = await self._in_parts(connection, item.uid, size)
            else:
                raw = await self._whole(connection, item.uid, size)
        except DeniedError as error:
            await self._miss(item.uid, str(error))
            return None
        if raw is not None and not raw and size:
            await self._miss(item.uid, "the server gave no content")
            return None
        return raw

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
        while True:
            part = await connection.part(uid, len(raw))
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
        self._begun = (0, bytearray())
        return bytes(raw)

    async def _miss(self, uid: int, reason: str) -> None:
        """Report a mail that cannot be had now, before anything behind it is taken."""
        if uid not in self.cursor.missed:
            await self._missed(Missed(uid, self.cursor.uidvalidity, reason))
            self.cursor = replace(self.cursor, missed=(*self.cursor.missed, uid))
            self._postpone(uid)
        self._tell("mailbox.missed", uid=uid, reason=reason)

    def _postpone(self, uid: int) -> None:
        """The next try: at the next poll, then twice as late each time."""
        poll = timedelta(seconds=self._settings.poll_seconds)
        wait = self._again[uid][1] if uid in self._again else poll / 2
        self._again[uid] = (self._now() + wait, min(2 * wait, _AGAIN_CAP))

    async def _ask_again(self, connection: Session) -> int:
        """Try the missed mails that are due again; those that the folder no longer has are out."""
        now = self._now()
        due = [u for u in self.cursor.missed if u not in self._again or self._again[u][0] <= now]
        count = 0
        listed = await connection.listed(due[:_AGAIN_AT_ONCE]) if due else []
        for uid in set(due[:_AGAIN_AT_ONCE]) - {item.uid for item in listed}:
            self._tell("mailbox.vanished", uid=uid)
            self._settle(uid)
        for item in listed:
            self._postpone(item.uid)
            self._trying = (item.uid,)
            raw = await self._one(connection, item)
            self._trying = ()
            if raw is not None:
                await self._take([self._fetched(item, raw)])
                self._settle(item.uid)
                await self._mark(connection, [item.uid])
                count += 1
        return count

    def _settle(self, uid: int) -> None:
        left = tuple(other for other in self.cursor.missed if other != uid)
        self.cursor = replace(self.cursor, missed=left)
        self._again.pop(uid, None)

    async def _mark(self, connection: Session, uids: Sequence[int]) -> None:
        """Flag or move what was committed; if the server will not, nothing depends on it."""
        if not uids or self._settings.processed == "leave" or self._folder is None:
            return
        try:
            if self._settings.processed == "move":
                await connection.move(uids, self._settings.processed_folder)
            else:
                keyword = [KEYWORD] if self._folder.keeps(KEYWORD) else []
                await connection.flag(uids, ["\\Seen", *keyword])
        except DeniedError as error:
            self._tell("mailbox.unmarked", reason=str(error))
