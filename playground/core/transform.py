"""Transform: what happens to inputs between the dataset and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from playground.core.layer import Shape
from playground.core.spec import Spec

if TYPE_CHECKING:
    import torch


class Transform(Spec, kind="transforms"):
    """A function of a batch of inputs."""

    centres: ClassVar[bool] = False
    """Whether it gives the inputs mean 0 and standard deviation 1, by its params `mean` and `std`."""

    def shape(self, x: Shape) -> Shape:
        """Shape after the transform."""
        return x

    def apply(self, x: torch.Tensor) -> torch.Tensor:
        """Transform a batch (N × shape, float32); must not write into `x`."""
        raise NotImplementedError
