"""Templates become a subject and a body in one of the six languages."""

from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.documents import dates, plain
from bot.documents.catalogue import direction, translations


@dataclass(frozen=True, slots=True)
class Rendered:
    """The words of one mail: a subject of one line, plain text, and markup where it is useful."""

    subject: str
    text: str
    html: str = ""


@cache
def environment(language: str, *, markup: bool) -> Environment:
    """Templates of one language; with `markup` every value is escaped unless it says it is safe."""
    found = Environment(
        loader=PackageLoader("templates", ""),
        autoescape=markup,  # noqa: S701 - plain text has nothing to escape; markup is
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        extensions=["jinja2.ext.i18n"],
    )
    catalogue = translations(language)
    # The extension adds this method; its words are formatted by %(name)s, values never are.
    found.install_gettext_callables(  # type: ignore[attr-defined]
        catalogue.gettext, catalogue.ngettext, newstyle=True
    )
    found.globals |= {"language": language, "direction": direction, "dates": dates}
    found.filters |= {
        "fold": plain.fold,
        "one_line": plain.one_line,
        "safe_lines": plain.safe_lines,
        "indented": plain.indent,
    }
    return found


def notice(name: str, language: str, **values: object) -> Rendered:
    """The notice `templates/notices/<name>.txt`: its first line is the subject, then the text."""
    template = environment(language, markup=False).get_template(f"notices/{name}.txt")
    subject, _, text = template.render(values).partition("\n")
    return Rendered(plain.one_line(subject, 200), text.strip("\n") + "\n")
