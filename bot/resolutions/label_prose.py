"""Telling a label from prose: `resolves 2 should read` is one, `this resolves 2 issues` is none."""

import re
from functools import cache
from itertools import pairwise

from bot.resolutions.folding import fold
from bot.resolutions.headings import Heading
from bot.resolutions.label_numbers import Numbers, follows, goes_on
from bot.resolutions.vocabulary import VOCABULARIES, forms

QUOTE = "\"'*_`"
_SUBJECTS = frozenset(
    "this it that which who he she they we i commit patch fix change update release version "
    "ticket bot pr problem bug finally also now usually never always hopefully only question "
    "answer il elle qui cela ceci ca nous ella esto eso que lo se он она это оно который "
    "которая мы они you not will would".split()
)
_ASKED = frozenset(
    "be enter apply remain stay have need still then also become cover require mean read say change"
    " go lead affect help bind concern take".split()
)
# What may stand before a label: small words, and the beginnings of what is done to a provision.
_LEADS = frozenset(
    "mod add sup noc see under about in on of to for re our with from at per as and cf regarding"
    " concerning the dans au du sur pour voir concernant en al del ver sobre в по к см о пункт "
    "في انظر"
    " بشان من".split()
)
_LEADING_STEMS = tuple(
    "support oppos delet amend retain modif suppress appuy supprim mainten apoy suprim manten"
    " поддерж исключ измен сохран نؤيد حذف تعديل".split()
)
_HAN_COUNTED = re.compile(
    r"\s?[个次名年月日份条家位种类天周届场轮件批组篇页封票人本张台套只支艘辆块片字倍元万亿千百]|\s?[句项点](?![末尾首中内])|\s?(?:多|余|几|分之)"
)
_ITEM = re.compile(
    r"\(?\w{1,2}\s?\)\s+(?:En|In|To|Under|Au|Aux|À|Dans|Sous|Bajo|Al|В|На|Под)(?=\s)"
)
_PREVIOUS = re.compile(r"(\w+)[\s\"'*_]*$")
_NO_LINE = re.compile(r"[ \t]+(?P<word>[^\W\d_]+)")
_OF_TEXT = re.compile(
    r"\s*(?:of|de|du|del|из|من)\s+(?:the|la|el|l'|our)?\s*(?:\w+\s)?"
    r"(?:res|rés|рез|rev|text|draft|القرار|قرار|نص|مشروع|document|iscg|current|present|existing|"
    r"\d{2,3})"
)


@cache
def _prose_after(language: str) -> frozenset[str]:
    return frozenset(fold(VOCABULARIES[language].prose_after).split())


def of_text(text: str, at: int) -> bool:
    """Whether what stands at `at` says of which text: `of Resolution 191`."""
    return bool(_OF_TEXT.match(text, at))


_IN_CODE = re.compile(r"\w_\Z")
_SET_OFF = re.compile(r"[,،，\n]")


def marks_an_item(text: str, at: int) -> int:
    """Where the mark of a list ends that opens a line: `c) En el observando, …` is no number.

    A sentence begins behind it, with a capital letter; 0 where there is none.
    """
    if at and text[text.rfind("\n", 0, at) + 1 : at].strip():
        return 0
    mark = _ITEM.match(text, at)
    return mark.end() if mark else 0


def is_prose(
    text: str, at: int, heading: Heading, numbers: Numbers, *, quoted: bool, about: bool = False
) -> bool:
    """Whether a heading's word and a number behind it are a sentence, not a label.

    `about` says that the mail is about one resolution, where a label is likelier than in any mail.

    Brackets, quotes, a word for paragraph, or an addressee make a label. A bare number or letter
    needs the end of a clause behind it, or a word that can't be counted (`should`, `of
    Resolution`), and no subject before it (`this resolves 2 issues`).
    """
    # `generic_make_request(c)`; a State proposes: the heading of this word names whom it invites
    proposes = not (quoted or heading.addressed) and text.startswith("предлагает", at)
    first = numbers.items[0]
    listed = not quoted and _list_below(text, at, heading, first.start)
    if proposes or listed or _IN_CODE.search(text, max(0, at - 2), at):
        return True
    if quoted and first.letter and not numbers.marked:
        # `раздела "решает" в следующей редакции`: a preposition is no number
        after = _NO_LINE.match(text, numbers.end)
        return not _letter_stands(text, numbers, heading.language, after)
    if numbers.marked or quoted:
        return False
    if first.letter and _SET_OFF.search(text, heading.end, first.start):
        return True  # `Thanks,` and below it `A`: a name
    after = _NO_LINE.match(text, numbers.end)
    previous = _PREVIOUS.search(text, max(0, at - 24), at)
    subject = previous.group(1) if previous else ""
    stands = after is not None and after.group("word") in _prose_after(heading.language)
    if (about or stands) and _THAT.search(text, max(0, at - 40), at):
        subject = ""  # `suggests that resolves 3 say`
    if stands and subject == "that" and text[:at].rstrip().endswith(", that"):
        subject = ""  # `we believe, as we said, that resolves 6 should …`
    if stands and subject in _ADVERBS:
        subject = ""  # `only resolves 6 should be deleted`
    if about and _DONE_TO_IT.search(text, max(0, at - 24), at):
        subject = ""  # `we prefer not to change resolves 2`
    if heading.language == "zh":
        counts = not first.word and bool(_HAN_COUNTED.match(text, numbers.end))
        return not heading.addressed and counts
    if (first.letter and not _letter_stands(text, numbers, heading.language, after)) or (
        first.word and not _word_stands(subject, after, heading.language)
    ):
        return True
    if heading.addressed:
        return False
    return (
        subject in _SUBJECTS
        if after is None
        else _counts(text, heading, numbers, subject, after, about=about)
    )


