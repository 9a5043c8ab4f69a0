"""Activations that PyTorch does not have."""

import torch
from torch import nn


class Threshold(nn.Module):
    """One where a value reaches the threshold, zero elsewhere; its slope is zero everywhere."""

    def __init__(self, threshold: float) -> None:
        super().__init__()
        self.threshold = threshold

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 1 - torch.relu(torch.sign(self.threshold - x))


class Maxout(nn.Module):
    """The largest of each group of neighbouring features."""

    def __init__(self, pieces: int, dim: int) -> None:
        super().__init__()
        self.pieces = pieces
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.unflatten(self.dim, (-1, self.pieces)).amax(self.dim + 1 if self.dim > 0 else self.dim)
