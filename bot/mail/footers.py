"""What machines put around the words: gateway banners, disclaimers, scanners."""

import re
from collections.abc import Sequence

from bot.mail.stems import Stems

_OUTSIDE = (
    r"extern|outside|ext[ée]rieur|fuera|внешн|за пределами|из-за пределов|外部|خارج|unknown sender|"
    r"esterno|fora da|remetente|spoza|zewnętrzn|kurum dışı|dışından|dış kaynak|extérní|externí|"
    r"zvenč|buiten|utanför|udenfor|utenfor|ulkopuol|kívülről|külső|din afara|зовнішн|поза межами|"
    r"εξωτερικ|חיצוני|מחוץ|組織外|社外|외부|ngoài|luar organisasi|بیرون"
)
_ORIGIN = (
    _OUTSIDE + r"|click|cliqu|clic |links?\b|attachments?\b|ссылк|вложени|点击|链接|附件|تنقر|"
    r"anhänge|załącznik|allegati\b|abra (?:os )?anexos|ekleri|bijlage|příloh|csatolmány|посилан|"
    r"вкладен"
)
_WARNS = re.compile(
    _OUTSIDE + r"|\b(?:do not|don[’']t|never|avoid|unless|be (?:careful|cautious|wary)|exercise|"
    r"before|suspicious|phishing|ne |évitez|soyez|prudence|no (?:haga|abra|pulse)|evite|tenga|"
    r"salvo que|não|non (?:aprire|cliccare)|nicht|bitte|vorsicht|nie |niet|inte|ikke|älä|ne(?:klik|"
    r"otev)|ne (?:kattint|nyis))|не (?:откр|пере|нажим|від|натис)|осторожн|будьте|"
    r"açmay|tıklama|μην |请勿|谨慎|慎重|小心|不要|切勿|لا ت|توخ|הימנע|אל ת|주의하|마십시오|"
    r"ください",
    re.IGNORECASE,
)
"""What makes a line with such a word a warning, and not a word on one's own attachments."""
_BANNER = re.compile(
    r"^[\s\[(*<>!⚠\ufe0f#|【]{0,12}(?:"
    r"(?:external|extern[eo]?) (?:e-?mail|message|sender|origin)\s?(?:[:\])*!.|–—-]|$)|"
    r"(?:e-?mail|courriel|message|correo|mensaje) extern[eo]\s?(?:[:\])*!.|–—-]|$)|"
    r"(?:external|extern[eo]?)\s?[:\])*!|–—-].{0,200}?(?:" + _ORIGIN + r"|mail|sender)|"
    r"внешн\w{2,3} (?:письмо|почта|отправитель)|外部(?:邮件|郵件)|"
    r"(?:بريد|رسالة) خارجي|"
    r"(?:caution|warning|attention|achtung|atención|advertencia|precaución|внимание|осторожно|"
    r"atenção|aviso|cuidado|attenzione|avviso|uwaga|ostrzeżenie|dikkat|uyarı|let op|waarschuwing|"
    r"vorsicht|warnung|warnhinweis|hinweis|obs|varning|advarsel|bemærk|merk|huom\w*|varoitus|"
    r"upozornění|upozornenie|pozor|figyelem|figyelmeztetés|atenție|avertisment|увага|обережно|"
    r"προσοχή|προειδοποίηση|זהירות|שים לב|אזהרה|주의|경고|cảnh báo|chú ý|perhatian|peringatan|"
    r"توجه|هشدار|警告|注意|提示|تنبيه|تحذير)\s?[:：!！.\])*】–—-].{0,200}?(?:" + _ORIGIN + r"))",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"extern\w*,? (?:and \w+ )?(?:affairs|relations|trade|audit|cooperation)|(?:affaires|relations|"
    r"relaciones|asuntos|relações|assuntos|affari|comercio) (?:ext|est)|(?:внешн\w+|"
    r"внешнеэконом\w*)"
    r" (?:связ|дел|сношен|экон|полит|торг)|(?:الشؤون|العلاقات|وزارة) الخارجية|对外|外部关系",
    re.IGNORECASE,
)
"""Whom a letter is for the attention of: a ministry's name has the words of a banner."""
_BANNER_WHOLE = re.compile(
    r"^\s*[\[(*<|#【]{0,4}\s*(?:external(?: e-?mail| sender| message)?|extern[eo]?|courriel "
    r"externe|correo externo|внешняя почта|внешнее письмо|"
    r"внешний отправитель|外部邮件|外部郵件|بريد خارجي|رسالة خارجية|unclassified|non "
    r"classifié(?: ?/ "
    r"?unclassified)?|sin clasificar|official(?:[- ]sensitive)?|"
    r"for official use only|fouo|restricted|restreint|несекретно|для служебного пользования|"
    r"内部公开|非密|公开|غير سري|غير مصنف|unclassified ?[-/].{0,30}|"
    r"classification ?:.{1,40}|clasificación ?:.{1,40}|классификация ?:.{1,40}|"
    r"sensitivity ?:.{1,30}|protective marking ?:.{1,40}|security "
    r"classification ?:.{0,40}|diffusion (?:libre|restreinte)|tlp ?: ?(?:white|clear|green|"
    r"amber|red)|"
    r"report suspicious|report (?:this )?(?:e-?mail|message)(?: as (?:suspicious|phishing))?|"
    r"public|internal|interne|c1 - .{1,30}|general|confidentiality level ?:.{1,30})\s*[\])*>|"
    r"#】]{0,4}\s*$",
    re.IGNORECASE,
)
_LEARN = re.compile(
    r"you don[’']?t often get email from|some people who received this message don[’']?t often "
    r"get|learn why this is important|"
    r"vous (?:ne recevez pas|n[’']obtenez pas) souvent|no suele recibir correos?|no recibe a "
    r"menudo|sie erhalten nicht häufig|вы (?:редко|нечасто) получаете|"
    r"您(?:不经常|不常|通常不会)收到来自|"
    r"لا تتلقى (?:رسائل|البريد).{0,90}غالب|do not click (?:on )?(?:any )?(?:links?|on links?)|"
    r"ne cliquez pas sur|no haga clic en|не переходите по ссылкам|не открывайте вложени|请勿点击|"
    r"لا تنقر|originated (?:from )?outside|provient de l[’']extérieur|procede de fuera|"
    r"получено от внешнего|来自(?:组织|公司|单位)?外部|"
    r"this (?:e-?mail|message) (?:was sent|comes|came|is) from (?:an? )?(?:external|outside)|"
    r"ce (?:courriel|message|mail) (?:provient|vient) (?:d[’']un|de l)|"
    r"external sender\W*$|von einem externen absender|origem fora da|pochodzi spoza|kurum dışından|"
    r"da un mittente esterno|van buiten de organisatie",
    re.IGNORECASE,
)
_LEARN_STEMS = Stems(
    "often", "learn why", "click", "cliquez", "haga clic", "outside", "external", "extérieur",
    "souvent", "suele", "a menudo", "häufig", "fuera", "ссылк", "вложени", "получа", "внешн",
    "extern", "fora", "spoza", "dış", "esterno", "buiten", "经常", "收到来自", "点击", "外部",
    "تنقر", "خارج", "تتلقى", "provient", "vient d",
)  # fmt: skip
_SCANNER = re.compile(
    r"^[\W_]{0,12}(?:information from eset|(?:the )?message was checked by eset|"
    r"quoted text hidden\]|message clipped\]|texte? (?:des messages précédents )?masqué|"
    r"(?:el )?texto citado (?:está )?oculto|скрытый текст|цитируемый текст скрыт|已隐藏引用文字|"
    r"تم إخفاء النص المقتبس|zitierter text ausgeblendet|virus-free\b|this (?:e-?mail|message) "
    r"(?:has been|was) (?:checked|scanned)|"
    r"(?:scanned|checked) by|no virus found|l[’']absence de virus|"
    r"ce (?:courrier|message|courriel|mail).{0,40}(?:analysé|vérifié|virus)|garanti sans virus|"
    r"sans virus|diese e-?mail wurde.{0,30}(?:viren|geprüft)|virenfrei|libre de virus|"
    r"el (?:software|programa) (?:de )?antivirus .{1,30} ha analizado|"
    r"此(?:电子)?邮件已由.{0,30}(?:扫描|检查)|"
    r"este (?:correo|mensaje).{0,40}(?:analizado|comprobado|virus)|"
    r"проверено (?:на вирус|антивирус|dr\.?web|kaspersky|eset)|mensaje analizado por|"
    r"(?:это )?(?:письмо|сообщение) проверено|без вирусов|"
    r"本邮件已.{0,20}(?:扫描|查杀|病毒|安全检测)|"
    r"此邮件已.{0,20}(?:扫描|病毒)|"
    r"无病毒|"
    r"خال(?:ٍ|ي|ية)? من الفيروسات|تم فحص هذ|avg (?:logo|-)|mailscanner|checked by avg|version: "
    r"\d+\.\d+\.\d+ / virus)",
    re.IGNORECASE,
)
_PRINT = re.compile(
    r"(?:consider|think (?:of|about)) the environment|before printing (?:this|the)|avant "
    r"d[’']imprimer|pens(?:ez|ons) (?:à|avant).{0,30}(?:environnement|imprimer)|"
    r"antes de imprimir|medio ambiente.{0,40}imprim|подумайте.{0,30}(?:окружающ|печат)|прежде "
    r"чем (?:распечат|печат)|打印(?:此|本)?邮件|打印前(?:请?考虑|请)|قبل (?:ال)?طباعة|"
    r"save (?:paper|trees)|denken sie an die umwelt",
    re.IGNORECASE,
)
_PRINT_STEMS = Stems(
    "environ", "print", "imprim", "печат", "окружающ", "打印", "طباعة", "save ", "umwelt"
)
_WEIGHTS = {
    "confidential": 1,
    "confidencial": 1,
    "confidentiel": 1,
    "vertraulich": 1,
    "конфиденциал": 1,
    "保密": 1,
    "误收": 3,
    "指定收件人": 2,
    "通知发件人": 2,
    "未经授权": 1,
    "删除": 2,
    "机密": 1,
    "سري": 1,
    "privileged": 1,
    "disclaimer": 2,
    "intended solely": 2,
    "intended only": 2,
    "intended recipient": 2,
    "intended for the": 1,
    "addressee": 1,
    "received this": 1,
    "in error": 1,
    "by mistake": 1,
    "delete": 1,
    "notify the sender": 2,
    "unauthori": 1,
    "dissemination": 1,
    "legally": 1,
    "strictly prohibited": 2,
    "destinataire": 1,
    "exclusivement": 1,
    "par erreur": 1,
    "supprimer": 1,
    "avertir": 1,
    "l'expéditeur": 1,
    "l’expéditeur": 1,
    "toute utilisation": 1,
    "destinatario": 1,
    "por error": 1,
    "exclusivamente": 1,
    "notifi": 1,
    "eliminar": 1,
    "elimine": 1,
    "bórrelo": 1,
    "este mensaje": 1,
    "adresat": 1,
    "адресат": 1,
    "предназначен": 1,
    "по ошибке": 1,
    "ошибочно": 1,
    "удал": 1,
    "уведом": 1,
    "несанкционирован": 1,
    "本邮件": 1,
    "此邮件": 1,
    "收件人": 1,
    "错误收到": 1,
    "禁止": 1,
    "مرسل إليه": 1,
    "إخلاء مسؤولية": 2,
    "إخلاء المسؤولية": 2,
    "إبلاغ المرسل": 2,
    "إخطار المرسل": 2,
    "بالخطأ": 1,
    "بطريق الخطأ": 1,
    "عن طريق الخطأ": 1,
    "حذف": 1,
    "هذه الرسالة": 1,
    "المخول": 1,
    "الموجهة إليه": 1,
    "empfänger": 1,
    "irrtümlich": 1,
    "löschen": 1,
    "unbefugt": 1,
    "liability": 1,
    "virus": 1,
    "views expressed": 1,
    "opinions expressed": 1,
    "contents of this": 1,
    "this e-mail": 1,
    "this email": 1,
    "this message": 1,
    "ce message": 1,
    "ce courriel": 1,
    "its attachments": 1,
    "any attachments": 1,
    "without authori": 1,
    "protected by law": 1,
    "pièces jointes": 1,
    "sans autorisation": 1,
    "aviso legal": 2,
    "divulga": 1,
    "esta mensagem": 1,
    "destinatário": 1,
    "por engano": 1,
    "diese e-mail": 1,
    "diese nachricht": 1,
    "versehentlich": 1,
    "questo messaggio": 1,
    "riservat": 1,
    "per errore": 1,
    "wiadomość": 1,
    "poufn": 1,
    "omyłkowo": 1,
    "niniejsza wiadomość": 1,
    "przeznaczon": 1,
    "załącznik": 1,
    "chronion": 1,
    "osobom trzecim": 1,
    "usunięci": 1,
    "bu e-posta": 1,
    "gizli": 1,
    "yanlışlıkla": 1,
    "alıcı": 1,
    "dit bericht": 1,
    "vertrouwelijk": 1,
    "geadresseerde": 1,
}
"""Words of lawyers; one that stands within another counts beside it."""
DISCLAIMER_SCORE = 4