def _list_below(text: str, at: int, heading: Heading, number: int) -> bool:
    """Whether a number is the mark of a list under a sentence: `We have two requests:`, `1. …`.

    A heading begins its line, or stands behind what leads to a label.
    """
    if goes_on(text, heading.end, number):
        return False
    before = text[text.rfind("\n", 0, at) + 1 : at].split()
    if not before or led_by_article(text, at, heading.language):
        return False
    return before[-1] not in _LEADS and not before[-1].startswith(_LEADING_STEMS)


def _word_stands(subject: str, after: re.Match[str] | None, language: str) -> bool:
    """Whether a number written out counts nothing: `resolves four should`, no `four disputes`."""
    if after is not None:
        return after.group("word") in _prose_after(language)
    return not subject or subject in _LEADS or subject.startswith(_LEADING_STEMS)


def _counts(
    text: str,
    heading: Heading,
    numbers: Numbers,
    subject: str,
    after: re.Match[str],
    *,
    about: bool,
) -> bool:
    """Whether a bare number before another word says how many: `resolves 2 issues`."""
    word = after.group("word")
    quantity = word in ("of", "de", "из", "من") and not _OF_TEXT.match(text, numbers.end)
    if about and word in ("of", "de"):
        quantity = quantity and bool(_OF_THINGS.match(text, numbers.end))
    # `noting 2 new typos`: the paragraphs of a preamble have letters
    preamble = not heading.operative and not numbers.items[0].letter
    asked = subject in ("will", "would") and word in _ASKED
    if quantity or preamble or (subject in _SUBJECTS and not asked):
        return True
    if asked:
        return False
    if word in _prose_after(heading.language) or len(numbers.items) > 1:
        return False
    if subject in _LEADS or subject.startswith(_LEADING_STEMS):
        return False
    if about and heading.language in _PLURAL_ENDS_IN_S:
        if _WE_WOULD.match(text, numbers.end):
            return False
        return bool(_THINGS.match(text, numbers.end)) and not _VERB.match(text, numbers.end)
    return heading.language not in ("ar", "zh") or not word.isascii()


