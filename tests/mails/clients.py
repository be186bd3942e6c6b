"""How it is sent: the mail programs that delegates use, their quotations, signatures and parts."""

import html
from collections.abc import Callable
from dataclasses import dataclass
from email.charset import QP, Charset
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText

AUTHOR = "Amalia Rassendyll"
ADDRESS = "a.rassendyll@digital.ruritania.example"
SUBJECT = "Resolution 191: proposal of Ruritania on resolves 2"
FOOTER = (
    "_______________________________________________\n"
    "Int-Sect-Group mailing list -- int-sect-group@lists.union.example\n"
    "To unsubscribe send an email to int-sect-group-leave@lists.union.example"
)


@dataclass(frozen=True)
class Client:
    """A program: `body` makes the MIME body of own words and the text answered ("" for none)."""

    name: str
    body: Callable[[str, str, str], Message]
    headers: tuple[tuple[str, str], ...] = ()


def _plain(text: str, charset: str = "utf-8") -> Message:
    return MIMEText(text, "plain", charset)


def _html(markup: str) -> Message:
    return MIMEText(markup, "html", "utf-8")


def _both(text: str, markup: str) -> Message:
    outer = MIMEMultipart("alternative")
    outer.attach(_plain(text))
    outer.attach(_html(markup))
    return outer


