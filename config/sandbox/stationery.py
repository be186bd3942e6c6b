"""Puts a letter's words into the mail that its writer's program would make of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from config.sandbox import markup, phrases
from config.sandbox.sources import LIST, LIST_NAME, PREFIX, Source, unmarked


@dataclass(frozen=True)
class Written:
    """What the program sends: plain text always, HTML where it writes both."""

    text: str
    html: str = ""
    flowed: bool = False


Shown = Callable[[Source], str]
"""The plain text of an earlier letter as its receivers see it, quotations and all."""


def written(source: Source, parent: Source | None, shown: Shown) -> Written:
    """The words of a letter with signature and quotation in the manner of its program."""
    return PROGRAMS[source.client](source, parent, shown)


def list_footer() -> str:
    """What Mailman adds at the end of a plain text."""
    leave = LIST.replace("@", "-leave@")
    return (
        f"_______________________________________________\n{LIST_NAME} mailing list -- {LIST}\n"
        f"To unsubscribe send an email to {leave}"
    )


def _outlook(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    text = unmarked(own)
    html = markup.word_paragraphs(own, source.language)
    if parent is not None:
        block = _header_block(source, parent)
        answered = shown(parent)
        text += "\n\n" + "\n".join(f"{n} {v}" for n, v in block) + "\n\n" + answered
        html += markup.word_header_block(block, source.language)
        html += markup.word_paragraphs(answered, parent.language)
    lang = {"en": "EN-GB", "ar": "AR-SA"}.get(source.language, source.language.upper())
    head = markup.WORD_HEAD.format(charset=source.charset, language=lang)
    return Written(text + "\n", head + html + markup.WORD_TAIL)


def _owa(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    html = f'<div class="elementToProof">{markup.breaks(own)}</div>\n'
    text = unmarked(own)
    if parent is not None:
        block = _header_block(source, parent)
        answered = shown(parent)
        rows = "<br>\n".join(f"<b>{escape(n)}</b> {escape(v)}" for n, v in block)
        line = "________________________________"
        text += f"\n{line}\n" + "\n".join(f"{n} {v}" for n, v in block) + "\n\n" + answered
        html += '<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%">\n'
        html += f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">{rows}</font></div>\n'
        html += f'<div class="BodyFragment">{markup.breaks(answered)}</div>\n'
    return Written(text + "\n", _page(html))


def _gmail(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    html = f'<div dir="ltr">{markup.divs(source.body)}</div>\n'
    if source.signature:
        html += f'<div dir="ltr" class="gmail_signature">{markup.breaks(source.signature)}</div>\n'
    text = unmarked(own)
    if parent is not None:
        name, address = parent.shown_author
        at = parent.at.astimezone(source.at.tzinfo)
        style = phrases.GMAIL[source.language]
        line = phrases.attribution(style, at, source.language, name, address)
        text += f"\n\n{_wrapped(line)}\n\n{_quoted(shown(parent))}"
        html += (
            '<br><div class="gmail_quote gmail_quote_container">'
            f'<div dir="ltr" class="gmail_attr">{escape(line)}<br></div>'
            '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
            'border-left:1px solid rgb(204,204,204);padding-left:1ex">'
            f"{markup.breaks(shown(parent))}</blockquote></div>\n"
        )
    return Written(text + "\n", html)


def _apple(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    html, text = markup.divs(own), unmarked(own)
    if parent is not None:
        name, address = parent.shown_author
        line = phrases.attribution(phrases.APPLE, parent.at, "en", name, address)
        text += f"\n\n> {line}\n> \n{_quoted(shown(parent))}"
        html += f'<div><br><blockquote type="cite"><div>{escape(line)}</div><br><div>'
        html += f"{markup.breaks(shown(parent))}</div></blockquote></div>"
    return Written(text + "\n", _page(html))


def _iphone(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = f"{source.body}\n\n{phrases.IPHONE_SIGNATURE}"
    text = own
    if parent is not None:
        name, address = parent.shown_author
        line = phrases.attribution(phrases.APPLE, parent.at, "en", name, address)
        text += f"\n\n> {line}\n> \n{_quoted(shown(parent))}"
    return Written(text + "\n")


def _thunderbird(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    if parent is None:
        return Written(own + "\n", flowed=True)
    name, _ = parent.shown_author
    line = phrases.attribution(phrases.THUNDERBIRD, parent.at, "en", name, "")
    if source.fields.get("inline") == "yes":
        before, _, rest = own.partition("\n> ")
        return Written(f"{before}\n{line}\n> {rest}\n", flowed=True)
    return Written(f"{line}\n{_quoted(shown(parent))}\n\n{own}\n", flowed=True)


def _foxmail(source: Source, parent: Source | None, shown: Shown) -> Written:
    rule = "-" * 14
    own = source.body + (f"\n\n{rule}\n{source.signature}" if source.signature else "")
    text = own
    style = "font-family:Microsoft YaHei;font-size:14px"
    html = f'<div style="{style}">{markup.divs(source.body)}</div>\n'
    html += f'<hr style="width:210px;height:1px" align="left"><div>{source.signature}</div>\n'
    if parent is not None:
        block = _header_block(source, parent)
        answered = shown(parent)
        text += "\n\n" + "\n".join(f"{n}{v}" for n, v in block) + "\n\n" + answered
        rows = "".join(f"<div><b>{escape(n)}</b>&nbsp;{escape(v)}</div>" for n, v in block)
        html += '<blockquote style="margin-top:0px;margin-bottom:0px;margin-left:0.5em">'
        html += f'<div style="background:#efefef;padding:8px;font-size:12px">{rows}</div>'
        html += f"<div>{markup.breaks(answered)}</div></blockquote>\n"
    return Written(text + "\n", _page(html))


def _plain(source: Source, parent: Source | None, shown: Shown) -> Written:
    own = _signed(source)
    if parent is not None:
        name, address = parent.shown_author
        line = phrases.attribution(phrases.THUNDERBIRD, parent.at, "en", f"{name} <{address}>", "")
        return Written(f"{own}\n\n{line}\n{_quoted(shown(parent))}\n")
    return Written(own + "\n")


def _signed(source: Source) -> str:
    return source.body + (f"\n\n{source.signature}" if source.signature else "")


def _header_block(source: Source, parent: Source) -> list[tuple[str, str]]:
    """Outlook shows the list's copy: its prefix in the subject, its name in a munged From."""
    names = phrases.HEADER_BLOCKS[source.language]
    name, address = parent.shown_author
    at = parent.at.astimezone(source.at.tzinfo)
    to = "; ".join(parent.addresses("to"))
    values = (
        f"{name} <{address}>",
        phrases.long_date(at, source.language),
        to,
        f"{PREFIX}{parent.subject}",
    )
    return list(zip(names, values, strict=True))


def _quoted(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in lines)


def _wrapped(line: str) -> str:
    """Gmail folds a long attribution in front of the address."""
    return line if len(line) < 78 else line.replace(" <", "\n<", 1)


def _page(body: str) -> str:
    return f"<html><head></head><body>\n{body}\n</body></html>\n"


PROGRAMS: Mapping[str, Callable[[Source, Source | None, Shown], Written]] = {
    "outlook": _outlook,
    "owa": _owa,
    "gmail": _gmail,
    "apple": _apple,
    "iphone": _iphone,
    "thunderbird": _thunderbird,
    "foxmail": _foxmail,
    "yandex": _plain,
    "plain": _plain,
    "winmail": _plain,
    "autoreply": _plain,
    "bounce": _plain,
}
