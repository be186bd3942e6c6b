"""How well letters are understood: `python -m tests.bench.evaluate [--corpora DIR] [--write]`.

The labelled set of the project itself always; public suites of replies, threads, delivery reports
and odd MIME when a folder with them is given (or ISCG_CORPORA names it). `--write` puts the tables
into docs/accuracy.md.
"""

import argparse
import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.mail.own_words import take_apart
from tests.bench.formats import bounces, mime, threads
from tests.bench.replies import LEFT_OUT, cases, peers, score
from tests.mails.forms import form_marks, forms
from tests.mails.introductions import answers
from tests.mails.letters import labelled
from tests.mails.measure import FIELDS, marks

FORM_FIELDS = ("own_words", "kind", "language", "position", "provisions", "author_email")
DOCUMENT = Path(__file__).parents[2] / "docs" / "accuracy.md"
HEAD = """# How well letters are understood

Made by `python -m tests.bench.evaluate --corpora DIR --write`; what each field means is told by
the conventions of the reader (`bot/model/readings.py`).
"""


DELEGATES = """
## Delegates' letters: 80 more, written before they were read

Twelve a language and more in English: the last clause of a section, ranges before their heading,
what another State is told to say, withdrawals and corrections without a place, traditional
characters, answers under quoted clauses, redlines in HTML. 56 were right in every field at the
first reading; all 80 are since (a figure of the code that was mended on them).

## Whole conversations: 233 letters in 127 conversations, written before they were read

As a correspondence group runs: the coordinator's questions answered line by line, wordings
amended by others, common proposals, notes verbales, dictated letters, changes of mind; the six
languages. 102 of the first 190 were right in every field at first sight (mended since: 166), 32 of
43 that were written afterwards (42). Those that showed a fault are among the tests.

## Kinds that had been misread: 60 sentences and 51 letters

What another is told to propose, proposals taken up, words changed throughout, alternatives, places
counted in words, consent by degrees; the six languages. Of 60 single sentences on a proposal 43
were read as expected before anything was mended (60 since), of 46 written afterwards 22 (46); of
51 fresh letters of all these kinds 37 were right at first sight (51 since).

## Plain letters: 170 of them, written before they were read

As most comments are: a label, a wording, one reason; answers to them in a line; joint and
regional contributions, notes verbales, tables, files with a covering letter, invitations and
apologies; six languages in equal parts, eleven mail programs. 79 of the first 130 were right in
every field at first sight (mended since: 128), 17 of 27 that were written afterwards (27), and
then 9 of 13 (13). They are among the tests, with nine letters that tell what another proposes.

## Letters in English, French and Spanish: 154 of them, and 550 sentences

Comments, answers and courtesies as delegates word them, written from the conventions alone, in
four parts; each part was read before anything was mended on it. 54 of 86 letters were right in
every field at first sight (mended since: 79), then 19 of 27 (25), 13 of 21 (21) and 11 of 20 (18):
the more roundabout the words, the less is understood at once. What each fault taught was written
down as a paradigm, every form of an order or a consent in its language; of these 550 sentences,
`tests/mails/paradigms.txt`, 312 had been read otherwise before.

## Letters in Russian, Chinese and Arabic: 164 of them, and 771 sentences

Reasons before the change and behind it, impersonal and nominal forms, passives, lists of many
marks, tables, tracked files, notes verbales, telephones, traditional characters; answers from the
top, from below and between the lines; eleven mail programs. Of the first 88, 57 were right in every
field at first sight (mended since: 87). Then each kind was mended by the whole paradigm of its
verbs, in 771 sentences of their own (510 orders, of which 223 had been read as they should, and 261
sides, of which 170), and new letters were written after each mending: 16 of 29 (28), 17 of 27 (27),
17 of 20 (20). Those that showed a fault are among the tests.

## Plain letters: 136 of them, in six languages

Ordinary letters of ordinary delegates (`tests/mails/plain`), written before the code was looked at.
Of the first 100, 68 were right in every field at first sight (mended since: 95); of 36 that were
written afterwards, 21 (34).

## Whose voice: 1,402 sentences in which not only the writer speaks, or not plainly

What others are quoted to say, what delegations without a name, officers or operators want, what
hangs on a condition, lies in the past or could be done either way, what another's amendment would
do, what a version shows, a rumour says or a writer says that he does *not* propose; how diplomats
say no; and the writer's own words beside all these, under every polite opening; six languages
(`tests/mails/voices.txt`). A wrong mouth is the gravest fault there is, and was the commonest.
Wrong at first sight, each set written before the code was looked at and mended by kinds before the
next:

| sentences | wrong |
| --- | --- |
| others' words, first set | 74 of 168 had put a stance or a proposal into the writer's mouth |
| others' words, four further sets | 24 of 54, 14 of 45, 11 of 31, 23 of 132, 31 of 95 |
| plain denials (`we do not ask for the deletion of …`) | 59 of 146 were read as what they deny |
| sides taken through denials (`we were never opposed to …`) | 24 of 121 |
| polite orders (`veuillez supprimer …`, `we would be grateful if …`) | 45 of 121 were no proposal |
| own proposals beside words that tell of others | 14 of 70 were no proposal |
| changes of words, the place said before, between or behind | 17 of 83 were none |
| every opening with every kind of change | 21 of 280 |
| ways of naming a provision | 11 of 103 |
| orders below a label on its own line, or below the clause itself | 78 of 345 |
| on whose behalf: told of others, and the writer's own | 25 of 38, 11 of 44 |
| said of a resolution as a whole, under a subject that says nothing | 27 of 112 were chatter |

What is told in a way that nobody thought of is still taken for the writer's, about one time in four
where it orders something outright: positions are private until they are confirmed, and a proposal
stands beside the words that it was read from.

## Changes and places: 717 sentences and 118 short letters

Every change that can be proposed (deleted, added at the beginning, at the end, beside, between or
before words; replaced, moved, split, merged, kept) crossed with ways of naming the place, of giving
the wording and of ordering it, in six languages, written before the code was looked at. A wrong
wording or place is graver than a miss.

| set | right at first sight | wrong wording or place | since |
| --- | --- | --- | --- |
| one change each, 717 | 536 (75 %) | 13, 8 | 717 |
| 375 ways of naming a place | 292 (78 %) | none | 367 |
| two to four changes a letter, 59 in English, French and Spanish | 37 | 1, 1 | 57 |
| the same, 38 in Russian, Chinese and Arabic | 33 | none | 38 |
| further ones, 21 in six languages | 15 | none | 21 |
"""

