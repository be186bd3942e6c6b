"""What the demonstration leaves behind: the notes as mails, text and HTML, and the papers."""

from collections.abc import Iterable, Mapping, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from bot.model.papers import Issued


def keep_papers(folder: Path, papers: Iterable[Issued]) -> list[Path]:
    """Write the papers of a digest; returns their paths."""
    written = []
    for paper in papers:
        # A paper's name is the bot's own, but it is made with words that others chose.
        path = folder / Path(paper.filename).name
        path.write_bytes(paper.body)
        written.append(path)
    return written


def keep_notes(folder: Path, mails: Sequence[bytes], names: Mapping[str, str]) -> list[Path]:
    """Write the mails whose Message-IDs have a name as .eml, .txt and .html; their paths."""
    written: list[Path] = []
    for raw in mails:
        mail = message_from_bytes(raw, policy=policy.default)
        name = names.get(str(mail["Message-ID"] or "").strip("<> "))
        if name is not None:
            written += _note(folder / name, raw, mail)
    return written


def _note(stem: Path, raw: bytes, mail: EmailMessage) -> list[Path]:
    written = [stem.with_suffix(".eml")]
    written[0].write_bytes(raw)
    for kind, suffix in (("plain", ".txt"), ("html", ".html")):
        part = mail.get_body(preferencelist=(kind,))
        if part is not None:
            path = stem.with_suffix(suffix)
            path.write_text(part.get_content(), "utf-8")
            written.append(path)
    return written
