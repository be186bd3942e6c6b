"""Passwords, tokens and encryption: what is wrong is told in one line, and nothing is hammered."""

import asyncio
import math
from base64 import b64decode, b64encode

import pytest

from bot.edges.imap import probe
from bot.edges.oauth import Tokens
from bot.edges.smtp import Sender
from bot.edges.wire import Backoff, LoginError, TokenError, WireError
from bot.model.delivery import Accepted, Refused
from config.settings import OAuthSettings
from tests.integration.wires.support import Intake, following, mailbox, server
from tests.peers.imap import PASSWORD, USER, ImapPeer, mail
from tests.peers.proxy import LOOPBACK, Link, Proxy, Reaction, answer, stall
from tests.peers.smtp import SmtpPeer
from tests.peers.tls import CA, server_context
from tests.peers.tokens import TokenEndpoint


def oauth(endpoint: TokenEndpoint, **other: str) -> OAuthSettings:
    given = {"token_url": endpoint.url, "client_id": "bot", "refresh_token": "refresh-0"} | other
    return OAuthSettings.model_validate(given)


def with_initial_response(data: bytes) -> bytes:
    """As Microsoft and Google tell it."""
    return data.replace(b"IMAP4rev1", b"IMAP4rev1 SASL-IR")


def xoauth2(good: set[str]) -> Reaction:
    """What Microsoft and Google do; pymap is then told the password in its stead."""

    async def react(link: Link, line: bytes) -> None:
        tag, _, _, sasl = line.split()
        token = b64decode(sasl).split(b"auth=Bearer ")[1].split(b"\x01")[0].decode()
        if token in good:
            quoted = PASSWORD.replace("\\", "\\\\").replace('"', '\\"')
            await link.forward(tag + f' LOGIN {USER} "{quoted}"\r\n'.encode())
            return
        await link.say(b"+ " + b64encode(b'{"status":"401"}') + b"\r\n")
        link.proxy.on(rb"^\r\n", answer(tag.decode() + " NO AUTHENTICATE failed."))

    return react


