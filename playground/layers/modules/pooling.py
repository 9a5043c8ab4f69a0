"""Poolings whose gradient stays finite where all of a window is zero."""

import torch
from torch import nn


class LPPool1d(nn.Module):
    """The p-norm of each window."""

    def __init__(self, norm_type: float, kernel_size: int, stride: int) -> None:
        super().__init__()
        self.norm_type = norm_type
        self.kernel_size = kernel_size
        self.stride = stride

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        mean = nn.functional.avg_pool1d(x.abs() ** self.norm_type, self.kernel_size, self.stride)
        return (mean * self.kernel_size + 1e-12) ** (1 / self.norm_type)


class LPPool2d(nn.Module):
    """The p-norm of each window."""

    def __init__(self, norm_type: float, kernel_size: int, stride: int) -> None:
        super().__init__()
        self.norm_type = norm_type
        self.kernel_size = kernel_size
        self.stride = stride

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        mean = nn.functional.avg_pool2d(x.abs() ** self.norm_type, self.kernel_size, self.stride)
        return (mean * self.kernel_size**2 + 1e-12) ** (1 / self.norm_type)
