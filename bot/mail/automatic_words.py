"""What programs and people write when nobody is there or a machine answers: tables only.

Sources: the subjects of Exchange, Outlook, Notes, Gmail, Zimbra and vacation programs in their
own translations, and the notes that people leave with them; help desks and moderated lists.
"""

import re


def _pattern(*rows: str, lead: str = "", end: str = "") -> re.Pattern[str]:
    return re.compile(lead + "(?:" + "|".join(rows) + ")" + end, re.IGNORECASE)


AWAY = _pattern(
    r"auto(?:matic|mated|matisch|matisk|matiskt)?[- ]?(?:reply|response|answer|reponse|svar|"
    r"besvarelse|antwort|antwoord)|automatic reply|out of (?:the )?office|vacation|holiday reply|"
    r"on leave|i am out of|absence\b",
    r"réponse automatique|absen(?:ce|t) du bureau|message d[’']absence|notification d[’']absence|"
    r"r[ée]ponse d[’']absence",
    r"respuesta autom[áa]tica|fuera de (?:la )?oficina|ausente(?: de la oficina)?\b|ausencia",
    r"автоматический ответ|автоответ|вне офиса|нет на рабочем месте|автоматична відповідь|"
    r"автоматичен отговор|аутоматски одговор",
    r"自动(?:回复|答复)|自動回覆|自动回覆|自動(?:応答|返信)|不在通知|자동 ?(?:회신|응답)|외출|"
    r"부재중",
    r"رد تلقائي|الرد التلقائي|الرد الآلي|رد آلي|خارج المكتب|پاسخ خودکار|תשובה אוטומטית|"
    r"מענה אוטומטי|מחוץ למשרד",
    r"automatische antwort|abwesenheits\w*|abwesend|nicht im (?:büro|haus)|urlaub|afwezig\w*",
    r"risposta automatica|fuori (?:ufficio|sede)|resposta autom[áa]tica|fora do escritório|"
    r"ausência|răspuns automat|resposta automàtica",
    r"frånvaro|fraværende|fravær|ferie|automaattinen vastaus|poissa|automaatvastus|"
    r"automātisk\w* atbilde|automatinis atsakymas",
    r"autoodpowiedź|odpowiedź automatyczna|automatická odpove[dď]ď?|automatski odgovor|"
    r"samodejni odgovor|automatikus válasz|otomatik (?:yanıt|cevap)|αυτόματη απάντηση",
    r"(?:thư )?trả lời tự động|balasan otomatis|jawaban otomatis|balasan automatik|"
    r"(?:การ)?ตอบกลับอัตโนมัติ|स्वचालित उत्तर",
    lead=r"^\W*(?:(?:re|aw|ref)\s?:\s*)?",
)
"""How the subject of an automatic answer begins."""