def enclosed_banner(lines: Sequence[str]) -> range:
    """The lines of a banner that its gateway has marked off, marks included; empty if none is.

    Proofpoint marks both ends, Sophos the lower one alone.
    """
    first = 0
    for i, line in enumerate(lines[:MAX_BANNER]):
        mark = _ENDS.search(line[:200]) if "anner" in line else None
        if mark and mark[1].lower() == "start":
            first = i
        elif mark:
            return range(first, i + 1)
    return range(0)


MAX_BANNER = 40
_ENDS = re.compile(r"\b(?:ZjQcmQRYFpfpt|sophospsmart)[Bb]anner([Ss]tart|[Ee]nd)\b")


def is_banner(line: str) -> bool:
    """A line that a gateway or classification tool put at the head (or foot) of the mail."""
    text = line.strip()
    if not text or len(text) > 600:
        return False
    if len(text) < 60 and _BANNER_WHOLE.match(text):
        return True
    if _BANNER.match(text) and not _OFFICE.search(text) and _WARNS.search(text):
        return True
    return _LEARN_STEMS.within(text.lower()) and bool(_LEARN.search(text))


def is_scanner(line: str) -> bool:
    """A line of a virus scanner, the wish to save paper, or a link to a calendar."""
    text = line.strip()
    if not 0 < len(text) < 300:
        return False
    if _SCANNER.match(text) or (len(text) < 90 and _BOOKING.match(text)):
        return True
    return _PRINT_STEMS.within(text.lower()) and bool(_PRINT.search(text))


