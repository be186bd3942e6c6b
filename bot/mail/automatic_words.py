"""What programs and people write when nobody is there or a machine answers: tables only.

Sources: the subjects of Exchange, Outlook, Notes, Gmail, Zimbra and vacation programs in their
own translations, and the notes that people leave with them; help desks and moderated lists.
"""

import re

from bot.mail.stems import Stems


def either(*rows: str) -> str:
    """One pattern of several, a row a language or a group of them."""
    return "|".join(rows)


def words_of(*rows: str, lead: str = "", end: str = "") -> re.Pattern[str]:
    """The rows as one pattern, for letters of both sizes."""
    return re.compile(f"{lead}(?:{either(*rows)}){end}", re.IGNORECASE)


_AWAY = either(
    r"auto(?:matic|mated|matisch|matisk|matiskt)?[- ]?(?:reply|response|answer|reponse|svar|"
    r"besvarelse|antwort|antwoord)|automatic reply|out of (?:the )?office|vacation|holiday reply|"
    r"on leave|i am out of|absence\b|away from my (?:mail|desk)|auto(?=\s?:)|ooo\b|"
    r"auto(?:matically)?[- ]"
    r"generated",
    r"réponse automatique|absen(?:ce|t) du bureau|message d[’']absence|notification d[’']absence|"
    r"r[ée]ponse d[’']absence",
    r"respuesta autom[áa]tica|fuera de (?:la )?oficina|ausente(?: de la oficina)?\b|ausencia",
    r"автоматическ(?:ий ответ|ое уведомление)|автоответ|вне офиса|нет на рабочем месте|"
    r"автоматична відповідь|"
    r"автоматичен отговор|аутоматски одговор",
    r"外出时自动回复|自动(?:回复|答复)|自動回覆|自动回覆|自動(?:応答|返信)|不在通知|"
    r"자동 ?(?:회신|응답)|외출|"
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
)
AWAY = words_of(_AWAY, lead=r"^\W*(?:(?:re|aw|ref)\s?:\s*)?")
"""How the subject of an automatic answer begins."""
AWAY_BEHIND = words_of(_AWAY, lead=r"[(（\[]\W{0,2}", end=r"\W{0,2}[)）\]]\W*$")
"""How it ends where the program puts its mark behind."""
AWAY_NAMED = words_of(
    r"(?:is|will be) (?:currently )?(?:out of (?:the )?office|on leave|on mission|on vacation|"
    r"away|"
    r"absent)",
    r"(?:est|sera) (?:actuellement )?(?:absente?(?:\(e\))?|en (?:mission|congés?))",
    r"(?:está|estará) (?:ausente|fuera)(?: de la oficina)?",
    r"(?:отсутствует|в отпуске|в командировке)",
    r"ist (?:außer haus|abwesend|nicht im büro|im urlaub)",
    lead=r"^\W*(?:auto\s?:\s*)?[^:\d]{3,60}? ",
    end=r"\W*(?:$|\()",
)
"""The subject of Notes, which names who is away: and nothing behind it, but the return."""

