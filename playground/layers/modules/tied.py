"""Weights that serve twice."""

import torch
from torch import nn


class TransposedLinear(nn.Module):
    """A linear layer with the weights of another, turned round, and a bias of its own."""

    def __init__(self, source: nn.Linear, bias: bool = True) -> None:
        super().__init__()
        self.weight = source.weight
        self.bias = nn.Parameter(torch.empty(source.in_features)) if bias else None
        self.reset_parameters()

    def reset_parameters(self) -> None:
        if self.bias is not None:
            nn.init.uniform_(self.bias, -(len(self.weight) ** -0.5), len(self.weight) ** -0.5)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return nn.functional.linear(x, self.weight.t(), self.bias)
