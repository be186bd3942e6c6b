"""How long papers take and how much memory, beside the same table written straight with lxml.

    python -m tests.bench.documents [COUNT…]

For each number of comments every paper is made in a process of its own, in turns with the straight
table; times are the best of several, of the processor's time (others may work on the machine too),
memory is the peak of the process less what it had before.
"""

import io
import multiprocessing
import resource
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import timedelta

from lxml import etree

from bot.documents.circulation import digest_paper
from bot.documents.consolidated import consolidated_paper
from bot.documents.digest import build_digest
from bot.documents.formats import docx, xlsx
from bot.documents.note import note
from bot.documents.table import table_paper
from bot.model.comments import Comment
from bot.model.readings import Action
from bot.model.texts import Provision, Text
from tests.unit.documents.material import GROUP, NOW, SINCE, citation, comment, proposal

CLAUSES = 60
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OLD = "that progress in the coordination of the three Sectors be reviewed every {} years, and a \
report be submitted to the Council;"


def text() -> Text:
    return Text(
        "191",
        "en",
        "in-force",
        provisions=tuple(
            Provision(
                f"191/resolves/{n}",
                f"resolves {n}",
                OLD.format("four"),
                1,
                str(n),
                heading="resolves",
                heading_text="resolves",
            )
            for n in range(1, CLAUSES + 1)
        ),
    )


def comments(count: int) -> tuple[Comment, ...]:
    """Comments of 200 States on 60 clauses; each fifth proposes, each wording comes often."""
    said = "In our view resolves {} should be looked at again, since {} years are long. "
    return tuple(
        comment(
            n,
            f"State {n % 200}",
            said.format(n % CLAUSES + 1, n % 7) * 3,
            citations=(citation(f"191/resolves/{n % CLAUSES + 1}", f"resolves {n % CLAUSES + 1}"),),
            proposals=(
                proposal(f"191/resolves/{n % CLAUSES + 1}", Action.MOD, OLD.format(f"{n % 7 + 5}")),
            )
            if n % 5 == 0
            else (),
            received_at=NOW - timedelta(minutes=n),
        )
        for n in range(1, count + 1)
    )


def floor(found: tuple[Comment, ...]) -> bytes:
    """The table's rows, straight: eight cells with the same words, lxml and zip."""
    body = etree.Element(f"{{{W}}}tbl", nsmap={"w": W})
    for c in found:
        row = etree.SubElement(body, f"{{{W}}}tr")
        proposed = c.proposals[0].text if c.proposals else ""
        for said in (c.code, c.source, c.provisions[0], "MOD", c.own_words, proposed, "", ""):
            cell = etree.SubElement(row, f"{{{W}}}tc")
            run = etree.SubElement(etree.SubElement(cell, f"{{{W}}}p"), f"{{{W}}}r")
            etree.SubElement(run, f"{{{W}}}t").text = said
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", etree.tostring(body, encoding="utf-8"))
    return held.getvalue()


def digest_note(found: tuple[Comment, ...]) -> object:
    return note(
        build_digest(
            GROUP, number=1, since=SINCE, until=NOW, now=NOW, comments=found, texts=[text()]
        )
    )


def digest_word(found: tuple[Comment, ...]) -> object:
    made = build_digest(
        GROUP, number=1, since=SINCE, until=NOW, now=NOW, comments=found, texts=[text()]
    )
    return docx.write(digest_paper(made))


PAPERS: dict[str, Callable[[tuple[Comment, ...]], object]] = {
    "floor (lxml, zip)": floor,
    "note": digest_note,
    "digest.docx": digest_word,
    "table.docx": lambda c: docx.write(table_paper(GROUP, c, [text()], NOW)),
    "table.xlsx": lambda c: xlsx.write(table_paper(GROUP, c, [text()], NOW)),
    "consolidated.docx": lambda c: docx.write(consolidated_paper(GROUP, text(), c, NOW)),
}


Told = tuple[float, float, float]


def measure(name: str, count: int, told: "multiprocessing.Queue[Told]") -> None:
    """Seconds for the paper, for the floor, and the memory that the paper took (MB)."""
    found = comments(count)
    PAPERS[name](found[:10])  # catalogues and templates are read once in a service's life
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    PAPERS[name](found)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    best = [1e9, 1e9]
    for _ in range(3 if count > 2_000 else 9):
        for place, make in enumerate((PAPERS[name], floor)):
            start = time.process_time()
            make(found)
            best[place] = min(best[place], time.process_time() - start)
    told.put((best[0], best[1], (after - before) / 1024))


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [100, 1_000, 10_000]
    context = multiprocessing.get_context("spawn")
    print(f"{'paper':<20}{'comments':>10}{'seconds':>10}{'floors':>8}{'MB more':>9}")
    for count in counts:
        for name in PAPERS:
            told: multiprocessing.Queue[Told] = context.Queue()
            job = context.Process(target=measure, args=(name, count, told))
            job.start()
            seconds, base, megabytes = told.get(timeout=600)
            job.join()
            print(f"{name:<20}{count:>10}{seconds:>10.3f}{seconds / base:>8.1f}{megabytes:>9.1f}")


if __name__ == "__main__":
    main()