ABSENT = words_of(
    r"\b(?:i am|i'm|i will be|i’m) (?:currently )?(?:out of (?:the )?(?:office|town)|not in the "
    r"office|away (?:from (?:the|my) (?:office|desk)|until|on)|on (?:\w{3,14} ){0,2}(?:leave|"
    r"mission|vacation|holiday)|ooo\b|in meetings|(?:currently )?"
    r"(?:travelling|traveling) (?:on|for|until|this|and|with))",
    r"je (?:suis|serai) (?:actuellement )?(?:absente?|en (?:congés?|mission|déplacement|vacances|"
    r"formation|arrêt)|hors du bureau)|"
    r"actuellement (?:absente?|en (?:congé|mission|déplacement|vacances))",
    r"(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|"
    r"de (?:v(?:acaciones|iaje)|licencia|permiso|baja)|en (?:misión|comisión de servicio))",
    r"(?:нахожусь|буду|пребываю) (?:сейчас |временно )?(?:в (?:\w{4,12} )?(?:отпуске|"
    r"командировке)|"
    r"вне офиса)|\bотсутствую\b|меня (?:сейчас |временно )?(?:нет|не будет) (?:в офисе|"
    r"на (?:рабочем )?месте|на "
    r"работе)|\bя (?:сейчас |временно )?в (?:\w{4,12} )?"
    r"(?:отпуске|командировке)|(?:я|перебуваю|буду) (?:зараз )?(?:у|в) (?:відпустці|відрядженні)",
    r"(?:我|本人)(?:正在|目前|现在)?(?:因公|在?(?:国外|外地|境外))?(?:出访|休假|休年假|出差|外出|不在办公室)",
    r"أنا (?:حاليا |حالياً )?(?:خارج المكتب|في (?:إجازة|مهمة|سفر))|أتمتع (?:حاليا |"
    r"حالياً )?ب?إجاز",
    r"\b(?:ich )?(?:bin|befinde mich|werde) (?:ich )?.{0,50}?(?:nicht im (?:büro|dienst|haus)|"
    r"abwesend|(?:im|in) (?:urlaub|mutterschutz|elternzeit)|auf (?:dienst|geschäfts)reise|außer "
    r"haus)",
    r"\b(?:estou|estarei|encontro-me) .{0,30}?(?:de (?:férias|licença)|ausente|fora do escritório|"
    r"em (?:missão|viagem|férias|deslocação))|\b(?:sono|sarò) .{0,20}?(?:fuori (?:ufficio|sede)|"
    r"in "
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
ABSENT_STEMS = Stems(
    "out of", "ooo", "meetings", "arrêt", "de baja", "отсутству", "出访", "not in the office",
    "away", "leave", "mission", "vacation", "holiday", "absent",
    "congé", "déplacement", "vacances", "en formation", "hors du", "fuera de", "ausente",
    "vacaciones", "viaje", "misión", "comisión", "licencia", "permiso", "travel", "отпуск",
    "командировк", "вне офиса", "меня ", "відпуст", "відрядж", "休假", "年假", "出差",
    "外出", "不在", "المكتب",
    "إجاز", "مهمة", "سفر", "büro", "dienst", "haus", "abwesend", "urlaub", "mutterschutz",
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

AWAY_FROM = words_of(
    r"\b(?:on|taking|away on) (?:\w+ ){0,2}(?:leave|holidays?|vacation|mission|business|duty(?: "
    r"travel)?)\b|"
    r"\bout of (?:the )?(?:office|town|country|station)\b|\bmy absence\b|\b(?:attending|"
    r"in) a (?:training|"
    r"course|conference|seminar)\b|\btravell?ing\b|\bon a business trip\b|\boff sick\b|\bi (?:am|"
    r"will be) away\b|\bbe unavailable\b|\b(?:is|are|will be) closed (?:from|until|on|for|between|"
    r"during)\b",
    r"\b(?:en|de) (?:congés?|mission|déplacement|vacances|formation|voyage|arrêt)\b|\babsente?\b|"
    r"\bmon absence\b|\bhors du bureau\b|\b(?:est|sont|sera|seront) fermée?s? (?:du|de|jusqu|le|"
    r"pour|"
    r"au|entre)\b",
    r"\b(?:de|en) (?:una )?(?:vacaciones|licencia|permiso|viaje|baja|comisión|misión)\b|"
    r"\bausente\b|"
    r"\bmi ausencia\b|\bfuera (?:de (?:la|mi) oficina|del país)\b|\bno estaré disponible\b|"
    r"(?:permanecer|estar)án? cerrad",
    r"\bв (?:\w{4,14} )?(?:отпуске|командировке)|\bотсутству(?:ю|ет)|\bмо[её] отсутствие|"
    r"\bна больничном|\bвне офиса|\bв отъезде|\bя на (?:совещании|конференции|обучении|"
    r"уч[её]бе|семинаре|собрании)|\bне будет (?:в офисе|на работе|на (?:рабочем )?месте)|"
    r"не работает "
    r"(?:с|до|в праздничн)",
    r"休.{0,3}假|产假|年假|病假|放假|出差|外出|公差|出访|(?:外地|国外|境外)(?:开会|参会|公干)|"
    r"不在(?:办公室|单位|岗)|住院|无法(?:及时)?(?:回复|查看)邮件",
    r"في (?:إجازة|مهمة|سفر|عطلة|دورة)|خارج (?:المكتب|البلاد)",
    r"\b(?:im|in) (?:urlaub|mutterschutz|elternzeit|krankenstand)\b|\b(?:dienst|geschäfts)reise\b|"
    r"\berkrankt\b|\babwesend|\bnicht im (?:büro|dienst|haus)\b",
)
"""Where one is who is away; for short mail that nobody sent over a list."""
RETURNS = words_of(
    r"\b(?:check|read) (?:my |e-?)?mails? (?:only )?(?:occasionally|rarely|irregularly)|"
    r"\boccasionally\b|"
    r"\bdelayed? (?:in )?(?:reply|response|answer)|\bback in the\b|\breplaced by\b|\bin my "
    r"absence\b|\bcovered by\b|\bin the (?:interim|meantime)\b|\bimmediate assistance\b|"
    r"\bresum(?:es?|ption)\b|\bintermittent access\b",
    r"\birrégul|\bprendre contact\b|réouvert|\bdès mon retour\b|assure l[’']intérim|"
    r"\bcontacter\b|\ben mon absence\b|"
    r"\bdans les meilleurs délais\b|\bremplac",
    r"\bdemorar|\bregreso\b|\b(?:en|durante) mi ausencia\b|\bcontact(?:ar|e)\b|\bcon retraso\b",
    r"ограничен|возвращени|отсутствие|замеща|заместител|обращайтесь|\bвыйду\b|вопросы решает",
    r"代理|联系|回复|急事|返回|回来|及时|返岗|上班|延后|由.{1,12}负责",
    r"سأعود|التواصل|الاتصال|عودتي|العاجلة|ينوب",
    r"wieder (?:im|erreichbar|da)|voraussichtlich|vertret|nicht gelesen|nicht weitergeleitet",
)
"""That he will be back, and who is there meanwhile, where no date need be."""

BACK = words_of(
    r"get back to you|(?:return(?:ing)?|back) (?:on|to the office|by|in|\d)|(?:up)?on (?:my|"
    r"our) return|when (?:i|"
    r"we) return|"
    r"until|urgent|(?:limited|intermittent) access|no access|(?:after|when) i (?:get|am) back",
    r"jusqu[’']au|de retour|retour prévu|retour le|(?:à|dès|de) mon retour|à partir du|dès le \d|"
    r"accès limité|"
    r"hasta el|"
    r"regres|reincorpor|\bvuelvo\b|volver[ée]\b|retorn|a mi regreso|"
    r"acceso "
    r"limitado",
    r"до \d|после \d|вернусь|[сп]о? \d|срочн|термінов|повернуся|返回|回来|回国|恢复|届时|急事|حتى|"
    r"العودة|عودتي|سأعود|"
    r"عاجل",
    r"bis (?:zum|ein)|bis \d|dringend|weitergeleitet|vertret|até|urg[eê]n|retorn|fino a|rientro|"
    r"până",
    r"tot (?:en met )?\d|doorgestuurd|dringend|t(?:ill|il) (?:och|og)|t(?:ill|il) den|tillbaka|"
    r"tilbage|"
    r"tilbake|asti|saakka|palaan",
    r"do \d|pilnych|powrocie|naléhav|\d-ig\b|sürgős|kadar|acil|έως|μέχρι|επείγον",
    r"まで|休暇明け|急ぎ|緊急|까지|복귀|긴급|đến (?:hết|ngày)|עד|sampai|hingga",
)
"""When he will be back, or whom to ask: with it, what is said of absence is a notice."""

GONE = words_of(
    r"\bno longer (?:works?|checks?|reads?|monitors?|working|employed|with (?:the|us|our)|"
    r"a member of)|(?:mailbox|address|"
    r"account) is no longer (?:monitored|in use|valid|active|read)|\bhas left the (?:ministry|"
    r"authority|agency|company|organi[sz]ation|administration)|\bi (?:have|"
    r"[’']ve) (?:left (?:the|my)|"
    r"retired)\b",
    r"\bj[’']ai quitté (?:mes fonctions|le|la|l[’'])|\bne (?:travaill\w{1,3}|fai[st]|"
    r"suis) plus\b|\ba quitté (?:ses fonctions|le (?:ministère|"
    r"service)|l[’'])|"
    r"cette (?:boîte|adresse|messagerie) n[’']est plus",
    r"\b(?:dejé|he dejado) de (?:trabajar|laborar|prestar)|\bya no (?:trabaj|labor|prest|form)|"
    r"\b(?:este buzón|esta (?:cuenta|dirección)) ya no\b",
    r"больше не (?:работа|явля)|уже не работа|ящик (?:больше )?не (?:использ|обслуж|провер)",
    r"已(?:经)?(?:离职|调离|停用)|即将停用|停止使用|不再(?:使用|负责|任职)|"
    r"لم (?:أعد|يعد|تعد) (?:أعمل|يعمل|تعمل|هذا البريد|مستخدما)",
    r"\bnicht mehr (?:im haus|beschäftigt|tätig|bei|abgerufen|für)|\b(?:já não trabalh|não trabalh"
    r"\w{1,3} mais)|\bnon lavor\w (?:più|piu)|\bnie pracuj\w{1,3} już|już nie pracuj",
)
GONE_STEMS = Stems(
    "no longer", "has left", "have left", "ve left", "dejé", "dejado", "retired", "停止使用",
    " plus",
    "quitté", "ya no",
    "больше не", "уже не", "не использ",
    "ящик не", "离职", "调离", "停用", "不再", "لم ", "nicht mehr", "já não", "mais", "lavor",
    "pracuj",
)  # fmt: skip
WHOM_TO_WRITE = words_of(
    r"\b(?:contact|direct|address|redirect|write|use|forward)\b|écri(?:re|vez)|adress|contacter|"
    r"dir[ií]j|contact[ea]|enviad|escrib|обращ|пиш|направля|请(?:联系|发送|致函)|请将.{0,8}(?:发送|发至|寄)|联系|"
    r"يرجى|"
    r"الرجاء|wenden|"
    r"rivolg|dirig|prosz",
)
"""Whom to write to, where one has left: both together are a notice that a machine sends."""

ASKED_OF_US = words_of(
    r"^\W*(?:yes|no(?=[,.!;])|ok(?:ay)?|right|correct|confirm\w*|agreed|approved|received|oui|non|"
    r"d[’']accord|exact|"
    r"confirm\w*|bien reçu|reçu|sí|de acuerdo|correcto|recibido|да|нет|верно|согласен|согласна|"
    r"подтвержд\w*|"
    r"получено)\b|^\W*(?:是的|对|同意|确认|收到|好的|نعم|صحيح|موافق|أؤكد)",
    r"\b(?:re)?schedule\b|\bpostpone\b|\b(?:re)?send (?:me|us)\b",
    r"\breport(?:er|ez)\b|\bdéplac(?:er|ez)\b|\benvoyez-(?:moi|nous)|\bm[’']envoyer\b",
    r"\baplaz\w+|\breprogram\w+|\benv[ií]en?(?:me|nos)\b",
    r"перенес|пришлите|отправьте (?:мне|нам)",
    r"改到|推迟|改期|发给(?:我|我们)",
    r"تأجيل|أرسلوا",
)
"""What one asks of a secretary, or answers him, as no vacation program does."""

GREETS_ONE = re.compile(
    r"\s*(?i:dear|hi|hello|good (?:morning|afternoon)|ch[eè]re?|bonjour|estimad[oa]|querid[oa]|"
    r"hola|"
    r"liebe[rs]?|hallo|car[oa]|prezad[oa]|уважаем\w{2}|дорог\w{2}|здравствуйте),? "
    r"(?!(?i:all|there|coll|comp|sir|mad|sende|frien|every|team|mitt|remit|amig|toutes?|tous|coleg|"
    r"damen|herren|"
    r"msieur|monsieur|señor|друзь|колл|господ))[^\W\d_][^\W\d_a-z]?[^\n\d:.]{1,40}?[,!:،]"
)
"""A greeting by name: no vacation program knows whom it answers."""
