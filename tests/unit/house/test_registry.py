"""Handlers are found, in a pinned order; a bad one stops the start."""

import sys
from pathlib import Path

import pytest

import handlers
from bot.engine.registry import RegistryError, load
from bot.model.facts import Signs
from bot.model.letters import Kind

ORDER = [
    "own",
    "duplicate",
    "bounce",
    "auto-reply",
    "receipt",
    "calendar",
    "spam",
    "command",
    "list-admin",
    "empty",
    "comment",
    "chatter",
]


def test_the_order_of_the_mail_handlers_is_pinned() -> None:
    assert [handler.name for handler in load(handlers).mail] == ORDER
    assert set(ORDER) == {str(kind) for kind in Kind}


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(own=True, bounce=True, speaks=True), "own"),
        (Signs(duplicate_of="a@b", speaks=True), "duplicate"),
        (Signs(bounce=True, auto_reply=True), "bounce"),
        (Signs(auto_reply=True, speaks=True), "auto-reply"),
        (Signs(answers_bot="a@b", speaks=True), "command"),
        (Signs(to_bot=True, speaks=True), "comment"),
        (Signs(to_bot=True), "command"),
        (Signs(list_admin=True), "list-admin"),
        (Signs(empty=True), "empty"),
        (Signs(speaks=True), "comment"),
        (Signs(), "chatter"),
    ],
)
def test_the_first_that_matches_takes_it(signs: Signs, kind: str) -> None:
    assert load(handlers).route(signs).name == kind


HANDLER = """
name = "{name}"
order = {order}
about = ""
def matches(signs): return True
async def handle(work, item, now): ...
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the handlers that a test may spoil."""
    source = Path(handlers.__file__).parent
    target = tmp_path / "spoilt"
    for file in source.rglob("*.py"):
        copy = target / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(file.read_text())
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("spoilt")]:
        monkeypatch.delitem(sys.modules, name)
    return target


def spoilt() -> None:
    for name in [name for name in sys.modules if name.startswith("spoilt")]:
        del sys.modules[name]
    load(__import__("spoilt"))


def test_an_untouched_copy_loads(package: Path) -> None:
    spoilt()


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("mail/again.py", HANDLER.format(name="comment", order=999), "mail handler given twice"),
        ("mail/chatter.py", HANDLER.format(name="chatter", order=110), "order of mail handlers"),
        ("mail/other.py", HANDLER.format(name="other", order=999), "kinds of letters differ"),
        ("mail/broken.py", "import nothing_of_that_name", "ModuleNotFoundError"),
        ("mail/half.py", "name = 'half'", "lacks order"),
        ("clock/digest2.py", "kind = 'digest'\nabout = ''\ndef prepare(): ...", "given twice"),
        ("commands/half.py", "name = 'half'", "lacks about"),
    ],
)
def test_a_bad_handler_stops_the_start(package: Path, file: str, text: str, complaint: str) -> None:
    (package / file).write_text(text)
    with pytest.raises(RegistryError, match=complaint):
        spoilt()


def test_the_last_handler_must_take_everything(package: Path) -> None:
    last = package / "mail/chatter.py"
    last.write_text(last.read_text().replace("return True", "return signs.speaks"))
    with pytest.raises(RegistryError, match="does not take everything"):
        spoilt()
