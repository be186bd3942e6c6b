"""A paper as one HTML file that opens without a network and prints as it looks."""

from collections.abc import Iterable

from bot.documents.catalogue import direction
from bot.documents.paper import Line, Paper, Span, Style, Table, is_right_to_left
from bot.documents.templating import environment

EXTENSION = "html"
MEDIA_TYPE = "text/html"

_TAGS = {Style.HEADING1: "h2", Style.HEADING2: "h3", Style.HEADING3: "h4"}


def write(paper: Paper) -> bytes:
    """The page: every word escaped, languages and directions marked, tables with their heads."""
    template = environment(paper.language, markup=True).get_template("documents/paper.html")
    page = template.render(
        paper=paper,
        direction_of=direction(paper.language),
        is_table=lambda block: isinstance(block, Table),
        tag=lambda line: _TAGS.get(line.style, "p"),
        turned=_turned,
        tongue=_tongue,
    )
    return page.encode("utf-8", "replace")


def _turned(line: Line, paper: Paper) -> str:
    """The direction of a line where it is not that of the page."""
    own = "rtl" if is_right_to_left(line.spans) else "ltr"
    return "" if own == direction(paper.language) or not line.text.strip() else own


def _tongue(spans: Iterable[Span], paper: Paper) -> str:
    """The language of a line where it is not that of the page."""
    found = next((span.language for span in spans if span.language), None)
    return "" if found in (None, paper.language) else str(found)
