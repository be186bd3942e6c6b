"""What people agree on beside the text: days, calls, agendas, deadlines, translations.

`We agree with the date`, in answer to a proposal, is no support of it (promise 5).
"""

import re

from bot.reading.words.scripts import Words
from bot.reading.words.stance_words import NO_OBJECTION, OPPOSE, SUPPORT

_ARRANGED = Words(
    r"\b(?:on|for|by|until|till|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"(?<!to )\bdates?\b|\bdeadlines?\b|\bagenda\b|\bminutes\b|\btimetable\b|\bschedule\b(?! of)|"
    r"\b(?:the|that|this|proposed) (?:time|timing|venue)\b|\b(?:comment|consultation) period\b|"
    r"\b(?:the|a|another|our|this|next|an?(?:other)? \w+) (?:call|webinar|videoconference)\b|"
    r"\brooms? (?:\d{1,3}|[a-z])\b|\bthe (?:meeting )?room\b|\bo[’']clock\b|"
    r"\b(?:salle|sala) (?:\d{1,3}|[a-z])\b|\b(?:la|cette|esa) (?:salle|sala)\b|"
    r"\b(?:next|extra|additional|another|virtual|online|informal|the|our) (?:meeting|session)\b"
    r"(?! (?:of|between|report))|\btranslat(?:ing|ion of)\b|"
    r"(?<!de )(?<!du )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:la|cette|à la) date\b|\bdate limite\b|\b(?:le|ce|du) délai\b|\béchéance\b|"
    r"\bordre du jour\b|\bprocès-verbal\b|\b(?:le|ce|du) calendrier\b|\bl[’']heure\b|"
    r"\b(?:une|la|cette|prochaine|autre) (?:réunion|visioconférence|traduction)\b|"
    r"(?<!de )(?<!del )\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|"
    r"\b(?:la|esa|esta) (?:fecha|hora)\b|\b(?:el|del|ese|este) (?:plazo|calendario|horario)\b|"
    r"\borden del día\b|\bel acta\b|"
    r"\b(?:una|la|esa|próxima|otra) (?:reunión|videoconferencia|traducción)\b",
    r"\b(?:в|во|на|к) (?:понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье)|"
    r"^(?:тогда )?(?:понедельник|вторник|среда|четверг|пятница)\b|\bзал(?:е|а|ом)?(?: \d+)?\W*$|"
    r"\bдат(?:а|е|у|ы|ой)\b|\bсрок(?:а|ом|у|и|ов)?\b|\bповестк\w+|\bпротокол\w*|\bрасписани\w+|"
    r"\b(?:встреч|совещани|созвон)\w*|\bперевод\w* документ\w*|"
    r"(?:星期|周|礼拜)[一二三四五六日天](?!的(?:提|邮|来|意|案))|日期|截止|期限|议程|纪要|"
    r"会议室|\d号厅|(?<!\w)(?:ال|ب|بال)?قاعة|(?:会议|开会)时间|开会|延期|(?:电话|视频)会议|翻译|"
    r"(?:يوم )(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|(?<!\w)(?:ال)?موعد|"
    r"(?<!\w)(?:ب|على )?التاريخ|جدول الأعمال|(?<!\w)المحضر|(?<!\w)(?:ال)?اجتماع(?! ?ات)|المكالمة",
)
_OF_TEXT = re.compile(
    r"\b(?:delet|amend|remov|suppress|supprim|suprim|elimin|modif|chang|cambi|word|texts?\b|texte|"
    r"texto|paragra|clause|addition|adding|replac|remplac|resolves|considering|recogni|noting|"
    r"invites|instructs|décide|considérant|resuelve|considerando|ajout|añad|sustitu|решает|исключ|"
    r"удал|измен|поправк|формулировк|пункт|текст|редакц)|[删改]|案文|措辞|决议\d|حذف|تعديل|فقرة|"
    r"نص |صياغة|[\"“«「]",
    re.IGNORECASE,
)
_TO_DISCUSS = re.compile(
    r"(?:with |to |that we |the idea of |à |de |a |en |что(?:бы)? )?(?:(?:further |a )?"
    r"(?:discuss(?:ing|ion)?|debat(?:e|ing)|examin(?:e|ing)|"
    r"consider(?:ing(?! \(?[a-h]\)))?|call on|"
    r"meet(?:ing)? on)\b|(?:discuter|examiner|débattre|l[’']examen d|la discussion d|discutir|"
    r"debatir|examinar|el debate d|el examen d|обсу[дж]\w+|рассмотре\w+)|讨论|审议|研究|مناقشة|"
    r"النظر في|بحث )",
    re.IGNORECASE,
)
"""Who agrees to talk about something has taken no side yet."""
_TO_ATTEND = Words(
    r"^(?:(?:you|us|colleagues|in|at|on|for)\s){0,2}(?:the|this|that|our|your|next|a)"
    r"\s(?:[\w’']+\s){0,2}?"
    r"(?:call|meeting|session|webinar|videoconference|discussion|debate)\b(?! of groups| between)|"
    r"^(?:à |de )?(?:la|cette|votre|notre|une) (?:[\w’']+ )?(?:réunion|visioconférence|séance|"
    r"session|discussion)\b(?! de groupes| entre)|"
    r"^(?:a |en )?(?:la|esta|esa|su|una) (?:\w+ )?(?:reunión|llamada|videoconferencia|sesión|"
    r"discusión)\b(?! de grupos| entre)",
    r"^(?:к |в |на )?(?:\w+ )?(?:собрани|заседани|встреч|созвон|видеоконференци|обсуждени)\w*|"
    r"^(?:本次|这次|此次|下次|下周的?|该)?(?:电话|视频)?会议(?![之上中])|^(?:إلى |في )"
    r"?(?:الاجتماع|المكالمة|الجلسة)",
)
"""Who cannot join the call on a clause has no view of the clause."""
_AIMS = Words(
    r"^(?:(?:with|for) )?(?:the |les |los |las |le |la |l[’'])?(?:\w+ )?(?:objectives?|aims?|"
    r"goals?|"
    r"purposes?|principles?|spirit|work|efforts?|objectifs?|buts?|principes?|esprit|travaux|"
    r"objetivos?|fines|principios?|espíritu|labor|trabajos?) (?:\w+ )?(?:of|de|du|del)(?: the| "
    r"this|"
    r" la| cette| esta| l[’'])? ?(?:resolution|résolution|resolución|group|groupe|grupo|union|"
    r"unión)\b",
    r"^(?:\w+ )?(?:цел[иь]|задачи|дух|принципы|работу|усилия) (?:\w+ )?(?:резолюци|групп|союз)|"
    r"^(?:本|该|第\d+号)?(?:决议|小?组|国际电联)的?(?:宗旨|目标|目的|精神|原则|工作|努力)|"
    r"(?:^|\s)(?:أهداف|غايات|مقاصد|روح|مبادئ|أعمال|عمل|جهود) (?:هذا )?(?:القرار|الفريق|الاتحاد)",
)
"""Who is for what the whole is for has taken no side on a change."""
_PROPOSAL = re.compile(
    r"^(?:with |to |a |à |con |с )?(?:it|this|that|them|what|these|those|cela|ceci|ce qu[e’']|esto|"
    r"eso|lo que|это\w*|его|её|них|тем)\b(?! \w*(?:day|date|time|call|meeting|deadline))|"
    r"\b(?:proposals?|suggestions?|e?-?mails?|messages?|contributions?|comments?|"
    r"positions?|views?|"
    r"propositions?|suggestions?|courriels?|propuestas?|sugerencias?|correos?|mensajes?|"
    r"contribuci\w+|"
    r"предложени\w+|письм\w+|сообщени\w+|позици\w+)\b(?! period)|"
    r"提案|建议|提议|来函|邮件|意见|该[提修]|"
    r"(?<!\w)(?:ال)?(?:مقترح|اقتراح|رسالة|موقف)",
    re.IGNORECASE,
)
_TO_MEET = re.compile(
    r"\b(?:to|of|for|de|d[’']une?|del?)\s(?:an? |another |una? )?(?:\w+ )?(?:meet\w*|hold\w*|"
    r"postpon\w+|extend\w*|schedul\w+|call|have a call|réunion|réunir|tenir|reporter|prolonger|"
    r"reuni\w+|celebrar|aplazar|prorrogar)\b|\b(?:провести|встретиться|перенести|продлить)\b|"
    r"(?:开会|延期|推迟)的|(?:عقد|تأجيل|تمديد) ",
    re.IGNORECASE,
)
"""A proposal is no arrangement, but for one to meet."""
_OBJECT = re.compile(r"[^,;:，；：،؛]*?(?=\s(?:and|but|et|mais|y|pero|и|но|а)\s|[,;:，；：،؛]|$)")
_FEW = 7  # words, or half as many as characters in Chinese
_HAN = re.compile("[\u3400-\u9fff]")
_BYE = re.compile(
    r"\b(?:see you|talk|speak|thank\w*|merci|à (?:bientôt|lundi|mardi|mercredi|jeudi|vendredi)|"
    r"nos vemos|"
    r"hasta|gracias|увидимся|до|спасибо)\b|见|谢|نراكم|إلى اللقاء|شكرا",
    re.IGNORECASE,
)
"""`Agreed, see you on Thursday`: the day is not what is agreed."""


