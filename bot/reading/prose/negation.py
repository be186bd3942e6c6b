"""Whether an order is denied: `resolves 4 should not be deleted` deletes nothing (promise 5)."""

import re
from collections.abc import Iterable

from bot.reading.words.scripts import Words

_NOT = (
    r"(?:\b(?:not|never|cannot|nor|against|avoid|refrain from|oppos\w+|object\w* to|"
    r"(?<!not )(?<!n[’']t )hesitat\w+|(?<!pas )hésit\w+|reject\w*|"
    r"instead of(?! (?:this|that|it)\b)|rather than|without|no (?:need|reason|grounds)|pas|jamais|"
    r"plus|contre|"
    r"éviter|"
    r"oppos\w+ (?:à|aux?)|sans|au lieu d[e’'](?! ?cela\b)|plutôt que d[e’']|"
    r"en lugar de(?! (?:ello|eso|esto)\b)|en vez de(?! (?:ello|eso|esto)\b)|вместо(?! (?:этого|"
    r"него|нее|неё|них)\b)|"
    r"no|nunca|contra|evitar|opon\w+ a|sin|не|против|без)|n[’']t|"
    r"(?<![\u0621-\u064a])(?:بدل[\u064b]?ا[\u064b]? من(?! ذلك)|عوض[\u064b]?ا[\u064b]? عن(?! ذلك)|"
    r"لا|لن|ألا|عدم|ضد|نعارض|تعارض|نرفض|دون))"
)
_LINKS = (
    r"(?:be|been|being|to|have|has|do|us|we|the|a|any|its|this|that|it|in|of|for|with|favou?r|"
    r"should|must|want|wish|like|propos\w+|support\w*|agree\w*|accept\w*|simply|see|need|reason|"
    r"être|la|le|les|de|du|des|à|en|faveur|que|soit|se|cette|ce|il|faut|doit|devrait|devoir|"
    r"favorables?|partisane?s?|partidari\w+|d[’']accord|envisag\w+|nécessaire\w*|l[’']utilité|"
    r"utilité|l[’']intérêt|intérêt|raison|necesari\w+|necesidad|utilidad|razón|sentido|motivo|"
    r"vemos|veo|ve|voyons|voit|vois|think|believe|consider|find|necessary|needs?|would|could|it|"
    r"wise|merit|point|use|write|say|écrire|dire|escribir|decir|написать|сказать|писать|"
    r"debe\w*|debería\w*|puede|podría|tienen?|han?|ser|su|el|los|las|esta|este|favor|apoy\w+|convien\w+|"
    r"conviene|нужно|надо|следует|следовало|бы|стоит|должен|должна|должно|быть|можем|может|"
    r"того,?|чтобы|propon\w+|предлага\w+|поддержива\w+|соглас\w+|на|с|со|этого|этот|такого|к|"
    r"[\ue000\ue001]|слов[ао]?|слово|замен[уы]|words?|mots|palabras|عبارة|كلمة|عن|"
    r"(?!(?:only|merely|seulement|uniquement|simplement|solamente|únicamente|simplemente|только|"
    r"просто)\b)\w{2,}(?:ly|ment|mente|о)|purement et simplement|"
    r"كتابة|استخدام|وضع|القول|ينبغي|يجب|يمكن|نرى|أي|سبب\w?|مبرر\w?|ضرورة|حاجة|[يت]دعو|نقترح|نؤيد|تؤيد|نوافق|على|أن|في|يتم|داعي|إلى)"
)
_BEFORE = re.compile(rf"{_NOT}(?:,?\s|(?<=[’']))(?:{_LINKS}\s){{0,6}}$", re.IGNORECASE)
_BEFORE_HAN = re.compile(
    r"(?:(?<!要)不(?:应|宜|能|要|得|可|必|会|想|赞成|同意|建议|支持|接受|主张)?|(?<=要)不要|勿|反对|无[须需]|[难无][以法]接受|"
    r"避免|未|与其|而不是|而非)"
    r"(?:当|该|将|把|用|以|被|予以|对其?|此?处?|进行|再|作|其|该段|[\ue000\ue001]|中|里|的|于|有关|"
    r"关于|直接|随意|随便|轻易|贸然|草率|简单|擅自|完全|彻底|干脆|仓促|急于|立即|马上|盲目|单独|地){0,6}$"
)
BEHIND = re.compile(
    r"\w*,?\s(?:(?:его|её|ее|их|этот|пункт|этого|пункта|абзац)\s){0,2}(?:не\s(?:следует|нужно|надо|"
    r"стоит|предлага\w+|поддержива\w+|счита\w+|можем|может)|нецелесообразно|нельзя)|"
    r"(?:不(?:妥|宜|可取|合适)|没有必要)",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"(?:\b(?:do|does|did) not|n[’']t) (?:\w+ )?(?:think|believe|feel|consider|agree|see (?:how|"
    r"why))"
    r"\b[^,;]{0,60}$|\bne (?:pens|croi|estim|considèr|voi|voyo)\w* pas (?:qu|en quoi)[^,;]{0,60}$|"
    r"\bno (?:cre|pens|consider|estim|opin)\w+ que\b[^,;]{0,60}$|"
    r"не (?:дума|счита|полага)\w+,? (?:что|чтобы)[^;]{0,60}$|不(?:认为|觉得|相信)[^，；]{0,40}$|"
    r"لا [نأتي](?:عتقد|رى|ظن)(?: \S+){0,2}? (?:أن|ان)[^،؛]{0,60}$",
    re.IGNORECASE,
)
"""What the writer does not think: `we do not think that resolves 4 can stay as it is`."""
REACH = 80


def denied(sentence: str, verbs: Iterable[re.Match[str]]) -> bool:
    """Whether each of the verbs found in a sentence is denied; False where there is none."""
    found = list(verbs)
    return bool(found) and all(denied_at(sentence, m.start(), m.end()) for m in found)


def affirmed(pattern: re.Pattern[str] | Words, sentence: str) -> bool:
    """Whether a pattern is found where it is not denied: not in `we do not wish to keep …`."""
    return any(not denied_at(sentence, m.start(), m.start()) for m in pattern.finditer(sentence))


def wanted(pattern: re.Pattern[str] | Words, sentence: str) -> bool:
    """Whether a pattern is found with no denial before it: one in or behind it is its own."""
    return any(not _denied_before(sentence, m.start()) for m in pattern.finditer(sentence))


def denied_at(sentence: str, start: int, end: int) -> bool:
    """Whether what stands at `start:end` is denied by the words beside it."""
    return _denied_before(sentence, start) or bool(BEHIND.match(sentence, end))


def _denied_before(sentence: str, start: int) -> bool:
    before = sentence[max(0, start - REACH) : start]
    return any(pattern.search(before) for pattern in (_RAISED, _BEFORE, _BEFORE_HAN))
