"""What a list's software puts under the words: how to leave it, where its archive is."""

import re
from collections.abc import Sequence

_RULE = re.compile(
    r"^[\s]{0,4}(?:[_\-=*~#—─]{5,}|_\._,_\._,_|--~--.*|-=-=-.*|[=*]{3}.*[=*]{3})\s*$"
)
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
    r"leave this (?:group|list)|posted by:|^<\*>|yahoo groups|(?:view|mute|owner).{0,20}(?:topic|"
    r"online|"
    r"group)|receive all messages|abbestell|abmeld|abonniert|gruppe .{1,60} abonn|cancelar (?:a |"
    r"su |"
    r"tu )?(?:inscri|assina|suscrip)|disiscri|annullare l[’']iscri|wypisa|üyelikten|listeden|"
    r"uitschrijv|afmeld|avsluta|avprenumerera|odhlás|leiratkoz|dezabon|відписа|取消訂閱|配信停止|"
    r"구독|"
    r"lists\.itu\.int|majordomo|sympa|listserv|more options.*visit|searchable archives|"
    r"archives? (?:at|of)|vger\.kernel|the body of a message to",
    re.IGNORECASE,
)
_FOOTER_START = re.compile(
    r"^\s*(?:vous (?:recevez|avez reçu) ce message car|(?:has recibido|recibió|recibe) este "
    r"mensaje porque|вы получили это сообщение|您收到此(?:邮件|消息)是因为|لقد تلقيت هذه الرسالة|"
    r"you received this (?:message|email) (?:because you are subscribed|as a reply to)|sie "
    r"erhalten diese (?:nachricht|e-?mail), weil|ricevi questo messaggio|você recebeu (?:esta|"
    r"essa) mensagem porque|otrzymujesz tę wiadomość|bu iletiyi .{0,60}üye|you are receiving "
    r"this (?:email|message|mail) because|to unsubscribe(?: from this| send|,| from)|"
    r"to unsubscribe:|unsubscribe:|pour (?:vous|se) d[ée]s(?:abonner|inscrire)|para (?:darse "
    r"de baja|cancelar su suscripción)|для отписки|чтобы отписаться|如需退订|لإلغاء الاشتراك|"
    r"for more options,? visit|.{0,60} mailing list -- )",
    re.IGNORECASE,
)


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
    text = line.lstrip()
    if text[:1] in _RULES_FIRST:
        return bool(_RULE.match(line))
    if text[:1] not in _WORDS_FIRST or len(line) >= 300:
        return False
    if not line.isascii():
        return True
    return " -- " in line or text[:_HEAD].lower().startswith(_BEGINNINGS)


_RULES_FIRST = frozenset("_-=*~#—─")
_WORDS_FIRST = frozenset("YyTtUuPpДдЧч如لFfVvHhRrВв您SsOoBb")
_HEAD = 40
_BEGINNINGS = (
    "you received this ", "you are receiving this ", "to unsubscribe", "unsubscribe:",
    "for more options", "vous recevez ce message", "pour vous des", "pour se des",
    "has recibido este mensaje", "recibe este mensaje", "para darse de baja",
    "sie erhalten diese", "ricevi questo messaggio",
)  # fmt: skip
"""How one begins that is written in ASCII, but for those that end a list's name with dashes."""


def _speaks_of_lists(lines: Sequence[str], first: int) -> bool:
    """On that line or on those right below it, and of which one."""
    near = [text[:500] for text in lines[first : first + 4]]
    return any(map(_LISTISH.search, near)) and any(map(_REACHES.search, near))


_REACHES = re.compile(
    r"@|https?:|www\.|\b(?:mailing )?list|group|list[ea]\b|рассыл|групп|列表|群组|قائمة|مجموعة",
    re.IGNORECASE,
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
    elif not (len(line) < 300 and _FOOTER_START.match(line) and _speaks_of_lists(lines, first)):
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
