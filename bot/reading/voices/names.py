"""Whose stance a clause tells: names of States in any of the languages, and the subject of a verb.

A name that is in the secretariat's table is known by all that it says. Any other keeps its
consonants from language to language and script to script (Ruritania, Руритания, روريتانيا,
鲁里塔尼亚), so that is what is compared; a name that the program does not know is nobody's.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.reading.voices.chinese_names import NAME, alike, is_chinese, sounded
from bot.reading.voices.regions import states_of
from bot.reading.voices.spellings import Spellings
from bot.reading.words.capacity_words import REGIONAL
from bot.reading.words.voice_words import ADDRESSED, LIKE, SOMEBODY

MIN_CONSONANTS = 3
MAX_NAME = 80  # characters
_SOUNDS = str.maketrans(
    {
        "б": "b", "в": "f", "г": "g", "д": "d", "ж": "g", "з": "s", "к": "k", "л": "l",
        "м": "m", "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h",
        "ц": "s", "ч": "k", "ш": "s", "щ": "s",
        "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "h", "د": "d", "ذ": "d",
        "ر": "r", "ز": "s", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "d",
        "ع": None, "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n",
        "ه": "h", "v": "f", "w": "f", "z": "s", "c": "k", "q": "k", "x": "k", "j": "g",
    }
)  # fmt: skip
WORD = re.compile(
    rf"[^\W\d_\u3400-\u9fff]{{3,}}|{NAME}|[\u3400-\u9fff]+?(?={NAME}|[^\u3400-\u9fff]|$)"
)
"""A word; of Chinese a foreign name, or what stands between two."""
COMMON = frozenset(
    "republic kingdom state states united islamic federation democratic the people peoples "
    "administration commonwealth".split()
)
FIRST_PERSON = re.compile(
    r"\b(?:we|i|our|my|us|nous|je|j[’']|notre|mon|nos(?! (?:dic|ha|inform|comunic|pid|señal|"
    r"coment)\w*)|nosotros|nuestr\w+|mi|просим|прошу|хотим|мы|"
    r"я|наш\w*|(?<!с )нами|(?<!со )мною?|"
    r"\w+(?:(?<![tsg]i)ons|amos|emos|imos|аем|яем|уем|ием|аю|яю))\b|我|本国|中方|نحن|وفدنا|إدارتنا|"
    r"(?<![\u0621-\u064a])و?(?:(?:ن|أ)(?:ؤيد|دعم|وافق|عارض|عترض|رفض|سحب|قترح|تفق|شاطر|قبل|نضم|ساند|"
    r"رحب|تمسك|متنع|حتفظ|رى|حبذ)|ن(?:طلب|فضل|وصي|ود)\b|ب?(?:تأييد|دعم|موافقت|"
    r"اعتراض|معارضت|رأي|موقف|جانب)نا|"
    r"(?:يمكن|بوسع|وسع|يسع|بإمكان|لدي)نا)",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:\b(?:of|by|from|with|to|de|du|del|par|por|con|avec|от|с|со|"
    # whom the writer thanks or follows is no subject
    r"thank(?:s|ed)?|join|follow|support|second|echo|commend|congratulate|applaud|a|à|au|"
    r"remerci(?:e|ons)|rejoi(?:ns|gnons)|félicit(?:e|ons)|sui(?:s|vons)|appuyons|soutenons|"
    r"благодар(?:им|ю|ит)|поддерж(?:иваем|иваю))\s+"
    r"(?:the |la |los |el |l[’'])?|\bd[’']|"
    r"(?:مقترح|اقتراح|تعديل|من|باسم|نص|صيغة|موقف|رأي|نيابة عن|شأن|مثل|مع|على|إلى) |"
    r"关于|对|与|和|跟|同意|支持|赞成|反对|代表(?!团)[^，,。；;]{0,40})$",
    re.IGNORECASE,
)
_IN_THE_VIEW_OF = re.compile(
    r"\b(?:according to|in the (?:view|opinion|eyes) of|(?:position|view|stance) of|position de|"
    r"posición del?|позиция|selon|d[’']après|de l[’']avis d\w*|según|a "
    r"juicio de|en opinión de|по мнению|согласно|с точки зрения)\s(?:the |la |le |les |l[’']|el |"
    r"los )?$|"
    r"(?:据|根据|按照|在)$|(?:حسب|في رأي|وفقا ل|موقف) ?$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r",? (?:whose|who|which|qui|dont|cuy[ao]|котор\w+|чь[яёи]\w*)\b", re.IGNORECASE)
_VIEWS = re.compile(r"的(?:立场|看法|观点)|[’']s (?:position|view|stance) (?:is|was|remains)\b")
_RIGHT = re.compile(
    r"\s?(?:is|are) (?:\w+ )?(?:right|correct)\b|\s?(?:a|ont) raison\b|\s?tienen? razón\b|"
    r"\s?прав[аы]?\b|"
    r"(?:说得|讲得)?(?:很|非常)?(?:对|好|有道理|正确)(?=[，,。])|\s?على حق",
    re.IGNORECASE,
)
"""`The Chair is right: agreed`: who agrees is the writer."""
_THEY = re.compile(r"they|ils|elles|ell[oa]s|они|[他她]们", re.IGNORECASE)
_OPENED = re.compile(r"[«“„「『][^»”」』]*\Z")
_JOINT = re.compile(
    r"[\s,、]*(?:(?:and|et|y|e|и)\s|和|与|及|و)?(?:of |de |du |del |d[’'])?"
    r"(?:the |la |le |les |el |l[’'])?",
    re.IGNORECASE,
)
"""`Ruritania and Freedonia propose`: the writer with another."""
_RUSSIAN_THING = re.compile(
    r"\b(?:предложени|поправк|замечани|комментари|формулировк|редакци|текст|вариант|иде|"
    r"вклад|письм)\w{0,3}\s$",
    re.IGNORECASE,
)
"""What a name in the genitive owns."""
_BREAK = re.compile("[,;:，；：。،؛]")
_SPEAKER = re.compile(
    r"(?:administra|delega|déléga|governm|gobierno|gouvern|represent|représent|colleague|collègue|"
    r"colega|friend|делегац|администрац|представител|правительств|коллег)\w*\s+"
    r"(?:of|from|de|du|del|d[’']|из|от)?\s*(?:the |la |los |el |l[’'])?"
    r"(?:(?:republic|kingdom|république|royaume|república|reino|республик\w)\s"
    r"(?:of |de |du |d[’'])?)?$|"
    r"(?:^|[.,;:]\s|\b(?:that|que|что)\s)(?:(?:the|la|le|el)\s)?"
    r"(?:republic|kingdom|république|royaume|república|reino|республик\w)\s(?:of |de |du |d[’'])?$",
    re.IGNORECASE,
)
_ARABIC_VERB = re.compile(r"(?<![\u0621-\u064a])و?س?[تي][\u0621-\u064a]{2,}\s*$")


OURS = "Ourland"
"""What stands for the writer's State, whatever it is called, where patterns have to know it."""
NO_TABLE = Spellings()


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at `start:end` of a text, and whether it is that of the writer's own State."""

    start: int
    end: int
    own: bool


