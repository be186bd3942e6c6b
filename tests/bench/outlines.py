"""How many items of real resolutions are found as one provision under their heading.

    ISCG_CORPORA=FOLDER python -m tests.bench.outlines [--show]

The reference was made by a PDF converter that ran headings, footnotes, annexes and clauses
together. An item is *found* when a provision begins where it begins and either ends where it ends
or what follows in the item is a heading, footnote, annex or clause that the outline has made a
part of its own. *Outside* are items that a converter put there from behind the resolution
(signatures, other decisions): they are reported as unplaced. The rest is *missed*.
"""

import json
import os
import re
import sys
from collections import Counter
from pathlib import Path

from bot.model.texts import Outline
from bot.resolutions.folding import slug
from bot.resolutions.outline import outline

_LABEL = re.compile(r"^(?:\(?[a-z]{1,4}\)|\d+(?:\.\d+)*[.)]?)\s")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def code_of(number: str) -> str:
    """`DECISION 11 (…)` as `DEC-11`."""
    digits = (re.search(r"\d+", number) or [""])[0]
    prefix = {"DEC": "DEC-", "REC": "REC-"}.get(number[:3], "")
    return prefix + digits


def headings_allowed(found: Outline, keyword: str) -> set[str]:
    """Slugs under which an item of a reference section may stand: its own heading and those that
    were run together with it."""
    known = [p.heading.split("~")[0] for p in found.provisions if p.heading]
    return {slug(keyword), *known}


def verdict(item: str, found: Outline, own: str) -> str:
    """`found`, `outside` or `missed`."""
    body = squeezed(_LABEL.sub("", item))
    whole = squeezed(item)
    for provision in found.provisions:
        text = squeezed(provision.text)
        if text and (body == text or (whole == text and provision.id)):
            return "found"
    for index, provision in enumerate(found.provisions):
        text = squeezed(provision.text)
        if len(text) > 10 and body.startswith(text) and accounted(body[len(text) :], found, index):
            return "found"
    outside = [squeezed(u.text) for u in found.unplaced]
    return "outside" if any(whole in text or text in whole for text in outside) else "missed"


def accounted(rest: str, found: Outline, index: int) -> bool:
    """Whether what is left of an item is made of the parts that follow in the outline."""
    rest = re.sub(r"^[,;._\d\s]+", "", rest)
    following = found.provisions[index + 1 : index + 8]
    for parts in (
        *((p.heading_text, p.text) for p in following),
        *((u.text,) for u in found.unplaced),
    ):
        for part in parts:
            text = squeezed(part)
            if text and (text.startswith(rest[:40]) or rest.startswith(text[:40])):
                return True
    return not rest


def measure(folder: Path, show: bool = False) -> Counter[str]:
    """Counts of the verdicts, of right headings and of provisions."""
    counts: Counter[str] = Counter()
    for line in (folder / "resolutions.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        data = (folder / entry["file"]).read_bytes()
        found = outline(data, entry["file"], code_of(entry["number"]), "en")
        counts["resolutions"] += 1
        counts["provisions"] += len(found.provisions)
        for section in (*entry["preamble"], *entry["operative"]):
            first = squeezed(_LABEL.sub("", section["items"][0])) if section["items"] else ""
            for provision in found.provisions:
                text = squeezed(provision.text)
                if text and first.startswith(text):
                    right = provision.heading.split("~")[0] == slug(section["keyword"])
                    counts["headings right" if right else "headings wrong"] += 1
                    if show and not right:
                        print(entry["id"], section["keyword"], "->", provision.id)
                    break
            for item in section["items"]:
                outcome = verdict(item, found, slug(section["keyword"]))
                counts[outcome] += 1
                if show and outcome == "missed":
                    print(entry["id"], section["keyword"], item[:160])
    return counts


def main() -> None:
    """Print the counts."""
    paths = [a for a in sys.argv[1:] if not a.startswith("-")]
    folder = Path(paths[0] if paths else os.environ["ISCG_CORPORA"])
    counts = measure(folder, "--show" in sys.argv)
    for name, count in sorted(counts.items()):
        print(f"{name}: {count}")


if __name__ == "__main__":
    main()
