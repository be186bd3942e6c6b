"""What the walk through a mail's proposals looks for in one paragraph: tables, small steps."""

import re
from collections.abc import Sequence

from bot.model.readings import Action
from bot.model.texts import LabelHit
from bot.reading.orders.orders import REASONS
from bot.reading.prose.paragraphs import Paragraph, number_of, symbol_of, unquoted
from bot.reading.prose.sentences import sentences
from bot.resolutions.numbers import normal_number
from bot.resolutions.verbs.asked import orders
from bot.resolutions.verdict_words import GONE, KEPT

TO_READ = re.compile(
    r"^(?:(?:to be )?(?:reworded|reformulated|rephrased|redrafted|amended|modified|revised|"
    r"changed|replaced)(?: (?:to read|as follows|by|with|into))*(?=\s?[:：])|"
    r"(?:à )?(?:reformul|libell|rédig|modifi|remplac)(?:er|ée?)(?: (?:comme suit|ainsi|"
    r"par))*(?=\s?:)|"
    r"(?:reformul|redact|modific|sustitu|reemplaz)(?:ar|ir|ad[oa]|id[oa])"
    r"(?: (?:como sigue|así|por))*"
    r"(?=\s?:)|(?:изложить|излагается|заменить|изменить)(?: в следующей редакции| так| следующим "
    r"(?:текстом|образом))*(?=\s?:)|(?:修改|改写|替换|修订)(?:为|如下|成)?(?=[:：])|"
    r"(?:so as )?to (?:now )?read(?: as follows)?|(?:to be )?replaced by|as follows|"
    r"comme suit|ainsi libellé|como sigue|que diga|в следующей редакции|改为|修改为|ليصبح)"
    r"\s*[:：]?\s*",
    re.IGNORECASE,
)
WOULD = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{3,40}) (?:would (?:also |rather )?"
    rf"{orders('en')}|seeks|réclame|pide)\b"
)
"""Who wants something done, which is the writer's where it is his own State."""
VERDICT = re.compile(
    r"^(?:yes|no|oui|non|sí|si|no|да|нет|是的?|不|نعم|لا)\s*[,.;:，。،–—-]\s*", re.IGNORECASE
)
WOULD_DROP = re.compile(
    r"(?:we|i) would (?:rather |prefer to )?(?:delete|drop|remove|suppress|strike)(?: out)? "
    r"(?:it|this|that)\b|(?:nous|je) (?:le|la|l[’']) ?supprimeri\w+|(?:lo|la) suprimirí\w+|"
    r"(?:мы |я )?предлагаем (?:его |ее |её )?(?:исключить|удалить)\W*$|"
    r"建议(?:予以)?删除|نقترح حذفه\w?",
    re.IGNORECASE,
)
"""What is said of a clause quoted above: `we would delete it`."""
NEW_NUMBER = re.compile(
    r"(?:\b(?:number(?:ed)?|as|become|becoming|item|paragraph|para|point|clause|resolves|considering|"
    r"recognizing|noting|numérotée?|paragraphe|alinéa|numéro|décide|punto|número|párrafo|apartado|"
    r"numeral|literal|inciso|resuelve|пункт\w{0,2}|подпункт\w{0,2}|номером?)\s?\(?|第|"
    r"(?<!\w)[وب]?(?:ال)?(?:فقرة|بند)(?: فرعية)?(?: جديدة?)?(?: رقم(?:ها)?)? )"
    r"(?P<number>\d{1,2}(?:[\s-]?(?:bis|ter|quater|бис|тер))?|[a-h](?=\)))\)?(?![^\W\u3400-\u9fff])",
    re.IGNORECASE,
)
"""`which could be numbered 4bis`, `un punto 4bis`: the number that a new clause is given."""
INSTEAD_OF = re.compile(
    r"\W*(?:instead of|rather than|au lieu d|plutôt que|en lugar de|en vez de|вместо|与其|"
    r"بدلاً? من|عوضاً? عن)",
    re.IGNORECASE,
)
"""What begins with what is not to be done with the clause."""
ENDS_OPEN = re.compile(r"[:：]\s*[*_]*$")
WORDY = re.compile(r"[^\W\d_]{2,}")
OTHERS = re.compile(
    r"\b(?:proposal|proposition|propuesta|предложени\w+|amendment|text|edit) (?:by|of|from|"
    r"made by|submitted by|de (?:la|l[’'])?|от) ?[A-ZА-Я]|的(?:提案|建议)(?=.{0,12}(?:支持|"
    r"反对|同意))",
)


_HEAD = re.compile(r"(?P<place>[^\n|]{3,80}?)\s?[:：,，(（–—-]\s?(?=(?:MOD|ADD)(?!\w))")


def cells(text: str) -> tuple[str, str, str] | None:
    """(place, symbol, wording) of a table's row, or of a label with its symbol behind it:
    `resolves 5 | MOD | that …`, `resolves 7 – ADD: “that …”`."""
    place, bar, rest = text.partition(" | ")
    head = _HEAD.match(text) if not bar and ("MOD" in text or "ADD" in text) else None
    if head:
        place, rest = head["place"], text[head.end() :]
    symbol = symbol_of(rest) if bar or head else None
    return (place, symbol[0], symbol[1].lstrip("| ")) if symbol else None


def lead_in(hits: Sequence[LabelHit]) -> int:
    """How far labels may begin and still belong to the symbol: the run of them at the start."""
    reach = 30
    for hit in hits:
        if hit.start <= reach:
            reach = max(reach, hit.end + 8)
    return max(30, reach)


