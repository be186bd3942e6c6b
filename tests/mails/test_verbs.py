"""Every verb that changes a text, in every form, in sentences that people write.

The verbs are those of `bot/resolutions/verbs`, the sentences those of `verb_frames.py`. Run as a
program it counts how many sentences of each frame are read as the conventions say.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from bot.resolutions.verbs.acts import Act, Form, Verb
from bot.resolutions.verbs.asked import ALL
from tests.mails.test_paradigms import ENDS, told, wording
from tests.mails.verb_frames import FRAMES, SIDES, WORDS

ACTIONS = {Act.DELETE: "SUP", Act.KEEP: "NOC"}
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


def sentences(language: str) -> Iterator[tuple[str, str, str]]:
    """(frame, sentence, what is read of it): a proposal, a position, or nothing."""
    blocks = (FRAMES[language], *_words(language))
    for block in blocks:
        orders, _, against = block.partition("against\n")
        deletes = block is not FRAMES[language]
        for frames, wanted in ((orders, True), (against, False)):
            for name, verb, said in _crossed(language, frames, deletes=deletes):
                yield name, said, _verdict(language, name, verb) if wanted else ""
    for name, _, said in _crossed(language, SIDES[language], deletes=True):
        yield f"side {name}", f"^{said}", name


def _words(language: str) -> Iterator[str]:
    """The frames for words that are struck, with the words in them."""
    words, frames = WORDS[language].strip().split("\n", 1)
    yield frames.replace("X", words)


def _crossed(language: str, frames: str, *, deletes: bool) -> Iterator[tuple[str, Verb, str]]:
    acts = (Act.DELETE,) if deletes else (Act.DELETE, Act.KEEP)
    for line in frames.strip().splitlines():
        name, frame = line.split(" | ")
        for verb in ALL[language]:
            said = filled(language, verb, frame) if verb.act in acts else None
            if said:
                yield name, verb, said


def _verdict(language: str, name: str, verb: Verb) -> str:
    if name.startswith("words"):
        struck, _ = WORDS[language].strip().split("\n", 1)
        left = wording("191/resolves/2", language).replace(struck, "")
        return f"191/resolves/2 MOD {' '.join(left.split()).rstrip(ENDS)}"
    return f"191/resolves/{5 if name == 'answer' else 2} {ACTIONS[verb.act]}"


def read(language: str, said: str, wanted: str) -> str:
    found = told(language, said).reading
    if wanted in ("oppose", "support"):
        proposed = "and proposes" if found.proposals else ""
        return f"{found.position}{proposed}"
    told_of = (f"{p.provision} {p.action} {p.text or ''}".rstrip(ENDS) for p in found.proposals)
    return "; ".join(told_of)


CASES = [(lang, *rest) for lang in FRAMES for rest in sentences(lang)]
SAMPLE = CASES[::4]


@pytest.mark.parametrize("language", FRAMES)
def test_nothing_is_proposed_by_what_is_told_denied_asked_or_done_to_a_part(language: str) -> None:
    told_of = [said for lang, _, said, wanted in SAMPLE if lang == language and not wanted]
    assert [said for said in told_of if read(language, said, "")] == []


@pytest.mark.parametrize("language", FRAMES)
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
        row = " ".join(f"{right[lang, name]:4}/{tried[lang, name]:<3}" for lang in FRAMES)
        print(f"{name:14} {row}")
    for lang in FRAMES:
        print(
            lang,
            sum(n for k, n in right.items() if k[0] == lang),
            "of",
            sum(n for k, n in tried.items() if k[0] == lang),
        )


if __name__ == "__main__":
    main()
