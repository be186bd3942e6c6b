"""The document of accuracy: tables are made anew, what is told by hand stays."""

from tests.bench.evaluate import put_into

HEAD = "# Accuracy\n\nHead.\n"
OLD = ("## Letters: 3\n\nold\n", "## Letters: 7 more\n\ntold\n", "## By hand: 5\n\ntold\n")
NEW = ("## Letters: 4\n\nnew\n", "## Threads: 2/2\n\nnew\n")
BEFORE = "\n".join((HEAD, *OLD, "## Threads: 1/1\n\nold\n"))
MADE = "\n".join((HEAD, *NEW, "## More: 1\n\nnew\n"))


def test_sections_that_were_made_take_the_place_of_the_old_ones() -> None:
    after = put_into(BEFORE, MADE)
    assert [line for line in after.splitlines() if line.startswith("#")] == [
        "# Accuracy",
        "## Letters: 4",
        "## Letters: 7 more",
        "## By hand: 5",
        "## Threads: 2/2",
        "## More: 1",
    ]
    assert after.count("told") == 2
    assert "old" not in after.replace("told", "")


def test_nothing_changes_that_was_made_before() -> None:
    assert put_into(MADE, MADE) == MADE
