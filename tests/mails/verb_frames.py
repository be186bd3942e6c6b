"""Sentences that people write with any verb that changes a text, each with a form of the verb.

`{done}` is the first word of that form, `{would:2}` its third. A frame above `against` gives an
order on the provision of its language, one below gives none: nothing is proposed in it.
"""

FRAMES = {
    "en": """
please | Please {base} resolves 2.
propose | We propose to {base} resolves 2.
like done | We would like resolves 2 to be {done}.
should | Resolves 2 should be {done}.
noun | We propose the {noun} of resolves 2.
its noun | As for resolves 2, we propose its {noun}.
reason first | Since the work has changed, we would {base} resolves 2.
reason after | We suggest {doing} resolves 2, because the work has changed.
it should | We have looked at resolves 2 again. It should be {done}.
command | {Base} resolves 2.
label | resolves 2: {base}.
be done | We ask that resolves 2 be {done}.
better | In our view it would be better to {base} resolves 2.
favour | We are in favour of {doing} resolves 2.
wish it | We would like to see resolves 2 {done}.
answer | ^We also propose to {base} resolves 5.
against
not propose | We do not propose to {base} resolves 2.
reported | Ruritania proposes to {base} resolves 2.
reported done | Ruritania would like resolves 2 to be {done}.
past | Resolves 2 was {done} in 2018.
part | Please {base} the last words of resolves 2.
part done | The last words of resolves 2 should be {done}.
question | Why should resolves 2 be {done}?
condition | If resolves 2 were {done}, the list would suffer.
no reason | We see no reason to {base} resolves 2.
some | Some delegations want to {base} resolves 2.
not done | Resolves 2 should not be {done}.
asked | Has resolves 2 been {done} in the latest draft?
mistake | It would be a mistake to {base} resolves 2.
cannot | ^We cannot agree to {base} resolves 2.
nobody | Nobody has proposed to {base} resolves 2.
before | Before {doing} resolves 2, we should ask the experts.
rejected | The proposal to {base} resolves 2 was rejected.
too far | {Doing} resolves 2 would go too far.
discussed | The {noun} of resolves 2 was discussed at length.
theirs | Ruritania's request to {base} resolves 2 surprises us.
against it | We are against {doing} resolves 2.
footnote | Please {base} the footnote to resolves 2.
comment | Please {base} our comment on resolves 2 in the compilation.
agenda | Please {base} resolves 2 on the agenda of the call.
whether | We wonder whether to {base} resolves 2.
rather | Rather than {base} resolves 2, we should wait.
would not | We would not {base} resolves 2.
already | Resolves 2 has already been {done}.
which | We thank Ruritania for its proposal, which would {base} resolves 2.
they would | Ruritania would {base} resolves 2.
""",
    "fr": """
please | Veuillez {base} le décide 2.
propose | Nous proposons de {base} le décide 2.
like done | Nous souhaiterions que le décide 2 soit {done}.
should | Le décide 2 devrait être {done}.
noun | Nous proposons la {noun} du décide 2.
its noun | En ce qui concerne le décide 2, nous proposons sa {noun}.
reason first | Comme les travaux ont changé, nous {would:2} le décide 2.
reason after | Nous suggérons de {base} le décide 2, car les travaux ont changé.
it should | Nous avons relu le décide 2. Il devrait être {done}.
command | {Order} le décide 2.
label | décide 2 : {base}.
be done | Nous demandons que le décide 2 soit {done}.
better | À notre avis, il vaudrait mieux {base} le décide 2.
favour | Nous sommes favorables à la {noun} du décide 2.
wish it | Nous aimerions que l'on {wish} le décide 2.
answer | ^Nous proposons aussi de {base} le décide 5.
against
not propose | Nous ne proposons pas de {base} le décide 2.
reported | La Ruritanie propose de {base} le décide 2.
reported done | La Ruritanie souhaite que le décide 2 soit {done}.
past | Le décide 2 a été {done} en 2018.
part | Veuillez {base} les derniers mots du décide 2.
part done | Les derniers mots du décide 2 devraient être {done:2}.
question | Pourquoi le décide 2 devrait-il être {done} ?
condition | Si le décide 2 était {done}, la liste en souffrirait.
no reason | Nous ne voyons aucune raison de {base} le décide 2.
some | Certaines délégations souhaitent {base} le décide 2.
not done | Le décide 2 ne devrait pas être {done}.
asked | Le décide 2 a-t-il été {done} dans le dernier projet ?
mistake | Ce serait une erreur de {base} le décide 2.
cannot | ^Nous ne pouvons accepter de {base} le décide 2.
nobody | Personne n'a proposé de {base} le décide 2.
before | Avant de {base} le décide 2, il faudrait interroger les experts.
rejected | La proposition de {base} le décide 2 a été rejetée.
too far | {Base} le décide 2 irait trop loin.
discussed | La {noun} du décide 2 a été longuement débattue.
theirs | La demande de la Ruritanie de {base} le décide 2 nous surprend.
against it | Nous sommes opposés à la {noun} du décide 2.
footnote | Veuillez {base} la note de bas de page du décide 2.
comment | Veuillez {base} notre commentaire sur le décide 2 dans la compilation.
agenda | Veuillez {base} le décide 2 à l'ordre du jour de la réunion.
whether | Nous nous demandons s'il faut {base} le décide 2.
rather | Plutôt que de {base} le décide 2, il faudrait attendre.
would not | Nous ne {would:2} pas le décide 2.
already | Le décide 2 a déjà été {done}.
which | Nous remercions la Ruritanie de sa proposition, qui {would:1} le décide 2.
they would | La Ruritanie {would:1} le décide 2.
""",
    "es": """
please | Les rogamos {base} el resuelve 2.
propose | Proponemos {base} el resuelve 2.
like done | Quisiéramos que el resuelve 2 fuera {done}.
should | El resuelve 2 debería {passive}.
noun | Proponemos la {noun} del resuelve 2.
its noun | En cuanto al resuelve 2, proponemos su {noun}.
reason first | Como los trabajos han cambiado, {would:1} el resuelve 2.
reason after | Sugerimos {base} el resuelve 2, porque los trabajos han cambiado.
it should | Hemos vuelto a leer el resuelve 2. Debería {passive}.
command | {Order} el resuelve 2.
label | resuelve 2: {base}.
be done | Pedimos que se {wish} el resuelve 2.
better | A nuestro juicio sería mejor {base} el resuelve 2.
favour | Somos partidarios de {base} el resuelve 2.
wish it | Nos gustaría que el resuelve 2 se {wish}.
answer | ^Proponemos también {base} el resuelve 5.
against
not propose | No proponemos {base} el resuelve 2.
reported | Ruritania propone {base} el resuelve 2.
reported done | Ruritania desea que se {wish} el resuelve 2.
past | El resuelve 2 fue {done} en 2018.
part | Les rogamos {base} las últimas palabras del resuelve 2.
part done | Las últimas palabras del resuelve 2 deberían {passive}.
question | ¿Por qué debería {passive} el resuelve 2?
condition | Si se {would:1} el resuelve 2, la lista se resentiría.
no reason | No vemos motivo para {base} el resuelve 2.
some | Algunas delegaciones desean {base} el resuelve 2.
not done | El resuelve 2 no debería {passive}.
asked | ¿Ha sido {done} el resuelve 2 en el último proyecto?
mistake | Sería un error {base} el resuelve 2.
cannot | ^No podemos aceptar {base} el resuelve 2.
nobody | Nadie ha propuesto {base} el resuelve 2.
before | Antes de {base} el resuelve 2, habría que consultar a los expertos.
rejected | La propuesta de {base} el resuelve 2 fue rechazada.
too far | {Base} el resuelve 2 iría demasiado lejos.
discussed | La {noun} del resuelve 2 se debatió largamente.
theirs | La solicitud de Ruritania de {base} el resuelve 2 nos sorprende.
against it | Nos oponemos a {base} el resuelve 2.
footnote | Les rogamos {base} la nota al pie del resuelve 2.
comment | Les rogamos {base} nuestro comentario sobre el resuelve 2 en la compilación.
agenda | Les rogamos {base} el resuelve 2 en el orden del día de la reunión.
whether | Nos preguntamos si conviene {base} el resuelve 2.
rather | En lugar de {base} el resuelve 2, habría que esperar.
would not | No {would:1} el resuelve 2.
already | El resuelve 2 ya ha sido {done}.
which | Agradecemos a Ruritania su propuesta, que {would} el resuelve 2.
they would | Ruritania {would} el resuelve 2.
""",
    "ru": """
please | Просим {base} пункт 2 раздела «решает».
propose | Предлагаем {base} пункт 2 раздела «решает».
like done | Мы хотели бы, чтобы пункт 2 раздела «решает» был {done}.
should | Пункт 2 раздела «решает» следует {base}.
noun | Мы за {noun} пункта 2 раздела «решает».
its noun | Что касается пункта 2 раздела «решает», мы предлагаем его {noun}.
reason first | Поскольку работа изменилась, мы бы {would:2} пункт 2 раздела «решает».
reason after | Лучше {base} пункт 2 раздела «решает», так как работа изменилась.
it should | Мы ещё раз прочли пункт 2 раздела «решает». Его следует {base}.
command | {Order} пункт 2 раздела «решает».
label | пункт 2 раздела «решает»: {base}.
be done | Просим, чтобы пункт 2 раздела «решает» {wish:2}.
better | На наш взгляд, было бы лучше {base} пункт 2 раздела «решает».
favour | Выступаем за то, чтобы {base} пункт 2 раздела «решает».
wish it | Пункт 2 раздела «решает» должен быть {done}.
answer | ^Предлагаем также {base} пункт 5 раздела «решает».
against
not propose | Мы не предлагаем {base} пункт 2 раздела «решает».
reported | Руритания предлагает {base} пункт 2 раздела «решает».
reported done | Руритания хотела бы, чтобы пункт 2 раздела «решает» был {done}.
past | Пункт 2 раздела «решает» был {done} в 2018 году.
part | Просим {base} последние слова пункта 2 раздела «решает».
part done | Последние слова пункта 2 раздела «решает» следует {base}.
question | Почему следует {base} пункт 2 раздела «решает»?
condition | Если {base} пункт 2 раздела «решает», список пострадает.
no reason | Мы не видим причин {base} пункт 2 раздела «решает».
some | Некоторые делегации хотят {base} пункт 2 раздела «решает».
not done | Пункт 2 раздела «решает» не следует {base}.
asked | Был ли {done} пункт 2 раздела «решает» в последнем проекте?
mistake | Было бы ошибкой {base} пункт 2 раздела «решает».
cannot | ^Мы не можем согласиться {base} пункт 2 раздела «решает».
nobody | Никто не предлагал {base} пункт 2 раздела «решает».
before | Прежде чем {base} пункт 2 раздела «решает», следует спросить экспертов.
rejected | Предложение {base} пункт 2 раздела «решает» было отклонено.
too far | {Base} пункт 2 раздела «решает» было бы преждевременно.
discussed | Долго обсуждалось, следует ли {base} пункт 2 раздела «решает».
theirs | Просьба Руритании {base} пункт 2 раздела «решает» нас удивляет.
against it | Мы против того, чтобы {base} пункт 2 раздела «решает».
footnote | Просим {base} сноску к пункту 2 раздела «решает».
comment | Просим {base} наш комментарий к пункту 2 раздела «решает».
agenda | Просим {base} пункт 2 раздела «решает» в повестке дня встречи.
whether | Мы не уверены, стоит ли {base} пункт 2 раздела «решает».
rather | Вместо того чтобы {base} пункт 2 раздела «решает», лучше подождать.
would not | Мы бы не {would:2} пункт 2 раздела «решает».
already | Пункт 2 раздела «решает» уже {done}.
which | Благодарим Руританию за предложение, в котором предлагается {base} пункт 2 раздела «решает».
they would | Руритания {would:1} бы пункт 2 раздела «решает».
""",
    "zh": """
please | 请{base}做出决议2。
propose | 我们建议{base}做出决议2。
like done | 我们希望将做出决议2{base}。
should | 做出决议2应予{base}。
noun | 我们提议对做出决议2予以{base}。
its noun | 关于做出决议2，我们建议予以{base}。
reason first | 由于工作已经改变，我们主张{base}做出决议2。
reason after | 建议{base}做出决议2，因为工作已经改变。
it should | 我们又读了一遍做出决议2。该段应予{base}。
command | {base}做出决议2。
label | 做出决议2：{base}。
be done | 我们要求把做出决议2{base}。
better | 我们认为最好{base}做出决议2。
favour | 我方主张{base}做出决议2。
wish it | 做出决议2宜{base}。
answer | ^我们还建议{base}做出决议5。
against
not propose | 我们不建议{base}做出决议2。
reported | 卢里塔尼亚建议{base}做出决议2。
reported done | 卢里塔尼亚希望将做出决议2{base}。
past | 做出决议2已于2018年被{base}。
part | 请{base}做出决议2的最后几个字。
part done | 做出决议2的最后几个字应予{base}。
question | 为什么要{base}做出决议2？
condition | 如果{base}做出决议2，清单将受影响。
no reason | 我们认为没有理由{base}做出决议2。
some | 一些代表团希望{base}做出决议2。
not done | 做出决议2不应{base}。
asked | 最新草案中是否已{base}做出决议2？
mistake | {base}做出决议2是错误的。
cannot | ^我们不能同意{base}做出决议2。
nobody | 没有人建议{base}做出决议2。
before | 在{base}做出决议2之前，我们应征求专家意见。
rejected | {base}做出决议2的提案已被否决。
too far | {base}做出决议2就走得太远了。
discussed | 会上长时间讨论了{base}做出决议2的问题。
theirs | 卢里塔尼亚要求{base}做出决议2，我们感到意外。
against it | 我们反对{base}做出决议2。
footnote | 请{base}做出决议2的脚注。
comment | 请{base}我们对做出决议2的评论。
agenda | 请在会议议程中{base}做出决议2。
whether | 我们不确定是否应{base}做出决议2。
rather | 与其{base}做出决议2，不如再等一等。
would not | 我们不会{base}做出决议2。
already | 做出决议2已经{base}。
which | 感谢卢里塔尼亚提出{base}做出决议2的提案。
they would | 卢里塔尼亚会{base}做出决议2。
""",
    "ar": """
please | يرجى {base} الفقرة 2 من يقرر.
propose | نقترح {base} الفقرة 2 من يقرر.
like done | نود أن {passive} الفقرة 2 من يقرر.
should | ينبغي {base} الفقرة 2 من يقرر.
noun | ندعو إلى {base} الفقرة 2 من يقرر.
its noun | فيما يتعلق بالفقرة 2 من يقرر، نقترح {its}.
reason first | بما أن الأعمال قد تغيرت، نود {base} الفقرة 2 من يقرر.
reason after | نقترح {base} الفقرة 2 من يقرر، لأن الأعمال قد تغيرت.
it should | قرأنا الفقرة 2 من يقرر مرة أخرى. وينبغي {its}.
command | {passive} الفقرة 2 من يقرر.
label | الفقرة 2 من يقرر: {passive}.
be done | نطلب أن {passive} الفقرة 2 من يقرر.
better | نرى أن من الأفضل {base} الفقرة 2 من يقرر.
favour | نحبذ {base} الفقرة 2 من يقرر.
wish it | الفقرة 2 من يقرر ينبغي أن {passive}.
answer | ^نقترح أيضا {base} الفقرة 5 من يقرر.
against
not propose | لا نقترح {base} الفقرة 2 من يقرر.
reported | تقترح روريتانيا {base} الفقرة 2 من يقرر.
reported done | تود روريتانيا أن {passive} الفقرة 2 من يقرر.
past | جرى {base} الفقرة 2 من يقرر في عام 2018.
part | يرجى {base} الكلمات الأخيرة من الفقرة 2 من يقرر.
part done | ينبغي {base} الكلمات الأخيرة في الفقرة 2 من يقرر.
question | لماذا ينبغي {base} الفقرة 2 من يقرر؟
condition | إذا تم {base} الفقرة 2 من يقرر فستتضرر القائمة.
no reason | لا نرى أي سبب يدعو إلى {base} الفقرة 2 من يقرر.
some | ترغب بعض الوفود في {base} الفقرة 2 من يقرر.
not done | لا ينبغي {base} الفقرة 2 من يقرر.
asked | هل تم {base} الفقرة 2 من يقرر في آخر مشروع؟
mistake | سيكون من الخطأ {base} الفقرة 2 من يقرر.
cannot | ^لا يمكننا الموافقة على {base} الفقرة 2 من يقرر.
nobody | لم يقترح أحد {base} الفقرة 2 من يقرر.
before | قبل {base} الفقرة 2 من يقرر، ينبغي استشارة الخبراء.
rejected | رُفض اقتراح {base} الفقرة 2 من يقرر.
too far | {base} الفقرة 2 من يقرر أمر مبالغ فيه.
discussed | نوقش {base} الفقرة 2 من يقرر مطولا.
theirs | طلب روريتانيا {base} الفقرة 2 من يقرر يفاجئنا.
against it | نعارض {base} الفقرة 2 من يقرر.
footnote | يرجى {base} الحاشية الخاصة بالفقرة 2 من يقرر.
comment | يرجى {base} تعليقنا على الفقرة 2 من يقرر.
agenda | يرجى {base} الفقرة 2 من يقرر في جدول أعمال الاجتماع.
whether | نتساءل عما إذا كان ينبغي {base} الفقرة 2 من يقرر.
rather | بدلا من {base} الفقرة 2 من يقرر، ينبغي الانتظار.
would not | لن {first} الفقرة 2 من يقرر.
already | سبق أن تم {base} الفقرة 2 من يقرر.
which | نشكر روريتانيا على مقترحها الرامي إلى {base} الفقرة 2 من يقرر.
they would | روريتانيا تود {base} الفقرة 2 من يقرر.
""",
}

