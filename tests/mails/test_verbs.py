"""Every verb that changes a text, in every form, in sentences that people write.

The verbs are those of `bot/resolutions/verbs`, the sentences those of `verbs.txt`. Run as a
program it counts how many sentences of each frame are read as the conventions say.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.resolutions.verbs.acts import Act, Form, Verb
from bot.resolutions.verbs.asked import ALL
from tests.mails.test_paradigms import ENDS, told, wording

LINES = Path(__file__).with_name("verbs.txt").read_text(encoding="utf-8").splitlines()
FRAMES = [line.split(" | ") for line in LINES if not line.startswith("#")]
"""(language, what is done, name of the frame, frame)."""
DONE = {
    "whole": (Act.DELETE, Act.KEEP),
    "words": (Act.DELETE,),
    "move": (Act.MOVE,),
    "add": (Act.ADD,),
    "replace": (Act.REPLACE,),
    "answer": (Act.DELETE,),
}
WORDS = {
    "en": ("every two years", "after publication"),
    "fr": ("tous les deux ans", "après publication"),
    "es": ("cada dos años", "tras su publicación"),
    "ru": ("каждые два года", "после публикации"),
    "zh": ("每两年", "在公布后"),
    "ar": ("كل سنتين", "بعد النشر"),
}
"""What X and Y stand for: words of resolves 2, and others."""
UNSAID = {
    "新增", "增设",
    "取代", "代替", "改为", "改成", "修改", "修订", "переформулировать", "отредактировать",
    "إعادة صياغة", "reformuler", "remanier", "reformular",
}  # fmt: skip
"""Verbs that no frame for words fits: nobody says `取代为`, and `新增` makes a new provision."""
BASE = Form.BASE
_SLOT = re.compile(r"\{(\w+)(?::(\d))?\}")
_FEMININE = re.compile(r"(?:ion|ure)$")


def filled(language: str, verb: Verb, frame: str) -> str | None:
    """A frame with a verb in it; None where the verb has no such form."""
    said = frame
    for slot in _SLOT.finditer(frame):
        listed = verb.forms.get(Form[slot[1].upper()], ())
        at = int(slot[2] or 0)
        if slot[1] == "base" and language == "ar":
            at = min(1, len(listed) - 1)  # `الاستغناء عن`, with its article
        if len(listed) <= at:
            return None
        if slot[1] == "passive" and language == "ar" and " " in listed[at]:
            return None  # `يحتفظ بها`: the preposition takes what the frame does not say
        word = listed[at].capitalize() if slot[1][0].isupper() else listed[at]
        said = said.replace(slot[0], word, 1)
    return _agreeing(language, said.replace(" ب الفقرة", " بالفقرة"))


def _agreeing(language: str, said: str) -> str:
    """`la retrait` and `de éliminer` as French and Spanish write them."""
    if language == "fr":
        said = re.sub(r"\b[Ll]a (\w+)(?= du)", _article_fr, said)
        said = re.sub(r"\bsa (\w+)", _own_fr, said)
        return re.sub(r"\b(de|que|ne) (?=[aeéèoôiu])", lambda m: f"{m[1][:-1]}'", said)
    if language == "es":
        said = re.sub(r"\b[Ll]a (\w+)(?= del)", _article_es, said)
    return said


def _article_fr(match: re.Match[str]) -> str:
    if match[1][0] in "aeéioôu":
        return f"l'{match[1]}"
    return match[0] if _FEMININE.search(match[1]) else f"le {match[1]}"


def _own_fr(match: re.Match[str]) -> str:
    feminine = _FEMININE.search(match[1]) and match[1][0] not in "aeéioôu"
    return match[0] if feminine else f"son {match[1]}"


def _article_es(match: re.Match[str]) -> str:
    return match[0] if re.search(r"(?:ión|ura|ada)$", match[1]) else f"el {match[1]}"


def sentences() -> Iterator[tuple[str, str, str, str]]:
    """(language, frame, sentence, what is read of it)."""
    for language, done, name, frame in FRAMES:
        x, y = WORDS[language]
        sentence = frame.replace("X", x).replace("Y", y)
        for verb in ALL[language]:
            if verb.act not in DONE[done] or (
                done in ("add", "replace") and verb.forms[BASE][0] in UNSAID
            ):
                continue
            said = filled(language, verb, sentence)
            if said:
                verdict = "" if name.startswith("not ") else expected(language, done, name, verb)
                before = "^" if done == "answer" else ""
                yield language, f"{done} {name}", f"{before}{said}", verdict


def expected(language: str, done: str, name: str, verb: Verb) -> str:
    """The position that an answer takes, or what an order makes of resolves 2."""
    (x, y), blank = WORDS[language], "" if language == "zh" else " "
    force = wording("191/resolves/2", language)
    match done:
        case "answer":
            return name
        case "whole":
            place, action = 5 if name == "answer" else 2, "SUP" if verb.act is Act.DELETE else "NOC"
            return f"191/resolves/{place} {action}"
        case "move":
            return f"191/resolves/2 SUP; 191/considering/e ADD {force.rstrip(ENDS)}"
        case "words":
            left = force.replace(x, "")
        case "add":
            left = force.replace(x, f"{x}{blank}{y}")
        case _:
            left = force.replace(x, y)
    return f"191/resolves/2 MOD {' '.join(left.split()).rstrip(ENDS)}"


def read(language: str, said: str, wanted: str) -> str:
    found = told(language, said).reading
    if wanted in ("oppose", "support"):
        return f"{found.position}{' and proposes' if found.proposals else ''}"
    told_of = (f"{p.provision} {p.action} {p.text or ''}".rstrip(ENDS) for p in found.proposals)
    return "; ".join(told_of)


CASES = list(sentences())
SAMPLE = CASES[::5]
"""A fifth of them: all would take a minute."""


@pytest.mark.parametrize("language", ALL)
def test_nothing_is_proposed_by_what_is_told_denied_asked_or_done_to_a_part(language: str) -> None:
    told_of = [said for lang, _, said, wanted in SAMPLE if lang == language and not wanted]
    assert [said for said in told_of if read(language, said, "")] == []


@pytest.mark.parametrize("language", ALL)
def test_what_is_done_to_a_provision_or_its_words_is_read(language: str) -> None:
    orders = [(said, wanted) for lang, _, said, wanted in SAMPLE if lang == language and wanted]
    assert [said for said, wanted in orders if read(language, said, wanted) != wanted] == []


def main() -> None:
    """Prints the figures; with a language, or `all`, also each sentence that is read wrongly."""
    shown = sys.argv[1:]
    right, tried = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for language, name, said, wanted in CASES:
        got = read(language, said, wanted)
        tried[language, name] += 1
        right[language, name] += got == wanted
        if got != wanted and (language in shown or "all" in shown):
            print(f"{language} | {name} | {said} | {got or 'nothing'}")
    for name in dict.fromkeys(n for _, n in tried):
        row = " ".join(f"{right[lang, name]:4}/{tried[lang, name]:<3}" for lang in ALL)
        print(f"{name:14} {row}")
    for lang in ALL:
        print(
            lang,
            sum(n for k, n in right.items() if k[0] == lang),
            "of",
            sum(n for k, n in tried.items() if k[0] == lang),
        )


if __name__ == "__main__":
    main()
