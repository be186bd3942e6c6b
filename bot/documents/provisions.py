"""What provisions are called in a mail or a paper, and in which order they stand there."""

import re
from collections.abc import Sequence

from bot.documents.catalogue import N_, translations
from bot.model.texts import Provision, ProvisionKind, Text
from bot.resolutions.numbers import roman

UNNAMED = "-"
"""The place, no provision's id, of comments that name none; it stands behind all provisions."""

_NAMES_NONE = N_("Comments that name no provision")
_NUMBER = re.compile(r"([0-9]{0,6})(.{0,40})", re.DOTALL)
_LATIN = ("", "bis", "ter", "quater", "quinquies", "sexies")
_REVISION = re.compile(r"rev([0-9]{1,3})")
_TILDE = re.compile(r"~[0-9]{1,3}")

OrderKey = tuple[int, tuple[tuple[int, int, str], ...], str]


class Names:
    """The provisions of one resolution in one language, looked up once for a mail or a paper.

    `texts` may hold every wording in every language: the text in force in `language` comes
    first, other texts in that language fill in what it lacks; labels are then looked for in the
    other languages, and spelled out of the id at last. Ids are the same in all languages, so the
    fullest text in force gives the order.
    """

    def __init__(self, texts: Sequence[Text], language: str, whole: str = "") -> None:
        self._language = language
        same = [text for text in texts if text.language == language]
        ranked = sorted(same, key=lambda text: text.name != "in-force") or list(texts[:1])
        self.base = ranked[0] if ranked else None
        self._whole = whole
        self._known: dict[str, Provision] = {}
        for text in ranked:
            for provision in text.provisions:
                self._known.setdefault(provision.id, provision)
        self._labels = {p.id: p.label for text in reversed(texts) for p in text.provisions}
        self._labels |= {identity: p.label for identity, p in self._known.items()}
        in_force = [text for text in texts if text.name == "in-force"] or ranked
        fullest = max(in_force, key=lambda text: len(text.provisions), default=None)
        self._place = {
            provision.id: place
            for place, provision in enumerate(fullest.provisions if fullest else ())
        }
        self._last: dict[str, int] = {}
        for identity, place in self._place.items():
            self._last[_heading(identity)] = place

    def find(self, identity: str) -> Provision | None:
        """The provision as the text in force (or the best other one) has it."""
        return self._known.get(identity)

    def label(self, identity: str) -> str:
        """`resolves 2`, `considérant a)`: as the text prints it; new ones like their siblings."""
        if identity == UNNAMED:
            return translations(self._language).gettext(_NAMES_NONE)
        known = self._known.get(identity)
        if "/" not in identity or (known and known.kind is ProvisionKind.WHOLE):
            return self._whole or identity
        return self._labels.get(identity) or self._spelled(identity)

    def exists(self, identity: str) -> bool:
        """Whether a text has it; else it is somebody's addition."""
        return identity in self._place or identity in self._known

    def lettered(self, identity: str, place: int | None) -> str:
        """`6`, `c)`: the number as its siblings print theirs; the different additions under one
        number are `6(a)`, `6(b)`, or `c)(i)`, since what is lettered counts on in Roman ones."""
        number = identity.rsplit("/", maxsplit=1)[-1]
        printed = self.label(identity).rsplit(" ", 1)[-1]
        printed = printed if number in printed else number
        if place is None:
            return printed
        counted = chr(ord("a") + place % 26) if number[:1].isdigit() else roman(place % 39 + 1)
        return f"{printed}({counted})"

    def heading(self, identity: str) -> str:
        """The heading of the section that it stands in, as printed; spelled for a new one."""
        slug = identity.split("/")[1]
        printed = next((p.heading_text for p in self._known.values() if p.heading == slug), "")
        return printed or _TILDE.sub("", slug).replace("-", " ")

    def order(self, identity: str) -> OrderKey:
        """A key that sorts ids as the text in force has them; a new one stands after the number
        below it (`2bis` after `2` and all that belongs to it)."""
        if identity == UNNAMED:
            return len(self._place) + 1, (), ""
        if "/" not in identity:
            return -1, (), ""
        numbers = tuple(_rank(part) for part in identity.split("/")[2:])
        place = self._place.get(identity)
        if place is not None:
            return place, (), ""
        before = [
            at
            for other, at in self._place.items()
            if _heading(other) == _heading(identity)
            and tuple(_rank(part) for part in other.split("/")[2:]) < numbers
        ]
        last = self._last.get(_heading(identity), len(self._place))
        return (max(before) if before else last), numbers, identity

    def _spelled(self, identity: str) -> str:
        """A label for what no text has yet, made like that of its nearest relation."""
        path = identity.split("/")
        heading, numbers = path[1], path[2:]
        for other in self._known.values():
            theirs = other.id.split("/")
            if theirs[1:2] != [heading] or len(theirs) != len(path) or not numbers:
                continue
            stem, found, tail = other.label.rpartition(theirs[-1])
            if found and theirs[2:-1] == numbers[:-1]:
                return f"{stem}{numbers[-1]}{tail}"
        return " ".join(
            [self.heading(identity), *(n if n[:1].isdigit() else f"{n})" for n in numbers)]
        )


def text_name(name: str, language: str) -> str:
    """`rev1` as people write it, `Rev.1`; `the text in force`; a document's number as it is."""
    if name == "in-force":
        return translations(language).gettext("the text in force")
    revision = _REVISION.fullmatch(name)
    return f"Rev.{revision[1]}" if revision else name


def _heading(identity: str) -> str:
    return "/".join(identity.split("/")[:2])


def _rank(number: str) -> tuple[int, int, str]:
    """`2` < `2bis` < `2ter` < `10`; letters after figures, in their own order."""
    found = _NUMBER.match(number)
    digits, suffix = found.groups() if found else ("", number)
    suffix = suffix.strip(" -.").lower()
    latin = _LATIN.index(suffix) if suffix in _LATIN else len(_LATIN)
    return int(digits) if digits else 0, latin if digits else 0, suffix
