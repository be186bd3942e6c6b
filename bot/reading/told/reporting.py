"""What another delegation is told to propose is no proposal of the writer's (promise 5)."""

import re
from collections.abc import Iterator
from itertools import islice

from bot.reading.orders.orders import order_of, proposing
from bot.reading.prose.asked import ENDS
from bot.reading.stances.stances import stances
from bot.reading.told.joined import sides_with_another
from bot.reading.told.nods import without_nod
from bot.reading.voices.names import FIRST_PERSON, NOBODY, Names, told_of_another, wished_by_another
from bot.reading.voices.voice import is_framed, is_of_anothers_making, without_quoted_speech
from bot.reading.words import lead_forms
from bot.reading.words.folded import without_vowels
from bot.reading.words.kept_words import KEPT
from bot.reading.words.order_words import ADD, DELETE, KEEP_FIRM, MODIFY, MOVE, PROPOSES
from bot.reading.words.reporting_words import (
    ACCORDING,
    BESIDE,
    BREAK,
    GOES_ON,
    HONOUR,
    I_QUOTE,
    INSIDE,
    NOTED,
    OUTCOME,
    OWNED_AFTER,
    OWNED_BEFORE,
    PASSED,
    SAID_OF_IT,
    SUBJECT,
    THEY,
    THIRD,
    TOGETHER,
    YOURS,
)
from bot.reading.words.scripts import Words

_LEADS = Words(lead_forms.LATIN.removeprefix("|"), lead_forms.BEYOND.removeprefix("|"))
REACH = 60
MAX_NAMES = 20
_FROM_HERE = re.compile(
    r"[,;]?\s(?:(?:and|but|yet|while|whereas|though|et|mais|alors que|tandis que|or|y|pero|"
    r"mientras que|aunque|и|но|а|тогда как|однако)\s)?(?=(?:instead,? )?(?:we|i|nous|"
    r"je|nosotr[ao]s|мы|я)\s)|[,;]\s(?:pero|y|mientras que|aunque|но|а|однако)\s(?=[^\W\d_]{3,14}"
    r"(?:[aei]mos|[аеяи]ем)\s)|[，；,;](?:但是?|而|然而|不过)?(?=我)|[،؛]\s?و?(?=نحن|نقترح)|"
    r"[،؛]\s?(?:و?لكن|غير أن|إلا أن|بينما|في حين)\s?(?=نا\s|ن[\u0621-\u064a]{3})|"
    r"[,;，；]\s?(?=(?-i:[^\W\d_a-zа-я])|l[ae] |the )",
    re.IGNORECASE,
)
"""Where a sentence may turn from what another proposes to what its writer does."""
MAX_TURNS = 12
_WHOSE_OTHERS = re.compile(
    r"\b(?:our|nos|nuestr[oa]s|наши)\s(?:operators|companies|industr\w+|users|opérateurs|"
    r"entreprises|"
    r"usagers|operador\w+|empresas|usuarios|операторы|компании|партн[её]ры|collègues|colegas|"
    r"colleagues|"
    r"partners|partenaires|socios|коллеги)\b",
    re.IGNORECASE,
)


def _leads_to_anothers(sentence: str, names: Names) -> bool:
    """`As amended by Ruritania, resolves 3 would read:`, `If it were accepted, … would read:`."""
    led = _LEADS.search(sentence) if ":" in sentence or "：" in sentence else None
    if led is None:
        return False
    if lead_forms.SUPPOSED.search(sentence):
        return True
    before = sentence[: led.end()]
    return not (FIRST_PERSON.search(before) or names.owns(before)) and bool(
        names.own and names.tells_of_another(sentence)
    )


_SOME_WORDS = re.compile(
    r"[\"“«][^\"“”«»\n]{2,60}[\"”»](?= (?:should|must|ought|shall|devr|doi|deb))"
)
"""What is quoted proposes nothing: `"developing countries" should become …`."""


