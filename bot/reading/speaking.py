"""Whether a letter says anything about the text of a resolution: a cheap look, then a close one."""

import re
from collections.abc import Iterator

from bot.mail.parse import ENCRYPTED
from bot.mail.subjects import is_reply
from bot.model.readings import Position
from bot.reading.chatting import speaks_beyond_chatter
from bot.reading.letters.asking import Ask
from bot.reading.orders.everywhere import ordered_everywhere
from bot.reading.orders.orders import proposing
from bot.reading.places.glancing import NEAR, may_be_of_a_text, quotes_a_text
from bot.reading.places.new_places import adds_clause
from bot.reading.places.shelf import Shelf, shelf_of
from bot.reading.places.whose import few_words
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.stances.siding import OF_PROPOSAL, named_sides, sides_by_name
from bot.reading.stances.stances import Stances
from bot.reading.voices.names import FIRST_PERSON, OURS
from bot.reading.words.handled_words import DAYS_AND_FILES, HANDLED
from bot.reading.words.order_words import ADD, DELETE, MODIFY
from bot.reading.words.paper_words import HANDS_OVER, OWN_PAPER, PAPERS
from bot.reading.words.text_words import DRAFT, OF_TEXT, WELCOMES
from bot.resolutions.named import find_resolutions
from bot.resolutions.traditional import simplified

_TAKES_BACK = re.compile(
    r"disregard|ignor|withdraw|retract|recall|correct|erratum|corrigendum|retir|tenir compte|"
    r"caso omiso|tengan en cuenta|rectif|corr[ie]g|отзыва|не учитывать|во внимание|исправ|"
    r"опечат|снима|撤回|忽略|理会|更正|勘误|有误|تجاهل|نسحب|سحب|تصحيح",
    re.IGNORECASE,
)
_NO_FILE = r"(?! (?:an? |formato? )?(?:word|pdf|docx?|rtf)\b)"
_ABOUT_TEXT = re.compile(
    r"\b(?:wording|drafting(?! (?:group|session|meeting|party|team))|the (?:draft )?(?:revision|"
    rf"revised text|text (?:of|in){_NO_FILE}|paragraph|"
    r"clause|preamble|operative)|amendments? to|square brackets|rédaction|libellé|préambule|"
    rf"redacción|preámbulo|formulación|texto (?:de|en)|texte (?:de|en)){_NO_FILE}\b|формулировк|"
    r"преамбул|редакци[яиюе] |проект[аеу]? (?:пересмотра|резолюции)|措辞|"
    r"案文(?!.{0,2}(?:word|pdf|链接|网址|下载))|"
    r"序言|修订案|صياغة|"
    r"الديباجة|نص القرار",
    re.IGNORECASE,
)


_OF_PROPOSAL = re.compile(
    r"\b(?:this|that|the|your|our|its|current|existing) (?:\w+ ){0,2}(?:suppression|deletion|"
    r"proposal|amendment|addition|insertion|wording|text|formulation|paragraph|clause)\b|"
    r"\bconcerns?\b|\bgoes? too far\b|"
    r"\b(?:cette|la) (?:suppression|proposition|modification|formulation|rédaction)\b|"
    r"\b(?:cet |l[’'])(?:ajout|amendement)\b|"
    r"\b(?:esta|la) (?:supresión|propuesta|modificación|adición|redacción)\b|"
    r"эт\w+ (?:предложени|поправк|исключени|изменени|формулировк)|"
    r"[该此](?:段|提案|建议|修改|删除|案文)|"
    r"هذا (?:الاقتراح|التعديل|الحذف|النص)|هذه (?:الإضافة|الفقرة)",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"\b(?:thank|receiv|noted|circulat|study|studying|consider(?:ing)? it|revert|forward|merci|"
    r"remerci|reçu|examin|transm|gracias|agradec(?!ería)|recibid|estudi|remit)\w*|спасибо|благодар|"
    r"получ|изуч|рассмотр|谢|收到|研究|转|شكر|استلم|ندرس|تدرس",
    re.IGNORECASE,
)


def may_speak(ask: Ask) -> bool:
    """Whether a mail that answers no comment can be one at all: a cheap look."""
    words = ask.words
    if ask.library.numbered(words) or ask.numbered_in:
        return True
    if may_be_of_a_text(f"{ask.opened.letter.subject}\n{words}", ask.context.resolutions):
        return True
    if _has_own_comment(ask) and _TAKES_BACK.search(words):
        return True
    shelf = shelf_of(ask.context)
    if quotes_a_text(words, shelf) or any(True for _ in named_sides(ask)):
        return True
    if not shelf.texts:
        return False
    if headed_as_comments(ask) or may_be_headed_otherwise(ask):
        return True
    first = not is_reply(ask.opened.letter.subject)
    return first and (bool(OF_TEXT.search(words)) or _speaks_of_words(words, shelf))


