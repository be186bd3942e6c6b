"""A delivery report of Postfix (RFC 3464) for a mail that the bot never sent."""

from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime

from config.sandbox.sources import Source


def bounce(source: Source, returned_to: str) -> Message:
    """A multipart/report with the text, the status and the headers of the mail returned."""
    host = source.author.partition("@")[2]
    report = MIMEMultipart("report", boundary=f"8C2F1.{source.number}/{host}")
    report.set_param("report-type", "delivery-status")
    report.attach(MIMEText(source.body + "\n", "plain", "us-ascii"))
    failed = source.fields["recipient"]
    status: Message = Message()
    status["Content-Type"] = "message/delivery-status"
    of_message, of_recipient = Message(), Message()
    of_message["Reporting-MTA"] = f"dns; {host}"
    of_message["Arrival-Date"] = format_datetime(source.at)
    of_recipient["Final-Recipient"] = f"rfc822; {failed}"
    of_recipient["Action"] = "failed"
    of_recipient["Status"] = "5.1.1"
    of_recipient["Diagnostic-Code"] = "smtp; 550 5.1.1 User unknown in local recipient table"
    status.set_payload([of_message, of_recipient])
    report.attach(status)
    returned = Message()
    returned["From"] = returned_to
    returned["To"] = failed
    returned["Subject"] = "Received: your letter to the group"
    returned["Message-ID"] = f"<returned-{source.number}@iscg.example>"
    returned["Date"] = format_datetime(source.at)
    headers: Message = Message()
    headers["Content-Type"] = "text/rfc822-headers"
    headers.set_payload(returned.as_string())
    report.attach(headers)
    return report
