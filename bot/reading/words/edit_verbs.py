"""The words of which orders to change words of a text are built: one row a language, tables only.

How they stand together is in `bot/reading/orders/edit_forms.py`. Every form of a verb is one stem:
the delegate writes `replace`, `replacing`, `to be replaced`, `the replacement of`.
"""

from dataclasses import dataclass

from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs


@dataclass(frozen=True, slots=True)
class Verbs:
    """Patterns of one language; a quotation stands where the constructions put it."""

    common: str
    """Words that nearly every sentence of the language has, and few of the others."""
    change: str
    """Verbs and nouns that put one wording for another, in any form."""
    to: str
    """What stands before the new words behind them."""
    swap: str
    """`swap "a" for "b"`: the whole of verb and link, where the link would be too common."""
    start: str
    """`from`, in `change from "a" to "b"`."""
    say: str
    """What a text should do: `should read`, `pourrait dire`, `debe decir`, with its new words."""
    where: str
    """What it says now: `where it says`, `là où on lit`, `donde dice`."""
    instead: str
    beyond: str
    """`"a b" and not only "b"`: the longer words for the shorter."""
    prefer: str
    over: str
    better: str
    """`"b" would be better than "a"`, with its `than`."""
    good: str
    """What is said of new words where the old ones were given: `would be better`."""
    add: str
    name: str
    """Verbs that add only where it is said where: `specify "a" after "b"`."""
    beside: str
    end: str
    begin: str
    listed: str
    """What makes of added words a member of a list, not the end of a clause."""
    open: str
    """`should begin with`: what tells of the first words of a clause, with its link."""
    complete: str
    """`complete … with`: a verb that adds at the end, and its link apart."""
    by: str
    followed: str
    between: tuple[str, str]
    strike: str
    gone: str
    """What follows words that go: `can go`, `is superfluous and should be deleted`."""
    it: str
    """A verb that strikes and the pronoun for what was quoted before."""


def _off(language: str, *forms: Form) -> str:
    """With quoted words for its object a verb is no other: `cut "a"`, `retirer « a »`."""
    return verbs(language, Act.DELETE, *forms, sure=None)


