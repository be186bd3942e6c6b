"""What one would feel if a text went or stayed, and among whom one is counted: tables only.

`We would be happy to see d) go` sides with its deletion, `preferiríamos que se mantuviera` does
not; `count Costaguana among the supporters`. `Ourland` stands for the writer's State.
"""

# English
_GO_EN = (
    r"[^.;,]{1,60}? (?:go|gone|disappear|vanish|deleted|removed|dropped|struck)"
    r"(?=\W*$|\s*[,;:(—–]| (?:altogether|entirely|too|as|since|because|for|from|and)\b)"
)
_SEE_EN = r"(?:to (?:see|have|let)|seeing|having|letting) "
_LIKE_EN = r"(?:happy|glad|pleased|content|relieved|delighted|fine|keen|eager)"
_US_EN = r"(?:us|me|(?:the )?Ourland|(?:my|our) (?:delegation|administration|country))"
_AMONG_EN = r"(?:among|amongst|as one of|as|in the (?:list|camp|group) of|down as)"
_FOR_EN = r"(?:supporters?|proponents?|backers?|advocates?|friends?|co-?signator\w+)"
_YES_EN = (
    rf"(?<!not )(?<!n[’']t )(?<!less than )\b{_LIKE_EN} {_SEE_EN}{_GO_EN}|"
    rf"\bnot (?:be |at all )*(?:sorry|sad|unhappy) {_SEE_EN}{_GO_EN}|\bno tears (?:over|for)\b|"
    rf"(?<!not )(?<!n[’']t )\b(?:count|list|number|include|consider|regard|put|place|add) {_US_EN} "
    rf"(?:also |too |\w+ly )?{_AMONG_EN} (?:the |its |your |his |her |their )?(?:\w+ )?{_FOR_EN}|"
    r"(?<!not )(?<!n[’']t )\bcount (?:us|me) among those\b|"
    r"^\W*(?:so )?(?:it is|it[’']s|that is|that[’']s) a (?:clear )?yes (?:to|for|on|from)\b"
)
_NO_EN = (
    rf"\b(?:not|n[’']t) (?:be |very |at all |too |exactly )*{_LIKE_EN} {_SEE_EN}{_GO_EN}|"
    rf"\b(?:sorry|sad|unhappy|reluctant|loath) {_SEE_EN}(?!you\b){_GO_EN}|"
    r"\b(?:we|i|Ourland) (?:\w+ )?prefers? (?:to keep |keeping |to stay with )?the (?:current|"
    r"present|"
    r"existing|original) (?!proposal|draft)\w+|\bthanks,? but no,? thanks\b|"
    r"[,:—–]\s?alas,? no(?=\W*$)|"
    r"\b(?:we|i|Ourland) (?:have|has) (?:\w+ )?(?:problems?|trouble|issues) with (?:both|these|"
    r"those|all (?:of )?(?:these|those)|either) (?:\w+ )?(?:changes|proposals|amendments|"
    r"suggestions|points)\b|"
    r"\b(?:is|are|remains?|crosses|would be|cross) (?:\w+ ){0,3}?(?:a |our |my )?(?:clear )?"
    r"red lines?(?=\W*$|\s*[,;:(—–]| (?:for|to) (?:us|me|(?:the )?Ourland|my|our)\b)"
)

# French
_GO_FR = r"[^.;,]{0,60}?(?:disparaître|disparaiss\w+|supprimée?s?|retirée?s?|partir)\b"
_AMONG_FR = r"(?:parmi|au nombre|au rang|dans le camp|comme)"
_YES_FR = (
    rf"\b(?:pas|guère|nullement) (?:du tout )?(?:fâchée?s?|mécontente?s?|désolée?s?|tristes?) "
    rf"(?:de voir |que ){_GO_FR}|^\W*c[’']est (?:donc |bien sûr )?(?:un )?oui\b|"
    rf"(?<!pas )\b(?:heureu\w+|contente?s?|ravie?s?|soulagée?s?) "
    rf"(?:de voir |que ){_GO_FR}|(?<!ne pas )\b(?:compt|rang|class|inscri|inclu|consid[éè]r)\w* "
    rf"(?:\w+ )?(?:nous |la |le |l[’'])?(?:Ourland )?{_AMONG_FR} "
    r"(?:d[eu]s? |les |un des )?(?:\w+ )?(?:partisans?|défenseurs?|soutiens|cosignataires?|"
    r"ceux qui (?:sont (?:pour|favorables)|"
    r"appuient|soutiennent))\b"
)
_NO_FR = (
    r"[,:—–]\s?hélas,?(?: non)?(?=\W*$)|"
    rf"\b(?:désolée?s?|tristes?|navrée?s?|mécontente?s?|regrett\w+) (?:de voir |que ){_GO_FR}|"
    rf"\b(?:pas|guère|peu) (?:heureu\w+|contente?s?|ravie?s?) (?:de voir |que ){_GO_FR}"
)

