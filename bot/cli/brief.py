"""`iscg-bot brief`: the page that coordinator and Chair get before a meeting, on request."""

from pathlib import Path

import click

from bot import app
from bot.acts.briefs import compiled, inputs, look_up
from bot.acts.papers import issue
from bot.cli import named
from bot.cli.base import NUMBER, Failure, Invocation, opened, pass_invocation, print_line, wait_for
from bot.cli.issued import extension_of, hand_out
from bot.documents.brief import Brief, brief_mail
from bot.documents.brief_paper import brief_paper
from bot.model.meetings import Meeting
from bot.model.papers import Issued


@click.command()
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--meeting", "number", type=NUMBER, help="Its number; else the next one with a date.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file; its extension is the format: docx, html, json, md, pdf, xlsx. Else printed.",
)
@pass_invocation
def brief(invocation: Invocation, code: str, number: int | None, out: Path | None) -> None:
    """Print the one-page brief for a meeting, or write it to a file; nobody is sent it."""
    extension = extension_of(out) if out else ""

    async def run() -> tuple[Brief, Issued | None]:
        async with opened(invocation) as store, store.read() as work:
            group, now = await named.group(work, code), await store.now()
            found = app.settings(invocation.config, invocation.database, invocation.environ)
            ahead = [
                m
                for m in await work.meetings.of_group(code)
                if not m.cancelled and m.starts_at and (number or m.starts_at > now)
            ]
            meeting = _chosen(ahead, code, number)
            material = await look_up(work, group, meeting, "", app.desk(found).bot, now)
            page = compiled(material)
            if not extension:
                return page, None
            made = issue(brief_paper(page), extension, "brief", code, inputs(material))
            return page, made

    page, made = wait_for(run())
    if made is None or out is None:
        print_line(brief_mail(page).text.rstrip("\n"))
        return
    hand_out(invocation, made, out)


def _chosen(ahead: list[Meeting], code: str, number: int | None) -> Meeting:
    if number is not None:
        ahead = [meeting for meeting in ahead if meeting.id == number]
    if not ahead:
        what = f"meeting {number} with a date" if number else "meeting ahead"
        raise Failure(f"group {code} has no {what}: see iscg-bot meetings list")
    return min(ahead, key=lambda m: (str(m.starts_at), m.id))


commands = (brief,)
