"""Lock: a part of a project that is not to be changed while it is shown to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from playground.core.graph import Node

LOCKS: Mapping[str, tuple[str, ...]] = {
    "network": ("networks",),
    "data": ("dataset", "transforms"),
    "training": (
        "epochs",
        "stop_rules",
        "batch_size",
        "optimizers",
        "schedule",
        "accumulate",
        "clip_norm",
        "clip_value",
        "l1",
        "l2",
        "max_norm",
        "ema",
        "device",
        "threads",
        "precision",
        "tf32",
        "channels_last",
        "compile",
        "runner",
    ),
    "recipe": ("recipe",),
}
"""What can be locked, and which fields of a project belong to it."""


def touched(locks: tuple[str, ...], patch: Mapping[tuple[str, ...], tuple[Any, Any]]) -> str:
    """The first lock that a step of the history breaks; "" if it breaks none.

    Layers and notes may be moved about: that changes what is seen, not what is learned.
    """
    for key, (before, after) in patch.items():
        if key[0] == "locks" and locks:
            return "locks"
        if _only_looks(key, before, after):
            continue
        for lock in locks:
            if key[0] in LOCKS[lock]:
                return lock
    return ""


def _only_looks(key: tuple[str, ...], before: Any, after: Any) -> bool:
    if key[0] != "networks" or len(key) < 3:
        return False
    if key[2] == "annotations":
        return True
    if before is None or after is None:
        return False
    if isinstance(before, Node):
        return replace(before, x=0, y=0) == replace(after, x=0, y=0)
    return replace(before, via=()) == replace(after, via=())
