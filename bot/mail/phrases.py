"""What mail programs write around a quotation, in many languages: tables only.

Sources: the programs' own translations (Outlook, Exchange, Gmail, Apple Mail, Thunderbird, Yahoo,
Notes, Mail.ru, Yandex, QQ, Foxmail, NetEase, Zimbra, Roundcube) as seen in real mail.
"""

import re

from bot.mail.stems import Stems

FROM, SENT, TO, CC, SUBJECT, OTHER = "from", "sent", "to", "cc", "subject", "other"


def _entries(table: str) -> tuple[str, ...]:
    """The entries of a table, between bars."""
    found = (" ".join(entry.split()) for entry in table.split("|"))
    return tuple(entry for entry in found if entry)


_LABELS = {
    FROM: """
    from | de | von | da | van | från | fra | lähettäjä | od | от | от кого | від | 发件人 |
    寄件者 | 寄件人 | 發件人 | 差出人 | 送信元 | 보낸 사람 | 보낸사람 | من | المرسل | מאת |
    kimden | gönderen | από | feladó | expediteur | expéditeur | remitente | mittente |
    afzender | absender | saatja | nuo | no | odesílatel | odosielateľ | nadawca |
    pošiljatelj | dari | จาก | từ | sender | avsändare | avsender | de la | oд | од |
    daripada | از |
    فرستنده | प्रेषक | kimdən | кімнен | nga | frá | šalje | ад | ვისგან | хэнээс | 由
""",
    SENT: """
    sent | date | message du | datum | data | fecha | enviado | enviado el | enviado em |
    enviada em | enviada | envoyé | envoyé le | date d'envoi | gesendet | gesendet am |
    inviato | verzonden | verzonden op | skickat | sendt | dato | lähetetty | päiväys | pvm |
    wysłano | wysłany | odesláno | odoslané | poslano | отправлено | дата | отправлена |
    надіслано | время | 发送时间 | 发送日期 | 日期 | 寄件日期 | 傳送時間 | 送信日時 | 日付 |
    보낸 날짜 | 날짜 | تاريخ الإرسال | التاريخ | أرسلت | أُرسلت | تاريخ | אל תאריך | תאריך |
    נשלח | gönderildi | tarih | gönderme tarihi | στάλθηκε | ημερομηνία | elküldve | küldve |
    dátum | trimis | expediat | data trimiterii | saadetud | kuupäev | išsiųsta | nosūtīts |
    datums | изпратено | terkirim | tanggal | dikirim | วันที่ | đã gửi | ngày | sent at |
    sent on | sendt den | 时间 | 時間 | 送信 | ενημερώθηκε | enviat el | enviados | enviadas |
    отправленные | dihantar | ارسال شده | ارسال‌شده | فرستاده شده | تم الإرسال | भेजा गया | दिनांक |
    göndərilib | жіберілді | dërguar | испратено | послато | poslato | αποστολή | ส่ง |
    saatmisaeg | siunčiama | gönderim tarihi | надіслана | გაგზავნილია | 发送日期 | تاریخ
""",
    TO: """
    to | à | a | an | para | aan | till | til | vastaanottaja | do | komu | кому | до |
    收件人 | 收件者 | 宛先 | 送信先 | 받는 사람 | 받는사람 | إلى | الى | אל | kime | alıcı |
    προς | címzett | către | destinataire | destinatario | destinatari | pour | saaja | kam |
    kepada | ถึง | đến | recipient | recipients | к | prima | za | за |
    på | به | گیرنده | प्रति | kimə |
    кімге | për | per a | adressaat | tới | каму | хэнд | ვის
""",
    CC: """
    cc | copie à | copie | kopie | copia | kopia | cópia | c/c | kopi | kopio | копия |
    копія | 抄送 | 抄送人 | 副本 | 副本抄送 | 참조 | نسخة | نسخة إلى | عناية | עותק | bilgi |
    κοιν | κοιν. | másolatot kap | dw | ud | bcc | cci | cco | 密送 | kopie an | сс | kópia | kp |
    kopija | koopia | رونوشت | salinan | surəti | көшірме
""",
    SUBJECT: """
    subject | objet | asunto | assunto | betreff | oggetto | onderwerp | ämne | emne | aihe |
    temat | předmět | predmet | тема | 主题 | 主旨 | 主題 | 件名 | 题目 | 標題 | 제목 |
    الموضوع | موضوع | נושא | konu | θέμα | tárgy | subiect | teema | tema | temats | относно |
    perihal | subjek | เรื่อง | chủ đề | titre | sujet | re | mövzu | тақырыбы | тақырып |
    subjekti | наслов | efni | विषय | tēma | zadeva | assumpte | naslov | тэма
""",
    OTHER: """
    reply-to | répondre à | antwort an | responder a | rispondi a | importance | priority |
    wichtigkeit | importancia | attachments | pièces jointes | anlagen | adjuntos | вложения |
    важность | 附件 | 重要性 | reply to | ответить | organization | sensitivity |
    resent-from | resent-to | mailed-by | signed-by | sent by | please respond to |
    newsgroups | message-id | in-reply-to | on behalf of | cv | priorité | x-mailer |
    return-path | mime-version | content-type | مرفقات | أهمية
""",
}
LABELS: dict[str, str] = {
    label: role for role, labels in _LABELS.items() for label in _entries(labels)
}