def parted(place: str) -> tuple[str, str]:
    """`191/resolves/2` as (`191`, `resolves/2`)."""
    resolution, _, path = place.partition("/")
    return resolution, path


def same_number(number: str, place: str) -> bool:
    """Whether a place ends with a number, however that is written."""
    return place.endswith("/" + normal_number(number))


def verdict(answer: str) -> Action | None:
    """What an answer does with the clause quoted above it: `No, delete it`, `sans changement`."""
    said = VERDICT.sub("", _VOWELS.sub("", next(iter(sentences(answer)), "")))
    if said.rstrip().endswith(("?", "？", "؟")):
        return None
    if WOULD_DROP.match(said):
        return Action.SUP
    for words in (said, _PLEASE.sub("", _WHY.split(said, maxsplit=1)[0])):
        if GONE.fullmatch(words):
            return Action.SUP
        kept = [said for said in _AND_WELL.split(words) if not _FINE.fullmatch(said)]
        if kept and all(KEPT.fullmatch(said) for said in kept):
            return Action.NOC
    return None


_AND_WELL = re.compile(r",\s+|\s[–—-]\s|[，،]\s?")
"""`Nothing to change, it is fine as it is`: the same twice."""
_FINE = re.compile(
    r"(?:it |this |that |this text |c[’']est |está |es )?(?:is )?(?:very |perfectly |quite |très |"
    r"muy |parfaitement )?(?:fine|good|ok|okay|clear|satisfactory|bien|bon|parfait|clair|clar[oa])"
    r"(?: (?:for|with|by) us| pour nous| para nosotros)?\W*",
    re.IGNORECASE,
)
_VOWELS = re.compile("[\u064b-\u0652]")
"""Arabic may write them over its letters: `تُحذف`."""
_PLEASE = re.compile(
    r"^\W*(?:(?:please|kindly|pls|merci de|prière de|por favor|просим|просьба|предлагаем|proposed|"
    r"we propose|to|nous proposons|proponemos|proposition|propuesta|should|shall|could|can|may|"
    r"peut|pourrait|devrait|puede|podría|debería|debe|être|ser|be|следует|можно|建议|提议|应|"
    r"拟|可|请|予以|نقترح|يرجى|ينبغي)[\s:]*)+|[\s,，]*(?:please|s[’']il vous plaît|por favor|"
    r"пожалуйста)\W*$",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"[;(；؛（.。]|\s[–—-]\s|[,，،]?\s?(?:\b(?:because|since|as|which|car|puisque|parce qu|porque|"
    r"ya que|dado que|так как|поскольку|ибо)\b|因为|理由|لأن)",
    re.IGNORECASE,
)
"""Where a reason or courtesy begins behind what is to become of a clause."""


def wording_behind(
    items: Sequence[Paragraph], i: int, tail: str, places: Sequence[str]
) -> tuple[str, int]:
    """(the wording in the rest of paragraph i, else in the next ones; which to read next)."""
    if len(WORDY.findall(tail)) >= 2 or len(tail) > 12:
        first, j = tail, i + 1
    elif i + 1 < len(items) and not REASONS.match(items[i + 1].text):
        if symbol_of(items[i + 1].text):
            return "", i + 1
        first, j = items[i + 1].text, i + 2
    else:
        return "", i + 1
    number, body = number_of(first)
    if number and places and not same_number(number, places[0]) and not normal_number(number):
        body = first
    pieces = [unquoted(body)]
    while pieces[-1].endswith((":", "：")) or (
        len(pieces) > 1 and pieces[-1].endswith((";", "；", "؛"))
    ):
        if j >= len(items) or symbol_of(items[j].text) or REASONS.match(items[j].text):
            break
        sub, _ = number_of(items[j].text)
        if not sub:
            break
        pieces.append(items[j].text.strip())
        j += 1
    return "\n".join(pieces).strip(), j


def first_behind(items: Sequence[Paragraph], i: int) -> str:
    """The sentence that opens the next paragraph, past a wording that is quoted between."""
    for item in items[i + 1 : i + 3]:
        first = next(sentences(item.text), "")
        if not first.startswith(_MARKS):
            return first
    return ""


_MARKS = ('"', "“", "«", "„", "「", "‘")


_TOPIC = re.compile(
    r"\W*(?:on|as (?:to|for|regards)|regarding|concerning|with regard to|about|"
    r"quant (?:à|aux?)|sur|concernant|s[’']agissant (?:de|des|du|d)|pour ce qui (?:est|concerne)|"
    r"en cuanto al?|en lo que respecta al?|sobre|respecto (?:al?|del?)|что касается|"
    r"по поводу|насч[её]т|"
    r"关于|至于|بالنسبة (?:إلى|ل)|بشأن|أما)(?![^\W\u3400-\u9fff\u0600-\u06ff])\s?"
    r"(?!(?:the |this |that |these |those |le |la |les |ce |cet |cette |ces |el |los |las |"
    r"est\w+ |es\w+ |эт\w+ |该|此|这|هذ[اه] )?(?:it|this|that|them|these|those|text|wording|"
    r"same|whole|rest|(?:sub-?)?(?:paragraph|clause|provision|point|item)s?|paragraphes?|alinéas?|"
    r"points?|texte|"
    r"cela|párrafos?|apartados?|puntos?|texto|eso|esto|пункт\w*|текст\w*|это\w*|[段款项条点]|案文|"
    r"فقرة|الفقرة|النص|ذلك)(?![^\W\u3400-\u9fff]))",
    re.IGNORECASE,
)


def turns_elsewhere(sentence: str) -> bool:
    """Whether a sentence begins with a subject of its own, no clause: `On the two meetings, …`."""
    return _TOPIC.match(sentence) is not None
