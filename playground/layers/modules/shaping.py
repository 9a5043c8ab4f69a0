"""A part of a tensor."""

import torch
from torch import nn


class Slice(nn.Module):
    """A part of one dimension."""

    def __init__(self, dim: int, start: int, stop: int | None, step: int, drop: bool = False) -> None:
        super().__init__()
        self.dim = dim
        self.part = slice(start, stop, step)
        self.drop = drop

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = x[(slice(None),) * self.dim + (self.part,)]
        return y.squeeze(self.dim) if self.drop else y