def _speaks_of_words(words: str, shelf: Shelf) -> bool:
    """Whether a few words of a text are to be changed, or asked about."""
    return any(shelf.holding(few) for few in few_words(words)) and any(
        proposing(sentence) or is_question(sentence) for sentence in sentences(words)
    )


def speaks_of_text(ask: Ask, found: Stances, about: bool) -> bool:
    """Whether words without any place still say something about the text."""
    words = ask.words
    if found.withdraw or found.correct:
        told = about or bool(find_resolutions(words)) or _has_own_comment(ask)
        return told or (_WORDS.search(found.correct) is not None and _heads(ask))
    about = about or bool(ask.numbered_in)
    if about and (found.support or found.oppose or found.reserve or found.unopposed or found.keeps):
        return True
    if about and found.question and not _logistics(found.question):
        return True
    if sides_by_name(ask, found) or any(
        _of_resolution(sentence, ask) or _remarks_on_one(sentence, ask)
        for sentence in sentences(words)
    ):
        return True
    if any(_stands(sentence, found) for sentence in _headed(ask)):
        return True
    if about and any(_judges_it(sentence) for sentence in sentences(words)):
        return True
    named = [h for h in find_resolutions(words) if h.resolution in ask.context.resolutions]
    sides = [s for s in (found.support, found.oppose) if s and not _LOGISTICS.search(s)]
    if (named or about) and (sides or _on_the_text(words)):
        return not is_call(words)
    return bool(named and (found.reserve or _asks_of_resolution(ask)))


_WORDS = re.compile(r"[\"“«„「][^\"”»」]{2,200}[\"”»」]")
"""Words that a correction quotes are those of a text."""


def _on_the_text(words: str) -> bool:
    return _ABOUT_TEXT.search(words) is not None and any(
        _ABOUT_TEXT.search(s) and not HANDS_OVER.search(s) for s in sentences(words)
    )


def _judges_it(sentence: str) -> bool:
    """Whether something is said of a proposal that is pointed at, and not of its paper."""
    beside = _COURTESY.search(sentence) or _PAPER.search(sentence)
    return _OF_PROPOSAL.search(sentence) is not None and not beside


_PAPER = re.compile(DAYS_AND_FILES, re.IGNORECASE)


def may_describe(ask: Ask) -> bool:
    """Whether a first letter is on a resolution that it names, so that it may describe clauses."""
    if ask.spoken_of is not None or is_reply(ask.opened.letter.subject) or _CALL.search(ask.words):
        return False
    return names_one(f"{ask.opened.letter.subject}\n{ask.words[:NEAR]}", ask)


def _headed(ask: Ask) -> Iterator[str]:
    """The sentences that are on a resolution by their subject; of comments only those on a text."""
    if _heads(ask) or answers_call(ask) or ask.headed_by:
        yield from sentences(ask.words)
    elif headed_as_comments(ask) or may_be_headed_otherwise(ask):
        of_text = (OF_TEXT, DRAFT, _ABOUT_TEXT, _PLACE, _PARTS)
        yield from (s for s in sentences(ask.words) if any(p.search(s) for p in of_text))


def answers_call(ask: Ask) -> bool:
    """Whether a letter answers a call for comments, known or told by its subject alone."""
    subject, other = ask.opened.letter.subject, ask.answered
    if not is_reply(subject):
        return False
    if other is None:
        return is_call(subject)
    return other.author_email != ask.author and is_call(f"{subject}\n{other.own_words[:NEAR]}")


def _heads(ask: Ask) -> bool:
    """Whether a first letter is headed by a resolution under revision, and not by its meeting."""
    subject = ask.opened.letter.subject
    beside = is_reply(subject) or _LOGISTICS.search(subject) or is_call(subject)
    if beside:
        return False
    return names_one(subject, ask) or _BARE_NUMBER.fullmatch(subject) is not None


def headed_as_comments(ask: Ask) -> bool:
    """Whether a member's subject says what it is, and of no resolution: `Our views on the draft`.

    On a list that exists for the revision of some resolutions it is on one of these. So is what
    answers a call for comments, whatever its subject.
    """
    subject = ask.opened.letter.subject
    if ask.is_officer:
        return False
    if answers_call(ask):
        return True
    if _LOGISTICS.search(subject) or is_call(subject):
        return False
    return _COMMENTS.search(simplified(subject)) is not None and not find_resolutions(subject)


def may_be_headed_otherwise(ask: Ask) -> bool:
    """Whether a delegate's letter may be on the text though its subject says nothing of it:
    `Hello`, `One question`, `Re: Next steps`."""
    subject = ask.opened.letter.subject
    if ask.is_officer or ask.affiliation is None:
        return False
    return not (_LOGISTICS.search(subject) or is_call(subject) or find_resolutions(subject))


