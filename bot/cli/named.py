"""What a command names, looked up: its group, a comment, and the person who gives it."""

from collections.abc import Mapping

from bot.acts.base import Actor
from bot.app import NotReadyError
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.store.unit import UnitOfWork


def actor(environ: Mapping[str, str], given: str) -> Actor:
    """Who acts on the command line: `--as`, else ISCG_ACTOR, else the login; the login is proof."""
    login = environ.get("USER") or "operator"
    return Actor((given or environ.get("ISCG_ACTOR") or login).lower(), proof=f"login {login}")


async def person(work: UnitOfWork, environ: Mapping[str, str], given: str) -> Actor:
    """The same, an address being that of somebody known: the record names who decided.

    Raises NotReadyError for a slip of the pen.
    """
    who = actor(environ, given)
    if "@" in who.email and await work.groups.person(who.email) is None:
        hint = "check --as, or see iscg-bot members list"
        raise NotReadyError((f"{who.email} is neither a member nor in a role: {hint}",))
    return who


async def group(work: UnitOfWork, code: str) -> Group:
    """The group of a code. Raises NotReadyError if there is none."""
    found = await work.groups.get(code)
    if found is None:
        raise NotReadyError((f"there is no group {code}: see iscg-bot groups show",))
    return found


async def codes(work: UnitOfWork, wanted: str | None) -> list[str]:
    """The codes of all groups, or the one that is wanted. Raises NotReadyError if it is none."""
    if wanted is not None:
        return [(await group(work, wanted)).code]
    return [each.code for each in await work.groups.all()]


async def comment(work: UnitOfWork, code: str) -> Comment:
    """The comment of a code like 191-C12, in either case. Raises NotReadyError if there is none."""
    name, _, number = code.upper().rpartition("-C")
    known = [group.code for group in await work.groups.all() if group.code.upper() == name]
    asked = int(number) if number.isdecimal() and len(number) < 10 else 0
    found = await work.comments.find(known[0], asked) if known else None
    if found is None:
        raise NotReadyError((f"there is no comment {code}: see iscg-bot comments list",))
    return found
