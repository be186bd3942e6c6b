"""What names a resolution's text as a whole or one of its parts, and what is said of it: tables.

For remarks that name no provision: `the title is too long`, `nothing in the text says who pays`.
"""

from bot.reading.words.scripts import Words

OF_TEXT = Words(
    r"\b(?:the|this|that|its|our|your|whose) (?:\w+ ){0,2}?(?:title|text|resolution|recitals?|"
    r"footnotes?|heading|provisions?|sections?|paragraphs?|clauses?|preamble|drafting|wording|"
    r"(?:operative|enacting) (?:part|section|clause))\b|\b(?:title|resolution|text)[:：]|"
    r"\b(?:le|la|les|du|des|de la|au|aux|cette|ce|ces|son|sa|l[’']) ?(?:\w+ )?(?:titre|texte|"
    r"résolution|"
    r"intitulé|dispositions?|dispositif|préambule|paragraphes?|alinéas?|rédaction|libellé)\b|"
    r"\b(?:el|la|los|las|del|al|este|esta|su|sus) (?:\w+ )?(?:título|texto|resolución|"
    r"disposici(?:ón|ones)|preámbulo|párrafos?|apartados?|redacción|parte dispositiva)\b",
    r"\b(?:назван|заголов|текст|резолюци|преамбул|положени|формулировк|редакци)\w*|"
    r"标题|题目|案文|文本|决议(?!草案已|会)|序言|条款|措辞|"
    r"(?<![\u0621-\u064a])(?:[وفب]|لل)?(?:ال)?(?:عنوان|نص|قرار|ديباجة|منطوق|أحكام|فقرات|"
    r"صياغة)(?![\u0621-\u064a])",
)
"""The text, or a part of it, spoken of."""
FOUND = Words(
    r"\b(?:too|rather|quite|overly|not|n[’']t|nothing|nobody|nowhere|no|little|much|more|less|"
    r"should|could be|ought|must|might be|needs?|lacks?|lacking|missing|absent|omits?|omitted|"
    r"forgets?|forgotten|silent|"
    r"ignores?|overlooks?|out of date|"
    r"unclear|vague|ambiguous|weak|strong|long|short|outdated|obsolete|"
    r"confusing|redundant|repetitive|contradict\w*|inconsistent|ambitious|general|specific|"
    r"relevant|useful|adequate|balanced|satisf\w+|acceptable|happy|content|fine|good|clear|"
    r"clearer|better|well[- ]\w+|shorten\w*|simplif\w+|clarif\w+|improv\w+|strengthen\w*|"
    r"expand\w*|chang\w+|reword\w*|rewrit\w+|modif\w+|amend\w*|says?|mentions?|mentioned|refers?|"
    r"covers?|addresses|"
    r"speaks?|requires?|implies|means?|provides?|reflects?|appl(?:y|ies))\b|n[’']t\b|"
    r"\b(?:trop|plutôt|pas|rien|aucun\w*|peu|plus|moins|devrai\w*|pourrai\w*|doit|manqu\w+|besoin|"
    r"davantage|importe\w*|"
    r"absent\w*|oubli\w+|muet\w*|flou\w*|vague\w*|ambigu\w*|faible\w*|long\w*|court\w*|obsolète\w*|"
    r"satisf\w+|acceptable\w*|clair\w*|bon(?:ne)?s?|bien|équilibré\w*|abrég\w+|raccourc\w+|"
    r"simplifi\w+|précis\w+|amélior\w+|renforc\w+|modifi\w+|"
    r"contradi\w+|dit|mentionne\w*|évoque\w*|traite|couvre|prévoit|signifie|reflète|"
    r"s[’']applique)\b|"
    r"\b(?:demasiad\w+|no|nada|ningun\w*|poco|más|menos|deber[íi]a\w*|podría\w*|debe|falta\w*|"
    r"necesit\w+|importa\w*|"
    r"omite\w*|olvid\w+|silenci\w+|vag[oa]s?|ambigu\w+|débil\w*|larg[oa]s?|cort[oa]s?|"
    r"obsolet[oa]s?|"
    r"satisf\w+|aceptable\w*|clar[oa]s?|buen\w*|bien|equilibrad\w+|acort\w+|abrevi\w+|"
    r"simplific\w+|precis\w+|mejor\w*|reforz\w+|modific\w+|"
    r"contradi\w+|dice\w*|menciona\w*|trata\w*|abarca\w*|prevé\w*|significa\w*|refleja\w*|"
    r"aplica\w*)\b",
    r"\b(?:слишком|не|ничего|нет|никак\w*|мало|более|менее|следу\w+|долж\w+|можно|отсутству\w+|"
    r"упуск\w+|упущен\w*|забы\w+|умалчива\w+|молчит|неясн\w*|расплывчат\w*|слаб\w*|длинн\w*|"
    r"коротк\w*|устаре\w+|противореч\w+|говорит\w*|упомина\w+|сказано|охватыва\w+|предусматрива\w+|"
    r"устраива\w+|приемл\w+|удовлетвор\w+|хорош\w+|ясн\w+|понятн\w+|сократ\w+|упрост\w+|"
    r"уточн\w+|улучш\w+|усил\w+|измен\w+|"
    r"означа\w+|отража\w+|применя\w+|нужн\w+|хотелось)\b|"
    r"太|过于|没有?|未|不|缺|应该?|宜|可以更|模糊|含糊|薄弱|冗长|过时|矛盾|提到|提及|说明|涵盖|规定|意味|反映|适用|需要|希望|满意|可以接受|清楚|"
    r"明确|很好|缩短|简化|改进|完善|加强|修改|"
    r"(?<![\u0621-\u064a])(?:جدا|لا|لم|ليس|غير|ينبغي|يجب|يمكن أن يكون|يفتقر|ينقص\S*|غائب|أغفل|"
    r"يغفل|غامض\S*|"
    r"ضعيف\S*|طويل\S*|قصير\S*|قديم\S*|يتناقض|[يت]ذكر|[يت]شير|[يت]غطي|[يت]نص|[يت]عني|[يت]عكس|"
    r"[يت]نطبق|"
    r"أكثر|أقل)(?![\u0621-\u064a])",
)
"""What is found of it: how it is, what it says or lacks, what it should be."""
WORK = Words(
    r"\b(?:send|sent|sending|forward\w*|circulat\w*|distribut\w*|post(?:ed|ing)?|upload\w*|"
    r"download\w*|open(?:ed|ing)?|print\w*|translat\w*|find (?!it|the|that|this|them)|found (?!it|"
    r"the|that)|receiv\w*|stud(?:y|ied|ying)|review\w*|analy[sz]\w*|consult\w*|examin\w*|version|"
    r"cop(?:y|ies)|formats?|(?<!de )files?|links?|attach\w*(?! (?:\w+ )?importance)|prepar\w*|"
    r"finali[sz]\w*|updated?|"
    r"deal(?:s|ing)? with|"
    r"look(?:ing)? (?:at|into|forward)|follow(?:s|ed|ing)? (?:up|the|this)|responsible|in charge|"
    r"deadline|surveys?|questionnaires?|hotels?|colleagues? will|"
    r"(?:get|come|be) back to (?:you|this)|revert|(?:my|new|e-?mail|postal) address|"
    r"let (?:me|us) know|inform (?:me|us)|good order|registr\w+|rooms?|"
    r"compil\w*|edit(?:or|ing)|agenda|invit(?:e|ed|ation) (?:to|you)|discuss(?:ed|ion)?|"
    r"(?:page|website|portal|drive|sharepoint)|arabic|chinese|english|french|russian|spanish)\b|"
    r"\b(?:envoy\w*|transm\w*|diffus\w*|distribu\w*|publi\w*|télécharg\w*|ouvrir|imprim\w*|"
    r"tradui\w*|"
    r"traduc\w*|trouver|reçu\w*|étudi\w*|examin\w*|consult\w*|version|copie\w*|format|fichier\w*|"
    r"lien\w*|ci-joint\w*|pièces? jointes?|prépar\w*|finalis\w*|suivr\w*|charg[ée]\w*|délai|"
    r"ordre du jour|salle|faire savoir|reviendr\w+|adresse|informer|point focal|discut\w*|"
    r"arabe|chinois|anglais|français|russe|espagnol)\b|"
    r"\b(?:envi\w*|remit\w*|difund\w*|distribu\w*|public\w*|descarg\w*|abrir|imprim\w*|traduc\w*|"
    r"traduz\w*|encontrar|encuentr\w*|está el|recib\w*|estudi\w*|examin\w*|consult\w*|versi\w+|"
    r"copias?|formato|archivos?|enlace\w*|adjunt\w*|prepar\w*|finaliz\w*|encarg\w*|plazo|sala|"
    r"informar|"
    r"orden del día|debat\w*|volveremos|dirección|árabe|chino|inglés|francés|ruso|español)\b",
    r"\b(?:присл\w+|выслать|вышл\w+|направ\w+|разосл\w+|рассыл\w+|распростран\w+|размещ\w+|"
    r"размест\w+|"
    r"скача\w+|откры\w+|распечат\w+|перев[ео]\w+|найти|получ\w+|изуча\w+|изуч\w+|рассматрива\w+|"
    r"рассмотр\w+|верси\w+|копи\w+|формат\w*|файл\w*|ссылк\w+|прилож\w+|прилага\w+|подготов\w+|"
    r"доработ\w+|срок\w*|повестк\w+|обсу\w+|верн(?:[её]мся|усь)|арабск\w+|китайск\w+|английск\w+|французск\w+|русск\w+|"
    r"испанск\w+)\b|"
    r"发送|发给|转发|分发|散发|上传|下载|打开|打印|翻译|译文|哪里|何处|收到|研究|审议|审阅|版本|副本|格式|文件|链接|附件|起草|定稿|"
    r"截止|议程|讨论|告知|会议室|时间|阿文|中文|英文|法文|俄文|西文|阿拉伯文|"
    r"(?<![\u0621-\u064a])(?:[وف]?س?[نتيأ]?(?:رسل|رسال|حيل|عمم|تعميم|نشر|حمل|فتح|طبع|ترجم|جد(?!ا(?![\u0621-\u064a]))|درس|"
    r"راجع|ناقش)\S*|"
    r"إرسال|استلم\S*|تسلم\S*|نسخة|نسخ|ملف|رابط|مرفق\S*|إعداد|موعد|جدول الأعمال|مناقشة|دراسة|ترجمة|"
    r"بالعربية|بالعربي|بالصينية|بالإنكليزية|بالفرنسية|بالروسية|بالإسبانية)(?![\u0621-\u064a])",
)
"""What is done with papers, and said of languages: nothing is found of the text by it."""
OPINION = Words(
    r"\b(?:in (?:our|my) (?:view|opinion)|(?:we|i|ourland) (?:\w+ly |also |would |still |do |"
    r"really )?(?:think|believe|feel|"
    r"find|consider|wonder|regret|would (?:like|prefer|expect)|like|prefer|want|wish|expect|hold|"
    r"fear|question)s?|(?:it|this|that|which)? ?(?:is|are|remains?|seems|"
    r"would be) (?:\w+ )?(?:important|crucial|vital|expensive|a priority|essential|necessary|good|"
    r"useful|desirable|strange|odd|unclear)|"
    r"(?:à|selon) (?:notre|mon) (?:avis|sens)|(?:nous|je) (?:\w+ )?(?:pensons|croyons|estimons|"
    r"trouvons|considérons|regrettons|souhait\w+|voudr\w+|craignons|pense|crois|estime|trouve)|"
    r"il (?:est|serait|nous paraît|nous semble) (?:\w+ )?(?:important|essentiel|nécessaire|utile|"
    r"souhaitable)|"
    r"en (?:nuestra|mi) opinión|a (?:nuestro|mi) (?:juicio|parecer)|(?:creemos|pensamos|"
    r"consideramos|opinamos|lamentamos|quisiéramos|desearíamos|tememos|creo|opino)|"
    r"(?:es|sería|parece) (?:\w+ )?(?:importante|esencial|necesario|útil|deseable))\b",
    r"\b(?:на наш взгляд|по (?:нашему|моему) мнению|(?:мы|я) (?:\w+ )?(?:счита|полага|дума|хотел|"
    r"сожале|опаса|наход)\w+|(?:важно|необходимо|полезно|желательно|странно),?)\b|"
    r"我们?(?:方)?(?:认为|觉得|希望|担心|主张)|在我们看来|(?:重要|必要|有益)的是|"
    r"(?<![\u0621-\u064a])(?:في (?:رأينا|رأيي|نظرنا)|[نأ](?:رى|عتقد|عتبر|ود|أمل|خشى|أسف)|"
    r"من (?:المهم|الضروري|"
    r"المفيد|المستحسن))(?![\u0621-\u064a])",
)
"""Who says what he thinks."""
LACKS = Words(
    r"\b(?:is|are|seems?) (?:\w+ )?(?:missing|lacking|left out|forgotten|absent|omitted|"
    r"not (?:mentioned|covered|addressed|included))\b|\bno (?:mention|reference|word) (?:of|to|on|"
    r"about|is)\b|\b(?:we|i) (?:\w+ )?miss(?! you)\b|\bthere (?:should|must|ought to|has to) be\b|"
    r"\bil (?:faudrait|faut|devrait y avoir)\b|\b(?:debería haber|habría que)\b|\bmanqu(?:e|"
    r"ent)\b|\bfait défaut\b|\b(?:aucune|pas de) (?:mention|référence)\b|"
    r"\bfalta[n]?\b|\bno (?:se menciona|hay (?:mención|referencia))",
    r"\b(?:отсутству\w+|не (?:упомина|упомянут|отраж|затрон)\w+|не хватает|нет (?:упоминани|"
    r"ссылк)\w+|следовало бы|должно быть)|(?:缺少|缺乏|遗漏|没有?提[到及]|未提[到及])|"
    r"(?<!\w)(?:لم (?:[يت]ذكر|"
    r"يرد)|غياب|[يت]نقص\S*|لا ذكر)",
)
"""What is missed, wherever."""
DRAFT = Words(
    r"\b(?:draft|projet|proyecto|borrador)\b", r"\bпроект\w*|草案|(?<![\u0621-\u064a])(?:ال)?مشروع"
)
"""The text as it is before the group; also a paper that is sent and received."""
AT_HAND = Words(
    r"\b(?:(?:have|had|got|get|gain|need|without) (?:no |any )?access|ready(?! for| to)|yet|"
    r"available|finished|"
    r"new(?:er)?|latest|missing|late|accès|prêt\w*|encore|disponible|acceso|listo|lista|todavía|"
    r"aún)\b",
    r"\b(?:готов\w*|ещё|еще|доступ\w*|опоздал\w*)\b|尚|还没|准备好|可用|最新|(?<![\u0621-\u064a])(?:جاهز\S*|"
    r"بعد|متاح\S*|متوفر\S*)",
)
"""Whether a paper is there at all."""
WELCOMES = Words(
    r"\bcomments?(?: \w+){0,2} welcome\b|\b(?:your|any|further) (?:comments?|views|input|remarks|"
    r"observations) (?:by|before|until|on|are|would)\b|\bplease comment\b|\bcomments? (?:by|before|"
    r"until) \w+|\b(?:await|look(?:ing)? forward to) (?:\w+ )?(?:your )?(?:comments|views)\b|"
    r"\bappel à (?:commentaires|observations)|\b(?:vos|toutes?) (?:commentaires|observations) "
    r"(?:sont|seront|avant|d[’']ici|jusqu)|\b(?:faire parvenir|communiquer|adresser) vos "
    r"(?:commentaires|observations)|\b(?:sus|vuestros) (?:comentarios|observaciones) (?:antes|"
    r"hasta|sobre|serán|son)|\besperamos (?:sus|vuestros)|\bcomentarios (?:antes del?|hasta)\b",
    r"жд[её]м ваш|(?:замечани|комментари|предложени)\w* (?:до|не позднее|приветству)|"
    r"приглаша\w+ (?:\w+ )?(?:представить|направить)|欢迎(?:各位)?(?:提出|提交|发表)?(?:宝贵)?"
    r"(?:意见|评论|建议)|请(?:各位|大家)?(?:提出|反馈|发表)(?:宝贵)?意见|نرحب ب(?:تعليق|ملاحظ)|"
    r"(?:نتطلع إلى|ننتظر) (?:تعليق|ملاحظ)|(?:تعليق|ملاحظ)\w+ (?:قبل|حتى|في موعد)",
)
"""Comments are asked for."""
OFFICES = Words(
    r"\b(?:secretariat|coordinator|chair\w*|focal points?|contacts?|secrétariat|coordonn\w+|"
    r"président\w*|point focal|secretaría|coordinador\w*|president[ea]|punto de contacto)\b",
    r"\b(?:секретариат|координатор|председател|контактн)\w*|秘书处|协调人|主席|联系人|"
    r"(?<![\u0621-\u064a])(?:ال)?(?:أمانة|منسق|رئيس|جهة الاتصال)",
)
"""Who does the work: what is asked of them is not asked of a text."""