_BARE_NUMBER = re.compile(r"\W*(?:\[[^\]]{1,40}\]\s*)?\d{2,3}\W*")
_PARTS = re.compile(
    r"\b(?:considering|recogni[sz]ing|recalling|noting)(?: part| section)?(?=[ ,]+(?:can|could|"
    r"should|"
    r"might|must|may|is|are|has|needs?|part|section)\b|\W*$)|\b(?:preamble|operative part|footnote|"
    r"préambule|dispositif|note de bas de page|preámbulo|parte dispositiva|nota al pie)\b|"
    r"\b(?:le |du |au |tout le )(?:considérant|reconnaissant|notant|rappelant)\b|"
    r"\b(?:el |del |al |todo el )(?:considerando|reconociendo|observando|recordando)\b|"
    r"преамбул|постановляющ|«(?:учитывая|признавая|отмечая|напоминая)»|序言|执行部分|"
    r"“(?:考虑到|认识到|注意到|忆及)”|الديباجة|المنطوق",
    re.IGNORECASE,
)
"""Parts of a resolution: what is said of one is said of the text, whatever it is."""
_PLACE = re.compile(r"\b(?:resolves|décide|decide|resuelve|решает)\b|做出决议|يقرر", re.IGNORECASE)


def _stands(sentence: str, found: Stances) -> bool:
    """For, against, or about an operative clause, and not about a meeting."""
    sided = sentence in (found.support, found.oppose, found.reserve)
    clear = sentence in (found.support, found.oppose) and OF_PROPOSAL.search(sentence)
    thanks = _COURTESY.search(sentence) and not clear
    if _LOGISTICS.search(sentence) or thanks:
        return False
    if sided or _PLACE.search(sentence):
        return True
    if adds_clause(sentence) or _PARTS.search(sentence):
        return True
    return ordered_everywhere(sentence)


def _of_resolution(sentence: str, ask: Ask) -> bool:
    """`On Resolution 191 we propose that …`, `we find Resolution 58 well balanced`."""
    says = (proposing(sentence) and _is_own(sentence, ask)) or _JUDGES.search(sentence)
    if not says or _LOGISTICS.search(sentence) or _COURTESY.search(sentence):
        return False
    return names_one(sentence, ask) and not is_call(sentence)


def _remarks_on_one(sentence: str, ask: Ask) -> bool:
    """`Resolution 191 remains relevant`; not `our comments on Resolution 191 will follow`."""
    if not names_one(sentence, ask) or HANDLED.search(sentence):
        return False
    if _LOGISTICS.search(sentence) or _COURTESY.search(sentence) or is_call(sentence):
        return False
    return speaks_beyond_chatter(sentence, "")


def _is_own(sentence: str, ask: Ask) -> bool:
    """Whether a sentence is said in the first person, or in the name of the writer's State."""
    return bool(FIRST_PERSON.search(sentence)) or ask.names.owns(sentence)


def _asks_of_resolution(ask: Ask) -> bool:
    """Whether a question, or the sentence before it, names a resolution, and not its meeting."""
    before = ""
    for sentence in sentences(ask.words):
        both = f"{before} {sentence}"
        beside = _logistics(both) or HANDLED.search(both)
        if is_question(sentence) and names_one(both, ask) and not beside:
            return True
        before = sentence
    return False


def names_one(text: str, ask: Ask) -> bool:
    """Whether words name a resolution under revision."""
    return any(h.resolution in ask.context.resolutions for h in find_resolutions(text))


def is_of_meetings(words: str) -> bool:
    """Whether words speak of meetings, days, papers or travel."""
    return _LOGISTICS.search(words) is not None


def is_call(words: str) -> bool:
    """Whether words call for comments, or welcome them."""
    return _CALL.search(words) is not None or WELCOMES.search(words) is not None


def is_work_on_one(words: str) -> bool:
    """Whether words speak of the work on a resolution, its papers, or who does it."""
    return HANDLED.search(words) is not None or HANDS_OVER.search(words) is not None


def announces_own(ask: Ask) -> bool:
    """Whether a letter hands over a document of the author's own on a resolution under revision.

    If nothing in it could be read, a person must look at it: what a State sends is no chatter,
    nor are comments that it has sealed, photographed, or left to the subject to announce.
    """
    letter = ask.opened.letter
    files = [a for a, _ in ask.opened.files if a.media_type not in _CARDS]
    if not (files or ENCRYPTED in letter.problems):
        return False
    subject_and_words = f"{letter.subject}\n{ask.words}"
    if not (names_one(subject_and_words[:20_000], ask) or headed_as_comments(ask)):
        return False
    documents = [a for a in files if not a.media_type.startswith("image/")]
    if not ask.words.strip() or (documents and answers_call(ask)):
        return bool(documents or ENCRYPTED in letter.problems) and not ask.is_officer
    said = ask.words if is_reply(letter.subject) else subject_and_words
    words = simplified(ask.names.masked(said[:5_000]))
    own = OWN_PAPER.search(words) or _OWN_STATES.search(words)
    return own is not None and bool(documents or HANDS_OVER.search(words))


