"""Words changed wherever they stand: `replace "subjects" by "topics" throughout the text`."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.model.texts import LabelHit
from bot.reading.orders.orders import Edit, apply_all, edits
from bot.reading.places.shelf import Shelf

MAX_PLACES = 80
MAX_SAID = 4
_GAP = " ,،，"
_QUOTED = re.compile(r"[\"“«„「『][^\"”»“」』]{0,400}[\"”»“」』]")
_MARKED = re.compile("[\"“«„「『‘'\\[]")
_EVERYWHERE = re.compile(
    r",?\s?\b(?:throughout(?: the (?:whole |entire )?(?:text|resolution|document))?|everywhere"
    r"(?: (?:it|they) (?:occurs?|appears?))?(?: in the (?:text|resolution))?|"
    r"wherever (?:it|they|(?:this|that|the) \w+) (?:occurs?|appears?|stands?|(?:is|are) used)|"
    r"in (?:all|every) (?:its |their )?(?:occurrences?|instances?|places?|clauses?|paragraphs?|"
    r"provisions?)|(?:in|across) the (?:whole|entire) (?:text|resolution)|at (?:all|each|every) "
    r"occurrences?|each time (?:it|they) (?:occurs?|appears?)|all (?:the )?(?:occurrences|"
    r"instances) of|every (?:occurrence|instance) of)\b|"
    r",?\s?\b(?:partout(?: où \w+ figure\w*)?(?: dans le texte)?|dans (?:tout le|l[’']ensemble du) "
    r"texte|dans toute la résolution|(?:à )?chaque (?:occurrence|fois qu[’'](?:il|elle) "
    r"(?:apparaît|figure))|toutes les occurrences (?:de|du)|dans l[’']ensemble de la résolution)\b|"
    r",?\s?\b(?:en todo el (?:texto|documento)|en toda la resolución|en todas? (?:sus|las) "
    r"(?:apariciones|ocurrencias)|(?:cada vez|siempre|dondequiera) que (?:aparezca|figure|"
    r"aparece)n?|a lo largo (?:del texto|de la resolución))\b|"
    r",?\s?\b(?:(?:во|по) все(?:му|м|й)? (?:текст\w?|резолюции)|по всему тексту|во всём тексте|"
    r"везде|повсюду|повсеместно|во всех (?:пунктах|случаях|местах)|(?:везде, )?где (?:бы )?(?:оно|"
    r"он|она|они) (?:ни )?встреча\w+)\b|"
    r"(?:在?(?:全文|通篇|全篇|(?:整个|整份|本|全)(?:决议|案文|文件)(?=中|的|里)|决议全文)(?:中|里|各处)?的?|各处的?|(?:凡|所有)(?:出现|"
    r"提到|提及)?的?|(?:一律|统一))(?=[^。]*[“「\"]|"
    r"[改替换])|"
    r"(?:,|،)?\s?(?:في (?:كامل|جميع أنحاء|كل|مجمل) (?:النص|القرار)|"
    r"(?:حيثما|أينما|كلما) (?:ورد|ظهر)ت?|"
    r"في (?:كل|جميع) (?:المواضع|الفقرات|مكان))",
    re.IGNORECASE,
)
_ALL_OF = re.compile(
    r",?\s?\b(?:throughout|in all(?: of)?|in every|dans tous|en todos|во всех)\s(?:the |les |los )?"
    r"(?=[\"“«]?[a-zа-я])",
    re.IGNORECASE,
)
"""Ahead of a heading: `in all the resolves`."""


def everywhere(sentence: str, hits: Sequence[LabelHit]) -> str | None:
    """The sentence without the words that say `everywhere`; None where none does."""
    if not _MARKED.search(sentence):
        return None
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    # the marks stay, for what goes in front of a quotation
    hidden = "".join(s if s in '"“«「' else h for h, s in zip(hidden, sentence, strict=True))
    found = list(islice(_EVERYWHERE.finditer(hidden), MAX_SAID))
    if not found and any(h.id and h.id.count("/") == 1 for h in hits):
        found = list(islice(_ALL_OF.finditer(hidden), 1))
    if not found:
        return None
    rest = sentence
    for match in reversed(found):
        # a comma on either side goes with it
        behind = rest[match.end() :]
        rest = f"{rest[: match.start()]} {behind.lstrip(_GAP) if match[0][:1] in _GAP else behind}"
    rest = re.sub(r"\s{2,}", " ", rest).strip(_GAP)
    return re.sub(r"(?<=[\u3000-\u9fff“「”」])\s|\s(?=[\u3000-\u9fff“「])", "", rest)


def ordered_everywhere(sentence: str) -> bool:
    """Whether a sentence changes words wherever they stand, be it in no clause that is known."""
    rest = everywhere(sentence, ())
    return rest is not None and bool(edits(rest))


def changed(
    edit: Edit, shelf: Shelf, resolution: str, language: str | None, within: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """(provision, wording) of each clause in force that has the words; at most 80.

    `within` are the places or headings that the sentence names; the whole text if none. The text
    is that of the mail's language, else of the first language that has the words.
    """
    for one in dict.fromkeys((language or "", *shelf.languages(resolution))):
        found = [
            (place, wording)
            for place, text in shelf.clauses(resolution, one)
            if not within or any(place == w or place.startswith(w + "/") for w in within)
            if (wording := apply_all(edit, text)) is not None
        ]
        if found:
            yield from found[:MAX_PLACES]
            return
