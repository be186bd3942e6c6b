"""Whatever is imported is named, pinned and explained; whatever is named is used."""

import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.guards.house import ROOT, imports, modules

NOT_IMPORTED = {
    # named, though no module of ours imports them
    "fontpkg-noto-sans": "fonts for PDF",
    "fontpkg-noto-sans-arabic": "fonts for PDF",
    "fontpkg-noto-sans-thai": "fonts for PDF",
    "psycopg": "SQLAlchemy's driver",
    "pylopdf-fonts-zh-cn": "fonts for PDF",
    "tzdata": "data for zoneinfo",
    "lxml-stubs": "types",
    "mypy": "a command",
    "pytest-asyncio": "a plug-in",
    "pytest-xdist": "a plug-in",
    "ruff": "a command",
    "setuptools": "makes the command",
}


def normal(name: str) -> str:
    """PEP 503, without extras and versions."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~ ;]", name)[0]).lower()


@cache
def named() -> tuple[frozenset[str], frozenset[str]]:
    """What pyproject.toml names for the product, and for work on it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]["dev"], project["project"]["dependencies"]
    dev, product = (frozenset(normal(name) for name in group) for group in groups)
    return product, dev


def imported(files: dict[str, Path]) -> dict[str, str]:
    """The distributions that modules import, with one that does."""
    owners = packages_distributions()
    found = {}
    ours = {"bot", "handlers", "config", "templates", "tests"}
    for name, path in files.items():
        for each in imports(name, path):
            top = each.imported.partition(".")[0]
            if top not in sys.stdlib_module_names and top not in ours:
                for owner in owners.get(top, [top]):
                    found[normal(owner)] = str(each)
    return found


def modules_of_tests() -> dict[str, Path]:
    paths = (ROOT / "tests").rglob("*.py")
    return {".".join(p.relative_to(ROOT).with_suffix("").parts): p for p in paths}


def test_what_the_product_imports_is_named() -> None:
    product, _ = named()
    missing = {who: where for who, where in imported(modules()).items() if who not in product}
    assert missing == {}


def test_what_the_tests_import_is_named() -> None:
    product, dev = named()
    known = product | dev
    missing = {
        who: where for who, where in imported(modules_of_tests()).items() if who not in known
    }
    assert missing == {}


def test_what_is_named_is_used() -> None:
    product, dev = named()
    used = imported(modules()).keys() | NOT_IMPORTED.keys()
    assert product - used == set()
    assert dev - used - imported(modules_of_tests()).keys() == set()


def test_what_is_named_is_pinned_and_explained() -> None:
    product, dev = named()
    explained = (ROOT / "docs" / "decisions.md").read_text()
    pins = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.MULTILINE)
    for name, wanted in (("requirements.txt", product), ("requirements-dev.txt", product | dev)):
        pinned = {normal(pin) for pin in pins.findall((ROOT / name).read_text())}
        assert wanted - pinned == set(), name
    assert {name for name in product | dev if name not in explained} == set()