_THAT = re.compile(
    r"(?:(?:is|was|and|insist)|not(?:e|ic|ed)|observ|see|find|recall|regret|fear|hope|"
    r"suggest|propos(?:es?|ed|ing)|believ|think|feel|consider|agree|ask|recommend|request|"
    r"prefer|wish|insist|sure|clear|view|opinion|argu|claim|sa(?:id|y)|stat|wr[io]te?|hear|heard|"
    r"learn|underst[ao]+d|explain|mention|indicat|confirm|reiterat|stress|doubt|demand|desir|urg|"
    r"assum|expect|suppos|maintain|object|complain|remark)[a-z]{0,3}\s+that\s$|[:;]\s+that\s$|"
    r"(?:view|opinion|wish|position) of (?:[^\W\d_]+ ){1,4}that\s$|"
    r"(?:propos|suger|pens|consider|estim|souhait|dese|solicit|demand)\w{0,6}\s+qu?e\s$"
)
_ADVERBS = frozenset(["only", "also", "finally", "now", "not", "never", "hopefully"])
_DONE_TO_IT = re.compile(
    r"(?:^|\W)(?:to|not|please|we|would|should|could|must|shall|rather|and|or|may|might|can|us)\s"
    r"(?:change|update|fix|release|question|answer)\s$"
)
"""A verb that is a noun elsewhere: `to change resolves 2`, no `this change resolves 2 issues`."""
_PLURAL_ENDS_IN_S = ("en", "fr", "es")
_VERB = re.compile(
    r"[ \t]+[a-z]{3,40}s[ \t]+(?:the|its|our|their|no|nothing|to|too|us|this|that|much|very|"
    r"obligations|all|any|some|small|nobody|what|more)(?!\w)|"
    r"[ \t]+[a-z]{3,40}s[ \t]+(?:the |in |with )?(?:resolves|decides|considering|recogni[sz]ing|"
    r"recalling|noting|instructs|invites|paragraph|clause|item|point|provision)(?!s?\W*\Z)(?!\w)"
)
"""`resolves 2 solves nothing`, `resolves 2 repeats resolves 3`: no `resolves 2 open issues`."""
_OF_THINGS = re.compile(
    r"[ \t]+(?:of|de)[ \t]+(?:[^\W\d_]{1,40}[ \t]+){0,2}[^\W\d_]{2,40}(?<![iu])s(?!\w)"
)
_WE_WOULD = re.compile(r"[ \t]+[^\W\d_]{2,40}(?:iamos|amos|emos|rions|rais)(?!\w)")
"""`el resuelve 4 quitaríamos`: what follows is a verb, and counts nothing; folded words."""
_THINGS = re.compile(r"[ \t]+(?:[^\W\d_]{1,40}[ \t]+)?[^\W\d_]{2,40}(?<![ius])s(?!\w)")
"""What is counted stands in the plural, perhaps behind an adjective: `resolves 2 open issues`."""


def _letter_stands(text: str, numbers: Numbers, language: str, after: re.Match[str] | None) -> bool:
    """Whether a bare letter is a number: articles and prepositions of one letter rarely are."""
    paths = [number.path for number in numbers.items]
    if len(paths) > 1 and all(follows(one, other) for one, other in pairwise(paths)):
        return True
    letter = text[numbers.items[0].start : numbers.items[0].end]
    risky = {"en": "ai", "fr": "ayel", "es": "aeyou", "ru": "авикосуя", "ar": "وبلكف"}
    behind = re.match(r"[ \t]*[\w=]", text[numbers.end : numbers.end + 20])
    if behind and after is None:
        return False
    if letter in risky.get(language, ""):
        if after is None:
            return (
                letter not in "иксу" and len(numbers.items) == 1 and language in ("en", "fr", "es")
            )
        return language == "en" and letter == "a" and after.group("word") in _VERBS_AFTER_LETTER
    return after is None or after.group("word") in _prose_after(language)


_VERBS_AFTER_LETTER = frozenset(
    ["should", "is", "was", "could", "must", "might", "reads", "says", "needs", "would"]
)


_ORDERED = re.compile(
    r"(?:^|\s)(?:mov|delet|suppress|remov|keep|retain|supprim|retir|mainten|conserv|suprim|elimin|"
    r"manten)\w*\s$"
)
_NO_NOUN = re.compile(
    r"[\"'*_`]?(?:\s(?:to|from|into|at|before|after|between|with|reading|as|and|there|we|please|add|insert|is|would|should|be)\s|"
    r"\s(?:of|in)\s(?:the\s)?(?:res|draft|text|\d{2,3})|\s*[.,;:]|\s*$)"
)


_BEGINS = re.compile(
    r"[\"'*_`]*(?:,?\s(?:(?:of|in|de|del?|из) )?(?:the |la |l')?(?:res|рез)[^\W\d_]*\.? \d{1,3})?"
    r"\s?(?::|- )(?!\s*\n)[ \t]*(?=\S)"
)
"""`invites the regional organizations: six months …`: what is said of a section without numbers."""


_PART = re.compile(
    r"(?:^|\s)(?:part|section|heading|partie|rubrique|parte|seccion|раздел\w{0,2}|част\w{1,2})\s$"
)
"""`the part "noting"`."""
_COLON_BEHIND = re.compile(r"[\"'*_`]{1,3}\s?[:：]\s?\S")
"""`On "noting": we wonder …`."""


@cache
def _section_words(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in forms(VOCABULARIES[language].paragraph))
    return re.compile(
        rf"[{QUOTE}]*\s*(?:{words}|section|heading|sections|headings|раздел|раздела)(?!\w)"
    )


