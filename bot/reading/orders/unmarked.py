"""Words that are changed without quotation marks: `resolves 3: change should to shall`.

They are known by standing in the clause that is spoken of, and get the marks that were left out;
what cannot be found there is no wording, and stays as it is.
"""

import re
from collections.abc import Iterable, Iterator

from bot.reading.orders.applied import alone
from bot.reading.orders.edit_forms import masked
from bot.reading.words.edit_verbs import ROWS

MAX_SENTENCE = 160  # characters: a terse order, no argument
MAX_WORDS = 6
MIN_STRUCK = 8  # characters of words that are struck
_MARKS = re.compile(r"([*`_])(?=\S)([^*`_\n]{1,200}?)(?<=\S)\1|<([^<>\n]{1,200})>")
_ARROW = re.compile(
    r"(?:^|[:：])\s*(?P<old>[^:：]{2,120}?)\s*(?:-{1,2}>|=>|→|⇒)\s*(?P<new>[^.;?？؟]{1,120}?)"
    r"(?:\s\([^()]{2,80}\)|\s?（[^（）]{2,80}）)?\s*[.;。]?$"
)
_CHANGE = "|".join(v.change for v in ROWS)
_STRIKE = "|".join(v.strike for v in ROWS)
_LINK = re.compile(r"\s(?:by|with|to|into|par|en|por|con|на)\s", re.IGNORECASE)
_VERB = re.compile(f"(?P<change>{_CHANGE})|(?P<strike>{_STRIKE})", re.IGNORECASE)
_ADD, _BESIDE = "|".join(v.add for v in ROWS), "|".join(v.beside for v in ROWS)
_ADDED = re.compile(
    rf"(?:{_ADD})\s(?P<new>[^.;:,]{{2,60}}?)\s(?:{_BESIDE})\s(?P<old>[^.;:,]{{2,80}})",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?:{_BESIDE})\s(?P<old>[^.;:,]{{2,60}}?),?\s(?:{_ADD})\s(?P<new>[^.;:,]{{2,80}})",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:^|[:：,，،—–]\s?)(?P<new>[^.;:：,，،。—–]{2,60}?)[,，،]?\s?"
    rf"(?:\b(?:{'|'.join(v.instead for v in ROWS)}|вместо|а не)|而(?:非|不是)|"
    r"(?<!\w)(?:بدلا?ً?ا? من|وليس)(?!\w))\s?(?P<old>[^.;:：,，،。]{2,80})",
    re.IGNORECASE,
)
_SAYS = (
    r"(?:\b(?:say|write|written|read|put|use|lire|écrire|écrit|mettre|decir|escribir|escrito|poner|"
    r"писать|написать|указать|читать|сказать)|(?<!\w)(?:[تي]كتب|كتابة|[تي]قرأ|[تي]كون|القول|نقول))\s"
)
_AND_NOT = (
    r"(?:(?:and |et |y )?(?:not|non(?: pas)?|no)|instead of|rather than|au lieu de|"
    r"en (?:lugar|vez) de|а не|вместо|وليس|لا|بدلا?ً?ا? من)\s"
)
_SAID_INSTEAD = re.compile(
    rf"{_SAYS}(?P<new>[^.;:：,，،。—–]{{2,60}}?)[,，،]?\s{_AND_NOT}(?P<old>[^.;:：,，،。]{{2,80}})",
    re.IGNORECASE,
)
"""`It should say every year and not every two years`."""
_FILLER = re.compile(
    r"\s*(?:(?:the )?(?:words?|phrase|term|expression)|from|les? mots?|l[’']expression|de|las? "
    r"palabras?|la expresión|el término)?\s*[:：]?\s*",
    re.IGNORECASE,
)
_NO_WORDING = re.compile(
    r"\b(?:our|my|your|views?|comments?|something|nos|notre|nuestr\w+|observations?|comentarios?|"
    r"références?|referencias?|references?|sentences?|paragraphs?|clauses?|comma|phrases?|words?|"
    r"mentions?|formules?|fórmulas?|formulas?|formulations?|text|texte|texto|wording|terms?|"
    r"termes?|términos?|another|autre|otr[ao]s?|better|"
    r"stronger|weaker|clearer|neutral|following|suivante?|siguiente|it|them|that|this|cela|eso)\b",
    re.IGNORECASE,
)
"""What tells of new words instead of giving them: `change should to something stronger`."""
_ENDS = re.compile(
    r"[.;:,(!?]|\s(?:in|from|of resolves|as|since|because|so that|which|that|for|au|aux|dans|car|"
    r"puisque|afin|en el|en la|del resuelve|porque|ya que|para)\s|$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:(?:the )?(?:words?|phrase|term|expression)|(?:les? |l[’'])?(?:mots?|termes?|expression)|"
    r"(?:las? |los? |el )?(?:palabras?|términos?|expresión)|слов(?:а|о|осочетание)?|"
    r"выражени[ея]|термина?)\s|(?<!\w)(?:عبارة|كلمة|كلمات|كلمتي|مصطلح)\s",
    re.IGNORECASE,
)
_OLD_LED = re.compile(
    rf"\b(?:{'|'.join(v.instead for v in ROWS)}|вместо|заменить)\s|"
    rf"(?:{'|'.join(v.where for v in ROWS)})\s|(?:بدلا?ً?ا? من)\s|"
    rf"(?:{_CHANGE})\s|[将把](?=\S)|[中里内]的?(?=\S)",
    re.IGNORECASE,
)
"""What stands before words that others, which alone are quoted, are to take the place of."""
SHORTEST = 2
_LEADING = frozenset(
    "the a an le la les el las los lo un une una by with to into as par en por con на в к in of at "
    "from on for du des dans sur aux pour del al de из по о 中 里 من في على إلى عن".split()
)
"""Articles, what leads to the new words (`le changer en « … »`), and to the place (`the phrase
in resolves 3`)."""
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:[’'-][^\W\u3400-\u9fff]+)*")
MAX_CHARACTERS = 12


def with_old_marked(sentence: str, wordings: Iterable[str]) -> str:
    """The sentence with marks round the old words where only the new ones have them.

    `replace the word should by "shall"`: the longest run of words behind what leads to old ones
    that stands in the clause.
    """
    known = [" ".join(w.split()) for w in wordings]
    hidden, said = masked(sentence) if known and len(sentence) <= MAX_SENTENCE else ("", {})
    if len(said) != 1 or _stands(next(iter(said.values())), known):
        return sentence
    for lead in (*_NAMED.finditer(hidden), *_OLD_LED.finditer(hidden)):
        tokens = list(_TOKEN.finditer(hidden, lead.end()))[:MAX_CHARACTERS]
        if not tokens or tokens[0].start() > lead.end():
            continue
        for last in reversed(tokens):
            if _spans(hidden[lead.end() : last.end()], known):
                return _marked(sentence, [(lead.end(), last.end())])
    return sentence


def _spans(said: str, known: Iterable[str]) -> bool:
    most = MAX_CHARACTERS if said[:1] > "\u2e80" else MAX_WORDS
    if said.lower() in _LEADING or len(said) < SHORTEST or len(_TOKEN.findall(said)) > most:
        return False
    return _stands(said, known)


def with_marks(sentence: str, wordings: Iterable[str]) -> str:
    """The sentence with quotation marks round the words that it changes; as it is without any."""
    known = [" ".join(w.split()) for w in wordings]
    if not known:
        return sentence
    typed = [m[2] or m[3] for m in _MARKS.finditer(sentence[:2_000])]
    if any(_stands(words, known) for words in typed):
        return _MARKS.sub(lambda m: f"“{m[2] or m[3]}”", sentence)
    if len(sentence) > MAX_SENTENCE:
        return sentence
    for pieces in _candidates(sentence):
        said = [sentence[start:end] for start, end in pieces]
        terse = all(0 < len(words.split()) <= MAX_WORDS for words in said)
        told = any(_NO_WORDING.search(words) for words in said[1:])
        if terse and not told and _stands(said[0], known):
            return _marked(sentence, pieces)
    return sentence


def _candidates(sentence: str) -> Iterator[list[tuple[int, int]]]:
    """Where the old words may stand, and behind them the new ones."""
    arrow = _ARROW.search(sentence)
    if arrow:
        yield [arrow.span("old"), arrow.span("new")]
    for added in (_ADDED, _BEHIND, _SAID_INSTEAD, _INSTEAD):
        for match in added.finditer(sentence):
            if added is _INSTEAD and re.search(_SAYS, match["new"], re.IGNORECASE):
                continue
            yield [_bare(sentence, *match.span("old")), _bare(sentence, *match.span("new"))]
    for verb in _VERB.finditer(sentence):
        filler = _FILLER.match(sentence, verb.end())
        begin = filler.end() if filler else verb.end()
        if verb["strike"]:
            end = _end(sentence, begin)
            if end - begin >= MIN_STRUCK:
                yield [(begin, end)]
            continue
        for link in _LINK.finditer(sentence, begin):
            end = _end(sentence, link.end())
            if end > link.end():
                yield [(begin, link.start()), (link.end(), end)]
                if (short := _end(sentence, begin)) < link.start():  # where, said between
                    yield [(begin, short), (link.end(), end)]


def _bare(sentence: str, begin: int, end: int) -> tuple[int, int]:
    """Without `the words` before them and what follows behind."""
    filler = _FILLER.match(sentence, begin)
    begin = filler.end() if filler else begin
    return begin, max(begin, min(end, _end(sentence, begin)))


def _end(sentence: str, begin: int) -> int:
    found = _ENDS.search(sentence, begin)
    return found.start() if found else len(sentence)


def _stands(words: str, known: Iterable[str]) -> bool:
    """Whether words stand in a wording, once and not as a part of longer ones."""
    if not words.strip():
        return False
    pattern = alone(words.strip())
    return any(sum(1 for _ in pattern.finditer(one)) == 1 for one in known)


def _marked(sentence: str, pieces: list[tuple[int, int]]) -> str:
    for start, end in sorted(pieces, reverse=True):
        sentence = f"{sentence[:start]}“{sentence[start:end].strip()}”{sentence[end:]}"
    return sentence