PAIRS = """
Pairs of mails in one thread beside notmuch's, in the database after an import
(`python -m tests.bench.threads ARCHIVE`; measured on 2026-11-21), as they are and with the mails of
the four kinds below joined on both sides:

| list | mails | notmuch's pairs | of them ours | ours alone | joined: of them ours | ours alone |
| --- | --- | --- | --- | --- | --- | --- |
| open-iscsi | 1,233 | 7,364 | 100.000 % | 30 | 100.000 % | 0 |
| linux-raid | 19,449 | 189,927 | 99.656 % | 191 | 100.000 % | 0 |

notmuch joins what In-Reply-To and References join, whatever else a mail says. The reader differs in
four kinds of mails, each told by a rule on the mail's own header (`KINDS` in the bench); mails that
share their Message-ID with others are left out (37 ids in linux-raid).

| kind | joined by | open-iscsi: mails, pairs | linux-raid: mails, pairs |
| --- | --- | --- | --- |
| new subject | notmuch | 0, 0 | 6, 653 |
| no field | the reader | 3, 12 | 19, 118 |
| rewritten | the reader | 4, 18 | 1, 9 |
| elsewhere | the reader | 0, 0 | 3, 64 |

- New subject: no mark of reply and nothing quoted; the reply button served to find the address.
  Five are new matters, hung by notmuch into another thread with all their answers; one script, sent
  as an aside to a patch without a word that says so, would be an answer.
- No field: an answer by its mark, from a program that writes no field of reference; joined by what
  it quotes, or by its subject within the window. Five are unwanted mails that bear `Re:`.
- Rewritten: a gateway or an archive has rewritten the ids that the mail names (`6355_15871_…`,
  `()mail!example`); the true one stands inside.
- Elsewhere: it names only mails that are not here, and has the subject of the one that it quotes.

One letter more costs the same in an archive of any length (`python -m tests.bench.arrivals`,
docs/performance.md).
"""