def is_reported(sentence: str, names: Names, behind: str = "") -> bool:
    """Whether the order in a sentence is another's: "we note that Ruritania proposes …".

    `behind` is the sentence that follows: who sides with a proposal there did not make it.
    Without a name for the writer nobody can be told from him by name alone.
    """
    sentence = names.as_own(without_nod(without_vowels(sentence)))
    sentence = I_QUOTE.sub(lambda match: " " * len(match[0]), sentence)
    sentence = _OF_US.sub(lambda match: f"{match['wants'] or '':<{len(match[0])}}", sentence)
    sentence = _SOME_WORDS.sub(lambda match: f"“{'_' * (len(match[0]) - 2)}”", sentence)
    order, verb = _order_at(sentence), proposing(sentence)
    if order is not None and _is_unsaid(sentence, order, names):
        return not _is_courteous(sentence, names)
    if verb is None or _is_courteous(sentence, names):
        return bool(verb is None and names.own) and _is_wish(sentence, names)
    if _leads_to_anothers(sentence, names) or sides_with_another(sentence, names):
        return True
    # without a name for the writer nobody can be told from him by his own
    known = names if names.own else NOBODY
    wished = _is_wish(sentence[: verb.start()], known)  # `X wants to delete …; we propose …`
    if wished or any(told_of_another(sentence, *at, known) for at in _verbs(sentence, verb, order)):
        return True
    somebody = _of_somebody(sentence, verb, names) or _of_several(sentence, names)
    owned = _is_yours(sentence) or (names.own and _owned(sentence, names))
    if somebody or owned or _sided(sentence, verb, names, behind):
        return True
    said = NOTED.finditer(sentence, 0, verb.start())
    noted = next((m for m in said if not _is_heading(sentence, m.start(), m.end())), None)
    if noted is None:
        return False
    between = sentence[noted.end() : verb.start()]
    joined = GOES_ON.search(between) and not names.tells_of_another(between)
    return not (joined or FIRST_PERSON.search(sentence, noted.end(), verb.end()))


def _is_courteous(sentence: str, names: Names) -> bool:
    """`The Council has the honour to submit …`: nobody says so of another."""
    said = HONOUR.search(sentence)
    return said is not None and not names.tells_of_another(sentence[: said.end() + REACH])


def _verbs(sentence: str, first: re.Match[str], order: int | None) -> set[tuple[int, int]]:
    """The first word of proposing and the last before the order: `I see that others propose …`."""
    verbs = (m.span() for m in islice(PROPOSES.finditer(sentence), MAX_NAMES))
    before = [v for v in verbs if order is not None and v[0] <= order]
    return {first.span(), *before[-1:]}


def _is_unsaid(sentence: str, order: int, names: Names) -> bool:
    """Whether the order stands in what another is quoted to say, or in what his proposal does."""
    voiced = without_quoted_speech(sentence, names)
    return (
        not voiced[order].strip()
        or is_of_anothers_making(sentence, order, names)
        or is_framed(sentence, order, names)
    )


def _is_heading(sentence: str, start: int, end: int) -> bool:
    """Whether a word of noting names a part of the text: `the section «noting»`, `注意到部分`."""
    return sentence[max(0, start - 1) : start] in _OPENS or sentence[end : end + 1] in _CLOSES


_OPENS = tuple('«“"„「‘')
_CLOSES = tuple("部段节")


def turned(sentence: str, names: Names) -> Iterator[str]:
    """A sentence, or its two parts where the writer turns to what he himself proposes."""
    asked = sentence.rstrip().endswith(ENDS)
    for match in islice(_FROM_HERE.finditer(sentence), MAX_TURNS):
        before, rest = sentence[: match.start()], sentence[match.end() :]
        if asked and match[0][:1].isspace():
            continue  # `why should we replace it?`
        if _IF.match(before):
            continue  # `if Ruritania keeps its proposal, we would delete resolves 2` stays one
        known = names if names.own else NOBODY
        if not (proposing(before) or _is_wish(before, known)) or _no_own(_opening(rest), names):
            continue
        if order_of(rest) is not None and proposing(rest):
            yield before
            yield rest
            return
    yield sentence


_IF = re.compile(
    r"\W*(?:(?:if|provided|unless|si|siempre que|если)\b|s[’']ils?\b|如果|若|倘若|只要|"
    r"(?:إذا|لو)\s)",
    re.IGNORECASE,
)
_OUT = re.compile(r"(?<=\s{3})(?:out|gone)\b")
"""`They want resolves 2 out`, without its label."""


_OF_US = re.compile(
    r"(?P<wants>\b(?:wants?|ask(?:s|ed)?|tells?|told|urges?|urged|invite[sd]?|expects?|would like)"
    r" |"
    r"прос(?:ит|ят) |хо(?:чет|тят),? чтобы |希望|要求|建议|主张|请)(?:us|нас|мы|我们)|"
    r"\bnous (?=(?:a |ont )?(?:demand|pri|invit|propos)(?:e|é)(?:nt)?\b)",
    re.IGNORECASE,
)
"""`Freedonia wants us to write …`: who is asked wants nothing."""
_TWO_QUOTED = re.compile(
    r"[\"“«„「『](?=[^\"”»“」』]{1,120}[\"”»“」』][^\"“«„「『]{1,40}[\"“«„「『])"
)
"""`Freedonia wants "a" instead of "b"`, with no verb that orders."""


