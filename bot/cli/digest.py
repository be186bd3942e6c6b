"""`iscg-bot digest`: a week's papers, on request, without sending anything."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot import app
from bot.acts.digest_papers import files
from bot.acts.digests import look_up
from bot.acts.papers import keep
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    wait_for,
)
from bot.cli.issued import write_file
from bot.documents.formats import formats
from bot.model.papers import Issued


@click.command()
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="First day; else a week ago.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Last day; else today.")
@click.option(
    "--out",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder; it is made if it is not there.",
)
@click.option("--format", "chosen", default="docx", show_default=True, help=", ".join(formats()))
@json_option
@pass_invocation
def digest(
    invocation: Invocation, code: str, since: datetime | None, until: datetime | None, out: Path,
    chosen: str, as_json: bool,
) -> None:  # fmt: skip
    """Compile note and paper of the comments of some days into a folder; nobody gets them."""
    wanted = tuple(dict.fromkeys(name.strip() for name in chosen.split(",") if name.strip()))
    if unknown := [name for name in wanted if name not in formats()]:
        raise click.UsageError(f"--format {unknown[0]}: expected {', '.join(formats())}.")

    async def run() -> tuple[Issued, ...]:
        async with opened(invocation) as store:
            async with store.read() as work:
                group, now = await named.group(work, code), await store.now()
                zone = ZoneInfo(group.zone)
                last = until.date() if until else now.astimezone(zone).date()
                first = since.date() if since else last - timedelta(days=7)
                if first > last:
                    raise Failure(f"--since {first} is later than --until {last}")
                begins = _midnight(first, zone)
                ends = _midnight(last + timedelta(days=1), zone) - timedelta(microseconds=1)
                found = app.settings(invocation.config, invocation.database, invocation.environ)
                material = await look_up(work, group, begins, ends, app.desk(found).bot, now)
            made = files(material, wanted)  # nobody who writes waits for it
            async with store.write() as work:
                await keep(work, named.actor(invocation.environ, ""), made, now)
                await work.commit()
            return made

    made = wait_for(run())
    for paper in made:
        write_file(out / paper.filename, paper.body)
    if as_json:
        print_json({"files": [out / paper.filename for paper in made]})
        return
    for paper in made:
        print_line(str(out / paper.filename))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


commands = (digest,)
