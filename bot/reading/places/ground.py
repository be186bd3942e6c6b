"""What the words of one letter are read against: its language, its resolution, the texts known."""

from dataclasses import dataclass

from bot.model.texts import LabelHit
from bot.reading.places.shelf import Shelf
from bot.resolutions.labels import find_labels


@dataclass(frozen=True, slots=True)
class Ground:
    """`resolution` is the one that a bare label means, if it is known; `wanted` those revised."""

    shelf: Shelf
    language: str | None
    resolution: str | None
    wanted: tuple[str, ...]

    def labels(self, text: str, under: str | None = None) -> list[LabelHit]:
        """The labels in a text, which may stand under the heading of another resolution."""
        return find_labels(text, self.language, under or self.resolution, self.wanted)