_BOOKING = re.compile(
    r"\W{0,3}(?:(?:book|schedule)(?: a| some)? (?:time|meeting|call|"
    r"appointment)(?: to meet)? with me|"
    r"rés(?:erver|ervez) (?:une réunion|du temps|un rendez-vous|un créneau)(?: avec moi| pour me "
    r"rencontrer)|(?:reservar|reserve|concertar) (?:tiempo|una (?:reunión|cita))(?: para reunirse "
    r"conmigo| conmigo)|забронир\w+ (?:время|встречу)(?: для встречи)? со мной|"
    r"(?:预订|预约)与我(?:见面|会面|会议)(?:的时间)?|احجز (?:وقت|موعد)\S{0,3} (?:للاجتماع )?معي|"
    r"disclaimer(?=\W{1,4}http))\W{0,4}(?:https?://\S{1,80})?$",
    re.IGNORECASE,
)
"""What a calendar's page puts under the words, with its address or as a link."""


def is_virus_note(paragraph: str) -> bool:
    """What a scanner says over several lines, as MailScanner does."""
    return len(paragraph) < 300 and bool(_SCANNER.match(paragraph) and _VIRUS.search(paragraph))


_VIRUS = re.compile(r"virus|вирус|malware|dangerous content|病毒|الفيروسات", re.IGNORECASE)


