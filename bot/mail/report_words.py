"""The words of delivery reports in the languages of the servers that write them: tables only.

Sources: the texts of qmail, Exim, Postfix, Sendmail, Exchange, Notes, GroupWise, Yahoo, AOL,
Google, the great Chinese, Japanese and Russian providers and many gateways.
"""

import re

from bot.mail.stems import Stems

SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|notification|report|problem|has failed|error|"
    r"incomplete|failed)|returned mail|return(?:ed|ing) (?:message|to sender)|mail (?:delivery|"
    r"system error|returned)|failure notice|failed mail|error sending your mail|message blocked|"
    r"mail failure|nondeliverable|non[- ]?remis|non[- ]?deliver|message could not be|could not "
    r"(?:be delivered|send)|delay(?:ed)? mail|warning: (?:message|could)|unzustellbar|non "
    r"recapitabile|"
    r"état de (?:la )?remise|retard de (?:livraison|remise)|échec de|avis de non|rapport de non|"
    r"non (?:distribu|délivr)|pas pu être (?:remis|distribu)|"
    r"boîte (?:aux lettres|de réception) pleine|"
    r"no se puede entregar|no entregado|notificación de|error de entrega|fallo en la entrega|"
    r"buzón lleno|estado de (?:la )?entrega|"
    r"состоянии доставки|не доставлен|недоставлен|доставка отложена|не удалось доставить|"
    r"возвращен[оа]?\b|ошибка доставки|доставка "
    r"\w{0,20} ?не удалась|ящик переполнен|"
    r"投递(?:状态|延迟)|退信|无法投递|未送达|投递失败|无法(?:传递|送达)|未传递|無法傳遞|被退回|邮箱已满|"
    r"حالة التسليم|لم يتم التسليم|تعذر (?:تسليم|التسليم)|غير قابل للتسليم|فشل (?:التسليم|تسليم)|"
    r"البريد ممتلئ|"
    r"rejected|user unknown|bounce|mdaemon|message status|permanent delivery|ndn:|"
    r"onbestelbaar|niet bezorgd|error delivering|couldn't be delivered|mancat\w (?:recapito|"
    r"consegna)|não é possível entregar|não entregue|falha na entrega|teslim edil|niedostarcz|"
    r"nie można dostarczyć|nedoručite[lľ]n|kézbesíthetetlen|nelivrabil|imposibil de livrat|kan "
    r"ikke leveres|ikke (?:levert|leveret)|(?:kan inte|går inte att) lever|ei toimitett|"
    r"toimittamatta|μη παραδοτέο|δυνατή η παράδοση|αποτυχία παράδοσης|"
    r"не (?:удается|вдалося|може бути) доставить?|невозможно доставить|לא ניתן למסירה|"
    r"配信(?:不能|でき|に失敗|エラー)|エラー通知|배달(?:되지|할 수 없)|반송|"
    r"zustellung fehlgeschlagen|nicht zugestellt"
)
"""Of a subject in small letters: letters of both sizes are looked for three times as long."""
SUBJECT_STEMS = Stems(
    "deliver", "return", "mail ", "failure", "failed", "error", "blocked", "could not", "delay",
    "warning", "unzustellbar", "recapit", "remis", "livraison", "échec de", "avis de non",
    "rapport de non", "distribu", "délivr", "boîte", "entreg", "notificación de", "buzón",
    "достав", "возвращен", "ящик", "投递", "退信", "无法", "未送达", "未传递", "無法", "被退回",
    "邮箱", "تسليم", "البريد", "rejected", "user unknown", "bounce", "mdaemon", "status", "ndn:",
    "onbestelbaar", "bezorgd", "consegna", "teslim", "dostarcz", "nedoru", "kézbesíthet",
    "livra", "lever", "toimit", "παραδοτέο", "παράδοσ", "למסירה", "配信", "エラー", "배달", "반송",
    "zustell", "zugestellt",
)  # fmt: skip

DAEMON = re.compile(
    r"^(?:mailer-daemon|mailer_daemon|mail-?daemon|mailerdaemon|daemon|mdaemon|"
    r"microsoftexchange[0-9a-f]{20,}|.*mailer-daemon|mail[._-]?delivery|mailsystem|mailadmin|"
    r"gw_?mailer|post_?mast(?:er)?(?![a-z.]))",
    re.IGNORECASE,
)
"""The mailbox from which nobody but a mail server writes."""
GATEWAY = re.compile(
    r"^(?:bounce|administrator|noreply-bounce|smtp|scanmail|majordomo|complaints|mailgate|"
    r"mail(?:marshal|sweeper|scanner|guard))",
    re.IGNORECASE,
)
"""One from which a gateway writes, and sometimes a person."""

