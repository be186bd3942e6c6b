"""What is known of a group, looked up once for a paper that takes everything in."""

from dataclasses import dataclass
from datetime import datetime

from bot.documents.names import Sources, named, sources_of
from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.texts import Text
from bot.store.unit import UnitOfWork

_EVERY_COMMENT = 1_000_000


@dataclass(frozen=True, slots=True)
class Holdings:
    """A group with all comments, under the names that papers use, and all texts."""

    group: Group
    comments: tuple[Comment, ...]
    texts: tuple[Text, ...]
    sources: Sources
    now: datetime

    def text(self, language: str, name: str) -> Text | None:
        """A wording by language and name."""
        found = (t for t in self.texts if t.language == language and t.name == name)
        return next(found, None)


async def holdings(work: UnitOfWork, group: Group, now: datetime) -> Holdings:
    """Everything that papers of a group are made of."""
    sources = sources_of(group, await work.groups.states())
    comments = await work.comments.of_group(group.code, limit=_EVERY_COMMENT)
    texts = await work.groups.texts_of(group.resolution)
    return Holdings(group, named(comments, sources), tuple(texts), sources, now)
