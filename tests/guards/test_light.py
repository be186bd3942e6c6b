"""What a command does not need is not loaded: each starts fast, and an import stays small."""

import subprocess
import sys

import pytest

from tests.guards.house import ROOT

# what brings some of the largest packages along, and who alone has use for them
HEAVY = {
    "bot.reading.reader": "the worker processes and `inspect`",
    "pypdf": "a letter with a PDF",
    "typst": "a paper as PDF",
    "alembic": "a schema that is to be changed",
    "aiohttp": "the service's pages, an account with OAuth 2",
    "prometheus_client": "the service",
}


def modules(of: str) -> frozenset[str]:
    """What a process has loaded that imports these modules."""
    code = f"import sys, {of}; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return frozenset(done.stdout.split())


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """The modules of a process that has loaded what every command does."""
    return modules("bot.app, bot.cli.base")


@pytest.mark.parametrize("package", HEAVY)
def test_no_command_loads_what_only_one_task_needs(package: str, loaded: frozenset[str]) -> None:
    assert "bot.app" in loaded
    assert package not in loaded


def test_an_import_has_its_reader_loaded_beside_its_own_modules() -> None:
    known = modules("bot.cli.imports")
    assert "bot.engine.forking" in known
    assert known.isdisjoint({"bot.app", "sqlalchemy"})
