"""One logged-in IMAP connection, in the words of the follower; thrown away after any error."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import aioimaplib

import bot
from bot.edges import imap_replies as replies
from bot.edges.imap_client import Client, DeniedError, LostError
from bot.edges.wire import LoginError, Token, tls_context
from config.settings import MailboxSettings

SLOWEST = 20_000
"""Bytes a second that a line must carry at least, or a fetch is given up."""

PART = 1024 * 1024
"""Bytes of a big mail that are asked for at a time."""

_SOON = 10.0  # seconds: a server that ends IDLE earlier is asked from time to time instead

_NAME = "iscg-bot"
_LARGEST_UID = 2**32 - 1  # RFC 3501 section 9, nz-number
_SIGNED = 2**31 - 1  # some servers count no further, and take a larger one for none
_NOT_NOW = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")  # RFC 5530: no wrong password
_ATOM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_@+=/")


@dataclass(frozen=True, slots=True)
class Bodies:
    """Mails by UID as far as the server gave them; `said` is its NO or BAD, "" if none."""

    by_uid: dict[int, bytes]
    said: str = ""


@asynccontextmanager
async def session(settings: MailboxSettings, token: Token | None) -> AsyncIterator["Session"]:
    """A connection, greeted and logged in, closed at the end whatever happens.

    Raises LoginError if the server takes neither password nor token, another WireError if it
    can't be used now.
    """
    if settings.security not in {"tls", "none"}:
        raise ValueError("IMAP is spoken with TLS from the start, or in the clear")
    context = tls_context(settings.ca_file) if settings.security == "tls" else None
    client = Client(settings.host, settings.port, context, settings.timeout_seconds)
    try:
        await client.run("connect", client.library.wait_hello_from_server())
        await _login(client, settings, token)
        await client.run("CAPABILITY", client.protocol.capability())
        await _introduce(client)
        yield Session(client)
    finally:
        await client.close()


async def _login(client: Client, settings: MailboxSettings, token: Token | None) -> None:
    """XOAUTH2 with a token, else LOGIN; a server that greets with PREAUTH wants neither."""
    if client.library.get_state() == "AUTH":
        return
    user, password = settings.username, settings.password.get_secret_value()
    offered = client.library.has_capability
    if token:
        secret = f"user={user}\1auth=Bearer {await token()}\1\1"
        login = client.protocol.authenticate("XOAUTH2", secret)
    elif offered("LOGINDISABLED") and offered("AUTH=PLAIN"):
        login = client.protocol.authenticate("PLAIN", f"\0{user}\0{password}")
    else:
        atom = user and set(user) <= _ATOM  # the library quotes the password only
        login = client.library.login(user if atom else replies.quoted(user), password)
    try:
        await client.command("login", login)
    except DeniedError as error:
        if any(code in str(error) for code in _NOT_NOW):
            raise
        if token:
            token.forget()
        raise LoginError(f"{error} (user {settings.username})") from error


async def _introduce(client: Client) -> None:
    """Say who we are: NetEase's servers open no folder to a program without a name."""
    if client.library.has_capability("ID"):
        with suppress(DeniedError):
            await client.command("ID", client.protocol.identify(_NAME, bot.__version__))


