"""aioimaplib's protocol with a reader of its own: bounded, and linear in what a server sends.

Seen in 2.0.3: its reader calls itself for each line, counts all brackets of a response anew with
each line, takes `* ` out of quoted mails and knows only capital letters; where a greeting is none
or CAPABILITY is refused it waits for ever, and a refused XOAUTH2 is never answered.
"""

import asyncio
import re
from base64 import b64encode
from typing import Any

import aioimaplib
from aioimaplib.aioimaplib import AUTH, CONNECTED, Command, IMAP4ClientProtocol, change_state

from bot.edges.wire import one_line

SLACK = 4 * 1024 * 1024
"""Bytes that a server may send for one command beyond what was asked for."""

_GREETING = re.compile(rb"\* (?:OK|PREAUTH)\b", re.IGNORECASE)
_STATUS = re.compile(rb"\* (?:OK|NO|BAD|BYE)\b", re.IGNORECASE)
_TAGGED = re.compile(rb"([A-Z0-9]{1,32}) (OK|NO|BAD)\b ?", re.IGNORECASE)
_NAME = re.compile(rb"(?:\d{1,20} +)?([A-Z]{1,32})\b", re.IGNORECASE)
_NEWS = re.compile(rb"\d{1,20} EXISTS *", re.IGNORECASE)
_LITERAL = re.compile(rb"\{(\d{1,18})\}\Z")
_MARK = 20  # bytes at the end of a line among which a literal's size may stand


class Protocol(IMAP4ClientProtocol):  # type: ignore[misc]
    """What comes is cut into lines and literals, and given to the command that it answers."""

    bye = ""
    news = False
    allowed = SLACK
    capabilities: set[str]

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._held = bytearray()
        self._searched = 0  # so far there is no end of a line in it
        self._literal: bytearray | None = None
        self._size = 0
        self._unfinished: Command | None = None  # whose response goes on behind a literal
        self._greeted = False
        self._secret = ""

    def data_received(self, data: bytes) -> None:
        """What the connection brings, cut wherever the network pleased."""
        self.allowed -= len(data)
        if self.allowed < 0:
            self._give_up("the server sent more than was asked for")
            return
        try:
            self._held += data
            del self._held[: self._read()]
            if self.pending_sync_command is not None:
                self.pending_sync_command.flush()
        except (aioimaplib.AioImapException, ValueError, KeyError) as error:
            self._give_up(f"the server's answer could not be read ({type(error).__name__})")

    def _read(self) -> int:
        """Take all lines and literals that are there; returns how many bytes they were."""
        at = 0
        while True:
            if self._literal is not None:
                came = self._held[at : at + self._size - len(self._literal)]
                self._literal += came
                at += len(came)
                if len(self._literal) < self._size:
                    return at
                if self._unfinished is not None:
                    self._unfinished.append_to_resp(self._literal)
                self._literal = None
            end = self._held.find(b"\r\n", at + self._searched)
            if end < 0:
                self._searched = max(0, len(self._held) - at - 1)
                return at
            line = bytes(self._held[at:end])
            at, self._searched = end + 2, 0
            self._take(line)

    def _take(self, line: bytes) -> None:
        """A line, or what stands behind a literal; it may end with the size of another one."""
        command = self._unfinished
        if command is not None and not line.startswith(command.tag.encode() + b" "):
            command.append_to_resp(line)
        elif line.startswith(b"* ") and self._greeted:
            command = self._untagged(line[2:])
        else:
            self._unfinished = None
            self._alone(line)
            return
        mark = _LITERAL.search(line, max(0, len(line) - _MARK))
        if mark is None or _STATUS.match(line):
            self._unfinished = None
        else:
            self._literal, self._size = bytearray(), int(mark[1])
            self._unfinished = command or Command("NIL", "unused")

    def _untagged(self, text: bytes) -> Command | None:
        """Something for the command under way, or told by the way; returns that command."""
        if _NEWS.fullmatch(text):
            self.news = True
        name = _NAME.match(text)
        word = name[1].decode().upper() if name else ""
        if word == "BYE":
            self.bye = one_line(text[4:]) or word
        command = self.pending_sync_command or self.pending_async_commands.get(word)
        if command is not None:
            command.append_to_resp(text)
        return command

    def _alone(self, line: bytes) -> None:
        """The greeting, the end of a command, or its wish to hear more."""
        if not self._greeted:
            self._greet(line)
        elif found := _TAGGED.match(line):
            tag, result = found[1].upper(), found[2].upper()
            if tag != b"DONE":  # said when the server had ended an IDLE: it knows no such command
                self._response_done(b"%s %s %s" % (tag, result, line[found.end() :]))
        elif line.startswith(b"+"):
            self._continuation(line)

    def _greet(self, line: bytes) -> None:
        if not line or self.state != CONNECTED:
            return
        if not _GREETING.match(line):
            bye = _STATUS.match(line)
            said = one_line(line[5:] if bye else line)
            self._give_up(said if bye else f"no greeting of IMAP: {said}")
            return
        self._greeted = True
        task = asyncio.ensure_future(self.welcome(line.upper()))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def _give_up(self, reason: str) -> None:
        self.bye = self.bye or reason or "BYE"
        self.transport.abort()

    def _continuation(self, line: bytes) -> None:
        """A server that asks for the secret is given it once; an error is told after no answer."""
        pending = self.pending_sync_command
        if pending is not None and pending.name == "AUTHENTICATE":
            answer = "" if line[1:].strip() else self._secret
            self._secret = ""
            self.transport.write(answer.encode() + b"\r\n")
        else:
            super()._continuation(line)

    async def capability(self) -> None:
        """Ask what the server can; where it does not say, what it said before holds."""
        response = await self.execute(Command("CAPABILITY", self.new_tag()))
        told = b" ".join(response.lines[:-1]).decode("ascii", "replace").upper()
        if told:
            self.capabilities = set(told.split())

    @change_state  # type: ignore[untyped-decorator]
    async def authenticate(self, mechanism: str, secret: str) -> Any:
        """AUTHENTICATE; the secret goes with the command where the server wants that (RFC 4959)."""
        self._secret = b64encode(secret.encode()).decode()
        words = [mechanism]
        if "SASL-IR" in self.capabilities:
            words.append(self._secret)
            self._secret = ""
        response = await self.execute(Command("AUTHENTICATE", self.new_tag(), *words))
        if response.result == "OK":
            self.state = AUTH
        return response

    async def identify(self, name: str, version: str) -> Any:
        """ID (RFC 2971): who we are."""
        words = f'("name" "{name}" "version" "{version}")'
        return await self.execute(Command("ID", self.new_tag(), words))

    async def fetch_by_uid(self, uids: str, items: str) -> Any:
        """UID FETCH: the library's own counts brackets, which mails may hold."""
        return await self.execute(Command("FETCH", self.new_tag(), uids, items, prefix="UID"))
