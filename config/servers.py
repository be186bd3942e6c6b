"""The servers that the bot talks to, and how it logs in: models of their tables."""

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from email_validator import EmailNotValidError, validate_email
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
)

NO_SECRET = SecretStr("")


def mail_address(value: str) -> str:
    """An address in lower case, or "" for none; raises ValueError. Never asks the DNS."""
    if not value:
        return ""
    try:
        found = validate_email(value, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise ValueError(f"an e-mail address ({error})") from None
    return found.normalized.lower()


Address = Annotated[str, AfterValidator(mail_address)]
Port = Annotated[int, Field(ge=1, le=65535)]
Seconds = Annotated[float, Field(gt=0, le=86400)]


class Section(BaseModel):
    """A table of the file: frozen, and no key is taken that it does not know."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        # Checks of one key against another run beside all others, so that all errors come at once.
        validate_default=True,
    )


class OAuthSettings(Section):
    """How to get access tokens (RFC 6749): by refresh token, or as the program itself."""

    token_url: str = ""
    client_id: str = ""
    client_secret: SecretStr = NO_SECRET
    client_secret_file: Path | None = None
    refresh_token: SecretStr = NO_SECRET
    refresh_token_file: Path | None = None
    scope: str = ""

    @field_validator("token_url")
    @classmethod
    def _encrypted(cls, value: str) -> str:
        parts = urlsplit(value)
        loopback = parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if value and not (parts.scheme == "https" or (parts.scheme == "http" and loopback)):
            raise ValueError("an https:// address: tokens must not travel in the clear")
        return value


class Login(Section):
    """A server with its encryption and one way of logging in."""

    host: str = ""
    ca_file: Path | None = None
    username: str = ""
    password: SecretStr = NO_SECRET
    password_file: Path | None = None
    oauth: OAuthSettings | None = None
    timeout_seconds: Seconds = 60

    @field_validator("oauth")
    @classmethod
    def _one_proof(cls, value: OAuthSettings | None, info: ValidationInfo) -> OAuthSettings | None:
        if value and info.data.get("password", NO_SECRET).get_secret_value():
            raise ValueError("a password or an oauth table, not both")
        return value


class MailboxSettings(Login):
    """One IMAP mailbox that is followed; `name` is the key of its table."""

    name: str = Field(pattern=r"^[a-z](_?[a-z0-9]){0,30}$")
    host: str = Field(min_length=1)
    kind: Literal["list", "coordinator", "secretariat", "bot"] = "bot"
    list_address: Address = ""
    port: Port = 993
    security: Literal["tls", "none"] = "tls"
    folder: str = Field(default="INBOX", min_length=1)
    processed: Literal["leave", "flag", "move"] = "leave"
    processed_folder: str = ""
    idle_seconds: Annotated[float, Field(gt=0, lt=29 * 60)] = 1200
    poll_seconds: Seconds = 300

    @field_validator("security", mode="before")
    @classmethod
    def _no_starttls(cls, value: object) -> object:
        if value == "starttls":
            raise ValueError("'tls' or 'none': IMAP with STARTTLS is not supported, use port 993")
        return value

    @field_validator("list_address")
    @classmethod
    def _list_has_address(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("kind") == "list":
            raise ValueError("the address of the list that this mailbox receives")
        return value

    @field_validator("processed_folder")
    @classmethod
    def _move_has_target(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("processed") == "move":
            raise ValueError("the folder that processed mails are moved to")
        if value and value.lower() == str(info.data.get("folder")).lower():
            raise ValueError("another folder than the one followed, or mails would go round")
        return value


class SmtpSettings(Login):
    """The server that takes the bot's mail."""

    port: Port = 465
    security: Literal["tls", "starttls", "none"] = "tls"
    mails_per_connection: Annotated[int, Field(ge=1, le=1000)] = 50
    mails_per_minute: Annotated[int, Field(ge=1, le=6000)] = 60
