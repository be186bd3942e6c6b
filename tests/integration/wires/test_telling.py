"""How servers elsewhere tell of mails: wrong sizes, pieces, small letters, no dates.

Exchange and hMailServer tell wrong sizes; GreenMail refused what is behind a mail's end; Microsoft
leaves out dates. None of it may cost a letter or change one.
"""

from collections.abc import Sequence

import pytest

from tests.integration.wires.support import Intake, all_comes
from tests.peers.bare_imap import BareImap, Kept, Talk
from tests.peers.imap import CAME, mail

MIB = 1024 * 1024
THREE = [mail(0), mail(1), mail(2)]


BEHIND = {"empty": b'BODY[]<9> ""', "NIL": b"BODY[]<9> NIL", "a refusal": None, "nothing": b""}


@pytest.mark.parametrize("end", BEHIND)
@pytest.mark.parametrize(("length", "times"), [(800_000, 3), (2 * MIB, 1)])
async def test_a_big_mail_ends_where_the_server_has_no_more(
    intake: Intake, end: str, length: int, times: int
) -> None:
    """A size that is told too large, or a mail of whole parts: something behind it is asked for."""

    class Short(Talk):
        async def on_fetch(self, tag: str, words: str) -> None:
            start = int(words.partition("<")[2].partition(".")[0] or 0)
            (kept, *_) = self.server.chosen(words.partition(" ")[0])
            if start < len(kept.raw):
                await super().on_fetch(tag, words)
            elif said := BEHIND[end]:
                item = b"* 1 FETCH (UID %d %s)\r\n" % (kept.uid, said)
                await self.say(item, f"{tag} OK fetched")
            else:
                await self.say(f"{tag} {'NO out of range' if said is None else 'OK fetched'}")

    class Server(BareImap):
        speaks = Short

        def size(self, mail: Kept) -> int:
            return times * len(mail.raw)

    big = mail(1, 2 * MIB)[: length - 2] + b"\r\n"
    await all_comes(Server([mail(0), big, mail(2)]), intake)


async def test_a_mail_far_larger_than_the_server_told(intake: Intake) -> None:
    class Server(BareImap):
        def size(self, mail: Kept) -> int:
            return 100

    await all_comes(Server([mail(0), mail(1, 6 * MIB), mail(2)]), intake)


async def test_an_answer_may_come_in_pieces(intake: Intake) -> None:
    class Pieces(BareImap):
        def answer(self, mail: Kept, items: Sequence[bytes]) -> bytes:
            return b"".join(super(Pieces, self).answer(mail, [items[0], i]) for i in items)

    await all_comes(Pieces(THREE), intake)
    assert {m.internal_date for m in intake.mails} == {CAME}


UNDATED = [b"FLAGS ()", b"INTERNALDATE NIL", b'INTERNALDATE "yesterday"']
UNDATED += [b'INTERNALDATE "01-Jan-1970 00:00:00 +0000"', b'INTERNALDATE "02-Mar-2026 09:00:00"']


@pytest.mark.parametrize("said", UNDATED)
async def test_a_mail_without_a_date_came_when_its_server_wrote_that_it_did(
    intake: Intake, said: bytes
) -> None:
    """Not when it is fetched: at a first start a whole old mailbox would be thanked for."""

    class Server(BareImap):
        def date(self, mail: Kept) -> bytes:
            return said

    stamp = b"Received: from a by b with ESMTP id 7;\r\n\tMon, 2 Mar 2026 10:00:00 +0100\r\n"
    await all_comes(Server([stamp + mail(0), mail(1)]), intake)
    stamped, without, *_ = (m.internal_date for m in intake.mails)
    assert stamped == CAME
    assert without > CAME, "then only: now"


async def test_capital_letters_mean_nothing(intake: Intake) -> None:
    class Small(Talk):
        async def say(self, *lines: str | bytes) -> None:
            await super().say(*(x if isinstance(x, bytes) else _lower(x) for x in lines))

    class Server(BareImap):
        speaks = Small

        def answer(self, mail: Kept, items: Sequence[bytes]) -> bytes:
            *rest, last = items
            head, mark, raw = last.partition(b"{")
            said = super().answer(mail, [i.lower() for i in rest] + [head.lower() + mark + raw])
            return said.replace(b" FETCH (", b" fetch (", 1)

    await all_comes(Server(THREE), intake)
    assert {m.internal_date for m in intake.mails} == {CAME}


def _lower(line: str) -> str:
    tag, _, rest = line.partition(" ")
    return f"{tag} {rest.lower()}"


async def test_mails_that_come_quoted_come_as_they_are(intake: Intake) -> None:
    class Quoting(BareImap):
        def body(self, mail: Kept, piece: bytes, mark: bytes) -> bytes:
            if b"\n" in piece:
                return super().body(mail, piece, mark)
            return b'BODY[] "%s"' % piece.replace(b"\\", b"\\\\").replace(b'"', b'\\"')

    odd = [b'Subject: * (x "', b"Subject: * y) {5}", b"Subject: \\ \xff"]
    await all_comes(Quoting(odd), intake)
