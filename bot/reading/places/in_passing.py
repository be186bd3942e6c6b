"""Resolutions that are only compared with, or named by the way: no mail is about them for that.

`As in Resolution 58, replace …`, `Кстати, в Резолюции 58 такого пункта нет` (READING,
*resolutions*).
"""

import re

_LIKE = (
    r"\b(?:(?:just |much |exactly )?(?:as|like) (?:it )?(?:(?:is|was|were|has been) )?(?:already )?"
    r"(?:done |provided |foreseen |the case )?(?:in|for|with)?|by analogy with|"
    r"similar(?:ly)? (?:to|in)|"
    r"following the (?:example|model) of|on the model of|cf\.?|in line with|consistent with|"
    r"compare(?:d)?(?: with| to)?|"
    r"comme (?:dans|pour|c[’']est le cas dans)|à l[’']instar de|par analogie avec|"
    r"sur le modèle de|à l[’']image de|"
    r"(?:tal )?como (?:en|se hace en|sucede en|ocurre en)|al igual que(?: en)?|"
    r"por analogía con|a semejanza de|siguiendo el modelo de|"
    r"(?:так(?: же)?,? )?как (?:и |это |уже )*(?:сделано |предусмотрено |принято |было )?в|"
    r"по аналогии с|аналогично|подобно|по образцу|по примеру|ср\.)\s"
    r"(?:the |la |le |l[’']|el )?(?:text of |texte de |texto de |тексту? )?|"
    r"(?:参照|参考|仿照|类似于?|如同?|正如)|"
    r"(?:على غرار|أسوة ب|كما (?:هو الحال |هو الأمر |ورد |جاء )?في|على نحو ما (?:ورد|جاء) في|"
    r"بالقياس على|تمشيا مع)\s?"
)
_NAMED = (
    r"(?:ال)?(?:resolutions?|résolutions?|resoluci[oó]n(?:es)?|резолюци\w+|res\.|рез\.|"
    r"قرار)\s?\d{1,3}|"
    r"第?\s?\d{1,3}号?决议"
)
_COMPARED = re.compile(
    rf"(?:{_LIKE})(?:{_NAMED})|"
    rf"[与和同](?:{_NAMED})(?=(?:的\w{{1,4}})?(?:一样|类似|相同|一致|相似))",
    re.IGNORECASE,
)
_BY_THE_WAY = re.compile(
    r"^\W*(?:by the way|btw|incidentally|in passing|soit dit en passant|au passage|por cierto|"
    r"dicho sea de paso|кстати|между прочим|к слову|顺便|顺带|附带|بالمناسبة|على فكرة)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|(?<=[。！？])|\n")


def without_passing(words: str) -> str:
    """The words without what is named in passing; mostly the words themselves."""
    kept = _COMPARED.sub(" ", words)
    if not any(_BY_THE_WAY.match(s) for s in _SENTENCE.split(kept)):
        return kept
    return " ".join(s for s in _SENTENCE.split(kept) if not _BY_THE_WAY.match(s))