def _is_wish(words: str, names: Names) -> bool:
    """Whether words say what another wants done."""
    order = _order_at(words)
    if order is None and (out := _OUT.search(words) or _TWO_QUOTED.search(words)):
        order = out.start()
        if FIRST_PERSON.search(words, out.end()):
            return False  # `Freedonia has "a" where we want "b"`
    return order is not None and wished_by_another(words, order, names)


def _opening(words: str) -> str:
    return " ".join(words[:REACH].split()[:3])


def _of_somebody(sentence: str, verb: re.Match[str], names: Names) -> bool:
    """Whether somebody unnamed is the subject, or nobody is: `some delegations propose`."""
    for match in SUBJECT.finditer(sentence):
        if BESIDE.search(sentence, 0, match.start()):
            continue
        between = sentence[match.end() : verb.end()]
        if match.start() <= verb.end() + 2 and len(between) <= REACH and _no_own(between, names):
            return True
    passed = PASSED.search(sentence)
    if passed is not None:
        return _no_own(sentence[: passed.start()], names)
    if OUTCOME.search(sentence) and _no_own(sentence, names):
        return True
    after = ACCORDING.search(sentence)
    return after is not None and _no_own(after[0], names)


def _of_several(sentence: str, names: Names) -> bool:
    """Whether several propose, the writer not among them: `our operators would like to delete`."""
    they = THEY.search(sentence) if names.own else None
    if they is None or TOGETHER.search(sentence) or _SUBJECTLESS.match(sentence):
        return False
    order = _order_at(sentence)
    return (order is None or they.start() <= order) and _no_own(
        _our_own(sentence[: they.end()]), names
    )


_SUBJECTLESS = re.compile(r"\W*от (?:имени|лица) [^,;:]{3,160} хотели бы\b", re.IGNORECASE)
"""`От имени РСС хотели бы`: who speaks for others is understood."""


def _our_own(words: str) -> str:
    """Words without those of the first person that only say whose others are: `our operators`."""
    return _WHOSE_OTHERS.sub(" ", words)


def _no_own(words: str, names: Names) -> bool:
    return not FIRST_PERSON.search(words) and not names.owns(words)


def _order_at(sentence: str) -> int | None:
    """Where the first word of an order stands."""
    starts = [m.start() for p in (DELETE, ADD, MODIFY, MOVE) if (m := p.search(sentence))]
    kept = None if starts else KEPT.search(sentence) or KEEP_FIRM.search(sentence)
    return kept.start() if kept else min(starts, default=None)


def _is_yours(sentence: str) -> bool:
    """Whether the order is what the proposal of the one addressed is about: `your proposal to`."""
    order, yours = _order_at(sentence), YOURS.search(sentence)
    if order is None or yours is None or yours.end() > order:
        return False
    between = sentence[yours.end() : order]
    return not BREAK.search(between) and not INSIDE.search(sentence[: yours.start()])


def _owned(sentence: str, names: Names) -> bool:
    """Whether the order is what another's proposal is about: `Freedonia's proposal to delete`."""
    order = _order_at(sentence)
    if order is None:
        return False
    others = [m for m in names.mentions(sentence, 0, order + 1) if not m.own]
    for name in others[:MAX_NAMES]:
        before = OWNED_BEFORE.search(sentence[max(0, name.start - REACH) : name.start])
        after = OWNED_AFTER.match(sentence, name.end)
        owned = before or after
        if owned is None:
            continue
        start = max(0, name.start - REACH) + before.start() if before else name.start
        end = max(name.end, after.end() if after else 0)
        if any(owned.groupdict().values()):
            return not FIRST_PERSON.search(sentence, end, order)
        if not BREAK.search(sentence[end:order]) and not INSIDE.search(sentence[:start]):
            return True
    return False


def _sided(sentence: str, verb: re.Match[str], names: Names, behind: str) -> bool:
    """Whether the writer sides with it, or against it, as with another's."""
    third = THIRD.search(sentence, 0, verb.end() + 2)
    owned = _owned(sentence, names)
    if not owned and (third is None or not _no_own(sentence[: third.end()], names)):
        return False
    rest = re.split(r"[;；؛,，،]\s*(?=\S)", sentence)[-1]
    said = (rest if rest != sentence else "", behind)
    return any(_sides(words, names) for words in said if words)


def _sides(words: str, names: Names) -> bool:
    found = stances(words, names)
    side = found.support or found.oppose or found.unopposed
    return bool(side and SAID_OF_IT.search(words) and order_of(words) is None)