ABSENT = _pattern(
    r"\b(?:i am|i'm|i will be|i’m) (?:currently )?(?:out of (?:the )?(?:office|town)|not in the "
    r"office|away (?:from (?:the|my) (?:office|desk)|until|on)|on (?:annual |sick |maternity |"
    r"paternity |parental |study |official )?(?:leave|mission|vacation|holiday)|(?:currently )?"
    r"(?:travelling|traveling) (?:on|for|until|this|and|with))",
    r"je (?:suis|serai) (?:actuellement )?(?:absente?|en (?:congés?|mission|déplacement|vacances|"
    r"formation)|hors du bureau)|"
    r"actuellement (?:absente?|en (?:congé|mission|déplacement|vacances))",
    r"(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|"
    r"de (?:v(?:acaciones|iaje)|licencia|permiso)|en (?:misión|comisión de servicio))",
    r"(?:нахожусь|буду|пребываю) (?:сейчас |временно )?(?:в (?:\w{4,12} )?(?:отпуске|командировке)|"
    r"вне офиса)|(?:я|перебуваю|буду) (?:зараз )?(?:у|в) (?:відпустці|відрядженні)",
    r"(?:我|本人)(?:正在|目前|现在)?(?:因公)?(?:休假|休年假|出差|外出|不在办公室)",
    r"أنا (?:حاليا |حالياً )?(?:خارج المكتب|في (?:إجازة|مهمة|سفر))",
    r"\b(?:ich )?(?:bin|befinde mich|werde) (?:ich )?.{0,50}?(?:nicht im (?:büro|dienst|haus)|"
    r"abwesend|(?:im|in) (?:urlaub|mutterschutz|elternzeit)|auf (?:dienst|geschäfts)reise|außer "
    r"haus)",
    r"\b(?:estou|estarei|encontro-me) .{0,30}?(?:de (?:férias|licença)|ausente|fora do escritório|"
    r"em (?:missão|viagem|férias|deslocação))|\b(?:sono|sarò) .{0,20}?(?:fuori (?:ufficio|sede)|in "
    r"(?:ferie|missione|trasferta|congedo)|assente)|\b(?:sunt|mă aflu|voi fi) .{0,30}?(?:în (?:"
    r"concediu|delegație|afara biroului)|plecat)",
    r"\bik ben .{0,40}?(?:afwezig|(?:met|op) vakantie|met verlof|op dienstreis)|\bjag (?:är|har) "
    r".{0,30}?(?:semester|tjänsteresa|ledig\b|bortrest)|\bjeg (?:er|har|holder) .{0,30}?(?:ferie|"
    r"bortrejst|bortreist|tjenesterejse|tjenestereise|ikke på kontoret|permisjon)|\bolen .{0,30}?"
    r"(?:lomalla|matkoilla|poissa|virkamatkalla)",
    r"\b(?:przebywam|jestem|będę) .{0,30}?(?:na urlopie|na zwolnieniu|w delegacji|nieobecn|poza "
    r"biurem)|\b(?:jsem|som|budu|čerpám)\b.{0,30}?(?:mimo kancelář|na dovolen|dovolenou|nepřítom)|"
    r"\b(?:szabadságon|házon kívül|irodán kívül)\b",
    r"\b(?:izinde|ofis dışında|seyahatte|yıllık izinde|tatilde)(?:yim| ?olaca| bulun)|"
    r"απουσιάζω|(?:βρίσκομαι|είμαι) (?:σε άδεια|εκτός γραφείου)",
    r"(?:休暇|出張|不在|外出)(?:を|に|で)?.{0,12}?(?:おります|です|中)|(?:휴가|출장|부재|외근) "
    r"?(?:중|으로)|"
    r"\b(?:our|the) offices? (?:is|are|will be) closed\b|\bnos bureaux (?:sont|seront) fermés|"
    r"\bnuestras oficinas (?:permanecerán|estarán|están) cerradas|(?:наш офис|министерство|"
    r"учреждение) (?:закрыт|не работает)|(?:单位|公司|办公室|我处)(?:将)?放假|المكتب مغلق|büro "
    r"ist .{0,30}"
    r"geschlossen|nghỉ phép|đi công tác|בחופשה|איני במשרד|sedang (?:cuti|dinas)",
)
"""That the writer is away, in his own words."""
ABSENT_STEMS = (
    "out of", "not in the office", "away", "leave", "mission", "vacation", "holiday", "absent",
    "congé", "déplacement", "vacances", "en formation", "hors du", "fuera de", "ausente",
    "vacaciones", "viaje", "misión", "comisión", "licencia", "permiso", "travel", "отпуск",
    "командировк", "вне офиса", "відпуст", "відрядж", "休假", "年假", "出差", "外出", "不在",
    "المكتب",
    "إجازة", "مهمة", "سفر", "büro", "dienst", "haus", "abwesend", "urlaub", "mutterschutz",
    "elternzeit", "reise", "férias", "escritório", "missão", "viagem", "ufficio", "sede",
    "ferie", "missione", "trasferta", "assente", "concediu", "delegaț", "biroului", "afwezig",
    "vakantie", "verlof", "semester", "ledig", "bortre", "rejse", "kontoret", "lomalla", "matkoi",
    "poissa", "urlopie", "zwolnieniu", "delegacji", "nieobecn", "biurem", "kancelář", "dovolen",
    "nepřítom", "szabadság", "kívül", "izinde", "ofis", "seyahat", "tatilde", "απουσιάζω", "άδεια",
    "γραφείου", "休暇", "出張", "휴가", "출장", "부재", "외근", "nghỉ phép", "công tác", "בחופשה",
    "במשרד",
    "sedang", "licença", "deslocação", "congedo", "plecat", "tjänsteresa", "permisjon",
    "virkamatka", "closed", "fermés", "cerradas", "закрыт", "не работает", "放假", "geschlossen",
)  # fmt: skip
"""Without any of these nothing of the above stands in words."""

