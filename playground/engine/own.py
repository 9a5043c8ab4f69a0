"""Own: the modules in ``layers/modules`` and ``losses/modules``, found by name, with the source that is printed.

Their files import torch and nothing else, so that what is printed in front of a network runs anywhere.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

PACKAGES = ("playground.layers.modules", "playground.losses.modules")
"""Looked for by name: the engine knows no member."""


@dataclass(frozen=True)
class Piece:
    """One class or function at the top of a file: the name of that, its text, and the other pieces that it names."""

    file: str
    text: str
    needs: tuple[str, ...]


@lru_cache(maxsize=1)
def pieces() -> Mapping[str, Piece]:
    """All classes and functions by name, in the order of the files."""
    nodes: dict[str, tuple[str, str, ast.AST]] = {}
    for package in PACKAGES:
        for info in pkgutil.iter_modules(importlib.import_module(package).__path__):
            text = files(package).joinpath(f"{info.name}.py").read_text("utf-8")
            for node in ast.parse(text).body:
                if isinstance(node, ast.ClassDef | ast.FunctionDef):
                    nodes[node.name] = (f"{package}.{info.name}", ast.get_source_segment(text, node) or "", node)
    found: dict[str, Piece] = {}
    for name, (file, text, node) in nodes.items():
        used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} - {name}
        found[name] = Piece(file, text, tuple(other for other in nodes if other in used))
    return found


@lru_cache(maxsize=256)
def find(name: str) -> Any:
    """The class of this name."""
    return getattr(importlib.import_module(pieces()[name].file), name)


def needed(names: Iterable[str]) -> list[str]:
    """The texts of these modules and of all that they use, what is used first."""
    order: dict[str, str] = {}

    def add(name: str) -> None:
        if name not in order:
            piece = pieces()[name]
            for other in piece.needs:
                add(other)
            order[name] = piece.text

    for name in sorted(set(names)):
        add(name)
    return list(order.values())
