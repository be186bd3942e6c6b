"""The provisions that a writer speaks of: named, quoted above a remark, or described by the thread.

Each with the very words that say so; what the writer's label says gives way to the words that he
quotes beside it, with a warning.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.mail.introduced import BLANK, OWN, QUOTED
from bot.mail.marks import unmarked
from bot.mail.own_words import Parts
from bot.mail.quotes import label_of
from bot.model.readings import Citation, Proposal
from bot.model.texts import LabelHit
from bot.reading.places.bare_places import bare_citations
from bot.reading.places.put_in import without_put_in
from bot.reading.places.shelf import IN_FORCE, SURE, Shelf
from bot.reading.prose.paragraphs import number_of, symbol_of
from bot.reading.prose.resolution_heads import parts as parts_of
from bot.resolutions.folding import comparable
from bot.resolutions.labels import find_labels

THRESHOLD = 0.5
MAX_SHOWN = 40
MAX_CITATIONS = 300
MAX_LINES = 4_000
MAX_TRIMMED = 12
MAX_WORDS = 100_000
_SAID = re.compile(r"[\"“«「„]([^\"“”«»「」„]{25,600})[\"”»」“]")
_BESIDE = re.compile(r"(?:[^.!?。！？؟\n]|\.(?=\w)){0,120}")  # within one sentence
_SAME = re.compile(
    r"\b(?:the |this |that )?same (?:paragraph|clause|provision|point|item)|\b(?:le |au |du "
    r")?même (?:point|paragraphe|alinéa)|\b(?:el |al |del )?mismo (?:punto|párrafo|apartado)|"
    r"(?:тот|том|того|этот|этом|этого) же (?:пункт\w*|абзац\w*)|同一(?:段|款|项|条)|(?:نفس الفقرة|"
    r"الفقرة نفسها|ذات الفقرة)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cited:
    """Citations in the order of the words, with what was doubtful about them."""

    citations: tuple[Citation, ...]
    warnings: tuple[str, ...] = ()


def citations_of(
    words: str,
    parts: Parts,
    shelf: Shelf,
    language: str | None,
    resolution: str | None,
    resolutions: Sequence[str],
    proposals: Sequence[Proposal] = (),
    answered: Sequence[str] = (),
) -> Cited:
    """Everything that the own words name, and what is quoted right above them.

    A label inside a proposed wording is part of the wording, no citation.
    """
    words = without_put_in(words, proposals, shelf)
    remarks = squeeze_out(words, [p.text or "" for p in proposals])
    hits = [
        replace(h, start=start + h.start, end=start + h.end)
        for start, end, under in parts_of(words[:MAX_WORDS], resolution, resolutions)
        for h in find_labels(words[start:end], language, under, resolutions)
        if _under_revision(h, resolutions)
    ][:MAX_CITATIONS]
    found: list[Citation] = []
    warnings: list[str] = []
    for hit in hits:
        if shelf.is_section(hit.id or ""):
            continue
        if proposals and (_folded(hit.evidence) not in remarks or _restates(hit, words, shelf)):
            continue
        citation, warning = _checked(hit, words, shelf)
        found.append(citation)
        if warning:
            warnings.append(warning)
    found.extend(bare_citations(words[:MAX_WORDS], hits, answered, shelf))
    found.extend(_quoted_words(words, shelf, resolution))
    found.extend(_above_remarks(parts, shelf, language, resolution, resolutions))
    return Cited(_best(found), tuple(dict.fromkeys(warnings)))


def _folded(text: str) -> str:
    return "".join(text.split())


def squeeze_out(words: str, wordings: Sequence[str]) -> str:
    """The words without white space and without what is proposed as a wording."""
    rest = _folded(words)
    for wording in wordings:
        if len(wording) > 20:
            rest = rest.replace(_folded(wording), "\n")
    return rest


def _restates(hit: LabelHit, words: str, shelf: Shelf) -> bool:
    """Whether a heading and the number below it open a clause as it stands, around the changed."""
    if "\n" not in hit.evidence:
        return False
    place = shelf.settled(hit.id or "")[0]
    known = _folded(shelf.wording(place, hit.language) or "")[:MAX_SHOWN]
    return bool(known) and known in _folded(words[hit.start : hit.end + 4 * MAX_SHOWN])


def _under_revision(hit: LabelHit, resolutions: Sequence[str]) -> bool:
    return hit.id is not None and (not resolutions or hit.resolution in resolutions)


def _checked(hit: LabelHit, words: str, shelf: Shelf) -> tuple[Citation, str]:
    """The label's place; or that of the words quoted right behind it, where they disagree."""
    place, settled = shelf.settled(hit.id or "")
    confidence = hit.confidence * settled
    behind = _SAID.search(words, hit.end, min(len(words), hit.end + 700))
    warning = ""
    between = words[hit.end : behind.start()] if behind else ""
    if behind and _BESIDE.fullmatch(between) and shelf.knows(hit.resolution or ""):
        match = shelf.locate(behind[1], hit.resolution)
        named = shelf.wording(place, match.text.language) if match else None
        said = comparable(behind[1])
        elsewhere = match is not None and match.provision.id != place
        sure = match is not None and (
            match.confidence >= 0.8 or said in comparable(match.provision.text)
        )
        if match and elsewhere and sure and said not in comparable(named or ""):
            warning = (
                f"{hit.evidence} is named, but the words quoted are those of "
                f"{match.provision.label}"
            )
            place, confidence = match.provision.id, match.confidence
    known = True
    if shelf.knows(hit.resolution or "") and not shelf.exists(place):
        heading = place.split("/")[1]
        known = heading.partition("~")[0] in shelf.headings(hit.resolution or "")
        confidence = min(confidence, 0.7 if known else 0.4)
    return (
        Citation(
            place,
            hit.text_name or IN_FORCE,
            hit.evidence,
            hit.explicit and known,  # a heading that the text has not is perhaps a verb
            round(confidence, 2),
            "body",
        ),
        warning,
    )


