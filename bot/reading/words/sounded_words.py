"""How a writer sounds others out on a change, or tells that he thinks of one: tables only.

Neither asks for the change: `we would like to know what others think of deleting resolves 5`.
"""

_VIEWS_EN = r"(?:views?|opinions?|thinks?|thoughts?|feels?|feelings?|positions?|reactions?)"
_VIEWS_FR = r"(?:pens\w+|avis|opinions?|vues?|points? de vue|réactions?|positions?|sentiment)"
_VIEWS_ES = r"(?:opin\w+|parecer|piens\w+|puntos? de vista|posici(?:ón|ones)|reacci(?:ón|ones))"
LATIN = (
    r"\b(?:know|hear|learn|interested in|(?:grateful|thankful) for|welcome|appreciate|seek\w*|"
    r"invite) "
    rf"[^.;,]{{0,50}}?\b{_VIEWS_EN}\b[^.;,]{{0,40}}?\b(?:of|on|about|regarding|concerning)\b|"
    r"\b(?:we|i) (?:are|am) (?:\w+ )?(?:thinking (?:of|about)|considering|studying|contemplating|"
    r"exploring|weighing) (?:the |an? )?(?:possibility|option|idea|\w+ing)\b|"
    rf"\b(?:savoir|connaître|entendre|recueillir) [^.;,]{{0,60}}?\b{_VIEWS_FR}\b[^.;,]{{0,40}}?\b"
    r"(?:sur|de|du|d[’']|concernant|quant)|"
    r"\b(?:nous|notre \w+) (?:envisage\w*|étudi\w+|réfléchi\w+ à|song\w+ à)\b|"
    rf"\b(?:saber|conocer|escuchar|recabar) [^.;,]{{0,60}}?\b{_VIEWS_ES}\b[^.;,]{{0,40}}?\b"
    r"(?:sobre|del?|acerca|respecto)\b|"
    r"\b(?:estamos (?:estudiando|considerando|pensando en|valorando|sopesando)|estudiamos|"
    r"barajamos|"
    r"contemplamos) (?:la (?:posibilidad|opción|idea|conveniencia)|proponer|solicitar|pedir)\b"
)
BEYOND = (
    r"\b(?:узнать|услышать|выяснить) [^.;,]{0,40}?\b(?:мнени|взгляд|позици|думают)\w*|"
    r"\b(?:рассматриваем|изучаем|обдумываем) (?:возможность|вопрос)|"
    r"(?:正在|在|拟)?(?:考虑|研究)(?:是否)?(?:提出|提议)|"
    r"(?:معرفة|سماع|استطلاع) (?:\S+ ){0,2}?(?:رأي|آراء|موقف|مواقف)|"
    r"(?:ندرس|نفكر في|نبحث|بصدد دراسة) (?:إمكانية|اقتراح)"
)
