"""What a sentence concludes from the text in force: `resolves 6 will confuse, so delete it`.

What it says before is said of the text, and judges no change.
"""

import re
from itertools import islice

from bot.reading.words.order_words import ADD, DELETE, MODIFY

MAX_TURNS = 8
_HENCE = re.compile(
    r"[,;:]\s(?:and |et |y |и )?(?:(?:therefore|thus|hence|so(?! (?:far|long|much|that)\b)|"
    r"accordingly|consequently|"
    r"donc|par conséquent|en conséquence|c[’']est pourquoi|aussi (?=\w+ons\b)|"
    r"por (?:lo )?tanto|por (?:ello|eso)|así que|de ahí que|en consecuencia|"
    r"поэтому|следовательно|значит|потому|в связи с (?:этим|чем)|отсюда)\b|"
    r"(?:we|i|nous|мы|я) (?:\w+ )?(?:propos|suggest|recommend|would|suggér|recommand|предлага|"
    r"рекоменду)|(?:propon|suger|recomend)(?:emos|imos|amos|go)\b|предлага(?:ем|ю)\b|просим\b)|"
    r"[，；,;：](?:因此|因而|所以|故此?|为此|由此|从而|于是|我们?(?:方|国)?(?:建议|提议)|建议|提议)|"
    r"[,;:]\s(?:and |so |et |и )?(?:(?:it|they) (?:should|must|ought)|il (?:faut|faudrait|devrait)|"
    r"(?:его|её|ее|их) (?:следует|нужно|надо|стоит|лучше))\b|"
    r"[，；](?:应当?|宜|须|最好|予以)(?=予?以?[删取废])|"
    r"[،؛:]\s?[ول]?(?:ولذلك|ولهذا|لذلك|لهذا|لذا|ولذا|عليه|من ثم|بالتالي|(?:ف)?[نأ](?:قترح|وصي))"
    r"(?!\w)",
    re.IGNORECASE,
)


def concluded(sentence: str) -> str:
    """The part of a sentence that draws its conclusion, if that alone orders; else the whole."""
    for match in islice(_HENCE.finditer(sentence), MAX_TURNS):
        if not any(orders.search(sentence[: match.start()]) for orders in (DELETE, ADD, MODIFY)):
            return sentence[match.start() :]
    return sentence
