"""What became of a mail is never guessed: accepted, refused, or unclear."""

import asyncio
import math
from collections.abc import AsyncIterator

import pytest

from bot.edges.smtp import Sender, probe
from bot.edges.wire import Backoff, LoginError, WireError
from bot.model.delivery import Accepted, Refused, Unclear, Verdict
from tests.integration.wires.support import server
from tests.peers.proxy import (
    Link,
    Proxy,
    Reaction,
    answer,
    answer_and_cut,
    cut,
    forget_answer,
    stall,
    swallow_answer,
)
from tests.peers.smtp import SmtpPeer
from tests.peers.tls import CA, server_context

BOT, AMAL, WITNESS = "bot@iscg.example", "amal@ruritania.example", "witness@iscg.example"
DATA = b"Subject: x\r\n\r\n.dot\r\n..\r\nend\r\n"


@pytest.fixture
async def sender(line: Proxy) -> AsyncIterator[Sender]:
    made = Sender(server(line.port, timeout_seconds=0.5, mails_per_connection=3))
    yield made
    await made.close()


async def send(sender: Sender, recipient: str = AMAL, data: bytes = DATA) -> Verdict:
    return await sender.send(BOT, recipient, WITNESS, data)


async def test_a_mail_reaches_recipient_and_witness_in_one_transaction(
    smtp: SmtpPeer, sender: Sender
) -> None:
    assert await send(sender) == Accepted(250, "OK taken")
    (taken,) = smtp.taken
    assert taken.recipients == (AMAL, WITNESS)
    assert taken.data == DATA
    assert taken.sender == BOT


async def test_the_witness_is_not_named_twice_when_it_is_the_recipient(
    smtp: SmtpPeer, sender: Sender
) -> None:
    await send(sender, WITNESS.upper())
    assert smtp.taken[0].recipients == (WITNESS.upper(),)


async def test_a_null_sender_and_no_witness(smtp: SmtpPeer, sender: Sender) -> None:
    assert isinstance(await sender.send("", AMAL, None, DATA), Accepted)
    assert (smtp.taken[0].sender, smtp.taken[0].recipients) == ("", (AMAL,))


@pytest.mark.parametrize(("code", "temporary"), [("450 4.2.1 busy", True), ("550 5.1.1 no", False)])
async def test_a_refused_recipient_is_refused_and_the_witness_gets_nothing(
    smtp: SmtpPeer, line: Proxy, sender: Sender, code: str, temporary: bool
) -> None:
    smtp.refuse[AMAL] = code
    assert await send(sender) == Refused(temporary, int(code[:3]), code)
    assert await send(sender, "boris@borduria.example") == Accepted(250, "OK taken")
    assert [mail.recipients for mail in smtp.taken] == [("boris@borduria.example", WITNESS)]
    assert line.count(rb"EHLO") == 1
    assert line.count(rb"RSET") == 1


async def test_a_refused_witness_is_told_and_the_mail_still_goes(
    smtp: SmtpPeer, sender: Sender
) -> None:
    smtp.refuse[WITNESS] = "452 4.2.2 mailbox full"
    assert await send(sender) == Accepted(250, "OK taken", "452 4.2.2 mailbox full")
    assert smtp.taken[0].recipients == (AMAL,)


BEFORE = ["EHLO", "MAIL FROM", "RCPT TO:<amal", "RCPT TO:<witness", "^DATA"]


@pytest.mark.parametrize("step", BEFORE)
@pytest.mark.parametrize("fault", [cut, stall, forget_answer])
async def test_a_line_lost_before_the_mail_is_a_temporary_refusal(
    smtp: SmtpPeer, line: Proxy, sender: Sender, step: str, fault: Reaction
) -> None:
    line.on(step.encode(), fault)
    verdict = await send(sender)
    assert isinstance(verdict, Refused)
    assert (verdict.temporary, verdict.code) == (True, 0)
    assert not smtp.taken
    assert isinstance(await send(sender), Accepted)
    assert len(smtp.taken) == 1
    assert line.count(rb"EHLO") == 2


@pytest.mark.parametrize("step", ["MAIL FROM", "RCPT TO:<amal", "^DATA", r"^\.\r\n"])
@pytest.mark.parametrize(
    ("reply", "temporary"),
    [
        ("421 4.3.2 closing", True),
        ("451 4.7.1 greylisted", True),
        ("552 5.2.2 full", False),
        ("555 5.5.4 odd", False),
    ],
)
async def test_the_code_decides_at_each_step(
    smtp: SmtpPeer, line: Proxy, sender: Sender, *, step: str, reply: str, temporary: bool
) -> None:
    line.on(step.encode(), answer(reply))
    verdict = await send(sender)
    assert verdict == Refused(temporary, int(reply[:3]), reply)
    assert not smtp.taken


