"""Puts the sandbox's groups, people and texts into the store, as the command line would."""

from bot.acts import groups as acts
from bot.acts.base import Actor
from bot.cli.demo.world import World
from bot.resolutions.outline import outline
from bot.store.unit import Store
from config.groups import parse_groups
from config.members import parse_domains, parse_members
from config.sandbox.sources import HERE, groups_on


async def prepare(store: Store, world: World) -> None:
    """Everything that a secretariat does before a comment period opens."""
    operator = Actor("operator")
    now = await store.now()
    async with store.write() as work:
        found = parse_groups(groups_on(world.today), "groups.toml")
        await acts.apply_groups(work, operator, found, now)
        members = parse_members((HERE / "members.csv").read_bytes(), "members.csv")
        await acts.import_members(work, operator, members, now)
        domains = parse_domains((HERE / "domains.csv").read_bytes(), "domains.csv")
        await acts.import_domains(work, operator, domains, now)
        for path in sorted((HERE / "texts").glob("*.txt")):
            resolution, language = path.stem.split(".")
            text = outline(path.read_bytes(), path.name, resolution, language)
            await acts.load_text(work, operator, text.as_text(), now)
        await work.commit()
