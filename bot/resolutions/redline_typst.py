"""A redline as typst content: `strike` and `underline` calls over escaped strings."""

import re

from bot.model.texts import Op, Redline

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_CALLS = {
    Op.EQUAL: "#{text}",
    Op.DELETE: "#strike(text(fill: rgb(160, 0, 0), {text}))",
    Op.INSERT: "#underline(text(fill: rgb(0, 80, 160), {text}))",
}


def typst_string(text: str) -> str:
    """Text as a typst string literal, so that nothing in it is markup."""
    clean = _CONTROL.sub("\ufffd", text)
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'


def to_typst(drawn: Redline) -> str:
    """The redline as typst markup; a line end in the text ends a paragraph."""
    parts: list[str] = []
    for piece in drawn:
        for index, line in enumerate(piece.text.split("\n")):
            if index:
                parts.append("\n\n")
            if line:
                parts.append(_CALLS[piece.op].format(text=typst_string(line)))
    body = "".join(parts)
    if drawn.language:
        language = typst_string(drawn.language)
        direction = ", dir: rtl" if drawn.language == "ar" else ""
        return f"#[#set text(lang: {language}{direction})\n{body}\n]"
    return body
