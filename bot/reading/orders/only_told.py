"""Changes of words that a sentence asks about, supposes or remembers, and so does not order.

`Why should "a" be deleted?`, `If "a" were deleted, …`, `слова «…» были удалены в 2018 году`.
"""

import re
from functools import cache

from bot.reading.orders.withheld import withheld
from bot.reading.prose.asked import ENDS as ASKED
from bot.reading.prose.past import is_dated
from bot.reading.words.order_words import PROPOSES
from bot.reading.words.scripts import Words
from bot.reading.words.stated_words import ASKS_WHAT, STATES
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_WHY = re.compile(
    r"^\W*(?:(?:and|but|so|et|mais|y|pero|а|но|и) )?(?:why(?! not\b)|pourquoi(?! (?:donc )?(?:ne )?"
    r"pas\b)|por qué(?! no\b)|почему(?! бы\b)|зачем\b|(?:为什么|为何)(?!不)|لماذا(?! لا))",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"(?:^|[,:،，：])\W*(?:(?:and|but|so|et|mais|y|pero|а|но|и) )?(?:"
    r"what (?:are|is|was|would be)\b|who\b|how (?:do|does|is|would)\b|"
    r"qui (?:a|avait|ont) |(?:¿\s?)?quién(?:es)? (?:ha|han|propu|pidi|sugir|quis)|"
    r"(?:а )?кто (?:это |же )?(?:предл|попрос|хотел|внес|вн[её]с|реш)|"
    r"(?:请问)?(?:是)?谁(?:建议|提|要求|想)|من (?:الذي )?(?:اقترح|طلب|أراد)|"
    r"quel(?:le)?s? (?:est|sont|serait)\b|à quoi\b|cuál (?:es|sería)\b|para qué\b|"
    r"qué (?:objeto|sentido|se gana)\b|каков\w\b|в ч[её]м\b|"
    r"(?:有)?(?:什么|何)(?:目的|意义|用意)|ما (?:هو|هي|الغرض|الغاية|الفائدة))",
    re.IGNORECASE,
)
"""`On resolves 2, what is the purpose of adding “…”?`"""
_EXPLAINED = re.compile(
    r"\b(?:to (?:explain|justify)|explanation (?:of|for)|d[’'](?:expliqu|justifi)er|explicar|"
    r"justificar|(?:по|объ|разъ)яснить|обосновать)\b|(?:解释|说明(?:为何|为什么|理由))|"
    r"(?<!\w)(?:شرح|توضيح|تبرير)(?!\w)",
    re.IGNORECASE,
)
_ASKS = Words(
    r"^\W*(?:(?:and|but|so|then|et|mais|alors|y|pero|entonces) )?(?:(?:should|shall|must|need|"
    r"ought) "
    r"(?:we|one|there|it|this|resolves|considering)\b|do (?:we|you|they|all|others|colleagues) |"
    r"does (?:\w+ ){1,4}(?:want|wish|need|agree|think)\b|(?:is|are|was|were|would) (?:it|there|"
    r"we|you)"
    r"\b|faut-il|doit-on|devr(?:ions|iez|ait|ons|ez)-|est-il|est-ce|y a-t-il|voulons-nous|"
    r"souhaitons-nous|(?:[^?]{1,60} )?(?:doi(?:t|vent)|devrai(?:t|ent))-(?:ils?|elles?)\b|"
    r"(?:deberíamos|debemos|debería[ns]?|deben?|conviene|convendría|hay que|habría que|es|sería|"
    r"queremos|hace falta)\b)(?![^?]{0,60}\b(?:not|pas|no)\b)",
    r"^\W*(?:(?:а|и|но) )?(?:следует|нужно|надо|стоит|необходимо|целесообразно|хотим|"
    r"должн[аоы]|должен) ли|"
    r"为什么(?!不)|为何(?!不)|"
    r"是否(?:应|有必要|需|该|要|宜)|应否|该不该|要不要|应不应该|هل (?:ينبغي|يجب|علينا|من الضروري|"
    r"من المناسب)",
)
"""A question that only asks; one with a `not` in it rather suggests."""
_IF = re.compile(
    r"^\W*(?:(?:if|si|если) (?!possible|need|necess|so\b|not\b|it (?:were|was|is) up to|you ask "
    r"me|i may|es posible|возможно|можно)|"
    r"s[’']ils? |如果|若|倘若|假如|(?:إذا|لو) )",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"\b(?:if|were|should|supposing|in case|si|en cas de|en caso de|если|в случае)\b|\bs[’']ils? |"
    r"如果|若|倘若|假如|一旦|(?<!\w)(?:إذا|لو|في حال(?:ة)?)(?!\w)",
    re.IGNORECASE,
)
_WHAT_IF = re.compile(
    r"^\W*(?:(?:and )?what if|et si|y si|(?:а |и )?(?:что,? )?если бы|要不|不如)\b", re.IGNORECASE
)
"""`What if we said "a"?` is a suggestion."""
_ENDS = re.compile(r"[,，،]|\s(?=فس|فلن|فإن)|，?(?=那么|则)")
"""Where what is supposed ends."""
_MARKED = re.compile(r"[\"“«„「『][^\"”»“」』]*[\"”»“」』]")


