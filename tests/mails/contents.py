"""What is said: own words in six languages, each with what a reader must make of them.

The texts are the sandbox's fictional Resolution 191. Every content is a new mail, or an answer to
the opening letter, Ruritania's MOD of *resolves* 2.
"""

from dataclasses import dataclass

R = "191/resolves"
SG = "191/instructs-the-secretary-general"

OPENING = (
    "Dear colleagues,\n\nWe propose to modify resolves 2 of Resolution 191 to read as follows:\n\n"
    "MOD 2 that the list of subjects of common interest shall be reviewed every year and published "
    "in the six official languages of the Union;\n\nReasons: a yearly review fits the rhythm "
    "of the "
    "advisory groups.\n\nKind regards,\nAmalia"
)


@dataclass(frozen=True)
class Content:
    """Own words and what they mean; `proposals` are (provision, action, wording or None)."""

    key: str
    language: str
    words: str
    kind: str = "comment"
    position: str = "comment"
    provisions: tuple[str, ...] = ()
    proposals: tuple[tuple[str, str, str | None], ...] = ()
    answers: bool = False
    refers: bool = False
    resolutions: tuple[str, ...] = ("191",)


def _place(number: str) -> str:
    return f"{R}/{number}"


_LANGUAGES: dict[str, dict[str, str]] = {
    "en": {
        "hello": "Dear colleagues,",
        "bye": "Kind regards,\nHans Amann",
        "support": (
            "Syldavia fully supports the proposal of Ruritania on resolves 2. A yearly review "
            "is what our experts need."
        ),
        "support_bare": "We support this proposal, which is useful for small delegations.",
        "oppose": (
            "Syldavia cannot support the proposal of Ruritania on resolves 2, because "
            "translation every year is too costly."
        ),
        "mixed": (
            "We understand why Ruritania supports a yearly review, but we cannot agree to it "
            "for reasons of cost."
        ),
        "question": (
            "Could Ruritania clarify who would bear the cost of the translation mentioned in "
            "resolves 2?"
        ),
        "read": "Syldavia proposes to amend resolves 4 of Resolution 191 to read as follows:",
        "read_text": (
            "that joint meetings of groups of different Sectors should be held back to back "
            "and always with remote participation;"
        ),
        "add": "We propose to add a new paragraph to Resolution 191:",
        "add_label": "ADD resolves 7",
        "add_text": (
            "that a practical guide on inter-sector coordination shall be prepared for small "
            "delegations;"
        ),
        "sup": "SUP resolves 5 of Resolution 191",
        "sup_why": "Reasons: liaison statements are covered by other decisions.",
        "delete": "Syldavia proposes to delete resolves 5 of Resolution 191.",
        "noc": "NOC resolves 6",
        "replace": (
            "In resolves 5 of Resolution 191 we propose to replace “two meetings” with “three "
            "months”."
        ),
        "replaced": (
            "that liaison statements between groups of different Sectors should be answered "
            "within three months of the receiving group;"
        ),
        "thanks": "Many thanks for the documents, well received. See you all in Geneva on Monday.",
        "withdraw": (
            "Please disregard my previous message, which was sent by mistake. Syldavia "
            "withdraws its proposal on resolves 4."
        ),
        "remark": (
            "A remark on instructs the Secretary-General 2: the annual report to the Council "
            "is useful and short."
        ),
        "range": (
            "Our experts have studied resolves 1 to 3 of Resolution 191 and find them well "
            "balanced."
        ),
    },
    "fr": {
        "hello": "Chers collègues,",
        "bye": "Bien cordialement,\nHans Amann",
        "support": (
            "La Syldavie appuie sans réserve la proposition de la Ruritanie concernant le "
            "point 2 du décide. Un examen annuel répond à nos besoins."
        ),
        "support_bare": "Nous soutenons cette proposition, qui est utile aux petites délégations.",
        "oppose": (
            "La Syldavie ne peut pas appuyer la proposition de la Ruritanie concernant le "
            "point 2 du décide, car la traduction annuelle coûte trop cher."
        ),
        "mixed": (
            "Nous comprenons que la Ruritanie soutient un examen annuel, mais nous ne pouvons "
            "pas l'accepter pour des raisons de coût."
        ),
        "question": (
            "La Ruritanie pourrait-elle préciser qui supporterait le coût de la traduction "
            "visée au point 2 du décide ?"
        ),
        "read": (
            "La Syldavie propose de modifier le point 4 du décide de la Résolution 191 comme suit :"
        ),
        "read_text": (
            "que les réunions conjointes de groupes de différents Secteurs devraient se tenir "
            "l'une à la suite de l'autre et toujours avec participation à distance;"
        ),
        "add": "Nous proposons d'ajouter un nouveau point à la Résolution 191 :",
        "add_label": "ADD décide 7",
        "add_text": (
            "qu'un guide pratique sur la coordination intersectorielle est établi à "
            "l'intention des petites délégations;"
        ),
        "sup": "SUP décide 5 de la Résolution 191",
        "sup_why": "Motifs : les notes de liaison sont régies par d'autres décisions.",
        "delete": "La Syldavie propose de supprimer le point 5 du décide de la Résolution 191.",
        "noc": "NOC décide 6",
        "replace": (
            "Au point 5 du décide de la Résolution 191, nous proposons de remplacer « deux "
            "réunions » par « trois séances »."
        ),
        "replaced": (
            "que les notes de liaison entre groupes de différents Secteurs devraient recevoir "
            "une réponse dans un délai de trois séances du groupe destinataire;"
        ),
        "thanks": "Merci beaucoup pour les documents, bien reçus. À lundi à Genève.",
        "withdraw": (
            "Veuillez ignorer mon message précédent, envoyé par erreur. La Syldavie retire sa "
            "proposition concernant le point 4 du décide."
        ),
        "remark": (
            "Une remarque sur le point 2 du charge le Secrétaire général : le rapport annuel "
            "au Conseil est utile et court."
        ),
        "range": (
            "Nos experts ont étudié les points 1 à 3 du décide de la Résolution 191 et les "
            "trouvent équilibrés."
        ),
    },
    "es": {
        "hello": "Estimados colegas:",
        "bye": "Saludos cordiales,\nHans Amann",
        "support": (
            "Syldavia apoya plenamente la propuesta de Ruritania sobre el resuelve 2. Una "
            "revisión anual es lo que necesitan nuestros expertos."
        ),
        "support_bare": "Apoyamos esta propuesta, que es útil para las delegaciones pequeñas.",
        "oppose": (
            "Syldavia no puede apoyar la propuesta de Ruritania sobre el resuelve 2, porque "
            "traducir cada año es demasiado costoso."
        ),
        "mixed": (
            "Entendemos que Ruritania apoya una revisión anual, pero no podemos aceptarla por "
            "razones de coste."
        ),
        "question": (
            "¿Podría Ruritania aclarar quién asumiría el coste de la traducción mencionada en "
            "el resuelve 2?"
        ),
        "read": "Syldavia propone modificar el resuelve 4 de la Resolución 191 como sigue:",
        "read_text": (
            "que las reuniones conjuntas de grupos de distintos Sectores deberían celebrarse "
            "de manera consecutiva y siempre con participación a distancia;"
        ),
        "add": "Proponemos añadir un nuevo punto a la Resolución 191:",
        "add_label": "ADD resuelve 7",
        "add_text": (
            "que se elabore una guía práctica sobre la coordinación intersectorial para las "
            "delegaciones pequeñas;"
        ),
        "sup": "SUP resuelve 5 de la Resolución 191",
        "sup_why": "Motivos: las declaraciones de coordinación se rigen por otras decisiones.",
        "delete": "Syldavia propone suprimir el resuelve 5 de la Resolución 191.",
        "noc": "NOC resuelve 6",
        "replace": (
            "En el resuelve 5 de la Resolución 191 proponemos sustituir «dos reuniones» por "
            "«tres sesiones»."
        ),
        "replaced": (
            "que las declaraciones de coordinación entre grupos de distintos Sectores "
            "deberían responderse en un plazo de tres sesiones del grupo destinatario;"
        ),
        "thanks": "Muchas gracias por los documentos, recibidos. Nos vemos el lunes en Ginebra.",
        "withdraw": (
            "Por favor, ignoren mi mensaje anterior, enviado por error. Syldavia retira su "
            "propuesta sobre el resuelve 4."
        ),
        "remark": (
            "Una observación sobre el encarga al Secretario General 2: el informe anual al "
            "Consejo es útil y breve."
        ),
        "range": (
            "Nuestros expertos han estudiado los resuelve 1 a 3 de la Resolución 191 y los "
            "consideran equilibrados."
        ),
    },
    "ru": {
        "hello": "Уважаемые коллеги!",
        "bye": "С уважением,\nГанс Аманн",
        "support": (
            "Сильдавия полностью поддерживает предложение Руритании по пункту 2 раздела "
            "решает. Ежегодный пересмотр нужен нашим экспертам."
        ),
        "support_bare": "Мы поддерживаем это предложение, оно полезно для малых делегаций.",
        "oppose": (
            "Администрация Сильдавии не может поддержать предложение Руритании по пункту 2 "
            "раздела решает, так как ежегодный перевод слишком дорог."
        ),
        "mixed": (
            "Мы понимаем, что Руритания поддерживает ежегодный пересмотр, но мы не можем с "
            "этим согласиться из-за расходов."
        ),
        "question": (
            "Просим Руританию пояснить, кто понесет расходы на перевод, упомянутый в пункте 2 "
            "раздела решает?"
        ),
        "read": (
            "Сильдавия предлагает изложить пункт 4 раздела решает Резолюции 191 в следующей "
            "редакции:"
        ),
        "read_text": (
            "что совместные собрания групп разных Секторов следует проводить одно за другим и "
            "всегда с дистанционным участием;"
        ),
        "add": "Предлагаем добавить новый пункт в Резолюцию 191:",
        "add_label": "ADD решает 7",
        "add_text": (
            "что для малых делегаций готовится практическое руководство по межсекторальной "
            "координации;"
        ),
        "sup": "SUP решает 5 Резолюции 191",
        "sup_why": "Основания: заявления о взаимодействии регулируются другими решениями.",
        "delete": "Сильдавия предлагает исключить пункт 5 раздела решает Резолюции 191.",
        "noc": "NOC решает 6",
        "replace": (
            "В пункте 5 раздела решает Резолюции 191 предлагаем заменить слова «двух "
            "собраний» на «трех месяцев»."
        ),
        "replaced": (
            "что на заявления о взаимодействии между группами разных Секторов следует "
            "отвечать в течение трех месяцев группы-получателя;"
        ),
        "thanks": "Большое спасибо за документы, получили. До встречи в понедельник в Женеве.",
        "withdraw": (
            "Прошу не принимать во внимание мое предыдущее письмо, отправленное по ошибке. "
            "Сильдавия отзывает свое предложение по пункту 4 раздела решает."
        ),
        "remark": (
            "Замечание по пункту 2 раздела поручает Генеральному секретарю: ежегодный отчет "
            "Совету полезен и краток."
        ),
        "range": (
            "Наши эксперты изучили пункты 1–3 раздела решает Резолюции 191 и считают их "
            "сбалансированными."
        ),
    },
    "zh": {
        "hello": "各位同事：",
        "bye": "此致\n敬礼\n阿曼",
        "support": (
            "西尔达维亚完全支持鲁里坦尼亚关于做出决议2的提案。每年审议正是我们专家所需要的。"
        ),
        "support_bare": "我们支持这一提案，它对小型代表团很有用。",
        "oppose": "我们不能支持鲁里坦尼亚关于做出决议2的提案，因为每年翻译成本太高。",
        "mixed": "我们理解鲁里坦尼亚支持每年审议，但我们不能同意，因为费用太高。",
        "question": "请问做出决议2所述的翻译费用由谁承担？",
        "read": "西尔达维亚建议将第191号决议做出决议4修改为：",
        "read_text": "不同部门各组的联席会议应接连举行，并始终提供远程参会；",
        "add": "我们建议在第191号决议中增加新的一段：",
        "add_label": "ADD 做出决议7",
        "add_text": "应为小型代表团编写一份跨部门协调实用指南；",
        "sup": "SUP 第191号决议做出决议5",
        "sup_why": "理由：联络声明由其他决定规范。",
        "delete": "西尔达维亚建议删除第191号决议做出决议5。",
        "noc": "NOC 做出决议6",
        "replace": "在第191号决议做出决议5中，我们建议将“两次会议”改为“三次会议”。",
        "replaced": "不同部门各组之间的联络声明应在接收组的三次会议之内得到答复；",
        "thanks": "非常感谢，文件已收到。星期一日内瓦见。",
        "withdraw": "请忽略我的上一封邮件，该邮件系误发。西尔达维亚撤回关于做出决议4的提案。",
        "remark": "关于责成秘书长2的一点意见：向理事会提交的年度报告很有用，也很简短。",
        "range": "我们的专家研究了第191号决议做出决议1至3，认为这些段落是平衡的。",
    },
    "ar": {
        "hello": "الزملاء الأعزاء،",
        "bye": "مع أطيب التحيات،\nهانس أمان",
        "support": (
            "تؤيد سيلدافيا تماماً مقترح روريتانيا بشأن الفقرة 2 من يقرر. فالاستعراض السنوي هو "
            "ما يحتاجه خبراؤنا."
        ),
        "support_bare": "نؤيد هذا المقترح لأنه مفيد للوفود الصغيرة.",
        "oppose": (
            "لا يمكننا تأييد مقترح روريتانيا بشأن الفقرة 2 من يقرر، لأن الترجمة كل سنة مكلفة جداً."
        ),
        "mixed": (
            "نتفهم أن روريتانيا تؤيد الاستعراض السنوي، ولكننا لا نستطيع الموافقة عليه بسبب التكلفة."
        ),
        "question": "نرجو توضيح من سيتحمل تكلفة الترجمة المشار إليها في الفقرة 2 من يقرر؟",
        "read": "تقترح سيلدافيا تعديل الفقرة 4 من يقرر في القرار 191 لتصبح كما يلي:",
        "read_text": (
            "أنه ينبغي عقد الاجتماعات المشتركة لأفرقة القطاعات المختلفة اجتماعاً تلو الآخر مع "
            "إتاحة المشاركة عن بُعد دائماً؛"
        ),
        "add": "نقترح إضافة فقرة جديدة إلى القرار 191:",
        "add_label": "ADD يقرر 7",
        "add_text": "أن يُعد دليل عملي بشأن التنسيق بين القطاعات للوفود الصغيرة؛",
        "sup": "SUP يقرر 5 من القرار 191",
        "sup_why": "الأسباب: بيانات الاتصال تنظمها مقررات أخرى.",
        "delete": "تقترح سيلدافيا حذف الفقرة 5 من يقرر في القرار 191.",
        "noc": "NOC يقرر 6",
        "replace": (
            'في الفقرة 5 من يقرر في القرار 191 نقترح الاستعاضة عن عبارة "اجتماعين" بعبارة '
            '"ثلاثة اجتماعات".'
        ),
        "replaced": (
            "أنه ينبغي الرد على بيانات الاتصال بين أفرقة القطاعات المختلفة في غضون ثلاثة "
            "اجتماعات للفريق المتلقي؛"
        ),
        "thanks": "شكراً جزيلاً على الوثائق، وقد استلمناها. نراكم يوم الاثنين في جنيف.",
        "withdraw": (
            "يرجى تجاهل رسالتي السابقة التي أُرسلت بالخطأ. تسحب سيلدافيا مقترحها بشأن الفقرة "
            "4 من يقرر."
        ),
        "remark": (
            "ملاحظة بشأن الفقرة 2 من يكلف الأمين العام: التقرير السنوي إلى المجلس مفيد وقصير."
        ),
        "range": "درس خبراؤنا الفقرات من 1 إلى 3 من يقرر في القرار 191 ويرون أنها متوازنة.",
    },
}


