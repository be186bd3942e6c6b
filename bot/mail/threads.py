"""Threads of a list of messages: Jamie Zawinski's algorithm (RFC 5256 REFERENCES) and by subject.

For whole archives at once; one letter's parent among those known is chosen in `bot.reading`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.mail.subjects import base_subject, is_forward, is_reply

__all__ = ["Message", "Node", "base_subject", "by_references", "by_subject"]

MAX_REFERENCES = 400
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Message:
    """What threading needs to know; `references` oldest first, ids without brackets."""

    id: str
    subject: str
    references: tuple[str, ...] = ()
    date: datetime | None = None


@dataclass(slots=True, eq=False)
class Node:
    """A place in a thread; `message` is None where an answered mail is missing."""

    message: Message | None = None
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None
    position: int = -1


def by_references(messages: Sequence[Message]) -> list[Node]:
    """Roots in order of their earliest date, children likewise (RFC 5256 section 3, REFERENCES).

    A repeated Message-ID is a mail of its own; loops are cut where they would close.
    """
    table: dict[str, Node] = {}
    nodes: list[Node] = []
    for position, message in enumerate(messages):
        node = table.get(message.id) if message.id else None
        if node is None or node.message is not None:
            node = Node()
            if message.id and message.id not in table:
                table[message.id] = node
        node.message, node.position = message, position
        nodes.append(node)
        _link(node, message, table)
    roots = [n for n in _all(nodes, table) if n.parent is None]
    roots = _pruned(roots)
    roots = _gathered(roots)
    _sort(roots)
    return roots


def _link(node: Node, message: Message, table: dict[str, Node]) -> None:
    above: Node | None = None
    for reference in message.references[-MAX_REFERENCES:]:
        other = table.setdefault(reference, Node())
        if above is not None and other.parent is None and not _reaches(above, other):
            _adopt(above, other)
        above = other
    if node.parent is not None:
        if node.parent is above:
            return
        node.parent.children.remove(node)
        node.parent = None
    if above is not None and above is not node and not _reaches(above, node):
        _adopt(above, node)


def _adopt(parent: Node, child: Node) -> None:
    parent.children.append(child)
    child.parent = parent


def _reaches(start: Node, target: Node) -> bool:
    """Whether target stands at or above start: linking them would close a loop."""
    node: Node | None = start
    while node is not None:
        if node is target:
            return True
        node = node.parent
    return False


def _all(nodes: Iterable[Node], table: dict[str, Node]) -> list[Node]:
    return list(dict.fromkeys((*nodes, *table.values())))


def _pruned(roots: list[Node]) -> list[Node]:
    """Empty places without children go; those with some give them to whoever stands above."""
    order: list[Node] = []
    stack = list(roots)
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(node.children)
    for node in reversed(order):
        kept: list[Node] = []
        for child in node.children:
            if child.message is None:
                # What is missing but held mails together in the middle of a thread dissolves.
                kept.extend(child.children)
            else:
                kept.append(child)
        for child in kept:
            child.parent = node
        node.children = kept
    found: list[Node] = []
    for root in roots:
        if root.message is not None or len(root.children) > 1:
            found.append(root)
        else:
            for child in root.children:
                child.parent = None
            found.extend(root.children)
    return found


def _gathered(roots: list[Node]) -> list[Node]:
    """Roots of one base subject come together (RFC 5256, REFERENCES step 5)."""
    by: dict[str, Node] = {}
    for root in roots:
        subject = _root_subject(root)
        if not subject:
            continue
        known = by.get(subject)
        if (
            known is None
            or (root.message is None and known.message is not None)
            or (known.message and root.message and _answers(known) and not _answers(root))
        ):
            by[subject] = root
    found: list[Node] = []
    for root in roots:
        subject = _root_subject(root)
        known = by.get(subject) if subject else None
        if known is None or known is root:
            found.append(root)
            continue
        _join(known, root)
    return found


def _join(known: Node, root: Node) -> None:
    if known.message is None and root.message is None:
        for child in root.children:
            _adopt(known, child)
    elif known.message is None or (_answers(root) and not _answers(known)):
        _adopt(known, root)
    else:
        # Neither answers the other: both hang on a place that stands for what they share.
        copy = Node(known.message, known.children, None, known.position)
        for child in copy.children:
            child.parent = copy
        known.message, known.children, known.position = None, [], -1
        _adopt(known, copy)
        _adopt(known, root)


def _root_subject(root: Node) -> str:
    node = root
    while node.message is None and node.children:
        node = node.children[0]
    return base_subject(node.message.subject).lower() if node.message else ""


def _answers(node: Node) -> bool:
    subject = node.message.subject if node.message else ""
    return is_reply(subject) or is_forward(subject)


def _when(node: Node) -> tuple[datetime, int]:
    """Date and position of the node, or of its first child where the mail is missing."""
    while node.message is None and node.children:
        node = min(node.children, key=_own_when)
    return _own_when(node)


def _own_when(node: Node) -> tuple[datetime, int]:
    date = node.message.date if node.message else None
    return (date or _LAST, node.position)


def _sort(roots: list[Node]) -> None:
    stack = [roots]
    while stack:
        siblings = stack.pop()
        siblings.sort(key=_when)
        stack.extend(n.children for n in siblings if n.children)


def by_subject(messages: Sequence[Message]) -> list[Node]:
    """Threads by base subject alone: first mail, then the rest (RFC 5256, ORDEREDSUBJECT)."""
    groups: dict[str, list[Node]] = {}
    for position, message in enumerate(messages):
        key = base_subject(message.subject).lower()
        groups.setdefault(key, []).append(Node(message, position=position))
    roots: list[Node] = []
    for group in groups.values():
        group.sort(key=_own_when)
        for child in group[1:]:
            _adopt(group[0], child)
        roots.append(group[0])
    roots.sort(key=_own_when)
    return roots
