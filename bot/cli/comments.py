"""`iscg-bot comments`: what members said, numbered; where it is filed and what became of it."""

import click

from bot.acts import decisions
from bot.acts.base import Refusal
from bot.cli import named
from bot.cli._understood import understood
from bot.cli.base import (
    Failure,
    Invocation,
    as_option,
    json_option,
    opened,
    pass_invocation,
    print_facts,
    print_json,
    print_line,
    print_table,
    print_words,
    wait_for,
)
from bot.documents.sentences import body
from bot.model.comments import Comment, Status
from bot.model.printable import one_line
from bot.model.readings import Citation, Proposal

# only the secretariat enters *agreed*, with the meeting and its paragraph: not by this command
STATUSES = tuple(str(status) for status in Status if status is not Status.AGREED)


@click.group()
def comments() -> None:
    """Comments: list, show, place, decide, confirm, restrict."""


@comments.command(name="list")
@click.option("--group", help="One group's only.")
@click.option("--provision", help="Those filed under a provision or below it: 191/resolves/2.")
@json_option
@pass_invocation
def list_(invocation: Invocation, group: str | None, provision: str | None, as_json: bool) -> None:
    """Print the comments by number."""

    async def run() -> list[Comment]:
        async with opened(invocation) as store, store.read() as work:
            codes = await named.codes(work, group)
            return [c for code in codes for c in await work.comments.of_group(code)]

    found = wait_for(run())
    if provision is not None:
        found = [c for c in found if any(_below(p, provision) for p in c.provisions)]
    if as_json:
        print_json(found)
        return
    rows = [
        (
            c.code,
            c.source,
            c.received_at.date(),
            understood(c) + (f", answers {c.parent_code}" if c.parent_code else ""),
            c.status if c.circulates else f"{c.status}, private",
            one_line(body(c.own_words, c.author_name)),
        )
        for c in found
    ]
    columns = ("number", "source", "received", "understood", "status", "in its words")
    print_table(columns, rows, whole=columns[:3], cut=columns[-1])


@comments.command()
@click.argument("code")
@json_option
@pass_invocation
def show(invocation: Invocation, code: str, as_json: bool) -> None:
    """Print one comment with everything that was read of it and from which words."""

    async def run() -> Comment:
        async with opened(invocation) as store, store.read() as work:
            return await named.comment(work, code)

    found = wait_for(run())
    if as_json:
        print_json(found)
    else:
        _print(found)


def _print(found: Comment) -> None:
    why = "it is held" if found.over_list else "it did not come over the list"
    circulates = "yes" if found.circulates else f"no: {why}"
    evidence = found.position_evidence
    rows: list[tuple[str, object]] = [
        ("number", found.code),
        ("source", found.source),
        ("author", f"{found.author_name} <{found.author_email}>"),
        ("received", found.received_at),
        ("in period", found.in_period),
        ("circulates", circulates),
        ("status", found.status),
        ("reflected in", found.revision),
        ("observation", found.observation),
        ("answers", found.parent_code),
        ("letter", found.message_id),
        ("provisions", found.provisions),
        ("position", ": ".join(p for p in (f"{found.position} (a reading)", evidence) if p)),
    ]
    rows += [("file", name) for name in found.attachments]
    rows += [("warning", warning) for warning in found.warnings]
    print_facts(rows)
    cited = [(c.provision, _how_sure(c), c.evidence) for c in found.citations]
    if cited:
        print_line("")
        print_table(("cites", "", "words"), cited, whole=("cites",))
    proposed = [(p.action, p.provision, _how_sure(p), p.text) for p in found.proposals]
    if proposed:
        print_line("")
        print_table(("proposes", "provision", "", "wording"), proposed, whole=("provision",))
    print_line("")
    print_words(found.own_words)


def _how_sure(found: Citation | Proposal) -> str:
    return "explicit" if found.explicit else f"inferred {found.confidence:.2f}"


@comments.command()
@click.argument("code")
@click.argument("provisions", nargs=-1, required=True)
@click.option("--why", default="", help="For the record.")
@as_option
@pass_invocation
def place(
    invocation: Invocation, code: str, provisions: tuple[str, ...], why: str, actor: str
) -> None:
    """File a comment under PROVISIONS (191/resolves/2 …); what was read stays beside."""

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            known = await named.comment(work, code)
            who = await named.person(work, invocation.environ, actor)
            now = await store.now()
            found = await decisions.place(work, who, known, provisions, why, now)
            if isinstance(found, Refusal):
                raise Failure(found.reason)
            await work.commit()

    wait_for(run())
    print_line(f"{code} is filed under {', '.join(provisions)}")


@comments.command()
@click.argument("code")
@click.argument("status", type=click.Choice(STATUSES))
@click.option("--in", "revision", default="", help="The text that reflects it: rev1.")
@click.option("--observation", default="", help="What the table of comments says of it.")
@click.option("--why", default="", help="For the record.")
@as_option
@pass_invocation
def decide(
    invocation: Invocation, code: str, status: str, revision: str, observation: str, why: str,
    actor: str,
) -> None:  # fmt: skip
    """Set the STATUS of a comment."""
    if revision and status != Status.REFLECTED:
        raise click.UsageError("--in goes with the status reflected.")

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            known = await named.comment(work, code)
            who = await named.person(work, invocation.environ, actor)
            now = await store.now()
            await decisions.decide(
                work, who, known, Status(status), why, now,
                revision=revision, observation=observation,
            )  # fmt: skip
            await work.commit()

    wait_for(run())
    print_line(f"{code}: {status}" + (f" in {revision}" if revision else ""))


@comments.command()
@click.argument("code")
@click.argument("readings", nargs=-1)
@click.option("--wrong", is_flag=True, help="Say that it was read wrongly.")
@as_option
@pass_invocation
def confirm(
    invocation: Invocation, code: str, readings: tuple[str, ...], wrong: bool, actor: str
) -> None:
    """Confirm what was read of a comment: READINGS are provisions or `position`; none: all."""

    async def run() -> tuple[str, ...]:
        async with opened(invocation) as store, store.write() as work:
            known = await named.comment(work, code)
            who = await named.person(work, invocation.environ, actor)
            now = await store.now()
            chosen = readings or decisions.readable(known)
            found = await decisions.judge(work, who, known, chosen, now, right=not wrong)
            if isinstance(found, Refusal):
                raise Failure(found.reason)
            await work.commit()
            return chosen

    said = ", ".join(wait_for(run()))
    print_line(f"{code}: {said} {'was read wrongly' if wrong else 'is confirmed'}")


@comments.command()
@click.argument("code")
@click.option("--lift", is_flag=True, help="Let it circulate again.")
@click.option("--why", default="", help="For the record.")
@as_option
@pass_invocation
def restrict(invocation: Invocation, code: str, lift: bool, why: str, actor: str) -> None:
    """Keep a comment out of all papers, search and export at once."""

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            known = await named.comment(work, code)
            if lift and not known.over_list and not why.strip():
                raise Failure(
                    f"{known.code} did not come over the list: only its author lets it circulate; "
                    "if so, say when with --why"
                )
            who = await named.person(work, invocation.environ, actor)
            now = await store.now()
            await decisions.restrict(work, who, known, why, now, held=not lift)
            await work.commit()

    wait_for(run())
    print_line(f"{code} {'may circulate' if lift else 'is held: it is in no paper'}")


def _below(provision: str, wanted: str) -> bool:
    return provision == wanted or provision.startswith(f"{wanted}/")


commands = (comments,)
