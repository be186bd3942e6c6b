"""What machines put around the words: list footers, gateway banners, disclaimers, scanners."""

import re
from collections.abc import Sequence

_RULE = re.compile(r"^[\s]{0,4}(?:[_\-=*~#—─]{5,}|--~--.*|-=-=-.*|[=*]{3}.*[=*]{3})\s*$")
_LISTISH = re.compile(
    r"abonné au groupe|suscrito al grupo|подписаны на групп|您订阅了|مشترك في|"
    r"mailing list|listinfo|mailman|unsubscri|list-unsub|/lists?/|/postorius/|hyperkitty|"
    r"groups\.google|@lists?\.|"
    r"-(?:leave|request|unsubscribe)@|google groups|yahoo! groups|groups\.io|liste de "
    r"diffusion|lista de (?:correo|distribuci)|"
    r"mailingliste|список рассылки|рассылк|邮件列表|郵件列表|退订|取消订阅|退訂|قائمة بريدية|"
    r"القائمة البريدية|"
    r"إلغاء الاشتراك|désabonn|désinscri|desinscri|"
    r"darse de baja|cancelar (?:la|su) suscripci|отписаться|to post to this group|you are "
    r"subscribed|you received this message because|"
    r"lists\.itu\.int|majordomo|sympa|listserv|more options.*visit|searchable archives|"
    r"archives? (?:at|of)|vger\.kernel|the body of a message to",
    re.IGNORECASE,
)
_FOOTER_START = re.compile(
    r"^\s*(?:vous (?:recevez|avez reçu) ce message car|(?:has recibido|recibió|recibe) este "
    r"mensaje porque|вы получили это сообщение|您收到此(?:邮件|消息)是因为|لقد تلقيت هذه الرسالة|"
    r"you received this (?:message|email) because you are subscribed|you are receiving "
    r"this (?:email|message|mail) because|to unsubscribe(?: from this| send|,| from)|"
    r"to unsubscribe:|unsubscribe:|pour (?:vous|se) d[ée]s(?:abonner|inscrire)|para (?:darse "
    r"de baja|cancelar su suscripción)|для отписки|чтобы отписаться|如需退订|لإلغاء الاشتراك|"
    r"for more options,? visit|.{0,60} mailing list -- )",
    re.IGNORECASE,
)
_ORIGIN = (
    r"extern|outside|ext[ée]rieur|fuera|внешн|за пределами|из-за пределов|外部|خارج|unknown sender|"
    r"click|cliqu|clic |links?\b|attachments?\b|ссылк|вложени|点击|链接|附件|تنقر"
)
_BANNER = re.compile(
    r"^[\s\[(*<>!⚠\ufe0f#|【]{0,12}(?:"
    r"(?:external|extern[eo]?) (?:e-?mail|message|sender|origin)\s?(?:[:\])*!.|–—-]|$)|"
    r"(?:e-?mail|courriel|message|correo|mensaje) extern[eo]\s?(?:[:\])*!.|–—-]|$)|"
    r"(?:external|extern[eo]?)\s?[:\])*!|–—-].{0,200}?(?:" + _ORIGIN + r"|mail|sender)|"
    r"внешн\w{2,3} (?:письмо|почта|отправитель)|外部(?:邮件|郵件)|"
    r"(?:بريد|رسالة) خارجي|"
    r"(?:caution|warning|attention|achtung|atención|advertencia|precaución|внимание|осторожно|"
    r"警告|注意|提示|تنبيه|تحذير)\s?[:：!！.\])*】–—-].{0,200}?(?:" + _ORIGIN + r"))",
    re.IGNORECASE,
)
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
    r"ce (?:courriel|message|mail) (?:provient|vient) (?:d[’']un|de l)",
    re.IGNORECASE,
)
_LEARN_STEMS = (
    "often", "learn why", "click", "cliquez", "haga clic", "outside", "external", "extérieur",
    "souvent", "suele", "a menudo", "häufig", "fuera", "ссылк", "вложени", "получа", "внешн",
    "经常", "收到来自", "点击", "外部", "تنقر", "خارج", "تتلقى", "provient", "vient d",
)  # fmt: skip
_SCANNER = re.compile(
    r"^\W{0,4}(?:virus-free\b|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned)|"
    r"(?:scanned|checked) by|no virus found|l[’']absence de virus|"
    r"ce (?:courrier|message|courriel|mail).{0,40}(?:analysé|vérifié|virus)|garanti sans virus|"
    r"sans virus|diese e-?mail wurde.{0,30}(?:viren|geprüft)|virenfrei|libre de virus|"
    r"el (?:software|programa) (?:de )?antivirus .{1,30} ha analizado|"
    r"此(?:电子)?邮件已由.{0,30}扫描|"
    r"este (?:correo|mensaje).{0,40}(?:analizado|comprobado|virus)|проверено на вирус|"
    r"(?:это )?(?:письмо|сообщение) проверено|без вирусов|本邮件已.{0,20}(?:扫描|查杀|病毒)|"
    r"此邮件已.{0,20}(?:扫描|病毒)|"
    r"无病毒|"
    r"خالية? من الفيروسات|تم فحص هذ|avg (?:logo|-)|mailscanner|checked by avg|version: "
    r"\d+\.\d+\.\d+ / virus)",
    re.IGNORECASE,
)
_PRINT = re.compile(
    r"(?:consider|think (?:of|about)) the environment|before printing (?:this|the)|avant "
    r"d[’']imprimer|pens(?:ez|ons) (?:à|avant).{0,30}(?:environnement|imprimer)|"
    r"antes de imprimir|medio ambiente.{0,40}imprim|подумайте.{0,30}(?:окружающ|печат)|прежде "
    r"чем (?:распечат|печат)|打印(?:此|本)?邮件|قبل طباعة|save (?:paper|trees)|denken sie an die "
    r"umwelt",
    re.IGNORECASE,
)
_LEGAL = (
    ("confidential", 1),
    ("confidencial", 1),
    ("confidentiel", 1),
    ("vertraulich", 1),
    ("конфиденциал", 1),
    ("保密", 1),
    ("误收", 2),
    ("指定收件人", 2),
    ("通知发件人", 2),
    ("未经授权", 1),
    ("删除", 1),
    ("机密", 1),
    ("سري", 1),
    ("privileged", 1),
    ("disclaimer", 2),
    ("intended solely", 2),
    ("intended only", 2),
    ("intended recipient", 2),
    ("intended for the", 1),
    ("addressee", 1),
    ("received this", 1),
    ("in error", 1),
    ("by mistake", 1),
    ("delete", 1),
    ("notify the sender", 2),
    ("unauthori", 1),
    ("dissemination", 1),
    ("legally", 1),
    ("strictly prohibited", 2),
    ("destinataire", 1),
    ("exclusivement", 1),
    ("par erreur", 1),
    ("supprimer", 1),
    ("avertir", 1),
    ("l'expéditeur", 1),
    ("l’expéditeur", 1),
    ("toute utilisation", 1),
    ("destinatario", 1),
    ("por error", 1),
    ("exclusivamente", 1),
    ("notifi", 1),
    ("eliminar", 1),
    ("elimine", 1),
    ("bórrelo", 1),
    ("este mensaje", 1),
    ("adresat", 1),
    ("адресат", 1),
    ("предназначен", 1),
    ("по ошибке", 1),
    ("ошибочно", 1),
    ("удал", 1),
    ("уведом", 1),
    ("несанкционирован", 1),
    ("本邮件", 1),
    ("此邮件", 1),
    ("收件人", 1),
    ("误收", 1),
    ("错误收到", 1),
    ("删除", 1),
    ("禁止", 1),
    ("附件", 0),
    ("مرسل إليه", 1),
    ("إخلاء مسؤولية", 2),
    ("إخلاء المسؤولية", 2),
    ("إبلاغ المرسل", 2),
    ("إخطار المرسل", 2),
    ("بالخطأ", 1),
    ("بطريق الخطأ", 1),
    ("عن طريق الخطأ", 1),
    ("حذف", 1),
    ("هذه الرسالة", 1),
    ("المخول", 1),
    ("الموجهة إليه", 1),
    ("empfänger", 1),
    ("irrtümlich", 1),
    ("löschen", 1),
    ("unbefugt", 1),
    ("liability", 1),
    ("virus", 1),
    ("views expressed", 1),
    ("opinions expressed", 1),
    ("contents of this", 1),
    ("this e-mail", 1),
    ("this email", 1),
    ("this message", 1),
    ("ce message", 1),
    ("ce courriel", 1),
)
DISCLAIMER_SCORE = 4


