"""How the group's papers look in Word: fonts, headings, the wording of a resolution, tables."""

from bot.documents.catalogue import direction
from bot.documents.formats.word_xml import language_tag

FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>'
_INK = "1D2329"
_BLUE = "1F4E79"
_LINE = "9AA7B4"


def styles(language: str) -> str:
    """The content of `word/styles.xml` below its root."""
    turned = "<w:bidi/>" if direction(language) == "rtl" else ""
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{FONTS}<w:color w:val="{_INK}"/>'
        '<w:sz w:val="22"/><w:szCs w:val="22"/>'
        f'<w:lang w:val="{language_tag(language)}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{turned}"
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
        + _style("Normal", "Normal", "", "", default=True)
        + _style("Title", "Title", _spacing(240, 240) + '<w:jc w:val="center"/>', _size(32, _BLUE))
        + _heading(1, 26, 300)
        + _heading(2, 24, 260)
        + _heading(3, 22, 200)
        + _style("Cell", "Cell", _spacing(40, 60), _plain(20))
        + _style("Note", "Paper note", _spacing(0, 120), "<w:i/><w:iCs/>" + _plain(20))
        + _style(
            "InForce",
            "Text in force",
            "<w:keepNext/>" + _bar(_LINE) + _spacing(40, 140) + '<w:ind w:left="198"/>',
            "",
        )
        + _style("Clause", "Clause", _spacing(40, 80), _plain(21))
        + _style(
            "Numbered",
            "Numbered clause",
            _spacing(40, 120) + '<w:ind w:left="709" w:hanging="709"/>',
            "",
        )
        + _style("Alternative", "Alternative", _spacing(40, 120) + '<w:ind w:left="709"/>', "")
        + _style("Words", "Own words", _spacing(40, 80), _plain(21))
        + _style("Source", "Source", _spacing(40, 40), _plain(20))
        + _style(
            "Bullet",
            "Bullet",
            '<w:ind w:left="425" w:hanging="283"/>' + "<w:contextualSpacing/>",
            "",
        )
        + _style(
            "Columns",
            "Column heads",
            "<w:keepNext/>" + _spacing(60, 60),
            "<w:b/><w:bCs/>" + _plain(20),
        )
        + _style("Label", "Cover label", _spacing(40, 40), "<w:b/><w:bCs/>")
        + _style("Header", "header", _spacing(0, 0) + '<w:jc w:val="center"/>', _plain(18))
        + _style("Footer", "footer", _spacing(0, 0) + '<w:jc w:val="center"/>', _plain(18))
        + _style("CommentText", "annotation text", _spacing(0, 60), _plain(20))
        + '<w:style w:type="character" w:styleId="CommentReference">'
        f'<w:name w:val="annotation reference"/><w:rPr>{_plain(16)}</w:rPr></w:style>'
        + _table_style()
    )


def _style(identity: str, name: str, paragraph: str, run: str, *, default: bool = False) -> str:
    mark = ' w:default="1"' if default else ""
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph"{mark} w:styleId="{identity}"><w:name w:val="{name}"/>{based}'
        "<w:qFormat/>"
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def _heading(level: int, size: int, before: int) -> str:
    paragraph = (
        "<w:keepNext/><w:keepLines/>"
        + _spacing(before, 100)
        + f'<w:outlineLvl w:val="{level - 1}"/>'
    )
    return _style(f"Heading{level}", f"heading {level}", paragraph, _size(size, _BLUE))


def _size(half_points: int, colour: str) -> str:
    return (
        f'<w:b/><w:bCs/><w:color w:val="{colour}"/>'
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
    )


def _plain(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _bar(colour: str) -> str:
    """A thin line at the leading edge, as wordings are set off from what is said of them."""
    return f'<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="{colour}"/></w:pBdr>'


def _table_style() -> str:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
        '<w:style w:type="table" w:customStyle="1" w:styleId="Paper"><w:name w:val="Paper"/>'
        '<w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        '<w:shd w:val="clear" w:color="auto" w:fill="E6ECF2"/></w:tcPr></w:tblStylePr></w:style>'
    )
