"""What two denials amount to: who cannot but support a thing supports it.

The words of denial are left out before sides are looked for: what remains says it plainly.
"""

from bot.reading.words.scripts import Words

_TWICE = Words(
    # English
    r"\b(?:can ?not|can[’']t|could not) (?:help )?but (?=\w)|\b(?:can|"
    r"could) (?:do )?only (?=support|"
    r"agree|endorse|welcome|second|concur|oppose|object)|"
    r"\b(?:see|sees|have|has|find|finds|know of|there is|is) (?:no|little) (?:\w+ )?(?:reasons?|"
    r"grounds) (?:why (?:we|it|one) (?:should|would) not |not to |for not )(?=\w)|"
    r"\b(?:do|does) not doubt (?:that )?(?=\w)|"
    r"\b(?:can ?not|can[’']t|would not|will not) (?:refuse|decline|fail|hesitate) to (?=\w)|"
    # French
    r"\bne (?=(?:pouvons|peut|puis|pourrions|pourrait)(?: donc)? qu)|"
    r"(?<=ne pouvons )(?:donc )?qu[’e'] ?|"
    r"(?<=ne peut )(?:donc )?qu[’e'] ?(?=\w+er\b|s[’'])|(?<=ne puis )qu[’e'] ?|"
    r"\bne (?:pouvons|peut|puis) (?:pas )?(?:manquer d[e’'] ?|faire autrement que d[e’'] ?|"
    r"ne pas )|"
    r"\bne (?:voyons|voit|vois) (?:pas de|aucune) raisons? de ne pas |"
    # Spanish
    r"\bno (?=(?:podemos|puede|puedo) (?:sino|más que|menos que|por menos que|dejar de))|"
    r"(?<=no podemos )(?:sino|más que|menos que|por menos que|dejar de) |"
    r"(?<=no puede )(?:sino|más que|menos que|dejar de) |"
    r"\bno (?:vemos|ve|veo|hay|tenemos) (?:ninguna |motivos? |razón(?:es)? )*(?:para|por l[ao]s? "
    r"(?:que|cual(?:es)?)) no ",
    # Russian
    r"\bне (?=(?:мож\w+|могу) не )|(?<=не можем )не |(?<=не может )не |(?<=не могу )не |"
    r"\bнет (?:никаких )?(?:причин|оснований) не |\bне вид\w+ (?:никаких )?(?:причин|"
    r"оснований) не |"
    # Chinese
    r"(?:没有|无|看不[到出]|找不[到出])(?:任何)?理由不(?:予以?)?|不(?:能|得|会)不|不无(?=赞同|"
    r"支持)|"
    # Arabic
    r"(?<![\u0621-\u064a])(?:لا|ليس) (?:يسع|يمكن|بوسع|في وسع|[نتي]ملك|نرى|يوجد|لدينا)(?:نا|ها|ه)?"
    r"(?P<who>(?: \S+){0,3}?) (?:إلا أن|إلا|سوى أن|سوى|لعدم|ألا)(?![\u0621-\u064a])",
)


def undoubled(sentence: str) -> str:
    """The sentence without the denials that cancel each other; mostly the sentence itself."""
    found = list(_TWICE.finditer(sentence))
    for match in reversed(found):
        who = match.groupdict().get("who") or ""
        sentence = f"{sentence[: match.start()]}{who}{sentence[match.end() :]}"
    return sentence
