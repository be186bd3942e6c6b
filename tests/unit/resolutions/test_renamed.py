"""A heading that is worded anew moves no clause; a clause under another heading has moved."""

import pytest

from bot.resolutions.outline import outline_text
from bot.resolutions.proposals import changes

OLD = """RESOLUTION 191 (REV. STRELSAU, 2022)

Strategy

noting

that groups ask for a list of the subjects studied by more than one Sector,

resolves

1 that the list shall be reviewed every two years;

instructs the Secretary-General

1 to support the Group, within existing resources, with a secretariat;

2 to report annually to the Council on the implementation of this resolution;

invites Member States

to take the list of subjects of common interest into account."""


def read(old: str, new: str) -> list[tuple[str, str]]:
    assert OLD.count(old) == 1
    after = outline_text(OLD.replace(old, new), "191", "en")
    return [(c.action, c.provision) for c in changes(outline_text(OLD, "191", "en"), after)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("instructs the Secretary-General", "instructs the Secretary-General, with the Directors"),
        ("invites Member States", "invites Member States and Sector Members"),
        ("noting", "noting with concern"),
    ],
)
def test_a_reworded_heading_moves_nothing(old: str, new: str) -> None:
    assert read(old, new) == []


def test_a_new_clause_under_a_reworded_heading_belongs_to_the_section() -> None:
    heading = "instructs the Secretary-General\n\n1 to support"
    assert read(heading, heading.replace("General", "General, with the Directors")) == []
    more = "implementation of this resolution;\n\n3 to publish the list in six languages;"
    text = OLD.replace("instructs the Secretary-General", "instructs the Secretary-General again")
    text = text.replace("implementation of this resolution;", more)
    found = changes(outline_text(OLD, "191", "en"), outline_text(text, "191", "en"))
    assert [(c.action, c.provision) for c in found] == [
        ("ADD", "191/instructs-the-secretary-general/3")
    ]


def test_under_another_heading_a_clause_has_moved() -> None:
    assert sorted(read("noting", "recalling")) == [("ADD", "191/recalling"), ("SUP", "191/noting")]
