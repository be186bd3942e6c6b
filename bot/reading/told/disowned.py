"""What a writer takes back in the same breath: parts of his file, proposals that he had in mind.

A proposal that its author says not to read is nobody's (promise 5).
"""

import re
from collections.abc import Iterator, Sequence

from bot.model.readings import Proposal
from bot.model.texts import LabelHit
from bot.reading.prose.sentences import sentences
from bot.reading.words.deferred_words import DEFERRED
from bot.resolutions.labels import find_labels
from bot.resolutions.numbers import normal_number

MAX_WORDS = 20_000  # characters looked at
_PASS_OVER = re.compile(
    r"\b(?:ignore|disregard|overlook|skip|leave (?:out|aside)|(?:not|never) (?:consider|read|count|"
    r"take)|forget)\b|\b(?:ignor\w+|ne (?:pas )?(?:ten\w+ (?:pas )?compte|lis\w+ pas)|"
    r"faire abstraction|laisser de côté)\b|\b(?:ignor\w+|caso omiso|no (?:ten\w+|tom\w+) en cuenta|"
    r"pas\w+ por alto)\b|не (?:учитыва\w+|принима\w+ во внимание|чита\w+)|"
    r"(?:忽略|忽视|不予考虑|不必理会|请勿理会|不算)|(?:تجاهل|تجاهلوا|عدم (?:الأخذ|النظر))",
    re.IGNORECASE,
)
_IN_FILE = re.compile(
    r"\b(?:attach\w+|files?|document|word|annex\w*|pi[eè]ces?|fichier|jointe?|annexe|adjunt\w+|"
    r"archivo|documento|anexo)\b|(?:вложени|файл|документ|приложени)|附件|文件|文档|"
    r"(?:المرفق|الملف|الوثيقة)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:para(?:graph)?s?\.?|points?|items?|clauses?|change|paragraphes?|puntos?|párrafos?|"
    r"пункт\w{0,3}|п\.|الفقرة|第)\s?(\d{1,2}(?:\s?(?:bis|ter))?)",
    re.IGNORECASE,
)
HAD_IN_MIND = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:going|about|planning|minded|tempted|inclined) to\b|"
    r"\bhad (?:\w+ )?(?:intended|planned|thought|meant|wanted|considered|in mind)\b|"
    r"\b(?:would|could|might) have (?:\w+ )?(?:supported|preferred|liked|agreed|wanted|proposed|"
    r"accepted|favou?red|suggested)\b|\baur(?:ions|ait|ais) (?:\w+ )?(?:préféré|voulu|aimé|"
    r"souhaité|appuyé|accepté|proposé|soutenu)\b|\b(?:hubiéramos|habríamos|habría|hubiera) "
    r"(?:preferido|querido|deseado|apoyado|aceptado|propuesto)\b|"
    r"\b(?:j[’']allais|nous allions|j[’']avais|nous avions) (?:\w+ )?(?:propos\w+|demand\w+|"
    r"l[’']intention|pensé|prévu|envisagé|voulu|songé)|"
    r"\b(?:iba|íbamos) a\b|\bhabía(?:mos)? (?:pensado|previsto|querido)|"
    r"(?:хотел(?!ось)\w*(?! бы)|собирал\w*|думал\w*|намеревал\w*|планировал\w*) (?:было )?"
    r"(?:\w+ ){0,2}(?:предложить|просить|исключить|заменить|изменить)|"
    r"(?:本来|原来|原本|本)(?:想|打算|拟|准备)|如果[^。]{0,30}本(?:会|可)|原(?:打算|拟)|"
    r"كن(?:ا|ت) (?:\w+ )?(?:سن|سأ|أنوي|ننوي|أعتزم|نعتزم|أفكر|نفكر|بصدد)",
    re.IGNORECASE,
)
"""`I was going to propose …`: what had been intended is not proposed."""