async def test_a_wrong_password_is_told_in_one_line_and_seldom_tried(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    settings = mailbox(proxy.port, password="wrong-one")
    hour = Backoff(3600.0, 3600.0)
    async with following(settings, intake, lockout=hour):
        await intake.is_told("mailbox.lost")
        (event,) = [e for e in intake.events if e.name == "mailbox.lost"]
        assert float(str(event.facts["retry_seconds"])) >= 1800
        (reason,) = intake.reasons()
    assert reason.startswith("login: NO")
    assert USER in reason
    assert "wrong-one" not in reason
    assert "\n" not in reason
    assert proxy.count(rb"LOGIN") == 1
    with pytest.raises(LoginError):
        await probe(settings)


async def test_a_mended_password_works_at_the_next_try(peer: ImapPeer, intake: Intake) -> None:
    await peer.put(mail(0))
    async with following(mailbox(peer.port, password="later"), intake):
        await intake.is_told("mailbox.lost")
        peer.change_password("later")
        await intake.has(1)


async def test_a_user_name_is_no_way_into_the_protocol(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    with pytest.raises(LoginError):
        await probe(mailbox(proxy.port, username='a" b\\'))
    assert proxy.count(rb'LOGIN "a\\" b\\\\"') == 1
    with pytest.raises(ValueError, match="line ends"):
        await probe(mailbox(proxy.port, username="a b\r\nX LOGOUT"))


async def test_a_probe_says_what_the_mailbox_can(peer: ImapPeer) -> None:
    await peer.fill(3)
    found = await probe(mailbox(peer.port))
    assert (found.exists, found.idle, found.keeps_keywords, found.can_move) == (
        3,
        True,
        False,
        True,
    )
    with pytest.raises(WireError, match="SELECT: NO"):
        await probe(mailbox(peer.port, folder="nowhere"))


async def test_a_token_is_used_until_it_ages_then_another_is_asked_for(
    peer: ImapPeer, intake: Intake
) -> None:
    alter = with_initial_response
    async with TokenEndpoint() as endpoint, Proxy(peer.port, alter=alter) as proxy:
        now = [0.0]
        tokens = Tokens(oauth(endpoint), clock=lambda: now[0])
        proxy.on(rb"AUTHENTICATE XOAUTH2", xoauth2(endpoint.given), math.inf)
        settings = mailbox(proxy.port, password="")
        async with following(settings, intake, token=tokens):
            for count in (1, 2):
                await proxy.heard(rb"IDLE", count)
                proxy.cut()
            await proxy.heard(rb"IDLE", 3)
            assert len(endpoint.asked) == 1
            now[0] = 3590.0
            proxy.cut()
            await proxy.heard(rb"IDLE", 4)
    assert len(endpoint.asked) == 2
    assert endpoint.asked[0] == {
        "grant_type": "refresh_token",
        "refresh_token": "refresh-0",
        "client_id": "bot",
    }


async def test_a_token_that_the_server_refuses_is_replaced(peer: ImapPeer, intake: Intake) -> None:
    alter = with_initial_response
    async with TokenEndpoint() as endpoint, Proxy(peer.port, alter=alter) as proxy:
        proxy.on(rb"AUTHENTICATE XOAUTH2", xoauth2({"token-2"}), math.inf)
        settings = mailbox(proxy.port, password="")
        async with following(settings, intake, token=Tokens(oauth(endpoint))):
            await intake.is_synced()
    (reason,) = intake.reasons()
    assert reason.startswith("login: NO AUTHENTICATE failed")


async def test_smtp_logs_in_with_the_same_tokens() -> None:
    async with TokenEndpoint() as endpoint, SmtpPeer(tokens=endpoint.given) as smtp:
        tokens = Tokens(oauth(endpoint))
        sender = Sender(server(smtp.port, username=USER), token=tokens)
        assert isinstance(await sender.send(USER, USER, None, b"x\r\n"), Accepted)
        await sender.close()
        assert smtp.said == ["XOAUTH2 token-1"]
        endpoint.given.clear()
        sender = Sender(server(smtp.port, username=USER), token=tokens, lockout=Backoff(0.0, 0.0))
        assert isinstance(await sender.send(USER, USER, None, b"x\r\n"), Refused)
        assert isinstance(await sender.send(USER, USER, None, b"x\r\n"), Accepted)
        await sender.close()


async def test_a_program_can_log_in_as_itself() -> None:
    async with TokenEndpoint() as endpoint:
        settings = oauth(endpoint, refresh_token="", client_secret="s3cret", scope="mail")
        assert await Tokens(settings)() == "token-1"
    assert endpoint.asked == [
        {
            "grant_type": "client_credentials",
            "client_id": "bot",
            "client_secret": "s3cret",
            "scope": "mail",
        }
    ]


async def test_a_refresh_token_that_is_replaced_is_used_and_handed_on() -> None:
    kept: list[str] = []
    async with TokenEndpoint(rotate=True) as endpoint:
        tokens = Tokens(oauth(endpoint), replaced=kept.append)
        for _ in range(3):
            await tokens()
            tokens.forget()
    assert [form["refresh_token"] for form in endpoint.asked] == ["refresh-0", *kept[:2]]


async def test_many_who_need_a_token_at_once_ask_once() -> None:
    async with TokenEndpoint() as endpoint:
        tokens = Tokens(oauth(endpoint))
        assert set(await asyncio.gather(*(tokens() for _ in range(10)))) == {"token-1"}
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize("lifetime", [None, 0, -5, 10])
async def test_odd_lifetimes_do_no_harm(lifetime: float | None) -> None:
    async with TokenEndpoint(expires_in=lifetime) as endpoint:
        tokens = Tokens(oauth(endpoint))
        assert await tokens() == "token-1"
        assert (await tokens()).startswith("token-")


async def test_a_refused_refresh_token_is_a_matter_for_a_person(
    peer: ImapPeer, intake: Intake
) -> None:
    async with TokenEndpoint(refuse=(400, "invalid_grant")) as endpoint:
        tokens = Tokens(oauth(endpoint))
        with pytest.raises(TokenError, match=r"^token endpoint: invalid_grant told to refuse$"):
            await tokens()
        async with following(mailbox(peer.port, password=""), intake, token=tokens):
            await intake.is_told("mailbox.lost")
    assert "invalid_grant" in intake.reasons()[0]


@pytest.mark.parametrize("answer", [b"", b"[]", b"[" * 60000, b'{"access_token": 5}', b"x" * 10**6])
async def test_an_endpoint_that_talks_nonsense_gives_no_token(answer: bytes) -> None:
    async with TokenEndpoint(raw_answer=answer) as endpoint:
        with pytest.raises(WireError):
            await Tokens(oauth(endpoint))()


async def test_an_endpoint_that_is_down_or_silent_is_tried_later(peer: ImapPeer) -> None:
    async with TokenEndpoint(refuse=(503, "busy")) as endpoint:
        with pytest.raises(WireError) as caught:
            await Tokens(oauth(endpoint))()
        assert not isinstance(caught.value, LoginError)
        async with Proxy(endpoint.port) as proxy:
            proxy.on(rb"POST", stall)
            silent = OAuthSettings(token_url=f"http://{LOOPBACK}:{proxy.port}/token")
            with pytest.raises(WireError):
                await Tokens(silent, timeout_seconds=0.2)()
        with pytest.raises(WireError):
            await Tokens(silent)()


async def test_encryption_with_ones_own_authority(peer: ImapPeer, intake: Intake) -> None:
    await peer.put(mail(0))
    async with Proxy(peer.port, tls=server_context()) as proxy:
        settings = mailbox(proxy.port, host="localhost", security="tls", ca_file=CA)
        async with following(settings, intake):
            await intake.has(1)
        with pytest.raises(WireError, match="CERTIFICATE_VERIFY_FAILED"):
            await probe(mailbox(proxy.port, host="localhost", security="tls"))


async def test_tls_towards_a_server_that_speaks_none_ends_soon(peer: ImapPeer) -> None:
    with pytest.raises(WireError):
        await probe(mailbox(peer.port, security="tls", timeout_seconds=0.5))


async def test_no_tls_towards_a_server_that_wants_it_ends_soon(peer: ImapPeer) -> None:
    async with Proxy(peer.port, tls=server_context()) as proxy:
        with pytest.raises(WireError):
            await probe(mailbox(proxy.port, timeout_seconds=0.5))


async def test_a_ca_file_that_is_not_there_is_named(peer: ImapPeer) -> None:
    with pytest.raises(WireError, match=r"nowhere\.pem"):
        await probe(mailbox(peer.port, security="tls", ca_file="/nowhere.pem"))


async def test_a_server_that_cannot_check_passwords_now_is_no_wrong_password(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.on(rb"LOGIN", answer("{tag} NO [UNAVAILABLE] Temporary authentication failure."))
    async with following(mailbox(proxy.port), intake, lockout=Backoff(3600.0, 3600.0)):
        await intake.is_synced()
    assert "UNAVAILABLE" in intake.reasons()[0]
