"""A provision that is to stay, said of its name alone (`retain resolves 2`), in six languages."""

import re

from bot.reading.words import pointed_words
from bot.reading.words.folded import INSIDE, THING
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs
from bot.resolutions.verbs.wherever import beyond, latin

_ONE = "[\ue000\ue001](?:部分)?"
_THE = r"(?:(?:[^\W\d_]{1,4}|both|existing|current|present|actuel|actual|нынешний|пункт)[\s’'])"
_P = rf"{_ONE}(?:(?:\s?(?:,|，|、|and|et|y|и|和|及|و)\s?){{1,2}}{_THE}{{0,2}}{_ONE}){{0,6}}"
_EXCEPT = (
    r"as (?:amended|modified|revised|proposed)|tel\w* que|tal como|в редакции|"
    r"but|only|with|provided|subject|if|unless|except|while|and|or|rather|instead|"
    r"mais|sauf|avec|sous|si|tout|et|ou|plutôt|pero|salvo|con|siempre|y|o|sino|"
    r"но|а|только|кроме|если|при|с|и|или|однако|لكن|ولكن|إلا|شريطة|مع|إذا|و\w*"
)
_WHY = (
    r"because|since|which|so|in order|given|car|parce|puisque|qui|pour|afin|étant|porque|pues|ya|"
    r"dado|para|так как|поскольку|ибо|чтобы|котор\w+|لأن\w*|إذ|حتى|كي|لكي|نظرا"
)
_END = (
    r"[\"”»)]*(?=\s*(?:$|[.;:!?—–。；！？؛؟(])|"
    rf"[,،]\s(?!(?:{_EXCEPT})\b)|\s(?:{_WHY})\b|，(?!但|不过|只|仅|将|把|同时|改|如|并|且|而))"
)


def _nouns(language: str) -> str:
    return verbs(language, Act.KEEP, Form.NOUN)


