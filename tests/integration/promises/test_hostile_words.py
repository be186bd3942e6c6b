"""Hostile names, titles and places go into mails and calendars as words, and as nothing else."""

import uuid
from email.message import EmailMessage

from icalendar import Calendar

from bot.acts.base import Actor, Refusal
from bot.acts.groups import import_members
from bot.acts.meetings import add_meeting
from bot.model.facts import Member
from bot.model.meetings import Meeting
from tests.integration.promises.test_letters import PROPOSAL
from tests.integration.promises.world import (
    ANNA,
    CARA,
    DAY,
    GROUP,
    HOUR,
    SECRETARIAT,
    World,
)

EVIL = (
    "=cmd|'/C calc'!A1 \u202egnp\u202c \u2066x\u2069 <b>{{7*7}}</b> %s ;,\\n \U0001f3f3 \"q\" "
    "<evil@x.example>, Zo\u00eb\r\nBcc: evil@x.example\x07"
)
TITLE = (
    "=cmd|'/C calc'!A1 gnp x <b>{{7*7}}</b> %s ;,\\n \U0001f3f3 \"q\" "
    "<evil@x.example>, Zo\u00eb Bcc: evil@x.example"
)
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x07")


async def _said(world: World) -> list[EmailMessage]:
    """Members of hostile and of endless name write, and are reminded of a hostile meeting."""
    now = world.clock()
    meeting = Meeting(
        0, "191", EVIL, now + 2 * DAY, now + 2 * DAY + HOUR, "Europe/Zurich", "", EVIL,
        "https://meet.example/x;,\\n", f"1. Open\r\nBEGIN:VALARM\r\n{EVIL * 20}",
        f"{uuid.uuid4()}@iscg.example", 0, cancelled=False, reminders=(DAY,),
    )  # fmt: skip
    people = [Member(ANNA, EVIL, EVIL), Member(CARA, "C" * 2000, "S" * 2000)]
    async with world.store.write() as work:
        await import_members(work, Actor(SECRETARIAT), people, now)
        for member in people:
            await work.groups.wish(member.email, reminders=True)
        kept = await add_meeting(work, Actor(SECRETARIAT), GROUP, meeting, now, plan=True)
        assert not isinstance(kept, Refusal)
        await work.commit()
    for author, state in ((ANNA, "Ruritania"), (CARA, "Sylvania")):
        words = PROPOSAL.replace("Ruritania", state)
        await world.post(world.letter(author, f"{words}\n{EVIL}\n"))
    await world.turn()
    await world.after(DAY + HOUR)
    inboxes = [*await world.inbox(ANNA), *await world.inbox(CARA)]
    return [mail for mail in inboxes if "bot@iscg.example" in str(mail["From"])]


async def test_hostile_names_and_titles_are_words_in_mails_and_calendars(world: World) -> None:
    mails = await _said(world)
    assert len(mails) == 6  # for each: thanks, the list's reminder, one's own
    events = []
    for mail in mails:
        assert mail["Bcc"] is None
        assert len(mail.get_all("To", [])) == 1
        assert [a.addr_spec for a in mail["To"].addresses] in [[ANNA], [CARA], [GROUP.list_address]]
        assert max(len(line) for line in mail.as_bytes().splitlines()) <= 998
        words = "".join(map(str, mail.values())) + "".join(
            part.get_content() for part in mail.walk() if part.get_content_type() == "text/plain"
        )
        assert TURNS.isdisjoint(words)
        for part in mail.walk():
            if part.get_content_type() == "text/calendar":
                events += Calendar.from_ical(part.get_content()).walk("VEVENT")
    assert len(events) == 4
    for event in events:
        assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (TITLE, TITLE)
        assert event.subcomponents == []
        assert "URL" not in event
        assert TURNS.isdisjoint(event.to_ical().decode())
