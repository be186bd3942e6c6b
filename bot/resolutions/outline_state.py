"""The state of reading a resolution: the provisions opened so far and where the next line goes."""

from dataclasses import dataclass, field

from bot.model.texts import Outline, Provision, ProvisionKind, Unplaced
from bot.resolutions.clauses import Stack
from bot.resolutions.proper import number_label, proper_label


@dataclass(slots=True)
class Open:
    """A provision while lines are added to it."""

    path: str
    kind: ProvisionKind
    level: int = 0
    number: str | None = None
    heading: str = ""
    printed: str = ""
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Builder:
    """The state of reading: which part of the resolution the next line belongs to."""

    resolution: str
    language: str
    opens: list[Open] = field(default_factory=list)
    asides: list[tuple[int, Open]] = field(default_factory=list)
    """Footnotes, with the number of provisions before them: a clause goes on behind its own."""
    unplaced: list[Unplaced] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    headings: dict[str, int] = field(default_factory=dict)
    heading: str = ""
    printed: str = ""
    stack: Stack = field(default_factory=Stack)
    stage: str = "before"
    """`before`, `title`, `enacted`, `section`, `annex`, `after`."""
    annex: str = ""
    edition: str = ""
    notes: dict[str, str] = field(default_factory=dict)
    noted: bool = False
    """Whether the last line was a note or a reason, which may go on."""
    ruled: bool = False
    """Whether a rule stands above, below which footnotes stand."""
    place: str = "body"
    """Where the provision at hand began: in the running text or in a table."""


def start(b: Builder, path: str, kind: ProvisionKind) -> Open:
    """A new provision; a path that was there before gets `~2`."""
    count = b.seen.get(path, 0) + 1
    b.seen[path] = count
    if count > 1:
        if kind is not ProvisionKind.FOOTNOTE:
            b.warnings.append(f"{path} comes {count} times")
        path = f"{path}~{count}"
    opened = Open(
        path,
        kind,
        heading=b.heading if kind is ProvisionKind.CLAUSE else "",
        printed=b.printed if kind is ProvisionKind.CLAUSE else "",
    )
    if kind is ProvisionKind.FOOTNOTE:
        b.asides.append((len(b.opens), opened))
    else:
        b.opens.append(opened)
    return opened


def finished(b: Builder) -> Outline:
    """The outline of what was read."""
    order = [(at, 0, opened) for at, opened in enumerate(b.opens, 1)]
    order += [(at, 1, opened) for at, opened in b.asides]
    order.sort(key=lambda entry: entry[:2])
    provisions = tuple(_provision(b, o) for _, _, o in order if o.parts or o.path)
    if not any(p.kind is ProvisionKind.CLAUSE for p in provisions):
        b.warnings.append("no clause was found; is this a resolution in the language given?")
    return Outline(
        b.resolution, b.language, provisions, tuple(b.unplaced), b.edition, tuple(b.warnings)
    )


def _provision(b: Builder, o: Open) -> Provision:
    path = f"{b.resolution}/{o.path}" if o.path else b.resolution
    return Provision(
        path,
        _label(b, o, path),
        "\n".join(o.parts),
        o.level,
        o.number,
        o.kind,
        o.heading,
        o.printed,
    )


def _label(b: Builder, o: Open, path: str) -> str:
    """The heading as printed and the number; the proper name for what has no heading."""
    if not o.printed or o.kind is not ProvisionKind.CLAUSE:
        return proper_label(path, b.language)
    numbers = [number_label(n, b.language) for n in o.path[len(o.heading) :].split("/") if n]
    return " ".join([o.printed, *numbers])
