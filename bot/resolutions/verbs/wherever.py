"""An act said in any form, wherever it stands in a sentence: one pattern for each kind of letters.

A form that could be another word (`quite`, `cut`, `省略`) counts only with what shows that it is a
verb, or a provision, beside it.
"""

from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs

_PLACE = r"(?=\s(?:\S{1,24}\s){0,5}?(?:(?:\d{1,2}|[^\W\d_]\))(?!\w)|\s{3}|[\ue000\ue001]))"
"""Behind a verb that does much else: a provision's number, or what was put for its name."""
_PLACE_ZH = r"(?=[^，。；]{0,12}?(?:[\d一二三四五六七八九十\ue000\ue001]|\s{3}))"
_ENDS = r"(?=\W*$|[,;:]| (?:because|as|since|porque|ya que|pues)\b)"
_FINITE = (Form.BASE, Form.ORDER, Form.FIRST, Form.THIRD, Form.WOULD, Form.DOING)
_THE_ES = r"(?=(?:, [^,.;]{2,20},)? (?:el|la|los|las|est[aeo]s?|dich[ao]s?|tod[ao]s?)\b)"


def latin(act: Act) -> str:
    """In English, French and Spanish."""
    spanish = verbs(
        "es", act, Form.BASE, Form.ORDER, Form.FIRST, Form.WOULD, Form.DONE, Form.PASSIVE,
        Form.ITS, Form.DOING, Form.NOUN,
    )  # fmt: skip
    wish = verbs("es", act, Form.WISH, Form.THIRD)
    return (
        rf"\b(?:{verbs('en', act)}|{verbs('fr', act)}|{spanish}|se {wish}|{wish}{_THE_ES})\b|"
        rf"{_unsure(act)}"
    )


def _unsure(act: Act) -> str:
    """Verbs that say so only of a provision, as their object or the subject of a passive."""
    finite = "|".join(verbs(lang, act, *_FINITE, sure=False) for lang in ("en", "fr", "es"))
    wish = verbs("es", act, Form.WISH, Form.THIRD, sure=False)
    done = "|".join(verbs(lang, act, Form.DONE, sure=False) for lang in ("en", "fr", "es"))
    passive = verbs("es", act, Form.PASSIVE, Form.ITS, Form.ORDER, sure=False)
    nouns = "|".join(verbs(lang, act, Form.NOUN, sure=False) for lang in ("en", "fr", "es"))
    le_fr = verbs("fr", act, Form.BASE, Form.WOULD, sure=False)
    it_en = verbs("en", act, Form.BASE, Form.DOING, sure=False)
    return (
        rf"\b(?:{finite}|(?:se )?{wish}|(?:{nouns}) (?:of|d[eu]l?)){_PLACE}|"
        rf"\b(?:be|être|soit|soient|sea|sean|ser|fueran?) (?:{done})\b|\b{passive}\b|"
        rf"\b(?:its|their|son|leur|su|en (?:\w+ ){{1,2}}l[ea]) (?:{nouns})\b|"
        rf"\b(?:le|la|les|l[’']) ?{le_fr}\b|\b{it_en} (?:it|them|this|that)\b|"
        rf"\b(?:see|have|want|like) (?:[^\s.;]+ ){{1,6}}?(?:{done}){_ENDS}|\bse {wish}{_ENDS}"
    )


def beyond(act: Act) -> str:
    """In Russian, Chinese and Arabic."""
    wish = verbs("ru", act, Form.WISH)
    arabic = verbs(
        "ar", act, Form.BASE, Form.ORDER, Form.FIRST, Form.THIRD, Form.PASSIVE, Form.ITS, Form.NOUN
    )
    plain = verbs(
        "ru", act, Form.BASE, Form.ORDER, Form.FIRST, Form.THIRD, Form.DONE, Form.PASSIVE,
        Form.NOUN,
    )  # fmt: skip
    return (
        rf"\b{plain}\b|\bчтобы [^.;]{{0,120}}?\b{wish}\b|\bбы (?:\w+ ){{0,2}}?{wish}\b|"
        rf"\b{wish} бы\b|{verbs('zh', act)}|{verbs('zh', act, sure=False)}{_PLACE_ZH}|"
        rf"(?:[应宜拟请]|予以?|[将把][^，。；]{{1,30}}?){verbs('zh', act, sure=False)}"
        r"(?=[，。；]|$)|"
        rf"(?<!\w)[ولفبك]{{0,3}}{arabic}(?!\w)|"
        rf"(?<!\w)(?:لو|إذا) {verbs('ar', act, Form.DONE)}(?!\w)|"
        rf"(?<!\w)(?:ال|لل|[بلكوف]ال){verbs('ar', act, Form.NOUN)}"
    )
