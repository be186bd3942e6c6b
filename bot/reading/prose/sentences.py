"""Sentences of a text, and which of them ask."""

import re
from collections.abc import Iterator

from bot.reading.words import stance_forms
from bot.reading.words.scripts import Words

MAX_WORDS = 60_000
MAX_SENTENCES = 600
_SHORTENED = "|".join(
    rf"(?<=\b{word}\.)"
    for short in "п пп абз рез no nos op para paras par res rés al art núm párr".split()
    for word in (short, short.capitalize())
)
"""What ends with a dot and no sentence with it: `п. 4`, `op. para 3`."""
_TITLED = "|".join(rf"(?<=\b{title}\.)" for title in "Mr Mrs Ms Dr Prof Sr Sra Dra M".split())
"""A title before a name: `M. Bianchi`."""
_THAT_IS = "|".join(
    rf"(?<={re.escape(short)})"
    for short in ("i.e.", "I.e.", "e.g.", "cf.", "viz.", "c.-à-d.", "p. ej.", "т.е.", "т. е.")
)
"""What goes on in small letters: `option 1, i.e. deleting resolves 2`."""
SPLIT = re.compile(
    r"(?<=[.!?…])(?!(?<=\.\.\.)\s+[a-zß-ÿа-я])(?!(?<=…)\s+[a-zß-ÿа-я])"
    rf"(?!(?:{_THAT_IS})\s+[a-zß-ÿа-я])"
    rf"(?!(?:{_SHORTENED})\s(?:[\d(«“\"„]|para|[a-zа-я]\)))"
    rf"(?!(?:{_TITLED})\s[A-ZÀ-ÖØ-ÞА-Я])"
    r"(?:\"|\s?[”»)])*\s+(?=\S)|"
    r"(?<=[。！？؟])\s*|(?<=；)(?![”」』\"])\s*|\n\s*\n|\n(?=\s*(?:[-*•·]|\d{1,2}[.)]|[a-z]\))\s)"
)
QUESTION = Words(
    r"\b(?:could|can|would|might) (?:you|someone|anyone|the (?:coordinator|secretariat|"
    r"proponents?|authors?|delegat\w+|colleagues?)|[A-Z][\w ]{2,30}) (?:please |kindly |"
    r"perhaps )?(?:clarify|explain|confirm|elaborate|tell|indicate|say|provide (?:some "
    r")?(?:clarification|more))|\b(?:we|i) (?:would like to |wish to |want to )?(?:ask|seek "
    r"clarification|request clarification|wonder|are wondering|would appreciate (?:a "
    r")?clarification|have (?:a|one|two|some|the following) questions?|would be grateful for "
    r"(?:a )?clarification)\b|"
    r"\b(?:pourriez-vous|pouvez-vous|serait-il possible de|(?:nous|je) (?:souhait\w+ |voudr\w+ "
    r"|aimer\w+ )(?:savoir|demander|obtenir des (?:précisions|éclaircissements))|nous (?:nous "
    r")?demandons si|merci de (?:bien vouloir )?(?:préciser|clarifier))|\b(?:podría[ns]?|"
    r"pueden?) (?:\w+ )?(?:aclarar|explicar|confirmar|precisar|indicar)|(?:quisiéramos|"
    r"quisiera|desearíamos|deseamos) (?:saber|preguntar|solicitar (?:una )?aclaraci)|"
    r"solicitamos (?:una )?aclaraci|"
    r"(?:просим|прошу|не могли бы вы|могли бы вы|можете ли вы|хотели бы) (?:\w+ )?(?:пояснить|"
    r"разъяснить|уточнить|объяснить|узнать|подтвердить)|请问|请(?:予以)?(?:解释|说明|澄清)|"
    r"(?:能否|可否|"
    r"是否可以)(?:请)?.{0,10}(?:解释|说明|澄清)|想了解|هل |(?:نرجو|يرجى|نود|أود) (?:توضيح|"
    r"الاستفسار|التوضيح|"
    r"معرفة|الحصول على توضيح)",
    stance_forms.QUESTION,
)
_TELLS = re.compile(
    r"\b(?:may|might|could|can) (?:i|we) (?:\w+ )?(?:recall|remind|give notice|point out|note|add|"
    r"observe|mention|draw your attention)\b|"
    r"\b(?:puis-je|pourrais-je|permett?ez-(?:moi|nous)|(?:me|nous) permett\w+) (?:\w+ )?(?:de )?"
    r"(?:vous )?(?:rappeler|signaler|faire (?:remarquer|observer)|noter|ajouter|indiquer)\b|"
    r"\b(?:permít\w+|permit\w+|puedo|podría) (?:que )?(?:l[ea]s? )?(?:recuerde|recordar\w*|"
    r"señal\w+|añad\w+|hacer notar|haga notar)\b|\bпозвольте (?:\w+ )?(?:напомнить|отметить|"
    r"добавить|заметить)|"
    r"(?:允许|容)我们?(?:提醒|指出|补充|说明)|(?:تسمحون|اسمحوا) (?:لي|لنا) (?:أن|ب)",
    re.IGNORECASE,
)


def sentences(words: str) -> Iterator[str]:
    """Sentences of a text, wrapped lines joined; at most 600."""
    count = 0
    for piece in SPLIT.split(words[:MAX_WORDS]):
        sentence = " ".join(piece.split())
        if sentence:
            yield sentence
            count += 1
            if count >= MAX_SENTENCES:
                return


def is_question(sentence: str) -> bool:
    """Whether a sentence asks something, by its mark or its words; not `may I recall that …?`."""
    if _TELLS.search(sentence):
        return False
    if sentence.rstrip(' "”»)').endswith(("?", "？", "؟")):
        return not re.match(
            r"^(?:how are you|comment allez-vous|cómo están)", sentence, re.IGNORECASE
        )
    return bool(QUESTION.search(sentence))
