"""The command line: one file a family, found here; errors in one line, exit codes 0, 1 and 2."""

import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

import bot
from bot.cli.base import Invocation
from bot.cli.index import Entry, Families, index
from bot.model.printable import printable
from bot.model.problems import Problems

NAME = "iscg-bot"
DONE, FAILED, WRONG_USE = 0, 1, 2


def entry(
    commands: Mapping[str, click.Command],
    environ: Mapping[str, str],
    families: Mapping[str, Entry] | None = None,
) -> click.Group:
    """The command `iscg-bot` with these commands, and those of the index, below it."""

    @click.group(
        name=NAME,
        cls=Families,
        entries=dict(families or {}),
        commands=dict(commands),
        help="The secretary of a correspondence group that works by e-mail.",
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    @click.option(
        "--config",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="The settings; else ISCG_CONFIG, else ./iscg-bot.toml if there is one.",
    )
    @click.option("--database", metavar="URL", help="Instead of the one in the settings.")
    @click.version_option(bot.__version__, prog_name=NAME)
    @click.pass_context
    def iscg_bot(context: click.Context, config: Path | None, database: str | None) -> None:
        context.obj = Invocation(config, database, environ)

    return iscg_bot


def execute(
    arguments: Sequence[str],
    environ: Mapping[str, str],
    commands: Mapping[str, click.Command] | None = None,
) -> int:
    """Runs one command line; the exit code. Every error is told in one line on standard error."""
    try:
        families = index(sys.modules[__name__]) if commands is None else None
        result = entry(commands or {}, environ, families).main(
            list(arguments), NAME, standalone_mode=False
        )
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return WRONG_USE
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else NAME
        return _fail(f"{error.format_message()} See: {path} --help", WRONG_USE)
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except Problems as error:
        for line in error.problems:
            _fail(line, FAILED)
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return _fail("interrupted", FAILED)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); Python would complain when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last resort: a line instead of a traceback
        if environ.get("ISCG_DEBUG"):
            traceback.print_exc()
        kind = type(error).__name__
        return _fail(f"internal error: {kind}: {error} (ISCG_DEBUG=1 shows where)", FAILED)
    # A command returns nothing, or its exit code.
    return result if type(result) is int else DONE


def _fail(message: str, code: int) -> int:
    click.echo(f"{NAME}: {printable(message, 2000)}", err=True)
    return code


def main() -> None:
    """The console script."""
    sys.exit(execute(sys.argv[1:], os.environ))
