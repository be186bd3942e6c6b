"""From a file of a resolution to its provisions; whatever is not placed is reported."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from bot.model.texts import Outline, Provision, ProvisionKind, Unplaced, WordDocument
from bot.resolutions.clauses import Label, Stack, ends_clause, read_label
from bot.resolutions.folding import fold, squeeze
from bot.resolutions.headings import Heading, line_heading, opening_heading
from bot.resolutions.languages import guess_language
from bot.resolutions.lines import (
    Line,
    decode,
    html_lines,
    markdown_lines,
    text_lines,
    word_lines,
)
from bot.resolutions.named import find_resolutions
from bot.resolutions.proper import number_label, proper_label
from bot.resolutions.revisions import accept, read_word
from bot.resolutions.runs import cut_clauses, cut_runs
from bot.resolutions.unwrapping import unwrap
from bot.resolutions.vocabulary import VOCABULARIES, forms

MAX_LINES = 50_000
_PAGE = re.compile(r"[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_PART = re.compile(r"(?:\d{1,4}\s+)?PART\s+[IVX]+\s+[-–—]")
_SYMBOL = re.compile(r"\(?(?:MOD|ADD|SUP|NOC)\)?\*?(?:\s+[\w()/.-]{1,40}){0,2}")
_FOOTNOTE_LINE = re.compile(r"_{5,}\s*(?P<number>\d{1,2}|\*)?\s*(?P<text>.*)", re.DOTALL)
_REASONS = re.compile(
    r"(?:Reasons?|Motifs?|Motivos?|Основания|理由|الأسباب)\s*[:：]", re.IGNORECASE
)


@dataclass(slots=True)
class _Open:
    """A provision while lines are added to it."""

    path: str
    kind: ProvisionKind
    level: int = 0
    number: str | None = None
    heading: str = ""
    printed: str = ""
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Builder:
    """The state of reading: which part of the resolution the next line belongs to."""

    resolution: str
    language: str
    opens: list[_Open] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    headings: dict[str, int] = field(default_factory=dict)
    heading: str = ""
    printed: str = ""
    stack: Stack = field(default_factory=Stack)
    stage: str = "before"
    """`before`, `title`, `enacted`, `section`, `annex`, `after`."""
    annex: str = ""
    edition: str = ""
    notes: dict[str, str] = field(default_factory=dict)


def outline(data: bytes, filename: str, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a resolution in a .docx, .txt, .html or .md file.

    The kind of file is told by its content, then by its name. Tracked changes are read as
    accepted, with a warning. Never raises for what is in the file.
    """
    if data[:2] == b"PK" or data[:4] == b"\xd0\xcf\x11\xe0":
        return outline_word(read_word(data), resolution, language)
    text = decode(data)
    name = filename.lower()
    if name.endswith((".html", ".htm", ".xhtml")) or re.match(
        r"\s*<(?:!doctype|html)", text[:200], re.IGNORECASE
    ):
        return _outline(html_lines(text), resolution, language)
    lines = markdown_lines(text) if name.endswith((".md", ".markdown")) else text_lines(text)
    return _from_text(lines, resolution, language)