NOTES = """
## What differs, and why

- Own words: by the conventions of the reader a line such as `----- Forwarded by …` goes with the
  mail under it, and what somebody marked with `>` (a quotation, a program) is a quotation. Some
  labels count these as the author's own words: their number is under the table, and the rows "but
  disputed labels" leave them out, by rule, for every program alike. They are all that stands
  between the reader and 100 % in clearfeed, gitlab and mail-parser-reply.
- A signature is taken apart before counting: the suites differ in what is one. So are rules,
  pictures and code in the two sets labelled by people: nobody's words, left in place here.
- Must: seven of the mails that are missed want the typed name gone, which stays here; one wants the
  words under a header block kept, where nothing stands above.
- Indentation without marks is the writer's own here (a clause that is proposed), as in unquotemail;
  talon keeps it in two labels and drops it in two.
- Of what leaks, most are lines that a gateway broke out of a quotation (an answer would look the
  same; they are told apart where the earlier letter is known), advertisements in newsletters, and
  answers that the suite forgot to count.
- Threads: mails in a loop of references are kept under each other; the reference output loses them.
- Delivery reports: one names a user without a domain; the reader finds the domain in the returned
  mail, the reference adds a second that the report only advises to try.
- Odd MIME: one mail has a part with two types, and the reference takes the raw parts below it, with
  their headers, for its text; the reader finds the words. Where the reader takes the HTML part (in
  one mail the plain one only says to read it), it is held against the HTML of the reference.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the tables; `--write` also puts them into the document."""
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("--corpora", type=Path, default=_environment())
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    parts = [HEAD, *_own_set()]
    if options.corpora:
        parts += [DELEGATES.rstrip(), *_public(options.corpora), NOTES]
    text = "\n".join(parts)
    print(text)
    if options.write:
        before = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
        DOCUMENT.write_text(put_into(before, text + "\n"), encoding="utf-8")


def put_into(document: str, made: str) -> str:
    """A document with the sections that were made in place of those of their name.

    What is told by hand stays where it is; a name is a heading up to its colon.
    """
    fresh = dict(_sections(made))
    kept = [fresh.pop(name, text) for name, text in _sections(document)]
    return "\n".join(text.rstrip() + "\n" for text in (*kept, *fresh.values()) if text.strip())


def _sections(document: str) -> Iterator[tuple[tuple[str, int], str]]:
    """Each with its name, and how many of that name stand before it."""
    count: Counter[str] = Counter()
    for text in re.split(r"^(?=## )", document, flags=re.MULTILINE):
        name = text.partition("\n")[0].partition(":")[0]
        yield (name, count[name]), text
        count[name] += 1


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
    yield from _forms()
    yield from _introductions()


def _forms() -> Iterator[str]:
    by_language: dict[str, Counter[str]] = defaultdict(Counter)
    by_client: dict[str, Counter[str]] = defaultdict(Counter)
    total = 0
    for form in forms():
        total += 1
        for mark in form_marks(form):
            for table, key in ((by_language, form.language), (by_client, form.client)):
                table[key][mark.field] += mark.right
                table[key][f"{mark.field} of"] += 1
    yield f"\n## Letters as their programs send them: {total}\n"
    yield "Only the fields that a letter is about are counted.\n"
    yield from _field_table("language", by_language, FORM_FIELDS)
    yield ""
    yield from _field_table("client", by_client, FORM_FIELDS)


def _introductions() -> Iterator[str]:
    by_language: dict[str, Counter[str]] = defaultdict(Counter)
    for answer in answers():
        own = take_apart(answer.text).own.split()
        by_language[answer.language].update(right=own == answer.own.split(), of=1)
        by_language[answer.language][answer.program] = 1
    right, of = (sum(c[k] for c in by_language.values()) for k in ("right", "of"))
    yield f"\n## What programs write above a quotation: {right}/{of} answers told from it\n"
    yield "Answered above, below and between, with marks and without.\n"
    yield _row("language", "programs", "right")
    yield _row(*["---"] * 3)
    for language, c in sorted(by_language.items()):
        yield _row(language, str(len(c) - 2), f"{c['right']}/{c['of']}")


def _field_table(
    label: str, table: dict[str, Counter[str]], fields: Sequence[str] = FIELDS
) -> Iterator[str]:
    yield _row(label, *fields)
    yield _row(*["---"] * (len(fields) + 1))
    for key, c in sorted(table.items()):
        yield _row(key, *(f"{c[f]}/{c[f + ' of']}" if c[f"{f} of"] else "" for f in fields))


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
    ours = scores["iscg-bot"]
    disputes = Counter(case.disputed for case in all_cases if case.disputed)
    suites = sorted(
        (s for s in ours if not s.endswith(LEFT_OUT) or ours[s.removesuffix(LEFT_OUT)]["disputed"]),
        key=lambda s: (s.startswith("all"), s),
    )
    for suite in suites:
        yield _row(suite, *(_cell(found[suite]) for found in scores.values()))
    told = "; ".join(f"{count} count {kind}" for kind, count in disputes.most_common())
    yield f"\n{disputes.total()} labels are disputed: {told}."
    yield f"\n## Threads: {'{}/{}'.format(*threads(corpora))}"
    yield PAIRS
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
