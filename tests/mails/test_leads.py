"""What leads to a wording below it: the writer's own is explicit, another's is not his."""

import pytest

from tests.mails.test_paradigms import told

WORDING = {
    "en": "“3 that a subject should have one lead Sector and two deputies;”",
    "fr": "« 3 qu'un sujet devrait avoir un Secteur chef de file et deux suppléants; »",
    "es": '"3 que un tema debería tener un Sector rector y dos suplentes;"',
    "ru": "«3 что тема должна иметь один ведущий Сектор и двух заместителей;»",
    "zh": "“3 在多个部门研究的议题应有一个牵头部门和两个副牵头部门；”",
    "ar": '"3 أنه ينبغي أن يكون لكل موضوع قطاع رائد واحد ونائبان؛"',
}
OWN = """\
en | Resolves 3 would read:
en | Resolves 3 would thus read as follows:
en | Resolves 3 would become:
en | The text of resolves 3 would be:
en | Here is our wording for resolves 3:
en | Our proposed wording for resolves 3 is:
en | We have prepared the following wording for resolves 3:
en | Costaguana submits the following text for resolves 3:
en | Resolves 3 as we would like to see it:
en | For resolves 3 we have in mind:
fr | Le point 3 du décide serait ainsi libellé :
fr | Le point 3 du décide deviendrait :
fr | Le texte du point 3 du décide serait :
fr | Voici notre libellé pour le point 3 du décide :
fr | Nous soumettons le texte suivant pour le point 3 du décide :
es | El punto 3 del resuelve debería decir lo siguiente:
es | El punto 3 del resuelve diría:
es | El texto del punto 3 del resuelve sería:
es | Sometemos el siguiente texto para el punto 3 del resuelve:
ru | Пункт 3 раздела «решает» читался бы следующим образом:
ru | Пункт 3 раздела «решает» гласил бы:
ru | Наш текст пункта 3 раздела «решает»:
ru | Представляем следующий текст пункта 3 раздела «решает»:
zh | 做出决议第3段可写为：
zh | 做出决议第3段行文如下：
zh | 我方对做出决议第3段的案文是：
ar | نصنا للفقرة 3 من "يقرر":
en | We propose the following for resolves 3:
en | On resolves 3 we suggest the following (additions in capitals):
ru | Предлагаем следующее по пункту 3 раздела «решает»:
ru | По пункту 3 раздела «решает» предлагаем следующее:
ru | Наше предложение по пункту 3 раздела «решает»:
ru | Вот как мы видим пункт 3 раздела «решает»:
ru | Имеем честь представить следующую редакцию пункта 3 раздела «решает»:
ru | Представляем на рассмотрение новую редакцию пункта 3 раздела «решает»:
zh | 关于做出决议第3段，我们建议如下：
zh | 我方对做出决议第3段的建议是：
zh | 做出决议第3段可以这样写：
zh | 谨提交做出决议第3段的以下案文：
ar | نقترح ما يلي بشأن الفقرة 3 من "يقرر":
ar | بالنسبة إلى الفقرة 3 من "يقرر"، مقترحنا هو:
ar | النص البديل للفقرة 3 من "يقرر":
ar | يسر المجلس أن يقدم الصياغة التالية للفقرة 3 من "يقرر":
"""
ANOTHERS = """\
en | Under Ruritania's proposal, resolves 3 would read:
en | If Ruritania's amendment were accepted, resolves 3 would read:
en | As amended by Graustark, resolves 3 would read as follows:
en | The text proposed by Graustark for resolves 3 would read:
en | Ruritania's resolves 3 would read:
en | We do not understand why resolves 3 should read:
en | Ruritania submits the following text for resolves 3:
fr | Si l'amendement de la Ruritanie était accepté, le point 3 du décide deviendrait :
fr | Le texte de la Ruritanie pour le point 3 du décide serait :
es | Si se aceptara la enmienda de Ruritania, el punto 3 del resuelve quedaría así:
es | Con el cambio de Graustark el punto 3 del resuelve rezaría como sigue:
ru | Если принять поправку Руритании, пункт 3 раздела «решает» будет гласить:
ru | Руритания представляет следующий текст пункта 3 раздела «решает»:
zh | 如果接受卢里坦尼亚的修正，做出决议第3段应为：
ar | إذا قُبل تعديل روريتانيا تكون الفقرة 3 من "يقرر" كما يلي:
en | We cannot agree to the proposal on resolves 3:
en | The proposal on resolves 3 now under discussion is:
ru | Не можем поддержать предложение по пункту 3 раздела «решает»:
ru | На прошлом собрании обсуждали такой вариант пункта 3 раздела «решает»:
zh | 我们支持关于做出决议第3段的提案：
ar | لا نوافق على المقترح المتعلق بالفقرة 3 من "يقرر":
"""


def _lines(text: str) -> list[tuple[str, str]]:
    return [(line[:2], line[5:]) for line in text.splitlines()]


@pytest.mark.parametrize(("language", "lead"), _lines(OWN))
def test_a_wording_below_its_lead_is_the_writers_explicit_proposal(
    language: str, lead: str
) -> None:
    found = told(language, f"{lead}\\n\\n{WORDING[language]}").reading.proposals
    assert [(p.provision, str(p.action), p.explicit) for p in found] == [
        ("191/resolves/3", "MOD", True)
    ]
    assert (found[0].text or "-").rstrip(" ;；؛") in WORDING[language]


@pytest.mark.parametrize(("language", "lead"), _lines(ANOTHERS))
def test_a_wording_below_anothers_lead_is_no_explicit_proposal(language: str, lead: str) -> None:
    found = told(language, f"{lead}\\n\\n{WORDING[language]}").reading.proposals
    assert [p for p in found if p.explicit] == []
