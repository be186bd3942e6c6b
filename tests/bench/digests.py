"""What a digest costs with few and with many old comments in the archive.

    python -m tests.bench.digests [COUNT…]

For each number of old comments (each fifth proposes a wording that is still open) a SQLite file
is filled, then a digest of 40 new ones is looked up and its papers are made: the best of five in
processor seconds, and the ratio to the first count. The archive must not be felt.
"""

import asyncio
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from bot import app
from bot.acts.base import Actor
from bot.acts.digest_papers import make
from bot.acts.digests import look_up
from bot.acts.groups import apply_groups, load_text
from bot.model.letters import Kind, Mailbox
from bot.model.readings import Action, AuthorKnown, Capacity, Citation, Position, Proposal, Reading
from bot.store.codec import reading_to_json
from bot.store.tables import comments, filings, letters, raws, readings
from bot.store.unit import Store
from config.settings import load
from tests.bench.documents import CLAUSES, OLD, text
from tests.integration.acts.office import BOT, GROUP, NOW, SECRETARIAT

NEW = 40
WEEK = timedelta(days=7)
SAID = "In our view resolves {} should be looked at again, since {} years are long. "


def reading(number: int) -> Reading:
    """A comment of one of 200 States on one of 60 clauses; each fifth proposes."""
    provision = f"191/resolves/{number % CLAUSES + 1}"
    named = Citation(
        provision, "in-force", f"resolves {number % CLAUSES + 1}", explicit=True, confidence=0.95,
        source="body",
    )  # fmt: skip
    wanted = Proposal(
        provision, Action.MOD, OLD.format(f"{number % 7 + 5}"), "body", explicit=True,
        confidence=0.95,
    )  # fmt: skip
    return Reading(
        kind=Kind.COMMENT, message_id=f"m{number}@x.example", parent=None,
        author_email=f"d{number % 200}@x.example", author_name=f"Delegate {number % 200}",
        author_known=AuthorKnown.LIST, affiliation=f"State {number % 200}",
        capacity=Capacity.ADMINISTRATION, on_behalf_of=(), language="en", subject="Resolution 191",
        date=NOW, received_at=NOW, own_words=SAID.format(number % CLAUSES + 1, number % 7) * 3,
        signature="", quoted="", resolutions=("191",), provisions=(provision,),
        citations=(named,), proposals=(wanted,) if number % 5 == 0 else (), margin_comments=(),
        position=Position.COMMENT, position_evidence="", refers_to=None, attachments=(),
        warnings=(), words_digest=f"{number:064x}",
    )  # fmt: skip


async def fill(store: Store, first: int, count: int, at: datetime) -> None:
    """Comments as the service keeps them, written in bulk."""
    for start in range(first, first + count, 2000):
        numbers = range(start, min(start + 2000, first + count))
        found = {n: reading(n) for n in numbers}
        async with store.engine.connect() as connection:
            await connection.execute(raws.insert(), [
                {"id": n, "sha256": f"{n:064x}", "size": 1, "body": b"", "stored_at": at,
                 "quiet": True, "state": "settled", "attempts": 0, "problem": ""}
                for n in numbers
            ])  # fmt: skip
            await connection.execute(letters.insert(), [
                {"id": n, "raw_id": n, "message_id": f"m{n}@x.example",
                 "words_digest": f"{n:064x}", "base_subject": "resolution 191",
                 "thread_index": "", "thread_root": "", "kind": "comment",
                 "author_email": r.author_email, "author_name": r.author_name,
                 "subject": r.subject, "received_at": at, "over_list": True, "withheld": False,
                 "quiet": True}
                for n, r in found.items()
            ])  # fmt: skip
            await connection.execute(readings.insert(), [
                {"id": n, "letter_id": n, "version": 1, "context": "", "made_at": at,
                 "data": reading_to_json(r)}
                for n, r in found.items()
            ])  # fmt: skip
            await connection.execute(comments.insert(), [
                {"id": n, "group_code": "191", "number": n, "letter_id": n, "reading_id": n,
                 "received_at": at, "in_period": True, "status": "open",
                 "proposes": bool(r.proposals), "filed": True, "judged": []}
                for n, r in found.items()
            ])  # fmt: skip
            await connection.execute(filings.insert(), [
                {"group_code": "191", "provision": r.provisions[0], "comment_id": n,
                 "proposing": r.affiliation if r.proposals else None}
                for n, r in found.items()
            ])  # fmt: skip
            await connection.commit()


async def measured(old: int, folder: Path) -> tuple[float, float]:
    """Seconds of the processor for looking up, and for making the papers."""
    settings = load(None, {}, database=f"sqlite:///{folder / f'{old}.sqlite3'}")
    async with app.open_store(settings, lambda: NOW) as store:
        async with store.write() as work:
            actor = Actor(SECRETARIAT)
            await apply_groups(work, actor, [GROUP], NOW - 2 * WEEK)
            await load_text(work, actor, text(), NOW)
            await work.commit()
        await fill(store, 1, old, NOW - 2 * WEEK)
        await fill(store, old + 1, NEW, NOW - WEEK / 2)
        best = (1e9, 1e9)
        for _ in range(5):
            started = time.process_time()
            async with store.read() as work:
                found = await look_up(
                    work, GROUP, NOW - WEEK, NOW, Mailbox(BOT.name, BOT.address), NOW
                )
            looked = time.process_time()
            make(found)
            best = min(best, (looked - started, time.process_time() - looked), key=sum)
    return best


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [1_000, 10_000, 100_000]
    print(f"{'old comments':>12}{'look up':>10}{'papers':>10}{'ratio':>8}")
    base = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            looked, made = asyncio.run(measured(count, Path(folder)))
            base = base or looked + made
            print(f"{count:>12}{looked:>10.3f}{made:>10.3f}{(looked + made) / base:>8.2f}")


if __name__ == "__main__":
    main()
