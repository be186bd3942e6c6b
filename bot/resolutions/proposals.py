"""What another wording proposes: MOD, ADD, SUP by provision; and where a pasted clause is from."""

from collections.abc import Sequence

from bot.model.texts import Change, Match, Outline, Provision, ProvisionKind, Text
from bot.resolutions.concordance import matched, out_of_order
from bot.resolutions.renamed import renamed, under_old_headings
from bot.resolutions.similarity import Features, alike, features, same_words, similarity

MIN_WORDS = 4
CERTAIN = 0.9
POSSIBLE = 0.4
WHOLE_TEXT = 0.5
"""A wording that holds less of the base is an excerpt: what it leaves out is not suppressed."""


def changes(
    base: Text | Outline, other: Text | Outline, complete: bool | None = None
) -> list[Change]:
    """The proposals that lead from `base` to `other`, in the order of `other`, then suppressions.

    Numbering, case and punctuation alone are no change. A clause moved to another section, or past
    its neighbours, is SUP there and ADD here; one under a heading that was reworded stays.
    `complete` says whether `other` is the whole
    resolution; None: it is if it holds half of the clauses. An excerpt suppresses nothing.
    """
    before = [p for p in base.provisions if p.kind is not ProvisionKind.WHOLE]
    after = [p for p in other.provisions if p.kind is not ProvisionKind.WHOLE]
    after = list(under_old_headings(after, renamed(before, after)))
    pairs = matched(before, after)
    back = {j: i for i, j in pairs.items()}
    if complete is None:
        complete = len(pairs) >= WHOLE_TEXT * len(before)
    elsewhere = out_of_order(before, after, pairs)
    found: list[Change] = []
    moved: list[Provision] = []
    for j, provision in enumerate(after):
        old = before[back[j]] if j in back else None
        if old is None:
            found.append(_added(provision, base))
        elif back[j] in elsewhere or _section(old) != _section(provision):
            moved.append(old)
            found.append(_added(provision, base, old))
        elif not same_words(old.text, provision.text):
            found.append(_modified(old, provision))
    if complete:
        gone = [p for i, p in enumerate(before) if i not in pairs]
        found += [Change(p.id, "SUP", None, 0.9, p.text) for p in gone]
    found += [Change(p.id, "SUP", None, 0.9, p.text) for p in moved]
    return found


def _section(provision: Provision) -> str:
    return provision.heading or provision.id.partition("/")[2]


def _own_id(provision: Provision, base: Text | Outline) -> str:
    """The provision's id under the resolution of the base."""
    _, slash, path = provision.id.partition("/")
    return f"{base.resolution}{slash}{path}"


def _added(provision: Provision, base: Text | Outline, old: Provision | None = None) -> Change:
    return Change(
        _own_id(provision, base), "ADD", provision.text, 0.9, None, old.id if old else None
    )


def _modified(old: Provision, new: Provision) -> Change:
    likeness = similarity(old.text, new.text)
    renumbered = old.id.partition("/")[2] != new.id.partition("/")[2]
    confidence = round(min(0.98, 0.6 + likeness * 0.4), 2)
    return Change(old.id, "MOD", new.text, confidence, old.text, new.id if renumbered else None)


def best_provision(fragment: str, texts: Sequence[Text]) -> Match | None:
    """The provision that a pasted clause is a wording of, in whatever language it is.

    None for a fragment of a few words, or when nothing is like it. The confidence is lower the
    less is in common, and when another provision is nearly as like.
    """
    pasted = features(fragment)
    if pasted.length < MIN_WORDS:
        return None
    best: tuple[float, Provision, Text] | None = None
    second = 0.0
    for text in texts:
        for provision in text.provisions:
            if provision.kind is ProvisionKind.WHOLE:
                continue
            score = _likeness(pasted, features(provision.text))
            if best is None or score > best[0]:
                second = max(second, best[0]) if best and best[1].id != provision.id else second
                best = (score, provision, text)
            elif provision.id != best[1].id:
                second = max(second, score)
    if best is None or best[0] < POSSIBLE:
        return None
    doubt = 0.4 * max(0.0, second - best[0] + 0.25)
    return Match(best[1], best[2], round(max(0.1, best[0] - doubt), 3))


def _likeness(fragment: Features, whole: Features) -> float:
    """How likely a fragment is a wording of a provision: alike as a whole, or a part of it."""
    both, held = alike(fragment, whole)
    if both >= CERTAIN or fragment.length < 6:
        return both
    share = min(1.0, fragment.length / 12)
    return max(both, 0.95 * share * held)


__all__ = ["best_provision", "changes"]
