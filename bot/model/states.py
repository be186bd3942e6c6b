"""What States are called: in lists, in running text, by their symbol; as the secretariat says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """One row of the table that the secretariat loads; nothing of it comes from elsewhere.

    `symbol` stands for the State in a Conference's documents (`FRE`); `listed` and `running` hold
    (language, name): `Freedonia (Republic of)` in lists, `the Republic of Freedonia` in a
    sentence; `also` are spellings under which its members are registered.
    """

    symbol: str
    listed: tuple[tuple[str, str], ...]
    running: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()

    def in_lists(self, language: str) -> str:
        """The name in lists, empty if the table has none in that language."""
        return dict(self.listed).get(language, "")

    def in_text(self, language: str) -> str:
        """The name in running text, else that in lists."""
        return dict(self.running).get(language, "") or self.in_lists(language)
