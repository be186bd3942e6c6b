"""Sections whose heading was reworded: their clauses stay where they were.

`instructs the Secretary-General` that becomes `instructs the Secretary-General, in consultation
with the Directors of the Bureaux` is one section, though its name is another.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.model.texts import Provision

ALIKE = 0.5
"""The share of words that two names of one section have in common."""


def renamed(before: Sequence[Provision], after: Sequence[Provision]) -> dict[str, str]:
    """New heading -> the heading that it replaces, where both stand behind the same section."""
    old, new = _sections(before), _sections(after)
    gone = {name: at for at, name in enumerate(old) if name not in new}
    found: dict[str, str] = {}
    for at, name in enumerate(new):
        if name in old:
            continue
        above = next((n for n in reversed(new[:at]) if n in old or n in found), "")
        above = found.get(above, above)
        follows = old[old.index(above) + 1 :] if above else old
        first = follows[0] if follows else ""
        if first in gone and _alike(first, name):
            found[name] = first
    return found


def under_old_headings(
    provisions: Sequence[Provision], names: dict[str, str]
) -> tuple[Provision, ...]:
    """The provisions under the headings that their sections had before."""
    return tuple(
        replace(p, id=_moved(p.id, p.heading, names[p.heading]), heading=names[p.heading])
        if p.heading in names
        else p
        for p in provisions
    )


def _moved(identity: str, heading: str, old: str) -> str:
    resolution, _, path = identity.partition("/")
    return f"{resolution}/{old}{path[len(heading) :]}"


def _sections(provisions: Sequence[Provision]) -> list[str]:
    return list(dict.fromkeys(p.heading for p in provisions if p.heading))


def _alike(one: str, other: str) -> bool:
    if one.startswith(f"{other}-") or other.startswith(f"{one}-"):
        return True
    first, second = set(one.split("-")), set(other.split("-"))
    return len(first & second) / len(first | second) >= ALIKE
