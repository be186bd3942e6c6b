"""Answers typed into a quotation: told apart by the earlier letter, by tags, by the writer's name.

Only what stands in the quotation is looked at; `own_words` says where it begins.
"""

import re
from collections.abc import Callable, Sequence

from bot.mail.attributions import is_attribution
from bot.mail.marks import mark_depth, unmarked
from bot.mail.quotes import label_of
from bot.mail.signatures import names_alike

MAX_TAGGED = 2_000
Known = Callable[[str], int]
"""Which earlier letter a line stands in; -1 for none."""

_SHORT = 24
_TAG = re.compile(
    r"^\s{0,8}[\[【](?!cid:|image|ext|http)([^\W\d_][\w .,'’-]{0,40})\s?(?:[\]】]|[:：])",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:\d{1,2}|[a-z])[.)]\s{1,8}")
_ARROW = re.compile(r"^\s{0,8}(?:-{1,3}>|=+>|→|►|#{2,4}|\*{2,4})\s?[^\W_]")
_INITIALS = re.compile(r"^\s{0,8}[\[(]?([^\W\d_]{2,4})[\])]?\s?[:>]\s?\S")
BELOW = re.compile(
    r"\b(?:below|in-?line|embedded|ci-dessous|ci-après|abajo|a continuación|unten)\b|ниже|下|أدناه|"
    r"\b(?:in|into) (?:the|your) (?:text|body|mail|e-?mail|message)\b|"
    r"\bdans (?:le|votre) (?:texte|message|corps)\b|\ben (?:el|su) (?:texto|mensaje|correo)\b|"
    r"(?:в|по) (?:\w+ )?(?:тексту?е?|письме)\b|[正原]?文[中内里]|正文|في (?:ال)?نص",
    re.IGNORECASE,
)
"""What a writer says above a quotation into which he has typed."""


def tagged(lines: Sequence[str], below: Sequence[int], above: str, author: str) -> set[int]:
    """`[HA] We agree.`: where the words above say to look, or the tag is the writer's own name."""
    announced = bool(BELOW.search(above))
    initials = _initials(author)
    found: set[int] = set()
    for at in below:
        if not _is_tagged(lines[at], announced, author, initials):
            continue
        i = at
        while i < len(lines) and lines[i].strip(" \t\xa0") and len(found) < MAX_TAGGED:
            found.add(i)
            i += 1
    return found


def _is_tagged(line: str, announced: bool, author: str, initials: frozenset[str]) -> bool:
    head = line[:60].lstrip()
    if head[:1] in "[【" and (tag := _TAG.match(head)):
        return announced or (bool(author) and names_alike(author, tag[1], least=2))
    if announced and _ARROW.match(head):
        return True
    short = _INITIALS.match(head) if initials else None
    return short is not None and short[1] in initials


def _initials(author: str) -> frozenset[str]:
    """`YD` and `DY` of Yetta Dornfeld; none for a name of one word."""
    letters = [word[0].upper() for word in re.findall(r"[^\W\d_]{2,40}", author[:100])]
    if not 1 < len(letters) < 5:
        return frozenset()
    return frozenset(("".join(letters), "".join(reversed(letters)), letters[-1] + letters[0]))


def typed_into_marks(lines: Sequence[str], known: Known) -> frozenset[str]:
    """The words, white space taken out, of marked lines that stand between those of one letter.

    No program lets its user type under marks in plain text, but all do in HTML: ask for HTML alone.
    """
    marked = (i for i, s in enumerate(lines) if s[:1] == ">" and mark_depth(s) == 1)
    below = [i for i in marked if any(map(str.isalnum, lines[i]))]
    outer = _above_the_next(lines, below, known)
    return frozenset(
        "".join(unmarked(lines[i]).split()) for i in typed_between(lines, outer, known)
    )


def _above_the_next(lines: Sequence[str], below: Sequence[int], known: Known) -> Sequence[int]:
    """The lines above the header block of what the letter quoted has quoted itself, as Outlook does
    without marks: greetings and names stand under it again, and what is between them is no answer.
    """
    held = False
    for n, i in enumerate(below):
        labelled = label_of(words := unmarked(lines[i]))
        if held and labelled is not None and labelled[0] == "from":
            return below[:n]
        held = held or (labelled is None and known(words) >= 0)
    return below


def _altered(words: str, known: Known) -> int:
    """The letter of a line that a program numbered, or whose address a list has blotted."""
    listed = _LISTED.match(words)
    if listed and (letter := known(words[listed.end() :])) >= 0:
        return letter
    head, blot, _ = words.partition("...@")
    return known(head.rpartition(" ")[0]) if blot else -1


def _ends_line(above: str, words: str, known: Known) -> bool:
    """Whether the words are the end of a wrapped line; a longer end is found as it stands."""
    return bool(above) and len(words) < _SHORT and known(f"{above[-80:]} {words}") >= 0


def typed_between(lines: Sequence[str], below: Sequence[int], known: Known) -> set[int]:
    """Lines typed between two lines of one known letter, which that letter does not hold.

    Only there: what stands between letters is their signatures and header blocks.
    """
    found: set[int] = set()
    run: list[int] = []
    last = -1
    held = 0
    above = ""
    for i in below:
        words = unmarked(lines[i])
        letter = known(words)
        if letter < 0:
            letter = _altered(words, known)
        if letter < 0 and not _ends_line(above, words, known):
            run.append(i)
            above = ""
            continue
        above = words
        if letter < 0:
            continue  # the short end of a line that a program wrapped
        if run and len(words) < _SHORT and len(words.split()) == 1:
            continue  # one word stands in signatures too, and closes nothing
        held += 1
        if letter == last and run and not _introduced(lines, run):
            found.update(run)
        last, run = letter, []
    if held < 3 or held < 0.4 * (held + len(found)):
        return set()
    return found


def _introduced(lines: Sequence[str], run: Sequence[int]) -> bool:
    """Whether a header block or attribution stands among the lines: a deeper quotation begins."""
    above = ""
    for i in run:
        words = unmarked(lines[i])
        if label_of(words) is not None:
            return True
        if words.endswith((":", "：")) and any(
            is_attribution(text, closed=True, quoted_below=True)
            for text in (words, f"{above} {words}")
        ):
            return True
        above = words
    return False


def underneath(lines: Sequence[str], below: Sequence[int], known: Known) -> set[int]:
    """What stands under a quotation without marks, where nothing stands above it.

    The quotation ends with the last line that an earlier letter holds; another header block under
    it begins another quotation.
    """
    last, seen = -1, set[str]()
    for n, i in enumerate(below):
        words = "".join(unmarked(lines[i]).split())
        if words not in seen and known(words) >= 0:
            last = n
        seen.add(words)  # a greeting that comes again is the answer's
    rest = below[last + 1 :]
    return set() if any(label_of(lines[i]) for i in rest) else set(rest)
