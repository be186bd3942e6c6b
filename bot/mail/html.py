"""HTML mail as lines of marked runs: quotations, tables, lists and struck words kept visible.

One walk over the tree, without recursion; sizes are bounded. The text made of it reads like a
text/plain mail: quotations carry `>`, cells stand beside each other, list items their number.
"""

import re
from dataclasses import dataclass, field
from itertools import groupby

import lxml.etree
import lxml.html

from bot.mail.attributions import attribution
from bot.mail.charsets import visible
from bot.mail.looks import Look, Run, changed, styled
from bot.mail.quotes import label_of
from bot.mail.stylesheet import stylesheet

MAX_HTML = 4_000_000
MAX_LINES = 100_000
MAX_QUOTE_DEPTH = 30
RULE = "_" * 32
BAR = " | "
"""What stands between two cells of a row."""

_SKIPPED = frozenset(
    ["head", "title", "style", "script", "template", "object", "iframe", "svg", "math", "noscript"]
)
_LOOKS = {
    "s": "deleted", "strike": "deleted", "del": "deleted", "ins": "inserted", "u": "underlined",
    "b": "bold", "strong": "bold",
}  # fmt: skip
_BLOCKS = frozenset(
    """
    address article aside blockquote body center dd div dl dt fieldset figure footer form h1
    h2 h3 h4 h5 h6 header html legend li main nav ol p pre section table tbody tfoot thead
    tr ul caption
    """.split()
)
_SPACED = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol"]
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_ZERO_MARGIN = re.compile(r"margin(?:-(?:top|bottom))?\s*:\s*0(?![.\d]*[1-9])")
_OUTLOOK_INDENT = re.compile(r"border-left: ?solid (?!windowtext|black)\w{1,10} 1\.5pt")
"""Outlook's "indent the original text"; the colours left out are Word's own for a border."""
SPARKS = "messageReplySection"
_QUOTE_CLASSES = (
    "yahoo_quoted", "protonmail_quote", "tutanota_quote", "moz-forward-container",
    "domino-section", SPARKS,
)  # fmt: skip
_SIGNATURE_CLASSES = ("gmail_signature", "moz-signature")


@dataclass(slots=True)
class Line:
    """One line as it stands on the screen, `depth` quotations deep, in a `row` of a table or 0."""

    depth: int
    runs: list[Run] = field(default_factory=list)
    row: int = 0

    @property
    def text(self) -> str:
        """The line's words without marks, trimmed."""
        return "".join(r.text for r in self.runs).replace("\xa0", " ").strip()

    def quoted_text(self) -> str:
        """The line as a text/plain mail shows it, with a `>` for each quotation around it."""
        return "> " * self.depth + self.text if self.depth else self.text


def html_text(html: str) -> str:
    """HTML as readable plain text; empty when there is nothing in it."""
    return "\n".join(line.quoted_text() for line in html_lines(html)).strip("\n")


def html_lines(html: str) -> list[Line]:
    """The lines of an HTML mail, at most 100,000; never raises."""
    source = html[:MAX_HTML].replace("\x00", "")
    if not source.strip():
        return []
    try:
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        root = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return [Line(0, [Run(re.sub(r"<[^<>]{0,2000}>", " ", source), Look())])]
    walker = _Walker(stylesheet(root))
    walker.walk(root)
    return walker.lines


