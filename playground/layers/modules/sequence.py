"""Layers for sequences, with one tensor in and the wanted tensors out."""

import torch
from torch import nn


class PositionalEncoding(nn.Module):
    """Adds waves of many lengths, so that each step has a pattern of its own."""

    table: torch.Tensor

    def __init__(self, length: int, features: int) -> None:
        super().__init__()
        self.register_buffer("table", torch.empty(length, features), persistent=False)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        length, features = self.table.shape
        rate = 10_000 ** (-torch.arange(0, features, 2, dtype=torch.float32) / features)
        angle = torch.arange(length, dtype=torch.float32)[:, None] * rate
        self.table.copy_(torch.stack([angle.sin(), angle.cos()], -1).flatten(1)[:, :features])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.table[: x.shape[1]]


class LearnedPositions(nn.Module):
    """Adds a learned vector to each step."""

    def __init__(self, length: int, features: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(length, features))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        nn.init.normal_(self.weight, std=0.02)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.weight[: x.shape[1]]


class RNN(nn.RNN):
    """A recurrent layer that gives all steps or the last one, and its state if wanted."""

    def __init__(self, *sizes: int, last: bool = False, state: bool = False, **rest: object) -> None:
        super().__init__(*sizes, batch_first=True, **rest)
        self.last = last
        self.state = state

    def forward(self, x: torch.Tensor) -> torch.Tensor | tuple[torch.Tensor, ...]:
        y, h = super().forward(x)
        y = last_step(h, self.bidirectional) if self.last else y
        return (y, h.transpose(0, 1)) if self.state else y


class GRU(nn.GRU):
    """A recurrent layer that gives all steps or the last one, and its state if wanted."""

    def __init__(self, *sizes: int, last: bool = False, state: bool = False, **rest: object) -> None:
        super().__init__(*sizes, batch_first=True, **rest)
        self.last = last
        self.state = state

    def forward(self, x: torch.Tensor) -> torch.Tensor | tuple[torch.Tensor, ...]:
        y, h = super().forward(x)
        y = last_step(h, self.bidirectional) if self.last else y
        return (y, h.transpose(0, 1)) if self.state else y


class LSTM(nn.LSTM):
    """A recurrent layer that gives all steps or the last one, and its state if wanted."""

    def __init__(self, *sizes: int, last: bool = False, state: bool = False, **rest: object) -> None:
        super().__init__(*sizes, batch_first=True, **rest)
        self.last = last
        self.state = state

    def forward(self, x: torch.Tensor) -> torch.Tensor | tuple[torch.Tensor, ...]:
        y, (h, c) = super().forward(x)
        y = last_step(h, self.bidirectional) if self.last else y
        return (y, h.transpose(0, 1), c.transpose(0, 1)) if self.state else y


def last_step(h: torch.Tensor, both: bool) -> torch.Tensor:
    """What the last layer gives when it has read all: of both directions where there are two."""
    return torch.cat([h[-2], h[-1]], 1) if both else h[-1]
