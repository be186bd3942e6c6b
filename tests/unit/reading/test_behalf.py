"""On whose behalf somebody speaks: the author's own words, and not what he tells of others."""

import pytest

from bot.model.readings import Capacity
from bot.reading.letters.people import capacity_of
from bot.reading.voices.behalf import behalf_of
from bot.reading.voices.names import Names

NAMES = Names(("Ruritania",), ("Freedonia", "Sylvania", "Genovia"))
OTHERS = [
    "我国代表团建议删除做出决议5。",
    "各国代表认为应删除做出决议5。",
    "以下意见不代表我国主管部门的立场。",
    "弗里多尼亚代表团的提案很好。",
    "弗里多尼亚的代表提出了修改。",
    "这代表了一个重要的变化。",
    "该案文代表各方的妥协。",
    "Freedonia, on behalf of CEPT, proposed to delete resolves 5. We oppose.",
    "The proposal submitted on behalf of the Arab Group is good.",
    "We support the proposal submitted on behalf of the Arab Group.",
    "Выступавший от имени РСС делегат предложил исключить пункт 5.",
    "Le délégué qui parlait au nom de la CEPT a proposé de supprimer le point 5.",
    "El delegado que habló en nombre de la CITEL propuso suprimir el punto 5.",
    "قدم مندوب فريدونيا باسم المجموعة العربية اقتراحاً بحذف الفقرة 5.",
    "弗里多尼亚代表阿拉伯国家集团提出的建议我们支持。",
    "Thanks to Genovia for speaking on behalf of the region.",
    "The comment made in the name of the RCC is well founded.",
    "Nous remercions la Sylvanie, qui s'est exprimée au nom du Groupe africain.",
    "We support what Sylvania said on behalf of the ATU.",
    "We are not speaking on behalf of CEPT.",
    "Nobody asked us to speak on behalf of the region.",
    "I cannot speak on behalf of my colleagues.",
    "On behalf of CEPT, Freedonia has proposed to delete resolves 5.",
    "We thank Freedonia, which spoke on behalf of CEPT.",
    "Мы поддерживаем предложение, внесённое от имени РСС.",
    "Nous appuyons la proposition soumise au nom de la CEPT.",
    "Apoyamos la propuesta presentada en nombre de la CITEL.",
    "نؤيد المقترح المقدم باسم المجموعة العربية.",
    "我们支持弗里多尼亚代表亚太电信组织提交的提案。",
    "Nous ne parlons pas au nom de la CEPT.",
    "No hablamos en nombre de la CITEL.",
    "Мы не выступаем от имени РСС.",
    "我不代表任何国家发言。",
    "لا نتحدث باسم المجموعة العربية.",
    "Has anyone submitted something on behalf of CEPT?",
    "Who speaks on behalf of the RCC?",
    "The coordinator spoke on behalf of the group.",
    "По поручению министра направляем следующее.",
    "Freedonia, mandated by CEPT, proposed to delete resolves 5.",
    "Genovia's contribution on behalf of CITEL needs more time.",
]
OWN = [
    ("По поручению администраций связи РСС предлагаем следующее.", ("администраций связи РСС",)),
    ("受亚太电信组织委托，现通报如下。", ("亚太电信组织",)),
    ("بتكليف من المجموعة العربية، نقترح ما يلي.", ("المجموعة العربية",)),
    ("Mandatés par l'Union africaine, nous proposons ce qui suit.", ("Union africaine",)),
    ("Por encargo de la CITEL, proponemos lo siguiente.", ("CITEL",)),
    ("Mandated by the Arab Group, we propose the following.", ("Arab Group",)),
    ("On behalf of the Administration of Ruritania, I submit the following.", ("Ruritania",)),
    (
        "On behalf of Ruritania and Freedonia, we submit the following.",
        (
            "Ruritania",
            "Freedonia",
        ),
    ),
    (
        (
            "I am writing on behalf of the administrations of Ruritania, Genovia,\n"
            "Freedonia and Sylvania to propose the following."
        ),
        (
            "Ruritania",
            "Genovia",
            "Freedonia",
            "Sylvania",
        ),
    ),
    ("On behalf of the RCC administrations, I submit the following.", ("RCC administrations",)),
    ("We submit this contribution on behalf of CEPT.", ("CEPT",)),
    ("Please find attached a contribution on behalf of CEPT.", ("CEPT",)),
    ("The following is submitted on behalf of CEPT.", ("CEPT",)),
    ("This contribution is made in the name of the RCC.", ("RCC",)),
    ("Speaking for the RCC administrations, we propose to delete it.", ("RCC administrations",)),
    ("Ruritania, on behalf of CEPT, proposes to delete resolves 5.", ("CEPT",)),
    ("We support, on behalf of CEPT, the deletion of resolves 5.", ("CEPT",)),
    ("Dear colleagues,\n\nOn behalf of CEPT, I support this.", ("CEPT",)),
    ("Speaking on behalf of CEPT, I support this.", ("CEPT",)),
    ("I have the honour, on behalf of CEPT, to submit the following.", ("CEPT",)),
    ("Au nom de l'Administration de la Ruritanie, je soumets ce qui suit.", ("Ruritanie",)),
    ("J'ai l'honneur de soumettre, au nom de la CEPT, la proposition suivante.", ("CEPT",)),
    ("Nous nous exprimons au nom de la CEPT.", ("CEPT",)),
    ("Veuillez trouver ci-joint une contribution au nom de la CEPT.", ("CEPT",)),
    ("La présente contribution est soumise au nom de la CEPT.", ("CEPT",)),
    ("Au nom de la CEPT, nous appuyons cette proposition.", ("CEPT",)),
    ("En nombre de la CITEL, apoyamos esta propuesta.", ("CITEL",)),
    ("Tengo el honor de presentar, en nombre de la CITEL, la siguiente propuesta.", ("CITEL",)),
    ("Hablo en nombre de la CITEL.", ("CITEL",)),
    ("Adjunto una contribución en nombre de la CITEL.", ("CITEL",)),
    ("Presentamos esta contribución en representación del Grupo Árabe.", ("Grupo Árabe",)),
    ("От имени Администрации связи Руритании представляю следующее.", ("Руритании",)),
    ("От имени администраций стран РСС направляю следующее.", ("администраций стран РСС",)),
    ("Имею честь от имени РСС представить следующее предложение.", ("РСС",)),
    ("Выступая от имени РСС, поддерживаем предложение.", ("РСС",)),
    ("Прилагаем вклад от имени РСС.", ("РСС",)),
    ("Пишу от имени РСС.", ("РСС",)),
    ("我谨代表鲁里坦尼亚主管部门提交以下意见。", ("鲁里坦尼亚主管部门",)),
    (
        "我代表鲁里坦尼亚和弗里多尼亚提交以下意见。",
        (
            "鲁里坦尼亚",
            "弗里多尼亚",
        ),
    ),
    ("谨代表非洲集团就做出决议5发表意见。", ("非洲集团",)),
    ("我代表阿拉伯国家集团提交以下意见。", ("阿拉伯国家集团",)),
    ("我们谨代表亚太电信组织各成员国提出以下建议：", ("亚太电信组织各成员国",)),
    ("代表中国代表团，我提出以下意见。", ("中国代表团",)),
    ("受托代表拉美国家发言。", ("拉美国家",)),
    ("باسم إدارة روريتانيا أقدم ما يلي.", ("إدارة روريتانيا",)),
    (
        "نيابة عن روريتانيا وفريدونيا نقدم ما يلي.",
        (
            "روريتانيا",
            "فريدونيا",
        ),
    ),
    ("باسم المجموعة العربية أقدم ما يلي.", ("المجموعة العربية",)),
    ("يسرني أن أقدم باسم المجموعة العربية المقترح التالي.", ("المجموعة العربية المقترح التالي",)),
    ("بالنيابة عن الدول العربية نؤيد هذا المقترح.", ("الدول العربية",)),
    ("نتحدث باسم المجموعة العربية.", ("المجموعة العربية",)),
]
PERSONAL = [
    "I am writing in my personal capacity.",
    "The views below are mine alone.",
    "This does not represent the position of my Administration.",
    "The above comments do not necessarily reflect the views of our administration.",
    "Ces observations ne reflètent pas nécessairement la position de notre administration.",
    "Estas opiniones no reflejan la posición de mi Administración.",
    "以下仅为我个人的意见，不代表我国主管部门的立场。",
]


@pytest.mark.parametrize("words", OTHERS)
def test_what_is_told_of_other_speakers_is_theirs(words: str) -> None:
    assert behalf_of(words, NAMES) == ()


@pytest.mark.parametrize(("words", "named"), OWN)
def test_who_speaks_on_behalf_of_others_says_so(words: str, named: tuple[str, ...]) -> None:
    assert behalf_of(words, NAMES) == named


@pytest.mark.parametrize("words", PERSONAL)
def test_who_speaks_for_himself_speaks_for_nobody_else(words: str) -> None:
    assert capacity_of(words, behalf_of(words, NAMES), None) is Capacity.PERSONAL


def test_a_proposal_that_does_not_suit_a_delegation_makes_no_remark_personal() -> None:
    words = "This proposal does not reflect the position of our delegation."
    assert capacity_of(words, (), None) is not Capacity.PERSONAL
