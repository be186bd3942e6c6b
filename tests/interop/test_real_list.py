"""A group works on a real list: Dovecot, Postfix and Mailman 3, and the bot as its own process."""

import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from tests.interop.lab.laboratory import (
    ANNA,
    BORIS,
    BOT,
    CLARA,
    COORDINATOR,
    LIST,
    MEMBERS,
    SECRETARIAT,
    Laboratory,
    until,
)
from tests.interop.lab.letters import PROPOSAL, SUPPORT, body, letter, post, subjects
from tests.interop.lab.secretary import Secretary

pytestmark = pytest.mark.interop


def acknowledged(lab: Laboratory, address: str, mail: EmailMessage) -> list[EmailMessage]:
    """The bot's private answers to a letter."""
    return [
        answer
        for answer in lab.mailboxes.of(address)
        if answer["In-Reply-To"] == mail["Message-ID"] and BOT in str(answer["From"])
    ]


def test_a_post_is_acknowledged_and_an_answer_joins_its_thread(
    lab: Laboratory, bot: Secretary
) -> None:
    first = post(lab, letter(ANNA, "Resolution 191, resolves 2", PROPOSAL))
    (answer,) = until(lambda: acknowledged(lab, ANNA, first), "Anna's acknowledgement")
    assert "191-C1" in body(answer)
    assert answer["Auto-Submitted"] == "auto-replied"
    assert not [name for name in answer if name.lower().startswith("list-")]
    second = post(lab, letter(BORIS, "Re: Resolution 191, resolves 2", SUPPORT, answers=first))
    until(lambda: acknowledged(lab, BORIS, second), "Boris's acknowledgement")
    one, two = bot.comments()
    assert (one["code"], one["source"], one["parent_code"]) == ("191-C1", "Ruritania", None)
    assert (two["code"], two["source"], two["parent_code"]) == ("191-C2", "Borduria", "191-C1")
    # the bot is subscribed: what it took from the list is one letter each, and none is its own
    until(lambda: all(m["witnessed_at"] for m in bot.outgoing()), "the copies come back")
    assert len(bot.comments()) == 2
    assert len(bot.outgoing()) == 2
    for address in MEMBERS:
        assert len(subjects(lab, address, "[int-sect-group] Resolution 191, resolves 2")) == 1


def announce(lab: Laboratory, bot: Secretary, subject: str) -> str:
    """The secretariat drafts, gets the preview and confirms by answering it; the reference."""
    ref = str(bot.ask("announce", "draft", "--group", "191", "--subject", subject,
                      "--text", "words.txt")["ref"])  # fmt: skip
    preview = until(lambda: subjects(lab, SECRETARIAT, ref), "the preview")[0]
    found = re.search(r"confirm ([A-Z0-9]{8})", body(preview))
    assert found is not None, body(preview)
    words = f"confirm {found[1]}\n"
    post(lab, letter(SECRETARIAT, f"Re: {preview['Subject']}", words, preview, to=BOT))
    return ref


def state(bot: Secretary, ref: str) -> str:
    """How far an announcement has come."""
    return next(str(a["state"]) for a in bot.ask("announce", "list") if a["ref"] == ref)


def test_an_announcement_confirmed_by_mail_reaches_all_members_and_is_seen(
    lab: Laboratory, bot: Secretary
) -> None:
    (bot.folder / "words.txt").write_text("The second round opens on Monday.\n")
    ref = announce(lab, bot, "Second round of comments")
    until(lambda: state(bot, ref) == "seen", f"{ref} is seen on the list")
    for address in MEMBERS:
        found = until(
            lambda who=address: [
                mail
                for mail in subjects(lab, who, "[int-sect-group] Second round of comments")
                if LIST in str(mail["To"])
            ],
            f"{address} has the announcement",
        )
        assert len(found) == 1
        assert found[0]["Auto-Submitted"] is None
        assert "The second round opens on Monday." in body(found[0])
    until(lambda: subjects(lab, SECRETARIAT, f"{ref} is confirmed"), "the drafter is answered")
    assert bot.comments() == []


