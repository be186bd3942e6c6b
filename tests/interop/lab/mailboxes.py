"""What lies in the mailboxes of the laboratory, read from the server's folders."""

import email
import shutil
from email.message import EmailMessage
from email.policy import default
from pathlib import Path


class Mailboxes:
    """Each address at each domain has a Maildir below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def raw(self, address: str) -> list[bytes]:
        """The mails of an address in the order of their arrival."""
        user, _, domain = address.partition("@")
        box = self._folder / domain / user / "Maildir"
        found: list[tuple[str, Path]] = []
        for part in ("new", "cur"):
            if (box / part).is_dir():
                found += [(file.name, file) for file in (box / part).iterdir()]
        mails = []
        for _, file in sorted(found):
            try:
                mails.append(file.read_bytes())
            except FileNotFoundError:  # moved from new to cur just now
                return self.raw(address)
        return mails

    def of(self, address: str) -> list[EmailMessage]:
        """The same, parsed by Python's own library and not by ours."""
        parsed = [email.message_from_bytes(raw, policy=default) for raw in self.raw(address)]
        return [mail for mail in parsed if isinstance(mail, EmailMessage)]

    def empty(self) -> None:
        """Throw all mail away; no client may be connected."""
        for domain in self._folder.iterdir():
            shutil.rmtree(domain)