@dataclass(frozen=True, slots=True)
class Names:
    """The names of those a writer speaks for, and of everybody else that is known."""

    own: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    table: Spellings = NO_TABLE

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Every name in a part of a text, in their order: by the table, else by its sound."""
        end = len(text) if end is None else end
        mine = {self.table.key(name) for name in self.own}
        found: list[Mention] = []
        at = start
        for first, last, key in self.table.found(text, start, end):
            found += self._by_sound(text, at, first)
            found.append(Mention(first, last, key in mine))
            at = last
        found += self._by_sound(text, at, end)
        regions = [m for m in self._regions(text, start, end) if not _overlaps(m, found)]
        return sorted((*found, *regions), key=lambda m: m.start) if regions else found

    def _regions(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """The regional organizations named; one's own where one says to speak for it."""
        for match in REGIONAL.finditer(text, start, end):
            said = match[0].casefold()
            own = any(said in name.casefold() for name in self.own)
            yield Mention(match.start(), match.end(), own)

    def _by_sound(self, text: str, start: int, end: int) -> Iterator[Mention]:
        for word in WORD.finditer(text, start, end):
            own = word[0] == OURS or is_named(word[0], self.own)
            if own or is_named(word[0], self.others):
                yield Mention(word.start(), word.end(), own)

    def owns(self, text: str) -> bool:
        """Whether the writer's own State is named in a text."""
        return bool(self.own) and any(m.own for m in self.mentions(text))

    def tells_of_another(self, text: str) -> bool:
        """Whether any other State is named in a text."""
        return any(not m.own for m in self.mentions(text))

    def joins(self, text: str) -> bool:
        """Whether the writer's own State is named with another: `of Ruritania and Freedonia`."""
        found = self.mentions(text)
        return any(
            one.own != other.own and _JOINT.fullmatch(text, one.end, other.start)
            for one, other in pairwise(found)
        )

    def as_own(self, text: str) -> str:
        """The text with `Ourland` for the States of the region that the writer speaks for."""
        region = states_of(self.own) if len(self.own) > 1 else None
        return region.sub(OURS, text) if region else text

    def masked(self, text: str) -> str:
        """The text with `Ourland` for every name of the writer's own State, or of his region."""
        text = self.as_own(text)
        kept, at = [], 0
        for mention in self.mentions(text) if self.own else ():
            if mention.own:
                kept += [text[at : mention.start], OURS]
                at = mention.end
        return "".join(kept) + text[at:]


