"""The follower and a real Dovecot: push, keywords, moves, restarts, restored mailboxes."""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.edges.imap import probe
from bot.edges.wire import LoginError
from bot.model.arrivals import Cursor
from config.settings import MailboxSettings
from tests.integration.wires.support import Intake, following
from tests.integration.wires.support import mailbox as settings_of
from tests.peers import dovecot
from tests.peers.dovecot import Dovecot
from tests.peers.imap import mail

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(bool(dovecot.missing()), reason=dovecot.missing() or "-"),
]


@pytest.fixture
async def real() -> AsyncIterator[Dovecot]:
    with tempfile.TemporaryDirectory() as state:  # not below pytest's, which are private
        made = Dovecot(Path(state))
        for number in range(3):
            made.put(mail(number))
        async with made:
            yield made


@pytest.fixture
def intake() -> Intake:
    return Intake()


def mailbox(real: Dovecot, **other: Any) -> MailboxSettings:
    return settings_of(real.port, username=dovecot.USER, password=dovecot.PASSWORD, **other)


def crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


async def test_old_and_new_mails_come_byte_for_byte(real: Dovecot, intake: Intake) -> None:
    async with following(mailbox(real), intake):
        await intake.is_synced()
        for number in range(3, 8):
            real.put(mail(number))
            await intake.has(number + 1)
    assert sorted(intake.subjects) == list(range(8))
    assert sorted(m.raw for m in intake.mails) == sorted(crlf(mail(n)) for n in range(8))
    assert [m.uid for m in intake.mails] == list(range(1, 9))
    assert not intake.reasons()


async def test_it_goes_on_after_dovecot_was_stopped_and_started(
    real: Dovecot, intake: Intake
) -> None:
    async with following(mailbox(real), intake):
        await intake.is_synced()
        await real.stop()
        await intake.is_told("mailbox.lost")
        real.put(mail(3))
        await real.start()
        await intake.has(4)
    assert len(intake.mails) == 4


async def test_a_big_mail_comes_in_parts(real: Dovecot, intake: Intake) -> None:
    real.put(mail(3, 30_000_000))
    async with following(mailbox(real), intake):
        await intake.has(4)
    assert intake.mails[-1].raw == crlf(mail(3, 30_000_000))


async def test_mails_are_flagged_with_the_keyword(real: Dovecot, intake: Intake) -> None:
    async with following(mailbox(real, processed="flag"), intake):
        await intake.is_synced()
    names = [path.name for path in (real.maildir / "cur").iterdir()]
    assert len(names) == 3
    assert all(name.endswith(":2,Sa") for name in names)
    assert "$Iscg" in (real.maildir / "dovecot-keywords").read_text()


async def test_mails_are_moved_to_a_folder_beyond_ascii(real: Dovecot, intake: Intake) -> None:
    settings = mailbox(real, processed="move", processed_folder="Réglé & 決議")
    async with following(settings, intake):
        await intake.is_synced()
    moved = settings_of(
        real.port,
        username=dovecot.USER,
        password=dovecot.PASSWORD,
        folder="Réglé & 決議",
    )
    assert (await probe(moved)).exists == 3
    assert (await probe(mailbox(real))).exists == 0


async def test_a_restored_mailbox_has_another_uidvalidity_and_comes_again(
    real: Dovecot, intake: Intake
) -> None:
    async with following(mailbox(real), intake):
        await intake.is_synced()
    first = intake.cursor
    await real.stop()
    for name in ("dovecot-uidlist", "dovecot.index.log", "dovecot.index", "dovecot.index.cache"):
        (real.maildir / name).unlink(missing_ok=True)
    (real.maildir / "dovecot-uidvalidity").unlink(missing_ok=True)
    for kept in real.maildir.glob("dovecot-uidvalidity.*"):
        kept.unlink()
    uidlist = real.maildir / "dovecot-uidlist"
    uidlist.write_text(f"3 V{first.uidvalidity + 5} N1\n")
    real._own(uidlist)
    await real.start()
    async with following(mailbox(real), intake, first):
        await intake.has(6)
        await intake.is_synced()
    assert intake.cursor == Cursor(first.uidvalidity + 5, 3)


async def test_a_wrong_password_and_a_probe(real: Dovecot) -> None:
    found = await probe(mailbox(real))
    assert (found.exists, found.idle, found.keeps_keywords, found.can_move) == (3, True, True, True)
    wrong = settings_of(real.port, username=dovecot.USER, password="no", timeout_seconds=20)
    with pytest.raises(LoginError, match="NO"):
        await probe(wrong)
