"""An operator has set something wrong, and `check` says what, against real servers."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.edges import probes
from bot.edges.embedded import EmbeddedMail
from bot.edges.survey import server_probes
from bot.engine.checks import failed, run_checks
from bot.model.findings import Finding, Grade
from bot.model.letters import Mailbox
from config.settings import MailboxSettings, Settings, SmtpSettings, load

PASSWORD = "correct horse"
BOT = "bot@iscg.example"


@pytest.fixture
async def server() -> AsyncIterator[EmbeddedMail]:
    async with EmbeddedMail([BOT, "other@iscg.example"], [], PASSWORD) as running:
        yield running


def box(server: EmbeddedMail, **changes: Any) -> MailboxSettings:
    given = {
        "name": "own", "kind": "bot", "host": "127.0.0.1", "port": server.imap_port,
        "security": "none", "username": BOT, "password": PASSWORD, "timeout_seconds": 5,
    }  # fmt: skip
    return MailboxSettings.model_validate(given | changes)


def smtp(server: EmbeddedMail, **changes: Any) -> SmtpSettings:
    given = {
        "host": "127.0.0.1", "port": server.smtp_port, "security": "none",
        "username": BOT, "password": PASSWORD, "timeout_seconds": 5,
    }  # fmt: skip
    return SmtpSettings.model_validate(given | changes)


def settings(server: EmbeddedMail, **changes: Any) -> Settings:
    given: dict[str, Any] = {
        "bot": {"address": BOT, "contact": "anna@secretariat.example"},
        "mailboxes": [box(server)],
        "smtp": smtp(server),
        "http": {"port": 0},
    }
    return Settings.model_validate(given | changes)


def one(findings: Any) -> Finding:
    (finding,) = findings
    assert isinstance(finding, Finding)
    return finding


async def test_a_mailbox_that_works_is_told_with_its_size(server: EmbeddedMail) -> None:
    finding = one(await probes.mailbox(box(server)))
    assert finding.grade is Grade.OK
    assert "0 mails" in finding.detail


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"password": "wrong horse"}, "username and password_file of [mailboxes.own]"),
        ({"folder": "Elsewhere"}, "folder of [mailboxes.own]"),
        ({"port": 1}, "host, port and security of [mailboxes.own]"),
        ({"security": "tls"}, "host, port and security of [mailboxes.own]"),
    ],
)
async def test_a_mailbox_that_does_not_is_told_with_the_key_to_mend(
    server: EmbeddedMail, changes: dict[str, Any], words: str
) -> None:
    finding = one(await probes.mailbox(box(server, **changes)))
    assert finding.grade is Grade.FAIL
    assert words in finding.remedy
    assert "horse" not in finding.detail + finding.remedy


async def test_the_mail_server_takes_the_bots_sender(server: EmbeddedMail) -> None:
    assert one(await probes.mail_server(smtp(server), BOT)).grade is Grade.OK


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"password": "wrong horse"}, "username and password_file"), ({"port": 1}, "host, port")],
)
async def test_a_mail_server_that_does_not_is_told(
    server: EmbeddedMail, changes: dict[str, Any], words: str
) -> None:
    finding = one(await probes.mail_server(smtp(server, **changes), BOT))
    assert finding.grade is Grade.FAIL
    assert words in finding.remedy


async def test_the_witness_arrives_and_shows_the_clock(server: EmbeddedMail) -> None:
    accounts = probes.Accounts(smtp(server), box(server), Mailbox("Bot", BOT))
    found = await probes.witness(accounts)
    assert [(f.name, f.grade) for f in found] == [("witness", Grade.OK), ("clock", Grade.OK)]
    (mail,) = await server.mails(BOT)
    assert b"Auto-Submitted: auto-generated" in mail.raw


async def test_the_witness_is_found_among_many_old_mails(server: EmbeddedMail) -> None:
    for number in range(250):
        raw = b"Message-ID: <%d@old.example>\n\nold\n" % number
        await server.deliver("other@iscg.example", BOT, raw, "127.0.0.1")
    accounts = probes.Accounts(smtp(server), box(server), Mailbox("Bot", BOT))
    assert (await probes.witness(accounts))[0].grade is Grade.OK


async def test_a_witness_that_goes_to_another_mailbox_is_missed(server: EmbeddedMail) -> None:
    astray = box(server, username="other@iscg.example")
    accounts = probes.Accounts(smtp(server), astray, Mailbox("Bot", BOT), seconds=1)
    finding = one(await probes.witness(accounts))
    assert finding.grade is Grade.FAIL
    assert "did not arrive" in finding.detail
    assert BOT in finding.remedy


async def test_a_bot_that_cannot_write_to_itself_is_told(server: EmbeddedMail) -> None:
    accounts = probes.Accounts(smtp(server), box(server), Mailbox("Bot", "nobody@iscg.example"))
    finding = one(await probes.witness(accounts))
    assert "550" in finding.detail


async def test_everything_together_is_right_when_it_is(
    server: EmbeddedMail, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/bot.sqlite3"
    right = settings(server, database={"url": url})
    found = await run_checks(server_probes(right))
    assert [f.name for f in found] == [
        "settings", "permissions", "http", "mailbox own", "smtp", "witness", "clock",
    ]  # fmt: skip
    assert not failed(found)


async def test_a_server_that_is_silent_does_not_hold_up_the_others(server: EmbeddedMail) -> None:
    writers: list[asyncio.StreamWriter] = []
    silent = await asyncio.start_server(lambda _, writer: writers.append(writer), "127.0.0.1")
    try:
        port = silent.sockets[0].getsockname()[1]
        boxes = [box(server, name="mute", port=port, timeout_seconds=1), box(server)]
        found = await run_checks(server_probes(settings(server, mailboxes=boxes)))
    finally:
        silent.close()
        for writer in writers:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
    grades = {f.name: f.grade for f in found}
    assert grades["mailbox mute"] is Grade.FAIL
    assert grades["mailbox own"] is Grade.OK


async def test_settings_that_name_nothing_are_told_one_by_one() -> None:
    found = await run_checks(server_probes(Settings.model_validate({"http": {"port": 0}})))
    assert [f.detail.split(": ")[1] for f in found if f.name == "settings"] == [
        "bot.address", "bot.contact", "smtp.host", "mailboxes",
    ]  # fmt: skip


async def test_files_that_everybody_can_read_are_warned_of_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, database, secret = (tmp_path / n for n in ("c.toml", "b.sqlite3", "secret"))
    database.touch()
    secret.write_text("x")
    config.write_text(
        f'[database]\nurl = "sqlite:///{database}"\n[smtp]\npassword_file = "{secret}"\n'
        f'[mailboxes.own]\nhost = "h"\nusername = "u"\npassword_file = "{secret}"\n'
        '[mailboxes.list]\nhost = "h"\nusername = "u"\npassword = "x"\n'
    )
    monkeypatch.chdir(tmp_path)
    config.rename(tmp_path / "iscg-bot.toml")
    config = Path("iscg-bot.toml")
    loose = load(None, {})  # found where the program was started, named by nobody
    for file in (config, database, secret):
        file.chmod(0o644)
    found = await probes.rights(loose)
    assert sorted(f.remedy for f in found) == sorted(
        [f"chmod 600 {secret}", f"chmod 600 {config}", f"chmod 600 {database}*"]
    )
    for file in (config, database, secret):
        file.chmod(0o600)
    assert one(await probes.rights(loose)).grade is Grade.OK


async def test_a_database_in_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    astray = Settings.model_validate({"database": {"url": f"sqlite:///{tmp_path}/none/b"}})
    assert f"mkdir -p {tmp_path}/none" in one(await probes.rights(astray)).remedy


async def test_a_port_that_is_taken_is_told(server: EmbeddedMail) -> None:
    taken = Settings.model_validate({"http": {"port": server.imap_port}})
    assert one(await probes.http_port(taken)).grade is Grade.WARN


async def test_a_file_of_authorities_that_is_not_there_is_told_by_its_key(
    server: EmbeddedMail,
) -> None:
    lost = settings(server, mailboxes=[box(server, security="tls", ca_file="nowhere.pem")])
    found = one(await probes.mailbox(lost.mailboxes[0]))
    assert "nowhere.pem" in found.detail
    assert found.remedy.startswith("Mend ca_file of [mailboxes.own]")
