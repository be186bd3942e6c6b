"""The sections and annexes of a resolution: headings, clauses, what continues them."""

import re
from dataclasses import replace
from functools import cache

from bot.model.texts import ProvisionKind, Unplaced
from bot.resolutions.clauses import Label, Stack, ends_clause, read_label
from bot.resolutions.folding import fold
from bot.resolutions.headings import Heading, line_heading, opening_heading
from bot.resolutions.lines import Line
from bot.resolutions.outline_state import Builder, start
from bot.resolutions.runs import cut_clauses
from bot.resolutions.verdict_words import GONE, KEPT
from bot.resolutions.vocabulary import VOCABULARIES, forms

MAX_VERDICT = 80


def section_heading(b: Builder, line: Line, text: str) -> Heading | None:
    """The heading that a line is, unless it has a number."""
    if line.number and line.number not in ("•", "–"):
        return None
    return line_heading(text, b.language)


def heading_or_annex(b: Builder, line: Line, text: str) -> bool:
    """Open a section or an annex if the line is its heading; True if it was."""
    annex = _annex_number(b, text)
    if annex is not None:
        _open_annex(b, annex, text)
        return True
    if b.stage == "annex":
        return False
    heading = section_heading(b, line, text)
    rest = ""
    if heading is None and not line.number:
        heading, rest = run_on(b, line, text)
    if heading is None:
        return False
    _open_section(b, heading, text[: len(text) - len(rest)] if rest else text)
    if rest:
        clause(b, replace(line, lead=0), rest, 0)
    return True


def run_on(b: Builder, line: Line, text: str) -> tuple[Heading | None, str]:
    """A heading and its clause in one line; italics, or a clause behind it, part the two."""
    found = opening_heading(text, b.language)
    if found is None:
        return None, ""
    heading, rest = found
    italic = 0 < line.lead < len(text) - 1 and abs(line.lead - heading.end) <= 3
    printed = text[: len(text) - len(rest)].strip()
    first = text.lstrip("\"'*_«“")[:1]
    new = not b.opens or ends_clause("".join(b.opens[-1].parts[-1:])) or not b.opens[-1].parts
    if italic or (
        new
        and not printed.endswith((";", "."))
        and (heading.operative or first.isupper() or bool(b.stage == "enacted"))
    ):
        return heading, rest
    return None, ""


def _open_section(b: Builder, heading: Heading, printed: str) -> None:
    slug = _decision(b, heading.slug)
    count = b.headings.get(slug, 0) + 1
    b.headings[slug] = count
    b.heading = slug if count == 1 else f"{slug}~{count}"
    b.printed = printed.strip(' ,:;*_"“”«»')
    b.stack, b.stage = Stack(), "section"


def _decision(b: Builder, slug: str) -> str:
    """In a decision the verb that means both is `decides`."""
    if "DEC-" in b.resolution and b.language != "en" and slug.startswith("resolves"):
        return "decides" + slug[len("resolves") :]
    return slug


def _annex_number(b: Builder, text: str) -> str | None:
    """The number of the annex that a line opens ("" for the only one), None when it opens none."""
    if b.stage not in ("section", "annex") or len(text) > 200:
        return None
    match = _annex_line(b.language).match(fold(text))
    return (match.group("number") or match.groupdict().get("before") or "") if match else None


@cache
def _annex_line(language: str) -> re.Pattern[str]:
    v = VOCABULARIES[language]
    words = "|".join(re.escape(fold(form)) for form in forms(v.annex))
    to = "|".join(re.escape(fold(form)) for form in forms(v.to_annex))
    if language == "zh":
        return re.compile(
            rf"(?:第.{{1,8}}{to})?(?:的)?(?:{words})\s*(?P<number>\d{{1,2}}|[a-z])?\s*$"
        )
    return re.compile(
        rf"(?:{words})\s*(?P<number>\d{{1,2}}|[a-z](?!\w)|[ivx]{{1,4}}(?!\w))?"
        rf"(?:\s*[(\[][^)]*[)\]])?(?:\s+(?:{to})|\s*[:.\-]|\s*$)"
    )


def _open_annex(b: Builder, number: str, text: str) -> None:
    b.stage = "annex"
    b.annex = f"annex/{number}" if number else "annex"
    b.heading, b.printed, b.stack = b.annex, text, Stack()
    start(b, b.annex, ProvisionKind.ANNEX).parts.append(text)


def clause(b: Builder, line: Line, text: str, index: int) -> None:
    """A line of a section: a numbered clause, its only paragraph, or more of the last one."""
    label, rest = _numbered(b, line, text)
    if b.stage not in ("section", "annex"):
        if (
            b.stage == "enacted"
            and b.opens[-1].kind is ProvisionKind.ENACTING
            and not ends_clause(b.opens[-1].parts[-1])
        ):
            b.opens[-1].parts[-1] += " " + text
        else:
            b.unplaced.append(Unplaced(text, "before the first heading", index))
        return
    if label is None and line.place == "table" and b.place != "table" and _is_last(b):
        b.unplaced.append(Unplaced(text, "in a table behind the last clause", index))
        return
    b.place = line.place
    if label is None:
        _unnumbered(b, text)
        return
    for position, piece in enumerate(_split(b, label, rest, line.following)):
        here = label if position == 0 else read_label(piece)
        if here is not None:
            _numbered_clause(b, here.number, piece if position == 0 else piece[here.end :])


