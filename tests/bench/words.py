"""Whether Word files with tracked changes say what they should, all accepted and all rejected.

ISCG_CORPORA=FOLDER python -m tests.bench.words
"""

import json
import os
import sys
from pathlib import Path

from bot.resolutions.folding import squeeze
from bot.resolutions.revisions import accept, plain, read_word, reject


def measure(folder: Path) -> tuple[int, int]:
    """Files that are right both ways, and all files. Formulas are no text in the reference."""
    right = total = 0
    for line in (folder / "word.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        document = read_word((folder / entry["docx"]).read_bytes())
        views = {"accepted_text": accept(document), "rejected_text": reject(document)}
        good = all(
            squeeze(plain(view, math=False)) == squeeze(entry[name])
            for name, view in views.items()
            if name in entry
        )
        if not good:
            print("wrong:", entry["id"])
        right, total = right + good, total + 1
    return right, total


def main() -> None:
    """Print the score."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ["ISCG_CORPORA"])
    right, total = measure(folder)
    print(f"word files: {right}/{total}")


if __name__ == "__main__":
    main()