AWAY_FROM = _pattern(
    r"\b(?:on|taking|away on) (?:\w+ ){0,2}(?:leave|holidays?|vacation|mission|business|duty "
    r"travel)\b|"
    r"\bout of (?:the )?(?:office|town|country)\b|\bmy absence\b|\b(?:attending|in) a (?:training|"
    r"course|conference|seminar)\b|\btravell?ing\b|\bon a business trip\b|\boff sick\b",
    r"\b(?:en|de) (?:congés?|mission|déplacement|vacances|formation|voyage|arrêt)\b|\babsente?\b|"
    r"\bmon absence\b|\bhors du bureau\b",
    r"\b(?:de|en) (?:vacaciones|licencia|permiso|viaje|baja|comisión|misión)\b|\bausente\b|"
    r"\bmi ausencia\b|\bfuera (?:de (?:la|mi) oficina|del país)\b",
    r"\bв (?:\w{4,14} )?(?:отпуске|командировке)|\bотсутству(?:ю|ет)|\bмо[её] отсутствие|"
    r"\bна больничном|\bвне офиса|\bв отъезде",
    r"休.{0,3}假|产假|年假|病假|出差|外出|公差|不在(?:办公室|单位|岗)",
    r"في (?:إجازة|مهمة|سفر|عطلة|دورة)|خارج (?:المكتب|البلاد)",
    r"\b(?:im|in) (?:urlaub|mutterschutz|elternzeit|krankenstand)\b|\b(?:dienst|geschäfts)reise\b|"
    r"\berkrankt\b|\babwesend|\bnicht im (?:büro|dienst|haus)\b",
)
"""Where one is who is away; for short mail that nobody sent over a list."""
RETURNS = _pattern(
    r"\b(?:check|read) (?:my |e-?)?mails? (?:only )?(?:occasionally|rarely|irregularly)|"
    r"\boccasionally\b|"
    r"\bdelayed? (?:in )?(?:reply|response|answer)|\bback in the\b|\breplaced by\b|\bin my "
    r"absence\b",
    r"\birrégul|\bcontacter\b|\ben mon absence\b|\bdans les meilleurs délais\b|\bremplac",
    r"\bdemorar|\bregreso\b|\ben mi ausencia\b|\bcontact(?:ar|e)\b|\bcon retraso\b",
    r"ограничен|возвращени|отсутствие|замеща|обращайтесь|\bвыйду\b|вопросы решает",
    r"代理|联系|回复|急事|返回|回来|及时",
    r"سأعود|التواصل|الاتصال|عودتي|العاجلة|ينوب",
    r"wieder (?:im|erreichbar|da)|voraussichtlich|vertret|nicht gelesen|nicht weitergeleitet",
)
"""That he will be back, and who is there meanwhile, where no date need be."""

BACK = _pattern(
    r"(?:return|back) (?:on|to the office|by|in)|until|urgent|limited access|no access",
    r"jusqu[’']au|de retour|retour le|à mon retour|accès limité|hasta el|regres|a mi regreso|"
    r"acceso "
    r"limitado",
    r"до \d|вернусь|[сп]о? \d|срочн|термінов|повернуся|返回|回来|届时|急事|حتى|العودة|عودتي|عاجل",
    r"bis (?:zum|ein)|bis \d|dringend|weitergeleitet|vertret|até|urg[eê]n|retorn|fino a|rientro|"
    r"până",
    r"tot (?:en met )?\d|doorgestuurd|dringend|t(?:ill|il) (?:och|og)|t(?:ill|il) den|tillbaka|"
    r"tilbage|"
    r"tilbake|asti|saakka|palaan",
    r"do \d|pilnych|powrocie|naléhav|\d-ig\b|sürgős|kadar|acil|έως|μέχρι|επείγον",
    r"まで|休暇明け|急ぎ|緊急|까지|복귀|긴급|đến (?:hết|ngày)|עד|sampai|hingga",
)
"""When he will be back, or whom to ask: with it, what is said of absence is a notice."""

GONE = _pattern(
    r"\bno longer (?:works?|working|employed|with (?:the|us|our)|a member of)|(?:mailbox|address|"
    r"account) is no longer (?:monitored|in use|valid|active|read)|\bhas left the (?:ministry|"
    r"authority|agency|company|organi[sz]ation|administration)",
    r"\bne (?:travaille|fait) plus\b|\ba quitté (?:ses fonctions|le (?:ministère|service)|l[’'])|"
    r"cette (?:boîte|adresse|messagerie) n[’']est plus",
    r"\bya no (?:trabaj|labor|prest|form)|\b(?:este buzón|esta (?:cuenta|dirección)) ya no\b",
    r"больше не (?:работа|являе)|уже не работа|ящик (?:больше )?не (?:использ|обслуж|провер)",
    r"已(?:经)?(?:离职|调离|停用)|不再(?:使用|负责|任职)|"
    r"لم (?:أعد|يعد|تعد) (?:أعمل|يعمل|تعمل|هذا البريد|مستخدما)",
    r"\bnicht mehr (?:im haus|beschäftigt|tätig|bei|abgerufen|für)|\b(?:já não trabalh|não trabalh"
    r"\w{1,3} mais)|\bnon lavor\w (?:più|piu)|\bnie pracuj\w{1,3} już|już nie pracuj",
)
GONE_STEMS = (
    "no longer", "has left", " plus", "quitté", "ya no", "больше не", "уже не", "не использ",
    "ящик не", "离职", "调离", "停用", "不再", "لم ", "nicht mehr", "já não", "mais", "lavor",
    "pracuj",
)  # fmt: skip
WHOM_TO_WRITE = _pattern(
    r"\b(?:contact|direct|address|redirect|write|use|forward)\b|écri(?:re|vez)|adress|contacter|"
    r"dir[ií]j|contact[ea]|escrib|обращ|пиш|направля|请(?:联系|发送|致函)|联系|يرجى|الرجاء|wenden|"
    r"rivolg|dirig|prosz",
)
"""Whom to write to, where one has left: both together are a notice that a machine sends."""

