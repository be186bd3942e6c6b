"""The proper name of a provision in any of six languages: `considering a)`, `учитывая a)`."""

import re
from functools import cache

from bot.resolutions.folding import slug
from bot.resolutions.numbers import base_and_suffix, style
from bot.resolutions.vocabulary import VOCABULARIES, Vocabulary, forms

_ABJAD = "أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض".split()
_RUSSIAN_OBJECT = {
    "Генеральному секретарю": "Генерального секретаря",
    "Совету МСЭ": "Совет МСЭ",
    "Совету": "Совет",
    "Государствам-Членам": "Государства-Члены",
    "Ассоциированным членам": "Ассоциированных членов",
    "Академическим организациям": "Академические организации",
    "администрациям": "администрации",
    "Директорам Бюро": "Директоров Бюро",
    "региональным организациям": "региональные организации",
}


@cache
def _meanings(language: str) -> tuple[tuple[str, str, str], ...]:
    """(slug, form to print, kind) of everything that may stand in a heading, longest first."""
    v = VOCABULARIES[language]
    found = [(slug(english), forms(packed)[0], "verb") for english, packed in v.operative]
    found += [(slug(english), forms(packed)[0], "verb") for english, packed in v.preamble]
    found += [(slug(english), forms(packed)[0], "modifier") for english, packed in v.modifiers]
    found += [(slug(english), forms(packed)[0], "verb") for english, packed in v.infinitives]
    found += [(slug(english), printed, "addressee") for english, printed, _ in v.addressees]
    found.append(("and", forms(v.ands)[0], "and"))
    return tuple(sorted(found, key=lambda entry: -len(entry[0])))


def _parts(heading: str, language: str) -> list[tuple[str, str]]:
    """A heading's slug as (form, kind) in another language; unknown words stay English."""
    rest, parts = heading, []
    while rest:
        known = next(
            (m for m in _meanings(language) if rest == m[0] or rest.startswith(m[0] + "-")), None
        )
        if known is None:
            word, _, rest = rest.partition("-")
            parts.append((word, "other"))
        else:
            parts.append((known[1], known[2]))
            rest = rest[len(known[0]) :].lstrip("-")
    return parts


def heading_label(heading: str, language: str) -> str:
    """A heading's slug as the heading is printed: `charge le Secrétaire général`."""
    heading = re.sub(r"~\d+$", "", heading)
    parts = _parts(heading, language)
    verbs = [text for text, kind in parts if kind == "verb"]
    if language == "ru" and verbs and verbs[-1] in ("призывает", "просит", "уполномочивает"):
        parts = [(_RUSSIAN_OBJECT.get(text, text), kind) for text, kind in parts]
    if language == "zh":
        front = [text for text, kind in parts if kind == "modifier"]
        behind = [text for text, kind in parts if kind != "modifier"]
        return "".join(front + behind)
    return _written(parts, language)


def _written(parts: list[tuple[str, str]], language: str) -> str:
    comma = "،" if language == "ar" else ","
    out = ""
    for index, (text, kind) in enumerate(parts):
        before = parts[index - 1][1] if index else ""
        if kind == "addressee" and before == "addressee":
            out += comma
        if not out or (language == "ar" and before == "and"):
            out += text
        else:
            out += " " + text
    return out


def number_label(number: str, language: str) -> str:
    """A number as it is printed: `a)`, `3`, `ii)`, `2 bis`, `–` for an indent."""
    base, suffix = base_and_suffix(number.split("~", maxsplit=1)[0])
    if base.startswith("dash"):
        return "– " + base.removeprefix("dash-")
    if language == "ar" and len(base) == 1 and base.isalpha():
        base = _ABJAD[ord(base) - 97]
    spaced = f"{base} {suffix}" if suffix else base
    return spaced + (")" if style(base) == "letter" else "")


def _named(part: str, rest: list[str], v: Vocabulary) -> str | None:
    packed = {"title": v.title, "enacting": v.enacting, "footnote": v.footnote, "annex": v.annex}
    if part.split("~", maxsplit=1)[0] not in packed:
        return None
    numbers = [number_label(n, v.language) if i else n for i, n in enumerate(rest)]
    return " ".join([forms(packed[part.split("~", maxsplit=1)[0]])[0], *numbers])


def proper_label(provision_id: str, language: str) -> str:
    """How a reader of that language calls a provision: `191/considering/a` → `considérant a)`.

    The whole resolution is `Résolution 191`. Raises KeyError for a language that is not one of
    ar, zh, en, fr, ru, es.
    """
    v = VOCABULARIES[language]
    resolution, *path = provision_id.split("/")
    if not path:
        word = forms(v.resolution)[0]
        return (
            f"第{resolution}号决议"
            if language == "zh"
            else f"{word} {resolution}".replace("-", " ")
        )
    named = _named(path[0], path[1:], v)
    if named is not None:
        return named
    numbers = [number_label(number, language) for number in path[1:]]
    return " ".join([heading_label(path[0], language), *numbers])
