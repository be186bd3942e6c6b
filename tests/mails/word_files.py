"""One set of changes to a resolution, written into a Word file as fifteen programs and hands do.

A maker takes the lines of the text, each with what becomes of its words, and gives the body of
the file. The words are the same each time; what differs is how the file says so.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.unit.resolutions.wordmaker import STRICT, docx, levels

Pieces = tuple[tuple[str, str], ...]
"""(`=` kept, `-` gone or `+` come, words) in reading order."""


@dataclass(frozen=True)
class Line:
    """A paragraph: its number with what parts it from the words, and the words' fates."""

    number: str
    pieces: Pieces
    fate: str = "="
    section: int = 0
    """Which list it is in, for automatic numbers."""


@dataclass(frozen=True)
class Hand:
    """How a program writes: `split` cuts runs into so many letters; `noise` changes formats."""

    split: int = 0
    run: str = ""
    properties: str = ""
    authors: tuple[str, str] = ("Hans Amann", "Hans Amann")
    dated: bool = True
    noise: bool = False
    counted: bool = False
    nested: bool = False
    marks: dict[str, str] = field(default_factory=dict)
    """Formats by fate, for changes drawn without tracking."""

    def by(self, fate: str) -> str:
        date = ' w:date="2026-03-02T09:00:00Z"' if self.dated else ""
        return f'w:id="7" w:author="{self.authors[fate == "+"]}"{date}'

    def runs(self, words: str, tag: str = "w:t", properties: str = "") -> str:
        step = self.split or max(1, len(words))
        head = properties + self.properties
        head = f"<w:rPr>{head}</w:rPr>" if head else ""
        between = '<w:proofErr w:type="spellStart"/>' if self.split and tag == "w:t" else ""
        return between.join(
            f'<w:r{self.run}>{head}<{tag} xml:space="preserve">{words[i : i + step]}</{tag}></w:r>'
            for i in range(0, len(words), step)
        )

    def piece(self, fate: str, words: str) -> str:
        if not words:
            return ""
        if self.marks:
            return self.runs(words, properties=self.marks[fate])
        if fate == "-":
            return f"<w:del {self.by(fate)}>{self.runs(words, 'w:delText')}</w:del>"
        if fate == "+":
            struck = f"<w:del {self.by('-')}>{self.runs(' or later', 'w:delText')}</w:del>"
            return f"<w:ins {self.by(fate)}>{self.runs(words)}{struck * self.nested}</w:ins>"
        return self.runs(words)

    def paragraph(self, line: Line, mark: str | None = None) -> str:
        """A paragraph; `mark` is the fate of its mark if that is not the line's own."""
        number = "" if self.counted and line.section else line.number
        inner = self.piece(line.fate, number)
        inner += "".join(self.piece(f if line.fate == "=" else line.fate, t)
                         for f, t in line.pieces)  # fmt: skip
        return f"<w:p>{self.properties_of(line, mark or line.fate)}{inner}</w:p>"

    def properties_of(self, line: Line, fate: str) -> str:
        found = ""
        if self.counted and line.section:
            found += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{line.section}"/></w:numPr>'
        if fate != "=" and not self.marks:
            tag = "ins" if fate == "+" else "del"
            found += f"<w:rPr><w:{tag} {self.by(fate)}/></w:rPr>"
        if self.noise:
            found += f"<w:pPrChange {self.by('+')}><w:pPr/></w:pPrChange>"
        return f"<w:pPr>{found}</w:pPr>" if found else ""


def _written(hand: Hand) -> Callable[[Iterable[Line]], bytes]:
    def made(lines: Iterable[Line]) -> bytes:
        body = "".join(map(hand.paragraph, lines))
        return docx(body, numbering=levels(("decimal", "%1"))) if hand.counted else docx(body)

    return made


def _clean(hand: Hand) -> Callable[[Iterable[Line]], bytes]:
    def kept(line: Line) -> Line:
        words = "".join(t for fate, t in line.pieces if fate != "-" or line.fate == "+")
        return Line(line.number, (("=", words),), section=line.section)

    return lambda lines: _written(hand)(kept(x) for x in lines if x.fate != "-")


def _at_the_marks(lines: Iterable[Line]) -> bytes:
    """Struck from the end of the clause before, typed after Enter at its end: the mark of the
    clause before is the one that goes or comes."""
    hand, written = Hand(), list(lines)
    body = ""
    for line, after in zip(written, [*written[1:], Line("", ())], strict=True):
        mark = after.fate if line.fate == "=" else "="
        alone = hand.paragraph(line, mark)
        body += alone.replace(hand.properties_of(line, line.fate), "") if mark == "=" else alone
    return docx(body)


def _controlled(lines: Iterable[Line]) -> bytes:
    held = (f"<w:sdt><w:sdtContent>{Hand().paragraph(x)}</w:sdtContent></w:sdt>" for x in lines)
    return docx("".join(held))


def _strict(lines: Iterable[Line]) -> bytes:
    return docx("".join(map(Hand().paragraph, lines)), namespace=STRICT)


_ZEROS = ' w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"'
_RED = '<w:color w:val="FF0000"/>'
MAKERS: dict[str, Callable[[Iterable[Line]], bytes]] = {
    "Word": _written(Hand(split=7, run=' w:rsidR="00A1B2C3"', noise=True)),
    "Word for the web": _written(Hand(authors=("Guest User", "Guest User"))),
    "Word, names removed": _written(Hand(authors=("Author", "Author"), dated=False)),
    "Google Docs": _written(Hand(run=_ZEROS, properties='<w:rtl w:val="0"/>')),
    "WPS": _written(Hand(split=3, properties='<w:rFonts w:hint="eastAsia"/>')),
    "two hands": _written(Hand(authors=("Amalia", "Hans"))),
    "a hand in a hand": _written(Hand(authors=("Amalia", "Hans"), nested=True)),
    "automatic numbers": _written(Hand(counted=True)),
    "paragraph marks": _at_the_marks,
    "content controls": _controlled,
    "strict": _strict,
    "clean copy": _clean(Hand()),
    "clean copy, counted": _clean(Hand(counted=True)),
    "struck and underlined": _written(
        Hand(marks={"=": "", "-": "<w:strike/>", "+": '<w:u w:val="single"/>'})
    ),
    "struck and red": _written(Hand(marks={"=": "", "-": f"<w:strike/>{_RED}", "+": _RED})),
}
COUNTED = frozenset(["automatic numbers", "clean copy, counted"])