def soon(hours: float) -> str:
    """A local time of the group in some hours."""
    at = datetime.now(ZoneInfo("Europe/Zurich")) + timedelta(hours=hours)
    return f"{at:%Y-%m-%d %H:%M}"


def test_the_list_is_reminded_of_a_meeting_with_an_invitation(
    lab: Laboratory, bot: Secretary
) -> None:
    bot.type(
        "meetings", "add", "--group", "191", "--title", "Third meeting", "--start", soon(23.9),
        "--remind", "1", "--place", "Strelsau", "--confirm-plan",
    )  # fmt: skip
    for address in MEMBERS:
        reminder = until(
            lambda who=address: subjects(lab, who, "Third meeting"), f"{address} is reminded"
        )[0]
        events = [part for part in reminder.walk() if part.get_content_type() == "text/calendar"]
        assert events, reminder.as_string()
        assert "SUMMARY:Third meeting" in str(events[0].get_content())
        assert "LOCATION:Strelsau" in str(events[0].get_content())
    until(lambda: all(m["seen_at"] for m in bot.outgoing() if m["to_list"]), "it is seen")


def test_the_coordinator_gets_the_weekly_note_with_its_word_paper(
    lab: Laboratory, bot: Secretary
) -> None:
    first = post(lab, letter(ANNA, "Resolution 191, resolves 2", PROPOSAL))
    until(lambda: acknowledged(lab, ANNA, first), "the acknowledgement")
    # a zone in which it is about noon: no digest is made at night
    zone = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}".replace("+0", "")
    slot = datetime.now(ZoneInfo(zone)) + timedelta(minutes=1)
    groups = (bot.folder / "groups.toml").read_text()
    schedule = f'digest = {{ day = "{slot:%a}", time = "{slot:%H:%M}" }}'.lower()
    schedule = f'stage = "live"\nzone = "{zone}"\n{schedule}'
    (bot.folder / "groups.toml").write_text(groups.replace('stage = "live"', schedule))
    bot.type("groups", "apply", "groups.toml")

    def papers() -> list[bytes]:
        return [
            bytes(part.get_payload(decode=True))
            for mail in lab.mailboxes.of(COORDINATOR)
            for part in mail.iter_attachments()
            if part.get_content_type().endswith("wordprocessingml.document")
        ]

    (paper,) = until(papers, "the note with its paper", 180)
    assert paper.startswith(b"PK")


def test_servers_that_stop_and_start_lose_and_double_nothing(
    lab: Laboratory, bot: Secretary
) -> None:
    mails = [post(lab, letter(ANNA, "Resolution 191: before", PROPOSAL))]
    until(lambda: acknowledged(lab, ANNA, mails[0]), "the first acknowledgement")
    for name in ("dovecot", "mailman", "postfix"):
        other = {"dovecot": "postfix", "mailman": "dovecot", "postfix": "mailman"}[name]
        if name == "mailman":  # without Dovecot nobody can log in, without Postfix nobody posts
            lab.stop(name)
        mail = letter(ANNA, f"Resolution 191: around the outage of {name}", PROPOSAL)
        mails.append(post(lab, mail))
        if name != "mailman":
            lab.stop(name)
        assert lab.runs(other)
        lab.start(name)
        until(lambda last=mail: acknowledged(lab, ANNA, last), f"the answer after {name}")
    assert [c["code"] for c in bot.comments()] == [f"191-C{n}" for n in range(1, 5)]
    until(lambda: all(m["witnessed_at"] for m in bot.outgoing()), "the copies come back", 120)
    for mail in mails:
        assert len(acknowledged(lab, ANNA, mail)) == 1
    assert len(bot.outgoing()) == len(mails)