SEPARATORS = _entries(
    """
    original message | original-nachricht | ursprüngliche nachricht |
    ursprungliche nachricht | message d'origine | message original | message initial |
    mensaje original | mensagem original | messaggio originale | oorspronkelijk bericht |
    origineel bericht | ursprungligt meddelande | originalmeddelande | opprinnelig melding |
    oprindelig meddelelse | oprindelig besked | original besked | original meddelelse |
    alkuperäinen viesti | wiadomość oryginalna | oryginalna wiadomość | původní zpráva |
    pôvodná správa | исходное сообщение | исходное письмо | оригинальное сообщение |
    первоначальное сообщение | вихідне повідомлення | 原始邮件 | 原始郵件 | 原始信件 |
    原邮件 | 元のメッセージ | 원본 메시지 | 원본 메세지 | 원본 메일 | 원본메일 | original mail |
    оригінальне повідомлення | پیام اصلی | मूल संदेश | الرسالة الأصلية | الرسالة الاصلية |
    رسالة أصلية | orijinal mesaj | özgün ileti | αρχικό μήνυμα | eredeti üzenet |
    mesajul original | mesaj original | algne sõnum | הודעה מקורית | izvorna poruka |
    izvirno sporočilo | original | originalnachricht | originele bericht | originální zpráva |
    reply message | pesan asli | ข้อความเดิม | thư gốc | pidiéndole | original e-mail |
    original email | missatge original | reply separator | 回复的原邮件 | 回复的邮件信息 |
    replied message | 邮件原件 | исходное | thông điệp gốc | originalmail
    | 原始信息 | 邮件原文 | mail original |
    конец пересылаемого сообщения | конец переадресованного сообщения |
    end forwarded message | end of forwarded message | fin du message transféré |
    fin del mensaje reenviado
"""
)
"""What stands between dashes above the mail answered."""

FORWARDS = _entries(
    """
    forwarded message | forwarded by | begin forwarded message | forwarded email |
    weitergeleitete nachricht | anfang der weitergeleiteten |
    anfang der weitergeleiteten nachricht | message transféré | message transmis |
    début du message réexpédié | début du message transféré | mensaje reenviado |
    inicio del mensaje reenviado | mensagem encaminhada | messaggio inoltrato |
    inizio messaggio inoltrato | doorgestuurd bericht | vidarebefordrat meddelande |
    vidarebefordrat mail | videresendt melding | videresendt meddelelse | videresendt besked |
    välitetty viesti | edelleen lähetetty viesti | przekazana wiadomość |
    wiadomość przekazana | přeposlaná zpráva | preposlaná správa | пересылаемое сообщение |
    пересланное сообщение | перенаправленное сообщение | пересланное письмо |
    начало переадресованного сообщения | начало пересылаемого сообщения |
    переслане повідомлення | 转发的邮件 | 转发邮件 | 轉寄郵件 | 轉寄的郵件 | 轉寄訊息 |
    以下是转发的邮件 | 被转发邮件 | 转发的邮件信息 | 転送メッセージ | 転送されたメッセージ |
    メッセージを転送 | 転送 | 전달된 메시지 | 전달된 메일 | الرسالة المعاد توجيهها |
    رسالة معاد توجيهها | الرسالة المحولة | رسالة محولة | رسالة معاد إرسالها |
    رسالة تم تحويلها | بداية الرسالة المعاد توجيهها | iletilen mesaj | yönlendirilmiş mesaj |
    προωθημένο μήνυμα | továbbított üzenet | mesaj redirecționat | mesaj transmis |
    edastatud sõnum | הודעה שהועברה | proslijeđena poruka | posredovano sporočilo |
    fwd message | forward message | forwarded mail | message redirigé | mail transféré |
    doorgestuurd | weitergeleitet von | transféré par | reenviado por |
    начало перенаправленного сообщения | inizio del messaggio inoltrato
"""
)
"""What stands above a forwarded mail."""

