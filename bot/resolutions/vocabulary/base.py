"""The shape of one language's words for the parts of a resolution."""

from dataclasses import dataclass

Pairs = tuple[tuple[str, str], ...]
"""(English word, forms in this language separated by `|`, the proper one first)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How one language names headings, addressees and places; forms are matched folded.

    A word that ends in `*` matches by its beginning. `addressees` hold the English phrase, the
    form to print after a verb, and the forms to recognise without articles.
    """

    language: str
    preamble: Pairs
    operative: Pairs
    nouns: Pairs
    """What an operative heading with its addressee is called: `the instructions to the …`."""
    modifiers: Pairs
    infinitives: Pairs
    addressees: tuple[tuple[str, str, str], ...]
    resolution: str
    """Forms of the word; the first one is printed before the number."""
    decision: str
    recommendation: str
    paragraph: str
    """Words for a numbered clause: paragraph, point, item…"""
    operative_paragraph: str
    preambular_paragraph: str
    footnote: str
    annex: str
    title: str
    enacting: str
    """How the enacting line is called in talk; the first is printed."""
    enacting_line: str
    """How the enacting line of a resolution begins."""
    conference: str
    """The Plenipotentiary Conference as it is named in running text."""
    to_annex: str
    """How an annex heading joins its resolution: `to Resolution`."""
    ordinals: str
    """First to tenth, forms of one separated by `/`, ordinals by `|`."""
    last: str
    of: str
    """Words that may stand between a number and its heading."""
    standing: str
    """What says of a clause that it stands under its heading: `listed under`."""
    section: str
    """What a part of the text is called, between a number and its heading: `of the section`."""
    ands: str
    articles: str
    ranges: str
    since: str
    """What may stand before the first number of a range: `from 1 to 3`."""
    bis: str = "bis|ter|quater|quinquies|sexies|septies|octies"
    prose_after: str = ""
    """Words that may follow a number without making it a quantity."""


def forms(packed: str) -> tuple[str, ...]:
    """The single forms of a packed `a|b|c`."""
    return tuple(part for part in packed.split("|") if part)