def _quoted_words(words: str, shelf: Shelf, resolution: str | None) -> list[Citation]:
    """Words in quotation marks that stand in a provision."""
    found: list[Citation] = []
    for match in list(_SAID.finditer(words))[:50]:
        place = shelf.locate(match[1], resolution)
        if place and place.confidence >= 0.85:
            found.append(
                Citation(
                    place.provision.id,
                    place.text.name,
                    match[1],
                    explicit=False,
                    confidence=round(place.confidence * 0.9, 2),
                    source="body",
                )
            )
        elif len(only := shelf.standing(match[1], resolution)) == 1:
            found.append(
                Citation(
                    only.pop(), IN_FORCE, match[1], explicit=False, confidence=0.7, source="body"
                )
            )
    return found


def _above_remarks(
    parts: Parts,
    shelf: Shelf,
    language: str | None,
    resolution: str | None,
    resolutions: Sequence[str],
) -> list[Citation]:
    """What the quotation right above an answer typed into it is about; the answer tells it."""
    found: list[Citation] = []
    blocks = _blocks_above(parts)
    if len(blocks) == 1 and _is_whole_mail(blocks[0][0]):
        return found  # quoted above an answer at the bottom: about no clause of it
    for block, answer in blocks:
        text = "\n".join(block[-15:])
        hits = [
            h
            for h in find_labels(text, language, resolution, resolutions)
            if _under_revision(h, resolutions)
        ]
        if hits:
            last = hits[-1]
            found.append(
                Citation(
                    shelf.settled(last.id or "")[0],
                    last.text_name or IN_FORCE,
                    answer or last.evidence,
                    explicit=False,
                    confidence=0.8,
                    source="quotation",
                )
            )
            continue
        for paragraph in _joined(block[-15:])[-3:]:
            body = number_of((symbol_of(paragraph) or ("", paragraph))[1])[1]
            match = shelf.locate(body, resolution)
            if match and match.confidence >= SURE:
                found.append(
                    Citation(
                        match.provision.id,
                        match.text.name,
                        answer or body[:300],
                        explicit=False,
                        confidence=round(match.confidence * 0.85, 2),
                        source="quotation",
                    )
                )
    return found


