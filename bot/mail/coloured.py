"""Answers in another colour, typed into a quotation without marks ("my comments in red")."""

import re
from collections import Counter

from bot.mail.html import Line, html_lines

_ANNOUNCED = re.compile(
    r"\b(?:in|en|mit|em) (?:red|blue|green|colou?r|rouge|bleu|vert|couleur|rojo|azul|verde|"
    r"color|rot|blau|grün|vermelho|purple|orange)\b|\b(?:highlighted|in-?line|inline|below in|"
    r"surlign\w+|resaltad\w+)\b|"
    r"(?:красн|син|зелен|цвет)\w*|(?:红|蓝|绿)(?:色|字)|标红|(?:بال|ب)(?:اللون "
    r")?(?:ال)?(?:أحمر|أزرق|"
    r"أخضر)|باللون",
    re.IGNORECASE,
)
_PLAIN = frozenset(
    [
        "black",
        "#000",
        "#000000",
        "windowtext",
        "inherit",
        "auto",
        "initial",
        "#1f497d",
        "#333",
        "#333333",
        "#222222",
        "#212121",
        "#444",
        "#444444",
        "gray",
        "grey",
        "#666",
        "#666666",
        "#888888",
        "#808080",
        "#0563c1",
        "#954f72",
        "rgb(0,0,0)",
        "rgb(33,33,33)",
        "rgb(34,34,34)",
        "rgb(51,51,51)",
    ]
)


def coloured_answers(own: str, html: str) -> frozenset[str]:
    """The lines, white space taken out, that stand in a colour which the own words announce.

    Empty unless they announce one, and unless only the smaller part of the mail has it.
    """
    if not html or not _ANNOUNCED.search(own[:3000]):
        return frozenset()
    lines = [x for x in html_lines(html) if x.text and not x.depth]
    colours = [_colour(x) for x in lines]
    counted = Counter(c for c in colours if c)
    if not counted:
        return frozenset()
    found = {
        packed(x.text)
        for x, c in zip(lines, colours, strict=True)
        if c and counted[c] <= 0.6 * len(lines)
    }
    return frozenset(found)


def packed(text: str) -> str:
    """A line without white space, for comparison."""
    return "".join(text.split())


def _colour(line: Line) -> str:
    """The colour of nearly all words of a line, "" when they are plain."""
    weights: Counter[str] = Counter()
    for run in line.runs:
        words = run.text.strip()
        if words:
            colour = run.look.colour.replace(" ", "")
            marked = colour if colour not in _PLAIN else ""
            weights[marked or _background(run.look.background)] += len(words)
    if not weights:
        return ""
    best, weight = weights.most_common(1)[0]
    return best if weight >= 0.8 * sum(weights.values()) else ""


def _background(value: str) -> str:
    value = value.replace(" ", "")
    return (
        "" if value in ("", "white", "#fff", "#ffffff", "transparent", "inherit") else "on " + value
    )
