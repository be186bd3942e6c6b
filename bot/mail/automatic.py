"""Signs of what no person wrote to the list: auto-replies, receipts, calendars, spam.

Sources: RFC 3834 (Auto-Submitted), RFC 8098 (receipts), RFC 5546 (calendars), and the fields and
subjects of Exchange, Outlook, Notes, Gmail, Zimbra and vacation programs in many languages.
"""

import re

from bot.mail.headers import text_of
from bot.mail.mime import Headers, Part
from bot.mail.subjects import without_tag
from bot.model.letters import Letter

_AWAY = re.compile(
    r"^\W*(?:(?:re|aw|ref)\s?:\s*)?(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer|"
    r"reponse|svar|antwort)|automatic reply|out of (?:the )?office|"
    r"réponse automatique|absen(?:ce|t) du bureau|message d[’']absence|notification "
    r"d[’']absence|r[ée]ponse d[’']absence|respuesta autom[áa]tica|fuera de (?:la )?oficina|"
    r"ausente de la oficina|ausencia|автоматический ответ|автоответ|вне офиса|нет на рабочем "
    r"месте|自动(?:回复|答复)|自動回覆|自动回覆|自動(?:応答|返信)|자동 ?(?:회신|응답)|외출|"
    r"رد تلقائي|الرد التلقائي|الرد الآلي|خارج المكتب|automatische antwort|abwesenheits\w*|"
    r"abwesend|nicht im (?:büro|haus)|automatisch antwoord|afwezig\w*|"
    r"risposta automatica|fuori (?:ufficio|sede)|resposta automática|fora do escritório|"
    r"autosvar|frånvaro|fraværende|fravær|automaattinen vastaus|poissa|"
    r"autoodpowiedź|odpowiedź automatyczna|automatická odpověď|otomatik yanıt|αυτόματη "
    r"απάντηση|vacation|holiday reply|on leave|i am out of|absence\b|automatikus válasz|ferie|"
    r"urlaub)",
    re.IGNORECASE,
)
_AWAY_BODY = re.compile(
    r"\b(?:i am|i'm|i will be|i’m) (?:currently )?(?:out of (?:the )?office|away from (?:the|"
    r"my) (?:office|desk)|on (?:annual |sick |maternity |official )?(?:leave|mission|vacation|"
    r"holiday)|(?:currently )?(?:travelling|traveling) (?:on|for|until|this|and|with))|"
    r"je suis (?:actuellement )?(?:absent|en (?:congé|mission|déplacement|vacances))|"
    r"actuellement (?:absente?|en (?:congé|mission|déplacement|vacances))|(?:estoy|estaré|"
    r"me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|de v(?:acaciones|iaje))|"
    r"(?:я )?(?:нахожусь|буду) (?:в отпуске|в (?:служебной )?командировке|вне офиса)|(?:我|本人)"
    r"(?:正在|目前)?(?:因公)?(?:休假|出差|外出|不在办公室)|"
    r"أنا (?:حاليا |حالياً )?(?:خارج المكتب|في (?:إجازة|مهمة))|"
    r"ich bin (?:derzeit |zur zeit |momentan )?(?:nicht im büro|abwesend|im urlaub)|this is "
    r"an auto(?:mated|matic) (?:reply|response|message)",
    re.IGNORECASE,
)
_AWAY_STEMS = (
    "out of",
    "away from",
    "leave",
    "mission",
    "vacation",
    "holiday",
    "absent",
    "congé",
    "déplacement",
    "vacances",
    "fuera de",
    "ausente",
    "vacaciones",
    "viaje",
    "travel",
    "отпуск",
    "командировк",
    "вне офиса",
    "休假",
    "出差",
    "外出",
    "不在",
    "المكتب",
    "إجازة",
    "مهمة",
    "büro",
    "abwesend",
    "urlaub",
    "auto",
)
_BACK = re.compile(
    r"(?:return|back) (?:on|to the office|by|in)|until|jusqu[’']au|de retour|retour le|hasta "
    r"el|regres|до \d|вернусь|с \d|返回|回来|حتى|العودة|届时|вернусь|à mon retour|"
    r"a mi regreso|urgent|limited access|accès limité|acceso "
    r"limitado|bis zum",
    re.IGNORECASE,
)
_RECEIPT = re.compile(
    r"^\W*(?:read(?: receipt)?|read-receipt|return receipt|disposition notification|delivery "
    r"receipt|lu|leído|gelesen|lettura|letto|прочитано|прочтено|已读|已讀|تمت القراءة|مقروء|accusé "
    r"de (?:lecture|réception)|"
    r"confirmación de lectura|уведомление о прочтении|lesebestätigung|conferma di lettura|"
    r"已读回执|إيصال (?:قراءة|بالقراءة)|not read|non lu|no leído|не прочитано|未读|opened|relayed|"
    r"delivered|displayed)\W*[:：(]|^\W*(?:read|return) receipt\W*$",
    re.IGNORECASE,
)
_REPLIED = ("auto-replied", "auto-generated", "auto-notified")
_VACATION_FIELDS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-autoresponder",
    "x-auto-reply",
)
_CALENDAR_SUBJECT = re.compile(
    r"^\W*(?:accepted|declined|tentative(?:ly accepted)?|invitation|updated invitation|"
    r"canceled(?: event)?|cancelled|accepté|refusé|provisoire|annulé|aceptad[ao]|rechazad[ao]|"
    r"cancelad[ao]|принято|отклонено|отменено|"
    r"已接受|已拒绝|已取消|接受|مقبول|تم القبول|مرفوض|ملغى|zugesagt|abgesagt|meeting forward "
    r"notification|new time proposed)\s?[:：]",
    re.IGNORECASE,
)
_SPAM_WORDS = re.compile(
    r"\b(?:viagra|cialis|casino|lottery|jackpot|bitcoin|crypto(?:currency)? (?:investment|"
    r"profit)|next of kin|million (?:us )?dollars|\$\s?\d+(?:[.,]\d+)* ?million|seo "
    r"(?:services|ranking)|first page of google|backlinks|"
    r"inheritance|beneficiary|western union|atm card|(?:cheap|replica) (?:watches|meds)|work "
    r"from home|weight loss|forex|hot singles|click here to claim|you have won|won (?:a|the) "
    r"prize|loan offer|unclaimed|"
    r"your (?:mailbox|account|password) (?:is|has|will)|verify your (?:account|mailbox|email)|"
    r"mailbox (?:quota|is full|storage)|dear (?:friend|beneficiary|winner)|"
    r"gagné|loterie|héritage|prêt (?:entre|rapide)|lotería|herencia|ha ganado|préstamo|"
    r"выигра\w+|лотере\w+|наследств\w+|кредит без|казино|заработок|代开发票|发票|中奖|彩票|"
    r"赌场|贷款|ربحت|"
    r"جائزة|يانصيب|ميراث|قرض)",
    re.IGNORECASE,
)