def is_on_arrangements(clause: str, sentence: str) -> bool:
    """Whether the side that a clause takes is on a day, a call or a deadline, and on no text."""
    sides = [m for table in (NO_OBJECTION, OPPOSE, SUPPORT) if (m := table.search(clause))]
    if not sides:
        return False
    taken = min(sides, key=lambda match: match.start())
    object_ = _OBJECT.match(clause, taken.end())
    said = object_[0].strip(" .!。！") if object_ else ""
    aims = _AIMS.search(said) and not _PROPOSAL.search(clause, taken.end())
    if aims or _TO_DISCUSS.match(said) or (_TO_ATTEND.search(said) and not _again(clause, said)):
        return True
    if _OF_TEXT.search(clause) or (_PROPOSAL.search(said) and not _TO_MEET.search(said)):
        return False
    if said:
        return _ARRANGED.search(said) is not None
    if _ARRANGED.search(clause[: taken.start()]):
        return True
    behind = sentence[sentence.find(clause) + taken.end() :].lstrip(" ,;:，；：،؛–—-")
    short = len(sentence.split()) <= _FEW and len(_HAN.findall(sentence)) <= 2 * _FEW
    few = short and not (_OF_TEXT.search(sentence) or _BYE.search(behind))
    return few and _ARRANGED.search(behind) is not None


