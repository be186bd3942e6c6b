"""Sides taken by name alone, in a letter that answers none: `We support Freedonia's proposal`."""

import re
from collections.abc import Iterator
from itertools import islice

from bot.reading.letters.asking import Ask
from bot.reading.prose.sentences import sentences
from bot.reading.stances.referring import by_name
from bot.reading.stances.stances import Stances
from bot.reading.voices.names import Names
from bot.reading.words.affair_words import ELSEWHERE

MAX_SENTENCES = 40
OF_PROPOSAL = re.compile(
    r"\b(?:proposals?|propos(?:es|ed|ing)|suggest\w+|amendments?|amend|text|wording|contribution|"
    r"position|changes?|edits?|view|line|deletion|addition|insertion|"
    r"propositions?|propose|amendements?|modifications?|texte|libellé|rédaction|avis|suppression|"
    r"ajout|propuestas?|propone|enmiendas?|modificaci\w+|texto|redacción|contribución|posición|"
    r"supresión|adición)\b|предл[оа]\w+|поправк|редакци|формулировк|позици|изменени|исключени|вклад|"
    r"добавлени|提案|建议|提议|修正|修改|措辞|案文|立场|意见|删除|增加|"
    r"ما (?:قال|ذكر|كتب|أعرب|أبد)ت|رأي|وجهة نظر|قترح|قتراح|تعديل|صياغة|موقف|مساهم|حذف|إضافة",
    re.IGNORECASE,
)
"""A word for what somebody proposed, or for what he says of the text."""
_TAIL = re.compile(
    r"\W*(?:(?:too|also|as well|here|(?:on|in) this(?: \w+)?|ici|aussi|également|sur ce point|"
    r"aquí|también|en este punto|здесь|в этом(?: вопросе)?|также|这一点|أيضا|هنا|في هذا(?: الأمر)?)"
    r"\W*)?",
    re.IGNORECASE,
)
"""What may stand behind the name in `We cannot agree with Freedonia here.`"""


def named_sides(ask: Ask) -> Iterator[str]:
    """The sentences that name somebody who has proposed something, and speak of that."""
    proposing = [e for e in ask.library.letters if e.proposals]
    if not proposing:
        return
    names = ask.names
    for sentence in islice(sentences(ask.words), MAX_SENTENCES):
        of_text = OF_PROPOSAL.search(sentence) or _ends_in_a_name(sentence, names)
        if not of_text or ELSEWHERE.search(sentence):
            continue
        if by_name(sentence, ask, proposing, ()) is not None:
            yield sentence


def _ends_in_a_name(sentence: str, names: Names) -> bool:
    return any(_TAIL.fullmatch(sentence, name.end) for name in names.mentions(sentence)[-1:])


def sides_by_name(ask: Ask, found: Stances) -> bool:
    """Whether a stance that was found is one toward what somebody who is named proposed."""
    stances = {found.support, found.oppose, found.reserve, found.unopposed} - {""}
    return bool(stances) and any(sentence in stances for sentence in named_sides(ask))