_CARDS = frozenset(("text/vcard", "text/x-vcard", "text/directory"))
_COMMENTS = re.compile(
    rf"{PAPERS}|\b(?:views?|remark|remarque|suggesti|sugerenc|feedback|input|draft|drafting|text|"
    r"wording|revisions?|projet|texte|rédaction|révision|avis|proyecto|texto|redacción|revisión|"
    r"opini[oó]n)|мнени|проект|текст|пересмотр|редакци|草案|案文|修订|看法|评论|مشروع|نص\b|مراجعة|"
    r"رأي|آراء|\b(?:first|second|third|final) reading|"
    r"\blecture|\blectura|чтени[ея]|[一二三]读|قراءة",
    re.IGNORECASE,
)
"""What heads a letter of comments that names no resolution."""
_OWN_STATES = re.compile(
    rf"{PAPERS}[^.;!?。\n]{{0,40}}?{OURS}|"
    rf"{OURS}(?:['’]s)?[^.;!?。\n]{{0,12}}?{PAPERS}",
    re.IGNORECASE,
)
"""`the comments of Ourland`, `Ourland's proposals`."""


def _has_own_comment(ask: Ask) -> bool:
    return any(
        e.author_email == ask.author and e.position is not Position.NONE
        for e in ask.library.letters
    )


_JUDGES = re.compile(
    r"\b(?:well[- ]balanced|(?:is|are) (?:\w+ )?(?:balanced|satisfactory|acceptable|outdated|too "
    r"\w+|unclear)|no (?:changes|amendments|modifications)|fine as it (?:is|stands)|équilibrée?|"
    r"satisfaisante?|obsolète|trop \w+|aucune modification|equilibrad[ao]|satisfactori[ao]|"
    r"obsolet[ao]|demasiado \w+|ningún cambio|ninguna modificación)\b|сбалансирован|"
    r"удовлетворительн|приемлем|устарел|слишком|平衡|令人满意|可以接受|过时|过于|متوازن|مرضٍ|"
    r"مقبول|متقادم",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:call for (?:comments|contributions)|comment period|invited to (?:submit|send|"
    r"comment)|please (?:send|submit|provide) (?:your|any|comments)|deadline (?:for|is)|"
    r"période de (?:commentaires|consultation)|appel à (?:contributions|commentaires)|"
    r"veuillez (?:envoyer|transmettre|soumettre)|date limite|plazo (?:de|para)|período de "
    r"(?:comentarios|consulta)|sírvanse enviar|срок (?:представления|подачи)|просим "
    r"(?:направить|представить) (?:ваши )?(?:комментарии|замечания|предложения)|征求意见|请(?:于|"
    r"在).{0,20}(?:提交|发送)|截止日期|دعوة لتقديم|الموعد النهائي|يرجى إرسال)",
    re.IGNORECASE,
)
_LOGISTICS = re.compile(
    r"\b(?:meetings?|sessions?|room|(?<!out of )(?<!up to )date|deadline|agenda|when|where|"
    r"link|zoom|webex|teams|documents?|attach\w*|files?|slides|minutes|registry|registration|flight|airport|"
    r"venue|received|visa|hotel|"
    r"time|geneva|doha|will you be|attend\w*|participat\w+|invitation|interpretation|call|webinar|"
    r"réunions?|séances?|salle|quand|où|ordre du jour|lien|date limite|aéroport|inscription|"
    r"procès-verbal|reunión|reuniones|sesión|sala|cuándo|dónde|enlace|orden del día|aeropuerto|"
    r"vuelo|inscripción|documentos?|acta|fichiers?|pièces? jointes?|archivos?|adjunt\w+)\b|файл|"
    r"вложени|заседани|собрани|сесси|встреч|совещани|документ|"
    r"когда|где|ссылк|протокол|виз[аы]|аэропорт|как(?:ого|ое|ому) (?:числ|срок|дн)|几号|哪一?天|"
    r"截止|会议|何时|什么时候|地点|链接|议程|文件|纪要|签证|"
    r"机场|注册|附件|المرفق|الملف|الاجتماع|الجلسة|متى|أين|رابط|جدول الأعمال|الوثائق|الوثيقة|المحضر|"
    r"تأشيرة|المطار|" + DAYS_AND_FILES,
    re.IGNORECASE,
)


def _logistics(question: str) -> bool:
    text = _ABOUT_TEXT.search(question) or any(p.search(question) for p in (DELETE, ADD, MODIFY))
    return bool(_LOGISTICS.search(question)) and not text
