"""What `check` concludes from what it saw."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.engine.checks import failed, judge_echo, judge_groups, judge_schema, judge_way, run_checks
from bot.model.findings import Finding, Grade, Probe, judge_clock, ok
from bot.model.groups import Group, Stage
from bot.model.people import Role, RoleHolding

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


async def test_findings_come_in_the_order_of_the_probes_whoever_is_first() -> None:
    gate = asyncio.Event()

    async def slow() -> list[Finding]:
        await gate.wait()
        return [ok("slow", "")]

    async def quick() -> list[Finding]:
        gate.set()
        return [ok("quick", ""), ok("again", "")]

    found = await run_checks([Probe("slow", slow), Probe("quick", quick)])
    assert [f.name for f in found] == ["slow", "quick", "again"]
    assert not failed(found)


async def test_a_probe_that_breaks_or_hangs_has_failed_and_the_others_go_on() -> None:
    async def breaks() -> list[Finding]:
        raise OSError("the cable\nis out")

    async def hangs() -> list[Finding]:
        await asyncio.Event().wait()
        return []

    async def works() -> list[Finding]:
        return [ok("works", "")]

    probes = [Probe("breaks", breaks, "plug it in"), Probe("hangs", hangs, seconds=0.01)]
    first, second, third = await run_checks([*probes, Probe("works", works)])
    assert (first.grade, first.detail, first.remedy) == (
        Grade.FAIL,
        "the cable is out",
        "plug it in",
    )
    assert "no answer" in second.detail
    assert third.grade is Grade.OK
    assert failed([first, second, third])


@pytest.mark.parametrize(
    ("found", "newer", "grade"),
    [
        ("7", False, Grade.OK),
        (None, False, Grade.WARN),
        ("6", False, Grade.WARN),
        ("8", True, Grade.FAIL),
    ],
)
def test_the_schema_is_compared_with_the_programs(
    found: str | None, newer: bool, grade: Grade
) -> None:
    assert judge_schema(found, "7", newer=newer).grade is grade


@pytest.mark.parametrize(
    ("said", "grade"),
    [
        (NOON, Grade.OK),
        (NOON + 5 * SECOND, Grade.OK),
        (NOON - 29 * SECOND, Grade.OK),
        (NOON - 31 * SECOND, Grade.WARN),
        (NOON + 41 * SECOND, Grade.WARN),
        (NOON + timedelta(hours=1), Grade.FAIL),
    ],
)
def test_a_clock_that_is_wrong_is_noticed(said: datetime, grade: Grade) -> None:
    assert judge_clock("imap.example", said, NOON, NOON + 10 * SECOND).grade is grade


def test_the_echo_of_the_list_is_judged_from_what_came() -> None:
    address, day = "list@lists.example", timedelta(days=1)
    assert judge_echo(address, None, 0, NOON).grade is Grade.WARN
    assert judge_echo(address, NOON - day, 0, NOON).grade is Grade.OK
    assert judge_echo(address, NOON - 90 * day, 0, NOON).grade is Grade.WARN
    lost = judge_echo(address, NOON - day, 2, NOON)
    assert lost.grade is Grade.WARN
    assert "2 of our mails" in lost.detail


def group(*roles: RoleHolding) -> Group:
    return Group("191", "191", "Coordination", "list@lists.example", Stage.SHADOW, roles=roles)


def test_a_group_whose_last_officer_has_left_is_told() -> None:
    gone = RoleHolding(Role.CHAIR, "a@b.example", "A. Bee", until=date(2026, 3, 1))
    assert judge_groups([group(gone)], NOON)[0].grade is Grade.FAIL
    assert judge_groups([group(gone)], NOON - timedelta(days=1))[0].grade is Grade.OK
    assert judge_groups([], NOON)[0].grade is Grade.WARN


@pytest.mark.parametrize(
    ("trusted", "over_list", "grade"),
    [((), True, Grade.WARN), (("mx.bot.example",), False, Grade.WARN), (("a",), True, Grade.OK)],
)
def test_the_operator_is_told_which_servers_bring_the_lists_mail(
    trusted: tuple[str, ...], over_list: bool, grade: Grade
) -> None:
    hosts = ("mx.bot.example", "lists.union.example")
    found = judge_way("group@lists.union.example", trusted, hosts, over_list=over_list)
    assert found.grade is grade
    if grade is Grade.WARN:
        assert '"mx.bot.example", "lists.union.example"' in found.remedy
