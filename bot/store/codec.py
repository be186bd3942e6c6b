"""Model values to JSON columns and back."""

from typing import Any

from pydantic import TypeAdapter

from bot.model.groups import Group
from bot.model.readings import Reading
from bot.model.states import State
from bot.model.texts import Text

_READING = TypeAdapter(Reading)
_GROUP = TypeAdapter(Group)
_TEXT = TypeAdapter(Text)
_STATE = TypeAdapter(State)


def reading_to_json(reading: Reading) -> Any:
    """A reading without what it quotes: that stands in the raw, and in the letter quoted."""
    return _READING.dump_python(reading, mode="json") | {"quoted": ""}


def reading_from_json(data: Any) -> Reading:
    """The reading that was stored."""
    return _READING.validate_python(data)


def group_to_json(group: Group) -> Any:
    """A group as one document."""
    return _GROUP.dump_python(group, mode="json")


def group_from_json(data: Any) -> Group:
    """The group that was stored."""
    return _GROUP.validate_python(data)


def text_to_json(text: Text) -> Any:
    """A text with its provisions as one document."""
    return _TEXT.dump_python(text, mode="json")


def text_from_json(data: Any) -> Text:
    """The text that was stored."""
    return _TEXT.validate_python(data)


def state_to_json(state: State) -> Any:
    """A State with all its names as one document."""
    return _STATE.dump_python(state, mode="json")


def state_from_json(data: Any) -> State:
    """The State that was stored."""
    return _STATE.validate_python(data)
