"""A side or a courtesy in one half of a sentence, and an order of one's own in the other.

`We agree to both changes and would also delete resolves 6`: what is agreed to is another's, what
stands behind the `and` is not.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from bot.model.texts import LabelHit
from bot.reading.orders.orders import Order, order_of, proposing
from bot.reading.stances.stances import stances
from bot.reading.voices.names import Names
from bot.reading.words.order_words import IMPERATIVE, NOMINAL

MAX_SENTENCE = 320  # characters
MAX_JOINTS = 6
_AND = re.compile(
    r",?\s(?:and|but|et|mais|y|e|pero|и|но|а также)\s|"
    r"[;；，]\s?(?:(?:另外|并且?|同时|此外|但)(?=\S))?|"
    r"\sو(?=[نأ])|،\s?(?:و(?=[نأ]))?",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"^\W*(?:(?:we|i) (?:\w+ )?(?:thank|appreciate|welcome|acknowledge|commend|congratulate)|"
    r"(?:nous|je) (?:\w+ )?(?:remerci|salu|félicit)\w+|(?:agradecemos|agradezco|damos las gracias|"
    r"felicitamos|acogemos)|(?:мы |я )?(?:благодар|приветству|поздравля)\w+|"
    r"(?:我们|我方)?(?:感谢|欢迎|赞赏)|"
    r"(?:نشكر|نرحب|نثمن|نهنئ))",
    re.IGNORECASE,
)
"""Or a courtesy: `We thank Ruritania and propose …`."""
_SUBJECT = re.compile(r"^\W*(?:we|i|our \w+|my \w+)\b", re.IGNORECASE)
_PREDICATE = re.compile(
    r"(?:also |further |in addition |moreover )?(?:would|propose|suggest|ask)\b"
)


def without_side(
    sentence: str, labels: Callable[[str], Sequence[LabelHit]], names: Names
) -> Iterator[str]:
    """The side and the order apart, the order with its subject; the sentence where it has none."""
    joints = _AND.finditer(sentence) if len(sentence) <= MAX_SENTENCE else iter(())
    for joint in islice(joints, MAX_JOINTS):
        side, order = sentence[: joint.start()], sentence[joint.end() :]
        if labels(side) or not labels(order):
            continue
        subject = _SUBJECT.match(side) if _PREDICATE.match(order) else None
        order = f"{subject[0]} {order}" if subject else order
        if NOMINAL.search(order) or not (proposing(order) or IMPERATIVE.search(order)):
            continue  # `we oppose both changes and the deletion of resolves 6`
        if order_of(order, labels(order)) in (None, Order.KEEP):
            continue  # who refuses a change and keeps the clause says one thing
        taken = stances(side, names)
        if taken.support or taken.oppose or _THANKS.match(side):
            yield side
            yield order
            return
    yield sentence
