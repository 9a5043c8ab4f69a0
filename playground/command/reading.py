"""What is given on the command line, and what is printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playground.core import store
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.resource import presets


def load(target: str) -> Project:
    """A project from a file, a demo's id, or the folder of a run. Raises Problems."""
    path = Path(target)
    if path.is_dir():
        return store.load(path / "project.json")
    if path.exists():
        return store.load(path)
    found = presets()
    if target in found:
        return store.read(found[target].read_bytes())
    import difflib

    near = difflib.get_close_matches(target, found, n=1)
    hint = f"Did you mean {near[0]}?" if near else f"Demos: {', '.join(found)}."
    raise Problems([Problem("", f"There is no file and no demo named {target!r}. {hint}")])


def print_json(value: dict[str, Any]) -> None:
    print(json.dumps(_finite(value), ensure_ascii=False, allow_nan=False))


def _finite(value: Any) -> Any:
    """NaN and infinity as null: JSON has no word for them."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value


def problem_json(problem: Problem) -> dict[str, str]:
    found = {"where": problem.where, "message": problem.message, "severity": problem.severity}
    if problem.check:
        found["check"] = problem.check
    return found | ({"fix": problem.fix.label} if problem.fix is not None else {})


def console(error: bool = False) -> Any:
    from rich.console import Console

    return Console(stderr=error)
