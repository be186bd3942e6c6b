"""A redline as an HTML fragment of `ins` and `del`, escaped, with its language and direction."""

import re
from html import escape

from bot.model.texts import Op, Redline

_TAGS = {Op.DELETE: "del", Op.INSERT: "ins"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def to_html(drawn: Redline, author: str = "") -> str:
    """One `p` for each paragraph; a change that spans paragraphs is closed and opened again."""
    title = f' title="{escape(author)}"' if author else ""
    paragraphs = [""]
    for piece in drawn:
        tag = _TAGS.get(piece.op)
        for index, line in enumerate(_CONTROL.sub("\ufffd", piece.text).split("\n")):
            if index:
                paragraphs.append("")
            if line:
                text = escape(line)
                paragraphs[-1] += f"<{tag}{title}>{text}</{tag}>" if tag else text
    language = f' lang="{escape(drawn.language)}"' if drawn.language else ""
    direction = ' dir="rtl"' if drawn.language == "ar" else ""
    return "\n".join(f"<p{language}{direction}>{text}</p>" for text in paragraphs)
