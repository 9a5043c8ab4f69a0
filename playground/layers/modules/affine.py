"""Learned factors and constants."""

import torch
from torch import nn


class Scale(nn.Module):
    """Multiplies by learned factors."""

    def __init__(self, sizes: tuple[int, ...], factor: float) -> None:
        super().__init__()
        self.factor = factor
        self.weight = nn.Parameter(torch.empty(sizes))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        nn.init.constant_(self.weight, self.factor)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * self.weight


class Shift(nn.Module):
    """Adds learned constants."""

    def __init__(self, sizes: tuple[int, ...], offset: float) -> None:
        super().__init__()
        self.offset = offset
        self.bias = nn.Parameter(torch.empty(sizes))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        nn.init.constant_(self.bias, self.offset)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.bias
