"""What no database can keep is replaced: NUL and lone surrogates, found in strangers' mail."""

import json
from typing import Any


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
    written = json.dumps(value, ensure_ascii=False)
    if "\\u0000" not in written:
        try:
            written.encode()
        except UnicodeEncodeError:
            return json.dumps(_cleaned(value), ensure_ascii=False)
        return written
    return json.dumps(_cleaned(value), ensure_ascii=False)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(str(key)): _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value
