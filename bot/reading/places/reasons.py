"""Places that a sentence names as its reason: nothing is ordered of them.

`As recognizing c) says the same, please delete resolves 6` deletes resolves 6 alone, and so does
`delete resolves 6, which only echoes recognizing c)`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.model.texts import LabelHit
from bot.reading.places.governed import WHICH
from bot.reading.words.order_words import DELETE, KEEP, MODIFY
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_FRONT = re.compile(
    r"^\W*(?:(?:\d{1,2}|[a-z])[.)]\s*)?(?:"
    r"(?:because(?: of)?|since|given(?: that)?|in view of|in (?:the )?light of|considering that|"
    r"seeing that|now that|due to|owing to|inasmuch as|on the basis of|bearing in mind|"
    r"taking (?:into "
    r"account|account of)|in line with|consistent with|for consistency with|"
    r"in accordance with|as)\b|"
    r"(?:étant donné|compte tenu|puisque|comme|dans la mesure où|parce que|eu égard|au vu|"
    r"attendu que|"
    r"considérant que|en raison|par cohérence|conformément|vu (?:que|le|la|les))\b|"
    r"(?:dado (?:que|el|lo)|puesto que|ya que|como|habida cuenta|teniendo en cuenta|en vista|visto|"
    r"toda vez que|considerando que|debido a|conforme|por coherencia|de conformidad)\b|"
    r"(?:поскольку|так как|учитывая,? (?:что|наличие|содержание|то)|ввиду|с уч[её]том|принимая во "
    r"внимание|в силу|исходя из|раз|коль скоро|в связи с|в соответствии с|по аналогии с)\b|"
    r"(?:鉴于|由于|因为|因(?!此)|考虑到(?!\s?[a-d][)）]|部分)|既然|基于|根据|按照|参照)|"
    r"(?:و)?(?:نظر[\u064b]?ا[\u064b]? (?:ل|إلى)|بما أن|حيث إن|لما كان|بالنظر إلى|مراعاة|في ضوء|"
    r"استناد[\u064b]?ا[\u064b]?|وفق[\u064b]?ا[\u064b]?|ما دام|لأن|اتساق[\u064b]?ا[\u064b]?))",
    re.IGNORECASE,
)
_NOUN = {lang: any_act(lang, Form.NOUN) for lang in ("en", "fr", "es", "ru")}
_DONE = {lang: any_act(lang, Form.DONE) for lang in ("en", "fr", "es", "ru")}
_DONE_BEFORE = re.compile(
    rf"^\W*(?:(?:after|following|since|with) (?:the )?{_NOUN['en']} of\b|"
    rf"(?:after|following|with|now)\b(?=[^,]{{1,80}}\b(?:been|being|is|was|are|were|gets?) "
    rf"(?:\w+ )?{_DONE['en']}\b)|"
    rf"(?:après|suite à|depuis) (?:la |le |l[’'])?{_NOUN['fr']}\b|maintenant que\b|"
    rf"(?:tras|después de) (?:la |el )?{_NOUN['es']}\b|(?:habiéndose|al haberse|habiendo sido|"
    rf"ahora que)\b|{_DONE['es']} (?=(?:el|la|los|las|dich[oa]s?) )|"
    rf"(?:после|вслед за|вследствие) {_NOUN['ru']}\b|"
    rf"(?:بعد|إثر|عقب) (?=(?:أن )?(?:ال)?{any_act('ar')})|وقد (?=[^،]{{0,12}}{any_act('ar')}))",
    re.IGNORECASE,
)
"""`After the deletion of resolves 2, resolves 3 …`: what is done already is ordered of nothing."""
_ABSOLUTE = re.compile(
    rf"[,\s]{{1,2}}(?:(?:having been|being|now) (?:\w+ )?{_DONE['en']}\b|{_DONE['en']},|"
    rf"(?:ayant été|étant|une fois) (?:\w+ )?{_DONE['fr']}\b|"
    rf"(?:habiendo sido|una vez|ya) {_DONE['es']}\b|(?:будучи|уже) {_DONE['ru']}\b)",
    re.IGNORECASE,
)
"""`resolves 2 having been deleted`, right behind its label."""
_BEHIND = re.compile(
    r"(?:[,;]?\s)(?:without \w+ing|sans \w+(?:er|ir|re)|sin \w+[aei]r|не \w{3,}[ая]я|"
    r"because(?: of)?|since|given(?: that)?|in view of|in (?:the )?light of|"
    r"considering "
    r"that|seeing that|due to|owing to|on the grounds? that|the reason (?:is|being)|"
    r"as(?=\s(?:it|they|"
    r"this|already)\b)|(?:which|that) (?:is|are) (?:already )?(?:covered|said|contained|stated)|"
    r"duplicat\w+|repeats?|overlaps?|(?:in order |so as )?to (?:avoid|align|be consistent|match)|"
    r"for (?:the sake of )?consistency|in line with|consistent(?:ly)? with|"
    r"in accordance with|(?<!to )see|cf\.|"
    r"car|puisque|étant donné|parce que|dans la mesure où|compte tenu|en raison|du fait|eu égard|"
    r"au motif que|vu (?:que|le|la|les)|afin d|pour (?:éviter|assurer|harmoniser)|par (?:cohérence|"
    r"souci)|conformément|à l[’']instar|(?<!ons )voir|"
    r"porque|ya que|puesto que|dado (?:que|el|lo)|pues|toda vez que|en vista|habida cuenta|"
    r"debido a|"
    r"en la medida en que|por cuanto|a fin de|para (?:evitar|armonizar)|por coherencia|"
    r"en consonancia|"
    r"conforme|de conformidad|véase|"
    r"поскольку|так как|потому что|ибо|ввиду|в силу|в связи с|из-за|учитывая,? что|с уч[её]том|"
    r"по причине|во избежание|чтобы (?:избежать|согласовать)|для (?:согласования|единообразия)|"
    r"по аналогии с|в соответствии с|см\.)(?!\w)|"
    r"因为|由于|(?<=[，,])因(?!此|而)|理由是|原因是|鉴于|(?<=[，,])(?:考虑到(?!\s?[a-d][)）]|"
    r"部分)|以(?:避免|免|便|与)|"
    r"毕竟|而?不(?=触|影响|改|删|动)|与(?=.{0,30}(?:重复|一致|相同))|同(?=.{0,30}(?:重复|一致|相同))|参见|详见)|"
    r"(?<=\s)(?:و)?(?:لأن|حيث (?:إن|أن)|نظر[\u064b]?ا[\u064b]?|إذ (?:إن|أن)|بسبب|لكون|بما أن|"
    r"باعتبار أن|"
    r"في ضوء|تفادي[\u064b]?ا[\u064b]?|تجنب[\u064b]?ا[\u064b]?|لتجنب|لتفادي|"
    r"اتساق[\u064b]?ا[\u064b]?|"
    r"تماشي[\u064b]?ا[\u064b]?|انظر|دون (?:أن |ال)?[\u0621-\u064a]{3,})",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,،，](?!\d)")
_STATES = re.compile(
    r"[\"”»\s]{0,3}\s(?:already|also|now|says?|states?|covers?|is|are|does|do|has|have|"
    r"makes?|deals?|"
    r"provides?|contains?|addresses|repeats?|expresses)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“«„「『][^\"”»“」』]{0,600}[\"”»“」』]")


def without_reasons(sentence: str, hits: Sequence[LabelHit]) -> Sequence[LabelHit]:
    """The labels of a sentence but for those in its reason; all, if there are no others."""
    if len({h.id for h in hits if h.id}) < 2:
        return hits
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    told = (*_absolute(hidden, hits), *_behind(hidden, hits), *_told_of(hidden, hits))
    spans = [span for span in (_in_front(hidden, hits), *told) if span]
    kept = [h for h in hits if not any(start <= h.start < end for start, end in spans)]
    return kept if any(h.id for h in kept) else hits


def opens_with_reason(sentence: str) -> bool:
    """Whether a sentence begins with why, or after what, something is to be done."""
    return any(pattern.match(sentence) for pattern in (_FRONT, _DONE_BEFORE))


def _in_front(sentence: str, hits: Sequence[LabelHit]) -> tuple[int, int] | None:
    """From the first word to the comma behind the first label; without one, to its end."""
    head, first = _FRONT.match(sentence) or _DONE_BEFORE.match(sentence), hits[0]
    if head is None:
        return None
    if head[0].lower().endswith("as") and not _STATES.match(sentence, first.end):
        return None
    comma = _COMMA.search(sentence, first.end)
    return 0, comma.start() if comma else first.end


def _absolute(sentence: str, hits: Sequence[LabelHit]) -> Iterator[tuple[int, int]]:
    """`resolves 2 having been deleted, …`: the labels of which it is told."""
    return ((h.start, h.end) for h in hits if _ABSOLUTE.match(sentence, h.end))


def _behind(sentence: str, hits: Sequence[LabelHit]) -> list[tuple[int, int]]:
    """From a word of reason to the end, or to the semicolon behind it."""
    found: list[tuple[int, int]] = []
    starts = [m.start() for m in _BEHIND.finditer(sentence, hits[0].end)]
    starts += [
        h.start
        for h in hits[1:]
        if re.search(r"[,;\s]as\s(?:the\s)?$", sentence[max(0, h.start - 8) : h.start])
        and _STATES.match(sentence, h.end)
    ]
    for start in starts:
        end = re.compile(r"[;；؛]").search(sentence, start + 1)
        found.append((start, end.start() if end else len(sentence)))
    return found


def _told_of(sentence: str, hits: Sequence[LabelHit]) -> list[tuple[int, int]]:
    """From a label over the next, if a relative clause tells of it there and orders nothing."""
    found: list[tuple[int, int]] = []
    for hit, other in pairwise(hits):
        told = sentence[hit.end : other.start]
        ordered = any(words.search(told) for words in (DELETE, KEEP, MODIFY))
        if WHICH.match(told) and not ordered and not _goes(sentence, other.end):
            found.append((hit.end, other.end))
    return found


def _goes(sentence: str, end: int) -> bool:
    """Whether what is told goes on to an order: `that recognizing c) be deleted`."""
    stop = _COMMA.search(sentence, end)
    rest = sentence[end : stop.start() if stop else len(sentence)]
    return DELETE.search(rest) is not None or KEEP.search(rest) is not None
