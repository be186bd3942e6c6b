"""The words that mail programs put above a quotation, in the language of their user."""

from datetime import datetime

from babel.dates import format_datetime

HEADER_BLOCKS = {
    "en": ("From:", "Sent:", "To:", "Subject:"),
    "fr": ("De :", "Envoyé :", "À :", "Objet :"),
    "es": ("De:", "Enviado el:", "Para:", "Asunto:"),
    "ru": ("От:", "Отправлено:", "Кому:", "Тема:"),
    "zh": ("发件人：", "发送时间：", "收件人：", "主题："),
    "ar": ("من:", "تاريخ الإرسال:", "إلى:", "الموضوع:"),
}
LONG_DATES = {
    "en": "EEEE, d MMMM y HH:mm",
    "fr": "EEEE d MMMM y HH:mm",
    "es": "EEEE, d 'de' MMMM 'de' y H:mm",
    "ru": "EEEE, d MMMM y 'г.' H:mm",
    "zh": "y年M月d日 H:mm",
    "ar": "dd/MM/y HH:mm",
}
GMAIL = {
    "en": ("EEE, MMM d, y 'at' h:mm a", "On {date} {name} <{address}> wrote:"),
    "es": ("EEE, d MMM y 'a' 'las' H:mm", "El {date}, {name} (<{address}>) escribió:"),
}
APPLE = ("d MMM y, 'at' HH:mm", "On {date}, {name} <{address}> wrote:")
THUNDERBIRD = ("dd/MM/y HH:mm", "On {date}, {name} wrote:")
IPHONE_SIGNATURE = "Sent from my iPhone"


def long_date(instant: datetime, language: str) -> str:
    """As Outlook writes it in a header block."""
    locale = "ar" if language == "ar" else language
    return str(format_datetime(instant, LONG_DATES[language], locale=locale))


def attribution(style: tuple[str, str], instant: datetime, language: str, who: str, at: str) -> str:
    """The line above a quotation: `On Mon, Mar 2, 2026 at 3:20 PM Ada <ada@…> wrote:`."""
    pattern, line = style
    date = format_datetime(instant, pattern, locale=language)
    # Programs write an ordinary space before AM and PM, newer locale data a narrow one.
    return line.format(date=date.replace("\u202f", " "), name=who, address=at)
