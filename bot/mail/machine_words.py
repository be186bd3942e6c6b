"""What machines write of themselves: help desks, lists, gates, receipts. Tables only.

Sources: Mailman, Sympa, LISTSERV, ezmlm, Majordomo and Google Groups in their own translations,
gates that ask for a proof, help desks, and the receipts of Outlook, Notes and Thunderbird.
"""

import re

from bot.mail.automatic_words import words_of
from bot.mail.stems import Stems

ROBOT = re.compile(
    r"(?:listserv|sympa|majordomo|mailman(?:-owner|-bounces)?|ezmlm|lyris|mlmmj)@", re.IGNORECASE
)
"""The address of a list server itself."""
ROBOT_ENDS = ("-bounces", "-request", "-confirm", "-help", "-noreply", "+noreply", "-unsubscribe")
"""What is put to a list's name for the software behind it."""

DECLARED = words_of(
    r"\bthis is an auto(?:mated|matic|matically generated) (?:reply|response|message|e-?mail|"
    r"notice|acknowledge?ment|confirmation)|\bthis (?:e-?mail|message|notification|mail) (?:was|"
    r"is|has been) .{0,30}"
    r"automatically\b|\bcreated automatically by mail|"
    r"\bis being held until the list moderator|\byour (?:mail|message) (?:regarding|about|"
    r"concerning) .{1,200}? will be read when|\byour message (?:entitled|dated) .{1,300}?(?:"
    r"successfully (?:received|distributed)|submitted to the moderator)",
    r"est en attente jusqu[’']à ce que le modérateur|rejetée? par le modérateur de la liste|est "
    r"bien parvenu à la liste de diffusion|\bceci est une? (?:réponse|message) automatique",
    r"retenid[oa] en espera de que el moderador|\beste es un (?:mensaje|correo) automático",
    r"задержано для рассмотрения модератором|это (?:письмо )?(?:автоматическ\w{2,3} (?:ответ|"
    r"сообщени)|отправлено автоматически)",
    r"这是一封自动|这是.{1,12}自动回复邮件|系统自动回复|扣留.{0,12}(?:主持人|管理员)",
    r"تم احتجازها حتى|(?:هذا رد|هذه رسالة) (?:تلقائي|آلي)",
)
"""That a program wrote it, as nobody would say of his own letter, whatever subject it repeats."""