def is_disclaimer(paragraph: str) -> bool:
    """A paragraph in the language of lawyers; two strong or four weak words of theirs."""
    low = paragraph[:3000].lower()
    if _SHORTLY_LEGAL.fullmatch(low):
        return True
    if len(paragraph) < (60 if paragraph.isascii() else 30):
        return False
    if _BRIEFLY_LEGAL.match(low):
        return True
    return sum(_WEIGHTS[key] for key in _LEGAL.found(low)) >= DISCLAIMER_SCORE


_BRIEFLY_LEGAL = re.compile(
    r"\W*(?:this (?:e-?mail|message|communication)|ce (?:message|courriel)|cet e-?mail|"
    r"este (?:mensaje|correo)(?: electrónico)?|(?:это|настоящее|данное) (?:письмо|сообщение)|"
    r"(?:此|本)(?:电子)?邮件|هذه الرسالة|هذا البريد)[^.。]{0,90}"
    r"(?:confidenti|confidencial|privileged|конфиденциал|保密|机密|سري)"
)
"""A disclaimer of one sentence."""
_SHORTLY_LEGAL = re.compile(
    r"\W*(?:[^\W\d]{2,14}(?: [^\W\d]{2,14})?\s?[:：]\s?)?(?:this (?:e-?mail|message|communication)|"
    r"ce (?:message|courriel)|este (?:mensaje|correo)(?: electrónico)?|(?:это|настоящее|данное) "
    r"(?:письмо|сообщение)|(?:此|本)(?:电子)?邮件|هذه الرسالة|هذا البريد)[^.。]{0,12}?"
    r"(?:(?:,? (?:and|with|including|et|y|e|и) )?(?:any|its|all|ses|toute\w*|sus|все|"
    r"любые)?[^.。]{0,20}"
    r"(?:attachments?|pièces jointes|adjuntos|вложени\w+|附件)|may contain|peut contenir|"
    r"puede contener|может содержать|可能(?:含有?|包含)|قد تحتوي)[^.。]{0,60}"
    r"(?:confidenti\w+|confidencial\w*|privileged|конфиденциал\w*|保密|机密|سري\w*)[^.。]{0,30}[.。]?\s*"
)
"""One that is short: of what the mail may contain or of its attachments only machines speak so."""
_LEGAL = Stems(*_WEIGHTS)
