"""Everything that is wrong with something a person wrote, told at once, one line each."""


class Problems(Exception):  # noqa: N818 - it is the list of them, as people are shown it
    """Raised by whatever reads a file of settings, groups, members or domains.

    `problems` holds one line each: where, what is expected, what was found; never a secret.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def fault_of(problem: str) -> str:
    """The line of a traceback that says what went wrong: the first behind its last frame."""
    lines = problem.strip().split("\n")
    frames = [n for n, line in enumerate(lines) if line.startswith("  ")]
    behind = frames[-1] + 1 if frames else 0
    return lines[behind] if behind < len(lines) else lines[-1]


def fault_name(problem: str) -> str:
    """The same for logs, without its words, which may be a letter's: `ValueError`."""
    name = fault_of(problem).partition(":")[0]
    return name if name.isascii() and name.replace(".", "").isidentifier() else "failed"
