"""What `check` finds out without a server of mail: database, schema, clock, templates, people."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from bot.documents.catalogue import LANGUAGES, reviewer
from bot.documents.templating import environment
from bot.engine.checks import LIST_SILENT, judge_echo, judge_groups, judge_schema, judge_way
from bot.mail.mime import parse_part
from bot.mail.parse import parse
from bot.mail.peek import list_id_of, peek
from bot.mail.received import hosts_of
from bot.model.findings import Finding, Probe, ok, warn
from bot.model.groups import Group
from bot.store.schema import revisions
from bot.store.unit import Store

Open = Callable[[], AbstractAsyncContextManager[Store]]
_LATEST = 100  # mails in which each list's is looked for
_DRIFT = timedelta(seconds=5)


def store_probes(
    open_store: Open,
    handlers: Callable[[], object],
    grace: timedelta,
    trusted: Sequence[str],
    boxes: Sequence[tuple[str, str]] = (),
) -> tuple[Probe, ...]:
    """The probes of everything that is kept; `open_store` gives a store to be left again.

    `boxes` are (name of a mailbox, the list that the settings say it receives).
    """

    async def database() -> Sequence[Finding]:
        async with open_store() as store:
            return [*await _look(store, grace, trusted), *await _strays(store, boxes)]

    async def templates() -> Sequence[Finding]:
        handlers()
        for language in LANGUAGES:
            for ending, markup in (("txt", False), ("html", True)):
                found = environment(language, markup=markup)
                for name in found.list_templates(extensions=[ending]):
                    found.get_template(name)
        return [ok("handlers and templates", f"all load, {len(LANGUAGES)} languages")]

    remedy = "Look at [database] url in the settings, and whether the server runs."
    return (
        Probe("database", database, remedy, 30),
        Probe("handlers and templates", templates, "Install iscg-bot again: a file is broken.", 30),
    )


async def _look(store: Store, grace: timedelta, trusted: Sequence[str]) -> list[Finding]:
    found, wanted, newer = await revisions(store.engine)
    schema = judge_schema(found, wanted, newer=newer)
    if found != wanted:
        return [ok("database", store.engine.dialect.name), schema]
    here, there = datetime.now(UTC), await store.now()
    clock = ok("clock", f"{here:%Y-%m-%d %H:%M:%S} UTC")
    if abs(here - there) > _DRIFT:
        remedy = "Keep the clocks right (chrony, systemd-timesyncd)."
        clock = warn("clock", f"the database's clock is off by {abs(here - there)}", remedy)
    known = [*await _people(store, grace), *await _ways(store, trusted)]
    return [ok("database", store.engine.dialect.name), schema, clock, *known]


async def _strays(store: Store, boxes: Sequence[tuple[str, str]]) -> list[Finding]:
    """Mailboxes of a list that no group has: a misspelt address, or a list that has moved."""
    found, wanted, _ = await revisions(store.engine)
    if not boxes or found != wanted:
        return []
    async with store.read() as work:
        lists = {group.list_address.lower() for group in await work.groups.all()}
    remedy = "Mend list_address there, or the list of the group: iscg-bot groups apply FILE"
    return [
        warn(f"mailbox {name}", f"no group works on the list {address}", remedy)
        for name, address in boxes
        if address.lower() not in lists
    ]


async def _ways(store: Store, trusted: Sequence[str]) -> list[Finding]:
    """By which servers the latest mail that names each list came."""
    async with store.read() as work:
        groups = await work.groups.all()
        wanted = dict.fromkeys(group.list_address for group in groups)
        findings = []
        for key in await work.raws.latest(_LATEST):
            if not wanted:
                break
            data = await work.raws.data(key) or b""
            named = peek(data).list_id
            address = next((a for a in wanted if list_id_of(a) == named), None)
            if address is not None:
                del wanted[address]
                hosts = hosts_of(parse_part(data).headers.all("received"))
                believed = bool(parse(data, (address,), trusted).list_id)
                findings.append(judge_way(address, trusted, hosts, over_list=believed))
    return findings


def _unreviewed(group: Group) -> Finding:
    remedy = 'Set language = "en" until somebody has: docs/papers.md, "Languages".'
    text = f"nobody has reviewed the bot's own words in its language ({group.language})"
    return warn(f"language of {group.code}", text, remedy)


async def _people(store: Store, grace: timedelta) -> list[Finding]:
    now = await store.now()
    async with store.read() as work:
        groups = await work.groups.all()
        last = await work.letters.last_over_list()
        unseen = await work.mails.unseen(now - LIST_SILENT, now - grace)
        members = await work.groups.members()
        states = await work.groups.states()
        texts = {text.resolution for text in await work.groups.texts()}
    findings = judge_groups(groups, now)
    for address in dict.fromkeys(group.list_address for group in groups):
        findings.append(judge_echo(address, last, unseen[address], now))
    if not states:
        remedy = 'iscg-bot members names FILE.csv (docs/papers.md, "Names of States")'
        findings.append(warn("names of States", "no table is loaded", remedy))
    if not members:
        findings.append(warn("members", "nobody is registered", "iscg-bot members import FILE.csv"))
    others = [group for group in groups if group.language != "en"]
    findings += [_unreviewed(group) for group in others if not reviewer(group.language)]
    for group in groups:
        if group.resolution not in texts:
            remedy = f"iscg-bot texts load FILE --resolution {group.resolution} --language en"
            findings.append(warn(f"text {group.resolution}", "there is none", remedy))
    return findings
