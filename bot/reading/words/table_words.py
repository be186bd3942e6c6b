"""The words by which people head the columns of a table of changes and judge in its cells.

Tables only, in six languages; how they are used is in `bot/reading/files/tables.py`.
"""

import re
from enum import StrEnum

from bot.resolutions.verbs.acts import Act
from bot.resolutions.verbs.asked import ALL, verbs


class Column(StrEnum):
    """What a column of a table of changes holds."""

    LABEL = "label"
    CURRENT = "current"
    PROPOSED = "proposed"
    REASONS = "reasons"
    TEXT = "text"
    ACTION = "action"
    """Only what is done, `MOD` or `delete`, to the wording in another column."""


_HEADS = {
    Column.REASONS: r"reason|justif|rationale|comm?ent|remark|observ|explan|type of|note|motif|"
    r"raison|motivo|razon|основан|обоснован|комментар|примечан|замечан|причин|理由|备注|说明|意见|"
    r"评论|سبب|أسباب|مبرر|تعليق|ملاحظ|تفسير",
    Column.PROPOSED: r"propos|amend|revis|modif|suggest|new (?:text|wording)|nouveau texte|"
    r"should read|to read|debe decir|стало|станет|^new\b|^nouve|^nuev|^нов|^新|改为|جديد|يصبح|"
    r"propuest|enmiend|nuevo texto|предлагаем|предложен|поправ|изменен|нов\w+ (?:текст|редакц)|"
    r"拟议|建议|修改|修订|提案|修正|مقترح|اقتراح|تعديل|^(?:our |notre |nuestra |наша )?(?:position|"
    r"posicion|stance|action|accion|позици|действи|решени)|立场|态度|处理|操作|موقف|إجراء",
    Column.CURRENT: r"\bdice\b|now reads|^old\b|^ancien|^antigu|^было|^стар|^旧|قديم|"
    r"current|existing|present|in force|original|actuel|en vigueur|existant|"
    r"actual|vigente|existente|действующ|текущ|существующ|исходн|现行|现有|当前|原文|原案文|الحالي|"
    r"الساري|القائم|الأصلي",
    Column.LABEL: r"provision|clause|paragraph|section|item|reference|place|\bno\b|\bnr\b|"
    r"disposi[ct]ion|point|alinea|parrafo|apartado|пункт|положен|раздел|条款|段落|条目|部分|الفقرة|"
    r"الحكم|البند|الرقم",
    Column.TEXT: r"text|wording|texte|libelle|texto|текст|формулиров|案文|文本|النص|نص",
}
_COLUMNS = {column: re.compile(words, re.IGNORECASE) for column, words in _HEADS.items()}
MAX_HEAD = 80

_MAKING = (Act.ADD, Act.REPLACE)
_DONE = "|".join(verbs(language, act, sure=None) for language in ALL for act in _MAKING)
ACTS = re.compile(
    rf"\W*(?:MOD|ADD|modif\w{{0,8}}|amend\w{{0,6}}|измен\w{{1,5}}|修改|修订|新?增|تعديل|{_DONE})\W*",
    re.IGNORECASE,
)
"""What stands in a column that says only what is done, beside `SUP` and `NOC`."""
NOTHING = re.compile(
    r"\W*(?:new|none|n/?a|not applicable|nouveau|nouvelle|néant|aucun|nuevo|nueva|ninguno|"
    r"нов(?:ый|ое|ая)|нет|отсутствует|新增?|无|جديد|جديدة|لا يوجد)?\W*",
    re.IGNORECASE,
)
"""What stands where there is no wording yet."""


def column_of(head: str) -> Column | None:
    """What the head of a column says that it holds: the first of the words in it decides."""
    if not head.strip() or len(head) > MAX_HEAD:
        return None
    folded = head.translate(_PLAIN)
    hits = [
        (match.start(), order, column)
        for order, (column, words) in enumerate(_COLUMNS.items())
        if column is not Column.TEXT and (match := words.search(folded))
    ]
    if hits and min(hits)[2] is Column.LABEL and any(h[2] is Column.CURRENT for h in hits):
        return Column.CURRENT  # "provision in force"
    if hits:
        return min(hits)[2]
    return Column.TEXT if _COLUMNS[Column.TEXT].search(folded) else None


def is_text(head: str) -> bool:
    """Whether a head speaks of a text or wording."""
    return _COLUMNS[Column.TEXT].search(head.translate(_PLAIN)) is not None


_PLAIN = str.maketrans("áàâéèêíîóôúûçñ", "aaaeeeiioouucn")
