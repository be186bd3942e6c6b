"""The texts under revision as a reading looks things up in them: by id, by number, by words."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.model.facts import Context
from bot.model.texts import Match, Provision, ProvisionKind, Text
from bot.resolutions.folding import comparable, worded
from bot.resolutions.label_numbers import LAST
from bot.resolutions.label_parts import COUNTED
from bot.resolutions.places import settle
from bot.resolutions.proposals import best_provision
from bot.resolutions.similarity import same_words

IN_FORCE = "in-force"
SURE = 0.75
UNPLACED = "?/unplaced"
"""A provision of which the words do not tell enough: whatever is done to it is done to nothing."""
MIN_FRAGMENT = 20
_NO_WORDS = (ProvisionKind.WHOLE, ProvisionKind.ENACTING)


class Shelf:
    """All known wordings; made once for a context."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self.texts = tuple(texts)
        self._in_force: dict[str, dict[str, dict[str, Provision]]] = {}
        self._openings = {opening(p.text) for t in texts for p in t.provisions if p.text}
        for text in texts:
            if text.name == IN_FORCE:
                by_language = self._in_force.setdefault(text.resolution, {})
                by_language.setdefault(text.language, {p.id: p for p in text.provisions})
        self._folded = {
            resolution: [(p.id, comparable(p.text)) for ids in found.values() for p in ids.values()]
            for resolution, found in self._in_force.items()
        }

        self._whole = {resolution: _whole(found) for resolution, found in self._folded.items()}

    def knows(self, resolution: str) -> bool:
        """Whether the text in force of that resolution is here, in any language."""
        return resolution in self._in_force

    def exists(self, provision: str) -> bool:
        """Whether the text in force has that provision, in any language."""
        resolution = provision.partition("/")[0]
        return any(provision in ids for ids in self._in_force.get(resolution, {}).values())

    def settled(self, provision: str) -> tuple[str, float]:
        """The id that the text in force has for what was written; unchanged when it has none."""
        resolution, slash, path = provision.partition("/")
        if not slash or self.exists(provision):
            return provision, 1.0
        for text in self.texts:
            if text.resolution == resolution and text.name == IN_FORCE:
                found = settle(path, text) or _new_below(path, text)
                if found is not None:
                    return found
        heading, _, number = path.partition("/")
        if heading == COUNTED:
            return resolution, 0.4
        return (f"{resolution}/{heading}", 0.6) if number == LAST else (provision, 1.0)

    def wording(self, provision: str, language: str | None) -> str | None:
        """The words in force of a provision in that language; None when not known."""
        resolution = provision.partition("/")[0]
        ids = self._in_force.get(resolution, {}).get(language or "", {})
        return ids[provision].text if provision in ids else None

    def clauses(self, resolution: str, language: str) -> Iterator[tuple[str, str]]:
        """(id, words in force) of every provision with words of its own in one language."""
        for place, provision in self._in_force.get(resolution, {}).get(language, {}).items():
            if provision.text and provision.kind not in _NO_WORDS:
                yield place, provision.text

    def languages(self, resolution: str) -> tuple[str, ...]:
        """In which languages the text in force is known."""
        return tuple(self._in_force.get(resolution, {}))

    def headings(self, resolution: str) -> frozenset[str]:
        """The heading slugs of the text in force."""
        found = self._in_force.get(resolution, {}).values()
        return frozenset(p.heading for ids in found for p in ids.values() if p.heading)

    def under(self, resolution: str, heading: str) -> tuple[str, ...]:
        """Ids of the provisions of one heading, in order."""
        for ids in self._in_force.get(resolution, {}).values():
            return tuple(i for i, p in ids.items() if p.heading == heading)
        return ()

    def is_section(self, place: str) -> bool:
        """Whether a place is but the heading of numbered clauses, and no provision itself."""
        resolution, _, heading = self.settled(place)[0].partition("/")
        headed = bool(heading) and "/" not in heading and not self.exists(f"{resolution}/{heading}")
        return headed and bool(self.under(resolution, heading))

    def locate(self, fragment: str, resolution: str | None = None) -> Match | None:
        """The provision that a fragment of some length comes from, None when nothing is near."""
        if not _is_long(comparable(fragment)):
            return None
        texts = [t for t in self.texts if resolution is None or t.resolution == resolution]
        return best_provision(fragment[:4000], texts) if texts else None

    def holding(self, fragment: str) -> set[str]:
        """The resolutions in whose text in force the very words of a fragment stand."""
        words = comparable(fragment)
        return {r for r, clauses in self._folded.items() if any(words in c for _, c in clauses)}

    def standing(self, fragment: str, resolution: str | None) -> set[str]:
        """The provisions in whose text in force the very words of a fragment stand."""
        words = comparable(fragment)
        return {i for i, clause in self._folded.get(resolution or "", ()) if words in clause}

    def whole(self, fragment: str, resolution: str | None) -> str | None:
        """The only provision in force that has these words and no others, but for a stop."""
        words = worded(fragment)
        having = self._whole.values() if resolution is None else [self._whole.get(resolution, {})]
        found = set().union(*(places.get(words, ()) for places in having))
        return found.pop() if len(found) == 1 else None

    def may_be_clause(self, fragment: str) -> bool:
        """Whether any clause begins as the fragment does: a cheap look before `locate`."""
        return opening(fragment) in self._openings

    def same(self, provision: str, wording: str, language: str | None) -> bool:
        """Whether a wording is the one in force but for punctuation, case and spaces."""
        known = self.wording(provision, language)
        return known is not None and same_words(known, wording)


def _whole(folded: Sequence[tuple[str, str]]) -> dict[str, set[str]]:
    """The provisions that have certain words, and no others."""
    found: dict[str, set[str]] = {}
    for place, words in folded:
        if len(words) >= MIN_FRAGMENT:
            found.setdefault(worded(words), set()).add(place)
    return found


def _is_long(words: str) -> bool:
    """Whether words are enough to know a clause by; a Chinese character says as much as two."""
    return len(words) >= MIN_FRAGMENT or len(words) + len(_HAN.findall(words)) >= MIN_FRAGMENT


_HAN = re.compile("[\u3400-\u9fff]")


def opening(words: str) -> str:
    """The first word; of a script without spaces the first two characters."""
    first = comparable(words[:40]).partition(" ")[0]
    return first[:2] if first[:1] > "\u2e80" else first


@lru_cache(maxsize=8)
def shelf_of(context: Context) -> Shelf:
    """The shelf of a context."""
    return Shelf(context.texts)


def _new_below(path: str, text: Text) -> tuple[str, float] | None:
    """`invites 3`, which stands nowhere yet: under the one heading that is meant by *invites*."""
    heading, _, number = path.partition("/")
    section = settle(heading, text) if number and number != LAST and heading != COUNTED else None
    return (f"{section[0]}/{number}", min(section[1], 0.8)) if section else None
