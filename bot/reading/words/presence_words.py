"""What is said of meetings, of who comes to them and of when a clause is talked about: tables.

Each pattern begins where its sentence does (`errand_words.py`): what a clause says of meetings in
general is said of its text.
"""

_AWAY_EN = (
    r"(?:(?:i|we) (?:will be|am|are|shall be) (?:\w+ )?(?:on (?:mission|leave|duty|travel|holiday)|"
    r"travelling|away|absent|abroad|out of (?:the )?office)[^.;,]{0,40}(?: and| so),? )?(?:then )?"
)
_AWAY_FR = (
    r"(?:(?:je serai|nous serons|je suis) (?:\w+ )?(?:en (?:mission|congé|déplacement|voyage)|"
    r"absente?s?)"
    r"[^.;,]{0,40} et )?"
)
_AWAY_ES = (
    r"(?:(?:estaré|estaremos|estoy) (?:de (?:misión|viaje|licencia|vacaciones|permiso)|en comisión|"
    r"ausentes?|fuera)[^.;,]{0,40} y )?"
)
_TALK = r"(?:discussion|debate|consideration|examination)"
_EN = (
    r"(?:(?:unfortunately|regrettably|to our regret|sadly),? )?(?:(?:due to|because of|owing to|"
    r"as|since) [^.;,]{3,90},? )?"
    rf"{_AWAY_EN}(?:(?:(?:i|we|our \w+) )?(?:\w+ )?(?:cannot|can not|can[’']t|will not|"
    r"won[’']t|am not|are not|is not|regret not to|(?:am|are|is|will be) unable to)(?: be)?"
    r"(?: able to)? (?:attend|participate|take part|come|travel|be present|join (?:you|us|the "
    r"(?:\w+ )?(?:meeting|call|session|discussion|debate)))\b)|"
    r"(?:for (?:your )?information,? )?(?:our|my|the) delegation (?:consists|is composed|will "
    r"consist|will be composed|arrives|will arrive|comes|travels)\b|"
    r"(?:next \w+[’']s|the|our) (?:\w+ ){0,3}?(?:meeting|call|session|video ?conference|webinar) "
    r"(?:(?:on|of) [^.;,]{1,30} )?(?:(?:is|has been|will be|was) (?:moved|postponed|rescheduled|"
    r"cancelled|brought forward|shortened|confirmed)|(?:moves|starts|begins|takes place))\b|"
    r"[^.;,]{1,60} will (?:\w+ )?be (?:discussed|taken up|examined|considered) (?:at|in|during) "
    r"(?:it|that|this|the)\b|"
    r"(?:please|could you|can you|kindly)[^.;?]{0,16}\b(?:confirm|tell (?:us|me)|let (?:us|me) "
    r"know)"
    rf"\b[^.;?]{{0,24}}\b{_TALK} (?:of|on) [^.;?]{{1,60}} (?:is|are|was|remains?|still)\b|"
    r"the (?:\w+ )?link (?:remains|stays|is) (?:the same|unchanged)"
)
_FR = (
    r"(?:(?:malheureusement|à notre regret|hélas),? )?(?:(?:en raison|du fait|à cause) "
    r"d[^.;,]{3,90}"
    rf",? )?{_AWAY_FR}(?:(?:nous|je|notre \w+) )?ne (?:pourr|peu|pouvons|sera|serons)\w*(?: pas)"
    rf"?(?: en mesure "
    r"d[e’'])? "
    r"?(?:participer|assister|prendre part|venir|être présente?s?|(?:me |nous )?joindre (?:à|au)"
    r"(?: (?:la|cette|votre|l[’'])?\s?(?:réunion|séance|session|visioconférence|discussion)\b))|"
    r"(?:pour information,? )?(?:notre|ma) délégation (?:se compose|sera composée|est composée|"
    r"arrive)|"
    r"(?:la|notre) (?:\w+ )?(?:réunion|séance|visioconférence|session|webinaire) (?:d[ue’'] ?[^.;,]"
    r"{1,30} )?(?:est|a été|sera) (?:\w+ )?(?:report|avanc|déplac|annul|décal|confirm)\w+|"
    r"[^.;,]{1,60} (?:y )?ser(?:a|ont) (?:examiné|discuté|abordé|traité)\w* (?:à cette|lors|"
    r"pendant|au "
    r"cours)|(?:merci de|veuillez|pourriez-vous)[^.;?]{0,16}\b(?:confirmer|"
    r"indiquer)\b[^.;?]{0,24}\b"
    r"(?:examen|discussion|débat) (?:du|de|sur) [^.;?]{1,60} (?:est|reste|demeure)\b|"
    r"le lien (?:reste|demeure|est) (?:le même|inchangé)"
)
_ES = (
    r"(?:(?:lamentablemente|desgraciadamente|desafortunadamente),? )?(?:debido a [^.;,]{3,90},? )?"
    rf"{_AWAY_ES}(?:(?:nuestra \w+|yo|nosotros) )?no (?:podremos|podré|podrá|podemos|puedo|"
    rf"estaremos en "
    r"condiciones de) (?:participar|asistir|tomar parte|acudir|estar presentes?|(?:unir|sumar)"
    r"(?:me|nos) "
    r"a (?:la|esa|esta) (?:reunión|llamada|sesión|videoconferencia|debate))|"
    r"(?:para su información,? )?(?:nuestra|mi) delegación (?:se compone|estará compuesta|está "
    r"compuesta|llega)|"
    r"la (?:\w+ )?(?:reunión|sesión|videoconferencia) (?:del [^.;,]{1,30} )?(?:se (?:aplaza|"
    r"traslada|"
    r"adelanta|ha aplazado|cancela|celebrará)|ha sido (?:aplazada|cancelada|trasladada)|pasa a)\b|"
    r"[^.;,]{1,60} se (?:examinar|discutir|abordar|tratar|debatir)á\w* (?:en esa|en la|durante)|"
    r"(?:les |le )?(?:ruego|rogamos|sírvan\w+|podrían?|por favor)[^.;?]{0,16}\b(?:confirm\w+|"
    r"indi\w+)\b[^.;?]{0,24}\b(?:debate|examen|discusión) del? [^.;?]{1,60} (?:sigue|está|se "
    r"mantiene)\b|el enlace (?:es el mismo|no cambia)"
)
_RU = (
    r"(?:(?:к сожалению|увы),? )?(?:(?:из-за|ввиду|в связи с) [^.;,]{3,90},? )?(?:мы|я|наш\w* \w+) "
    r"(?:\w+ )?(?:не (?:смо|мо)[гж]\w+|не име\w+ возможности) (?:\w+ )?(?:участ|присутств|"
    r"прин(?:ять|"
    r"има)|прие|подключ)\w+|"
    r"(?:(?:в порядке|для) (?:информации|сведения)[:,]? )?(?:наша )?делегаци\w+ [^.;]{0,60}?(?:в "
    r"составе|"
    r"состоит|прибы|прибуд|приед)\w*|"
    r"(?:следующ\w+ |наш\w* |ближайш\w+ )?(?:собрание|заседание|видеоконференция|встреча|"
    r"совещание) "
    r"(?:[^.;,]{1,40} )?(?:переносится|перенесен\w*|отменяется|отменен\w*|состоится|начн[её]тся)|"
    r"[^.;,]{1,60} буд(?:ет|ут) (?:обсужд|рассматр|рассмотр)\w+ (?:на (?:н[её]м|ней|этом|этой)|"
    r"там)|"
    r"(?:там|на (?:н[её]м|ней|этом \w+|этой \w+)) буд(?:ет|ут) (?:обсужд|рассматр|рассмотр)\w+|"
    r"(?:прошу|просим|просьба|не могли бы вы)[^.;?]{0,16}подтверд\w+[^.;?]{0,24}(?:обсуждение|"
    r"рассмотрение) [^.;?]{1,60} (?:запланировано|назначено|состоится|остается|остаётся)|"
    r"ссылка (?:остается|остаётся) (?:прежней|той же)|"
    r"(?:\w+ )?(?:замечани|комментари|предложени)\w+ [^.;,]{1,60} (?:направим|представим|вышлем|"
    r"пришл[её]м|направлю|(?:будут|будет) (?:направлен|представлен|разослан)\w+)"
)
_ZH = (
    r"(?:(?:很遗憾|遗憾的是|抱歉)[，,]?)?(?:(?:由于|因)[^。；]{2,40}[，,])?(?:我们?|我方|我国代表团|本代表团)?"
    r"(?:无法|不能|未能)(?:出席|参加|与会|到场)(?!关于)|"
    r"[^。；，]{0,12}(?:会议|电话会|视频会|例会)(?:[^。；，]{0,6})(?:改到|改为|推迟|延期|取消|提前到|定于)|"
    r"(?:会上|届时)(?:将|会)?(?:讨论|审议)|(?:我国|我方)?代表团(?:一行|由)[^。；]{0,30}(?:抵达|组成)|"
    r"请(?:确认|告知)[^。；]{1,24}的?(?:讨论|审议)(?:是否|仍)[^。；]{0,10}(?:安排|定)在|"
    r"请(?:各位|大家)?(?:提前|准时)(?:登录|上线|入会|连线)|会议链接不变"
)
_AR = (
    r"(?:(?:للأسف|مع الأسف)،? )?(?:(?:نظرا|بسبب)\S* [^.؛]{3,90}، ?)?(?:لن نتمكن|لا نستطيع|لن "
    r"يتمكن وفدنا|لن أتمكن|يتعذر علينا) (?:من )?(?:ال)?(?:مشاركة|حضور)|"
    r"(?:للعلم،? )?(?:[يت]تكون|[يت]تألف) وفدنا|(?:س?يصل وفدنا)|"
    r"(?:(?:تقرر )?(?:تأجيل|تقديم موعد|إلغاء)|تأجلت?|أجلت?|ألغيت?) (?:ال)?(?:اجتماع|جلسة)|"
    r"(?:نرجو|يرجى|الرجاء|أرجو) (?:تأكيد|إفادتنا|إبلاغنا)[^.؛]{0,24}(?:مناقشة|بحث|النظر في) "
    r"[^.؛]{1,60} "
    r"(?:ما زال|لا يزال|مازال|مقرر)|"
    r"(?:تعليقاتنا|ملاحظاتنا|مقترحاتنا) [^.؛،]{1,60} سنرسل\S*"
)
_OF_THE_TEXT = (
    r"(?![^.;。；؛]{0,120}(?:joint|conjoint|conjunt|common interest|совместн|"
    r"联席|共同关心|المشتركة))"
)
"""The meetings of which clauses speak are others than those of the group."""
LATIN = f"{_OF_THE_TEXT}(?:{_EN}|{_FR}|{_ES})"
BEYOND = f"{_OF_THE_TEXT}(?:{_RU}|{_ZH}|{_AR})"
