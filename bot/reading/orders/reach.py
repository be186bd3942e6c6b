"""How far an order in a sentence reaches: which places it governs, where its wording begins."""

import re
from collections.abc import Sequence
from itertools import islice

from bot.model.texts import LabelHit
from bot.reading.orders.concluded import concluded
from bot.reading.orders.orders import Order
from bot.reading.orders.withheld import withheld
from bot.reading.places.governed import governed
from bot.reading.places.headed import wide
from bot.reading.places.struck import goes_in_part, of_pronoun
from bot.reading.prose.asked import ENDS
from bot.reading.prose.negation import affirmed, denied
from bot.reading.words import order_forms, pointed_words
from bot.reading.words.clause_verbs import OFFERED
from bot.reading.words.frame_words import TALKS_BEHIND
from bot.reading.words.kept_words import KEPT, it_stays
from bot.reading.words.order_words import DELETE, KEEP, MODIFY
from bot.reading.words.request_words import GRATEFUL_IF, IF_YOU_LIKE
from bot.reading.words.scripts import Words
from bot.reading.words.stance_words import CLAUSE as BUT
from bot.resolutions.traditional import simplified
from bot.resolutions.verbs.acts import Act

_COLON_IN = re.compile(r"[:：]\s+(?=[\"“«「„‘']|\S)|：")


def about_words(order: Order, sentence: str, hits: Sequence[LabelHit]) -> bool:
    """A sentence that strikes words which could not be found strikes no clause."""
    if order is not Order.DELETE:
        return False
    if goes_in_part(sentence, DELETE, hits):
        return True
    # a heading may stand in quotation marks too: `delete "resolves" 5`
    bare = (m for m in _BARE_WORDS.finditer(sentence))
    return bool(_SOME_WORDS.search(sentence)) or any(
        not any(h.start < m.end() + 2 and m.end() - 1 <= h.end for h in hits) for m in bare
    )


_BARE_WORDS = re.compile(
    r"(?:delet\w*|remov\w*|strik\w*|drop\w*|suppress\w*|supprim\w+|suprim\w+|elimin\w+|исключить|"
    r"удалить|снять|删除|删去|حذف)\s{0,2}[\"“«„「]",
    re.IGNORECASE,
)


_SOME_WORDS = re.compile(
    r"\b(?:the )?(?:words?|phrase|terms?|expression|reference) (?:[\"“«]|to )|\b(?:mots?|termes?|"
    r"membre de phrase|mention) [\"“«]|\b(?:palabras?|términos?|frase) [\"“«]|слов\w* [\"“«„]|"
    r"[“「\"][^”」\"]+[”」\"](?:一词|字样|等字)|(?:عبارة|كلمة) [\"“«]",
    re.IGNORECASE,
)


_SAID = re.compile(r"[\"“«„「][^\"”“»«」„「]{3,2000}[\"”»」]")


_CONCEDES = re.compile(
    r"^\W*(?:(?:although|though|while|whilst|even though|bien que|quoique|aunque|хотя)\s|虽然|尽管|"
    r"(?:مع أن|رغم أن|على الرغم من)\s)[^,，،\d)]{3,160}[,，،]",
    re.IGNORECASE,
)
"""`Although we understand why it was added, …`: what is granted asks nothing of what follows."""


def conditional(sentence: str) -> bool:
    """Whether a sentence asks or supposes instead of ordering; what it quotes does neither."""
    sentence = _CONCEDES.sub("", _SAID.sub('""', sentence), count=1)
    sentence = IF_YOU_LIKE.sub(" ", sentence)
    if not sentence.rstrip().endswith(ENDS):
        sentence = TALKS_BEHIND.split(sentence, maxsplit=1)[0]
    return not GRATEFUL_IF.search(sentence) and bool(
        re.search(
            r"^\W*(?:should|were|had) (?!read\b|say\b|be\b)[^,]{3,160},|"
            r"\b(?:if|unless|(?<!which is )(?<!that is )why|should we|"
            r"whether (?!or not\b[^,]*,)|once (?!more|again|an? |every |per |in )|as soon as|"
            r"dès que|"
            r"une fois que|una vez(?! (?:al?|cada|por|en|más)\b)|en cuanto(?! al?\b)|как только|"
            r"если|si (?!bien\b)|"
            r"pourquoi|по какой|почему|"
            r"provid(?:ed|ing) (?:that )?|on (?:the )?condition|(?:as|so) long as|in (?:exchange|"
            r"return) "
            r"for|à (?:la )?condition|pourvu que|moyennant|en échange d|a condición|"
            r"siempre (?:que|y cuando)|con tal (?:de )?que|a cambio de|при условии|в обмен на|"
            r"لماذا)\b|只要|以[^，。]{1,20}为条件|作为交换|شريطة|بشرط|مقابل (?=حذف|(?:ال)?إبقاء)|"
            r"如果|一旦|倘若|假如|"
            r"为什么|为何|[?？؟]\s*$",
            sentence,
            re.IGNORECASE,
        )
    )