_BODY = (
    r"(?:conference|plenipotentiary|council|assembly|drafters|pp-?\d\d|wtdc(?:-?\d\d)?|"
    r"wtsa(?:-?\d\d)?|conférence|conseil|assemblée|conferencia|consejo|asamblea)"
)
"""Who has changed the text before now: `in 2018 the Conference added "…"`."""


@cache
def _happened() -> Words:
    """A change told as one that took place; compiled when the first words are changed."""
    did_ru, did_ar = any_act("ru", Form.DONE), any_act("ar", Form.NOUN)
    return Words(
        rf"\b(?:was|were|(?:has|have|had) been) (?:\w+ )?{any_act('en', Form.DONE)}\b|"
        r"\b(?:was|were) (?:rendered|translated)\b|"
        rf"\b(?:a|ont|avai(?:t|ent)) (?:\w+ )?été (?:\w+ )?{any_act('fr', Form.DONE)}\b|"
        rf"\b(?:fue(?:ron)?|(?:ha|han|había|habían) sido|(?:ya )?se (?:ha|han|había|habían)) "
        rf"(?:\w+ )?{any_act('es', Form.DONE)}\b|"
        rf"\b{_BODY} (?:(?:in|of|last) \S+ )?(?:\w+ly |then )?{any_act('en', Form.DONE)}\b|"
        rf"\b{_BODY} (?:d[e’']\s?\S+ )?(?:a|avait) (?:\w+ )?{any_act('fr', Form.DONE)}\b|"
        rf"\b{_BODY} (?:de \S+ )?(?:añad|suprim|elimin|sustituy|modific|insert|introd)\w*"
        r"(?:ó|ujo)\b",
        rf"\b(?:был[аио]? (?:\w+ )?|уже ){did_ru}\b(?! бы)|"
        r"(?:конференци|совет|ассамбле)\w* (?:\w+ )?(?:исключи|добави|замени|измени|внес)л[аи]?\b|"
        r"(?:大会|理事会|全会)[^，。；]{0,10}?(?:增加|删除|替换|修改|插入)了|"
        r"(?:أضاف|حذف|استبدل|عدل|أدرج) (?:المؤتمر|المجلس)|"
        rf"已(?:于[^，。；]{{1,12}})?(?:经)?(?:[按应依][^，。；将把]{{1,16}}|根据[^，。；将把]{{1,16}})?(?:被|[在将把][^，。；]{{1,60}}?)?{any_act('zh')}|"
        rf"(?<!\w)(?<!أن )(?:جرى|تم|سبق) {did_ar}(?!\w)",
    )


_WISHED = re.compile(
    r"\b(?:if|wish|would|чтобы|бы)\b|希望|建议|(?<!\w)(?:نود|نرجو|نأمل|نقترح)(?!\w)", re.IGNORECASE
)
REACH = 40


def only_told(sentence: str, start: int, end: int) -> bool:
    """Whether the change of words at `start:end` is asked about, supposed or remembered."""
    if _WHY.match(sentence) or _EXPLAINED.search(sentence[max(0, start - REACH) : start]):
        return True
    asks = sentence.rstrip(' "”»)').endswith(ASKED)
    if asks and (_ASKS.search(sentence) or _WHAT.search(sentence, 0, start)):
        return True
    if _IF.match(sentence):
        bare = _MARKED.sub(lambda match: "_" * len(match[0]), sentence)
        stop = _ENDS.search(bare)
        if stop is not None and end <= stop.start():
            return True
    marked = _MARKED.search(
        sentence, start, end
    )  # `express our opposition to replacing "a" by "b"`
    words = marked.start() if marked else start
    if _supposed(sentence, start, end) or withheld(sentence, words):
        return True
    about = sentence[max(0, start - REACH) : end]
    if _WISHED.search(sentence, 0, end):
        return False
    return bool(_happened().search(about)) or _remembered(sentence, about)


