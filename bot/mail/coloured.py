"""Answers in another colour, typed into a quotation without marks ("my comments in red")."""

import colorsys
import re
from collections import Counter
from collections.abc import Sequence

from bot.mail.html import Line, html_lines
from bot.mail.interleaved import BELOW
from bot.mail.marks import unmarked
from bot.mail.quotes import label_of

COLOURS = {
    "red": re.compile(
        r"\b(?:red|rouge|rojo|rot|vermelho|rosso)\b|красн|红|أحمر|حمراء", re.IGNORECASE
    ),
    "blue": re.compile(r"\b(?:blue|bleu|azul|blau|blu)\b|син|голуб|蓝|أزرق|زرقاء", re.IGNORECASE),
    "green": re.compile(r"\b(?:green|vert|verde|grün)\b|зелен|зелён|绿|أخضر|خضراء", re.IGNORECASE),
    "purple": re.compile(r"\b(?:purple|violet|violeta|lila)\b|фиолетов|紫|بنفسجي", re.IGNORECASE),
    "orange": re.compile(r"\b(?:orange|naranja)\b|оранжев|橙|برتقالي", re.IGNORECASE),
    "bold": re.compile(
        r"\b(?:bold|gras|negrita|fett|negrito|grassetto)\b|жирн|粗体|加粗|黑体|"
        r"بالخط (?:العريض|الغامق|الأسود)",
        re.IGNORECASE,
    ),
    "yellow": re.compile(r"\b(?:yellow|jaune|amarillo|gelb)\b|желт|жёлт|黄|أصفر", re.IGNORECASE),
}
_ANNOUNCED = re.compile(
    r"\b(?:in|en|em) (?:bold|gras|negrita|negrito|grassetto)\b|\bfett\b|жирн|粗体|加粗|黑体|بالخط |"
    r"\b(?:in|en|mit|em) (?:red|blue|green|colou?r|rouge|bleu|vert|couleur|rojo|azul|verde|"
    r"color|rot|blau|grün|vermelho|purple|orange|violet|yellow|jaune|amarillo)\b|"
    r"\b(?:highlighted|in-?line|below in|embedded|surlign\w+|resaltad\w+|intercalad\w+)\b|"
    r"\b(?:comments?|answers?|repl(?:y|ies)|responses?|remarks?|views?|input) (?:\w+ )?below\b|"
    r"\b(?:commentaires?|réponses?|remarques?|observations?) (?:\w+ )?ci-dessous\b|"
    r"\b(?:comentarios?|respuestas?|observaciones) (?:\w+ )?(?:abajo|a continuación)\b|"
    r"(?:красн|син|зелен|цвет|оранжев|фиолетов)\w*|(?:комментари|ответ|замечани)\w{0,3} ниже|"
    r"(?:红|蓝|绿|橙|紫)(?:色|字)|标红|(?:意见|答复|回复)(?:见|如)下|"
    r"(?:بال|ب)(?:اللون )?(?:ال)?(?:أحمر|أزرق|أخضر)|باللون|(?:تعليقات|ملاحظات|ردود)\w* أدناه",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d{1,3}")
_NAMES = {
    "red": "red", "darkred": "red", "crimson": "red", "firebrick": "red", "blue": "blue",
    "darkblue": "blue", "navy": "blue", "royalblue": "blue", "green": "green",
    "darkgreen": "green", "purple": "purple", "orange": "orange", "yellow": "yellow",
}  # fmt: skip
_PLAIN = frozenset(
    """
    black windowtext inherit auto initial gray grey #1f497d #0563c1 #954f72 #0000ee #1155cc
    #500050 #0078d4 #467886 #96607d
    """.split()
)


def coloured_answers(own: str, html: str, quoted: str = "") -> frozenset[str]:
    """The lines, white space taken out, that stand in a colour which the own words announce.

    Only if the smaller part of the mail has it. Where they name a colour that is there, the other
    colours are other people's. Where nothing is announced, not by the quotation either, coloured
    sentences between plain lines of it count (`amid`).
    """
    if not html or not own.strip():
        return frozenset()
    announced = bool(_ANNOUNCED.search(own[:3000]))
    if not announced:
        if not _has_colour(html):
            return frozenset()
        if _ANNOUNCED.search(quoted[:20_000]) and not BELOW.search(own[:3000]):
            return frozenset()
    lines = [x for x in html_lines(html) if x.text]
    named = {name for name, words in COLOURS.items() if words.search(own[:3000])}
    colours = [_colour(x) or ("bold" if "bold" in named and _is_bold(x) else "") for x in lines]
    if not announced:
        return amid(lines, colours, {packed(unmarked(line)) for line in quoted.split("\n")})
    counted = Counter(c for c in colours if c)
    if not named.isdisjoint(counted):
        counted = Counter({c: n for c, n in counted.items() if c in named})
    found = {
        packed(x.text)
        for x, c in zip(lines, colours, strict=True)
        if c in counted and counted[c] <= 0.6 * len(lines)
    }
    return frozenset(found)


def _has_colour(html: str) -> bool:
    return any(hue_of(value.strip()) for value in set(_VALUE.findall(html)))


def amid(lines: Sequence[Line], colours: Sequence[str], quoted: set[str]) -> frozenset[str]:
    """The coloured sentences of a quotation that stand between plain lines of it.

    What a whole quoted mail or its signature is coloured in stands under a header or at an end.
    """
    inside = [packed(x.text) in quoted and label_of(x.text) is None for x in lines]
    found: set[str] = set()
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and colours[end] and colours[end] == colours[i]:
            end += 1
        between = 0 < i < end < len(lines) and all(inside[i - 1 : end + 1])
        if between and not (colours[i - 1] or colours[end]):
            texts = [x.text for x in lines[i:end]]
            if any(t[-1] in _STOPS or len(t.split()) > 6 for t in texts):
                found.update(map(packed, texts))
        i = max(end, i + 1)
    return frozenset(found) if 2 * len(found) < len(quoted) else frozenset()


_STOPS = frozenset(".!?。！？؟;；")
_VALUE = re.compile(r"color\s?[:=]\s?[\"']?([^;\"'<>]{3,30})")


def packed(text: str) -> str:
    """A line without white space, for comparison."""
    return "".join(text.split())


def _colour(line: Line) -> str:
    """The colour of nearly all words of a line, "" when they are plain."""
    weights: Counter[str] = Counter()
    for run in line.runs:
        words = run.text.strip()
        if words:
            marked = hue_of(run.look.colour)
            weights[marked or hue_of(run.look.background)] += len(words)
    if not weights:
        return ""
    best, weight = weights.most_common(1)[0]
    return best if weight >= 0.8 * sum(weights.values()) else ""


def _is_bold(line: Line) -> bool:
    words = [(len(run.text.strip()), run.look.bold) for run in line.runs]
    return sum(n for n, bold in words if bold) >= 0.8 * sum(n for n, _ in words) > 0


def hue_of(value: str) -> str:
    """The common name of a CSS colour; "" for black, white, grey and what programs use by rote."""
    value = value.replace(" ", "").lower()
    if not value or value in _PLAIN:
        return ""
    if value in _NAMES:
        return _NAMES[value]
    rgb = _rgb(value)
    if rgb is None:
        return ""
    if "#" + "".join(f"{round(part * 255):02x}" for part in rgb) in _PLAIN:
        return ""
    hue, light, strong = colorsys.rgb_to_hls(*rgb)
    if strong < 0.25 or light < 0.08 or light > 0.97:
        return ""
    degrees = hue * 360
    bounds = ((20, "red"), (45, "orange"), (70, "yellow"), (165, "green"), (260, "blue"))
    return next((n for end, n in bounds if degrees < end), "purple" if degrees < 330 else "red")


def _rgb(value: str) -> tuple[float, float, float] | None:
    """Red, green and blue from 0 to 1 of `#rgb`, `#rrggbb` or `rgb(r,g,b)`."""
    digits = value.removeprefix("#")
    if value.startswith("#") and len(digits) in (3, 6):
        step = len(digits) // 3
        try:
            parts = [
                int(digits[i : i + step] * (3 - step), 16) for i in range(0, len(digits), step)
            ]
        except ValueError:
            return None
    elif value.startswith("rgb"):
        parts = [min(255, int(n)) for n in _DIGITS.findall(value)[:3]]
        if len(parts) < 3:
            return None
    else:
        return None
    return parts[0] / 255, parts[1] / 255, parts[2] / 255
