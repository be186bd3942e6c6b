"""What the members of the laboratory's list write."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import formataddr, make_msgid, parseaddr

from tests.interop.lab.laboratory import ANNA, BORIS, LIST, Laboratory

NAMES = {ANNA: "Anna Rassendyll", BORIS: "Boris Jorgen"}
PROPOSAL = """Dear colleagues,

Ruritania proposes to modify resolves 2 of Resolution 191 to read:
"2 to report every second year."

Kind regards,
Anna Rassendyll
"""
SUPPORT = """Dear Anna,

Borduria supports the proposal of Ruritania on resolves 2 of Resolution 191.

Boris
"""


def letter(
    sender: str, subject: str, words: str, answers: EmailMessage | None = None, to: str = LIST
) -> EmailMessage:
    """A plain mail; `answers` is the mail that it answers."""
    mail = EmailMessage()
    mail["From"] = formataddr((NAMES.get(sender, ""), sender))
    mail["To"], mail["Subject"] = to, subject
    mail["Date"] = datetime.now(UTC)
    mail["Message-ID"] = make_msgid(domain=sender.partition("@")[2])
    if answers is not None:
        mail["In-Reply-To"] = mail["References"] = answers["Message-ID"]
    mail.set_content(words)
    return mail


def post(lab: Laboratory, mail: EmailMessage) -> EmailMessage:
    """Submit it as its author."""
    lab.post(parseaddr(str(mail["From"]))[1], mail.as_bytes(), [str(mail["To"])])
    return mail


def subjects(lab: Laboratory, address: str, part: str) -> list[EmailMessage]:
    """The mails of an address whose subject has this part."""
    return [mail for mail in lab.mailboxes.of(address) if part in str(mail["Subject"])]


def body(mail: EmailMessage) -> str:
    """The text of a mail."""
    part = mail.get_body(("plain",))
    return "" if part is None else str(part.get_content())
