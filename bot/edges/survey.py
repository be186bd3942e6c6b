"""Lists what `check` has to try on the servers that the settings name."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from bot.edges import probes
from bot.edges.oauth import Tokens
from bot.edges.wire import Token
from bot.model.findings import Finding, Probe, fail, ok, warn
from bot.model.letters import Mailbox
from config.servers import Login
from config.settings import Settings


def server_probes(settings: Settings) -> tuple[Probe, ...]:
    """The probes of settings, files, mailboxes, mail server and witness.

    What the settings do not name is found missing instead of being tried.
    """
    found = [
        Probe("settings", partial(_settings, settings)),
        Probe("permissions", partial(probes.rights, settings)),
        Probe("http", partial(probes.http_port, settings)),
    ]
    for box in settings.mailboxes:
        look: Callable[[], Awaitable[Sequence[Finding]]] = partial(probes.mailbox, box, _token(box))
        found.append(Probe(f"mailbox {box.name}", look, seconds=3 * box.timeout_seconds))
    if settings.smtp.host and settings.bot.address:
        token, sender = _token(settings.smtp), settings.bot.address
        look = partial(probes.mail_server, settings.smtp, sender, token)
        found.append(Probe("smtp", look, seconds=3 * settings.smtp.timeout_seconds))
        found += _witness(settings)
    return tuple(found)


def _witness(settings: Settings) -> list[Probe]:
    own = next((box for box in settings.mailboxes if box.kind == "bot"), None)
    if own is None:
        return []
    bot = Mailbox(settings.bot.name, settings.bot.address)
    tokens = _token(settings.smtp), _token(own)
    accounts = probes.Accounts(settings.smtp, own, bot, *tokens)
    patience = accounts.seconds + 3 * settings.smtp.timeout_seconds
    return [Probe("witness", partial(probes.witness, accounts), seconds=patience)]


def _token(login: Login) -> Token | None:
    if login.oauth is None:
        return None
    return Tokens(login.oauth, login.timeout_seconds, ca_file=login.ca_file)


async def _settings(settings: Settings) -> Sequence[Finding]:
    remedy = "config/default.toml explains it; then check again."
    if settings.source is None:
        remedy = "cp config/default.toml iscg-bot.toml, and fill it in; or --config FILE."
    findings = [fail("settings", line, remedy) for line in settings.missing()]
    if settings.safe_mode_address:
        text = f"safe mode: all mail goes to {settings.safe_mode_address}"
        findings.append(warn("settings", text, "Empty safe_mode_address when you are ready."))
    return findings or [ok("settings", "complete")]