NOBODY = Names()


def _overlaps(one: Mention, others: Iterable[Mention]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def skeleton(word: str) -> str:
    """The consonants of a word, one script for all, doubled ones once."""
    return _known_skeleton(word) if len(word) <= MAX_NAME else _skeleton(word)


@lru_cache(maxsize=8192)
def _known_skeleton(word: str) -> str:
    return _skeleton(word)  # most words come again and again


def _skeleton(word: str) -> str:
    low = unicodedata.normalize("NFD", word.lower()).translate(_SOUNDS)
    return "".join(
        char
        for before, char in zip(" " + low, low, strict=False)
        if char.isascii() and char.isalpha() and char not in "aeiouyh" and char != before
    )


@lru_cache(maxsize=512)
def _skeletons(names: tuple[str, ...]) -> frozenset[str]:
    words = (w for n in names for w in WORD.findall(n) if w.lower() not in COMMON)
    return frozenset(s for w in words if len(s := skeleton(w)) >= MIN_CONSONANTS)


@lru_cache(maxsize=512)
def _sounds(names: tuple[str, ...]) -> frozenset[str]:
    """The names as Chinese would sound them, and those that are written in Chinese."""
    written = {sounded(word) for name in names for word in WORD.findall(name)}
    heard = {alike(one) for one in _skeletons(names)}
    # an r before another consonant may be left out: `格劳斯塔克` is Graustark
    found = written | heard | {_FIRM.sub("", one) for one in heard}
    return frozenset(one for one in found if len(one) >= MIN_CONSONANTS)


_FIRM = re.compile(r"(?<=..)l(?=[^l])")


def is_named(word: str, names: Collection[str]) -> bool:
    """Whether a word is one of the names, in whatever language; Arabic may join a `و` or `ل`."""
    if word[:1].islower():
        return False
    if word in names:
        return True  # a name of few consonants: Oman
    known = _skeletons(tuple(names))
    if is_chinese(word):
        return sounded(word) in _sounds(tuple(names))
    return bool(known) and (skeleton(word) in known or skeleton(word[1:]) in known)


def told_of_another(clause: str, start: int, end: int, names: Names) -> bool:
    """Whether the verb at `start:end` is said of another: the name nearest before it is not own.

    A word of the first person between that name and the verb makes it the writer's own after all.
    """
    while end < len(clause) and clause[end].isalpha() and not is_chinese(clause[end]):
        end += 1  # what was found may be the beginning of a word: возражаю|т
    if _ARABIC_VERB.search(clause[:end]):
        behind = _parties(clause, end, min(len(clause), end + MAX_NAME), names)[:1]
        if behind and behind[0].start == end + 1:
            return not behind[0].own  # `نشكر قرامية على مقترحها، وتؤيده زرزورة`
    last: tuple[int, bool] | None = None
    for name in _parties(clause, max(0, start - 120), end, names):
        if name.own:
            last = (name.end, False)
        elif last and _THEY.fullmatch(clause, name.start, name.end):
            last = (name.end, last[1])  # `on behalf of A and B I inform you that they support`
        elif is_subject(clause, name.start, name.end):
            joint = last is not None and _JOINT.fullmatch(clause, last[0], name.start)
            last = (name.end, not joint or bool(last and last[1]))
    if last is None or not last[1]:
        return False
    return not FIRST_PERSON.search(clause, last[0], end)


def wished_by_another(clause: str, order: int, names: Names) -> bool:
    """Whether another is the subject of the order that begins there: `X wants to delete …`."""
    named = _parties(clause, max(0, order - 120), order, names)[-1:]
    return any(
        not name.own
        and is_subject(clause, name.start, name.end)
        and not _BREAK.search(clause, name.end, order)
        and not FIRST_PERSON.search(clause, name.end, order)
        for name in named
    )


def _parties(clause: str, start: int, end: int, names: Names) -> list[Mention]:
    """Who is named in a part of a clause, and who is not named (`some delegations`, `nobody`)."""
    found = names.mentions(clause, start, end)
    for match in SOMEBODY.finditer(clause, start, end):
        quoted = _OPENED.search(clause, start, match.start())  # `«поручает Директорам Бюро»`
        beside = (
            LIKE.search(clause, start, match.start())
            or ADDRESSED.search(clause, start, match.start())
            or _RIGHT.match(clause, match.end())
        )
        if quoted is None and not beside:
            found.append(Mention(match.start(), match.end(), own=False))
    return sorted(found, key=lambda mention: mention.start)


def is_subject(clause: str, start: int, end: int) -> bool:
    """Not `the proposal of Ruritania` or `Ruritania's`; but `the delegation of Ruritania`."""
    if clause[end : end + 2] in ("'s", "’s") or clause[end : end + 1] == "的":
        return _VIEWS.match(clause, end) is not None
    before = clause[max(0, start - 40) : start]
    if clause.startswith(" to ", end) and before.endswith(("for ", "up to ")):
        return True  # `it is for Freedonia to propose`
    if _IN_THE_VIEW_OF.search(before) or _WHOSE.match(clause, end):
        return True
    if clause[start:end].endswith(("и", "ы")) and _RUSSIAN_THING.search(before):
        return False  # `предложение Фридонии`
    return not _OF.search(before) or bool(_SPEAKER.search(before))


def without_told(sentence: str, names: Names, verbs: re.Pattern[str]) -> str:
    """The sentence without names that are but the subject of a stance: `Ruritania supports, …`."""
    kept, at = [], 0
    for name in names.mentions(sentence):
        first = sentence[name.start]
        before = verbs.search(sentence, max(0, name.start - 14), name.start)
        arabic = before is not None and before.end() >= name.start - 1
        behind = name.end + (not is_chinese(first))  # which has no spaces
        if verbs.match(sentence, behind) or (arabic and "\u0600" < first < "\u06ff"):
            kept.append(sentence[at : name.start])
            at = name.end
    return "".join(kept) + sentence[at:]
