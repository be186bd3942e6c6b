"""Everything that is wrong with something a person wrote, told at once, one line each."""


class Problems(Exception):  # noqa: N818 - it is the list of them, as people are shown it
    """Raised by whatever reads a file of settings, groups, members or domains.

    `problems` holds one line each: where, what is expected, what was found; never a secret.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
