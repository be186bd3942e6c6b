"""The words by which people take a position, in six languages: tables only."""

import re

from bot.reading.words import (
    answer_words,
    beside_words,
    fate_words,
    liking_words,
    mistaken_words,
    original_words,
    polite_words,
    present_words,
    reluctance,
    side_frames,
    side_frames_beyond,
    side_words,
    stance_forms,
    voiced_sides,
    withdrawal_words,
)
from bot.reading.words.resent_words import RESENT
from bot.reading.words.scripts import Words

PREVIOUS = (
    r"\b(?:previous|earlier|last|prior|recent|first|below|my|our) (?:\w+ ){0,3}(?:e-?mail|"
    r"message|comment|mail|letter|submission|note|contribution|proposal|post|version)"
)
WITHDRAW = re.compile(
    rf"{withdrawal_words.VOID}|"
    rf"(?:we|i) (?:would like to |wish to |hereby |have decided to |are |am |want to |must |"
    rf"now |therefore |will |have )*(?:withdraw(?:ing|n|s)?|retract(?:ing|ed|s)?|take back)\b|"
    rf"\b(?:withdraws|retracts|hereby withdrawn?|wishes to withdraw|is withdrawn|are "
    rf"withdrawn)\b|"
    rf"(?:consider|regard|treat) (?:our|my|the|this) (?:[\w()-]+ ){{0,8}}?(?:as |to be )?"
    rf"(?:withdrawn|void|null|moot)\b|"
    rf"(?<!be )\b(?:pleased|happy|glad|content|delighted) to (?:withdraw|retract|drop) (?:our|its|"
    rf"my)\b|"
    r"\bconsid[éè]r\w+ (?:notre|nos|ma|mes|sa|son|la|le|cette) (?:[\w()-]+ ){0,8}?(?:comme )?"
    r"(?:retirée?s?|nulle?s?|caducs?|caduques?|sans objet)\b|"
    r"\bretir(?:e|ons) (?:volontiers|donc|par conséquent|ainsi|dès lors|\w+ment) (?:sa|son|ses|"
    r"notre|nos|ma|mon|mes)\b|\b(?:heureu\w+|ravie?s?|plaisir) de retirer (?:sa|son|notre|ma|"
    r"mon)\b|"
    r"\bconsider\w+ (?:retirad[oa]s? (?:nuestr[oa]s?|mis?|la|el|sus?)|(?:nuestr[oa]s?|mis?|la|el|"
    r"sus?) "
    r"(?:[\w()-]+ ){0,8}?(?:como )?(?:retirad|anulad|nul)[oa]s?)\b|"
    r"\bretir(?:a|amos|o) (?:con (?:mucho )?gusto|gustosamente|por (?:lo )?tanto|así|\w+mente) "
    r"(?:su|nuestr[oa]|mi)\b|\bse complace en retirar\b|\bnos complace retirar\b|"
    r"\bс (?:готовностью|удовольствием|радостью) (?:снима|отзыва)\w+|"
    r"(?:اعتبار|عد) (?:مقترح|اقتراح|تعديل|رسالت|طلب)\S+ (?:\S+ ){0,6}?(?:مسحوب|ملغ|لاغ)|"
    r"(?:يسرنا|يسعدنا) (?:أن نسحب|سحب)|"
    rf"(?:please|kindly|pls)[,]? (?:do )?(?:disregard|ignore|discard|delete|do not (?:consider|"
    rf"take)|don't consider)\b.{{0,40}}{PREVIOUS}|(?:disregard|ignore) (?:my|our|the) (?:\w+ "
    rf"){{0,2}}(?:e-?mail|message|comment|mail|submission|proposal)|would like to recall the "
    rf"message|"
    r"\b(?:nous retirons|je retire|retirons (?:donc )?notre|souhait(?:ons|e) retirer|retire "
    r"(?:sa|son|notre|ma|la (?:proposition|contribution|modification)|le commentaire)|désirons "
    r"retirer)\b|(?:veuillez|merci de|prière de|je vous prie de) "
    r"(?:bien vouloir )?(?:ignorer|ne pas tenir compte|considérer comme nul)|ne tenez pas "
    r"compte|ne pas tenir compte de (?:mon|notre)|rappeler le message|souhaite rappeler|"
    r"\b(?:retiramos|retiro (?:mi|nuestr|l[ao]s? (?:propuesta|enmienda|comentario|sugerencia|"
    r"observaci))|deseamos retirar|queremos retirar|quisiéramos "
    r"retirar|retira (?:su|la (?:propuesta|contribución|modificación)|el comentario))\b|"
    r"(?:hagan? caso omiso|no (?:tengan?|tomen?) en cuenta|(?:rogamos|por "
    r"favor),? (?:que )?(?:ignoren?|no tengan)|ignoren (?:mi|nuestro|el)|recuperar el mensaje)|"
    r"\b(?:отзываем|отзываю|снимаем|снимаю|отозвать|"
    r"просим снять(?! (?:это|эту|эти|данн\w+|ваш\w*)\b)|отзывает) (?:\w+ "
    r"){0,3}(?:предложени|комментари|замечани|поправк|письм|вклад|сообщени|сво|наш)|просьба "
    r"(?:не (?:учитывать|принимать)|игнорировать|считать недействительн)|(?:прошу|просим|"
    r"пожалуйста,?) (?:не (?:учитывать|принимать во внимание)|проигнорир\w+|игнорир\w+)|"
    r"считать .{0,80}(?:недействительн|отозванн|снят)|отозвать сообщение|"
    r"(?:我们|我|我方|中方|本国|兹|现|特此|谨此)?(?:决定|希望|特此|要求|谨|现|愿)?"
    # bodies are abolished, and funds recovered, by two of these verbs
    r"(?:(?<!请)|(?<=请)(?=..(?:我|本)))(?:撤回|(?:(?<=我)|(?<=我[们方])|(?<=本国)|(?<=决定)|(?<=[兹现谨愿此]))(?:收回|撤销)|"
    r"(?:收回|撤销)(?=了?(?:其|这|该|上述|此前|之前|先前|[我本]|[^，。；]{0,24}(?:[提议]案|建议|提议|意见|"
    r"修改|修正|邮件|文稿|请求|要求|支持|反对|保留|评论))))(?!了?对)|请(?:忽略|不要理会|勿理会|"
    r"不予考虑|作废)|(?:此前|之前|上一封|前一封|先前|刚才|昨天).{0,12}(?:请忽略|作废|撤回)|"
    r"(?:نسحب|أسحب|نود سحب|نرغب في سحب|قررنا سحب|سحب (?:اقتراح|مقترح)(?:نا|ي)|تسحب)|(?:يرجى|"
    r"الرجاء|أرجو|نرجو|نرجو منكم) (?:منكم )?(?:تجاهل|عدم الأخذ|إهمال|عدم اعتبار)"
    "|" + withdrawal_words.WITHDRAW + "|" + withdrawal_words.LETS_GO + liking_words.DROPS,
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:not|never|no|ne|не|tampoco|nunca|لا|لن|لم)\s(?:\w+\s)?|(?:[不未勿]|没有?)(?:曾|会|想|"
    r"能|愿意?|肯|打算)?)$",
    re.IGNORECASE,
)
"""What denies a verb that it stands before: `no retiramos`, `没有撤回`."""
_MAIL = (
    r"(?:e-?mail|mail|message|letter|note|submission|contribution|proposal|amendment|text|"
    r"comments?)"
)
_COURRIEL = (
    r"(?:courriel|message|mail|e-?mail|lettre|note|contribution|proposition|amendement|texte)"
)
_CORREO = r"(?:correo|mensaje|e-?mail|carta|nota|contribución|propuesta|enmienda|texto)"
CORRECT = re.compile(
    rf"{mistaken_words.ERRATUM}|"
    rf"\bin (?:my|our) (?:[\w-]+ ){{0,3}}{_MAIL}\b.{{0,120}}\b(?:please read|should (?:read|have "
    rf"been|of course be|be)|read [\"“]|the (?:right|correct) (?:\w+ )?is)|"
    rf"\bdans (?:mon|notre|ma) (?:\w+ ){{0,2}}{_COURRIEL}\b.{{0,120}}\b(?:lire|lisez|il s[’']agit)|"
    rf"\ben (?:mi|nuestr[oa]) (?:\w+ ){{0,2}}{_CORREO}\b.{{0,120}}\b(?:léase|leer|lean|debe "
    rf"(?:decir|"
    rf"leerse|ser)|debería (?:decir|ser))|"
    rf"(?:correction|corrigendum|erratum|corrected version|typo|mistake|error|"
    rf"slip)\b(?: [\w’']+){{0,5}}? (?:about|for|from|in|into|of|on|regarding|to|with) (?:the )?"
    rf"(?:{PREVIOUS}|(?:my|our|yesterday)\b|what (?:i|we) (?:sent|wrote|said|put|posted)\b)|"
    rf"{PREVIOUS}.{{0,120}}(?:should "
    rf"(?:have )?(?:read|been|say|be (?:corrected|amended to read))|needs? (?:a |"
    rf"to be )?correct\w+|contain(?:s|ed) (?:an? )?(?:\w+ )?(?:error|mistake|typo|slip|wrong)|was "
    rf"(?:wrong|incorrect|mistaken)|(?:error|mistake|typo|slip|wrong)\b)|"
    r"^(?:a )?(?:small |brief |minor |quick )?(?:correction|corrigendum|erratum)\s*(?:[:;,.]|"
    r"to (?:my|our)|of (?:my|our))|(?:i|we) (?:would like to |wish to |have to |need to |must |"
    r"hereby |want to )*correct (?:my|our|the|an?|what (?:i|we)|myself|ourselves) "
    r".{0,80}(?:comment|message|mail|proposal|earlier|previous|said|wrote|letter|statement|"
    r"error|mistake|sent)|(?:i|we) (?:made|apologi[sz]e for) (?:an? |the |my |our )?(?:small |"
    r"unfortunate )?(?:mistake|error|typo|slip)|"
    r"(?:replaces|supersedes|instead of) (?:my|our) (?:previous|earlier|last)|(?:my|our) "
    r"(?:previous|earlier|last) (?:\w+ ){0,3}(?:is|was) (?:replaced|superseded)|"
    r"(?:rectificati(?:on|f)|erratum|corrigendum|erreur|coquille|faute de "
    r"frappe)\b.{0,60}(?:(?:mon|notre|mes|nos) (?:message|courriel|commentaire|proposition|"
    r"précédent|dernier|envoi)|précédent)|(?:je|nous) (?:souhait\w+ |voudr\w+ |tiens? à |"
    r"tenons à |dois |devons )?(?:rectifi\w+|corrig\w+) (?:mon|notre|mes|nos|une erreur|"
    r"l[’']erreur|le)|(?:mon|notre) (?:message|courriel|commentaire|proposition) "
    r"(?:précédente?|d[’']hier|de ce matin|du \d).{0,140}(?:erreur|erroné|il fallait lire|au lieu "
    r"de|lire|coquille)|il "
    r"(?:fallait|faut) lire|"
    r"(?:corrección|fe de erratas|errata|error)\b.{0,60}(?:(?:mi|nuestro|"
    r"nuestra) (?:últim[oa] )?(?:mensaje|"
    r"correo|comentario|propuesta|anterior)|anterior)|(?:quisiéramos|quisiera|deseamos|deseo|"
    r"queremos|debo|debemos) (?:corregir|rectificar)|(?:corregimos|rectificamos|corrijo) (?:mi|"
    r"nuestr|un error|el error)|(?:mi|nuestro|nuestra) (?:mensaje|correo|comentario|propuesta) "
    r"(?:anterior|de ayer|de esta mañana|del \d).{0,140}(?:error|errata|debe decir|debería decir|"
    r"donde dice)|debe decir|"
    r"(?:исправлени|поправка|уточнени|опечатк|ошибк)\w*.{0,60}(?:моем|моём|нашем|моему|нашему|"
    r"моего|нашего|предыдущ|вчерашн|прошл)|(?:в|к) (?:моем|моём|нашем|моему|нашему|предыдущ\w+|"
    r"вчерашн\w+|сегодняшн\w+).{0,140}(?:опечатк|ошибк|неточност|следует читать|исправ)|"
    r"(?:исправляем|"
    r"исправляю|хотим исправить|хочу исправить|вношу исправлени|вносим исправлени|просим "
    r"исправить|прошу исправить)|следует читать|"
    r"(?:更正|勘误|纠正|订正).{0,30}(?:我|此前|之前|上一|先前|前一|昨天|意见|邮件)|我[^，。；]{0,24}(?:有误|错误|笔误|更正|应为|应改为)|(?:"
    r"此前|之前|上一封|先前|前一封|"
    r"昨天).{0,24}(?:有误|错误|笔误|更正|应为|应改为)|^更正|^勘误|应(?:当)?(?:读作|更正为)|"
    r"(?:تصحيح|تصويب|خطأ|نصحح|أصحح|نود تصحيح|أود تصحيح).{0,60}(?:رسالتي|رسالتنا|تعليقي|"
    r"تعليقنا|السابق|السابقة|اقتراحنا|مقترحنا|أمس)|(?:رسالتي|رسالتنا|تعليقي|تعليقنا) "
    r"(?:\S+ ){0,4}?(?:خطأ|تصحيح|الصحيح)|والصواب|الصحيح هو|"
    r"(?:ينبغي|يجب) أن [يت]ُ?قرأ(?! الفقرة)|[يت]ُ?قرأ [^.؛]{1,120} على أنه"
    "|" + polite_words.CORRECT + "|" + RESENT,
    re.IGNORECASE,
)

