"""Old Word files (.doc, .rtf) made into .docx by an installed LibreOffice.

A stranger's file is opened by a program of its own, with a profile of its own that is thrown away,
within a deadline and limits of memory and size; macros are not run by a conversion.
"""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

MAX_MADE = 64_000_000
MEMORY = 3_000_000_000  # address space; LibreOffice maps much that it never uses
_PROGRAMS = ("soffice", "libreoffice")


@dataclass(frozen=True, slots=True)
class Office:
    """Converts by starting `program` once for each file; may be handed to another process."""

    program: str
    seconds: float = 40.0

    def __call__(self, name: str, data: bytes) -> bytes | None:
        """The file as .docx; None when it cannot be made in time."""
        with tempfile.TemporaryDirectory(prefix="iscg-office-") as folder:
            given = Path(folder) / ("file" + Path(name).suffix.lower())
            given.write_bytes(data)
            if not self._run(given, Path(folder)):
                return None
            made = given.with_suffix(".docx")
            if not made.is_file() or made.stat().st_size > MAX_MADE:
                return None
            return made.read_bytes()

    def _run(self, given: Path, folder: Path) -> bool:
        command = [
            self.program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            "docx",
            "--outdir",
            str(folder),
            str(given),
        ]
        process = subprocess.Popen(  # noqa: S603 - our own arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={
                "PATH": os.environ.get("PATH", os.defpath),
                "HOME": str(folder),
                "LANG": "C.UTF-8",
            },
            start_new_session=True,
        )
        _bound(process.pid)
        try:
            return process.wait(self.seconds) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            # the launcher's children too: they are one session
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _bound(process: int) -> None:
    """Its own limit of memory, not the reader's; no file larger than is taken back."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(process, resource.RLIMIT_AS, (most, hard))
        resource.prlimit(process, resource.RLIMIT_FSIZE, (4 * MAX_MADE, 4 * MAX_MADE))


def installed_office() -> Office | None:
    """The LibreOffice of this machine, None where there is none."""
    found = next((path for name in _PROGRAMS if (path := shutil.which(name))), None)
    return Office(found) if found else None
