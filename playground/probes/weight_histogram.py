"""How weights and gradients of a layer are spread."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.core.language import say
from playground.core.param import text
from playground.engine.probe import MAX_VALUES, Probe, Specimen

BINS = 48


@dataclass(frozen=True, eq=False)
class Spread:
    """Counts between edges; of large layers, every n-th number is counted. No gradient before the first step."""

    weights_counts: Any
    weights_edges: Any
    weights_std: float
    weights_mean: float
    count: int
    largest: float = 0.0
    """The largest absolute weight; not finite after an explosion."""
    gradient_counts: Any = None
    gradient_edges: Any = None
    gradient_norm: float | None = None
    dead: float = 0.0
    """Share of the units none of whose weights gets a gradient."""
    tensors: tuple[str, ...] = ()
    """Names of all tensors of the node that are learned."""


class WeightHistogram(Probe):
    """The distribution of the weights of one node, and of their last gradients; of all, or of one tensor."""

    title = "Weights and gradients"
    inspector = True
    node: str = text(default="", help="Path of the node.")
    tensor: str = text(default="", help="Name of a tensor in it; all, if empty.")

    def measure(self, specimen: Specimen) -> Mapping[str, Spread]:
        module = next((found[self.node] for found in specimen.modules.values() if self.node in found), None)
        named = dict(module.named_parameters()) if module is not None else {}
        chosen = [named[self.tensor]] if self.tensor in named else list(named.values())
        if not chosen:
            return {}
        counts, edges = _counted([one.detach() for one in chosen])
        spread: dict[str, Any] = {}
        gradients = [one.grad for one in chosen if one.grad is not None]
        if gradients:
            spread["gradient_counts"], spread["gradient_edges"] = _counted(gradients)
            spread["gradient_norm"] = math.sqrt(sum(float(one.norm()) ** 2 for one in gradients))
            rows = [one for one in gradients if one.dim() > 1]
            still = sum(int((one.flatten(1).norm(dim=1) == 0).sum()) for one in rows)
            spread["dead"] = still / max(1, sum(len(one) for one in rows))
        count = sum(one.numel() for one in chosen)
        mean, std = _moments(chosen)
        largest = max(abs(float(end)) for one in chosen for end in one.detach().aminmax())
        return {self.node: Spread(counts, edges, std, mean, count, largest, tensors=tuple(named), **spread)}

    def computed_on(self, specimen: Specimen) -> str:
        return say("all weights of the layer")


def _moments(tensors: list[Any]) -> tuple[float, float]:
    """Mean and standard deviation of all numbers of some tensors, without copying them."""
    import torch

    parts = [(one.numel(), *map(float, torch.var_mean(one.detach(), correction=0))) for one in tensors]
    count = sum(size for size, _, _ in parts)
    mean = sum(size * middle for size, _, middle in parts) / count
    square = sum(size * (spread + (middle - mean) ** 2) for size, spread, middle in parts)
    return mean, math.sqrt(square / (count - 1)) if count > 1 else 0.0


def _counted(tensors: list[Any]) -> tuple[Any, Any]:
    """Histogram over a range that is symmetric about zero."""
    import numpy as np

    step = max(1, sum(one.numel() for one in tensors) // MAX_VALUES)
    numbers = np.concatenate([one.reshape(-1)[::step].float().cpu().numpy() for one in tensors])
    numbers = numbers[np.isfinite(numbers)]
    reach = float(np.abs(numbers).max()) if len(numbers) else 1.0
    return np.histogram(numbers, bins=BINS, range=(-(reach or 1.0), reach or 1.0))