OPPOSE = Words(
    r"(?<!why )(?<!why the )\b(?:we|i|administration|delegation|country|government|"
    r"Ourland),? (?:\w+ly |therefore |also |"
    r"still |regretfully |however,? |unfortunately,? |would |must |have to |thus )*(?:can ?not|"
    r"can[’']t|could not|couldn[’']t|(?:do|does|did) not|don[’']t|doesn[’']t|(?:are|is|am) "
    r"(?:not|un)(?: in a position| able|able)? ?(?:to|in)?|would not|wouldn[’']t|will not|"
    r"won[’']t|[’']re not (?:able|in a position) to|are not (?:able|in a position) to|is not "
    r"(?:able|in a position) to|find it (?:difficult|hard) to|have difficult(?:y|ies) (?:in|"
    r"with)?|has difficult(?:y|ies) (?:in|with)?)[ ,]*"
    r"(?:(?!have (?!to\b)|get\b|need\b|receive\b|require\b)\w+ ){0,4}?(?:support(?:ing)?|"
    r"agree(?:ing)?(?! more\b(?! (?:than|to)))|accept(?:ing)?|endorse|join|go along|favou?r|"
    r"consent|approve|see (?:the|"
    r"any) (?:need|merit|reason)|share (?:the|this) view|subscribe|live with|(?:(?<=difficulty )|"
    r"(?<=difficulties )|(?:comfortable|happy|content|satisfied|pleased|fine|ok|okay|on board|"
    r"in agreement|at ease|going|go|side|siding|stand) )with)\b|"
    r"\b(?:we|i|administration|delegation|Ourland) (?:\w+ly |also |still |therefore |would |must |"
    r"have to |very much |wish(?:es)? to )*(?:oppose|opposes|object|objects|disagree|"
    r"disagrees|reject|"
    r"rejects)\b|\b(?:we|i|administration|delegation|Ourland) (?:are|is|am|remain|remains) "
    r"(?:\w+ly )?(?:opposed|against|not in favou?r|unable to (?:support|agree|accept))|^(?:we "
    r"are )?(?:strongly |firmly )?(?:opposed|against)\b|^(?:strong(?:ly)? )?(?:objection|"
    r"disagree)\b|\b(?:our|my) (?:strong )?(?:opposition|objection)\b|^-1\b|not acceptable to "
    r"(?:us|our|my|Ourland)|unacceptable (?:to|for) (?:us|our|my)|"
    r"(?:n[’']est|ne sont) pas (?:\w+ )?acceptables? pour (?:nous|notre)|inacceptables? pour "
    r"(?:nous|notre)|\bno (?:es|son|resultan?) (?:\w+ )?aceptables? para (?:nosotros|nuestr)|"
    r"inaceptables? para (?:nosotros|nuestr)|(?:для нас|нам) (?:\w+ )?неприемлем|неприемлем\w* "
    r"для (?:нас|нашей)|"
    r"\b(?:nous|je|n[’'](?:appuie|appuyons)|administration|délégation|Ourland) ?(?:ne (?:pouvons|"
    r"peux|peut|saurions|saurait|sommes|suis|soutenons|soutient|souscrivons|voyons|partageons) "
    r"(?:\w+ ){0,3}(?:pas|plus|point)?\b.{0,40}(?:appuyer|soutenir|accepter|souscrire|"
    r"favorables?|en mesure(?=\W*$|[,;.])|d[’']accord|nécessité|cette proposition|rallier|"
    r"associer|joindre|"
    r"consentir|approuver)|n[’'](?:appuyons|appuie|acceptons|accepte|est|approuvons) pas|ne "
    r"(?:soutenons|"
    r"soutient|souscrivons|souscrit) pas|(?:nous |s[’'])(?:y )?(?:opposons|oppose)|"
    r"sommes (?:opposés|"
    r"contre|défavorables)|est (?:opposée?|défavorable))|\bnous n[’']appuyons pas|\bje "
    r"m[’']oppose|(?:nous|je) (?:sommes|suis) en désaccord|"
    r"\bno (?:lo |la |los |las )?(?:podemos|puede|puedo|pueden) (?:\w+ )?(?:apoy|acept|respald|"
    r"secund|sum|adher|estar de acuerdo|suscrib|compart)\w*|\bno (?:lo |la |los |las )?(?:apoya|"
    r"acepta|comparti|compart|respald|secund|suscrib)\w*\b|\bno (?:estamos|está|estoy|están) "
    r"(?:\w+ )?(?:en condiciones(?=\W*$|[,;.])|de acuerdo\b|a favor\b)|\b(?:nos "
    r"oponemos|me opongo|se opone|estamos en contra|en desacuerdo|rechazamos|objetamos)\b|"
    r"не (?:можем|может|могу|готовы|готова|в состоянии) (?:\w+ ){0,2}(?:поддержать|согласиться|"
    r"принять|одобрить|присоединиться)|не (?:поддерживаем|поддерживает|поддерживаю|соглас(?:ны|"
    r"ен|на|на)|"
    r"разделяем|одобряем|видим (?:необходимости(?! в (?:\w+ ){0,2}изменени)|оснований))|"
    r"(?<!не )(?:возража(?:ем|ю|ет)|"
    r"выступаем против|выступает против|против (?:этого|данного|предложения))|"
    r"(?:不|无法|不能|难以|未能|不能够)(?:能|会|想|愿意?|打算|准备|考虑|是?我们(?:所)?能)?(?:够)?"
    r"(?:再|予以)?(?:支持|同意|接受|赞成|赞同|"
    r"认同)|(?<![不未无])(?<!不[会想愿])(?<!不打算)(?<!不准备)反对(?!意见)|持反对意见|"
    r"\b(?:not|n[’']t) in a position to (?:support|accept|agree|join|endorse)|\bcan ?not (?:\w+ )?"
    r"(?:go along|live) with|(?:serious|grave|strong|major) (?:concerns?|doubts|difficulties|"
    r"problems) (?:about|with|regarding|over|as to)|\b(?:would be|are|is|am) (?:strongly |firmly )?"
    r"against\b|pas en mesure (?:d[’']appuyer|de soutenir|d[’']accepter)|no est\w+ en condiciones "
    r"de (?:respaldar|apoyar|aceptar|sumar)|(?<!не )возража(?:ет|ют)\b|"
    r"(?:لا|لم|لن) (?:نؤيد|أؤيد|تؤيد|نوافق|أوافق|توافق|نقبل|ندعم|تدعم)|"
    r"(?:لا|لم|لن) (?:يمكننا|نستطيع|يمكن)(?: (?:تأييد|قبول|دعم|الموافقة|الانضمام|مجاراة|مسايرة)|"
    r"(?=\W*$|"
    r"\s*[،؛]))|(?<!لا )(?:نعارض|أعارض|تعارض|نعترض|أعترض|تعترض|[نتي]رفض|معارضتنا|"
    r"غير "
    r"مقبول)|يتعذر علينا (?:تأييد|قبول|دعم)|لسنا في وضع"
    "|"
    + polite_words.OPPOSE
    + "|"
    + side_words.OPPOSE
    + answer_words.OPPOSE
    + side_frames.OPPOSE
    + voiced_sides.OPPOSE
    + f"|{reluctance.PLAIN}"
    + fate_words.OPPOSE,
    f"{stance_forms.OPPOSE}|{reluctance.BEYOND}{side_frames_beyond.OPPOSE}{fate_words.OPPOSE_BEYOND}",
)
SUPPORT = Words(
    r"(?:we|i|(?:administration|delegation|country|government|organi[sz]ation)(?: of [\w "
    r"]{2,40})?|members|Ourland),? (?:\w+ly |also |therefore |too |would |can |could |"
    r"wish(?:es)? to |would like to |want to |am pleased to |are pleased to |is pleased to |"
    r"are happy to |is happy to |am happy to |likewise |both |all |hereby |do |does |are glad "
    r"to |very much |join .{2,30} (?:and .{2,30} )?in |express (?:our|its|my) (?:full |strong "
    r")?)*(?:support|supports|supporting|agree|agrees|endorse|endorses|align(?:s)? "
    r"(?:ourselves|itself|myself|with)|second(?! (?:not?|one|point)\b)|seconds|back|backs|"
    r"favou?r|favou?rs|welcome and "
    r"support|co-?sign|concur|concurs|join|joins|share (?:the|this) (?:view|position)|"
    r"associate ourselves|associates itself|can live with|accept|accepts|subscribe)\b|"
    r"\b(?:we|i|administration|delegation|Ourland) (?:are|is|am|remain|"
    r"(?:would|could|can) be(?![^.]* (?:with|about) [\"“«„])) (?:\w+ly |also )*(?:in "
    r"(?:full |strong |complete |general )?(?:favou?r|support|agreement)|supportive|in "
    r"agreement|(?:happy|fine|comfortable|content|satisfied|okay|ok|at ease) (?:with|about))|"
    r"\b(?:am|are|is) (?:also "
    r")?(?:ready|"
    r"willing|prepared|pleased|happy|glad) to (?:support|accept|agree|endorse|join)\b|(?:^|"
    r"[\s(])\+1\b|^(?:fully "
    r"|strongly |totally |completely )?(?:agree|agreed|support|supported|seconded|endorsed|"
    r"concur)\b(?! (?:from|of|among|by (?!all\b|every|both\b))\b)|^(?:full|strong) (?:support|"
    r"agreement)(?! (?:from|by|of)\b)|\b(?:our|my|its) (?:full |strong |"
    r"wholehearted )?support\b|"
    r"\bse suman? a (?:la|esta|el|este)|\badds? (?:its|our) voice|تضم .{1,20}صوتها|نضم صوتنا|"
    r"\b(?:nous|j[’']|je|l[’']administration(?: d[\w’' ]{2,40}?)?|administration(?: d[\w’' "
    r"]{2,40}?)?|délégation(?: d[\w’' ]{2,40}?)?|notre pays|Ourland) ?(?:\w+ )?(?:(?:vous |le |"
    r"la |les |l[’'])?(?:appuyons|appuie|soutenons|soutiens|soutient|souscrivons|souscrit|"
    r"approuvons|approuve|partageons|partage)|(?:nous )?(?:rallions|associons|joignons|"
    r"alignons)|(?:se|s[’']y) (?:rallie|joint)|s[’'](?:y )?(?:associe|aligne|range)|m[’']associe|"
    r"(?:sommes|est|suis) "
    r"(?:\w+ )?(?:favorables?|d[’']accord|en faveur)|souhait\w+ appuyer)|^(?:tout à fait |"
    r"entièrement |pleinement )?d[’']accord\b|\bnous appuyons|\bnous soutenons|\b(?:notre|mon) "
    r"(?:plein |entier )?(?:soutien|appui)\b|"
    r"\b(?:(?:lo |la |los |las )?(?:apoyamos|respaldamos|(?<!el )(?<!su )(?<!un )(?<!sin "
    r")(?:apoyo|respaldo)(?! del?\b)|secundamos|suscribimos|"
    r"compartimos|aprobamos)|(?:apoya|respalda|secunda|suscribe) (?:la|el|esta|este|plenamente|"
    r"también)|nos (?:sumamos|adherimos|unimos|alineamos|asociamos)|me (?:sumo|adhiero)|se "
    r"(?:suma|adhiere|une)|(?:estamos|estoy|está) (?:\w+mente )?(?:de acuerdo|a favor)|"
    r"(?:nuestro|mi|su) (?:pleno |firme )?apoyo)\b|^de acuerdo\b|"
    r"(?:поддерживаем|поддерживает(?!ся)|поддерживаю|поддержать|присоединяемся|присоединяется|"
    r"присоединяюсь|(?:мы |я )?(?:полностью )?соглас(?:ны|ен|на)|разделяе[мт]|одобряе[мт]|"
    r"(?<!не )выступа(?:ем|ет) за|солидарн\w+|(?:нашу|полную|свою) поддержку)|"
    r"(?<!技术)支持|赞成|赞同|同意|附议|认同|(?<!不)表示(?:支持|赞同)|"
    r"(?:نؤيد|أؤيد|تؤيد|يؤيد|ندعم|أدعم|تدعم|نوافق|أوافق|(?<!ل)(?<!إلى )توافق(?![يه])|"
    r"[نتي]نضم إلى|[نتي]شاطر|تأييدنا|دعمنا|"
    r"[نتي]ساند|تأييد وفد)"
    "|"
    + polite_words.SUPPORT
    + "|"
    + side_words.SUPPORT
    + answer_words.SUPPORT
    + side_frames.SUPPORT
    + voiced_sides.SUPPORT
    + liking_words.LIKES
    + fate_words.SUPPORT,
    stance_forms.SUPPORT + side_frames_beyond.SUPPORT + fate_words.SUPPORT_BEYOND,
)
NO_OBJECTION = re.compile(
    r"\b(?:no|not? any|without) (?:\w+ )?(?:objections?|difficult(?:y|ies) (?:with|in accept))|"
    r"\b(?:do|does) not (?:\w+ )?(?:oppose|object)\b|\b(?:pas|aucune|sans) (?:d[’']|aucune )?"
    r"objections?\b(?! n[’']a\w* (?:\w+ )?été)|\bne (?:nous |[sm][’'])(?:y )?oppos\w+ pas|"
    r"\bn[’'](?:avons|a|y a) (?:pas d[’']|"
    r"aucune )objection|\b(?:ninguna|sin) (?:objeción|objeciones)|\bno (?:ten\w+|tiene|hay|vemos) "
    r"(?:ninguna |ningún )?(?:objeci\w+|inconveniente)|\bno (?:nos|se|me) opon\w+|"
    r"(?:не имеет|не имеем|нет|без) возражени\w+|не возража\w+|(?:没有|无|不持)(?:任何)?(?:异议|"
    r"反对意见)|不反对|(?:لا|ليس) (?:[نتأ]رى |هناك |يوجد |لدي\w+ )?(?:أي )?ما يمنع|(?:لا|ليس) "
    r"(?:يوجد |هناك |أي |لدي(?:نا|ها)? |لدى \S+ )*"
    r"(?:مانع|اعتراض|نعترض|تعترض|نمانع|تمانع)"
    "|" + polite_words.NO_OBJECTION + answer_words.NO_OBJECTION,
    re.IGNORECASE,
)
"""Consent by silence broken: support, unless a condition goes with it."""
NEEDLESS = Words(
    polite_words.NEEDLESS + answer_words.NEEDLESS + original_words.LATIN,
    stance_forms.KEEPS + original_words.BEYOND,
)
EXCEPT = re.compile(answer_words.EXCEPT, re.IGNORECASE)
REFUSES = re.compile(answer_words.REFUSES, re.IGNORECASE)
ONLY_IF = re.compile(
    r"\bwhether (?:or not )?(?:we|i|it|they) (?:can |could )?(?:support|agree|accept|oppose)|"
    r"\bsi nous (?:pouvons|appuyons|soutenons)|\bsi (?:podemos|apoyamos) |"
    r"(?:поддерж\w+|соглас\w+|(?:с|по)?можем|могли бы|готовы) ли\b|ما إذا كنا|"
    r"\b(?:our|my|its|Ourland[’']s) (?:support|agreement|consent|position) (?:\w+ )?(?:depends?|"
    r"hinges?|"
    r"is conditional|is subject)\b|\b(?:notre|son|mon) (?:appui|soutien|accord) (?:dépend\w*|"
    r"(?:est|"
    r"reste|sera) (?:conditionné|subordonné|tributaire))|\b(?:nuestro|su|mi) (?:apoyo|respaldo|"
    r"acuerdo) "
    r"(?:depend\w+|(?:está|queda|estará) (?:condicionado|supeditado|sujeto))|"
    r"\bнаша поддержка (?:\w+ )?"
    r"завис\w+|取决于|谨慎态度|慎重考虑|"
    r"(?:[يت]توقف|[يت]عتمد|رهن|مشروط)\S* (?:\S+ )?(?:تأييد|دعم|موافقت|"
    r"موقف)نا|"
    r"\b(?:can|could) ?not [^.;]{0,80}\bunless\b|\bonly (?:\w+ )?(?:if|when|on condition)\b|"
    r"\bne (?:\w+ )?(?:pou|peu)\w+ [^.;]{0,80}(?:qu[’']à condition|que si|à moins que)|"
    r"\bno (?:pod|pued)\w+ [^.;]{0,80}(?:salvo que|a menos que|a no ser que|si no)|"
    r"\b(?:лишь|только) (?:\w+ ){0,2}(?:если|при условии|в том случае)|"
    r"не мож\w+ [^.;]{0,80}если (?:\w+ )?не\b|只有.{1,40}才|除非|"
    r"(?:لا|لن) [^.؛]{0,80}(?:إلا إذا|ما لم|إلا بشرط)",
    re.IGNORECASE,
)
"""Neither for nor against while a condition is not met."""
UNREAL = re.compile(f"{beside_words.UNREAL}|{beside_words.BESIDE}", re.IGNORECASE)
DISCONTENT = re.compile(beside_words.DISCONTENT, re.IGNORECASE)
OF_OTHERS = re.compile(beside_words.OF_OTHERS, re.IGNORECASE)
CURRENT = re.compile(f"{polite_words.CURRENT}|{present_words.KEPT}", re.IGNORECASE)
CONDITIONAL = re.compile(
    r"\b(?:may|might) (?:\w+ )?(?:be (?:able|ready|willing|prepared|in a position) to )?(?:\w+ )?"
    r"(?:support|agree|accept|join|go along)\b|\bdepending on\b|\b(?:pourri|ser)ons "
    r"(?:éventuellement|"
    r"peut-être)\b|\bpeut-être (?:appuyer|soutenir|accepter)|\bselon (?:la|votre|sa|cette) réponse|"
    r"\bse(?:lon|gún) (?:la|su|esa) respuesta|\bdependiendo\b|"
    r"\b(?:tal vez|quizás?|posiblemente) (?:\w+ )?(?:pod\w+ )?(?:apoy|acept|sum)\w+|"
    r"\bвозможно,? (?:\w+ )?(?:смож\w+ )?(?:поддерж|соглас|приня)\w+|\bв зависимости от\b|"
    r"(?:或许|也许|可能)(?:可以|能够?|会)?(?:支持|同意|接受)|(?:قد|ربما) (?:نتمكن من |نستطيع )"
    r"?(?:تأييد|نؤيد|نقبل)|"
    r"\b(?:could|would|might) (?:\w+ )?(?:support|agree|accept|join)[^.]{0,80}\b(?:if|"
    r"provided|only)\b|\b(?:if|before) (?:we|i) (?:\w+ly |only |can |could |are to )*(?:support|"
    r"agree|accept)|"
    r"\b(?:whether|in order) to (?:support|accept|agree)|\bto be able to support|pourri(?:ons|"
    r"ez) (?:appuyer|soutenir)[^.]{0,60}\bsi\b|"
    r"pourr(?:ait|ions) (?:\w+ ){0,2}\w+er\b[^.]{0,80}\bsi\b|"
    r"podr(?:íamos|ía) (?:\w+ )?(?:apoyar|aceptar|sumarnos)[^.]{0,60}\bsi\b|могли бы "
    r"поддержать[^.]{0,60}\bесли\b|(?:如果|若|倘若|假如|只要|一旦).{0,30}(?:支持|同意)|\bмы "
    r"(?:\w+ )?за,? если\b|(?:能否|是否|可否).{0,6}(?:支持|"
    r"同意)|يمكننا "
    r"(?:تأييد|دعم)[^.]{0,60}إذا",
    re.IGNORECASE,
)
RESERVE = re.compile(
    r"\breserv(?:e|es|ing) (?:our|its|my|the|their) (?:position|right)|\b(?:has|have|enter|"
    r"maintain|with) (?:a |some |strong |serious )?reservations?|réserv(?:ons|e) (?:notre|sa) "
    r"position|\bréserves?\b|reservamos (?:nuestra|el)|reserva (?:su posición|sobre)|"
    r"резервируем|оставля\w+ за собой право|保留(?:我们的)?(?:立场|意见|权利)|نحتفظ ب|(?<!دون "
    r")(?<!بدون )(?<!بلا )(?<!دون أي )(?<!بدون أي )تحفظ"
    "|" + polite_words.PENDING + "|" + side_words.PENDING,
    re.IGNORECASE,
)
REPORTED = re.compile(
    r"\b(?:said|says|stated|noted|indicated|reported|mentioned|wrote|argued?|suggested) "
    r"(?:that|in)|\b(?:a dit|ont dit|a indiqué|ont indiqué|a déclaré)\b|\b(?:dijo|indicó|"
    r"declaró|manifestó) que|\b(?:сказал\w*|заявил\w*|отметил\w*|сообщил\w*),? что|指出|"
    r"\b(?:received|found|enjoyed|met with|attracted|gained|drew|reçu|recueilli|rencontré|obtenu|"
    r"recibió|recibieron|obtuvo|obtuvieron|encontró|получил\w*|нашл\w*|встретил\w*|снискал\w*) "
    r"(?:(?!our|my|notre|nuestro|нашу)\w+ ){0,3}?(?:support|appui|soutien|apoyo|respaldo|"
    r"поддержк\w)|"
    r"(?:得到|获得|赢得)了?[^，。我]{0,8}(?:支持|赞同|赞成)|"
    r"\b(?:vote|poll|ballot|consultation|comment period|call for "
    r"comments)\b[^.;]{0,60}?\b(?:closed|ended|"
    r"ran|concluded|held|resulted|is over)\b|\b(?:vote|scrutin|consultation|"
    r"sondage)\b[^.;]{0,60}?\b"
    r"(?:clos\w*|terminée?|achevée?|conclue?|eu lieu)\b|\b(?:votación|consulta|"
    r"encuesta)\b[^.;]{0,60}?\b"
    r"(?:cerr\w+|conclu\w+|termin\w+|finaliz\w+|celebr\w+)\b|\b(?:голосовани|консультаци|"
    r"опрос)\w*\b"
    r"[^.;]{0,60}?\b(?:заверш|законч|оконч|закры|состоя)\w+|(?:投票|表决|征求意见|磋商)[^。；]{0,12}"
    r"(?:结束|截止|完毕)|(?:انته|اختتم|أغلق)\S* (?:التصويت|المشاورات|الاستطلاع)|据悉|据了解|"
    r"获悉|得知|据我们所知|(?:代表|[他她]们?|对方(?=也|已|曾|表示|认为|代表|则)|"
    r"有些?(?:国家|代表团|成员)|主席|"
    r"会上)[^，。]{0,8}"
    r"表示(?=.{0,8}(?:支持|反对))|(?:قال|ذكر|أشار)",
    re.IGNORECASE,
)
CLAUSE = re.compile(
    r",?\s*\b(?:but|however|although|though|whereas|while|mais|toutefois|cependant|pero|sin "
    r"embargo|aunque|но|однако|хотя)\b|但(?:是)?|然而|不过|(?:^|\s)(?:ولكن|لكن|غير أن|إلا "
    r"أن)(?:نا)?",
    re.IGNORECASE,
)
