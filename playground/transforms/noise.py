"""Noise on inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.layer import Shape
from playground.core.param import real
from playground.engine.random_transform import RandomTransform

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class GaussianNoise(RandomTransform):
    """Adds noise to every number of the inputs, so that small differences matter less.

    y = x + σ ε, ε ~ N(0, 1). For small σ like a penalty on how steep the network is (Bishop 1995, Training with noise
    is equivalent to Tikhonov regularization; torchvision: GaussianNoise, without its clipping)
    """

    title = "Gaussian noise"
    words = "normal jitter regularisation augmentation"
    sigma: float = real(
        default=0.1, low=0, high=1000, scale="log", change="live", label="σ", help="Standard deviation of the noise."
    )

    def shape(self, x: Shape) -> Shape:
        self.needs_numbers(x)
        return x

    def changed(self, x: Tensor, generator: torch.Generator) -> Tensor:
        import torch

        return x + self.sigma * torch.randn(x.shape, generator=generator).to(x.device)
