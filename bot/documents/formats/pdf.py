"""A paper as PDF/UA-1 (ISO 14289-1), set by typst with fonts from packages."""

import json
import re
import unicodedata
from dataclasses import replace
from datetime import UTC
from functools import cache
from importlib import resources
from typing import Literal

import typst

from bot.documents.catalogue import N_, translations
from bot.documents.formats import json as data
from bot.documents.page_width import for_pages
from bot.documents.paper import Paper, Style, line

EXTENSION = "pdf"
MEDIA_TYPE = "application/pdf"

_FONTS = (
    ("fontpkg_noto_sans", "files"),
    ("fontpkg_noto_sans_arabic", "files"),
    ("fontpkg_noto_sans_thai", "files"),
    ("pylopdf_fonts_zh_cn", ""),
)
_MARK = "\ufffd"
_TRIES = 80
_SINGLY = 20  # letters without a glyph that are told one by one
_LATIN = 0x24F
_UNSHOWN = re.compile(r'text `"(.{1,40})"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")
_HANGING = frozenset({"Mn", "Me", "Mc", "Sk", "Cf"})
UNSHOWN = N_(
    "Letters that this file cannot show stand as %(mark)s; the Word and HTML files show them."
)


def write(paper: Paper) -> bytes:
    """The file: tagged, with title and languages; the paper's words are data to typst.

    Only the packages' fonts are used, so that the same paper gives the same bytes on every
    machine. Letters that they lack (a name in Amharic) stand as U+FFFD, and the last line says so;
    the paper is never lost for them. Raises typst.TypstError for a broken template.
    """
    paper = replace(paper, blocks=tuple(for_pages(paper.blocks)))
    held = data.write(paper).decode()
    missing: dict[int, str] = {}
    for _ in range(_TRIES):
        try:
            return _compiled(_warned(paper) if missing else held, paper, missing, "ua-1")
        except typst.TypstError as error:
            found = _not_shown(str(error), held, len(missing))
            if not found or found <= missing.keys():
                break
            missing |= dict.fromkeys(found, _MARK)
    return _compiled(_warned(paper), paper, missing, "1.7")


def _not_shown(error: str, held: str, known: int) -> set[int]:
    """The letters that typst names as missing; of a script, or after many, all of their block."""
    named = _UNSHOWN.search(error)
    told = _ESCAPED.sub(lambda m: chr(int(m[1], 16)), named[1]) if named else ""
    found = {ord(letter) for letter in told if letter > "\x7f" and letter != _MARK}
    if _MARK in told:  # what hangs on a letter that is gone: accents, colours of skin
        found |= {ord(c) for c in set(held) if unicodedata.category(c) in _HANGING}
    blocks = {
        letter >> 8
        for letter in found
        if known > _SINGLY or (letter > _LATIN and chr(letter).isalpha())
    }
    return found | {ord(letter) for letter in set(held) if ord(letter) >> 8 in blocks}


def _warned(paper: Paper) -> str:
    """The paper with a last line that says what the marks are."""
    said = translations(paper.language).gettext(UNSHOWN) % {"mark": _MARK}
    return data.write(replace(paper, blocks=(*paper.blocks, line(said, Style.NOTE)))).decode()


@cache
def packaged_fonts() -> typst.Fonts:
    """The packages' fonts, looked at once."""
    found = [str(resources.files(name).joinpath(folder)) for name, folder in _FONTS]
    return typst.Fonts(False, False, found)  # noqa: FBT003 - the type's own signature


def _compiled(
    held: str, paper: Paper, missing: dict[int, str], standard: Literal["ua-1", "1.7"]
) -> bytes:
    template = resources.files("templates").joinpath("documents", "paper.typ").read_bytes()
    page = translations(paper.language).gettext("Page %(page)s of %(pages)s")
    cut = (page % {"page": "\0", "pages": "\0"}).split("\0")
    return typst.compile(
        template,
        format="pdf",
        font_paths=packaged_fonts(),
        pdf_standards=standard,
        sys_inputs={
            "paper": held.translate(missing),
            "words": json.dumps({"page": cut}),
            "made": paper.now.astimezone(UTC).strftime("%Y-%m-%d-%H-%M"),
        },
    )
