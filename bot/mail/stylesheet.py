"""The style sheets of HTML mail, as far as mail programs write them: classes and declarations."""

import re

import lxml.html

_CLASS = re.compile(r"\.([\w-]{1,80})")
_DECLARATION = re.compile(r"([a-z-]{1,40})\s*:\s*([^;]{1,200})")
_LONGEST_SHEET, _LONGEST_STYLE, _LONGEST_SELECTOR = 100_000, 2_000, 400


def stylesheet(root: lxml.html.HtmlElement) -> dict[str, dict[str, str]]:
    """Class name, lower-cased, to declarations, of simple rules and those inside of `@media`."""
    found: dict[str, dict[str, str]] = {}
    for element in root.iter("style"):
        css = re.sub(r"<!--|-->", " ", (element.text or "")[:_LONGEST_SHEET])
        for rule in css.split("}")[:-1]:
            selector, opened, style = rule.rpartition("{")
            if opened and len(style) <= _LONGEST_STYLE:
                declared = declarations(style)
                for name in _CLASS.findall(selector[-_LONGEST_SELECTOR:]):
                    found.setdefault(name.lower(), {}).update(declared)
    return found


def declarations(style: str) -> dict[str, str]:
    """Property to value, lower-cased, of a `style` attribute or the body of a rule."""
    return {m[1]: m[2].strip() for m in _DECLARATION.finditer(style[:4000].lower())}