WORDS = {
    "en": """
of common interest
words | Please {base} "X" in resolves 2.
words done | In resolves 2, "X" should be {done}.
words from | We propose to {base} the words "X" from resolves 2.
words noun | We propose the {noun} of "X" in resolves 2.
words label | resolves 2: {base} "X".
against
words not | We do not propose to {base} "X" in resolves 2.
words reported | Ruritania proposes to {base} "X" in resolves 2.
words past | In resolves 2, "X" was {done} in 2018.
words why | Why should "X" be {done} in resolves 2?
words if | If "X" were {done} in resolves 2, the list would suffer.
words against | We are against {doing} "X" in resolves 2.
""",
    "fr": """
d'intérêt commun
words | Veuillez {base} « X » au décide 2.
words done | Au décide 2, « X » devrait être {done}.
words from | Nous proposons de {base} les mots « X » du décide 2.
words noun | Nous proposons la {noun} de « X » au décide 2.
words label | décide 2 : {base} « X ».
against
words not | Nous ne proposons pas de {base} « X » au décide 2.
words reported | La Ruritanie propose de {base} « X » au décide 2.
words past | Au décide 2, « X » a été {done} en 2018.
words why | Pourquoi « X » devrait-il être {done} au décide 2 ?
words if | Si « X » était {done} au décide 2, la liste en souffrirait.
words against | Nous sommes opposés à la {noun} de « X » au décide 2.
""",
    "es": """
de interés común
words | Les rogamos {base} "X" en el resuelve 2.
words done | En el resuelve 2, "X" debería {passive}.
words from | Proponemos {base} las palabras "X" del resuelve 2.
words noun | Proponemos la {noun} de "X" en el resuelve 2.
words label | resuelve 2: {base} "X".
against
words not | No proponemos {base} "X" en el resuelve 2.
words reported | Ruritania propone {base} "X" en el resuelve 2.
words past | En el resuelve 2, "X" fue {done} en 2018.
words why | ¿Por qué debería {passive} "X" en el resuelve 2?
words if | Si se {would:1} "X" en el resuelve 2, la lista se resentiría.
words against | Nos oponemos a {base} "X" en el resuelve 2.
""",
    "ru": """
каждые два года
words | Просим {base} слова «X» в пункте 2 раздела «решает».
words done | В пункте 2 раздела «решает» слова «X» должны быть {done:4}.
words from | Предлагаем {base} слова «X» из пункта 2 раздела «решает».
words noun | Мы за {noun} слов «X» в пункте 2 раздела «решает».
words label | пункт 2 раздела «решает»: {base} «X».
against
words not | Мы не предлагаем {base} слова «X» в пункте 2 раздела «решает».
words reported | Руритания предлагает {base} слова «X» в пункте 2 раздела «решает».
words past | В пункте 2 раздела «решает» слова «X» были {done:4} в 2018 году.
words why | Почему следует {base} слова «X» в пункте 2 раздела «решает»?
words if | Если {base} слова «X» в пункте 2 раздела «решает», список пострадает.
words against | Мы против того, чтобы {base} слова «X» в пункте 2 раздела «решает».
""",
    "zh": """
共同关心的
words | 请{base}做出决议2中的“X”。
words done | 做出决议2中的“X”应予{base}。
words from | 我们建议从做出决议2中{base}“X”一词。
words noun | 我们建议将做出决议2中的“X”{base}。
words label | 做出决议2：{base}“X”。
against
words not | 我们不建议{base}做出决议2中的“X”。
words reported | 卢里塔尼亚建议{base}做出决议2中的“X”。
words past | 做出决议2中的“X”已于2018年被{base}。
words why | 为什么要{base}做出决议2中的“X”？
words if | 如果{base}做出决议2中的“X”，清单将受影响。
words against | 我们反对{base}做出决议2中的“X”。
""",
    "ar": """
كل سنتين
words | يرجى {base} عبارة "X" في الفقرة 2 من يقرر.
words done | في الفقرة 2 من يقرر، ينبغي {base} عبارة "X".
words from | نقترح {base} عبارة "X" من الفقرة 2 من يقرر.
words noun | ندعو إلى {base} "X" في الفقرة 2 من يقرر.
words label | الفقرة 2 من يقرر: {passive} عبارة "X".
against
words not | لا نقترح {base} عبارة "X" في الفقرة 2 من يقرر.
words reported | تقترح روريتانيا {base} عبارة "X" في الفقرة 2 من يقرر.
words past | جرى {base} عبارة "X" في الفقرة 2 من يقرر في عام 2018.
words why | لماذا ينبغي {base} عبارة "X" في الفقرة 2 من يقرر؟
words if | إذا تم {base} عبارة "X" في الفقرة 2 من يقرر فستتضرر القائمة.
words against | نعارض {base} عبارة "X" في الفقرة 2 من يقرر.
""",
}
"""Words (on the first line) that are struck of the provision, or not."""
SIDES = {
    "en": """
oppose | We are against {doing} considering d).
oppose | We cannot agree to {base} considering d).
support | We agree to {base} considering d).
support | We support the {noun} of considering d).
""",
    "fr": """
oppose | Nous sommes opposés à la {noun} du considérant d).
oppose | Nous ne pouvons accepter de {base} le considérant d).
support | Nous acceptons de {base} le considérant d).
support | Nous appuyons la {noun} du considérant d).
""",
    "es": """
oppose | Nos oponemos a {base} el considerando d).
oppose | No podemos aceptar {base} el considerando d).
support | Aceptamos {base} el considerando d).
support | Apoyamos la {noun} del considerando d).
""",
    "ru": """
oppose | Мы против того, чтобы {base} пункт d) раздела «учитывая».
oppose | Мы не можем согласиться {base} пункт d) раздела «учитывая».
support | Мы согласны {base} пункт d) раздела «учитывая».
support | Поддерживаем предложение {base} пункт d) раздела «учитывая».
""",
    "zh": """
oppose | 我们反对{base}考虑到d)。
oppose | 我们不能同意{base}考虑到d)。
support | 我们同意{base}考虑到d)。
support | 我们支持{base}考虑到d)。
""",
    "ar": """
oppose | نعارض {base} الفقرة د) من "إذ يضع في اعتباره".
oppose | لا يمكننا الموافقة على {base} الفقرة د) من "إذ يضع في اعتباره".
support | نوافق على {base} الفقرة د) من "إذ يضع في اعتباره".
support | نؤيد {base} الفقرة د) من "إذ يضع في اعتباره".
""",
}
"""Answers to a letter that deletes a provision: the position, and the sentence that takes it."""
