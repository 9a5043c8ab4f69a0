"""What a linter does not count: sizes, names, docstrings, and who imports torch when."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import playground
from playground.core.spec import KINDS

HOME = Path(playground.__file__).parent
ROOT = HOME.parent
FILES = sorted(path for folder in ("playground", "tests", "bench") for path in (ROOT / folder).rglob("*.py"))
OURS = [path for path in FILES if path.is_relative_to(HOME)]
MEMBERS = [path for path in OURS if path.parent.name in KINDS or "modules" in path.parts]
VAGUE = {"utils", "util", "helpers", "helper", "misc", "common", "manager", "tools"}
MOST_LINES = 400
MOST_STATEMENTS = 50


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_there_is_something_to_look_at():
    assert len(OURS) > 80
    assert len(MEMBERS) > 20


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_files_fit_a_few_screens(path):
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", OURS, ids=shown)
def test_functions_are_short(path):
    for function in functions(tree(path)):
        statements = sum(isinstance(node, ast.stmt) for node in ast.walk(function)) - 1
        assert statements <= MOST_STATEMENTS, f"{function.name}, line {function.lineno}"


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_no_module_is_a_drawer_for_odds_and_ends(path):
    words = {*path.stem.split("_"), path.parent.name}
    assert not words & VAGUE


@pytest.mark.parametrize("path", [path for path in OURS if path.read_text("utf-8").strip()], ids=shown)
def test_modules_and_public_classes_begin_with_a_sentence(path):
    module = tree(path)
    classes = [node for node in module.body if isinstance(node, ast.ClassDef) and node.name[0] != "_"]
    for node in (module, *classes):
        text, where = ast.get_docstring(node), getattr(node, "name", path.stem)
        assert text, f"{where} has no docstring"
        assert ". " in text.replace("\n", " ") or text.endswith((".", "?")), f"{where}: {text}"
        assert text[0] == text[0].upper(), f"{where}: {text}"


@pytest.mark.parametrize("path", MEMBERS, ids=shown)
def test_members_do_not_import_torch_before_it_is_needed(path):
    if "modules" in path.relative_to(HOME).parts:
        return
    for node in tree(path).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            heavy = {name.partition(".")[0] for name in names} & {"torch", "numpy", "scipy", "sklearn", "matplotlib"}
            assert not heavy, f"line {node.lineno}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_of_a_kind_defines_a_member(kind):
    package = importlib.import_module(f"playground.{kind}")
    for info in pkgutil.iter_modules(package.__path__):
        if not info.ispkg:
            module = importlib.import_module(f"playground.{kind}.{info.name}")
            own = [value for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__]
            assert any(getattr(value, "kind", "") == kind for value in own), info.name


def test_no_two_test_files_share_a_name():
    """Pytest imports them by their last name, so the second of two would not be collected."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