# Spanish
_STAYED_ES = (
    r"(?:mantuviera|mantuviese|conservara|conservase|quedara|quedase|permaneciera|siguiera|"
    r"mantenga|conserve|permanezca)n?"
)
_LEFT_ES = r"(?:desapare\w+|elimin\w+|suprim\w+)"
_YES_ES = (
    r"(?<!no )\bver[íi]?\w* con (?:muy )?(?:buenos ojos|agrado)\b|"
    rf"\bno (?:nos|me) (?:importaría|molestaría|disgustaría)[^.;,]{{1,60}}?{_LEFT_ES}|"
    r"(?<!no )\b(?:cuent|inclu|consider|sum|añad)\w+ (?:también |ustedes )?(?:a )?(?:Ourland|nos|"
    r"nuestra delegación) (?:\w+ )?(?:entre|como uno de) l[oa]s (?:\w+ )?(?:partidari\w+|"
    r"defensor\w+|cofirmantes|que (?:apoyan|están a favor|respaldan))|"
    r"(?<!no )\b(?:cuent(?:a|e|en|as)|contad) con (?:nosotr[oa]s|Ourland|(?:mi|nuestro) apoyo)\b|"
    r"(?<!no )\b(?:nos|me) (?:gustaría|complacería|agradaría) (?:apoyar|respaldar|secundar|sumar)"
)
_NO_ES = (
    rf"\b(?:preferir[íi]\w*|prefer\w+|desear[íi]\w*|quisi[ée]ra\w*|(?:nos|me) gustaría) que "
    rf"(?:[^.;,]{{1,40}} )?(?:se )?{_STAYED_ES}\b|"
    rf"\b(?:lament|sent)ir?(?:ía|íamos|emos|aría|aríamos)\w* (?:que|ver)[^.;,]{{0,60}}?{_LEFT_ES}"
)

# Russian
_LEFT_RU = r"[^.;]{1,60}?(?:исчез\w+|убер\w+|убрал\w*|исключ\w+|удал\w+|снят\w*|сним\w+|вычеркн\w+)"
_YES_RU = (
    rf"(?<!не )\bрад\w?,? (?:если|видеть, как|чтобы){_LEFT_RU}|"
    r"(?<!не )\b(?:счита|включ|зачисл|отнес|учит|учест)\w+ (?:\w+ )?(?:Ourland|нас|меня|нашу "
    r"\w+) (?:\w+ )?(?:в числ[ое]|среди|к числу|одним из|в списо?к\w*) (?:\w+ )?"
    r"(?:сторонник|поддержива|соавтор)\w*"
)
_NO_RU = (
    r"(?<!не )\bжаль\w*(?: было)?(?: бы)? (?:\w+ )?(?:лишиться|лишаться|терять|потерять|"
    r"расставаться|расстаться|исключать|убирать|видеть)|"
    r"[—–-]\s?увы(?=\W*$)|"
    rf"\bне (?:\w+ )?рад\w?,? (?:если|чтобы){_LEFT_RU}"
)

# Chinese
_CHANGE_ZH = r"(?:删除|删去|删掉|取消|修改|改动|增加|增补|更改|去掉|移除|这样改|如此修改)"
_YES_ZH = (
    r"(?<![不勿])(?:请|望|可)?将(?:Ourland|我国|我们|我方)(?:也)?(?:列为|算作|列入|视为|计入)"
    r"[^，。；]{0,16}(?:支持|赞成|赞同)(?:者|国|方|之列|行列)"
)
_NO_ZH = (
    rf"{_CHANGE_ZH}[^，。；？]{{0,20}}?(?:恐怕?|似乎?|似有|似是|看来|可能|怕是|总觉得|有些|"
    r"有点|实在|并|不太|未必|不尽|有所|有欠|欠)+(?:是|有)?(?:不妥|不当|欠妥|妥当?|合适|恰当|适当|适宜|可取|"
    r"合理|必要|不合适|不恰当|不合理|不必要|没有?必要)(?!吗|么|呢)"
)

# Arabic
_GOES_AR = r"[^.؛،]{0,40}?(?:[تي]ختفي|اختفاء|[تي]حذف|حذف|فقدان|[تي]زول|زوال)"
_AMONG_AR = r"(?:من|ضمن|بين|في عداد|في صف)"
_YES_AR = (
    rf"(?<!عدم )(?:اعتبار|عد|إدراج|احتساب|ضم) (?:Ourland|بلدنا|بلادنا|وفدنا|إدارتنا|نا) "
    rf"(?:\S+ )?{_AMONG_AR} (?:\S+ )?(?:ال)?(?:مؤيد|داعم|مناصر|أنصار|مساند)\S*"
)
_NO_AR = (
    rf"(?<!ليس )من (?:المؤسف|المحزن) (?:أن )?{_GOES_AR}|"
    r"(?:حذف|تعديل|إضافة|تغيير|نقل)[^.؛،]{0,60}?(?:قد لا [يت]كون|لا [يت]بدو|ليست?|قد [يت]كون غير|"
    r"[يت]بدو غير|غير) (?:\S+ )?(?:مناسب|ملائم|صائب|موفق|ضروري|مستحسن|مبرر|حكيم)\S*|"
    r"(?:و?لكن|،|أما) ?ليس (?:فيما يخص|فيما يتعلق|بالنسبة|بشأن|على) "
)
SUPPORT = f"|{_YES_EN}|{_YES_FR}|{_YES_ES}"
OPPOSE = f"|{_NO_EN}|{_NO_FR}|{_NO_ES}"
SUPPORT_BEYOND = f"|{_YES_RU}|{_YES_ZH}|{_YES_AR}"
OPPOSE_BEYOND = f"|{_NO_RU}|{_NO_ZH}|{_NO_AR}"
SIDES = tuple(
    (
        "to see|seeing|letting|to let|tears|no thanks|no, thanks|alas|hélas|cuent|contad|among|"
        "as one of|red line|parmi|au nombre|de voir|fâch|content|désol|heureu|c'est|c’est|a yes|"
        "prefers|ojos|agrado|entre lo|entre la|prefer|prefir|gustaría|lament|sentir|quisi"
    ).split("|")
)
"""Stems without which none of the Latin ones can match."""