MADE_BY_MACHINE = words_of(
    r"\bforwarded to its editor|\bsubmitted to the moderator|\bnot authorized to send mail to the|"
    r"\byour command: .{1,200}?requires confirmation|\bwelcome to the \S{1,80} mailing list|"
    r"\bthis is a reminder, sent out once a month|\bthis is the ezmlm program|\byour request to "
    r"(?:majordomo|the \S{1,80} mailing list)|\brequires? that you verify|\bprotecting myself "
    r"from (?:receiving )?(?:junk|spam)|\bbeing held because the address|\ba ticket has been "
    r"(?:created|opened)|\byour (?:e-?mail|message) (?:has been|"
    r"was) received and will be (?:dealt|"
    r"processed|handled|answered)|\bwe have received your (?:inquiry|enquiry|query|ticket)\b|"
    r"\bhas been (?:received|registered)\b.{0,100}?\b(?:number|reference|no\.?) ?[:#]? ?\w{0,5}\d|"
    r"\bne pas répondre à ce (?:courriel|message)|\bgenerado por el sistema|\bnúmero de trámite|"
    r"تم تسجيل (?:طلبكم|رسالتكم)|(?:account|mailbox|address) is (?:unattended|not monitored)|"
    r"\breplies to this (?:address|mailbox|"
    r"message) are not|\ba member of our team will|автоматическое сообщение|自动(?:答复|回复)[:：]|"
    r"رد (?:آلي|تلقائي) ?:|"
    r"\bautomatic reply to your e-?mail|\bauto-?(?:response|"
    r"reply) from|"
    r"\bdo not reply to this (?:e-?mail|message)|"
    r"\bto confirm that "
    r"you sent|\bhas been (?:automatically discarded|successfully (?:un)?subscribed)|\byou can "
    r"approve it using|\baccusé de réception automatique|не будет доставлен\w{0,2}, пока|"
    r"\bretenid[oa] por nuestro filtro|反垃圾.{0,10}拦截|点击.{0,12}进行验证",
    r"\bvous authentifier en cliquant|\bpas autorisée? à diffuser|\bvotre demande à la liste de "
    r"diffusion|\bsu su[bs]scripción a la lista .{1,200}?inhabilitad|подтверждени\w подписки на "
    r"список|письмо .{0,20}зарегистрирован|扣留|等待.{0,8}(?:管理员|主持人)|تم احتجاز",
    r"\bthis is an auto(?:mated|matic|matically generated) (?:reply|response|message|e-?mail|"
    r"confirmation|acknowledge?ment)|"
    r"\bthis (?:e-?mail|message|notification|mail) (?:was|is|has been) .{0,30}automatically\b|"
    r"type your reply above this line|\byour (?:ticket|inquiry|enquiry)\b.{0,40}(?:has been|was) "
    r"(?:received|created|registered|logged)|\byour request (?:\(?#?\d+\)? has been received|has "
    r"been "
    r"received and is being)|just confirming that we got your request|"
    r"\byour message\b[^.]{0,120}\b(?:moderator|moderation|waitlisted)\b|messages to this group "
    r"are moderated|\byour message (?:to|for) the\b.{0,80}(?:was|has been) (?:rejected|refused|"
    r"held)|"
    r"to have your message delivered|\bapproved senders\b|\bfirst time you (?:have )?(?:written|"
    r"e-?mailed|sent)\b|"
    r"\bthank you for (?:contacting|reaching out to|writing to) (?:the|us|our)\b.{0,200}?\b(?:"
    r"received|respond|answered|reply|get back)|(?:confirm|verify) (?:that )?you are "
    r"(?:not a robot|human|a (?:real )?(?:person|human))",
    r"\b(?:ceci est une? )?(?:réponse|message) automatique|généré automatiquement|"
    r"\bmerci de nous avoir contacté|\bgracias por (?:contactar|ponerse en contacto|comunicarse)|"
    r"благодарим (?:вас )?за (?:ваше )?обращение|感谢您的来信.{0,40}尽快|لتواصلكم معنا|"
    r"per averci contattat|"
    r"\bobrigad[oa] por (?:nos )?(?:contactar|contatar)|\bdanke für ihre anfrage|"
    r"\bvotre message\b.{0,120}\bmodérat",
    r"\b(?:respuesta|mensaje) automátic[ao]|generad[oa] automáticamente|\bsolicitud ha sido "
    r"(?:recibida y )?registrada con el n|\bsu mensaje\b.{0,120}\bmodera(?:dor|ción)",
    r"это (?:письмо )?(?:автоматическ\w{2,3} (?:ответ|сообщени)|автоответ|отправлено "
    r"автоматически)|"
    r"(?:сформировано|создано|отправлено) автоматически|(?:обращение|запрос|заявка) "
    r".{0,20}зарегистрирован|ваше (?:письмо|сообщение) .{0,20}ожидает "
    r"(?:доставки|подтверждения|модерации|проверки|одобрения)|для доставки подтвердите|"
    r"помещен[оа] в карантин|"
    r"ваше (?:письмо|сообщение) .{0,80}отклонено|что вы не робот",
    r"(?:是一封|为|是|由)(?:系统)?自动(?:回复|答复|发送|生成)|请勿(?:直接)?回复(?:本|此)?邮件|"
    r"您的邮件.{0,20}等待.{0,8}(?:审核|批准)",
    r"(?:هذا رد|هذه رسالة) (?:تلقائي|آلي)|رسالة (?:تلقائية|آلية)|تم استلام طلبكم|"
    r"رسالتك\w{0,2} .{0,60}(?:بانتظار|في انتظار) موافقة المشرف",
    r"\bautomatische (?:antwort|nachricht|e-?mail)|automatisch (?:erzeugt|generiert|erstellt)|"
    r"\bihre "
    r"(?:nachricht|anfrage) ist (?:bei uns )?eingegangen|automatisch gegenereerd",
    r"\b(?:resposta|mensagem) automática|gerad[oa] automaticamente|\bmessaggio automatico|"
    r"\brisposta "
    r"automatica|generat[oa] automaticamente|otomatik olarak (?:oluştur|gönder)|wygenerowan\w* "
    r"automatycznie|自動(?:送信|配信|的に送信)|자동으로 (?:발송|생성)",
)
"""That a machine has written, in the words of help desks, moderated lists and vacation programs."""
MACHINE_STEMS = Stems(
    "auto", "авто", "自动", "自動", "자동", "تلقائي", "آلي", "otomatik", "above this line",
    "ticket",
    "inquiry", "enquiry", "your request", "your message", "moderated", "human", "robot", "робот",
    "votre message", "su mensaje", "solicitud", "обращени", "запрос", "заявка", "ваше ", "请勿",
    "you are a",
    "您的邮件", "senders", "first time you", "you for contact",
    "you for reach", "you for writ", "avoir contact", "gracias por",
    "благодарим", "感谢您", "لتواصلكم", "contattat", "obrigad", "danke für", "طلبكم", "رسالتك",
    "eingegangen", "для доставки", "карантин", "your e", "your mail", "your command", "welcome to",
    "a reminder", "ezmlm", "junk", "protecting", "received your",
    "verify you", "verify that", "you verify", "held",
    "liste de diffusion", "cliquant",
    "autoris", "scripción", "письмо", "подписк", "задержано", "扣留", "等待", "احتجاز", "moderat",
    "moderad", "retenid", "unattended", "not monitored", "replies to", "member of our",
    "has been received", "has been registered", "ne pas répondre",
    "por el sistema", "trámite", "تم تسجيل", "do not reply", "to confirm that", "discarded",
    "subscribed",
    "approve it", "не будет доставл", "反垃圾", "点击",
    "modérat", "editor", "authorized",
)  # fmt: skip
"""Without any of these nothing of the above stands in words."""
DIGEST = words_of(
    r"digest,? vol(?:ume|\.)? ?\d+,? (?:issue|#|no\.?) ?\d+",
    r"digest (?:number |#)\d+",
    r"digest - .{5,60} \(#\d{4}-\d+\)",
    r"digest for .{3,80} - \d+ (?:update|message|new)",
    lead=r"^(?!\W*(?:re|aw|sv|fwd?)\s?:).{0,100}\b",
)
"""The subject of a digest that a list's software makes (Mailman, LISTSERV, Google, Yahoo)."""

