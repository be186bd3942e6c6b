"""The measurements that run anywhere, one after the other: `python -m tests.bench [NAME...]`."""

import subprocess
import sys

ANYWHERE = ("latency", "idle", "wires", "documents", "evaluate")


def main() -> int:
    """Run them; the number of those that failed."""
    failed = 0
    for name in sys.argv[1:] or ANYWHERE:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"tests.bench.{name}"], check=False)
        failed += done.returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
