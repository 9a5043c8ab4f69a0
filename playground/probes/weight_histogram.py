"""How weights and gradients of a layer are spread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.core.param import text
from playground.engine.probe import MAX_VALUES, Probe, Specimen

BINS = 48


@dataclass(frozen=True, eq=False)
class Spread:
    """Counts between edges; of large layers, every n-th number is counted. No gradient before the first step."""

    weights_counts: Any
    weights_edges: Any
    weights_std: float
    count: int
    gradient_counts: Any = None
    gradient_edges: Any = None
    gradient_norm: float | None = None


class WeightHistogram(Probe):
    """The distribution of all weights of one node, and of their last gradients."""

    title = "Weights and gradients"
    inspector = True
    node: str = text(default="", help="Path of the node.")

    def measure(self, specimen: Specimen) -> Mapping[str, Spread]:
        import torch

        module = next((found[self.node] for found in specimen.modules.values() if self.node in found), None)
        parameters = list(module.parameters()) if module is not None else []
        if not parameters:
            return {}
        weights = torch.cat([parameter.detach().reshape(-1) for parameter in parameters])
        counts, edges = _counted(weights)
        spread: dict[str, Any] = {}
        gradients = [parameter.grad.reshape(-1) for parameter in parameters if parameter.grad is not None]
        if gradients:
            gradient = torch.cat(gradients)
            spread["gradient_counts"], spread["gradient_edges"] = _counted(gradient)
            spread["gradient_norm"] = float(gradient.norm())
        std = float(weights.std()) if len(weights) > 1 else 0.0
        return {self.node: Spread(counts, edges, std, len(weights), **spread)}

    def computed_on(self, specimen: Specimen) -> str:
        return "all weights of the layer"


def _counted(values: Any) -> tuple[Any, Any]:
    """Histogram over a range that is symmetric about zero."""
    import numpy as np

    step = max(1, len(values) // MAX_VALUES)
    numbers = values[::step].float().cpu().numpy()
    numbers = numbers[np.isfinite(numbers)]
    reach = float(np.abs(numbers).max()) if len(numbers) else 1.0
    return np.histogram(numbers, bins=BINS, range=(-(reach or 1.0), reach or 1.0))
