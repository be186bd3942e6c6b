"""A redline for a terminal: struck red and underlined green by ANSI codes, or by marks alone."""

import re

from bot.model.texts import Op, Redline

_OPEN = {Op.EQUAL: "", Op.DELETE: "\x1b[31;9m", Op.INSERT: "\x1b[32;4m"}
_MARKS = {Op.EQUAL: ("", ""), Op.DELETE: ("[-", "-]"), Op.INSERT: ("{+", "+}")}
# Control characters of the text itself must not reach the terminal.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def to_terminal(drawn: Redline, colour: bool = True) -> str:
    """The redline as text; without colour `[-gone-]` and `{+new+}`."""
    parts = []
    for piece in drawn:
        text = _CONTROL.sub("\ufffd", piece.text)
        if colour and piece.op is not Op.EQUAL:
            parts.append(f"{_OPEN[piece.op]}{text}\x1b[0m")
        else:
            left, right = ("", "") if colour else _MARKS[piece.op]
            parts.append(f"{left}{text}{right}")
    return "".join(parts)
