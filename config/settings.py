"""What the operator sets: servers, mailboxes, secrets, database; typed and frozen.

Every option is documented beside its default in `config/default.toml`.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import (
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.model.problems import Problems
from config.explain import Path as Location
from config.explain import Tree, explain, read_toml
from config.loading import exposed, options, overlay, read_secrets
from config.servers import (
    NO_SECRET,
    Address,
    Login,
    MailboxSettings,
    OAuthSettings,
    Seconds,
    Section,
    SmtpSettings,
)

__all__ = [
    "DatabaseSettings",
    "MailboxSettings",
    "OAuthSettings",
    "Settings",
    "SettingsError",
    "SmtpSettings",
    "load",
]


class DatabaseSettings(Section):
    """Where everything is kept; the password is put into `url` when it is asked for."""

    url: str = Field(default="sqlite:///iscg-bot.sqlite3", repr=False)
    password: SecretStr = NO_SECRET
    password_file: Path | None = None

    @field_validator("url")
    @classmethod
    def _known_engine(cls, value: str) -> str:
        if value.partition(":")[0].partition("+")[0] not in {"sqlite", "postgresql"}:
            raise ValueError("sqlite:///FILE or postgresql://USER@HOST/NAME")
        return value

    @field_validator("password")
    @classmethod
    def _has_user(cls, value: SecretStr, info: ValidationInfo) -> SecretStr:
        if value.get_secret_value() and not urlsplit(info.data.get("url", "")).username:
            raise ValueError("a user in url (postgresql://USER@HOST/NAME) to go with it")
        return value

    @model_validator(mode="after")
    def _with_password(self) -> Self:
        password = self.password.get_secret_value()
        if not password:
            return self
        parts = urlsplit(self.url)
        server = parts.netloc.rpartition("@")[2]
        netloc = f"{parts.username}:{quote(password, safe='')}@{server}"
        object.__setattr__(self, "url", urlunsplit(parts._replace(netloc=netloc)))
        return self


class BotSettings(Section):
    """Who the bot is."""

    address: Address = ""
    name: str = "ISCG secretary"
    contact: Address = ""


class ReaderSettings(Section):
    """The worker processes that read letters, and their bounds."""

    workers: Annotated[int, Field(ge=1, le=64)] = 1
    deadline_seconds: Seconds = 60
    memory_mb: Annotated[int, Field(ge=128, le=65536)] = 512


class OutboxSettings(Section):
    """How long the bot waits before it says something again, or asks a person."""

    grace_seconds: Seconds = 900
    lease_seconds: Seconds = 300
    announcement_grace_seconds: Seconds = 3600
    gap_seconds: Annotated[float, Field(gt=0, le=7 * 86400)] = 21600


class ClockSettings(Section):
    """How often the bot looks for what is due."""

    tick_seconds: Annotated[float, Field(gt=0, le=3600)] = 10


class IntakeSettings(Section):
    """What is done with letters that are older than the installation."""

    history_days: Annotated[int, Field(ge=0, le=36500)] = 2


class HttpSettings(Section):
    """Where health and metrics are served; port 0 is off."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8025


