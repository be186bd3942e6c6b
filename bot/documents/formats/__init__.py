"""The formats of papers, one file each: a paper as data in, the bytes of a file out."""

import pkgutil
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from bot.documents.paper import Paper


class Format(Protocol):
    """What a file of this folder that is a format has."""

    EXTENSION: str
    MEDIA_TYPE: str

    def write(self, paper: Paper) -> bytes:
        """The paper as a file; the same paper gives the same bytes."""


@cache
def formats() -> dict[str, Format]:
    """Every format by its extension. Raises ValueError if two files claim the same one."""
    found: dict[str, Format] = {}
    for each in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        module = import_module(f"{__name__}.{each}")
        if hasattr(module, "EXTENSION"):
            written = cast(Format, module)
            if written.EXTENSION in found:
                raise ValueError(f"two formats write .{written.EXTENSION}")
            found[written.EXTENSION] = written
    return found


def write(paper: Paper, extension: str) -> tuple[str, str, bytes]:
    """A paper in one format as (filename, media type, bytes), as a mail's parts want it.

    Raises KeyError for a format that does not exist.
    """
    written = formats()[extension]
    return f"{paper.name}.{extension}", written.MEDIA_TYPE, written.write(paper)
