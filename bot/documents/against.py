"""Proposals on one wording of a resolution carried over to another one, by the concordance."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.documents.changes import Change, numbered
from bot.model.readings import Action
from bot.model.texts import Correspondence, Provision, ProvisionKind, Text
from bot.resolutions.concordance import concordance
from bot.resolutions.similarity import same_words, similarity

_LIKE = 0.6  # a clause that came with the wording and shares that much of an ADD is that ADD
_ORDINALS = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")


def carried_over(
    changes: Mapping[str, list[Change]], target: Text, texts: Sequence[Text]
) -> dict[str, list[Change]]:
    """The changes as changes of `target`: clauses under its numbers, what it has taken up gone.

    Each change is on the wording that its author had before him. What was to modify a clause
    that `target` no longer has becomes an addition; an addition whose number is taken there gets
    the next free one (`4bis`). Without that wording in the target's language ids stay.
    """
    found: dict[str, list[Change]] = {}
    for _, _, placed in _placed(changes, target, texts):
        if placed is not None:
            found.setdefault(placed[0], []).append(placed[1])
    return {provision: numbered(_by_receipt(each)) for provision, each in found.items()}


def taken_up(
    changes: Mapping[str, list[Change]], target: Text, texts: Sequence[Text]
) -> tuple[tuple[str, Change], ...]:
    """The changes, with the provision they are on, whose words `target` has come to hold."""
    return tuple(
        (provision, change)
        for provision, change, placed in _placed(changes, target, texts)
        if placed is None and change.base != target.name
    )


_Placed = tuple[str, Change, tuple[str, Change] | None]


def _placed(
    changes: Mapping[str, list[Change]], target: Text, texts: Sequence[Text]
) -> Iterator[_Placed]:
    """Every change with its place in `target`, None where nothing is left to do."""
    known = {(text.name, text.language): text for text in texts}
    lines: dict[str, dict[str, Correspondence]] = {}
    for provision, each in changes.items():
        for change in each:
            base = known.get((change.base, target.language), target)
            if base.name == target.name:
                yield provision, change, (provision, change)
                continue
            if base.name not in lines:
                lines[base.name] = _lines(base, target)
            yield provision, change, _carried(provision, change, base, target, lines[base.name])


def _lines(base: Text, target: Text) -> dict[str, Correspondence]:
    """Where each clause of `base` is in `target`; new ones of `target` under their own ids."""
    return {(line.old or f"+{line.new}"): line for line in concordance(base, target)}


def _carried(
    provision: str, change: Change, base: Text, target: Text, lines: Mapping[str, Correspondence]
) -> tuple[str, Change] | None:
    """Where a change stands in `target`; None where nothing is left to do."""
    line = lines.get(provision)
    if line is None:
        whole = base.find(provision)  # the resolution itself is in no concordance
        if whole is not None and whole.kind is ProvisionKind.WHOLE:
            return provision, change
        return _added(provision, change, target, lines)
    new = target.find(line.new) if line.new else None
    if new is not None:
        done = change.action in (Action.MOD, Action.ADD) and same_words(new.text, change.text)
        return None if done else (new.id, change)
    if change.action is Action.SUP:
        return None
    if change.action is Action.NOC:  # it is to stay as it was
        was = base.find(provision)
        change = replace(change, text=was.text if was else "", language=base.language)
    return _free(provision, target), replace(change, action=Action.ADD)


def _added(
    provision: str, change: Change, target: Text, lines: Mapping[str, Correspondence]
) -> tuple[str, Change] | None:
    """An addition: on the clause that took it up, else under its number or the next free one."""
    if change.action is Action.SUP:
        return None
    fresh = [p for p in target.provisions if f"+{p.id}" in lines]
    taken = max(fresh, key=_likeness(change.text), default=None)
    if taken is not None and similarity(taken.text, change.text) >= _LIKE:
        if same_words(taken.text, change.text):
            return None
        return taken.id, replace(change, action=Action.MOD)
    return _free(provision, target), change


def _likeness(words: str) -> Callable[[Provision], float]:
    return lambda provision: similarity(provision.text, words)


def _free(provision: str, target: Text) -> str:
    """The id, or the next ordinal behind it that the text has not got."""
    if target.find(provision) is None:
        return provision
    numbers = (f"{provision}{ordinal}" for ordinal in _ORDINALS)
    return next((each for each in numbers if target.find(each) is None), provision)


def _by_receipt(changes: list[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: change.received_at)
