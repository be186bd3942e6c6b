"""Whether an answer to a comment says nothing of it: thanks, dates, papers received.

What is none of these is about the comment, in whatever words: a comment that is taken for chatter
is lost to the digest, the other mistake costs its reader a line.
"""

import re
from collections.abc import Iterator

from bot.reading.convening import convenes
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.words.errand_words import ERRAND
from bot.reading.words.handled_words import DAYS_AND_FILES
from bot.reading.words.stance_words import CLAUSE, OPPOSE, SUPPORT
from bot.resolutions.traditional import simplified

MAX_WORDS = 5_000  # characters looked at
MIN_WORDS, MIN_HAN = 3, 6
MIN_STEM = 5  # letters that a word keeps in the plural: reunión, reuniones
MAX_COURTESY = 16  # words of a sentence that thanks and does nothing else
MAX_ERRAND = 26  # words of one on papers or days
_QUOTED = re.compile(r"[\"“«„「][^\"”»“」]{1,400}[\"”»“」]")
_HAN = re.compile("[\u3400-\u9fff]")
_BEGINS = re.compile(r"^[^\n.!?;:,，：！،]{1,60}[,:!，：！،]\s*(?:\n|$)")
_ENDS = re.compile(
    r"^\W*(?:(?:with |many |my )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|"
    r"sincerely|yours \w+|all the best|best|cheers|(?:bien )?cordialement|salutations|"
    r"(?:meilleures|sincères) salutations|bien à (?:vous|toi)|(?:un )?(?:cordial(?:es)? )?"
    r"saludos?(?: cordial(?:es)?)?|atentamente|с уважением|с наилучшими пожеланиями|此致|敬礼|"
    r"顺颂商祺|مع (?:أطيب |خالص )?(?:التحيات|التحية|الشكر|تحياتي)|وتفضلوا .{0,40})\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:thank|receiv|noted|circulat|study|studying|revert|forward|apolog|congratul|welcome|"
    r"looking|merci|remerci|reçu|examin|transm|félicit|excus|gracias|agradec(?!ería)|recib|estudi|remit|"
    r"felicit|disculp|perdon)\w*|"
    r"\b(?:consider(?:ing)? it|get back|come back|let you know|will (?:reply|answer|respond)|"
    r"see you|pass(?:ed|ing)? (?:it|this|them) on|(?:most|very) helpful|sorry for|"
    r"happy new|safe (?:travels?|trip|journey)|good luck|have a (?:nice|good)|"
    r"à bientôt|bon(?:ne)? (?:voyage|semaine|journée|fête\w*)|hasta (?:pronto|luego)|"
    r"buen (?:viaje|fin)|feliz|unsubscribe|this is a test)\b|"
    r"\b(?:can ?not|can[’']t|could not) find\b|\b(?:re)?trouv(?:e|ons) plus\b|\bno (?:lo |la )?"
    r"encuentr\w+|"
    r"\b(?:revien[st]|reviendr\w+|répondr\w+|tiendr\w+|volver\w+|responder\w+)\b|"
    r"\b(?:take[ns]?|taking|took) (?:due |good )?note of|\bprend\w* (?:bonne )?note|"
    r"\b(?:pris (?:bonne )?note|(?:a|avons|ai|ont) (?:bien |dûment )?noté)\b|"
    r"\btom(?:a|amos|o|ad[oa]) (?:\w+ )?nota|принял\w* к сведению|注意到|أحاطت|أحطنا|أخذنا علما|"
    r"\b(?:pleasure|delight|(?:learn(?:ed|t)|laughed|smiled) \w+|appris|régalée?|aprend[ií]\w*|"
    r"disfrut\w+)\b|\b(?:plaisir|placer) de (?:te |vous )?(?:lire|leer)|"
    r"^(?:and |et |y )?(?:what an?|quelle?|¡?qué) [\w’']+[.!]*$|приятно читать|узнал\w* много|"
    r"受益匪浅|拜读|استمتع|"
    r"\bnothing (?:more|further|else)? ?to (?:say|add)\b|\brien (?:de plus )?à ajouter\b|"
    r"\bnada (?:más )?que (?:añadir|agregar|decir)\b|нечего (?:добавить|сказать)|"
    r"没有(?:其他|别的)(?:意见|要说)|ليس لدي ما أضيف|"
    r"спасибо|благодар|получ|изуч|рассмотр|извин|поздрав|до встречи|ответ(?:им|ит|у\b)|"
    r"направ(?:ил|им|лю)|переда(?:л|м|ди)|сообщ(?:им|у)|верн(?:емся|усь)|谢|收到|收悉|"
    r"转(?:交|发|给)|"
    r"回复|答复|研究后|讨论后|祝|抱歉|شكر|استلم|ندرس|تدرس|نعتذر|أعتذر|تهان|إلى اللقاء|"
    r"\b(?:please|kindly|are invited to) (?:\w+ )?(?:send|submit|"
    r"provide) (?:\w+ ){0,3}(?:comments?|"
    r"contributions?|remarks|proposals?)\b|\bposted on\b|\b(?:merci d[’']|veuillez |prière d[’'])"
    r"(?:envoyer|adresser|transmettre) |\bsírvanse (?:enviar|remitir)|\bpublicad[oa] en\b|"
    r"прос(?:им|ьба) (?:\w+ )?(?:направ|присыла|присла|представ)\w+|размещ[её]н|опубликован|"
    r"请(?:各位|各方|大家)?[^。]{0,16}(?:提交|发送|反馈|报送)|(?:发布|刊登|上传|张贴)(?:在|至|于)|"
    r"(?:يرجى|نرجو) (?:إرسال|موافاتنا|تقديم (?:ال)?(?:تعليقات|ملاحظات))|"
    r"س(?:نعود|أعود|نرد|أرد|نوافي|أوافي)|أحلنا|أحلت",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\b(?:meetings?|sessions?|room|(?<!out of )(?<!up to )date|deadline|agenda|when|where|"
    r"link|zoom|webex|teams|"
    r"documents?|slides|minutes|registration|flight|airport|venue|visa|hotel|attend\w*|"
    r"participat\w+|invitation|call|webinar|attachment|attached|file|phone|telephone|coffee|"
    r"lunch|calendar|diary|calendrier|calendario|will you be|are you (?:coming|going)|geneva|doha|"
    r"open (?:it|the)|again|absent|"
    r"on leave|vacation|holidays?|genève|absente?s?|congé|vacances|ginebra|vacaciones|ausente|"
    r"monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|"
    r"réunions?|séances?|salle|quand|où|ordre du jour|lien|date limite|aéroport|inscription|"
    r"procès-verbal|pièce jointe|fichier|téléphone|demain|lundi|mardi|mercredi|jeudi|vendredi|"
    r"reunión|reuniones|sesión|sala|cuándo|dónde|enlace|orden del día|aeropuerto|vuelo|"
    r"inscripción|acta|adjunto|archivo|teléfono|mañana|lunes|martes|miércoles|jueves|viernes|"
    r"by when|closing date|book(?:ing|ed)?|tickets?|train|billets?|réserver une?|hôtel|"
    r"billetes?|pasajes?|boletos?|reservar una?|hoteles)\b|как(?:ого|ое|ому) (?:числ|срок|дн)|"
    r"бронир|билет|гостиниц|поезд|самол[её]т|几号|哪一?天|几点|截止|报名|订票|机票|酒店|"
    r"повестк|созвон|\bзал(?:е|а|ом)?\b|заседани|собрани|сесси|встреч|совещани|документ|когда|где|ссылк|протокол|виз[аы]|аэропорт|"
    r"отпуск|праздник|календар|женев|вложени|файл|телефон|завтра|понедельник|вторник|сред[уы]|"
    r"четверг|"
    r"пятниц|"
    r"\bcolou?rs?\b|\bmail (?:program|client)s?\b|\bcouleurs?\b|\bmessageries?\b|\bcolores\b|"
    r"\bprogramas? de correo\b|\bцвета\b|почтов\w+ программ|颜色|邮件(?:系统|软件|客户端)|الألوان|"
    r"会议|日历|日程|何时|什么时候|地点|链接|议程|文件|附件|纪要|签证|机场|注册|"
    r"电话|日内瓦|休假|出差|明天|星期|下周|周[一二三四五]|"
    r"(?<![\u0621-\u064a])(?:و|ب|في )?(?:الاجتماع|الجلسة|متى|أين|(?:ال)?رابط|جدول الأعمال|"
    r"الوثائق|الوثيقة|المحضر|تأشيرة|المطار|"
    r"القاعة|قاعة|المرفق|هاتف|جنيف|إجازة|غد|نراكم|حجز|التذاكر|تذكرة|فندق|التسجيل|الموعد|"
    r"يوم (?:الاثنين|"
    r"الثلاثاء|الأربعاء|الخميس|الجمعة))|" + DAYS_AND_FILES,
    re.IGNORECASE,
)

_MONTHS_EN = (
    r"january|february|march|april|may|june|july|august|september|october|november|december"
)
_OCCASION = re.compile(
    rf"\b(?:next|coming|upcoming|forthcoming|{_MONTHS_EN}) (?:\w+ )?(?:meeting|session|call)s?\b|"
    r"\b(?:prochaine?|future) (?:réunion|séance|session)\b|\b(?:réunion|séance|session) "
    r"(?:prochaine|suivante|d[e’'] ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    r"octobre|novembre|décembre))|\b(?:próxima|siguiente) (?:reunión|sesión)\b|"
    r"\b(?:reunión|sesión) (?:próxima|siguiente|de (?:enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|noviembre|diciembre))|"
    r"\b(?:следующ|ближайш|предстоящ|январск|февральск|мартовск|апрельск|майск|июньск|июльск|"
    r"август\w*ск|сентябрьск|октябрьск|ноябрьск|декабрьск)\w+ (?:\w+ )?(?:собрани|заседани|сесси|"
    r"встреч|совещани)|(?:下一?次|下届|(?:[一二三四五六七八九十]|\d{1,2})月的?)(?:电话)?(?:会议|"
    r"会)|"
    r"(?:الاجتماع|الجلسة|الدورة) (?:القادم|المقبل|التالي)",
    re.IGNORECASE,
)
"""One meeting that is to come: who asks about it does not ask about a clause on meetings."""

