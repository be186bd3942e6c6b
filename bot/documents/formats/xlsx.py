"""A paper's tables as a spreadsheet (ISO/IEC 29500, SpreadsheetML); every cell is text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.documents.catalogue import direction
from bot.documents.formats.opc import Part, package
from bot.documents.formats.word_xml import fit
from bot.documents.paper import Line, Paper, Span, Table
from bot.documents.plain import one_line
from bot.model.texts import Op

EXTENSION = "xlsx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WIDTH = 170  # characters that the columns of a sheet share
_ABOUT = (14, 100)
_LINE, _HIGHEST = 13.5, 409  # points; Excel has no higher row
_LONGEST = 32_000  # Excel's cells hold 32,767 characters
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
_FONT = '<sz val="10"/><rFont val="Calibri"/>'
_LOOKS = {
    Op.INSERT: '<u/><color rgb="FF1F4E79"/>',
    Op.DELETE: '<strike/><color rgb="FF9C2A1F"/>',
    Op.EQUAL: "",
}


def write(paper: Paper) -> bytes:
    """One sheet a table, its header frozen and repeated in print; a first sheet says what it is.

    Cells are inline strings, so that nothing that a member wrote is ever a formula.
    """
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    sheets = [("About", _about(paper))] + [
        (_name(table.caption, number), _sheet(table, paper))
        for number, table in enumerate(tables, 1)
    ]
    parts = [
        Part(f"xl/worksheets/sheet{n}.xml", f"{_TYPES}.worksheet+xml", "worksheet", shown)
        for n, (_, shown) in enumerate(sheets, 1)
    ]
    parts.append(Part("xl/styles.xml", f"{_TYPES}.styles+xml", "styles", _STYLES))
    names = "".join(
        f'<sheet name="{fit(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, (name, _) in enumerate(sheets, 1)
    )
    titles = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{n}">\'{fit(name)}\'!$1:$1'
        "</definedName>"
        for n, (name, _) in enumerate(sheets)
        if n
    )
    defined = f"<definedNames>{titles}</definedNames>" if titles else ""
    book = (
        f'<workbook xmlns="{_S}" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<bookViews><workbookView activeTab="{min(1, len(sheets) - 1)}"/></bookViews>'
        f"<sheets>{names}</sheets>{defined}</workbook>"
    )
    main = Part("xl/workbook.xml", f"{_TYPES}.sheet.main+xml", "officeDocument", book)
    return package(main, parts, paper)


def _name(caption: str, number: int) -> str:
    """At most 31 characters, none that Excel refuses, never the same twice."""
    return f"{number} {one_line(_SHEET_NAME.sub(' ', caption), 28)}"


def _about(paper: Paper) -> str:
    cover = paper.cover
    facts = [
        ("", cover.body),
        ("", cover.number),
        ("", cover.date),
        *cover.rows,
        *(("", block.text) for block in paper.blocks if isinstance(block, Line)),
    ]
    rows = (
        f'<row r="{n}" {_height([[], [_plain(value)]], _ABOUT)}>'
        f"{_cell(0, n, [_plain(name)], 1)}{_cell(1, n, [_plain(value)], 2)}</row>"
        for n, (name, value) in enumerate(facts[:5_000], 1)
    )
    return _worksheet(_columns(_ABOUT), rows, paper, frozen=False)


def _plain(words: str) -> Line:
    return Line((Span(words),))


def _sheet(table: Table, paper: Paper) -> str:
    total = sum(table.widths)
    widths = [max(8, _WIDTH * part // total) for part in table.widths]
    return _worksheet(_columns(widths), _rows(table, widths), paper, frozen=True)


def _columns(widths: Sequence[int]) -> str:
    return "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate(widths, 1)
    )


def _rows(table: Table, widths: Sequence[int]) -> Iterator[str]:
    heads = "".join(_cell(c, 1, [_plain(h)], 1) for c, h in enumerate(table.header))
    yield f'<row r="1">{heads}</row>'
    for n, row in enumerate(table.rows, 2):
        cells = "".join(_cell(c, n, cell, 2) for c, cell in enumerate(row))
        yield f'<row r="{n}" {_height(row, widths)}>{cells}</row>'


def _height(row: Iterable[Sequence[Line]], widths: Sequence[int]) -> str:
    """As high as its fullest cell: not every program measures wrapped words when it opens."""
    lines = max(
        (
            sum(1 + _columns_of(each.text) // width for each in cell)
            for cell, width in zip(row, widths, strict=True)
        ),
        default=1,
    )
    return f'ht="{min(_HIGHEST, max(1, lines) * _LINE + 3)}" customHeight="1"'


def _columns_of(text: str) -> int:
    """Columns that words take: Chinese characters are two wide."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for character in text if character >= "\u2e80")


def _cell(column: int, row: int, lines: Iterable[Line], style: int) -> str:
    place = f"{_letters(column)}{row}"
    shown = _text(lines)
    if not shown:
        return f'<c r="{place}" s="{style}"/>'
    return f'<c r="{place}" s="{style}" t="inlineStr"><is>{shown}</is></c>'


def _text(lines: Iterable[Line]) -> str:
    """The lines of a cell under one another; plain where nothing is marked."""
    spans, left = list[Span](), _LONGEST
    for place, each in enumerate(lines):
        if place:
            spans.append(Span("\n"))
        for span in each.spans:
            if span.text and left > 0:
                spans.append(Span(span.text[:left], span.bold, span.italic, span.op))
                left -= len(span.text)
    if all(s.op is Op.EQUAL and not s.bold and not s.italic for s in spans):
        words = "".join(s.text for s in spans)
        return f'<t xml:space="preserve">{_fit(words)}</t>' if words else ""
    return "".join(
        f"<r><rPr>{'<b/>' if s.bold else ''}{'<i/>' if s.italic else ''}{_LOOKS[s.op]}{_FONT}"
        f'</rPr><t xml:space="preserve">{_fit(s.text)}</t></r>'
        for s in spans
    )


def _fit(text: str) -> str:
    """Escaped; line feeds stay, and `_x0041_` is not taken for a character's number."""
    return "\n".join(fit(part) for part in text.split("\n")).replace("_x", "_x005F_x")


def _letters(column: int) -> str:
    """`A`, `Z`, `AA`: the column's name, counted from 0."""
    head, last = divmod(column, 26)
    return (_letters(head - 1) if head else "") + chr(ord("A") + last)


def _worksheet(columns: str, rows: Iterable[str], paper: Paper, *, frozen: bool) -> str:
    turned = ' rightToLeft="1"' if direction(paper.language) == "rtl" else ""
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    return (
        f'<worksheet xmlns="{_S}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView workbookViewId="0"{turned}>{pane if frozen else ""}</sheetView>'
        f'</sheetViews><sheetFormatPr defaultRowHeight="{_LINE}"/><cols>{columns}</cols>'
        f"<sheetData>{''.join(rows)}</sheetData>"
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )


_STYLES = (
    f'<styleSheet xmlns="{_S}"><fonts count="2">'
    '<font><sz val="10"/><name val="Calibri"/></font>'
    '<font><b/><sz val="10"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/></patternFill></fill></fills>'
    '<borders count="2"><border/><border>'
    + "".join(
        f'<{side} style="thin"><color rgb="FF9AA7B4"/></{side}>'
        for side in ("left", "right", "top", "bottom")
    )
    + '</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" '
    'numFmtId="49" applyNumberFormat="1" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf>'
    '<xf fontId="0" fillId="0" borderId="1" applyBorder="1" numFmtId="49" applyNumberFormat="1" '
    'applyAlignment="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
