"""Handlers are found: one Python file each, one name each, or the start stops."""

import importlib
import pkgutil
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from typing import Any, Protocol, cast

from bot.acts.base import Desk, Incoming, Moment, Outcome, Rendering
from bot.acts.requests import Reply, Request
from bot.model.delivery import Notice
from bot.model.facts import Signs
from bot.model.letters import Kind
from bot.store.unit import UnitOfWork


class RegistryError(RuntimeError):
    """A handler that cannot be used; the service does not start with it."""


class MailHandler(Protocol):
    """`handlers/mail/NAME.py`: what is done with a letter of one kind."""

    name: str
    """The kind, with `-` for `_`."""
    order: int
    about: str
    """One line for `routes`."""

    def matches(self, signs: Signs) -> bool:
        """Whether a letter with these signs is of this kind; pure."""

    async def handle(self, work: UnitOfWork, item: Incoming, now: datetime) -> None:
        """Do what follows, in the transaction that keeps the letter."""


class ClockHandler(Protocol):
    """`handlers/clock/NAME.py`: what a due notice of one kind says.

    `prepare` looks up what it needs and returns the end of the matter, or a Rendering: work
    without a transaction, done in a worker.
    """

    kind: str
    about: str

    async def prepare(
        self, work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment
    ) -> Outcome | Rendering:
        """The mails to send, the reason to say nothing, or the work to be done first."""


class CommandHandler(Protocol):
    """`handlers/commands/NAME.py`: an order given by mail, as a whole letter."""

    name: str
    about: str

    async def answer(self, work: UnitOfWork, item: Incoming, now: datetime) -> bool:
        """Do it if it is meant; False if it is another's."""


class RequestHandler(Protocol):
    """`handlers/commands/NAME.py`: one of the things that can be asked for in an answer to the
    bot, in one's own words and several in a mail; it has `reply` instead of `answer`."""

    name: str
    about: str

    async def reply(self, work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
        """Do it if it is meant, and say what was done; None if it is another's."""


@dataclass(frozen=True, slots=True)
class Registry:
    """All handlers: mail in their order, the others by name."""

    mail: tuple[MailHandler, ...]
    clock: dict[str, ClockHandler]
    commands: tuple[CommandHandler, ...]
    requests: tuple[RequestHandler, ...] = ()

    def route(self, signs: Signs) -> MailHandler:
        """The first handler that matches: its name is the letter's kind."""
        return next(handler for handler in self.mail if handler.matches(signs))


def load(package: ModuleType) -> Registry:
    """Import `handlers.mail`, `handlers.clock` and `handlers.commands` below the package.

    Raises RegistryError for a failing import, a missing member, a duplicate name or order, an
    unknown kind, and when the last mail handler does not take everything.
    """
    mail = cast(
        list[MailHandler],
        _modules(package, "mail", ("name", "order", "about", "matches", "handle")),
    )
    clock = cast(list[ClockHandler], _modules(package, "clock", ("kind", "about", "prepare")))
    orders = _modules(package, "commands", ("name", "about"))
    commands, requests = _told_apart(orders)
    _unique("mail handler", [handler.name for handler in mail])
    _unique("order of mail handlers", [str(handler.order) for handler in mail])
    _unique("clock handler", [handler.kind for handler in clock])
    _unique("command", [handler.name for handler in orders])
    unknown = {handler.name for handler in mail} ^ {str(kind) for kind in Kind}
    if unknown:
        raise RegistryError(f"mail handlers and kinds of letters differ: {sorted(unknown)}")
    mail.sort(key=lambda handler: handler.order)
    if not mail[-1].matches(Signs()):
        raise RegistryError(f"the last mail handler ({mail[-1].name}) does not take everything")
    return Registry(
        tuple(mail),
        {handler.kind: handler for handler in clock},
        tuple(sorted(commands, key=lambda handler: handler.name)),
        tuple(sorted(requests, key=lambda handler: handler.name)),
    )


def _told_apart(orders: list[Any]) -> tuple[list[CommandHandler], list[RequestHandler]]:
    """Commands answer a whole letter, requests one piece of it; a file is one of the two."""
    for module in orders:
        if hasattr(module, "answer") is hasattr(module, "reply"):
            raise RegistryError(f"{module.__name__} needs either answer or reply")
    return (
        [cast(CommandHandler, module) for module in orders if hasattr(module, "answer")],
        [cast(RequestHandler, module) for module in orders if hasattr(module, "reply")],
    )


def _modules(package: ModuleType, room: str, members: tuple[str, ...]) -> list[Any]:
    name = f"{package.__name__}.{room}"
    try:
        parent = importlib.import_module(name)
        found = [
            importlib.import_module(f"{name}.{info.name}")
            for info in pkgutil.iter_modules(parent.__path__)
        ]
    except Exception as error:
        raise RegistryError(f"{name}: {type(error).__name__}: {error}") from error
    for module in found:
        missing = [member for member in members if not hasattr(module, member)]
        if missing:
            raise RegistryError(f"{module.__name__} lacks {', '.join(missing)}")
    return found


def _unique(what: str, names: list[str]) -> None:
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise RegistryError(f"{what} given twice: {', '.join(doubled)}")
