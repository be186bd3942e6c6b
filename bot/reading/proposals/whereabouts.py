"""Where a walk through a mail is: the place last named, which holds for what follows it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from bot.model.texts import LabelHit
from bot.reading.orders.body_words import parted
from bot.reading.places.bare_places import answered_hits, bare_hits, leading_hits
from bot.reading.places.headed import MAX_LINE, is_lone_label, lone_heading
from bot.reading.places.new_places import adds_clause
from bot.reading.places.quoted_places import quoted_hits
from bot.reading.places.shelf import UNPLACED, Shelf
from bot.reading.prose.resolution_heads import heading_of, led_by_number
from bot.reading.prose.sentences import sentences
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions
from bot.resolutions.numbers import normal_number

MAX_LEAD = 14
_ENDS = " .:：。–—"
_COUNTED = re.compile(r"^\W{0,3}(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})\s?[.)、．）]\s*")
_MARKS = '"“”«»„「」『』\u00a0 '


class Whereabouts:
    """The places last named; finds the next ones in a sentence or line."""

    def __init__(
        self,
        shelf: Shelf,
        resolution: str | None,
        language: str | None,
        resolutions: Sequence[str],
        answered: Sequence[str] = (),
    ) -> None:
        self._shelf, self._language, self._resolutions = shelf, language, resolutions
        self._answered = answered
        self.resolution = resolution
        self._asked: tuple[object, list[LabelHit]] = (None, [])
        self.places: tuple[str, ...] = ()
        self.alone = False
        """Whether they were named on a line of their own, and clauses may stand below."""
        self.titled = False
        """Whether the subject names one clause, and no words have named any yet."""
        self.below = False
        """Whether the words now read stand right below such a line."""
        self.named = False
        """Whether the words have named any place."""
        self.common: str | None = None
        """The heading that all places of the letter answered share, while no other is named."""
        self.near = True
        """Whether they hold for words that tell no place: named right here, or none ever was."""

    @property
    def heading(self) -> str | None:
        """`191/resolves` of the place last named."""
        parts = next((p for place in self.places if len(p := place.split("/")) >= 2), None)
        return "/".join(parts[:2]) if parts else self.common

    def labels(self, text: str) -> list[LabelHit]:
        """The places named in a text, each as the text in force has it.

        One sentence is asked for them several times in a row.
        """
        key = (text, self.resolution, self.heading)
        if key != self._asked[0]:
            self._asked = key, self._labels(text)
        return list(self._asked[1])

    def _labels(self, text: str) -> list[LabelHit]:
        hits = find_labels(text, self._language, self.resolution, self._resolutions)
        if not any(h.id for h in hits):
            hits = [*quoted_hits(text, self._shelf, self.resolution)] or self._bare(text, ())
        elif all(h.id and self._shelf.is_section(h.id) for h in hits):
            hits = self._bare(text, hits) or hits  # `invites Member States: delete paragraph 2`
        else:
            hits = [*self._leading(text, hits), *hits]
            hits = sorted([*hits, *self._of_answered(text, hits)], key=lambda h: h.start)
        return [self._settled(h) for h in hits]

    def beside(self, text: str, hits: Sequence[LabelHit]) -> list[LabelHit]:
        """The places said without their heading beside labels: `resolves 6 … after paragraph 1`."""
        return self._bare(text, hits)

    def _bare(self, text: str, hits: Sequence[LabelHit]) -> list[LabelHit]:
        found = bare_hits(text, hits, self.heading, self._shelf)
        if not (found or hits or self.named or self.heading):
            found = answered_hits(text, self._answered)
        return [
            LabelHit(start, end, *parted(place), None, text[start:end], explicit=False)
            for start, end, place in found
        ]

    def _of_answered(self, text: str, hits: Sequence[LabelHit]) -> list[LabelHit]:
        """`We accept resolves 2, but not the deletion of d)`: there is no d) but the answered."""
        if len(self._answered) < 2 or adds_clause(text):
            return []
        taken = [(h.start, h.end) for h in (*hits, *self._bare(text, hits))]
        return [
            LabelHit(start, end, *parted(place), None, text[start:end], explicit=False)
            for start, end, place in answered_hits(text, self._answered)
            if not any(start < e and s < end for s, e in taken)
        ]

    def _leading(self, text: str, hits: Sequence[LabelHit]) -> list[LabelHit]:
        return [
            LabelHit(start, end, *parted(place or UNPLACED), None, text[start:end], explicit=False)
            for start, end, place in leading_hits(text, hits, self.heading, self._shelf)
        ]

    def _settled(self, hit: LabelHit) -> LabelHit:
        if hit.id is None:
            return hit
        resolution, _, path = self._shelf.settled(hit.id)[0].partition("/")
        return replace(hit, resolution=resolution, provision=path)

    def remember(self, hits: Sequence[LabelHit]) -> tuple[str, ...]:
        """Goes to the places of hits, if there are any, and returns them."""
        return self.go(tuple(h.id for h in hits if h.id and h.id != UNPLACED))

    def go(self, places: tuple[str, ...]) -> tuple[str, ...]:
        """Goes to places, if there are any, and returns them."""
        if places:
            self.titled = False
            self.places = places
            self.named = self.near = True
            self.resolution = places[-1].partition("/")[0]
        return places

    def enter(self, line: str) -> bool:
        """Goes to the resolution that a line alone names, as a heading: `Resolution 58`."""
        led = led_by_number(line, self._resolutions)
        if led is not None and led != self.resolution:
            self.resolution, self.places, self.alone = led, (), False
        named = heading_of(line, self._resolutions)
        if named is None or self.labels(line):
            return False
        if named != self.resolution:
            self.resolution, self.places, self.alone = named, (), False
        return not self._says_more(line)

    def _says_more(self, line: str) -> bool:
        """Whether a clause without a number is named behind it: `Resolution 58, recalling: …`."""
        head, colon, rest = line.partition(":")
        return bool(colon and rest.strip() and self.headed(head.strip()))

    def headed(self, words: str) -> tuple[str, ...]:
        """Goes to what is named before a colon and has no number: `Resolution 58, recalling: …`.

        It may be an item of the writer's own list: `3) noting: delete`.
        """
        words = _COUNTED.sub("", words, count=1)
        first = next((h for h in find_resolutions(words) if not h.start), None)
        before = self.resolution
        if first is not None and first.resolution in self._resolutions:
            self.resolution = first.resolution
        places = self.go(self.named_alone(words[first.end if first else 0 :].strip(" ,")))
        if not places:
            self.resolution = before
        return places

    def topic(self, text: str) -> str:
        """The clause that alone heads a paragraph: `Paragraph 3. The page exists. …`."""
        said = list(islice(sentences(text[:MAX_LINE]), 2))
        if len(said) < 2:
            return ""  # it heads nothing
        first, hits = said[0], self.labels(said[0])
        if len(hits) != 1 or hits[0].start > MAX_LEAD:
            return ""
        return "" if first[hits[0].end :].strip(_ENDS) else first

    def is_at(self, topic: str) -> bool:
        """Whether the clause that heads a paragraph is still the one spoken of."""
        return bool(topic) and self.places == tuple(h.id for h in self.labels(topic))

    def numbered(self, number: str) -> str | None:
        """The place that a bare number means under the heading last named."""
        heading = self.heading
        normal = normal_number(number) if number else ""
        return f"{heading}/{normal}" if heading and normal else None

    @property
    def at_section(self) -> bool:
        """Whether the place last named is the heading of numbered clauses."""
        return len(self.places) == 1 and self._shelf.is_section(self.places[0])

    def is_heading(self, words: str) -> bool:
        """Whether words are nothing but the heading of numbered clauses."""
        places = self.named_alone(words)
        return len(places) == 1 and self._shelf.is_section(places[0])

    def named_alone(self, line: str) -> tuple[str, ...]:
        """The places of a line that only names them, or a heading without a number."""
        quoted = self._shelf.whole(line.strip(f"{_MARKS},;，；"), self.resolution)
        if quoted:
            return (quoted,)
        hits = self.labels(line) if len(line) <= MAX_LINE else []
        if is_lone_label(line, hits):
            return tuple(h.id for h in hits if h.id)
        numbered = any(h.id and h.id.count("/") == 2 for h in hits)
        heading = self.resolution and not numbered
        slug = lone_heading(line, self._language) if heading else None
        place = self._shelf.settled(f"{self.resolution}/{slug}")[0] if slug else ""
        known = place.count("/") == 1 and self._shelf.under(*place.split("/"))
        return (place,) if known else ()
