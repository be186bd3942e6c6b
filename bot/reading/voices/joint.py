"""A State that speaks beside others: `Ruritania and Freedonia support it` is what it says itself.

The frames of a side know one subject with its verb; so the States that are named together are made
one, and a plural verb of French or Spanish its singular. Other languages need neither.
"""

import re

from bot.reading.voices.names import OURS, Names

_LINK = re.compile(r"\s(?:and|et|y|e)\s(?:both\s)?(?:the |la |le |el |l[’'])?", re.IGNORECASE)
_NEXT = re.compile(rf",\s(?:the |la |le |el |l[’'])?|{_LINK.pattern}", re.IGNORECASE)
_LINKED = re.compile(rf"{OURS}(?:,|\s(?:and|et|y|e)\s)|\s(?:and|et|y|e)\s(?:\w+\s|l[’'])?{OURS}")
_FRONT = re.compile(
    r"(?:^|[.;:,(\n—–-]\s{0,2}|\b(?:both|that|que|qu[’']|tanto)\s)(?:the |la |le |el |l[’'])?$",
    re.IGNORECASE,
)
"""Where the subject of a clause stands: not in `Anchuria thanks Ruritania and Elbonia opposes`."""
_VERB = re.compile(
    r"(?P<before>\s(?:(?:both|also|tous deux|également|ambas|también|\w+ment|\w+mente) |"
    r"(?:no |ne |se |s[’']|y |n[’']|l[eoa]s? |l[’'])){0,4})(?P<verb>[^\W\d_]{3,24})\b",
    re.IGNORECASE,
)
_SINGULAR = (
    ("sont", "est"),
    ("peuvent", "peut"),
    ("veulent", "veut"),
    ("iennent", "ient"),
    ("ivent", "it"),
    ("ent", "e"),
    ("án", "á"),
    ("an", "a"),
    ("en", "e"),
)
"""Endings of a third person plural, the longer first: soutiennent, souscrivent, appuient, están."""


def as_one(text: str, names: Names) -> str:
    """The text in which `Ourland` and those named with it as one subject are `Ourland` alone."""
    found = _subject(text, names) if _LINKED.search(text) else None
    return f"{text[: found[0]]}{OURS}{_singular(text[found[1] :])}" if found else text


def without_partners(text: str, names: Names) -> str:
    """The text without a subject in which others are named with the writer's own State."""
    found = _subject(text, names) if _LINK.search(text) else None
    return f"{text[: found[0]]}{text[found[1] :]}" if found else text


def _subject(text: str, names: Names) -> tuple[int, int] | None:
    """Where the writer's own State and others are named as one subject."""
    named = names.mentions(text)
    first = 0
    while first < len(named):
        last = first
        while last + 1 < len(named) and _NEXT.fullmatch(
            text, named[last].end, named[last + 1].start
        ):
            last += 1
        linked = last > first and _LINK.fullmatch(text, named[last - 1].end, named[last].start)
        own = linked and any(m.own for m in named[first : last + 1])
        if own and _FRONT.search(text[: named[first].start]):
            return named[first].start, named[last].end
        first = last + 1
    return None


def _singular(behind: str) -> str:
    """What follows a subject, its verb in the singular."""
    verb = _VERB.match(behind)
    if verb is None:
        return behind
    word = verb["verb"]
    ending = next(((many, one) for many, one in _SINGULAR if word.endswith(many)), ("", ""))
    one = word.removesuffix(ending[0]) + ending[1]
    return f"{verb['before']}{one}{behind[verb.end() :]}"
