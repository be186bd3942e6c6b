"""What a correction makes of a proposal that its writer sent before: other words, another place.

`In my mail of yesterday please read 5 instead of 3`, `"resolves 5" should read "resolves 6"`. The
words are those of his own wording, the place is one of his own; what is found in neither is left.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.model.facts import Earlier
from bot.model.readings import Action, Proposal
from bot.reading.letters.asking import Ask
from bot.reading.orders.aligned import part_like
from bot.reading.places.ground import Ground
from bot.reading.prose.sentences import sentences
from bot.reading.words.relabel_words import RELABELS

MAX_LETTERS, MAX_PAIRS = 20, 12
_SAID = r"[\"“«„「『]\s?(?P<{0}>[^\"“”«»„「」『』]{{1,300}}?)\s?[\"”»“」』]"
_BARE = r"(?P<{0}bare>[^\"“”«»„.,;:!?]{{1,60}}?)"
_OLD, _NEW = (rf"(?:{_SAID.format(name)}|{_BARE.format(name)})" for name in ("old", "new"))
_STOP = r"(?=\s*(?:[.,;:!?]|$|\s(?:in|dans|en|au|on|as|comme|como)\s))"
_STEAD = (
    r"(?:instead of|rather than|and not|not|in place of|au lieu d(?:e |[’'])|et non(?: pas)?|"
    r"à la place d(?:e |[’'])|en lugar de|en vez de|y no|а не|вместо)"
)
_READ = (
    r"(?:read|say|put|lire|lisez|léase|lean|leer|debe (?:decir|leerse)|debería decir|читать|"
    r"читайте|следует читать)"
)
_WHERE = (
    r"(?:where(?:ver)? (?:it|i|we) (?:says?|said|wrote|put|had)|"
    r"(?:là |partout )?où (?:il est écrit|on lit|(?:j[’']ai|nous avons) (?:écrit|mis))|"
    r"donde(?:quiera que)? (?:dice|dije|decía|puse|pusimos|pone|ponía|escribí|escribimos|figura)|"
    r"где (?:я |мы )?(?:написал[аи]?|написано|стоит|сказано))"
)
_WROTE = (
    rf"(?:for|instead of|{_WHERE}|au lieu d(?:e |[’'])|en lugar de|"
    r"en vez de|вместо)"
)
_SHOULD = (
    rf"(?:please |it should |you should |il faut |veuillez |prière de |просим |следует )*"
    rf"(?:{_READ}|(?:i|we) (?:meant|should have (?:written|said)))"
)
_OUGHT = (
    r"(?:should|ought to|must|devrait|aurait dû) "
    r"(?:read|be|say|have (?:been|read)|se lire|être)"
)
_QUOTED, _QUOTED_NEW = _SAID.format("old"), _SAID.format("new")
_STEAD_AR = r"(?:بدلاً? من|عوضاً? عن)\s(?:\S+\s)?"
_MENDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_READ}:? {_NEW},? {_STEAD}\s?{_OLD}{_STOP}",
        rf"\b{_READ}:? {_NEW},? {_WHERE},?\s?{_OLD}{_STOP}",
        rf"\b{_WROTE}\s?{_OLD},? {_SHOULD}:? ?{_NEW}{_STOP}",
        rf"{_QUOTED} {_OUGHT}:? {_NEW}{_STOP}",
        rf"{_QUOTED}[^\"“]{{0,12}}请?(?:读作|读为|改读为)\s?{_QUOTED_NEW}",
        rf"(?:كتبت|كتبنا|وردت?)\s(?:\S+\s)?{_QUOTED}[،,]?\s(?:ف?لي|ف?ي|ت)?قر\S+\s{_QUOTED_NEW}",
        rf"{_QUOTED}\s?(?:应为|应改为|更正为|应读作|改为)\s?{_QUOTED_NEW}",
        rf"{_STEAD_AR}{_QUOTED}[^\"«“]{{0,30}}{_QUOTED_NEW}",
        rf"{_QUOTED_NEW}\s{_STEAD_AR}{_QUOTED}",
    )
)
_ALONE = re.compile(
    rf"(?:\b(?:{_READ}|(?:i|we) (?:meant|should have (?:written|said))(?: was| is)?|"
    rf"should have (?:written|said|put|been)(?: was| is)?|j[’']aurais dû écrire|"
    rf"debí (?:escribir|poner))|应为|والصواب|الصحيح هو):?\s?{_QUOTED_NEW}",
    re.IGNORECASE,
)
"""What was meant, without the words that it is meant for."""
_BARE_BEHIND = re.compile(
    r"\s*,?\s?(?:and not|not|rather than|instead of|et non(?: pas)?|au lieu|y no|en lugar|en vez|"
    r"а не|вместо)\s(?:(?:to|from|of|in|au|du|de|al|del|le|el|the|к|пункта?)\s){0,2}"
    r"(?:[^\W\d_]{4,16}\s)?(?P<number>\d{1,2}|[a-d]\))(?!\w)",
    re.IGNORECASE,
)
"""`resolves 6 and not 5`: a number under the same heading."""


def corrected(ask: Ask, ground: Ground) -> tuple[Proposal, ...]:
    """The writer's own proposals as a letter that corrects them leaves them, where it says how."""
    own = (e for e in reversed(ask.library.letters) if e.author_email == ask.author and e.proposals)
    for letter in islice(own, MAX_LETTERS):
        found = tuple(dict.fromkeys(_mended(ask.words, letter, ground)))
        if found:
            return found
    return ()


