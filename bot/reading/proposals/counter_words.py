"""Words offered for those of a proposal, in a question: `could we say "at least every year"?`.

They take the place of the words that the proposal puts in, where it says which those are.
"""

import re
from collections.abc import Callable, Collection, Sequence

from bot.model.facts import Earlier
from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit
from bot.reading.orders.aligned import part_like
from bot.reading.orders.orders import Edit, Order, apply, edits
from bot.reading.places.shelf import Shelf
from bot.reading.prose.sentences import sentences
from bot.reading.told.reporting import is_reported
from bot.reading.voices.names import NOBODY, Names
from bot.reading.words.change_words import MAYBE_JUST, WORDING_INTO
from bot.reading.words.side_words import BUT, FOUND_ACCEPTABLE, WORDS_ACCEPTED
from bot.reading.words.voice_words import SOMEBODY
from bot.resolutions.folding import worded
from bot.resolutions.traditional import simplified

_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+|[^\w\s]")
_ENDS = " ;,.；，。؛،:"
MAX_TOKENS = 16
MAX_OFFERED = 120  # characters: words, no clause
MAX_BEHIND = 24  # characters: `“every quarter” would be better?`, not what is asked about the words
_QUOTED = re.compile(r"[\"“«„「『‘]([^\"”»“」』’]{2,400})[\"”»“」』’]|(?<!\w)'([^']{2,120})'(?!\w)")
_SAY = (
    r"(?:sa(?:y|id)|wr[io]te|use|put|ha(?:ve|d)|read|go (?:for|with)|settle (?:on|for|with)|"
    r"consider|"
    r"agree (?:on|to)|accept|live with|prefer|suggest|(?:beg[ai]n|end|ended|start|started) with)"
)
_OFFERS = re.compile(
    r"\b(?:could|can|might|may|would|shall|should)(?:n[’']t)? (?:(?:i|it|one|resolves|that|the|"
    r"this|"
    r"we|you|all|everyone|everybody)\b|(?=(?:say|read)\b))"
    rf"[^?;]{{0,80}}?(?:\b{_SAY}\s*$|:\s*$)|\b(?:what|how) about\s*$|"
    r"\b(?:middle (?:ground|way)|compromise|punto intermedio|término medio|compromis|компромисс)\b"
    r"[^?;]{0,60}?(?:\b(?:be|say|is|(?:for|par) (?:instance|example|exemple)|por ejemplo|serait|"
    r"sería|например),?|[:–—-])\s*$|(?:折中|妥协)[^？。；]{0,20}(?:是|如|为|[:：])\s*$|"
    r"حلا? وسطا?[^؟.؛]{0,30}(?:هو|مثل|[:،])\s*$|"
    r"\bque (?:diriez-vous|dirais-tu) d(?:e |[’'])\s*$|\b(?:pourr\w+|peut|peuvent)-(?:on|nous|il)\b"
    r"[^?;]{0,40}\b(?:s[’'](?:entendre|accorder) sur|accepter|convenir d(?:e |[’']))\s*$|"
    r"\bqué (?:les|os|te|le) parec\w+\s*$|\b(?:podríamos|podemos|podrían)\b[^?;]{0,30}\b(?:aceptar|"
    r"acordar|convenir en|vivir con)(?: todos)?\s*$|"
    r"\b(?:могли бы|можем ли|как насч[её]т)\b[^?;]{0,40}(?:\b(?:согласиться (?:на|с)|принять|"
    r"остановиться на)|насч[её]т)\s*$|(?:能否|可否|是否可以?|可不可以)[^？]{0,8}(?:接受|同意)\s*$|"
    r"هل (?:يمكننا|نستطيع|يمكن)[^؟]{0,30}(?:قبول|الاتفاق على|اعتماد)\s*$|"
    r"\b(?:i|it|one|text|that|this|we|considering|resolves|clause|paragraph|provision|sentence)"
    rf"(?: [\w()]+)? (?:could|might|may|would|should)\b[^?;]{{0,80}}?(?:\b{_SAY}\s*$|:\s*$)|"
    r"\b(?:why not|how about|what about|perhaps|maybe|instead|rather|prefer|suggest|"
    r"meet half way)\b"
    rf"[^?;]{{0,80}}?(?:\b(?:{_SAY}|saying|writing|using|putting|having|not|with)\s*$|:\s*$)|"
    r"\b(?:we|i) (?:(?:would|could|might) )?(?:suggest|propose|offer|prefer)\s*$|"
    r"\b(?:suggér|propos|préfér)(?:ons|erions)\s*$|\b(?:suger|prefer)(?:imos|iríamos)\s*$|"
    r"\bpropon(?:emos|dríamos)\s*$|\bпредпоч(?:ли|[её]л|ла) бы\s*$|(?<!\w)(?:نقترح|نفضل)\s*$|"
    r"\bwhat if (?:we|it) (?:said|wrote|read|put|used)\s*$|"
    r"\bsi (?:l[’'])?(?:on|nous) (?:disait|écrivait|mettait|disions|écrivions|mettions)\s*$|"
    r"\by si (?:dijéramos|pusiéramos|escribiéramos|decimos|ponemos|escribimos)\s*$|"
    r"что,? если (?:написать|сказать|поставить|записать)\s*$|(?:如果|要是)(?:写|改|说)[成为]?\s*$|"
    r"ماذا لو (?:قلنا|كتبنا)\s*$|"
    r"\b(?:pourr\w+|peut|serait|pourquoi pas|plutôt|préf\w+|"
    r"propos\w+)\b[^?]{0,60}(?:\b(?:dire|écrire|mettre|"
    r"retenir|employer|utiliser|pas|plutôt|par|pour|de)\s*$|:\s*$)|"
    r"\b(?:podr\w+|pued\w+|sería|por qué no|mejor|tal vez|quizás?|"
    r"prefer\w+)\b[^?]{0,60}(?:\b(?:decir|poner|usar|"
    r"escribir|emplear|utilizar|no|por|de)\s*$|:\s*$)|"
    r"\b(?:можно(?: ли)?|может(?: быть)?|нельзя ли|почему бы не|лучше|что если|"
    r"не могли бы)\b[^?]{0,60}"
    r"(?:\b(?:сказать|написать|записать|указать|использовать|поставить|ограничиться)\s*$|:\s*$)|"
    r"\b(?:важн\w+|нужно|надо|стоит|следует|правильн\w+|предлага(?:ем|ю))\b[^?;]{0,40}\b(?:сказать|"
    r"написать|записать|указать|использовать|поставить)(?: \w+)?:?\s*$|"
    r"(?:可否|能否|是否可以?|可以|不如|何不|或许|也许)[^？]{0,20}(?:改为|改成|用|写成|写为|"
    r"说|采用|表述为|使用)\s*$|"
    r"(?:هل (?:يمكن|نستطيع|من الممكن)|لم لا|لماذا لا|ربما|الأفضل|ألا يمكن)[^؟]{0,50}(?:نقول|"
    r"القول|نكتب|كتابة|نستخدم|"
    r"استخدام|نستعمل|عبارة|كلمة|يقال)\s*$|"
    # in the place of words that were to go
    r"\breplace (?:it|them|this|that) (?:by|with)\s*$|\b(?:l[ae]s?|l[’'])\s?remplac\w+ (?:plutôt )?"
    r"par\s*$|\bl[oa]s? (?:sustitu|reemplaz|cambi)\w+ por\s*$|"
    r"\b(?:sustitu|reemplaz)\w+l[oa]s? por\s*$|(?:замен\w+ (?:его|её|ее|их)|(?:его|её|ее|их) "
    r"замен\w+)(?: (?:на|словами))?\s*$|(?:将|把)?其(?:改|替换|换)[为成]\s*$|نستبدله?ا? ب\s*$|"
    rf"{WORDING_INTO}|{MAYBE_JUST}|{WORDS_ACCEPTED}|"
    # a step toward the other: `then let us say "…"`
    r"\b(?:let us|let[’']s|make it|change it to|settle for|let it be)(?: say| write| use| "
    r"put)?\W*$|"
    r"\b(?:mettons|disons|écrivons)\W*$|\b(?:digamos|pongamos|dejémoslo en)\W*$|"
    r"\b(?:тогда|давайте|пусть будет|меняем на|исправим на|предлагаем)(?: (?:тогда|давайте|так|"
    r"лучше|"
    r"просто|напишем|скажем|поставим|вариант|будет|сделаем))*\W*$|"
    r"(?:那么?|那就|就|还是|干脆|建议|提议)(?:就)?(?:改为|改成|写成|定为|用|采用)\W*$|"
    r"(?:إذن|فلنقل|لنقل|فلتكن|لنجعلها|لتكن)(?: عبارة)?\W*$",
    re.IGNORECASE,
)
_AND = re.compile(r"\W*(?:(?:and|or|et|ou|y|o|а|и|или|或者?|那么?|أو|و)\b)?\W*", re.IGNORECASE)
"""`And “every quarter”?`: nothing but the words is asked."""
_SUPPOSES = re.compile(
    r"\bhelps? if\b|\bwhat if\b|\b(?:how|what) about\b|\bet si\b|\by si\b|что,? если|"
    r"(?:如果|要是)[^？]{0,40}(?:如何|怎么?样|可[好以])|ماذا لو",
    re.IGNORECASE,
)
"""`Would it help if considering d) began with “…”?`"""
_ABOUT = re.compile(
    r"\b(?:because|clarif\w+|defin\w+|describ\w+|elaborat\w+|expand|expla\w+|know|mean\w*|since|"
    r"tell|"
    r"understand|d[’']où|enten\w+|expliqu\w+|précis\w+|savoir|signifi\w+|aclar\w+|dónde|entiend\w+|"
    r"explic\w+|saber|откуда|значит|понима\w+|пояснить|разъяснить|узнать)\b|解释|说明|意思|出处|"
    r"(?<!\w)(?:من أين|ال?توضيح|ال?شرح|المقصود|ال?معنى)",
    re.IGNORECASE,
)
"""Before words that something is asked or told about: `could you explain what is meant by “…”?`"""
_ASKS = re.compile(
    r"\b(?:how|mean\w*|used|wh(?:at|en|ere|ich|o)|comment|quoi|quand|où|qué|cómo|dónde|как|что|где|"
    r"откуда)\b|什么|怎么|哪|(?<!\w)(?:ماذا|كيف|أين)",
    re.IGNORECASE,
)
"""`“Every quarter” — how?`"""
_WHY = re.compile(
    r"\bwhy (?!not)|\bpourquoi (?!pas)|\bpor qué (?!no)|почему (?!бы)|为什么|لماذا (?!لا)",
    re.IGNORECASE,
)


