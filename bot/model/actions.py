"""An action item: what somebody promised a group, and until when."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One promise; `due` is the target date in the group's zone, None while there is none.

    `reference` is how people name it: `AI-4`.
    """

    id: int
    group: str
    what: str
    owner: str
    due: date | None
    done_at: datetime | None = None

    @property
    def reference(self) -> str:
        """`AI-4`, as it stands in note and brief."""
        return f"AI-{self.id}"

    def open_by(self, day: date) -> bool:
        """Whether it is not done and its date is that day or before, or not known."""
        return self.done_at is None and (self.due is None or self.due <= day)