_TIME = re.compile(
    r"^(?:date|deadline|when|where|quand|où|date limite|cuándo|dónde|когда|где|何时|什么时候|地点|"
    r"(?:و|ب|في )?(?:متى|أين))$",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:months?|weeks?|days?|years?|annual\w*|yearly|periods?|time[- ]limits?|deadlines?|mois|"
    r"semaines?|jours?|ans?|années?|annuel\w*|délais?|meses|mes|semanas?|días?|años?|anual\w*|"
    r"plazos?)\b|\b(?:месяц|недел|дней|дня|лет\b|год|ежегодн|срок|отсч[её]т|отсчит)|"
    r"[个年]月|期限|每年|[两一二三四五六]年|周内|天内|"
    r"(?:أشهر|شهر|أسابيع|أسبوع|أيام|سنة|سنتين|سنوات|سنوي|مهلة|مدة|المدة|احتساب)",
    re.IGNORECASE,
)
"""A length of time: who asks when it begins asks about the clause that sets it."""


_THANKS = re.compile(
    r"^\W*(?:(?:dear )?(?:all|colleagues)[,!]? )?(?:(?:many|my|our|warm|sincere|big|a) )*(?:thanks?"
    r"(?: you)?|thx|i thank|we thank|(?:un |mille |nous vous |je vous )?(?:grand )?(?:merci|"
    r"remerci\w+)|(?:muchas |mil )?gracias|(?:les |le )?agrade\w+|(?:большое )?спасибо|благодар\w+|"
    r"感谢|谢谢|多谢|شكرا|شكراً|نشكر|أشكر)(?![^.!?]*(?:\bif\b|\bto (?:\w+ )?(?:delete|replace|add|"
    r"amend|consider)|\bde bien vouloir|\bpour que|\bsi\b|\bque se\b|\bесли\b|如果|إذا))",
    re.IGNORECASE,
)
_TURNS = re.compile(r"[,;:،，；：、](?!\s(?:что|чтобы|котор\w+)\b)")
"""`Thanks, resolves 2 is fine`: the words are about something else."""
_QUOTED_WORDS = re.compile(r"[\"“«„「][^\"”»“」]{25,400}[\"”»“」]")
_WISHES = re.compile(
    r"\b(?:have a|enjoy|good|nice|happy|safe|see you|all the best|bon(?:ne)?s?|bel(?:le)?|"
    r"à bientôt|à lundi|excellente?|buen\w*|feliz|hasta|que teng\w+|хорош\w+|всего|"
    r"до (?:встречи|свидания)|удачи)\b|祝|再见|عطلة|نهاية أسبوع|إلى اللقاء|يوما سعيدا",
    re.IGNORECASE,
)


