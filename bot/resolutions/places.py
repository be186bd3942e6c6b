"""Settling a path read in a letter on a provision that a text really has."""

import re

from bot.model.texts import Provision, ProvisionKind, Text
from bot.resolutions.label_numbers import LAST
from bot.resolutions.label_parts import COUNTED
from bot.resolutions.lexicon import lexicon

_LIKE = (
    frozenset({"invites", "encourages", "urges", "calls", "requests", "recommends"}),
    frozenset({"emphasizing", "stressing", "underlining", "highlighting", "underscoring"}),
    frozenset({"resolves", "decides"}),
    frozenset({"recognizing", "acknowledging"}),
    frozenset({"noting", "observing"}),
    frozenset({"aware", "mindful", "conscious", "cognizant", "bearing"}),
    frozenset({"taking", "considering", "bearing"}),
)
_SMALL = re.compile(r"(?:-(?:the|itu)(?=-|$))+-?")
_TURNED = re.compile(r"(further|also|again)-(.+)")


def settle(path: str, text: Text) -> tuple[str, float] | None:
    """The provision's id in `text` that a path without resolution means, with a confidence.

    Accepts what people write for what stands: `further-recalling` for `recalling-further`,
    `instructs/3` when one heading instructs and has a 3, a synonym where the languages share a
    verb, an addressee left out. None when the text has nothing like it, or several.
    """
    ids = {p.id for p in text.provisions}
    wanted = f"{text.resolution}/{path}"
    if wanted in ids:
        return wanted, 1.0
    heading, _, number = path.partition("/")
    if number == LAST:
        return _last(heading, text)
    if heading == COUNTED:
        return settle_part(number, text, operative=False)
    turned = _TURNED.fullmatch(heading)
    if turned:
        other = f"{text.resolution}/{turned[2]}-{turned[1]}" + (f"/{number}" if number else "")
        if other in ids:
            return other, 0.98
    headings = list(dict.fromkeys(p.heading for p in text.provisions if p.heading))
    for test, confidence in ((_bare, 0.97), (_begins, 0.85), (_fewer_words, 0.8), (_synonym, 0.7)):
        found = [h for h in headings if test(heading, h) and _has(text, ids, h, number)]
        if len(found) == 1:
            return f"{text.resolution}/{found[0]}" + (f"/{number}" if number else ""), confidence
    return None


def _last(heading: str, text: Text) -> tuple[str, float] | None:
    """`the last resolves`: the last numbered clause of the section."""
    clauses = [p for p in text.provisions if p.heading == heading and p.level <= 1]
    if clauses:
        return clauses[-1].id, 0.95
    other = settle(heading, text)
    section = other[0].partition("/")[2].partition("/")[0] if other else heading
    return _last(section, text) if section != heading else None


def _has(text: Text, ids: set[str], heading: str, number: str) -> bool:
    start = f"{text.resolution}/{heading}"
    return f"{start}/{number}" in ids if number else any(i.startswith(start) for i in ids)


def _bare(wanted: str, heading: str) -> bool:
    """Whether two headings differ in `the` and `itu` alone: `invites-the-member-states`."""
    return _SMALL.sub("-", wanted) == _SMALL.sub("-", heading)


def _begins(wanted: str, heading: str) -> bool:
    return heading.split("~", maxsplit=1)[0].startswith(wanted) or (
        wanted.startswith(heading) and "-" in heading
    )


def _fewer_words(wanted: str, heading: str) -> bool:
    """`invites-organizations` of `invites-the-regional-organizations`."""
    return "-" in wanted and set(wanted.split("-")) <= set(heading.partition("~")[0].split("-"))


def _synonym(wanted: str, heading: str) -> bool:
    one, _, rest = wanted.partition("-")
    other, _, tail = heading.partition("-")
    return any(one in like and other in like for like in _LIKE) and (
        rest == tail or not rest or not tail
    )


def settle_part(number: str, text: Text, *, operative: bool) -> tuple[str, float] | None:
    """What `OP2` or `PP (c)` means: by number in the one section that has it, else by counting."""
    clauses = [p for p in text.provisions if p.kind is ProvisionKind.CLAUSE and p.level <= 1]
    side = [p for p in clauses if is_operative(p) == operative]
    fitting = [p for p in side if p.number == number]
    if operative:
        first = next(
            (p for p in fitting if p.heading.split("-")[0] in ("resolves", "decides")), None
        )
        if first:
            return first.id, 0.85
    if len(fitting) == 1:
        return fitting[0].id, 0.8
    if number.isdigit() and 0 < int(number) <= len(side) and not operative:
        return side[int(number) - 1].id, 0.85
    return (fitting[0].id, 0.4) if fitting else None


def is_operative(provision: Provision) -> bool:
    """Whether a clause stands in the operative part: its heading's verb decides or asks."""
    words = provision.heading.replace("-", " ")
    lex = lexicon("en")
    match = lex.verb.match(words) or lex.verb.match(words.partition(" ")[2])
    if match is None:
        return False
    return lex.verbs[match.group()][1]