def _again(clause: str, said: str) -> bool:
    """Whether another side is taken behind these words."""
    behind = clause[clause.find(said) + len(said) :]
    return OPPOSE.search(behind) is not None or SUPPORT.search(behind) is not None


_AFFAIR = re.compile(
    r"\b(?:calls?|meetings?|invitations?|registrations?|participants|agenda|minutes|dinner|"
    r"réunions?|inscriptions?|ordre du jour|procès-verbal|reuni(?:ón|ones)|invitaci(?:ón|ones)|"
    r"inscripci(?:ón|ones)|participantes|orden del día)\b|\b(?:встреч|совещани|регистраци|"
    r"приглашени|повестк|протокол|участник)\w*|会议|开会|注册|邀请|议程|与会者|纪要|"
    r"(?<!\w)(?:ال)?(?:اجتماع|دعوة|تسجيل\w*|محضر|مشاركين)|جدول الأعمال",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"\b(?:it|this|that|them|what|cela|ceci|ce qu[e’']|esto|eso|lo que|это\w*|его|её|их)\b|"
    r"\b(?:before|after|at|during|since|avant|après|lors|antes|después|durante|до|после|на) "
    r"(?:the |our |this |la |le |de la |notre |nuestra )?\w*|[之]?前|[之]?后|قبل|بعد|في",
    re.IGNORECASE,
)


def is_of_an_affair(sentence: str) -> bool:
    """Whether what a sentence takes back or corrects is a call, an invitation or a list."""
    affair = _AFFAIR.search(sentence)
    if affair is None or _OF_TEXT.search(sentence) or _PROPOSAL.search(sentence):
        return False
    return _MATTER.search(sentence, 0, affair.start()) is None
