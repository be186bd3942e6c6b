"""One reading as a clear terminal view: whose words, which places, what changes, what doubts."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.cli.base import for_people
from bot.model.facts import Context
from bot.model.printable import printable
from bot.model.readings import Action, Proposal, Reading
from bot.model.texts import Op
from bot.reading.places.shelf import Shelf, shelf_of
from bot.resolutions.redline import redline

OWN, SIGNATURE, EVIDENCE = "default", "grey58", "bold underline cyan"
_OP_STYLES = {Op.INSERT: "green underline", Op.DELETE: "red strike", Op.EQUAL: "default"}
_OP_MARKS = {Op.INSERT: ("{+", "+}"), Op.DELETE: ("[-", "-]"), Op.EQUAL: ("", "")}
"""Where there are no colours, as word diffs are written."""
_ACTION_STYLES = {
    Action.MOD: "bold yellow",
    Action.ADD: "bold green",
    Action.SUP: "bold red",
    Action.NOC: "bold blue",
}
QUOTED_LINES = 6


def show(name: str, reading: Reading, context: Context) -> None:
    """Prints one letter; everything of a stranger is made safe for the terminal first."""
    parts: list[RenderableType] = [_head(reading), Text()]
    parts += list(_words(reading))
    if reading.citations:
        parts += [Text(), _citations(reading)]
    if reading.proposals:
        parts += [Text(), Text("Proposals", style="bold")]
        parts += [line for p in reading.proposals for line in _proposal(p, shelf_of(context))]
    for comment in reading.margin_comments:
        text = f"margin of {comment.provision}, {comment.author}: {comment.text}"
        parts.append(Text(_safe(text), style="magenta"))
    for warning in reading.warnings:
        parts.append(Text(f"! {_safe(warning)}", style="bold red"))
    title = Text(f"{name} · {reading.kind}", style="bold")
    for_people().print(Panel(Group(*parts), title=title, title_align="left"))


def _safe(text: str) -> str:
    return printable(text, 20_000, lines=True)


def _head(r: Reading) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    who = f"{r.author_name} <{r.author_email}> ({r.author_known})"
    speaks = ", ".join(x for x in (r.affiliation or "", str(r.capacity)) if x)
    rows = [
        ("from", who),
        (
            "for",
            f"{speaks}{' on behalf of ' + ', '.join(r.on_behalf_of) if r.on_behalf_of else ''}",
        ),
        ("subject", r.subject),
        ("received", r.received_at.strftime("%Y-%m-%d %H:%M UTC") if r.received_at else ""),
        ("language", r.language or ""),
        ("answers", r.parent or ""),
        ("position", _position(r)),
        ("resolutions", ", ".join(r.resolutions)),
        ("documents", ", ".join(f"{a.filename} ({a.size:,} bytes)" for a in r.attachments)),
    ]
    for label, value in rows:
        if value:
            table.add_row(label, Text(_safe(value)))
    return table


def _position(r: Reading) -> str:
    if r.position == "none":
        return ""
    about = f" of {r.refers_to}" if r.refers_to else ""
    evidence = f": “{r.position_evidence}”" if r.position_evidence else ""
    return f"{r.position}{about}{evidence}"


def _words(r: Reading) -> Iterator[RenderableType]:
    """Own words with the evidence of citations underlined; the rest dimmed and cut."""
    own = Text(_safe(r.own_words) or "(no own words)", style=OWN)
    for citation in r.citations:
        if citation.evidence:
            own.highlight_words([_safe(citation.evidence)], style=EVIDENCE)
    yield own
    if r.signature:
        yield Text(_safe(r.signature), style=SIGNATURE)
    if r.quoted:
        lines = _safe(r.quoted).split("\n")
        more = f"\n… {len(lines) - QUOTED_LINES} more lines" if len(lines) > QUOTED_LINES else ""
        yield Text("\n".join(lines[:QUOTED_LINES]) + more, style="dim italic")


def _citations(r: Reading) -> Table:
    table = Table(title="Speaks of", title_justify="left", title_style="bold", box=None)
    for column in ("provision", "in", "evidence", "", "sure", "from"):
        table.add_column(column, overflow="fold")
    for c in r.citations:
        how = "explicit" if c.explicit else "inferred"
        cells = (c.provision, c.text, c.evidence[:120], how, f"{c.confidence:.0%}", c.source)
        table.add_row(*(Text(_safe(cell)) for cell in cells))
    return table


def _proposal(p: Proposal, shelf: Shelf) -> Iterator[RenderableType]:
    head = Text()
    head.append(f"{p.action} ", style=_ACTION_STYLES[p.action])
    head.append(_safe(p.provision), style="bold")
    how = "explicit" if p.explicit else "inferred"
    head.append(f"  {how}, {p.confidence:.0%}, {_safe(p.source)}", style="dim")
    yield head
    if p.text is None:
        return
    resolution = p.provision.partition("/")[0]
    known = [shelf.wording(p.provision, x) for x in shelf.languages(resolution)]
    base = next((w for w in known if w and _alike(w, p.text)), None)
    if base is None:
        yield Text(_safe(p.text), style=_OP_STYLES[Op.INSERT])
        return
    line = Text()
    coloured = for_people().color_system is not None
    for piece in redline(base, p.text):
        before, after = ("", "") if coloured else _OP_MARKS[piece.op]
        line.append(before + _safe(piece.text) + after, style=_OP_STYLES[piece.op])
    yield line


def _alike(one: str, other: str) -> bool:
    """Whether two wordings are in the same language: they share a good part of their words."""
    a, b = set(one.lower().split()), set(other.lower().split())
    if len(a) < 4 or len(b) < 4:
        return len(set(one) & set(other)) > 0.4 * len(set(other))
    return len(a & b) >= 0.2 * min(len(a), len(b))