RESTATES = re.compile(
    r"\bas (?:it|they) (?:now )?(?:stands?|reads?|appears?) in (?:the )?(?:rev|draft|latest|"
    r"current)|"
    r"\breflects? (?:all )?(?:the )?(?:proposals|comments|contributions|amendments) "
    r"(?:received|made|submitted)|\b(?:compil|consolidat|summar)\w+ of (?:all )?(?:the )?"
    r"(?:proposals|comments|contributions|amendments|replies|views)|"
    r"\b(?:tel|telle)s? qu[’']\w+ (?:figure\w*|apparaî\w+) dans (?:la )?(?:rev|version|projet)|"
    r"\brefl[eè]te\w* les (?:propositions|observations) reçues|"
    r"\btal como (?:figura|aparece) en (?:la )?(?:rev|versión|proyecto)|"
    r"\brefleja\w* las (?:propuestas|observaciones) recibidas|"
    r"в том виде, в (?:каком|котором)|отража\w+ (?:все )?(?:полученные|поступившие) предложени|"
    r"反映(?:了)?(?:已|所)?收到的(?:提案|建议|意见)|(?:汇总|汇编)(?:了)?.{0,12}(?:提案|建议|意见)|"
    r"(?:يعكس|تعكس) (?:المقترحات|التعليقات) الواردة",
    re.IGNORECASE,
)
"""Who passes on what stands in a draft or was received proposes nothing by it."""
_EITHER_WAY = (
    r"\b(?:could|might|can) (?:of course|certainly|equally|just as well)\b|\b(?:but|or) (?:one|we|"
    r"it) "
    r"(?:could|might|can) (?:also|equally|just as well)\b|\bpourrai\w+ (?:certes|bien sûr)\b|"
    r"\bmais (?:on|"
    r"nous) pourr\w+ (?:aussi|également)\b|\bpodría\w* [^.;]{0,60}\bpero también\b|"
    r"\bможно,? конечно\b|"
    r"\bа можно и\b|当然可以|也可以?(?:保留|不删|维持)|يمكن بالطبع|ويمكن أيضا"
)
"""What might be done as well as left is asked for by nobody."""
_BACK_THEN = (
    r"\b(?:in|at|since|en|à|au|в|на) (?:[^.;\d]{0,20})?(?:19|20)\d\d\b[^.;]{0,60}\b(?:was|were|"
    r"had been|"
    r"a(?:vait|vaient)? été|ont été|fue|fueron|se (?:añadi|suprimi|inclu|modific)\w+|был[аои]?)\b|"
    r"\b(?:was|were|a été|ont été|fue|fueron|был[аои]?) (?:\w+ )?(?:added|deleted|inserted|"
    r"removed|introduced|"
    r"ajouté\w*|supprimé\w*|introduit\w*|añadid\w+|suprimid\w+|добавлен\w*|"
    r"исключ[её]н\w*)\b[^.;]{0,40}"
    r"\b(?:19|20)\d\d\b"
)
"""What became of a text in a year that is named."""
NOT_MEANT = re.compile(
    f"{HAD_IN_MIND.pattern}|{RESTATES.pattern}|{_EITHER_WAY}|{_BACK_THEN}|{DEFERRED}",
    re.IGNORECASE,
)


def without_disowned(
    found: Sequence[Proposal], words: str, language: str | None, resolution: str | None
) -> list[Proposal]:
    """The proposals of files but for those that the mail says to pass over."""
    if not found or not _PASS_OVER.search(words[:MAX_WORDS]):
        return list(found)
    places: set[str] = set()
    for sentence in sentences(words[:MAX_WORDS]):
        if _PASS_OVER.search(sentence) and _IN_FILE.search(sentence):
            hits = find_labels(sentence, language, resolution)
            places.update(_named(hits) or _numbered(sentence, found))
    return [p for p in found if p.provision not in places]


def of_a_part(sentence: str) -> bool:
    """Whether a sentence takes back but a clause of a file, not the letter or the file."""
    part = _NUMBER.search(sentence) or any(
        "/" in (h.provision or "") for h in find_labels(sentence)
    )
    return bool(part and _PASS_OVER.search(sentence) and _IN_FILE.search(sentence))


def _named(hits: Sequence[LabelHit]) -> list[str]:
    return [h.id for h in hits if h.id and "/" in (h.provision or "")]


def _numbered(sentence: str, found: Sequence[Proposal]) -> Iterator[str]:
    """The place of the only proposal with a number that is said without its heading."""
    for match in _NUMBER.finditer(sentence):
        number = normal_number(match[1])
        fitting = [p.provision for p in found if p.provision.rpartition("/")[2] == number]
        if len(fitting) == 1:
            yield fitting[0]