async def test_a_yes_where_the_mail_is_to_be_asked_for_sends_nothing(
    smtp: SmtpPeer, line: Proxy, sender: Sender
) -> None:
    line.on(rb"^DATA", answer("250 fine"))
    assert await send(sender) == Refused(temporary=True, code=250, reply="250 fine")
    assert line.count(rb"^Subject") == 0
    assert isinstance(await send(sender), Accepted)
    assert line.count(rb"EHLO") == 2


@pytest.mark.parametrize("reply", ["nonsense", "999 beyond", "354 go ahead", "042 low", "x" * 9000])
async def test_an_answer_that_is_none_to_the_mail_is_unclear(
    line: Proxy, sender: Sender, reply: str
) -> None:
    line.on(rb"^\.\r\n", answer(reply))
    assert isinstance(await send(sender), Unclear)


@pytest.mark.parametrize(
    ("fault", "taken"),
    [(cut, 0), (forget_answer, 1), (stall, 0), (swallow_answer, 1)],
    ids=["lost, not taken", "lost, taken", "silent, not taken", "silent, taken"],
)
async def test_nobody_knows_whether_a_mail_was_taken_when_its_answer_is_missing(
    smtp: SmtpPeer, line: Proxy, sender: Sender, fault: Reaction, taken: int
) -> None:
    line.on(rb"^\.\r\n", fault)
    assert isinstance(await send(sender), Unclear)
    assert len(smtp.taken) == taken
    assert isinstance(await send(sender), Accepted), "and the next one goes over a new connection"
    assert line.count(rb"EHLO") == 2


async def test_a_connection_lost_within_the_mail_is_unclear(line: Proxy, sender: Sender) -> None:
    line.on(rb"^Subject: x", cut)
    assert isinstance(await send(sender), Unclear)


async def test_the_hooks_stand_right_before_and_right_after_the_mail(smtp: SmtpPeer) -> None:
    seen: list[tuple[str, int]] = []
    sender = Sender(
        server(smtp.port),
        before_data=lambda: seen.append(("before", len(smtp.taken))),
        after_data=lambda: seen.append(("after", len(smtp.taken))),
    )
    await send(sender)
    await sender.close()
    assert seen == [("before", 0), ("after", 1)]


async def test_a_connection_carries_a_few_mails_and_no_more(
    smtp: SmtpPeer, line: Proxy, sender: Sender
) -> None:
    for _ in range(7):
        assert isinstance(await send(sender), Accepted)
    assert len(smtp.taken) == 7
    assert line.count(rb"EHLO") == 3
    assert line.count(rb"QUIT") == 2


@pytest.mark.parametrize("step", ["MAIL FROM", "RCPT TO", "DATA"])
async def test_a_server_that_closes_after_so_many_mails_takes_the_next_on_another_connection(
    smtp: SmtpPeer, line: Proxy, sender: Sender, step: str
) -> None:
    """Exim's smtp_accept_max_per_connection: a member must not wait for its thanks for that."""
    await send(sender)
    line.on(step.encode(), answer_and_cut("421 too many messages in this connection"))
    assert isinstance(await send(sender), Accepted)
    assert len(smtp.taken) == 2
    before = line.count(step.encode())
    line.on(step.encode(), answer("421 too busy"), times=9)
    assert await send(sender) == Refused(temporary=True, code=421, reply="421 too busy")
    assert line.count(step.encode()) - before == 2, "once more, not for ever"


async def test_an_idle_connection_is_closed(smtp: SmtpPeer, line: Proxy) -> None:
    sender = Sender(server(line.port), idle_seconds=0.02)
    await send(sender)
    async with asyncio.timeout(5):
        await line.is_idle()
    await send(sender)
    assert line.count(rb"RSET") == 0
    await sender.close()


@pytest.mark.parametrize("fault", [cut, stall, answer("421 4.4.2 timeout"), answer("500 what?")])
async def test_a_kept_connection_that_went_stale_costs_nothing(
    smtp: SmtpPeer, line: Proxy, sender: Sender, fault: Reaction
) -> None:
    await send(sender)
    line.on(rb"RSET", fault)
    assert isinstance(await send(sender), Accepted)
    assert len(smtp.taken) == 2


