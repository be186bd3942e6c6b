"""A paper as PDF/UA-1 (ISO 14289-1), set by typst with fonts from packages."""

import json
from datetime import UTC
from functools import cache
from importlib import resources
from typing import Literal

import typst

from bot.documents.catalogue import translations
from bot.documents.formats import json as data
from bot.documents.paper import Paper

EXTENSION = "pdf"
MEDIA_TYPE = "application/pdf"

_FONTS = (
    ("fontpkg_noto_sans", "files"),
    ("fontpkg_noto_sans_arabic", "files"),
    ("pylopdf_fonts_zh_cn", ""),
)


def write(paper: Paper) -> bytes:
    """The file: tagged, with title and languages; the paper's words are data to typst.

    A letter that our fonts lack (a name in Thai) is sought in the machine's own fonts, and if
    they lack it too the file says everything else and is no PDF/UA. Raises typst.TypstError for
    a broken template.
    """
    try:
        return _compiled(paper, own_fonts=True, standard="ua-1")
    except typst.TypstError:
        try:
            return _compiled(paper, own_fonts=False, standard="ua-1")
        except typst.TypstError:
            return _compiled(paper, own_fonts=False, standard="1.7")


@cache
def _fonts(*, system: bool) -> typst.Fonts:
    """The packages' fonts, looked at once; with `system` the machine's too."""
    found = [str(resources.files(name).joinpath(folder)) for name, folder in _FONTS]
    return typst.Fonts(system, False, found)  # noqa: FBT003 - the type's own signature


def _compiled(paper: Paper, *, own_fonts: bool, standard: Literal["ua-1", "1.7"]) -> bytes:
    template = resources.files("templates").joinpath("documents", "paper.typ").read_bytes()
    page = translations(paper.language).gettext("Page %(page)s of %(pages)s")
    cut = (page % {"page": "\0", "pages": "\0"}).split("\0")
    return typst.compile(
        template,
        format="pdf",
        font_paths=_fonts(system=not own_fonts),
        pdf_standards=standard,
        sys_inputs={
            "paper": data.write(paper).decode(),
            "words": json.dumps({"page": cut}),
            "made": paper.now.astimezone(UTC).strftime("%Y-%m-%d-%H-%M"),
        },
    )
