"""`iscg-bot meetings`: scheduled, moved, cancelled; reminders follow the confirmed plan."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from bot.acts.base import Refusal
from bot.acts.meetings import add_meeting, change_meeting, zone_warning
from bot.cli import named
from bot.cli.base import (
    NUMBER,
    Failure,
    Invocation,
    WordsFile,
    as_option,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.meetings import DEFAULT_REMINDERS, Meeting

UNTOLD = "Nobody is told of the change: iscg-bot announce draft writes to the list."


@click.group()
def meetings() -> None:
    """Meetings: add, move, cancel, list."""


@meetings.command()
@click.option("--group", "code", required=True, help="The group's code.")
@click.option("--title", required=True, help="What it is called.")
@click.option("--start", default="", help="Local time: 2026-12-03 14:00; without it --when.")
@click.option("--when", "when_text", default="", help="A vague date: late June 2026.")
@click.option(
    "--minutes",
    type=click.IntRange(1, 20160),
    default=120,
    show_default=True,
    help="How long it lasts.",
)
@click.option("--zone", default="", help="Europe/Zurich …; else the group's.")
@click.option("--place", default="", help="Where it is.")
@click.option("--link", default="", help="Where to join remotely.")
@click.option(
    "--agenda",
    type=WordsFile("r", encoding="utf-8"),
    help="A file with its words; - is standard input.",
)
@click.option("--invite", "invited", multiple=True, help="What the meeting is invited to do.")
@click.option(
    "--remind",
    "days",
    multiple=True,
    type=click.FloatRange(0, 366),
    help="Days before; else 14 and 1.",
)
@click.option("--confirm-plan", "plan", is_flag=True, help="You confirm that the list is reminded.")
@as_option
@json_option
@pass_invocation
def add(
    invocation: Invocation, code: str, title: str, start: str, when_text: str, minutes: int,
    zone: str, place: str, link: str, agenda: str | None, invited: tuple[str, ...],
    days: tuple[float, ...], plan: bool, actor: str, as_json: bool,
) -> None:  # fmt: skip
    """Schedule a meeting. With --confirm-plan the list is reminded of it, 14 days and 1 day before.

    Those who asked for personal reminders get theirs with an invitation in any case.
    """

    async def run() -> Meeting:
        async with opened(invocation) as store, store.write() as work:
            group = await named.group(work, code)
            begins, name = _instant(start, zone or group.zone)
            if begins is None and not when_text:
                raise Failure("a meeting needs --start, or --when for a vague date")
            ends = begins + timedelta(minutes=minutes) if begins else None
            reminders = tuple(timedelta(days=d) for d in days) or DEFAULT_REMINDERS
            meeting = Meeting(
                id=0, group=group.code, title=title, starts_at=begins, ends_at=ends, zone=name,
                when_text=when_text, place=place, link=link, agenda=agenda or "",
                uid=f"{uuid.uuid4()}@iscg-bot", sequence=0, cancelled=False, reminders=reminders,
                invited=invited,
            )  # fmt: skip
            who = named.actor(invocation.environ, actor)
            kept = await add_meeting(work, who, group, meeting, await store.now(), plan=plan)
            if isinstance(kept, Refusal):
                raise Failure(kept.reason)
            await work.commit()
            return kept

    kept = wait_for(run())
    if as_json:
        print_json(kept)
        return
    print_line(f"meeting {kept.id}: {_when(kept)}")
    if kept.starts_at is not None and (odd := zone_warning(start, zone, kept.starts_at)):
        print_line(f"warning: {odd}")
    if not plan:
        print_line("The list is not reminded: nobody confirmed the plan (--confirm-plan).")


@meetings.command()
@click.argument("number", type=NUMBER)
@click.option("--start", required=True, help="The new local time: 2026-12-04 10:00.")
@click.option("--zone", default="", help="Else the one it had.")
@as_option
@pass_invocation
def move(invocation: Invocation, number: int, start: str, zone: str, actor: str) -> None:
    """Move a meeting: its reminders are planned anew."""

    def moved(meeting: Meeting) -> Meeting:
        begins, name = _instant(start, zone or meeting.zone)
        length = timedelta(hours=2)
        if meeting.starts_at and meeting.ends_at:
            length = meeting.ends_at - meeting.starts_at
        return replace(
            meeting, starts_at=begins, ends_at=begins + length if begins else None, zone=name
        )

    print_line(f"meeting {number}: {_when(wait_for(_change(invocation, number, actor, moved)))}")
    print_line(UNTOLD)


@meetings.command()
@click.argument("number", type=NUMBER)
@as_option
@pass_invocation
def cancel(invocation: Invocation, number: int, actor: str) -> None:
    """Cancel a meeting: nobody is reminded of it any more."""
    wait_for(_change(invocation, number, actor, lambda meeting: replace(meeting, cancelled=True)))
    print_line(f"meeting {number} is cancelled")
    print_line(UNTOLD)


@meetings.command(name="list")
@click.option("--group", "code", help="One group's only.")
@json_option
@pass_invocation
def list_(invocation: Invocation, code: str | None, as_json: bool) -> None:
    """Print the meetings."""

    async def run() -> list[Meeting]:
        async with opened(invocation) as store, store.read() as work:
            codes = await named.codes(work, code)
            return [m for each in codes for m in await work.meetings.of_group(each)]

    found = wait_for(run())
    if as_json:
        print_json(found)
        return
    rows = [(m.id, m.group, _when(m), m.title, m.place, m.plan_confirmed_by) for m in found]
    print_table(("number", "group", "when", "title", "place", "plan confirmed by"), rows)


async def _change(
    invocation: Invocation, number: int, actor: str, how: Callable[[Meeting], Meeting]
) -> Meeting:
    async with opened(invocation) as store, store.write() as work:
        known = await work.meetings.locked(number)
        if known is None:
            raise Failure(f"there is no meeting {number}: see iscg-bot meetings list")
        if known.cancelled:
            raise Failure(f"meeting {number} is cancelled already: add another")
        group = await named.group(work, known.group)
        who = named.actor(invocation.environ, actor)
        changed = await change_meeting(work, who, group, how(known), await store.now())
        if isinstance(changed, Refusal):
            raise Failure(changed.reason)
        await work.commit()
        return changed


def _instant(start: str, zone: str) -> tuple[datetime | None, str]:
    """A local time and its zone; "CET" and "Geneva" are Europe/Zurich's."""
    name = {"CET": "Europe/Zurich", "CEST": "Europe/Zurich", "GENEVA": "Europe/Zurich"}.get(
        zone.upper(), zone
    )
    try:
        place = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise Failure(f"--zone {zone}: expected a zone like Europe/Zurich") from None
    if not start:
        return None, name
    try:
        local = datetime.fromisoformat(start)
    except ValueError:
        raise Failure(f"--start {start}: expected a local time like 2026-12-03 14:00") from None
    if not 2000 <= local.year < 2100:
        raise Failure(f"--start {start}: expected a year of this century")
    return (local if local.tzinfo else local.replace(tzinfo=place)), name


def _when(meeting: Meeting) -> str:
    if meeting.cancelled:
        return "cancelled"
    if meeting.starts_at is None:
        return meeting.when_text
    return f"{meeting.local_start():%a %Y-%m-%d %H:%M} {meeting.zone}"


commands = (meetings,)