class _Walker:
    """The state of one walk: the line being filled, and what has to come before the next word."""

    def __init__(self, sheet: dict[str, dict[str, str]]) -> None:
        self.lines: list[Line] = []
        self._sheet = sheet
        self._current: list[Run] = []
        self._depth = 0
        self._blank = False
        self._soft = False
        self._cell = False
        self._cells = 0
        self._rows: list[int] = []
        self._row = 0
        self._lists: list[tuple[str, int]] = []
        self._looks: dict[tuple[Look, str, str, str], Look] = {}
        self._quoting: set[lxml.html.HtmlElement] = set()
        self._asked: tuple[int, bool] = (-1, False)
        self._cut_up = False

    def walk(self, root: lxml.html.HtmlElement) -> None:
        stack: list[tuple[lxml.html.HtmlElement, Look, bool]] = [(root, Look(), False)]
        while stack and len(self.lines) < MAX_LINES:
            element, look, closing = stack.pop()
            if closing:
                self._close(element)
                parent = element.getparent()
                if element.tail and parent is not None:
                    self._text(element.tail, look)
                continue
            inner = self._open(element, look)
            stack.append((element, look, True))
            if inner is None:
                continue
            if element.text:
                self._text(element.text, inner)
            stack.extend((child, inner, False) for child in reversed(element))
        self._newline(force=False)

    def _open(self, element: lxml.html.HtmlElement, look: Look) -> Look | None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _SKIPPED:
            return None
        if tag == "br":
            self._soft_or_newline(hard=True)
            return None
        if tag == "hr":
            self._rule()
            return None
        if element.attrib:
            look = self._attributed(tag, element.attrib, look)
            if look.hidden:
                return None
            self._structure(element.attrib)
        if tag in _LOOKS:
            look = changed(look, **{_LOOKS[tag]: True})
        elif tag in ("td", "th"):
            self._cells += 1
            self._soft = False
        elif tag in _BLOCKS:
            self._block(element, tag)
            if tag == "pre":
                look = changed(look, pre=True)
        return look

    def _attributed(self, tag: str, attributes: "lxml.etree._Attrib", look: Look) -> Look:
        look = self._look(tag, attributes.get("style", ""), attributes.get("class", ""), look)
        if tag == "a" and "href" in attributes:
            look = changed(look, link=True)
        colour = attributes.get("color") if tag == "font" else None
        return changed(look, colour=colour.lower().strip()) if colour else look

    def _structure(self, attributes: "lxml.etree._Attrib") -> None:
        names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
        if "divRplyFwdMsg" in names or "zwchr" in names:
            self._rule()
        elif any(c in names for c in _SIGNATURE_CLASSES):
            self._newline(force=False)
            self._current.append(Run("-- ", Look()))
            self._newline(force=False)

    def _rule(self) -> None:
        self._newline(force=False)
        if not self.lines or self.lines[-1].text != RULE:
            self.lines.append(Line(self._depth, [Run(RULE, Look())]))

    def _block(self, element: lxml.html.HtmlElement, tag: str) -> None:
        self._soft_or_newline(hard=False)
        if tag in _SPACED and not (self._cells or self._lists) and not self._tight(element):
            self._blank = True
        if tag == "tr":
            self._newline(force=False)
            self._cell = False
            self._row += 1
            self._rows.append(self._row)
        elif _is_quotation(element, tag) and not self._own_indent(element):
            self._newline(force=False)
            self._depth += 1
            self._quoting.add(element)
        elif tag in ("ol", "ul"):
            start = element.get("start", "1")
            kind = element.get("type", "1") if tag == "ol" else ""
            first = int(start) if start.isdigit() and len(start) < 5 else 1
            self._lists.append((kind, first))
        elif tag == "li":
            self._item()

    def _own_indent(self, element: lxml.html.HtmlElement) -> bool:
        """A block quote that no program marked as its own, and nothing introduces.

        Thunderbird and web mailers indent the writer's own text so (a clause that is proposed).
        Behind one that something introduces stand the next pieces of what it quotes.
        """
        if element.get("name") == SPARKS and not self.lines:
            return True  # nothing stands above: the words themselves
        if element.tag != "blockquote" or element.attrib or self._depth:
            return False
        if self._asked[0] != len(self.lines) and not self._cut_up:
            self._asked = (len(self.lines), self._stands_alone())
            self._cut_up = bool(self.lines) and not self._asked[1]
        return self._asked[1]

    def _stands_alone(self) -> bool:
        """Whether there are lines above, and the last of them introduces no quotation."""
        above = [x.text for x in self.lines[-4:]]
        while above and not above[-1]:
            above.pop()
        if not above:
            return False
        depths = [0] * len(above)
        last = len(above) - 1
        introduced = above[-1] == RULE or attribution([*above, ">"], [*depths, 1], last)
        return not introduced and label_of(above[-1]) is None

    def _item(self) -> None:
        if not self._lists:
            return
        kind, number = self._lists[-1]
        self._lists[-1] = (kind, number + 1)
        mark = "- " if not kind else _number(kind, number)
        self._current.append(Run("  " * (len(self._lists) - 1) + mark, Look()))

    def _tight(self, element: lxml.html.HtmlElement) -> bool:
        style = element.get("style", "").lower()
        if style and _ZERO_MARGIN.search(style):
            return True
        for name in element.get("class", "").split():
            declared = self._sheet.get(name.lower())
            if name.startswith("Mso") and (
                not declared or "margin" in declared or name in ("MsoNormal", "MsoPlainText")
            ):
                return True
            if declared and declared.get("margin", "").startswith("0"):
                return True
        return False

    def _close(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in ("td", "th"):
            self._cells -= 1
            self._soft = False
            self._cell = True
        elif tag in _BLOCKS:
            if tag == "tr":
                self._newline(force=False)
                self._cell = False
                self._rows.pop()
            else:
                self._soft_or_newline(hard=False)
            if tag in ("ol", "ul") and self._lists:
                self._lists.pop()
            if tag in _SPACED and not (self._cells or self._lists) and not self._tight(element):
                self._blank = True
            if element in self._quoting:
                self._newline(force=False)
                self._depth -= 1

    def _text(self, text: str, look: Look) -> None:
        if look.tiny:
            return
        text = visible(text)
        if look.pre:
            for count, piece in enumerate(text.replace("\r\n", "\n").split("\n")):
                if count:
                    self._newline(force=True)
                if piece:
                    self._add(piece, look)
            return
        text = _SPACES.sub(" ", text)
        if text == " " or not text:
            if self._current and text and not self._current[-1].text.endswith(" "):
                self._current.append(Run(" ", look))
            return
        if not self._current:
            text = text.lstrip(" ")
        self._add(text, look)

    def _add(self, text: str, look: Look) -> None:
        if self._soft and self._current and not self._cell:
            self._newline(force=False)
        if self._cell and self._current and text.strip():
            self._current.append(Run(BAR, Look()))
        self._soft = self._cell = False
        self._current.append(Run(text, look))

    def _soft_or_newline(self, *, hard: bool) -> None:
        if self._cells:
            self._soft = True
        else:
            self._newline(force=hard)

    def _newline(self, *, force: bool) -> None:
        if not force and not any(r.text.strip(" ") for r in self._current):
            self._current = []
            return
        row = self._rows[-1] if self._rows else 0
        line = Line(min(self._depth, MAX_QUOTE_DEPTH), _joined(self._current), row)
        if self._blank and self.lines and self.lines[-1].text:
            self.lines.append(Line(min(self._depth, self.lines[-1].depth)))
        self._blank = False
        self._current = []
        self.lines.append(line)

    def _look(self, tag: str, style: str, classes: str, look: Look) -> Look:
        if not style and not classes:
            return look
        key = (look, tag, style, classes)
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = styled(look, style, classes, self._sheet)
        return known


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours that look the same as one, put together once and not piece by piece; the bars
    between cells stand alone."""
    alike = groupby(runs, key=lambda run: (run.look, run.text == BAR))
    return [Run("".join(run.text for run in same), look) for (look, _), same in alike]


def _is_quotation(element: lxml.html.HtmlElement, tag: str) -> bool:
    if tag == "blockquote":
        if element.get("type") == "cite" or element.get("cite"):
            return True
        # Gmail's and Apple's "indent more" is the writer's own text.
        style = element.get("style", "").replace(" ", "").lower()
        return not ("border:none" in style and "border-left" not in style)
    if tag != "div":
        return False
    if _OUTLOOK_INDENT.search(element.get("style", "")):
        return True
    names = f"{element.get('class', '')} {element.get('name', '')}"
    return names != " " and any(c in names for c in _QUOTE_CLASSES)


def _number(kind: str, number: int) -> str:
    if kind in ("a", "A") and number <= 26:
        return f"{chr(ord(kind) + number - 1)}) "
    if kind in ("i", "I"):
        ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
        roman = "x" * (number // 10) + ones[number % 10]
        return f"{roman.upper() if kind == 'I' else roman}) "
    return f"{number}. "