def _mended(words: str, letter: Earlier, ground: Ground) -> Iterator[Proposal]:
    for sentence in sentences(words):
        moved = list(_moved(sentence, letter.proposals, ground))
        yield from moved
        pairs = [] if moved else list(islice(_pairs(sentence), MAX_PAIRS))
        if not (moved or pairs):
            yield from _likened(sentence, letter)
        for old, new in pairs:
            for p in letter.proposals:
                text = _reworded(p.text or "", old, new)
                if text is not None:
                    yield replace(p, text=text, source="body", explicit=False, confidence=0.8)


def _likened(sentence: str, letter: Earlier) -> Iterator[Proposal]:
    """`It should say "free and public"`: for the only words of his own that are like these."""
    said = _ALONE.search(sentence)
    new = said["new"].strip() if said else ""
    worded = [(p, part_like(new, p.text)) for p in letter.proposals if new and p.text]
    alike = [(p, old) for p, old in worded if old and new not in (p.text or "")]
    for p, old in alike if len(alike) == 1 else ():
        text = _reworded(p.text or "", old, new)
        if text is not None:
            yield replace(p, text=text, source="body", explicit=False, confidence=0.7)


def _moved(sentence: str, proposed: Sequence[Proposal], ground: Ground) -> Iterator[Proposal]:
    """A deletion or `no change` that is meant of another place, a new clause of another number."""
    if (numbered := RELABELS.search(sentence)) is not None:
        sentence = numbered[0]
    hits = [h for h in ground.labels(sentence) if h.id and "/" in h.id]
    places = dict.fromkeys(ground.shelf.settled(h.id or "")[0] for h in hits)
    for hit in hits:
        beside = _BARE_BEHIND.match(sentence, hit.end)
        if beside and hit.id:
            places[f"{hit.id.rpartition('/')[0]}/{beside['number'].rstrip(')')}"] = None
    before = [p for p in proposed if p.provision in places]
    others = [place for place in places if place not in {p.provision for p in proposed}]
    if len(before) == len(others) == 1 and _may_be_at(others[0], before[0].action, ground):
        yield replace(before[0], provision=others[0], source="body", confidence=0.8)


def _may_be_at(place: str, action: Action, ground: Ground) -> bool:
    """A wording is that of one clause, and not moved; what is added stands where nothing is."""
    exists = ground.shelf.exists(place)
    return action is not Action.MOD and exists is (action is not Action.ADD)


def _pairs(sentence: str) -> Iterator[tuple[str, str]]:
    """(words before, words to be read)."""
    for pattern in _MENDED:
        for match in pattern.finditer(sentence):
            groups = match.groupdict()
            old, new = (groups.get(n) or groups.get(f"{n}bare") or "" for n in ("old", "new"))
            if old and new:
                yield old.strip(), new.strip()


def _reworded(text: str, old: str, new: str) -> str | None:
    """A wording with the new words for the old; None where these stand in it never or twice."""
    spaced = r"\s+".join(map(re.escape, old.split()))
    alone = spaced if old[:1] > "\u2e80" else rf"(?<!\w){spaced}(?!\w)"
    parts = re.split(alone, text, flags=re.IGNORECASE)
    return new.join(parts) if len(parts) == 2 else None