def _remembered(sentence: str, about: str) -> bool:
    """`At the last meeting we replaced "a" by "b"`: done then, and asked for by nobody now."""
    past = is_dated(sentence) or _RECALLED.search(sentence) or _IN_A_COPY.search(sentence)
    return bool(past) and bool(_did().search(about))


_IN_A_COPY = re.compile(
    r"\b(?:in|on) (?:my|our|the) (?:own |\w+ )?(?:copy|notes|translation|web ?page|printout)\b|"
    r"\b(?:dans|sur) (?:ma|mes|notre|nos|la) (?:propre )?(?:copie|notes|traduction|page)\b|"
    r"\ben (?:mis?|nuestras?|la) (?:copia|notas|traducción|página)\b|"
    r"\bв (?:мо|наш|сво)\w+ (?:копи|экземпляр|перевод|заметк)\w+|在我们?的?(?:副本|译文|笔记)|"
    r"في (?:نسخت|ترجمت|ملاحظات)(?:ي|نا)",
    re.IGNORECASE,
)
"""Where a change is no order: in a paper of one's own."""
_RECALLED = re.compile(
    r"\b(?:as (?:far as )?(?:i|we) (?:can )?(?:recall|remember)|(?:i|we) (?:recall|remember) "
    r"that|(?:my|our) "
    r"(?:recollection|memory)|if memory serves|(?:je me|nous nous) souv(?:iens|enons)|de mémoire|"
    r"si ma mémoire|recuerdo que|recordamos que|si mal no recuerdo|насколько (?:я|мы) помн\w+|"
    r"помнится)\b|"
    r"(?:我|我们)记得|据我回忆|(?<!\w)[نأ](?:ذكر|تذكر) أن",
    re.IGNORECASE,
)


@cache
def _did() -> Words:
    """Who changed it: `we replaced`, `nous avons supprimé`."""
    return Words(
        rf"\b(?:we|i|they|you|the group) (?:\w+ly |then |also )?(?:had |have "
        rf")?{any_act('en', Form.DONE)}\b|"
        rf"\b(?:avons|ai|a|ont|avions|avait) (?:\w+ )?{any_act('fr', Form.DONE)}\b|"
        rf"\b(?:hemos|he|ha|han|habíamos|había) (?:\w+ )?{any_act('es', Form.DONE)}\b|"
        rf"\b{any_act('es', Form.FIRST)}\b",
        rf"\b(?:мы|я|они|группа) (?:\w+ )?{any_act('ru', Form.WISH)}\b|"
        rf"(?:我们?|大家)(?:已经?)?(?:[在将把][^，。；]{{1,60}}?)?{any_act('zh')}了|"
        rf"(?<!\w){any_act('ar', Form.NOUN)}نا|(?<!\w)(?:حذفنا|استعضنا|استبدلنا|أضفنا|عدلنا|"
        rf"غيرنا)(?!\w)",
    )


def stated(sentence: str, old: str, new: str) -> bool:
    """`Our rules say "a" and not "b"`: what a text says, or is asked to say, is no wish.

    What it says now, and others are wished for, is told first: `5 says "b"; it should say "a"`.
    """
    if sentence.rstrip(' "”»)').endswith(ASKED) and ASKS_WHAT.match(sentence):
        return True
    at = sentence.find(new) if old and new else -1
    if at < 0 or 0 <= sentence.find(old) < at:
        return False
    before = sentence[:at]
    return STATES.search(before[-REACH:]) is not None and not PROPOSES.search(before)


def _supposed(sentence: str, start: int, end: int) -> bool:
    """`Who pays if "a" is deleted?`: whoever asks what follows from a change wants to know."""
    if not sentence.rstrip(' "”»)').endswith(ASKED):
        return False
    if _WHAT_IF.match(sentence):
        return False
    bare = _MARKED.sub(lambda match: "_" * len(match[0]), sentence[:end])
    last = max((m.end() for m in _SUPPOSES.finditer(bare)), default=-1)
    return last >= 0 and (last > start or not _ENDS.search(bare, last, start))