_DOES = "|".join(
    (
        verbs("en", Act.KEEP, Form.BASE, Form.DOING),
        rf"{_nouns('en')} of",
        verbs("fr", Act.KEEP, Form.BASE, Form.ORDER, Form.FIRST, Form.WOULD, Form.WISH, Form.NOUN),
        verbs("es", Act.KEEP, Form.BASE, Form.ORDER, Form.FIRST, Form.WOULD, Form.WISH, Form.NOUN),
        verbs("ru", Act.KEEP, Form.BASE, Form.ORDER, Form.FIRST, Form.WISH, Form.NOUN),
    )
)
_ZH = verbs("zh", Act.KEEP)
_AR = rf"(?:{verbs('ar', Act.KEEP, Form.BASE, Form.FIRST, Form.ORDER)}|إبقاء|[نأ]بقي|[تي]بقى)"
_ACTIVE = (
    rf"\b(?:{_DOES})\s{_THE}{{0,3}}{_P}|{_ZH}(?:现有的?|原有的?)?{_P}(?:[段项款])?|"
    rf"{_P}[\"”»]?\sbe {verbs('en', Act.KEEP, Form.DONE)}|"
    rf"[将把对]{_P}(?:[段项款])?(?:继续|予以)?{_ZH}|"
    rf"(?<!\w)[ولفب]{{0,2}}{_AR}\s?(?:ال\w+\s)?{_P}"
)
_ITS = (
    rf"{_P}[^.;:]{{0,60}}?\b(?:(?:its|their|s[ao]n?|leur|su)s? (?:{_nouns('en')}|{_nouns('fr')}|"
    rf"{_nouns('es')})|(?:его|её|ее|их) {_nouns('ru')})\b|"
    rf"{_P}[^。；，]{{0,3}}，[^，。；]{{0,8}}(?:建议|提议|希望|主张|要求)(?:予以?)?{_ZH}"
)
"""A provision, and what is asked for it behind: `as for resolves 2, we propose its retention`."""
_DONE_EN = verbs("en", Act.KEEP, Form.DONE)
_DONE_FR = verbs("fr", Act.KEEP, Form.DONE)
_DONE_ES = verbs("es", Act.KEEP, Form.DONE)
_DONE_RU = verbs("ru", Act.KEEP, Form.DONE)
_PASSIVE = (
    rf"{_P}[\"”»]?\s(?:(?:should|must|could|can|may|might|ought to|needs? to|has to|have to|is to|"
    r"are to|to|deserves? to)\s(?:(?!not\b|never\b)\w+\s)?)"
    rf"(?:be {_DONE_EN}|stay|remain)|"
    rf"{_P}[\"”»]?\s(?:(?:devr|doi|pourr|peu|mérit|gagn)\w+\s(?:\w+\s|d[’'])?(?:être {_DONE_FR}|"
    rf"rester|demeurer|subsister)|(?:soi(?:t|ent) {_DONE_FR}|reste|demeure|subsiste))|"
    rf"{_P}[\"”»]?\s(?:(?:deb\w+|tiene que|podría\w*|puede\w*|convendría|ha de)\s(?:\w+\s)?"
    rf"(?:{verbs('es', Act.KEEP, Form.PASSIVE)}|quedar(?:se)?|permanecer|ser {_DONE_ES})|"
    rf"(?:se {verbs('es', Act.KEEP, Form.WISH)}|(?:sea|fuera)n? {_DONE_ES}))|"
    rf"{_P}[\"”»]?,?\s(?:мы\s)?(?:следует|нужно|надо|необходимо|целесообразно|желательно|лучше|"
    rf"предлага\w+|предпочита\w+|предпочли бы|просим|хотели бы|долж\w+|был\w?)\s(?:\w+\s)?"
    rf"(?:{verbs('ru', Act.KEEP, Form.BASE)}|"
    rf"(?:быть )?{_DONE_RU}|остаться|сохраниться)|"
    rf"чтобы {_P}[\"”»]?\s(?:{verbs('ru', Act.KEEP, Form.WISH)}|был[аои]? {_DONE_RU})|"
    rf"{_P}[”」』]?(?:[段项款])?(?:应|宜|必须?|务必|须|需|最好|建议|可以?|值得|有必要){{1,2}}(?:当|该|予以?|"
    rf"继续)?{_ZH}|"
    rf"{_P}[\"”»]?\s(?:ينبغي|يجب|يتعين)\s(?:أن\s)?(?:[تي]بقى|[تي]ظل|الإبقاء علي\w+)|"
    rf"(?:أن|ف)\s?(?:[تي]بقى|[تي]ظل)\s{_P}"
)
_ENDS = re.compile(_END, re.IGNORECASE)
"""What ends the words that keep something: nothing else is kept, nor kept otherwise."""
_KEPT = Words(f"(?:{_ACTIVE}|{_ITS}|{_PASSIVE}){_END}", "(?!)")
_STAYS = Words(f"(?:{_PASSIVE}){_END}", "(?!)")
_LED = re.compile(
    r"(?:\b(?:no|not|nothing|nobody|never|rather|instead|rien|ne|aucun\w*|"
    r"personne|plutôt|au lieu|lugar|vez|вместо|nada|nadie|ning\w+|не|нет|ничто|ничего|никто|"
    r"(?:have|had|aur\w+|avi?ons|habr\w+|hubi\w+) (?:\w+ )?(?:preferred|liked|préféré|aimé|"
    r"preferido|querido))\b|n[’'][^\W\d_]|n[’']t\b|[没不无]|本[来可想]|原[来本]|"
    r"(?<![\u0621-\u064a])(?:لا|ليس|لم|لن|بدلا|عوضا|كنا|كانت)(?![\u0621-\u064a]))[^.;:!?。；؛]*\Z",
    re.IGNORECASE,
)
"""What denies that it stays, or would have had it stay."""
_PREFERS = re.compile(
    r"\b(?:prefer\w*|préf\w+|предпоч\w+|предпочита\w+)\b|倾向|"
    r"(?<![\u0621-\u064a])[نت]فضل(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""Who only prefers to keep what he does not name leaves room for the contrary."""


def place_kept(folded: str) -> bool:
    """Whether folded words (`folded.py`) want a provision to stay as it is."""
    return _wants(_KEPT, folded)


def place_stays(folded: str) -> bool:
    """The same where it is said to have to stay: who says so wants it."""
    return _wants(_STAYS, folded)


def _wants(pattern: Words, folded: str) -> bool:
    if not (THING in folded or INSIDE in folded):
        return False
    return any(not _LED.search(folded, 0, m.start()) for m in pattern.finditer(folded))


_IT_STAYS = Words(pointed_words.latin(Act.KEEP), pointed_words.beyond(Act.KEEP))


def it_stays(sentence: str) -> re.Match[str] | None:
    """`It should be kept`, of what the sentence before named; not `it should be kept in mind`."""
    said = _IT_STAYS.search(sentence)
    if said is None or _ENDS.match(sentence, said.end()) is None:
        return None
    led = _LED.search(sentence, 0, said.start()) or _PREFERS.search(sentence, 0, said.start())
    return None if led else said


KEPT = Words(latin(Act.KEEP), beyond(Act.KEEP))
"""The verbs alone, in any form: what others wish, what is asked, what part is to stay."""
_VIEW = (
    r"\b(?:positions?|comments?|proposals?|views?|opinions?|stance|reservations?|objections?|"
    r"status|commentaires?|propositions?|avis|réserves?|posici(?:ón|ones)|comentarios?|"
    r"propuestas?|opini(?:ón|ones)|reservas?)\s(?:(?!is\b|was\b|est\b|es\b|"
    r"consiste\b)\w+\s)?(?:on|to|about|of|regarding|concerning|"
    r"sur|à|au|concernant|du|sobre|al?|respecto|del?)\b|"
    r"\b(?:позици|комментари|замечани|мнени|оговорк)\w\s(?:\w+\s)?(?:по|к|о|об|относительно|"
    r"в отношении)\b|[对就][^，。没无]{1,20}的(?:立场|意见|看法|评论)|"
    r"(?:موقف|تعليق|مقترح|رأي|ملاحظ)\w*\s(?:من|على|بشأن|حول)(?!\w)"
)
_IS_THAT = (
    r"(?:\bis|\best|\bes|[:：]|[—–-]|是|(?<!\w)هو)\s?(?:that |to |de |que )?(?:no change|keep|"
    r"retain|maintain|aucun|pas de|sans|garder|conserver|maintenir|sin |ning|mantener|без |"
    r"сохранить|оставить|不|无|保留|维持|الإبقاء|لا )"
)
_VIEW_STAYS = re.compile(rf"(?:{_VIEW})(?!.*?(?:{_IS_THAT}))", re.IGNORECASE)


def view_stays(sentence: str) -> bool:
    """`Our position on resolves 2 remains unchanged`: a view stays; of the clause nothing is said.

    Unless the view is told: `our position on resolves 2 is no change`.
    """
    return _VIEW_STAYS.search(sentence) is not None


AS_CHANGED = Words(
    r"\b(?:keep|retain|leav|maint|preserv|gard|conserv|laiss|mant[eé]n|dej)\w*[^,;:]{1,60}?\b(?:as "
    r"(?:amended|modified|revised|changed|proposed|suggested|(?:you|they|he|she|"
    r"[A-Z]\w+) (?:propos|"
    r"suggest|amend)\w+)|tel(?:le)?s? que (?:modifi|amend|propos|révis)\w+|"
    r"tal (?:y )?como (?:lo |la |"
    r"se |ha sido )?(?:propon|propus|modific|enmend|suger|sugier)\w+)",
    r"\b(?:сохран|остав)\w+[^,;:]{1,60}?\bв (?:измен[её]нно|предложенно|предлагаемо|"
    r"ваше)\w+ (?:редакции|"
    r"виде)|按(?:照)?[^，。：]{0,8}(?:修改|建议|提议|修正)[^，。：]{0,6}(?:保留|维持)|"
    r"(?:إبقاء|احتفاظ)[^،؛:]{1,60}?(?:بصيغت(?:ها|ه) (?:المعدلة|المقترحة)|كما (?:عدل|اقترح)\w*)",
)
"""What is kept is the change: `we would keep resolves 2 as amended by you`."""
