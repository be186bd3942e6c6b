"""One line of what was read of a comment, for lists on a terminal."""

from bot.model.comments import Comment
from bot.model.readings import Position

IMPLIED = frozenset({Position.AMEND, Position.COMMENT, Position.NONE})
"""Positions that go without saying beside a proposal."""

SHORT_HEADINGS = {
    "instructs-the-secretary-general": "instructs SG",
    "instructs-the-directors-of-the-bureaux": "instructs Directors",
    "instructs-the-director-of-the-telecommunication-development-bureau": "instructs BDT",
    "invites-member-states-and-sector-members": "invites Members",
}


def understood(comment: Comment) -> str:
    """One line of what was read: proposals first, then the position and the other places."""
    proposals = [f"{p.action} {place(p.provision)}" for p in comment.proposals]
    proposed = {proposal.provision for proposal in comment.proposals}
    others = [place(each) for each in comment.provisions if each not in proposed]
    position = "" if comment.position in IMPLIED and proposals else comment.position.value
    about = f"{position} on {', '.join(others)}" if position and others else position
    about = about or (f"on {', '.join(others)}" if others else "")
    late = "" if comment.in_period else " (outside the period)"
    return ", ".join(part for part in (*proposals, about) if part) + late


def place(provision: str) -> str:
    """`191/instructs-the-secretary-general/3` for people in a hurry: `instructs SG 3`."""
    _, _, path = provision.partition("/")
    heading, _, number = path.partition("/")
    name = SHORT_HEADINGS.get(heading, heading.replace("-", " "))
    return f"{name} {number}".strip() or "the whole"
