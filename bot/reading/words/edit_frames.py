"""The sentences that replace or strike words, by verb and not by form: Russian, Chinese, Arabic.

Their verbs come in many forms (заменить, заменяется, замена; 改为, 宜改成; يستعاض, استبدال), and
where the place is said is free: each frame takes every form of its verbs, in either order. Tables
and their patterns only; what denies an order is looked at by those who use them.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.words.edit_orders import THE_WORDS, quoted
from bot.reading.words.folded import THING
from bot.reading.words.scripts import beyond_latin
from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs

GAP = rf"[^\"“”«»„「」『』.;:!?。！？；{THING}]{{0,70}}?"
"""Words between, that name no other provision but as the place."""
_OLD, _NEW = f"{THE_WORDS}{quoted('old')}", f"{THE_WORDS}{quoted('new')}"

_RU_CHANGE = (
    r"\b(?:замен|помен|измен|исправ|поправ(?=ить|ьте|им\b)|сменить|менять|меня[её]|чита[йт]|"
    r"прочест|скорректир|излож|излаг|(?:пере)?сформулир)\w*"
)
_RU_TO = (
    r"(?:на|как|следует|следующим образом|так|в (?:следующей |новой |такой )?редакции|"
    r"слов(?:ом|ами)|термин(?:ом|ами)|выражени(?:ем|ями)|словосочетани(?:ем|ями)|"
    r"формулировк(?:ой|ами)|фразой|текстом|следующ\w+(?: слов\w+| текст\w+)?):?\s"
)
_RU_WORDS = r"(?:слов(?:а|о|ом|ами)? |словосочетани\w+ |выражени\w+ |термин\w* |фраз\w+ )?"
_RU_INSTEAD = r"\bвместо (?:слов(?:а|осочетания)? |выражения |термина |фразы )?"
_RU_SAY = (
    r"(?:\b(?:указать|использовать|употребить|написать|записать|вставить|поставить|сказать|"
    r"было сказано|читать|следует|предлага\w+|говорить|применить|применять|дать)\b" + GAP + ")?"
)
_ZH_SUFFIX = (
    r"(?:一?词|[二三四五六几]个?字|字样|一语|等[字词语]|一句|一处|"
    r"之?的?(?:表述|措辞|文字|说法|提法|部分|规定))?"
)
_ZH_GAP = rf"[^\"“”「」『』。！？；{THING}]{{0,16}}?"
_ZH_PLACE = r"(?:[（(][^）)“”「」]{1,30}[）)])?"
_ZH_CHANGE = (
    r"(?:改|换|替换|修改|调整|更改|变更|修正|订正|修订|更换|改写|改述|置换|表述|更正|"
    rf"{verbs('zh', Act.REPLACE)}|(?:精简|简化|缩短|延长|压缩|放宽|折中)(?=[为至]))(?:为|至)?"
)
_ZH_BY = r"(?:取代|代替|替代|替换|更换|置换|代之)"
_AR_STEAD = r"(?:(?:ال)?استعاضة|[تينأ]ستعاض|[تينأ]ستعيض|تعويض|[تينأ]عوض)"
_AR_SWAP = r"(?<!\w)[ولفب]{0,2}(?:(?:ال)?استبدال|[تينأ]ستبدل|(?:ال)?إبدال|(?:ال)?تبديل|[تينأ]بدل)"
_AR_ALTER = (
    r"(?<!\w)[ولفب]{0,2}(?:(?:ال)?تغيير|(?:ال)?تعديل|[تينأ]غير|[تينأ]عدل|(?:ال)?تحويل|تصحيح|تصويب)"
)
_AR_BY = (
    r"(?<!\w)ب(?:عبارة|كلمة|كلمتي|كلمات|لفظة?|مصطلح|صيغة|جملة|العبارة|الكلمة)?(?: التالية)?"
    r"[:：]?\s?"
)
_AR_TO = rf"(?:(?:إلى|[لب](?:تصبح|يصبح|تكون|يكون|تقرأ|يقرأ)|فتصبح)\s{THE_WORDS}|{_AR_BY})"
_AR_WORDED = r"(?<!\w)[ولفب]?(?:[تي]صاغ|(?:إعادة )?صياغة|[تي]عاد صياغة)"
_AR_BECOMES = r"(?:تصبح|يصبح|لتصبح|ليصبح|لتكون|ليكون|تكون)"
_AR_INSTEAD = r"(?:بدلا من|بدل|عوضا عن|مكان|محل)"

_REPLACED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        (
            r"замен|помен|где |измен|исправ|поправ|менять|меня|чита|прочес|вместо|» на «|\" на \"|"
            r"скоррект|изло[жг]|излаг|сформулир"
        ),
        (
            (
                rf"{_RU_CHANGE}{GAP}{_RU_WORDS}{quoted('old')}{GAP}"
                rf"\b{_RU_TO}{_RU_WORDS}{quoted('new')}"
            ),
            rf"{quoted('old')}{GAP}{_RU_CHANGE}{GAP}\b{_RU_TO}{_RU_WORDS}{quoted('new')}",
            rf"{_RU_INSTEAD}{quoted('old')},?\s?[—–-]?\s?{GAP}{_RU_SAY}{_RU_WORDS}{quoted('new')}",
            rf"(?<=[:：—–])\s*{quoted('old')} на {quoted('new')}",
            (
                rf"{quoted('new')},? (?:там,? )?где (?:сейчас |теперь |ныне )?(?:стоит|написано|"
                rf"сказано|говорится|значится|указано) {_RU_WORDS}{quoted('old')}"
            ),
        ),
    ),
    (
        r"[改换替代调更变修订取表]|与其|简化|精简|缩短|延长|压缩|放宽|折中",
        (
            (
                rf"{quoted('old')}{_ZH_SUFFIX}{_ZH_PLACE}{_ZH_GAP}{_ZH_CHANGE}(?:为|成|作|写作|用|"
                rf"以|"
                rf"如下)?[:：]?{quoted('new')}"
            ),
            (
                rf"{quoted('old')}{_ZH_SUFFIX}{_ZH_GAP}(?:由|以|用|"
                rf"被){quoted('new')}{_ZH_SUFFIX}(?:所|来|加以|予以)?{_ZH_BY}"
            ),
            (
                rf"(?:修改|更改|替换|变更|改动|调整|改){quoted('old')}{_ZH_SUFFIX}(?:成|为|作)"
                rf"{quoted('new')}"
            ),
            (
                rf"与其[^“「\"，。]{{0,6}}{quoted('old')}{_ZH_GAP}，?(?:还|倒)?(?:不如|宁可)"
                rf"[^“「\"，。]{{0,6}}{quoted('new')}"
            ),
            rf"(?:以|用|由){quoted('new')}{_ZH_SUFFIX}(?:来)?{_ZH_BY}{_ZH_GAP}{quoted('old')}",
        ),
    ),
    (
        r"ستعا|ستعي|ستبد|صاغ|صياغ|بدال|بديل|غي|عد|تحويل|حل|صبح|بدل|عوض|صحيح|صويب|←",
        (
            rf"{_AR_STEAD}{GAP}\sعن {_OLD}{GAP}{_AR_BY}{quoted('new')}",
            rf"{_AR_SWAP}{GAP}\s{_AR_BY}{quoted('old')}\s{_NEW}",
            rf"{_AR_SWAP}{GAP}\s{_OLD}{GAP}\s?{_AR_TO}{quoted('new')}",
            rf"{_AR_ALTER}{GAP}\s{_OLD}{GAP}\s?{_AR_TO}{quoted('new')}",
            rf"(?:إحلال|[تين]حل){GAP}\s{_NEW}{GAP}\sمحل {_OLD}",
            (
                rf"{quoted('old')}{GAP}(?:(?:و?[تين]ستعاض عن(?:ها|ه)|"
                rf"و?[تين]ستبدل(?: بها)?)\s{_AR_BY}|(?:{_AR_BECOMES}|"
                rf"و?[تين]ستبدل بها)\s{THE_WORDS}){quoted('new')}"
            ),
            (
                rf"{_AR_WORDED}{GAP}\s{_OLD}{GAP}(?:على النحو (?:التالي|الآتي)|كما يلي|كالآتي)"
                rf"\s?[:：]?\s?{quoted('new')}"
            ),
            rf"{_AR_BECOMES} {_OLD}(?:{GAP}[:：]\s?|\s{THE_WORDS}){quoted('new')}",
            rf"{_AR_INSTEAD} {_OLD}،?{GAP}\s{_NEW}",
            rf"{quoted('new')} {_AR_INSTEAD} {_OLD}",
            rf"{quoted('old')}\s?←\s?{quoted('new')}",
        ),
    ),
)
"""Of each language: what must stand somewhere for any of its frames to match, and the frames."""
_RU_GONE = (
    rf"\b(?:{verbs('ru', Act.DELETE)}|исключением|отказаться от|обойтись без|без(?= слов)|"
    r"(?:(?<=[:,;—–] )лучше|предлага\w+|предпоч\w+|давайте) (?:\w+ )?без|"
    r"(?:исключа|удаля|вычеркива|убира|опуска|снима)ть)\b"
)
_ZH_GONE = (
    rf"(?:{verbs('zh', Act.DELETE, sure=None)}|(?:建议|最好|不如|可以|宜|应该?|请)就?"
    r"(?:不用|不写|不要|别用|不提))"
)
_AR_GONE = (
    rf"(?:(?<!\w)[ولفب]{{0,2}}{verbs('ar', Act.DELETE)}(?!\w)|"
    r"(?<!\w)(?:الأفضل|الأحسن|نقترحه?ا?|أقترحه?ا?|نفضله?ا?|أفضل) (?:من )?(?:دون|بدون)(?!\w))"
)
_STRUCK: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        _RU_GONE,
        (
            rf"{_RU_GONE}(?:,? пожалуйста,?)?{GAP}\s(?:от )?{_RU_WORDS}{quoted('old')}",
            rf"{quoted('old')}{GAP}{_RU_GONE}",
            (
                rf"{_RU_GONE}(?: \w+){{0,2}}? (?:слов|фраз|текст|выражени|формулировк|ссылк|"
                rf"предложени)\w*[^\"“”«».;!?]{{0,90}}?(?:а именно|[:：])\s?:?\s?{quoted('old')}"
            ),
        ),
    ),
    (
        _ZH_GONE,
        (
            rf"{_ZH_GONE}(?:了|掉)?{_ZH_GAP}{quoted('old')}",
            rf"{quoted('old')}{_ZH_SUFFIX}{_ZH_GAP}(?:从[^。；“「]{{1,30}}?中?)?{_ZH_GONE}",
            rf"{quoted('old')}{_ZH_SUFFIX}{_ZH_GAP}(?:从{THING}中?)?{_ZH_GONE}",
        ),
    ),
    (
        _AR_GONE,
        (
            rf"{_AR_GONE}{GAP}\s(?:عن )?{_OLD}",
            (
                rf"{_AR_GONE} (?:ال)?(?:عبارة|جملة|كلمات|كلمة|إشارة|نص)(?!\w)[^\"“”«».؛!؟]{{0,90}}?"
                rf"(?:وهي|وهو|أي|التالية|الآتية|[:：])\s?:?\s?{quoted('old')}"
            ),
            (
                rf"{quoted('old')}{GAP}(?<!\w)(?:[ولفب]{{0,2}}"
                rf"{verbs('ar', Act.DELETE, Form.PASSIVE, Form.FIRST, Form.ITS)})(?!\w)"
            ),
        ),
    ),
)


def replacing(sentence: str) -> Iterator[re.Pattern[str]]:
    """The patterns for words that others take the place of, of the languages of its verbs."""
    return _fitting(0, sentence)


def striking(sentence: str) -> Iterator[re.Pattern[str]]:
    """The patterns for words that go, of the languages of its verbs."""
    return _fitting(1, sentence)


def _fitting(table: int, sentence: str) -> Iterator[re.Pattern[str]]:
    low = sentence.lower() if beyond_latin(sentence) else ""
    for at in range(3 if low else 0):
        stems, patterns = _compiled(table, at)
        if stems.search(low):
            yield from patterns


@cache
def _compiled(table: int, at: int) -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
    stems, frames = (_REPLACED, _STRUCK)[table][at]
    return re.compile(stems), tuple(re.compile(frame, re.IGNORECASE) for frame in frames)
