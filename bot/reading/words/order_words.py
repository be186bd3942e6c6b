"""The words by which people order a change to a whole clause, in six languages: tables only."""

import re

from bot.reading.words import clause_verbs, lead_forms, needless_words, request_words
from bot.reading.words import order_forms as forms
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import BEYOND, LATIN, any_act, orders, verbs
from bot.resolutions.verbs.wherever import beyond, latin

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
_NEW_LATIN = r"\((?:new|nouveau|nouvelle|nuev[oa])\)"
_NEW_BEYOND = r"[(（](?:нов(?:ый|ая|ое)|新(?:增|的)?|新[段款项]|جديد[ةه]?)[)）]"
KEEP = Words(
    r"\bleav(?:e|ing)\s(?:(?:\S+\s){1,4}?|\s{3,90})alone(?! (?:for|until|till)\b)|"
    r"\b(?:no changes?(?! (?:except|other than|apart|besides|beyond)\b)|"
    r"not (?:propose|suggest|seek|request|recommend) (?:any )?(?:changes?|amendments?|"
    r"modifications?)|"
    r"without (?:any )?change|leave .{0,60}(?:unchanged|as it is|as is)|keep "
    r".{0,60}(?:unchanged|as it is|as is|as it stands)|(?:should |shall )?(?:remain|stay)s? "
    r"(?:unchanged|as it (?:is|stands))|retain(?:ed|ing)? .{0,40}(?:unchanged|as it is|"
    r"existing text)|"
    r"aucune modification|"
    r"ne propos\w+ (?:pas|aucun\w*) (?:de )?(?:changement|modification)|"
    r"sans (?:aucun\w* |le moindre |la moindre )?(?:changement|modification)|"
    r"pas de (?:changement|modification)|"
    r"maintenir .{0,60}(?:inchangé|tel quel|en l[’']état)|(?:rester|reste|demeure) inchangé|"
    r"sin (?:ningún |ninguna |el menor )?(?:cambios?|modificaci)|no propon\w+ (?:ningún |"
    r"ninguna )?(?:cambios?|modificaci)|"
    r"mantener .{0,60}(?:sin cambios|tal como)|permanecer sin "
    r"cambios|"
    r"без (?:каких-либо |всяких |любых )?изменени|не предлага\w+ (?:никаких )?изменени|"
    r"оставить .{0,60}(?:без (?:каких-либо |всяких |любых )?изменени|"
    r"в силе|как есть)|сохранить .{0,60}(?:без (?:каких-либо |всяких |любых )?изменени|"
    r"в (?:действующей|нынешней) редакции)|(?:不|无)(?:建议|提议|主张|打算|拟)?(?:作|做)?(?:任何)?"
    r"(?:修改|改动|变动|更改)|无(?:须|"
    r"需)?(?:修改|变动|更改)|维持(?:原文|现状|不变)|保持(?:原文|不变|原样)|دون (?:أي )?تغيير|"
    r"بدون (?:أي )?تغيير|بلا "
    r"تغيير|الإبقاء علي?\w{0,3} .{0,60}(?:كما|دون))" + clause_verbs.KEEP,
    forms.KEEP,
)
KEEP_FIRM = re.compile(clause_verbs.KEEP.removeprefix("|"), re.IGNORECASE)
"""Those that say by themselves that the writer wants no change."""
SPLITS = Words(
    rf"\b(?:{'|'.join(verbs(one, Act.SPLIT, sure=None) for one in LATIN)})\b",
    rf"\b{verbs('ru', Act.SPLIT, sure=None)}\b|{verbs('zh', Act.SPLIT)}|"
    rf"{verbs('ar', Act.SPLIT, sure=None)}",
)
"""Behind these a colon tells what the parts would be about."""
_SUP = r"(?<![\w-])(?-i:SUP)(?![\w-])"
DELETE = Words(
    rf"{needless_words.LATIN}|{_SUP}|{latin(Act.DELETE)}{clause_verbs.DELETE}",
    rf"{needless_words.BEYOND}|{_SUP}|{beyond(Act.DELETE)}{forms.DELETE}",
)
ADD = Words(
    r"\b(?:add(?:ing|ition of|ed)?|insert(?:ing|ion of|ed)?|new (?:sub-?)?(?:paragraph|clause|"
    r"item|provision|resolves|considering|recognizing|noting|instructs|invites))\b|"
    r"\b(?:ajouter|ajout (?:de|d[’']un|du)|insérer|insertion d|nouve(?:au|l) (?:point|paragraphe|"
    r"alinéa|décide|considérant|reconnaissant|notant|rappelant)|ajoutée?|ajoute)\b|"
    r"\b(?:añadir|agregar|incorporar|insertar|adición de|"
    r"a[ñn][aá]d[ae]\w*|"
    r"agregue|inserte|nuevo (?:punto|apartado|párrafo|inciso|considerando|resuelve|"
    r"reconociendo|observando|recordando))\b|(?:добавить|дополнить|"
    r"включить (?:новый|дополнительный|(?:под)?пункт)|"
    r"нов(?:ый|ого) (?:пункт|подпункт)|добавлени[еия])|"
    rf"(?:增加|新增|增列|增补|添加|补充)|(?:إضافة|إدراج|يضاف|فقرة جديدة)|"
    rf"{_NEW_LATIN}{clause_verbs.ADD}",
    f"{forms.ADD}|{_NEW_BEYOND}",
)
MODIFY = Words(
    r"\b(?:modif(?:y|ying|ication of|ied)|amend(?:ing|ment (?:of|to)|ed)?|revis(?:e|ing|ed)|"
    r"replac(?:e|ing|ed)|rephras(?:e|ing)|reword(?:ing|ed)?|redraft(?:ing|ed)?|chang(?:e|ing)|"
    r"split(?:ting)?|divid(?:e|ing)|to (?:now )?read|read(?=\s?:)|"
    r"if (?:it|they) (?:were to |would )?read|"
    r"(?:should|shall|would|could) (?:then )?read|reads? as follows|following "
    r"(?:wording|text|formulation|language|compromise|version)|new wording|alternative (?:text|"
    r"wording)|compromise)\b|"
    r"\b(?:scinder|diviser|dividir|desdoblar)\b|(?:разбить|разделить)|(?:拆分|分为|分成)|"
    r"(?:تقسيم|تجزئة)|"
    r"\b(?:modifi(?:er|é\w*|cation (?:de|du|des))|amender|remplacer|reformuler|libell(?:er|"
    r"é\w*)|se lire|se lirait|lire comme suit|comme suit|ainsi (?:libellé|rédigé|conçu)\w*|"
    r"libellé suivant|texte suivant)|\b(?:nuevo título|"
    r"modificar|modificación de|modifique|enmendar|"
    r"reemplazar|sustituir|reformular|redact\w+|quede? redactad\w+|como sigue|siguiente "
    r"(?:redacción|texto|tenor|manera)|diga lo siguiente|debe decir|rece como sigue)\b|"
    r"(?:изменить|изменени[еия]|изложить|заменить|переформулировать|внести (?:изменени|"
    r"поправк)|в следующей редакции|следующим образом|следующ(?:ий|ую|ая) (?:текст|редакци\w+|"
    r"формулировк\w+))|(?:修改为|修改如下|调整如下|修订如下|改写为|改写如下|写为|写作|"
    r"修订为|替换为|调整为|修正为|修改|修订|措辞如下|"
    r"案文如下|表述为|表述如下)|(?:تعديل|يعدل|تعدل|"
    r"لتصبح|ليصبح|على النحو (?:التالي|الآتي)|كما يلي|النص التالي|الصياغة التالية|استبدال|"
    r"الاستعاضة)" + clause_verbs.MODIFY + lead_forms.LATIN,
    forms.MODIFY + lead_forms.BEYOND,
)
MOVE = Words(
    rf"(?!\bmove (?:that|to {any_act('en', Form.BASE)})\b)(?:{latin(Act.MOVE)}){clause_verbs.MOVE}",
    f"{beyond(Act.MOVE)}|{forms.MOVE}",
)
"""Not what is moved at a meeting: `we move to delete resolves 5`."""
MERGE = Words(
    latin(Act.MERGE)
    + r"|\breplac\w+ [^.;:\"“]{3,60}? (?:by|with) (?:an? single|one|a common) (?:new )?"
    r"(?:paragraph|clause|provision|item|text)\b|\bremplac\w+ [^.;:«]{3,60}? par un (?:seul|"
    r"unique) "
    r"(?:et même )?(?:paragraphe|point|alinéa|texte)\b|\b(?:sustitu|"
    r"reemplaz)\w+ [^.;:«]{3,60}? por un "
    r"(?:solo|único) (?:párrafo|punto|apartado|texto)\b",
    rf"{beyond(Act.MERGE)}|\bслить\b|\bзамен\w+ [^.;:«]{{3,60}}? одним (?:\w+ )?(?:пункт|текст)\w*|"
    r"(?:用|以)一(?:个|段)[^，。]{0,6}(?:代替|取代|替代)[^，。]{3,30}",
)
PROPOSES = Words(
    rf"(?:^|[:;]\s)que (?:el|la|los|las) [^.;]{{1,80}}\bse {verbs('es', Act.DELETE, Form.WISH)}|"
    rf"\b(?:we|i) would (?:\w+ )?{orders('en')}\b|"
    r"\b(?:propos\w+|suggest\w*|would (?:like|prefer)|wish(?:es)?|prefer|recommend\w*|"
    r"request\w*|should|shall|could|please|our (?:text|wording|position|edit|amendment|"
    r"proposal)|to read|let us|we (?:would|ask|want|offer)|could accept|compromise|need(?:s)? "
    rf"to be|must be|ought|inclined|(?<!will )be {any_act('en', Form.DONE)}|"
    rf"{any_act('fr', Form.WOULD)}|{any_act('es', Form.WOULD)})\b|"
    r"\b(?:propos\w+|suggér\w+|souhait\w+|préconis\w+|demand\w+|voudr\w+|devrai\w*|recommand\w+|"
    r"préfér\w+|"
    r"pourrai\w+|gagnerai\w+|mérit\w+|comme suit|il conviendrait|convient de|"
    rf"doi(?:t|vent) (?:\w+ )?(?:être {any_act('fr', Form.DONE)}|disparaître|devenir|se lire)\b)|"
    rf"\b(?:tienen?|han?) (?:que|de) (?:ser {any_act('es', Form.DONE)}|{orders('es')}(?:se)?)\b|"
    r"\b(?:propon\w*|propuest\w*|suger\w+|sugier\w+|"
    r"dese\w+|solicit\w+|prefer\w+|podrí\w+|convendr\w+|conviene|quisiéramos|debería\w*|debe\b|"
    r"recomend\w+|como sigue)|"
    r"(?:предлага\w+|предложени\w+|следует|полага\w+|предпоч\w+|счита\w+|желательно|просим|"
    r"просит|хотели бы|рекоменду\w+|считаем "
    r"(?:необходимым|целесообразным)|необходимо|целесообразно)|(?:建议|提议|提案|希望|请|应|拟|"
    r"主张|要求|倾向|宁愿|宁可)|"
    r"(?:نقترح|تقترح|أقترح|يقترح|نرى|نود|ينبغي|نوصي|نطلب|نفضل|تفضل|نؤثر|اقتراح|مقترح|يرجى)"
    + clause_verbs.PROPOSES
    + request_words.PLAIN
    + lead_forms.LATIN
    + f"|{needless_words.LATIN}",
    rf"{forms.PROPOSES}{request_words.BEYOND}{lead_forms.BEYOND}|{needless_words.BEYOND}",
)
AFTER_COLON = re.compile(
    r"(?:[:：–—|]|\s-\s)\s*(?:to be )?(?:改为|修改为|修改如下|no changes?|unchanged|"
    r"sans changement|aucun changement|inchangé|"
    r"sin cambios?|без изменений|不变|无修改|(?:دون|بدون) تغيير|delet\w+|remov\w+|supprim\w+|"
    r"supr[ií]m\w+|elim[ií]n\w+|supresión|suppression|omit\w*|исключить|удалить|"
    r"删除|删去|حذف)\b|"
    # `instructs the Directors: insert a paragraph 4: “…”`
    r"[:：–—]\s*(?:[^:：\"“«.;]{3,40}\s)?(?:(?:add|insert|include) (?:an? |the )?(?:new |further )?"
    r"(?:paragraph|point|item|clause|sub-?paragraph)|(?:ajouter|insérer) (?:un |le )?(?:nouve\w+ )?"
    r"(?:point|paragraphe|alinéa)|(?:añadir|insertar|agregar|incluir) (?:un |el )?(?:nuevo )?"
    r"(?:punto|párrafo|apartado|inciso)|(?:добавить|включить|вставить|дополнить) (?:нов\w+ )?"
    r"(?:под)?пункт\w*)\b|"
    r"[:：]\s*(?:在[^，。：]{1,16}[后前])?(?:增加|新增|增列|增补|补充)(?:新的?)?(?:第|一)|"
    r"[:：]\s*(?:إضافة|إدراج|تضاف) (?:ال)?(?:فقرة|بند)",
    re.IGNORECASE,
)
SYMBOL_IN = re.compile(r"(?<![\w-])(?P<symbol>NOC|SUP)(?![\w-])")
_HEAD = r"^\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\-–]\s*)?و?"
IMPERATIVE = Words(
    rf"{_HEAD}(?:{orders('en')}|{orders('fr')}|{orders('es')}|\w{{2,12}}[aeí]n?se\b|"
    rf"(?:{'|'.join(any_act(lang, Form.NOUN) for lang in LATIN)})\W{{0,3}}[:：–—])",
    rf"{_HEAD}(?:{orders('ru')}|изложить|{orders('zh')}|将|把|在|"
    rf"{any_act('ar', Form.BASE, Form.PASSIVE)}{forms.NOT_HIS}|"
    rf"(?:{'|'.join(any_act(lang, Form.NOUN) for lang in BEYOND)})\W{{0,3}}[:：–—])",
)
MARKED_NEW = Words(_NEW_LATIN, _NEW_BEYOND)
NEW_HEAD = Words(
    r"^\W*(?:an? |un[ea]? |one )?(?:new|additional|nouve(?:au|l|lle)|nuev[oa]) (?!text|wording|"
    r"version|"
    rf"texte|libellé|rédaction|texto|redacción)[^.;:]{{1,50}}[:：]|^[^.;:]{{1,60}}{_NEW_LATIN}\s?[:：–—-]",
    r"^\W*(?:нов(?:ый|ая|ое)|新(?:增)?的?|(?:ال)?فقرة جديدة) ?[^.;:：]{1,50}[:：]|"
    rf"^[^.;:：]{{1,60}}{_NEW_BEYOND}\s?[:：–—-]",
)
"""`New resolves 7: that …`, `resolves 7 (new): that …`: a title that orders what follows added."""
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