def _is_whole_mail(block: Sequence[str]) -> bool:
    """Not trimmed to what the answer is about: long, or from the greeting on."""
    lines = [line for line in block if line.strip()]
    greeted = bool(lines) and lines[0].rstrip().endswith((",", ":", "!", "，", "：", "！", "،"))
    return len(block) > MAX_TRIMMED or (greeted and len(lines) > 3)


def answered_places(
    parts: Parts,
    shelf: Shelf,
    language: str | None,
    resolution: str | None,
    resolutions: Sequence[str],
) -> list[tuple[str, str]]:
    """(place, answer) of each answer typed under a quotation that names one place."""
    found: list[tuple[str, str]] = []
    above, answer = list[str](), list[str]()

    def close() -> None:
        hits = find_labels("\n".join(above[-3:]), language, resolution, resolutions)
        places = {shelf.settled(h.id)[0] for h in hits if h.id and _under_revision(h, resolutions)}
        if len(places) == 1 and answer:
            found.append((places.pop(), "\n".join(answer)))

    for line, zone in list(zip(parts.lines, parts.zones, strict=True))[:MAX_LINES]:
        if zone == QUOTED:
            if answer:
                close()
                above, answer = [], []
            if unmarked(line).strip():
                above.append(unmarked(line))
        elif zone == OWN and above:
            answer.append(line)
    close()
    return found[:40]


def _blocks_above(parts: Parts) -> list[tuple[list[str], str]]:
    """The quoted lines that directly precede own ones, at most 40 blocks of 15 lines, each with
    the first paragraph of what is typed below it."""
    found: list[tuple[list[str], list[str]]] = []
    block, answer = list[str](), list[str]()
    for line, zone in zip(parts.lines, parts.zones, strict=True):
        if zone == QUOTED:
            block.append(unmarked(line))
        elif zone == OWN:
            if block:
                kept = [s for s in block if label_of(s) is None and not s.endswith(" wrote:")]
                found.append((kept, answer := []))
            answer.append(line)
            block = []
        else:
            answer = []
            block = block if zone == BLANK else []
        if len(found) >= 40:
            break
    return [(kept, " ".join(" ".join(said).split())[:300]) for kept, said in found]


def _joined(block: Sequence[str]) -> list[str]:
    text = "\n".join(block)
    return [" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip()]


def _best(found: Sequence[Citation]) -> tuple[Citation, ...]:
    """One citation for each place and wording: the most certain, at its first mention."""
    kept: dict[tuple[str, str], Citation] = {}
    for citation in found:
        key = (citation.provision, citation.text)
        known = kept.get(key)
        if known is None or (citation.explicit, citation.confidence) > (
            known.explicit,
            known.confidence,
        ):
            kept[key] = citation
    return tuple(kept.values())


def same_paragraph(words: str, before: Sequence[str]) -> Citation | None:
    """ "The same paragraph": the last place that the answered letter spoke of."""
    match = _SAME.search(words)
    if match is None or not before:
        return None
    return Citation(before[-1], IN_FORCE, match[0], explicit=False, confidence=0.7, source="thread")


def of_proposals(proposals: Sequence[Proposal]) -> tuple[Citation, ...]:
    """Every proposal speaks of its place."""
    return tuple(
        Citation(
            p.provision,
            IN_FORCE,
            (p.text or str(p.action))[:300],
            p.explicit,
            p.confidence,
            p.source,
        )
        for p in proposals
    )


def provisions_of(citations: Sequence[Citation]) -> tuple[str, ...]:
    """The places that are certain enough, once each, sorted as in a text."""
    return tuple(dict.fromkeys(c.provision for c in citations if c.confidence >= THRESHOLD))


__all__ = ["Cited", "citations_of", "of_proposals", "provisions_of", "same_paragraph"]