_ROBOTS = ("-bounces", "-request", "-confirm")


def _is_robot(letter: Letter) -> bool:
    """The list's software itself writes, as Mailman does, without Auto-Submitted."""
    local, _, domain = letter.author.address.partition("@")
    return any(
        local.endswith(end) and f"{local.removesuffix(end)}.{domain}" == letter.list_id
        for end in _ROBOTS
    )


def _is_list_notice(letter: Letter, headers: Headers) -> bool:
    """A notice of the list's software: held post, welcome, digest of requests.

    Mailman marks it X-List-Administrivia or Auto-Submitted and gives it the list's own List-Id; a
    person's announcement may be auto-generated too, but never comes from the list's addresses.
    """
    if text_of(headers.get("x-list-administrivia")).strip().lower() == "yes":
        return True
    if letter.auto_submitted not in _REPLIED:
        return False
    local, _, domain = letter.author.address.partition("@")
    name, _, host = letter.list_id.partition(".")
    own = local == name or local.startswith((f"{name}-", f"{name}+"))
    return domain == host and bool(name) and (own or local.startswith("mailman"))


def is_auto_reply(letter: Letter, headers: Headers, own_words: str) -> bool:
    """An out-of-office note or other automatic answer."""
    state = letter.auto_submitted
    if state in _REPLIED and not (state == "auto-generated" and letter.list_id):
        return True
    if _is_robot(letter) or _is_list_notice(letter, headers):
        return True
    if any(name in headers for name in _VACATION_FIELDS):
        value = next(text_of(headers.get(n)).lower() for n in _VACATION_FIELDS if n in headers)
        if value not in ("no", "false", "0"):
            return True
    precedence = text_of(headers.get("precedence")).lower()
    if "auto_reply" in precedence or "auto-reply" in precedence:
        return True
    if (
        text_of(headers.get("x-ms-exchange-generated-message-source"))
        .lower()
        .startswith("mailbox rules")
    ):
        return True
    named = _AWAY.match(without_tag(letter.subject))
    if named is None:
        return False
    if "x-auto-response-suppress" in headers:
        return True
    whole = _NAMED.match(named.string, named.end()) is not None
    return whole and (len(own_words) < 1500 or _tells_absence(own_words[:1200]))


_NAMED = re.compile(r"\W{0,3}(?:[:：]|$)")
"""`Automatic reply: …` names the kind of mail; "Automatic reply of groups" is about something."""


def says_away(letter: Letter, own_words: str) -> bool:
    """An out-of-office note by its words alone, which a person can use beside the matter.

    Who also speaks of the text of a resolution is believed to be one.
    """
    if _AWAY.match(without_tag(letter.subject)) and len(own_words) < 1500:
        return True
    if len(own_words) >= 700 or letter.attachments:
        return False
    if any(stem in own_words for stem in _AUTOMATIC_STEMS) and _AUTOMATIC.search(own_words):
        return True
    return _tells_absence(own_words) and bool(_BACK.search(own_words))


