"""What no person wrote: reports, automatic answers, receipts, invitations."""

import pytest

from bot.mail.automatic import is_auto_reply, is_calendar, is_receipt, is_spam, says_away
from bot.mail.parse import open_mail
from bot.mail.reports import delivery_report

DSN = (
    b"From: MAILER-DAEMON@x.example\r\nContent-Type: multipart/report; "
    b'report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\n'
    b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
    b"Final-Recipient: rfc822; K.Former@Zubrowka.example\r\nAction: %s\r\nStatus: 5.1.1\r\n--b\r\n"
    b"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <ours@bot.example>\r\n--b--\r\n"
)


def test_a_report_names_who_failed_and_which_mail() -> None:
    report = delivery_report(open_mail(DSN % b"failed").root, "")
    assert report is not None
    assert report.recipients == ("k.former@zubrowka.example",)
    assert (report.temporary, report.message_id) == (False, "ours@bot.example")


def test_a_delay_is_temporary() -> None:
    report = delivery_report(open_mail(DSN % b"delayed").root, "")
    assert report is not None
    assert report.temporary


def test_a_report_in_prose_is_read_up_to_the_returned_mail() -> None:
    raw = (
        b"Return-Path: <>\r\nFrom: Postmaster <postmaster@x.example>\r\n"
        b"Subject: Undeliverable mail\r\n\r\nThe following address failed:\r\n\r\n"
        b"  <gone@x.example>: unknown user\r\n\r\n--- Original message follows.\r\n\r\n"
        b"From: other@y.example\r\n"
    )
    opened = open_mail(raw)
    report = delivery_report(opened.root, opened.letter.text)
    assert report is not None
    assert report.recipients == ("gone@x.example",)


def test_a_delegate_who_writes_of_failure_is_no_daemon() -> None:
    opened = open_mail(
        b"From: a@x.example\r\nSubject: Re: text\r\n\r\nThis failed to convince b@y.example."
    )
    assert delivery_report(opened.root, opened.letter.text) is None


@pytest.mark.parametrize(
    "head",
    [
        "Auto-Submitted: auto-replied\r\nSubject: Re: x",
        "Subject: Automatic reply: x",
        "Subject: Réponse automatique : x",
        "Subject: 自动回复: x",
        "X-Autoreply: yes\r\nSubject: Re: x",
    ],
)
def test_an_out_of_office_note_is_known(head: str) -> None:
    opened = open_mail(f"{head}\r\nFrom: a@x.example\r\n\r\nI am away.".encode())
    by_header = is_auto_reply(opened.letter, opened.root.headers)
    assert by_header is not head.startswith("Subject")  # which a person may write as well
    assert by_header or says_away(opened.letter, "I am away.")


def test_a_proposal_that_mentions_leave_is_no_auto_reply() -> None:
    words = "We propose to leave resolves 2 as it is until the next meeting."
    opened = open_mail(f"Subject: Re: x\r\nFrom: a@x.example\r\n\r\n{words}".encode())
    assert not is_auto_reply(opened.letter, opened.root.headers)


def test_invitations_and_receipts_are_known() -> None:
    calendar = open_mail(
        b"Content-Type: text/calendar; method=REQUEST\r\nSubject: Meeting\r\n\r\nBEGIN:VCALENDAR"
    )
    assert is_calendar(calendar.letter, calendar.root)
    receipt = open_mail(
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n"
        b"--b\r\n\r\nread\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\n"
        b"Original-Message-ID: <ours@bot.example>\r\n--b--"
    )
    assert is_receipt(receipt.letter, receipt.root)


def test_spam_needs_more_than_one_word() -> None:
    one = open_mail(b"Subject: Text\r\nFrom: a@x.example\r\n\r\nThe casino of Elbonia objects.")
    two = open_mail(b"Subject: You have won\r\nFrom: a@x.example\r\n\r\nDear friend, the lottery.")
    assert not is_spam(one.letter, one.root.headers)
    assert is_spam(two.letter, two.root.headers)


def test_a_report_that_names_no_domain_is_completed_from_the_mail_that_it_returns() -> None:
    raw = (
        b"From: MAILER-DAEMON@mx.uni.example\nSubject: Returned mail\n\n"
        b" Message not delivered to the following:\n\n j.dupont    No such name here\n\n"
        b" Perhaps you meant mike@uni.example.\n\n -- Unsent Message below:\n\n"
        b"Received: from a by b for <j.dupont@law.uni.example>; today\n"
    )
    opened = open_mail(raw)
    report = delivery_report(opened.root, opened.letter.text)
    assert report is not None
    assert report.recipients == ("j.dupont@law.uni.example",)


@pytest.mark.parametrize(
    ("author", "mark", "automatic"),
    [
        ("group-owner@lists.example", "Auto-Submitted: auto-generated", True),
        ("group@lists.example", "X-List-Administrivia: yes", True),
        ("mailman@lists.example", "Auto-Submitted: auto-generated", True),
        ("a@x.example", "Auto-Submitted: auto-generated", False),
        ("group-owner@lists.example", "Precedence: list", False),
    ],
)
def test_a_notice_of_the_list_itself_is_no_letter(author: str, mark: str, automatic: bool) -> None:
    head = f"From: {author}\r\nList-Id: <group.lists.example>\r\n{mark}\r\nSubject: Held"
    opened = open_mail(f"{head}\r\n\r\nYour message is being held.".encode())
    assert is_auto_reply(opened.letter, opened.root.headers) is automatic
