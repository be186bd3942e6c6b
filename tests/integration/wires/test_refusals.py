"""A refusal is the mail's only where it speaks of this mail: all else is tried again."""

import math
from collections.abc import AsyncIterator

import pytest

from bot.edges.smtp import Sender
from bot.model.delivery import Accepted, Refused, Unclear, Verdict
from tests.integration.wires.support import server
from tests.peers.proxy import Proxy, answer, cut, swallow_answer
from tests.peers.smtp import SmtpPeer

BOT, WITNESS = "bot@iscg.example", "witness@iscg.example"


@pytest.fixture
async def sender(line: Proxy) -> AsyncIterator[Sender]:
    made = Sender(server(line.port, timeout_seconds=0.5))
    yield made
    await made.close()


async def send(sender: Sender, number: int = 0) -> Verdict:
    return await sender.send(
        BOT, f"m{number}@ruritania.example", WITNESS, b"Subject: x\r\n\r\nx\r\n"
    )


OTHERWISE = [
    ("MAIL", "530 5.7.57 Client not authenticated to send mail"),
    ("MAIL", "550 5.7.60 Client does not have permissions to send as this sender"),
    ("MAIL", "553 5.7.1 Sender address rejected: not owned by user"),
    ("MAIL", "550 5.4.5 Daily user sending limit exceeded"),
    ("MAIL", "538 5.7.11 Encryption required"),
    ("RCPT", "503 5.5.1 Error: need MAIL command"),
    ("RCPT", "554 5.3.2 System not accepting network messages"),
    ("^DATA", "503 5.5.1 Error: need RCPT command"),
    ("^DATA", "502 5.5.1 not implemented"),
    (r"^\.\r", "550-5.4.5 Daily user sending limit exceeded.\r\n550 5.4.5 See our help"),
]


@pytest.mark.parametrize(("step", "reply"), OTHERWISE)
async def test_what_is_not_the_mails_fault_is_tried_again(
    smtp: SmtpPeer, line: Proxy, sender: Sender, step: str, reply: str
) -> None:
    line.on(step.encode(), answer(reply))
    verdict = await send(sender)
    assert isinstance(verdict, Refused)
    assert verdict.temporary
    assert "\n" not in verdict.reply
    assert isinstance(await send(sender), Accepted)
    assert len(smtp.taken) == 1


ITS_OWN = [
    ("MAIL", "552 5.3.4 Message size exceeds fixed maximum"),
    ("MAIL", "554 5.3.4 too big"),
    ("MAIL", "555 5.5.4 parameters not recognized"),
    ("RCPT", "550 5.1.1 no such user"),
    ("RCPT", "501 5.1.3 bad recipient address syntax"),
    ("RCPT", "550 5.4.1 Recipient address rejected: Access denied"),
    (r"^\.\r", "554 5.7.1 looks like spam"),
    (r"^\.\r", "554 5.3.4 too big"),
    (r"^\.\r", "552 5.2.2 mailbox full"),
]


@pytest.mark.parametrize(("step", "reply"), ITS_OWN)
async def test_what_speaks_of_this_mail_is_for_good(
    smtp: SmtpPeer, line: Proxy, sender: Sender, step: str, reply: str
) -> None:
    line.on(step.encode(), answer(reply))
    assert await send(sender) == Refused(temporary=False, code=int(reply[:3]), reply=reply)
    assert not smtp.taken


TIRED = {
    "451": answer("451 4.7.0 too many messages"),
    "452": answer("452 4.5.3 too many messages in this session"),
    "550": answer("550 5.7.0 too many messages in this session"),
    "closed": cut,
}


@pytest.mark.parametrize("how", TIRED)
async def test_a_server_that_has_enough_of_a_connection_takes_the_next_mail_on_another(
    smtp: SmtpPeer, line: Proxy, sender: Sender, how: str
) -> None:
    """It does not always say 421, and a member must not wait for its thanks for that."""
    await send(sender)
    line.on(rb"^MAIL", TIRED[how])
    assert isinstance(await send(sender, 1), Accepted)
    assert [mail.recipients[0][:2] for mail in smtp.taken] == ["m0", "m1"]
    assert line.count(rb"^EHLO") == 2
    line.on(rb"^MAIL", TIRED[how], times=math.inf)
    before = line.count(rb"^MAIL")
    verdict = await send(sender)
    assert isinstance(verdict, Refused)
    assert verdict.temporary
    assert line.count(rb"^MAIL") - before == 2, "once more, not for ever"


async def test_a_recipient_for_whom_it_is_too_early_costs_no_connection(
    line: Proxy, sender: Sender
) -> None:
    await send(sender)
    line.on(rb"RCPT TO:<m1", answer("451 4.7.1 Greylisted"))
    verdict = await send(sender, 1)
    assert isinstance(verdict, Refused)
    assert verdict.temporary
    assert isinstance(await send(sender, 2), Accepted)
    assert line.count(rb"^EHLO") == 1


async def test_a_mail_cut_off_on_a_used_connection_is_not_sent_again(
    smtp: SmtpPeer, line: Proxy, sender: Sender
) -> None:
    """Only what is certain not to have been taken is tried on another connection."""
    await send(sender)
    line.on(rb"^\.\r", swallow_answer)
    assert isinstance(await send(sender, 1), Unclear)
    assert len(smtp.taken) == 2


async def test_a_password_goes_as_it_is_where_there_is_a_choice() -> None:
    """CRAM-MD5 is offered by many servers that keep no password in the clear, and refused."""

    def more(data: bytes) -> bytes:
        return data.replace(b"AUTH LOGIN PLAIN", b"AUTH CRAM-MD5 LOGIN PLAIN")

    async with SmtpPeer(password="secret") as smtp, Proxy(smtp.port, alter=more) as line:
        sender = Sender(server(line.port, username="bot", password="secret"))
        assert isinstance(await send(sender), Accepted)
        await sender.close()
        assert line.count(rb"^AUTH CRAM-MD5") == 0
