"""The one place where things are built and joined: settings in, a store or a service out."""

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

import handlers
from bot.acts.base import Desk
from bot.edges.clock import Ticker
from bot.edges.files import mails
from bot.edges.imap import Follower
from bot.edges.lockfile import LockedError, alone
from bot.edges.oauth import Tokens
from bot.edges.office import installed_office
from bot.edges.smtp import Sender
from bot.edges.survey import server_probes
from bot.engine import faults
from bot.engine.checks import run_checks
from bot.engine.context import context_digest, current_context
from bot.engine.dispatch import Dispatch
from bot.engine.due import DueWork
from bot.engine.importing import Importer
from bot.engine.intake import Intake
from bot.engine.log import hear_libraries, leaves, log_events, open_log
from bot.engine.memory import give_memory_back
from bot.engine.outbox import Outbox, Patience
from bot.engine.pool import ReaderPool
from bot.engine.registry import Registry, RegistryError, load
from bot.engine.rereading import Rereader
from bot.engine.service import Service
from bot.engine.settling import Settler
from bot.engine.survey import store_probes
from bot.model.events import Event, Publish
from bot.model.facts import Context
from bot.model.findings import Finding
from bot.model.letters import Mailbox
from bot.model.problems import Problems
from bot.model.texts import Convert
from bot.store.copies import NameTakenError, only_copy
from bot.store.database import open_engine
from bot.store.schema import SchemaState, schema_state, upgrade
from bot.store.unit import Store, unusable
from config import settings as configuration
from config.servers import Login
from config.settings import Settings

Clock = Callable[[], datetime]


class NotReadyError(Problems):
    """The service or the store cannot be used as it is; every line says what to do."""


def settings(config: Path | None, database: str | None, environ: Mapping[str, str]) -> Settings:
    """The settings as the command line finds them. Raises SettingsError."""
    return configuration.load(config, environ, database=database)


def registry() -> Registry:
    """All handlers. Raises NotReadyError for one that cannot be used."""
    try:
        return load(handlers)
    except RegistryError as error:
        raise NotReadyError((str(error),)) from error


@asynccontextmanager
async def open_store(found: Settings, clock: Clock | None = None) -> AsyncIterator[Store]:
    """The store with its schema up to date; on PostgreSQL only `db upgrade` changes it.

    Raises NotReadyError for a schema that is newer than the code, or is not upgraded; also where
    the database refuses to work meanwhile (a full disk, another process that keeps it locked).
    """
    give_memory_back()  # before the database's threads start
    engine = open_engine(found.database.url)
    try:
        await _prepare(engine)
        yield Store(engine, clock)
    except (OperationalError, InterfaceError, IntegrityError) as error:
        raise NotReadyError((unusable(error),)) from error
    finally:
        await engine.dispose()


async def _prepare(engine: AsyncEngine) -> None:
    try:
        state = await schema_state(engine)
        if engine.dialect.name == "sqlite" and state in (SchemaState.EMPTY, SchemaState.OLDER):
            await upgrade(engine)
            state = SchemaState.CURRENT
    except (DBAPIError, OSError) as error:
        raise NotReadyError((unusable(error),)) from error
    if state is SchemaState.NEWER:
        raise NotReadyError(
            ("the database was made by a newer iscg-bot: install that, or restore a backup",)
        )
    if state is not SchemaState.CURRENT:
        raise NotReadyError((f"the database is {state}: run iscg-bot db upgrade first",))


async def upgrade_database(found: Settings) -> None:
    """Lead the schema to this program's revision. Raises NotReadyError where it cannot be."""
    engine = open_engine(found.database.url)
    try:
        if await schema_state(engine) is SchemaState.NEWER:
            raise NotReadyError(("the database was made by a newer iscg-bot: install that",))
        await upgrade(engine)
    except (DBAPIError, OSError) as error:
        raise NotReadyError((unusable(error),)) from error
    finally:
        await engine.dispose()


