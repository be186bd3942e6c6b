"""The HTML that mail programs make of what their users type."""

from html import escape

from config.sandbox.sources import MARK

WORD_HEAD = """\
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
/* Font Definitions */
@font-face {{font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}}
@font-face {{font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
\t{{margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; \
mso-fareast-language:EN-US;}}
a:link, span.MsoHyperlink {{mso-style-priority:99; color:#0563C1; text-decoration:underline;}}
.MsoChpDefault {{mso-style-type:export-only; font-size:10.0pt;}}
@page WordSection1 {{size:612.0pt 792.0pt; margin:70.85pt 70.85pt 70.85pt 70.85pt;}}
div.WordSection1 {{page:WordSection1;}}
--></style>
<!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]-->
</head>
<body lang="{language}" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">
<div class="WordSection1">
"""
WORD_TAIL = "</div>\n</body>\n</html>\n"


def redlined(text: str) -> str:
    """Escaped text whose marks are struck red and underlined blue, as Word's pen does it."""
    pieces, position = [], 0
    for mark in MARK.finditer(text):
        pieces.append(escape(text[position : mark.start()], quote=False))
        if mark["struck"] is not None:
            pieces.append(f'<s><span style="color:red">{escape(mark["struck"])}</span></s>')
        else:
            pieces.append(f'<u><span style="color:#0070C0">{escape(mark["inserted"])}</span></u>')
        position = mark.end()
    return "".join([*pieces, escape(text[position:], quote=False)])


def word_paragraphs(text: str, language: str) -> str:
    """MsoNormal paragraphs with Outlook's empty ones between them."""
    side = ' dir="RTL" style="text-align:right;direction:rtl;unicode-bidi:embed"'
    direction = side if language == "ar" else ""
    lang = {"en": "EN-GB", "ar": "AR-SA", "zh": "ZH-CN"}.get(language, language.upper())
    lines = [
        f'<p class="MsoNormal"{direction}><span lang="{lang}">'
        f"{redlined(line) or '<o:p>&nbsp;</o:p>'}<o:p></o:p></span></p>"
        for line in text.split("\n")
    ]
    return "\n".join(lines).replace("<o:p>&nbsp;</o:p><o:p></o:p>", "<o:p>&nbsp;</o:p>") + "\n"


def word_header_block(pairs: list[tuple[str, str]], language: str) -> str:
    """The line and the From, Sent, To, Subject above what is answered."""
    direction = ' dir="RTL" style="text-align:right;direction:rtl"' if language == "ar" else ""
    rows = "<br>\n".join(f"<b>{escape(name)}</b> {escape(value)}" for name, value in pairs)
    return (
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n'
        f'<p class="MsoNormal"{direction}><span style="font-size:11.0pt">{rows}<o:p></o:p>'
        '</span></p>\n</div>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n'
    )


def divs(text: str) -> str:
    """A div a line, as browsers and telephones write."""
    lines = text.split("\n")
    return "\n".join(f'<div dir="auto">{redlined(line) or "<br>"}</div>' for line in lines)


def breaks(text: str) -> str:
    """Lines divided by `<br>`, as in quotations."""
    return "<br>\n".join(redlined(line) for line in text.split("\n"))
