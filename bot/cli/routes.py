"""`iscg-bot routes`: the order of the mail handlers, and why a mail is what it is."""

import dataclasses
from pathlib import Path

import click

from bot import app
from bot.cli.base import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.model.facts import Surroundings
from bot.reading.reader import read


@click.command()
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@json_option
@pass_invocation
def routes(invocation: Invocation, file: Path | None, as_json: bool) -> None:
    """Print the handlers in their order; with FILE.eml, which of them takes it and why."""
    known = app.registry()
    if file is None:
        rows = [(handler.order, handler.name, handler.about) for handler in known.mail]
        if as_json:
            print_json([{"order": o, "kind": kind, "about": about} for o, kind, about in rows])
            return
        print_table(("order", "kind", "takes"), rows, "Mail: the first that matches takes it")
        jobs = [(name, job.about) for name, job in sorted(known.clock.items())]
        print_table(("job", "does"), jobs, "When something falls due")
        orders = [(order.name, order.about) for order in known.commands]
        orders += [(request.name, request.about) for request in known.requests]
        print_table(("command", "does"), orders, "By mail")
        return
    settings = app.settings(invocation.config, invocation.database, invocation.environ)
    context = wait_for(app.configured_context(settings))
    signs = read(file.read_bytes(), context, Surroundings()).signs
    taken = known.route(signs).name
    shown = {f.name: getattr(signs, f.name) for f in dataclasses.fields(signs)}
    seen = {name: value for name, value in shown.items() if value}
    if as_json:
        print_json({"file": file, "kind": taken, "signs": seen})
        return
    whole = [(h.order, h.name, "takes it" if h.name == taken else "", h.about) for h in known.mail]
    print_table(("order", "kind", "", "takes"), whole)
    print_line("signs: " + (", ".join(f"{k}={v}" for k, v in seen.items()) or "none"))


commands = (routes,)