_AUTOMATIC_STEMS = ("auto", "automát", "Auto", "автомат", "автоответ", "自动", "تلقائي", "آلي")
_AUTOMATIC = re.compile(
    r"\bthis is an auto(?:mated|matic|matically generated) (?:reply|response|message|e-?mail)|"
    r"\bceci est une? (?:réponse|message) automatique|\besta es una respuesta automática|"
    r"\beste es un mensaje automático|это (?:письмо )?(?:автоматическ\w{2,3} (?:ответ|сообщени)|"
    r"автоответ|отправлено автоматически)|(?:是一封|为|是)(?:系统)?自动(?:回复|答复|发送)|"
    r"(?:هذا رد|هذه رسالة) (?:تلقائي|آلي)|\bdies ist eine automatische (?:antwort|nachricht)",
    re.IGNORECASE,
)


def _tells_absence(words: str) -> bool:
    low = words.lower()
    return any(stem in low for stem in _AWAY_STEMS) and bool(_AWAY_BODY.search(words))


def is_receipt(letter: Letter, root: Part) -> bool:
    """A disposition notification (RFC 8098), or what Outlook sends in its place."""
    if root.media_type == "multipart/report":
        kind = root.params.get("report-type", "").lower()
        if kind == "disposition-notification":
            return True
    if any(c.media_type == "message/disposition-notification" for c in root.children):
        return True
    if root.media_type == "multipart/report":
        return False
    if _RECEIPT.match(letter.subject):
        words = letter.text[:600].lower()
        return len(letter.text) < 1500 and any(
            w in words
            for w in (
                "was read",
                "has been read",
                "a été lu",
                "fue leído",
                "ha sido leído",
                "было прочитано",
                "прочитано",
                "已读",
                "已阅读",
                "阅读",
                "قراءة",
                "قُرئت",
                "gelesen",
                "your message",
                "your document",
                "votre message",
                "su mensaje",
                "ваше сообщение",
                "您的邮件",
                "رسالتك",
                "displayed on",
            )
        )
    return False


def is_calendar(letter: Letter, root: Part) -> bool:
    """An invitation or an answer to one: a calendar part with a METHOD is its substance."""
    part = _calendar(root)
    if part is None:
        return False
    method = part.params.get("method", "").upper()
    if not method:
        found = re.search(
            rb"^METHOD:(\w{1,20})", part.data()[:20_000], re.MULTILINE | re.IGNORECASE
        )
        method = found[1].decode().upper() if found else ""
    if _CALENDAR_SUBJECT.match(letter.subject):
        return True
    return method in (
        "REQUEST",
        "REPLY",
        "CANCEL",
        "COUNTER",
        "DECLINECOUNTER",
        "REFRESH",
        "ADD",
        "PUBLISH",
    )


def is_attached_calendar(root: Part) -> bool:
    """Whether the calendar object is an attachment to a mail, not the mail itself."""
    part = _calendar(root)
    return part is not None and part.disposition[0] == "attachment"


def _calendar(root: Part) -> Part | None:
    stack, seen = [root], 0
    while stack and seen < 200:
        part = stack.pop()
        seen += 1
        if part.media_type == "text/calendar" or (
            part.media_type == "application/ics" and not part.children
        ):
            return part
        stack.extend(reversed(part.children))
    return None


def is_spam(letter: Letter, headers: Headers) -> bool:
    """Marked by a filter on its way, or with the words of spam from one who answers nothing."""
    flag = text_of(headers.get("x-spam-flag")).lower()
    status = text_of(headers.get("x-spam-status")).lower()
    if flag.startswith("yes") or status.startswith("yes"):
        return True
    if text_of(headers.get("x-ms-exchange-organization-scl")).strip() in ("5", "6", "7", "8", "9"):
        return True
    if re.match(r"^\W{0,3}(?:\*{2,}spam\*{2,}|\[spam\]|spam:)", letter.subject, re.IGNORECASE):
        return True
    if letter.in_reply_to or letter.references:
        return False
    sample = letter.subject + "\n" + letter.text[:4000]
    low = sample.lower()
    if low.isascii() and not any(stem in low for stem in _SPAM_STEMS):
        return False
    return len({m.lower() for m in _SPAM_WORDS.findall(sample)}) >= 2


_SPAM_STEMS = (
    "viagra", "cialis", "casino", "lottery", "jackpot", "bitcoin", "crypto", "of kin", "million",
    "seo ", "of google", "backlinks", "inherit", "benefici", "western union", "atm card", "cheap ",
    "replica ", "from home", "weight loss", "forex", "hot singles", "to claim", "have won",
    "won a ", "won the ", "loan offer", "unclaimed", "mailbox", "account", "password",
    "your email", "dear friend", "dear winner", "loterie", "ganado", "herencia",
)  # fmt: skip
"""Without any of these an ASCII mail holds none of the words above."""
