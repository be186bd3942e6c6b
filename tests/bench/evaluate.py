"""How well letters are understood: `python -m tests.bench.evaluate [--corpora DIR] [--write]`.

The labelled set of the project itself always; public suites of replies, threads, delivery reports
and odd MIME when a folder with them is given (or ISCG_CORPORA names it). `--write` puts the tables
into docs/accuracy.md.
"""

import argparse
import os
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.formats import bounces, mime, threads
from tests.bench.replies import cases, peers, score
from tests.mails.letters import labelled
from tests.mails.measure import FIELDS, marks

DOCUMENT = Path(__file__).parents[2] / "docs" / "accuracy.md"
HEAD = """# How well letters are understood

Made by `python -m tests.bench.evaluate --corpora DIR --write`; what each field means is told by
the conventions of the reader (`bot/model/readings.py`).
"""


NOTES = """
## What differs, and why

- Own words: the reader drops a line such as `----- Forwarded by …` with the mail under it; two of
  the suites count that line as the author's. Lines that somebody marked with `>` himself (a
  quotation of a text, a program) are quotations by the conventions of the reader, own lines in a
  few suites. The last row leaves such disputed labels out, by that rule, for every program alike.
  A signature is taken apart before counting. Of what leaks, most are newsletters with several
  parts, answers in the middle of a quotation without marks, and a few answers that the suite
  forgot to count.
- Threads: mails in a loop of references are kept under each other; the reference output loses them.
- Delivery reports: the one that is missed names no address at all, only rules for guessing it.
- Odd MIME: two mails end inside their own header or boundary; one has a plain part that only says
  to read the other.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the tables; `--write` also puts them into the document."""
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("--corpora", type=Path, default=_environment())
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    parts = [HEAD, *_own_set()]
    if options.corpora:
        parts += [*_public(options.corpora), NOTES]
    text = "\n".join(parts)
    print(text)
    if options.write:
        DOCUMENT.parent.mkdir(exist_ok=True)
        DOCUMENT.write_text(text + "\n", encoding="utf-8")


def _environment() -> Path | None:
    named = os.environ.get("ISCG_CORPORA")
    return Path(named) if named else None


def _own_set() -> Iterator[str]:
    by_language: dict[str, Counter[str]] = defaultdict(Counter)
    by_client: dict[str, Counter[str]] = defaultdict(Counter)
    total = 0
    for letter in labelled():
        total += 1
        for mark in marks(letter):
            for table, key in ((by_language, letter.content.language), (by_client, letter.client)):
                table[key][mark.field] += mark.right
                table[key][f"{mark.field} of"] += 1
    yield f"## The project's own labelled set: {total} letters\n"
    yield from _field_table("language", by_language)
    yield ""
    yield from _field_table("client", by_client)


def _field_table(label: str, table: dict[str, Counter[str]]) -> Iterator[str]:
    yield _row(label, *FIELDS)
    yield _row(*["---"] * (len(FIELDS) + 1))
    for key, counts in sorted(table.items()):
        yield _row(key, *(f"{counts[f]}/{counts[f + ' of']}" for f in FIELDS))


def _public(corpora: Path) -> Iterator[str]:
    all_cases = list(cases(corpora))
    yield f"\n## Own words: {len(all_cases)} replies of public suites\n"
    yield "Lines kept of the author's, foreign lines leaked, and mails that are exactly right.\n"
    scores = {}
    seconds = {}
    for name, strip in peers().items():
        began = time.perf_counter()
        scores[name] = score(strip, all_cases)
        seconds[name] = time.perf_counter() - began
    yield _row("suite", *scores)
    yield _row(*["---"] * (len(scores) + 1))
    suites = sorted(scores["iscg-bot"], key=lambda s: (s.startswith("all"), s))
    for suite in suites:
        yield _row(suite, *(_cell(found[suite]) for found in scores.values()))
    yield f"\n## Threads: {'{}/{}'.format(*threads(corpora))}"
    right, of, notes = bounces(corpora)
    yield f"\n## Delivery reports, failed recipients: {right}/{of}\n"
    yield from notes
    right, of, notes = mime(corpora)
    yield f"\n## Odd MIME, header fields and text: {right}/{of}\n"
    yield from notes


def _cell(c: Counter[str]) -> str:
    parts = []
    if c["of"]:
        kept = 100 * c["kept"] / max(1, c["own"])
        leaked = 100 * c["leaked"] / max(1, c["foreign"])
        parts.append(f"{kept:.1f} % kept, {leaked:.1f} % leaked, {c['exact']}/{c['of']}")
    if c["must_of"]:
        parts.append(f"{c['must']}/{c['must_of']} must")
    return "; ".join(parts)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