def speaks_beyond_chatter(words: str, answered: str) -> bool:
    """Whether some sentence of an answer is neither courtesy nor about a meeting or a paper.

    `answered` are the words answered: a clause on meetings is answered with words on meetings.
    """
    subject = answered[:MAX_WORDS].lower()
    return any(
        _is_long(said) and (repeated or not _is_beside(said, subject))
        for said, repeated in (
            (_QUOTED.sub('""', s), _repeats(s, subject))
            for s in sentences(said_apart(words[:MAX_WORDS]))
        )
    )


def _repeats(sentence: str, subject: str) -> bool:
    """Whether a sentence quotes words of the letter answered: it is about them, whatever else."""
    found = (m[0][1:-1].strip().lower() for m in _QUOTED.finditer(simplified(sentence)))
    return any(len(said) > 2 and said in simplified(subject) for said in found)


def said_apart(words: str) -> str:
    """The words without greeting, closing phrase and the name under them."""
    words = _BEGINS.sub("", words.strip(), count=1)
    lines = list(_kept(words))
    while len(lines) > 1 and (not lines[-1].strip() or _is_name(lines[-1])):
        lines.pop()
    return "\n".join(lines)


def _kept(words: str) -> Iterator[str]:
    for line in words.split("\n"):
        if _ENDS.match(line):
            return
        yield line


