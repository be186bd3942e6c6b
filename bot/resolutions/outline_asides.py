"""What writers put between the clauses of a file that is no wording: notes, reasons, omissions.

`[Note by Ruritania: …]`, `Reasons: …`, `[…]`, `(rest of the text unchanged)`. They are reported
and belong to no provision; a reason may go on over several paragraphs, up to the next clause.
"""

import re

from bot.model.texts import Unplaced
from bot.resolutions.clauses import read_label
from bot.resolutions.lines import Line
from bot.resolutions.outline_state import Builder

_KINDS = (
    r"notes?|nb|n\.b|comments?|remarks?|reasons?|rationale|justifications?|explanations?|"
    r"explanatory note|background|contacts?(?: person)?|contacto|контакт(?:ы|ное лицо)?|"
    r"联系人|جهة الاتصال|للاتصال|"
    r"(?:note|remarque|observation|commentaire|motif|raison|justification|explication)s?|"
    r"nota|notas|comentarios?|observaci[oó]n(?:es)?|motivos?|raz[oó]n(?:es)?|justificaci[oó]n|"
    r"fundamentos?|explicaci[oó]n|"
    r"примечани[ея]|замечани[ея]|комментари[йи]|основани[ея]|обосновани[ея]|пояснени[ея]|"
    r"причин[аы]|мотивы|"
    r"注|注释|说明|备注|评注|意见|理由|原因|解释|编者按|"
    r"ملاحظ(?:ة|ات)|تعليق(?:ات)?|ال?سبب|ال?أسباب|ال?مبررات?|ال?تعليل|توضيح|شرح"
)
_BEFORE = (
    r"(?:(?:(?:drafting|editor(?:ial|['’]s)?|secretariat(?:['’]s)?|explanatory|general|our|delegate"
    r"['’]s)\s+)|(?:редакционн\w+|общ\w+|наш\w*)\s+|起草|编辑|编者|我方|秘书处|[\w.]{2,24}['’]s\s+)?"
)
_NOTE = re.compile(
    rf"[\[(（【*_\s]{{0,4}}{_BEFORE}(?:{_KINDS})(?![^\W\d_])[^:：.;；]{{0,60}}[*_\s]{{0,3}}"
    r"(?:[:：]|\s[–—-]\s)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"[\[【]\s?(?!alternat|option|varia|opci|вариант|альтернат|备选|替代|方案|案文|الخيار|خيار|(?:ال)?بديل)"
    r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]{1,20}){0,4}[:：]\s?[^\]】]{8,2000}[\]】]\W{0,3}",
    re.IGNORECASE,
)
"""`[Ruritania: four years are the cycle of the Conference.]`"""
NOTHING = re.compile(r"[\W_]*")
"""`[…]`, `* * *`: a line without words."""
_REST = re.compile(
    r"\W{0,4}(?:(?:the |all )?(?:rest|remainder|remaining|other|text|following|preceding|above)\b"
    r"[^.;]{0,60}(?:unchanged|no changes?|not changed|as is|omitted|not reproduced)|"
    r"(?:le |la |les )?(?:reste|suite|texte|autres)\b[^.;]{0,60}(?:inchangée?s?|sans changement)|"
    r"(?:el |los |las )?(?:resto|texto|demás)\b[^.;]{0,60}(?:sin (?:cambios|modificaci\w+)|"
    r"no cambian?)|"
    r"(?:остальн\w+|далее|текст)\b[^.;]{0,60}без изменений|"
    r"(?:其余|其他|以下|以上)[^。；]{0,20}(?:不变|无修改|不作修改|略)|"
    r"(?:باقي|بقية)[^.؛]{0,40}(?:دون|بدون|بلا) (?:تغيير|تعديل))\W{0,4}",
    re.IGNORECASE,
)
MAX_LINE = 3_000
MAX_FOOT = 80


def aside(b: Builder, line: Line, text: str, index: int) -> bool:
    """Whether a line among the clauses is beside the wording; then it is reported."""
    if b.stage != "section" or line.number:
        b.noted = False
        return False
    if len(text) < MAX_LINE and _is_note(text):
        b.noted = True
    elif (b.noted and not _goes_on(b, text)) or _is_foot(b, text):
        pass
    else:
        b.noted = False
        return False
    b.unplaced.append(Unplaced(text, "beside the text", index))
    return True


def _is_foot(b: Builder, text: str) -> bool:
    """Whether a line stands below the full stop that only the last clause has, and is no clause:
    a name, a place and date."""
    last = b.opens[-1].parts[-1] if b.opens and b.opens[-1].parts else ""
    ended = last.endswith((".", "。")) and not last.endswith("...")
    begins = text[:1].isupper() and not text.rstrip().endswith((".", ";", ",", ":"))
    return ended and begins and len(text) < MAX_FOOT and read_label(text) is None


def _is_note(text: str) -> bool:
    return any(
        (_NOTE.match(text), _SPOKEN.fullmatch(text), len(text) < 160 and _REST.fullmatch(text))
    )


def _goes_on(b: Builder, text: str) -> bool:
    """Whether a line behind a note is the next clause: it has the number that follows."""
    label = read_label(text)
    if label is None:
        return False
    return b.stack.plausible(label.number) or b.stack.skips_to(label.number)
