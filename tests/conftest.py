"""Tests of real servers run where these can start; where they must run, a skip is a failure."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

INTEROP = "tests/interop/"
REQUIRED = bool(os.environ.get("ISCG_REQUIRE_INTEROP"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what is in tests/interop, and keeps it on one worker: it shares one laboratory."""
    for item in items:
        if item.nodeid.startswith(INTEROP):
            item.add_marker(pytest.mark.interop)
            item.add_marker(pytest.mark.xdist_group("interop"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With ISCG_REQUIRE_INTEROP set, a skipped test of a real server has failed."""
    report = yield
    if REQUIRED and report.skipped and item.nodeid.startswith(INTEROP):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longreprtext
        report.outcome = "failed"
        report.longrepr = f"ISCG_REQUIRE_INTEROP is set, and this was not run: {reason}"
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Ends a run that should have had tests of real servers, and had none, with 1."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if not (REQUIRED and isinstance(reporter, pytest.TerminalReporter)):
        return
    passed = (report.nodeid for report in reporter.stats.get("passed", []))
    if _asks_for_interop(session.config) and not any(n.startswith(INTEROP) for n in passed):
        reporter.write_line(
            "\nISCG_REQUIRE_INTEROP is set, but no test of a real server has passed"
        )
        session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED


def _asks_for_interop(config: pytest.Config) -> bool:
    interop = Path(__file__).parent / "interop"
    folders = [Path(arg).resolve() for arg in config.args if "::" not in arg]
    return not config.option.keyword and any(interop.is_relative_to(f) for f in folders)
