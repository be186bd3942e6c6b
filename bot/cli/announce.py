"""`iscg-bot announce`: draft, preview, confirm; nothing goes to the list unconfirmed."""

from datetime import datetime
from zoneinfo import ZoneInfo

import click

from bot.acts import announcements
from bot.acts.base import Refusal
from bot.cli import named
from bot.cli.base import (
    Failure,
    Invocation,
    WordsFile,
    as_option,
    json_option,
    number_in,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.announcements import Announcement


@click.group()
def announce() -> None:
    """Announcements to the list: draft, confirm, cancel, list."""


@announce.command()
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--subject", required=True, help="Its subject, without the prefix of the list.")
@click.option(
    "--text",
    "body",
    required=True,
    type=WordsFile("r", encoding="utf-8"),
    help="A file with its words; - is standard input.",
)
@click.option("--at", default="", help="Local time of the group: 2026-12-01 09:00; else at once.")
@as_option
@json_option
@pass_invocation
def draft(
    invocation: Invocation, code: str, subject: str, body: str, at: str,
    actor: str, as_json: bool,
) -> None:  # fmt: skip
    """Keep a draft; its preview goes to you by mail, with the code to confirm it."""

    async def run() -> tuple[Announcement, str]:
        async with opened(invocation) as store, store.write() as work:
            group, now = await named.group(work, code), await store.now()
            who = named.actor(invocation.environ, actor)
            made = await announcements.draft(
                work, who, group, subject, body, _instant(at, group.zone) or now, now
            )
            if isinstance(made, Refusal):
                raise Failure(made.reason)
            await work.commit()
            return made, group.zone

    _print(*wait_for(run()), as_json)


@announce.command()
@click.argument("ref")
@click.option("--code", default=None, help="The code of the preview; the login is proof without.")
@as_option
@json_option
@pass_invocation
def confirm(invocation: Invocation, ref: str, code: str | None, actor: str, as_json: bool) -> None:
    """Let REF (A-7) go to the list at its time."""

    async def run() -> tuple[Announcement, str]:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            made = await announcements.confirm(
                work, who, number_in(ref, "A"), code, await store.now()
            )
            if isinstance(made, Refusal):
                raise Failure(made.reason)
            await work.commit()
            return made, (await named.group(work, made.group)).zone

    _print(*wait_for(run()), as_json)


@announce.command()
@click.argument("ref")
@as_option
@json_option
@pass_invocation
def cancel(invocation: Invocation, ref: str, actor: str, as_json: bool) -> None:
    """Take REF (A-7) back, as long as it has not gone to the list."""

    async def run() -> tuple[Announcement, str]:
        async with opened(invocation) as store, store.write() as work:
            who = named.actor(invocation.environ, actor)
            made = await announcements.cancel(work, who, number_in(ref, "A"), await store.now())
            if isinstance(made, Refusal):
                raise Failure(made.reason)
            await work.commit()
            return made, (await named.group(work, made.group)).zone

    _print(*wait_for(run()), as_json)


@announce.command(name="list")
@json_option
@pass_invocation
def list_(invocation: Invocation, as_json: bool) -> None:
    """Print the announcements and how far each has come."""

    async def run() -> tuple[list[Announcement], dict[str, str]]:
        async with opened(invocation) as store, store.read() as work:
            zones = {group.code: group.zone for group in await work.groups.all()}
            return await work.announcements.all(), zones

    found, zones = wait_for(run())
    if as_json:
        print_json([_public(said) for said in found])
        return
    rows = [
        (a.ref, a.group, a.state, _when(a, zones[a.group]), a.subject, a.drafted_by, a.confirmed_by)
        for a in found
    ]
    print_table(("ref", "group", "state", "at", "subject", "drafted by", "confirmed by"), rows)


def _public(said: Announcement) -> dict[str, object]:
    return {
        "ref": said.ref,
        "group": said.group,
        "state": said.state,
        "send_at": said.send_at,
        "subject": said.subject,
        "drafted_by": said.drafted_by,
        "confirmed_by": said.confirmed_by,
    }


def _print(said: Announcement, zone: str, as_json: bool) -> None:
    if as_json:
        print_json(_public(said))
    else:
        print_line(f"{said.ref}: {said.state}, {_when(said, zone)}, {said.subject}")


def _when(said: Announcement, zone: str) -> str:
    """As it was typed: the group's local time, and which that is."""
    return f"{said.send_at.astimezone(ZoneInfo(zone)):%a %Y-%m-%d %H:%M} {zone}"


def _instant(at: str, zone: str) -> datetime | None:
    if not at:
        return None
    try:
        local = datetime.fromisoformat(at)
    except ValueError:
        raise Failure(f"--at {at}: expected a local time like 2026-12-01 09:00") from None
    return local if local.tzinfo else local.replace(tzinfo=ZoneInfo(zone))


commands = (announce,)
