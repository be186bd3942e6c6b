"""When and where a clause is to be talked about, told by whoever convenes a meeting.

`The drafting session on resolves 2 will take place on Thursday at 14:00`: nothing is said of the
text, and nobody asks for anything.
"""

import re

from bot.reading.words.scripts import Words
from bot.reading.words.stance_words import CLAUSE

_LEAD = (
    r"^\W*(?:(?:just |this is )?(?:a |to )?(?:\w+ )?(?:remind(?:er)?|inform|confirm)(?: you| all)?"
    r"(?: that|:)?\s|(?:i|we) (?:\w+ ){0,3}(?:remind|inform|confirm|recall)(?: you|"
    r" all)?(?: that)?\s|"
    r"(?:please )?note that\s|veuillez (?:\w+ )?noter qu(?:e |[’'])|"
    r"(?:sírvanse|les rogamos|por favor) (?:tom\w+ nota de|ten\w+ en cuenta|not\w+) que\s|"
    r"(?:je|nous) (?:vous |tiens à vous |tenons à vous )?(?:rappel|confirm|"
    r"inform)\w*(?: à tous)? qu(?:e |[’'])|pour (?:rappel|mémoire)[, :]+|"
    r"(?:les |le |os )?(?:recuerdo|recordamos|confirm[oa]\w*|"
    r"inform[oa]\w*)(?: a todos)?(?: de)? que\s|"
    r"(?:i|we) (?:only |just )?(?:would|want|wish)\b[^.;]{0,20} remind you(?: all)? that\s|"
    r"je (?:voudrais|souhaite|tiens à)\b[^.;]{0,20} rappeler qu(?:e |[’'])|"
    r"(?:solo |sólo )?(?:quiero|quisiera|deseo) recordar(?:les|le|os)? que\s|"
    r"se recuerda que\s|(?:напомина|сообща|подтвержда|информиру)\w+(?: вам)?,? что\s|"
    r"прос(?:им|ьба) (?:учесть|иметь в виду|принять к сведению),? что\s|"
    r"(?:谨此?|请)?(?:提醒|通知|确认|注意)(?:各位|大家|诸位)?[，,：:]?|"
    r"(?:يرجى|نرجو|الرجاء) (?:العلم|ملاحظة|الإحاطة|أخذ العلم) ب?أن\s|[نأ]حيطكم علما ب?أن\s|"
    r"(?:[نأ]ذكركم|[نأ]ؤكد|[نأ]بلغكم|نود تذكيركم) ب?أن\s)?"
)
_NAMED = (
    r"(?:the |our |next |tomorrow[’']s |today[’']s |(?:mon|tues|wednes|thurs|fri)day[’']s |"
    r"(?:drafting|editorial|informal|virtual|online|next|second|third|special) ){0,4}"
    r"(?:meeting|session|call|webinar)\b(?! of (?:groups|different))|"
    r"(?:la |l[’']|une |notre )?(?:prochaine |deuxième )?(?:réunion|séance|session)\b|"
    r"(?:la |nuestra |una )?(?:próxima |segunda )?(?:reunión|sesión)\b|"
    r"(?:the )?(?:deadline|closing date|comment period)\b|(?:le délai|la date limite)\b|"
    r"(?:el plazo|la fecha límite)\b"
)
_HELD = (
    r"(?:will|is (?:to|scheduled|confirmed|planned)|has been|shall|takes?|se ha|"
    r"(?:aura|tiendra|portera|"
    r"débutera|commencera|est (?:prévue|fixée|reportée|avancée)|sera|a été)|(?:se )?(?:celebrará|"
    r"tendrá|tratará|versará|dedicará|comenzará|ha sido|está prevista|será)|is|expires?|ends?|"
    r"expire|est|"
    r"termina|vence|expira|es)\b"
)
_DAY = (
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\d{1,2}\s?(?:[:.h]\d{2}|h\b|"
    r"am\b|pm\b|o[’']clock)|(?:lun|mar|mercre|jeu|vendre)di|demain|aujourd[’']hui|lunes|martes|"
    r"miércoles|jueves|viernes|mañana|hoy|\d{1,2}(?:st|nd|rd|th|er)? (?:de |of )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|août|déc|ene|abr|ago|"
    r"dic)\w*)\b"
)
_MONTH_RU = r"(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
_MOVED_AR = r"(?:قد )?(?:[يت]?مدد|تم تمديد|أجل|حدد)ت?"
_CONVENES = Words(
    rf"{_LEAD}(?:{_NAMED})(?=[^.;!?]{{0,200}}{_DAY})[^.;!?]{{0,100}}?\b{_HELD}",
    rf"{_LEAD}(?:(?:\w+ая |\w+ее |\w+ое )?(?:заседание|собрание|совещание|встреча|конференция|"
    r"видеоконференция|вебинар|созвон)\b"
    r"[^.;!?]{0,100}?(?:состо|пройд|начн|будет|перенес|назначен)\w*"
    r"(?=[^.;!?]{0,100}(?:понедельник|вторник|сред[уы]|четверг|пятниц|завтра|\d{1,2}[:.]\d\d|"
    rf"\d{{1,2}} {_MONTH_RU}))|"
    rf"(?:(?:крайний |последний )?срок|последний день)(?! (?:действ|выполн))[^.;!?]{{0,120}}?"
    rf"(?:продл|перенес|истека|истеч|заканч|назначен|[—–-])[^.;!?]{{0,40}}\d{{1,2}} {_MONTH_RU}|"
    r"[^，。；]{0,40}截止(?:日期|时间|期限)?[^。；]{0,16}(?:\d{1,2}[月日]|星期|周)|"
    rf"(?:{_MOVED_AR} )?(?:ال)?(?:موعد النهائي|آخر موعد|مهلة)(?=[^.؛!؟]{{0,160}}\d)"
    rf"[^.؛!؟]{{0,120}}?(?:{_MOVED_AR}|(?<!\w)(?:هو|هي|[تي]نتهي|في|إلى|حتى)(?!\w))|"
    r"(?:关于|有关|审议|讨论)?[^，。；]{0,30}(?:会议|磋商会|起草会)(?:将|定)?[^。；]{0,16}"
    r"(?:星期|周|礼拜|明天|今天|\d{1,2}[点时:：])[^。；]{0,20}(?:举行|召开|开始|进行)|"
    r"(?:ال)?(?:اجتماع|جلسة)[^.؛!؟]{0,100}?(?:س[تي]عقد|[تي]عقد|س[تي]بدأ|تأجل)"
    r"(?=[^.؛!؟]{0,100}(?:يوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|غدا|\d{1,2}:\d\d)))",
)
_MEETING_EN = (
    r"\b(?:meeting|session|(?:conference |video )?call|webinar|(?:video|tele)conference)\b"
    r"(?! of (?:groups|different))"
)
_MEETING_FR = r"\b(?:réunion|séance|session|conférence téléphonique|visioconférence|webinaire)\b"
_MEETING_ES = r"\b(?:reunión|sesión|teleconferencia|videoconferencia|webinario)\b"
_TALK_EN = (
    r"(?:go through|discuss|consider|examine|review|address|take up|look at|cover|deal with|"
    r"focus on|be devoted to)\b"
)
_TALKED_EN = r"(?:discussed|considered|examined|reviewed|addressed|taken up|gone through)\b"
_RU_AT = (
    r"\bна (?:не[йм]|н[её]м|котор\w+|(?:\w+ ){0,3}?(?:собрани|совещани|заседани|встреч|"
    r"конференци|семинар|созвон)\w*)\b"
)
_TOPICS = Words(
    rf"{_MEETING_EN}[^.;!?]{{0,80}}?\b(?:will|is to|is going to|plans to|intends to) (?:\w+ )?"
    rf"{_TALK_EN}|\bit is (?:planned|foreseen|intended) to {_TALK_EN}|"
    rf"\b(?:we|you) (?:will|shall) (?:then |also )?{_TALK_EN}[^.;!?]{{0,80}}{_MEETING_EN}|"
    rf"{_MEETING_EN}[^.;!?]{{0,80}}?\b(?:at|in|during|on) which\b[^.;!?]{{0,120}}"
    rf"\b(?:was|were|will be) {_TALKED_EN}|"
    rf"{_MEETING_FR}[^.;!?]{{0,80}}?\b(?:examinera|abordera|traitera|discutera|débattra|"
    r"portera sur|sera consacrée|passera en revue|permettra d[’']examiner)|"
    r"\bil est prévu (?:de |d[’'])(?:examiner|aborder|discuter|étudier|traiter|passer en revue)|"
    rf"{_MEETING_FR}[^.;!?]{{0,80}}?(?:au cours|lors) de laquelle[^.;!?]{{0,120}}\b(?:ont été|a "
    r"été|sera|seront) (?:examin|abord|discut|trait|étudi)\w+|"
    rf"{_MEETING_ES}[^.;!?]{{0,80}}?\b(?:examinará|abordará|tratará|debatirá|versará|repasará|"
    r"se dedicará)|\bestá previsto (?:examinar|abordar|debatir|tratar|discutir|repasar)|"
    rf"{_MEETING_ES}[^.;!?]{{0,80}}?\ben (?:la|el) (?:que|cual) (?:se )?(?:examin|abord|debat|"
    r"trat|discut)\w+",
    rf"{_RU_AT}[^.;!?]{{0,100}}\b(?:рассм[ао]тр|обсу[дж])\w*|"
    r"\b(?:собрани|совещани|заседани|встреч|конференци)\w* [^.;!?]{0,40}?\b"
    r"(?:будет посвящен\w*|рассмотрит|обсудит|посвящается)|"
    r"(?:会议|会上|磋商会|电话会)[^。；！？]{0,40}?(?:拟|将|已|计划|逐[段条]|主要)(?:逐[段条])?"
    r"(?:讨论|审议|研究|审查)|会上(?:讨论|审议|研究)|拟(?:逐[段条])?(?:讨论|审议|研究)|"
    r"(?<!\w)(?:ال)?(?:اجتماع|جلسة|مؤتمر|مكالمة)[^.؛!؟]{0,100}?(?<!\w)(?:و?س[تي]ناقش|نوقشت?|"
    r"س[تي]بحث|س[تي]نظر|لمناقشة|لبحث|للنظر في)|من المقرر (?:مناقشة|بحث|النظر في|استعراض)",
)
"""`The meeting will go through resolves 1 to 6`: what is talked about is not yet said."""
_WHICH = re.compile(
    r",\s(?:which|who|whose|qui|dont|lo que|l[ao] cual|que|котор\w+)\s|，(?:该|这|其)|"
    r"،\s(?:وهي|وهو)\s",
    re.IGNORECASE,
)
"""`…, which is too long`: something is said of it after all."""
_WISHES = re.compile(
    r"\b(?:propos|suggest|should|ask|request|suggér|demand|devrai|proponemos|deber|предлага|"
    r"прос(?:им|ит)|следует|долж)\w*|建议|提议|认为|应|要求|希望|"
    r"(?<!\w)(?:نقترح|ينبغي|نطلب|نرجو أن)",
    re.IGNORECASE,
)
_AGENDA = re.compile(
    r"^\W*(?:(?:on|items? on) the (?:draft )?agenda|the agenda (?:is|includes|will|consists)|"
    r"agenda|"
    r"(?:à )?l[’']ordre du jour|ordre du jour|(?:en )?el orden del día|orden del día|"
    r"(?:на |в )?повестк\w+(?: дня)?|议程|(?:على )?جدول الأعمال)(?!\w)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|i|our|nous|je|notre|nos|nosotros|nuestr\w+|мы|наш\w*)\b|我|本国|نحن|نرى|نقترح",
    re.IGNORECASE,
)


def convenes(sentence: str) -> bool:
    """Whether a sentence tells when a meeting is, or what it is to discuss or has discussed, and
    nothing that its writer thinks or wishes."""
    if CLAUSE.search(sentence):
        return False
    found = next(iter(_CONVENES.finditer(sentence)), None) or _AGENDA.match(sentence)
    if found is None:
        found = None if _WISHES.search(sentence) else _TOPICS.search(sentence)
    if found is None:
        return False
    return not (_OURS.search(sentence, found.end()) or _WHICH.search(sentence, found.end()))