def answered(lab: Laboratory, address: str) -> list[EmailMessage]:
    """The bot's private mails to a member; a wrapping list gives posts another Message-ID."""
    return [mail for mail in lab.mailboxes.of(address) if address in str(mail["To"])
            and BOT in str(mail["From"])]  # fmt: skip


@pytest.mark.parametrize("rewriting", ["munge_from", "wrap_message"])
def test_a_list_that_rewrites_senders_does_not_hide_them(
    lab: Laboratory, bot: Secretary, rewriting: str
) -> None:
    lab.configure({"dmarc_mitigate_action": rewriting, "dmarc_mitigate_unconditionally": True})
    post(lab, letter(ANNA, "Resolution 191, resolves 2", PROPOSAL))
    until(lambda: answered(lab, ANNA), "Anna's acknowledgement")
    (one,) = bot.comments()
    assert (one["author_email"], one["source"]) == (ANNA, "Ruritania")
    words = PROPOSAL.replace("Ruritania", "Freedonia").replace("Anna Rassendyll", "Clara")
    post(lab, letter(CLARA, "Resolution 191, resolves 2 again", words))
    until(lambda: answered(lab, CLARA), "Clara, whose From has no name, is answered")
    (bot.folder / "words.txt").write_text("The list rewrites senders.\n")
    ref = announce(lab, bot, "A word to all")
    until(lambda: state(bot, ref) == "seen", f"{ref} is seen on the list")
    assert [c["author_email"] for c in bot.comments()] == [ANNA, CLARA]


def test_a_post_that_the_moderator_holds_is_told_and_seen_when_released(
    lab: Laboratory, bot: Secretary
) -> None:
    lab.moderate(BOT, "hold")
    try:
        (bot.folder / "words.txt").write_text("This one waits for the moderator.\n")
        ref = announce(lab, bot, "Held back")
        (request,) = until(lab.held, "the list holds it")

        def told() -> bool:
            return any(m["moderated_at"] for m in bot.outgoing() if m["to_list"])

        until(told, "the bot knows that a moderator holds it")
        until(lambda: any("moderator" in body(m) for m in lab.mailboxes.of(COORDINATOR)
                          if BOT in str(m["From"])), "the coordinator is told")  # fmt: skip
        assert state(bot, ref) == "accepted"
        lab.release(request)
        until(lambda: state(bot, ref) == "seen", f"{ref} is seen on the list")
    finally:
        lab.moderate(BOT, "defer")


@pytest.mark.parametrize(
    ("domain", "outcome"), [("bounce", "accepted"), ("reject", "failed"), ("defer", "queued")]
)
def test_an_acknowledgement_that_does_not_arrive_is_told_or_tried_again(
    lab: Laboratory, bot: Secretary, domain: str, outcome: str
) -> None:
    nobody = f"nobody@{domain}.test"
    (bot.folder / "more.csv").write_text(f"email,name,affiliation\n{nobody},Nemo,Graustark\n")
    bot.type("members", "import", "more.csv")
    words = PROPOSAL.replace("Ruritania", "Graustark").replace("Anna Rassendyll", "Nemo")
    mail = letter(nobody, "Resolution 191, resolves 2", words)
    lab.post(nobody, mail.as_bytes())

    def about() -> list[dict[str, object]]:
        return [m for m in bot.outgoing() if m["recipient"] == nobody and m["attempts"]]

    until(lambda: [m for m in about() if m["state"] == outcome], f"the mail is {outcome}")
    alerts = "A mail did not arrive" if domain == "bounce" else "not be sent"
    if domain == "defer":
        assert about()[0]["attempts"] == 1
        assert "450" in str(about()[0]["detail"]) or "mailbox full" in str(about()[0]["detail"])
        return
    for officer in (COORDINATOR, SECRETARIAT):
        until(
            lambda who=officer: [
                m for m in lab.mailboxes.of(who) if alerts in f"{m['Subject']} {body(m)}"
            ],
            f"{officer} is told",
        )
    assert len(bot.comments()) == 1
    assert len(about()) == 1