def _is_last(b: Builder) -> bool:
    """Whether the clause at hand ends as only the last one of a resolution does."""
    return not _fresh(b) and "".join(b.opens[-1].parts[-1:]).endswith((".", "。"))


def _split(b: Builder, label: Label, rest: str, following: str) -> list[str]:
    """A clause and those that it swallowed; not when the next line has their number itself."""
    pieces = cut_clauses(rest, label.number) if b.stage == "section" else [rest]
    numbers = [read_label(piece) for piece in pieces[1:]]
    return [rest] if any(n is not None and n.number == following for n in numbers) else pieces


def _numbered(b: Builder, line: Line, text: str) -> tuple[Label | None, str]:
    """The number of a line, automatic or typed, and the words behind it."""
    if line.number:
        automatic = read_label(line.number + " x")
        if automatic is not None:
            return automatic, text
    label = read_label(text)
    if label is None or not text[label.end :].strip():
        return None, text
    if not label.sure and not (b.stage == "annex" and (line.level > 0 or line.style)):
        last = b.opens[-1].parts[-1] if b.opens and b.opens[-1].parts else ""
        rest = text[label.end :].strip()
        if _is_verdict(rest):
            return label, rest
        fits = b.stack.plausible(label.number) or _is_extract(b, label, text, last)
        if not fits or not (ends_clause(last) or _fresh(b) or _is_verdict(last) or _tabbed(line)):
            return None, text
    return label, text[label.end :].strip()


def _tabbed(line: Line) -> bool:
    """Whether a tab parts a number from the words, as no running text has it."""
    label = read_label(line.text)
    return label is not None and "\t" in line.text[: label.end]


def _is_verdict(text: str) -> bool:
    """Whether words stand in place of a wording: `(deleted)`, `no change`."""
    return len(text) < MAX_VERDICT and bool(GONE.fullmatch(text) or KEPT.fullmatch(text))


def _is_extract(b: Builder, label: Label, text: str, last: str) -> bool:
    """Whether a clause stands behind one that it does not follow: both begin as clauses do."""
    word = _FIRST_WORD.match(fold(text[label.end :]))
    begins = word is not None and (word[1] in _OPENINGS or _ORDERED.fullmatch(word[1]))
    begins = bool(begins) or bool(_HAN_CLAUSE.match(text, label.end))
    ended = _fresh(b) or last.rstrip().endswith((";", "；", "؛"))
    return begins and ended and b.stack.skips_to(label.number)


_HAN_CLAUSE = re.compile(r"\s*(?![个項项年月日次位名种條条号])[\u4e00-\u9fff]")
"""Chinese clauses have no opening word; a counting word behind the number makes it an amount."""
_FIRST_WORD = re.compile(r"\W*([^\W\d_]+)")
_OPENINGS = frozenset(fold("that to que qu de d à a что أن ألا بأن أنه إلى").split())
_ORDERED = re.compile(rf"\w+(?:ть|ться|ти|тись|чь)|{fold('ب')}\w{{3,}}")
"""What somebody is instructed to do, in Russian an infinitive, in Arabic a noun behind بـ."""


def _fresh(b: Builder) -> bool:
    """Whether nothing stands under the heading yet."""
    return b.opens[-1].heading != b.heading if b.opens else True


def _unnumbered(b: Builder, text: str) -> None:
    prefix = b.heading
    here = next((o for o in reversed(b.opens) if o.kind is not ProvisionKind.FOOTNOTE), None)
    if (
        here is not None
        and here.parts
        and (here.path == prefix or here.path.startswith(prefix + "/"))
    ):
        if not ends_clause(here.parts[-1]) and here.kind is not ProvisionKind.ANNEX:
            here.parts[-1] += " " + text
        else:
            here.parts.append(text)
        return
    start(b, prefix, ProvisionKind.CLAUSE).parts.append(text)


def _numbered_clause(b: Builder, number: str, text: str) -> None:
    last = b.opens[-1].parts[-1] if b.opens and b.opens[-1].parts else ""
    path = b.stack.place(number, last.rstrip().endswith((":", "：")))
    prefix = b.heading
    kind = ProvisionKind.ANNEX if b.stage == "annex" else ProvisionKind.CLAUSE
    opened = start(b, "/".join((prefix, *path)), kind)
    opened.parts.append(text.strip())
    opened.number, opened.level = path[-1], b.stack.level
    opened.heading, opened.printed = b.heading, b.printed