GREETS_ONE = re.compile(
    r"\s*(?i:dear|hi|hello|good (?:morning|afternoon)|ch[eè]re?|bonjour|estimad[oa]|querid[oa]|"
    r"hola|"
    r"liebe[rs]?|hallo|car[oa]|prezad[oa]|уважаем\w{2}|дорог\w{2}|здравствуйте),? "
    r"(?!(?i:all|coll|comp|sir|mad|sende|frien|every|team|mitt|remit|amig|toutes?|tous|coleg|"
    r"damen|herren|"
    r"msieur|monsieur|señor|друзь|колл|господ))[^\W\d_][^\W\d_a-z]?[^\n\d:.]{1,40}?[,!:،]"
)
"""A greeting by name: no vacation program knows whom it answers."""

MADE_BY_MACHINE = _pattern(
    r"\bthis is an auto(?:mated|matic|matically generated) (?:reply|response|message|e-?mail)|"
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
    r"received|respond|answered|reply|get back)|confirm that you are (?:not a robot|human)",
    r"\b(?:ceci est une? )?(?:réponse|message) automatique|généré automatiquement|"
    r"\bmerci de nous avoir contacté|\bgracias por (?:contactar|ponerse en contacto|comunicarse)|"
    r"благодарим (?:вас )?за обращение|感谢您的来信.{0,40}尽快|لتواصلكم معنا|per averci contattat|"
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
MACHINE_STEMS = (
    "auto", "авто", "自动", "自動", "자동", "تلقائي", "آلي", "otomatik", "above this line",
    "ticket",
    "inquiry", "enquiry", "your request", "your message", "moderated", "human", "robot", "робот",
    "votre message", "su mensaje", "solicitud", "обращени", "запрос", "заявка", "ваше ", "请勿",
    "您的邮件", "senders", "first time you", "thank you for", "avoir contact", "gracias por",
    "благодарим", "感谢您", "لتواصلكم", "contattat", "obrigad", "danke für", "طلبكم", "رسالتك",
    "eingegangen", "для доставки", "карантин",
)  # fmt: skip
"""Without any of these nothing of the above stands in words."""
DIGEST = _pattern(
    r"digest,? vol(?:ume|\.)? ?\d+,? (?:issue|#|no\.?) ?\d+",
    r"digest (?:number |#)\d+",
    r"digest - .{5,60} \(#\d{4}-\d+\)",
    r"digest for .{3,80} - \d+ (?:update|message|new)",
    lead=r"^(?!\W*(?:re|aw|sv|fwd?)\s?:).{0,100}\b",
)
"""The subject of a digest that a list's software makes (Mailman, LISTSERV, Google, Yahoo)."""

RECEIPT = _pattern(
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
    r"accusé de (?:lecture|réception)|confirmación de lectura|lesebestätigung|conferma di lettura|"
    r"potwierdzenie przeczytania|leesbevestiging|okundu bilgisi",
    lead=r"^\W*",
    end=r"\W*[:：(]|^\W*(?:read|return) receipt\W*$",
)
"""How the subject of a read receipt begins where it is a mail like any other."""
WAS_READ = (
    "was read", "has been read", "a été lu", "fue leído", "ha sido leído", "было прочитано",
    "прочитано", "прочтено", "已读", "已阅读", "阅读", "قراءة", "قُرئت", "gelesen", "your message",
    "your document", "votre message", "su mensaje", "ваше сообщение", "您的邮件", "رسالتك",
    "displayed on", "foi lid", "sem ser lida", "è stato letto", "messaggio", "okundu", "przeczytan",
    "přečten", "開封", "읽", "gelezen", "lästes", "blev læst", "ble lest", "luettu", "olvas",
    "citit", "διαβάστηκε", "αναγνώστηκε", "נקרא", "đã được đọc", "đã đọc", "dibaca",
)  # fmt: skip
"""What the words of such a receipt say."""
