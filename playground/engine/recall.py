"""What optimizers remember of each weight: handed on, copied, and as plain tensors for a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from playground.core.optimizer import Optimizer
from playground.engine.stepping import Stepping

AROUND = "around."
"""Before the names of what is remembered around the steps of an optimizer, and not by it."""


def kind(optimizer: torch.optim.Optimizer | None) -> str:
    """The class of the optimizer that does the work: one cannot go on from the memory of another."""
    parts = getattr(optimizer.inner if isinstance(optimizer, Stepping) else optimizer, "parts", None)
    inner = optimizer.inner if isinstance(optimizer, Stepping) else optimizer
    return "+".join(type(part).__name__ for part in parts or (inner,))


def of(optimizer: torch.optim.Optimizer, weight: Tensor) -> dict[str, Any]:
    """All that is remembered of a weight. It is not copied."""
    found = dict(optimizer.state.get(weight, {}))
    if isinstance(optimizer, Stepping):
        found |= {AROUND + name: value for name, value in optimizer.memory(weight).items()}
    return found


def give(optimizer: torch.optim.Optimizer, weight: Tensor, memory: Mapping[str, Any], made_by: str) -> None:
    """Let an optimizer go on from what one of the kind `made_by` remembered of a weight, as far as that fits.

    The memory of a weight is taken over as a whole or not at all: an optimizer cannot go on from half of it.
    """
    known = {name: value for name, value in memory.items() if not name.startswith(AROUND)}
    around = {name.removeprefix(AROUND): value for name, value in memory.items() if name.startswith(AROUND)}
    if known and made_by == kind(optimizer) and _fits(known, optimizer, weight):
        optimizer.state[weight] = {name: _as_exact(value, weight) for name, value in known.items()}
    if isinstance(optimizer, Stepping) and all(value.shape in ((), weight.shape) for value in around.values()):
        optimizer.remember(weight, {name: _as_exact(value, weight) for name, value in around.items()})


def hand_over(old: torch.optim.Optimizer, new: torch.optim.Optimizer, rule: Optimizer) -> None:
    """Let a new optimizer of the same weights go on where an old one was."""
    for group in new.param_groups:
        for weight in group["params"]:
            give(new, weight, of(old, weight), kind(old))
    adapt(new, rule)


def adapt(optimizer: torch.optim.Optimizer, rule: Optimizer) -> None:
    """Make the memory fit the params of the rule."""
    for memory in optimizer.state.values():
        rule.adapt(memory)


def copied(memory: Mapping[str, Any]) -> dict[str, Any]:
    """A memory that shares nothing with another."""
    return {name: _copy(value) for name, value in memory.items()}


def _copy(value: Any) -> Any:
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value.clone() if isinstance(value, Tensor) else value


def _as_exact(value: Any, weight: Tensor) -> Any:
    """What is remembered in the precision of the weight, which may have changed; counters stay what they are."""
    if isinstance(value, list):
        return [_as_exact(item, weight) for item in value]
    exact = isinstance(value, Tensor) and value.ndim and value.is_floating_point()
    return value.to(weight.dtype) if exact else value


def _fits(memory: Mapping[str, Any], optimizer: torch.optim.Optimizer, weight: Tensor) -> bool:
    """Whether the tensors are as large as the weight; or as all weights, for an optimizer that moves them as one."""
    allowed: list[tuple[int, ...]] = [(), tuple(weight.shape)]
    if kind(optimizer) == "LBFGS":
        allowed.append((sum(one.numel() for group in optimizer.param_groups for one in group["params"]),))
    tensors = [item for value in memory.values() for item in (value if isinstance(value, list) else [value])]
    return all(tuple(item.shape) in allowed for item in tensors if isinstance(item, Tensor))


# -- as plain tensors --------------------------------------------------------------------------------------------------


def plain(memory: Mapping[str, Any]) -> dict[str, Tensor]:
    """A memory as tensors alone; what is no tensor has its type behind its name."""
    found: dict[str, Tensor] = {}
    for name, value in memory.items():
        if isinstance(value, Tensor):
            found[name] = value
        elif isinstance(value, int):
            found[f"{name}:int"] = torch.tensor(value)
        elif isinstance(value, float):
            found[f"{name}:float"] = torch.tensor(value, dtype=torch.float64)
        elif isinstance(value, list) and all(isinstance(item, Tensor) for item in value):
            found |= {f"{name}:{n}": item for n, item in enumerate(value)}
    return found


def unplain(tensors: Mapping[str, Tensor], weight: Tensor) -> dict[str, Any]:
    """The memory that `plain` was given, on the device of its weight. ValueError where it is none."""
    found: dict[str, Any] = {}
    lists: dict[str, dict[int, Tensor]] = {}
    for name, value in tensors.items():
        stem, _, kind = name.partition(":")
        if kind in ("int", "float"):
            found[stem] = value.item()
        elif kind:
            lists.setdefault(stem, {})[int(kind)] = value.to(weight.device, copy=True)
        else:
            found[stem] = value.clone() if value.ndim == 0 else value.to(weight.device, copy=True)
    return found | {stem: [items[n] for n in sorted(items)] for stem, items in lists.items()}
