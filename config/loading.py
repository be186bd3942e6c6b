"""Makes one tree of a TOML file, the environment over it and the files that secrets are kept in."""

import difflib
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, SecretStr

from config.explain import Tree, submodel

PREFIX = "ISCG_"
MAX_SECRET_BYTES = 64 * 1024
NAMED_TABLES = frozenset({"mailboxes"})
"""Tables whose keys are names: `[mailboxes.list]`."""

Key = tuple[str, ...]


def options(model: type[BaseModel], prefix: Key = ()) -> Iterator[Key]:
    """Every option as a path; `*` stands for the name of a mailbox."""
    for name, field in model.model_fields.items():
        inner = submodel(field.annotation)
        if inner is None:
            if not (name == "name" and prefix[-1:] == ("*",)):
                yield (*prefix, name)
        elif name in NAMED_TABLES:
            yield from options(inner, (*prefix, name, "*"))
        else:
            yield from options(inner, (*prefix, name))


def overlay(
    tree: Tree, environ: Mapping[str, str], known: frozenset[Key]
) -> tuple[dict[Key, str], list[str]]:
    """Puts `ISCG_SMTP__PORT` over `smtp.port`, in place.

    Returns which variable set which option, and a line for each variable that sets none. A
    variable without `__` that looks like no option is not ours to judge.
    """
    origins: dict[Key, str] = {}
    problems: list[str] = []
    for variable, value in sorted(environ.items()):
        if not variable.startswith(PREFIX):
            continue
        key = tuple(variable.removeprefix(PREFIX).lower().split("__"))
        if _pattern(key, known) is None:
            hint = _nearest_variable(variable, known)
            if hint or len(key) > 1:
                problems.append(f"environment: {variable}: no such option{hint}")
            continue
        if _put(tree, key, value):
            origins[key] = variable
        else:
            problems.append(f"environment: {variable}: the file has no table to put it in")
    return origins, problems


def _pattern(key: Key, known: frozenset[Key]) -> Key | None:
    if key in known:
        return key
    starred = (key[0], "*", *key[2:])
    return starred if len(key) > 2 and starred in known else None


def _nearest_variable(variable: str, known: frozenset[Key]) -> str:
    names = [PREFIX + "__".join(key).upper() for key in known]
    close = difflib.get_close_matches(variable, names, n=1, cutoff=0.85)
    return f"; did you mean {close[0].replace('*', 'NAME')}?" if close else ""


def _put(tree: Tree, key: Key, value: str) -> bool:
    table: Any = tree
    for part in key[:-1]:
        table = table.setdefault(part, {})
        if not isinstance(table, dict):
            return False
    table[key[-1]] = value
    return True


def read_secrets(
    tree: Any, model: type[BaseModel], base: Path, origins: Mapping[Key, str], path: Key = ()
) -> list[str]:
    """Reads each `X_file` beside a secret `X` into `X`, in place; a line for each that fails.

    A relative path in the file starts at the file's folder (`base`), one in the environment where
    the program was started. `model` is that of `tree`; tables that are none are left for pydantic.
    """
    if not isinstance(tree, dict):
        return []
    problems: list[str] = []
    for name, field in model.model_fields.items():
        inner = submodel(field.annotation)
        here = (*path, name)
        if inner is not None:
            table: Any = tree.get(name)
            named = name in NAMED_TABLES and isinstance(table, dict)
            for key, inside in table.items() if named else [("", table)]:
                place = (*here, key) if named else here
                problems += read_secrets(inside, inner, base, origins, place)
        elif field.annotation is SecretStr and tree.get(f"{name}_file"):
            problems += _read_secret(tree, name, base, origins, path)
    return problems


def _read_secret(
    tree: Tree, name: str, base: Path, origins: Mapping[Key, str], path: Key
) -> list[str]:
    key = (*path, f"{name}_file")
    place = origins.get(key) or ".".join(key)
    if tree.get(name):
        other = origins.get((*path, name)) or ".".join((*path, name))
        # The environment is above the file: it may replace a file's secret, and the other way.
        if ((*path, name) in origins) is (key in origins):
            return [f"{place}: expected one of {place} and {other}; found both"]
        if (*path, name) in origins:
            return []
    file = Path(str(tree[f"{name}_file"]))
    file = file if file.is_absolute() or key in origins else base / file
    try:
        with file.open("rb") as opened:
            secret = opened.read(MAX_SECRET_BYTES).decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        return [f"{place}: expected a readable file; found {file} ({reason})"]
    tree[name] = secret
    tree[f"{name}_file"] = str(file)
    return [] if secret else [f"{place}: expected a secret in {file}; found an empty file"]


def exposed(files: Iterator[Path]) -> tuple[str, ...]:
    """The files that everybody on the machine can read."""
    found = []
    for file in files:
        try:
            mode = file.stat().st_mode
        except OSError:
            continue
        if mode & stat.S_IROTH:
            found.append(str(file))
    return tuple(found)
