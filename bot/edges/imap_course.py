"""How far a folder has been taken: what is new is handed over in order, what fails comes again."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.edges.imap_client import DeniedError
from bot.edges.imap_fetching import Fetching, Limits, Refusal
from bot.edges.imap_replies import Item, Selected
from bot.edges.imap_session import Session
from bot.edges.wire import WireError
from bot.mail.peek import delivered_at
from bot.model.arrivals import Cursor, Fetched, Missed
from config.settings import MailboxSettings

Take = Callable[[Sequence[Fetched]], Awaitable[None]]
TellMissed = Callable[[Missed], Awaitable[None]]

KEYWORD = "$Iscg"
"""Set on processed mails beside \\Seen, where the folder keeps keywords."""

_AGAIN_AT_ONCE = 20
_REFUSED_IN_A_ROW = 10
_AGAIN_CAP = timedelta(hours=6)


class Tell(Protocol):
    """Where events go: a name and its facts."""

    def __call__(self, name: str, **facts: object) -> None:
        """Something happened."""


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
        self._refused_in_a_row = 0
        self._forget()

    def _forget(self) -> None:
        self._fetching = Fetching(self._limits)
        self._again: dict[int, tuple[datetime, timedelta]] = {}

    def broken(self) -> None:
        """The connection went: what was being fetched then is looked at more closely."""
        self._fetching.broken()
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
        elif not connection.news:  # else it has just told
            await connection.noop()
        async for uids in self._new(connection, end):
            for start in range(0, len(uids), self._limits.listed):
                chunk = uids[start : start + self._limits.listed]
                listed = await self._fetching.listed(connection, chunk)
                for group in self._fetching.groups(listed):
                    count += await self._hand_over(connection, group)
        return count + (await self._ask_again(connection) if anew else 0)

    async def _open(self, connection: Session) -> Selected:
        folder = await connection.select(self._settings.folder)
        renumbered = folder.uidvalidity != self.cursor.uidvalidity
        if not renumbered and folder.uidnext and folder.uidnext <= self.cursor.last_uid:
            # numbers that start below where they were belong to other mails (a restored mailbox),
            # unless the folder itself shows that its UIDNEXT is wrong
            renumbered = not await connection.search(folder.uidnext, None)
            folder = folder if renumbered else replace(folder, uidnext=None)
        if renumbered:
            if self.cursor.uidvalidity:
                self._tell("mailbox.renumbered", uidvalidity=folder.uidvalidity)
            self.cursor = Cursor(folder.uidvalidity, 0)
            self._forget()
        return folder

    async def _new(self, connection: Session, end: int | None) -> AsyncIterator[list[int]]:
        """UIDs behind the cursor, window by window; the last one is open above.

        The cursor follows what was found and not UIDNEXT: a server may tell that too high.
        """
        first, width = self.cursor.last_uid + 1, self._limits.window
        while end is not None and first + width <= end:
            uids = await connection.search(first, first + width - 1)
            yield uids
            first, width = first + width, self._limits.window if uids else 2 * width
        yield await connection.search(first, None)

    def _reach(self, uid: int) -> None:
        self.cursor = replace(self.cursor, last_uid=max(uid, self.cursor.last_uid))

    async def _hand_over(self, connection: Session, group: Sequence[Item]) -> int:
        """Take a group in order; all before a mail that is refused is taken before it is told."""
        found = await self._fetching.together(connection, group)
        fetched: list[Fetched] = []
        count = 0
        for item in group:
            raw = found.pop(item.uid, None) or await self._fetching.alone(connection, item)
            if isinstance(raw, Refusal):
                count += await self._commit(connection, fetched)
                fetched = []
                await self._miss(item.uid, raw.reason)
                self._reach(item.uid)
                self._check_row(raw)
            elif raw is not None:
                self._refused_in_a_row = 0
                fetched.append(self._fetched(item, raw))
        count += await self._commit(connection, fetched)
        self._reach(group[-1].uid)
        return count

    def _check_row(self, refusal: Refusal) -> None:
        """One mail that is refused is that mail's trouble; many in a row are the server's."""
        self._refused_in_a_row += refusal.by_server
        if self._refused_in_a_row > _REFUSED_IN_A_ROW:
            raise WireError(f"mail after mail is refused, at last with {refusal.reason}")

    async def _commit(self, connection: Session, fetched: Sequence[Fetched]) -> int:
        """Have mails taken; only then mark them: what comes of that, they are behind us."""
        if fetched:
            await self._take(fetched)
            uids = [mail.uid for mail in fetched]
            self._settle(*uids)
            self._reach(uids[-1])
            await self._mark(connection, uids)
        return len(fetched)

    def _fetched(self, item: Item, raw: bytes) -> Fetched:
        # a server that tells no date wrote one into the mail; the day it is fetched says nothing
        date = item.internal_date or min(delivered_at(raw) or self._now(), self._now())
        return Fetched(item.uid, self.cursor.uidvalidity, date, raw)

    async def _miss(self, uid: int, reason: str) -> None:
        """Report a mail that cannot be had now, before anything behind it is taken."""
        if uid not in self.cursor.missed:
            self._tell("mailbox.missed", uid=uid, reason=reason)
            await self._missed(Missed(uid, self.cursor.uidvalidity, reason))
            self.cursor = replace(self.cursor, missed=(*self.cursor.missed, uid))
            self._postpone(uid)

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
        listed = await self._fetching.listed(connection, due[:_AGAIN_AT_ONCE]) if due else []
        for uid in set(due[:_AGAIN_AT_ONCE]) - {item.uid for item in listed}:
            self._tell("mailbox.vanished", uid=uid)
            self._settle(uid)
        for item in listed:
            self._postpone(item.uid)
            raw = await self._fetching.alone(connection, item, suspect=False)
            if isinstance(raw, Refusal):
                self._tell("mailbox.missed", uid=item.uid, reason=raw.reason)
            elif raw is not None:
                count += await self._commit(connection, [self._fetched(item, raw)])
        return count

    def _settle(self, *uids: int) -> None:
        """They are missed no more."""
        left = tuple(uid for uid in self.cursor.missed if uid not in uids)
        self.cursor = replace(self.cursor, missed=left)
        for uid in uids:
            self._again.pop(uid, None)

    async def _mark(self, connection: Session, uids: Sequence[int]) -> None:
        """Flag or move what was committed; if the server will not, nothing depends on it."""
        if self._settings.processed == "leave" or self._folder is None:
            return
        try:
            if self._settings.processed == "move":
                await connection.move(uids, self._settings.processed_folder)
            else:
                keyword = [KEYWORD] if self._folder.keeps(KEYWORD) else []
                await connection.flag(uids, ["\\Seen", *keyword])
        except DeniedError as error:
            self._tell("mailbox.unmarked", reason=str(error))
