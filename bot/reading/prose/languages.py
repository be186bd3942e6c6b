"""The language of a text: by script, then by the small words that only that language has.

Tables of our own in place of a library: the closed set is small, short and mixed texts are common,
and the statistical detectors cost tens of megabytes and seconds at start.
"""

import re
from collections import Counter
from collections.abc import Collection

from bot.model.closings import is_closing

_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(code if chr(code).isalpha() else ord(" ") for code in range(128)) + bytes(128)
_NOISE = re.compile(r"https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}")
_MARK = re.compile(r"(?:^|[^\w'’])[a-z]\Z")
"""`considering c)`: a letter that is no elided French word; looked for before brackets alone."""
_DIGIT_BESIDE = re.compile(r"\d[A-Za-z]")
_WITH_DIGITS = re.compile(r"\b[A-Za-z]{0,40}\d[A-Za-z\d]{0,64}")
_GENITIVE = re.compile(r"['’]s\b(?<=\w['’]s)")
"""`Ruritania's`, the same."""
_STOP_WORDS = {
    "en": (
        "the of and to in is that for it with as on be this are we by not or have from at "
        "which an our would should was can will has their been but you your please thank "
        "thanks all i if more any these also may no proposal support regards dear comments "
        "could us agree agreed text its what does do there fine shares with view he she they so a "
        "good bad great nice too same here exactly absolutely never neither both welcome change "
        "wording better"
    ),
    "fr": (
        "le la les de des du et est en un une que qui dans pour pas sur au aux ce cette nous "
        "vous il elle par avec ou ne se sont plus être notre votre nos ces mais comme je "
        "merci bonjour cordialement l d qu n c s j leur été proposons appuyons soutenons "
        "texte ainsi afin cela si proposition appuie soutient point décide supprimer avons sommes "
        "pouvons aussi donc même a bonne bon mauvaise idée volontiers oui absolument ni "
        "non"
    ),
    "es": (
        "el la los las de del y en que un una es por con para no se lo su al como más pero "
        "sus este esta esto son o nos nuestra nuestro ha está también muy gracias estimados "
        "saludos le ser entre desde sobre proponemos apoyamos texto hemos si cuando hay "
        "propuesta apoya apoyo resuelve punto acuerdo suprimir parece esa ese eso tenemos estamos "
        "podemos pero mi a buena buen mala sí ambas ambos ni"
    ),
    "pt": (
        "o a os as de do da dos das e em que um uma é por com para não se no na ao mais mas "
        "seu sua este esta são ou nos nossa nosso foi está também muito obrigado obrigada "
        "prezados você são pela pelo longo longa proposta propõe propomos supressão concordamos "
        "apoiamos parágrafo"
    ),
    "de": (
        "der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an "
        "werden aus er hat dass sie nach wird bei wir ich noch einer um am sind haben grüße "
        "danke bitte sehr geehrte unser"
    ),
    "it": (
        "il lo la i gli le di del della e in che un una è per con non si su al come più ma "
        "sono o ci nostra nostro ha anche molto grazie buongiorno saluti questo questa dei "
        "delle nel nella troppo lungo lunga titolo testo proposta propone proponiamo sosteniamo "
        "paragrafo"
    ),
    "nl": (
        "de het een en van in is dat op te voor met niet zijn er aan ook als bij maar om wij "
        "ik u dit die naar door heeft worden onze graag groet dank"
    ),
    "sv": (
        "och att det i en är på som för med av till den inte har de ett om vi jag ni tack "
        "hälsningar från kan"
    ),
    "pl": (
        "i w na z do nie się że jest to o jak za po dla od przez oraz proszę dziękuję "
        "pozdrawiam my ten"
    ),
    "tr": "ve bir bu için ile de da olarak çok daha gibi olan teşekkürler saygılarımla biz ne",
}


def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _STOP_WORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), language)
    return found