WROTE = _entries(
    """
    wrote | writes | a écrit | ecrit | écrivait | écrit | schrieb | schrieben | geschrieben |
    escribió | escribio | escribía | escreveu | ha scritto | scritto | scrisse |
    het volgende geschreven | geschreven | schreef | skrev | kirjoitti | napisał | napisała |
    napisał(a) | pisze | napsal | napsal(a) | napísal | написал | написала | написал(a) |
    написал(а) | пишет | писал | писала | пишете | пише | написав | написав(ла) |
    写道 | 寫道 | 写到 | 写的 | wrote as follows | さんは書きました | 书写 | のメッセージ |
    のメール | は書きました |
    님이 작성 | 작성 | 쓴 글 | كتب | كتبت | كتبَ | yazdı | şunu yazdı | έγραψε | írta | ezt írta |
    a scris | scris | kirjutas | rašė | rakstīja | napisao | napisal | napisala | је написао |
    menulis | napisana przez | 撰写 | 撰寫 | 来信 | 來信 | написано |
    เขียน | đã viết | כתב | כתבה | נכתב | va escriure | said | sent |
    skreiv | répondait | a répondu | ответил | sendte følgende | schreef het volgende |
    ha escrito | escrit | scrieb | вы писали | ви писали | написа | نوشت | ने लिखा | เขียนว่า |
    napisala je | napisao je | shkroi | жазды | yazıb | تمت كتابة ما يلي | جاء من | skrifaði
"""
)
"""The verbs of attributions."""

OPENERS = _entries(
    """
    on | at | am | le | el | il | in data | em | op | den | d. | dne | dňa | dnia | w dniu |
    pada | vào | στις | la data de | în | il giorno | på | am: | mon, | tue, | wed, | thu, |
    fri, | sat, | sun, | в | в сообщении от | 在 | 于 | 於 | في | بتاريخ | ב- | ב- | ביום |
    2 | 1 | 3 | 0 | le: | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche |
    montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | lunes | martes |
    miércoles | jueves | viernes | sábado | domingo | понедельник | вторник | сред | четверг |
    пятниц | суббот | воскресенье | пн, | вт, | ср, | чт, | пт, | сб, | вс, | lun | mar |
    mié | jue | vie | sáb | dom | segunda | terça | quarta | quinta | sexta | man. | tir. |
    ons. | tor. | fre. | lør. | søn. | mo. | di. | mi. | do. | fr. | sa. | so. | ma | ti |
    ke | to | pe | la | su | pon. | wt. | śr. | czw. | pt. | sob. | niedz. | pon | út | st |
    čt | pá | so | ne | dnia | monday | tuesday | wednesday | thursday | friday | saturday |
    sunday | wiadomość | 星期 | 周 | quoting | zitat von | citando a | quoting: | selon | citando |
    segundo | mon | tue | wed | thu | fri | sat | sun | dana | dne | reply to | replying to |
    " | < | in a message dated |
    пн | вт | ср | чт | пт | сб | вс | أرسل | ons | tors | fre | lör | sön | mån |
    tis | lu | ma, | ti, | ke, | to, | pe, | la, | su, | kl. | dnia: | sab | gio | ven | mer |
    thứ | ngày | tarihinde | пон | сря | вы | ви | на | เมื่อ | در | بتاريخ: | ในวันที่ | בתאריך |
    missatge | среда | среду | пятница | пятницу | суббота | субботу | kuupäev
"""
)
"""The first words of attributions."""

