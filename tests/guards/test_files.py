"""No file grows beyond what one reads at a sitting, or names what belongs to one machine."""

import re

from tests.guards.house import ROOT, modules, tracked

MAX_LINES = 400
# Paths of a machine at work on this project, and hosts that packages come from: the pins must
# install from anywhere. A letter in brackets keeps each pattern from finding itself.
FOREIGN = re.compile(
    r"""(?<![\w.])/wor[k]/ | (?<![\w.])/roo[t]/ | (?<![\w.])/hom[e]/(?!x\b)\w | /tm[p]/brief
    | /\.librar[y]/ | pyp[i]\.org | python[h]osted
    | --(?:extra-)?inde[x]-url\s+\S | --fin[d]-links\s+\S""",
    re.VERBOSE,
)


def test_a_file_can_be_read_at_a_sitting() -> None:
    """But for migrations: those are written once, by alembic, and never again."""
    lengths = {
        name: len(path.read_text().splitlines())
        for name, path in modules().items()
        if ".migrations." not in name
    }
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_no_file_names_a_machine_or_a_package_host() -> None:
    found = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            if FOREIGN.search(line[:2000]):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_every_pin_has_a_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text().replace("\\\n", " ")
        pins = [line for line in text.splitlines() if line.strip() and line[0] != "#"]
        assert pins
        assert [line for line in pins if "==" not in line or "--hash=sha256:" not in line] == []