class Session:
    """Commands on one connection; LostError ends it, DeniedError (where named) does not."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._exists, self._uidnext = 0, _LARGEST_UID
        self._can_idle = client.library.has_capability("IDLE")
        self._names: dict[str, str] = {}

    @property
    def news(self) -> bool:
        """Whether the server told of new mails since the last search began."""
        return bool(self._client.protocol.news)

    def can(self, capability: str) -> bool:
        """Whether the server names that capability."""
        return bool(self._client.library.has_capability(capability))

    async def select(self, folder: str) -> replies.Selected:
        """Open the folder afresh; DeniedError if it is not there."""
        try:
            lines = await self._select(self._names.get(folder, folder))
        except DeniedError:
            if not (other := await self._elsewhere(folder)):
                raise
            lines = await self._select(other)
            self._names[folder] = other
        found = replies.selected(lines)
        if found is None:
            raise DeniedError(f"SELECT: the server gives {folder} no UIDVALIDITY")
        self._exists, self._uidnext = found.exists, found.uidnext or _LARGEST_UID
        return found

    async def _select(self, name: str) -> replies.Lines:
        client = self._client
        return await client.command("SELECT", client.library.select(replies.folder_name(name)))

    async def _elsewhere(self, folder: str) -> str:
        """What else the folder may be called here, "" if nothing (RFC 2342: `INBOX.` before it)."""
        if not self.can("NAMESPACE"):
            return ""
        try:
            lines = await self._client.command("NAMESPACE", self._client.library.namespace())
        except DeniedError:
            return ""
        return replies.personal_name(lines, folder)

    async def noop(self) -> None:
        """Let the server tell what is new."""
        await self._client.command("NOOP", self._client.library.noop())

    async def search(self, first: int, last: int | None) -> list[int]:
        """UIDs from `first` to `last` (None: the highest there is), ascending."""
        self._client.protocol.news = False
        # not `first:*`: it names the last mail even when its UID is below (RFC 3501 section
        # 6.4.8), and GNU imap4d finds nothing by it
        last = last or (_LARGEST_UID if self._uidnext > _SIGNED else _SIGNED)
        found = await self._search(f"{first}:{last}", self._exists)
        return [uid for uid in found if first <= uid <= last]

    async def still_there(self, uids: Sequence[int]) -> set[int]:
        """Those of a few mails that the server still shows."""
        return set(uids).intersection(await self._search(replies.uid_set(uids), len(uids)))

    async def _search(self, uids: str, most: int) -> list[int]:
        # never with CHARSET: Exchange refuses it
        search = self._client.library.uid_search(f"UID {uids}", charset=None)
        return replies.searched(await self._client.command("SEARCH", search, size=11 * most))

    async def listed(self, uids: Sequence[int]) -> list[replies.Item]:
        """Size and date of a few hundred mails at most; those that are gone are left out."""
        wanted = "(UID RFC822.SIZE INTERNALDATE)"
        found = replies.items(await self._fetch(uids, wanted, 0, 0))
        return [found[uid] for uid in uids if uid in found]

    async def bodies(self, uids: Sequence[int], size: int) -> Bodies:
        """Whole mails, `size` bytes together, without setting \\Seen."""
        try:
            lines, said = await self._fetch(uids, "(UID BODY.PEEK[])", size, size), ""
        except DeniedError as error:
            lines, said = [], str(error)
        found = {uid: item.body for uid, item in replies.items(lines).items() if uid in uids}
        return Bodies({uid: body for uid, body in found.items() if body is not None}, said)

    async def part(self, uid: int, start: int, left: int) -> bytes | None:
        """The next MiB of a mail from that byte; b"" behind its end, None if the mail is gone.

        So many bytes are said to be left: the time that the server has. Raises DeniedError if it
        will not.
        """
        wanted = f"(UID BODY.PEEK[]<{start}.{PART}>)"
        lines = await self._fetch([uid], wanted, PART, min(left, PART))
        item = replies.items(lines).get(uid)
        return item.body if item else None

    async def _fetch(
        self, uids: Sequence[int], what: str, most: int, told: int
    ) -> list[bytes | bytearray]:
        fetch = self._client.protocol.fetch_by_uid(replies.uid_set(uids), what)
        return await self._client.command("FETCH", fetch, told / SLOWEST, most)

    async def flag(self, uids: Sequence[int], flags: Sequence[str]) -> None:
        """Set flags; DeniedError if the server will not."""
        store = self._client.library.uid(
            "store", replies.uid_set(uids), "+FLAGS.SILENT", f"({' '.join(flags)})"
        )
        await self._client.command("STORE", store)

    async def move(self, uids: Sequence[int], folder: str) -> None:
        """Move to a folder, made if it is not there; DeniedError if the server will not."""
        try:
            await self._put(uids, self._names.get(folder, folder))
        except DeniedError:
            name = await self._elsewhere(folder) or folder
            with suppress(DeniedError):  # maybe it is there, or was made this moment
                await self._client.command(
                    "CREATE", self._client.library.create(replies.folder_name(name))
                )
            await self._put(uids, name)
            self._names[folder] = name
        if not self.can("MOVE"):
            await self._remove(uids)

    async def _put(self, uids: Sequence[int], folder: str) -> None:
        library, chosen = self._client.library, replies.uid_set(uids)
        name = replies.folder_name(folder)
        if self.can("MOVE"):
            await self._client.command("MOVE", library.uid("move", chosen, name))
        else:
            await self._client.command("COPY", library.uid("copy", chosen, name))

    async def _remove(self, uids: Sequence[int]) -> None:
        await self.flag(uids, ["\\Deleted"])
        if self.can("UIDPLUS"):  # without it EXPUNGE would take other people's mails too
            expunge = self._client.library.uid("expunge", replies.uid_set(uids))
            await self._client.command("EXPUNGE", expunge)

    async def pause(self, seconds: float) -> bool:
        """Wait until the server tells something (True) or the time is over (False)."""
        if self._can_idle:
            try:
                return await self._idle(seconds)
            except aioimaplib.Abort:
                self._can_idle = False  # offered and refused: ask from time to time instead
        await asyncio.wait({self._client.gone}, timeout=seconds)
        self._client.check("waiting")
        return False

    async def _idle(self, seconds: float) -> bool:
        """IDLE (RFC 2177); the library's futures never end with the connection, `gone` does."""
        client = self._client
        started = client.background(client.library.idle_start(seconds + 60))
        await client.first(started, client.timeout_seconds)
        if not started.done():
            client.check("IDLE")
            raise LostError(f"IDLE: no answer within {client.timeout_seconds:g} seconds")
        idle = started.result()
        now = asyncio.get_running_loop().time
        begun = now()
        told = await self._told(idle, seconds)
        if not idle.done():
            client.library.idle_done()
        elif now() - begun < min(_SOON, seconds):
            self._can_idle = False
        await client.command("DONE", _wait(idle))
        return told

    async def _told(self, idle: asyncio.Future[object], seconds: float) -> bool:
        """Whether an EXISTS came before the time was over or the server ended the IDLE itself.

        Raises LostError when the connection went.
        """
        client = self._client
        now = asyncio.get_running_loop().time
        end = now() + seconds
        while not client.protocol.news and not idle.done() and now() < end:
            push = client.background(client.protocol.idle_queue.get())
            await client.first(push, end - now(), idle)
            push.cancel()
            client.check("IDLE")
            if client.protocol.bye:
                raise LostError(f"IDLE: the server takes its leave: {client.protocol.bye}")
        return bool(client.protocol.news)


async def _wait(future: asyncio.Future[object]) -> object:
    return await future