def _marked(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def _paragraphs(text: str, tag: str = "p", style: str = "") -> str:
    return "".join(
        f"<{tag}{style}>{html.escape(line) or '&nbsp;'}</{tag}>" for line in text.split("\n")
    )


_OUTLOOK = {
    "en": ("From", "Sent", "To", "Subject", "Monday, 2 March 2026 14:20"),
    "fr": ("De", "Envoyé", "À", "Objet", "lundi 2 mars 2026 14:20"),
    "es": ("De", "Enviado el", "Para", "Asunto", "lunes, 2 de marzo de 2026 14:20"),
    "ru": ("От", "Отправлено", "Кому", "Тема", "2 марта 2026 г. 14:20"),
    "zh": ("发件人", "发送时间", "收件人", "主题", "2026年3月2日 14:20"),
    "ar": ("من", "تاريخ الإرسال", "إلى", "الموضوع", "02/03/2026 02:20 م"),
}


def _block(language: str, colon: str = ":") -> str:
    sender, sent, to, subject, date = _OUTLOOK[language]
    return (
        f"{sender}{colon} {AUTHOR} <{ADDRESS}>\n{sent}{colon} {date}\n"
        f"{to}{colon} int-sect-group@lists.union.example\n{subject}{colon} {SUBJECT}"
    )


def outlook(words: str, quoted: str, language: str) -> Message:
    """Outlook for Windows: a header block and the mail under it, no marks."""
    colon = " :" if language == "fr" else "：" if language == "zh" else ":"
    tail = f"\n\n{_block(language, colon)}\n\n{quoted}" if quoted else ""
    return _plain(f"{words}{tail}\n{FOOTER}")


def outlook_html(words: str, quoted: str, language: str) -> Message:
    """Outlook's own HTML, alone: MsoNormal paragraphs, a border above the header block."""
    style = ' class="MsoNormal"'
    head = "<style>p.MsoNormal {margin:0cm; font-family:Calibri}</style>"
    tail = ""
    if quoted:
        lines = "<br>".join(
            f"<b>{html.escape(x.partition(':')[0])}:</b>{html.escape(x.partition(':')[2])}"
            for x in _block(language).split("\n")
        )
        border = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"
        tail = f'<div style="{border}"><p class="MsoNormal">{lines}</p></div>' + _paragraphs(
            quoted, style=style
        )
    return _html(
        f"<html><head>{head}</head><body>{_paragraphs(words, style=style)}{tail}</body></html>"
    )


def outlook_web(words: str, quoted: str, language: str) -> Message:
    """Outlook on the web: hr and divRplyFwdMsg."""
    tail = ""
    if quoted:
        lines = "<br>".join(html.escape(x) for x in _block(language).split("\n"))
        tail = (
            '<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%">'
            f'<div id="divRplyFwdMsg" dir="ltr"><font>{lines}</font></div>'
            + _paragraphs(quoted, "div")
        )
    return _html(f"<html><body>{_paragraphs(words, 'div')}{tail}</body></html>")


_GMAIL = {
    "en": "On Mon, Mar 2, 2026 at 2:20 PM {name} <{mail}> wrote:",
    "fr": "Le lun. 2 mars 2026 à 14:20, {name} <{mail}> a écrit :",
    "es": "El lun, 2 mar 2026 a las 14:20, {name} (<{mail}>) escribió:",
    "ru": "пн, 2 мар. 2026 г. в 14:20, {name} <{mail}>:",
    "zh": "{name} <{mail}> 于2026年3月2日周一 14:20写道：",
    "ar": "في الاثنين، 2 مارس 2026 في 2:20 م تمت كتابة ما يلي بواسطة {name} <{mail}>:",
}


def gmail(words: str, quoted: str, language: str) -> Message:
    """Gmail: both alternatives, the attribution in the language of the account."""
    line = _GMAIL[language].format(name=AUTHOR, mail=ADDRESS)
    text = f"{words}\n\n{line}\n\n{_marked(quoted)}\n" if quoted else words
    tail = (
        f'<br><div class="gmail_quote"><div dir="ltr" '
        f'class="gmail_attr">{html.escape(line)}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid">'
        f"{_paragraphs(quoted, 'div')}</blockquote></div>"
        if quoted
        else ""
    )
    return _both(text, f'<div dir="ltr">{_paragraphs(words, "div")}</div>{tail}')


_APPLE = {
    "en": ("Sent from my iPhone", "On 2 Mar 2026, at 14:20, {name} <{mail}> wrote:"),
    "fr": ("Envoyé de mon iPhone", "Le 2 mars 2026 à 14:20, {name} <{mail}> a écrit :"),
    "es": ("Enviado desde mi iPhone", "El 2 mar 2026, a las 14:20, {name} <{mail}> escribió:"),
    "ru": ("Отправлено с iPhone", "2 марта 2026 г., в 14:20, {name} <{mail}> написал(а):"),
    "zh": ("发自我的 iPhone", "在 2026年3月2日，14:20，{name} <{mail}> 写道："),
    "ar": ("أُرسلت من الـ iPhone", "في ٢ مارس ٢٠٢٦، الساعة ٢:٢٠ م، كتب {name} <{mail}>:"),
}


def iphone(words: str, quoted: str, language: str) -> Message:
    """Mail on the telephone: a device line, then the attribution inside the marks."""
    device, line = _APPLE[language]
    tail = (
        f"\n\n> {line.format(name=AUTHOR, mail=ADDRESS)}\n> \n{_marked(quoted)}" if quoted else ""
    )
    return _plain(f"{words}\n\n{device}{tail}")


_THUNDERBIRD = {
    "en": "On 02/03/2026 14:20, {name} wrote:",
    "fr": "Le 02/03/2026 à 14:20, {name} a écrit :",
    "es": "El 2/3/26 a las 14:20, {name} escribió:",
    "ru": "02.03.2026 14:20, {name} пишет:",
    "zh": "在 2026/3/2 14:20, {name} 写道:",
    "ar": "في 2\u200f/3\u200f/2026 14:20، كتب {name}:",
}


def thunderbird(words: str, quoted: str, language: str) -> Message:
    """Thunderbird: format=flowed, a signature under its separator, marks."""
    line = _THUNDERBIRD[language].format(name=AUTHOR)
    tail = f"\n\n{line}\n{_marked(quoted)}" if quoted else ""
    signature = "-- \nHans Amann\nMinistry of Posts of Syldavia\nTel. +99 6 555 0190"
    message = MIMENonMultipart("text", "plain", charset="utf-8", format="flowed")
    body = Charset("utf-8")
    body.body_encoding = QP
    message.set_payload(f"{words}\n\n{signature}{tail}\n{FOOTER}\n", body)
    return message


def yandex(words: str, quoted: str, language: str) -> Message:
    """Yandex: date, time, name and address, then marks."""
    tail = f'\n\n02.03.2026, 14:20, "{AUTHOR}" <{ADDRESS}>:\n{_marked(quoted)}' if quoted else ""
    return _plain(words + tail)


def mail_ru(words: str, quoted: str, language: str) -> Message:
    """Mail.ru: HTML with a blockquote under a line that ends in the address, and no alternative."""
    tail = (
        f"<blockquote>Понедельник, 2 марта 2026, 14:20 +03:00 от {AUTHOR} &lt;{ADDRESS}&gt;:"
        f"{_paragraphs(quoted, 'div')}</blockquote>"
        if quoted
        else ""
    )
    return _html(f"<HTML><BODY>{_paragraphs(words)}{tail}</BODY></HTML>")


def qq(words: str, quoted: str, language: str) -> Message:
    """QQ Mail: a rule with "Original" (in Chinese) and a grey header block."""
    block = (
        "------------------&nbsp;原始邮件&nbsp;------------------<br>"
        f'<div><b>发件人:</b> "{AUTHOR}" &lt;{ADDRESS}&gt;;</div><div><b>发送时间:</b>&nbsp;202'
        f"6年3月2日("
        f"星期一) 下午2:20</div>"
        f'<div><b>收件人:</b> "int-sect-group";</div><div><b>主题:</b>&nbsp;{SUBJECT}</div>'
    )
    tail = f"<div>{block}</div>{_paragraphs(quoted, 'div')}" if quoted else ""
    return _html(f"{_paragraphs(words, 'div')}{tail}")


def netease(words: str, quoted: str, language: str) -> Message:
    """163.com: the wording and a GB18030 body labelled gb2312."""
    tail = (
        f'\n\n\n在 2026-03-02 14:20:00，"{AUTHOR}" <{ADDRESS}> 写道：\n\n{_marked(quoted)}'
        if quoted
        else ""
    )
    message = MIMENonMultipart("text", "plain", charset="gb2312")
    message["Content-Transfer-Encoding"] = "8bit"
    message.set_payload((words + tail).encode("gb18030").decode("ascii", "surrogateescape"))
    return message


def notes(words: str, quoted: str, language: str) -> Message:
    """Lotus Notes: aligned labels and no marks."""
    tail = (
        f"\n\n\n\nFrom:   {AUTHOR} <{ADDRESS}>\nTo:     int-sect-group@lists.union.example\n"
        f"Date:   02/03/2026 14:20\nSubject:        {SUBJECT}\n\n\n\n{quoted}"
        if quoted
        else ""
    )
    return _plain(words + tail)


def roundcube(words: str, quoted: str, language: str) -> Message:
    """Roundcube, answering at the bottom."""
    line = f"On 2026-03-02 14:20, {AUTHOR} wrote:"
    return _plain(f"{line}\n{_marked(quoted)}\n\n{words}" if quoted else words)


def zimbra(words: str, quoted: str, language: str) -> Message:
    """Zimbra: a dashed line, English labels, and a disclaimer of the ministry."""
    legal = (
        "This e-mail is confidential and intended only for the addressee. If you have received it "
        "in error, please notify the sender and delete it; any unauthorised use is prohibited."
    )
    tail = f"\n\n----- Original Message -----\n{_block('en')}\n\n{quoted}" if quoted else ""
    return _plain(f"{words}\n\n{legal}{tail}")


def gateway(words: str, quoted: str, language: str) -> Message:
    """A ministry's gateway: a banner above, KOI8-R or windows-1256 where it can."""
    charset = {"ru": "koi8-r", "ar": "windows-1256", "fr": "iso-8859-1", "es": "iso-8859-1"}.get(
        language, "utf-8"
    )
    banner = "[EXTERNAL] This message comes from outside of the organization."
    tail = f"\n\n-----Original Message-----\n{_block('en')}\n\n{quoted}" if quoted else ""
    text = f"{banner}\n\n{words}{tail}"
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    return _plain(text, charset)


CLIENTS = {
    c.name: c
    for c in (
        Client("outlook", outlook, (("X-Mailer", "Microsoft Outlook 16.0"),)),
        Client("outlook-html", outlook_html),
        Client("outlook-web", outlook_web),
        Client("gmail", gmail),
        Client("iphone", iphone, (("X-Mailer", "iPhone Mail (22G86)"),)),
        Client("thunderbird", thunderbird, (("User-Agent", "Mozilla Thunderbird"),)),
        Client("yandex", yandex, (("X-Mailer", "Yamail [ http://yandex.ru ] 5.0"),)),
        Client("mail.ru", mail_ru),
        Client("qq", qq, (("X-Mailer", "QQMail 2.x"),)),
        Client("163", netease),
        Client("notes", notes, (("X-Mailer", "Lotus Notes Release 9"),)),
        Client("roundcube", roundcube, (("User-Agent", "Roundcube Webmail/1.6"),)),
        Client("zimbra", zimbra, (("X-Mailer", "Zimbra 8.8.15"),)),
        Client("gateway", gateway),
    )
}