RECEIPT = words_of(
    r"read(?: receipt)?|read-receipt|return receipt|disposition notification|delivery receipt|"
    r"not read|opened|relayed|delivered|displayed",
    r"lu|leído|leída|lido|lida|letto|lettura|gelesen|gelezen|läst|læst|lest|luettu|citit|okundu",
    r"(?:non|nicht|niet|no|não|ikke|nie|ej) (?:lus?|gelesen|gelezen|leído|lid[ao]s?|letto|lest|"
    r"læst|"
    r"przeczytano)|ungelesen|oläst|okunmadı|przeczytano|přečteno|prečítané|pročitano|prebrano|"
    r"elolvasva|αναγνώστηκε|διαβάστηκε",
    r"(?:не )?прочитано|(?:не )?прочтено|уведомление о прочтении",
    r"已读|已讀|未读|已读回执|開封済み?|既読|未開封|읽음|읽지 않음|đã đọc|dibaca",
    r"تمت القراءة|مقروءة?|إيصال (?:قراءة|بالقراءة)|נקרא",
    r"accusé de (?:lecture|réception)|confirmación de lectura|acuse de recibo|уведомление о "
    r"прочтении|lesebestätigung|conferma di lettura|"
    r"potwierdzenie przeczytania|leesbevestiging|okundu bilgisi",
    lead=r"^\W*",
    end=r"\W*[:：(]|^\W*(?:read|return) receipt\W*$",
)
"""How the subject of a read receipt begins where it is a mail like any other."""
WAS_READ = (
    "was read", "has been read", "a été lu", "fue leído", "ha sido leído", "было прочитано",
    "прочитано", "прочтено", "已读", "已阅读", "阅读", "قراءة", "قُرئت", "gelesen", "your message",
    "your document", "received by", "is complete", "accusé de réception", "acuse de recibo",
    "уведомление о", "votre message", "su mensaje", "ваше сообщение", "您的邮件", "رسالتك",
    "displayed on", "foi lid", "sem ser lida", "è stato letto", "messaggio", "okundu",
    "przeczytan",
    "přečten", "開封", "읽", "gelezen", "lästes", "blev læst", "ble lest", "luettu", "olvas",
    "citit", "邮件收条", "διαβάστηκε", "αναγνώστηκε", "נקרא", "đã được đọc", "đã đọc", "dibaca",
)  # fmt: skip
"""What the words of such a receipt say."""
