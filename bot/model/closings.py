"""The complimentary close of a letter, in the languages that delegates and their programs write."""

import re

CLOSING = re.compile(
    r"^[\s*_>]{0,4}(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|sincere|"
    r"high|good)? ?(?:regards|wishes)|best|thanks?(?: you)?(?: (?:again|in advance|and|so much|"
    r"very much|a lot|very|for your).{0,40})?|many thanks|"
    r"cheers|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully|ever))?|"
    r"respectfully(?: yours)?|regards|rgds|br|all the best|cordially|"
    r"(?:bien )?cordialement|(?:très )?cordialement|(?:sincères |meilleures |cordiales "
    r")?salutations(?: distinguées)?|bien à vous|amicalement|respectueusement|merci(?: "
    r"d[’']avance| beaucoup)?|sincèrement|"
    r"(?:veuillez|je vous prie|nous vous prions).{0,100}salutations.{0,40}|avec (?:mes|"
    r"nos).{0,60}(?:salutations|remerciements)|"
    r"(?:un )?(?:cordial(?:es)?|atento|atentos)? ?saludos?(?: cordial(?:es)?| atentos)?|"
    r"atentamente|cordialmente|muy atentamente|gracias(?: de antemano)?|"
    r"reciba.{0,60}saludo.{0,20}|"
    r"с уважением|с наилучшими пожеланиями|с (?:глубоким |искренним )?уважением|искренне ваш|"
    r"всего доброго|спасибо|с благодарностью|заранее (?:спасибо|благодар\w+)|с приветом|"
    r"此致|敬礼|敬禮|顺颂.{0,6}|順頌.{0,6}|祝好|谢谢|謝謝|此致敬礼|致以.{0,10}(?:敬意|问候)|"
    r"祝.{0,8}(?:顺利|愉快|安好|商祺)|顺致.{0,10}|"
    r"مع (?:أطيب|خالص|فائق|وافر|أصدق|كامل).{0,40}|(?:و)?تفضلوا.{0,60}|وتقبلوا.{0,60}|مع التحية|"
    r"تحياتي|مع الشكر.{0,20}|شكراً?(?: جزيلاً?| لكم)?|والسلام.{0,30}|مع تحياتي|"
    r"mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|mfg|beste "
    r"grüße|liebe grüße|met vriendelijke groet(?:en)?|groeten|"
    r"distinti saluti|cordiali saluti|saluti|atenciosamente|cumprimentos|obrigad[oa]|abraços?|"
    r"med vänliga? hälsning(?:ar)?|mvh|hilsen|venlig hilsen|saygılarımla|ystävällisin "
    r"terveisin|z poważaniem|pozdrawiam|s pozdravem|ciao)"
    r"[\s,.!;:،。，！*_-]{0,6}$",
    re.IGNORECASE,
)
"""A line that is nothing else: `Kind regards,`. What is typed under it is a name."""
_MARKS = " *_>"
_ENDS = " ,.!;:*_-"
_BEGINNINGS = frozenset(
    """
    wit|my|our|bes|kin|war|man|sin|hig|goo|reg|wis|tha|che|you|res|rgd|br|all|cor|bie|sal|ami|mer|
    veu|je|nou|ave|un|ate|muy|gra|rec|mit|fre|vie|mfg|lie|met|gro|dis|cum|obr|abr|med|mvh|hil|ven|
    poz|s p|cia|mei
    """.replace("\n    ", "").split("|")
)
"""Three letters with which those begin that are written in ASCII, their ends taken off."""


def is_closing(line: str) -> bool:
    """Whether a line is a complimentary close; most lines do not even begin as one does."""
    text = line.strip()
    if text.isascii() and text.lstrip(_MARKS)[:3].rstrip(_ENDS).lower() not in _BEGINNINGS:
        return False
    return CLOSING.match(text) is not None
