"""The document is the standard library alone, and members can be known before torch is there."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import playground

HOME = Path(playground.__file__).parent
CORE = sorted(HOME.glob("core/*.py"))


def loaded_after(code: str) -> set[str]:
    """Top-level modules that are there after some code has run in a clean interpreter."""
    script = f"{code}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_finding_all_members_imports_neither_torch_nor_numpy_nor_qt():
    loaded = loaded_after(
        "from playground.core.spec import KINDS, discover, members\n"
        "discover()\n"
        "assert all(members(kind) for kind in KINDS)"
    )
    assert "playground" in loaded
    assert not loaded & {"torch", "numpy", "scipy", "sklearn", "matplotlib", "PySide6", "pyqtgraph", "rich"}


def test_reading_and_writing_a_project_imports_the_standard_library_alone():
    loaded = loaded_after(
        "from playground.core import store\n"
        "from playground.core.resource import presets\n"
        "from playground.core.spec import discover\n"
        "discover(['layers', 'losses', 'metrics', 'optimizers', 'initializers', 'schedules', 'transforms', "
        "'stop_rules', 'datasets', 'recipes'])\n"
        "for file in presets().values(): store.write(store.read(file.read_bytes()))"
    )
    at_start = loaded_after("pass")
    assert loaded - at_start - set(sys.stdlib_module_names) == {"playground"}


@pytest.mark.parametrize("file", CORE, ids=lambda file: file.stem)
def test_core_imports_nothing_else_when_it_runs(file):
    for node in run_time_imports(ast.parse(file.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for name in names:
            top = name.partition(".")[0]
            assert top in sys.stdlib_module_names or name.startswith("playground.core"), f"line {node.lineno}: {name}"


def run_time_imports(tree: ast.AST) -> list[ast.Import | ast.ImportFrom]:
    """Every import but those under ``if TYPE_CHECKING:``."""
    found: list[ast.Import | ast.ImportFrom] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.append(node)
        found += run_time_imports(node)
    return found