def _words(p: dict[str, str], *paragraphs: str) -> str:
    return "\n\n".join((p["hello"], *paragraphs, p["bye"]))


def _contents_of(language: str) -> tuple[Content, ...]:
    p = _LANGUAGES[language]
    two, four, five, six, seven = (_place(n) for n in "24567")

    def make(key: str, *paragraphs: str, **more: object) -> Content:
        return Content(key, language, _words(p, *paragraphs), **more)  # type: ignore[arg-type]

    answer = {"answers": True, "provisions": (two,)}
    amend = {"position": "amend"}
    return (
        make("support", p["support"], position="support", refers=True, **answer),
        make("support-bare", p["support_bare"], position="support", refers=True, **answer),
        make("oppose", p["oppose"], position="oppose", refers=True, **answer),
        make("mixed", p["mixed"], position="oppose", refers=True, **answer),
        make("question", p["question"], position="question", **answer),
        make(
            "read",
            p["read"],
            "4 " + p["read_text"],
            provisions=(four,),
            proposals=((four, "MOD", p["read_text"]),),
            **amend,
        ),
        make(
            "add",
            p["add"],
            p["add_label"],
            "7 " + p["add_text"],
            provisions=(seven,),
            proposals=((seven, "ADD", p["add_text"]),),
            **amend,
        ),
        make(
            "sup",
            p["sup"],
            p["sup_why"],
            provisions=(five,),
            proposals=((five, "SUP", None),),
            **amend,
        ),
        make("delete", p["delete"], provisions=(five,), proposals=((five, "SUP", None),), **amend),
        make("noc", p["noc"], provisions=(six,), proposals=((six, "NOC", None),)),
        make(
            "replace",
            p["replace"],
            provisions=(five,),
            proposals=((five, "MOD", p["replaced"]),),
            **amend,
        ),
        make("thanks", p["thanks"], kind="chatter", position="none", answers=True, resolutions=()),
        make("withdraw", p["withdraw"], position="withdraw", provisions=(four,), answers=True),
        make("remark", p["remark"], provisions=(f"{SG}/2",)),
        make("range", p["range"], provisions=tuple(_place(n) for n in "123")),
    )


CONTENTS = tuple(c for language in _LANGUAGES for c in _contents_of(language))
