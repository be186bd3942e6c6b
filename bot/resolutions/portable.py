"""The words of a PDF that has words: pages of a scanner have none, and nothing is guessed."""

import io
import logging
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

MAX_BYTES = 20_000_000
MAX_PAGES = 150
MAX_TEXT = 2_000_000
_PAINT = frozenset([b"Tj", b"TJ", b"'", b'"'])


@dataclass(frozen=True, slots=True)
class PortableText:
    """The lines as they are printed; `coloured` says that some of the words are in a colour.

    A redline that was printed has its new and struck words in colours and cannot be told from
    its text alone. `problem` says in plain words why there is no text.
    """

    text: str = ""
    coloured: bool = False
    problem: str = ""


def read_portable(data: bytes) -> PortableText:
    """Read the first 150 pages. Never raises for what is in the file."""
    if len(data) > MAX_BYTES:
        return PortableText(problem="is too large to be read")
    try:
        return _read(data)
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        AssertionError,
        RecursionError,
        OverflowError,
        OSError,
        ArithmeticError,
    ) as error:
        # pypdf checks little of what a damaged file claims to be
        return PortableText(problem=f"is damaged ({type(error).__name__})")  # fmt: skip


def _read(data: bytes) -> PortableText:
    # what is wrong with a stranger's file is in `problem`, not on our standard error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return PortableText(problem="is locked by a password")
    found: list[str] = []
    ink = _Ink()
    length = 0
    for page in reader.pages[:MAX_PAGES]:
        text = page.extract_text(visitor_operand_before=ink.seen)
        found.append(text)
        length += len(text)
        if length > MAX_TEXT:
            break
    whole = "\n".join(found)[:MAX_TEXT]
    if sum(map(str.isalpha, whole)) < 40:
        return PortableText(problem="holds pictures of pages and no words")
    return PortableText(whole, ink.coloured > 2)


class _Ink:
    """Counts how often words are painted in a colour that is neither black nor grey."""

    def __init__(self) -> None:
        self.coloured = 0
        self._bright = False

    def seen(self, operator: bytes, operands: list[Any], _cm: object, _tm: object) -> None:
        """One operator of a page (ISO 32000-2, 8.6.8 and 9.4.3)."""
        if operator in (b"rg", b"sc", b"scn", b"g", b"k"):
            numbers = [float(x) for x in operands if isinstance(x, (int, float))]
            self._bright = _is_bright(operator, numbers)
        elif operator in _PAINT and self._bright:
            self.coloured += 1


def _is_bright(operator: bytes, numbers: list[float]) -> bool:
    if len(numbers) == 3:
        return max(numbers) - min(numbers) > 0.35
    return operator == b"k" and len(numbers) == 4 and max(numbers[:3]) - min(numbers[:3]) > 0.35
