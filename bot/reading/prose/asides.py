"""Words between commas that say nothing of a side: `we are, unfortunately, not able to support`.

They are left out before sides are looked for: a denial has to stand beside what it denies.
"""

import re

from bot.reading.prose.introduced import without_introduction

_LATIN = (
    r"unfortunately|regrettably|regretfully|sadly|alas|however|therefore|of course|frankly|"
    r"honestly|clearly|naturally|still|(?:i am|i[’']m|we are|we[’']re) (?:afraid|sorry(?: to "
    r"say)?)|"
    r"i fear|we fear|to be (?:frank|honest|clear)|"
    r"(?:much |greatly )?to (?:our|my|its) (?:\w+ )?regret|with (?:\w+ )?regret|"
    r"(?:for|at) (?:now|the moment|present|the time being|this (?:stage|point|moment))|"
    r"in (?:our|my) (?:\w+ )?(?:view|opinion)|for (?:our|its|my) part|on our side|"
    r"(?:as far as|if|as) (?:we|i) (?:correctly )?(?:remember|recall|know|understand)(?: it)?"
    r"(?: correctly| rightly)?|"
    r"with (?:all due|due|great|all) respect|as (?:you know|things stand)|"
    r"(?:si (?:je me|nous nous) (?:souvien\w+|souvenons|rappel\w+) bien|à notre connaissance|"
    r"si ma mémoire est bonne|d[’']après nos souvenirs)|"
    r"(?:si (?:mal no )?record\w+(?: bien| mal)?|según (?:recordamos|recuerdo|sabemos)|"
    r"que (?:nosotros )?sepamos|hasta donde sabemos)|"
    r"malheureusement|hélas|toutefois|cependant|donc|certes|bien (?:sûr|entendu)|franchement|"
    r"à (?:notre|mon|son) (?:\w+ )?regret|pour (?:l[’']instant|le moment|l[’']heure)|"
    r"à (?:ce stade|l[’']heure actuelle|notre avis|mon avis|vrai dire)|actuellement|"
    r"(?:pour|de) (?:notre|sa|ma) (?:part|côté)|en l[’']état|en toute franchise|selon (?:nous|moi)|"
    r"lamentablemente|desgraciadamente|desafortunadamente|por desgracia|sin embargo|no obstante|"
    r"por (?:tanto|lo tanto|supuesto|el momento|ahora)|de momento|francamente|"
    r"(?:a|en) (?:nuestro|mi) (?:juicio|entender|pesar|opinión)|en nuestra opinión|"
    r"por (?:nuestra|su|mi) parte|en (?:esta etapa|este momento)|actualmente|muy a nuestro pesar|"
    r"sintiéndolo mucho|con todo (?:el )?respeto"
)
_BEYOND = (
    r"к (?:\w+ ){0,2}сожалению|увы|однако|впрочем|конечно|разумеется|естественно|"
    r"(?:честно|откровенно|строго|собственно) говоря|по правде говоря|боюсь|на (?:наш|мой) взгляд|"
    r"по (?:нашему|моему) мнению|(?:с|со) (?:нашей|своей|моей) стороны|на (?:данном|этом|нынешнем) "
    r"этапе|в настоящее время|пока(?: что)?|при вс[её]м уважении|со всем уважением|как вы "
    r"понимаете|"
    r"(?:насколько|если) (?:мы |я )?(?:правильно )?(?:помн\w+|зна\w+|понима\w+|памят\w+)"
    r"(?: правильно| не изменяет)?|(?:据|就)我们?(?:方)?所知|如果?我们?没有?记错|"
    r"据我们?(?:了解|回忆)|"
    r"(?:على حد علمنا|حسب (?:علمنا|ما (?:نذكر|نعلم))|إن لم تخن\S+ الذاكرة)|"
    r"пожалуй|видимо|скорее всего|по крайней мере|"
    r"(?:很)?遗憾(?:的是|地)?|可惜|不过|坦率地?说|恕我直言|(?:至少)?(?:目前|现阶段|暂时)|"
    r"就我们而言|"
    r"依我们看|"
    r"(?:للأسف|مع (?:ال)?أسف(?:نا)?)(?: الشديد)?|"
    r"(?:في|خلال) (?:الوقت (?:الحاضر|الحالي|الراهن)|هذه المرحلة)|حاليا[\u064b]?|من (?:جانبنا|جهتنا|"
    r"ناحيتنا)|في رأينا|بكل (?:صراحة|احترام)|مع (?:كامل|كل) (?:ال)?احترام(?:نا)?|بطبيعة الحال|"
    r"على (?:الأقل|ما يبدو)"
)
_ASIDE = re.compile(rf"\s?[,，،](?: ?\b| )(?:{_LATIN}|{_BEYOND})\s?[,，،]", re.IGNORECASE)


_GREETING = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|"
    r"bonjour|bonsoir|salut|chers?|chères?|hola|buen[oa]s (?:días|tardes|noches)|buen día|"
    r"estimad[oa]s?|querid[oa]s?|привет|здравствуйте|добр\w+ (?:день|утро|"
    r"вечер)|"
    r"уважаем\w+|مرحبا|السلام عليكم|عزيز\S*)(?: [^\s,.:;!?،]+){0,4}\s?[,:!،]\s?|"
    r"(?:你好|您好|各位好|大家好)[^，。；]{0,6}[，,！!：:])(?=\S)",
    re.IGNORECASE,
)
"""`Hi Amalia, agreed on both.`: who is greeted takes no side."""


_IN_OUR_VIEW = re.compile(
    r"(?<=[a-zé]) (?:in (?:our|my) (?:\w+ )?(?:view|opinion)|to (?:our|my) mind|à (?:notre|mon) "
    r"avis|"
    r"selon nous|a (?:nuestro|mi) juicio|en nuestra opinión|по (?:нашему|моему) мнению)(?= (?:be|"
    r"stay|"
    r"remain|être|rester|ser|быть|\w+se)\b)",
    re.IGNORECASE,
)
"""The same without commas, where it parts a verb from its subject: `should in our view be kept`."""


def without_asides(sentence: str) -> str:
    """The sentence without a greeting, what leads to it, and what between two commas is no side."""
    sentence = without_introduction(_GREETING.sub("", sentence, count=1))
    sentence = _IN_OUR_VIEW.sub("", sentence)
    return _ASIDE.sub(" ", sentence).replace("  ", " ") if _ASIDE.search(sentence) else sentence