_PARTS = re.compile(r"(?<=[;；؛])\s*(?![\"”»」])")
"""`Agreed on considering d); we could accept “…”`: what is offered has no place named before."""


def offered_instead(
    words: str,
    answered: Earlier | None,
    shelf: Shelf,
    language: str | None,
    labels: Callable[[str], Sequence[LabelHit]],
    names: Names,
) -> tuple[Proposal, ...]:
    """The wording that comes of the words offered, inferred; none in doubt."""
    change = only_change(answered, shelf, language)
    known = {worded(w) for w in (change[1].old, change[1].new)} if change else set()
    parts = (part for sentence in sentences(words) for part in _PARTS.split(sentence))
    for sentence in parts:
        hits = labels(sentence) if _QUOTED.search(sentence) else ()
        new = offered_in(sentence, hits, names, known)
        named = {h.id for h in hits if h.id} if new else ()
        place, wording = _of_one_like(new, answered, shelf, language) if new else ("", None)
        if new and change and not wording:
            place, wording = change[0], instead(new, *change[1:])
        if new and len(named) == 1 and place not in named and _SUPPOSES.search(sentence):
            place = next(iter(named))
            wording = _in_place_of_part(new, shelf.wording(place, language) or "")
        if place and wording and (not named or place in named):
            return (Proposal(place, Action.MOD, wording, "body", explicit=False, confidence=0.6),)
    return ()


