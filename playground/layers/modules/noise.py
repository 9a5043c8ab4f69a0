"""Noise that is there while training and gone afterwards."""

import torch
from torch import nn


class MaskingNoise(nn.Module):
    """Sets a random part of the values to zero while training."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * (torch.rand_like(x) >= self.p) if self.training else x


class DropPath(nn.Module):
    """Sets all values of some examples to zero while training, and makes up for it in the others."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        keep = torch.rand(x.shape[0], *[1] * (x.dim() - 1), device=x.device) >= self.p
        return x * keep / (1 - self.p)


class GaussianNoise(nn.Module):
    """Adds normal numbers while training."""

    def __init__(self, std: float, relative: bool = False) -> None:
        super().__init__()
        self.std = std
        self.relative = relative

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        noise = self.std * torch.randn_like(x)
        return x + x * noise if self.relative else x + noise