def outline_text(text: str, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a resolution in plain text, also hard-wrapped."""
    return _from_text(text_lines(text), resolution, language)


def outline_word(document: WordDocument, resolution: str, language: str | None = None) -> Outline:
    """The provisions of a Word document, tracked changes accepted; pass a view for another."""
    warnings = list(document.warnings)
    if document.revised:
        warnings.append("the file has tracked changes; they are read as accepted")
    if document.flattened:
        warnings.append("struck and new words stand side by side without marks: no clean copy")
    found = _outline(word_lines(accept(document)), resolution, language)
    return replace(found, warnings=(*warnings, *found.warnings))


def _from_text(lines: list[Line], resolution: str, language: str | None) -> Outline:
    chosen = language or guess_language("\n".join(line.text for line in lines[:400]))
    return _outline(unwrap(lines, chosen), resolution, chosen)


def _outline(lines: Sequence[Line], resolution: str, language: str | None) -> Outline:
    chosen = language if language in VOCABULARIES else None
    chosen = chosen or guess_language("\n".join(line.text for line in lines[:400]))
    builder = _Builder(resolution, chosen)
    if len(lines) > MAX_LINES:
        builder.warnings.append("the file is longer than is read; the rest is left out")
    for index, line in enumerate(_cut(lines[:MAX_LINES], chosen), 1):
        _add(builder, line, index)
    return _finished(builder)


def _cut(lines: Sequence[Line], language: str) -> list[Line]:
    """Lines with what was run together taken apart; a count that starts anew tells a heading."""
    found: list[Line] = []
    for line, after in zip(lines, [*lines[1:], Line("")], strict=True):
        label = read_label((after.number + " x") if after.number else after.text)
        anew = label is not None and label.number in ("1", "a")
        for index, piece in enumerate(cut_runs(line.text, language, anew)):
            if piece == line.text:
                found.append(line)
            else:
                number = line.number if index == 0 else ""
                found.append(replace(line, text=piece, number=number, lead=0))
    return found


def _add(b: _Builder, line: Line, index: int) -> None:
    """Give one line its place."""
    text = squeeze(line.text)
    if line.place.startswith(("footnote:", "endnote:")):
        _add_note(b, line.place.partition(":")[2], text)
    elif text.startswith("_____"):
        _footnote_line(b, text, index)
    elif not line.number and _PAGE.fullmatch(text):
        b.unplaced.append(Unplaced(text, "page number", index))
    elif b.stage == "after" or _leaves(b, text):
        b.stage = "after"
        b.unplaced.append(Unplaced(text, "after the resolution", index))
    elif b.stage in ("before", "title"):
        _head(b, line, text, index)
    elif not _heading_or_annex(b, line, text):
        _clause(b, line, text, index)


def _leaves(b: _Builder, text: str) -> bool:
    """Whether the resolution is over: another part or resolution begins, or the reasons."""
    if b.stage not in ("section", "annex"):
        return False
    if _PART.match(text) or _REASONS.match(text) or _SYMBOL.fullmatch(text):
        return True
    named = _number_line(text)
    return named is not None and named != _own_number(b.resolution)


def _own_number(resolution: str) -> str:
    return re.sub(r"^(?:WTSA|WTDC|ITU-R|WRC|Council|DEC|REC|[A-Z]+-(?:DEC|REC))-", "", resolution)


def _number_line(text: str) -> str | None:
    """The number in a line that is but the name of a resolution: `RESOLUTION 191 (REV. …)`."""
    bare = re.sub(r"^\(?(?:MOD|ADD|SUP|NOC)\)?\s+", "", text)[:300]
    hits = find_resolutions(bare)
    if len(hits) != 1 or hits[0].start > 0:
        return None
    rest = bare[hits[0].end :].strip(" *")
    if rest and not (rest.startswith(("(", "（")) and rest.endswith((")", "）"))):
        return None
    found = re.search(r"\d+(?:-\d+)?$", hits[0].resolution)
    return found.group() if found else None


@cache
def _enacting(language: str) -> tuple[str, ...]:
    return tuple(fold(form) for form in forms(VOCABULARIES[language].enacting_line))


def _head(b: _Builder, line: Line, text: str, index: int) -> None:
    """The lines before the first section: number, title, enacting line."""
    if fold(text).startswith(_enacting(b.language)) and b.stage != "enacted":
        _enact(b, text)
        return
    number = _number_line(text)
    if number is not None and (b.stage == "before" or number == _own_number(b.resolution)):
        if b.stage == "before" and not _another(b, number):
            _start(b, "", ProvisionKind.WHOLE).parts.append(text)
            edition = find_resolutions(text)
            b.edition = edition[0].edition if edition else ""
            b.stage = "title"
            return
    heading = _section_heading(b, line, text)
    if heading is not None and (heading.operative or b.stage == "title" or _short(text)):
        b.stage = "section"
        if not _heading_or_annex(b, line, text):
            _clause(b, line, text, index)
    elif b.stage == "title" and not _SYMBOL.fullmatch(text):
        _titled(b, text, index)
    else:
        b.unplaced.append(Unplaced(text, "before the resolution", index))


def _another(b: _Builder, number: str) -> bool:
    own = _own_number(b.resolution)
    return own.isdigit() and number.split("-", maxsplit=1)[0] != own.split("-")[0]


def _short(text: str) -> bool:
    return len(text) < 80


def _titled(b: _Builder, text: str, index: int) -> None:
    title = next((o for o in b.opens if o.kind is ProvisionKind.TITLE), None)
    if title is None:
        _start(b, "title", ProvisionKind.TITLE).parts.append(text)
    elif len(title.parts) < 4 and len(text) < 250:
        title.parts[-1] += " " + text
    else:
        b.unplaced.append(Unplaced(text, "between title and enacting line", index))


def _enact(b: _Builder, text: str) -> None:
    """The enacting line; lines without a place just before it are the title."""
    if b.stage == "before" and not any(o.kind is ProvisionKind.WHOLE for o in b.opens):
        _title_from_unplaced(b)
    _start(b, "enacting", ProvisionKind.ENACTING).parts.append(text)
    b.stage = "enacted"


def _title_from_unplaced(b: _Builder) -> None:
    while b.unplaced and len(b.unplaced[-1].text) < 250 and len(b.unplaced) <= 3:
        last = b.unplaced.pop()
        opened = next((o for o in b.opens if o.kind is ProvisionKind.TITLE), None)
        if opened is None:
            _start(b, "title", ProvisionKind.TITLE).parts.append(last.text)
        else:
            opened.parts[0] = f"{last.text} {opened.parts[0]}"


def _section_heading(b: _Builder, line: Line, text: str) -> Heading | None:
    if line.number and line.number not in ("•", "–"):
        return None
    return line_heading(text, b.language)


def _heading_or_annex(b: _Builder, line: Line, text: str) -> bool:
    """Open a section or an annex if the line is its heading; True if it was."""
    annex = _annex_number(b, text)
    if annex is not None:
        _open_annex(b, annex, text)
        return True
    if b.stage == "annex":
        return False
    heading = _section_heading(b, line, text)
    rest = ""
    if heading is None and not line.number:
        heading, rest = _run_on(b, line, text)
    if heading is None:
        return False
    _open_section(b, heading, text[: len(text) - len(rest)] if rest else text)
    if rest:
        _clause(b, replace(line, lead=0), rest, 0)
    return True


def _run_on(b: _Builder, line: Line, text: str) -> tuple[Heading | None, str]:
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


def _open_section(b: _Builder, heading: Heading, printed: str) -> None:
    slug = _decision(b, heading.slug)
    count = b.headings.get(slug, 0) + 1
    b.headings[slug] = count
    b.heading = slug if count == 1 else f"{slug}~{count}"
    b.printed = printed.strip(' ,:;*_"“”«»')
    b.stack, b.stage = Stack(), "section"


def _decision(b: _Builder, slug: str) -> str:
    """In a decision the verb that means both is `decides`."""
    if "DEC-" in b.resolution and b.language != "en" and slug.startswith("resolves"):
        return "decides" + slug[len("resolves") :]
    return slug


def _annex_number(b: _Builder, text: str) -> str | None:
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


def _open_annex(b: _Builder, number: str, text: str) -> None:
    b.stage = "annex"
    b.annex = f"annex/{number}" if number else "annex"
    b.heading, b.printed, b.stack = b.annex, text, Stack()
    _start(b, b.annex, ProvisionKind.ANNEX).parts.append(text)


def _add_note(b: _Builder, name: str, text: str) -> None:
    """Footnotes are numbered in the order in which they come; a note may have paragraphs."""
    if name not in b.notes:
        b.notes[name] = str(len(b.notes) + 1)
        label = read_label(text)
        text = text[label.end :].strip() if label and label.number == b.notes[name] else text
        _start(b, f"footnote/{b.notes[name]}", ProvisionKind.FOOTNOTE).parts.append(text)
        return
    path = f"footnote/{b.notes[name]}"
    next(o for o in b.opens if o.path == path).parts.append(text)


def _footnote_line(b: _Builder, text: str, index: int) -> None:
    match = _FOOTNOTE_LINE.match(text)
    if match is None or not match.group("text").strip():
        b.unplaced.append(Unplaced(text, "separator", index))
        return
    number = match.group("number") or str(len(b.notes) + 1)
    b.notes.setdefault(f"text-{index}", number)
    at = len(b.opens) - 1
    _start(b, f"footnote/{number}", ProvisionKind.FOOTNOTE).parts.append(
        match.group("text").strip()
    )
    # The clause that the footnote stood in goes on behind it.
    b.opens.insert(max(at, 0), b.opens.pop())


def _start(b: _Builder, path: str, kind: ProvisionKind) -> _Open:
    """A new provision; a path that was there before gets `~2`."""
    count = b.seen.get(path, 0) + 1
    b.seen[path] = count
    if count > 1:
        if kind is not ProvisionKind.FOOTNOTE:
            b.warnings.append(f"{path} comes {count} times")
        path = f"{path}~{count}"
    opened = _Open(
        path,
        kind,
        heading=b.heading if kind is ProvisionKind.CLAUSE else "",
        printed=b.printed if kind is ProvisionKind.CLAUSE else "",
    )
    b.opens.append(opened)
    return opened


def _clause(b: _Builder, line: Line, text: str, index: int) -> None:
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
    if label is None:
        _unnumbered(b, text)
        return
    for position, piece in enumerate(_split(b, label, rest)):
        here = label if position == 0 else read_label(piece)
        if here is not None:
            _numbered_clause(b, here.number, piece if position == 0 else piece[here.end :])


def _split(b: _Builder, label: Label, rest: str) -> list[str]:
    return cut_clauses(rest, label.number) if b.stage == "section" else [rest]


def _numbered(b: _Builder, line: Line, text: str) -> tuple[Label | None, str]:
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
        fits = b.stack.plausible(label.number)
        if not fits or not (ends_clause(last) or _fresh(b)):
            return None, text
    return label, text[label.end :].strip()


def _fresh(b: _Builder) -> bool:
    """Whether nothing stands under the heading yet."""
    return b.opens[-1].heading != b.heading if b.opens else True


def _unnumbered(b: _Builder, text: str) -> None:
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
    _start(b, prefix, ProvisionKind.CLAUSE).parts.append(text)


def _numbered_clause(b: _Builder, number: str, text: str) -> None:
    last = b.opens[-1].parts[-1] if b.opens and b.opens[-1].parts else ""
    path = b.stack.place(number, last.rstrip().endswith((":", "：")))
    prefix = b.heading
    kind = ProvisionKind.ANNEX if b.stage == "annex" else ProvisionKind.CLAUSE
    opened = _start(b, "/".join((prefix, *path)), kind)
    opened.parts.append(text.strip())
    opened.number, opened.level = path[-1], b.stack.level
    opened.heading, opened.printed = b.heading, b.printed


def _finished(b: _Builder) -> Outline:
    provisions = tuple(_provision(b, o) for o in b.opens if o.parts or o.path)
    if not any(p.kind is ProvisionKind.CLAUSE for p in provisions):
        b.warnings.append("no clause was found; is this a resolution in the language given?")
    return Outline(
        b.resolution, b.language, provisions, tuple(b.unplaced), b.edition, tuple(b.warnings)
    )


def _provision(b: _Builder, o: _Open) -> Provision:
    path = f"{b.resolution}/{o.path}" if o.path else b.resolution
    return Provision(
        path,
        _label(b, o, path),
        "\n".join(o.parts),
        o.level,
        o.number,
        o.kind,
        o.heading,
        o.printed,
    )


def _label(b: _Builder, o: _Open, path: str) -> str:
    """The heading as printed and the number; the proper name for what has no heading."""
    if not o.printed or o.kind is not ProvisionKind.CLAUSE:
        return proper_label(path, b.language)
    numbers = [number_label(n, b.language) for n in o.path[len(o.heading) :].split("/") if n]
    return " ".join([o.printed, *numbers])