def offered_in(
    sentence: str,
    hits: Sequence[LabelHit],
    names: Names = NOBODY,
    known: Collection[str] = (),
) -> str:
    """The words that a sentence offers in a question or as a step, none of those `known`."""
    return _offered(_without_places(sentence, hits), names, known)


def _in_place_of_part(new: str, clause: str) -> str | None:
    """The clause with the words offered for those of it that are like them."""
    part = part_like(new, clause)
    return apply(Edit(Order.REPLACE_WORDS, part, new), clause) if part else None


def instead(new: str, edit: Edit, clause: str) -> str | None:
    """The clause with the words offered for those that were to be replaced."""
    if worded(new) in (worded(edit.old), worded(edit.new)):
        return None
    if edit.old[:1].islower():  # `“Every other year” would be fine`
        new = f"{new[:1].lower()}{new[1:]}"
    return apply(Edit(Order.REPLACE_WORDS, _grown(edit.old, new, clause), new), clause)


def _of_one_like(
    new: str, answered: Earlier | None, shelf: Shelf, language: str | None
) -> tuple[str, str | None]:
    """Words offered for those that a proposal only puts in or strikes: of several, where they are
    like those put in."""
    found: list[tuple[str, str]] = []
    proposed = answered.proposals if answered else ()
    changed = [p for p in proposed if p.action is Action.MOD and p.text]
    for p in changed:
        clause = shelf.wording(p.provision, language) or ""
        text = p.text or ""
        gone, come = (run.strip(" ,，،") for run in _runs(clause, text))
        if worded(new) in worded(text):
            continue  # they are what is proposed
        if come and not gone and (_like(come, new) or len(proposed) == 1):
            again = worded(come) in worded(new)  # with words beside them
            wording = _in_place_of_part(new, text) if again else text.replace(come, new, 1)
            found += [(p.provision, wording)] if wording else []
        elif gone and not come and len(proposed) == 1:
            found.append((p.provision, clause.replace(gone, new, 1)))
    return found[0] if len(found) == 1 else ("", None)


