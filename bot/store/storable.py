"""What no database can keep is replaced: NUL and lone surrogates, found in strangers' mail."""

from typing import Any

import pydantic_core


def storable(text: str) -> str:
    """The text with U+FFFD for NUL (PostgreSQL refuses it) and for what UTF-8 has no form of."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def to_json(value: Any) -> str:
    """JSON whose every string is storable; the careful way is gone only where it is needed."""
    try:
        written = pydantic_core.to_json(value)
    except ValueError:  # a lone surrogate
        written = _NUL
    return (pydantic_core.to_json(_cleaned(value)) if _NUL in written else written).decode()


_NUL = b"\\u0000"


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(str(key)): _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value