def keeps_the_rest(sentence: str) -> bool:
    """Whether no more is kept than the rest, a part or some words, or only on a condition."""
    return bool(_REST.search(sentence)) or conditional(sentence)


_REST = re.compile(
    r"\b(?:others?|further|additional|except|beyond|apart|besides|save|rest|otherwise|more|only|"
    r"autres?|"
    r"excepté|hormis|sauf|reste|supplémentaires?|seule?|otr[oa]s?|demás|excepto|salvo|resto|sólo|"
    r"preambles?|operative part|préambule|dispositif|preámbulo|parte dispositiva|преамбул\w+|"
    r"adicional\w*|друг\w+|иных|иные|кроме|помимо|остальн\w+|дополнительн\w+|только)\b|"
    r"[;；؛\"“«「„]|其他|其余|除|另外|仅|只|序言|执行部分|ديباجة|منطوق|أخرى|آخر|باستثناء|عدا|سوى|بقية|إضافي",
    re.IGNORECASE,
)


def excepted(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """`apart from resolves 2, no change`: what is named is what is not kept."""
    return any(_EXCEPT.search(sentence[max(0, h.start - 30) : h.start]) for h in hits if h.id)


_EXCEPT = re.compile(
    r"(?:\b(?:apart from|aside from|except(?:ing| for)?|besides|other than|save for|with the "
    r"exception of|sauf|hormis|excepté|à part|à l[’']exception d[eu]s?|en dehors d[eu]s?|salvo|"
    r"excepto|aparte de[l]?|fuera de[l]?|con (?:la )?excepción de[l]?|кроме|помимо|"
    r"за исключением)|除了?|باستثناء|ما عدا|عدا|سوى)[^,;.，；。،]{0,12}$",
    re.IGNORECASE,
)


def misjudged(sentence: str) -> bool:
    """Whether a sentence says of what it names that it would be wrong."""
    return bool(_JUDGED.search(concluded(sentence)))


def weighed(sentence: str, verbs: Words = DELETE) -> bool:
    """Whether a sentence judges, denies or remembers a deletion (a move, by `verbs`) instead of
    proposing it, or only says that it takes no side on it."""
    if any(pattern.search(sentence) for pattern in (_NEVER, _LONG_AGO, _LESS_LIKED)):
        return True
    said = concluded(sentence)
    if _JUDGED.search(said) or _BADLY.search(said):
        return True
    verb = verbs.search(sentence)
    if verb and withheld(sentence, verb.start()):
        return True
    return denied(sentence, verbs.finditer(sentence))


_JUDGED = re.compile(
    r"\b(?:would|will|could|might|is|was) (?:\w+ )?(?:be )?(?:an? )?(?:\w+ )?(?:mistake|error|"
    r"premature|unwise|wrong|harmful|regrettable|step backwards?|pity|loss|inappropriate|"
    r"counter-?productive|dangerous|impossible|intrusive|risky)\b|"
    r"\b(?:would|will|goes?|going) (?:\w+ )?(?:go )?(?:be going )?(?:\w+ )?too far\b|"
    r"(?:走得?太远|过头|过分)了?|مبالغ (?:فيه|فيها)|"
    r"\b(?:ir|v)a(?:it|ient|nt)? trop loin|\b(?:ir[íi]an?|van?) demasiado lejos|"
    r"\b(?:would|will) (?:weaken|upset|undermine|change the|alter the|defeat|deprive)|"
    r"\b(?:affaiblir|compromettr|changer|altérer)ait\b|\b(?:debilitar|alterar|cambiar)ía\b|"
    r"\b(?:serait|est|sera|constituerait) [^.;]{0,30}(?:erreur|prématuré|regrettable|inopportun|"
    r"dommage|recul)|\b(?:sería|es|será|constituiría) [^.;]{0,30}(?:error|prematur|lamentable|"
    r"inoportun|inadecuad|retroceso)|\b(?:было бы|будет|станет|является) [^.;]{0,30}(?:ошибк|"
    r"преждевременн|нецелесообразн|неправильн|шагом назад)|(?:是|属)?(?:不妥|不当|错误|不合适|不宜|"
    r"为时过早|不可取)|(?:سيكون|يعد|سيعد|يكون) [^.؛]{0,20}(?:خطأ|سابق|غير مناسب|غير ملائم)",
    re.IGNORECASE,
)


def harmful(sentence: str) -> bool:
    """Whether a sentence warns of a change: `it would be a mistake to replace "a" by "b"`."""
    return bool(_HARM.search(concluded(sentence)))


_HARM = re.compile(
    r"\b(?:would|will|could|might) (?:\w+ )?(?:be (?:an? )?(?:\w+ )?(?:mistake|error|premature|"
    r"unwise|wrong|harmful|regrettable|step backwards?|pity|loss|inappropriate|unfortunate)|go "
    r"(?:\w+ )?too far|weaken|upset|undermine|defeat|deprive|cause)\b|"
    r"\b(?:serait|constituerait) (?:\w+ ){0,2}(?:erreur|prématurée?|regrettable|inopportune?|"
    r"dommage|recul)|\b(?:irait|va) trop loin|\b(?:affaiblir|compromettr)ait\b|"
    r"\b(?:sería|constituiría) (?:\w+ ){0,2}(?:error|prematur\w|lamentable|inoportun\w|"
    r"retroceso)|\b(?:iría|va) demasiado lejos|\bdebilitaría\b|"
    r"(?:было бы|будет|станет) (?:\w+ ){0,2}(?:ошибк|преждевременн|неправильн|шагом назад)|"
    r"^\W*(?:if|si) [^,]{0,160}\b(?:were|was|était|étaient|fuera[ns]?|fuese[ns]?|se \w+(?:era|"
    r"ara)n?)\b"
    r"[^,]{0,80}, (?![^.]{0,40}(?:support|agree|accept|accord|appuy|souten|apoy|acept))|"
    r"(?:将|会)(?:是|属)?(?:一个)?(?:不妥|不当|错误|削弱)|(?:سيكون|يعد) (?:\S+ ){0,2}(?:خطأ|سابق)",
    re.IGNORECASE,
)


_LESS_LIKED = re.compile(
    r"\bprefer\w* [^.;:]{2,60}? to (?:[^.;:]{1,30},? i\.e\.,? )?(?:to )?(?:the )?(?:delet(?:ing|"
    r"ion)|"
    r"remov(?:ing|al)|striking|suppression)\b|\bpréfér\w+ [^.;:]{2,60}? à la suppression\b|"
    r"\bprefer\w+ [^.;:]{2,60}? a (?:la supresión|suprimir)\b",
    re.IGNORECASE,
)
"""`we prefer option 2 to deleting resolves 5`."""
_BADLY = re.compile(order_forms.JUDGED, re.IGNORECASE)
_NEVER = re.compile(
    r"\b(?:under no circumstances|in no (?:case|event)|on no account|en aucun cas|"
    r"sous aucun prétexte|"
    r"en ningún caso|bajo ning\w+ \w+|ни при каких|ни в коем случае)\b|"
    r"(?:绝不|任何情况下[^，。]{0,12}不|无论如何[^，。]{0,6}不)|(?:بأي حال|تحت أي ظرف)",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:in|at|since|before|en|au|à la|lors|в|на|до) [^.;]{0,24}\b(?:19|20)\d\d\b[^.;]{0,80}"
    r"\b(?:proposed|suggested|asked|wanted|a(?:vait|vions|vons)? proposé|proposait|propuso|"
    r"propusimos|"
    r"предлагал\w*|предложил\w*)\b|\b(?:proposed|suggested|proposé|propuso|предлагал\w*|"
    r"предложил\w*)[^.;]{0,80}\b(?:in|en|в) (?:19|20)\d\d\b|(?:19|20)\d\d\s?年.{0,20}曾?(?:提议|"
    r"建议|"
    r"提出)过?|عام (?:19|20)\d\d.{0,40}اقترح|"
    r"(?<![\u0621-\u064a])(?:ح[ُ]?ذفت?|أ[ُ]?ضيفت?|ع[ُ]?د[ّ]?لت?) [^.؛]{0,60}(?:عام|سنة) (?:19|"
    r"20)\d\d",
    re.IGNORECASE,
)


