"""How words of an OpenDocument text look, by the styles of their spans and paragraphs.

What a redline that was drawn by hand is made of: struck, underlined and coloured words (part 3,
16.29 and 20). A style takes from its parent what it does not say itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from bot.resolutions.open_lists import attribute_of

MAX_CHAIN = 12
_LINKS = ("Internet_20_link", "Visited_20_Internet_20_Link")


@dataclass(frozen=True, slots=True)
class Look:
    """What formatting says of words that may be struck or new."""

    struck: bool = False
    underlined: bool = False
    coloured: bool = False
    italic: bool = False


Looks = Mapping[tuple[str, str], Mapping[str, bool]]
"""(family, name of a style) -> what it says, with what its parents say."""
PLAIN = Look()


def read_looks(roots: Iterable[etree._Element | None]) -> Looks:
    """The looks of all styles. Of a paragraph's named style only that it strikes its words: that
    headings are coloured or underlined is no change."""
    styles: dict[tuple[str, str], etree._Element] = {}
    named: set[tuple[str, str]] = set()
    for root in roots:
        for style in () if root is None else root.iter("{*}style"):
            key = (attribute_of(style, "family"), attribute_of(style, "name"))
            styles.setdefault(key, style)
            parent = style.getparent()
            if parent is not None and str(parent.tag).endswith("}styles"):
                named.add(key)
    return {key: _whole(key, styles, named) for key in styles}


def _whole(
    key: tuple[str, str],
    styles: Mapping[tuple[str, str], etree._Element],
    named: set[tuple[str, str]],
) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for _ in range(MAX_CHAIN):
        style = styles.get(key)
        if style is None or key[1] in _LINKS:
            break
        own = _own(style)
        if key[0] == "paragraph" and key in named:
            own = {name: said for name, said in own.items() if name == "struck"}
        found = own | found
        key = (key[0], attribute_of(style, "parent-style-name"))
    return found


def _own(style: etree._Element) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for part in style.iterchildren("{*}text-properties"):
        lines = (("struck", "line-through"), ("underlined", "underline"))
        for name, line in lines:
            said = attribute_of(part, f"text-{line}-style") or attribute_of(
                part, f"text-{line}-type"
            )
            if said:
                found[name] = said != "none"
        colour = attribute_of(part, "color").lower()
        if colour:
            found["coloured"] = colour != "#000000"
        slant = attribute_of(part, "font-style")
        if slant:
            found["italic"] = slant == "italic"
    return found


def look_in(looks: Looks, family: str, name: str, around: Look) -> Look:
    """The look of words in a style inside of others."""
    said = looks.get((family, name), {})
    return Look(
        said.get("struck", around.struck),
        said.get("underlined", around.underlined),
        said.get("coloured", around.coloured),
        said.get("italic", around.italic),
    )