def _like(one: str, other: str) -> bool:
    """Whether words share the beginning of a long one."""
    ours, theirs = ({w[:STEM] for w in _LONG.findall(words.lower())} for words in (one, other))
    return bool(ours & theirs)


STEM = 5
_LONG = re.compile(r"[^\W\d_]{5,}")


def _replaced(clause: str, text: str) -> Edit | None:
    """The one run of words that a wording has in the place of one of the clause."""
    gone, come = _runs(clause, text)
    return Edit(Order.REPLACE_WORDS, gone, come) if gone and come else None


def _runs(clause: str, text: str) -> tuple[str, str]:
    """The run of words that goes, and that which comes for it; "" for none, or too long."""
    old, new = list(_TOKEN.finditer(clause)), list(_TOKEN.finditer(text.rstrip(_ENDS)))
    while old and clause[old[-1].start() : old[-1].end()] in _ENDS:
        old.pop()
    a, b = [m[0] for m in old], [m[0] for m in new]
    begin = _shared(a, b)
    end = _shared(a[begin:][::-1], b[begin:][::-1])
    gone, come = old[begin : len(old) - end], new[begin : len(new) - end]
    if max(len(gone), len(come)) > MAX_TOKENS:
        return "", ""
    return (
        clause[gone[0].start() : gone[-1].end()] if gone else "",
        text[come[0].start() : come[-1].end()] if come else "",
    )


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two wordings have in common from the first on."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _grown(old: str, new: str, clause: str) -> str:
    """The words that go, with those beside them that the new ones say again: `every two years`."""
    words, come = list(_TOKEN.finditer(clause)), _TOKEN.findall(new)
    at = clause.find(old)
    first = next((i for i, m in enumerate(words) if m.start() >= at), 0)
    last = max((i for i, m in enumerate(words) if m.end() <= at + len(old)), default=0)
    for k in range(min(len(come) - 1, first), 0, -1):
        if [m[0] for m in words[first - k : first]] == come[:k]:
            first -= k
            break
    for k in range(len(come) - 1, 0, -1):
        if [m[0] for m in words[last + 1 : last + 1 + k]] == come[-k:]:
            last += k
            break
    return clause[words[first].start() : words[last].end()] if at >= 0 else old


