"""How words in an HTML mail look: struck, inserted, bold, coloured, or not shown at all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.mail.stylesheet import declarations

_NO_SIZE = re.compile(r"0(?:\.0+)?(?:px|pt|em|%)?$")
_HIDING = (("display", "none"), ("mso-hide", "all"), ("visibility", "hidden"), ("opacity", "0"))


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks: struck, inserted, bold, its colours; `hidden` and `tiny` do not show.

    What stands in something hidden is hidden too, what stands in something tiny has its own size.
    """

    deleted: bool = False
    inserted: bool = False
    underlined: bool = False
    bold: bool = False
    colour: str = ""
    background: str = ""
    hidden: bool = False
    tiny: bool = False
    pre: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look the same."""

    text: str
    look: Look


def changed(look: Look, **changes: object) -> Look:
    """The look with some of its marks changed."""
    values = {name: getattr(look, name) for name in Look.__slots__} | changes
    return Look(**values)


def styled(look: Look, style: str, classes: str, sheet: Mapping[str, Mapping[str, str]]) -> Look:
    """The look of what stands in an element of that style and those classes of a style sheet."""
    declared: dict[str, str] = {}
    for name in classes.split()[:20]:
        declared |= sheet.get(name.lower(), {})
        if name.lower() == "msoins":
            look = changed(look, inserted=True)
        elif name.lower() == "msodel":
            look = changed(look, deleted=True)
    declared |= declarations(style)
    decoration = declared.get("text-decoration", "") + declared.get("text-decoration-line", "")
    if "line-through" in decoration:
        look = changed(look, deleted=True)
    if "underline" in decoration:
        look = changed(look, underlined=True)
    elif decoration == "none":
        look = changed(look, underlined=False, deleted=False)
    if declared.get("color"):
        look = changed(look, colour=declared["color"])
    if declared.get("font-weight") in ("bold", "bolder", "600", "700"):
        look = changed(look, bold=True)
    back = declared.get("background-color") or declared.get("background")
    if back and "url" not in back:
        look = changed(look, background=back)
    if size := declared.get("font-size"):
        look = changed(look, tiny=bool(_NO_SIZE.match(size)))
    if any(declared.get(name) == value for name, value in _HIDING):
        look = changed(look, hidden=True)
    return look