def after_verb(sentence: str, hits: Sequence[LabelHit]) -> tuple[str, ...]:
    """The places that the verb governs: not those in a comparison further on, or before it."""
    known = governed(sentence, hits, DELETE)
    if known is not None:
        return known
    hits = [h for h in hits if not _INSTEAD.search(sentence[max(0, h.start - 40) : h.start])]
    verb, stop = DELETE.search(sentence), _COMPARES.search(sentence)
    limit = stop.start() if stop else len(sentence)
    if verb and of_pronoun(sentence, verb, hits):
        limit = min(limit, verb.start())  # `finds resolves 6 superfluous and would delete it`
    elif verb and stop and stop.start() < verb.start():
        # `resolves 5 repeats resolves 2 and we would delete resolves 5`
        again = _COMPARES.search(sentence, verb.end())
        end = again.start() if again else len(sentence)
        behind = tuple(h.id for h in hits if h.id and verb.end() <= h.start < end)
        if behind:
            return behind
    chosen = tuple(h.id for h in hits if h.id and h.start < limit)
    return chosen or tuple(h.id for h in hits[:1] if h.id)


def kept_behind_but(sentence: str, hits: Sequence[LabelHit]) -> Sequence[LabelHit]:
    """The labels of the half that keeps: `we accept your change of 2, but wish to keep d)`."""
    turn = BUT.search(sentence) or _AND_WISHES.search(sentence)
    if turn is None or any(p.search(sentence[: turn.start()]) for p in (KEPT, KEEP)):
        return hits
    return [h for h in hits if h.start >= turn.end()] or hits


