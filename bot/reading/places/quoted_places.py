"""Clauses named by their own words, quoted whole: `delete "that the list … be reviewed;"`."""

import re
from collections.abc import Iterator
from itertools import islice

from bot.model.texts import LabelHit
from bot.reading.places.shelf import Shelf

MAX_QUOTED = 20
_QUOTED = re.compile(r"[\"“«「„『]([^\"”“»«」「„』『]{20,4000})[\"”»“」』]")


def quoted_hits(text: str, shelf: Shelf, resolution: str | None) -> Iterator[LabelHit]:
    """The clauses in force that are quoted whole, as if their labels stood there."""
    for match in islice(_QUOTED.finditer(text), MAX_QUOTED):
        place = shelf.whole(match[1], resolution)
        if place:
            number, _, path = place.partition("/")
            yield LabelHit(match.start(), match.end(), number, path, None, match[0], explicit=False)