def token(login: Login) -> Tokens | None:
    """The tokens of an account that logs in by OAuth 2; a replaced refresh token is kept."""
    if not login.oauth:
        return None
    file = login.oauth.refresh_token_file

    def keep(refresh_token: str) -> None:
        if file is not None:
            fresh = file.with_name(file.name + ".new")
            fresh.touch(mode=0o600)
            fresh.write_text(refresh_token)
            fresh.replace(file)

    return Tokens(login.oauth, ca_file=login.ca_file, replaced=keep)


def reader_pool(found: Settings, least: int = 1) -> ReaderPool:
    """The worker processes that read letters."""
    reader = found.reader
    workers = max(reader.workers, least)
    return ReaderPool(workers, reader.deadline_seconds, reader.memory_mb, converter())


def converter() -> Convert | None:
    """What makes Word files of old formats on this machine, None where nothing does."""
    return installed_office()


def desk(found: Settings) -> Desk:
    """What the secretary knows of itself."""
    return Desk(
        Mailbox(found.bot.name, found.bot.address),
        found.bot.contact,
        timedelta(seconds=found.outbox.announcement_grace_seconds),
        safe_mode=bool(found.safe_mode_address),
    )


def service(
    found: Settings, store: Store, environ: Mapping[str, str], listeners: Sequence[Publish] = ()
) -> Service:
    """The service on its store; what happens is told to the listeners."""

    def publish(event: Event) -> None:
        for listener in listeners:
            listener(event)

    known = registry()
    pool = reader_pool(found)
    owner = copy_name(environ)
    box = desk(found)
    sender = Sender(
        found.smtp,
        token=token(found.smtp),
        before_data=lambda: faults.reach("smtp-before-data"),
        after_data=lambda: faults.reach("smtp-after-data"),
    )
    patience = Patience(
        timedelta(seconds=found.outbox.grace_seconds),
        timedelta(seconds=found.outbox.lease_seconds),
        box.announcement_grace,
        found.smtp.mails_per_minute,
    )
    witness = next(box.name for box in found.mailboxes if box.kind == "bot")
    return Service(
        store=store,
        owner=owner,
        pool=pool,
        settler=Settler(store, pool, known, publish, owner),
        rereader=Rereader(store, pool, known, publish),
        intake=lambda wake: Intake(store, timedelta(days=found.intake.history_days), wake),
        due=lambda wake: DueWork(
            store,
            owner,
            known,
            pool,
            Dispatch(box.bot, found.safe_mode_address, box.contact),
            box,
            timedelta(seconds=found.outbox.gap_seconds),
            publish,
            wake,
        ),
        outbox=Outbox(store, sender, owner, box.bot.address, witness, patience, publish),
        mailboxes={
            each.name: Follower(each, store.clock, token=token(each), publish=publish)
            for each in found.mailboxes
        },
        alarm=lambda tick: Ticker(found.clock.tick_seconds, tick),
        bot=box.bot.address,
        trusted_hosts=found.trusted_hosts,
        publish=publish,
        close=sender.close,
    )


async def run(found: Settings, environ: Mapping[str, str]) -> None:
    """The service until SIGTERM or SIGINT; raises NotReadyError, or what killed a task."""
    # no command needs a web server: it would take each a fifth of a second
    from prometheus_client import CollectorRegistry  # noqa: PLC0415

    from bot.edges.web import State, Web  # noqa: PLC0415
    from bot.engine.metrics import Metrics  # noqa: PLC0415

    if missing := found.missing():
        raise NotReadyError(missing)
    faults.arm(environ.get("ISCG_DIE_AT", ""))
    log = open_log(sys.stderr, found.log.level, found.log.format, found.secrets())
    metrics = Metrics(collectors := CollectorRegistry())
    async with AsyncExitStack() as stack:
        stack.enter_context(hear_libraries(log))
        store = await _own_store(stack, found, copy_name(environ))
        running = service(found, store, environ, (log_events(log), metrics.publish))
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(number, running.stop)

        async def levels() -> None:
            metrics.set_levels(await running.levels())

        def state() -> State:
            return State(running.healthy, running.ready, dict(running.alive))

        web = Web(found.http, collectors, state, levels)
        try:
            await web.start()
        except OSError as error:
            raise NotReadyError((_port_taken(found, error),)) from error
        _keep_what_is_loaded()
        try:
            await running.run()
        except BaseExceptionGroup as group:
            for why in leaves(group):
                log.exception("service.failed", exc_info=why)
            raise
        finally:
            await web.stop()