_AND_WISHES = re.compile(
    r"\s(?:and|et|y|и)\s(?:(?:we|nous|мы) )?(?=(?:would|wish|want|propos|prefer|ask|souhait|voudr|"
    r"préf|demand|dese|quisi|propon|pedi|хотел|предлаг|прос|предпоч))|"
    r"，(?:并|同时|且)(?=希望|建议|要求|主张)|،?\sو(?=(?:نود|نقترح|نرغب|نطلب|نفضل))",
    re.IGNORECASE,
)


_INSTEAD = re.compile(
    r"(?:\b(?:than|instead of|in place of|and not|but not|plutôt qu(?:e|[’'])|au lieu(?: d(?:e|u|"
    r"[’']))?"
    r"|et non(?: pas)?|mais (?:non|pas)|en lugar(?: del?)?|en vez(?: del?)?|y no|а не|вместо|"
    r"нежели|чем)\b|"
    r"而不是|而非|与其|بدل\S{0,2} من|عوض\S{0,2} عن)\s?"
    r"(?:(?:delet|remov|supprim|suprim|elimin|исключ|удал)\w*\s|删除|حذف )?"
    r"(?:the |le |la |el |du |del )?(?:point |paragraph |punto |пункт\w* |الفقرة )?$",
    re.IGNORECASE,
)
"""What stands behind is compared with what goes: `rather delete resolves 4 than resolves 5`."""
_COMPARES = re.compile(
    r"\b(?:because|since|duplicat\w+|repeats?|overlaps?|is covered|fait double emploi|"
    r"duplica\w*|дублиру\w+|повторя\w+|"
    r"as (?:it|they|resolves|considering)|already|which is covered|car|"
    r"qui|puisque|ya que|porque|que ya|так как|поскольку|который|لأن\w*|[تي]كرر)\b|"
    r"因为|重复|已",
    re.IGNORECASE,
)


def clause_goes(sentence: str) -> bool:
    """Whether the clause spoken of last is deleted, and not some of its words."""
    return this_goes(sentence) is not None and not _LESS.search(sentence)