async def test_mails_sent_at_the_same_time_queue_up(smtp: SmtpPeer, sender: Sender) -> None:
    verdicts = await asyncio.gather(*(send(sender, f"m{n}@ruritania.example") for n in range(5)))
    assert verdicts == [Accepted(250, "OK taken")] * 5
    assert sorted(m.recipients[0] for m in smtp.taken) == [
        f"m{n}@ruritania.example" for n in range(5)
    ]


@pytest.mark.parametrize("step", [*BEFORE, r"^\.\r\n", "QUIT"])
async def test_cancelled_at_any_point_it_leaves_nothing_hanging(
    smtp: SmtpPeer, line: Proxy, sender: Sender, step: str
) -> None:
    line.on(step.encode(), stall)
    task = asyncio.create_task(_send_and_close(sender))
    await line.heard(step.encode())
    task.cancel()
    assert isinstance((await asyncio.gather(task, return_exceptions=True))[0], BaseException)
    assert isinstance(await send(sender), Accepted)


async def _send_and_close(sender: Sender) -> None:
    await send(sender)
    await sender.close()


async def test_a_server_too_small_is_known_before_anything_is_sent(smtp: SmtpPeer) -> None:
    smtp.limit = 1000
    sender = Sender(server(smtp.port))
    verdict = await send(sender, data=b"x" * 2000)
    await sender.close()
    assert isinstance(verdict, Refused)
    assert (verdict.temporary, verdict.code) == (False, 552)


async def test_an_address_beyond_ascii_needs_a_server_that_knows_it(smtp: SmtpPeer) -> None:
    local, domain = "zoé@ruritania.example", "amal@zölle.example"
    sender = Sender(server(smtp.port, mails_per_connection=1))
    refused = await send(sender, local)
    assert isinstance(refused, Refused)
    assert (refused.temporary, refused.code) == (False, 553)
    await send(sender, domain)
    assert smtp.taken[0].recipients[0] == "amal@xn--zlle-5qa.example"
    smtp.smtputf8 = True
    assert isinstance(await send(sender, local), Accepted)
    await sender.close()
    assert smtp.taken[1].recipients[0] == local


@pytest.mark.parametrize(
    "bad", ["", "nobody", "a@b\r\nRCPT TO:<c@d>", "a b@c", "<a@b>", "a@-", "@b"]
)
async def test_what_is_no_address_goes_nowhere(smtp: SmtpPeer, line: Proxy, bad: str) -> None:
    sender = Sender(server(line.port))
    verdict = await send(sender, bad)
    assert isinstance(verdict, Refused)
    assert not verdict.temporary
    assert not line.lines


async def test_a_long_line_and_lone_line_ends_arrive_as_lines(
    smtp: SmtpPeer, sender: Sender
) -> None:
    await send(sender, data=b"a\nb\rc\r\n\r\n" + b"y" * 990 + b"\r\n")
    assert smtp.taken[0].data == b"a\r\nb\r\nc\r\n\r\n" + b"y" * 990 + b"\r\n"


@pytest.mark.parametrize("greeting", ["554 go away", "421 later", "* BYE", "220-half"])
async def test_a_server_that_greets_badly_is_tried_later(line: Proxy, greeting: str) -> None:
    line.greet = answer_and_cut(greeting)
    sender = Sender(server(line.port, timeout_seconds=0.5))
    verdict = await send(sender)
    assert isinstance(verdict, Refused)
    assert verdict.temporary
    assert "\n" not in verdict.reply


async def test_nobody_listens(smtp: SmtpPeer) -> None:
    await smtp.stop()
    verdict = await send(Sender(server(smtp.port)))
    assert isinstance(verdict, Refused)
    assert verdict.temporary


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
async def test_a_password_is_offered_as_the_server_wants_it(mechanism: str) -> None:
    def only(data: bytes) -> bytes:
        return data.replace(b"AUTH LOGIN PLAIN XOAUTH2", f"AUTH {mechanism}".encode())

    async with SmtpPeer(password="sé cret") as smtp, Proxy(smtp.port, alter=only) as line:
        sender = Sender(server(line.port, username="bot", password="sé cret"))
        assert isinstance(await send(sender), Accepted)
        await sender.close()
        assert smtp.said == [mechanism]