_INDEX = _index()
_LETTERS = {
    "fr": "çœêèàùûîôë",
    "es": "ñ¿¡áíóú",
    "de": "ßüäö",
    "pt": "ãõáíóú",
    "sv": "å",
    "pl": "łżźśćńęą",
    "tr": "ışğ",
}
MAX_SAMPLE = 2_000
MIN_WORDS = 2
MIN_AROUND = 4
MAX_LETTER = 1_200
_HAN = re.compile("[\u4e00-\u9fff]{4}")
MAX_SHORT, MAX_NAMES = 400, 4  # characters of a short text, words of a name


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language that most of a text is in; None when nothing tells.

    Scripts are weighed by what they say: a Han character holds about as much as four letters.
    """
    sample = _without_noise(_without_quotes(_without_name(text[:MAX_SAMPLE])))
    said = _said(sample)
    if said != sample and (found := _language(said)) and _is_clear(said, found):
        return found
    return _language(sample)


def _is_clear(said: str, found: str) -> bool:
    """Whether only words of the language found stand there, or another script."""
    if found not in _STOP_WORDS:
        return True
    told = {_INDEX[word] for word in words_of(said.lower()) if len(_INDEX.get(word, ())) == 1}
    return told == {(found,)}


def _language(sample: str) -> str | None:
    if sample.isascii():
        return _latin(sample)
    scripts = _scripts(sample)
    script = _most_said(sample, scripts)
    weight = scripts[script]
    if script in {"", "latin"}:
        return _latin(sample) if script else None
    if script == "cyrillic":
        return "uk" if re.search(r"[іїєґІЇЄҐ]", sample) and "ы" not in sample else "ru"
    if script == "arabic":
        return "fa" if sum(sample.count(ch) for ch in "پچژگ") > 3 else "ar"
    if script == "han":
        return "ja" if scripts["kana"] > 0.1 * weight else "zh"
    return {"kana": "ja", "hangul": "ko", "greek": "el", "hebrew": "he", "thai": "th"}.get(script)


_FOREIGN = 0.35
"""The part of a paragraph that makes it one of another script, whatever it cites in Latin."""


def _most_said(sample: str, scripts: Counter[str]) -> str:
    """The script in which most paragraphs are written; empty if there are no letters."""
    votes: Counter[str] = Counter()
    for line in sample.split("\n"):
        counts = scripts if len(line) == len(sample) else _scripts(line)
        total = sum(counts.values())
        other = next((s for s, _ in counts.most_common(2) if s != "latin"), "latin")
        votes[other if counts[other] >= _FOREIGN * total else "latin"] += total
    return votes.most_common(1)[0][0] if scripts else ""


_COURTEOUS = re.compile(
    r"\W*(?:dear|hi|hello|good (?:morning|afternoon)|bonjour|bonsoir|mesdames|messieurs|chers?|"
    r"chères?|hola|buenos|estimad\w+|queridos?|уважаем\w+|здравствуйте|добрый|коллеги|各位|"
    r"尊敬的|您好|大家好|السادة|السيد\w*|الزملاء|عزيز\w+)(?:\s[^\n.;:?。]{0,50})?[,!:،：，！]?\s*",
    re.IGNORECASE,
)


def _said(sample: str) -> str:
    """A short letter without its greeting and closing phrase.

    They are often in the list's language, whatever the writer's own.
    """
    if len(sample) > MAX_LETTER or "\n" not in sample:
        return sample
    kept: list[str] = []
    for line in sample.split("\n"):
        courteous = is_closing(line) if kept else _COURTEOUS.fullmatch(line)
        if line.strip() and not courteous:
            kept.append(line)
    return "\n".join(kept) or sample


_QUOTED = re.compile(r"[\"“«„「‘][^\"”»“「」\n]{20,1500}[\"”»“」]")
_QUOTES = ('"', "“", "«", "„", "「")


def _without_quotes(sample: str) -> str:
    """Without what is cited in quotes, where enough is said around it to tell."""
    if not any(quote in sample for quote in _QUOTES):
        return sample
    around = _QUOTED.sub(" ", sample)
    return around if len(words_of(around)) >= MIN_AROUND or _HAN.search(around) else sample


def _without_name(sample: str) -> str:
    """Of a few words without the name under them: `Good idea.`, and below it `Lucía`."""
    if len(sample) > MAX_SHORT:
        return sample
    above, _, last = sample.rstrip().rpartition("\n")
    words = last.split()
    named = len(words) <= MAX_NAMES and all(word[:1].isupper() for word in words)
    return above if above.strip() and named and last[-1:] not in ".!?" else sample


def _without_noise(sample: str) -> str:
    """Without addresses of mail and web; only words that can hold one are looked at closely."""
    if ")" in sample:
        *before, last = sample.split(")")
        marked = [part[:-1] if _MARK.search(part, len(part) - 2) else part for part in before]
        sample = ") ".join((*marked, last))
    if "'s" in sample or "’s" in sample:
        sample = _GENITIVE.sub(" ", sample)
    if _DIGIT_BESIDE.search(sample):
        sample = _WITH_DIGITS.sub(" ", sample)  # the letters of `573d5abf` are no words
    if "@" not in sample and "://" not in sample:
        return sample
    words = sample.split()
    for i in [i for i, word in enumerate(words) if "@" in word or "://" in word]:
        words[i] = _NOISE.sub(" ", words[i])
    return " ".join(words)


def _scripts(sample: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for ch in sample:
        if ch < "\u0250":
            if ch.isalpha():
                counts["latin"] += 1
        elif "\u0400" <= ch <= "\u052f":
            counts["cyrillic"] += 1
        elif "\u0600" <= ch <= "\u06ff" or "\ufb50" <= ch <= "\ufeff":
            counts["arabic"] += 1
        elif "\u4e00" <= ch <= "\u9fff" or "\u3400" <= ch <= "\u4dbf":
            counts["han"] += 4
        elif "\u3040" <= ch <= "\u30ff":
            counts["kana"] += 3
        elif "\uac00" <= ch <= "\ud7af":
            counts["hangul"] += 3
        elif "\u0370" <= ch <= "\u03ff":
            counts["greek"] += 1
        elif "\u0590" <= ch <= "\u05ff":
            counts["hebrew"] += 1
        elif "\u0e00" <= ch <= "\u0e7f":
            counts["thai"] += 1
    return counts


def has_small_words(text: str, languages: Collection[str]) -> bool:
    """Whether any of the small words of one of these languages stands in a text."""
    told = (_INDEX.get(word, ()) for word in words_of(text.lower()))
    return any(language in languages for several in told for language in several)


def words_of(text: str) -> list[str]:
    """The runs of letters in a text, in order; an apostrophe ends one."""
    if text.isascii():  # the same, many times faster
        return text.encode().translate(_NO_LETTERS).decode().split()
    return _WORD.findall(text)


_ELIDED = frozenset("cdjlns")


def _are_listed(sample: str, found: Collection[str]) -> bool:
    """Whether letters that French elides stand there without an apostrophe, as in a table."""
    return sum(word in _ELIDED for word in found) > sample.count("'") + sample.count("’")


def _latin(sample: str) -> str | None:
    scores: dict[str, int] = {}
    found = words_of(sample.lower())
    words = len(found)
    if words < MIN_WORDS and not any(word in _INDEX for word in found):
        return None  # a name says nothing
    if not _ELIDED.isdisjoint(found) and _are_listed(sample, found):
        found = [word for word in found if word not in _ELIDED]  # letters of a list or a table
    for languages, times in Counter(map(_INDEX.get, found)).items():
        if languages:
            weight = times * (6 // len(languages))
            for language in languages:
                scores[language] = scores.get(language, 0) + weight
    if not sample.isascii():
        low = sample.lower()
        for language, letters in _LETTERS.items():
            hits = sum(low.count(ch) for ch in letters)
            scores[language] = scores.get(language, 0) + min(6 * hits, 2 * words)
    score = max(scores.values(), default=0)
    if score == 0:
        return "en" if words >= 3 else None
    # A tie goes to the working language that is likelier on such a list.
    if scores.get("en") == score:
        return "en"
    return next(language for language, reached in scores.items() if reached == score)