def is_banner(line: str) -> bool:
    """A line that a gateway or classification tool put at the head (or foot) of the mail."""
    text = line.strip()
    if not text or len(text) > 600:
        return False
    if len(text) < 60 and _BANNER_WHOLE.match(text):
        return True
    if _BANNER.match(text):
        return True
    low = text.lower()
    return any(stem in low for stem in _LEARN_STEMS) and bool(_LEARN.search(text))


def is_scanner(line: str) -> bool:
    """A line of a virus scanner, or the wish to save paper."""
    text = line.strip()
    return 0 < len(text) < 300 and bool(_SCANNER.match(text) or _PRINT.search(text))


def is_disclaimer(paragraph: str) -> bool:
    """A paragraph in the language of lawyers; two strong or four weak words of theirs."""
    if len(paragraph) < (60 if paragraph.isascii() else 30):
        return False
    low = paragraph[:3000].lower()
    return sum(weight for key, weight in _LEGAL if key in low) >= DISCLAIMER_SCORE


def _is_advertisement(lines: Sequence[str], first: int, end: int) -> bool:
    """What free mail services put last: a rule, a sentence or two, an address on the web."""
    rest = [text for text in lines[first:end] if text.strip()]
    return (
        end == len(lines)
        and 0 < len(rest) <= 4
        and len(lines[first - 1].strip()) > 20
        and "http" in " ".join(rest)
        and all(len(text) < 120 for text in rest)
    )