ENGLISH = Verbs(
    common=r"\b(?:the|to|by|with|in|of|and|is|be|for|should|we|at|after|it|not|than|as|can|"
    r"could)\b",
    change=(
        rf"\b(?:{verbs('en', Act.REPLACE)}|"
        r"correct(?:ed|ing|s|ions?)?|adjust(?:ed|ing|s|ments?)?|"
        r"convert(?:ed|ing|s)?|turn(?:ed|ing|s)?|express(?:ed|ing)?|"
        r"render(?:ed|ing)?|renam(?:e[ds]?|ing)|"
        r"(?:soften|weaken|strengthen|shorten|broaden|widen)(?:ed|ing)?|reduc(?:e|ed|ing)|"
        r"simplif(?:y|ied|ying)|narrow(?:ed|ing)?|updat(?:e|ed|ing))\b"
    ),
    to=r"(?:so as )?(?:by|with|to read|to|into|as)",
    swap=r"\b(?:swap|exchang|trad)(?:p?ed|p?ing|es?|s)?\b {q} for ",
    start=r"\bfrom",
    say=(
        r"(?:(?:should|must|ought to|could|might|would|will|shall|may|can|to|it|we|i|please|"
        r"perhaps|"
        r"rather|better|now|simply|then|instead|be) ){1,4}(?:read|say|be|become|use|have|put|write|"
        r"be (?:read|worded|written|phrased) as|speak of|refer to)|becom(?:es|ing)|"
        r"make (?:it|this|that)|read|say|use|write|put"
    ),
    where=(
        r"\b(?:where|instead of what) (?:it|the text|the paragraph|this|one) (?:\w+ )?"
        r"(?:says|reads|stands|has)|\bwhere (?:we|you) (?:\w+ )?(?:read|have|find)|\bnow reads"
    ),
    instead=(
        r"(?:(?:instead of|rather than)(?: saying| reading| writing| using)?|in place of|in "
        r"lieu of|and not(?: of)?|as opposed to|not)"
    ),
    beyond=r"and not (?:only|just|merely|simply) (?:of |to )?",
    prefer=r"\b(?:prefer(?:s|red|ring|ence)?|favou?rs?|(?:rather|sooner) (?:have|say|see|use|"
    r"write|put|read)|opt for|choose)\b",
    over=r"(?:to|over|than|rather than|instead of|and not|above)",
    better=(
        r"(?:would be|is|seems?|might be|reads?|sounds?|may be) (?:\w+ )?(?:better|preferable|"
        r"clearer|simpler|stronger|more \w+) (?:than|to)"
    ),
    good=r"\b(?:better|preferable|clearer|simpler|stronger|more \w+|would do)\b",
    add=rf"\b(?:{verbs('en', Act.ADD)}|put(?:ting)?|plac(?:e[ds]?|ing)|squeeze|write)\b",
    name=r"\b(?:specify\w*|mention\w*|indicat\w+|stat(?:e|ing)|spell out)\b",
    beside=r"\b(?:(?:directly |right |immediately |just )?(?:after|before|behind|following)|"
    r"in front of|ahead of)\b",
    end=r"\b(?:at|to) (?:the|its) (?:very )?end\b",
    begin=r"\b(?:(?:at|to) (?:the|its) (?:very )?(?:beginning|start|outset|head)|in front of it)\b",
    listed=r"\b(?:list|examples?|enumeration|subjects|among|amongst|as an? \w+|title|heading|"
    r"everywhere|throughout|new|further|additional)\b",
    open=r"\b(?:should|would|could|must|shall|to|have it|let it|make it) (?:begin|start|"
    r"open) (?:with|by)",
    complete=(
        r"\b(?:complet(?:e[ds]?|ing)|supplement(?:ed|ing|s)?|complement(?:ed|ing|s)?|"
        r"extend(?:ed|ing|s)?|continu(?:e[ds]?|ing)|finish(?:ed|ing)?|augment(?:ed)?)\b"
    ),
    by=r"(?:with|by)",
    followed=r"\bfollow(?:ed|ing|s)?\b",
    between=(r"\bbetween", "and"),
    strike=(
        rf"\b(?:{_off('en')}|(?:be|read|suggest|prefer|propose|do|live)(?: it| this)? without|"
        r"(?:(?<=[:,;] )|(?<=[–—] ))better without|"
        r"disappearance of)\b"
    ),
    gone=(
        r"(?:[^{m};:]{0,60}\b(?:see|like|have) [^{m};:]{0,40}(?:disappear|gone|go|"
        + _off("en", Form.DONE)
        + r")\b|[^{m};:]{0,60}\b(?:disappear(?=\W*$| from )|be "
        + _off("en", Form.DONE)
        + r")\b|[^{m};:]{0,60}\b(?:(?:can|could|may|might|should|shall|must|"
        r"will|to|would|better|is|"
        r"are|be|have to|has to|needs to|ought to|we|and|therefore|thus) ){1,4}?go(?! to)\b|"
        r"[^{m};:]{0,20}\b(?:out|" + _off("en", Form.DONE) + r")\W*$)"
    ),
    it=(
        rf"\b{_off('en', Form.BASE, Form.DOING)} "
        r"(?:it|them|this|that|these(?: words)?|those(?: words)?|the words?|the phrase)\b"
        r"(?! (?:sentence|paragraph|provision|clause|item|point))"
    ),
)
FRENCH = Verbs(
    common=r"\b(?:le|les|des|du|au|aux|et|une|par|nous|est|dans|il|que|après|pas|point|lire)\b|"
    r"[dl][’']",
    change=(
        rf"\b(?:{verbs('fr', Act.REPLACE)}|transform\w+|corrig\w+|correction|amélior\w+|"
        r"convert\w+|troqu\w+|permut\w+)\b"
    ),
    to=r"(?:par|en|pour(?: lire)?|comme suit ?:?)",
    swap=r"\b(?:échang|troqu)\w+ {q} contre ",
    start=r"\bde",
    say=(
        r"(?:(?:devr\w+|doi\w+|pourr\w+|peu\w+|faudr\w+|faut|conviendr\w+ (?:de|d[’'])|vaudr\w+|"
        r"vaut|mieux|il|on|nous|plutôt|simplement|se|être|à|préférable de|serait|opportun de|"
        r"souhaitable de) ?){1,6}(?:lire|dire|écrire|mettre|devenir|employer|utiliser|retenir|"
        r"parler de|être|lu|lue|formulé|formulée)|lire|dire|écrire|mettre|devien\w+|"
        r"(?:on|nous) (?:lir|dir|écrir|mettr|emploier|utiliser)\w+|"
        r"(?:se )?lis(?:e|ent)|soi(?:t|ent)|dise(?:nt)?|dir(?:a|ait|ont|aient)|je mettrais|je "
        r"dirais|lisez|mettez"
    ),
    where=(
        r"\b(?:là où|où) (?:il est (?:écrit|dit|indiqué)|on (?:lit|dit)|le texte \w+|nous lisons|"
        r"figur\w+)"
    ),
    instead=(
        r"(?:au lieu d(?:e |[’'])(?:dire |lire |écrire |mettre )?|à la place d(?:e |[’'])|plutôt "
        r"que(?: de)?|en lieu et place d"
        r"(?:e |[’'])|et non(?: pas)?(?: de)?|de préférence à|et pas)"
    ),
    beyond=r"et (?:non|pas) (?:pas )?(?:seulement|simplement|uniquement) (?:d[e’'] ?|à )?",
    prefer=(
        r"\b(?:préf[éè]r\w+|préférence (?:va|irait|serait)(?: à| pour)?|mieux aim\w+|privilégi\w+|"
        r"(?:préférable|mieux)(?: (?:d[’']écrire|de dire|de lire|de mettre|dire|lire))?)\b"
    ),
    over=r"(?:à|au|aux|que(?: de)?|plutôt qu(?:e |[’'])|au lieu d(?:e |[’'])|et non(?: pas)? à?)",
    better=(
        r"(?:serai\w+|est|sont|semble\w*|paraî\w+|vau\w+) (?:\w+ )?(?:préférables?|mieux|"
        r"plus \w+|meilleure?s?) (?:à|que?)"
    ),
    good=r"\b(?:préférables?|mieux|plus \w+|meilleure?s?|conviendrai\w+)\b",
    add=(rf"\b(?:{verbs('fr', Act.ADD)}|adjoin\w+|intercal\w+|plac\w+|mettre|rajout\w*)\b"),
    name=r"\b(?:précis\w+|spécifi\w+|mentionn\w+|indiqu\w+|évoqu\w+)\b",
    beside=r"\b(?:après|avant|à la suite d(?:e|u|es)|derrière|devant|immédiatement après)\b",
    end=r"\b(?:à (?:la|sa) (?:toute )?fin|en fin|in fine)\b",
    begin=r"\b(?:au (?:tout )?(?:début|commencement)|en (?:tête|début)|au tout début)\b",
    listed=r"\b(?:liste|exemples?|énumération|parmi|titre|partout|nouve\w+|supplémentaire)\b",
    open=(
        r"\b(?:(?:devr|pourr|doi)\w+ (?:commencer|débuter)|faire (?:commencer|"
        r"débuter) [^\ue002]{0,40}?|"
        r"commencer(?:ait|a)|débuter(?:ait|a)) (?:par|avec)"
    ),
    complete=r"\b(?:complét\w+|compl[eè]t\w+|prolong\w+|poursuiv\w+|étoff\w+|enrichi\w+)\b",
    by=r"(?:par|avec|de|en ajoutant|comme suit ?:?)",
    followed=r"\b(?:suivi\w*|faire suivre|suivre)\b",
    between=(r"\bentre", "et"),
    strike=(
        rf"\b(?:{_off('fr')}|(?:(?<=[:,;] )mieux|"
        r"préfér\w+ons|propos\w+|suggér\w+) sans|se passer de|"
        r"faire disparaître|faire l[’']économie de|disparition|disparaître)\b"
    ),
    gone=(
        r"(?:[^{m};:]{0,100}\b(?:(?:devr\w+|doi\w+|pourr\w+|peu\w+|à|soi\w+|est|sont|serai\w+|être|"
        r"et|mérit\w+ d[’']) ?){1,4}?(?:être )?(?:disparaître|"
        + _off("fr", Form.BASE, Form.DONE)
        + r")\b|"
        r"[^{m};:]{0,20}\b(?:à )?" + _off("fr", Form.BASE, Form.DONE) + r"\W*$)"
    ),
    it=(
        rf"\b(?:le|la|les|l[’'])\s?{_off('fr', Form.BASE, Form.WOULD)}\b|"
        rf"\b{_off('fr', Form.BASE, Form.WOULD)} (?:ces mots|cette mention|ce membre de phrase|"
        r"cette expression|ces termes)\b"
    ),
)
SPANISH = Verbs(
    common=r"\b(?:el|los|las|del|al|y|una|por|que|después|debe|debería|punto|tras|con|donde)\b",
    change=(
        rf"\b(?:{verbs('es', Act.REPLACE)}|corr[eií]+[gj]\w+|corrección|transform\w+|"
        r"perm[uú]t\w+|trocar)\b"
    ),
    to=r"(?:por|con|en|a|para (?:que diga|decir))",
    swap=r"\b(?:intercambi)\w+ {q} por ",
    start=r"\bde",
    say=(
        r"(?:(?:deb\w+|podr\w+|pued\w+|habr\w+ que|hay que|convendr\w+|conviene|cabr\w+|cabe|"
        r"quizás?|tal vez|mejor|sería|preferible|que|se|más bien|"
        r"simplemente) ){1,5}(?:decir(?:se)?|"
        r"leer(?:se)?|poner(?:se)?|ser|escribir(?:se)?|utilizar(?:se)?|usar(?:se)?|emplear(?:se)?|"
        r"hablar(?:se)? de|figurar|diga|ponga|lea)|decir|leer|poner|(?:se )?diga[ns]?|"
        r"(?:se )?lea[ns]?|léanse|(?:se )?ponga|pase(?:n)? a (?:ser|decir)|pasar\w* a (?:ser|"
        r"decir)|"
        r"pond(?:rá|ría|ríamos)|dir(?:á|ía|íamos)|léase|dígase|póngase|usar(?:ía|íamos)|"
        r"escribir(?:ía|íamos)|hablar(?:ía|íamos) de"
    ),
    where=r"\bdonde (?:ahora |actualmente |hoy )?(?:dice|diga|pone|se (?:lee|dice)|figura|reza)",
    instead=(
        r"(?:(?:en lugar de|en vez de)(?: decir| poner| usar)?|en sustitución de|en reemplazo de|"
        r"y no(?: de)?|antes que|"
        r"más que|"
        r"en detrimento de)"
    ),
    beyond=r"y no (?:solo|sólo|solamente|simplemente|únicamente) (?:de |a )?",
    prefer=r"\b(?:pref(?:er|ier)\w+|nos gusta\w* más|preferencia (?:es|sería)(?: por)?|"
    r"(?:preferible|mejor)(?: (?:decir|poner|escribir|usar))?)\b",
    over=r"(?:a|que|antes que|en lugar de|en vez de|y no|más que|sobre)",
    better=(
        r"(?:sería[ns]?|es|son|resulta\w*|parece\w*|queda\w*) (?:\w+ )?(?:preferibles?|"
        r"mejor(?:es)?|"
        r"más \w+) (?:a|que)"
    ),
    good=r"\b(?:preferibles?|mejor|más \w+|convendría)\b",
    add=(
        rf"\b(?:{verbs('es', Act.ADD)}|adici[oó]n\w*|interc[aá]l\w+|poner|p[oó]ng\w+|coloc\w+|"
        r"colóqu\w+)\b"
    ),
    name=r"\b(?:precis\w+|especific\w+|especifíqu\w+|mencion\w+|indic\w+|indíqu\w+)\b",
    beside=(
        r"\b(?:después de|antes de|tras|a continuación de|detrás de|delante de|luego de|"
        r"seguidamente de|inmediatamente después de)\b"
    ),
    end=r"\b(?:al final|a su final|in fine)\b",
    begin=r"\b(?:al (?:principio|comienzo|inicio)|en el encabezamiento)\b",
    listed=r"\b(?:lista|ejemplos?|enumeración|entre|título|siempre|nuev[oa]|"
    r"adicional)\b",
    open=(
        r"\b(?:(?:deb|podr|pued|tendr)\w+ (?:empezar|comenzar|iniciarse)|"
        r"(?:empez|comenz|iniciar)\w*ía) (?:con|por)"
    ),
    complete=r"\b(?:compl[eé]t\w+|complem[eé]nt\w+|ampl[ií]\w+|prol[oó]ng\w+|enriqu\w+)\b",
    by=r"(?:con|mediante|por|añadiendo|como sigue:?)",
    followed=r"\b(?:segui\w+|siga\w*|sigan)\b",
    between=(r"\bentre", "y"),
    strike=(
        rf"\b(?:{_off('es')}|(?:(?<=[:,;] )mejor|"
        r"prefer\w+mos|propon\w+|suger\w+) sin|presc[ií]nd\w+ de|"
        r"dejar fuera|sobran?|desapare[zc]\w+)\b"
    ),
    gone=(
        r"(?:[^{m};:]{0,100}\b(?:(?:deb\w+|podr\w+|pued\w+|ha de|han de|conv\w+|cabr\w+|hay que|"
        r"se|sea[ns]?|es|son|ser|y|habría que) ){1,4}?(?:ser )?(?:desaparecer|"
        + _off("es")
        + r")\b|[^{m};:]{0,20}\b(?:(?:se )?"
        + _off("es", Form.DONE, Form.THIRD, Form.WISH)
        + r"|sobran?|fuera)\W*$)"
    ),
    it=(
        rf"\b(?:lo|la|los|las) {_off('es', Form.WOULD, Form.FIRST)}\b|"
        rf"\b{_off('es', Form.ITS)}\b|\b{_off('es', Form.BASE)} (?:es[ao]s? )?"
        r"(?:palabras?|expresión|frase|mención)\b"
    ),
)
ROWS = (ENGLISH, FRENCH, SPANISH)
