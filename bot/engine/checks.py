"""Runs the probes of `check`, and judges the facts that need no server to be judged."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.model.findings import Finding, Grade, Probe, fail, ok, warn
from bot.model.groups import Group, Stage
from bot.model.printable import printable

LIST_SILENT = timedelta(days=60)


async def run_checks(probes: Sequence[Probe]) -> tuple[Finding, ...]:
    """What all probes found, in their order; they run side by side.

    A probe that raises or takes too long has failed, and the others go on.
    """
    found = await asyncio.gather(*(_look(probe) for probe in probes))
    return tuple(finding for findings in found for finding in findings)


async def _look(probe: Probe) -> Sequence[Finding]:
    try:
        async with asyncio.timeout(probe.seconds):
            return await probe.look()
    except TimeoutError:
        return [fail(probe.name, f"no answer within {probe.seconds:g} seconds", probe.remedy)]
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the operator asks for
        text = printable(str(error), 300) or type(error).__name__
        return [fail(probe.name, text, probe.remedy)]


def failed(findings: Sequence[Finding]) -> bool:
    """Whether anything does not work."""
    return any(finding.grade is Grade.FAIL for finding in findings)


def judge_schema(found: str | None, wanted: str, *, newer: bool = False) -> Finding:
    """Compares the revision of the database (None: an empty one) with that of the program."""
    name = "schema"
    if found == wanted:
        return ok(name, f"revision {wanted}")
    if newer:
        remedy = "Run the newer iscg-bot that made it, or restore a backup of before the update."
        return fail(name, f"revision {found} is newer than this program's {wanted}", remedy)
    was = "an empty database" if found is None else f"revision {found}, the program has {wanted}"
    return warn(name, was, "iscg-bot db upgrade (on SQLite `run` does it at its start).")


def judge_echo(
    list_address: str, last_from_list: datetime | None, unseen: int, now: datetime
) -> Finding:
    """Whether what goes to the list comes back, as the archive shows: nothing is posted for it.

    `last_from_list` is when the last letter came over the list; `unseen` counts the mails to the
    list that its server accepted and that have not come back within the grace time.
    """
    name = f"list {list_address}"
    if last_from_list is None:
        remedy = "Subscribe the mailbox to the list, or import its archive, and check again."
        return warn(name, "nothing has come from the list yet", remedy)
    when = f"last letter {last_from_list:%Y-%m-%d %H:%M} UTC"
    if unseen:
        remedy = "Look whether its moderator holds them: iscg-bot outbox list."
        return warn(name, f"{when}; {unseen} of our mails did not come back", remedy)
    if now - last_from_list > LIST_SILENT:
        return warn(name, when, "If people have written since, the subscription is lost.")
    return ok(name, when)


def judge_way(
    list_address: str, trusted: Sequence[str], hosts: Sequence[str], *, over_list: bool
) -> Finding:
    """Whether a list's mail proves the way that it came.

    `hosts` are the servers that its latest letter names, newest first; `over_list` whether that
    letter is taken as come over the list.
    """
    name = f"way of {list_address}"
    named = ", ".join(f'"{host}"' for host in hosts) or "the list's server and your own"
    if not trusted:
        remedy = f"Set trusted_hosts in the settings: {named}."
        return warn(name, "whatever bears its List-Id is taken for its mail", remedy)
    if not over_list:
        remedy = f"Add to trusted_hosts what is missing of {named}."
        return warn(name, "its latest letter did not come by trusted_hosts alone", remedy)
    return ok(name, "its mail comes by servers that are believed")


def judge_groups(groups: Sequence[Group], now: datetime) -> list[Finding]:
    """Whether each group has somebody in charge today, and how far out it speaks."""
    if not groups:
        return [warn("groups", "there is none", "iscg-bot groups apply FILE")]
    return [_judge_group(group, now) for group in groups]


def _judge_group(group: Group, now: datetime) -> Finding:
    name, day = f"group {group.code}", group.local_day(now)
    if not group.coordinators(day):
        remedy = "Give the group a coordinator, chair or secretariat: iscg-bot groups apply FILE"
        return fail(name, "nobody is in charge today", remedy)
    text = f"stage {group.stage}, in charge: {', '.join(h.name for h in group.coordinators(day))}"
    if group.stage is not Stage.LIVE:
        return ok(name, f"{text}; members are not written to")
    return ok(name, text)