def may_begin_footer(line: str) -> bool:
    """A cheap look at what `list_footer` is worth being asked about."""
    first = line.lstrip()[:1]
    if first in _RULES_FIRST:
        return bool(_RULE.match(line))
    if first not in _WORDS_FIRST or len(line) >= 300:
        return False
    return not line.isascii() or any(stem in line.lower() for stem in _FOOTER_STEMS)


_RULES_FIRST = frozenset("_-=*~#—─")
_WORDS_FIRST = frozenset("YyTtUuPpДдЧч如لFfVvHhRrВв您")
_FOOTER_STEMS = (
    "subscri",
    "abonn",
    "baja",
    "this ",
    "inscri",
    "more option",
    "mailing list",
    "vous recevez",
    "este mensaje",
)


def list_footer(lines: Sequence[str], first: int, end: int) -> int | None:
    """Whether a list's footer begins on line `first`: the line after it, or None."""
    line = lines[first]
    if _RULE.match(line):
        window = [lines[j] for j in range(first + 1, min(end, first + 6))]
        if _is_advertisement(lines, first + 1, end):
            return end
        if not any(_LISTISH.search(text[:500]) for text in window):
            return None
    elif not (len(line) < 300 and _FOOTER_START.match(line) and _LISTISH.search(line)):
        return None
    j, blanks = first + 1, 0
    while j < end and j < first + 25:
        text = lines[j].strip()
        if not text:
            blanks += 1
            if blanks > 2:
                break
        elif blanks and not (_LISTISH.search(text[:500]) or _RULE.match(text) or "http" in text):
            break
        elif text:
            blanks = 0
        j += 1
    while j > first + 1 and not lines[j - 1].strip():
        j -= 1
    return j
