"""Nothing is built, opened or started when a module is imported; only `bot.app` builds."""

import ast
from collections.abc import Iterator

from tests.guards.house import ROOT, modules, tree

# What a module may call while it is imported: makers of constants and types, of tables
# (SQLAlchemy's are declarations), of commands (click's too) and of compiled patterns.
FORBIDDEN_CALLS = frozenset({
    "open", "print", "input", "exec", "eval", "run", "start", "connect", "getLogger", "get_logger",
    "create_engine", "create_async_engine", "read_text", "read_bytes", "now", "utcnow", "today",
    "time", "monotonic", "getenv", "Thread", "Process", "Popen", "Lock", "Event", "Queue",
    "Semaphore", "ProcessPool", "ThreadPoolExecutor", "ProcessPoolExecutor", "get_event_loop",
    "new_event_loop", "basicConfig", "configure", "CollectorRegistry", "Scheduler",
    "AsyncIOScheduler", "Console", "urandom", "uuid4", "token_hex", "random", "setlocale",
})  # fmt: skip
ALLOWED_STATEMENTS = (
    ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign,
    ast.AnnAssign, ast.AugAssign, ast.TypeAlias if hasattr(ast, "TypeAlias") else ast.Assign,
)  # fmt: skip


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run at import: not the bodies of functions and lambdas."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in (*child.decorator_list, child.args):
                yield from executed(part)
                yield part
            continue
        if isinstance(child, ast.Lambda):
            continue
        yield child
        yield from executed(child)


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def is_main_guard(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "__name__" in ast.dump(node.test)


def is_type_guard(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)


def is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def faults(source: ast.Module) -> Iterator[str]:
    for node in source.body:
        if is_main_guard(node) or is_type_guard(node) or is_docstring(node):
            continue
        if not isinstance(node, ALLOWED_STATEMENTS):
            yield f"line {node.lineno}: {type(node).__name__} at import"
        for inner in executed(ast.Module([node], [])):
            if isinstance(inner, ast.Call) and called(inner) in FORBIDDEN_CALLS:
                yield f"line {inner.lineno}: {called(inner)}() at import"


def test_no_module_does_anything_but_declare() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {fault}"
        for path in modules().values()
        if "migrations" not in path.parts  # alembic runs them
        for fault in faults(tree(path))
    ]
    assert found == []


def test_every_module_says_its_purpose_first() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules().values()
        if not (ast.get_docstring(tree(path)) or "").strip()
    ]
    assert silent == []


def test_the_rule_bites() -> None:
    source = ast.parse(
        "import x\nlog = get_logger()\nfor a in b: pass\n@c.connect()\ndef f(): open()"
    )
    assert list(faults(source)) == [
        "line 2: get_logger() at import",
        "line 3: For at import",
        "line 4: connect() at import",
    ]
