"""Standardisation of inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.param import real
from playground.core.transform import Transform

if TYPE_CHECKING:
    import torch


class Standardize(Transform):
    """Shifts and scales the inputs to mean 0 and standard deviation 1.

    x ← (x − mean) / std
    """

    title, centres = "Standardize", True
    mean: float = real(default=0.0, low=-1e6, high=1e6, help="Mean of the training inputs.")
    std: float = real(default=1.0, low=1e-6, high=1e6, label="Std", help="Standard deviation of the training inputs.")

    def apply(self, x: torch.Tensor) -> torch.Tensor:
        return (x - self.mean) / self.std
