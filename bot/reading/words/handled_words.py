"""What is said of papers and work on a resolution, and of people, and not of its text: tables."""

import re

_RES = (
    r"(?:the |la |las |les |l[’'])?"
    r"(?:(?:draft|revis\w+|révis\w+|projet|proyecto)(?: of| de)?(?: the| la)? )*r[eé]s(?:ol\w+|\b)"
)
_PAPERS = (
    r"comments?|contributions?|inputs?|proposals?|views|remarks|observations|papers?|reports?|"
    r"discussions?|debate|work(?= on)|groups?|list|drafting|consultations?|correspondence|"
    r"e-?mails?|"
    r"mails?|messages?|positions?|information|questions?|exchange|activities|coordinat\w+|"
    r"delegates?|"
    r"focal points?|contacts?|experts?|rapporteurs?|persons?|teams?|review|study|analysis|"
    r"commentaires?|propositions?|travaux|groupe|liste|rapport|avis|débats?|échanges?|courriels?|"
    r"expert\w*|coordonn\w+|point de contact|responsable|examen|étude|"
    r"coordinad\w+|comentarios?|observaci\w+|propuestas?|contribuci\w+|trabajos?|labor|grupo|"
    r"lista|informe|"
    r"debate|posición|correos?|persona|estudio|examen|punto de contacto"
)
_ABOUT = (
    r"(?:on|to|for|of|concerning|regarding|about|relat\w+ (?:to|à)|sur|à|de|pour|concernant|sobre|"
    r"a|"
    r"para|acerca de|relativ\w+ (?:a|à))"
)
_WORKS = (
    r"(?:work\w*|follow\w*|monitor\w*|look\w*|stud(?:y|ied|ying)|review\w*|examin\w*|handl\w*|"
    r"deal\w*|"
    r"in charge of|responsible for|tak\w+ over|assigned|suivr\w+|suivons|suis|travaill\w+|étudi\w+|"
    r"examin\w+|"
    r"charg\w+|occup\w+|segui\w+|trabaj\w+|estudi\w+|encarg\w+|ocup\w+)"
)
_MOVES = (
    r"(?:send|sent|find|get|obtain|download\w*|upload\w*|post(?:ed)?|publish\w*|available|online|"
    r"website|web ?page|translat\w+|envoy\w*|trouve\w*|télécharg\w*|en ligne|disponible|publi\w+|"
    r"traduc\w*|envi\w+|encontrar|descarg\w*|sitio web|en línea)"
)
HANDLED = re.compile(
    rf"\b(?:{_PAPERS})\s(?:\w+\s)?{_ABOUT}\s{_RES}|\b{_WORKS} (?!of )(?:\w+ )?"
    rf"(?:(?:on|at|with|for|over|sur|de|en|con) )?{_RES}|"
    rf"\b{_MOVES}\b[^.;]{{0,60}}{_RES}|{_RES}[^.;]{{0,20}} {_MOVES}\b|"
    r"(?:замечани|вклад|предложени|документ|групп|работ|обсуждени|комментари|мнени|позици|переписк|"
    r"вопрос|отч[её]т)\w*\s(?:\w+\s)?(?:по|к|о|об|над|относительно)\s(?:\w+\s)?резолюци|"
    r"(?:работа\w+|занима\w+|отвеча\w+|ответствен\w+|изуча\w+|следи\w+|курир\w+) "
    r"(?:над |за |с )?резолюци|(?:прислать|выслать|найти|скачать|размещ\w+|опубликова\w+|"
    r"переведен\w+)"
    r"[^.;]{0,60}резолюци|резолюци[^.;]{0,20} (?:размещен|опубликован|доступн|на сайте)\w*|"
    r"(?:对|就|关于|有关|针对)[^，。；]{0,16}决议[^，。；]{0,8}的?(?:意见|评论|文稿|提案|建议|讨论|"
    r"工作|会议|文件|立场|问题|磋商)|决议(?:通信|工作|起草)?(?:小?组|工作)|决议的?(?:联系人|协调人|"
    r"负责人|专家|联络)|(?:跟进|负责|处理|研究|审议)[^，。；]{0,4}第?[^，。；]{0,6}决议|"
    r"(?:发给|发送|找到|下载|上传|发布|翻译)[^，。；]{0,20}决议|决议[^，。；]{0,16}(?:发给|发送|上传|发布|"
    r"下载|译文|讨论|审议)|"
    r"(?:تعليق|ملاحظ|مساهم|مقترح|اقتراح|فريق|وثيق|مناقش|عمل|موقف|آراء|تقرير|مراسل|جهة|منسق|خبير)\S*"
    r"(?: \S+)? (?:بشأن|حول|على|عن|المعني|المعنية|المتعلق|المتعلقة)(?: ب?ال?قرار|ة? ?بالقرار)|"
    r"(?:أتابع|نتابع|ندرس|أدرس|نعمل على|أعمل على|المسؤول عن) (?:\S+ )?القرار|"
    r"(?:إرسال|أجد|نجد|تحميل|ترجمة|نشر|متاح\S*|الموقع)[^.؛]{0,40}(?:لل|ال)قرار|"
    r"القرار[^.؛]{0,20}(?:متاح\S*|على الموقع|منشور\S*)",
    re.IGNORECASE,
)
DAYS_AND_FILES = (
    r"\b(?:(?:[4-9]|[12]\d|3[01])th|(?:2|3)1st|22nd|23rd)\b(?! (?:sub-?)?(?:para|clause|point|item|"
    r"resolves|consid|recogn|line|word))|\b\d{1,2} (?:de )?(?:january|february|march|april|june|"
    r"july|"
    r"may|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|"
    r"août|"
    r"septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|"
    r"octubre|noviembre|diciembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
    r"октября|ноября|декабря)\b|\b(?:group|we|committee|party) (?:\w+ )?meets?\b|"
    r"\bdo (?:we|you) meet\b|\b(?:nous|groupe) (?:se )?réuni\w+|\b(?:nos|grupo se) re[uú]n\w+|"
    r"\b(?:in|as|into|en|au|como|в)(?: an?| un)?(?: format| formato| формате)?[ -](?:word|pdf|"
    r"docx?|"
    r"rtf|excel)\b|\b(?:word|pdf|docx)[ -](?:version|file|copy|format)\b|"
    r"\b(?:version|versión|версия|copie|copia|fichier|archivo) (?:en )?(?:word|pdf|docx)\b|"
    r"\b(?:re-?send|forward|re-?post)\b|\b(?:renvoy|réexpédi|réenvo)\w+|\breenv[ií]\w+|"
    r"\b(?:перешл|пересла|пересыл)\w*|(?:word|pdf)\s?(?:版|格式|文件)|(?:转发|重发|再发|发一份)|"
    r"(?<!\d)(?:[1-9]|[12]\d|3[01])[日号](?!决议)|(?:بصيغة|نسخة) (?:word|pdf|وورد)|إعادة إرسال"
)
"""Days of a calendar, kinds of files, and sending these: none of them is said of a clause."""
