"""Values that pass between processes: pickled by the values of their fields, without the names.

What dataclasses with slots do of themselves looks up the fields each time, and sets them one by one
from Python: more than half of what it cost to hand letters and readings over.
"""

from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def travels(cls: type[T]) -> type[T]:
    """For a dataclass of two fields or more whose `__init__` takes them all in order."""
    values = attrgetter(*(field.name for field in fields(cls)))  # type: ignore[arg-type]

    def reduced(self: T) -> tuple[type[T], tuple[Any, ...]]:
        return cls, values(self)

    cls.__reduce__ = reduced  # type: ignore[assignment]
    return cls