def _is_name(line: str) -> bool:
    text = line.strip()
    short = len(text) <= MIN_HAN if _HAN.search(text) else len(text.split()) <= MIN_WORDS
    return short and not text.endswith((".", "?", "!", "。", "？", "！", "؟", '"', "»"))


def _is_long(sentence: str) -> bool:
    return (
        len(sentence.split()) >= MIN_WORDS
        or len(_HAN.findall(sentence)) >= MIN_HAN
        or '""' in sentence
    )


def _is_beside(sentence: str, subject: str) -> bool:
    """Courtesy and dates; what comes behind a `but` is neither."""
    if _OCCASION.search(sentence) and is_question(sentence):
        return True
    asked = '""' in sentence  # `where do the words “every quarter” come from?`
    timed = asked or bool(_PERIOD.search(sentence) and _PERIOD.search(subject))
    beside = (m[0] for m in _DATES.finditer(sentence) if not (timed and _TIME.match(m[0])))
    if any(word.lower()[:MIN_STEM] not in subject for word in beside):
        return True
    if len(sentence.split()) > MAX_COURTESY or CLAUSE.search(sentence):
        return False
    return bool(_BESIDE.search(sentence))


def only_thanks(words: str) -> bool:
    """Whether every sentence thanks, wishes well or runs an errand, whatever provision it names.

    Of one who convenes a meeting also what else he says of days, links and papers.
    """
    said = [s for s in sentences(said_apart(words[:MAX_WORDS])) if _is_long(s) or _THANKS.search(s)]
    summons = {s for s in said if convenes(s)}
    beside = [s for s in said if s not in summons]
    return any(s in summons or _THANKS.search(s) or ERRAND.search(s) for s in said) and all(
        not CLAUSE.search(s)
        and not _QUOTED_WORDS.search(s)
        and (
            _is_courtesy(s)
            or is_errand(s)
            or (summons and not _OF_TEXT.search(s) and _is_beside(s, ""))
        )
        for s in beside
    )


_OF_TEXT = re.compile(
    r"\b(?:titles?|wordings?|texts?|preambles?|clauses?|annex\w*|titres?|libellés?|textes?|préambules?|"
    r"títulos?|textos?|preámbulos?|redacción|анекс\w*|названи\w*|текст\w*|преамбул\w*)\b|"
    r"标题|案文|序言|العنوان|النص|الديباجة",
    re.IGNORECASE,
)


def _is_courtesy(sentence: str) -> bool:
    short = len(sentence.split()) <= MAX_COURTESY and not _TURNS.search(sentence)
    return short and bool(_THANKS.search(sentence) or _WISHES.search(sentence))


def is_errand(sentence: str) -> bool:
    """`Our comments on resolves 2 will follow`, `when will resolves 2 be discussed?`."""
    short = len(sentence.split()) <= MAX_ERRAND and len(_HAN.findall(sentence)) <= MAX_ERRAND * 2
    parted = len(_TURNS.findall(sentence)) > 1 or _QUOTED.search(sentence)
    plain = simplified(sentence)
    errand = ERRAND.match(plain) if short and not parted else None
    behind = plain[errand.end() :] if errand else ""
    return errand is not None and not any(side.search(behind) for side in (SUPPORT, OPPOSE))