def goes_for_another(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """`delete this paragraph, because it repeats resolves 3`: the places named are the reason."""
    end, first = this_goes(sentence), next((h.start for h in hits if h.id), 0)
    return end is not None and end <= first and bool(_COMPARES.search(sentence, end, first))


def points_back(sentence: str) -> bool:
    """Whether a short sentence deletes what the one before it named: `We propose to delete it`."""
    return len(sentence) <= MAX_POINTING and this_goes(sentence) is not None


def keeps_back(sentence: str) -> bool:
    """Whether a short sentence wants to stay what the one before it named: `It should be kept`."""
    plain = simplified(sentence)
    if len(sentence) > MAX_POINTING or not it_stays(plain) or _LESS.search(plain):
        return False
    return not (conditional(plain) or misjudged(plain) or denied(plain, KEPT.finditer(plain)))


def this_goes(sentence: str) -> int | None:
    """Where the words end that delete what was spoken of last; None where a part of it goes."""
    plain = simplified(sentence)
    found = _THIS_GOES.search(plain)
    if found is None or _PART_BEHIND.match(plain, found.end()):
        return None
    return found.end()


def offers_words(sentence: str) -> bool:
    """Whether a short sentence offers words for those quoted before: `"scarce" would be better`."""
    return len(sentence) <= MAX_POINTING and affirmed(_OFFERED, simplified(sentence))


_OFFERED = re.compile(OFFERED, re.IGNORECASE)
MAX_POINTING = 120
_THIS_GOES = Words(pointed_words.latin(Act.DELETE), pointed_words.beyond(Act.DELETE))
_LESS = re.compile(pointed_words.LESS, re.IGNORECASE)
_PART_BEHIND = re.compile(pointed_words.PART_BEHIND, re.IGNORECASE)


def quoted_behind(sentence: str, hits: Sequence[LabelHit] = ()) -> str:
    """The words in quotation marks that end a sentence right behind a verb of change.

    Between them may stand what becomes so: `أن يصبح العنوان "…"`.
    """
    for hit in hits:
        becomes = _BECOMES.search(sentence, 0, hit.start)
        said = _SAID_BEHIND.match(sentence, hit.end) if becomes else None
        if said:
            return said[1].rstrip(_STOPS)
    for verb in MODIFY.finditer(sentence):
        said = _SAID_BEHIND.match(sentence, verb.end())
        if said:
            return said[1].rstrip(_STOPS)
    taken = _BY_QUOTED.search(sentence)
    if taken and MODIFY.search(sentence[: taken.start()]):
        return taken[1].rstrip(_STOPS)
    return ""


_BECOMES = re.compile(
    r"(?:\b(?:devienne|devien[dt]\w*)(?: le| la)?|\bpase a (?:ser|decir)(?: el| la)?|"
    r"(?<!\w)[لو]?[تي](?:صبح|قرأ|كون)(?: نص)?)\s$",
    re.IGNORECASE,
)
_STOPS = " .;,?。；，؛،？؟"
_BY_QUOTED = re.compile(
    r"(?:\b(?:by|with|par|por|на|словами|текстом)|[为成]|(?:ب(?:عبارة|نص|ما يلي)?))[\s:：]{0,3}"
    r"([\"“«„「『][^\n]{12,2000})$"
)
"""`Replace resolves 6 by “that …;”.`"""


_SAID_BEHIND = re.compile(
    r"(?:[\s,，:：]|as follows|comme suit|como sigue|так|为|成|如下|كما يلي|إلى){0,5}"
    r"([\"“«「『„][^\n]{12,2000})$"
)


def after_colon(sentence: str) -> str:
    """What stands behind an opening colon of a sentence, when it can be a wording.

    The first colon, but where a later one opens a quotation: `On resolves 5: better say: "…"`.
    """
    behind = (sentence[match.end() :].strip() for match in _COLON_IN.finditer(sentence))
    rests = [rest for rest in islice(behind, MAX_COLONS) if wide(rest) > 15]
    return next((rest for rest in rests if rest.startswith(_OPENING)), "") or next(iter(rests), "")


_OPENING = tuple('"“«„「‘')
MAX_COLONS = 12