async def test_a_wrong_password_is_told_in_one_line_and_not_tried_with_each_mail() -> None:
    async with SmtpPeer(password="right") as smtp, Proxy(smtp.port) as line:
        settings = server(line.port, username="bot", password="wrong-one")
        sender = Sender(settings)
        verdicts = [await send(sender) for _ in range(5)]
        tries = line.count(rb"^EHLO")
        with pytest.raises(LoginError, match=r"535 .*user bot"):
            await probe(settings, BOT)
    assert tries == 1
    for verdict in verdicts:
        assert isinstance(verdict, Refused)
        assert verdict.temporary, "a wrong password is not the mail's fault"
        assert "535" in verdict.reply
        assert "wrong-one" not in verdict.reply


async def test_after_the_lockout_a_mended_password_works() -> None:
    async with SmtpPeer(password="right") as smtp:
        sender = Sender(
            server(smtp.port, username="bot", password="wrong"), lockout=Backoff(0.0, 0.0)
        )
        assert isinstance(await send(sender), Refused)
        smtp.password = "wrong"
        assert isinstance(await send(sender), Accepted)
        await sender.close()


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_encryption_with_ones_own_authority(security: str) -> None:
    starttls = server_context() if security == "starttls" else None
    tls = server_context() if security == "tls" else None
    async with SmtpPeer(tls=starttls) as smtp, Proxy(smtp.port, tls=tls) as line:
        port = line.port if tls else smtp.port
        sender = Sender(server(port, host="localhost", security=security, ca_file=CA))
        assert isinstance(await send(sender), Accepted)
        await sender.close()
        distrusting = Sender(server(port, host="localhost", security=security))
        verdict = await send(distrusting)
        assert isinstance(verdict, Refused)
        assert "CERTIFICATE_VERIFY_FAILED" in verdict.reply
    assert len(smtp.taken) == 1


async def test_starttls_that_is_not_offered_is_never_done_without(smtp: SmtpPeer) -> None:
    verdict = await send(Sender(server(smtp.port, security="starttls")))
    assert isinstance(verdict, Refused)
    assert "STARTTLS" in verdict.reply
    assert not smtp.taken


async def test_a_probe_sends_nothing_and_says_what_the_server_says(
    smtp: SmtpPeer, line: Proxy
) -> None:
    assert await probe(server(line.port), BOT) == "mail.example"
    line.on(rb"MAIL", answer("553 5.7.1 not yours"), math.inf)
    with pytest.raises(WireError, match=r"553 5\.7\.1 not yours"):
        await probe(server(line.port), BOT)
    assert not smtp.taken


async def test_no_transaction_lasts_longer_than_it_says(line: Proxy) -> None:
    sender = Sender(server(line.port, timeout_seconds=0.2))
    loop = asyncio.get_running_loop()
    for step in [*BEFORE, r"^\.\r\n"]:
        line.calm()
        line.on(step.encode(), stall, math.inf)
        started = loop.time()
        await send(sender)
        assert loop.time() - started < sender.longest_seconds(len(DATA))
    assert sender.longest_seconds(20_000_000) > 400
    assert sender.longest_seconds(0) >= 6 * 0.2, "behind a 421 all is done once more"


async def test_a_server_from_before_esmtp_is_greeted_in_the_old_way(
    smtp: SmtpPeer, line: Proxy, sender: Sender
) -> None:
    line.on(rb"^EHLO", answer("502 not known"))
    assert isinstance(await send(sender), Accepted)
    assert line.count(rb"^HELO") == 1


async def test_wherever_the_line_breaks_the_verdict_is_true(smtp: SmtpPeer, line: Proxy) -> None:
    """The server's words are cut behind every single byte of a whole conversation."""
    sender = Sender(server(line.port, mails_per_connection=1))
    kinds: list[type] = []
    size = 0

    async def doom(link: Link, _: bytes) -> None:
        link.left = size

    line.greet = doom
    while not kinds or kinds[-1] is not Accepted:
        size += 1
        before = len(smtp.taken)
        verdict = await send(sender)
        taken = len(smtp.taken) - before
        kinds.append(type(verdict))
        if isinstance(verdict, Refused):
            assert verdict.temporary
            assert taken == 0
        else:
            assert taken == 1 if isinstance(verdict, Accepted) else taken <= 1
    await sender.close()
    assert set(kinds) == {Refused, Unclear, Accepted}
    assert kinds == sorted(kinds, key=[Refused, Unclear, Accepted].index)
