"""A change that is only the topic of a sentence: `as to the deletion of it, we need more time`.

Whoever names so what another wants orders nothing by it, unless the rest of the sentence changes
a text itself, proposes, finds it needed, or gives the reason (promise 5).
"""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.prose.joining import unjoined
from bot.reading.words.order_words import ADD, DELETE, MERGE, MODIFY, MOVE
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_TOPIC = Words(
    r"^\W*(?:(?:and|but|et|mais|y|pero) )?(?:as (?:to|for|regards)|regarding|concerning|on|"
    r"with (?:regard|respect) to|in (?:regard|respect) (?:to|of)|quant à|s[’']agissant d[eu’']|"
    r"concernant|pour ce qui (?:est d[eu’']|concerne)|en ce qui concerne|sur|à propos d[eu’']|"
    r"en cuanto al?|respecto (?:de|a)l?|con respecto al?|por lo que respecta al?|sobre|"
    r"en lo que (?:respecta|se refiere) al?)\s?(?:the |la |le |les |l[’']|el |this |cette |esta )?"
    r"(?:proposed |suggested |possible )?"
    rf"(?:{any_act('en', Form.NOUN)}|{any_act('fr', Form.NOUN)}|{any_act('es', Form.NOUN)})\b",
    r"^\W*(?:(?:а|но|и) )?(?:что касается|в отношении|относительно|касательно|по поводу|насч[её]т|"
    r"по вопросу об?|об?|по)\s(?:возможно\w+ |предлагаемо\w+ |предложенно\w+ )?"
    rf"{any_act('ru', Form.NOUN)}\b|"
    r"^\W*(?:但|而)?(?:关于|至于|对于?|就|有关|针对)(?:拟议的?|建议的?|提议的?|所建议的?)?"
    rf"(?:将[^，,。]{{1,60}}?)?{any_act('zh')}(?=[^，,：:。]{{1,40}}[，,])|"
    r"^\W*و?(?:أما|فيما (?:يتعلق|يخص|يتصل)|بالنسبة(?: إلى)?|بخصوص|بشأن|حول)\s?"
    rf"(?:[بل](?:ل(?=\w))?)?{any_act('ar', Form.NOUN)}\s",
)
_OWN = re.compile(
    r"\b(?:propos|propon|propues|suggest|suggér|sug[ie]+r|recomm|insist|necess|nécess|neces|"
    r"need(?:ed|ful)|requis|request it|demandons-la|предлага|предлож|настаива|рекоменд|необходим|"
    r"нужно (?:это|его|сделать))|建议|提议|提案|主张|坚持|必要|必须|"
    r"(?:قترح|مقترح|اقتراح|ضروري|لازم|نصر)",
    re.IGNORECASE,
)
"""That the writer wants it himself."""
_REASON = re.compile(
    r"\W*(?:reasons?\b|because|since|raisons?\b|car\b|parce|motif|motivos?\b|porque|ya que|"
    r"обоснован|"
    r"причин|так как|поскольку|理由|原因|因为|(?:ال)?سبب|لأن|حيث)",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,，،:：]|\sف(?=\w)")


def is_topic(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """Whether the change is what a sentence is about, and the rest of it asks for none."""
    sentence = unjoined(sentence)
    found = _TOPIC.match(sentence)
    if found is None:
        return False
    at = next((h.end for h in hits if h.id and h.end > found.end()), found.end())
    comma = _COMMA.search(sentence, found.end())
    rest = sentence[max(at, comma.end() if comma else 0) :]
    if not rest.strip(" .。،") or _REASON.match(rest) or _OWN.search(rest):
        return False
    return not any(table.search(rest) for table in (DELETE, ADD, MODIFY, MOVE, MERGE))