def _without_places(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The sentence without its labels, and what leads to them: `we suggest, in resolves 2, "…"`."""
    kept, at = [], 0
    for hit in hits:
        kept.append(_LEADS.sub("", sentence[at : max(at, hit.start)]))
        at = max(at, hit.end)
    return " ".join("".join([*kept, sentence[at:]]).split())


_LEADS = re.compile(
    r",?\s?(?<!\w)(?:in|at|under|of|for|on|au|aux|du|dans|sous|de|en|del?|al?|el|la|le|во?|на|к|по|"
    r"في|من|ب)\s?$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|never|pas|jamais|no|nunca|не)\b|n[’']t\b|不|(?<!\w)(?:لا|لن)\s)[^,;，،]{0,30}$",
    re.IGNORECASE,
)
"""`We would not suggest “…”` offers nothing; `could we not say “…”?` does."""


_BUT = re.compile(rf"(?:^|[,;:，；،؛])\W*(?:{BUT})?\W*$", re.IGNORECASE)
_TAKEN = re.compile(FOUND_ACCEPTABLE, re.IGNORECASE)
"""`…, but “every other year” would be fine`."""
_COLON = re.compile(r"[:：;；]\s")
_ALL = re.compile(
    r"\b(?:everyone|everybody|tout le monde|все|todos)\b|大家|各位|الجميع", re.IGNORECASE
)
"""Whom the writer asks, himself among them: `could everybody live with “…”?`."""


def _offered(sentence: str, names: Names, known: Collection[str]) -> str:
    """The only quoted words of a sentence beside those known, if its writer offers them."""
    quoted = list(_QUOTED.finditer(sentence))
    if len(quoted) > 1:
        quoted = [m for m in quoted if worded(m[1] or m[2]) not in known]
    if len(quoted) != 1 or _WHY.search(sentence):
        return ""
    new = quoted[0][1] or quoted[0][2]
    lead = simplified(sentence[: quoted[0].start()])
    if _ABOUT.search(lead):
        return ""
    asked = sentence.rstrip().endswith(("?", "？", "؟"))
    behind = sentence[quoted[0].end() :]
    bare = asked and _AND.fullmatch(lead) and len(behind) <= MAX_BEHIND and not _ASKS.search(behind)
    taken = _BUT.search(lead) and _TAKEN.match(simplified(behind))
    offers = bare or taken or _OFFERS.search(lead)
    if (
        not offers
        or (_NOT.search(lead) and not asked)
        or SOMEBODY.search(_ALL.sub("", _COLON.split(lead)[-1]))
    ):
        return ""
    if is_reported(sentence, names):
        return ""
    return new.strip(" .,;?") if len(new) <= MAX_OFFERED else ""


def only_change(
    answered: Earlier | None, shelf: Shelf, language: str | None
) -> tuple[str, Edit, str] | None:
    """(provision, edit, words in force) of the only words that a letter replaces by others."""
    if answered is None:
        return None
    changed = [p for p in answered.proposals if p.action is Action.MOD and p.text]
    if len(answered.proposals) == len(changed) == 1:
        clause = shelf.wording(changed[0].provision, language)
        edit = _replaced(clause or "", changed[0].text or "")
        if clause and edit:
            return changed[0].provision, edit, clause
    found: list[tuple[str, Edit, str]] = []
    for sentence in sentences(answered.own_words):
        for edit in edits(sentence):
            for p in changed if edit.order is Order.REPLACE_WORDS else ():
                clause = shelf.wording(p.provision, language)
                if clause and worded(apply(edit, clause) or "") == worded(p.text or ""):
                    found.append((p.provision, edit, clause))
    return found[0] if len(found) == 1 else None
