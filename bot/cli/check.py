"""`iscg-bot check`: tries everything out that the settings name, and says what is wrong."""

import click
from rich.table import Table
from rich.text import Text

from bot.cli.base import Invocation, for_people, json_option, pass_invocation, print_json, wait_for
from bot.engine.checks import failed
from bot.model.findings import Finding, Grade
from bot.model.printable import printable

COLOURS = {Grade.OK: "green", Grade.WARN: "yellow", Grade.FAIL: "bold red"}


@click.command()
@json_option
@pass_invocation
def check(invocation: Invocation, as_json: bool) -> int:
    """Try servers, mailboxes, database and files, and say what is wrong.

    Sends one mail of the bot to itself, and nothing to anybody else. Ends with 1 if anything
    failed.
    """
    from bot import app  # noqa: PLC0415 - the servers' libraries are only wanted here

    findings = wait_for(app.check(invocation.config, invocation.database, invocation.environ))
    if as_json:
        print_json({"findings": findings, "ok": not failed(findings)})
    else:
        _print(findings)
    return int(failed(findings))


def _print(findings: tuple[Finding, ...]) -> None:
    table = Table(box=None, header_style="bold")
    for column in ("", "what", "found", "what to do"):
        table.add_column(column, overflow="fold")
    for finding in findings:
        table.add_row(
            Text(finding.grade.upper(), style=COLOURS[finding.grade]),
            Text(printable(finding.name)),
            Text(printable(finding.detail)),
            Text(printable(finding.remedy)),
        )
    for_people().print(table)


commands = (check,)