_LED_BY = {
    "en": re.compile(
        r"(?<!view )(?:^|\s)(?:(?:move|moved|transfer|place|placed|put|insert|add)\w* "
        r"(?:it |this )?)?(?:(?:to|into|under|in|on|(?:end|beginning|start) of)(?: the)?|"
        r"new|additional|further|extra|another)\s$"
    ),
    "fr": re.compile(
        r"(?:^|\s)(?:le|au|du|ce|l|nouveau|rubrique|partie|section|sous|sur|paragraphe|alinea)\s$"
    ),
    "es": re.compile(
        r"(?:^|\s)(?:el|al|del|este|nuevo|parte|seccion|apartado|parrafo|sobre|bajo)\s$"
    ),
    "ru": re.compile(
        r"(?:^|\s)(?:раздел\w{0,2}|част\w{1,2}|пункт\w{0,2}|рубрик\w{1,2}|под|касается)\s$"
    ),
    "ar": re.compile(
        r"(?:^|\s)(?:من|في|الي|تحت|ضمن|(?:ال)?(?:قسم|جزء|فقره|بند)|يخص|بخصوص|بشان|"
        r"نهايه|ختام|اخر|بدايه|مستهل|صدر)\s$"
    ),
    "zh": re.compile(
        r"(?:[移挪转放调][到至入往]|并入|列入|纳入|归入|(?:新增|增加|增列|新的?)(?:一[个项段])?)\s$"
    ),
}
"""What makes a noun of the verb in front of it: `le notant`, `al resuelve`, `a new noting`."""
_HAN_SECTION = re.compile(
    r"\s?(?:部分|(?:这|该|一|本)?[段节]|之下|的?(?:末尾|结尾|最后|开头|之末|之首)|项下|之?[中下里内](?=[^，。；]{0,6}(?:增|新|加|插|补|添|列)))"
)


def led_by_article(text: str, start: int, language: str) -> bool:
    """Whether what stands before a heading's word makes a noun of it."""
    return bool(
        _LED_BY[language].search(text[max(0, start - 24) : start].rstrip(QUOTE + "« ") + " ")
    )


def _is_noun(text: str, start: int, heading: Heading) -> bool:
    if heading.language == "zh":
        section = _HAN_SECTION.match(text, _past_quotes(text, heading.end))
        return bool(section) or led_by_article(text, start, "zh")
    if heading.operative and not (heading.addressed or heading.slug in ("resolves", "decides")):
        return False
    if not led_by_article(text, start, heading.language):
        return False
    return heading.language != "en" or heading.addressed or bool(_NO_NOUN.match(text, heading.end))


def is_ordered(text: str, start: int) -> bool:
    """Whether a verb that takes a provision away, or keeps it, stands right before: `delete`."""
    return _ORDERED.search(text[max(0, start - 12) : start]) is not None


def _past_quotes(text: str, at: int) -> int:
    while at < len(text) and text[at] in QUOTE + "」』":
        at += 1
    return at


_SUBJECT = re.compile(r"(?:^|[.:;,]\s|(?:that|and|but|the|if|whether|why|how|does|should)\s)$")
_SPOKEN_OF = re.compile(
    r"\s(?:(?:should|must|could|can|may|might|would|ought to|to) (?:\w+ )?(?:be|refer|mention|say|"
    r"read|include|speak)|be (?:deleted|amended|kept|removed)|(?:of|in) (?:the )?res[^\W\d_]*\.? "
    r"\d{1,3}|(?:speaks|refers|mentions|says|repeats|states|reads)(?!\w))"
)
"""`We propose that noting be deleted`, `noting speaks of groups`: a heading that is a subject."""


def names_section(text: str, start: int, heading: Heading, *, quoted: bool) -> bool:
    """Whether a heading alone is spoken of: in quotes, or `the noting paragraph`."""
    part = quoted and _PART.search(text[max(0, start - 14) : start])
    begins = heading.addressed and _BEGINS.match(text, heading.end)
    if part or begins or _is_noun(text, start, heading):
        return True
    section = _section_words(heading.language).match(text, heading.end)
    if quoted and _COLON_BEHIND.match(text, heading.end):
        return True
    if quoted:
        return bool(section) or len(text[start : heading.end].split()) in range(3, 13)
    if is_ordered(text, start) and _NO_NOUN.match(text, heading.end):
        return True
    if heading.language != "en":
        return False
    if re.search(r"(?:^|\s)(?:mod|sup|noc)\s$", text[max(0, start - 5) : start]):
        return True
    before = text[max(0, start - 24) : start]
    subject = not heading.operative and _SUBJECT.search(before)
    if subject and _SPOKEN_OF.match(text, heading.end):
        return True
    return bool(section and re.search(r"(?:^|\s)(?:the|our|under|new)\s$", before))