class LogSettings(Section):
    """How much is logged and in which form."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["json", "console"] = "json"


class Settings(Section):
    """Everything that the operator sets."""

    safe_mode_address: Address = ""
    trusted_hosts: tuple[str, ...] = ()
    database: DatabaseSettings = DatabaseSettings()
    bot: BotSettings = BotSettings()
    mailboxes: tuple[MailboxSettings, ...] = ()
    smtp: SmtpSettings = SmtpSettings()
    reader: ReaderSettings = ReaderSettings()
    outbox: OutboxSettings = OutboxSettings()
    clock: ClockSettings = ClockSettings()
    intake: IntakeSettings = IntakeSettings()
    http: HttpSettings = HttpSettings()
    log: LogSettings = LogSettings()
    _source: Path | None = PrivateAttr(default=None)

    @property
    def source(self) -> Path | None:
        """The file that they were read from; None if the environment and the defaults are all."""
        return self._source

    @field_validator("trusted_hosts", mode="before")
    @classmethod
    def _separated(cls, value: object) -> object:
        """The environment has no lists: `ISCG_TRUSTED_HOSTS=one.example,two.example`."""
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    def missing(self) -> tuple[str, ...]:
        """What `run` cannot do without, one line each; empty when it can start."""
        needs = (
            (self.bot.address, "bot.address: expected the address that the bot writes from"),
            (self.bot.contact, "bot.contact: expected the person whom acknowledgements name"),
            (self.smtp.host, "smtp.host: expected the server that takes the bot's mail"),
            (
                any(box.kind == "bot" for box in self.mailboxes),
                'mailboxes: expected a table of kind = "bot", where copies of sent mail arrive',
            ),
        )
        logins = [(f"mailboxes.{box.name}", box) for box in self.mailboxes]
        secretless = [
            f"{table}.password_file: expected the file with the password of {login.username}, "
            "or oauth"
            for table, login in (*logins, ("smtp", self.smtp))
            if login.username and not login.password.get_secret_value() and not login.oauth
        ]
        place = str(self.source or f"{DEFAULT_FILE} (there is none here)")
        found = (*(line for value, line in needs if not value), *secretless)
        return tuple(f"{place}: {line}; found none" for line in found)

    def secret_files(self) -> Iterator[Path]:
        """The files that the secrets were read from."""
        logins: tuple[Login, ...] = (*self.mailboxes, self.smtp)
        found = [self.database.password_file]
        for login in logins:
            found.append(login.password_file)
            if login.oauth:
                found += [login.oauth.client_secret_file, login.oauth.refresh_token_file]
        return (file for file in found if file)

    def secrets(self) -> tuple[str, ...]:
        """The secrets themselves, for whoever has to keep them out of sight."""
        logins: tuple[Login, ...] = (*self.mailboxes, self.smtp)
        found = [self.database.password, *(login.password for login in logins)]
        for login in logins:
            if login.oauth:
                found += [login.oauth.client_secret, login.oauth.refresh_token]
        return tuple(s.get_secret_value() for s in found if s.get_secret_value())

    def exposed_secrets(self) -> tuple[str, ...]:
        """Secret files that everybody on the machine can read: something to warn of."""
        return exposed(self.secret_files())


class SettingsError(Problems):
    """The settings cannot be used; every fault is in `problems`."""


OPTIONS = frozenset(options(Settings))
DEFAULT_FILE = Path("iscg-bot.toml")


def load(path: Path | None, environ: Mapping[str, str], *, database: str | None = None) -> Settings:
    """The settings of a file with the environment over it, and a database URL over both.

    Without a path it is `ISCG_CONFIG`, else `iscg-bot.toml` where the program was started, else
    the defaults alone. Raises SettingsError with all faults, one line each: file, key, what is
    expected, what was found.
    """
    file = _file(path, environ)
    try:
        tree = read_toml(file.read_bytes(), str(file)) if file else {}
    except OSError as error:
        raise SettingsError((f"{file}: expected a readable file; {error.strerror}",)) from None
    except Problems as error:
        raise SettingsError(error.problems) from None
    origins, problems = overlay(tree, environ, OPTIONS)
    base = file.parent if file else Path()
    problems += [
        _place(line, str(file or "environment"))
        for line in read_secrets(tree, Settings, base, origins)
    ]
    if database is not None:
        tree["database"] = {"url": database}
    names, doubled = _name_mailboxes(tree)
    problems += [
        f"{file}: {key}: expected no such key; the table's own name is it" for key in doubled
    ]

    def where(location: Location) -> str:
        key = tuple(names[part] if isinstance(part, int) else part for part in location)
        if database is not None and key == ("database", "url"):
            return "--database"
        variable = origins.get(key)
        return f"environment: {variable}" if variable else f"{file or 'settings'}: {'.'.join(key)}"

    try:
        settings = Settings.model_validate(tree)
    except ValidationError as error:
        raise SettingsError((*problems, *explain(error, Settings, where))) from None
    if problems:
        raise SettingsError(tuple(problems))
    settings._source = file  # noqa: SLF001 - this module's own
    return settings


def _file(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    if path is not None:
        return path
    if environ.get("ISCG_CONFIG"):
        return Path(environ["ISCG_CONFIG"])
    return DEFAULT_FILE if DEFAULT_FILE.is_file() else None


def _place(line: str, file: str) -> str:
    return f"environment: {line}" if line.startswith("ISCG_") else f"{file}: {line}"


def _name_mailboxes(tree: Tree) -> tuple[list[str], list[str]]:
    """Makes `[mailboxes.NAME]` tables a list of mailboxes with their names, in place.

    Returns the names in order, and the keys where a table names itself a second time.
    """
    tables = tree.get("mailboxes")
    if not isinstance(tables, dict):
        return [], []
    tree["mailboxes"] = [
        {**table, "name": name} if isinstance(table, dict) else table
        for name, table in tables.items()
    ]
    doubled = [n for n, table in tables.items() if isinstance(table, dict) and "name" in table]
    return list(tables), [f"mailboxes.{name}.name" for name in doubled]