DEVICE = re.compile(
    r"^\W{0,3}(?:签名由.{0,20}定制|sent (?:from|via|by|using|with) \[?(?:"
    r"my|the|a|an|mail\b|outlook|yahoo|gmail|"
    r"iphone|ipad|android|samsung|mobile|blackberry|windows|nokia|protonmail|proton|workspace|"
    r"sparrow|mailbird|mailspring|airmail|superhuman|spark|hey|fastmail|telstra|bell|rogers|"
    r"verizon|webmail|owa|tablet|phone|handheld|smartphone|aol|myMail|zoho|thunderbird|huawei|"
    r"xiaomi|nine|tutanota|boomerang|newton|edison|web\.de|gmx|notes|lotus|libero|tiscali|orange|"
    r"virgin|onedrive|canary|e?m client|front|mixmax|mailmate|netease|foxmail|sony|lg|htc|"
    r"mailtrack|shortwave|tuta|aqua|missive|polymail|mimestream|vivaldi|pixel|oneplus|t-mobil"
    r"e|at&t|sprint)|sent on the (?:go|move|run)\b|sicher mit tuta|secured with tuta|"
    r"get (?:outlook|bluemail|typeapp|spark|yahoo mail) for|"
    r"download outlook|obten(?:ez|ir) outlook|téléchargez outlook|télécha"
    r"rger outlook|obtener outlook|obtenga outlook|holen sie sich outlook|outlook für|ottieni "
    r"outlook|scarica outlook|获取 ?outlook|下载 ?outlook|obter o outlook|download outlook|"
    r"скачать outlook|загрузите outlook|скачайте outlook|получить outlook|احصل على outlook|"
    r"الحصول على outlook|envoyé (?:de|depuis|à partir|avec|via|par)\b|gesendet (?:mit|von|über|"
    r"aus)\b|von meine[mr].{1,30}gesendet|diese nachricht wurde von meinem|enviado (?:desde|do|"
    r"de|a partir|via|com|con|usando|mediante)\b|inviato (?:da\w{0,3}|con)\b|verzonden (?:vanaf|"
    r"van|met|via|vanuit)\b|"
    r"verstuurd (?:vanaf|met|van)\b|skickat från|sendt fra|sendt min|lähetetty\b|wysłane? z\b|"
    r"odesláno z|odoslané z|(?:отправлено|написано) (?:со?|из|через)\b|отправлено (?:iphone|ipad)|"
    r"послано "
    r"с|надіслано з|发自我的|发自|發自|從我的.{1,20}傳送|从我的.{1,20}发送|來自我的|发送自|"
    r"来自.{0,10}(?:微信|手机|邮箱)|来自(?:我的)? ?(?:iphone|ipad|foxmail|outlook|android|qq)|"
    r"(?:使?用|通过) ?[a-z][a-z ]{2,20}发送$|iphoneから送"
    r"信|从 ?windows.{1,12}发送|provenance ?: courrier|私の.{1,20}から送信|나의 .{1,20}에서 보냄|"
    r"내 .{1,20}에서 보냄|أُ?رسلت? من|أرسل من|مرسل "
    r"من|من جهاز|تم الإرسال (?:من|بواسطة|باستخدام)|tarafımdan.{0,20}gönderildi|"
    r".{1,20}[’']?(?:dan|den|ımdan|imden|"
    r"umdan) gönderildi|στάλθηκε από|εστάλη από|elküldve|trimis de pe|saadetud minu|נשלח מ|"
    r"terkirim dari|dikirim dari|dihantar daripada|(?:đã |được )?gửi từ|posla(?:no|to) (?:sa?|iz|"
    r"od) |"
    r"ส่งจาก|изпратено от|enviat des|išsiųsta iš|nosūtīts no|ارسال (?:شده )?از|از .{1,20}ارسال|"
    r"-?\s?envoyé d|this (?:e-?mail|message) was sent (?:from|by|using|via) (?:a|my|imp|horde)\b|"
    r"ce (?:message|courriel) a été envoyé (?:via|avec|depuis|en utilisant)\b|"
    r"este (?:mensaje|correo) (?:ha sido|fue) enviado (?:usando|mediante|desde|con)\b|"
    r"это (?:сообщение|письмо) (?:было )?отправлено (?:через|с помощью|из)\b|wysłano z|"
    r"napisane na|typed (?:on|with) (?:a|my)|please excuse (?:any "
    r"|my )?(?:typos|brevity|spelling)|excuse (?:the )?(?:brevity|typos)|desde mi (?:iphone|"
    r"ipad|móvil|movil)|via (?:newton|superhuman) |from my (?:iphone|ipad|android)|mit freundlich"
    r"en grüßen gesendet|sent from|enviado desde|mobile:? please excuse)",
    re.IGNORECASE,
)
"""A line that the device or mail program adds under the words."""
PRODUCT = re.compile(
    r"\biphon|\bipad|\bgalaxy|\bblackberry|\boutlook.{0,20}\b(?:ios|android|mac|windows)\b|"
    r"\b(?:ios|android|mac|windows).{0,20}\boutlook\b|\bk-9 mail|\bfairemail|\bproton ?mail|"
    r"\byahoo mail|\bbluemail|\bthunderbird.{0,20}\bandroid|\bandroid.{0,20}\bthunderbird|"
    r"(?<![a-z])zoho ?mail|"
    r"(?:via|mediante|con|через|通过|عبر) gmail$",
    re.IGNORECASE,
)
"""What names itself in such a line in whatever language: its other words are few."""
PRODUCT_STEMS = Stems(
    "iphon", "ipad", "galaxy", "blackberry", "outlook", "k-9 mail", "fairemail", "proton",
    "yahoo mail", "bluemail", "thunderbird", "zoho", " gmail",
)  # fmt: skip
DEVICES = re.compile(
    r"iphone|ipad|android|galaxy|samsung|huawei|xiaomi|blackberry|nokia|windows|outlook|mail|gmail|"
    r"yahoo|proton|app\b|appli|phone|mobil|móvil|tablet|device|appareil|dispositivo|gerät|typos|"
    r"brevity|spelling|kurz|br[iè]+vet|устройств|смартфон|мобильн|яндекс|手机|邮箱|邮件|"
    r"webmail|\bimp\b|correo|dr\.?web|هاتف|جهاز|\bm(?:y|on|i|io|eu|ein\w*|ijn|in|itt)\b|моего|我的|"
    r"virus|https?:|www\.",
    re.IGNORECASE,
)
"""What a longer device line names; without it, it is a sentence."""
