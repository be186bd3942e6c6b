"""How long it takes to look for labels in real mails, and what is found where nothing should be.

ISCG_CORPORA=FOLDER python -m tests.bench.labels
"""

import json
import os
import sys
import time
from pathlib import Path

from bot.resolutions.labels import find_labels


def main() -> None:
    """Print milliseconds a mail, and every hit: none of these mails is about a resolution."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ["ISCG_CORPORA"])
    lines = (folder / "replies.jsonl").read_text("utf-8").splitlines()
    mails = [text for line in lines if (text := json.loads(line).get("text"))]
    find_labels("resolves 2")
    start = time.perf_counter()
    hits = [hit for mail in mails for hit in find_labels(mail)]
    spent = (time.perf_counter() - start) / len(mails) * 1000
    size = sum(map(len, mails)) / len(mails)
    print(f"{len(mails)} mails of {size:.0f} characters: {spent:.3f} ms each, {len(hits)} hits")
    for hit in hits:
        print(hit.provision, "|", hit.evidence)


if __name__ == "__main__":
    main()