FAILED = re.compile(
    r"(?:could(?: not|n[’']t) be delivered|undeliverable|permanent (?:fatal )?error|delivery "
    r"(?:to|has failed|failed|status|failure)|user unknown|no such (?:user|account|recipient|"
    r"address|mailbox)|"
    r"unknown (?:user|recipient|address)|mailbox (?:unavailable|is full|full|not found|for)|"
    r"invalid (?:recipient|mailbox|address)|recipient (?:address )?(?:rejected|unknown|not)|"
    r"does ?n[’o]t exist|(?:not|isn[’']t|no longer) (?:a )?(?:valid|known|available|listed|on "
    r"server)|over quota|"
    r"quota|failed|rejected|returned|unable to|not found|unreachable|deliver|undelivered|"
    r"disabled|discontinued|the following (?:address|recipient)|fatal errors|hop count|timed? "
    r"?out|"
    r"\bpas (?:pu\b|été (?:remis|distribu|délivr))|introuvable|inconnu|non distribuable|"
    r"no se (?:ha )?p|no (?:se )?ha(?: podido)? (?:sido |ser )?entregad|no (?:ha podido|pudo) "
    r"(?:ser )?entreg|no (?:existe|figura)|no se encontró|desconocid|"
    r"не (?:удалось|удается|может|смог\w?|доставлен|существует|найден|получено|указан)|"
    r"недоступн|переполнен|невозможн|заблокирован|rechazad|bloqué|отложен|retardé|"
    r"无法|不存在|失败|被退|拒绝|未能|延迟|延误|لم يتم|تعذر|فشل|رفض|غير موجود|"
    r"falha na entrega|não foi|nie można|iletilemedi|edilemedi|bulunamadı|失敗|できません|실패|"
    r"찾을 수 없|fehlgeschlagen|nicht (?:gefunden|zugestellt)|sconosciut|non (?:è stato|trovat)|"
    r"kunne ikke|kunde inte|nelze|nem sikerült|nu a putut)",
    re.IGNORECASE,
)
"""Of one who can be nobody but a mail server."""
UNMISTAKABLE = re.compile(
    r"could not (?:be delivered|deliver)[^.]{0,60}(?:recipient|user|to\b)|permanent (?:fatal "
    r")?errors?|failed (?:recipients?|address)|unable to deliver|undeliverable|was not delivered|"
    r"delivery (?:of (?:your |the following |this |a )?(?:message|e?-?mail)|to (?:the |these )?"
    r"(?:following|recipients?|<?\S{1,80}@))[^;]{0,200}(?:failed|postponed|delayed)|"
    r"did not reach the following|"
    r"n'a (?:malheureusement )?pas (?:p[uû] [eê]tre|été) (?:d[eé]livr|remis|distribu|transmis)|"
    r"no se (?:ha )?pudo entregar|no (?:ha podido|pudo) ser entregad|no se ha entregado a|"
    r"не (?:удалось|может быть|смог) достав|письмо не доставлено|无法(?:投递|送达)|未能送达|"
    r"تعذر تسليم|لم يتم تسليم|konnte nicht zugestellt",
    re.IGNORECASE,
)
"""That a mail did not arrive, in the words of a report."""
CODE = re.compile(
    r"(?:^|[:\[(<>]|\bsaid:?|\berror:?)[ \t]*[45][0-5]\d[ -][A-Z<#45]|"
    r"(?:^|[#(:\[<]|\b[45]\d\d[ -])[ \t]*[45]\.\d\.\d{1,3}\b",
    re.MULTILINE,
)
"""A reply of SMTP or an enhanced status (RFC 5321 section 4.2, RFC 3463)."""
ARRIVED = re.compile(
    r"\b(?:has been|was|were) (?:successfully )?(?:delivered|relayed) to|\bdelivery to [^.]{1,80}"
    r"is complete|successfully delivered|\ba été (?:remis|distribué|délivré)|(?<!no )se ha "
    r"entregado|успешно доставлен|(?<!未)成功(?:送达|投递)|(?<!ي)تم تسليم رسالت",
    re.IGNORECASE,
)
"""That it did."""
DELAYED = re.compile(
    r"will (?:be retried|keep trying|retry)|delivery attempts will continue|not yet been "
    r"delivered|still undelivered|temporary problem|do not need to resend|"
    r"nouvelles? tentatives?|pas encore (?:été|pu)|se volver[áa] a intentar|nuevos intentos|"
    r"aún no (?:se )?ha|отложен|попытки (?:доставки )?будут|дальнейшие попытки|ist ein "
    r"vorübergehendes|verzögert|noch nicht zugestellt|continue to be attempted|réessaiera|"
    r"повторн\w{2,3} попыт|"
    r"ещ[её] не доставлен|"
    r"(?:将|会)(?:继续|再次)?(?:尝试|重试)|尚未送达|ستتم إعادة المحاولة",
    re.IGNORECASE,
)
"""That the server still tries."""

MARKER = re.compile(
    r"following (?:recipients?|address|user|destination)|failed (?:recipient|address)|did not "
    r"reach|not delivered to the|(?:destinataires?|destinatarios?) suivant|siguientes? "
    r"destinatari|destinatarios siguient|следующ\w+ (?:получател|адрес)|以下收件人|下列收件人|"
    r"المستلمين? التالي",
    re.IGNORECASE,
)
"""That the addresses which failed stand below."""
ORIGINAL = re.compile(
    r"^(?:content-type: message/rfc822|[^\n]{0,60}original message follow|[-=_*#>\s]"
    r"{0,30}(?:(?:this is a copy of|below this line is a copy|a copy of|included is a copy|"
    r"here is (?:a|your) copy|start of returned|original|the original|header of|unsent|"
    r"returned|your message|message header|transcript of (?:the )?(?:original|session)|message "
    r"text|beginning of|undelivered|copy of|-- ?original|received:)[^\n]{0,60}(?:message|mail|"
    r"header|copy|text|follows|below|attached)\b[^\n]{0,60})"
    r"|received: |return-path: |-{3,} ?(?:original|returned|begin|message|start|the (?:header|"
    r"body)|unsent|below)|\s{0,30}-{5,}\s*$)",
    re.IGNORECASE,
)
"""Where the mail that is returned begins."""
