"""The wording of a new clause to which no colon leads: `add as resolves 7 “that …”`."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.orders.body_words import WORDY
from bot.reading.orders.pointing import quoted_words
from bot.reading.places.headed import wide

MIN_WORDS, MIN_WIDE = 3, 12
_SAYING = re.compile(
    r"\b(?:saying|stating|providing|specifying|to the effect|which (?:says|states|provides)|"
    r"(?:disant|indiquant|stipulant|prévoyant|précisant)|(?:que|y) (?:diga|indique|disponga|"
    r"establezca|señale)|(?:гласящ|предусматривающ|указывающ)\w+),?\s(?P<said>(?:that|to|qu[e’']|"
    r"que|"
    r"что)\b.{20,})$",
    re.IGNORECASE,
)
"""`a resolves 7 saying that …`: indirect speech gives a clause its words."""
_REFUSED = re.compile(
    r"\b(?:not|n[’']t|no|never|cannot) (?:\w+ )?(?:need|want|require|necessary|see|accept|agree|"
    r"support|wish)\w*|\b(?:pas|aucun|ni) (?:\w+ )?(?:besoin|nécessaire|utile|accepter|souscrire)|"
    r"\bne (?:voy|pouv|saur|souhait|voul)\w+ (?:pas|guère|aucun)|\bn[’']\w+ pas besoin|"
    r"\bno (?:\w+ )?(?:necesit|hace falta|hay necesidad|es necesari|vemos|podemos|deseamos)\w*|"
    r"\bне (?:нуж[ен]|нужд|требу|вид|может|соглас|поддерж)\w*|\bнет (?:необходимости|нужды)|"
    r"(?:不需要|无[需须]|没有必要|不必|难以接受|不能接受|不同意|反对)|"
    r"(?<!\w)(?:لا (?:نحتاج|حاجة|داعي|نرى|يمكننا|نقبل|نؤيد))|"
    r"\b(?:was|were|(?:has|have) been) (?:\w+ )?(?:proposed|suggested|put forward|tabled|"
    r"submitted|requested|offered) by (?!us\b|our\b|my\b)|\ba été (?:proposé|suggéré|"
    r"présenté)e?s? par (?!nous\b|notre\b)|\b(?:fue|ha sido) (?:propuest|sugerid|presentad)[oa]s? "
    r"por (?!nosotros\b|nuestr)|\b(?:был[аио]? )(?:предложен|внес[её]н|"
    r"представлен)[аоы]? (?!нами\b)",
    re.IGNORECASE,
)
"""A clause that is not wanted, or that others want."""
_SAID = re.compile(r"[\"“«„「][^\"”»“」]{8,2000}[\"”»」]")


def refused(sentence: str) -> bool:
    """Whether a sentence on a new clause does not want it, or says that others do."""
    return _REFUSED.search(_SAID.sub('""', sentence)) is not None


def said_of_new(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The words in the only quotation marks of a sentence that adds a clause, or what it `says`."""
    said = quoted_words(sentence, hits)
    if not said:
        found = _SAYING.search(sentence)
        return found["said"].rstrip(" .") if found else ""
    whole = len(WORDY.findall(said[0])) >= MIN_WORDS or wide(said[0]) > MIN_WIDE
    return said[0] if len(said) == 1 and whole else ""