async def _own_store(stack: AsyncExitStack, found: Settings, name: str) -> Store:
    """The store for one service alone: one a SQLite file, one a name on PostgreSQL."""
    try:
        if (file := sqlite_file(found)) is not None:
            stack.enter_context(alone(file))
        store = await stack.enter_async_context(open_store(found))
        await stack.enter_async_context(only_copy(store.engine, name))
    except (LockedError, NameTakenError) as error:
        raise NotReadyError((str(error),)) from error
    return store


def _port_taken(found: Settings, error: OSError) -> str:
    return (
        f"{found.source or 'settings'}: http.port: cannot listen on "
        f"{found.http.host}:{found.http.port} ({error.strerror or error}): "
        "take another one, or 0 for none"
    )


def copy_name(environ: Mapping[str, str]) -> str:
    """What this copy is called; the machine's name unless ISCG_COPY says otherwise."""
    return environ.get("ISCG_COPY") or socket.gethostname()


def _keep_what_is_loaded() -> None:
    """Modules and templates stay: looking through them again for garbage would halt everything
    for a fifth of a second, at odd moments."""
    gc.collect()
    gc.freeze()


def sqlite_file(found: Settings) -> Path | None:
    """The file of a SQLite database; None for PostgreSQL or a database in memory."""
    url = make_url(found.database.url)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


async def check(
    config: Path | None, database: str | None, environ: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Try everything that the settings name."""
    found = settings(config, database, environ)
    grace = timedelta(seconds=found.outbox.grace_seconds)

    @asynccontextmanager
    async def opened() -> AsyncIterator[Store]:
        engine = open_engine(found.database.url)
        try:
            yield Store(engine)
        finally:
            await engine.dispose()

    boxes = [(box.name, box.list_address) for box in found.mailboxes if box.list_address]
    probes = [
        *server_probes(found),
        *store_probes(opened, registry, grace, found.trusted_hosts, boxes),
    ]
    return await run_checks(probes)


async def context(found: Settings, store: Store) -> Context:
    """What letters are read against."""
    async with store.read() as work:
        return await current_context(work, found.bot.address, found.trusted_hosts)


async def configured_context(found: Settings) -> Context:
    """The same without a service; before there is a database only the bot's address is known."""
    file = sqlite_file(found)
    if file is not None and not file.exists():
        bots = (found.bot.address.lower(),) if found.bot.address else ()
        return Context(bots=bots, trusted_hosts=found.trusted_hosts)
    async with open_store(found) as store:
        return await context(found, store)


@asynccontextmanager
async def importer(
    found: Settings, store: Store, environ: Mapping[str, str]
) -> AsyncIterator[Importer]:
    """What takes archives in; its workers are stopped at the end."""
    faults.arm(environ.get("ISCG_DIE_AT", ""))
    # somebody waits for it: two processors are used where there are two
    pool = reader_pool(found, least=min(2, os.cpu_count() or 1))
    try:
        name = f"import:{socket.gethostname()}:{os.getpid()}"
        settler = Settler(store, pool, registry(), lambda _event: None, name)
        settler.use(await context(found, store))
        _keep_what_is_loaded()
        yield Importer(store, settler, mails, name)
    finally:
        await pool.close()


@asynccontextmanager
async def rereader(found: Settings, store: Store) -> AsyncIterator[tuple[Rereader, str]]:
    """What reads the archive again, and the digest of the texts and people of today."""
    pool = reader_pool(found)
    try:
        today = await context(found, store)
        pool.use(today)
        yield Rereader(store, pool, registry(), lambda _event: None), context_digest(today)
    finally:
        await pool.close()
