"""How words of a Word file look, by their own formatting and by their styles (ECMA-376, 17.7).

Who draws his changes by hand strikes and underlines: some word by word, some with a style.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

from bot.resolutions.word_package import attribute, child, local, switched_on

MAX_CHAIN = 12
"""Styles that are based on one another; Word follows no more than eleven."""
_LINKS = ("hyperlink", "followedhyperlink")


@dataclass(frozen=True, slots=True)
class Look:
    """What formatting says of words that may be struck, new or withheld."""

    hidden: bool = False
    struck: bool = False
    underlined: bool = False
    coloured: bool = False
    italic: bool = False
    colour: str = ""


PLAIN = Look()
Looks = Mapping[str, Look]


def read_looks(styles: etree._Element | None) -> Looks:
    """The look that each style gives to words, with what it takes from those it is based on.

    A paragraph's style strikes or hides its words; that it colours or underlines them is how
    headings look, not a change. Links are underlined and blue for the same reason.
    """
    found = {} if styles is None else {
        attribute(s, "styleId"): s for s in styles if local(s) == "style"
    }  # fmt: skip
    return {name: _style_look(style, found) for name, style in found.items()}


def _style_look(style: etree._Element, styles: Mapping[str, etree._Element]) -> Look:
    chain: list[etree._Element] = []
    here: etree._Element | None = style
    while here is not None and len(chain) < MAX_CHAIN:
        chain.append(here)
        based = child(here, "basedOn")
        here = styles.get(attribute(based, "val")) if based is not None else None
    look = PLAIN
    for one in reversed(chain):
        look = look_of(child(one, "rPr"), look)
    name = child(style, "name")
    title = (attribute(name, "val") if name is not None else "").replace(" ", "").lower()
    if attribute(style, "type") != "character" or title in _LINKS:
        return Look(look.hidden, look.struck)
    return look


def look_of(properties: etree._Element | None, around: Look) -> Look:
    """The look of words with properties of their own inside of others (a style's)."""
    own = {} if properties is None else {local(e): e for e in properties}
    colour = own.get("color")
    struck = [switched_on(own[name]) for name in ("strike", "dstrike") if name in own]
    slanted = [switched_on(own[name]) for name in ("i", "iCs") if name in own]
    return replace(
        around,
        hidden=switched_on(own["vanish"]) if "vanish" in own else around.hidden,
        struck=any(struck) if struck else around.struck,
        underlined=switched_on(own["u"]) if "u" in own else around.underlined,
        coloured=around.coloured if colour is None else bool(_colour(colour)),
        colour=around.colour if colour is None else _colour(colour),
        italic=any(slanted) if slanted else around.italic,
    )


def _colour(element: etree._Element) -> str:
    value = attribute(element, "val").lower()
    return "" if value in ("auto", "000000") else value


def joined(paragraph: Look, words: Look | None) -> Look:
    """The look of words by the styles of their paragraph and their own."""
    if words is None:
        return paragraph
    return replace(
        words, hidden=words.hidden or paragraph.hidden, struck=words.struck or paragraph.struck
    )
