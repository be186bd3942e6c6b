"""The log: one summary line a mail, run and delivery; no secret, no forged line.

Nothing global is configured: a log is made by `open_log` and passed on. Libraries that log by
themselves are heard through `hear_libraries`.
"""

import json
import logging
import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, FilteringBoundLogger, WrappedLogger

from bot.model.events import Event, Publish
from bot.model.printable import printable

HIDDEN = "[hidden]"
MAX_TEXT = 500
MAX_TRACE = 8000
MAX_ITEMS = 50
SECRET_WORDS = ("password", "passwd", "secret", "token", "authorization", "cookie")
SHORTEST_SECRET = 4
"""Shorter secrets are not looked for in texts: they would hide every third word."""

URL_LOGIN = re.compile(r"(://[^\s/@:]{0,100}:)[^\s/@]{1,200}@")
BEARER = re.compile(r"\b(bearer\s+)[\w.~+/=-]{8,4000}", re.IGNORECASE)
WARNINGS = (
    ".failed",
    ".refused",
    ".held",
    ".uncertain",
    ".quarantined",
    ".lost",
    ".dropped",
    ".trouble",
    ".gap",
    ".clock-set-back",
)
"""Ends of the names of events that a person should look at."""

Clock = Callable[[], datetime]


def _utc() -> datetime:
    return datetime.now(UTC)


def open_log(
    stream: TextIO,
    level: str = "info",
    form: str = "json",
    secrets: Iterable[str] = (),
    clock: Clock = _utc,
) -> FilteringBoundLogger:
    """A log on a stream: one line an entry, JSON (RFC 8259) or for people (`form` "console").

    `secrets` are blotted out wherever they appear, as is whatever stands under a key that speaks
    of passwords or tokens.
    """
    render = _json_line if form == "json" else _console_line
    found: FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[_stamp(clock), _trace, _cleaner(secrets), render],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        context_class=dict,
        cache_logger_on_first_use=True,
    )
    return found


def log_events(log: FilteringBoundLogger) -> Publish:
    """A listener that writes each event as one line; those that went wrong are warnings."""

    def write(event: Event) -> None:
        emit = log.warning if event.name.endswith(WARNINGS) else log.info
        emit(event.name, **{_key(name): value for name, value in event.facts.items()})

    return write


@contextmanager
def hear_libraries(log: FilteringBoundLogger) -> Iterator[None]:
    """While it lasts, what libraries log as a warning or worse goes to the same log."""
    handler = _Bridge(log)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


def leaves(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    """The errors in a group and in the groups inside of it, in order."""
    found: list[BaseException] = []
    for error in group.exceptions:
        found += leaves(error) if isinstance(error, BaseExceptionGroup) else [error]
    return found


class _Bridge(logging.Handler):
    def __init__(self, log: FilteringBoundLogger) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        try:
            emit = self._log.error if record.levelno >= logging.ERROR else self._log.warning
            text, error = record.getMessage(), record.exc_info
            emit("library", logger=record.name, text=text, exc_info=error or None)
        except Exception:  # noqa: BLE001 - a library's faulty log call must not stop the service
            self.handleError(record)


def _key(name: str) -> str:
    """`event` and the like are the log's own: a fact of that name gets an underscore."""
    return f"{name}_" if name in {"event", "level", "at", "exc_info"} else name


def _stamp(clock: Clock) -> Callable[[WrappedLogger, str, EventDict], EventDict]:
    def stamp(_logger: WrappedLogger, method: str, entry: EventDict) -> EventDict:
        at = clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        level = {"exception": "error", "warn": "warning"}.get(method, method)
        return {"at": at, "level": level, "event": entry.pop("event", ""), **entry}

    return stamp


def _trace(_logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
    """`exc_info`, an exception or a triple, becomes the text of its traceback."""
    given = entry.pop("exc_info", None)
    error = given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        entry["trace"] = "".join(traceback.format_exception(error))[-MAX_TRACE:]
    return entry


def _cleaner(secrets: Iterable[str]) -> Callable[[WrappedLogger, str, EventDict], EventDict]:
    known = sorted({s for s in secrets if len(s) >= SHORTEST_SECRET}, key=len, reverse=True)

    def hide(text: str) -> str:
        for secret in known:
            text = text.replace(secret, HIDDEN)
        return BEARER.sub(rf"\1{HIDDEN}", URL_LOGIN.sub(rf"\1{HIDDEN}@", text))

    def clean(key: str, value: object, depth: int = 0) -> Any:
        if any(word in key.lower() for word in SECRET_WORDS):
            return HIDDEN
        if isinstance(value, bool | int | float) or value is None:
            return value
        if isinstance(value, Mapping) and depth < 3:
            items = list(value.items())[:MAX_ITEMS]
            return {printable(str(k), 100): clean(str(k), v, depth + 1) for k, v in items}
        if isinstance(value, list | tuple | set | frozenset) and depth < 3:
            return [clean("", item, depth + 1) for item in list(value)[:MAX_ITEMS]]
        # Hidden before it is cut: a secret must not get through in halves.
        text = hide(value if isinstance(value, str) else str(value))
        is_trace = key == "trace"
        return printable(text, MAX_TRACE + 100 if is_trace else MAX_TEXT, lines=is_trace)

    def clean_all(_logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
        return {printable(key, 100): clean(key, value) for key, value in entry.items()}

    return clean_all


def _json_line(_logger: WrappedLogger, _method: str, entry: EventDict) -> str:
    return json.dumps(entry, ensure_ascii=False, default=str)


def _console_line(_logger: WrappedLogger, _method: str, entry: EventDict) -> str:
    """`04:40:02 warning mail.refused recipient=a@b.example code=450`; a traceback is indented,
    so that no line of it can pass for an entry."""
    trace = entry.pop("trace", "")
    head = f"{entry.pop('at')[11:19]} {entry.pop('level'):<7} {entry.pop('event')}"
    facts = " ".join(f"{key}={_fact(value)}" for key, value in entry.items())
    lines = [f"{head} {facts}".rstrip(), *(f"    | {line}" for line in trace.split("\n") if line)]
    return "\n".join(lines)


def _fact(value: object) -> str:
    if isinstance(value, str) and value and not set(value) & set(" =\"'"):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
