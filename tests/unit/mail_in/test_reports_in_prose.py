"""Delivery reports without a part of RFC 3464: that they are some, and whom they name."""

import pytest

from bot.mail.automatic import is_auto_reply, is_receipt, may_be_a_persons
from bot.mail.parse import open_mail
from bot.mail.reports import Report, delivery_report

GONE = "v.klow@post.syldavia.example"
DAEMON = "From: Mailer-Daemon@mx.syldavia.example\nTo: bot@union.example\n"


def _report(head: str, text: str) -> Report | None:
    opened = open_mail(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())
    return delivery_report(opened.root, opened.letter.text)


@pytest.mark.parametrize(
    "text",
    [
        f"No such user\n\n  MAIL FROM: me@union.example\n  RCPT TO: {GONE}\n  From: a@b.example",
        f"<v.klow-box@mx.syldavia.example> (expanded from\n    <{GONE}>): mailbox disabled",
        f"Maximum hop count exceeded\n\n--- Returned message ---\nTo: Klow <{GONE}>\nSubject: Note",
    ],
)
def test_the_recipient_is_named_in_the_envelope_the_alias_or_the_returned_mail(text: str) -> None:
    report = _report(f"{DAEMON}Subject: Undeliverable message\n", text)
    assert report is not None
    assert report.recipients == (GONE,)


def test_a_postmaster_can_be_the_one_who_was_not_reached() -> None:
    text = "The following addresses had delivery problems\n\npostmaster@mxr.syldavia.example"
    report = _report(f"{DAEMON}Subject: Returned mail\n", text)
    assert report is not None
    assert report.recipients == ("postmaster@mxr.syldavia.example",)


def test_a_returned_mail_to_several_names_nobody() -> None:
    text = "Your mail came back.\n\n--- Returned message ---\nTo: a@b.example, c@d.example\n"
    report = _report(f"{DAEMON}Subject: Returned mail\n", text)
    assert report == Report((), temporary=False, message_id=None)


def test_an_action_that_no_standard_knows_is_a_failure_unless_all_went_well() -> None:
    head = f"{DAEMON}Content-Type: message/delivery-status\nSubject: Report\n"
    for action, failed in (("expired", True), ("undeliverable", True), ("relayed (to mx)", False)):
        fields = f"Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; {GONE}\nAction: {action}\n"
        opened = open_mail(f"{head}\n{fields}".encode())
        report = delivery_report(opened.root, opened.letter.text)
        assert (report is not None and report.recipients == (GONE,)) is failed


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("From: administrator@ptt.ruritania.example\n", f"The talks failed. Write to {GONE}."),
        ("From: postmaster.general@ptt.ruritania.example\n", f"Unable to come. Write to {GONE}."),
        ("From: a@b.example\nReturn-Path: <>\n", f"I am unable to read mail. Write to {GONE}."),
        ("From: a@b.example\nReturn-Path: <>\n", f"See 5.1.2; it failed to deliver. {GONE}"),
        (
            "From: a@b.example\nSubject: Undeliverable promises\n",
            f"It is undeliverable. We refuse it.\n\n{GONE}",
        ),
        (
            "From: a@b.example\nSubject: Re: Undeliverable: Note\n",
            f"It could not be delivered to {GONE}, so here it is again.",
        ),
        (
            "From: a@b.example\nList-Id: <g.lists.example>\nSubject: Undelivered mail\n",
            f"My note could not be delivered to {GONE}.",
        ),
    ],
)
def test_who_only_uses_the_words_of_a_report_is_a_person(head: str, text: str) -> None:
    assert _report(f"{head}To: bot@union.example\n", text) is None


def test_what_arrived_in_prose_is_a_receipt() -> None:
    raw = (
        "From: postmaster@x.example\nSubject: Delivered: Note\n\n"
        f"Your message has been delivered to the following recipients:\n\n{GONE}\n\n"
        "To: Klow\nSubject: Note\n"
    )
    opened = open_mail(raw.encode())
    assert delivery_report(opened.root, opened.letter.text) is None
    assert is_receipt(opened.letter, opened.root)
    assert not may_be_a_persons(opened.letter, opened.root)


@pytest.mark.parametrize(
    ("sender", "automatic"),
    [
        ("group-bounces@lists.example", True),
        ("group+noreply@lists.example", True),
        ("listserv@anywhere.example", True),
        ("group-owner@lists.example", False),
        ("other-bounces@lists.example", False),
        ("group-bounces@elsewhere.example", False),
    ],
)
def test_the_software_of_a_list_that_is_followed_is_known_by_its_address(
    sender: str, automatic: bool
) -> None:
    opened = open_mail(f"From: {sender}\nSubject: Note\n\nResolves 2 is fine.\n".encode())
    lists = ("group@lists.example",)
    assert is_auto_reply(opened.letter, opened.root.headers, lists) is automatic


def test_a_complaint_about_a_mail_is_no_letter() -> None:
    raw = b"From: fbl@x.example\nContent-Type: multipart/report; report-type=feedback-report\n\n-"
    opened = open_mail(raw)
    assert is_auto_reply(opened.letter, opened.root.headers)
