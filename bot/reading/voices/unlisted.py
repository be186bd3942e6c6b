"""States that neither a table nor the members' book has, by where their names stand in a letter.

`Gondor proposes`, `the delegation of Gondor`, `Gondor's amendment`: nobody may be taken for the
writer because the program has never heard of him (promise 5). A name is found where a State's
would stand, never by itself, and a word that means any office, text or person is none.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from bot.reading.voices.chinese_names import NAME, alike, is_chinese, sounded
from bot.reading.voices.names import skeleton
from bot.reading.words.scripts import beyond_latin

MAX_WORDS = 20_000  # characters looked through
MAX_NAMES = 12
ALIKE = 0.6

_LATIN = r"(?:[A-ZÀ-Ý][a-zß-ÿ]{3,}(?:[ -][A-ZÀ-Ý][a-zß-ÿ]{3,})?)"
_NO_NAME = frozenset(
    # offices and bodies, by the beginnings of the words
    "deleg admin minist govern gobier gouver author autor agen depart divis direct offic ofici "
    "burea regul regió regio counc conse chair presid coord secre sector commi comis comit unio "
    "unió group grupo group team équip equip membe membr miemb state états estad count pays país "
    "compa opera indus entre empre exper colle coleg "
    # texts and their parts
    "parag claus apart alin artic artíc secti secci resol décid consi recon reco note notin "
    "obser instr encar charg invit annex anexo annex draft proye proje text text docum lette carta "
    "lettr messa mensa propo enmie amend amén modif optio opció versi comme comen contr title "
    "títul titre headi wordi libel redac rédac table tabla point punto "
    # whoever, and what is no one
    "every every anybo anyon somebo someo nobod none who whoev which what that this these those "
    "they there here neith eithe both many most some such other anoth nothi quien nadie todos "
    "perso certa plusi ceux celui celle tous elle ello algun algun ningu otro otra "
    # beginnings of sentences
    "howev perha moreo furth final also thus hence then when where while since after befor becau "
    "again inste maybe pleas dear hello thank best kind warm confe commu comun manag exper pract "
    "commo logic gramm consi prude "
    "monda tuesd wedne thurs frida satur sunda yeste today tomor lundi mardi mercr jeudi vendr "
    "lunes marte miérc jueve viern ayer hier janua febru march april augus septe octob novem decem "
    "notre nuest nous nosot cepen toute donc ensui enfin ainsi aussi mais pero tambi adem "
    "respe regar conce secon first third natio inter genera".split()
)
_DOES_EN = (
    r"(?:(?:also|now|still|again|however|only|strongly|merely|therefore|rather)\s)?"
    r"(?:(?:has|had|would|does|did)\s(?:not\s)?(?:also\s|now\s)?"
    r"(?:propos|suggest|recommend|request|support|oppos|prefer|want|ask|object|like)\w*|"
    r"proposes|suggests|recommends|requests|supports|opposes|objects|prefers|wishes|wants|insists|"
    r"asks|argues|believes|considers|thinks|maintains|favou?rs|rejects|accepts|agrees|disagrees|"
    r"cannot)\b"
)
_DOES_ROMANCE = (
    r"(?:(?:ne|n[’']|no|se|s[’']|nous|nos)\s?)?(?:(?:a|avait|ha|había)\s)?"
    r"(?:propos(?:e|é|ait)|suggère|suggérait|recommande|demande|souhaite|appuie|soutient|oppose|"
    r"rejette|préfère|accepte|estime|insiste|propon(?:e|ía)|propuso|propuesto|sugiere|sugirió|"
    r"recomienda|solicita|pide|desea|apoya|opone|rechaza|prefiere|acepta|considera)\b"
)
_SUBJECT = re.compile(
    # `the Ministry of Communications proposes` is the writer's
    rf"(?<![^\W\d_])(?<!\bof )(?<!\bde )(?<!\bdu )(?<!\bdel )(?P<name>{_LATIN})"
    rf"(?:\s\([^)\n]{{2,40}}\))?\s(?:{_DOES_EN}|{_DOES_ROMANCE})"
)
_OWNER = re.compile(
    rf"(?<![^\W\d_])(?P<name>{_LATIN})[’']s\s(?:\w+\s)?(?:proposal|amendment|suggestion|position|"
    r"contribution|delegation|administration|version|wording|changes?|objection|comments?)\b"
)
_PARTY = re.compile(
    r"\b(?:[Dd]elegations?|[Dd]elegates?|[Aa]dministrations?|[Gg]overnments?|[Rr]epresentatives?|"
    r"[Dd]élégations?|[Gg]ouvernements?|[Dd]elegación|[Aa]dministración|[Gg]obierno)\s"
    r"(?:of|from|de|du|del|d[’'])\s?(?:the\s|la\s|l[’']|el\s)?(?:(?:Republic|Kingdom|République|"
    rf"Royaume|República|Reino)\s(?:of\s|de\s|du\s|d[’']))?(?P<name>{_LATIN})|"
    r"\b(?:Republic|Kingdom|République|Royaume|República|Reino)\s(?:of\s|de\s|du\s|d[’'])"
    rf"(?P<realm>{_LATIN})|"
    r"\b(?i:according to|selon|d[’']après|según)\s(?:the\s|la\s|le\s|l[’']|el\s)?"
    rf"(?P<teller>{_LATIN})\s?,"
)
_BESIDE = re.compile(
    r"\b(?i:(?:proposed|suggested|submitted|tabled|made|supported|raised|drafted|put forward|"
    r"introduced|requested)\sby|"
    r"(?:proposée?s?|présentée?s?|soumise?s?|suggérée?s?|appuyée?s?|faite?s?)\spar|"
    r"(?:propuest|presentad|sugerid|apoyad|hech)[oa]s?\spor|"
    r"(?:proposals?|amendments?|suggestions?|objections?|propositions?|amendements?|propuestas?|"
    r"enmiendas?)\s(?:of|by|from|de|du|del|d[’'])|"
    r"thank(?:s|\syou)?(?:\sto)?|(?:agree|concur|align(?:\sourselves)?|side)\swith|join|like|unlike|"
    r"remerci(?:ons|e)|merci\sà|d[’']accord\savec|nous\s(?:associons|joignons|rallions)\sà|comme|"
    r"agrade(?:cemos|zco)\sa|gracias\sa|(?:de\sacuerdo|coincidimos)\scon|nos\ssumamos\sa)"
    rf"\s?(?:the\s|la\s|l[’']|le\s|el\s)?(?<=[\s’'])(?P<name>{_LATIN})"
)
_CYRILLIC = r"[А-ЯЁ][а-яё]{3,}(?:[ -][А-ЯЁ][а-яё]{3,})?"
_NO_RUSSIAN = (
    r"(?:Делегац|Администрац|Министер|Мин[цкэпс]|Рос[а-яё]|Правитель|Ведомств|Агентств|Служб|"
    r"Департамент|Управлени|Секретар|Председат|Координат|Докладчик|Совет|Бюро|Комисс|Комитет|"
    r"Групп|Стран|Государств|Член|Участник|Регион|Сою[зы]|Сектор|Оператор|Компани|Отрасл|"
    r"Эксперт|Коллег|Пункт|Подпункт|Раздел|Статья|Резолюц|Текст|Проект|Документ|Письм|Приложени|"
    r"Предложени|Поправк|Вариант|Редакци|Кажд|Никто|Некоторы|Многи|Друг|Котор|Которая|Наш|Ваш|"
    r"Такж|Однак|Поэтом|Кроме|Сейчас|Теперь|Сегодн|Вчера|Понедельник|Вторник|Среда|Четверг|Пятниц)"
)
_RUSSIAN = re.compile(
    rf"(?<![^\W\d_])(?!{_NO_RUSSIAN})(?P<name>{_CYRILLIC})\s(?:(?:также|теперь|сейчас|снова|"
    r"не|бы|тоже)\s)?(?:предлагает|предложил[аио]?|поддерживает|возражает|просит|рекомендует|"
    r"настаивает|выступает|выступил[аио]?|считает|полагает|хочет|желает|хотел[аио]? бы|"
    r"согласен|согласна)\b|"
    rf"\b(?:[Дд]елегаци|[Аа]дминистраци|[Пп]редставител|[Пп]равительств)\w*\s(?!{_NO_RUSSIAN})"
    rf"(?P<party>{_CYRILLIC})|"
    r"\b(?i:предложени\w*|поправк\w*|благодар\w+|спасибо|согласн\w+\sс|присоединяемся\sк|"
    rf"предложенн\w+|внесенн\w+|подобно|вместе\sс|как\sи)\s(?!{_NO_RUSSIAN})(?P<other>{_CYRILLIC})|"
    rf"\b(?:[Пп]о мнению|[Сс]огласно)\s(?!{_NO_RUSSIAN})(?P<teller>{_CYRILLIC}),"
)
_CHINESE = re.compile(
    rf"(?<![\u3400-\u9fff])(?P<name>(?=[^，。]{{3}}){NAME})(?:代表团|主管部门|政府|方面)?"
    r"(?:也|已|曾|不)?(?:提议|建议|提出|主张|支持|反对|赞成|同意|认为|希望|要求|拒绝)|"
    rf"(?:支持|赞[同成]|同意|感谢|反对|[与和像])(?P<other>(?=[^，。]{{3}}){NAME})"
    r"(?=关于|提[出议]|建议|一样|在|的(?:提案|建议|意见|修正|修改))"
)
_ARABIC = re.compile(
    r"(?<![\u0621-\u064a])(?:[وف]?(?:[تي](?:قترح|ؤيد|عارض|رفض|دعم|طلب|وصي|فضل|ود|رى)|"
    r"اقترحت?ه?|وفد|إدارة|مندوب|ممثل|مقترح|اقتراح|[نأ]شكر|مع|مثل)\s|شكرا?ً?\sل)(?P<name>[\u0621-\u064a]{3,}(?:يا|لاند|ستان))"
    r"(?![\u0621-\u064a])"
)


def sounds_alike(name: str, names: Iterable[str]) -> bool:
    """Whether a name may be one of some others in another script: Анчурия, أنشوريا, Anchuria."""
    chinese = is_chinese(name)
    heard = sounded(name) if chinese else skeleton(name)
    words = (word for other in names for word in other.split() if _script(word) != _script(name))
    known = (alike(skeleton(word)) if chinese else skeleton(word) for word in words)
    return any(
        one[:1] == heard[:1] and SequenceMatcher(None, one, heard).ratio() >= ALIKE for one in known
    )


def _script(word: str) -> str:
    """LATIN, CYRILLIC, ARABIC or CJK: what the name of its first letter begins with."""
    return unicodedata.name(word[:1], "").split(" ", 1)[0]


@lru_cache(maxsize=64)
def unlisted(words: str) -> tuple[str, ...]:
    """The names in a letter that stand where only a State's, or another delegate's, would."""
    looked = words[:MAX_WORDS]
    patterns = [_SUBJECT, _OWNER, _PARTY, _BESIDE]
    if beyond_latin(looked):
        patterns += [_RUSSIAN, _CHINESE, _ARABIC]
    found = (
        name
        for pattern in patterns
        for match in pattern.finditer(looked)
        for name in match.groupdict().values()
        if name and not _is_common(name)
    )
    return tuple(dict.fromkeys(found))[:MAX_NAMES]


def _is_common(name: str) -> bool:
    """Whether any word of a name begins as the word for an office, a text or a day does."""
    return any(
        word[:length] in _NO_NAME
        for word in name.lower().replace("-", " ").split()
        for length in range(3, 7)
    )
