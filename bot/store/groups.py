"""Groups, people, domains and the texts of the resolutions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.facts import Member
from bot.model.groups import Group
from bot.model.people import Person
from bot.model.states import State
from bot.model.texts import Text
from bot.store.codec import (
    group_from_json,
    group_to_json,
    state_from_json,
    state_to_json,
    text_from_json,
    text_to_json,
)
from bot.store.tables import addresses, domains, groups, people, states, texts
from bot.store.turns import in_turn


class Groups:
    """What `groups apply`, `members import` and `texts load` brought in."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, group: Group, now: datetime) -> bool:
        """Keep a group; True if it is new or other than before."""
        before = await self.get(group.code)
        if before == group:
            return False
        row = {"list_address": group.list_address, "data": group_to_json(group)}
        if before is None:
            counters = {"comment_counter": 0, "digest_counter": 0}
            await self._connection.execute(
                groups.insert().values(code=group.code, since=now, **row, **counters)
            )
        else:
            await self._connection.execute(
                update(groups).where(groups.c.code == group.code).values(row)
            )
        return True

    async def get(self, code: str) -> Group | None:
        """The group of that code."""
        data = await self._connection.scalar(select(groups.c.data).where(groups.c.code == code))
        return None if data is None else group_from_json(data)

    async def in_turn(self) -> None:
        """Of those who change groups, people, texts or meetings one goes on at a time, until the
        commit; SQLite's writers wait for each other anyhow."""
        await in_turn(self._connection, "desk")

    async def all(self) -> list[Group]:
        """Every group, by code."""
        query = select(groups.c.data).order_by(groups.c.code)
        return [group_from_json(data) for data in await self._connection.scalars(query)]

    async def since(self, code: str) -> datetime:
        """When the group was first applied."""
        found: datetime = (
            await self._connection.execute(select(groups.c.since).where(groups.c.code == code))
        ).scalar_one()
        return found

    async def next_comment(self, code: str) -> int:
        """The next comment's number; the row stays locked until commit, so none is given twice."""
        return await self._count(code, "comment_counter")

    async def next_digest(self, code: str) -> int:
        """The next digest's number."""
        return await self._count(code, "digest_counter")

    async def _count(self, code: str, counter: str) -> int:
        column = groups.c[counter]
        number: int = (
            await self._connection.execute(
                update(groups)
                .where(groups.c.code == code)
                .values({counter: column + 1})
                .returning(column)
            )
        ).scalar_one()
        return number

    async def put_member(self, member: Member) -> None:
        """Keep a person with the registered address and all others known.

        Who is registered with an address that is now but another of theirs has moved: the person
        stays the same, with all wishes.
        """
        others = {address for address in member.addresses if address != member.email}
        row = {
            "name": member.name,
            "affiliation": member.affiliation,
            "capacity": member.capacity,
        }
        key = await self._connection.scalar(
            select(people.c.id).where(people.c.email == member.email)
        )
        if key is None:
            moved = select(people.c.id).where(people.c.email.in_(others)).order_by(people.c.id)
            key = await self._connection.scalar(moved)
            row["email"] = member.email
        if key is None:
            key = await self._connection.scalar(
                people.insert()
                .values(acknowledged=True, reminders=False, **row)
                .returning(people.c.id)
            )
        else:
            await self._connection.execute(update(people).where(people.c.id == key).values(row))
            await self._connection.execute(delete(addresses).where(addresses.c.person_id == key))
        for address in sorted(others):
            await self._connection.execute(delete(addresses).where(addresses.c.address == address))
            await self._connection.execute(
                addresses.insert().values(address=address, person_id=key)
            )

    async def members(self) -> list[Member]:
        """Everybody registered, by address."""
        others: dict[int, list[str]] = {}
        for address, key in await self._connection.execute(
            select(addresses.c.address, addresses.c.person_id).order_by(addresses.c.address)
        ):
            others.setdefault(key, []).append(address)
        return [
            Member(
                row.email, row.name, row.affiliation, row.capacity, tuple(others.get(row.id, ()))
            )
            for row in await self._connection.execute(select(people).order_by(people.c.email))
        ]

    async def person(self, address: str) -> Person | None:
        """The person of a registered or other known address."""
        address = address.lower()
        query = select(people).where(
            (people.c.email == address)
            | people.c.id.in_(select(addresses.c.person_id).where(addresses.c.address == address))
        )
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        return _person(row)

    async def wish(
        self, email: str, *, reminders: bool | None = None, acknowledged: bool | None = None
    ) -> bool:
        """Note whether a person wants personal reminders, or acknowledgements; None leaves it.

        False if nobody has that address.
        """
        wished = {"reminders": reminders, "acknowledged": acknowledged}
        result = await self._connection.execute(
            update(people)
            .where(people.c.email == email.lower())
            .values({name: said for name, said in wished.items() if said is not None})
        )
        return result.rowcount == 1

    async def wanting_reminders(self) -> list[Person]:
        """Those who asked for personal reminders, by address."""
        query = select(people).where(people.c.reminders).order_by(people.c.email)
        return [_person(row) for row in await self._connection.execute(query)]

    async def put_domains(self, rules: Sequence[tuple[str, str]]) -> None:
        """Replace the domain rules: (suffix, affiliation)."""
        await self._connection.execute(delete(domains))
        if rules:
            rows = [{"suffix": suffix, "affiliation": name} for suffix, name in dict(rules).items()]
            await self._connection.execute(domains.insert(), rows)

    async def domains(self) -> list[tuple[str, str]]:
        """The domain rules, by suffix."""
        query = select(domains.c.suffix, domains.c.affiliation).order_by(domains.c.suffix)
        return [(suffix, name) for suffix, name in await self._connection.execute(query)]

    async def put_states(self, named: Sequence[State]) -> None:
        """Replace the names of States."""
        await self._connection.execute(delete(states))
        if named:
            rows = [{"symbol": state.symbol, "data": state_to_json(state)} for state in named]
            await self._connection.execute(states.insert(), rows)

    async def states(self) -> list[State]:
        """The names of States, by symbol."""
        query = select(states.c.data).order_by(states.c.symbol)
        return [state_from_json(data) for data in await self._connection.scalars(query)]

    async def put_text(self, text: Text, now: datetime) -> None:
        """Keep a text; one of the same resolution, language and name is replaced."""
        await self._connection.execute(
            delete(texts).where(
                texts.c.resolution == text.resolution,
                texts.c.language == text.language,
                texts.c.name == text.name,
            )
        )
        await self._connection.execute(
            texts.insert().values(
                resolution=text.resolution,
                language=text.language,
                name=text.name,
                data=text_to_json(text),
                loaded_at=now,
            )
        )

    async def texts(self, language: str = "") -> list[Text]:
        """Every text, or every one in a language, by resolution, name and language."""
        query = select(texts.c.data).order_by(texts.c.resolution, texts.c.name, texts.c.language)
        if language:
            query = query.where(texts.c.language == language)
        return [text_from_json(data) for data in await self._connection.scalars(query)]

    async def texts_of(self, resolution: str) -> list[Text]:
        """The texts of one resolution, by name and language."""
        query = (
            select(texts.c.data)
            .where(texts.c.resolution == resolution)
            .order_by(texts.c.name, texts.c.language)
        )
        return [text_from_json(data) for data in await self._connection.scalars(query)]

    async def loaded(self, resolution: str, since: datetime, until: datetime) -> list[str]:
        """The wordings of a resolution that were loaded in a span of time: `rev1 (en)`."""
        query = (
            select(texts.c.name, texts.c.language)
            .where(
                texts.c.resolution == resolution,
                texts.c.loaded_at >= since,
                texts.c.loaded_at < until,
            )
            .order_by(texts.c.id)
        )
        return [f"{name} ({language})" for name, language in await self._connection.execute(query)]


def _person(row: Row[Any]) -> Person:
    return Person(row.id, row.email, row.name, row.affiliation, row.reminders, row.acknowledged)
