"""The words by which people order a change to a text, in six languages: tables only."""

import re

from bot.reading import clause_verbs
from bot.reading import order_forms as forms
from bot.reading.scripts import Words

MARK = r"[\"“”«»„「」『』‘’']"
# the apostrophe in `d'un` opens and closes nothing, nor do two that stand side by side open
_OPEN = r"(?:[\"“”«»„「」『』]\s?|(?:‘|(?<![0-9A-Za-zÀ-ԯ])[’'])\s?(?![\s‘’']))"
_CLOSE = r"(?:[\"“”«»„「」『』]|[‘’'](?!\w))"
QUOTED = re.compile(_OPEN)
"""What every change of words needs: a mark that may open a quotation."""
SINGLE = re.compile(r"‘|(?<![0-9A-Za-zÀ-ԯ])[’']|[’'](?!\w)")
"""A single quotation mark, which is no apostrophe inside of a word."""


def quoted(name: str) -> str:
    """A pattern for words in quotation marks, the group of that name."""
    return rf"{_OPEN}(?P<{name}>[^\"“”«»„「」『』]{{1,400}}?)\s?{_CLOSE}"


THE_WORDS = (
    r"(?:the (?:words?|phrase|term|expression|text) |(?:les? |l[’'])?(?:mots?|termes?|"
    r"expression|membre de phrase) |(?:las? |los? |el )?(?:palabras?|términos?|expresión|"
    r"frase) |слов(?:а|о|осочетание)? |выражение |(?:“|「)?词语?|(?:العبارة|عبارة|"
    r"كلمة|كلمات|الكلمات|كلمتي|لفظة?|مصطلح) )?"
)
_AT = (
    r"(?:,? (?:in|at|under|of|au|aux|dans|en|в|во|к|في) (?!the words?\b|les? mots?\b|las? "
    r"palabras?\b)"
    r"[^\"“”«»„「」;:!?]{1,80}?,?)?"
)
"""Where, said between the verb and the words: `replace in resolves 2 "a" by "b"`."""
_THEN = r"[^\"“”«»„「」.;:!?]{0,60}?"
REPLACE = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        (
            rf"\breplac(?:e|ing|ed?|ement of){_AT} {THE_WORDS}{quoted('old')}[,]? (?:by|with|to "
            rf"read) {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:change|changing|amend|modify){_AT} {THE_WORDS}{quoted('old')} (?:to|into|to "
            rf"read) {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"{quoted('old')} (?:should |shall |could |be |to be |is to be )+(?:replaced|"
            rf"changed) (?:by|with|to) {THE_WORDS}{quoted('new')}"
        ),
        rf"\bread {quoted('new')} (?:instead of|rather than) {quoted('old')}",
        rf"\bfor {THE_WORDS}{quoted('old')},? (?:please )?read {quoted('new')}",
        rf"\bdonde dice:? {quoted('old')},? (?:debe decir|léase|dígase):? {quoted('new')}",
        (
            rf"\bremplac(?:er|ez){_AT} (?:\w+ ){{0,2}}{THE_WORDS}{quoted('old')}[,]? par "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:reemplazar|sustituir|cambiar|sust[ií]t[uú]ya(?:n?se)?|reempl[aá]ce(?:n?se)?|"
            rf"que se (?:sustituya|"
            rf"reemplace|cambie)){_AT} {THE_WORDS}{quoted('old')}[,]? (?:por|con) "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"заменить{_AT} {THE_WORDS}{quoted('old')}[,]? (?:на|словами|словом) "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"(?:将|把)?{quoted('old')}(?:一词|字样|一语|等字)?(?:改为|替换为|修改为|改成|换成|"
            rf"改作|代之以){quoted('new')}"
        ),
        rf"以?{quoted('new')}(?:取代|代替|替代|替换){quoted('old')}",
        rf"{quoted('old')}\s?(?:-{{1,2}}>|=>|→|⇒)\s?{quoted('new')}",
        (
            rf"\bsubstitu(?:te|ting){_AT} {THE_WORDS}{quoted('new')} for "
            rf"{THE_WORDS}{quoted('old')}"
        ),
        (
            rf"\bsubstituer{_AT} {THE_WORDS}{quoted('new')} (?:à|au|aux) "
            rf"{THE_WORDS}{quoted('old')}"
        ),
        (
            rf"{quoted('old')}{_THEN}\b(?:become|becoming|be (?:replaced|changed) (?:by|with|to)|"
            rf"remplac(?:é|er)\w* par|devienn?\w*|devenir|(?:reemplaz|sustitu|cambi)\w+ por|"
            rf"pas\w+ a (?:ser|decir)|заменить (?:на|словами|словом)|замен\w+ (?:на|словами|"
            rf"словом)) "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"(?:تستبدل|يستبدل|استبدال) {THE_WORDS}{quoted('old')}\s?ب\s?(?:عبارة|كلمة)? "
            rf"?{quoted('new')}"
        ),
        (
            rf"(?:الاستعاضة عن|استبدال|يستعاض عن|نستعيض عن) {THE_WORDS}{quoted('old')} (?:ب|"
            rf"بعبارة |بكلمة |بـ|بـ )\s?{quoted('new')}"
        ),
    )
)
INSTEAD = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        rf"{quoted('old')} (?:should|must|ought to) (?:now )?(?:read|be) {quoted('new')}",
        rf"{quoted('old')} (?:debería|debe) decir {quoted('new')}",
        rf"{quoted('old')} (?:devrait|doit) (?:se lire|être) {quoted('new')}",
        rf"{quoted('old')}应(?:改)?(?:为|作){quoted('new')}",
        (
            rf"{quoted('new')},? (?:instead of|rather than|in place of|in lieu of|au lieu de|"
            rf"plutôt que|en lugar de|en vez de|а не|вместо|and not|et non(?: pas)?|y no) "
            rf"{THE_WORDS}{quoted('old')}"
        ),
        (
            rf"(?:instead of|rather than|au lieu de|en lugar de|en vez de|вместо) {THE_WORDS}"
            rf"{quoted('old')}[^\"“«]{{0,40}}?{quoted('new')}"
        ),
        rf"{quoted('new')}(?:，)?(?:而不是|而非){quoted('old')}",
        rf"{quoted('new')} (?:بدلاً? من|عوضاً? عن) {THE_WORDS}{quoted('old')}",
    )
)
INSERT = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        (
            rf"\b(?:insert|add|adding|inserting|include) "
            rf"{THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>after|before|at the end|"
            rf"behind) ?{THE_WORDS}(?:{quoted('old')})?"
        ),
        (
            rf"\b(?P<where>after|before) {THE_WORDS}{quoted('old')},? (?:\w+ ){{0,6}}?(?:insert|"
            rf"add) {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:insert|add|include)\b[^\"“«]{{0,60}}?\b(?P<where>after|before) "
            rf"{THE_WORDS}{quoted('old')},? {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:insérer|ajouter)\b[^\"“«]{{0,60}}?\b(?P<where>après|avant) "
            rf"{THE_WORDS}{quoted('old')},? {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"(?:añadir|agregar|insertar|añ[aá]dan?se|ins[eé]rten?se)\b[^\"“«]{{0,60}}?"
            rf"(?P<where>después de|antes de|tras) {THE_WORDS}{quoted('old')},? "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:insérer|ajouter) {THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>après|"
            rf"avant|à la fin) ?{THE_WORDS}(?:{quoted('old')})?"
        ),
        (
            rf"\b(?P<where>après|avant) {THE_WORDS}{quoted('old')},? (?:\w+ ){{0,4}}?(?:insérer|"
            rf"ajouter) {THE_WORDS}{quoted('new')}"
        ),
        (
            rf"\b(?:insertar|añadir|agregar|incluir|ins[eé]rten?se|añ[aá]dan?se|agr[eé]guen?se) "
            rf"{THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>después de|antes de|tras|al "
            rf"final) ?{THE_WORDS}(?:{quoted('old')})?"
        ),
        (
            rf"(?:вставить|добавить|включить) "
            rf"{THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>после|перед|в конце) "
            rf"?{THE_WORDS}(?:{quoted('old')})?"
        ),
        (
            rf"(?P<where>после|перед) {THE_WORDS}{quoted('old')} (?:вставить|добавить|включить) "
            rf"{THE_WORDS}{quoted('new')}"
        ),
        (
            rf"(?:在|于)?{quoted('old')}(?P<where>之后|后|之前|前)(?:面)?(?:增加|插入|加入|加上|添加|"
            rf"补充){quoted('new')}"
        ),
        (
            rf"(?:إضافة|إدراج) {THE_WORDS}{quoted('new')}[^\"“«]{{0,60}}?(?P<where>بعد|قبل|في "
            rf"نهاية) ?{THE_WORDS}(?:{quoted('old')})?"
        ),
    )
)
ENCLOSE = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        (
            rf"\b(?:put|plac\w+|enclos\w+|set) {THE_WORDS}{quoted('old')}"
            r"(?P<bracketed>,? (?:in|within|between|into) (?:square )?brackets)"
        ),
        rf"\bmettre {THE_WORDS}{quoted('old')}(?P<bracketed>,? entre crochets)",
        rf"\b(?:poner|colocar) {THE_WORDS}{quoted('old')}(?P<bracketed>,? entre corchetes)",
        (
            rf"(?:заключить|поставить|взять) {THE_WORDS}{quoted('old')}"
            r"(?P<bracketed> в (?:квадратные )?скобки)"
        ),
        rf"(?:将|把){quoted('old')}(?:一词|字样|一语)?(?P<bracketed>(?:放入|置于|放在|加上?)方括号)",
        rf"وضع {THE_WORDS}{quoted('old')}(?P<bracketed> بين (?:أقواس|قوسين|معقوفت))",
    )
)
"""Words that are put into square brackets, where they stay."""
APPEND = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        rf"\b(?:insert|add|adding) (?P<where>at the end)[^\"“«]{{0,30}}?{quoted('new')}",
        rf"\b(?:ajouter|insérer) (?P<where>à la fin)[^\"“«]{{0,30}}?{quoted('new')}",
        rf"\b(?:añadir|agregar) (?P<where>al final)[^\"“«]{{0,30}}?{quoted('new')}",
        rf"(?:добавить|включить) (?P<where>в конце)[^\"“«]{{0,30}}?{quoted('new')}",
        rf"(?P<where>在)[^“「\"]{{0,12}}(?:末尾|最后)(?:增加|加上|加入|添加){quoted('new')}",
        rf"(?:إضافة) (?P<where>في نهاية)[^\"“«]{{0,30}}?{quoted('new')}",
    )
)
STRIKE = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        (
            rf"\b(?:delet(?:e|ing)|remov(?:e|ing)|strik(?:e|ing)(?: out)?|omit(?:ting)?|"
            rf"drop(?:ping)?|suppress(?:ing)?) {THE_WORDS}{quoted('old')}"
        ),
        (
            rf"\b(?:supprim(?:er|ez)|retir(?:er|ez)|biff(?:er|ez)|enlever) "
            rf"(?:la mention |l'expression )?{THE_WORDS}{quoted('old')}"
        ),
        (
            rf"\b(?:suprimir|eliminar|borrar|quitar|supr[ií]man?se|elim[ií]nen?se|"
            rf"se (?:supriman?|eliminen?)) "
            rf"{THE_WORDS}{quoted('old')}"
        ),
        rf"(?:исключить|удалить|снять|вычеркнуть|убрать|опустить) {THE_WORDS}{quoted('old')}",
        rf"(?:删除|删去|去掉|删掉){quoted('old')}",
        rf"(?:将|把)?{quoted('old')}(?:一词|字样|一语|等字)?(?:删除|删去|去掉)",
        rf"(?:حذف|شطب) {THE_WORDS}{quoted('old')}",
    )
)
STRUCK = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        (
            rf"{quoted('old')}[^.;\"“«]{{0,80}}?\b(?:should|shall|could|must|to|be|can|may) "
            rf"(?:be )?(?:deleted|removed|omitted|struck|dropped|suppressed)\b"
        ),
        rf"{quoted('old')}[^.;\"“«]{{0,60}}?(?:soient?|être|est|sont) supprimée?s?\b",
        (
            rf"{quoted('old')}[^.;\"“«]{{0,60}}?(?:se )?"
            rf"(?:suprima|suprimiera|elimine|suprimido|suprimida)n?s?\b"
        ),
        (
            rf"{quoted('old')}[^.;\"“«]{{0,60}}?(?:следует|предлагаем|необходимо) "
            rf"(?:исключить|удалить|снять)"
        ),
    )
)
NOMINAL = re.compile(
    r"^\W*(?:(?:the )?(?:deletion|suppression|removal) of|(?:la )?suppression (?:de|du|des|d[’'])|"
    r"(?:la )?supresión (?:de|del)|(?:la )?eliminación (?:de|del)|исключение|удаление)\b"
    r"(?![^\n]*\b(?:is|was|were|are|would|will|could|may|might|can|cannot|should|has|have|had|"
    r"seems?|"
    r"est|sont|était|serait|sera|peut|pourrait|semble|es|son|era|sería|será|puede|podría|parece|"
    r"было?|бы|будет|является|может|не|мы|we|i|nous|no|not|pas)\b)" + clause_verbs.NOMINAL,
    re.IGNORECASE,
)
"""Deletions listed without a verb (`Supresión de los apartados a) a c)`): no sentence on one."""
KEEP = Words(
    r"\b(?:no change|not propose (?:any )?(?:changes?|amendments?|modifications?)|"
    r"without (?:any )?change|leave .{0,60}(?:unchanged|as it is|as is)|keep "
    r".{0,60}(?:unchanged|as it is|as is|as it stands)|(?:should |shall )?(?:remain|stay)s? "
    r"(?:unchanged|as it (?:is|stands))|retain(?:ed|ing)? .{0,40}(?:unchanged|as it is|"
    r"existing text)|"
    r"aucune modification|"
    r"ne propos\w+ (?:pas|aucun\w*) (?:de )?(?:changement|modification)|"
    r"sans (?:changement|modification)|pas de (?:changement|modification)|"
    r"maintenir .{0,60}(?:inchangé|tel quel|en l[’']état)|(?:rester|reste|demeure) inchangé|"
    r"sin (?:cambios?|modificaci)|no propon\w+ (?:ningún |ninguna )?(?:cambios?|modificaci)|"
    r"mantener .{0,60}(?:sin cambios|tal como)|permanecer sin "
    r"cambios|"
    r"без изменени|не предлага\w+ (?:никаких )?изменени|"
    r"оставить .{0,60}(?:без изменени|в силе|как есть)|сохранить .{0,60}(?:без "
    r"изменени|в (?:действующей|нынешней) редакции)|(?:不|无)(?:作|做)?(?:任何)?(?:修改|改动|变动|"
    r"更改)|无(?:须|"
    r"需)?(?:修改|变动|更改)|维持(?:原文|现状|不变)|保持(?:原文|不变|原样)|دون (?:أي )?تغيير|"
    r"بدون (?:أي )?تغيير|بلا "
    r"تغيير|الإبقاء علي?\w{0,3} .{0,60}(?:كما|دون))" + clause_verbs.KEEP,
    forms.KEEP,
)
KEEP_FIRM = re.compile(clause_verbs.KEEP.removeprefix("|"), re.IGNORECASE)
"""Those that say by themselves that the writer wants no change."""
DELETE = Words(
    r"\b(?:delet(?:e|ion|ing|ed)|suppress(?:ion of|ing|ed)?|remov(?:e|al of|ing|ed)|"
    r"strik(?:e|ing)(?: out)?|drop(?:ping|ped)?)\b|\b(?:supprimer|suppression (?:de|du|des)|"
    r"suppression(?=\s?[:：])|"
    r"supprimé\w*|biffer|retirer (?:le|la|ce|cette) (?:point|paragraphe|alinéa))|"
    r"\b(?:suprimir|supresión de|supr[ií]m[aie]\w*|elim[ií]n[ae]\w*|eliminación de)\b|"
    r"(?:исключить|исключени[еия]|удалить|удалени[еия]|снять|опустить)|删除|删去|删掉|"
    r"取消(?=.{0,20}(?:段|款|项))|(?:حذف|إلغاء|شطب)" + clause_verbs.DELETE,
    forms.DELETE,
)
ADD = Words(
    r"\b(?:add(?:ing|ition of|ed)?|insert(?:ing|ion of|ed)?|new (?:sub-?)?(?:paragraph|clause|"
    r"item|provision|resolves|considering|recognizing|noting|instructs|invites))\b|"
    r"\b(?:ajouter|ajout (?:de|d[’']un|du)|insérer|insertion d|nouveau (?:point|paragraphe|"
    r"alinéa)|ajoutée?|ajoute)\b|\b(?:añadir|agregar|incorporar|insertar|adición de|"
    r"a[ñn][aá]d[ae]\w*|"
    r"agregue|inserte|nuevo (?:punto|apartado|párrafo|inciso))\b|(?:добавить|дополнить|"
    r"включить (?:новый|дополнительный)|нов(?:ый|ого) (?:пункт|подпункт)|добавлени[еия])|"
    r"(?:增加|新增|增列|增补|添加|补充)|(?:إضافة|إدراج|يضاف|فقرة جديدة)" + clause_verbs.ADD,
    forms.ADD,
)
MODIFY = Words(
    r"\b(?:modif(?:y|ying|ication of|ied)|amend(?:ing|ment (?:of|to)|ed)?|revis(?:e|ing|ed)|"
    r"replac(?:e|ing|ed)|rephras(?:e|ing)|reword(?:ing|ed)?|redraft(?:ing|ed)?|chang(?:e|ing)|"
    r"split(?:ting)?|divid(?:e|ing)|to (?:now )?read|read(?=\s?:)|"
    r"if (?:it|they) (?:were to |would )?read|"
    r"(?:should|shall|would|could) (?:then )?read|reads? as follows|following "
    r"(?:wording|text|formulation|language|compromise|version)|new wording|alternative (?:text|"
    r"wording)|compromise)\b|"
    r"\b(?:scinder|diviser|dividir|desdoblar)\b|(?:разбить|разделить)|(?:拆分|分为|分成)|(?:تقسيم|تجزئة)|"
    r"\b(?:modifi(?:er|é\w*|cation (?:de|du|des))|amender|remplacer|reformuler|libell(?:er|"
    r"é\w*)|se lire|se lirait|lire comme suit|comme suit|ainsi (?:libellé|rédigé|conçu)\w*|"
    r"libellé suivant|texte suivant)|\b(?:modificar|modificación de|modifique|enmendar|"
    r"reemplazar|sustituir|reformular|redact\w+|quede? redactad\w+|como sigue|siguiente "
    r"(?:redacción|texto|tenor|manera)|diga lo siguiente|debe decir|rece como sigue)\b|"
    r"(?:изменить|изменени[еия]|изложить|заменить|переформулировать|внести (?:изменени|"
    r"поправк)|в следующей редакции|следующим образом|следующ(?:ий|ую|ая) (?:текст|редакци\w+|"
    r"формулировк\w+))|(?:修改为|修改如下|调整如下|修订如下|改写为|改写如下|写为|写作|改为|"
    r"修订为|替换为|调整为|修正为|修改|修订|措辞如下|"
    r"案文如下|表述为|表述如下)|(?:تعديل|يعدل|تعدل|"
    r"لتصبح|ليصبح|على النحو (?:التالي|الآتي)|كما يلي|النص التالي|الصياغة التالية|استبدال|"
    r"الاستعاضة)" + clause_verbs.MODIFY,
    forms.MODIFY,
)
MOVE = Words(
    r"\b(?:mov(?:e|ing|ed)|transfer(?:ring|red)?|relocat(?:e|ing)|déplacer|déplacement|"
    r"transférer|trasladar|traslado|mover|desplazar)\b|(?:перенести|переместить|移至|移到|"
    r"移动到|移入|"
    r"نقل)" + clause_verbs.MOVE,
    forms.MOVE,
)
MERGE = re.compile(
    r"\b(?:merg(?:e|ed|ing)|combin(?:e|ed|ing)|consolidat(?:e|ed|ing)|fusionner|fusion (?:de|du|"
    r"des)|regrouper|réunir|fusionar|fusión de|refundir|unificar|combinar)\b|(?:объединить|"
    r"объединени[ея]|слить)|合并|(?:دمج|ضم) (?=.{0,20}(?:الفقر|البند|فقر))",
    re.IGNORECASE,
)
PROPOSES = Words(
    r"(?:^|[:;]\s)que (?:el|la|los|las) [^.;]{1,80}\bse (?:suprim|elimin)\w+|"
    r"\b(?:we|i) would (?:also |rather )?(?:insert|add|delete|drop|remove|replace|amend|strike|"
    r"suppress)\b|"
    r"\b(?:propos\w+|suggest\w*|would (?:like|prefer)|wish(?:es)?|prefer|recommend\w*|"
    r"request\w*|should|shall|could|please|our (?:text|wording|position|edit|amendment|"
    r"proposal)|to read|let us|we (?:would|ask|want|offer)|could accept|compromise|need(?:s)? "
    r"to be|must be|ought|(?:may|might) (?:well )?be (?:deleted|suppressed|dropped|removed)|"
    r"inclined|"
    r"be (?:suppressed|dropped|struck|deleted|amended|modified|replaced|added|inserted|removed))\b|"
    r"\b(?:propos\w+|suggér\w+|souhait\w+|préconis\w+|demand\w+|voudr\w+|devrai\w*|recommand\w+|"
    r"préfér\w+|"
    r"pourrai\w+|gagnerai\w+|mérit\w+|comme suit|il conviendrait|convient de)|"
    r"\b(?:propon\w*|propuest\w*|suger\w+|sugier\w+|"
    r"dese\w+|solicit\w+|prefer\w+|podrí\w+|convendr\w+|conviene|quisiéramos|debería\w*|debe\b|"
    r"recomend\w+|como sigue)|"
    r"(?:предлага\w+|предложени\w+|следует|полага\w+|предпоч\w+|счита\w+|желательно|просим|"
    r"просит|хотели бы|рекоменду\w+|считаем "
    r"(?:необходимым|целесообразным)|необходимо|целесообразно)|(?:建议|提议|提案|希望|请|应|拟|"
    r"主张|要求|倾向)|"
    r"(?:نقترح|تقترح|أقترح|يقترح|نرى|نود|ينبغي|نوصي|نطلب|نفضل|تفضل|نؤثر|اقتراح|مقترح|يرجى)"
    + clause_verbs.PROPOSES,
    forms.PROPOSES,
)
AFTER_COLON = re.compile(
    r"(?:[:：–—|]|\s-\s)\s*(?:to be )?(?:改为|修改为|修改如下|no changes?|unchanged|"
    r"sans changement|aucun changement|inchangé|"
    r"sin cambios?|без изменений|不变|无修改|(?:دون|بدون) تغيير|delet\w+|remov\w+|supprim\w+|"
    r"supr[ií]m\w+|elim[ií]n\w+|supresión|suppression|omit\w*|исключить|удалить|"
    r"删除|删去|حذف)\b",
    re.IGNORECASE,
)
SYMBOL_IN = re.compile(r"(?<![\w-])(?P<symbol>NOC|SUP)(?![\w-])")
IMPERATIVE = re.compile(
    r"^\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\-–]\s*)?و?(?:delete|remove|add|insert|replace|"
    r"amend|modify|change|keep|move|strike|omit|include|"
    r"supprimer|supprimons|inclure|maintenir|incluir|mantener|"
    r"ajouter|remplacer|modifier|insérer|déplacer|suprimir|eliminar|añadir|agregar|sustituir|"
    r"reemplazar|modificar|insertar|\w{2,12}[aeí]n?se\b|исключить|удалить|добавить|дополнить|"
    r"заменить|изменить|изложить|"
    r"вставить|включить|перенести|删除|删去|增加|新增|修改|将|把|在|حذف|إضافة|تعديل|استبدال|"
    r"الاستعاضة|نقل|[تي]\u064f?(?:حذف|عدل|ضاف|ستعاض|ستبدل|درج|نقل)|"
    r"(?:suppression|supresión|adición|ajout|modification|modificación|deletion|addition|"
    r"исключение|"
    r"дополнение|изменение|删除|حذف|إضافة|تعديل)\W{0,3}[:：–—])",
    re.IGNORECASE,
)
BARE = re.compile(forms.BARE, re.IGNORECASE)
BARE_END = re.compile(forms.BARE_END, re.IGNORECASE)
KEPT_BEHIND = re.compile(forms.KEPT_BEHIND)
KEEP_BARE = re.compile(forms.KEEP_BARE, re.IGNORECASE)
BEGINS = re.compile(forms.BEGINS, re.IGNORECASE)
REASONS = re.compile(
    r"^\W{0,4}(?:reasons?|rationale|motifs?|raisons?|motivos?|razones|justificaci[óo]n|"
    r"justification|explanation|основани[ея]|обосновани[ея]|причин[аы]|мотивы|理由|原因|说明|"
    r"الأسباب|السبب|الأسباب الموجبة|المبررات|التعليل|note|comment|remarks?)\b\s{0,3}[:：.–—-]",
    re.IGNORECASE,
)
