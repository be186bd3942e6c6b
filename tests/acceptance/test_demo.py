"""The demonstration as one runs it: a command, a folder of papers, a list to write to."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from zipfile import ZipFile

import pytest
from aioimaplib import IMAP4
from aiosmtplib import SMTP

from config.sandbox.sources import LIST
from tests.acceptance.sandbox import expected

AMALIA = "a.rassendyll@digital.ruritania.example"
DEADLINE = 120
ENVIRON = {**os.environ, "COLUMNS": "200"}

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("demo")]


@dataclass(frozen=True)
class Ended:
    """A demonstration that ran once, and what it left."""

    code: int
    out: str
    err: str
    seconds: float
    folder: Path

    @property
    def papers(self) -> Path:
        """The folder that the last line names."""
        return Path(self.out.rstrip("\n").rpartition("\n")[2])


def command(folder: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "bot", "demo", "--folder", str(folder), *options]


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Ended:
    """`iscg-bot demo --once`, run to its end."""
    folder = tmp_path_factory.mktemp("demo")
    started = time.monotonic()
    done = subprocess.run(
        command(folder, "--once"), capture_output=True, env=ENVIRON, timeout=DEADLINE, check=False
    )
    seconds = time.monotonic() - started
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode(), seconds, folder)


def test_it_ends_in_under_a_minute_and_its_last_line_names_the_papers(ended: Ended) -> None:
    assert ended.code == 0, ended.err
    assert ended.papers == ended.folder / "papers"
    figures = r"(\d+) letters read, (\d+) comments numbered, (\d+) mails sent: (\d+) witnessed"
    said = re.search(figures, ended.out)
    assert said is not None
    letters, comments, sent, witnessed = (int(figure) for figure in said.groups())
    assert letters == len(expected()) + 1  # and the secretariat's confirmation of its announcement
    assert comments == sum(each.get("kind") == "comment" for each in expected().values())
    assert witnessed == sent > comments
    assert "of these 2 seen on the list" in " ".join(ended.out.split())
    assert ended.seconds < 60


def test_each_group_has_its_note_as_mail_text_and_html_and_its_paper(ended: Ended) -> None:
    names = {path.name for path in ended.papers.iterdir()}
    for group in ("191", "58"):
        assert {f"note-{group}.eml", f"note-{group}.txt", f"note-{group}.html"} <= names
    note = (ended.papers / "note-191.txt").read_text("utf-8")
    assert "Ruritania" in note
    assert "191-C" in note
    words = list(ended.papers.glob("*.docx"))
    assert len(words) == 2
    for path in words:
        with ZipFile(path) as archive:
            assert archive.testzip() is None
            assert "word/document.xml" in archive.namelist()


def test_papers_for_circulation_hold_no_address_and_no_private_word(ended: Ended) -> None:
    for path in ended.papers.glob("*.docx"):
        with ZipFile(path) as archive:
            parts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
        inside = re.sub(r"<[^>]*>", "", "".join(parts))
        assert not re.search(r"[\w.]+@[\w.]+\.example", inside), path.name
        # Graustark wrote this to the bot alone; Ruritania asked to disregard that.
        assert "before we send anything" not in inside
        assert "has not signed" not in inside
        assert "within three months" not in inside
        # Syldavia's note in the margin waits for its author's word.
        assert "figures for the last two cycles" not in inside


async def test_a_member_can_write_to_the_running_demonstration(tmp_path: Path) -> None:
    async with demonstration(tmp_path) as process:
        settings = await printed_settings(process)
        imap = await inbox(settings, AMALIA)
        before = len(await mails(imap))
        await post(settings, "Ruritania supports resolves 6 of Resolution 191 as it stands.")
        # the list's copy of the letter, and the acknowledgement
        while len(found := await mails(imap)) < before + 2:
            await news(imap)
        answer = message_from_bytes(found[-1], policy=policy.default)
        assert answer["In-Reply-To"] == "<written-by-hand@digital.ruritania.example>"
        body = answer.get_body(preferencelist=("plain",))
        assert body is not None
        assert "191-C" in f"{answer['Subject']} {body.get_content()}"
        await imap.logout()
        process.send_signal(signal.SIGINT)
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert out.decode().rstrip("\n").rpartition("\n")[2] == str(tmp_path / "papers")


@asynccontextmanager
async def demonstration(folder: Path) -> AsyncIterator[Process]:
    """`iscg-bot demo` that keeps running, in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        *command(folder), stdout=PIPE, stderr=PIPE, env=ENVIRON
    )
    try:
        async with asyncio.timeout(DEADLINE):
            yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@dataclass
class Printed:
    """What is printed for people who want to connect a mail client."""

    imap: int = 0
    smtp: int = 0
    password: str = ""


async def printed_settings(process: Process) -> Printed:
    found = Printed()
    assert process.stdout is not None
    while line := (await process.stdout.readline()).decode():
        if match := re.search(r"\bIMAP\s+127\.0\.0\.1, port (\d+)", line):
            found.imap = int(match[1])
        elif match := re.search(r"\bSMTP\s+127\.0\.0\.1, port (\d+)", line):
            found.smtp = int(match[1])
        elif match := re.search(r"\bPassword\s+(\w+)", line):
            found.password = match[1]
        elif re.search(r"^\s*Papers\s", line):
            return found
    raise AssertionError("the demonstration ended")


async def post(settings: Printed, words: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Amalia Rassendyll <{AMALIA}>", LIST
    mail["Subject"] = "Resolution 191, resolves 6"
    mail["Message-ID"] = "<written-by-hand@digital.ruritania.example>"
    mail.set_content(f"Dear all,\n\n{words}\n\nAmalia\n")
    async with SMTP(hostname="127.0.0.1", port=settings.smtp, start_tls=False) as smtp:
        await smtp.send_message(mail)


async def inbox(settings: Printed, address: str) -> IMAP4:
    imap = IMAP4("127.0.0.1", settings.imap)
    await imap.wait_hello_from_server()
    await imap.login(address, settings.password)
    await imap.select("INBOX")
    return imap


async def mails(imap: IMAP4) -> list[bytes]:
    answer = await imap.uid("fetch", "1:*", "BODY.PEEK[]")
    return [bytes(line) for line in answer.lines if isinstance(line, bytearray)]


async def news(imap: IMAP4) -> None:
    """Until the server has something to say, or two seconds have gone by."""
    idle = await imap.idle_start(timeout=60)
    with suppress(TimeoutError):  # it may have been said between the last look and the waiting
        await imap.wait_server_push(timeout=2)
    imap.idle_done()
    await idle
