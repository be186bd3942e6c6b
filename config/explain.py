"""Turns what pydantic found wrong into lines: where, what is expected, what was found."""

import difflib
import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.model.problems import Problems

SECRET_KEYS = frozenset({"password", "client_secret", "refresh_token", "url"})
"""Keys whose value is never shown; a database URL may hold a password."""

PHRASES = {
    "model_type": "a table",
    "tuple_type": "a list",
    "too_short": "at least one",
    "string_type": "text in quotation marks",
    "string_too_short": "a value",
    "string_pattern_mismatch": "a short name of letters and digits",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "date_parsing": "a day as 2026-11-21",
    "date_type": "a day as 2026-11-21",
    "date_from_datetime_parsing": "a day as 2026-11-21",
}
"""Pydantic's kinds of fault that it words for programmers."""

Path = tuple[str | int, ...]
Tree = dict[str, Any]


def read_toml(data: bytes, filename: str) -> Tree:
    """The tables of a TOML file; raises Problems with the line and column of the first fault."""
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Problems(
            (f"{filename}: expected UTF-8; found another byte at {error.start}",)
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise Problems((f"{filename}: expected TOML; {str(error)[:200]}",)) from None


def explain(
    error: ValidationError, model: type[BaseModel], where: Callable[[Path], str]
) -> tuple[str, ...]:
    """One line for each fault, in the order of the file; `where` names the place of a path."""
    return tuple(_line(detail, model, where) for detail in error.errors(include_url=False))


def _line(detail: ErrorDetails, model: type[BaseModel], where: Callable[[Path], str]) -> str:
    path = detail["loc"]
    place = where(path)
    if detail["type"] == "missing":
        return f"{place}: expected a value; found none"
    if detail["type"] == "extra_forbidden":
        return f"{place}: unknown key{nearest(str(path[-1]), known_keys(model, path[:-1]))}"
    return f"{place}: expected {_expected(detail)}; found {_found(detail)}"


def _expected(detail: ErrorDetails) -> str:
    if detail["type"] == "value_error":
        return str(detail["ctx"]["error"])
    if detail["type"] in PHRASES:
        return PHRASES[detail["type"]]
    return detail["msg"].removeprefix("Input should be ").removeprefix("a valid ")


def _found(detail: ErrorDetails) -> str:
    if any(part in SECRET_KEYS for part in detail["loc"]):
        return "something else (not shown)"
    value = detail["input"]
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "a list" if value else "an empty list"
    shown = str(value) if isinstance(value, date | time) else repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def nearest(key: str, known: Sequence[str]) -> str:
    """`; did you mean 'port'?`, or the known keys when none is near."""
    close = difflib.get_close_matches(key, known, n=1)
    if close:
        return f"; did you mean '{close[0]}'?"
    return f"; known: {', '.join(known)}" if known else ""


def known_keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys of the table at a path; indices of lists are stepped over."""
    found = model
    for part in path:
        if isinstance(part, int):
            continue
        field = found.model_fields.get(part)
        inner = submodel(field.annotation) if field else None
        if inner is None:
            return ()
        found = inner
    return tuple(found.model_fields)


def submodel(annotation: object) -> type[BaseModel] | None:
    """The model inside of an annotation such as `Login`, `Login | None`, `tuple[Login, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in get_args(annotation):
        found = submodel(part)
        if found is not None:
            return found
    return None
