"""Where the files that ship with Playground lie, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """A file below ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def presets() -> dict[str, Traversable]:
    """The shipped demos by id."""
    found = (item for item in _shipped("presets").iterdir() if item.name.endswith(".json"))
    return {item.name.removesuffix(".json"): item for item in sorted(found, key=lambda item: item.name)}


def _shipped(folder: str) -> Traversable:
    inside = files("playground").joinpath(folder)
    if inside.is_dir():
        return inside
    return Path(__file__).parents[2] / folder
